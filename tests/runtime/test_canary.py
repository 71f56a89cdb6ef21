"""The search for secrets finds them."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from binance_gen.runtime.errors import BinanceAPIException, BinanceRequestException
from tests.canary import Canaries
from tests.runtime.rest_kit import KEY, SECRET, SIGNED, Driver, RestServer


@pytest.fixture
def birds() -> Iterator[Canaries]:
    yield from Canaries().installed()


@pytest.fixture
def driver() -> Iterator[Driver]:
    server = RestServer()
    driver = Driver("sync", server.url, https_proxy=None)
    driver.server = server  # type: ignore[attr-defined]
    yield driver
    driver.close()
    server.stop()


def test_what_is_planted(birds: Canaries, driver: Driver) -> None:
    driver.call(SIGNED["GET"])
    signature = driver.server.last.values["signature"]  # type: ignore[attr-defined]
    assert {KEY, SECRET, signature} <= birds.planted
    other = Driver("sync", "http://127.0.0.1:1", https_proxy="http://user:pass%77ordpassword123@127.0.0.1:1")
    other.close()
    assert "passwordpassword123" in birds.planted
    assert birds.look() == []


@pytest.mark.parametrize("way", ["log", "text", "argument", "cause", "attribute", "pickle"])
def test_what_is_found(way: str, birds: Canaries, canaries: Canaries, driver: Driver) -> None:
    if way == "log":
        logging.getLogger("urllib3.anything").warning("GET /?key=%s", KEY)
    elif way == "text":
        BinanceRequestException(f"can't connect with {SECRET}")
    elif way == "argument":
        driver.error = error = BinanceRequestException("quiet")  # type: ignore[attr-defined]
        error.args = (SECRET,)
    elif way == "cause":
        error = BinanceRequestException("quiet")
        try:
            raise error from ValueError(SECRET)
        except BinanceRequestException:
            pass
        driver.error = error  # type: ignore[attr-defined]
    elif way == "attribute":
        driver.client.note = SECRET
        birds.keep(driver.client)
    else:
        BinanceAPIException(None, 400, f'{{"code":-1,"msg":"quiet","data":"{SECRET}"}}')
    assert birds.look()
    assert canaries.look()  # which the rest of the run uses
