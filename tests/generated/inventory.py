"""The inventory of Binance's API and the spec, both brought to one form that can be compared.

Nothing here shares code with the generator: what the spec means is read off its model once more. All comparisons give
differences as texts, ``<where>: <what>``.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from codegen.model import (
    Constant,
    Endpoint,
    Enum,
    ListOf,
    MapOf,
    Named,
    Need,
    Param,
    Returns,
    Scalar,
    Spec,
    Stream,
    TupleOf,
    TypeDef,
    TypeRef,
    UnionOf,
    Weight,
    WeightEach,
    WeightSent,
    WeightValue,
)

ROOT = Path(__file__).parents[2]
INVENTORY = ROOT.parent / "shared" / "inventory"

Json = Any
Paths = dict[str, set[str]]
"""Where in an answer (``[].orders[].symbol``) which kinds of value stand (``string``)."""


@cache
def read(name: str) -> Json:
    return json.loads((INVENTORY / name).read_text(encoding="utf-8"))


# --- types ---------------------------------------------------------------------------------------------------------

_KINDS = {"str": "string", "int": "int", "float": "float", "decimal": "decimal", "bool": "bool", "any": "any"}


class Types:
    """Types and enums by the names that one product knows them by."""

    def __init__(self, spec: Spec, product: str) -> None:
        seen = ("common", product)
        self.types: dict[str, TypeDef] = {found.name: found for found in spec.types if found.product in seen}
        self.enums: dict[str, Enum] = {found.name: found for found in spec.enums if found.product in seen}

    def paths(self, ref: TypeRef, at: str = "") -> Paths:
        """Every place below a type; null says nothing, as the inventory doesn't know it."""
        if isinstance(ref, Scalar):
            return {} if ref.name == "null" else {at: {_KINDS[ref.name]}}
        if isinstance(ref, Constant):
            return {at: {"string"}}
        if isinstance(ref, ListOf):
            return self.paths(ref.item, f"{at}[]")
        if isinstance(ref, MapOf):
            return {at: {"object"}} if ref.value == Scalar("any") else self.paths(ref.value, f"{at}{{}}")
        if isinstance(ref, TupleOf):
            return _merged(self.paths(item, f"{at}({i})") for i, item in enumerate(ref.items))
        if isinstance(ref, UnionOf):
            return _merged(self.paths(option, at) for option in ref.options)
        assert isinstance(ref, Named)
        if ref.name in self.enums:
            return {at: {"string"}}
        found = self.types[ref.name]
        if found.alias is not None:
            return self.paths(found.alias, at)
        return _merged(self.paths(type_, f"{at}.{name}".lstrip(".")) for name, type_ in self.fields(found).items())

    def fields(self, found: TypeDef) -> dict[str, TypeRef]:
        inherited = self.fields(self.types[found.extends]) if found.extends else {}
        return {**inherited, **{field.name: field.type for field in found.fields}}

    def required(self, found: TypeDef) -> set[str]:
        inherited = self.required(self.types[found.extends]) if found.extends else set()
        return inherited | {field.name for field in found.fields if field.required}

    def returned(self, returns: Returns) -> Paths:
        options = [ref for _, ref in returns.cases]
        if returns.otherwise is not None:
            options.append(returns.otherwise)
        return _merged(self.paths(ref) for ref in options)

    def values(self, param: Param) -> set[str]:
        """Allowed values, as texts."""
        ref = param.type.item if isinstance(param.type, ListOf) else param.type
        if isinstance(ref, Named) and ref.name in self.enums:
            return {str(value.value) for value in self.enums[ref.name].values}
        return {str(value) for value in param.values}

    def kind(self, ref: TypeRef) -> str:
        """In the inventory's words."""
        if isinstance(ref, ListOf):
            return f"array<{self.kind(ref.item).replace('enum', 'string')}>"
        if isinstance(ref, UnionOf):
            return " or ".join(sorted(self.kind(option) for option in ref.options))
        if isinstance(ref, Named):
            return "enum" if ref.name in self.enums else "object"
        return _KINDS[ref.name] if isinstance(ref, Scalar) else "object"


