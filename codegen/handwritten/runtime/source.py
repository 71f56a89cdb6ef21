"""Where messages come from: what is particular to a kind of stream, its URL, a subscription, keys to renew."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING, Any, Final

from .events import Event

if TYPE_CHECKING:
    from .links import Link
    from .sequence import Sequence

__all__ = ["NOTHING", "Source", "SourceConnection"]

NOTHING: Final = object()
"""A source's answer for a message that is not for the listeners."""


class SourceConnection:
    """One connection of a source, from the question for its address to its end. Two may live at once, while one takes
    over from the other, so whatever belongs to a connection is kept here."""

    translates = False
    """``translate`` is to be asked about each message."""

    tell: Callable[[Event], object] = staticmethod(lambda _event: None)
    """For what is worth an event and no reason to end the connection; the feed that made the connection sets it."""

    rotate: Callable[[str], object] = staticmethod(lambda _why: None)
    """To ask for another connection before this one ends, which is kept until then. Set like ``tell``."""

    deliver: Callable[[Any], object] = staticmethod(lambda _message: None)
    """To pass a message on later, in place of what ``translate`` returned for it. Set like ``tell``."""

    recovers = False
    """It follows an outage. Set like ``tell``."""

    @property
    def confirmed(self) -> float:
        """When, by the loop's clock, the exchange was last asked whether it still sends here and said so. Always, where
        a connection that answers is one that it sends to."""
        return inf

    @property
    def sound(self) -> int | None:
        """When (ms) it was last certain to do so, where that may end without a word. None: it can't."""
        return None

    async def address(self) -> str:
        """The URL to connect to. May ask the exchange for a key first."""
        raise NotImplementedError

    async def opened(self, link: Link) -> None:
        """Subscribe. The connection is up when this returns; an exception is a failed attempt."""

    async def keep(self) -> None:
        """Runs as long as the connection is up. An exception ends the connection, and the feed reconnects;
        ``RotateNow`` asks for another connection before this one ends."""

    def ask(self) -> None:
        """Ask the exchange whether it still sends here; an exception from ``keep`` says that it does not."""

    def missed(self) -> None:
        """It has taken over from another one, and what happened in between may have come on neither."""

    def brings(self, name: str) -> bool:  # noqa: ARG002
        """Whether the exchange is sure to send the events of this stream: it was named in the URL, or confirmed."""
        return True

    def translate(self, message: Any) -> Any:
        """What listeners get for a message, or ``NOTHING``."""
        return message


class Source:
    """Where a feed gets its messages. ``key`` is what makes two of them the same stream."""

    key: str
    name: str
    sequence: Sequence | None = None
    """What orders its events."""

    def connection(self) -> SourceConnection:
        """One for each attempt; independent of those before."""
        raise NotImplementedError
