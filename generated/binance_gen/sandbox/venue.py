# Copied from codegen/handwritten/sandbox/venue.py; edit there.
"""What makes one exchange different from another: its catalog, listing, answers, events and streams.

The machinery (network, limits, signatures, checks, matching) is shared; an exchange is a ``Venue`` in a folder of its
own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import TYPE_CHECKING

from .accounts import Accounts, UserEvent
from .calls import Handlers
from .clock import Clock
from .instrument import Instrument
from .matching import Engine, Reporter
from .service import Feeds
from .streams import Publisher

if TYPE_CHECKING:
    from .exchange import Exchange


@dataclass(frozen=True)
class Venue:
    """``gone`` are addresses that were switched off; ``terminated`` is the last event of a user data stream."""

    catalog: ModuleType
    instruments: tuple[Instrument, ...]
    balances: Mapping[str, str]
    handlers: Handlers
    reporter: Callable[[Engine, Clock, Accounts], Reporter]
    feeds: Callable[[Exchange, Publisher], Feeds]
    terminated: Callable[[int], UserEvent]
    gone: frozenset[str] = field(default_factory=frozenset)
