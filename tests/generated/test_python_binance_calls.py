"""python-binance's names send what python-binance sends, or a reviewed difference says why not.

Each method of both clients is called with what it requires; each socket is opened, by the manager and by the threaded
one. A loopback server that stands for all hosts says what came.
"""

from __future__ import annotations

import inspect
import queue
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager
from tests.generated import drop_in
from tests.generated.wire_kit import HOMES, Wire
from tests.runtime.rest_kit import KEY, SECRET

pytestmark = pytest.mark.skipif(
    not drop_in.NAMES.is_file(), reason="../shared/inventory, which holds the facts of python-binance, is not here"
)

# --- reviewed ------------------------------------------------------------------------------------------------------

RIGHT_PATH = "python-binance's path does not exist"
RIGHT_VERB = "Binance documents another verb"
KEY_ONLY = "Binance wants the key only; python-binance signs as well"
PUBLIC = "Binance wants no signature; python-binance signs"
NO_NETWORK = "nothing is requested before you ask for it"
UNKNOWN_NAME = "the name of python-binance's stream is in no documentation"
GONE = "retired by Binance; the name sends what comes nearest and warns"

CALLS: dict[str, str] = {
    "disable_fast_withdraw_switch: POST /sapi/v1/account/disableFastWithdrawSwitch sent, "
    "not POST /sapi/v1/disableFastWithdrawSwitch": RIGHT_PATH,
    "enable_fast_withdraw_switch: POST /sapi/v1/account/enableFastWithdrawSwitch sent, "
    "not POST /sapi/v1/enableFastWithdrawSwitch": RIGHT_PATH,
    "get_margin_delist_schedule: GET /sapi/v1/margin/delist-schedule sent, not GET /sapi/v1//margin/delist-schedule":
        RIGHT_PATH,
    "v3_post_cancel_replace: POST /api/v3/order/cancelReplace sent, not POST /api/v3/cancelReplace": RIGHT_PATH,
    "futures_historical_data_link: GET /sapi/v1/futures/histDataLink sent, not GET /sapi/v1/futures/data/histDataLink":
        RIGHT_PATH,
    **{
        f"futures_v1_{verb.lower()}_batch_order: {verb} /fapi/v1/batchOrders sent, not {verb} /fapi/v1/batchOrder":
            RIGHT_PATH
        for verb in ("POST", "PUT", "DELETE")
    },
    "options_account_info: GET /eapi/v1/marginAccount sent, not GET /eapi/v1/account": RIGHT_PATH,
    "options_bill: GET /eapi/v1/bill sent, not POST /eapi/v1/bill": RIGHT_VERB,
    "papi_v1_post_ping: GET /papi/v1/ping sent, not POST /papi/v1/ping": RIGHT_VERB,
    "margin_v1_post_asset_convert_transfer_query_by_page: GET /sapi/v1/asset/convert-transfer/queryByPage sent, "
    "not POST /sapi/v1/asset/convert-transfer/queryByPage": RIGHT_VERB,
    "margin_v1_post_loan_flexible_repay_history: GET /sapi/v2/loan/flexible/repay/history sent, "
    "not POST /sapi/v1/loan/flexible/repay/history": RIGHT_VERB,
    **{
        f"{name}: not signed": KEY_ONLY
        for name in (
            "get_all_isolated_margin_symbols", "get_cross_margin_collateral_ratio", "margin_create_listen_token",
            "margin_v1_get_margin_delist_schedule", "margin_v1_get_margin_leverage_bracket",
            "margin_v1_get_mining_pub_algo_list", "margin_v1_get_mining_pub_coin_list",
            "margin_v1_get_spot_delist_schedule",
            "v3_post_user_data_stream", "v3_put_user_data_stream", "v3_delete_user_data_stream",
        )
    },
    **{f"{name}: not signed": PUBLIC for name in ("margin_v1_get_dci_product_list", "futures_symbol_adl_risk")},
}  # fmt: skip
"""Of both clients."""
SOCKETS: dict[str, str] = {
    "miniticker_socket: spot /ws/!miniTicker@arr, not spot /ws/!miniTicker@arr@1000ms": UNKNOWN_NAME,
    "ticker_socket: spot /ws/!ticker_1d@arr, not spot /ws/!ticker@arr": GONE,
    "options_open_interest_socket: options /market/ws/bnbbtc@openInterest@261225, "
    "not options /market/ws/bnbbtc@optionOpenInterest@261225": UNKNOWN_NAME,
}


