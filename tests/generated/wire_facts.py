"""What a call must put on the wire: by the inventory of Binance's API where it knows the operation, else by the spec.

The generator's output is no source of it. Where the inventory and the spec differ, the spec counts if the difference is
a reviewed deviation (``spec/deviations/<product>.yaml``), else the inventory does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import yaml

from codegen.model import Endpoint, Param, Side
from tests.generated.inventory import INVENTORY, ROOT, Json, read

__all__ = ["Facts", "facts", "is_here", "is_reviewed"]

_IMPLIED = {"recvWindow", "timestamp", "signature", "apiKey"}


@dataclass(frozen=True)
class Rule:
    """Of one parameter. ``encoding`` is how a list is written, None where a parameter is no list or is native JSON."""

    required: bool
    place: str
    encoding: str | None


@dataclass(frozen=True)
class Facts:
    """Of one address."""

    security: str
    params: dict[str, Rule]

    def place(self, name: str) -> str:
        return self.params[name].place if name in self.params else "query"

    def encoding(self, name: str) -> str | None:
        return self.params[name].encoding if name in self.params else None

    @property
    def is_signed(self) -> bool:
        return self.security in ("TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE")

    @property
    def is_keyed(self) -> bool:
        return self.security != "NONE"


def is_here(product: str) -> bool:
    return (INVENTORY / f"{product}.json").is_file()


def facts(endpoint: Endpoint, side: Side) -> Facts:
    spec = _of_spec(endpoint, side)
    operation = _operations(endpoint.product).get(_where(endpoint, side))
    return spec if operation is None else _settled(endpoint, side, spec, _of_inventory(operation, side))


def _where(endpoint: Endpoint, side: Side) -> str:
    if side == "rest":
        return f"{endpoint.rest_method} {endpoint.rest_path}"
    assert endpoint.ws is not None
    return f"ws {endpoint.ws.method}"


def _of_spec(endpoint: Endpoint, side: Side) -> Facts:
    twin = endpoint.ws if side == "ws" else None
    params = [param for param in endpoint.params if param.on in (None, side)]
    security = twin.security if twin and twin.security else endpoint.security
    return Facts(security, {param.name: _rule(param, side) for param in params})


def _rule(param: Param, side: Side) -> Rule:
    if side == "ws":
        return Rule(param.required, "query", param.encoding if param.encoding == "comma" else None)
    return Rule(param.required, param.place, param.encoding)


@cache
def _operations(product: str) -> dict[str, Json]:
    if not is_here(product):
        return {}
    inventory = read(f"{product}.json")
    rest = [*inventory["rest"], *inventory.get("documented_only", {}).get("rest", ())]
    return {
        **{f"{operation['method']} {operation['path']}": operation for operation in rest},
        **{f"ws {operation['wire_method']}": operation for operation in inventory["ws_api"]},
    }


def _of_inventory(operation: Json, side: Side) -> Facts:
    params = {}
    for param in operation["params"]:
        if param["name"] in _IMPLIED:
            continue
        place = param.get("in", "query") if side == "rest" else "query"
        written = param.get("encoding") if side == "rest" and place != "body" else None
        params[param["name"]] = Rule(param["required"], place, param.get("list") or written)
    return Facts(operation["security"], params)


def _settled(endpoint: Endpoint, side: Side, ours: Facts, theirs: Facts) -> Facts:
    where, product = _where(endpoint, side), endpoint.product
    security = theirs.security
    if ours.security != security and is_reviewed(product, f"{where}: security {ours.security}, not {security}"):
        security = ours.security
    params: dict[str, Rule] = {}
    for name in [*ours.params, *(name for name in theirs.params if name not in ours.params)]:
        mine, wanted = ours.params.get(name), theirs.params.get(name)
        if mine is None or wanted is None:
            said = f"{where}: no parameter {name}" if mine is None else f"{where}: parameter {name} too"
            rule = mine if is_reviewed(product, said) else wanted
        else:
            settled = {
                what: mine_ if is_reviewed(product, f"{where}: {name} {what} {mine_}, not {theirs_}") else theirs_
                for what, mine_, theirs_ in (
                    ("required", mine.required, wanted.required),
                    ("place", mine.place, wanted.place),
                    ("encoding", mine.encoding, wanted.encoding),
                )
            }
            rule = Rule(**settled)  # type: ignore[arg-type]
        if rule is not None:
            params[name] = rule
    return Facts(security, params)


@cache
def _reviewed(product: str) -> tuple[re.Pattern[str], ...]:
    file = ROOT / "spec" / "deviations" / f"{product}.yaml"
    entries = yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else []
    lists = (entry.get(name, ()) for entry in entries for name in ("differences", "inventory"))
    return tuple(re.compile(pattern) for patterns in lists for pattern in patterns)


def is_reviewed(product: str, difference: str) -> bool:
    return any(pattern.fullmatch(difference) for pattern in _reviewed(product))
