"""python-binance's names exist, take its arguments and reach its endpoints, or a reviewed difference says why not."""

from __future__ import annotations

import asyncio
import inspect
import queue
import warnings
from collections.abc import Callable, Iterable, Iterator
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import pytest

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager, exceptions
from binance_gen._endpoints import products
from binance_gen.runtime.endpoint import Product
from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.log import Record
from tests.generated import drop_in

pytestmark = pytest.mark.skipif(
    not (drop_in.NAMES.is_file() and drop_in.SIGNATURES.is_file()),
    reason="../shared/inventory, which holds the facts of python-binance, is not here",
)

NO_BROKER = "its author's broker id; never sent without your knowledge"
OFFICIAL = "the address of Binance's documentation"
NO_NETWORK = "nothing is requested before you ask for it"
GONE = "retired by Binance; the name sends what comes nearest and warns"
RIGHT_PATH = "python-binance's path does not exist"
KEY_ONLY = "Binance wants the key only; python-binance signs as well"
NO_KEY = "Binance wants no key; python-binance signs"
STDLIB = "the standard library, which its root exports by accident"

RIGHT_WAY = {
    "v3_post_cancel_replace: POST /api/v3/order/cancelReplace sent, not POST /api/v3/cancelReplace": RIGHT_PATH,
    "v3_post_user_data_stream: not signed": KEY_ONLY,
    "v3_put_user_data_stream: not signed": KEY_ONLY,
    "v3_delete_user_data_stream: not signed": KEY_ONLY,
    "futures_v1_delete_batch_order: DELETE /fapi/v1/batchOrders sent, not DELETE /fapi/v1/batchOrder": RIGHT_PATH,
    "futures_v1_post_batch_order: POST /fapi/v1/batchOrders sent, not POST /fapi/v1/batchOrder": RIGHT_PATH,
    "futures_v1_put_batch_order: PUT /fapi/v1/batchOrders sent, not PUT /fapi/v1/batchOrder": RIGHT_PATH,
    "futures_symbol_adl_risk: not signed": NO_KEY,
}
CONSTANTS = {
    "SPOT_ORDER_PREFIX: None, not 'x-HNA2TXFJ'": NO_BROKER,
    "CONTRACT_ORDER_PREFIX: None, not 'x-Cb7ytekJ'": NO_BROKER,
    "WS_API_URL: 'wss://ws-api.binance.{}:443/ws-api/v3', not 'wss://ws-api.binance.{}/ws-api/v3'": OFFICIAL,
}
STREAMS = {
    "miniticker_socket: /ws/!miniTicker@arr, not /ws/!miniTicker@arr@1000ms": "that name is in no documentation",
    "ticker_socket: /ws/!ticker_1d@arr, not /ws/!ticker@arr": GONE,
}
DEMO = "STREAM_DEMO_URL: 'wss://demo-stream.binance.com:9443/', not 'wss://demo-stream.binance.com/'"
BY_NAME = "known by the names of the streams; on the path of another class the exchange is silent"
REVIEWED: dict[str, dict[str, str]] = {
    "arguments of sockets": {
        "BinanceSocketManager.futures_multiplex_socket(category): None by default, not 'market'": BY_NAME
    },
    "constructors and managers": {"Client(ping): False by default, not True": NO_NETWORK},
    "constants": {
        **{f"Client.{difference}": reason for difference, reason in CONSTANTS.items()},
        **{f"AsyncClient.{difference}": reason for difference, reason in CONSTANTS.items()},
        f"BinanceSocketManager.{DEMO}": OFFICIAL,
    },
    "root": {"root.Enum: missing": STDLIB, "root.json: missing": STDLIB},
    "sync calls": {f"Client.{difference}": reason for difference, reason in RIGHT_WAY.items()},
    "async calls": {
        "AsyncClient.create: nothing sent, not GET /api/v3/ping": NO_NETWORK,
        **{f"AsyncClient.{difference}": reason for difference, reason in RIGHT_WAY.items()},
    },
    "sockets": STREAMS,
    "starts": {f"start_{difference}": reason for difference, reason in STREAMS.items()},
}
"""Every difference that stays, and why. One that is no difference any more fails the test."""


def check(area: str, found: Iterable[str]) -> None:
    differences, reviewed = set(found), REVIEWED.get(area, {}).keys()
    assert differences - reviewed == set(), "not reviewed"
    assert reviewed - differences == set(), "no difference any more"


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


def test_the_rule_leaves_spot_in() -> None:
    """What a slip of the rule would take out of the comparison."""
    client = drop_in.names("client")
    assert len(client) > 120
    assert {"create_order", "ws_create_order", "order_limit_buy", "get_historical_klines", "uuid22"} <= client.keys()
    assert {"futures_klines", "futures_coin_basis"} <= client.keys()
    assert not {"margin_stream_close", "get_withdraw_history_id", "options_klines", "papi_v1_post_ping"} & client.keys()
    sockets = drop_in.names("sockets")
    assert {"user_socket", "multiplex_socket", "depth_socket", "kline_futures_socket"} <= sockets.keys()
    assert not {"margin_socket", "options_kline_socket", "portfolio_margin_socket"} & sockets.keys()
    assert len(sockets) == 25


# --- what is sent --------------------------------------------------------------------------------------------------

VALUES: dict[str, Any] = {
    "symbol": "BNBBTC", "interval": "1m", "side": "BUY", "type": "LIMIT", "quantity": "1", "price": "0.001",
    "streams": ["bnbbtc@aggTrade", "btcusdt@aggTrade"], "list_tuples": [("a", 1)], "uri": "a b", "asset": "BTC",
}  # fmt: skip
"""Arguments by name. Whether the exchange likes them does not matter: it has been asked."""


