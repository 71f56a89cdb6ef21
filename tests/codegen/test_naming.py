from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import naming


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("symbol", "symbol"),
        ("quoteOrderQty", "quoteOrderQty"),
        ("from", "from_"),
        ("class", "class_"),
        ("None", "None_"),
        ("self", "self_"),
        ("params", "params_"),
        ("type", "type"),  # a builtin: callers of python-binance write it
        ("match", "match"),  # a soft keyword is a name like any other
        ("order-id", "order_id"),
        ("24hr", "_24hr"),
    ],
)
def test_argument(wire: str, python: str) -> None:
    assert naming.argument(wire) == python


@given(st.text(st.sampled_from("abcXYZ019_- .$é"), min_size=1, max_size=12))
def test_every_wire_name_has_an_argument(wire: str) -> None:
    name = naming.argument(wire)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert name not in ("self", "params")


def test_names_of_classes_modules_and_constants() -> None:
    assert naming.class_name("usdm_futures") == "UsdmFutures"
    assert naming.class_name("spot", "user_data") == "SpotUserData"
    assert naming.constant("get_order_book") == "GET_ORDER_BOOK"
    assert naming.ws_method("get_order_book") == "ws_get_order_book"
    assert naming.module("spot") == "spot"
    assert naming.module("async") == "async_"
    assert naming.module("filter") == "filter_"
    assert naming.title("user_data") == "User data"


@pytest.mark.parametrize(
    ("name", "fits"),
    [("symbol", True), ("e", True), ("from", False), ("24hr", False), ("0-5BTC", False), ("__x", False), ("_x", True)],
)
def test_keys_of_a_class(name: str, fits: bool) -> None:
    assert naming.is_key(name) is fits


def test_orders_are_those_of_ruff_and_isort() -> None:
    names = ["get", "Client", "CancelReplace", "CanceledOrder", "K_12HOUR", "K_2HOUR", "E", "__version__"]
    assert sorted(names, key=naming.order) == [
        "K_2HOUR", "K_12HOUR", "CancelReplace", "CanceledOrder", "Client", "E", "__version__", "get",
    ]  # fmt: skip
    assert sorted(["CancelReplace", "CanceledOrder"], key=naming.import_order) == ["CanceledOrder", "CancelReplace"]


def test_a_product_does_not_hide_a_security_type() -> None:
    assert naming.product("spot") == "SPOT"
    assert naming.product("margin") == "MARGIN_"
