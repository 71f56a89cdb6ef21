"""One connection takes over from another: nothing falls between them untold. On a clock that is not waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.runtime.budget import ConnectionBudget
from binance_gen.runtime.events import GAP
from binance_gen.runtime.feed import Feed, FeedOptions
from binance_gen.runtime.hub import Hub
from binance_gen.runtime.manager import _StreamSource
from binance_gen.runtime.multiplex import StreamSet
from binance_gen.runtime.pool import Place
from binance_gen.runtime.takeover import OVERLAP
from tests.runtime.made_up_exchange import SEQUENCES, MadeUpExchange, kind_of
from tests.runtime.stream_log import Log, check
from tests.runtime.virtual_loop import VirtualLoop, virtual_time

QUIET = "quiet@plain"
"""Its events have no numbers: nobody sees by the next one that one is missing."""


class Desk:
    def __init__(self, loop: VirtualLoop) -> None:
        self.loop = loop
        self.exchange = MadeUpExchange()
        self.states: list[str] = []
        budget = ConnectionBudget()
        self.hub = Hub(
            FeedOptions(
                connect=self.exchange.connect,
                rotate_after=lambda: None,
                budget=lambda _host: budget,
                on_event=lambda event: self.states.append(event["type"]),
            )
        )

    def lags(self, *lags: float) -> None:
        """Of the connections to come."""
        self.exchange.lags = iter(lags)

    def listen(self, name: str) -> tuple[Feed, Log]:
        url = f"wss://exchange.example/ws/{name}"
        return self.loop.run_until_complete(self._join(_StreamSource(name, name, url, SEQUENCES[kind_of(name)])))

    def share(self, name: str) -> tuple[Feed, Log]:
        return self.loop.run_until_complete(self.ask(name))

    async def ask(self, name: str) -> tuple[Feed, Log]:
        place = Place("wss://exchange.example", "", 10, None)
        rules = SEQUENCES[kind_of(name)]
        return await self._join(StreamSet(name, name, {name: place}, lambda _name: rules, enveloped=False, shared=True))

    async def _join(self, source: Any) -> tuple[Feed, Log]:
        log = Log(self.loop)
        feed = self.hub.join(source, log)
        await feed.ready()
        return feed, log

    def publish(self, name: str = QUIET) -> None:
        self.exchange.publish(name, self.loop.milliseconds())

    def check(self, name: str, log: Log, gaps: int) -> None:
        """All of it came once, and what did not was told."""
        check(name, log.of(name), self.exchange.sent[name], 1)
        assert sum(item.get("type") == GAP for item in log.items) == gaps


@pytest.fixture
def desk() -> Iterator[Desk]:
    with virtual_time() as loop:
        desk = Desk(loop)
        yield desk
        loop.run_until_complete(desk.hub.stop())
        loop.advance(3.0)
        assert not asyncio.all_tasks(loop)


def test_a_quiet_connection_answers_and_goes(desk: Desk) -> None:
    feed, log = desk.listen(QUIET)
    desk.publish()
    feed.rotate("somebody wants it")
    desk.loop.advance(OVERLAP + 1)
    assert desk.states == ["connected", "rotating", "rotated"]
    desk.publish()
    desk.loop.advance(1)
    desk.check(QUIET, log, gaps=0)


@pytest.mark.parametrize("busy", [False, True])
def test_one_that_is_dead_is_not_let_go_untold(desk: Desk, busy: bool) -> None:
    """Whether the new one brings something or not."""
    feed, log = desk.listen(QUIET)
    desk.publish()
    desk.loop.advance(5)
    desk.exchange.live[0].break_("black hole")
    desk.publish()
    feed.rotate("somebody wants it")
    for _ in range(30):
        desk.loop.advance(1)
        if busy:
            desk.publish()
    desk.publish()
    desk.loop.advance(1)
    assert "rotated" in desk.states
    desk.check(QUIET, log, gaps=1)
    gap = next(item for item in log.items if item.get("type") == GAP)
    assert gap["to"] - gap["from"] < 25_000, "it was asked, not waited for"


@pytest.mark.parametrize("lag", [0.0, 0.3])
def test_a_close_that_is_on_its_way(desk: Desk, lag: float) -> None:
    """It was sent before the new connection was there, wherever it arrives after that."""
    desk.lags(lag, 0.0)
    feed, log = desk.listen(QUIET)
    desk.loop.advance(1)
    feed.rotate("somebody wants it")
    desk.exchange.live[0].break_("1001")
    desk.publish()
    desk.loop.advance(30)
    desk.publish()
    desk.loop.advance(1)
    assert len(log.of(QUIET)) == 2
    desk.check(QUIET, log, gaps=1)


@pytest.mark.parametrize("how", ["1001", "abort", "half a frame"])
@pytest.mark.parametrize("moment", [0.012, 0.05, 1.0])
def test_an_end_that_came_later_costs_nothing(desk: Desk, how: str, moment: float) -> None:
    """However it ended: it had answered what it was asked when the other one was there."""
    desk.lags(0.0005, 0.0)
    feed, log = desk.listen(QUIET)
    desk.loop.advance(5)
    feed.rotate("somebody wants it")
    desk.loop.advance(moment)
    assert len(desk.exchange.live) == 2
    old, _ = desk.exchange.live
    desk.publish()
    desk.loop.advance(0.0001)
    old.break_(how)
    desk.publish()
    desk.loop.advance(1)
    assert desk.states[-1] == "rotated"
    desk.check(QUIET, log, gaps=0)


@pytest.mark.parametrize("moment", [None, 0.0, 0.005])
def test_a_stream_that_is_added_meanwhile_comes_from_the_new_one(desk: Desk, moment: float | None) -> None:
    """Its URL, or what is sent to it, is faster than the subscription on the old one."""
    desk.lags(0.05, 0.005)
    feed, _ = desk.share("first@depth")
    desk.loop.advance(1)
    feed.rotate("somebody wants it")
    if moment is not None:
        desk.loop.advance(moment)
    added, log = desk.share("second@depth")
    desk.loop.run_until_complete(added.ready())
    for _ in range(100):
        desk.publish("second@depth")
        desk.loop.advance(0.005)
    desk.loop.advance(30)
    desk.check("second@depth", log, gaps=0)
    assert len(log.of("second@depth")) == 100


def test_it_does_so_while_another_one_is_still_asked_for(desk: Desk) -> None:
    """The URL names it, so it is there although the new connection is not ready for long."""
    desk.lags(0.05, 0.3)
    feed, _ = desk.share("first@depth")
    desk.loop.advance(1)
    feed.rotate("somebody wants it")
    asking: list[asyncio.Task[Any]] = []
    desk.loop.call_later(0.005, lambda: asking.append(desk.loop.create_task(desk.ask("third@depth"))))
    _, log = desk.share("second@depth")
    for _ in range(100):
        desk.publish("second@depth")
        desk.loop.advance(0.005)
    desk.loop.advance(30)
    assert asking[0].done()
    desk.check("second@depth", log, gaps=0)
    assert len(log.of("second@depth")) == 100
