"""The loader: each construct of the language arrives in the model, and nothing that is wrong ends in a traceback."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.lint import lint
from codegen.load import load, read
from codegen.model import (
    Conflate,
    Constant,
    Deprecation,
    Endpoint,
    ListOf,
    Location,
    MapOf,
    Named,
    NamedConstant,
    Param,
    Returns,
    Scalar,
    Sequence,
    Spec,
    Stream,
    TupleOf,
    Twin,
    UnionOf,
    UserData,
    Weight,
    WeightEach,
    WeightSent,
    WeightTable,
    WeightValue,
)
from tests.codegen.small_spec import FILES, edited, loaded, write

ANYWHERE = Location("", 0, 0)  # a name's place doesn't count when types are compared


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    found, problems = load(write(tmp_path_factory.mktemp("small"), FILES))
    assert problems == []
    assert found is not None
    return found


def named(name: str) -> Named:
    return Named(name, ANYWHERE)


def endpoint(spec: Spec, name: str) -> Endpoint:
    return next(endpoint for endpoint in spec.endpoints if endpoint.name == name)


def stream(spec: Spec, name: str) -> Stream:
    return next(stream for stream in spec.streams if stream.name == name)


def param(entry: Endpoint | Stream, name: str) -> Param:
    return next(param for param in entry.params if param.name == name)


# --- what arrives ---------------------------------------------------------------------------------------------------


def test_product(spec: Spec) -> None:
    (product,) = spec.products
    assert (product.name, product.title, product.stream_limit) == ("spot", "Spot", 200)
    assert (product.time_unit, product.int_ids, product.split, product.sandbox) == (True, True, True, "")
    assert product.rest is not None
    assert dict(product.rest.urls) == {
        "live": "https://api<node>.example.<tld>",
        "testnet": "https://testnet.example.com",
    }
    assert product.at == Location("spec/products.yaml", 2, 3)


def test_endpoint(spec: Spec) -> None:
    book = endpoint(spec, "get_order_book")
    assert (book.rest_method, book.rest_path, book.section, book.product) == ("GET", "/api/v3/depth", "market", "spot")
    assert book.ws == Twin("depth", Weight(7, (), "IP", None), None, None)
    assert book.ours.aliases == ("depth", "ws_depth")
    assert book.ours.positional == ("symbol",)
    assert book.returns == Returns(named("OrderBook"), ())
    assert book.at == Location("spec/spot/market.yaml", 3, 3)
    ticker = endpoint(spec, "get_ticker")
    assert ticker.ws == Twin("ticker", None, None, None)
    assert ticker.returns == Returns(ListOf(named("Ticker")), (("symbol", named("Ticker")),))
    assert ticker.deprecated == Deprecation(
        "2025-04-07", "2026-02-20", "ticker_socket", "Take the stream.", Location("spec/spot/market.yaml", 27, 17)
    )
    subscribe = endpoint(spec, "subscribe_user_data")
    assert (subscribe.rest_method, subscribe.rest_path, subscribe.security) == (None, None, "USER_STREAM")
    assert subscribe.returns == Returns(MapOf(Scalar("int")), ())


def test_params(spec: Spec) -> None:
    book = endpoint(spec, "get_order_book")
    symbol = param(book, "symbol")
    assert (symbol.required, symbol.shared, symbol.use, symbol.doc) == (
        True, True, "symbol", "Trading pair, e.g. BTCUSDT.",
    )  # fmt: skip
    assert symbol.at == Location("spec/spot/market.yaml", 10, 7)
    limit = param(book, "limit")
    assert (limit.type, limit.default, limit.max, limit.use) == (Scalar("int"), 100, 5000, None)
    assert param(book, "kind").values == ("FULL", "MINI")
    assert param(book, "kind").on == "rest"
    assert param(book, "kind").type == Scalar("str")
    ticker = endpoint(spec, "get_ticker")
    assert param(ticker, "symbols").type == ListOf(Scalar("str"))
    assert param(ticker, "symbols").encoding == "json"
    assert param(ticker, "interval").type == named("KlineInterval")
    depth = stream(spec, "depth_socket")
    assert param(depth, "symbol").case == "lower"
    assert param(depth, "interval").values == (100, 1000)


def test_a_parameter_may_start_from_one_that_starts_from_another(spec: Spec) -> None:
    order_id = param(endpoint(spec, "get_orders"), "orderId")
    assert (order_id.type, order_id.min, order_id.doc) == (Scalar("int"), 0, "The first id to return.")
    assert (order_id.shared, order_id.use) == (False, "fromOrderId")
    assert spec.params["spot.fromOrderId"].use == "orderId"
    limit = param(endpoint(spec, "get_orders"), "limit")
    assert (limit.default, limit.max) == (100, 1000)


def test_a_new_type_starts_without_the_bounds_of_the_old(tmp_path: Path) -> None:
    edits = [("spot/trade.yaml", "{use: limit, default: 100}", "{use: limit, type: str}")]
    changed = loaded(tmp_path, edited(*edits)).spec
    limit = param(endpoint(changed, "get_orders"), "limit")
    assert (limit.type, limit.default, limit.min, limit.max) == (Scalar("str"), None, None, None)
    assert limit.doc == "How many items at most."


def test_a_product_may_hide_a_common_parameter(tmp_path: Path) -> None:
    edits = [("spot/params.yaml", "  symbols:", "  symbol: {use: symbol, case: upper}\n  symbols:")]
    changed = loaded(tmp_path, edited(*edits))
    assert lint(changed) == []
    symbol = param(endpoint(changed.spec, "get_order_book"), "symbol")
    assert (symbol.case, symbol.doc, symbol.shared) == ("upper", "Trading pair, e.g. BTCUSDT.", True)


def test_a_path_parameter_is_sent_in_the_path(spec: Spec) -> None:
    orders = endpoint(spec, "get_orders")
    assert [param.place for param in orders.params] == ["path", "query", "query"]


@pytest.mark.parametrize(
    ("yaml", "weight"),
    [
        ("20", Weight(20, (), "IP", None)),
        ("{limit: {100: 5, 500: 25}}", Weight(5, (WeightTable("limit", ((100, 5), (500, 25)), None),), "IP", None)),
        ("{limit: {100: 5, else: 50}}", Weight(5, (WeightTable("limit", ((100, 5),), 50),), "IP", None)),
        ("{symbol: 2, else: 80}", Weight(80, (WeightSent("symbol", 2),), "IP", None)),
        ("{symbols: {each: 4, max: 200}}", Weight(4, (WeightEach("symbols", 4, 200),), "IP", None)),
        ("{symbols: {each: 4}, else: 1}", Weight(1, (WeightEach("symbols", 4, None),), "IP", None)),
        (
            "{symbols: {20: 2, 100: 40, else: 80}, symbol: 2, else: 80}",
            Weight(80, (WeightTable("symbols", ((20, 2), (100, 40)), 80), WeightSent("symbol", 2)), "IP", None),
        ),
        (
            "{interval: {1s: 6, 1m: 3}, else: 1}",
            Weight(1, (WeightValue("interval", (("1s", 6), ("1m", 3))),), "IP", None),
        ),
        ("{limiter: UID, else: 200}", Weight(200, (), "UID", None)),
        ("{success: 0, else: 1}", Weight(1, (), "IP", 0)),
    ],
)
def test_weights(tmp_path: Path, yaml: str, weight: Weight) -> None:
    old = "{symbol: 2, symbols: {each: 4, max: 200}, else: 80}"
    files = edited(("spot/market.yaml", old, yaml), ("spot/market.yaml", "      interval: {enum: KlineInterval}",
                   "      interval: {enum: KlineInterval}\n      limit: {type: int}"))  # fmt: skip
    found = loaded(tmp_path, files)
    assert found.problems == ()
    assert endpoint(found.spec, "get_ticker").weight == weight


def test_a_call_without_a_stated_weight_costs_one(tmp_path: Path) -> None:
    files = edited(("spot/trade.yaml", "    weight: 2\n", ""))
    assert endpoint(loaded(tmp_path, files).spec, "subscribe_user_data").weight == Weight(1, (), "IP", None)


@pytest.mark.parametrize(
    ("yaml", "ref"),
    [
        ("str", Scalar("str")),
        ("null", Scalar("null")),
        ("Order", named("Order")),
        ("[int]", ListOf(Scalar("int"))),
        ("[[str]]", ListOf(ListOf(Scalar("str")))),
        ("int | null", UnionOf((Scalar("int"), Scalar("null")))),
        (
            "Order|[Ticker | [int]]",
            UnionOf((named("Order"), ListOf(UnionOf((named("Ticker"), ListOf(Scalar("int"))))))),
        ),
        ('"[Order] | Ticker"', UnionOf((ListOf(named("Order")), named("Ticker")))),
        ("[Order | Ticker]", ListOf(UnionOf((named("Order"), named("Ticker"))))),
        ("{map: [Order]}", MapOf(ListOf(named("Order")))),
        ("{tuple: [int, str, [Order]]}", TupleOf((Scalar("int"), Scalar("str"), ListOf(named("Order"))))),
        ("{is: depthUpdate}", Constant("depthUpdate")),
        ('{is: "5"}', Constant("5")),
    ],
)
def test_types(tmp_path: Path, yaml: str, ref: object) -> None:
    changed = loaded(tmp_path, edited(("spot/types.yaml", "    c: str", f"    c: {yaml}")))
    assert changed.problems == ()
    ticker = next(typedef for typedef in changed.spec.types if typedef.name == "Ticker")
    assert ticker.fields[1].type == ref


def test_a_name_in_a_type_knows_its_place(spec: Spec) -> None:
    (union,) = (typedef.alias for typedef in spec.types if typedef.name == "UserEvent")
    assert isinstance(union, UnionOf)
    assert isinstance(union.options[1], Named)
    assert union.options[1].at == Location("spec/spot/types.yaml", 35, 21)


def test_typedefs(spec: Spec) -> None:
    types = {typedef.name: typedef for typedef in spec.types}
    order = types["Order"]
    assert order.extends == "OrderKey"
    assert [(field.name, field.required, field.doc) for field in order.fields] == [
        ("side", True, None),
        ("stopPrice", False, None),
        ("time", True, "Milliseconds."),
        ("more", False, None),
    ]
    level = types["PriceLevel"]
    assert (level.product, level.doc, level.fields) == ("common", "Price and quantity.", ())
    assert level.alias == TupleOf((Scalar("str"), Scalar("str")))


def test_enums(spec: Spec) -> None:
    enums = {enum.name: enum for enum in spec.enums}
    interval = enums["KlineInterval"]
    assert (interval.product, interval.constants, interval.open) == ("common", "KLINE_INTERVAL", False)
    assert [(value.name, value.value, value.constant) for value in interval.values] == [
        ("MINUTE_1", "1m", "1MINUTE"),
        ("MONTH_1", "1M", "1MONTH"),
    ]
    assert [(value.name, value.value) for value in enums["ProductKind"].values] == [("FUTURES", 2), ("SPOT", 1)]
    assert [(value.name, value.doc) for value in enums["TimeInForce"].values] == [
        ("GTC", "Good till cancelled."),
        ("IOC", "Immediate or cancel."),
    ]
    assert enums["Permission"].open


@pytest.mark.parametrize(
    ("value", "member", "constant"),
    [("TRD_GRP_002", "TRD_GRP_002", "TRD_GRP_002"), ("perpetualOnly", "PERPETUAL_ONLY", "PERPETUAL_ONLY"),
     ("buy", "BUY", "BUY"), ("1m", "M_1", "1M"), ("STOP-LIMIT", "STOP_LIMIT", "STOP_LIMIT"),
     ("15_min", "MIN_15", "15_MIN")],
)  # fmt: skip
def test_members_are_named_by_their_value(tmp_path: Path, value: str, member: str, constant: str) -> None:
    changed = loaded(tmp_path, edited(("spot/enums.yaml", "[BUY, SELL]", f"[BUY, {value}]")))
    (side,) = (enum for enum in changed.spec.enums if enum.name == "OrderSide")
    assert (side.values[1].name, side.values[1].value, side.values[1].constant) == (member, value, constant)


def test_names_for_some_of_the_values(tmp_path: Path) -> None:
    files = edited(("spot/enums.yaml", "OrderSide: [BUY, SELL]", "OrderSide: {names: {BID: BUY}, values: [SELL, BUY]}"))
    (side,) = (enum for enum in loaded(tmp_path, files).spec.enums if enum.name == "OrderSide")
    assert [(value.name, value.value) for value in side.values] == [("SELL", "SELL"), ("BID", "BUY")]


def test_needs_and_presets(spec: Spec) -> None:
    order = endpoint(spec, "create_order")
    assert [(need.when, need.all, need.any) for need in order.needs] == [
        ({"type": ("LIMIT",)}, ("timeInForce", "quantity", "price"), ()),
        ({"type": ("MARKET",)}, (), ("quantity", "quoteOrderQty")),
    ]
    (preset,) = order.ours.presets
    assert (preset.name, preset.doc) == ("order_limit_buy", "Buys at a price or better.")
    assert (preset.fixed, preset.defaults) == ({"side": "BUY", "type": "LIMIT"}, {"timeInForce": "GTC"})
    assert order.orders == 1
    (always,) = endpoint(spec, "get_orders").needs
    assert (always.when, always.any) == ({}, ("orderId", "symbol"))


def test_conditions_hold_what_goes_over_the_wire(tmp_path: Path) -> None:
    old = "{when: {type: LIMIT}, all: [timeInForce, quantity, price]}"
    new = "{when: {type: [LIMIT, MARKET], price: 5, quantity: true}, all: [timeInForce]}"
    changed = loaded(tmp_path, edited(("spot/trade.yaml", old, new))).spec
    assert endpoint(changed, "create_order").needs[0].when == {
        "type": ("LIMIT", "MARKET"),
        "price": ("5",),
        "quantity": ("true",),
    }


def test_what_one_national_site_has(tmp_path: Path) -> None:
    edits = [("spot/market.yaml", "    ws: ticker\n", "    ws: ticker\n    tld: us\n")]
    changed = loaded(tmp_path, edited(*edits))
    assert lint(changed) == []
    assert {one.tld for one in changed.spec.endpoints} == {None, "us"}


def test_streams(spec: Spec) -> None:
    depth = stream(spec, "depth_socket")
    assert (depth.template, depth.prefix) == ("<symbol>@depth[<depth>][@<interval>ms]", "public")
    assert depth.event == Returns(named("BookEvent"), (("depth", named("OrderBook")),))
    assert depth.sequence == (("else", Sequence("u", "U", None, None, step=False)),)
    assert stream(spec, "multiplex_socket").multiplex
    tickers = stream(spec, "ticker_socket")
    assert tickers.conflate == Conflate("s", "update_time", 1000)
    assert tickers.aliases == ("tickers_socket",)
    user = stream(spec, "user_socket")
    assert user.user_data == UserData("subscribe_user_data", None, None, None, None, None, None)
    assert user.user_data.first == "subscribe_user_data"
    assert user.template is None


def test_events_errors_and_constants(spec: Spec) -> None:
    (event,) = spec.user_events
    assert (event.event, event.product, event.type) == ("executionReport", "spot", named("Order"))
    assert [(error.code, error.name) for error in spec.errors] == [(-1022, "INVALID_SIGNATURE"), (-1121, "BAD_SYMBOL")]
    at = spec.constants[0].at
    assert spec.constants[0] == NamedConstant("AGG_ID", "a", ("client",), None, at)
    assert (spec.constants[1].value, spec.constants[1].url, spec.constants[1].add) == (
        None, ("spot", "rest", "live"), "/api",
    )  # fmt: skip
    assert (spec.constants[2].value, spec.constants[2].on) == (10, ("client", "sockets"))


def test_sources_are_listed_by_product(spec: Spec) -> None:
    assert spec.sources["common"][-1] == "spec/products.yaml"
    assert "spec/spot/market.yaml" in spec.sources["spot"]
    assert sum(map(len, spec.sources.values())) == len(FILES)


def test_the_order_in_the_files_does_not_matter(spec: Spec) -> None:
    assert [endpoint.name for endpoint in spec.endpoints] == sorted(endpoint.name for endpoint in spec.endpoints)
    for params in (*(entry.params for entry in spec.endpoints), *(entry.params for entry in spec.streams)):
        required = [param.required for param in params]
        assert required == sorted(required, reverse=True)


# --- what is wrong --------------------------------------------------------------------------------------------------

WRONG = """\
product: spot
endpoints:
  get_time:
    doc: The clock of the exchange.
    rest: GET/api/v3/time
    security: NON
    weigth: 1
    returns: {serverTime: int, else: Tme}
  get_order:
    docs: One order.
    rest: GET /api/v3/order
    ws: {method: order.status, weight: many}
    security: USER_DATA
    weight: {limit: {9: 1, lots: 2}}
    params:
      symbl: required
      limit: 500
      side: {enum: Side, default: NO}
      type: {type: strng, use: limt}
      orderId: {typ: int}
    needs: {when: {type: LIMIT}}
    returns: [Order, Order]
    ours: {alias: [x]}
  get_order:
    rest: GET /x
