"""What an import costs, said as names of modules: those of a list must not be loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).resolve().parents[2] / "generated"
TRANSPORTS = ["aiohttp", "requests", "websockets"]


def loaded_after(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(GENERATED)}, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import binance_gen", [*TRANSPORTS, "asyncio", "msgspec", "cryptography", "dateparser", "binance_gen.client"]),
        ("from binance_gen import Client", ["aiohttp", "websockets", "cryptography", "dateparser", "msgspec"]),
        ("from binance_gen import AsyncClient", ["requests", "cryptography", "dateparser", "msgspec"]),
        ("import binance_gen.runtime.client_core", [*TRANSPORTS, "asyncio", "msgspec", "dataclasses"]),
        ("from binance_gen import Client; Client()", ["aiohttp", "websockets", "cryptography", "dateparser"]),
        ("from binance_gen.enums import *", [*TRANSPORTS, "asyncio", "binance_gen.client"]),
        ("from binance_gen.exceptions import *", [*TRANSPORTS, "asyncio", "binance_gen.client"]),
    ],
)
def test_an_import_loads_only_what_it_needs(statement: str, absent: list[str]) -> None:
    modules = loaded_after(statement)
    assert any(name.startswith("binance_gen") for name in modules)
    assert sorted(modules & set(absent)) == []


@pytest.mark.parametrize("statement", ["from binance_gen import Client, AsyncClient, BinanceSocketManager"])
def test_types_of_answers_are_for_the_checker_only(statement: str) -> None:
    assert not [name for name in loaded_after(statement) if name.startswith("binance_gen.types")]
