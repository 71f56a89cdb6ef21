"""What every product answers alike: the session of a WebSocket API connection, listen keys, listen tokens."""

from __future__ import annotations

from typing import Any

from . import errors
from .calls import Call, Handler, Handlers
from .registry import Registry

session = Handlers()

_LISTEN_KEY_METHODS = {
    "userDataStream.start": "create",
    "userDataStream.ping": "keepalive",
    "userDataStream.stop": "close",
}


def common_handlers(registry: Registry) -> Handlers:
    """For the endpoints of this product."""
    every = Handlers()
    every.include(session)
    keyed = [socket for role, socket in registry.roles.values() if role == "create"]
    for address, name in _addresses(registry):
        role, socket = registry.roles.get(name, ("", ""))
        if not role and keyed and address in _LISTEN_KEY_METHODS:
            role, socket = _LISTEN_KEY_METHODS[address], keyed[0]
        if role:
            every.answers(address)(_ROLES[role](socket))
    return every


def _addresses(registry: Registry) -> list[tuple[str, str]]:
    return [(one.address, one.name) for table in (registry.rest, registry.ws) for one in table.values()]


# --- listen keys and tokens ---------------------------------------------------------------------------------------


def _create(socket: str) -> Handler:
    def create(call: Call) -> Any:
        key = call.service.listen_keys.create(call.account, socket)
        return call.service.made_up(call.knowing(listenKey=key))

    return create


def _keep_alive(socket: str) -> Handler:
    def keep_alive(call: Call) -> Any:
        key = call.service.listen_keys.keep_alive(call.account, socket, call.get("listenKey"))
        return call.service.made_up(call.knowing(listenKey=key)) if _names_key(call) else {}

    return keep_alive


def _close(socket: str) -> Handler:
    def close(call: Call) -> Any:
        call.service.listen_keys.close(call.account, socket, call.get("listenKey"))
        return {}

    return close


def _names_key(call: Call) -> bool:
    returns = call.endpoint.returns.get("else")
    return isinstance(returns, str) and returns in call.service.registry.types


def _token(_socket: str) -> Handler:
    def token(call: Call) -> Any:
        isolated = call.get("isIsolated", False)
        slot = call.params["symbol"] if isolated else ""
        socket = call.service.registry.socket_by_token(call.endpoint.name, call.params)
        validity = call.get("validity", 86_400_000)
        made = call.service.world.tokens.create(call.service, call.account, socket, slot, validity)
        return {"token": made.text, "expirationTime": call.unit(made.expires)}

    return token


_ROLES = {"create": _create, "keepalive": _keep_alive, "close": _close, "token": _token}


# --- sessions -------------------------------------------------------------------------------------------------------


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


@session.answers("userDataStream.subscribe.listenToken")
def subscribe_token(call: Call) -> dict[str, int]:
    token = call.service.world.tokens.find(call.get("listenToken"), call.now)
    number = call.own_session.subscribe_token(token)
    return {"subscriptionId": number, "expirationTime": call.unit(token.expires)}


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
