# Copied from codegen/handwritten/runtime/takeover.py; edit there.
"""A connection that takes over from another one: opened beside it, and stream by stream.

``rotation.py`` has the rules for one stream, and ``carrier.py`` what happens before and after.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from . import events
from .lane import Lane
from .line import Line
from .reconnect import MAX_DELAY, asked_wait

if TYPE_CHECKING:
    from .carrier import Carrier

__all__ = ["TakeOver"]

OVERLAP = 10.0
"""Seconds for which two connections are open at most, where a stream says nothing that tells which of them is ahead."""
LOOK_EVERY = 0.5
"""Seconds between two looks for that answer, if it has not come while both were open."""


class TakeOver:
    """From the wish for another connection to the end of ``old``."""

    def __init__(self, carrier: Carrier, old: Line) -> None:
        self.old = old
        self._carrier = carrier
        self._target = carrier.target
        self._changing: asyncio.Future[None] | None = None
        """Done when every stream has changed over."""
        self._fresh: list[Lane] = []
        """Added a moment ago: the new connection may be the first one that brings them."""

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
        lanes = list(self._target.lanes)
        self._fresh = [lane for lane in lanes if not self.old.connection.brings(lane.name)]
        for lane in lanes:
            if lane in self._fresh and new.connection.brings(lane.name):
                lane.cancel_handover()  # all of it comes on the new one, and on the old one not yet
            elif lane.handover is None:  # added meanwhile, to the connection that we have
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
        carrier, old, loop = self._carrier, self.old, asyncio.get_running_loop()
        self._changing = loop.create_future()
        old.probe()  # what was sent on it by now comes before the answer, and everything later comes on the new one
        try:
            for lane in list(self._target.lanes):
                if lane in self._fresh and lane.handover is not None and not lane.handover.came:
                    lane.finish_handover()  # the new one was faster
                self.change_over(lane)
            await self._overlap(new)
            if new.ended.done():
                self.abandon()
                await carrier.stop_line(new)
                raise new.ended.result()
            doubt = self._doubt(new)
            for lane in list(self._target.lanes):
                lane.finish_handover(doubt)
            if doubt is not None:
                carrier.await_numbers()
                new.connection.missed()
            carrier.arriving = None
            new.deliver_directly()
            carrier.close_line(old)
        finally:
            self._changing = None

    async def _overlap(self, new: Line) -> None:
        """Until every stream has changed over or one of the two has ended; or for some seconds, and until it is known
        that the old one still lives."""
        assert self._changing is not None
        options, loop = self._carrier.options, asyncio.get_running_loop()
        either: list[asyncio.Future[Any]] = [self._changing, self.old.ended, new.ended]
        wait, until = OVERLAP, loop.time() + OVERLAP + options.silence + options.patience
        while wait > 0:
            done, _ = await asyncio.wait(either, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
            wait = 0.0 if done or self._is_sure(new) else min(LOOK_EVERY, until - loop.time())

    def _is_sure(self, new: Line) -> bool:
        """The old one brought everything until ``new`` did."""
        return self.old.complete_until >= new.up_at

    def _doubt(self, new: Line) -> int | None:
        """Since when (ms) the old one may have missed something that ``new`` was too late for. What it answered before
        it ended is true however it ended, unless it ended because it had been of no use for some time."""
        old, why = self.old, None
        if old.ended.done():
            why = old.ended.result()
            then = f"{events.describe(why)}; another connection takes over"
            self._carrier.state_event("lost", error=events.kind_of(why), m=then)
            if isinstance(why, events.CloseReason) and why.since is not None:
                return why.since
        changed = self._changing is not None and self._changing.done()
        return None if changed or self._is_sure(new) else old.sound_until(why)
