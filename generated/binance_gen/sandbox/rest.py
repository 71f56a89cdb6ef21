# Copied from codegen/handwritten/sandbox/rest.py; edit there.
"""A REST request from its bytes to the bytes of the answer. No sockets here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from . import auth, checks, errors, wire
from .answers import Answers
from .calls import Call, time_unit
from .exchange import Exchange
from .limits import weigh

FORM = "application/x-www-form-urlencoded"
NOT_FOUND = (
    b"<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<h1>404 Not Found</h1>\r\n</body>\r\n</html>\r\n"
)


@dataclass
class Request:
    """What arrived. Header names are lower case."""

    method: str
    path: str
    query: bytes
    headers: Mapping[str, str]
    body: bytes
    ip: str = "127.0.0.1"


@dataclass
class Answer:
    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"


class RestApi:
    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._answers = Answers(exchange.registry, exchange.options.seed)

    def handle(self, request: Request) -> Answer:
        headers: dict[str, str] = {}
        try:
            answer = self._handle(request, headers)
        except errors.ApiError as error:
            answer = Answer(error.status, msgspec.json.encode(error.body()))
            if error.retry_after is not None:
                headers["Retry-After"] = str(error.retry_after)
        used = str(self._exchange.limits.used_weight(request.ip))
        weight = self._exchange.rules.weight
        answer.headers = {"X-MBX-USED-WEIGHT": used, f"X-MBX-USED-WEIGHT-{weight.letter}": used, **headers}
        return answer

    def _handle(self, request: Request, headers: dict[str, str]) -> Answer:
        exchange, registry = self._exchange, self._exchange.registry
        if request.path in exchange.venue.gone:
            raise errors.ApiError(-1016, "This service is no longer available.", status=410)
        methods = registry.paths.get(request.path)
        if methods is None:
            return Answer(404, NOT_FOUND, content_type="text/html")
        if request.method not in methods:
            raise errors.ApiError(-1020, f"Request method '{request.method}' is not supported.", status=405)
        endpoint = registry.rest[request.method, request.path]
        weight = weigh(endpoint.weight, loosely(request.query + b"&" + request.body))
        exchange.limits.spend(request.ip, weight)
        unit = time_unit(request.headers.get("x-mbx-time-unit"))

        is_form = request.headers.get("content-type", "").partition(";")[0].strip().lower() == FORM
        body = request.body if request.method != "GET" and is_form else b""
        if endpoint.signed:
            auth.check_form(request.headers.get("x-mbx-apikey"))
        sent = wire.merge(wire.parse_pairs(request.query), wire.parse_pairs(body))
        key = None
        if endpoint.signed:
            # The signature covers every byte of query and body but itself, in the form in which they came.
            covered = wire.without_signature(request.query) + wire.without_signature(body)
            payload = covered if wire.is_canonical(covered) else None
            key = auth.check_signed(
                exchange.clock, exchange.accounts, request.headers.get("x-mbx-apikey"), sent, payload
            )
        elif endpoint.keyed:
            key = auth.find_key(exchange.accounts, request.headers.get("x-mbx-apikey"))
        if key:
            auth.check_permission(key, endpoint)
        secured = checks.SECURITY_PARAMS[:3] if endpoint.signed else ()
        params = checks.check(endpoint, {name: value for name, value in sent.items() if name not in secured})
        call = Call(exchange, endpoint, params, unit, key, headers=headers)
        result = self._answer(call)
        if endpoint.success is not None:
            exchange.limits.give_back(request.ip, weight - endpoint.success)
        return Answer(call.status, msgspec.json.encode(result))

    def _answer(self, call: Call) -> Any:
        handler = self._exchange.handlers.find(call.endpoint.address)
        if handler:
            return handler(call)
        return generic(self._answers, call)


def generic(answers: Answers, call: Call) -> Any:
    """By the declared type; a symbol must exist all the same."""
    if isinstance(call.get("symbol"), str) and call.params["symbol"] not in call.exchange.markets:
        raise errors.bad_symbol()
    return answers.answer(call.endpoint, call.params, call.unit(call.now))


def loosely(raw: bytes) -> dict[str, Any]:
    """Parameters as far as they can be read: weight is charged before anything is checked."""
    try:
        pairs = wire.parse_pairs(raw)
    except errors.ApiError:
        return {}
    return {name: loose_value(value) for name, value in pairs}


def loose_value(text: str) -> Any:
    if text.isdigit() and len(text) < 20:
        return int(text)
    if text.startswith("["):
        return [item for item in text.strip("[]").split(",") if item]
    return False if text == "false" else text
