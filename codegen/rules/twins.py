"""The two addresses of an entry."""

from __future__ import annotations

import re

from ..load import Loaded
from ..naming import SIGNED
from ..reader import did_you_mean
from . import Complaints

__all__ = ["paths", "restated", "sessions"]

_PATH = re.compile(r"(?:/(?:[A-Za-z0-9._-]+|\{\w+\}))+")
_METHOD = re.compile(r"[A-Za-z0-9]+(?:[./_-][A-Za-z0-9]+)*")


def restated(loaded: Loaded) -> Complaints:
    """A ws twin says what differs from REST and nothing else; what one side alone knows is marked so."""
    for endpoint in loaded.spec.endpoints:
        ws = endpoint.ws
        if ws is None or endpoint.rest_path is None:
            for param in endpoint.params:
                if param.on is not None:
                    yield param.at, f"on: {param.on} says nothing, {endpoint.name} has one address: leave it out"
        if ws is None:
            continue
        said = {"weight": ws.weight, "security": ws.security, "returns": ws.returns}
        same = {"weight": endpoint.weight, "security": endpoint.security, "returns": endpoint.returns}
        at = loaded.where(endpoint.at, "ws")
        if endpoint.rest_path is None:
            if any(value is not None for value in said.values()):
                yield at, f"{endpoint.name} has no REST form to differ from: say it on the entry itself"
            continue
        for key, value in said.items():
            if value is not None and value == same[key]:
                yield loaded.where(endpoint.at, "ws", key), f"{key} is the same as on REST: leave it out"
        if at != loaded.where(endpoint.at, "ws", "method") and all(value is None for value in said.values()):
            yield at, f"nothing differs: write ws: {ws.method}"


def sessions(loaded: Loaded) -> Complaints:
    """What says session is a signed method of the WebSocket API, and a product has one logon."""
    logons: dict[str, str] = {}
    for endpoint in loaded.spec.endpoints:
        if endpoint.session is None:
            continue
        at = loaded.where(endpoint.at, "session")
        if endpoint.ws is None:
            yield at, f"{endpoint.name} has no method of the WebSocket API: leave session: out"
        elif (endpoint.ws.security or endpoint.security) not in SIGNED:
            yield at, f"{endpoint.name} is not signed: leave session: out, or write its security"
        if endpoint.session == "logon" and logons.setdefault(endpoint.product, endpoint.name) != endpoint.name:
            yield at, f"{logons[endpoint.product]} is a logon already: leave one of them out"


def paths(loaded: Loaded) -> Complaints:
    """A path begins with a slash and its {placeholders} are required parameters; a ws method is one word."""
    for endpoint in loaded.spec.endpoints:
        path = endpoint.rest_path
        at = loaded.where(endpoint.at, "rest")
        if path is not None and not path.startswith("/"):
            yield at, f"a path begins with a slash: write /{path}"
        elif path is not None and not _PATH.fullmatch(path):
            yield at, f"{path} is no path: write words and {{parameters}} between slashes"
        if path is not None:
            params = {param.name: param for param in endpoint.params}
            for name in re.findall(r"\{(\w+)\}", path):
                if name not in params:
                    yield at, f"{{{name}}} is no parameter: put it under params:{did_you_mean(name, params)}"
                elif not params[name].required:
                    yield params[name].at, f'"{name}" is part of the path: write required'
        if endpoint.ws is not None and endpoint.ws.method and not _METHOD.fullmatch(endpoint.ws.method):
            yield (
                loaded.where(endpoint.at, "ws"),
                f'"{endpoint.ws.method}" is no method of the WebSocket API: write one word, such as order.place',
            )
