# Copied from codegen/handwritten/runtime/call.py; edit there.
"""One call of the user, whatever number of requests it takes: the steps of it, without I/O.

``calling`` is a generator. It yields a ``Sending`` to be sent (and gets what the answer says, or its exception), a
number of seconds to wait, or ``MEASURE`` for the clock; what it returns is the result. Shells carry the steps out, so
that every form of a client waits, repeats, signs again and settles alike."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .endpoint import TRADE, Endpoint
from .errors import (
    WRONG_TIME,
    BinanceAPIException,
    BinanceRequestException,
    OrderNotPlaced,
    OrderStatusUnknown,
)
from .limits import Block, Claim
from .options import Options
from .orders import Placed
from .retry import backoff

if TYPE_CHECKING:
    from .client_core import ClientCore

__all__ = ["MEASURE", "Sending", "Step", "Steps", "calling", "changes_something", "explain"]

_LATE = 1000
"""Milliseconds that a request is given to arrive beyond its ``recvWindow``: clocks are not that exact."""


class _Measure:
    def __repr__(self) -> str:
        return "MEASURE"


MEASURE: Final = _Measure()
"""The step that asks for the exchange's time."""


class Sending:
    """A request to be sent. ``built``: when it was, in milliseconds of the exchange's clock; None before that, and for
    what has no timestamp. ``claim``: its place in the limits, until its answer has come. ``sent``: from when on it may
    have been counted there."""

    __slots__ = ("built", "claim", "endpoint", "measurements", "options", "params", "sent", "ws")

    def __init__(
        self, endpoint: Endpoint[Any], params: dict[str, Any], options: Options, ws: bool, measurements: int = 0
    ) -> None:
        self.endpoint = endpoint
        self.params = params
        self.options = options
        self.ws = ws
        self.claim: Claim | None = None
        self.built: int | None = None
        self.sent = False
        self.measurements = measurements


Step: TypeAlias = "Sending | float | _Measure"
Steps: TypeAlias = Generator[Step, Any, Any]


def calling(
    client: ClientCore, endpoint: Endpoint[Any], params: dict[str, Any], options: Options, *, ws: bool = False
) -> Steps:
    placed = None
    if endpoint.order is not None:
        placed = Placed(endpoint.order, params)
        params = placed.params
    signed = endpoint.signed
    attempt = 0
    signed_again = False
    while True:
        if signed and client.clock.doubtful and client._can_measure():
            yield from _measuring(client, ws)
        sending = Sending(endpoint, params, options, ws, client.clock.measurements)
        if (block := _claim(client, sending)) is not None:
            yield from _waiting(client, sending, block)
        error: BinanceAPIException | BinanceRequestException | None = None
        try:
            value = yield sending
        except (BinanceAPIException, BinanceRequestException) as caught:
            error = caught
        else:
            client._budget.earn()
            return value
        finally:
            if sending.claim is not None:  # no answer came that said what was counted
                client.limits.lost(sending.claim, sent=sending.sent and not getattr(error, "nothing_sent", False))
        assert error is not None
        if isinstance(error, BinanceAPIException) and error.code == WRONG_TIME:
            # Refused before anything was done, so it may be sent again with a better time.
            if not signed_again and client._resync_wanted(error, params):
                signed_again = True
                if client.clock.measurements == sending.measurements and not (yield from _measuring(client, ws)):
                    raise error
                continue
            raise error
        if not error.outcome_unknown and not _worth_repeating(error):
            raise error
        if changes_something(endpoint):
            if placed is None or not error.outcome_unknown:
                raise error
            unknown = _unknown(client, placed, sending, error)
            if client.on_unknown != "settle" or not placed.can_be_settled:
                raise unknown from error
            return (yield from _settling(client, placed, sending, unknown))
        if attempt >= client.retries or not client._budget.take():
            raise error
        attempt += 1
        yield backoff(attempt)


def _claim(client: ClientCore, sending: Sending, *, force: bool = False) -> Block | None:
    """Take a place in the limits. None: it is taken."""
    endpoint, ws = sending.endpoint, sending.ws
    account = client.credentials.account
    host = client._limits_host(endpoint.product) if ws else client._base(endpoint.product)
    found = client.limits.claim(host, endpoint, sending.params, account=account, ws=ws, force=force)
    if isinstance(found, Claim):
        sending.claim = found
        return None
    return found


