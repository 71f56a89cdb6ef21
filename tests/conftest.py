"""What every test gets, and which WebSocket library is behind the streams.

``--transport=websockets`` runs everything by way of one of them. Without it, tests that ask for the fixture
``transport`` run with each, and the others with the default. ``--loop=uvloop`` runs everything on uvloop.
"""

from __future__ import annotations

import asyncio
import asyncio.events
from collections.abc import Iterator

import pytest

from binance_gen.runtime import budget, links
from binance_gen.runtime.limits import Limits

LIBRARIES = [links.WEBSOCKETS, links.PICOWS]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--transport", choices=LIBRARIES, help="run all tests by way of one WebSocket library")
    parser.addoption("--loop", choices=["asyncio", "uvloop"], help="run all tests on this event loop")


def pytest_configure(config: pytest.Config) -> None:
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
