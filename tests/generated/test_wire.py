"""What every generated method puts on the wire, read back by a server and a decoder that share nothing with the client.

One test per endpoint and form (``ws``: over the WebSocket API), for all endpoints of the spec. What to expect comes
from the inventory of Binance's API where it knows the operation, and from the spec where it doesn't.
"""

from __future__ import annotations

import itertools
import keyword
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from binance_gen import AsyncClient, Client, exceptions
from binance_gen.runtime import deprecation
from binance_gen.runtime.endpoint import Product as Home
from binance_gen.runtime.environment import Environment
from codegen.load import load
from codegen.model import Endpoint, Param, Product, Route, Side, Spec
from tests.generated import wire_kit
from tests.generated.inventory import Types, read
from tests.generated.wire_facts import Facts, facts, is_here, is_reviewed
from tests.generated.wire_kit import HOMES, Wire
from tests.generated.wire_values import Sent, value

ROOT = Path(__file__).parents[2]
EXTRA = {"parameterOfTomorrow": "a b&c"}
FORMS: dict[str, tuple[type[Any], Side]] = {
    "sync": (Client, "rest"),
    "async": (AsyncClient, "rest"),
    "ws": (Client, "ws"),
    "ws-async": (AsyncClient, "ws"),
}


def loaded() -> Spec:
    spec, problems = load(ROOT)
    assert spec is not None, "\n".join(map(str, problems))
    return spec


SPEC = loaded()
ENDPOINTS = {endpoint.name: endpoint for endpoint in SPEC.endpoints}
TYPES = {product.name: Types(SPEC, product.name) for product in SPEC.products}


@dataclass(frozen=True)
class Case:
    """One method of one client. ``fixed`` goes out with every call, ``defaults`` unless the caller says otherwise."""

    name: str
    form: str
    endpoint: Endpoint
    fixed: Mapping[str, Any]
    defaults: Mapping[str, Any]

    @property
    def flavour(self) -> type[Any]:
        return FORMS[self.form][0]

    @property
    def side(self) -> Side:
        return FORMS[self.form][1]

    @property
    def method(self) -> str:
        return f"ws_{self.name}" if self.side == "ws" else self.name

    @property
    def style(self) -> int:
        return int(self.flavour is AsyncClient)

    def call(self, wire: Wire, sent: Mapping[str, Sent], **extra: Any) -> None:
        wire.call(self.flavour, self.method, {**{argument(name): one.passed for name, one in sent.items()}, **extra})

    def __str__(self) -> str:
        return f"{self.endpoint.product}.{self.name}[{self.form}]"


def has(endpoint: Endpoint, side: Side) -> bool:
    return endpoint.rest_path is not None if side == "rest" else endpoint.ws is not None


def cases() -> Iterator[Case]:
    for endpoint in SPEC.endpoints:
        for form, (_, side) in FORMS.items():
            if has(endpoint, side):
                own = {param.name for param in endpoint.ours.arguments}
                sent = {name: value for name, value in endpoint.ours.defaults.items() if name not in own}
                yield Case(endpoint.name, form, endpoint, {}, sent)
                for preset in endpoint.ours.presets:
                    yield Case(preset.name, form, endpoint, preset.fixed, preset.defaults)


CASES = list(cases())
RETIRED = [case for case in CASES if case.endpoint.deprecated is not None and case.name == case.endpoint.name]
LED = [
    (case, route)
    for case in CASES
    if case.name == case.endpoint.name
    for route in case.endpoint.ours.routes
    if has(ENDPOINTS[route.to], case.side)
]


# --- arguments -----------------------------------------------------------------------------------------------------


def argument(name: str) -> str:
    """Python's name of a parameter: its own, unless Python has taken that."""
    return f"{name}_" if keyword.iskeyword(name) or name in ("self", "params") else name


def leading(endpoint: Endpoint) -> dict[str, tuple[str, ...] | None]:
    """What leads a call to another endpoint: parameters and the values of them that do, None for any value."""
    found: dict[str, tuple[str, ...] | None] = {}
    for route in endpoint.ours.routes:
        for name, values in route.when.items() if not route.any else ():
            found[name] = (*(found.get(name) or ()), *values)
        found.update(dict.fromkeys(route.any))
    return found


def chosen(case: Case, param: Param | None, values: Mapping[str, tuple[str, ...] | None]) -> Sent | None:
    """A value that leaves the call where it is; None where it can't be given then."""
    if param is None:
        return Sent("x", "x")
    if param.name in values and values[param.name] is None:
        return None
    return value(param, TYPES[case.endpoint.product], case.style, avoid=values.get(param.name) or ())


def arguments(case: Case, expected: Facts, *, only_required: bool) -> dict[str, Sent]:
    """What a caller passes, by wire name."""
    known = {param.name: param for param in case.endpoint.params if param.on in (None, case.side)}
    values = leading(case.endpoint)
    found = {}
    for name, rule in expected.params.items():
        if name in case.fixed or (only_required and (not rule.required or name in case.defaults)):
            continue
        if sent := chosen(case, known.get(name), values):
            found[name] = sent
    return found


def own_arguments(case: Case) -> dict[str, Sent]:
    """What the method takes and the exchange doesn't know."""
    found = {}
    for param in case.endpoint.ours.arguments if case.name == case.endpoint.name else ():
        if sent := chosen(case, param, leading(case.endpoint)):
            found[param.name] = sent
    return found


def on_wire(*parts: Mapping[str, Sent]) -> dict[str, Any]:
    return {name: one.wire for part in parts for name, one in part.items()}