def _waiting(client: ClientCore, sending: Sending, found: Block) -> Steps:
    """Until there is a place, if that is the policy."""
    block: Block | None = found
    while block is not None:
        force = False
        if block.predicted and not client.clock.measurements and client.on_limit != "ignore" and client._can_measure():
            yield from _measuring(client, sending.ws)  # when the window ends is said by the exchange's clock
        else:
            pause = client._on_block(block)
            if pause > 0:
                yield pause
            force = pause < block.remaining  # else others may have been faster, and it is looked again
        block = _claim(client, sending, force=force)


def _measuring(client: ClientCore, ws: bool) -> Steps:
    """True when the time is known. ``ws``: it is asked for over the WebSocket API, if that tells it."""
    clock, endpoint = client.clock, client.TIME_ENDPOINT
    clock.tried = clock.steady()
    try:
        if ws and endpoint is not None and endpoint.ws:
            asked = clock.local()
            answer = yield Sending(endpoint, {}, client._options, ws)
            client._adjust(answer, asked, clock.local())
        else:
            yield MEASURE
    except (BinanceAPIException, BinanceRequestException, ValueError):
        return False
    return True


# --- orders whose outcome is unknown ----------------------------------------------------------------------------------


def _questions(client: ClientCore, placed: Placed, sending: Sending) -> Steps:
    """Steps to what the exchange says of each order."""
    query = placed.order.query
    if query is None:
        raise RuntimeError(f"no endpoint tells of an order by {placed.order.id}; look for it among the open orders")
    options = sending.options
    expires = None if sending.built is None else client._expiry(sending.params, sending.built)

    def ask(params: dict[str, Any]) -> Steps:
        return calling(client, query, params, options)

    def expired() -> bool:
        return expires is not None and client.clock.now() > expires + _LATE

    found = yield from placed.settling(ask, expired)
    return found


def _settling(client: ClientCore, placed: Placed, sending: Sending, unknown: OrderStatusUnknown) -> Steps:
    try:
        found = yield from _questions(client, placed, sending)
    except (BinanceAPIException, BinanceRequestException):
        raise unknown from unknown.cause
    if all(one is None for one in found):
        text = f"{unknown.message}. It was asked for since: the exchange doesn't have it, so it may be placed again"
        raise OrderNotPlaced(text, placed.ids) from unknown.cause
    return placed.result(found)


def _unknown(
    client: ClientCore, placed: Placed, sending: Sending, error: BinanceAPIException | BinanceRequestException
) -> OrderStatusUnknown:
    def steps() -> Steps:
        found = yield from _questions(client, placed, sending)
        return placed.result(found)

    settle: Callable[[], Any] = lambda: client._drive(steps())  # noqa: E731
    return OrderStatusUnknown.of(error, placed.ids, settle)


# --- what an error means ----------------------------------------------------------------------------------------------


def changes_something(endpoint: Endpoint[Any]) -> bool:
    """Sending it twice is not the same as sending it once."""
    return endpoint.method != "GET" if endpoint.method else endpoint.ws_security == TRADE


def _worth_repeating(error: BinanceAPIException | BinanceRequestException) -> bool:
    """For what only reads. Not what timed out: that was waited for long enough."""
    from .errors import BinanceConnectionException, BinanceWebsocketClosed, BinanceWebsocketUnableToConnect

    if isinstance(error, BinanceAPIException):
        return error.outcome_unknown
    return isinstance(error, (BinanceConnectionException, BinanceWebsocketClosed, BinanceWebsocketUnableToConnect))


def explain(error: BinanceRequestException, endpoint: Endpoint[Any], sent: bool) -> BinanceRequestException:
    """Say whether the request may have been executed."""
    if not sent:
        error.nothing_sent = True
        error.message += ". Nothing was sent"
    elif changes_something(endpoint):
        error.outcome_unknown = True
        error.message += ". The outcome is unknown: it may have been executed, ask before you send it again"
    error.args = (error.message,)
    return error
