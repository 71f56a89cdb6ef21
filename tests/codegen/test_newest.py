"""``newest:``, where the newest event says all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.load import load
from codegen.model import Field, ListOf, Named, Spec, TypeDef, TypeRef, UnionOf
from codegen.newest import WHOLE
from tests.codegen.small_spec import edited, loaded

STREAMS = "spot/streams.yaml"


def test_by_the_parameter_that_is_given(tmp_path: Path) -> None:
    plain = loaded(tmp_path, edited((STREAMS, "    sequence: U..u\n", "    newest: stream\n"))).spec
    assert {one.name: one.newest for one in plain.streams}["depth_socket"] == (("else", WHOLE),)
    cases = loaded(tmp_path, edited((STREAMS, "    sequence: U..u\n", "    newest: {else: s, depth: k.t}\n"))).spec
    assert {one.name: one.newest for one in cases.streams}["depth_socket"] == (("depth", "k.t"), ("else", "s"))


@pytest.mark.parametrize("wrong", ["[s, t]", "s + 1", "k.", '""'])
def test_anything_else_is_a_mistake(tmp_path: Path, wrong: str) -> None:
    found = loaded(tmp_path, edited((STREAMS, "    sequence: U..u\n", f"    newest: {wrong}\n")))
    assert found.problems


def test_fields_of_the_real_spec_exist() -> None:
    spec, _ = load(Path(__file__).parents[2])
    assert spec is not None
    checked = 0
    for stream in spec.streams:
        given = dict(stream.event.cases)
        for param, field in stream.newest:
            ref = given.get(param, stream.event.otherwise)
            if field == WHOLE or ref is None:
                continue
            for event in objects(spec, stream.product, ref):
                assert has(spec, event, field.split(".")), f"{stream.name}: {event.name} has no {field}"
                checked += 1
    assert checked > 20


def objects(spec: Spec, product: str, ref: TypeRef) -> Iterator[TypeDef]:
    if isinstance(ref, ListOf):
        yield from objects(spec, product, ref.item)
    elif isinstance(ref, UnionOf):
        for option in ref.options:
            yield from objects(spec, product, option)
    elif isinstance(ref, Named):
        named = {one.product: one for one in spec.types if one.name == ref.name}
        found = named.get(product) or named["common"]
        if found.alias is not None:
            yield from objects(spec, product, found.alias)
        else:
            yield found


def has(spec: Spec, event: TypeDef, path: list[str]) -> bool:
    fields: dict[str, Field] = {one.name: one for one in event.fields}
    if path[0] not in fields:
        base = [] if event.extends is None else objects(spec, event.product, Named(event.extends, event.at))
        return any(has(spec, one, path) for one in base)
    if len(path) == 1:
        return fields[path[0]].required
    return all(has(spec, one, path[1:]) for one in objects(spec, event.product, fields[path[0]].type))


def test_a_multiplex_socket_knows_all_of_its_product() -> None:
    from binance_gen._streams import spot

    assert spot.MULTIPLEX_SOCKET.newest_by_name["[^@/]+@bookTicker"] == "stream"
    assert not any("trade" in pattern.lower() for pattern in spot.MULTIPLEX_SOCKET.newest_by_name)