def _merged(parts: Iterable[Paths]) -> Paths:
    together: Paths = {}
    for part in parts:
        for at, kinds in part.items():
            together.setdefault(at, set()).update(kinds)
    return together


def inventory_paths(schemas: Json, text: str | Mapping[str, str] | None, at: str = "") -> Paths:
    """The same of a type of the inventory: ``array<#rest/X>|tuple<int,string>``."""
    if text is None:
        return {at: {"object"}}
    if not isinstance(text, str):
        return _merged(inventory_paths(schemas, type_, f"{at}.{name}".lstrip(".")) for name, type_ in text.items())
    options = list(_split(text, "|"))
    if len(options) > 1:
        return _merged(inventory_paths(schemas, option, at) for option in options)
    if text.startswith("#"):
        return inventory_paths(schemas, schemas[text[1:]], at)
    if text.startswith("array<"):
        return inventory_paths(schemas, text[6:-1], f"{at}[]")
    if text.startswith("map<") and text != "map<any>":
        return inventory_paths(schemas, text[4:-1], f"{at}{{}}")
    if text.startswith("tuple<"):
        items = _split(text[6:-1], ",")
        return _merged(inventory_paths(schemas, item, f"{at}({i})") for i, item in enumerate(items))
    return {at: {"object" if text == "map<any>" else text}}


def _split(text: str, separator: str) -> Iterator[str]:
    depth, start = 0, 0
    for i, letter in enumerate(text):
        depth += (letter == "<") - (letter == ">")
        if letter == separator and not depth:
            yield text[start:i]
            start = i + 1
    yield text[start:]


def compare_paths(where: str, ours: Paths, theirs: Paths) -> Iterator[str]:
    for at in sorted(ours.keys() | theirs.keys()):
        if at not in ours:
            yield f"{where}: answer has no {at or 'value'}"
        elif at not in theirs:
            yield f"{where}: answer has {at or 'a value'} too"
        elif ours[at] != theirs[at]:
            yield f"{where}: answer's {at} is {_words(ours[at])}, not {_words(theirs[at])}"


def _words(values: Iterable[object]) -> str:
    return "/".join(sorted(str(value) for value in values))


# --- parameters ----------------------------------------------------------------------------------------------------

_IMPLIED = {"recvWindow", "timestamp", "signature", "apiKey"}


def compare_params(where: str, side: str, types: Types, ours: Iterable[Param], theirs: Json) -> Iterator[str]:
    mine = {param.name: param for param in ours if param.on in (None, side)}
    wanted = {param["name"]: param for param in theirs if param["name"] not in _IMPLIED}
    for name in sorted(mine.keys() | wanted.keys()):
        if name not in mine:
            yield f"{where}: no parameter {name}"
            continue
        if name not in wanted:
            yield f"{where}: parameter {name} too"
            continue
        param, source = mine[name], _plain(wanted[name])
        written = source.get("encoding") if side == "rest" and source.get("in") != "body" else None
        written = source.get("list") or written
        one = param.type.item if param.encoding == "comma" and isinstance(param.type, ListOf) else param.type
        pairs: dict[str, tuple[object, object]] = {
            "required": (param.required, source["required"]),
            "type": (types.kind(one), source["type"]),
            "default": (param.default, source.get("default")),
            "min": (param.min, source.get("min")),
            "max": (param.max, source.get("max")),
            "values": (types.values(param), {str(value) for value in source.get("enum", ())}),
            "encoding": (param.encoding if side == "rest" or param.encoding == "comma" else None, written),
            "place": (param.place, source.get("in", "query")),
        }
        if types.values(param) and source["type"] in ("enum", "array<enum>"):
            del pairs["type"]  # ours may be a text with a list of values, or a named enum
        for what, (ours_, theirs_) in pairs.items():
            if ours_ != theirs_:
                yield f"{where}: {name} {what} {_said(ours_)}, not {_said(theirs_)}"


def _plain(source: Json) -> Json:
    """``enum: [true, false]`` is a boolean."""
    if set(source.get("enum", ())) != {"true", "false"}:
        return source
    default = {"true": True, "false": False}.get(source.get("default"))
    return {**source, "type": "bool", "enum": (), "default": default}


def _said(value: object) -> str:
    return _words(value) or "nothing" if isinstance(value, set) else str(value)