# --- calls ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=str)
def test_call(wire: Wire, case: Case) -> None:
    """With all that the method takes and a parameter that it doesn't know; then with what is required; then less."""
    expected = facts(case.endpoint, case.side)
    full = arguments(case, expected, only_required=False)
    case.call(wire, {**full, **own_arguments(case)}, **EXTRA)
    wire.check(case.side, case.endpoint, expected, {**case.defaults, **on_wire(full), **case.fixed, **EXTRA})

    needed = arguments(case, expected, only_required=True)
    case.call(wire, needed)
    wire.check(case.side, case.endpoint, expected, {**case.defaults, **on_wire(needed), **case.fixed})

    for name in needed:
        with pytest.raises(TypeError, match=f"'{argument(name)}'"):
            case.call(wire, {other: one for other, one in needed.items() if other != name})
    assert wire.arrived == 0, "sent without a required argument"


@pytest.mark.parametrize(("case", "route"), LED, ids=[f"{case}->{route.to}" for case, route in LED])
def test_call_that_leads_elsewhere(wire: Wire, case: Case, route: Route) -> None:
    target = ENDPOINTS[route.to]
    expected = facts(case.endpoint, case.side)
    passed = {**arguments(case, expected, only_required=True), **deciding(case, route)}
    case.call(wire, passed, **EXTRA)
    own = {param.name for param in case.endpoint.ours.arguments} - {
        name for one in case.endpoint.ours.routes for name in one.any
    }
    sent = {**case.defaults, **{name: one for name, one in on_wire(passed).items() if name not in own}}
    there = {route.rename.get(name, name): one for name, one in sent.items()}
    wire.check(case.side, target, facts(target, case.side), {**there, **route.fixed, **EXTRA})


def deciding(case: Case, route: Route) -> dict[str, Sent]:
    """Arguments that this route fits and none before it, and what it gives other names."""
    known = {param.name: param for param in (*case.endpoint.params, *case.endpoint.ours.arguments)}
    types = TYPES[case.endpoint.product]
    earlier = list(itertools.takewhile(lambda one: one is not route, case.endpoint.ours.routes))
    taken = [one for one in earlier if not one.any]
    elsewhere = {name for one in earlier for name in one.any}
    for texts in itertools.product(*route.when.values()):
        values = dict(zip(route.when, texts, strict=True))
        if not any(all(values.get(name) in of for name, of in one.when.items()) for one in taken):
            break
    else:
        raise AssertionError(f"nothing leads {case} to {route.to}")
    found = {name: (of == "true" if of in ("true", "false") else of) for name, of in values.items()}
    given = {name: value(known[name], types, case.style) for name in route.any[:1]}
    for name in route.rename:
        if name not in elsewhere and name not in given:
            given[name] = value(known[name], types, case.style) if name in known else Sent("x", "x")
    return {**{name: Sent(of, of) for name, of in found.items()}, **{name: one for name, one in given.items() if one}}


def test_aliases_are_the_same_methods() -> None:
    for endpoint in SPEC.endpoints:
        for alias in endpoint.ours.aliases:
            over_ws = alias.startswith("ws_") or not endpoint.rest_path
            for cls in (Client, AsyncClient):
                assert getattr(cls, alias) is getattr(cls, f"ws_{endpoint.name}" if over_ws else endpoint.name), alias


@pytest.mark.parametrize("case", RETIRED, ids=str)
def test_what_is_retired_warns_once_and_is_sent(wire: Wire, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deprecation, "_warned", set())
    needed = arguments(case, facts(case.endpoint, case.side), only_required=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        case.call(wire, needed)
        case.call(wire, needed)
    assert wire.arrived == 2
    (warning,) = caught
    assert warning.category is exceptions.BinanceDeprecationWarning
    assert warning.filename in (__file__, wire_kit.__file__), "it points at the caller"
    said = str(warning.message)
    assert said.startswith(f"{case.endpoint.name}: ")
    deprecated = case.endpoint.deprecated
    assert deprecated is not None
    for part in (deprecated.since, deprecated.gone, deprecated.use, deprecated.doc):
        assert part is None or part in said


# --- hosts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["live", "testnet", "demo", "market_data"])
@pytest.mark.parametrize("product", SPEC.products, ids=lambda product: product.name)
def test_hosts(product: Product, name: str) -> None:
    """Where those calls go when no test is looking; without such a host they go nowhere."""
    environment = Environment.parse(name)
    urls: dict[str, Callable[[Home], str]] = {
        "rest": environment.rest_url,
        "ws_api": environment.ws_api_url,
        "streams": environment.stream_url,
    }
    for surface, url in urls.items():
        hosts = {"rest": product.rest, "ws_api": product.ws_api, "streams": product.streams}[surface]
        wanted = hosts.urls.get(name, "") if hosts else ""
        wanted = wanted.replace("<tld>", "com").replace("<node>", "")
        if is_here(product.name):
            theirs = read(f"{product.name}.json")["hosts"].get(surface, {}).get(name)
            if not is_reviewed(product.name, f"hosts {surface} {name}: {wanted}, not {theirs}"):
                wanted = theirs or ""
        if wanted:
            assert url(HOMES[product.name]) == wanted
        else:
            with pytest.raises(exceptions.BinanceEnvironmentError):
                url(HOMES[product.name])


def test_nothing_is_left_out() -> None:
    """The tests above would pass on a spec that has lost a product's surface."""
    called = {(case.endpoint.product, case.side) for case in CASES}
    for product in filter(is_here, HOMES):
        inventory = read(f"{product}.json")
        assert ((product, "rest") in called) == bool(inventory["rest"]), product
        assert ((product, "ws") in called) == bool(inventory["ws_api"]), product
    assert {case.form for case in CASES} == FORMS.keys()
    assert HOMES.keys() == TYPES.keys()
