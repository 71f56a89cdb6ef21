"""Each refusal of the documentation, by REST and by WebSocket API."""

from __future__ import annotations

from typing import Any

import pytest

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.checks import check
from binance_gen.sandbox.errors import ApiError
from binance_gen.sandbox.registry import Endpoint, Param
from tests.sandbox.kit import Rest, encode, ws_api

DEPTH, KLINES, ORDER = "/api/v3/depth", "/api/v3/klines", "/api/v3/order"
LIMIT = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "50000",
}
MANDATORY = "Mandatory parameter '{}' was not sent, was empty/null, or malformed."
SYMBOL_RANGE = r"^[\w\-._&&[^a-z]]{1,50}$"
INTEGER_RANGE = "^[0-9]{1,20}$"
DECIMAL_RANGE = r"^([0-9]{1,20})(\.[0-9]{1,20})?$"


def illegal(name: str, legal: str) -> str:
    return f"Illegal characters found in parameter '{name}'; legal range is '{legal}'."


PUBLIC: list[tuple[str, dict[str, Any], int, str | None]] = [
    (DEPTH, {}, -1102, MANDATORY.format("symbol")),
    (DEPTH, {"symbol": ""}, -1102, MANDATORY.format("symbol")),
    (DEPTH, {"symbol": "btcusdt"}, -1100, illegal("symbol", SYMBOL_RANGE)),
    (DEPTH, {"symbol": "BTC USDT"}, -1100, illegal("symbol", SYMBOL_RANGE)),
    (DEPTH, {"symbol": "BTC/USDT"}, -1100, illegal("symbol", SYMBOL_RANGE)),
    (DEPTH, {"symbol": "B" * 51}, -1100, None),
    (DEPTH, {"symbol": "NOTHING"}, -1121, "Invalid symbol."),
    (DEPTH, {"symbol": "BTCUSDT", "limit": "ten"}, -1100, illegal("limit", INTEGER_RANGE)),
    (DEPTH, {"symbol": "BTCUSDT", "limit": "-5"}, -1100, illegal("limit", INTEGER_RANGE)),
    (DEPTH, {"symbol": "BTCUSDT", "limit": "5.0"}, -1100, None),
    (DEPTH, {"symbol": "BTCUSDT", "limit": "１０"}, -1100, None),
    (DEPTH, {"symbol": "BTCUSDT", "limit": "0"}, -1130, "Data sent for parameter 'limit' is not valid."),
    (DEPTH, {"symbol": "BTCUSDT", "limit": ""}, -1105, "Parameter 'limit' was empty."),
    (
        DEPTH,
        {"symbol": "BTCUSDT", "depth": "5"},
        -1104,
        "Not all sent parameters were read; read '1' parameter(s) but was sent '2'.",
    ),
    (DEPTH, {"symbol": "BTCUSDT", "symbolStatus": "OPEN"}, -1122, "Invalid symbolStatus."),
    (
        DEPTH,
        {"symbol": "BTCUSDT", "symbolStatus": "BREAK"},
        -1220,
        "The symbol's status does not match the requested symbolStatus.",
    ),
    ("/api/v3/ping", {"a": "1"}, -1101, "Too many parameters; expected '0' and received '1'."),
    ("/api/v3/time", {"timestamp": "1"}, -1101, None),
    (KLINES, {"symbol": "BTCUSDT"}, -1102, MANDATORY.format("interval")),
    (KLINES, {"symbol": "BTCUSDT", "interval": "2m"}, -1120, "Invalid interval."),
    (KLINES, {"symbol": "BTCUSDT", "interval": "1H"}, -1120, "Invalid interval."),
    (KLINES, {"symbol": "BTCUSDT", "interval": "1m", "timeZone": "+15:00"}, -1130, None),
    (
        KLINES,
        {"symbol": "BTCUSDT", "interval": "1m", "startTime": "99999999999999999999"},
        -1108,
        "Parameter 'startTime' overflowed.",
    ),
    ("/api/v3/ticker/24hr", {"symbol": "BTCUSDT", "type": "mini"}, -1139, "Invalid ticker type."),
    (
        "/api/v3/ticker/24hr",
        {"symbol": "BTCUSDT", "symbols": '["BNBBTC"]'},
        -1128,
        "Combination of optional parameters invalid.",
    ),
    ("/api/v3/ticker/price", {"symbols": '["BTCUSDT", "BNBBTC"]'}, -1100, None),
    ("/api/v3/ticker/price", {"symbols": "BTCUSDT,BNBBTC"}, -1100, None),
    ("/api/v3/ticker/price", {"symbols": "['BTCUSDT']"}, -1100, None),
    (
        "/api/v3/ticker/price",
        {"symbols": '["BTCUSDT","BTCUSDT"]'},
        -1151,
        "Symbol is present multiple times in the list.",
    ),
    ("/api/v3/ticker/price", {"symbols": '["NOTHING","BTCUSDT"]'}, -1121, None),
    ("/api/v3/ticker", {}, -1102, "Param 'symbol' or 'symbols' must be sent, but both were empty/null!"),
    ("/api/v3/ticker", {"symbol": "BTCUSDT", "windowSize": "60m"}, -1130, None),
    ("/api/v3/exchangeInfo", {"symbol": "BTCUSDT", "permissions": '["SPOT"]'}, -1128, None),
    ("/api/v3/exchangeInfo", {"symbol": "BTCUSDT", "symbolStatus": "TRADING"}, -1128, None),
    ("/api/v3/aggTrades", {"symbol": "BTCUSDT", "fromId": "1", "startTime": "1"}, -1128, None),
]


