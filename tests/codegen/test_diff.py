"""One case per kind of change: what it is called, and what undoing it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff import RULES, changes
from tests.codegen.small_spec import FILES, edited, loaded

Edit = tuple[str, str, str]

MARKET, TRADE, STREAMS = "spot/market.yaml", "spot/trade.yaml", "spot/streams.yaml"

RETIRED_STREAM = """  old_socket:
    doc: Nothing comes any more.
    stream: "!old@arr"
    event: [Ticker]
    deprecated: {gone: 2022-12-07, use: ticker_socket}
"""
DEPRECATED = "since: 2025-04-07, gone: 2026-02-20, use: ticker_socket, doc: Take the stream."
SUBSCRIBE = "    ws: userDataStream.subscribe.signature\n"
ORDERS = "    rest: GET /api/v3/orders/{symbol}\n"
LISTED = "    returns: [Order]\n"
ENDPOINT = """  get_time:
    doc: The time there.
    rest: GET /api/v3/time
    security: NONE
    weight: 1
    returns: {map: int}
"""

Case = tuple[list[Edit], set[str]] | tuple[list[Edit], set[str], list[Edit]]

BETA = [
    ("products.yaml", "products:\n", "products:\n  beta:\n    title: Beta\n    rest: {live: https://b.example.com}\n")
]
TIME = (MARKET, "endpoints:\n", f"endpoints:\n{ENDPOINT}")
SOCKET = """  all_socket:
    doc: All.
    stream: "!all"
    event: Ticker
"""
ALL = (STREAMS, "streams:\n", f"streams:\n{SOCKET}")
REFUSALS = (
    "common/refusals.yaml",
    "",
    """refusals:
  clock:
    doc: The clock is wrong.
    codes: [-1021]
    in: {spot: {-4004: LOT_SIZE}}
