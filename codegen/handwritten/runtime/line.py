"""One connection of a carrier, from its making to its end, and the way of its messages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .events import CloseReason, RotateNow
from .lane import SHORT, SHUTDOWN, Fanout, Lane, decode, encode, milliseconds
from .source import NOTHING, SourceConnection
from .within import put_down

if TYPE_CHECKING:
    from .links import Link, Listener

__all__ = ["Keeper", "Line", "Target", "before"]

R = TypeVar("R")


class Target(Protocol):
    """Where a carrier's messages go."""

    @property
    def lanes(self) -> Iterable[Lane]: ...
    @property
    def fanouts(self) -> Iterable[Fanout]:
        """Everybody to be told what happens to the connection."""
        ...

    def short_way(self, line: Line) -> Listener | None:
        """For the messages of this connection while it is the only one. None: there is none, as its source translates
        them."""
        ...

    def on_pause(self, resume: Callable[[], None]) -> None: ...

    def locate(self, message: Any) -> tuple[Lane, Any] | None:
        """Whose message it is, and the event in it. None: nobody's."""
        ...


class Keeper(Protocol):
    """What a line needs of its carrier."""

    target: Target
    newest: Line | None
    """The connection that was opened last."""
    arriving: Line | None
    """It, while another one still delivers what it brings."""

    def on_shutdown(self, line: Line | None = None) -> None: ...
    def rotate(self, why: str, line: Line | None = None) -> None:
        """Replace the connection, or this one if it is not on its way out already."""
        ...

    def unreadable(self, exc: Exception, payload: bytes) -> bool: ...
    def change_over(self, lane: Lane) -> bool:
        """If the old connection has caught up on this stream, go on with the new one. True: a queue is full."""
        ...


class Line:
    """One connection of a carrier."""

    on_burst = None

    def __init__(self, carrier: Keeper, connection: SourceConnection) -> None:
        self.connection = connection
        self.link: Link | None = None
        self._ended: asyncio.Task[Exception] | None = None
        self._carrier = carrier
        self.up_at = 0.0
        """By the loop's clock."""
        self._before: dict[Lane, bytes | None] | None = None

    # --- Listener, see websocket.py

    def on_frame(self, payload: bytes) -> bool:
        """The long way: for messages that the source translates, and while two connections are open."""
        carrier = self._carrier
        if len(payload) < SHORT and SHUTDOWN in payload:
            carrier.on_shutdown(self)
            return False
        try:
            message = decode(payload)
            if self.connection.translates:
                translated = self.connection.translate(message)
                if translated is NOTHING:
                    return False
                if translated is not message:
                    message, payload = translated, encode(translated)
        except Exception as exc:
            return carrier.unreadable(exc, payload)
        return self._pass_on(message, payload)

    def deliver(self, message: Any) -> None:
        """What the source kept back until now."""
        self._pass_on(message, encode(message))

    def _pass_on(self, message: Any, payload: bytes) -> bool:
        found = self._carrier.target.locate(message)
        if found is None:
            return False
        lane, event = found
        handover = lane.handover
        if handover is None:  # one connection, or this stream has changed over to the new one
            return self is self._carrier.newest and lane.accept(event, payload, message)
        full = False
        if self is self._carrier.arriving:
            handover.new(event, payload, message)
        else:
            handover.old(event, payload)
            full = lane.accept(event, payload, message)
        return self._carrier.change_over(lane) or full

    def on_pause(self, resume: Callable[[], None]) -> None:
        self._carrier.target.on_pause(resume)

    # --- for the carrier

    @property
    def closed(self) -> asyncio.Future[CloseReason]:
        assert self.link is not None
        return self.link.closed

    def begin(self) -> None:
        """Take messages the long way, until ``deliver_directly``."""
        assert self.link is not None
        if self._before is None:
            self._before = {lane: lane.last_payload for lane in self._carrier.target.lanes}
        self.link.start(self)

    def keep(self) -> None:
        """It is up: from here on ``ended`` says how it ended."""
        loop = asyncio.get_running_loop()
        self.up_at = loop.time()
        self._ended = loop.create_task(self._live(), name="binance_gen keeping a connection")

    @property
    def ended(self) -> asyncio.Task[Exception]:
        assert self._ended is not None
        return self._ended

    async def _live(self) -> Exception:
        keeping = asyncio.ensure_future(self.connection.keep())
        try:
            either: list[asyncio.Future[Any]] = [keeping, self.closed]
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if not self.closed.done():
                exc = keeping.exception()
                if isinstance(exc, RotateNow):
                    self._carrier.rotate(exc.cause, self)
                elif isinstance(exc, Exception):
                    return exc
            return await asyncio.shield(self.closed)
        finally:
            await put_down(keeping)

    def deliver_directly(self) -> None:
        """It is the only connection now."""
        assert self.link is not None
        listener = self._carrier.target.short_way(self)
        if listener is not None:
            self.link.start(listener)

    @property
    def was_of_use(self) -> bool:
        """Something came."""
        before = self._before or {}
        return any(lane.last_payload is not before.get(lane) for lane in self._carrier.target.lanes)

    def last_heard(self) -> int:
        """When the other side was alive, in milliseconds."""
        assert self.link is not None
        return milliseconds() - int((asyncio.get_running_loop().time() - self.link.last_received) * 1000)

    def probe(self) -> None:
        """See ``Link``. Whoever is subscribed asks whether it still is."""
        assert self.link is not None
        self.link.probe()
        self.connection.ask()

    @property
    def complete_until(self) -> float:
        """See ``Link``."""
        assert self.link is not None
        return min(self.link.complete_until, self.connection.confirmed)

    def sound_until(self, why: Exception | None = None) -> int:
        """Since when (ms) something may be missing. ``why`` it has ended, if it has."""
        if isinstance(why, CloseReason) and why.since is not None:
            return why.since
        heard, sound = self.last_heard(), self.connection.sound
        return heard if sound is None else min(heard, sound)

    def drop(self) -> None:
        """At once, where there is no time to close it."""
        if self.link is not None:
            self.link.fail("it is not wanted any more")

    async def stop(self) -> None:
        try:
            if self._ended is not None and not self._ended.done():
                self._ended.cancel()
                await asyncio.wait([self._ended])
        finally:  # also when somebody who cancels all tasks does it twice
            if self.link is not None:
                await self.link.stop()


async def before(ended: asyncio.Future[Any], work: Coroutine[Any, Any, R]) -> R:
    """The result of ``work``, unless the connection ends before: then its reason is raised."""
    task = asyncio.ensure_future(work)
    either: list[asyncio.Future[Any]] = [task, ended]
    try:
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
        raise ended.result()
    finally:
        await put_down(task)