def required(method: Callable[..., Any]) -> dict[str, Any]:
    parameters = inspect.signature(method).parameters.values()
    return {
        one.name: VALUES.get(one.name, "1")
        for one in parameters
        if one.default is one.empty and one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)
    }


def expected(entry: dict[str, Any]) -> str | None:
    if entry["kind"] == "local":
        return None
    if entry.get("transport", entry["kind"]) == "ws_api":
        return f"ws {entry['method']}"
    return f"{entry['method']} {entry['path']}"


PREFIXES = [product.sandbox for product in vars(products).values() if isinstance(product, Product) and product.sandbox]
"""Of products whose paths are another's too; in a sandbox only."""


def path_of(record: Record) -> str:
    return next((record.path[len(one) :] for one in PREFIXES if record.path.startswith(f"{one}/")), record.path)


def address(record: Record) -> str:
    return f"ws {record.json()['method']}" if record.channel == "ws_api" else f"{record.method} {path_of(record)}"


def is_signed(record: Record) -> bool:
    if record.channel == "ws_api":
        return "signature" in (record.json().get("params") or {})
    return b"signature=" in record.query or b"signature=" in record.body


def requests(sandbox: Sandbox) -> list[Record]:
    received = [one for one in sandbox.log if one.kind == "rest" or (one.kind == "text" and one.channel == "ws_api")]
    sandbox.clear_log()
    return received


def compare_sent(where: str, entry: dict[str, Any], sent: list[Record]) -> Iterator[str]:
    wanted = expected(entry)
    got = " and ".join(sorted({address(one) for one in sent})) or None
    if got != wanted:
        yield f"{where}: {'nothing' if got is None else got} sent, not {'nothing' if wanted is None else wanted}"
    elif sent and is_signed(sent[0]) != bool(entry.get("signed")):
        yield f"{where}: {'signed' if is_signed(sent[0]) else 'not signed'}"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=3, market_rate=0) as running:
        yield running


def test_sync_calls_reach_their_endpoints(sandbox: Sandbox) -> None:
    differences: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", exceptions.BinanceDeprecationWarning)
        with Client(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment) as client:
            for name, entry in drop_in.names("client").items():
                if name == "create":
                    continue
                method = getattr(client, name)
                try:
                    result = method(**required(method))
                    if isinstance(result, Iterator):
                        next(result, None)
                except exceptions.BinanceAPIException:
                    pass
                differences += compare_sent(f"Client.{name}", entry, requests(sandbox))
    check("sync calls", differences)


async def test_async_calls_reach_their_endpoints(sandbox: Sandbox) -> None:
    differences: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", exceptions.BinanceDeprecationWarning)
        client = await AsyncClient.create(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment)
        differences += compare_sent("AsyncClient.create", drop_in.names("client")["create"], requests(sandbox))
        for name, entry in drop_in.names("client").items():
            if name == "create":
                continue
            method = getattr(client, name)
            try:
                result = method(**required(method))
                if inspect.isawaitable(result):
                    result = await result
                if inspect.isasyncgen(result):
                    async for _ in result:
                        break
                    await result.aclose()
            except exceptions.BinanceAPIException:
                pass
            differences += compare_sent(f"AsyncClient.{name}", entry, requests(sandbox))
        await client.close_connection()
    check("async calls", differences)


def stream_of(entry: dict[str, Any]) -> str:
    """The path that python-binance connects to, or the method that it subscribes with."""
    if "connect" not in entry:
        return f"ws {entry['requests'][0].split()[0]}"
    path = "/" + entry["connect"].split("/", 3)[3]
    for stream in VALUES["streams"]:
        path = path.replace("<stream>", stream, 1)
    return path.replace("<symbol>", VALUES["symbol"].lower())


def connected(sandbox: Sandbox) -> str:
    """What arrived first: the handshake of a stream, or a subscription over the WebSocket API."""
    for one in sandbox.log:
        if one.kind == "text" and one.channel == "ws_api":
            return address(one)
        if one.kind == "connect" and one.channel == "streams":
            query = f"?{one.query.decode()}" if one.query else ""
            return unquote(path_of(one) + query)
    return "nothing"


async def test_sockets_reach_their_streams(sandbox: Sandbox) -> None:
    differences: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", exceptions.BinanceDeprecationWarning)
        async with AsyncClient(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment) as client:
            bm = BinanceSocketManager(client)
            for name, entry in drop_in.names("sockets").items():
                method = getattr(bm, name)
                sandbox.clear_log()
                async with method(**required(method)):
                    got = connected(sandbox)
                if got != stream_of(entry):
                    differences.append(f"{name}: {got}, not {stream_of(entry)}")
    check("sockets", differences)


def test_starts_reach_their_streams(sandbox: Sandbox) -> None:
    differences: list[str] = []
    key = {"api_key": sandbox.api_key, "api_secret": sandbox.api_secret}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", exceptions.BinanceDeprecationWarning)
        with ThreadedWebsocketManager(**key, environment=sandbox.environment) as twm:
            for name, entry in drop_in.names("threaded").items():
                method = getattr(twm, name)
                sandbox.clear_log()
                started = method(**{**required(method), "callback": queue.SimpleQueue().put})
                while (got := connected(sandbox)) == "nothing":
                    pass
                twm.stop_socket(started)
                if got != stream_of(entry):
                    differences.append(f"{name}: {got}, not {stream_of(entry)}")
    check("starts", differences)


# --- values --------------------------------------------------------------------------------------------------------


async def test_create_passes_every_argument_on(sandbox: Sandbox) -> None:
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