@pytest.mark.parametrize(("path", "params", "code", "message"), PUBLIC)
def test_public(public: Rest, path: str, params: dict[str, Any], code: int, message: str | None) -> None:
    answer = public.public(path, **params)
    assert public.last.status_code == 400
    assert answer["code"] == code, answer
    assert message is None or answer["msg"] == message


def test_limits_are_cut_to_their_maximum(public: Rest) -> None:
    assert len(public.public(KLINES, symbol="BTCUSDT", interval="1m", limit=1500)) == 1000
    assert len(public.public("/api/v3/trades", symbol="BTCUSDT", limit=5000)) == 1000


ORDERS: list[tuple[dict[str, Any], int, str | None]] = [
    ({"side": "Buy"}, -1117, "Invalid side."),
    ({"type": "limit"}, -1116, "Invalid orderType."),
    ({"timeInForce": "GTX"}, -1115, "Invalid timeInForce."),
    ({"timeInForce": None}, -1102, MANDATORY.format("timeInForce")),
    ({"price": None}, -1102, MANDATORY.format("price")),
    ({"quantity": None}, -1102, MANDATORY.format("quantity")),
    ({"quantity": "1e-3"}, -1100, illegal("quantity", DECIMAL_RANGE)),
    ({"quantity": "-0.001"}, -1100, illegal("quantity", DECIMAL_RANGE)),
    ({"quantity": ".001"}, -1100, None),
    ({"quantity": "0,001"}, -1100, None),
    ({"quantity": "0.0010000001"}, -1111, "Parameter 'quantity' has too much precision."),
    ({"quantity": "99999999999999"}, -1108, "Parameter 'quantity' overflowed."),
    ({"price": "50000.000000001"}, -1111, "Parameter 'price' has too much precision."),
    ({"price": "50000.001"}, -1013, "Filter failure: PRICE_FILTER"),
    ({"price": "0"}, -1013, "Filter failure: PRICE_FILTER"),
    ({"price": "1000"}, -1013, "Filter failure: PERCENT_PRICE_BY_SIDE"),
    ({"price": "900000"}, -1013, "Filter failure: PERCENT_PRICE_BY_SIDE"),
    ({"quantity": "0.000001"}, -1013, "Filter failure: LOT_SIZE"),
    ({"quantity": "0.0000150"}, -1013, "Filter failure: LOT_SIZE"),
    ({"quantity": "10000"}, -1013, "Filter failure: LOT_SIZE"),
    ({"quantity": "0.00001"}, -1013, "Filter failure: NOTIONAL"),
    ({"quantity": "200"}, -1013, "Filter failure: NOTIONAL"),
    ({"stopPrice": "50000"}, -1106, "Parameter 'stopPrice' sent when not required."),
    ({"quoteOrderQty": "50"}, -1106, None),
    ({"timeInforce": "GTC"}, -1104, "Not all sent parameters were read; read '6' parameter(s) but was sent '7'."),
    ({"newClientOrderId": "spaces are illegal"}, -1100, illegal("newClientOrderId", "^[a-zA-Z0-9-_]{1,36}$")),
    ({"newClientOrderId": "x" * 37}, -1100, None),
    ({"newOrderRespType": "full"}, -1130, "Data sent for parameter 'newOrderRespType' is not valid."),
    ({"strategyType": "1"}, -1134, "`strategyType` was less than 1000000."),
    ({"icebergQty": "0.0005", "timeInForce": "IOC"}, -1013, None),
    ({"icebergQty": "0.002"}, -1013, "IcebergQty exceeds QTY."),
    ({"icebergQty": "0.00001"}, -1013, "Filter failure: ICEBERG_PARTS"),
    ({"selfTradePreventionMode": "TRANSFER"}, -1013, None),
    ({"pegPriceType": "PEG"}, -1210, "Invalid pegPriceType."),
    ({"pegPriceType": "PRIMARY_PEG", "pegOffsetType": "TICKS", "pegOffsetValue": "1"}, -1211, "Invalid pegOffsetType."),
    (
        {"pegPriceType": "PRIMARY_PEG", "pegOffsetValue": "1"},
        -1128,
        "Fields [pegOffsetType, pegOffsetValue] must be sent together or omitted entirely.",
    ),
    ({"pegPriceType": "PRIMARY_PEG", "pegOffsetType": "PRICE_LEVEL", "pegOffsetValue": "101"}, -1130, None),
    ({"type": "MARKET", "price": None, "timeInForce": None, "quantity": None}, -1102, None),
    ({"type": "MARKET"}, -1106, "Parameter 'price' sent when not required."),
    ({"type": "MARKET", "price": None}, -1106, "Parameter 'timeInForce' sent when not required."),
    ({"type": "MARKET", "price": None, "timeInForce": None, "quoteOrderQty": "50"}, -1128, None),
    (
        {"type": "MARKET", "price": None, "timeInForce": None, "quantity": "1000"},
        -1013,
        "Filter failure: MARKET_LOT_SIZE",
    ),
    ({"type": "LIMIT_MAKER"}, -1106, None),
    ({"type": "LIMIT_MAKER", "timeInForce": None, "price": "70000"}, -2010, "Order would immediately match and take."),
    (
        {"type": "STOP_LOSS_LIMIT"},
        -1102,
        "Param 'stopPrice' or 'trailingDelta' must be sent, but both were empty/null!",
    ),
    ({"type": "STOP_LOSS_LIMIT", "stopPrice": "1000"}, -2010, "Order would trigger immediately."),
    (
        {"type": "TAKE_PROFIT", "timeInForce": None, "price": None, "stopPrice": "90000"},
        -2010,
        "Order would trigger immediately.",
    ),
    (
        {"type": "STOP_LOSS", "timeInForce": None, "price": None, "trailingDelta": "5"},
        -1013,
        "Filter failure: TRAILING_DELTA",
    ),
    ({"quantity": "100"}, -2010, "Account has insufficient balance for requested action."),
    ({"symbol": "BCCBTC", "price": "0.08", "quantity": "1"}, -2010, "Market is closed."),
    ({"symbol": "NOTHING"}, -1121, "Invalid symbol."),
]