# --- weights -------------------------------------------------------------------------------------------------------

Call = Mapping[str, Any]

_PROBED: dict[str, list[Any]] = {
    "symbol": ["BTCUSDT"],
    "symbols": [["BTCUSDT"] * n for n in (1, 2, 19, 20, 21, 50, 51, 99, 100, 101)],
    "limit": [1, 5, 10, 20, 50, 99, 100, 101, 499, 500, 501, 1000, 1001, 5000],
    "symbolStatus": ["TRADING"],
    "orderId": [1],
    "preventedMatchId": [1],
    "computeCommissionRates": [True],
    "asset": ["BTC"],
    "coin": ["BTC"],
    "pair": ["BTCUSD"],
    "sideEffectType": ["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"],
}


def probes(names: Iterable[str]) -> Iterator[Call]:
    """Calls that a weight could depend on: nothing, and one parameter at a time."""
    yield {}
    for name in names:
        for value in _PROBED.get(name, ()):
            yield {name: value}


def spec_cost(weight: Weight, call: Call, defaults: Call) -> int:
    for rule in weight.rules:
        value = call.get(rule.param, None if isinstance(rule, WeightSent | WeightEach) else defaults.get(rule.param))
        if value is None:
            continue
        size = len(value) if isinstance(value, list) else value
        if isinstance(rule, WeightSent):
            return rule.weight
        if isinstance(rule, WeightValue):
            if value in dict(rule.costs):
                return dict(rule.costs)[value]
            continue
        if isinstance(rule, WeightEach):
            cost = rule.each * (len(value) if isinstance(value, list) else 1)
            return cost if rule.most is None else min(cost, rule.most)
        fitting = [cost for bound, cost in rule.steps if size <= bound]
        return fitting[0] if fitting else rule.beyond if rule.beyond is not None else rule.steps[-1][1]
    return weight.base


def inventory_cost(operation: Json, limiter: str, call: Call) -> int | None:
    """What a call costs by one limiter; None where the inventory gives no figure."""
    rules = [rule for rule in operation.get("weight_rules") or () if "weight" in rule and _holds_now(rule)]
    if any("limiter" in rule for rule in rules):
        return next((int(rule["weight"]) for rule in rules if rule["limiter"] == limiter), None)
    if not rules:
        figures = [re.fullmatch(r"(?:(IP|UID) )?(\d+)", part) for part in (operation["weight"] or "").split("; ")]
        return next((int(found[2]) for found in figures if found and found[1] in (None, limiter)), None)
    named = {rule["when"] for rule in rules if re.fullmatch(r"\w+", rule.get("when", ""))}
    sent = {**{param["name"]: param["default"] for param in operation["params"] if "default" in param}, **call}
    for rule in rules:
        when = rule.get("when", "")
        if "limit" in rule:
            fits = "limit" in sent and any(_within(sent["limit"], part) for part in rule["limit"].split(","))
        elif "symbols" in rule:
            symbols = call.get("symbols") or ([call["symbol"]] if "symbol" in call else [])
            fits = _within(len(symbols), rule["symbols"])
        elif when.startswith("no "):
            fits = when[3:] not in call and not (when == "no symbol" and "symbols" in call)
        elif when == "none of them":
            fits = not named & call.keys()
        elif "=" in when:
            name, _, values = when.partition("=")
            fits = call.get(name) in values.split("|")
        else:
            fits = when in call
        if fits:
            items = call.get(rule["per"] + "s", [1]) if "per" in rule else [1]
            cost: int = rule["weight"] * len(items)
            return min(cost, int(rule.get("max", cost)))
    return next((int(rule["weight"]) for rule in rules if rule.get("when") in ("now", "default")), None)


def _holds_now(rule: Json) -> bool:
    return not rule.get("when", "").startswith("after ")


def _within(number: int, span: str) -> bool:
    """``5``, ``101-500`` or ``1001+``."""
    first, _, last = span.rstrip("+").partition("-")
    return int(first) <= number and (span.endswith("+") or number <= int(last or first))


