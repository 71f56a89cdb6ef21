"""The differ on the real spec: every kind of change at random is told, as what it is, once and alone."""

from __future__ import annotations

import dataclasses
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen import model
from codegen.diff import changes
from codegen.diff.change import EVERY, Change
from codegen.load import read
from codegen.model import Spec
from tests.codegen.mutations import FORM, MUTATIONS, definitions, endpoints, params, streams

ROOT = Path(__file__).resolve().parents[2]
MODULES = (definitions, endpoints, params, streams)
"""Importing them registers their mutations."""


@cache
def real() -> Spec:
    loaded = read(ROOT)
    assert not loaded.problems
    return loaded.spec


def told(found: list[Change]) -> list[str]:
    return sorted(f"{one.level} {one.rule} {one.key}" for one in found)


def undone(line: str) -> str:
    """Level and rule of the opposite change."""
    mirror = EVERY[EVERY[line.split(" ")[1]].mirror]
    return f"{mirror.level} {mirror.id}"


@pytest.mark.parametrize("name", sorted(MUTATIONS))
@settings(
    max_examples=4, database=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(data=st.data())
def test_a_change_is_told_as_what_it_is_and_nothing_else_is(name: str, data: st.DataObject) -> None:
    before = real()
    after, expected = MUTATIONS[name](data.draw, before)
    assert told(changes(before, after)) == sorted(expected)
    back = [line.rpartition(" ")[0] for line in told(changes(after, before))]
    assert sorted(back) == sorted(map(undone, expected))


def test_every_field_of_the_model_has_a_mutation_or_is_form() -> None:
    """A key that the language gains and the differ doesn't look at would change things in silence."""
    said = set(re.findall(r"[A-Z]\w+\.\w+", " ".join(MUTATIONS)))
    fields = {
        f"{name}.{field.name}"
        for name, thing in vars(model).items()
        if dataclasses.is_dataclass(thing) and name not in ("Location", "Diagnostic")
        for field in dataclasses.fields(thing)
        if field.name != "at"
    }
    refs = {field for field in fields if re.match(r"(Scalar|Constant|Named|ListOf|MapOf|TupleOf|UnionOf)\.", field)}
    weights = {field for field in fields if field.startswith("Weight") and not field.startswith("Weight.")}
    missing = fields - said - set(FORM) - refs - weights
    assert not missing, "give it a rule in codegen/diff/ and a mutation here, or say in FORM why it is nothing to users"
    assert set(FORM) <= fields, "a field that is gone"
    assert said <= fields


def test_the_whole_spec_against_itself_is_quiet() -> None:
    assert changes(real(), read(ROOT).spec) == []