""",
)
RATES = ("common/limits.yaml", "", "limits:\n  api:\n    weight: {1m: 6000, 1d: 90000}\n    each: true\n")
ORDER_EVENT = ("spot/user_events.yaml", "type: Order", "type: Order | Ticker")

# What a change does -> what is told about it; nothing else may be told. The third part is done to both sides first.
CASES: dict[str, Case] = {
    # endpoints
    "endpoint": ([TIME], {"endpoint-added"}),
    "deprecated endpoint": (
        [(MARKET, "endpoints:\n", f"endpoints:\n{ENDPOINT}    deprecated: {{since: 2025-01-01, use: get_ticker}}\n")],
        {"deprecated-endpoint-added"},
    ),
    "deprecation": ([(MARKET, f"    deprecated: {{{DEPRECATED}}}\n", "")], {"endpoint-restored"}),
    "date of the end": ([(MARKET, "gone: 2026-02-20", "gone: 2026-05-20")], {"deprecation-changed"}),
    "product of an endpoint": (
        [(MARKET, ENDPOINT, ""), ("beta/market.yaml", "endpoints:\n", f"endpoints:\n{ENDPOINT}")],
        {"endpoint-moved"},
        [*BETA, TIME, ("beta/market.yaml", "", "product: beta\nendpoints:\n" + ENDPOINT.replace("time", "beta"))],
    ),
    "rest side": ([(TRADE, SUBSCRIBE, f"    rest: POST /api/v3/x\n{SUBSCRIBE}")], {"rest-added"}),
    "ws side": ([(TRADE, ORDERS, f"{ORDERS}    ws: orders\n")], {"ws-added"}),
    "ws side and what it alone knows": (
        [(TRADE, ORDERS, f"{ORDERS}    ws: orders\n"), (TRADE, "{use: limit, default: 100}",
          "{use: limit, default: 100, on: rest}")],
        {"ws-added"},
    ),
    "path": ([(MARKET, "/api/v3/depth", "/api/v4/depth")], {"address-changed"}),
    "ws method": ([(TRADE, "order.place", "order.new")], {"ws-method-changed"}),
    "national site": ([(MARKET, "    ws: ticker\n", "    ws: ticker\n    tld: us\n")], {"site-narrowed"}),
    "another national site": (
        [(MARKET, "tld: us", "tld: tr")],
        {"site-changed"},
        [(MARKET, "    ws: ticker\n", "    ws: ticker\n    tld: us\n")],
    ),
    "security": ([(TRADE, "    security: USER_DATA\n", "    security: NONE\n")], {"security-lowered"}),
    "security of the twin": (
        [(MARKET, "{method: depth, weight: 7}", "{method: depth, weight: 7, security: TRADE}")], {"security-raised"}
    ),
    "permission": ([(TRADE, "    security: USER_DATA\n", "    security: TRADE\n")], {"security-changed"}),
    "how an order is known": (
        [(TRADE, "    orders: 1\n", "    orders: 1\n    order: {id: symbol, query: get_orders, by: symbol}\n")],
        {"order-tracking-changed"},
    ),
    "session": ([(TRADE, "    security: USER_STREAM\n", "    security: USER_STREAM\n    session: explicit\n")],
                {"session-changed"}),
    "weight": ([(TRADE, "else: 200", "else: 100")], {"weight-lowered"}),
    "weight of the twin": ([(MARKET, "{method: depth, weight: 7}", "{method: depth, weight: 9}")], {"weight-raised"}),
    "weight of some calls": ([(MARKET, "{100: 5, 500: 25", "{100: 10, 500: 25")], {"weight-changed"}),
    "what is counted": ([(TRADE, "{limiter: UID, else: 200}", "200")], {"weight-changed"}),
    "orders": ([(TRADE, "    orders: 1\n", "    orders: 2\n")], {"orders-raised"}),
    "needs": (
        [(TRADE, "      - {any: [orderId, symbol]}\n", "      - {any: [orderId, symbol]}\n      - {all: [limit]}\n")],
        {"needs-added"},
    ),
    "other needs": ([(TRADE, "any: [orderId, symbol]", "any: [orderId, limit]")], {"needs-added", "needs-removed"}),
    "returns": ([(TRADE, "    returns: [Order]\n", "    returns: Order\n")], {"returns-changed"}),
    "more returns": ([(TRADE, "    returns: [Order]\n", '    returns: "[Order] | Ticker"\n')], {"returns-widened"}),
    "returns by a parameter": ([(MARKET, "{symbol: Ticker, else: [Ticker]}", "[Ticker]")], {"returns-changed"}),
    "one of the returns": ([(MARKET, "{symbol: Ticker,", "{symbol: Ticker | null,")], {"returns-widened"}),
    # names
    "alias": ([(MARKET, "[depth, ws_depth]", "[depth, ws_depth, v3_depth]")], {"name-added"}),
    "another name, the old ones kept": (
        [(MARKET, "  get_order_book:", "  get_book:"),
         (MARKET, "[depth, ws_depth]", "[depth, ws_depth, get_order_book, ws_get_order_book]")],
        {"name-added"},
    ),
    "another name": ([(TRADE, "  get_orders:", "  get_all_orders:")], {"name-added", "name-removed"}),
    "a name for another endpoint": (
        [(MARKET, "[depth, ws_depth]", "[ws_depth]"), (TRADE, LISTED, f"{LISTED}    ours: {{aliases: [depth]}}\n")],
        {"name-moved"},
    ),
    "an endpoint instead of another": (
        [(MARKET, ENDPOINT, ""), (TRADE, LISTED, f"{LISTED}    ours: {{aliases: [get_time]}}\n")],
        {"name-moved"},
        [TIME],
    ),
    "preset": ([(TRADE, "{timeInForce: GTC}", "{timeInForce: IOC}")], {"preset-changed"}),
    "positional": ([(MARKET, "positional: [symbol]", "positional: [symbol, limit]")], {"positional-added"}),
    "order of positional": ([(MARKET, "positional: [symbol]", "positional: [limit, symbol]")], {"positional-changed"}),
    "reroute": (
        [(TRADE, LISTED, f"{LISTED}    ours:\n      reroute:\n        - any: [orderId]\n          to: create_order\n"
                         "          fixed: {side: BUY, type: LIMIT}\n")],
        {"reroute-changed"},
    ),
    "argument": (
        [(TRADE, LISTED, f"{LISTED}    ours: {{arguments: {{conditional: {{type: bool}}}}}}\n")],
        {"argument-added"},
    ),
    "sent unasked": ([(TRADE, LISTED, f"{LISTED}    ours: {{defaults: {{limit: 5}}}}\n")], {"unasked-changed"}),
    # parameters
    "param": ([(TRADE, "      timeInForce:", "      newQty: {type: decimal}\n      timeInForce:")], {"param-added"}),
    "required param": (
        [(TRADE, "      price:", "      newQty: {type: decimal, required: true}\n      price:")],
        {"required-param-added"},
    ),
    "required": ([(TRADE, "{enum: OrderType, required: true}", "{enum: OrderType}")], {"param-became-optional"}),
    "param type": ([(TRADE, "quantity: {type: decimal}", "quantity: {type: int}")], {"param-type-narrowed"}),
    "another param type": ([(TRADE, "quantity: {type: decimal}", "quantity: {type: bool}")], {"param-type-changed"}),
    "values as an enum": (
        [(STREAMS, "{values: [BUY, SELL]}", "{enum: OrderSide}")],
        {"param-type-widened"},
        [(STREAMS, "stream: <symbol>@depth", "stream: <symbol>@depth[<side>]"),
         (STREAMS, "      depth: {type", "      side: {values: [BUY, SELL]}\n      depth: {type")],
    ),
    "default": ([(TRADE, "default: 100", "default: 50")], {"param-default-changed"}),
    "side of a param": ([(MARKET, "[FULL, MINI], on: rest", "[FULL, MINI], on: ws")], {"param-sent-differently"}),
    "value": ([(STREAMS, "[5, 10, 20]", "[5, 10, 20, 50]")], {"param-value-added"}),
    "values": ([(STREAMS, "depth: {type: int, values: [5, 10, 20]}", "depth: {type: int}")], {"param-value-added"}),
    "max": ([(MARKET, "max: 5000", "max: 9000")], {"limit-widened"}),
    "min": ([(STREAMS, "min: 1000", "min: 500")], {"limit-widened"}),
    "no max": ([(MARKET, ", max: 5000", "")], {"limit-widened"}),
    "shared param": (
        [("common/params.yaml", "max: 1000, doc", "max: 2000, doc")], {"limit-widened"}
    ),
    # streams
    "stream": ([ALL], {"stream-added"}),
    "retired stream": ([(STREAMS, "streams:\n", f"streams:\n{RETIRED_STREAM}")], {"deprecated-stream-added"}),
    "stream deprecation": (
        [(STREAMS, "event: UserEvent\n", "event: UserEvent\n    deprecated: {gone: 2026-01-01, use: ticker_socket}\n")],
        {"stream-deprecated"},
    ),
    "product of a stream": (
        [(STREAMS, SOCKET, ""), ("beta/streams.yaml", "streams:\n", f"streams:\n{SOCKET}")],
        {"stream-moved"},
        [*BETA, (STREAMS, "streams:\n", f"streams:\n{SOCKET}"),
         ("beta/streams.yaml", "", "product: beta\nstreams:\n" + SOCKET.replace("all", "beta")),
         ("spot/types.yaml", "  Ticker:\n    s: str\n    c: str\n", ""),
         ("common/types.yaml", "types:\n", "types:\n  Ticker: {s: str, c: str}\n")],
    ),
    "socket's name, the old one kept": (
        [(STREAMS, "  ticker_socket:", "  all_tickers_socket:"),
         (STREAMS, "{aliases: [tickers_socket]}", "{aliases: [ticker_socket, tickers_socket]}")],
        {"name-added"},
    ),
    "stream name": ([(STREAMS, '"!ticker@arr"', '"!tickers@arr"')], {"stream-name-changed"}),
    "path class": ([(STREAMS, "prefix: public", "prefix: market")], {"stream-name-changed"}),
    "kind of socket": ([(STREAMS, '    stream: "!all"\n', "    multiplex: true\n")], {"stream-kind-changed"}, [ALL]),
    "sequence": ([(STREAMS, "sequence: U..u", "sequence: u")], {"sequence-changed"}),
    "newest": ([(STREAMS, "sequence: U..u\n", "sequence: U..u\n    newest: s\n")], {"newest-added"}),
    "another newest": (
        [(STREAMS, "newest: s\n", "newest: stream\n")], {"newest-changed"},
        [(STREAMS, "sequence: U..u\n", "sequence: U..u\n    newest: s\n")],
    ),
    "conflation": ([(STREAMS, "native: 1000", "native: 3000")], {"conflate-changed"}),
    "source of user data": (
        [(STREAMS, "{subscribe: subscribe_user_data}", "{subscribe: subscribe_user_data, token: get_orders}")],
        {"user-data-changed"},
    ),
    "events with their stream": (
        [(STREAMS, "{aliases: [tickers_socket]}", "{aliases: [tickers_socket], combined: true}")], {"combined-changed"}
    ),
    "start": ([(STREAMS, "{aliases: [tickers_socket]}", "{aliases: [tickers_socket], start: [update_time]}")],
              {"positional-changed"}),
    "event": ([(STREAMS, "    event: [Ticker]\n", "    event: Ticker\n")], {"event-changed"}),
    "fewer events": ([(STREAMS, "    event: [Ticker]\n", "    event: \"[Ticker] | null\"\n")], {"event-widened"}),
    "socket param": (
        [(STREAMS, "[@<interval>ms]", "[@<interval>ms][/<zone>]"),
         (STREAMS, "values: [100, 1000]}\n", "values: [100, 1000]}\n      zone: {type: int}\n")],
        {"socket-param-added", "stream-name-changed"},
    ),
    "required socket param": (
        [(STREAMS, "<symbol>@depth", "<symbol><zone>@depth"),
         (STREAMS, "      depth: {type", "      zone: {type: int, required: true}\n      depth: {type")],
        {"required-socket-param-added", "stream-name-changed"},
    ),
    "order of stream params": (
        [(STREAMS, "      depth: {type: int, values: [5, 10, 20]}\n", ""),
         (STREAMS, "values: [100, 1000]}\n", "values: [100, 1000]}\n      depth: {type: int, values: [5, 10, 20]}\n")],
        {"param-order-changed"},
    ),
    "user event": (
        [("spot/user_events.yaml", "events:\n", "events:\n  balanceUpdate:\n    doc: A balance.\n    type: Order\n")],
        {"user-event-added"},
    ),
    "user event type": ([("spot/user_events.yaml", "type: Order", "type: Ticker")], {"event-changed"}),
    "more in a user event": ([ORDER_EVENT], {"event-widened"}),
    # whole hosts
    "refusal": ([("common/refusals.yaml", "[-1021]", "[-1021, -1022]")], {"refusal-added"}, [REFUSALS]),
    "detail of a refusal": ([("common/refusals.yaml", "LOT_SIZE", "STEP_SIZE")], {"refusal-changed"}, [REFUSALS]),
    "kind of a refusal": (
        [("common/refusals.yaml", "  clock:", "  signature:")], {"refusal-added", "refusal-removed"}, [REFUSALS]
    ),
    "rate limit": ([("common/limits.yaml", "1m: 6000", "1m: 5000")], {"rate-limit-lowered"}, [RATES]),
    "no rate limit": ([("common/limits.yaml", "{1m: 6000, ", "{")], {"rate-limit-raised"}, [RATES]),
    "whose limit": ([("common/limits.yaml", "each: true", "each: false")], {"rate-limit-shared"}, [RATES]),
    # types
    "type": ([("spot/types.yaml", "types:\n", "types:\n  Extra: {a: int}\n")], {"type-added"}),
    "type for all": (
        [("spot/types.yaml", "  Ticker:\n    s: str\n    c: str\n", ""),
         ("common/types.yaml", "types:\n", "types:\n  Ticker: {s: str, c: str}\n")],
        {"type-shared"},
    ),
    "alias type": ([("common/types.yaml", "[str, str]", "[str, int]")], {"type-changed"}),
    "more in an alias": ([("spot/types.yaml", "Order | BookEvent | [Order]", "Order | BookEvent")], {"type-narrowed"}),
    "the same in Python": ([("common/types.yaml", "[str, str]", "[str, decimal]")], {"type-respelled"}),
    "object or alias": (
        [("spot/types.yaml", "  Ticker:\n    s: str\n    c: str\n", "  Ticker: {$alias: {map: str}}\n")],
        {"type-changed"},
    ),
    "field": ([("spot/types.yaml", "    c: str\n", "    c: str\n    d: str\n")], {"field-added"}),
    "inherited field": ([("spot/types.yaml", "    permissions:", "    d: str\n    permissions:")], {"field-added"}),
    "field type": ([("spot/types.yaml", "    c: str\n", "    c: int\n")], {"field-type-changed"}),
    "more in a field": ([("spot/types.yaml", "    c: str\n", "    c: str | null\n")], {"field-type-widened"}),
    "optional field": ([("spot/types.yaml", "    stopPrice?:", "    stopPrice:")], {"field-became-required"}),
    "moved field": (
        [("spot/types.yaml", "    side: OrderSide\n", ""),
         ("spot/types.yaml", "    orderId: int\n", "    orderId: int\n    side: OrderSide\n")],
        {"field-added"},  # Order has it as before; OrderKey has it now
    ),
    # enums, errors, constants, products
    "enum": ([("spot/enums.yaml", "enums:\n", "enums:\n  New: [A]\n")], {"enum-added"}),
    "enum value": ([("spot/enums.yaml", "[LIMIT, MARKET]", "[LIMIT, MARKET, STOP]")], {"enum-value-added"}),
    "enum wire value": ([("common/enums.yaml", "1MONTH: 1M", "1MONTH: 1mo")], {"enum-value-changed"}),
    "open enum": ([("spot/enums.yaml", "    open: true\n", "")], {"enum-closed"}),
    "constants of an enum": ([("spot/enums.yaml", "    constants: ORDER_TYPE\n", "")], {"constant-removed"}),
    "name of a constant": (
        [("common/enums.yaml", "1MONTH: 1M", "MONTH_1: 1M")],
        {"constant-added", "constant-removed"},
    ),
    "error code": ([("spot/errors.yaml", "errors:\n", "errors:\n  -1000: UNKNOWN\n")], {"error-code-added"}),
    "error name": ([("spot/errors.yaml", "BAD_SYMBOL", "NO_SYMBOL")], {"error-code-renamed"}),
    "constant": (
        [("common/constants.yaml", "constants:\n", "constants:\n  A: {value: a, on: [client]}\n")],
        {"constant-added"},
    ),
    "constant's value": ([("common/constants.yaml", "value: 10,", "value: 20,")], {"constant-changed"}),
    "constant's place": ([("common/constants.yaml", "on: [client, sockets]", "on: [client]")], {"constant-removed"}),
    "host": ([("products.yaml", "https://testnet.example.com", "https://test.example.com")], {"host-changed"}),
    "environment": ([("products.yaml", "      testnet: https://testnet.example.com\n", "")], {"host-removed"}),
    "streams per connection": ([("products.yaml", "stream_limit: 200", "stream_limit: 100")], {"stream-limit-lowered"}),
    "microseconds": ([("products.yaml", "    time_unit: true\n", "")], {"time-unit-removed"}),
    "ids": ([("products.yaml", "    int_ids: true\n", "")], {"connection-changed"}),
    "product": (BETA, {"product-added"}),
    # what is no change
    "words only": ([(MARKET, "Bids and asks of one symbol, best first.", "The order book.")], set()),
    "order of needs": (
        [(TRADE, "      - {when: {type: LIMIT}, all: [timeInForce, quantity, price]}\n", ""),
         (TRADE, "any: [quantity, quoteOrderQty]}\n",
          "any: [quoteOrderQty, quantity]}\n      - {when: {type: LIMIT}, all: [price, timeInForce, quantity]}\n")],
        set(),
    ),
    "another file": ([(MARKET, ENDPOINT, ""), (TRADE, "endpoints:\n", f"endpoints:\n{ENDPOINT}")], set(), [TIME]),
}  # fmt: skip


def sides(name: str) -> tuple[dict[str, str], dict[str, str]]:
    """Both states of a case."""
    edits, _, *first = CASES[name]
    before = edited(*first[0]) if first else dict(FILES)
    return before, edited(*edits, files=before)


def rules(root: Path, old: dict[str, str], new: dict[str, str]) -> set[str]:
    before, after = loaded(root / "old", old), loaded(root / "new", new)
    assert before.problems == after.problems == ()
    return {change.rule for change in changes(before.spec, after.spec)}


@pytest.mark.parametrize("name", CASES)
def test_a_change_has_exactly_its_rule(name: str, tmp_path: Path) -> None:
    before, after = sides(name)
    assert rules(tmp_path, before, after) == CASES[name][1]


@pytest.mark.parametrize("name", CASES)
def test_undoing_it_has_the_mirror(name: str, tmp_path: Path) -> None:
    before, after = sides(name)
    assert rules(tmp_path, after, before) == {RULES[rule].mirror for rule in CASES[name][1]}


def test_every_rule_has_a_case_and_a_mirror_or_a_waiver() -> None:
    told = {rule for expected in CASES.values() for rule in expected[1]}
    assert told | {RULES[rule].mirror for rule in told} == set(RULES)
    for name, rule in RULES.items():
        assert rule.id == name
        assert RULES[rule.mirror].mirror == name
        if rule.waiver:
            assert len(rule.waiver.split()) > 3, "a waiver says why"
            assert RULES[rule.mirror].level == rule.level
        else:
            assert rule.mirror != name
            assert {"INFO"} < {rule.level, RULES[rule.mirror].level}, "one direction of the two takes something away"
