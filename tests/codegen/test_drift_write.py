"""What drift writes: facts into the YAML, in canonical form, and nothing that is ours."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.drift import ours
from codegen.drift.compare import compare
from codegen.drift.edits import Edits, flow
from codegen.drift.facts import Event, Items, Parameter, Record, Source, Stated, Value
from codegen.fmt import format_spec
from codegen.lint import check
from codegen.load import read
from codegen.model import Endpoint
from codegen.nodes import MapNode
from tests.codegen.drift_kit import build_wheel, connector, fill
from tests.codegen.small_spec import FILES, edited, write

DEPTH = "GET /api/v3/depth"

# The small spec as it was before Binance changed its API.
OLDER = edited(
    ("spot/market.yaml", "  get_ticker:\n", "  # The ticker comes next.\n  get_ticker:\n"),
    ("spot/market.yaml", "    rest: GET /api/v3/depth\n", "    rest: GET /api/v3/depth  # all symbols have it\n"),
    ("spot/market.yaml", "      kind: {values: [FULL, MINI], on: rest}\n", "      kind: {values: [FULL], on: rest}\n"),
    ("spot/trade.yaml", "      symbol: required\n      side:", "      symbol: optional\n      side:"),
    ("spot/trade.yaml", "      quoteOrderQty: {type: decimal}\n", ""),
    ("spot/trade.yaml", "    weight: {limiter: UID, else: 200}\n", "    weight: {limiter: UID, else: 100}\n"),
    ("spot/enums.yaml", "  OrderSide: [BUY, SELL]\n", "  OrderSide: [BUY]  # no short sales\n"),
    ("spot/enums.yaml", "    values: [LIMIT, MARKET]\n", "    values: [LIMIT]\n"),
    ("spot/trade.yaml", "      - {when: {type: MARKET}, any: [quantity, quoteOrderQty]}\n", ""),
    ("spot/types.yaml", "    lastUpdateId: int\n", ""),
    ("spot/types.yaml", "    time: {type: int, doc: Milliseconds.}\n", ""),
)


def source_of(root: Path) -> Source:
    return ours.of_product(read(root).spec, "spot")


def provide(root: Path, theirs: Source, version: str = "2.0.0") -> None:
    build_wheel(root / ".cache" / "connector", "binance-sdk-spot", version, connector(theirs))


def spec_text(root: Path, place: str) -> str:
    return (root / "spec" / place).read_text(encoding="utf-8")


def drift(root: Path, *options: str) -> int:
    return main(["--root", str(root), "drift", "--offline", *options])


@pytest.fixture
def newer(tmp_path: Path) -> Source:
    return source_of(write(tmp_path / "newer", FILES))


@pytest.fixture
def root(tmp_path: Path, newer: Source) -> Path:
    """The older spec, and a connector that knows the newer API."""
    root = write(tmp_path / "older", OLDER)
    format_spec(root)
    provide(root, newer)
    return root


def test_facts_are_written_and_the_next_run_is_quiet(
    root: Path, newer: Source, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drift(root) == 1
    assert drift(root, "--write") == 0
    assert list(compare(source_of(root), newer)) == []
    capsys.readouterr()
    assert drift(root) == 0
    assert capsys.readouterr().out.startswith("no drift in spot")
    assert format_spec(root, check=True) == ([], [])


def test_comments_and_what_is_ours_stay(root: Path) -> None:
    before = {endpoint.name: (endpoint.doc, endpoint.ours.aliases) for endpoint in read(root).spec.endpoints}
    drift(root, "--write")
    assert {one.name: (one.doc, one.ours.aliases) for one in read(root).spec.endpoints} == before
    market = spec_text(root, "spot/market.yaml")
    assert "    rest: GET /api/v3/depth  # all symbols have it\n" in market
    assert "  # The ticker comes next.\n  get_ticker:\n" in market
    assert "  OrderSide: [BUY, SELL]  # no short sales\n" in spec_text(root, "spot/enums.yaml")


def test_each_fact_is_written_in_the_words_of_the_language(root: Path) -> None:
    drift(root, "--write")
    assert "      kind: {values: [FULL, MINI], on: rest}\n" in spec_text(root, "spot/market.yaml")
    trade = spec_text(root, "spot/trade.yaml")
    assert "    weight: {limiter: UID, else: 200}\n" in trade
    assert "      type: {enum: OrderType, required: true}\n      symbol: required\n" in trade
    assert "      quantity: {type: decimal}\n      quoteOrderQty: {type: decimal}\n" in trade
    types = spec_text(root, "spot/types.yaml")
    assert "  OrderBook:\n    bids: [PriceLevel]\n    asks: [PriceLevel]\n    lastUpdateId: int\n" in types


def test_a_field_that_not_every_user_of_a_type_lacks_is_optional(root: Path, newer: Source) -> None:
    order = newer.calls["POST /api/v3/order"].answer
    assert isinstance(order, Record)
    calls = {**newer.calls}
    calls["POST /api/v3/order"] = dataclasses.replace(calls["POST /api/v3/order"], answer=with_field(order, "fee"))
    provide(root, dataclasses.replace(newer, calls=calls))
    drift(root, "--write")
    assert "    fee?: int\n" in spec_text(root, "spot/types.yaml")


def with_field(record: Record, name: str) -> Record:
    return Record(record.name, {**record.fields, name: Value("int")})


# --- new entries ---------------------------------------------------------------------------------------------------


def added(source: Source, **changes: Any) -> Source:
    """With an endpoint, its twin, a stream and an event that the small spec doesn't know."""
    depth = source.calls[DEPTH]
    answer = Items(Record("", {"cups": Value("int"), "tea": Record("", {"sort": Value("string")})}))
    parameters = (Parameter("symbol", "string", True), Parameter("cups", "int", False, None, 5, 10))
    call = dataclasses.replace(
        depth, address="GET /api/v3/teaTime", name="tea_time", answer=answer, parameters=parameters, security="TRADE",
        weight=Stated("UID", 3), **changes,
    )  # fmt: skip
    twin = dataclasses.replace(call, side="ws", address="time.tea", name="time_tea", weight=Stated("UID", 4))
    socket = dataclasses.replace(
        source.sockets["!ticker@arr"], template="<symbol>@tea", name="tea_streams", prefix="public",
        parameters=(Parameter("symbol", "string", True),), names={"bnbbtc@tea": Record("", {"T": Value("int")})},
    )  # fmt: skip
    origin = source.events["executionReport"].origin
    event = Event("teaReady", Record("", {"e": Value("string"), "C": Value("int")}), origin)
    return dataclasses.replace(
        source,
        calls={**source.calls, call.where: call, twin.where: twin},
        sockets={**source.sockets, socket.template: socket},
        events={**source.events, event.event: event},
    )


