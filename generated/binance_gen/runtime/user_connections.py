# Copied from codegen/handwritten/runtime/user_connections.py; edit there.
"""One connection of a user data stream: subscribed, watched, renewed. Over the WebSocket API, here; see
listen_key.py for the other way, user_data.py for both, and reconcile.py for what happens after an outage.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from math import inf
from typing import TYPE_CHECKING, Any

from .endpoint import Endpoint, Product
from .errors import WRONG_TIME, BinanceAPIException, BinanceRateLimitException
from .events import CloseReason, Event, describe, error_event, kind_of, unexpected
from .lane import milliseconds
from .log import LOGGER, redact
from .reconnect import asked_wait, backoff
from .request import ws_params
from .response import parse_ws
from .session import Answer, Session, Stray
from .source import NOTHING, SourceConnection
from .within import within

if TYPE_CHECKING:
    from .clock import Clock
    from .links import Link
    from .reconcile import Reconciler
    from .user_data import AccountClient, UserSource

__all__ = ["SubscribedConnection", "UserConnection", "time_unit_of"]

ANSWER_TIMEOUT = 10.0
LOOK_EVERY = 30.0
"""Seconds between two looks whether the exchange still knows a subscription."""
RENEW_BEFORE = 0.1
"""Of a token's life: the part that is left when it is renewed."""
FIRST_RETRY, LAST_RETRY = 5.0, 60.0
"""Seconds between attempts to renew a token or a listen key."""

MICROSECONDS = 1e14
"""A time that is larger is one in microseconds; in milliseconds it would be in the year 5138."""

LOGON_KEY = "Ed25519"
ENDED = frozenset({"eventStreamTerminated", "listenKeyExpired"})
"""Events after which a subscription is silent although its connection is open."""


def time_unit_of(client: AccountClient, product: Product) -> str | None:
    """What to ask the exchange for in an URL; None is its default, milliseconds."""
    return client.time_unit if product.time_unit else None