def compare_weight(where: str, side: str, endpoint: Endpoint, operation: Json) -> Iterator[str]:
    twin = endpoint.ws if side == "ws" else None
    weight = twin.weight if twin and twin.weight else endpoint.weight
    stated = operation["weight"] or ""
    if stated.startswith(("IP ", "UID ")) and f"{weight.limiter} " not in stated:
        yield f"{where}: limiter {weight.limiter}, not {stated}"
        return
    defaults = {param.name: param.default for param in endpoint.params if param.default is not None}
    for call in probes(param["name"] for param in operation["params"]):
        ours, theirs = spec_cost(weight, call, defaults), inventory_cost(operation, weight.limiter, call)
        if theirs is not None and ours != theirs:
            shown = {name: len(value) if isinstance(value, list) else value for name, value in call.items()}
            yield f"{where}: weight of {shown or 'a plain call'} {ours}, not {theirs}"


# --- what an order needs -------------------------------------------------------------------------------------------


def satisfied(needs: Iterable[Need], call: Call) -> bool:
    for need in needs:
        if any(call.get(name) not in values for name, values in need.when.items()):
            continue
        if not all(name in call for name in need.all):
            return False
        if need.any and not any(name in call for name in need.any):
            return False
    return True


def compare_needs(where: str, endpoint: Endpoint, rules: Iterable[Json], base: Call) -> Iterator[str]:
    """A call with exactly what a rule asks for passes, and fails as soon as one of it is missing."""
    for rule in rules:
        for value in rule["values"]:
            name = f"{rule['param']}={value}"
            groups = rule.get("any_of", [])
            for pick in itertools.product(*groups):
                call = {**base, rule["param"]: value, **dict.fromkeys(rule["all_of"], 1), **dict.fromkeys(pick, 1)}
                if not satisfied(endpoint.needs, call):
                    yield f"{where}: {name} wants more than {_words([*rule['all_of'], *pick])}"
                for missing in [*rule["all_of"], *pick]:
                    less = {key: sent for key, sent in call.items() if key != missing}
                    if satisfied(endpoint.needs, less):
                        yield f"{where}: {name} passes without {missing}"


# --- streams -------------------------------------------------------------------------------------------------------


def stream_names(types: Types, stream: Stream) -> dict[str, Call]:
    """Every name that a socket of the spec can ask for, with the arguments that lead there."""
    if stream.template is None:
        return {}
    flags = re.findall(r" if (\w+)\]", stream.template)
    choices: list[list[tuple[str, Any]]] = [[(flag, True), (flag, False)] for flag in flags]
    for param in stream.params:
        if f"<{param.name}>" not in stream.template:
            continue
        values: list[Any] = sorted(types.values(param)) or ["bnbbtc"]
        choices.append([(param.name, value) for value in values] + ([] if param.required else [(param.name, None)]))
    found: dict[str, Call] = {}
    for picked in itertools.product(*choices):
        given = {name: value for name, value in picked if value is not None}
        defaults = {param.name: param.default for param in stream.params if param.default is not None}
        sent = {**defaults, **given}
        text = re.sub(
            r"\[([^]<]*) if (\w+)\]",
            lambda match, sent=sent: match[1] if sent[match[2]] else "",  # type: ignore[misc]
            stream.template,
        )
        text = re.sub(
            r"\[([^]]*<(\w+)>[^]]*)\]",
            lambda match, sent=sent: match[1] if match[2] in sent else "",  # type: ignore[misc]
            text,
        )
        for name, value in {"listenKey": "bnbbtc", **sent}.items():
            text = text.replace(f"<{name}>", str(value))
        found[text] = sent
    return found


def event_of(stream: Stream, sent: Call) -> TypeRef:
    """The type of the events when these arguments were given."""
    for param, ref in stream.event.cases:
        if param in sent:
            return ref
    assert stream.event.otherwise is not None
    return stream.event.otherwise


def inventory_stream_names(stream: Json) -> set[str]:
    choices = []
    for param in stream["params"]:
        values = param.get("enum") or ["bnbbtc"]
        choices.append([(param["name"], value) for value in [*values, *([] if param["required"] else [None])]])
    found = set()
    for picked in itertools.product(*choices):
        text = stream["template"]
        for name, value in picked:
            text = text.replace(f"@<{name}>", "") if value is None else text.replace(f"<{name}>", value)
        found.add(text)
    return found
