# Copied from codegen/handwritten/sandbox/ws_api.py; edit there.
"""The WebSocket API: requests as JSON frames, sessions, user data subscriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from . import auth, checks, errors
from .accounts import Key, UserEvent
from .calls import Call
from .clock import SECOND, Timer
from .connection import Connection
from .limits import weigh
from .registry import Endpoint
from .rest import loose_value
from .user_streams import Token
from .wire import json_text

CONNECT_WEIGHT = 2
ALWAYS_SIGNED = frozenset({"session.logon", "userDataStream.subscribe.signature"})
"""These say whose key it is, so a logon stands in for nothing."""


class _Frame(msgspec.Struct):
    """A request. Values of ``params`` stay as they were written: signatures cover their text."""

    id: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    method: Any = None
    params: dict[str, msgspec.Raw] | None = None


_decoder = msgspec.json.Decoder(_Frame)


class Session:
    """What one connection is logged on to and subscribed to."""

    def __init__(self, connection: Connection, return_rate_limits: bool) -> None:
        self._connection = connection
        self._service = connection.service
        self.clock = self._service.clock
        self.return_rate_limits = return_rate_limits
        self.connected_since = self._service.clock.now()
        self.authorized_since: int | None = None
        self.key: Key | None = None
        self.subscriptions: dict[int, Subscription] = {}
        self._started = 0

    def log_on(self, key: Key, now: int) -> None:
        self.key, self.authorized_since = key, now

    def log_out(self) -> None:
        """Ends the subscription that came with the logon, and no other."""
        self.key = self.authorized_since = None
        for subscription in [one for one in self.subscriptions.values() if one.by_logon]:
            self.end(subscription)

    def subscribe(self, key: Key, *, by_logon: bool) -> int:
        if any(isinstance(one, KeySubscription) and one.account is key.account for one in self.subscriptions.values()):
            raise errors.ApiError(-2035, "User Data Stream subscription already active.")
        return self._add(KeySubscription(self, self._next_number(), key, by_logon))

    def subscribe_token(self, token: Token) -> int:
        """A newer token for the same account prolongs its subscription."""
        for one in self.subscriptions.values():
            if isinstance(one, TokenSubscription) and one.stream is token.stream:
                one.prolong(token)
                return one.id
        return self._add(TokenSubscription(self, self._next_number(), token))

    def _next_number(self) -> int:
        rules = self._service.rules
        if len(self.subscriptions) >= rules.subscriptions:
            text = (
                f"Too many subscriptions. Connection may create up to '{rules.subscriptions}' subscriptions at a time."
            )
            raise errors.ApiError(-1191, text)
        if self._started >= rules.lifetime_subscriptions:
            raise errors.ApiError(-2042, "Maximum subscription ID reached for this connection.")
        self._started += 1
        return self._started - 1

    def _add(self, subscription: Subscription) -> int:
        self.subscriptions[subscription.id] = subscription
        self._connection.hears(subscription.stream_name)
        return subscription.id

    def unsubscribe(self, number: int | None) -> None:
        if number is not None and number not in self.subscriptions:
            raise errors.ApiError(-2036, "User Data Stream subscription not active.")
        ended = list(self.subscriptions.values()) if number is None else [self.subscriptions[number]]
        if not ended:
            raise errors.ApiError(-2036, "User Data Stream subscription not active.")
        for subscription in ended:
            self.end(subscription)

    def end(self, subscription: Subscription, *, quietly: bool = False) -> None:
        """Say that no more events come, and stop."""
        if not quietly:
            subscription.deliver(self._service.terminated(self._service.clock.now()))
        subscription.close()
        self.subscriptions.pop(subscription.id, None)
        self._connection.hears_no_more(subscription.stream_name)

    def deliver(self, number: int, event: UserEvent) -> None:
        body = {"subscriptionId": number, "event": event(self._connection.unit)}
        self._connection.send(msgspec.json.encode(body))

    def close(self) -> None:
        for subscription in self.subscriptions.values():
            subscription.close()
        self.subscriptions.clear()


class Subscription:
    """Some account's events on one connection."""

    by_logon = False
    by_token = False
    stream_name = ""

    def __init__(self, session: Session, number: int) -> None:
        self.id = number
        self._session = session

    def deliver(self, event: UserEvent) -> None:
        self._session.deliver(self.id, event)

    def close(self) -> None:
        raise NotImplementedError

    def _end(self) -> None:
        self._session.end(self)


class KeySubscription(Subscription):
    """By an API key of the account; ends when the key is revoked."""

    def __init__(self, session: Session, number: int, key: Key, by_logon: bool) -> None:
        super().__init__(session, number)
        self.account = key.account
        self.by_logon = by_logon
        self.stream_name = key.account.stream
        self._key = key
        key.account.listeners.append(self.deliver)
        key.watchers.append(self._end)

    def close(self) -> None:
        self.account.listeners.remove(self.deliver)
        self._key.watchers.remove(self._end)


class TokenSubscription(Subscription):
    """By a token of this or another product; ends when the token expires."""

    by_token = True

    def __init__(self, session: Session, number: int, token: Token) -> None:
        super().__init__(session, number)
        self.stream = token.stream
        self.stream_name = token.stream.name
        self._timer: Timer | None = None
        self.stream.add(self.deliver)
        self.prolong(token)

    def prolong(self, token: Token) -> None:
        clock = self._session.clock
        if self._timer is not None:
            self._timer.cancel()
        self._timer = clock.call_later((token.expires - clock.now()) / SECOND, self._end)

    def close(self) -> None:
        self.stream.listeners.remove(self.deliver)
        if self._timer is not None:
            self._timer.cancel()


