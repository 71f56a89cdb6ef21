from __future__ import annotations

import ast
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.formatting import format_tree
from codegen.literals import literal

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.sampled_from("ab'\"\\ \n{}[],:é"), max_size=30),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text("abc'", max_size=12), inner, max_size=5),
    max_leaves=40,
)


@given(PLAIN)
def test_a_literal_is_its_value(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(PLAIN, min_size=20, max_size=40))
def test_black_has_nothing_to_do(values: list[object], tmp_path: Path) -> None:
    start = "X: dict[str, Any] = "
    source = "\n".join(f"{start}{literal(value, column=len(start))}" for value in values) + "\n"
    assert format_tree({"x.py": source}, tmp_path)["x.py"] == source