@pytest.fixture(scope="module")
def roomy(shared: Sandbox) -> Sandbox:
    """Never out of weight: time is moved between tests."""
    return shared


@pytest.mark.parametrize(("change", "code", "message"), ORDERS)
def test_orders(public: Rest, roomy: Sandbox, change: dict[str, Any], code: int, message: str | None) -> None:
    roomy.advance(10)
    params = {key: value for key, value in {**LIMIT, **change}.items() if value is not None}
    answer = public.order(**params)
    assert answer.get("code") == code, answer
    assert message is None or answer["msg"] == message
    with ws_api(roomy) as api:
        over_ws = api.signed("order.place", **params)
    assert over_ws["status"] == public.last.status_code
    assert over_ws["error"] == answer


def test_nothing_refused_leaves_a_trace(public: Rest) -> None:
    assert public.signed("GET", "/api/v3/openOrders") == []
    assert all(locked == "0.00000000" for _, locked in public.sandbox.balances().values())


SIGNED = "/api/v3/account"
KEY_FORMAT, KEY_REJECTED = (
    (401, -2014, "API-key format invalid."),
    (401, -2015, "Invalid API-key, IP, or permissions for action."),
)


class TestSecurity:
    def ask(self, rest: Rest, query: str, **headers: str) -> tuple[int, int, str]:
        answer = rest.raw("GET", f"{SIGNED}?{query}", **headers)
        return rest.last.status_code, answer["code"], answer["msg"]

    def sign(self, rest: Rest, query: str) -> str:
        return f"{query}&signature={rest.signer(query.encode())}"

    def test_no_key(self, public: Rest) -> None:
        assert self.ask(public, "timestamp=1") == KEY_FORMAT

    @pytest.mark.parametrize("key", ["short", "x" * 63, "x" * 65, "x" * 63 + "-"])
    def test_malformed_key(self, public: Rest, key: str) -> None:
        assert self.ask(public, "timestamp=1", X_MBX_APIKEY=key) == KEY_FORMAT

    def test_unknown_key(self, public: Rest) -> None:
        query = self.sign(public, f"timestamp={int(public.sandbox.now * 1000)}")
        assert self.ask(public, query, X_MBX_APIKEY="x" * 64) == KEY_REJECTED

    def test_no_signature(self, public: Rest) -> None:
        query = f"timestamp={int(public.sandbox.now * 1000)}"
        assert self.ask(public, query, X_MBX_APIKEY=public.api_key) == (400, -1102, MANDATORY.format("signature"))

    def test_no_timestamp(self, public: Rest) -> None:
        query = self.sign(public, "omitZeroBalances=true")
        assert self.ask(public, query, X_MBX_APIKEY=public.api_key) == (400, -1102, MANDATORY.format("timestamp"))

    @pytest.mark.parametrize(
        ("offset", "window", "message"),
        [
            (-4.5, None, None),
            (-6.0, None, "Timestamp for this request is outside of the recvWindow."),
            (-6.0, "7000", None),
            (-6.0, "6999.999", None),
            (-1.0, "500.5", "Timestamp for this request is outside of the recvWindow."),
            (0.8, None, None),
            (1.5, None, "Timestamp for this request was 1000ms ahead of the server's time."),
        ],
    )
    @pytest.mark.parametrize("scale", [1000, 1_000_000])
    def test_time(self, public: Rest, offset: float, window: str | None, message: str | None, scale: int) -> None:
        query = f"timestamp={int((public.sandbox.now + offset) * scale)}" + (f"&recvWindow={window}" if window else "")
        answer = public.raw("GET", f"{SIGNED}?{self.sign(public, query)}", X_MBX_APIKEY=public.api_key)
        assert (answer.get("code"), answer.get("msg")) == ((-1021, message) if message else (None, None))

    @pytest.mark.parametrize(
        ("window", "code", "message"),
        [
            ("60001", -1102, "'recvWindow' contains unexpected value. Cannot be greater than 60000."),
            ("60000", None, None),
            ("100.0001", -1111, "Parameter 'recvWindow' has too much precision."),
            ("abc", -1100, illegal("recvWindow", DECIMAL_RANGE)),
        ],
    )
    def test_recv_window(self, public: Rest, window: str, code: int | None, message: str | None) -> None:
        query = self.sign(public, f"recvWindow={window}&timestamp={int(public.sandbox.now * 1000)}")
        answer = public.raw("GET", f"{SIGNED}?{query}", X_MBX_APIKEY=public.api_key)
        assert (answer.get("code"), answer.get("msg")) == (code, message)

    def test_parameter_twice(self, public: Rest) -> None:
        query = self.sign(public, f"recvWindow=5000&recvWindow=5000&timestamp={int(public.sandbox.now * 1000)}")
        assert self.ask(public, query, X_MBX_APIKEY=public.api_key)[1:] == (
            -1101,
            "Duplicate values for a parameter detected.",
        )

    def test_permissions(self, shared: Sandbox) -> None:
        from tests.sandbox.kit import hmac_signer

        key, secret = shared.add_hmac_key(permissions=["USER_DATA"])
        reader = Rest(shared, key, hmac_signer(secret))
        assert reader.signed("GET", SIGNED)["canTrade"] is False
        assert reader.order(**LIMIT)["code"] == -2015
        reader.close()

    def test_revoked_key(self, shared: Sandbox) -> None:
        from tests.sandbox.kit import hmac_signer

        key, secret = shared.add_hmac_key()
        rest = Rest(shared, key, hmac_signer(secret))
        assert "balances" in rest.signed("GET", SIGNED)
        shared.faults.revoke(key)
        assert rest.signed("GET", SIGNED)["code"] == -2015
        rest.close()


