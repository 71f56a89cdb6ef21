"""The parts of rendering that the golden package shows only in passing."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import docstrings, methods, weights
from codegen.copies import copies, exported_names
from codegen.formatting import LINE_LENGTH
from codegen.imports import import_lines
from codegen.model import (
    Deprecation,
    Endpoint,
    ListOf,
    Location,
    Named,
    Need,
    Ours,
    Param,
    Returns,
    Scalar,
    Spec,
    Weight,
    WeightEach,
    WeightSent,
    WeightTable,
    WeightValue,
)
from codegen.python_types import Types
from codegen.render import TEMPLATES, environment
from codegen.signatures import arguments_of, call_arguments, overloads, signature

AT = Location("spec/x.yaml", 1, 1)
INT = Scalar("int")


def param(name: str, *, required: bool = False, default: int | None = None) -> Param:
    return Param(name, INT, required, None, default, None, None, (), "query", None, None, None, False, AT)


def annotate(_: Param) -> str:
    return "int"


# --- signatures ----------------------------------------------------------------------------------------------------


def test_required_first_and_all_by_name() -> None:
    arguments = arguments_of([param("a"), param("b", required=True)], annotate)
    assert signature(arguments, "X").arguments == ("self", "*", "b: int", "a: int | None = None", "**params: Any")


def test_positional_in_the_order_that_the_spec_gives() -> None:
    arguments = arguments_of([param("a"), param("b", required=True)], annotate, positional=["b", "a"])
    assert signature(arguments, "X", rest=None).arguments == ("self", "b: int", "a: int | None = None")


def test_no_parameters() -> None:
    assert signature([], "X").arguments == ("self", "**params: Any")
    assert call_arguments([]) == ()


def test_a_required_one_after_a_default_is_only_by_name() -> None:
    arguments = arguments_of([param("a"), param("b", required=True)], annotate, positional=["a", "b"])
    assert signature(arguments, "X", rest=None).arguments == ("self", "a: int | None = None", "*", "b: int")


def test_a_default_is_sent_and_never_none() -> None:
    (argument,) = arguments_of([param("a")], annotate, defaults={"a": "GTC"})
    assert str(argument) == "a: int = 'GTC'"


def test_fixed_and_renamed_arguments_of_the_call() -> None:
    params = [param("from"), param("side"), param("a")]
    assert call_arguments(params, {"side": "BUY"}) == ("side='BUY'", "a=a", "**{'from': from_}")


def one(name: str) -> Named:
    return Named(name, AT)


def test_overloads_for_each_case_and_for_none() -> None:
    arguments = arguments_of([param("symbol"), param("symbols")], annotate)
    returns = Returns(ListOf(one("T")), (("symbol", one("T")), ("symbols", one("U"))))
    found = overloads(arguments, returns, lambda ref: "many" if isinstance(ref, ListOf) else str(ref), "all", rest=None)
    assert [(item.arguments[2:], item.returns) for item in found] == [
        (("symbol: int", "symbols: int | None = None"), str(one("T"))),
        (("symbols: int", "symbol: None = None"), str(one("U"))),
        (("symbol: None = None", "symbols: None = None"), "many"),
    ]


def test_no_overloads_where_the_parameter_is_not_there() -> None:
    returns = Returns(one("T"), (("symbol", one("T")),))
    assert overloads(arguments_of([param("a")], annotate), returns, str, "all") == []
    assert overloads(arguments_of([param("symbol", required=True)], annotate), returns, str, "all") == []


# --- weights -------------------------------------------------------------------------------------------------------

TABLE = WeightTable("limit", ((100, 5), (500, 25)), 50)
LIMIT, SYMBOL = param("limit", default=100), param("symbol")


@pytest.mark.parametrize(
    ("weight", "params", "literal"),
    [
        (Weight(20, (), "IP", None), (), 20),
        (Weight(1, (TABLE,), "IP", None), (param("limit"),), {"limit": {100: 5, 500: 25, "else": 50}, "else": 1}),
        (Weight(1, (TABLE,), "IP", None), (LIMIT,), {"limit": {100: 5, 500: 25, "else": 50}, "else": 5}),
        (Weight(80, (WeightSent("symbol", 2),), "IP", None), (SYMBOL,), {"symbol": 2, "else": 80}),
        (Weight(4, (WeightEach("s", 4, 200),), "IP", None), (), {"s": {"each": 4, "max": 200}, "else": 4}),
        (Weight(4, (WeightEach("s", 4, None),), "IP", None), (), {"s": {"each": 4}, "else": 4}),
        (Weight(1, (WeightValue("side", (("BUY", 6),)),), "IP", None), (), {"side": {"BUY": 6}, "else": 1}),
        (Weight(200, (), "UID", None), (), {"limiter": "UID", "else": 200}),
        (Weight(1, (), "IP", 0), (), {"success": 0, "else": 1}),
    ],
)
def test_weight_literals(weight: Weight, params: tuple[Param, ...], literal: object) -> None:
    assert weights.literal(weight, params) == literal


def test_a_table_with_a_default_hides_later_rules() -> None:
    weight = Weight(80, (WeightSent("a", 1), TABLE, WeightSent("b", 2)), "IP", None)
    found = weights.literal(weight, (LIMIT, param("a"), param("b")))
    assert isinstance(found, dict)
    assert list(found) == ["a", "limit", "else"]


@pytest.mark.parametrize(("number", "cost"), [(1, 5), (100, 5), (101, 25), (500, 25), (501, 50)])
def test_weight_at(number: int, cost: int) -> None:
    assert weights.at(TABLE, number) == cost


def test_weight_beyond_a_table_without_end_is_its_last() -> None:
    assert weights.at(WeightTable("limit", ((100, 5), (500, 25)), None), 5000) == 25


ENDPOINT = Endpoint(
    "get_x", "spot", "market", "A doc.", "GET", "/x", None, "NONE", Weight(1, (), "IP", None), 0, (), (),
    Returns(INT, ()), None, Ours((), (), ()), AT,
)  # fmt: skip


def test_weights_in_words() -> None:
    assert weights.text(ENDPOINT, ENDPOINT.weight) == "weight 1"
    assert weights.text(replace(ENDPOINT, params=(LIMIT,)), Weight(1, (TABLE,), "IP", None)) == "weight 5-50"
    assert weights.text(ENDPOINT, Weight(80, (WeightSent("symbol", 2),), "IP", None)) == "weight 2-80"
    assert weights.text(ENDPOINT, Weight(6, (WeightValue("side", (("BUY", 9),)),), "IP", None)) == "weight 6-9"
    assert weights.text(replace(ENDPOINT, orders=2), Weight(9, (), "UID", None)) == "weight 9 of the account, 2 orders"


# --- docstrings ----------------------------------------------------------------------------------------------------


@given(st.text(st.sampled_from("ab `\\\"'\n."), max_size=60), st.sampled_from([0, 4, 8]))
def test_a_docstring_is_a_literal_of_its_text(text: str, indent: int) -> None:
    literal = docstrings.docstring(text, indent)
    value = ast.literal_eval(literal)
    assert value.split() == docstrings._QUOTED.sub(r"``\2``", text).split()


def test_quotes_of_the_spec_are_doubled_and_links_stay() -> None:
    assert docstrings.docstring("Levels when `depth` is given; :meth:`ping` and ``x``.", 0) == (
        '"""Levels when ``depth`` is given; :meth:`ping` and ``x``."""'
    )


def test_long_sentences_are_wrapped_within_the_line() -> None:
    text = docstrings.brief("word " * 60, 8)
    assert all(len(line) <= LINE_LENGTH for line in text.splitlines())
    assert len(" " * 8 + text.splitlines()[0]) > LINE_LENGTH - 10


def test_needs_in_words() -> None:
    need = Need({"type": ("LIMIT", "STOP")}, ("price", "quantity"), ("a", "b"), AT)
    assert docstrings._need(need) == "``type`` LIMIT or STOP needs price, quantity and one of a or b."
    assert docstrings._need(Need({}, (), ("a", "b"), AT)) == "Needs one of a or b."


def test_what_one_national_site_has() -> None:
    types = Types(Spec((), {}, (), (), (ENDPOINT,), (), (), ()), "spot")
    only = replace(ENDPOINT, tld="us")
    assert "On binance.us only" in docstrings.endpoint_doc(only, types, [], ws=False)
    assert "binance." not in docstrings.endpoint_doc(ENDPOINT, types, [], ws=False)
    assert "tld='us'" in methods.endpoint_constants(only, types)[0].arguments
    assert not [one for one in methods.endpoint_constants(ENDPOINT, types)[0].arguments if one.startswith("tld")]


def test_a_product_named_like_a_security() -> None:
    types = Types(Spec((), {}, (), (), (ENDPOINT,), (), (), ()), "spot")
    signed = replace(ENDPOINT, security="MARGIN")
    assert "security=MARGIN" in methods.endpoint_constants(signed, types)[0].arguments
    arguments = methods.endpoint_constants(replace(signed, product="margin"), types)[0].arguments
    assert (arguments[1], "security=MARGIN" in arguments) == ("MARGIN_", True)


def test_deprecations_in_words() -> None:
    both = Deprecation("2025-04-07", "2026-02-20", "ping", None, AT)
    assert docstrings.deprecation(both) == (
        "Deprecated by Binance since 2025-04-07, switched off on 2026-02-20; use :meth:`ping`."
    )
    gone = Deprecation(None, "2026-02-20", None, "Nothing comes.", AT)
    assert docstrings.warning(gone) == "deprecated by Binance and switched off on 2026-02-20. Nothing comes."
    assert docstrings.deprecation(None) == ""
    assert docstrings.warning(None) is None


# --- imports -------------------------------------------------------------------------------------------------------


def test_imports_in_isort_order() -> None:
    own = {"t": "...types:spot", "e": "...:enums", "_e": "..._endpoints:spot", "Sync": "...runtime.http", "X": ".near"}
    assert import_lines(
        {"Any", "Sync", "_e", "X"}, checker={"t", "e", "Literal", "Sequence", "Any", "int"}, own=own
    ) == [
        "from typing import TYPE_CHECKING, Any",
        "",
        "from ..._endpoints import spot as _e",
        "from ...runtime.http import Sync",
        "from .near import X",
        "",
        "if TYPE_CHECKING:",
        "    from collections.abc import Sequence",
        "    from typing import Literal",
        "",
        "    from ... import enums as e",
        "    from ...types import spot as t",
    ]


def test_nothing_needed_nothing_imported() -> None:
    assert import_lines(set()) == []
    assert import_lines({"int", "unknown"}) == []


# --- templates and copies ------------------------------------------------------------------------------------------


def test_a_misspelt_name_in_a_template_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        environment().from_string("{{ headr }}").render(header="x")


def test_templates_are_small_and_used(tmp_path: Path) -> None:
    names = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja")}
    sources = "\n".join(path.read_text() for path in TEMPLATES.parent.glob("*.py"))
    sources += "\n".join((TEMPLATES / name).read_text() for name in names)
    for name in sorted(names):
        assert len((TEMPLATES / name).read_text().splitlines()) <= 80, name
        stem = name.removesuffix(".jinja")
        folder, _, file = stem.rpartition("/")
        parts = {stem, f"{{folder}}/{file}", f"{{flavour}}/{stem.partition('/')[2]}", f'"{folder}/_"', name}
        assert any(part in sources for part in parts), f"{name} is used nowhere"


def test_copies_name_their_source_and_keep_every_byte() -> None:
    text = '"""Doc."""\n\tx = 1\n'
    assert copies({"runtime/x.py": text}) == {
        "runtime/x.py": f"# Copied from codegen/handwritten/runtime/x.py; edit there.\n{text}"
    }


def test_exported_names_are_read_without_importing() -> None:
    assert exported_names("import nothing_like_this\n__all__ = ['b', 'a']\n") == ["a", "b"]
    assert exported_names("x = 1\n") == []
