"""What every test gets (no limits used yet, a search for secrets), and which WebSocket library is behind the streams.

``--transport=websockets`` (``make test TRANSPORT=websockets``) runs everything by way of one of them. Without it,
tests that ask for the fixture ``transport`` run with each, and the others with the default. ``--loop=uvloop`` runs
everything on uvloop.
"""

from __future__ import annotations

import asyncio
import asyncio.events
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

from binance_gen.runtime import budget, links
from binance_gen.runtime.limits import Limits
from tests.canary import Canaries

settings.register_profile("binance_gen", deadline=None)  # a busy machine is no mistake
settings.load_profile("binance_gen")

LIBRARIES = [links.WEBSOCKETS, links.PICOWS]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--transport", choices=LIBRARIES, help="run all tests by way of one WebSocket library")
    parser.addoption("--loop", choices=["asyncio", "uvloop"], help="run all tests on this event loop")


def pytest_configure(config: pytest.Config) -> None:
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # As in the background of a shell; programs that tests start, and interrupt, would inherit it.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    links.default = config.getoption("--transport") or links.default
    if config.getoption("--loop") == "uvloop":
        import uvloop

        asyncio.new_event_loop = asyncio.events.new_event_loop = uvloop.new_event_loop


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "transport" in metafunc.fixturenames:
        only = metafunc.config.getoption("--transport")
        metafunc.parametrize("transport", [only] if only else LIBRARIES, indirect=True)


@pytest.fixture
def transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The library behind ``transport="auto"``."""
    name: str = request.param
    monkeypatch.setattr(links, "default", name)
    return name


@pytest.fixture(autouse=True)
def nothing_used_and_nobody_banned() -> Iterator[None]:
    """Limits and attempts to connect are counted for the whole process, and ports of sandboxes are used again."""
    yield
    Limits().clear()
    budget._budgets.clear()


@pytest.fixture(scope="session")
def canaries() -> Iterator[Canaries]:
    yield from Canaries().installed()


@pytest.fixture(autouse=True)
def no_secret_is_shown(canaries: Canaries) -> Iterator[None]:
    yield
    found = canaries.look()
    assert not found, f"secrets were shown: {found[:5]}"


def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    """Captured output, and the text of whatever failed."""
    canaries = item.funcargs.get("canaries") if isinstance(item, pytest.Function) else None
    if isinstance(canaries, Canaries) and call.when == "call":
        for _, name, text in item._report_sections:
            if name != "log":  # whose records were looked at as they came
                canaries.search(f"captured {name}", text)
        if call.excinfo is not None and call.excinfo.type.__module__.startswith("binance_gen"):
            canaries.search("a failure", str(call.excinfo.value))