"""

SAID = """\
spec/spot/market.yaml:5:11: S026 rest: one of GET POST PUT DELETE and a path is wanted, not GET/api/v3/time
spec/spot/market.yaml:6:15: S026 security: "NON" is not one of NONE, MARKET_DATA, USER_STREAM, TRADE, USER_DATA, \
MARGIN, PREDICTION_TRADE; did you mean "NONE"?
spec/spot/market.yaml:7:5: S004 get_time: unknown key "weigth"; did you mean "weight"?
spec/spot/market.yaml:8:38: S006 unknown type "Tme"; none of the 21 is like it
spec/spot/market.yaml:9:3: S027 get_order: "doc" is missing
spec/spot/market.yaml:10:5: S004 get_order: unknown key "docs"; did you mean "doc"?
spec/spot/market.yaml:12:40: S026 ws.weight: a whole number is wanted, not many
spec/spot/market.yaml:14:28: S026 weight by limit: an upper bound is wanted, not "lots"
spec/spot/market.yaml:16:7: S006 unknown shared parameter "symbl"; did you mean "symbol"?
spec/spot/market.yaml:17:14: S026 limit: required, optional or a mapping is wanted, not 500
spec/spot/market.yaml:18:20: S006 enum: unknown enum "Side"; did you mean "OrderSide"?
spec/spot/market.yaml:18:35: S002 NO is a boolean to some YAML readers: write "NO" or false
spec/spot/market.yaml:19:20: S006 unknown type "strng"; did you mean "str"?
spec/spot/market.yaml:19:32: S006 unknown shared parameter "limt"; did you mean "limit"?
spec/spot/market.yaml:20:17: S004 orderId: unknown key "typ"; did you mean "type"?
spec/spot/market.yaml:21:12: S026 needs: a list is wanted, not a mapping
spec/spot/market.yaml:22:14: S026 returns: a list has one type of item: write [T], or {tuple: [...]} for several
spec/spot/market.yaml:23:12: S004 ours: unknown key "alias"; did you mean "aliases"?
spec/spot/market.yaml:24:3: S001 "get_order" stands here twice; the first is on line 9: take one away
"""


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    found = lint(loaded(tmp_path, {**FILES, "spot/market.yaml": WRONG}))
    assert "".join(f"{line}\n" for line in found) == SAID


def test_a_project_without_a_spec(tmp_path: Path) -> None:
    spec, problems = load(tmp_path)
    assert spec is None
    assert [str(problem) for problem in problems] == [
        "spec/products.yaml:1:1: S027 there is no such file: write products:, each with a title and its hosts"
    ]


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "spec/spot/broken.yaml").symlink_to("nowhere")
    (tmp_path / "spec/spot/folder.yaml").mkdir()
    assert load(tmp_path)[1] == []  # neither is a file


README = Path(__file__).parents[2] / "spec" / "README.md"


def test_the_readme_speaks_the_language(tmp_path: Path) -> None:
    """Each example with a file name in its first line loads, but for names that it doesn't define itself."""
    blocks = re.findall(r"```yaml\n# (\S+\.yaml)([^\n]*)\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    spec = [(place, text) for place, beside, text in blocks if "errors.yaml" not in beside]
    files = {place: text for place, text in spec if not place.startswith("deviations/")}
    assert set(files) == {
        "products.yaml", "common/params.yaml", "common/constants.yaml", "spot/market.yaml", "spot/streams.yaml",
        "spot/types.yaml", "spot/enums.yaml", "common/refusals.yaml", "common/limits.yaml",
    }  # fmt: skip
    found = lint(loaded(tmp_path, files))
    assert {problem.rule for problem in found} <= {"S006", "S024"}, found  # S024: comments of the page
    assert all("unknown" in problem.message for problem in found if problem.rule == "S006")


# --- anything -------------------------------------------------------------------------------------------------------

TOKENS = st.sampled_from(
    ["{", "}", "[", "]", ":", ": ", "- ", "#", "\n", "  ", "null", "true", "NO", "-1", "1e9", "9" * 400, "use: ", "'",
     '"', "else: ", "enum: ", "$alias: ", "$extends: ", "Order", "symbol", "<a>", "[<a>]", "on: ", "required", "&a ",
     "*a", "|", "µ"]
)  # fmt: skip


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("fuzz"), FILES)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_damage_ends_in_a_traceback(workplace: Path, data: st.DataObject) -> None:
    """Pieces are cut out of a good file, doubled, replaced: there are diagnostics or a spec, never an exception."""
    place = data.draw(st.sampled_from(sorted(FILES)))
    text = FILES[place]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 30)))
        text = text[:start] + data.draw(TOKENS | st.just(text[start:end] * 2)) + text[end:]
    path = workplace / "spec" / place
    path.write_text(text, encoding="utf-8")
    try:
        found = read(workplace)
        for problem in lint(found):
            assert re.fullmatch(r"spec/[^:]+:[0-9]+:[0-9]+: S0[0-9]{2} [^\n]+", str(problem)), problem
    finally:
        path.write_text(FILES[place], encoding="utf-8")


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(FILES)), st.binary(max_size=80))
def test_no_bytes_end_in_a_traceback(workplace: Path, place: str, content: bytes) -> None:
    path = workplace / "spec" / place
    path.write_bytes(content)
    try:
        assert lint(read(workplace))
    finally:
        path.write_text(FILES[place], encoding="utf-8")