def test_get_has_no_body(public: Rest) -> None:
    """Parameters of GET count in the query string only."""
    answer = public.raw("GET", DEPTH, b"symbol=BTCUSDT", Content_Type="application/x-www-form-urlencoded")
    assert answer["msg"] == MANDATORY.format("symbol")


def test_a_json_body_is_not_read(public: Rest) -> None:
    answer = public.raw(
        "POST", ORDER, b'{"symbol":"BTCUSDT"}', X_MBX_APIKEY=public.api_key, Content_Type="application/json"
    )
    assert answer["code"] == -1102


def test_the_query_counts_when_a_parameter_comes_twice(public: Rest) -> None:
    stamp = int(public.sandbox.now * 1000)
    query, body = encode({**LIMIT, "timestamp": stamp}), "price=1"
    signature = public.signer((query + body).encode())
    answer = public.raw(
        "POST",
        f"/api/v3/order/test?{query}",
        f"{body}&signature={signature}".encode(),
        X_MBX_APIKEY=public.api_key,
        Content_Type="application/x-www-form-urlencoded",
    )
    assert answer == {}


def test_unknown_addresses(public: Rest) -> None:
    public.raw("GET", "/api/v3/nothing")
    assert public.last.status_code == 404
    assert "html" in public.last.headers["Content-Type"]
    public.raw("POST", "/api/v3/depth?symbol=BTCUSDT")
    assert public.last.status_code == 405


