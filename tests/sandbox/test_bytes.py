"""What is signed is what is sent: every signed endpoint of the spec with generated values, REST and WebSocket API,
against the sandbox's verifier, which shares nothing with the client."""

from __future__ import annotations

import importlib
import json
import pkgutil
import random
from collections.abc import Callable
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from binance_gen import _endpoints
from binance_gen.runtime.clock import Clock
from binance_gen.runtime.credentials import Credentials
from binance_gen.runtime.endpoint import SIGNED, Endpoint
from binance_gen.runtime.request import build, ws_params
from binance_gen.sandbox import keys
from binance_gen.sandbox.calls import milliseconds
from binance_gen.sandbox.catalog import PRODUCTS
from binance_gen.sandbox.directory import Directory
from binance_gen.sandbox.limits import Limit, Rules
from binance_gen.sandbox.registry import Param
from binance_gen.sandbox.rest import Request, RestApi, loosely
from binance_gen.sandbox.service import Service
from binance_gen.sandbox.world import Options, World
from binance_gen.sandbox.ws_api import WsApi

ENDPOINTS: dict[str, list[Endpoint[Any]]] = {}
for info in pkgutil.iter_modules(_endpoints.__path__):
    for one in vars(importlib.import_module(f"{_endpoints.__name__}.{info.name}")).values():
        if isinstance(one, Endpoint) and (one.signed or one.ws_security in SIGNED):
            ENDPOINTS.setdefault(one.product.name, []).append(one)

ENDLESS = Limit("REQUEST_WEIGHT", "MINUTE", 1, 10**12)
WORLD = World(Options(rules=Rules(weight=ENDLESS, uid_weight=ENDLESS, raw=ENDLESS, orders=()), market_rate=0))
DIRECTORY = Directory(WORLD)
WORLD.clock.now = lambda: 1_700_000_000_000_000  # type: ignore[method-assign]
CLOCK = Clock(lambda: 1_700_000_000_000_000_000)
ACCOUNT = DIRECTORY.spot.open_account(None)

Draw = Callable[[Param], Any]

ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00[]"), max_size=12)
"""Without brackets: in the names of indexed parameters those are plain under the signature."""
HEADER = st.text("ABCDEFXYZabcxyz0123456789-_", min_size=1, max_size=12)
NUMBER = st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False) | st.floats(
    allow_nan=False, allow_infinity=False
)


def credentials(kind: str) -> Credentials:
    if kind == "HMAC":
        key, secret = WORLD.accounts.add_hmac(ACCOUNT)
        return Credentials(key.api_key, secret)
    private, public = keys.generate(kind)
    key = WORLD.accounts.add_public(ACCOUNT, public, None, ())
    return Credentials(key.api_key, private_key=private)


CREDENTIALS = {kind: credentials(kind) for kind in ("HMAC", "RSA", "Ed25519")}


def values(param: Param) -> st.SearchStrategy[Any]:
    if param.place == "header":
        return HEADER
    kind: Any = param.type
    if isinstance(kind, list) and kind[0] == "list":
        return st.lists(of_type(kind[1]), min_size=1, max_size=3)
    return of_type(kind)


def of_type(kind: Any) -> st.SearchStrategy[Any]:
    if kind == "int":
        return st.integers(0, 2**62)
    if kind in ("decimal", "float"):
        return NUMBER
    if kind == "bool":
        return st.booleans()
    if kind == "str" or not isinstance(kind, list):
        return ANY_TEXT if kind == "str" else st.sampled_from(["A", "B c", "ü&=+%", "ＳＹＭ"])
    names = st.sampled_from(["name", "amount", "flag"])
    return st.dictionaries(names, ANY_TEXT | NUMBER | st.booleans(), max_size=3)


def sent(draw: Draw, service: Service, address: str, endpoint: Endpoint[Any]) -> dict[str, Any]:
    registry = service.registry
    rest = endpoint.method, registry.prefix + endpoint.path
    known = registry.ws[address] if address in registry.ws else registry.rest[rest]
    return {name: draw(param) for name, param in known.params.items()}


def refused_for_signature(answer: dict[str, Any]) -> bool:
    """Parameters may be refused for what they hold; that is checked after the signature."""
    return answer.get("code") in (-1021, -1022, -2014, -2015) or "signature" in str(answer.get("msg"))


