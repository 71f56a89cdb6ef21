"""Facts that change an entry which the spec has: a parameter, a weight, a security type, a field of an answer.

Each method returns why it wrote nothing, or None.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..layout import COMMON
from ..load import Loaded
from ..model import Endpoint, ListOf, MapOf, Named, Returns, TupleOf, TypeDef, TypeRef, UnionOf
from ..nodes import ListNode, MapNode, ScalarNode
from .edits import Edits, flow
from .facts import Call, Event, Origin, Parameter, Shape, Side, Socket, Stated, below, steps
from .phrases import Phrases, marker, weight

__all__ = ["Amendments", "returned"]

class Amendments:
    """Of one product."""

    def __init__(self, loaded: Loaded, product: str, phrases: Phrases, edits: Edits) -> None:
        self.spec = loaded.spec
        self.nodes = loaded.nodes
        self.product = product
        self.phrases = phrases
        self.edits = edits
        self._done: set[tuple[object, ...]] = set()

    def _first(self, *what: object) -> bool:
        """Whether this wasn't done before: one entry may be two calls, and one type many answers."""
        if what in self._done:
            return False
        self._done.add(what)
        return True

    def _map(self, endpoint: Endpoint) -> MapNode:
        node = self.nodes[endpoint.at]
        assert isinstance(node, MapNode)
        return node

    # --- parameters ---

    def add_parameter(self, endpoint: Endpoint, call: Call, parameter: Parameter, on: Side | None) -> str | None:
        if any(one.name == parameter.name for one in endpoint.params):
            return "the other address has it: take away its `on:`"
        if not self._first(endpoint.at, parameter.name):
            return None
        node = self._map(endpoint)
        params = node.get("params")
        said = f"{flow(parameter.name)}", flow(self.phrases.parameter(parameter, on))
        if isinstance(params, MapNode):
            names = [one.name for one in call.parameters]
            before = [name for name in names[: names.index(parameter.name)] if name in params.entries]
            self.edits.add_key(params, *said, after=before[-1] if before else None)
        else:
            self.edits.add_key(node, "params", f"\n      {said[0]}: {said[1]}")
        return None

    def set_required(self, endpoint: Endpoint, parameter: Parameter, both: bool) -> str | None:
        if not both:
            return "the other address says otherwise: one entry can't say both"
        node = self._parameter_node(endpoint, parameter.name)
        if not self._first(endpoint.at, parameter.name, "required"):
            return None
        if isinstance(node, ScalarNode):
            self.edits.replace(node, "required" if parameter.required else "optional")
        elif isinstance(node, MapNode) and parameter.required:
            self.edits.set_key(node, "required", "true")
        elif isinstance(node, MapNode) and "required" in node.entries:
            self.edits.set_key(node, "required", "false")
        return None

    def add_values(self, endpoint: Endpoint, parameter: Parameter, origin: Origin) -> str | None:
        param = next(one for one in endpoint.params if one.name == parameter.name)
        wanted = parameter.values or frozenset()
        missing = sorted(wanted - (self.phrases.shapes.values(param) or frozenset()))
        ref = param.type.item if isinstance(param.type, ListOf) else param.type
        if isinstance(ref, Named):
            return self._add_members(ref.name, missing, origin)
        node = self._parameter_node(endpoint, parameter.name)
        listed = node.get("values") if isinstance(node, MapNode) else None
        if isinstance(listed, ListNode):
            for value in missing:
                self.edits.add_item(listed, flow(value))
            return None
        if param.values:
            return f"its values stand with the shared parameter {param.use}"
        if not self._first(endpoint.at, parameter.name, "values"):
            return None
        if isinstance(node, MapNode):
            for key, said in self.phrases.values(wanted).items():
                self.edits.set_key(node, key, flow(said))
        elif isinstance(node, ScalarNode):
            required = {"required": True} if param.required else {}
            self.edits.replace(node, flow({"use": parameter.name, **required, **self.phrases.values(wanted)}))
        return None

    def _add_members(self, name: str, missing: Sequence[str], origin: Origin) -> str | None:
        enum = self.phrases.shapes.enums[name]
        if enum.product == COMMON:
            return f"the enum {name} is shared by products"
        node = self.nodes[enum.at]
        values = node.get("values") if isinstance(node, MapNode) else node
        names = node.get("names") if isinstance(node, MapNode) else None
        for value in missing:
            if not self._first(enum.at, value):
                continue
            if isinstance(values, ListNode):
                self.edits.add_item(values, flow(value))
            elif isinstance(values, MapNode):
                self.edits.add_key(values, flow(value), flow(marker(origin)))
            elif isinstance(names, MapNode):
                self.edits.add_key(names, flow(value.upper()), flow(value))
        return None

    def set_bounds(self, endpoint: Endpoint, parameter: Parameter) -> str | None:
        node = self._parameter_node(endpoint, parameter.name)
        if not self._first(endpoint.at, parameter.name, "bounds"):
            return None
        default = None if parameter.required else parameter.default
        said: dict[str, int | None] = {"max": parameter.max, "default": default}
        for key, value in said.items():
            if value is None:
                continue
            if isinstance(node, MapNode):
                self.edits.set_key(node, key, str(value))
            else:
                return "it is the shared parameter, whose bounds are others"
        return None

    def _parameter_node(self, endpoint: Endpoint, name: str) -> MapNode | ScalarNode | None:
        params = self._map(endpoint).get("params")
        node = params.get(name) if isinstance(params, MapNode) else None
        return node if isinstance(node, MapNode | ScalarNode) else None

    # --- what a call costs and wants ---

    def set_weight(self, endpoint: Endpoint, call: Call) -> str | None:
        if not isinstance(call.weight, Stated) or not self._first(endpoint.at, "weight", call.side):
            return None
        return self._set(endpoint, call, "weight", flow(weight(call.weight)))

    def set_orders(self, endpoint: Endpoint, call: Call) -> str | None:
        if self._first(endpoint.at, "orders"):
            self.edits.set_key(self._map(endpoint), "orders", str(call.orders))
        return None

    def set_security(self, endpoint: Endpoint, call: Call) -> str | None:
        return self._set(endpoint, call, "security", str(call.security))

    def _set(self, endpoint: Endpoint, call: Call, key: str, value: str) -> str | None:
        """In the entry; what differs for the WebSocket API alone stands with its method."""
        node = self._map(endpoint)
        twin = node.get("ws")
        if call.side == "rest" or endpoint.rest_path is None:
            self.edits.set_key(node, key, value)
        elif isinstance(twin, MapNode):
            self.edits.set_key(twin, key, value)
        elif isinstance(twin, ScalarNode):
            if not self._first(endpoint.at, "ws"):
                return "several things differ for the WebSocket API: write them yourself"
            self.edits.replace(twin, f"{{method: {twin.text}, {key}: {value}}}")
        return None

    # --- answers ---

    def add_field(self, refs: Sequence[TypeRef], fact: Call | Socket | Event, path: str, lacking: int) -> str | None:
        """``lacking``: how many entries lack the field."""
        tokens = steps(path)
        owners = [one for ref in refs for one in self._owners(ref, tokens)]
        found = {(owner.at, name): (owner, name, depth) for owner, name, depth in owners}
        if len(found) != 1:
            return "no single type has it" if found else "no type stands there that could have it"
        owner, name, depth = next(iter(found.values()))
        if owner.product == COMMON:
            return f"the type {owner.name} is shared by products"
        if not self._first(owner.at, name):
            return None
        shape = below(fact.payload if isinstance(fact, Event) else _shape(fact), tokens[:depth])
        if shape is None:
            return "its type isn't said"
        said = flow(self.phrases.type(shape, f"{owner.name}{name[:1].upper()}{name[1:]}"))
        node = self.nodes[owner.at]
        if not isinstance(node, MapNode):
            return f"{owner.name} has no fields"
        key = name if lacking >= self._uses()[owner.name] else f"{name}?"
        self.edits.add_key(node, flow(key), said)
        return None

    def _owners(self, ref: TypeRef, tokens: Sequence[str], depth: int = 0) -> Iterator[tuple[TypeDef, str, int]]:
        """The types that lack the first unknown name of a path, that name, and how many tokens lead to it."""
        if depth == len(tokens):
            return
        token = tokens[depth]
        if isinstance(ref, UnionOf):
            for option in ref.options:
                yield from self._owners(option, tokens, depth)
        elif isinstance(ref, ListOf | TupleOf) and token == "[]":
            for item in ref.items if isinstance(ref, TupleOf) else (ref.item,):
                yield from self._owners(item, tokens, depth + 1)
        elif isinstance(ref, MapOf) and token == "{}":
            yield from self._owners(ref.value, tokens, depth + 1)
        elif isinstance(ref, Named) and ref.name in self.phrases.shapes.types:
            found = self.phrases.shapes.types[ref.name]
            if found.alias is not None:
                yield from self._owners(found.alias, tokens, depth)
            elif token not in ("[]", "{}"):
                fields = self.phrases.shapes.fields(found)
                if token in fields:
                    yield from self._owners(fields[token], tokens, depth + 1)
                else:
                    yield found, token, depth + 1

    def _uses(self) -> Counter[str]:
        """How many entries of the product a type is part of."""
        own = (one for one in self.spec.endpoints if one.product == self.product)
        roots: list[list[TypeRef]] = [returned(one.returns) for one in own]
        roots += [returned(one.event) for one in self.spec.streams if one.product == self.product]
        roots += [[one.type] for one in self.spec.user_events if one.product == self.product]
        return Counter(name for refs in roots for name in self._reached(refs))

    def _reached(self, refs: Sequence[TypeRef]) -> set[str]:
        found: set[str] = set()
        todo = [*refs]
        while todo:
            ref = todo.pop()
            if isinstance(ref, Named) and ref.name in self.phrases.shapes.types and ref.name not in found:
                found.add(ref.name)
                typedef = self.phrases.shapes.types[ref.name]
                todo += [*self.phrases.shapes.fields(typedef).values(), *([typedef.alias] if typedef.alias else [])]
                todo += [Named(typedef.extends, typedef.at)] if typedef.extends else []
            todo += _inside(ref)
        return found


def _inside(ref: TypeRef) -> list[TypeRef]:
    if isinstance(ref, ListOf):
        return [ref.item]
    if isinstance(ref, MapOf):
        return [ref.value]
    return [*ref.items] if isinstance(ref, TupleOf) else [*ref.options] if isinstance(ref, UnionOf) else []


def returned(returns: Returns) -> list[TypeRef]:
    return [ref for _, ref in returns.cases] + ([returns.otherwise] if returns.otherwise is not None else [])


def _shape(fact: Call | Socket) -> Shape:
    return fact.answer if isinstance(fact, Call) else next(iter(fact.names.values()))