class WsApi:
    """Requests of one connection."""

    def __init__(self, connection: Connection, *, return_rate_limits: bool) -> None:
        self._connection = connection
        self._service = connection.service
        self.session = Session(connection, return_rate_limits)

    def on_text(self, text: str) -> None:
        body = self.respond(text)
        if body is None:
            return
        if body["status"] == 418:
            self._connection.send(msgspec.json.encode(body))
            self._connection.close(1008, "IP banned")
            return
        self._connection.send(msgspec.json.encode(body))

    def respond(self, text: str) -> dict[str, Any] | None:
        try:
            frame = _decoder.decode(text)
        except msgspec.ValidationError:
            return self._failure(None, errors.ApiError(-1135, "Invalid 'params' in JSON request; expected an object."))
        except (msgspec.DecodeError, UnicodeEncodeError):
            return self._failure(None, errors.bad_json())
        request_id: Any = None
        show_limits, key = self.session.return_rate_limits, None
        orders = False
        try:
            request_id = _read_id(frame.id)
            params = {name: _text(name, raw) for name, raw in (frame.params or {}).items()}
            shown = params.pop("returnRateLimits", None)
            if shown is not None:
                if shown not in ("true", "false"):
                    raise errors.illegal_chars("returnRateLimits", checks.BOOLEAN)
                show_limits = shown == "true"
            endpoint = self._find(frame.method)
            orders = bool(endpoint.orders)
            weight = weigh(endpoint.weight, {name: loose_value(value) for name, value in params.items()})
            by_account = endpoint.limiter == "UID"
            self._service.limits.spend(self._connection.ip, 0 if by_account else weight)
            key = self._authorize(endpoint, params)
            if key is not None and by_account:
                self._service.limits.spend_by_account(key.account.uid, weight, endpoint.address)
            call = self._call(endpoint, params, key)
            body: dict[str, Any] = {"id": request_id, "status": 200, "result": self._run(call)}
            if endpoint.success is not None:
                self._service.limits.give_back(self._connection.ip, weight - endpoint.success)
        except _Revoked:
            return self._failure(None, errors.rejected_key())
        except errors.ApiError as error:
            body = self._failure(request_id, error)
        if show_limits:
            body["rateLimits"] = self._rate_limits(key if orders else None)
        return body

    def _find(self, method: Any) -> Endpoint:
        if not isinstance(method, str) or not method:
            raise errors.ApiError(-1135, "Invalid 'method' in JSON request; expected a string.")
        name = method.removeprefix("v3/")
        if self._service.is_gone(name):
            raise self._service.switched_off()
        endpoint = self._service.registry.ws.get(name)
        if endpoint is None:
            raise errors.ApiError(-1020, f"Unknown method: {method}")
        return endpoint

    def _authorize(self, endpoint: Endpoint, params: dict[str, str]) -> Key | None:
        session, service = self.session, self._service
        if session.key is not None and session.key.revoked:
            session.log_out()
            raise _Revoked
        explicit = endpoint.address in ALWAYS_SIGNED
        by_signature = endpoint.signed or explicit
        if not by_signature and not (endpoint.keyed and "apiKey" in params):
            return None
        if not explicit and "apiKey" not in params and session.key is not None:
            auth.check_timing(service.clock, params)
            key = session.key
        elif by_signature:
            if "apiKey" not in params:
                raise errors.missing("apiKey")
            covered = sorted((name, value) for name, value in params.items() if name != "signature")
            payload = "&".join(f"{name}={value}" for name, value in covered).encode()
            key = auth.check_signed(service.clock, service.accounts, params["apiKey"], params, payload)
        else:
            key = auth.find_key(service.accounts, params["apiKey"])
        auth.check_permission(key, endpoint)
        return key

    def _call(self, endpoint: Endpoint, params: Mapping[str, str], key: Key | None) -> Call:
        secured = endpoint.keyed or endpoint.address in ALWAYS_SIGNED
        secrets = checks.SECURITY_PARAMS if secured else ()
        sent = {name: _compact(value) for name, value in params.items() if name not in secrets}
        values = checks.check(endpoint, sent, strict=self._service.strict)
        return Call(self._service, endpoint, values, self._connection.unit, key, self.session)

    def _run(self, call: Call) -> Any:
        return self._service.answer(call)

    def _failure(self, request_id: Any, error: errors.ApiError) -> dict[str, Any]:
        body = error.body()
        if error.retry_after is not None:
            now = self._service.clock.now()
            ahead = now // 1000 + error.retry_after * 1000
            body["data"] = {"serverTime": self._connection.unit(now), "retryAfter": ahead}
        return {"id": request_id, "status": error.status, "error": body}

    def _rate_limits(self, key: Key | None) -> list[dict[str, Any]]:
        limits = self._service.limits
        orders = limits.order_info(key.account.uid) if key else []
        return [*orders, limits.weight_info(self._connection.ip)]


class _Revoked(Exception):
    """The session's key is no longer good."""


def _read_id(raw: msgspec.Raw | msgspec.UnsetType) -> Any:
    if isinstance(raw, msgspec.UnsetType):
        raise errors.missing("id")
    value = msgspec.json.decode(raw)
    if value is None or (isinstance(value, (int, str)) and not isinstance(value, bool)):
        return value
    raise errors.ApiError(-1135, "Invalid 'id' in JSON request; expected an integer, a string or null.")


def _compact(text: str) -> str:
    """JSON arrays may be written with spaces here; in a query string they may not."""
    return msgspec.json.format(text, indent=-1) if text[:1] == "[" else text


def _text(name: str, raw: msgspec.Raw) -> str:
    """A value as a signature sees it: strings without quotes, everything else as it was written."""
    written = bytes(raw)
    if written == b"null":
        raise errors.missing(name)
    if written[:1] == b"{":
        raise errors.bad_value(name)
    return json_text(written)
