"""The spec says what the inventory of Binance's API says, or a reviewed deviation gives the reason.

The inventory was made from Binance's own connector and documentation, not from the spec.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator

import pytest
import yaml

from codegen.load import load
from codegen.model import Endpoint, ListOf, Returns, Scalar, Spec, TypeRef, Weight
from tests.generated.inventory import (
    INVENTORY,
    ROOT,
    Json,
    Types,
    compare_needs,
    compare_params,
    compare_paths,
    compare_weight,
    event_of,
    inventory_paths,
    inventory_stream_names,
    read,
    stream_names,
)

pytestmark = pytest.mark.skipif(
    not (INVENTORY / "spot.json").is_file(), reason="../shared/inventory, which the spec is compared with, is not here"
)

PRODUCTS = sorted(path.stem for path in INVENTORY.glob("*.json") if (ROOT / "spec" / path.stem).is_dir())

ENUMS = {
    "symbol_status": "SymbolStatus",
    "account_and_symbol_permissions": "Permission",
    "order_status": "OrderStatus",
    "order_list_status": "ListStatusType",
    "order_list_order_status": "ListOrderStatus",
    "contingencytype": "ContingencyType",
    "allocationtype": "AllocationType",
    "order_types": "OrderType",
    "order_response_type": "OrderResponseType",
    "working_floor": "WorkingFloor",
    "order_side": "OrderSide",
    "time_in_force": "TimeInForce",
    "rate_limiters": "RateLimitType",
    "rate_limit_intervals": "RateLimitInterval",
    "stp_modes": "SelfTradePreventionMode",
    "execution_types": "ExecutionType",
    "expiry_reasons": "ExpiryReason",
}


@pytest.fixture(scope="module")
def spec() -> Spec:
    loaded, problems = load(ROOT)
    assert loaded is not None, "\n".join(map(str, problems))
    return loaded


def endpoints(spec: Spec, product: str) -> list[Endpoint]:
    return [endpoint for endpoint in spec.endpoints if endpoint.product == product]


def compare_hosts(spec: Spec, name: str) -> Iterator[str]:
    product = next(product for product in spec.products if product.name == name)
    for surface, hosts in (("rest", product.rest), ("ws_api", product.ws_api), ("streams", product.streams)):
        theirs = read(f"{name}.json")["hosts"].get(surface, {})
        for environment in ("live", "testnet", "demo", "market_data"):
            ours = hosts.urls.get(environment, "") if hosts else ""
            ours = ours.replace("<tld>", "com").replace("<node>", "")
            if ours != theirs.get(environment, ""):
                yield f"hosts {surface} {environment}: {ours}, not {theirs.get(environment)}"


def compare_operations(spec: Spec, product: str) -> Iterator[str]:
    types = Types(spec, product)
    rest = {f"{e.rest_method} {e.rest_path}": e for e in endpoints(spec, product) if e.rest_path}
    ws = {f"ws {e.ws.method}": e for e in endpoints(spec, product) if e.ws}
    inventory = read(f"{product}.json")
    documented = [*inventory["rest"], *inventory.get("documented_only", {}).get("rest", ())]
    theirs = {f"{operation['method']} {operation['path']}": operation for operation in documented}
    theirs_ws = {f"ws {operation['wire_method']}": operation for operation in inventory["ws_api"]}
    for side, mine, wanted in (("rest", rest, theirs), ("ws", ws, theirs_ws)):
        yield from (f"{where}: not in the spec" for where in sorted(wanted.keys() - mine.keys()))
        yield from (f"{where}: not in the inventory" for where in sorted(mine.keys() - wanted.keys()))
        for where in sorted(mine.keys() & wanted.keys()):
            yield from compare_operation(where, side, types, mine[where], wanted[where], inventory["schemas"])


def compare_operation(
    where: str, side: str, types: Types, endpoint: Endpoint, operation: Json, schemas: Json
) -> Iterator[str]:
    twin = endpoint.ws if side == "ws" else None
    security = twin.security if twin and twin.security else endpoint.security
    if security != operation["security"]:
        yield f"{where}: security {security}, not {operation['security']}"
    if endpoint.orders != (operation.get("order_count") or 0):
        yield f"{where}: orders {endpoint.orders}, not {operation.get('order_count', 0)}"
    if bool(endpoint.deprecated) != operation.get("deprecated", False):
        yield f"{where}: deprecated {bool(endpoint.deprecated)}, not {operation.get('deprecated', False)}"
    yield from compare_weight(where, side, endpoint, operation)
    yield from compare_params(where, side, types, endpoint.params, operation["params"])
    returns = twin.returns if twin and twin.returns else endpoint.returns
    answer = operation["result"] if side == "ws" else operation["response"]
    yield from compare_paths(where, types.returned(returns), inventory_paths(schemas, answer))


def compare_rules(spec: Spec, product: str) -> Iterator[str]:
    """What a Spot order of a type needs."""
    if product != "spot":
        return
    rules = read("spot_params_rules.json")
    rest = {f"{e.rest_method} {e.rest_path}": e for e in endpoints(spec, product) if e.rest_path}
    by_type = [{"param": "type", "values": [type_], **rule} for type_, rule in rules["new_order"].items()]
    for where in ("POST /api/v3/order", "POST /api/v3/order/test"):
        yield from compare_needs(where, rest[where], by_type, {})
    where = "POST /api/v3/order/cancelReplace"
    yield from compare_needs(where, rest[where], by_type, {"cancelOrderId": 1})
    for where, listed in rules["order_lists"].items():
        yield from compare_needs(where, rest[where], listed, {})


def compare_streams(spec: Spec, product: str) -> Iterator[str]:
    types = Types(spec, product)
    inventory = read(f"{product}.json")
    wanted = {name: stream for stream in inventory["streams"] for name in inventory_stream_names(stream)}
    mine: dict[str, list[TypeRef]] = {}
    for stream in spec.streams:
        if stream.product == product:
            for name, sent in stream_names(types, stream).items():
                mine.setdefault(name, []).append(event_of(stream, sent))
    yield from (f"stream {name}: not in the spec" for name in sorted(wanted.keys() - mine.keys()))
    for name, events in sorted(mine.items()):
        if name not in wanted:
            yield f"stream {name}: not in the inventory"
            continue
        for event in events:
            payload = inventory_paths(inventory["schemas"], wanted[name]["payload"])
            yield from compare_paths(f"stream {name}", types.paths(event), payload)


def compare_user_events(spec: Spec, product: str) -> Iterator[str]:
    types = Types(spec, product)
    mine = {event.event: event for event in spec.user_events if event.product == product}
    inventory = read(f"{product}.json")
    wanted = inventory["user_events"]
    for name in sorted(mine.keys() ^ {event["event"] for event in wanted}):
        yield f"event {name}: only in {'the spec' if name in mine else 'the inventory'}"
    for event in wanted:
        if event["event"] in mine:
            where = f"event {event['event']}"
            payload = inventory_paths(inventory["schemas"], event["payload"])
            yield from compare_paths(where, types.paths(mine[event["event"]].type), payload)


def compare_enums(spec: Spec, product: str) -> Iterator[str]:
    if product != "spot":
        return
    enums = {enum.name: {value.value for value in enum.values} for enum in spec.enums}
    documented = read("enums.json")["spot_docs"]
    for family, name in ENUMS.items():
        values = documented[family].get("values") or documented[family]["live"]["values"]
        if enums[name] != set(values):
            yield f"enum {name}: {sorted(map(str, enums[name] ^ set(values)))} differ"


def compare_errors(spec: Spec, product: str) -> Iterator[str]:
    mine = {error.code: error.name for error in spec.errors if error.product == product}
    wanted = {int(code): name for code, name in read("errors.json").get(product, {}).items()}
    for code in sorted(mine.keys() | wanted.keys(), reverse=True):
        if mine.get(code) != wanted.get(code):
            yield f"error {code}: {mine.get(code)}, not {wanted.get(code)}"


def differences(spec: Spec, product: str) -> list[str]:
    parts = (
        compare_hosts, compare_operations, compare_rules, compare_streams, compare_user_events, compare_enums,
        compare_errors,
    )  # fmt: skip
    return sorted({difference for part in parts for difference in part(spec, product)})


def deviations(product: str) -> dict[str, re.Pattern[str]]:
    """Pattern as written -> pattern. Each covers whole differences and stands below its reason."""
    file = ROOT / "spec" / "deviations" / f"{product}.yaml"
    entries = yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else []
    lists = (entry.get(name, ()) for entry in entries for name in ("differences", "inventory"))
    written = [pattern for patterns in lists for pattern in patterns]
    assert len(written) == len(set(written)), "a deviation is listed twice"
    return {pattern: re.compile(pattern) for pattern in written}


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_difference_is_a_reviewed_deviation(spec: Spec, product: str) -> None:
    allowed = deviations(product).values()
    unknown = [one for one in differences(spec, product) if not any(pattern.fullmatch(one) for pattern in allowed)]
    assert not unknown, "\n".join([f"not in spec/deviations/{product}.yaml:", *unknown])


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_deviation_is_still_needed(spec: Spec, product: str) -> None:
    found = differences(spec, product)
    unused = [text for text, pattern in deviations(product).items() if not any(map(pattern.fullmatch, found))]
    assert not unused, "\n".join([f"no such difference any more; remove from spec/deviations/{product}.yaml:", *unused])


def changed(spec: Spec, name: str, change: Callable[[Endpoint], Endpoint]) -> Spec:
    endpoints = tuple(change(each) if each.name == name else each for each in spec.endpoints)
    assert endpoints != spec.endpoints
    return dataclasses.replace(spec, endpoints=endpoints)


def with_param(endpoint: Endpoint, name: str, **changes: object) -> Endpoint:
    params = tuple(
        dataclasses.replace(param, **changes) if param.name == name else param  # type: ignore[arg-type]
        for param in endpoint.params
    )
    return dataclasses.replace(endpoint, params=params)


MISTAKES: dict[str, tuple[str, Callable[[Endpoint], Endpoint], str]] = {
    "a weight": (
        "get_klines",
        lambda e: dataclasses.replace(e, weight=Weight(3, (), "IP", None)),
        "GET /api/v3/klines: weight of a plain call 3, not 2",
    ),
    "a step of a weight": (
        "get_order_book",
        lambda e: dataclasses.replace(e, weight=dataclasses.replace(e.weight, rules=())),
        "GET /api/v3/depth: weight of {'limit': 5000} 5, not 250",
    ),
    "a required parameter": (
        "get_klines",
        lambda e: with_param(e, "interval", required=False),
        "GET /api/v3/klines: interval required False, not True",
    ),
    "an encoding": (
        "get_ticker",
        lambda e: with_param(e, "symbols", encoding=None),
        "GET /api/v3/ticker/24hr: symbols encoding None, not json",
    ),
    "a missing parameter": (
        "get_klines",
        lambda e: dataclasses.replace(e, params=e.params[:-1]),
        "ws klines: no parameter limit",
    ),
    "a path": (
        "ping",
        lambda e: dataclasses.replace(e, rest_path="/api/v1/ping"),
        "GET /api/v3/ping: not in the spec",
    ),
    "a security type": (
        "create_order",
        lambda e: dataclasses.replace(e, security="USER_DATA"),
        "POST /api/v3/order: security USER_DATA, not TRADE",
    ),
    "a need": (
        "create_order",
        lambda e: dataclasses.replace(e, needs=e.needs[1:]),
        "POST /api/v3/order: type=LIMIT passes without timeInForce",
    ),
    "an answer": (
        "get_recent_trades",
        lambda e: dataclasses.replace(e, returns=Returns(ListOf(Scalar("str")), ())),
        "GET /api/v3/trades: answer has no [].price",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_found(spec: Spec, mistake: str) -> None:
    name, change, message = MISTAKES[mistake]
    assert message in set(differences(changed(spec, name, change), "spot")) - set(differences(spec, "spot"))


def test_successful_orders_cost_no_weight(spec: Spec) -> None:
    """As announced for 2026-04-02; the inventory has the weight of a failure only."""
    free = {f"{e.rest_method} {e.rest_path}" for e in endpoints(spec, "spot") if e.weight.success == 0}
    assert free == {
        "POST /api/v3/order",
        "POST /api/v3/sor/order",
        "DELETE /api/v3/order",
        "DELETE /api/v3/openOrders",
        "POST /api/v3/order/cancelReplace",
        "POST /api/v3/order/oco",
        "POST /api/v3/orderList/oco",
        "POST /api/v3/orderList/oto",
        "POST /api/v3/orderList/otoco",
        "POST /api/v3/orderList/opo",
        "POST /api/v3/orderList/opoco",
        "DELETE /api/v3/orderList",
    }


def test_the_inventory_is_all_there() -> None:
    """The comparison would pass on an empty inventory."""
    table = (INVENTORY / "README.md").read_text(encoding="utf-8")
    counted = re.findall(r"^\| (\w+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|", table, re.MULTILINE)
    sizes = {product: [int(number) for number in numbers] for product, *numbers in counted}
    assert {"spot", "margin", "usdm_futures"} <= sizes.keys()
    parts = ("rest", "ws_api", "streams", "user_events")
    assert sizes == {product: [len(read(f"{product}.json")[part]) for part in parts] for product in sizes}
    assert sizes.keys() >= set(PRODUCTS)
