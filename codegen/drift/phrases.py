"""Facts -> the words of the spec language."""

from __future__ import annotations

from .. import naming
from ..model import Spec
from ..rules.text import TODO
from .edits import Data
from .facts import AnyOf, Call, Items, Origin, Parameter, Record, Shape, Side, Stated, Table, Value, paths
from .ours import Shapes

__all__ = ["Phrases", "answer_name", "marker", "weight"]

_TYPES = {"string": "str", "int": "int", "float": "float", "decimal": "decimal", "bool": "bool", "object": "any"}
_VERBS = frozenset({"get", "query", "list", "new", "create", "place", "cancel", "delete", "change", "modify", "test"})


def marker(origin: Origin) -> str:
    """What stands for a doc until a person writes it; lint asks for that."""
    return f"{TODO} {origin}"


def weight(stated: Stated) -> Data:
    """``4``, ``{limiter: UID, else: 4}``, ``{limit: {100: 5, else: 50}}``, ``{symbol: 2, else: 80}``."""
    said: dict[str, Data] = {"limiter": "UID"} if stated.limiter == "UID" else {}
    for name, bound, cost in stated.rules:
        table = said.setdefault(name, {}) if bound is not None or name in said else cost
        if isinstance(table, dict):
            table[str(bound) if bound is not None else "else"] = cost
        said[name] = table
    if stated.otherwise is not None and not said:
        return stated.otherwise
    if stated.otherwise is not None:
        said["else"] = stated.otherwise
    return said


class Phrases:
    """How one product says things: with its shared parameters, enums and types where they mean the same."""

    def __init__(self, spec: Spec, product: str) -> None:
        self.product = product
        self.shapes = Shapes(spec, product)
        self.types: dict[str, dict[str, Data]] = {}
        """New types, by name."""
        own = f"{product}."
        self._shared = {name: param for name, param in spec.params.items() if "." not in name}
        self._shared |= {key.removeprefix(own): one for key, one in spec.params.items() if key.startswith(own)}
        self._known = {self._meaning(self.shapes.shape(name)): name for name in sorted(self.shapes.types)}
        self._methods = {one.name for one in spec.endpoints} | {one.name for one in spec.streams}
        named = [one.name for one in spec.endpoints if one.product == product]
        self._prefix = _common_words(named) or _own_word(product, named)

    # --- parameters ---

    def parameter(self, parameter: Parameter, on: Side | None = None) -> Data:
        """``required``, where the shared parameter of its name means it; else what there is to say."""
        said: dict[str, Data] = {}
        shared = self._shared.get(parameter.name)
        if shared is not None and self._is_shared(parameter):
            if on is None:
                return "required" if parameter.required else "optional"
            said["use"] = parameter.name
        else:
            said |= self._own(parameter)
        if parameter.required:
            said["required"] = True
        if "use" not in said:
            bounds = {"default": parameter.default if not parameter.required else None, "max": parameter.max}
            said |= {key: value for key, value in bounds.items() if value is not None}
        if on is not None:
            said["on"] = on
        return said or {"type": "str"}

    def _is_shared(self, parameter: Parameter) -> bool:
        shared = self._shared[parameter.name]
        values = self.shapes.values(shared)
        if parameter.values is not None or values is not None:
            return parameter.values == values or (parameter.values is None and parameter.kind == "string")
        return parameter.kind in (None, self.shapes.kind(shared)) and parameter.max in (None, shared.max)

    def _own(self, parameter: Parameter) -> dict[str, Data]:
        if parameter.values is not None:
            return self.values(parameter.values)
        kind = parameter.kind or "string"
        if kind.startswith("array<"):
            item = _TYPES.get(kind[6:-1], "any")
            return {"type": [item if item != "any" else {"map": "any"}], "encoding": "json"}
        if kind == "object":
            return {"type": {"map": "any"}, "encoding": "json"}
        return {} if kind == "string" else {"type": _TYPES[kind]}

    def values(self, values: frozenset[str]) -> dict[str, Data]:
        for name, enum in sorted(self.shapes.enums.items()):
            if values == frozenset(str(one.value) for one in enum.values):
                return {"enum": name}
        return {"values": [*sorted(values)]}

    # --- names ---

    def method(self, call: Call) -> str:
        """By python-binance's custom: the product, a verb, a noun."""
        words = self._bare(call.name)
        get = call.address.startswith("GET ") and words[0] not in _VERBS
        return self._free("_".join([*self._prefix, *(["get"] if get else []), *words]))

    def socket(self, name: str) -> str:
        return self._free("_".join([*self._prefix, *self._bare(name), "socket"]))

    def _bare(self, name: str) -> list[str]:
        """The words of a name, without the product's."""
        words = name.split("_")
        own = len(self._prefix)
        return words[own:] if words[:own] == self._prefix and len(words) > own else words

    def _free(self, name: str) -> str:
        while name in self._methods:
            name += "_new"
        self._methods.add(name)
        return name

    # --- answers ---

    def type(self, shape: Shape, name: str) -> Data:
        """A type for a value; objects that no type describes get one of this name."""
        if isinstance(shape, Value):
            return _TYPES.get(shape.kind, "any")
        if isinstance(shape, Items):
            return [self.type(shape.item, _singular(name))]
        if isinstance(shape, Table):
            return {"map": self.type(shape.value, _singular(name))}
        if isinstance(shape, AnyOf):
            return self._union(shape, name)
        return self._object(shape, name)

    def _union(self, shape: AnyOf, name: str) -> Data:
        options = [self.type(option, f"{name}{'' if i == 1 else i}") for i, option in enumerate(shape.options, start=1)]
        texts = [option for option in options if isinstance(option, str)]
        return " | ".join(dict.fromkeys(texts)) if len(texts) == len(options) else "any"

    def _object(self, shape: Record, name: str) -> Data:
        if not shape.fields:
            return {"map": "any"}
        meaning = self._meaning(shape)
        if meaning in self._known:
            return self._known[meaning]
        while name in self.types or name in self.shapes.types or name in self.shapes.enums:
            name += "Answer"
        self._known[meaning] = name
        self.types[name] = {}
        for key, value in shape.fields.items():
            self.types[name][key] = self.type(value, f"{name}{naming.class_name(key)}")
        return name

    def _meaning(self, shape: Shape) -> frozenset[tuple[str, frozenset[str]]]:
        return frozenset((path, frozenset(kinds)) for path, kinds in paths(shape).items())


def answer_name(name: str) -> str:
    """Of what a method answers: ``query_vp_orders`` -> ``VpOrders``."""
    words = [word for word in name.split("_") if word not in _VERBS]
    return naming.class_name(*(words or name.split("_")))


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith(("ss", "us")) else name


def _own_word(product: str, names: list[str]) -> list[str]:
    """The product's own name, where most names have it somewhere: ``get_margin_account``."""
    return [product] if sum(product in name.split("_") for name in names) > len(names) / 2 else []


def _common_words(names: list[str]) -> list[str]:
    """The words that most names begin with: what stands for the product."""
    found: list[str] = []
    for position in range(2):
        split = [name.split("_") for name in names]
        words = [name[position] for name in split if len(name) > position + 1 and name[:position] == found]
        best = max(set(words), key=words.count, default="")
        if not best or words.count(best) < 0.8 * len(names) or best in _VERBS:
            break
        found.append(best)
    return found