def test_time_unit_header(public: Rest) -> None:
    plain = public.public("/api/v3/time")["serverTime"]
    micro = public.raw("GET", "/api/v3/time", X_MBX_TIME_UNIT="MICROSECOND")["serverTime"]
    lower = public.raw("GET", "/api/v3/time", X_MBX_TIME_UNIT="microsecond")["serverTime"]
    assert 0 <= micro // 1000 - plain < 5000
    assert lower > 10**15
    wrong = public.raw("GET", "/api/v3/time", X_MBX_TIME_UNIT="NANOSECOND")
    assert wrong == {"code": -1194, "msg": "Invalid value for time unit; expected either MICROSECOND or MILLISECOND."}
    trade = public.raw("GET", "/api/v3/trades?symbol=BTCUSDT&limit=1", X_MBX_TIME_UNIT="MICROSECOND")[0]
    row = public.raw("GET", "/api/v3/klines?symbol=BTCUSDT&interval=1m&limit=1", X_MBX_TIME_UNIT="MICROSECOND")[0]
    assert trade["time"] > 10**15
    assert row[6] - row[0] == 59_999_999


@pytest.mark.parametrize(("flexible", "refused"), [("false", True), ("FALSE", True), ("true", False)])
def test_what_a_boolean_needs(flexible: str, refused: bool) -> None:
    params = {"flexible": Param("flexible", type="bool"), "term": Param("term", type="int")}
    needs = ({"when": {"flexible": ["false"]}, "all": ["term"]}, {"when": {"term": ["30"]}, "all": ["flexible"]})
    endpoint = Endpoint("borrow", "POST /borrow", "NONE", 1, 0, "IP", None, params, needs, {})
    if refused:
        with pytest.raises(ApiError, match="term"):
            check(endpoint, {"flexible": flexible})
    else:
        assert check(endpoint, {"flexible": flexible}) == {"flexible": True}
    with pytest.raises(ApiError, match="flexible"):
        check(endpoint, {"term": "30"})
    assert check(endpoint, {"term": "60"}) == {"term": 60}
