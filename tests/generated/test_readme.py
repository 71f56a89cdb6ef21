"""What the README says: its programs run, its table of targets is the Makefile's."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from binance_gen.sandbox import Sandbox
from codegen.coverage import BEGIN, END, table
from codegen.load import load

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_table_of_targets_is_the_makefile() -> None:
    stated = dict(re.findall(r"^\| `make ([a-z-]+)` \| (.+) \|$", README, re.MULTILINE))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = dict(re.findall(r"^([a-z-]+):.*?## (.+)$", makefile, re.MULTILINE))
    del targets["help"]
    assert stated == targets


def test_the_table_of_products_is_there() -> None:
    """What stands in it is compared by ``make check``."""
    counted = README.partition(BEGIN)[2].partition(END)[0]
    spec, _ = load(ROOT)
    assert spec is not None
    assert [line for line in counted.splitlines() if line] == table(spec).splitlines()


def test_there_are_programs() -> None:
    assert len(PROGRAMS) >= 2


@pytest.mark.parametrize("program", PROGRAMS, ids=["first", "asyncio", "faults", "streams", "orders"])
def test_a_program_of_the_readme_runs(program: str) -> None:
    with Sandbox(seed=3) as sandbox:
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated"), "BINANCE_GEN_ENVIRONMENT": sandbox.url}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program], env=environment, capture_output=True, text=True, timeout=60
        )
    assert done.returncode == 0, done.stderr
    assert done.stderr == "" or "BinanceWebsocketGap" in program  # which breaks something on purpose: that is logged
    if "OrderNotPlaced" in program:
        assert "is FILLED" in done.stdout
    elif "order_market_buy" in program:
        assert "is FILLED" in done.stdout
        assert "trade at" in done.stdout
    elif "BinanceWebsocketGap" in program:
        assert re.search(r"btc@trade missed (None|\d+) trades from \d+ to \d+", done.stdout)
        assert re.search(r"connected.* reconnecting .*recovered", done.stdout)
    elif "faults" in program:
        assert "nobody heard of balanceUpdate" in done.stdout
    else:
        assert re.search(r"\['0\.\d+', '\d", done.stdout)
