# Copied from codegen/handwritten/runtime/takeover.py; edit there.
"""A connection that takes over from another one: opened beside it, and stream by stream.

``rotation.py`` has the rules for one stream, and ``carrier.py`` what happens before and after.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from . import events
from .lane import Lane, milliseconds
from .line import Line
from .reconnect import MAX_DELAY, asked_wait

if TYPE_CHECKING:
    from .carrier import Carrier

__all__ = ["TakeOver"]

OVERLAP = 10.0
"""Seconds for which two connections are open at most, where a stream says nothing that tells which of them is ahead."""
SURE = 0.1  # seconds: how long before the old one ended the new one must have been up, for nothing to be missed


class TakeOver:
    """From the wish for another connection to the end of ``old``."""

    def __init__(self, carrier: Carrier, old: Line) -> None:
        self.old = old
        self._carrier = carrier
        self._target = carrier.target
        self._changing: asyncio.Future[None] | None = None
        """Done when every stream has changed over."""

    async def run(self, why: str) -> Line | Exception:
        """The connection that has taken over, or how the old one ended before."""
        carrier, old, loop = self._carrier, self.old, asyncio.get_running_loop()
        carrier.state_event("rotating", why=why)
        started, delays = loop.time(), carrier.options.reconnect_delays()
        while not old.ended.done():
            try:
                # Not cut short when the old one ends: the exchange may have begun to send on the new one.
                new = await carrier.open(self)
                await self._change(new)
            except Exception as exc:
                if old.ended.done():
                    break
                delay = max(next(delays, MAX_DELAY), asked_wait(exc))
                error = events.kind_of(exc)
                carrier.state_event("rotation_failed", error=error, m=events.describe(exc), delay=round(delay, 3))
                await asyncio.wait([old.ended], timeout=delay)
            else:
                carrier.state_event("rotated", why=why, seconds=round(loop.time() - started, 3))
                return new
        return old.ended.result()

    # --- while the new one is opened

    def begin(self) -> None:
        """Before connecting: what comes on both while we connect must be known to have come on the old one."""
        for lane in self._target.lanes:
            lane.begin_handover()
        self.old.begin()

    def arrive(self, new: Line) -> None:
        """It is connected, and about to be subscribed."""
        self._carrier.arriving = new
        for lane in self._target.lanes:  # those that were added meanwhile, to the connection that we have
            if lane.handover is None:
                lane.begin_handover()

    def abandon(self) -> None:
        """The new connection came to nothing; the old one goes on."""
        carrier, old = self._carrier, self.old
        new, carrier.newest, carrier.arriving = carrier.newest, old, None
        changed: list[Lane] = []  # what the old one brought for these since then was left out
        for lane in list(self._target.lanes):
            if new is not None and new is not old and lane.handover is None:
                lane.lost(new.last_heard())
                changed.append(lane)
            lane.cancel_handover()
        if not old.ended.done():
            old.deliver_directly()
            if changed:  # told with the next event: what was added meanwhile is not subscribed here yet
                carrier.await_numbers()

    # --- while both are open

    def change_over(self, lane: Lane) -> bool:
        """See ``Keeper``."""
        if self._changing is None or lane.handover is None or not lane.handover.caught_up:
            return False
        full = lane.finish_handover()
        if not self._changing.done() and all(one.handover is None for one in self._target.lanes):
            self._changing.set_result(None)
        return full

    async def _change(self, new: Line) -> None:
        """Wait until ``new`` has brought what the old one did. Raises how ``new`` ended, if it does before."""
        carrier, old = self._carrier, self.old
        self._changing = asyncio.get_running_loop().create_future()
        began = milliseconds()
        try:
            for lane in list(self._target.lanes):
                self.change_over(lane)
            either: list[asyncio.Future[Any]] = [self._changing, old.ended, new.ended]
            await asyncio.wait(either, timeout=OVERLAP, return_when=asyncio.FIRST_COMPLETED)
            if new.ended.done():
                self.abandon()
                await carrier.stop_line(new)
                raise new.ended.result()
            doubt = self._doubt(new, began)
            for lane in list(self._target.lanes):
                lane.finish_handover(doubt)
            if doubt is not None:
                carrier.await_numbers()
            carrier.arriving = None
            new.deliver_directly()
            carrier.close_line(old)
        finally:
            self._changing = None

    def _doubt(self, new: Line, began: int) -> int | None:
        """Since when (ms) the old one may have missed something that ``new`` was too late for."""
        old = self.old
        if old.ended.done():
            why = old.ended.result()
            then = f"{events.describe(why)}; another connection takes over"
            self._carrier.state_event("lost", error=events.kind_of(why), m=then)
            in_time = isinstance(why, events.CloseReason) and why.complete and new.up_at <= old.ended_at - SURE
            return None if in_time else old.sound_until(why)
        brought = any(lane.handover is not None and lane.handover.keeps for lane in self._target.lanes)
        heard = old.last_heard()
        return heard if brought and heard < began else None  # it looks alive, and is not
