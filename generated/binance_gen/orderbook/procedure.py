# Copied from codegen/handwritten/orderbook/procedure.py; edit there.
"""The procedure of Binance's documentation (as corrected on 2025-11-12) that keeps a local order book right.

Events carry the update ids ``U`` to ``u``. The book starts from a snapshot that is not older than the first event
at hand, leaves out what the snapshot has, and takes an event only where it continues the book: anything else is a gap,
and the book is thrown away and started again. So it is right at its ``update_id``, or it is empty and says that it is
not ``synced``.

Beyond the worst price of a snapshot that was cut off at its limit the exchange has levels that nobody told us of. The
book ends there: a level is never shown above others that are missing. As the market moves the known part gets
``thin``, and it is time for a fresh snapshot.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .levels import DepthCache, Level, Side, exact

if TYPE_CHECKING:
    from ..types.spot import DepthUpdate, OrderBook

__all__ = ["ChainedBook", "LocalBook"]


class LocalBook:
    """One symbol. Feed it events and snapshots; ``cache`` is the book.

    :param buffer: Events kept while a snapshot is awaited. The oldest go first, which only asks for a later snapshot.
    """

    def __init__(self, symbol: str, conv_type: Callable[[Any], Any] = float, *, buffer: int = 10_000) -> None:
        self.cache = DepthCache(symbol, conv_type)
        self._buffer: deque[DepthUpdate] = deque(maxlen=buffer)
        self._bids_end: Decimal | None = None
        self._asks_end: Decimal | None = None
        self._enough = 0

    @property
    def synced(self) -> bool:
        return self.cache.synced

    @property
    def wants_snapshot(self) -> bool:
        """Events have come, and there is no book to put them into."""
        return not self.cache.synced and bool(self._buffer)

    @property
    def thin(self) -> bool:
        """Less than a quarter of what the snapshot had is left within its range, on either side."""
        cache = self.cache
        return cache.synced and (
            (self._bids_end is not None and len(cache.bids) < self._enough)
            or (self._asks_end is not None and len(cache.asks) < self._enough)
        )

    def lost(self) -> None:
        """Events may be missing, or the connection is gone: the book is not to be trusted."""
        cache = self.cache
        cache.synced = False
        cache.update_id = cache.update_time = None
        cache.bids.load(())
        cache.asks.load(())
        self._buffer.clear()

    def event(self, event: DepthUpdate) -> bool:
        """Take an event of the stream; True when the book has moved on by it."""
        known = self.cache.update_id
        if known is None:
            self._buffer.append(event)
            return False
        if event["u"] <= known:
            return False
        if self._is_gap(event, known):
            self.lost()
            self._buffer.append(event)
            return False
        self._apply(event)
        if self._ran_out():
            self.lost()
            self._buffer.append(event)
            return False
        return True

    def snapshot(self, snapshot: OrderBook, limit: int) -> bool:
        """Take the answer to a request for ``limit`` levels; False when it is too old and another one is needed."""
        cache, last = self.cache, snapshot["lastUpdateId"]
        if cache.update_id is not None and last < cache.update_id:
            return True  # the book knows more
        if self._buffer and self._is_too_old(last, self._buffer[0]):
            return False
        cache.bids.load(snapshot["bids"])
        cache.asks.load(snapshot["asks"])
        cache.update_id = last
        cache.synced = True
        self._bids_end = cache.bids.prices[0] if len(snapshot["bids"]) >= limit else None
        self._asks_end = cache.asks.prices[-1] if len(snapshot["asks"]) >= limit else None
        self._enough = limit // 4
        waiting = list(self._buffer)
        self._buffer.clear()
        for event in waiting:
            self.event(event)
        return self.synced

    # --- what another product has of its own

    def _is_gap(self, event: DepthUpdate, last: int) -> bool:
        """Whether an event that is newer than the book, which stands at ``last``, does not continue it."""
        return event["U"] > last + 1

    def _is_too_old(self, last: int, first: DepthUpdate) -> bool:
        return last < first["U"]

    # --- the levels

    def _apply(self, event: DepthUpdate) -> None:
        cache = self.cache
        bids_end, asks_end = self._bids_end, self._asks_end
        _put(cache.bids, event["b"] if bids_end is None else (b for b in event["b"] if exact(b[0]) >= bids_end))
        _put(cache.asks, event["a"] if asks_end is None else (a for a in event["a"] if exact(a[0]) <= asks_end))
        cache.update_id = event["u"]
        cache.update_time = event["E"]

    def _ran_out(self) -> bool:
        """A side is empty because the market left the range of the snapshot."""
        cache = self.cache
        return (self._bids_end is not None and not cache.bids) or (self._asks_end is not None and not cache.asks)


class ChainedBook(LocalBook):
    """The procedure of futures and options, whose update ids have holes: ``pu`` of an event is ``u`` of the one before.

    By the documentation the first event after a snapshot has ``U <= lastUpdateId <= u``. What it has to span is
    ``pu`` to ``u``: between ``pu`` and ``U`` nothing has changed. In a quiet market this is an endless loop of
    snapshots.
    """

    _followed: int | None = None
    """``u`` of the last event in the book."""

    def _is_gap(self, event: Any, last: int) -> bool:
        previous: int = event["pu"]
        return previous != last if last == self._followed else previous > last

    def _is_too_old(self, last: int, first: Any) -> bool:
        return bool(last < first["pu"])

    def _apply(self, event: DepthUpdate) -> None:
        super()._apply(event)
        self._followed = event["u"]

    def lost(self) -> None:
        super().lost()
        self._followed = None


def _put(side: Side, levels: Iterable[Level]) -> None:
    for level in levels:
        side.put(level)
