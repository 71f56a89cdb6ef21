from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.model import Constant, ListOf, Location, MapOf, Named, Param, Returns, Scalar, TupleOf, TypeRef, UnionOf
from codegen.python_types import Types, names_in, union
from tests.codegen import small_spec

AT = Location("spec/x.yaml", 1, 1)
STR, INT, ANY, DECIMAL, NULL = Scalar("str"), Scalar("int"), Scalar("any"), Scalar("decimal"), Scalar("null")
ORDER, SIDE, PERMISSION = Named("Order", AT), Named("OrderSide", AT), Named("Permission", AT)

PARAM = Param("x", STR, False, None, None, None, None, (), "query", None, None, None, False, AT)


@pytest.fixture
def types(tmp_path: Path) -> Types:
    return Types(small_spec.loaded(tmp_path, small_spec.FILES).spec, "spot")


@pytest.mark.parametrize(
    ("ref", "annotation"),
    [
        (STR, "str"),
        (INT, "int"),
        (Scalar("float"), "float"),
        (Scalar("bool"), "bool"),
        (DECIMAL, "str"),  # Binance sends prices as texts
        (ANY, "Any"),
        (NULL, "None"),
        (Constant("trade"), "Literal['trade']"),
        (ORDER, "t.Order"),
        (SIDE, "e.OrderSideValue"),
        (ListOf(ORDER), "list[t.Order]"),
        (MapOf(ListOf(INT)), "dict[str, list[int]]"),
        (TupleOf((INT, STR)), "tuple[int, str]"),
        (UnionOf((NULL, ORDER, ListOf(ORDER))), "t.Order | list[t.Order] | None"),
    ],
)
def test_response(types: Types, ref: TypeRef, annotation: str) -> None:
    assert types.response(ref) == annotation


@pytest.mark.parametrize(
    ("ref", "annotation"),
    [
        (STR, "str"),
        (DECIMAL, "Number"),
        (SIDE, "e.OrderSideLike"),
        (ORDER, "t.Order"),
        (ListOf(STR), "Sequence[str]"),
        (ListOf(SIDE), "Sequence[e.OrderSideLike]"),
        (MapOf(DECIMAL), "Mapping[str, Number]"),
        (TupleOf((INT, STR)), "Sequence[int | str]"),
        (UnionOf((INT, ListOf(INT))), "int | Sequence[int]"),
        (Constant("x"), "Literal['x']"),
    ],
)
def test_parameter(types: Types, ref: TypeRef, annotation: str) -> None:
    assert types.parameter(replace(PARAM, type=ref)) == annotation


def test_allowed_values_become_a_literal(types: Types) -> None:
    assert types.parameter(replace(PARAM, type=INT, values=(5, 10))) == "Literal[5, 10]"
    assert types.parameter(replace(PARAM, values=("a", "b"))) == "Literal['a', 'b']"
    assert types.parameter(replace(PARAM, type=ListOf(INT), values=(5,))) == "Sequence[Literal[5]]"


def test_numbers_of_streams_may_be_texts(types: Types) -> None:
    assert types.stream_parameter(replace(PARAM, type=INT, values=(5, 10))) == "Literal[5, 10, '5', '10']"
    assert types.stream_parameter(replace(PARAM, values=("1h",))) == "Literal['1h']"
    assert types.stream_parameter(replace(PARAM, type=INT)) == "int"


def test_allowed_values(types: Types) -> None:
    assert types.allowed(replace(PARAM, type=SIDE)) == ("BUY", "SELL")
    assert types.allowed(replace(PARAM, type=ListOf(SIDE))) == ("BUY", "SELL")
    assert types.allowed(replace(PARAM, type=PERMISSION)) == ()  # an open enum: Binance adds to it
    assert types.allowed(replace(PARAM, type=INT, values=(1, 2))) == (1, 2)
    assert types.allowed(PARAM) == ()


def test_returns(types: Types) -> None:
    assert types.returns(Returns(ListOf(ORDER), (("symbol", ORDER),))) == "t.Order | list[t.Order]"
    assert types.returns(Returns(None, ())) == "Any"


@pytest.mark.parametrize(
    ("ref", "words"),
    [
        (ListOf(ORDER), "list of Order"),
        (MapOf(ANY), "dict"),
        (MapOf(INT), "dict of int"),
        (TupleOf((INT, STR)), "list of 2 values"),
        (UnionOf((ORDER, ListOf(ORDER))), "Order or list of Order"),
        (NULL, "nothing"),
        (Constant("x"), "'x'"),
    ],
)
def test_words(types: Types, ref: TypeRef, words: str) -> None:
    assert types.words(ref) == words


def test_union_names_each_once_and_none_last() -> None:
    assert union(["None", "int", "str", "int"]) == "int | str | None"


def test_names_in_annotations() -> None:
    texts = ["list[t.Order] | None", "Literal['Any', \"Number\"]", "x: Sequence[int] = None"]
    assert names_in(texts) == {"list", "t", "None", "Literal", "x", "Sequence", "int"}
