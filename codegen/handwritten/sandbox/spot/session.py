"""The session of a WebSocket API connection: logon, status and user data subscriptions."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..calls import Call, Handlers

session = Handlers()


@session.answers("session.logon")
def logon(call: Call) -> dict[str, Any]:
    assert call.session and call.key
    if call.key.kind != "Ed25519":
        raise errors.ApiError(-4056, f"{'HMAC_SHA256' if call.key.kind == 'HMAC' else call.key.kind} API key is not supported.")
    call.session.log_on(call.key, call.now)
    return _status(call)


@session.answers("session.status")
def status(call: Call) -> dict[str, Any]:
    return _status(call)


@session.answers("session.logout")
def logout(call: Call) -> dict[str, Any]:
    assert call.session
    call.session.log_out()
    return _status(call)


@session.answers("session.subscriptions")
def subscriptions(call: Call) -> list[dict[str, int]]:
    assert call.session
    return [{"subscriptionId": number} for number in call.session.subscriptions]


@session.answers("userDataStream.subscribe")
def subscribe(call: Call) -> dict[str, int]:
    assert call.session
    if call.session.key is None:
        raise errors.ApiError(-1002, "You are not authorized to execute this request.", status=401)
    return {"subscriptionId": call.session.subscribe(call.session.key, by_logon=True)}


@session.answers("userDataStream.subscribe.signature")
def subscribe_signature(call: Call) -> dict[str, int]:
    assert call.session and call.key
    return {"subscriptionId": call.session.subscribe(call.key, by_logon=False)}


@session.answers("userDataStream.unsubscribe")
def unsubscribe(call: Call) -> dict[str, Any]:
    assert call.session
    call.session.unsubscribe(call.get("subscriptionId"))
    return {}


def _status(call: Call) -> dict[str, Any]:
    session = call.session
    assert session
    return {
        "apiKey": session.key.api_key if session.key else None,
        "authorizedSince": call.unit(session.authorized_since) if session.authorized_since else None,
        "connectedSince": call.unit(session.connected_since),
        "returnRateLimits": session.return_rate_limits,
        "serverTime": call.unit(call.now),
        "userDataStream": bool(session.subscriptions),
    }