def check(section: str, found: Iterable[str], reviewed: dict[str, str]) -> None:
    """Reviewed differences of names that are left out for now are left out too."""
    differences = set(found)
    known = {one for one in reviewed if one.partition(":")[0] in drop_in.names(section)}
    assert differences <= known, "\n".join(["not reviewed:", *sorted(differences - known)])
    assert known <= differences, "\n".join(["no difference any more:", *sorted(known - differences)])


# --- calls ---------------------------------------------------------------------------------------------------------

VALUES: dict[str, Any] = {
    "symbol": "BNBBTC", "interval": "1m", "list_tuples": [("a", 1)], "uri": "a b", "asset": "BTC", "isIsolated": "TRUE",
}  # fmt: skip
"""Arguments by name; others are "1". Whether the exchange likes them does not matter: it has been asked."""

ANSWERS: dict[str, Any] = {
    "/api/v3/account": {"balances": []},
    "/api/v3/exchangeInfo": {"symbols": []},
    "/sapi/v1/capital/withdraw/history": [{"id": "1"}],
}
"""What a helper has to read; the pages of a history are empty."""


def required(method: Callable[..., Any]) -> dict[str, Any]:
    parameters = inspect.signature(method).parameters.values()
    return {
        one.name: VALUES.get(one.name, "1")
        for one in parameters
        if one.default is one.empty and one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)
    }


def call(wire: Wire, flavour: type[Any], name: str) -> None:
    method = getattr(wire.clients[flavour], name)

    async def called() -> None:
        result = method(**required(method))
        if inspect.isawaitable(result):
            result = await result
        if inspect.isasyncgen(result):
            async for _ in result:
                break
            await result.aclose()

    if flavour is AsyncClient:
        wire.loop.run_until_complete(called())
    else:
        result = method(**required(method))
        if isinstance(result, Iterator):
            next(result, None)


def expected(name: str, entry: dict[str, Any]) -> str:
    if entry["kind"] == "local":
        return "nothing"
    if entry.get("transport", entry["kind"]) == "ws_api":
        return f"ws {entry['method']}"
    return f"{entry['method']} {entry['path']}"


def compare_sent(wire: Wire, name: str, entry: dict[str, Any]) -> Iterator[str]:
    """What has arrived: address, host, signature."""
    sent = arrived(wire)
    got = " and ".join(sorted({one.address for one in sent})) or "nothing"
    if got != expected(name, entry):
        yield f"{name}: {got} sent, not {expected(name, entry)}"
    elif sent and sent[0].is_signed != entry["signed"]:
        yield f"{name}: {'signed' if sent[0].is_signed else 'not signed'}"
    of_host = drop_in.HOSTS.get(entry.get("host", ""))
    if of_host and any(one.product != of_host for one in sent):
        yield f"{name}: sent to {', '.join(sorted({one.product for one in sent}))}, not {of_host}"


@dataclass(frozen=True)
class Arrival:
    product: str
    address: str
    is_signed: bool


def arrived(wire: Wire) -> list[Arrival]:
    """Since it was asked last."""
    found = []
    for request in wire.rest.requests:
        path = request.target.decode("ascii").partition("?")[0]
        _, product, path = path.split("/", 2)
        found.append(Arrival(product, f"{request.method} /{path}", b"signature=" in request.query + request.body))
    for path, message in wire.messages:
        signed = "signature" in message.get("params", {})
        found.append(Arrival(path.strip("/"), f"ws {message['method']}", signed))
    wire.clear()
    return found


@pytest.mark.parametrize("flavour", [Client, AsyncClient])
def test_calls(wire: Wire, flavour: type[Any]) -> None:
    differences: list[str] = []
    for name, entry in drop_in.names("client").items():
        if name == "create":
            continue  # below, and Client() is the sync form of it
        if not hasattr(flavour, name):
            differences.append(f"{name}: missing")
            continue
        answer = ANSWERS.get(entry.get("path", ""), [] if entry["kind"] == "helper" else {})
        wire.rest.replies.clear()
        wire.rest.reply(200, answer)
        call(wire, flavour, name)
        differences += compare_sent(wire, name, entry)
    wire.rest.replies.clear()
    check("client", differences, CALLS)


def test_create(wire: Wire) -> None:
    async def created() -> None:
        client = await AsyncClient.create(KEY, SECRET, environment=wire.environment)
        await client.close_connection()

    wire.loop.run_until_complete(created())
    differences = compare_sent(wire, "create", drop_in.names("client")["create"])
    check("client", differences, {"create: nothing sent, not GET /api/v3/ping": NO_NETWORK})


# --- sockets -------------------------------------------------------------------------------------------------------

