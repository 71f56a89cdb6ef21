from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from numbers import Integral, Real
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.encoding import form, percent, plain, text


class Side(str, Enum):
    BUY = "BUY"


class Plain(Enum):
    ONE = 1


class Levels(IntEnum):
    FIVE = 5


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("BTCUSDT", "BTCUSDT"),
        (5, "5"),
        (-1, "-1"),
        (2**70, "1180591620717411303424"),
        (True, "true"),
        (False, "false"),
        (0.1, "0.1"),
        (1e-07, "0.0000001"),
        (1.5e-05, "0.000015"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1.0, "1"),
        (-0.0, "0"),
        (1e16, "10000000000000000"),
        (1e22, "10000000000000000000000"),
        (4.095043376243141e16, "40950433762431410"),  # the digits of repr, not those of the binary fraction
        (5e-324, "0." + "0" * 323 + "5"),
        (123456789.12345678, "123456789.12345678"),
        (Decimal("0.10"), "0.10"),
        (Decimal("1E-8"), "0.00000001"),
        (Decimal("1E+3"), "1000"),
        (Decimal("52000.00"), "52000.00"),
        (Side.BUY, "BUY"),
        (Plain.ONE, "1"),
        (Levels.FIVE, "5"),
        (datetime(2021, 1, 1, tzinfo=timezone.utc), "1609459200000"),
        (datetime(2021, 1, 1, 2, 0, 0, 123999, tzinfo=timezone(timedelta(hours=2))), "1609459200123"),
        (["BTCUSDT", "BNBUSDT"], '["BTCUSDT","BNBUSDT"]'),
        ((1, 2), "[1,2]"),
        ([], "[]"),
        ([{"price": 1e-07, "quantity": Decimal("1.50"), "side": Side.BUY, "id": None}], None),
        ({"a": True}, '{"a":true}'),
    ],
)
def test_a_value_as_text(value: Any, expected: str | None) -> None:
    if expected is None:  # fractions in JSON are texts, so that nobody on the way can round them
        expected = '[{"price":"0.0000001","quantity":"1.50","side":"BUY"}]'
    assert text(value) == expected


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan"), Decimal("NaN"), Decimal("Infinity")])
def test_what_is_no_number_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"price: .* is not a number that can be sent"):
        form({"price": value}.items(), {})


def test_numbers_of_other_libraries() -> None:
    class Float32(float):
        """As numpy's: a float whose repr isn't a number."""

        def __repr__(self) -> str:
            return f"Float32({float.__repr__(self)})"

    class Foreign:
        def __init__(self, shown: str) -> None:
            self.shown = shown

        def __str__(self) -> str:
            return self.shown

    class Int64:
        def __int__(self) -> int:
            return 7

    class Text(str):
        """numpy has one of these too."""

    Integral.register(Int64)
    Real.register(Foreign)
    assert text(Int64()) == "7"
    assert text(Text("x")) == "x"
    assert text(Float32(0.5)) == "0.5"
    assert text(Foreign("0.1")) == "0.1"
    with pytest.raises(ValueError, match="round it first"):
        text(Fraction(1, 3))


def test_a_naive_datetime_is_not_guessed() -> None:
    with pytest.raises(ValueError, match=r"startTime: .* has no timezone"):
        form({"startTime": datetime(2021, 1, 1)}.items(), {})


@pytest.mark.parametrize("value", [b"bytes", object(), {1, 2}, range(3)])
def test_what_has_no_clear_form_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="symbols: can't send"):
        form({"symbols": value}.items(), {})


def test_lone_surrogates_are_refused() -> None:
    with pytest.raises(ValueError, match="symbol: "):
        form({"symbol": "\ud800"}.items(), {})


def test_none_is_left_out_and_order_kept() -> None:
    assert form({"b": 1, "a": None, "c": 2}.items(), {}) == ["b=1", "c=2"]


@pytest.mark.parametrize(
    ("encoding", "value", "expected"),
    [
        ("json", ["A", "B"], ["x=%5B%22A%22%2C%22B%22%5D"]),
        ("json", '["A"]', ["x=%5B%22A%22%5D"]),  # as python-binance users write it
        ("repeated", [1, 2], ["x=1", "x=2"]),
        ("repeated", [], []),
        ("comma", ["BTC", "B&B"], ["x=BTC%2CB%26B"]),
        ("indexed", ["A", 1e-07], ["x[0]=A", "x[1]=0.0000001"]),
        (
            "indexed",
            [{"origin": "BTC", "amount": Decimal("1.0")}, {"origin": "a b", "none": None}],
            ["x[0].origin=BTC", "x[0].amount=1.0", "x[1].origin=a%20b"],
        ),
    ],
)
def test_lists(encoding: str, value: Any, expected: list[str]) -> None:
    assert form({"x": value}.items(), {"x": encoding}) == expected


def test_percent_encoding_follows_rfc_3986() -> None:
    unreserved = "ABCXYZabcxyz0189-._~"
    assert percent(unreserved) == unreserved
    assert percent("a b+c&d=e/f?g@h*i") == "a%20b%2Bc%26d%3De%2Ff%3Fg%40h%2Ai"
    assert percent("１２３４５６") == "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96"
    assert form({"a b": "c"}.items(), {}) == ["a%20b=c"]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_come_back_exactly(value: float) -> None:
    shown = text(value)
    assert float(shown) == value
    assert set(shown) <= set("-.0123456789")
    assert not shown.endswith((".0", "."))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_decimals_come_back_exactly(value: Decimal) -> None:
    shown = text(value)
    assert Decimal(shown) == value
    assert set(shown) <= set("-.0123456789")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_percent_encoding_can_be_undone(value: str) -> None:
    assert unquote(percent(value), errors="strict") == value
    assert percent(value).isascii()


_texts = st.text(st.characters(exclude_categories=["Cs"]))
_scalars = _texts | st.integers(-(2**63), 2**63) | st.booleans()


@given(st.recursive(_scalars, lambda inner: st.lists(inner) | st.dictionaries(_texts, inner)))
def test_lists_are_json(value: Any) -> None:
    if isinstance(value, (list, dict)):
        assert json.loads(text(value)) == plain(value) == value
