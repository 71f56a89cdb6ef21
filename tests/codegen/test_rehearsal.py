"""The day after a change of Binance's, as spec/MAINTAINING.md tells it: a copy of the project whose spec is old in one
product, and a maintainer who has five commands and a few docs to write.

The connector is a made-up one that says what the spec of today says, so the result is known to the last field.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from codegen.drift import ours
from codegen.drift.compare import compare
from codegen.lint import check
from codegen.load import read
from tests.codegen.drift_kit import build_wheel, connector, fill

ROOT = Path(__file__).parents[2]
PRODUCT = "stocks"
SECONDS = 120
"""Of processor time, for all commands together."""

# What Binance changed in the meantime, backwards.
SYMBOL = "    params:\n      symbol: {}\n    returns: ExchangeInfo\n"
QUOTE = "market/quote\n    security: MARKET_DATA\n    weight: {}\n"
ORDER = "  NewOrder:\n    status: Acknowledgement\n    orderId: str\n"
CHANGED = [
    ("market.yaml", SYMBOL.format("optional"), SYMBOL.format("required")),
    ("market.yaml", QUOTE.format(1), QUOTE.format(5)),
    ("trade.yaml", "      quoteAsset: {doc: What to pay with; USDC if nothing is said.}\n", ""),
    ("enums.yaml", "      GTC: Good till cancelled.\n", ""),
    ("types.yaml", f"{ORDER}    clientOrderId: str\n", ORDER),
]
GONE = [("trade.yaml", "stocks_get_trade_history"), ("streams.yaml", "stocks_trading_status_socket")]


def aged(root: Path) -> None:
    """The spec as it was; nothing in it is left over from what isn't there yet."""
    folder = root / "spec" / PRODUCT
    for name, new, old in CHANGED:
        replace(folder / name, new, old)
    for name, entry in GONE:
        remove(folder / name, entry)
    while unused := [one for one in check(root)[1] if one.rule == "S007"]:
        for problem in unused:
            found = re.search(r'"(\w+)"', problem.message)
            assert found is not None
            remove(root / problem.at.path, found[1])
    assert check(root)[1] == []


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} isn't in {path.name} any more: the rehearsal needs another change"
    path.write_text(text.replace(old, new), encoding="utf-8")


def remove(path: Path, entry: str) -> None:
    text = path.read_text(encoding="utf-8")
    kept, count = re.subn(rf"^  {entry}:.*\n(?:    .*\n|\n(?=    ))*\n?", "", text, flags=re.MULTILINE)
    assert count == 1, f"{entry} stands {count} times in {path.name}"
    path.write_text(kept.rstrip("\n") + "\n", encoding="utf-8")


@dataclass
class Project:
    """A copy of the project with a history of its own, and what was done to it."""

    root: Path
    commands: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def git(self, *arguments: str) -> None:
        who = ["-c", "user.name=maintainer", "-c", "user.email=maintainer@example.com", "-c", "core.autocrlf=false"]
        subprocess.run(["git", "-C", str(self.root), *who, *arguments], check=True, capture_output=True)

    def make(self, *arguments: str) -> str:
        """A command that the maintainer gives; what it prints."""
        self.commands.append(f"make {' '.join(arguments)}")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        theirs = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "PYTEST_", "COV_"))}
        done = subprocess.run(
            ["make", "--no-print-directory", *arguments],
            cwd=self.root, capture_output=True, text=True, check=False, env={**theirs, "NO_COLOR": "1"},
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds += after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        assert done.returncode == 0, f"{self.commands[-1]}:\n{done.stdout}\n{done.stderr}"
        return done.stdout + done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """The project as a maintainer has it: set up, committed, its spec old in one product."""
    project = Project(tmp_path / "project")
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (project.root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, project.root / name)
    for cache in (Path(".cache", "black"), Path(".mypy_cache")):  # of what hasn't changed, as a maintainer has them
        if (ROOT / cache).is_dir():
            shutil.copytree(ROOT / cache, project.root / cache)
    if (ROOT.parent / "shared").exists():
        (tmp_path / "shared").symlink_to((ROOT.parent / "shared").resolve())
    binaries = project.root / ".venv" / "bin"
    binaries.mkdir(parents=True)
    here = Path(sys.executable).parent
    for name in ("python", "mypy"):
        (binaries / name).write_text(f'#!/bin/sh\nexec "{here / name}" "$@"\n', encoding="utf-8")
        (binaries / name).chmod(0o755)
    (project.root / ".venv" / ".ready").touch()
    source = ours.of_product(read(ROOT).spec, PRODUCT)
    build_wheel(project.root / ".cache" / "connector", f"binance-sdk-{PRODUCT}", "99.0.0", connector(source))
    aged(project.root)
    subprocess.run([sys.executable, "-m", "codegen", "generate"], cwd=project.root, check=True, capture_output=True)
    project.git("init", "--quiet")
    project.git("add", "--all")
    project.git("commit", "--quiet", "--message", "Three months ago")
    yield project
    shutil.rmtree(project.root)


@pytest.mark.timeout(900)
def test_a_change_of_binance_takes_five_commands(project: Project) -> None:
    said = project.make("drift", f"P={PRODUCT}", "OFFLINE=1", "WRITE=1")
    for line in (
        "GET /sapi/v1/equity/trade/history: not in the spec",
        "stream <symbol>@tradingStatus: not in the spec",
        "POST /sapi/v1/equity/order/place: no parameter quoteAsset",
        "GET /sapi/v1/equity/market/exchangeInfo: symbol required True, not False",
        "POST /sapi/v1/equity/order/place: timeInForce lacks GTC",
        "GET /sapi/v1/equity/market/quote: weight 5, not 1",
        "POST /sapi/v1/equity/order/place: answer has no clientOrderId",
    ):
        assert line in said
    assert "7 differences without a reason" in said
    assert "written: 7; left for a decision: 0" in said

    waiting = [problem for problem in check(project.root)[1] if problem.rule == "S034"]
    assert len(waiting) == 3  # an endpoint, a stream and a value
    assert fill(project.root, "What was traded, in a maintainer's words.") == 2
    enums = project.root / "spec" / PRODUCT / "enums.yaml"
    enums.write_text(re.sub(r"GTC: (?:>-\n +)?TODO .*(?:\n +\S+:\d+)?", "GTC: Good till cancelled.", enums.read_text()))
    assert check(project.root)[1] == []

    assert "~" in project.make("generate")
    assert " passed" in project.make("test-spec")
    felt = project.make("spec-diff", "BASE=HEAD")
    assert "endpoint-added" in felt
    assert felt.splitlines()[-1].startswith("0 ERR, ")
    notes = project.make("release-notes", "BASE=HEAD")
    assert "stocks_get_trade_history" in notes

    assert len(project.commands) <= 5, project.commands
    assert project.seconds <= SECONDS, f"{project.seconds:.0f} s for {project.commands}"
    today = ours.of_product(read(ROOT).spec, PRODUCT)
    assert [line.text for line in compare(ours.of_product(read(project.root).spec, PRODUCT), today)] == []