@pytest.fixture
def written(tmp_path: Path, newer: Source, capsys: pytest.CaptureFixture[str]) -> tuple[Path, str]:
    root = write(tmp_path / "root", FILES)
    provide(root, added(newer))
    assert drift(root, "--write") == 0
    return root, capsys.readouterr().out


def test_a_new_entry_is_whole_but_for_its_doc(written: tuple[Path, str]) -> None:
    market = spec_text(written[0], "spot/market.yaml")
    entry = market[market.index("  get_tea_time:") : market.index("  get_ticker:")]
    head, _, rest = entry.partition("    rest:")
    assert "TODO binance-sdk-spot 2.0.0 rest_api/api/market_api.py:" in " ".join(head.split())
    assert "rest:" + rest == (
        "rest: GET /api/v3/teaTime\n"
        "    ws: {method: time.tea, weight: {limiter: UID, else: 4}}\n"
        "    security: TRADE\n"
        "    weight: {limiter: UID, else: 3}\n"
        "    params:\n"
        "      symbol: required\n"
        "      cups: {type: int, default: 5, max: 10}\n"
        "    returns: [TeaTime]\n\n"
    )
    types = spec_text(written[0], "spot/types.yaml")
    assert "  TeaTime:\n    cups: int\n    tea: TeaTimeTea\n\n  TeaTimeTea:\n    sort: str\n" in types
    streams = " ".join(spec_text(written[0], "spot/streams.yaml").split())
    assert "stream: <symbol>@tea prefix: public params: symbol: {use: symbol, required: true, case: lower}" in streams
    assert "event: TeaEvent" in streams
    assert "teaReady:" in spec_text(written[0], "spot/user_events.yaml")


def test_a_section_without_a_file_gets_one(tmp_path: Path, newer: Source) -> None:
    root = write(tmp_path / "root", FILES)
    provide(root, added(newer, group="tea"))
    drift(root, "--write")
    text = spec_text(root, "spot/tea.yaml")
    assert text.startswith("# yaml-language-server: $schema=")
    assert "\nproduct: spot\nendpoints:\n  get_tea_time:\n" in text
    assert format_spec(root, check=True) == ([], [])


