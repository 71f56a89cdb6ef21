"""One case per kind of change: what it is called, and what undoing it is called."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.changes import RULES
from codegen.diff import changes
from tests.codegen.small_spec import FILES, edited, loaded, write

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

# What a change does -> what is told about it. Nothing else may be told.
CASES: dict[str, tuple[list[Edit], set[str]]] = {
    "endpoint": ([(MARKET, "endpoints:\n", f"endpoints:\n{ENDPOINT}")], {"endpoint-added"}),
    "deprecated endpoint": (
        [(MARKET, "endpoints:\n", f"endpoints:\n{ENDPOINT}    deprecated: {{since: 2025-01-01, use: get_ticker}}\n")],
        {"deprecated-endpoint-added"},
    ),
    "deprecation": (
        [(MARKET, f"    deprecated: {{{DEPRECATED}}}\n", "")],
        {"endpoint-restored"},
    ),
    "rest side": (
        [(TRADE, SUBSCRIBE, f"    rest: POST /api/v3/x\n{SUBSCRIBE}")],
        {"rest-added"},
    ),
    "ws side": ([(TRADE, ORDERS, f"{ORDERS}    ws: orders\n")], {"ws-added"}),
    "path": ([(MARKET, "/api/v3/depth", "/api/v4/depth")], {"address-changed"}),
    "ws method": ([(TRADE, "order.place", "order.new")], {"ws-method-changed"}),
    "national site": ([(MARKET, "    ws: ticker\n", "    ws: ticker\n    tld: us\n")], {"site-changed"}),
    "alias": ([(MARKET, "[depth, ws_depth]", "[depth, ws_depth, v3_depth]")], {"name-added"}),
    "preset": ([(TRADE, "{timeInForce: GTC}", "{timeInForce: IOC}")], {"preset-changed"}),
    "positional": ([(MARKET, "positional: [symbol]", "positional: [limit, symbol]")], {"positional-changed"}),
    "reroute": (
        [(TRADE, LISTED, f"{LISTED}    ours:\n      reroute:\n        - any: [orderId]\n          to: create_order\n"
                         "          fixed: {side: BUY, type: LIMIT}\n")],
        {"reroute-changed"},
    ),
    "argument": (
        [(TRADE, LISTED, f"{LISTED}    ours: {{arguments: {{conditional: {{type: bool}}}}}}\n")],
        {"param-added"},
    ),
    "sent unasked": ([(TRADE, LISTED, f"{LISTED}    ours: {{defaults: {{limit: 5}}}}\n")], {"preset-changed"}),
    "start": ([(STREAMS, "{aliases: [tickers_socket]}", "{aliases: [tickers_socket], start: [update_time]}")],
              {"positional-changed"}),
    "security": ([(TRADE, "    security: USER_DATA\n", "    security: NONE\n")], {"security-lowered"}),
    "weight": ([(TRADE, "else: 200", "else: 100")], {"weight-lowered"}),
    "returns": ([(TRADE, "    returns: [Order]\n", "    returns: Order\n")], {"returns-changed"}),
    "needs": ([(TRADE, "any: [orderId, symbol]", "any: [orderId, limit]")], {"needs-changed"}),
    "param": ([(TRADE, "      timeInForce:", "      newQty: {type: decimal}\n      timeInForce:")], {"param-added"}),
    "required param": (
        [(TRADE, "      price:", "      newQty: {type: decimal, required: true}\n      price:")],
        {"required-param-added"},
    ),
    "required": ([(TRADE, "{enum: OrderType, required: true}", "{enum: OrderType}")], {"param-became-optional"}),
    "param type": ([(TRADE, "quantity: {type: decimal}", "quantity: {type: int}")], {"param-type-changed"}),
    "default": ([(TRADE, "default: 100", "default: 50")], {"param-default-changed"}),
    "side of a param": ([(MARKET, "[FULL, MINI], on: rest", "[FULL, MINI], on: ws")], {"param-sent-differently"}),
    "value": ([(STREAMS, "[5, 10, 20]", "[5, 10, 20, 50]")], {"param-value-added"}),
    "values": ([(STREAMS, "depth: {type: int, values: [5, 10, 20]}", "depth: {type: int}")], {"param-value-added"}),
    "max": ([(MARKET, "max: 5000", "max: 9000")], {"limit-widened"}),
    "min": ([(STREAMS, "min: 1000", "min: 500")], {"limit-widened"}),
    "no max": ([(MARKET, ", max: 5000", "")], {"limit-widened"}),
    "stream": (
        [(STREAMS, "streams:\n", 'streams:\n  all_socket:\n    doc: All.\n    stream: "!all"\n    event: Ticker\n')],
        {"stream-added"},
    ),
    "retired stream": ([(STREAMS, "streams:\n", f"streams:\n{RETIRED_STREAM}")], {"deprecated-stream-added"}),
    "stream deprecation": (
        [(STREAMS, "event: UserEvent\n", "event: UserEvent\n    deprecated: {gone: 2026-01-01, use: ticker_socket}\n")],
        {"stream-deprecated"},
    ),
    "stream name": ([(STREAMS, '"!ticker@arr"', '"!tickers@arr"')], {"stream-name-changed"}),
    "event": ([(STREAMS, "    event: [Ticker]\n", "    event: Ticker\n")], {"event-changed"}),
    "order of stream params": (
        [(STREAMS, "      depth: {type: int, values: [5, 10, 20]}\n", ""),
         (STREAMS, "values: [100, 1000]}\n", "values: [100, 1000]}\n      depth: {type: int, values: [5, 10, 20]}\n")],
        {"param-order-changed"},
    ),
    "type": ([("spot/types.yaml", "types:\n", "types:\n  Extra: {a: int}\n")], {"type-added"}),
    "alias type": ([("common/types.yaml", "[str, str]", "[str, int]")], {"type-changed"}),
    "field": ([("spot/types.yaml", "    c: str\n", "    c: str\n    d: str\n")], {"field-added"}),
    "inherited field": ([("spot/types.yaml", "    permissions:", "    d: str\n    permissions:")], {"field-added"}),
    "field type": ([("spot/types.yaml", "    c: str\n", "    c: int\n")], {"field-type-changed"}),
    "optional field": ([("spot/types.yaml", "    stopPrice?:", "    stopPrice:")], {"field-became-required"}),
    "moved field": (
        [("spot/types.yaml", "    side: OrderSide\n", ""),
         ("spot/types.yaml", "    orderId: int\n", "    orderId: int\n    side: OrderSide\n")],
        {"field-added"},  # Order has it as before; OrderKey has it now
    ),
    "enum": ([("spot/enums.yaml", "enums:\n", "enums:\n  New: [A]\n")], {"enum-added"}),
    "enum value": ([("spot/enums.yaml", "[LIMIT, MARKET]", "[LIMIT, MARKET, STOP]")], {"enum-value-added"}),
    "enum wire value": ([("common/enums.yaml", "1MONTH: 1M", "1MONTH: 1mo")], {"enum-value-changed"}),
    "open enum": ([("spot/enums.yaml", "    open: true\n", "")], {"enum-closed"}),
    "constants of an enum": ([("spot/enums.yaml", "    constants: ORDER_TYPE\n", "")], {"constant-removed"}),
    "user event": (
        [("spot/user_events.yaml", "events:\n", "events:\n  balanceUpdate:\n    doc: A balance.\n    type: Order\n")],
        {"user-event-added"},
    ),
    "user event type": ([("spot/user_events.yaml", "type: Order", "type: Ticker")], {"event-changed"}),
    "error code": ([("spot/errors.yaml", "errors:\n", "errors:\n  -1000: UNKNOWN\n")], {"error-code-added"}),
    "error name": ([("spot/errors.yaml", "BAD_SYMBOL", "NO_SYMBOL")], {"error-code-renamed"}),
    "constant": (
        [("common/constants.yaml", "constants:\n", "constants:\n  A: {value: a, on: [client]}\n")],
        {"constant-added"},
    ),
    "constant's value": ([("common/constants.yaml", "value: 10,", "value: 20,")], {"constant-changed"}),
    "host": ([("products.yaml", "https://testnet.example.com", "https://test.example.com")], {"host-changed"}),
    "product": (
        [("products.yaml", "products:\n", "products:\n  beta:\n    title: Beta\n    rest: {live: https://b.example.com}\n")],
        {"product-added"},
    ),
    "words only": ([(MARKET, "Bids and asks of one symbol, best first.", "The order book.")], set()),
}  # fmt: skip


def rules(root: Path, old: dict[str, str], new: dict[str, str]) -> set[str]:
    before, after = loaded(root / "old", old), loaded(root / "new", new)
    assert before.problems == after.problems == ()
    return {change.rule for change in changes(before.spec, after.spec)}


@pytest.mark.parametrize("name", CASES)
def test_a_change_has_exactly_its_rule(name: str, tmp_path: Path) -> None:
    edits, expected = CASES[name]
    assert rules(tmp_path, FILES, edited(*edits)) == expected


@pytest.mark.parametrize("name", CASES)
def test_undoing_it_has_the_mirror(name: str, tmp_path: Path) -> None:
    edits, expected = CASES[name]
    assert rules(tmp_path, edited(*edits), FILES) == {RULES[rule][1] for rule in expected}


def test_every_rule_has_a_case_and_a_mirror() -> None:
    told = {rule for _, expected in CASES.values() for rule in expected}
    assert told | {RULES[rule][1] for rule in told} == set(RULES)
    for rule, (level, mirror) in RULES.items():
        assert RULES[mirror][1] == rule
        assert rule != mirror or level == RULES[mirror][0]
        if rule != mirror:
            assert (level == "INFO") != (RULES[mirror][0] == "INFO"), "one direction of the two takes something away"


# --- the command ---------------------------------------------------------------------------------------------------


def git(root: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    write(tmp_path, FILES)
    git(tmp_path, "init")
    git(tmp_path, "add", "spec")
    git(tmp_path, "commit", "-m", "First")
    return tmp_path


def test_diff_prints_the_worst_first_and_where_it_is(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, edited(
        (MARKET, "max: 5000", "max: 9000"),
        (TRADE, "      - {any: [orderId, symbol]}\n", "      - {any: [orderId, limit]}\n"),
        ("spot/enums.yaml", "[BUY, SELL]", "[BUY]"),
    ))  # fmt: skip
    assert main(["--root", str(repository), "diff", "HEAD"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "spot:",
        "  ERR  enum-value-removed  spec/spot/enums.yaml:3 (before)  OrderSide.SELL",
        "  WARN needs-changed  spec/spot/trade.yaml:29  get_orders: parameters that depend on others",
        "  INFO limit-widened  spec/spot/market.yaml:11  get_order_book: limit max 5000 -> 9000",
        "1 ERR, 1 WARN, 1 INFO",
    ]


def test_no_error_no_failure(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(repository), "diff", "HEAD"]) == 0
    assert capsys.readouterr().out == "no changes for users\n"
    write(repository, edited((MARKET, "max: 5000", "max: 9000")))
    assert main(["--root", str(repository), "diff", "HEAD"]) == 0


def test_nothing_to_compare_with(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(repository), "diff", "no-such-branch"]) == 2
    assert "no-such-branch" in capsys.readouterr().err
    write(repository, {MARKET: "product: spot\nendpoints: [\n"})
    assert main(["--root", str(repository), "diff", "HEAD"]) == 2
    said = capsys.readouterr().err
    assert "spec/spot/market.yaml:" in said
    assert said.endswith("the spec can't be read\n")
