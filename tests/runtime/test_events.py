from __future__ import annotations

import asyncio
import socket

import pytest

from binance_gen.runtime import events
from binance_gen.runtime.errors import BinanceAPIException, BinanceConnectionException
from binance_gen.runtime.events import CloseReason
from binance_gen.runtime.reconnect import Retry

THEN = Retry(1, 5, 0.1)


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        (CloseReason(1000), "BinanceWebsocketClosed"),
        (CloseReason(1001), "BinanceWebsocketClosed"),
        (CloseReason(1005), "BinanceWebsocketClosed"),
        (CloseReason(), "ConnectionClosedError"),
        (CloseReason(1008, "policy"), "ConnectionClosedError"),
        (CloseReason(1011), "ConnectionClosedError"),
        (CloseReason(cause="reset"), "ConnectionClosedError"),
        (CloseReason(partial=True), "IncompleteReadError"),
    ],
)
def test_how_a_connection_ended_has_one_name(reason: CloseReason, kind: str) -> None:
    event = events.closed(reason, THEN)
    assert (event["e"], event["type"]) == ("error", kind)
    assert event["m"].endswith("; retry 1 of 5 in 0.1 s")


@pytest.mark.parametrize(
    "error", [Exception(), OSError(), asyncio.TimeoutError(), asyncio.CancelledError(), KeyError(), CloseReason()]
)
def test_the_text_is_never_empty(error: BaseException) -> None:
    assert events.describe(error)
    for event in (events.callback_failed(error), events.error_event("x", ""), events.cancelled(), events.overflow(1)):
        assert event["m"]
    if isinstance(error, Exception):
        for event in (
            events.connect_failed(error, THEN),
            events.closed(error, THEN),
            events.unable_to_connect(error, 5, False),
            events.bad_frame(error, b""),
        ):
            assert event["m"].strip(" ;:")
            assert not event["m"].startswith((":", ";"))


def test_an_event_names_the_exception() -> None:
    error = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    assert events.connect_failed(error, THEN)["type"] == "gaierror"
    last = events.unable_to_connect(error, 5, False)
    assert (last["type"], last["cause"]) == ("BinanceWebsocketUnableToConnect", "gaierror")
    assert "gave up after 5 retries" in last["m"]
    assert "Name or service not known" in last["m"]


def test_no_key_is_told() -> None:
    key = "a1B2" * 16
    for error in (
        BinanceConnectionException(f"https://host/path?listenKey={key}&signature={key}"),
        BinanceAPIException(None, 400, f'{{"code": -1, "msg": "bad {key}"}}'),
    ):
        assert key not in str(events.connect_failed(error, THEN))
    assert key not in str(events.bad_frame(ValueError(), f'{{"listenKey": "{key}"'.encode()))


def test_a_bad_frame_is_shown_in_part() -> None:
    event = events.bad_frame(ValueError("no"), b"\xff<html>" + b"x" * 10_000)
    assert "<html>" in event["m"]
    assert len(event["m"]) < 300