class UserConnection(SourceConnection):
    translates = True

    def __init__(self, source: UserSource) -> None:
        self._name = source.name
        self._client = source.client
        self._stream = source.stream
        self._values = source.values
        self._roles = source.roles
        self._reconciler = source.reconciler
        self._reconciling: list[asyncio.Task[None]] = []
        self._held: list[Any] | None = None
        self._loop = asyncio.get_running_loop()
        self._over: asyncio.Future[CloseReason] = self._loop.create_future()
        self._asked: asyncio.Future[None] = self._loop.create_future()
        """Somebody wants to know now whether all is well."""
        self._sound = milliseconds()
        """When all was well for certain: an event came, or the exchange confirmed the subscription."""

    async def keep(self) -> None:
        if self._reconciler is None:
            await self._keep()
            return
        if self.recovers:
            self._reconciler.outage()
        self._reconcile(self._reconciler)
        try:
            await self._keep()
        finally:
            for task in self._reconciling:
                task.cancel()
            await asyncio.wait(self._reconciling)

    def missed(self) -> None:
        if self._reconciler is not None:
            self._reconciler.outage()
            self._reconcile(self._reconciler)

    def _reconcile(self, reconciler: Reconciler) -> None:
        task = self._loop.create_task(reconciler.run(self))
        task.add_done_callback(self._reconciled)
        self._reconciling.append(task)

    async def _keep(self) -> None:
        raise NotImplementedError

    def _reconciled(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (exc := task.exception()) is not None:  # a mistake of ours must not be silent
            LOGGER.error("%s: reconciliation ended", self._name, exc_info=exc)
            self.tell(error_event(kind_of(exc), f"reconciliation ended by an unexpected error: {describe(exc)}"))

    # --- Teller, see reconcile.py

    def tell_event(self, event: Event) -> None:
        self.tell(event)

    def hold(self) -> None:
        self._held = []

    def release(self) -> None:
        held, self._held = self._held or [], None
        for event in held:
            self.deliver(event)

    # --- for the ways below

    def _pass_on(self, event: Any) -> Any:
        """To the listeners, unless it is held back. Notes when an event says that no other will come."""
        self._sound = milliseconds()
        if isinstance(event, dict) and event.get("e") in ENDED and self._ends(event) and not self._over.done():
            self._over.set_result(CloseReason(cause=f"the exchange ended the subscription ({event['e']})"))
        if self._held is not None:
            self._held.append(event)
            return NOTHING
        return event

    def _ends(self, _event: Mapping[str, Any]) -> bool:
        """Whether it is this connection that ends, and not another one of the account."""
        return True

    async def _sleep_while_subscribed(self, seconds: float | None) -> None:
        """Until somebody asks, at most. ``CloseReason`` as soon as the exchange says that the subscription is over."""
        either: list[asyncio.Future[Any]] = [self._over, self._asked]
        await asyncio.wait(either, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        if self._over.done():
            raise self._over.result()
        if self._asked.done():
            self._asked = self._loop.create_future()

    async def _renew(self, what: str, renew: Callable[[], Awaitable[object]], until: float) -> bool:
        """Try until it succeeds. False when that took longer than ``until`` (the loop's time). Raises what ``renew``
        raises as a ``CloseReason``."""
        for delay in backoff(FIRST_RETRY, 2.0, LAST_RETRY):
            try:
                await renew()
            except CloseReason:
                raise
            except Exception as exc:
                left = until - self._loop.time()
                delay = min(max(delay, asked_wait(exc)), max(0.0, left))
                LOGGER.warning("%s: its %s was not renewed, again in %.0f s: %s", self._name, what, delay, exc)
                self._tell("renewal_failed", what=what, error=kind_of(exc), m=describe(exc), delay=round(delay, 3))
                if left <= 0:
                    return False
                await self._sleep_while_subscribed(delay)
            else:
                self._sound = milliseconds()
                self._tell("renewed", what=what)
                return True
        raise AssertionError("the delays ended")

    def _tell(self, kind: str, **more: Any) -> None:
        self.tell({"e": "state", "type": kind, **more})


class SubscribedConnection(UserConnection):
    """Over the WebSocket API: with a logon, with a signature, or with a token."""

    def __init__(self, source: UserSource) -> None:
        super().__init__(source)
        self._session: Session[asyncio.Future[Mapping[str, Any]]] = Session()
        self._link: Link | None = None
        self._renew_at: float | None = None
        self._expires_at = 0.0
        self._subscription: Any = None
        self._confirmed = 0.0

    @property
    def confirmed(self) -> float:
        return self._confirmed if self._can_be_asked else inf

    @property
    def sound(self) -> int | None:
        return self._sound if self._can_be_asked else None

    @property
    def _can_be_asked(self) -> bool:
        return "subscriptions" in self._roles and self._subscription is not None

    async def address(self) -> str:
        client, product = self._client, self._roles["subscribe"].product  # may be another than the stream's
        url = client.environment.ws_api_url(product)
        unit = time_unit_of(client, product)
        return f"{url}?timeUnit={unit}" if unit else url

    async def opened(self, link: Link) -> None:
        self._link = link
        await self._subscribe()

    def ask(self) -> None:
        if not self._asked.done():
            self._asked.set_result(None)

    async def _keep(self) -> None:
        look_at = self._loop.time() + LOOK_EVERY
        while True:
            due = look_at if self._renew_at is None else min(look_at, self._renew_at)
            await self._sleep_while_subscribed(due - self._loop.time())
            if self._renew_at is not None and self._loop.time() >= self._renew_at:
                if not await self._renew("token", self._subscribe, self._expires_at):
                    raise CloseReason(cause="its token has expired, and no other was to be had")
            else:
                await self._look()
                look_at = self._loop.time() + LOOK_EVERY

    async def _subscribe(self) -> None:
        """Once more with a newer token prolongs the subscription."""
        token: Mapping[str, Any] = {}
        token_endpoint = self._roles.get("token")
        if token_endpoint is not None:
            token = await self._client._request(token_endpoint, **self._values)
            endpoint, params = self._roles["subscribe"], {"listenToken": token["token"]}
        elif "session" in self._roles and await self._log_on():
            endpoint, params = self._roles["session"], dict(self._values)
        else:
            endpoint, params = self._roles["subscribe"], dict(self._values)
        try:
            answer = await self._ask(endpoint, params)
        except BinanceAPIException as exc:
            if token_endpoint is None or exc.status_code >= 500 or isinstance(exc, BinanceRateLimitException):
                raise
            raise CloseReason(cause=f"{endpoint.ws} was refused: {describe(exc)}") from None  # a new token may do
        self._subscription = answer.get("subscriptionId") if isinstance(answer, dict) else None
        self._sound = milliseconds()
        self._set_times(token.get("expirationTime"))

    async def _log_on(self) -> bool:
        """False where that is not possible: then the subscription itself is signed."""
        logon = self._roles["subscribe"].product.logon
        if logon is None or self._client.credentials.kind != LOGON_KEY:
            return False
        try:
            await self._ask(logon, {})
        except BinanceAPIException as exc:
            passing = exc.status_code >= 500 or isinstance(exc, BinanceRateLimitException) or exc.code == WRONG_TIME
            if passing:
                raise
            LOGGER.warning("%s: %s was refused, the subscription is signed: %s", self._name, logon.ws, exc)
            return False
        return True

    def _set_times(self, expiration: Any) -> None:
        lifetime = _seconds_until(expiration, self._client.clock)
        if lifetime is None:
            self._renew_at = None
            return
        self._expires_at = self._loop.time() + lifetime
        self._renew_at = self._expires_at - RENEW_BEFORE * lifetime

    async def _look(self) -> None:
        """An exchange that has dropped the subscription may have said so to nobody."""
        if not self._can_be_asked:
            return
        asked, sound = self._loop.time(), milliseconds()
        try:
            known = await self._ask(self._roles["subscriptions"], {})
        except (BinanceAPIException, TimeoutError) as exc:
            LOGGER.debug("%s: whether it is subscribed is not known: %s", self._name, exc)
            if isinstance(exc, BinanceAPIException):
                self._confirmed = asked  # it lives but won't say, and that must do
            return
        if isinstance(known, list) and self._subscription not in [one.get("subscriptionId") for one in known]:
            raise CloseReason(cause="the exchange has dropped the subscription", since=self._sound)
        self._confirmed, self._sound = asked, max(sound, self._sound)

    async def _ask(self, endpoint: Endpoint[Any], params: Mapping[str, Any]) -> Any:
        client = self._client
        sent = ws_params(
            endpoint, params, credentials=client.credentials, clock=client.clock, recv_window=client._recv_window()
        )
        waiter: asyncio.Future[Mapping[str, Any]] = self._loop.create_future()
        request_id, text = self._session.request(endpoint.ws or "", sent, waiter)
        assert self._link is not None
        self._link.write(text)
        try:
            return parse_ws(await within(ANSWER_TIMEOUT, waiter, ""))
        except TimeoutError:
            self._session.forget(request_id)
            raise TimeoutError(f"no answer to {endpoint.ws} within {ANSWER_TIMEOUT:.0f} s") from None
        except BinanceAPIException as exc:
            if exc.code == WRONG_TIME:
                await self._set_clock()
            raise

    async def _set_clock(self) -> None:
        try:
            await self._client.sync_clock()
        except Exception as exc:  # the next attempt will tell
            LOGGER.debug("%s: the exchange's time could not be read: %s", self._name, exc)

    def translate(self, message: Any) -> Any:
        received = self._session.route(message)
        if isinstance(received, Answer):
            if not received.waiter.done():
                received.waiter.set_result(received.message)
            return NOTHING
        if isinstance(received, Stray):
            self._stray(received.message)
            return NOTHING
        return self._pass_on(received.message["event"])

    def _stray(self, message: Any) -> None:
        if isinstance(message, dict) and "id" in message:  # an answer that nobody waits for any more
            LOGGER.debug("%s: late: %s", self._name, redact(str(message)[:200]))
            return
        event = unexpected(message)
        LOGGER.warning("%s: %s", self._name, event["m"])
        self.tell(event)


def _seconds_until(expiration: Any, clock: Clock) -> float | None:
    """From a time in milliseconds (or microseconds, if it was asked for them) since 1970."""
    if expiration is None:
        return None
    milliseconds = float(expiration)
    if milliseconds > MICROSECONDS:
        milliseconds /= 1000
    return max(1.0, (milliseconds - clock.now()) / 1000)
