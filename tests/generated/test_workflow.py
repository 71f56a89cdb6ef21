"""What a maintainer does: generate from nothing, add an endpoint, make a mistake; in a temporary copy of it all."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ENDPOINT = """\
  get_moon_phase:
    doc: Phase of the moon while one symbol trades.
    rest: GET /api/v3/moonPhase
    ws: moonPhase
    security: NONE
    weight: 3
    params:
      symbol: required
      limit: {type: int, default: 1, max: 28, doc: "How many phases at most."}
    returns: MoonPhase
"""
TYPE = """\
  MoonPhase:
    symbol: str
    phases: [str]
    fullMoonTime: {type: int, doc: Unix ms.}
"""
PROGRAM = """\
import asyncio
from binance_gen import AsyncClient, BinanceAPIException, Client
from binance_gen.sandbox import Sandbox

def check(answer):
    assert isinstance(answer["symbol"], str) and isinstance(answer["fullMoonTime"], int), answer
    assert all(isinstance(phase, str) for phase in answer["phases"]), answer

async def twins(sandbox):
    async with AsyncClient(environment=sandbox.environment) as client:
        check(await client.get_moon_phase(symbol="BNBBTC", limit=2))
        check(await client.ws_get_moon_phase(symbol="BNBBTC"))

with Sandbox(seed=1) as sandbox:
    with Client(environment=sandbox.environment) as client:
        check(client.get_moon_phase(symbol="BNBBTC", limit=2))
        check(client.ws_get_moon_phase(symbol="BNBBTC"))
        try:
            client.get_moon_phase()
        except TypeError as error:
            assert "symbol" in str(error)
        else:
            raise AssertionError("a missing symbol was accepted")
        try:
            client.get_moon_phase(symbol="")
        except BinanceAPIException as error:
            assert error.code == -1102, error
        else:
            raise AssertionError("the sandbox accepted an empty symbol")
    asyncio.run(twins(sandbox))
print("moon")
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project without its output; black's cache comes along, for speed only."""
    for folder in ("spec", "codegen", ".cache"):
        if (ROOT / folder).exists():
            shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def codegen(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments], cwd=project, capture_output=True, text=True, timeout=300
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.timeout(300)
def test_generating_from_nothing_gives_the_committed_tree(project: Path) -> None:
    done = codegen(project, "generate")
    assert done.returncode == 0, done.stderr
    made, committed = tree(project / "generated"), tree(ROOT / "generated")
    committed = {name: data for name, data in committed.items() if ".egg-info" not in name}
    assert made.keys() == committed.keys()
    assert [name for name in made if made[name] != committed[name]] == []


@pytest.mark.timeout(300)
def test_a_new_endpoint_is_yaml_and_generate(project: Path) -> None:
    assert codegen(project, "generate").returncode == 0
    with (project / "spec/spot/market.yaml").open("a") as file:
        file.write(ENDPOINT)
    with (project / "spec/spot/types.yaml").open("a") as file:
        file.write(TYPE)
    assert codegen(project, "fmt").returncode == 0
    done = codegen(project, "generate")
    assert done.returncode == 0, done.stdout + done.stderr
    listed = codegen(project, "list", "moon")
    assert "GET /api/v3/moonPhase" in listed.stdout
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        cwd=project, env={"PYTHONPATH": str(project / "generated")}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "moon\n"


def test_a_mistake_is_named_and_nothing_is_written(project: Path) -> None:
    market = project / "spec/spot/market.yaml"
    market.write_text(market.read_text().replace("weight: 4\n", "wieght: 4\n", 1))
    line = market.read_text().splitlines().index("    wieght: 4") + 1
    done = codegen(project, "generate")
    assert done.returncode == 1
    assert f"spec/spot/market.yaml:{line}:5: S004" in done.stdout + done.stderr
    assert "weight" in done.stdout + done.stderr
    assert not (project / "generated").exists()
