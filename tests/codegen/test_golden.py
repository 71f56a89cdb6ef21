"""An invented exchange with one trap per entry: generated, compared with what is committed, imported, called, and
type-checked. ``UPDATE_GOLDEN=1 pytest tests/codegen/test_golden.py`` accepts a change; the diff is to be read."""

from __future__ import annotations

import ast
import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen import schema
from codegen.write import apply, compare
from tests.codegen.golden_kit import EXPECTED, HERE, project

Call = tuple[str, str, dict[str, Any]]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return project(tmp_path_factory.mktemp("golden")).build()


@pytest.fixture(scope="module")
def output(tree: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    apply(tree, folder)
    return folder


@pytest.fixture
def package(output: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The golden package instead of the project's own, for one test."""
    mine = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "binance_gen"}
    for name in mine:
        del sys.modules[name]
    monkeypatch.syspath_prepend(str(output))
    import binance_gen

    assert binance_gen.__file__ is not None
    assert binance_gen.__file__.startswith(str(output))
    yield binance_gen
    for name in [name for name in sys.modules if name.partition(".")[0] == "binance_gen"]:
        del sys.modules[name]
    sys.modules.update(mine)


def test_output_is_what_is_committed(tree: dict[str, bytes]) -> None:
    # Copies are copies; the schema depends on the language and not on this spec (test_schema).
    rendered = {path: content for path, content in tree.items() if not content.startswith(b"# Copied from")}
    del rendered[schema.PLACE]
    if os.environ.get("UPDATE_GOLDEN"):
        apply(rendered, EXPECTED)
    changes = compare(rendered, EXPECTED)
    assert not changes, f"{changes}: {[*changes.added, *changes.changed, *changes.removed]}"


def test_two_builds_are_equal(tree: dict[str, bytes], tmp_path: Path) -> None:
    assert project(tmp_path).build() == tree


def test_the_first_line_of_each_file_names_its_source(tree: dict[str, bytes]) -> None:
    for path, content in tree.items():
        first = content.split(b"\n", 1)[0].decode()
        bare = first.removeprefix("<!-- ").removesuffix(" -->").removeprefix("# ")
        if path.endswith(".json"):
            bare = json.loads(first.removesuffix(",") + "}")["$comment"]
        if bare.startswith("Generated from "):
            assert bare.endswith(' by "make generate"; do not edit.'), path
        else:
            assert bare == f"Copied from codegen/handwritten/{path.removeprefix('binance_gen/')}; edit there."


def test_mypy_strict_accepts_package_and_calls(output: Path, tmp_path: Path) -> None:
    result = subprocess.run(
        [
            sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10", "--no-site-packages",
            "--config-file", "", "--cache-dir", str(tmp_path), "binance_gen", str(HERE / "calls.py"),
        ],
        cwd=output,
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("word", ["type: ignore", "cast(", "noqa"])
def test_output_hides_nothing_from_the_checkers(tree: dict[str, bytes], word: str) -> None:
    assert [path for path, content in tree.items() if word.encode() in content] == []


# --- what the methods send -----------------------------------------------------------------------------------------


def called(package: ModuleType, method: str, *args: Any, **kwargs: Any) -> Call:
    """The request that a method makes, without the parameters that were not given; sync and async must agree."""
    client, other = package.Client(), package.AsyncClient()
    getattr(client, method)(*args, **kwargs)
    asyncio.run(getattr(other, method)(*args, **kwargs))
    assert client.calls == other.calls
    kind, name, params = client.calls[0]
    return kind, name, {key: value for key, value in params.items() if value is not None}


def test_no_parameters(package: ModuleType) -> None:
    assert called(package, "ping") == ("rest", "ping", {})
    assert called(package, "ws_ping") == ("ws", "ping", {})


def test_what_the_spec_does_not_know_is_passed_on(package: ModuleType) -> None:
    assert called(package, "ping", recvWindow=5000, tomorrow="yes")[2] == {"recvWindow": 5000, "tomorrow": "yes"}


def test_reserved_words_go_over_the_wire_as_they_are(package: ModuleType) -> None:
    assert called(package, "get_range", from_=1, class_=False, type="x")[2] == {"from": 1, "class": False, "type": "x"}
    assert called(package, "ws_get_range", from_=1)[2] == {"from": 1}


def test_a_missing_required_parameter_is_an_error_before_any_request(package: ModuleType) -> None:
    client = package.Client()
    with pytest.raises(TypeError, match="from_"):
        client.get_range()
    with pytest.raises(TypeError, match="side"):
        client.create_order(symbol="A", type="LIMIT")
    assert client.calls == []


def test_arguments_have_names_unless_the_spec_says_otherwise(package: ModuleType) -> None:
    assert called(package, "get_klines", "A", "1m", limit=3)[2] == {"symbol": "A", "interval": "1m", "limit": 3}
    with pytest.raises(TypeError):
        package.Client().create_order("A", "BUY", "LIMIT")


def test_preset_fixes_some_parameters_and_has_defaults_for_others(package: ModuleType) -> None:
    sent = {"symbol": "A", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "price": "1"}
    assert called(package, "order_limit_buy", symbol="A", price="1") == ("rest", "create_order", sent)
    assert called(package, "ws_order_limit_buy", symbol="A", price="1") == ("ws", "create_order", sent)
    assert called(package, "order_limit_buy", "IOC", symbol="A")[2]["timeInForce"] == "IOC"
    with pytest.raises(TypeError, match="side"):
        package.Client().order_limit_buy(symbol="A", side="SELL")


def test_aliases_are_the_same_method(package: ModuleType) -> None:
    assert package.Client.v3_ping is package.Client.ping
    assert package.AsyncClient.ws_hello is package.AsyncClient.ws_ping
    assert package.Client.ws_user_data is package.Client.ws_subscribe_user_data
    assert package.BinanceSocketManager.tickers_socket is package.BinanceSocketManager.ticker_socket
    starts = package.ThreadedWebsocketManager
    assert starts.start_tickers_socket is starts.start_ticker_socket


def test_methods_stand_only_where_the_address_is(package: ModuleType) -> None:
    assert not hasattr(package.Client, "ws_get_klines")
    assert not hasattr(package.Client, "subscribe_user_data")


def test_a_twin_takes_only_its_own_parameters(package: ModuleType) -> None:
    assert called(package, "ws_get_order", symbol="A", orderId=1, wsOnly=2)[1:] == (
        "ws_get_order",
        {"symbol": "A", "orderId": 1, "wsOnly": 2},
    )
    assert "wsOnly" not in package.Client.get_order.__annotations__


def test_constants_tell_the_runtime_what_it_needs(package: ModuleType) -> None:
    from binance_gen._endpoints import alpha, beta

    order = alpha.GET_ORDER
    assert (order.method, order.path, order.ws) == ("GET", "/api/v3/orders/{symbol}", None)
    assert order.place == {"symbol": "path", "lang": "header", "secret": "body"}
    assert order.weight == {"limiter": "UID", "else": 200}
    twin = alpha.WS_GET_ORDER
    assert (twin.method, twin.ws, twin.security, twin.weight) == ("", "order.status", "USER_STREAM", 1)
    assert alpha.GET_TICKER.encode == {"symbols": "json"}
    assert alpha.GET_TICKER.weight == {"symbol": 2, "symbols": {"each": 4, "max": 200}, "else": 80}
    assert alpha.GET_RANGE.weight == {"limit": {100: 5, 500: 25, "else": 50}, "else": 5}
    assert alpha.CREATE_ORDER.weight == {"success": 0, "else": 1}
    assert beta.BETA_MOVE.encode == {"moves": "indexed", "ids": "comma"}
    assert beta.BETA_MOVE.product.int_ids
    assert alpha.GET_DEPRECATED.deprecated == (
        "deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use ping. It was a mistake."
    )


# --- sockets -------------------------------------------------------------------------------------------------------


def test_sockets_take_their_parameters_in_order(package: ModuleType) -> None:
    manager = package.BinanceSocketManager()
    socket = manager.depth_socket("a", 5)
    assert (socket.name, socket.params) == ("depth_socket", {"symbol": "a", "depth": 5, "interval": None})
    assert manager.kline_socket("a").params == {"symbol": "a", "interval": "1m"}
    assert manager.ticker_socket().params == {"update_time": 1000}
    assert manager.multiplex_socket(["a@trade"]).params == {"streams": ["a@trade"], "category": None}
    assert manager.all_trade_socket("a", False).params == {"symbol": "a", "fast": False, "kind": 1}


def test_threaded_sockets_take_the_callback_first(package: ModuleType) -> None:
    manager = package.ThreadedWebsocketManager()
    got: list[Any] = []
    assert manager.start_depth_socket(got.append, "a", interval=100) == "depth_socket-1"
    assert got == [{"symbol": "a", "depth": None, "interval": 100}]
    manager.start_multiplex_socket(callback=got.append, streams=["x"])
    assert got[1] == {"streams": ["x"], "category": None}


def test_stream_constants_say_what_is_allowed(package: ModuleType) -> None:
    from binance_gen._endpoints.alpha import SUBSCRIBE_USER_DATA
    from binance_gen._streams import alpha

    assert alpha.DEPTH_SOCKET.params == {
        "symbol": {"required": True, "case": "lower"},
        "depth": {"values": [5, 10, 20]},
        "interval": {"values": [100, 1000]},
    }
    assert alpha.KLINE_SOCKET.params["interval"] == {"values": ["1m", "1M"]}
    assert alpha.USER_SOCKET.user == {"subscribe": SUBSCRIBE_USER_DATA}
    assert alpha.TICKER_SOCKET.conflate == {"by": "s", "every": "update_time", "native": 1000}
    assert alpha.MULTIPLEX_SOCKET.multiplex


# --- types, enums, root --------------------------------------------------------------------------------------------


def test_types_are_right_at_run_time_too(package: ModuleType) -> None:
    from binance_gen.types import alpha, beta

    assert alpha.Order.__required_keys__ == {"symbol", "orderId", "side", "permissions", "time"}
    assert alpha.Order.__optional_keys__ == {"stopPrice", "more"}
    assert alpha.Partial.__optional_keys__ == {"reason"}
    assert alpha.OddKeys.__required_keys__ == {"from", "24hr", "name"}
    assert alpha.OddKeys.__optional_keys__ == {"class", "note"}
    assert alpha.OnlyOdd.__required_keys__ == {"0-5BTC"}
    assert beta.Order.__required_keys__ == {"id", "book", "folder"}


def test_enum_members_are_their_texts(package: ModuleType) -> None:
    from binance_gen import enums

    assert enums.KlineInterval.MONTH_1 == "1M"
    assert f"{enums.OrderSide.BUY} {enums.OrderSide.BUY!s}" == "BUY BUY"
    assert enums.KLINE_INTERVAL_1MINUTE == "1m"
    assert enums.MarketKind.BETA == 2
    assert enums.Flag["CLASS"].value == "class"
    assert enums.DEPTH_5 == "5"


def test_class_constants(package: ModuleType) -> None:
    assert package.Client.AGG_ID == package.AsyncClient.AGG_ID == "a"
    assert package.Client.SIDE_BUY == "BUY"
    assert package.Client.API_URL == "https://api<node>.example.<tld>/api"
    assert package.BinanceSocketManager.DEPTH_5 == package.ThreadedWebsocketManager.DEPTH_5 == "5"


def test_error_codes_are_numbers_with_names(package: ModuleType) -> None:
    assert package.exceptions.AlphaErrorCode(-1121).name == "BAD_SYMBOL"
    assert [code.value for code in package.exceptions.AlphaErrorCode] == [-1022, -1121]


def test_root_offers_exactly_what_it_lists(package: ModuleType) -> None:
    assert sorted(package.__all__) == sorted(set(package.__all__))
    for name in package.__all__:
        assert getattr(package, name) is not None
    assert set(package.__all__) <= set(dir(package))
    assert package.__version__ == "1.2.3"
    assert package.double(2) == 4
    with pytest.raises(AttributeError, match="has no attribute 'Cleint'"):
        _ = package.Cleint


def test_importing_the_root_imports_nothing_else(output: Path) -> None:
    code = "import sys, binance_gen; print([m for m in sys.modules if m.startswith('binance_gen.')])"
    run = subprocess.run([sys.executable, "-c", code], cwd=output, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "['binance_gen.runtime', 'binance_gen.runtime.version']"


def test_using_clients_imports_no_types(output: Path) -> None:
    code = "import sys; from binance_gen import *; print([m for m in sys.modules if '.types' in m])"
    run = subprocess.run([sys.executable, "-c", code], cwd=output, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_catalog_is_plain(tree: dict[str, bytes]) -> None:
    """Literals only: the sandbox can read it and share no mistake of ours."""
    folder = "binance_gen/sandbox/catalog/alpha"
    module = ast.parse(tree[f"{folder}/endpoints.py"] + tree[f"{folder}/types.py"].partition(b"import Any\n")[2])
    values = {
        node.target.id: ast.literal_eval(node.value)
        for node in module.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }
    assert values["PRODUCT"]["ws_api_path"] == "/ws-api/v3"
    assert values["ENDPOINTS"]["create_order"]["needs"] == [
        {"when": {"type": ["LIMIT"]}, "all": ["timeInForce", "quantity", "price"]}
    ]
    assert values["ENDPOINTS"]["get_ticker"]["returns"] == {"else": ["list", "Ticker"], "cases": [["symbol", "Ticker"]]}
    assert values["ENDPOINTS"]["get_order"]["ws_returns"] == {"else": "Ack", "cases": []}
    assert values["ENDPOINTS"]["get_order"]["params"]["lang"] == {"type": "str", "required": False, "in": "header"}
    assert values["TYPES"]["BookEvent"]["fields"]["e"] == [["is", "depthUpdate"], True]
    assert values["TYPES"]["PriceLevel"] == {"alias": ["tuple", "str", "str"]}
    assert values["ENUMS"]["Flag"] == ["TRUE", "FALSE", "class"]
    assert values["EVENTS"] == {"executionReport": "Order"}
    assert values["ERRORS"] == {-1022: "INVALID_SIGNATURE", -1121: "BAD_SYMBOL"}
    assert values["STREAMS"]["depth_socket"]["event"]["cases"] == [["depth", "OrderBook"]]


def test_twins_differ_only_by_async_and_await(tree: dict[str, bytes]) -> None:
    for path, content in tree.items():
        if path.startswith("binance_gen/_async/"):
            twin = tree[path.replace("/_async/", "/_sync/")].decode()
            text = content.decode().replace("async def", "def").replace("return await ", "return ")
            text = text.replace("http_async import AsyncClientBase", "http_sync import SyncClient")
            text = text.replace("(AsyncClientBase)", "(SyncClient)").replace("the async client", "the sync client")
            assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(twin)), path
