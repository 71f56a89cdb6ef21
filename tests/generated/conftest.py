"""What the tests of each call on the wire share."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import pytest

from binance_gen import exceptions
from tests.generated.wire_kit import Wire
from tests.runtime.ws_server import WsServer


@pytest.fixture(scope="module")
def wire_server() -> Iterator[Wire]:
    with WsServer() as ws:
        wire = Wire(ws)
        yield wire
        wire.close()


@pytest.fixture
def wire(wire_server: Wire) -> Iterator[Wire]:
    """Nothing has arrived yet, and what is retired may be called in silence."""
    wire_server.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", exceptions.BinanceDeprecationWarning)
        yield wire_server