SPOT_STREAMS = ["bnbbtc@trade", "btcusdt@trade"]
STREAMS: dict[str, list[str]] = {
    "multiplex_socket": SPOT_STREAMS,
    "futures_multiplex_socket": ["bnbusdt@aggTrade", "btcusdt@aggTrade"],
    "options_multiplex_socket": ["btc@optionMarkPrice", "bnb@optionMarkPrice"],
}
SOCKET_VALUES: dict[str, Any] = {"symbol": "BNBBTC", "expiration_date": "261225"}
KEYS = [{"listenKey": "KEY", "token": "KEY", "expirationTime": 2**42}]
"""Answers to who asks for a listen key or a token."""


def socket_arguments(name: str, method: Callable[..., Any]) -> dict[str, Any]:
    values = {**SOCKET_VALUES, "streams": STREAMS.get(name), "callback": queue.SimpleQueue().put}
    parameters = inspect.signature(method).parameters.values()
    return {one.name: values[one.name] for one in parameters if one.default is one.empty and one.name in values}


def streams_of(name: str, entry: dict[str, Any]) -> str:
    """What python-binance asks for, then where it connects."""
    found = []
    for request in entry.get("requests", ()):
        method, _, address = request.partition(" ")
        host, _, path = address.partition("/")
        if method == "userDataStream.unsubscribe":
            continue  # later
        product = drop_in.HOSTS.get(host) or ("spot" if host == "ws-api.binance.com" else "margin")
        found.append(f"{product} {method} /{path}" if method.isupper() else f"{product} ws {method}")
    if "connect" in entry:
        path = "/" + entry["connect"].split("/", 3)[3]
        for stream in STREAMS.get(name, ()):
            path = path.replace("<stream>", stream, 1)
        for place, value in SOCKET_VALUES.items():
            path = path.replace(f"<{place}>", value.lower())
        product = min(drop_in.products_of(name, entry) - {"coinm_futures"} or {"coinm_futures"})
        home = urlsplit(HOMES[product].streams["live"]).path  # the server stands for a host with its path
        found.append(f"{product} {path.removeprefix(home).replace('<listenKey>', 'KEY')}")
    return ", ".join(found)


def opened(wire: Wire) -> str:
    """The same of what has arrived."""
    subscriptions = [one for one in arrived(wire) if one.address != "ws userDataStream.unsubscribe"]
    found = [f"{one.product} {one.address}" for one in subscriptions]
    found += [f"{product} /{path}" for product, path in connections(wire)]
    wire.ws.peers.clear()
    return ", ".join(found)


def connections(wire: Wire) -> list[tuple[str, str]]:
    """Product and path of those for streams; the WebSocket API is at the root."""
    parts = [unquote(peer.path).strip("/").partition("/") for peer in wire.ws.peers]
    return [(product, path) for product, _, path in parts if path]


def difference(name: str, entry: dict[str, Any], got: str) -> Iterator[str]:
    if got != streams_of(name, entry):
        yield f"{name}: {got or 'nothing'}, not {streams_of(name, entry)}"


def test_sockets(wire: Wire) -> None:
    bm = BinanceSocketManager(wire.clients[AsyncClient])
    differences: list[str] = []

    async def open_and_close(name: str) -> str:
        method = getattr(bm, name)
        async with method(**socket_arguments(name, method)):
            return opened(wire)

    for name, entry in drop_in.names("sockets").items():
        wire.rest.replies.clear()
        wire.rest.reply(200, KEYS[0])
        wire.ws.peers.clear()
        wire.clear()
        differences += difference(name, entry, wire.loop.run_until_complete(open_and_close(name)))
    wire.rest.replies.clear()
    check("sockets", differences, SOCKETS)


def test_starts(wire: Wire) -> None:
    """Of every socket; python-binance has them for some."""
    assert {name.removeprefix("start_") for name in drop_in.names("threaded")} <= drop_in.names("sockets").keys()
    differences: list[str] = []
    with ThreadedWebsocketManager(KEY, SECRET, environment=wire.environment) as twm:
        for name, entry in drop_in.names("sockets").items():
            wire.rest.replies.clear()
            wire.rest.reply(200, KEYS[0])
            wire.ws.peers.clear()
            wire.clear()
            method = getattr(twm, f"start_{name}")
            started = method(**socket_arguments(name, method))
            wanted = streams_of(name, entry).count(", ") + 1
            wire.ws.wait(lambda wanted=wanted: wire.arrived + len(connections(wire)) >= wanted)
            differences += difference(name, entry, opened(wire))
            twm.stop_socket(started)
    wire.rest.replies.clear()
    check("sockets", differences, SOCKETS)
