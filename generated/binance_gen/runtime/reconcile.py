# Copied from codegen/handwritten/runtime/reconcile.py; edit there.
"""After an outage: what an account looks like now, as events among its events.

Nobody sends again what happened while a user data stream was down. So a socket may ask (``reconcile=True``): open
orders, balances and positions, whatever the spec names for the stream, are fetched and delivered as

    {"e": "reconciliation", "type": "open_orders", "data": <what the endpoint answers>, "E": 1700000000000}

``E`` is the exchange's time in ms when they were asked for. Events that come meanwhile are held back, so the order is:
the gap, what the account looks like, and then everything that has happened since ``E``; some of that may be in what was
fetched already, and nothing that is not in there is missing. What can't be fetched is told as an error, and what
was held back goes out; it is tried again as long as it takes, in the same order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from .endpoint import Route, Stream
from .events import Event, describe, error_event, kind_of
from .log import LOGGER
from .reconnect import asked_wait, backoff

if TYPE_CHECKING:
    from .user_data import AccountClient

__all__ = ["HOLD", "Reconciler", "Teller"]

HOLD = 5.0
"""Seconds for which events are held back at most."""
FIRST_RETRY, LAST_RETRY = 1.0, 60.0


class Teller(Protocol):
    """The connection among whose events these are."""

    def tell_event(self, event: Event) -> None: ...
    def hold(self) -> None:
        """Keep events back from here on."""
        ...

    def release(self) -> None:
        """Deliver what was kept back."""
        ...


class Reconciler:
    """Of one stream. Outlives its connections: what one of them has not finished, the next one does."""

    def __init__(self, client: AccountClient, stream: Stream[Any], values: Mapping[str, Any], name: str) -> None:
        self._client = client
        self._kinds: Mapping[str, Route] = stream.reconcile
        self._values = values
        self._name = name
        self._wanted: dict[str, Route] = {}
        self._lock = asyncio.Lock()

    def outage(self) -> None:
        """Events were missed."""
        self._wanted = dict(self._kinds)

    async def run(self, teller: Teller) -> None:
        """Fetch what is wanted, until all of it was told."""
        async with self._lock:  # while one connection takes over from another, both are here
            for delay in backoff(FIRST_RETRY, 2.0, LAST_RETRY):
                if not self._wanted:
                    return
                teller.hold()
                try:
                    failures = await self._fetch(teller)
                finally:
                    teller.release()
                if not failures:
                    return
                delay = max(delay, *map(asked_wait, failures.values()))
                for kind, exc in failures.items():
                    text = f"{kind} could not be fetched, again in {delay:.1f} s: {describe(exc)}"
                    LOGGER.warning("%s: %s", self._name, text)
                    teller.tell_event(error_event(kind_of(exc), text, reconciliation=kind))
                await asyncio.sleep(delay)

    async def _fetch(self, teller: Teller) -> dict[str, Exception]:
        """Tells what it gets; returns what it doesn't get."""
        asked = self._client.clock.now()
        calls = {kind: asyncio.ensure_future(self._call(route)) for kind, route in self._wanted.items()}
        try:
            await asyncio.wait(calls.values(), timeout=HOLD)
            failures: dict[str, Exception] = {}
            for kind, call in calls.items():
                if not call.done():
                    failures[kind] = TimeoutError(f"no answer within {HOLD:g} s")
                elif isinstance(exc := call.exception(), Exception):
                    failures[kind] = exc
                else:
                    del self._wanted[kind]
                    teller.tell_event({"e": "reconciliation", "type": kind, "data": call.result(), "E": asked})
            return failures
        finally:
            for call in calls.values():
                call.cancel()
            await asyncio.gather(*calls.values(), return_exceptions=True)

    async def _call(self, route: Route) -> Any:
        passed = {route.rename[name]: value for name, value in self._values.items() if name in route.rename}
        return await self._client._request(route.to, **{**passed, **route.fixed})
