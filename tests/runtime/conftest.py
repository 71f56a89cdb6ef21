"""What the tests of REST share. Those of streams have a ``server`` of their own, see ws_server.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.runtime.rest_kit import Driver, RestServer
from tests.runtime.ws_server import WsServer


@pytest.fixture
def server() -> Iterator[RestServer]:
    server = RestServer()
    yield server
    server.stop()


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest, server: RestServer | WsServer) -> Iterator[Callable[..., Driver]]:
    """Makes clients of either kind for the server."""
    drivers = []

    def make(**arguments: Any) -> Driver:
        drivers.append(Driver(request.param, server.url, **arguments))
        return drivers[-1]

    yield make
    for driver in drivers:
        driver.close()