def check_rest(draw: Draw, endpoint: Endpoint[Any], signer: Credentials) -> None:
    base = f"http://x{PRODUCTS[endpoint.product.name]['sandbox']}"
    service = DIRECTORY.service(endpoint.product.name)
    params = sent(draw, service, "", endpoint)
    request = build(endpoint, params, base=base, credentials=signer, clock=CLOCK, recv_window=5000.125)
    assert request.url.isascii()
    url = urlsplit(request.url)
    assert not url.fragment
    headers = {name.lower(): str(text) for name, text in request.headers.items()}
    arrived = Request(request.method, url.path, url.query.encode(), headers, request.body or b"")
    answer = RestApi(service).handle(arrived)
    try:
        body = json.loads(answer.body)
    except ValueError:
        raise AssertionError(f"{answer.status}: {answer.body!r}") from None
    assert not (isinstance(body, dict) and refused_for_signature(body)), (endpoint, body, request.url, request.body)


def check_ws(draw: Draw, endpoint: Endpoint[Any], signer: Credentials) -> None:
    service = DIRECTORY.service(endpoint.product.name)
    assert endpoint.ws
    params = sent(draw, service, endpoint.ws, endpoint)
    values = ws_params(endpoint, params, credentials=signer, clock=CLOCK, recv_window=5000.125)
    connection: Any = SimpleNamespace(service=service, ip="127.0.0.1", unit=milliseconds, send=None)
    text = json.dumps({"id": 1, "method": endpoint.ws, "params": values}, ensure_ascii=False)
    answer = WsApi(connection, return_rate_limits=False).respond(text) or {}
    assert not refused_for_signature(answer.get("error", {})), (endpoint, answer, values)


class Chance:
    """Values by chance, as a ``DataObject`` draws them, for all endpoints in one go."""

    TEXTS = ("BTCUSDT", "", "a b+c&d=e%f#g?h", "ＳＹＭ测试", "ü\u0301\U0001f600", "x" * 40, "~-._", '{"a":"b"}')
    NUMBERS = (Decimal("1E-8"), Decimal("123456789.123456789"), 1e-07, 1e22, 0.1 + 0.2, 5, "0.10", Decimal("-0"))

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def of(self, kind: Any, place: str) -> Any:
        chance = self._random
        if place == "header":
            return "header-1"
        if isinstance(kind, list) and kind[0] == "list":
            return [self.of(kind[1], place) for _ in range(chance.randint(1, 3))]
        if kind == "int":
            return chance.randrange(2**62)
        if kind in ("decimal", "float"):
            return chance.choice(self.NUMBERS)
        if kind == "bool":
            return chance.random() < 0.5
        if isinstance(kind, list):
            return {"name": chance.choice(self.TEXTS), "n": chance.choice(self.NUMBERS), "f": True}
        return chance.choice(self.TEXTS)


@pytest.mark.parametrize("product", sorted(ENDPOINTS))
@pytest.mark.parametrize("kind", ["HMAC", "Ed25519"])
def test_every_signed_endpoint(kind: str, product: str) -> None:
    signer, chance = CREDENTIALS[kind], Chance(7)

    def draw(param: Param) -> Any:
        return chance.of(param.type, param.place)

    for endpoint in ENDPOINTS[product]:
        if endpoint.method and endpoint.signed:
            check_rest(draw, endpoint, signer)
        if endpoint.ws and endpoint.ws_security in SIGNED and endpoint.session is None:
            check_ws(draw, endpoint, signer)


@pytest.mark.parametrize("kind", ["HMAC", "RSA", "Ed25519"])
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data(), product=st.sampled_from(sorted(ENDPOINTS)))
def test_any_endpoint_with_any_values(kind: str, product: str, data: st.DataObject) -> None:
    endpoint = data.draw(st.sampled_from(ENDPOINTS[product]))

    def draw(param: Param) -> Any:
        return data.draw(values(param), label=param.name)

    if endpoint.method and endpoint.signed:
        check_rest(draw, endpoint, CREDENTIALS[kind])
    if endpoint.ws and endpoint.ws_security in SIGNED and endpoint.session is None:
        check_ws(draw, endpoint, CREDENTIALS[kind])


def test_a_wrong_signature_is_seen() -> None:
    """The check could fail."""
    key, _ = WORLD.accounts.add_hmac(ACCOUNT)
    liar = Credentials(key.api_key, "x" * 64)
    endpoint = next(one for one in ENDPOINTS["spot"] if one.name == "get_account")

    with pytest.raises(AssertionError, match="-1022"):
        check_rest(lambda _: "1", endpoint, liar)


def test_what_looks_like_a_number_and_is_none() -> None:
    """To ``str.isdigit`` it is one."""
    assert loosely(b"id=%C2%B2&weight=12") == {"id": "²", "weight": 12}
