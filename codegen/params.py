"""Parameters: shared definitions, and entries that use them or stand alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

from . import layout
from .expressions import ANY, SCALARS, Scope, read_type
from .model import Case, Encoding, Named, Param, Place, Side, TypeRef
from .nodes import MapNode, Node, ScalarNode
from .reader import Reader, did_you_mean

__all__ = ["SharedParams", "read_params"]

_PLACES: tuple[Place, ...] = ("query", "body", "header")


def _blank(key: ScalarNode) -> Param:
    return Param(
        name=key.text, type=SCALARS["str"], required=False, doc=None, default=None, min=None, max=None, values=(),
        place="query", encoding=None, on=None, case=None, shared=False, at=key.at,
    )  # fmt: skip


class SharedParams:
    """The definitions that one product's entries see by name, read when they are first asked for.

    A product's definition hides a common one of the same name, and may start from it.
    """

    def __init__(
        self,
        reader: Reader,
        nodes: Node | None,
        scope: Scope,
        parent: SharedParams | None = None,
        partial: bool = False,
    ) -> None:
        self._reader = reader
        self._scope = scope
        self._parent = parent
        self._partial: bool = partial or (parent is not None and parent._partial)
        self._nodes = dict(nodes.entries) if isinstance(nodes, MapNode) else {}
        self._read: dict[str, Param] = {}
        self._reading: list[str] = []

    def names(self) -> set[str]:
        return {*self._nodes, *(self._parent.names() if self._parent else ())}

    def own(self) -> list[Param]:
        return [param for name in sorted(self._nodes) if (param := self.get(name))]

    def get(self, name: str) -> Param | None:
        if name not in self._nodes:
            return self._parent.get(name) if self._parent else None
        if name not in self._read:
            key, node = self._nodes[name]
            self._reading.append(name)
            self._read[name] = _local(self._reader, key, node, layout.SHARED_PARAM.keys, self, self._scope)
            self._reading.pop()
        return self._read[name]

    def base(self, name: str, user: ScalarNode, node: Node) -> Param | None:
        """What ``use: name`` starts from."""
        if name in self._reading:
            if self._parent and name == self._reading[-1] and self._parent.get(name):
                return self._parent.get(name)
            circle = " -> ".join([*self._reading[self._reading.index(name) :], name])
            self._reader.report(node, "S030", f"{user.text}: use goes in a circle ({circle}): take one away")
            return None
        found = self.get(name)
        if found is None and not self._partial and not (isinstance(node, ScalarNode) and node.bad):
            hint = did_you_mean(name, self.names())
            self._reader.report(node, "S006", f'unknown shared parameter "{name}"{hint}')
        return found


def read_params(
    reader: Reader, node: Node | None, shared: SharedParams, scope: Scope, in_path: tuple[str, ...] = ()
) -> tuple[Param, ...]:
    """The parameters of an entry, required ones first."""
    params: list[Param] = []
    for key, value in reader.entries(node, "params"):
        param = _param(reader, key, value, shared, scope)
        params.append(replace(param, place="path") if key.text in in_path else param)
    return tuple(sorted(params, key=lambda param: not param.required))


def _param(reader: Reader, key: ScalarNode, node: Node, shared: SharedParams, scope: Scope) -> Param:
    if not isinstance(node, ScalarNode):
        return _local(reader, key, node, layout.PARAM.keys, shared, scope)
    if node.text not in ("required", "optional"):
        reader.wrong(node, key.text, "required, optional or a mapping")
        return replace(_blank(key), type=ANY)
    base = shared.base(key.text, key, key)
    if base is None:
        return replace(_blank(key), type=ANY, required=node.text == "required")
    return replace(base, required=node.text == "required", shared=True, at=key.at, use=key.text)


def _local(
    reader: Reader, key: ScalarNode, node: Node, keys: Mapping[str, Any], shared: SharedParams, scope: Scope
) -> Param:
    found = reader.record(node, key.text, keys)
    base = _blank(key)
    if "use" in found:
        name = reader.text(found["use"], "use")
        base = (shared.base(name, key, found["use"]) if name else None) or replace(base, type=ANY)
        base = replace(base, name=key.text, required=False, shared=False, at=key.at, use=name or None)
    if "type" in found or "enum" in found:
        ref = _type_of(reader, key, found, scope)
        base = replace(base, type=ref, values=(), default=None, min=None, max=None)
    return replace(base, **_rest(reader, found))


def _type_of(reader: Reader, key: ScalarNode, found: Mapping[str, Node], scope: Scope) -> TypeRef:
    if "enum" in found:
        node = found["enum"]
        if "type" in found:
            reader.report(found["type"], "S026", f"{key.text}: type and enum: take one of the two away")
        if not isinstance(node, ScalarNode):
            reader.wrong(node, "enum", "the name of an enum (a short list of its own stands under values:)")
            return ANY
        if scope.partial and isinstance(node, ScalarNode) and node.text not in scope.enums:
            return ANY
        name = reader.name(node, "enum", scope.enums, "enum")
        return Named(name, node.at) if name else ANY
    ref = read_type(reader, found["type"], key.text, scope)
    if isinstance(ref, Named) and ref.name in scope.enums:
        reader.report(found["type"], "S026", f"{key.text}: {ref.name} is an enum: write enum: {ref.name}")
    return ref


def _rest(reader: Reader, found: Mapping[str, Node]) -> dict[str, Any]:
    """Everything that has one plain value."""
    said: dict[str, Any] = {}
    for name, node in found.items():
        if name == "required":
            said[name] = reader.boolean(node, name)
        elif name in ("min", "max"):
            said[name] = reader.number(node, name)
        elif name == "default":
            said[name] = reader.value(node, name)
        elif name == "values":
            said[name] = tuple(_value(reader, item) for item in reader.items(node, name))
        elif name == "in":
            said["place"] = reader.choice(node, name, _PLACES)
        elif name == "encoding":
            said[name] = reader.choice(node, name, get_args(Encoding))
        elif name == "on":
            said[name] = reader.choice(node, name, get_args(Side))
        elif name == "case":
            said[name] = reader.choice(node, name, get_args(Case))
        elif name == "doc":
            said[name] = reader.text(node, name)
    return said


def _value(reader: Reader, node: Node) -> str | int:
    value = reader.scalar(node)
    return value if type(value) is int else reader.text(node, "values")
