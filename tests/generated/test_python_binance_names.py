"""python-binance's names exist and take its arguments, or a reviewed difference says why not.

What they send is compared in ``test_python_binance_calls.py``.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Iterator
from types import SimpleNamespace

import pytest

from binance_gen import AsyncClient, exceptions
from tests.generated import drop_in

pytestmark = pytest.mark.skipif(
    not (drop_in.NAMES.is_file() and drop_in.SIGNATURES.is_file()),
    reason="../shared/inventory, which holds the facts of python-binance, is not here",
)

NO_BROKER = "its author's broker id; never sent without your knowledge"
OFFICIAL = "the address of Binance's documentation"
FROM_STREAMS = "found by the names of the streams; a mixture is refused"
NOT_SENT = "what is not passed is not sent; the exchange's default is the same"
NO_NETWORK = "nothing is requested before you ask for it"
STDLIB = "the standard library, which its root exports by accident"

CONSTANTS = {
    "SPOT_ORDER_PREFIX: None, not 'x-HNA2TXFJ'": NO_BROKER,
    "CONTRACT_ORDER_PREFIX: None, not 'x-Cb7ytekJ'": NO_BROKER,
    "WS_API_URL: 'wss://ws-api.binance.{}:443/ws-api/v3', not 'wss://ws-api.binance.{}/ws-api/v3'": OFFICIAL,
}
DEMO = "STREAM_DEMO_URL: 'wss://demo-stream.binance.com:9443/', not 'wss://demo-stream.binance.com/'"
REVIEWED: dict[str, dict[str, str]] = {
    "arguments of clients": {
        f"{flavour}.margin_create_listen_token(is_isolated): None by default, not False": NOT_SENT
        for flavour in drop_in.BOTH
    },
    "arguments of sockets": {
        "BinanceSocketManager.futures_multiplex_socket(category): None by default, not 'market'": FROM_STREAMS,
    },
    "constructors and managers": {"Client(ping): False by default, not True": NO_NETWORK},
    "constants": {
        **{f"Client.{difference}": reason for difference, reason in CONSTANTS.items()},
        **{f"AsyncClient.{difference}": reason for difference, reason in CONSTANTS.items()},
        f"BinanceSocketManager.{DEMO}": OFFICIAL,
    },
    "root": {"root.Enum: missing": STDLIB, "root.json: missing": STDLIB},
}
"""Every difference that stays, and why. One that is no difference any more fails the test."""


def check(area: str, found: Iterable[str]) -> None:
    differences, reviewed = set(found), REVIEWED.get(area, {}).keys()
    assert differences <= reviewed, "\n".join(["not reviewed:", *sorted(differences - reviewed)])
    assert reviewed <= differences, "\n".join(["no difference any more:", *sorted(reviewed - differences)])


AREAS: dict[str, Callable[[], Iterator[str]]] = {
    "arguments of clients": drop_in.client_arguments,
    "arguments of sockets": drop_in.socket_arguments,
    "starts of sockets": drop_in.every_socket_can_be_started,
    "constructors and managers": drop_in.constructors_and_managers,
    "helpers": drop_in.helper_arguments,
    "constants": drop_in.class_constants,
    "enums": drop_in.enum_values,
    "exceptions": drop_in.exception_classes,
    "root": drop_in.root_names,
    "modules": drop_in.module_names,
}


@pytest.mark.parametrize("area", AREAS)
def test_interface(area: str) -> None:
    check(area, AREAS[area]())


def test_nothing_is_left_out() -> None:
    """What a slip of the rule would take out of the comparison."""
    sizes = {"client": 820, "sockets": 43, "threaded": 34}
    if {"usdm_futures", "coinm_futures", "options", "portfolio_margin", "portfolio_margin_pro"} <= drop_in.built():
        assert {section: len(drop_in.names(section)) for section in sizes} == sizes
    everything = json.loads(drop_in.NAMES.read_text(encoding="utf-8"))
    for section in sizes:
        for name in everything[section].keys() - drop_in.names(section).keys():
            missing = drop_in.products_of(name, everything[section][name]) - drop_in.built()
            assert missing, name
    assert {"create_order", "get_historical_klines", "uuid22", "margin_stream_close"} <= drop_in.names("client").keys()


# --- values --------------------------------------------------------------------------------------------------------


async def test_create_passes_every_argument_on() -> None:
    by_place = await AsyncClient.create("key", "secret", {"timeout": 3}, "us", "1", False, False)
    by_name = await AsyncClient.create(
        api_key="key", api_secret="secret", requests_params={"timeout": 3}, tld="us", base_endpoint="1", testnet=False,
        demo=False, loop=asyncio.get_running_loop(), session_params={}, private_key=None, private_key_pass=None,
        https_proxy=None, time_unit="MICROSECOND", verbose=False,
    )  # fmt: skip
    for client in (by_place, by_name):
        assert (client.API_KEY, client.tld, client.testnet) == ("key", "us", False)
        assert client.API_URL == "https://api1.binance.us/api"
        await client.close_connection()


def test_exceptions_carry_what_programs_read() -> None:
    response = SimpleNamespace(text='{"code": -1121, "msg": "Invalid symbol."}', request="the request")
    error = exceptions.BinanceAPIException(response, 400, response.text)
    assert (error.code, error.message, error.status_code) == (-1121, "Invalid symbol.", 400)
    assert (error.response, error.request) == (response, "the request")
    assert str(error) == "APIError(code=-1121): Invalid symbol."
    html = exceptions.BinanceAPIException(SimpleNamespace(text="<html>"), 502, "<html>")
    assert (html.code, html.status_code, html.request) == (0, 502, None)
    assert "<html>" in html.message

    broken = exceptions.BinanceRequestException("no JSON")
    assert (broken.message, str(broken)) == ("no JSON", "BinanceRequestException: no JSON")

    order = exceptions.BinanceOrderException(-1013, "too small")
    assert (order.code, order.message) == (-1013, "too small")
    assert str(order) == "BinanceOrderException(code=-1013): too small"
    for kind, text in (
        (exceptions.BinanceOrderMinAmountException, "Amount must be a multiple of 0.1"),
        (exceptions.BinanceOrderMinPriceException, "Price must be at least 0.1"),
        (exceptions.BinanceOrderMinTotalException, "Total must be at least 0.1"),
        (exceptions.BinanceOrderUnknownSymbolException, "Unknown symbol 0.1"),
        (exceptions.BinanceOrderInactiveSymbolException, "Attempting to trade an inactive symbol 0.1"),
    ):
        refused = kind("0.1")
        assert isinstance(refused, exceptions.BinanceOrderException)
        assert (refused.code, refused.message) == (-1013, text)

    region = exceptions.BinanceRegionException("us", "com", "that")
    assert (region.required_tld, region.actual_tld, region.endpoint_name) == ("us", "com", "that")
    assert str(exceptions.NotImplementedException(7)) == "Not implemented: 7"
    for plain in ("BinanceWebsocketQueueOverflow", "ReadLoopClosed", "UnknownDateFormat", "BinanceWebsocketClosed",
                  "BinanceWebsocketUnableToConnect"):  # fmt: skip
        assert getattr(exceptions, plain)("why").args == ("why",)
        getattr(exceptions, plain)()
