"""The checker that samples and recordings are checked with: it finds what it should."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

import pytest

from binance_gen.types import common
from codegen.model import ListOf, Location, MapOf, Named, Scalar, TupleOf, UnionOf
from tests.generated.typed import declared, misfits


class Fill(TypedDict):
    price: str
    qty: str


class Order(Fill, total=False):
    id: int
    side: Literal["BUY", "SELL"]
    fills: list[Fill]
    level: tuple[str, str] | None
    rates: dict[str, float]


GOOD: dict[str, Any] = {
    "price": "1",
    "qty": "2",
    "id": 3,
    "side": "BUY",
    "fills": [{"price": "1", "qty": "2"}],
    "level": ["1", "2"],
    "rates": {"BTC": 0.5, "BNB": 1},
}


def test_what_fits() -> None:
    assert list(misfits(Order, GOOD)) == []
    assert list(misfits(Order, {"price": "1", "qty": "2", "level": None})) == []


@pytest.mark.parametrize(
    ("change", "misfit"),
    [
        ({"price": 1}, "price: 1 is no str"),
        ({"price": None}, "price: null is no str"),
        ({"id": True}, "id: True is no int"),
        ({"id": 1.5}, "id: 1.5 is no int"),
        ({"side": "UP"}, "side: 'UP' is not among the values"),
        ({"new": 1}, "new: not in Order"),
        ({"fills": [{"price": "1"}]}, "fills[].qty: missing from Fill"),
        ({"fills": {}}, "fills: dict, not list"),
        ({"level": ["1"]}, "level: ['1'] has not 2 items"),
        ({"level": ["1", 2]}, "level(1): 2 is no str"),
        ({"rates": {"BTC": "1"}}, "rates{}: '1' is no float"),
        ({"rates": []}, "rates: list, not dict"),
    ],
)
def test_what_does_not(change: dict[str, Any], misfit: str) -> None:
    assert list(misfits(Order, {**GOOD, **change})) == [misfit]


def test_a_key_that_is_missing() -> None:
    assert list(misfits(Order, {"qty": "2"})) == ["price: missing from Order"]
    assert list(misfits(Order, [])) == ["value: list, not Order"]


def test_of_a_union_the_nearest_counts() -> None:
    assert list(misfits(Order | list[Order], {"qty": "2"})) == ["price: missing from Order"]


def named(name: str) -> Named:
    return Named(name, Location("", 0, 0))


def test_types_of_the_spec_are_those_of_the_package() -> None:
    assert declared("spot", named("ResultMessage")) is common.ResultMessage
    assert list(misfits(declared("spot", named("OrderSide")), "UP")) == ["value: 'UP' is not among the values"]
    ref = UnionOf((ListOf(TupleOf((Scalar("int"), Scalar("decimal")))), MapOf(Scalar("bool")), Scalar("null")))
    for value in ([[1, "2"]], {"a": True}, None):
        assert list(misfits(declared("spot", ref), value)) == []
    assert list(misfits(declared("spot", ref), [["1", "2"]])) == ["[](0): '1' is no int"]