def test_an_entry_goes_to_the_file_of_its_group(tmp_path: Path, newer: Source) -> None:
    """Whatever the connector calls the group."""
    root = write(tmp_path / "root", FILES)
    theirs = added(newer)
    market = {where: call for where, call in theirs.calls.items() if call.group == "market"}
    bazaar = {where: dataclasses.replace(call, group="bazaar") for where, call in market.items()}
    provide(root, dataclasses.replace(theirs, calls={**theirs.calls, **bazaar}))
    drift(root, "--write")
    assert "  get_tea_time:\n" in spec_text(root, "spot/market.yaml")
    assert not (root / "spec" / "spot" / "bazaar.yaml").exists()


def test_a_method_joins_the_endpoint_that_is_the_same(tmp_path: Path, newer: Source) -> None:
    """depth takes one parameter less over the WebSocket API, so a person has to join them."""
    older = edited(
        ("spot/market.yaml", "    ws: ticker\n", ""),
        ("spot/market.yaml", "    ws: {method: depth, weight: 7}\n", ""),
        ("spot/market.yaml", "aliases: [depth, ws_depth]", "aliases: [depth]"),
        ("spot/market.yaml", ", on: rest}", "}"),
    )
    root = write(tmp_path / "root", older)
    provide(root, newer)
    drift(root, "--write")
    ticker = find_endpoint(root, "get_ticker").ws
    assert ticker is not None
    assert ticker.method == "ticker"
    assert find_endpoint(root, "get_order_book").ws is None
    assert any(one.ws and one.ws.method == "depth" and one.rest_path is None for one in read(root).spec.endpoints)


def test_lint_waits_for_a_person(written: tuple[Path, str]) -> None:
    root, said = written
    problems = check(root)[1]
    assert {problem.rule for problem in problems} == {"S034"}
    assert len(problems) == 3
    assert all(f"now {problem}" in said for problem in problems)
    assert main(["--root", str(root), "generate"]) == 1
    assert not (root / "generated").exists()


