"""Orders, refusals and limits: from the spec to constants."""

from __future__ import annotations

from pathlib import Path

from codegen import manners
from codegen.load import Loaded
from codegen.methods import endpoint_constants
from codegen.python_types import Types
from codegen.render import render
from tests.codegen.small_spec import edited, loaded

TRADE = "spot/trade.yaml"
REFUSALS = """\
refusals:
  clock:
    doc: A time that does not fit.
    codes: [-1021]
    in: {spot: [-5028]}

  filter:
    doc: A trading rule.
    codes: {-9: LOT_SIZE}
    texts: {-9: "Filter failure: "}
"""
LIMITS = """\
limits:
  api:
    weight: {1m: 6000}
    requests: {5m: 61000}
    each: true
"""


def made(root: Path, *edits: tuple[str, str, str]) -> Loaded:
    found = loaded(root, edited(*edits))
    assert found.problems == ()
    return found


def test_refusals_by_code(tmp_path: Path) -> None:
    spec = made(tmp_path, ("common/refusals.yaml", "", REFUSALS)).spec
    assert manners.refusals_of(spec) == {
        -9: (("Filter failure: ", "filter", ""), ("", "filter", "LOT_SIZE")),
        -1021: (("", "clock", ""),),
    }
    assert manners.refusals_of(spec, "spot") == {-5028: (("", "clock", ""),)}
    pages = render(spec, {})
    assert "refusals=SPOT_REFUSALS" in pages["_endpoints/products.py"]
    scope: dict[str, object] = {}
    exec(compile(pages["_endpoints/manners.py"], "manners", "exec"), scope)
    assert scope["SPOT_REFUSALS"] == {**manners.refusals_of(spec), **manners.refusals_of(spec, "spot")}


def test_limits_by_path(tmp_path: Path) -> None:
    spec = made(tmp_path, ("common/limits.yaml", "", LIMITS)).spec
    assert [one.start for one in manners.limits_of(spec, spec.products[0])] == ["api"]
    pages = render(spec, {})
    assert "limits={'api': API_LIMITS}" in pages["_endpoints/products.py"]
    scope: dict[str, object] = {}
    exec(compile(pages["_endpoints/manners.py"], "manners", "exec"), scope)
    assert scope["API_LIMITS"] == {"weight": {"1m": 6000}, "requests": {"5m": 61000}, "each": True}


def test_limits_that_cannot_be_read(tmp_path: Path) -> None:
    text = LIMITS.replace("1m: 6000", "minute: 6000").replace("61000", "many")
    problems = loaded(tmp_path, edited(("common/limits.yaml", "", text))).problems
    assert [str(one) for one in problems] == [
        "spec/common/limits.yaml:3:14: S026 weight: an interval such as 10s, 1m or 1d is wanted, not minute",
        "spec/common/limits.yaml:4:20: S026 requests.5m: a whole number is wanted, not many",
    ]


def test_an_order_and_what_settles_it(tmp_path: Path) -> None:
    order = "    order: {id: price, also: [quantity], query: get_orders, by: orderId}\n"
    spec = made(tmp_path, (TRADE, "    orders: 1\n", f"    orders: 1\n{order}")).spec
    endpoint = next(one for one in spec.endpoints if one.name == "create_order")
    assert endpoint.order is not None
    assert endpoint.order.carry == ("symbol",)
    constant = endpoint_constants(endpoint, Types(spec, "spot"))[0]
    wanted = "order=PlacedOrder('price', GET_ORDERS, by='orderId', also=('quantity',), carry=('symbol',))"
    assert wanted in constant.arguments
    page = render(spec, {})["_endpoints/spot.py"]
    assert page.index("GET_ORDERS: Endpoint") < page.index("CREATE_ORDER: Endpoint")
    assert "PlacedOrder" in page.split("GET_ORDERS")[0]


def test_orders_in_every_item_of_a_batch(tmp_path: Path) -> None:
    order = "    order: {id: newClientOrderId, each: quantity, query: get_orders, by: orderId}\n"
    spec = made(tmp_path, (TRADE, "    orders: 1\n", f"    orders: 1\n{order}")).spec
    found = next(one.order for one in spec.endpoints if one.name == "create_order")
    assert found is not None
    assert (found.each, found.carry) == ("quantity", ("symbol", "limit"))


def test_a_query_without_a_name(tmp_path: Path) -> None:
    problems = loaded(
        tmp_path, edited((TRADE, "    orders: 1\n", "    orders: 1\n    order: {id: price, query: get_orders}\n"))
    ).problems
    assert [str(one) for one in problems] == ['spec/spot/trade.yaml:10:12: S027 order: "query" and "by" go together']
