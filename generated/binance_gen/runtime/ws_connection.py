# Copied from codegen/handwritten/runtime/ws_connection.py; edit there.
"""One connection to the WebSocket API: a link, its session, and the requests that wait for their answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from .errors import BinanceTimeoutException, BinanceWebsocketClosed
from .events import CloseReason
from .log import LOGGER, redact
from .session import Answer, Session, Shutdown

if TYPE_CHECKING:
    from .links import Link

__all__ = ["Connection", "Pending", "Waiter"]

BURST = 4
"""Requests without an answer in between, after which those that follow at once go out together: to hand a frame to the
network takes as long as to make it."""


class Waiter(Protocol):
    """Somebody who waits for the answer to a request. ``timeout``: seconds that it may take. ``heard``: what the
    connection's was when it was sent. ``due``: when its time is over, by the loop's clock; None where nobody need look
    after that."""

    timeout: float | None
    heard: int
    due: float | None

    def done(self) -> bool: ...
    def set_result(self, answer: Mapping[str, Any], /) -> None: ...
    def set_exception(self, error: BaseException, /) -> None: ...


class Pending:
    """On the loop. ``id`` is the request's."""

    __slots__ = ("due", "future", "heard", "id", "timeout")

    def __init__(self, future: asyncio.Future[Mapping[str, Any]], timeout: float | None) -> None:
        self.future = future
        self.timeout = timeout
        self.heard = 0
        self.due: float | None = None
        self.id: int | str = 0

    def done(self) -> bool:
        return self.future.done()

    def set_result(self, answer: Mapping[str, Any], /) -> None:
        self.future.set_result(answer)

    def set_exception(self, error: BaseException, /) -> None:
        self.future.set_exception(error)


class Connection:
    """Open from the beginning. Belongs to the loop that made it."""

    def __init__(self, link: Link) -> None:
        self.session: Session[Waiter] = Session()
        self.logon = asyncio.Lock()
        """Held while somebody logs on."""
        self.refused: object = None
        """Whom the exchange doesn't let log on; their requests are signed one by one."""
        self.going: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when the server has announced that it will close."""
        self._loop = asyncio.get_running_loop()
        self._link = link
        self.heard = 0
        """Counts what came; a request that hears nothing at all in its time sits on a dead connection."""
        self._timer: asyncio.TimerHandle | None = None
        """One for all requests: most are answered long before their time is over, and need none of their own."""
        self._drained: asyncio.Future[None] | None = None
        self._broken = False
        self._burst = 0
        link.closed.add_done_callback(self._lost)
        link.start(self)

    @property
    def closed(self) -> asyncio.Future[CloseReason]:
        return self._link.closed

    @property
    def open(self) -> bool:
        """Requests can be sent."""
        return not self._broken and not self._link.closed.done()

    @property
    def usable(self) -> bool:
        """Requests should be sent here: it is open, and there is no reason to prefer another one."""
        return self.open and not self.session.closing

    def send(
        self, method: str, params: Mapping[str, Any], timeout: float | None, request_id: int | str | None = None
    ) -> Pending:
        """What the answer will be in.

        :raises CloseReason: the connection has ended; nothing was sent.
        """
        waiter = Pending(self._loop.create_future(), timeout)
        waiter.id = self.post(waiter, method, params, request_id)
        if timeout is not None:
            waiter.due = due = self._loop.time() + timeout
            if self._timer is None or due < self._timer.when():
                self._set_timer(due)
        return waiter

    def post(
        self, waiter: Waiter, method: str, params: Mapping[str, Any], request_id: int | str | None = None
    ) -> int | str:
        """The same for a waiter of one's own; returns the request's id."""
        waiter.heard = self.heard
        its_id, text = self.session.request(method, params, waiter, request_id)
        self._burst += 1
        if self._burst == BURST:
            self._link.cork(True)
            self._loop.call_soon(self._uncork)
        try:
            self._link.write(text)
        except CloseReason:
            self.session.forget(its_id)
            self._broken = True
            raise
        return its_id

    def _uncork(self) -> None:
        self._burst = 0
        self._link.cork(False)

    async def answer(self, waiter: Pending) -> Mapping[str, Any]:
        """The whole answer, whatever its status.

        :raises BinanceWebsocketClosed: the connection ended before it came.
        :raises BinanceTimeoutException: it didn't come in time.
        """
        try:
            return await waiter.future
        except BaseException:
            self.forget(waiter.id)
            raise

    def expire(self, waiter: Waiter) -> None:
        """Its time is over."""
        if waiter.done():
            return
        waiter.set_exception(BinanceTimeoutException(f"no answer within {waiter.timeout} s"))
        if waiter.heard == self.heard:
            self.drop("it stopped answering")

    def forget(self, request_id: int | str) -> None:
        """Nobody waits for this answer any more."""
        self.session.forget(request_id)
        self._look_whether_drained()

    async def drained(self) -> None:
        """Returns when no request waits for an answer any more, or the connection has ended."""
        if len(self.session) and not self._link.closed.done():
            self._drained = self._loop.create_future()
            either: list[asyncio.Future[Any]] = [self._drained, self._link.closed]
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)

    async def close(self) -> None:
        """In good order; requests that still wait are told."""
        await self._link.stop()
        self._fail_all("the connection was closed by close_connection()")

    def drop(self, cause: str) -> None:
        if not self._link.closed.done():
            self._broken = True
            self._link.fail(cause)

    # --- Listener

    on_burst = None

    def on_frame(self, payload: bytes) -> bool:
        self.heard += 1
        self._burst = 0
        session = self.session
        received = session.receive(payload)
        if type(received) is Answer:
            _deliver(received)
        elif type(received) is Shutdown:
            LOGGER.info("the WebSocket API announced that it will close; requests move to another connection")
            if not self.going.done():
                self.going.set_result(None)
        else:
            LOGGER.debug("the WebSocket API sent, unasked: %s", redact(str(received.message)[:500]))
        for refused in session.unanswered():
            _deliver(refused)
        if self._drained is not None:
            self._look_whether_drained()
        return False

    def on_pause(self, resume: Callable[[], None]) -> None:
        resume()

    # --- time

    def _set_timer(self, at: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(at, self._time_is_over)

    def _time_is_over(self) -> None:
        """Of one or several that may have been answered meanwhile; the next is looked for."""
        self._timer, now = None, self._loop.time()
        timed = [(waiter.due, waiter) for waiter in self.session.waiting() if waiter.due is not None]
        for due, waiter in timed:
            if due <= now:
                self.expire(waiter)
        if later := [due for due, _ in timed if due > now]:
            self._set_timer(min(later))

    # --- ends

    def _look_whether_drained(self) -> None:
        if self._drained is not None and not self._drained.done() and not len(self.session):
            self._drained.set_result(None)

    def _lost(self, closed: asyncio.Future[CloseReason]) -> None:
        if not closed.cancelled():
            self._fail_all(str(closed.result()))

    def _fail_all(self, why: str) -> None:
        if self._timer is not None:
            self._timer.cancel()
        for waiter in self.session.lost():
            if not waiter.done():
                waiter.set_exception(BinanceWebsocketClosed(why))


def _deliver(answer: Answer[Waiter]) -> None:
    if not answer.waiter.done():
        answer.waiter.set_result(answer.message)
