"""Whether what is named exists, and whether what exists is named."""

from __future__ import annotations

from .. import manners
from ..layout import COMMON
from ..load import Loaded
from ..model import Endpoint, Spec, TypeRef
from ..reader import did_you_mean
from . import Complaints, entries
from .definitions import Types, named_in
from .names import endpoint_names, stream_names

__all__ = ["manners_of_nothing", "references", "unused"]


def references(loaded: Loaded) -> Complaints:
    """What is referred to by name exists."""
    if not loaded.complete:
        return
    spec = loaded.spec
    sockets = {name for stream in spec.streams for name in stream_names(stream)}
    callable_names = {name for endpoint in spec.endpoints for name in endpoint_names(endpoint)}
    endpoints = {endpoint.name for endpoint in spec.endpoints}
    for entry in entries(spec):
        use = entry.deprecated.use if entry.deprecated else None
        known = sockets | callable_names
        if use is not None and use not in known:
            yield loaded.where(entry.at, "deprecated", "use"), f'nothing is called "{use}"{did_you_mean(use, known)}'
    for endpoint in spec.endpoints:
        for route in endpoint.ours.routes:
            if route.to not in endpoints:
                yield route.at, f'to: unknown endpoint "{route.to}"{did_you_mean(route.to, endpoints)}'
    names = {stream.name for stream in spec.streams}
    for stream in spec.streams:
        for route in stream.routes:
            if route.to not in names:
                yield route.at, f'to: unknown socket "{route.to}"{did_you_mean(route.to, names)}'
        for role in ("token", "subscribe", "session", "subscriptions", "unsubscribe", "create", "keepalive", "close"):
            name = getattr(stream.user_data, role, None)
            if name is not None and name not in endpoints:
                at = loaded.where(stream.at, "user_data", role)
                yield at, f'{role}: unknown endpoint "{name}"{did_you_mean(name, endpoints)}'
        for kind, one in stream.user_data.reconcile.items() if stream.user_data else ():
            if one.to not in endpoints:
                at = loaded.where(stream.at, "user_data", "reconcile", kind)
                yield at, f'{kind}: unknown endpoint "{one.to}"{did_you_mean(one.to, endpoints)}'


def manners_of_nothing(loaded: Loaded) -> Complaints:
    """Refusals and limits are those of products and paths that exist."""
    if loaded.complete:
        yield from manners.unknown(loaded.spec)


def unused(loaded: Loaded) -> Complaints:
    """A shared parameter, a type or an enum is used; an enum may also be there for its constants."""
    if loaded.problems:  # whoever uses it may be among what couldn't be read
        return
    used = _Used(loaded.spec)
    for key, param in loaded.spec.params.items():
        if key not in used.params:
            yield param.at, f'shared parameter "{param.name}" is used nowhere: take it away'
    for typedef in loaded.spec.types:
        if (typedef.product, typedef.name) not in used.names:
            yield typedef.at, f'type "{typedef.name}" is used nowhere: take it away'
    for enum in loaded.spec.enums:
        numbers = all(isinstance(value.value, int) for value in enum.values)  # these never go over the wire
        if (enum.product, enum.name) not in used.names and enum.constants is None and not numbers:
            yield enum.at, f'enum "{enum.name}" is used nowhere and has no constants: take it away'


class _Used:
    """What can be reached from the entries."""

    def __init__(self, spec: Spec) -> None:
        self.params: set[str] = set()
        self.names: set[tuple[str, str]] = set()
        self._spec = spec
        self._types = Types(spec)
        self._enums = {(enum.product, enum.name) for enum in spec.enums}
        self._todo: list[tuple[str, str]] = []
        for entry in entries(spec):
            returned = [entry.returns] if isinstance(entry, Endpoint) else [entry.event]
            if isinstance(entry, Endpoint) and entry.ws is not None and entry.ws.returns is not None:
                returned.append(entry.ws.returns)
            for returns in returned:
                self._refer(entry.product, returns.otherwise, *(ref for _, ref in returns.cases))
            arguments = entry.ours.arguments if isinstance(entry, Endpoint) else ()
            for param in (*entry.params, *arguments):
                self._refer(entry.product, param.type)
                self._use(entry.product, param.use)
        for event in spec.user_events:
            self._refer(event.product, event.type)
        while self._todo:
            self._name(*self._todo.pop())

    def _refer(self, product: str, *refs: TypeRef | None) -> None:
        self._todo += [(product, named.name) for ref in refs for named in named_in(ref)]

    def _use(self, product: str, name: str | None) -> None:
        while name is not None:
            key = f"{product}.{name}" if f"{product}.{name}" in self._spec.params else name
            if key in self.params or key not in self._spec.params:
                return
            self.params.add(key)
            param = self._spec.params[key]
            if key == name or param.use == name:  # a common one, or one that hides a common one
                product = COMMON
            self._refer(product, param.type)
            name = param.use

    def _name(self, product: str, name: str) -> None:
        for owner in (product, COMMON):
            if (owner, name) in self._enums:
                self.names.add((owner, name))
        typedef = self._types.find(product, name)
        if typedef is None or (typedef.product, name) in self.names:
            return
        self.names.add((typedef.product, name))
        self._refer(typedef.product, typedef.alias, *(field.type for field in typedef.fields))
        if typedef.extends is not None:
            self._todo.append((typedef.product, typedef.extends))
