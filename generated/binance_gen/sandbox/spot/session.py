# Copied from codegen/handwritten/sandbox/spot/session.py; edit there.
"""The session of a WebSocket API connection: logon, status and user data subscriptions."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..calls import Call, Handlers

session = Handlers()


@session.answers("session.logon")
def logon(call: Call) -> dict[str, Any]:
    if call.key is None:
        raise errors.rejected_key()
    if call.key.kind != "Ed25519":
        kind = "HMAC_SHA256" if call.key.kind == "HMAC" else call.key.kind
        raise errors.ApiError(-4056, f"{kind} API key is not supported.")
    call.own_session.log_on(call.key, call.now)
    return _status(call)


@session.answers("session.status")
def status(call: Call) -> dict[str, Any]:
    return _status(call)


@session.answers("session.logout")
def logout(call: Call) -> dict[str, Any]:
    call.own_session.log_out()
    return _status(call)


@session.answers("session.subscriptions")
def subscriptions(call: Call) -> list[dict[str, int]]:
    return [{"subscriptionId": number} for number in call.own_session.subscriptions]


@session.answers("userDataStream.subscribe")
def subscribe(call: Call) -> dict[str, int]:
    if call.own_session.key is None:
        raise errors.ApiError(-1002, "You are not authorized to execute this request.", status=401)
    return {"subscriptionId": call.own_session.subscribe(call.own_session.key, by_logon=True)}


@session.answers("userDataStream.subscribe.signature")
def subscribe_signature(call: Call) -> dict[str, int]:
    if call.key is None:
        raise errors.rejected_key()
    return {"subscriptionId": call.own_session.subscribe(call.key, by_logon=False)}


@session.answers("userDataStream.unsubscribe")
def unsubscribe(call: Call) -> dict[str, Any]:
    call.own_session.unsubscribe(call.get("subscriptionId"))
    return {}


def _status(call: Call) -> dict[str, Any]:
    session = call.own_session
    return {
        "apiKey": session.key.api_key if session.key else None,
        "authorizedSince": call.unit(session.authorized_since) if session.authorized_since else None,
        "connectedSince": call.unit(session.connected_since),
        "returnRateLimits": session.return_rate_limits,
        "serverTime": call.unit(call.now),
        "userDataStream": bool(session.subscriptions),
    }