def test_with_the_docs_written_nothing_is_left(written: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    root, _ = written
    fill_docs(root)
    assert check(root)[1] == []
    assert drift(root) == 0


def fill_docs(root: Path) -> None:
    assert fill(root, "What a maintainer has to say of it.") == 3


def test_a_second_write_changes_nothing(written: tuple[Path, str]) -> None:
    root, _ = written
    fill_docs(root)
    before = {path: path.read_bytes() for path in root.rglob("*.yaml")}
    assert drift(root, "--write") == 0
    assert {path: path.read_bytes() for path in root.rglob("*.yaml")} == before


# --- what isn't written --------------------------------------------------------------------------------------------


def test_what_the_spec_alone_has_stays(tmp_path: Path, newer: Source, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(tmp_path / "root", FILES)
    calls = {where: call for where, call in newer.calls.items() if where not in (DEPTH, "ws depth")}
    provide(root, dataclasses.replace(newer, calls=calls))
    before = spec_text(root, "spot/market.yaml")
    assert drift(root, "--write") == 0
    assert spec_text(root, "spot/market.yaml") == before
    assert f"not written {DEPTH}: nobody else has it: a person decides" in capsys.readouterr().out


def test_what_has_a_reason_is_not_written(root: Path) -> None:
    folder = root / "spec" / "deviations"
    folder.mkdir()
    (folder / "spot.yaml").write_text("- reason: Ours.\n  connector: ['.*weight 100, not 200']\n", encoding="utf-8")
    drift(root, "--write")
    assert "    weight: {limiter: UID, else: 100}\n" in spec_text(root, "spot/trade.yaml")


def test_what_products_share_is_not_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = edited(
        ("common/types.yaml", "  PriceLevel:\n", "  Key:\n    id: int\n\n  PriceLevel:\n"),
        ("spot/trade.yaml", "    returns: {map: int}\n", "    returns: Key\n"),
    )
    root = write(tmp_path / "root", shared)
    theirs = source_of(root)
    calls = {**theirs.calls}
    ticker, key = calls["GET /api/v3/ticker"], calls["ws userDataStream.subscribe.signature"]
    longer = tuple(dataclasses.replace(one, values=frozenset({"1m", "1M", "3m"})) if one.name == "interval" else one
                   for one in ticker.parameters)  # fmt: skip
    calls["GET /api/v3/ticker"] = dataclasses.replace(ticker, parameters=longer)
    assert isinstance(key.answer, Record)
    calls[key.where] = dataclasses.replace(key, answer=with_field(key.answer, "more"))
    provide(root, dataclasses.replace(theirs, calls=calls))
    drift(root, "--write")
    said = capsys.readouterr().out
    assert "interval lacks 3m: the enum KlineInterval is shared by products" in said
    assert "answer has no more: the type Key is shared by products" in said
    assert spec_text(root, "common/enums.yaml") == shared["common/enums.yaml"]
    assert spec_text(root, "common/types.yaml") == shared["common/types.yaml"]


def test_a_parameter_of_its_own_becomes_required(tmp_path: Path, newer: Source) -> None:
    side = "      side: {enum: OrderSide, required: true}\n"
    older = edited(("spot/trade.yaml", side, "      side: {enum: OrderSide}\n"))
    root = write(tmp_path / "root", older)
    format_spec(root)
    provide(root, newer)
    drift(root, "--write")
    assert side in spec_text(root, "spot/trade.yaml")


def test_a_parameter_of_one_address_alone_says_so(tmp_path: Path, newer: Source) -> None:
    root = write(tmp_path / "root", FILES)
    depth = newer.calls[DEPTH]
    parameters = (*depth.parameters, Parameter("tea", "string", False))
    calls = {**newer.calls, DEPTH: dataclasses.replace(depth, parameters=parameters)}
    provide(root, dataclasses.replace(newer, calls=calls))
    drift(root, "--write")
    assert "      tea: {on: rest}\n" in spec_text(root, "spot/market.yaml")


def test_one_entry_cannot_say_both(tmp_path: Path, newer: Source, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(tmp_path / "root", FILES)
    depth = newer.calls[DEPTH]
    parameters = tuple(dataclasses.replace(one, required=False) for one in depth.parameters)
    calls = {**newer.calls, DEPTH: dataclasses.replace(depth, parameters=parameters)}
    provide(root, dataclasses.replace(newer, calls=calls))
    drift(root, "--write")
    assert "the other address says otherwise" in capsys.readouterr().out
    assert find_endpoint(root, "get_order_book").params[0].required


def find_endpoint(root: Path, name: str) -> Endpoint:
    return next(one for one in read(root).spec.endpoints if one.name == name)


# --- edits ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("data", "text"), [
    ("plain", "plain"), ("NO", '"NO"'), ("true", '"true"'), ("1m", '"1m"'), ("a: b", '"a: b"'), (True, "true"),
    (7, "7"), (["A", "B-1"], "[A, B-1]"), ({"name?": ["int"], "12": 3}, '{name?: [int], "12": 3}'), ("", '""'),
])  # fmt: skip
def test_flow_style(data: Any, text: str) -> None:
    assert flow(data) == text


def test_several_edits_of_one_mapping(tmp_path: Path) -> None:
    loaded = read(write(tmp_path, FILES))
    endpoint = next(one for one in loaded.spec.endpoints if one.name == "create_order")
    node = loaded.nodes[endpoint.at]
    assert isinstance(node, MapNode)
    params = node.get("params")
    assert isinstance(params, MapNode)
    edits = Edits(loaded)
    edits.set_key(node, "weight", "3")
    edits.add_key(params, "tea", "optional", after="price")
    edits.add_key(params, "milk", "optional", after="price")
    side = params.get("side")
    assert isinstance(side, MapNode)
    edits.set_key(side, "enum", "OrderType")
    edits.remove_key(side, "required")
    texts, problems = edits.made()
    assert problems == []
    assert list(texts) == ["spec/spot/trade.yaml"]
    text = texts["spec/spot/trade.yaml"]
    assert "    weight: 3\n" in text
    assert "      side: {enum: OrderType}\n" in text
    assert "price: {type: decimal, doc: In the quote asset.}\n      tea: optional\n      milk: optional\n" in text


def test_a_comment_stays_on_its_line(tmp_path: Path) -> None:
    price = "      price: {type: decimal, doc: In the quote asset.}"
    loaded = read(write(tmp_path, edited(("spot/trade.yaml", f"{price}\n", f"{price}  # of one\n"))))
    endpoint = next(one for one in loaded.spec.endpoints if one.name == "create_order")
    node = loaded.nodes[endpoint.at]
    assert isinstance(node, MapNode)
    params = node.get("params")
    assert isinstance(params, MapNode)
    edits = Edits(loaded)
    edits.add_key(params, "tea", "optional", after="price")
    assert f"{price}  # of one\n      tea: optional\n" in edits.made()[0]["spec/spot/trade.yaml"]


def test_an_edit_that_makes_no_yaml_writes_nothing(tmp_path: Path) -> None:
    loaded = read(write(tmp_path, FILES))
    edits = Edits(loaded)
    node = loaded.nodes[loaded.spec.endpoints[0].at]
    assert isinstance(node, MapNode)
    edits.set_key(node, "weight", "{")
    assert edits.made()[1] != []
