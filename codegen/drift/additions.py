"""Facts that are new entries: endpoints, methods, streams, events, and the types that they need."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from ..load import SPEC, Loaded
from ..model import Endpoint
from ..nodes import MapNode, ScalarNode
from .edits import Data, Edits, flow
from .facts import Call, Event, Parameter, Shape, Socket, Source, Stated
from .phrases import Phrases, answer_name, marker, weight

__all__ = ["Additions"]


class Additions:
    """To one product. ``endpoints``: what it has, by address."""

    def __init__(
        self,
        loaded: Loaded,
        sources: Sequence[Source],
        phrases: Phrases,
        edits: Edits,
        endpoints: Mapping[str, Endpoint],
    ) -> None:
        self.nodes = loaded.nodes
        self.sources = sources
        self.phrases = phrases
        self.edits = edits
        self.endpoints = endpoints
        self._new: dict[str, dict[str, Data]] = {}
        self._files: dict[str, str] = {}
        self._facts: dict[str, Call] = {}

    def add(self, fact: Call | Socket | Event) -> str | None:
        if isinstance(fact, Call):
            return self._twin(fact) if fact.side == "ws" else self._call(fact)
        if isinstance(fact, Socket):
            return self._socket(fact)
        payload = self._named(fact.payload, answer_name(_snake(fact.event)))
        body: dict[str, Data] = {"doc": marker(fact.origin), "type": payload}
        self.edits.add_entry(self._file("user_events"), "events", fact.event, body)
        return None

    def finish(self) -> None:
        """Writes the new endpoints and the types that came up."""
        for name, body in self._new.items():
            self.edits.add_entry(self._files[name], "endpoints", name, body)
        for name, fields in self.phrases.types.items():
            self.edits.add_entry(self._file("types"), "types", name, fields)

    def _file(self, stem: str) -> str:
        return f"{SPEC}/{self.phrases.product}/{stem}.yaml"

    # --- calls ---

    def _call(self, call: Call) -> str | None:
        name = self.phrases.method(call)
        body: dict[str, Data] = {"doc": marker(call.origin)}
        body["rest" if call.side == "rest" else "ws"] = call.address
        body["security"] = call.security or "NONE"
        if isinstance(call.weight, Stated):
            body["weight"] = weight(call.weight)
        if call.orders:
            body["orders"] = call.orders
        params = sorted(call.parameters, key=lambda one: not one.required)
        if params:
            body["params"] = {one.name: self._parameter(one, call) for one in params}
        body["returns"] = self.phrases.type(call.answer, answer_name(call.name))
        self._new[name] = body
        self._facts[name] = call
        self._files[name] = self._file(self._section(call))
        return None

    def _parameter(self, parameter: Parameter, call: Call) -> Data:
        said = self.phrases.parameter(parameter)
        if f"{{{parameter.name}}}" in call.address and said == "optional":
            return "required"
        return said

    def _section(self, call: Call) -> str:
        """The file in which most calls of the same group stand; a file of its own where there is none."""
        origin = next((one for one in self.sources if call.where in one.calls), None)
        neighbours = (other for other in (origin.calls.values() if origin else ()) if other.group == call.group)
        sections = Counter(self.endpoints[other.where].section for other in neighbours if other.where in self.endpoints)
        return sections.most_common(1)[0][0] if sections else call.group

    def _twin(self, call: Call) -> str | None:
        """A method of the WebSocket API: with the endpoint that is the same, else an entry of its own."""
        words, names = _words(call.address), {one.name for one in call.parameters}
        for name, other in self._facts.items():
            if _words(other.address) == words and {one.name for one in other.parameters} == names:
                self._new[name] = _with_ws(self._new[name], call, other)
                return None
        for endpoint in self.endpoints.values():
            if endpoint.rest_path and endpoint.ws is None and _words(endpoint.rest_path) == words:
                if {one.name for one in endpoint.params} != names:
                    continue
                node = self.nodes[endpoint.at]
                if isinstance(node, MapNode) and isinstance(node.get("rest"), ScalarNode):
                    self.edits.add_key(node, "ws", flow(call.address), after="rest")
                    return None
        return self._call(call)

    # --- streams ---

    def _socket(self, socket: Socket) -> str | None:
        template = socket.template
        params: dict[str, Data] = {}
        for one in socket.parameters:
            if f"<{one.name}>" not in template:
                continue
            if not one.required:
                template = template.replace(f"@<{one.name}>", f"[@<{one.name}>]")
            params[one.name] = self._stream_parameter(one)
        body: dict[str, Data] = {"doc": marker(socket.origin), "stream": template}
        if socket.prefix:
            body["prefix"] = socket.prefix
        if params:
            body["params"] = params
        name = socket.name.removesuffix("_streams").removesuffix("_stream")
        body["event"] = self._named(next(iter(socket.names.values())), answer_name(name))
        self.edits.add_entry(self._file("streams"), "streams", self.phrases.socket(name), body)
        return None

    def _stream_parameter(self, parameter: Parameter) -> Data:
        said = self.phrases.parameter(parameter)
        if parameter.name in ("symbol", "pair") and isinstance(said, str):
            required: dict[str, Data] = {"required": True} if parameter.required else {}
            return {"use": parameter.name, **required, "case": "lower"}
        return said

    def _named(self, payload: Shape, name: str) -> Data:
        return self.phrases.type(payload, name if name.endswith("Event") else f"{name}Event")


def _with_ws(body: Mapping[str, Data], call: Call, rest: Call) -> dict[str, Data]:
    """The entry of an endpoint with its method; what differs stands with the method."""
    said: dict[str, Data] = {"method": call.address}
    if isinstance(call.weight, Stated) and call.weight != rest.weight:
        said["weight"] = weight(call.weight)
    if call.security and call.security != rest.security:
        said["security"] = call.security
    twin: Data = said if len(said) > 1 else call.address
    head = {key: value for key, value in body.items() if key in ("doc", "rest")}
    return {**head, "ws": twin, **{key: value for key, value in body.items() if key not in head}}


def _words(address: str) -> frozenset[str]:
    """``blockTrades.historical`` and ``GET /api/v3/historicalBlockTrades`` say the same."""
    last = address.rpartition("/")[2]
    return frozenset(word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", last))


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
