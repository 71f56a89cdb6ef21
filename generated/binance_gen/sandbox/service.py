# Copied from codegen/handwritten/sandbox/service.py; edit there.
"""One product at work, as the network sees it.

What a ``Service`` does by itself comes from the product's catalog: addresses, checks, answers and payloads of the
declared types, listen keys and tokens. A product with markets of its own derives from it and brings handlers and
feeds; whatever it has no code for is still answered by the catalog.
"""

from __future__ import annotations

from datetime import datetime, timezone
from functools import cached_property
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from . import errors, families, registry
from .accounts import Account, TimeUnit, UserEvent, as_it_is
from .answers import Answers
from .listen_keys import ListenKeys
from .made_up import MadeUp
from .numbers import text
from .streams import Build, Publisher
from .user_streams import UserStreams

if TYPE_CHECKING:
    from .calls import Call, Handlers
    from .world import World


class Feeds(Protocol):
    """Market streams by name. They hear of subscribers from the publisher."""

    def current(self, name: str) -> Build | None:
        """What a stream would say right now; None for names that mean nothing."""


class Service:
    """``strict``: parameters that the endpoint does not know are refused. ``gone``: addresses that were switched off
    and that the catalog does not know. ``makes_up_user_events``: listeners get some of each type, not what happens."""

    strict = False
    makes_up_user_events = True
    gone: frozenset[str] = frozenset()

    def __init__(self, world: World, catalog: ModuleType, handlers: Handlers | None = None) -> None:
        from .sessions import common_handlers  # the handlers know this module

        self.world = world
        self.registry = registry.load(catalog)
        self.options = world.options
        self.clock, self.log, self.journal, self.accounts = world.clock, world.log, world.journal, world.accounts
        self.family = families.find(self.registry)
        self.limits = world.limits_of(self.family)
        self.rules = self.limits.rules
        self.publisher = Publisher(self.journal)
        self.answers = Answers(self.registry, world.options.seed)
        self.user_streams = UserStreams(self)
        self.listen_keys = ListenKeys(self)
        self.handlers = common_handlers(self.registry)
        if handlers is not None:
            self.handlers.include(handlers)
        self.made_up_feeds = MadeUp(self)

    @cached_property
    def feeds(self) -> Feeds:
        return self.make_feeds()

    def make_feeds(self) -> Feeds:
        """Market streams. These say things of the declared types that mean nothing."""
        return self.made_up_feeds

    def start(self) -> None:
        """The loop runs: begin to live."""

    def set_rate(self, rate: float) -> None:
        """Steps of the market a second; 0 stops it."""
        self.made_up_feeds.set_rate(rate)

    def step(self) -> None:
        """One step of the market now."""
        self.made_up_feeds.step()

    def emit(self, account: Account, event: UserEvent, slot: str = "") -> None:
        """An event for everybody who listens to this account's user data here. ``slot`` is the symbol of an isolated
        margin account."""
        self.user_streams.emit(account, event, slot)

    def say_to_account(self, entry: str, account: Account, slot: str, event: dict[str, Any] | None) -> None:
        """On one of its user data sockets: this, or something of a declared type."""
        made = self.made_up_feeds.user_event(entry, account, slot) if event is None else as_it_is(event)
        if made is not None:
            self.tell_account(entry, account, slot, made)

    def tell_account(self, entry: str, account: Account, slot: str, event: UserEvent) -> None:
        self.user_streams.get(account, entry, slot).deliver(event)

    def serves(self, name: str, kind: str) -> bool:
        """Whether a connection of this path class gets this stream. Names of another class are accepted and silent."""
        user = self.listen_keys.stream_of(name)
        if user is not None:
            return (self.registry.streams[user.entry].get("prefix") or "") == kind
        stream = self.registry.streams_by_name.find(name)
        return stream is None or stream.prefix == kind

    def stream_of(self, name: str) -> str:
        """What the journal calls a stream: listen keys come and go, the user data behind them stays the same."""
        user = self.listen_keys.stream_of(name)
        return name if user is None else user.name

    def is_gone(self, address: str) -> bool:
        if address in self.gone:
            return True
        since = self.registry.gone.get(address)
        return since is not None and self._today() >= since

    def _today(self) -> str:
        return datetime.fromtimestamp(self.clock.now() / 1e6, timezone.utc).date().isoformat()

    def answer(self, call: Call) -> Any:
        """By code where there is some, else by the declared type."""
        handler = self.handlers.find(call.endpoint.address)
        return handler(call) if handler else self.made_up(call)

    def made_up(self, call: Call) -> Any:
        """By the declared type. Orders count all the same."""
        if call.endpoint.orders and call.key is not None:
            self.limits.check_orders(call.account.uid, call.endpoint.orders)
            self.limits.add_orders(call.account.uid, call.endpoint.orders)
            for limit, info in zip(self.rules.orders, self.limits.order_info(call.account.uid), strict=True):
                call.headers[f"X-MBX-ORDER-COUNT-{limit.letter}"] = str(info["count"])
        return self.answers.answer(call.endpoint, _as_sent(call), call.unit(call.now))

    def terminated(self, now: int) -> UserEvent:
        """The last event of a user data subscription."""

        def render(unit: TimeUnit) -> dict[str, Any]:
            return {"e": "eventStreamTerminated", "E": unit(now)}

        return render

    def switched_off(self) -> errors.ApiError:
        return errors.ApiError(-1016, "This service is no longer available.", status=410)


def _as_sent(call: Call) -> dict[str, Any]:
    """Prices and quantities as answers have them: as text."""
    amounts = {name for name, param in call.endpoint.params.items() if param.type in ("decimal", "float")}
    return {name: text(value) if name in amounts else value for name, value in call.params.items()}
