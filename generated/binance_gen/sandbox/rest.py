# Copied from codegen/handwritten/sandbox/rest.py; edit there.
"""A REST request from its bytes to the bytes of the answer. No sockets here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

import msgspec

from . import auth, checks, errors, wire
from .calls import Call, time_unit
from .clock import milliseconds
from .limits import weigh
from .registry import Endpoint
from .service import Service

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
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
    """The addresses of one product."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def handle(self, request: Request) -> Answer:
        headers: dict[str, str] = {}
        try:
            answer = self._handle(request, headers)
        except errors.ApiError as error:
            answer = Answer(error.status, msgspec.json.encode(error.body()))
            if error.retry_after is not None:
                headers["Retry-After"] = str(error.retry_after)
        date = formatdate(self._service.clock.now() / 1e6, usegmt=True)
        answer.headers = {**self._used(request), "Date": date, **headers}
        return answer

    def _used(self, request: Request) -> dict[str, str]:
        limits = self._service.limits
        used, letter = str(limits.used_weight(request.ip, request.path)), limits.rules.weight.letter
        if limits.per_endpoint:
            return {f"X-SAPI-USED-IP-WEIGHT-{letter}": used}
        return {"X-MBX-USED-WEIGHT": used, f"X-MBX-USED-WEIGHT-{letter}": used}

    def _handle(self, request: Request, headers: dict[str, str]) -> Answer:
        service, registry = self._service, self._service.registry
        if request.path in service.gone:
            raise service.switched_off()
        routed = registry.route(request.path)
        if routed is None:
            return Answer(404, NOT_FOUND, content_type="text/html")
        path, in_path = routed
        methods = registry.paths[path]
        if request.method not in methods:
            raise errors.ApiError(-1020, f"Request method '{request.method}' is not supported.", status=405)
        endpoint = registry.rest[request.method, path]
        if service.is_gone(endpoint.address):
            raise service.switched_off()
        weight = weigh(endpoint.weight, loosely(request.query + b"&" + request.body))
        by_account = endpoint.limiter == "UID"
        service.limits.spend(request.ip, 0 if by_account else weight, request.path)
        unit = time_unit(request.headers.get("x-mbx-time-unit")) if registry.time_unit else milliseconds

        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = request.body if request.method != "GET" and kind == FORM else b""
        if endpoint.signed:
            auth.check_form(request.headers.get("x-mbx-apikey"))
        encodings = {param.name: param.encoding for param in endpoint.params.values()}
        sent = wire.merge(
            wire.gather(wire.parse_pairs(request.query), encodings), wire.gather(wire.parse_pairs(body), encodings)
        )
        key = None
        if endpoint.signed:
            # The signature covers every byte of query and body but itself, in the form in which they came.
            covered = wire.without_signature(request.query) + wire.without_signature(body)
            canonical = wire.is_canonical(covered, brackets="indexed" in encodings.values())
            if "indexed" in encodings.values():
                covered = wire.plain_brackets(covered)
            if kind == JSON:
                covered += request.body
            key = auth.check_signed(
                service.clock, service.accounts, request.headers.get("x-mbx-apikey"), sent,
                covered if canonical else None,
            )  # fmt: skip
        elif endpoint.keyed:
            key = auth.find_key(service.accounts, request.headers.get("x-mbx-apikey"))
        if key:
            auth.check_permission(key, endpoint)
            if by_account:
                service.limits.spend_by_account(key.account.uid, weight, request.path)
                used = service.limits.used_by_account(key.account.uid, request.path)
                headers[f"X-SAPI-USED-UID-WEIGHT-{service.limits.rules.uid_weight.letter}"] = str(used)
        secured = checks.SECURITY_PARAMS[:3] if endpoint.signed else ()
        sent = {name: value for name, value in sent.items() if name not in secured}
        placed = self._elsewhere(request, endpoint, kind)
        params = checks.check(endpoint, {**sent, **placed, **in_path}, strict=service.strict)
        call = Call(service, endpoint, params, unit, key, headers=headers)
        result = service.answer(call)
        if endpoint.success is not None:
            service.limits.give_back(request.ip, weight - endpoint.success, request.path)
        return Answer(call.status, msgspec.json.encode(result))

    def _elsewhere(self, request: Request, endpoint: Endpoint, kind: str) -> dict[str, str]:
        """Parameters from a JSON body and from headers, as text."""
        found = {
            param.name: request.headers[param.name.lower()]
            for param in endpoint.params.values()
            if param.place == "header" and param.name.lower() in request.headers
        }
        if any(param.place == "body" for param in endpoint.params.values()):
            if kind != JSON:
                raise errors.ApiError(-1105, "The body must be JSON.")
            try:
                content = msgspec.json.decode(request.body, type=dict[str, msgspec.Raw])
            except msgspec.MsgspecError:
                raise errors.bad_json() from None
            found.update({name: wire.json_text(bytes(raw)) for name, raw in content.items()})
        return found


def loosely(raw: bytes) -> dict[str, Any]:
    """Parameters as far as they can be read: weight is charged before anything is checked."""
    try:
        pairs = wire.parse_pairs(raw)
    except errors.ApiError:
        return {}
    return {name: loose_value(value) for name, value in pairs}


def loose_value(text: str) -> Any:
    if text.isascii() and text.isdigit() and len(text) < 20:
        return int(text)
    if text.startswith("["):
        return [item for item in text.strip("[]").split(",") if item]
    return False if text == "false" else text
