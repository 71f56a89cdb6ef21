from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from binance_gen.runtime.log import LOGGER, guard_library_log, redact, wire_logger

LONG = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GET /x?a=1&signature=abc%2B&b=2", "GET /x?a=1&signature=<redacted>&b=2"),
        ("signature=abc", "signature=<redacted>"),
        ("PUT /x?listenKey=short", "PUT /x?listenKey=<redacted>"),
        ('{"apiKey":"short","secretKey":"s","a":"b"}', '{"apiKey":"<redacted>","secretKey":"<redacted>","a":"b"}'),
        ("{'apiKey': 'short', 'signature': 'x='}", "{'apiKey': '<redacted>', 'signature': '<redacted>'}"),
        ('{"listenKey": "cut off in the mid', '{"listenKey": "<redacted>"'),
        ("X-MBX-APIKEY: " + LONG, "X-MBX-APIKEY: <redacted>"),
        ("'X-MBX-APIKEY': 'short'", "'X-MBX-APIKEY': '<redacted>'"),
        ("wss://host/ws/" + LONG, "wss://host/ws/<redacted>"),
        ("proxy http://user:pa%40ss@host:1 failed", "proxy http://<redacted>@host:1 failed"),
        ("socks5://user:pass@host", "socks5://<redacted>@host"),
        ("GET /x?symbol=BTCUSDT&email=a@b.com", "GET /x?symbol=BTCUSDT&email=a@b.com"),
        ("clientOrderId=web_abcdefghijklmnopqrstuvwxyz0123456", "clientOrderId=web_abcdefghijklmnopqrstuvwxyz0123456"),
    ],
)
def test_redact(text: str, expected: str) -> None:
    assert redact(text) == expected


class Keep(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


@pytest.fixture
def kept() -> Iterator[Keep]:
    handler = Keep()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)


def test_what_a_library_logs_is_redacted(kept: Keep, caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("some.library")
    caplog.set_level("DEBUG", logger="some.library")
    guard_library_log("some.library")
    guard_library_log("some.library")
    assert len(logger.filters) == 1
    logger.debug('"%s %s" %d', "GET", "/x?signature=abc", 200)
    logger.debug("nothing to hide: %s", "x")
    assert kept.texts == ['"GET /x?signature=<redacted>" 200', "nothing to hide: x"]


def test_a_broken_record_is_left_to_logging(caplog: pytest.LogCaptureFixture) -> None:
    guard_library_log("some.library")
    record = logging.LogRecord("some.library", logging.DEBUG, "f", 1, "%d", ("no number",), None)
    assert logging.getLogger("some.library").filter(record)


def test_frames_are_not_logged(kept: Keep, caplog: pytest.LogCaptureFixture) -> None:
    logger = wire_logger()
    assert wire_logger() is logger
    caplog.set_level("DEBUG", logger=logger.name)
    logger.debug("> TEXT %s", LONG)
    logger.info("connection open, %s", "signature=abc")
    assert kept.texts == ["connection open, signature=<redacted>"]


def test_the_name() -> None:
    assert LOGGER.name == "binance_gen"
