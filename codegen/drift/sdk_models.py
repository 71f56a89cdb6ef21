"""The connector's response models -> shapes. The models are pydantic classes, written by a generator."""

from __future__ import annotations

import ast

from .facts import UNKNOWN, AnyOf, Items, Record, Shape, Table, Value
from .sdk_source import Package, constant, named

__all__ = ["Models"]

_KINDS = {
    "StrictStr": "string", "str": "string", "StrictInt": "int", "int": "int", "StrictFloat": "float", "float": "float",
    "StrictBool": "bool", "bool": "bool", "object": "object", "datetime": "string",
}  # fmt: skip
_NOT_FIELDS = frozenset({
    "additional_properties", "model_config", "one_of_schemas", "any_of_schemas", "discriminator_value_class_map",
})  # fmt: skip


class Models:
    """The models of one surface (``rest_api``, ``websocket_api``, ``websocket_streams``)."""

    def __init__(self, package: Package, surface: str) -> None:
        self._package = package
        self.surface = surface
        self._known: dict[str, Shape] = {}
        self._open: list[str] = []

    def shape(self, name: str) -> Shape:
        if name in self._open:
            return UNKNOWN  # it holds itself
        if name not in self._known:
            self._open.append(name)
            self._known[name] = self._read(name)
            self._open.pop()
        return self._known[name]

    def _read(self, name: str) -> Shape:
        found = self._package.model(self.surface, name)
        if found is None:
            return Value("string") if self._package.enum(self.surface, name) is not None else UNKNOWN
        fields: dict[str, Shape] = {}
        for node in found[1].body:
            if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)):
                continue
            key = node.target.id
            if key == "actual_instance":
                return self._annotation(node.annotation)
            if not (key.startswith(("__", "oneof_schema_", "anyof_schema_")) or key in _NOT_FIELDS):
                fields[_alias(node.value) or key] = self._annotation(node.annotation)
        base = next((base.id for base in found[1].bases if isinstance(base, ast.Name) and base.id != "BaseModel"), None)
        if base is not None:
            return Items(self.shape(base))  # a list is written as a subclass of its items
        shape = Record(name, fields, found[0].origin(found[1])) if fields or not _is_list(found[1]) else UNKNOWN
        return Items(shape) if _is_list(found[1]) else shape

    def _annotation(self, node: ast.expr) -> Shape:
        if isinstance(node, ast.Name):
            return Value(_KINDS[node.id]) if node.id in _KINDS else self.shape(node.id)
        for wrapper in ("Optional", "Annotated"):
            if inner := named(node, wrapper):
                return self._annotation(inner[0])
        for wrapper in ("List", "list", "Set"):
            if inner := named(node, wrapper):
                item = self._annotation(inner[0])
                # ``list[X]``, where X is a model of a list: the models of alternatives are written so.
                return item if wrapper == "list" and isinstance(item, Items) else Items(item)
        if inner := named(node, "Dict"):
            value = self._annotation(inner[1])
            return Value("object") if value in (UNKNOWN, Value("object")) else Table(value)
        if inner := named(node, "Union"):
            options = tuple(dict.fromkeys(self._annotation(one) for one in inner))
            if set(options) == {Value("float"), Value("int")}:
                return Value("float")
            return AnyOf(options) if len(options) > 1 else options[0]
        return UNKNOWN


def _is_list(node: ast.ClassDef) -> bool:
    """A model says by a method whether it stands for a list of itself."""
    for method in node.body:
        if isinstance(method, ast.FunctionDef) and method.name == "is_array":
            answer = method.body[-1].value if isinstance(method.body[-1], ast.Return) else None
            return isinstance(answer, ast.Constant) and answer.value is True
    return False


def _alias(node: ast.expr | None) -> str | None:
    if not isinstance(node, ast.Call):
        return None
    return next((constant(keyword.value) for keyword in node.keywords if keyword.arg == "alias"), None)
