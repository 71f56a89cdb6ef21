"""The stream runtime against an exchange that does everything a network can do to it, on a clock that is not waited
for. What each listener got is compared with what was sent."""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from binance_gen.runtime.budget import ConnectionBudget
from binance_gen.runtime.carrier import FeedState
from binance_gen.runtime.errors import ReadLoopClosed
from binance_gen.runtime.events import GAP
from binance_gen.runtime.feed import Feed, FeedOptions
from binance_gen.runtime.hub import Hub
from binance_gen.runtime.manager import _StreamSource
from binance_gen.runtime.multiplex import PooledFeed, StreamSet
from binance_gen.runtime.pool import Place
from tests.runtime.made_up_exchange import BREAKS, SEQUENCES, SHAPES, MadeUpExchange, kind_of
from tests.runtime.stream_log import Log, check
from tests.runtime.virtual_loop import virtual_time

KINDS = sorted(SEQUENCES)
ALONE = [f"a{kind}@{kind}" for kind in KINDS]
SHARED = [f"s{number}@{kind}" for number, kind in enumerate(KINDS)]
TOGETHER = [f"m{number}@{kind}" for number, kind in enumerate(KINDS * 2)]
NAMES = ALONE + SHARED + TOGETHER
PLACE = Place("wss://exchange.example", "", 3, None)
BREAK = st.sampled_from([*BREAKS, "black hole"])
LAGS = [0.0, 0.0, 0.005, 0.05, 0.3, 2.0]
FAILURES = ["refused", "429", "503", "hangs", "breaks", "deaf"]
AGE = 23 * 3600.0

LIFE = re.compile(r"n*(?:g|c(?:Rf*D|(?:Rf*)?n+r)*(?:Rf*)?n*g?)?")
"""What a connection that is kept may say, up to any point, in these letters."""
OUTAGES = re.compile(r"n*(?:g|c(?:n+(?:rG|Gr))*n*[gr]?)?")
"""The same with the gaps, where it is never replaced: each outage has one."""
LETTERS = {
    "connected": "c", "reconnecting": "n", "recovered": "r", "gave_up": "g.", "left": ".",
    "rotating": "R", "rotated": "D", "rotation_failed": "f", GAP: "G",
}  # fmt: skip


class Listener:
    def __init__(self, feed: Feed, log: Log, names: list[str]) -> None:
        self.feed = feed
        self.log = log
        self.first: dict[str, int | None] = dict.fromkeys(names)
        """Numbers of the first events that have to come."""


class Machine(RuleBasedStateMachine):
    @initialize(seed=st.integers(0, 2**32), retries=st.sampled_from([None, None, 3]))
    def start(self, seed: int, retries: int | None) -> None:
        self.random = random.Random(seed)
        self.context = virtual_time()
        self.loop = self.context.__enter__()
        self.exchange = MadeUpExchange()
        self.exchange.lags = iter(lambda: self.random.choice(LAGS), None)
        self.exchange.on_connect = self.count_links
        self.budget = ConnectionBudget()
        self.events: dict[str, list[dict[str, Any]]] = {}
        self.options = FeedOptions(
            connect=self.exchange.connect,
            max_reconnects=retries,
            rotate_after=lambda: AGE,
            budget=lambda _host: self.budget,
            on_event=self.on_event,
        )
        self.hub = Hub(self.options)
        self.many = StreamSet("many", "many", {}, lambda name: SEQUENCES[kind_of(name)])
        self.listeners: list[Listener] = []
        self.tasks: list[asyncio.Task[None]] = []
        self.stray: list[dict[str, Any]] = []
        self.loop.set_exception_handler(lambda _loop, context: self.stray.append(context))

    def on_event(self, event: dict[str, Any]) -> None:
        self.events.setdefault(event["socket"], []).append(event)

    def count_links(self) -> None:
        """Never more than two to the same streams."""
        carriers = Counter("pool" if link.combined else next(iter(link.streams)) for link in self.exchange.live)
        pooled = sum(len(pool._shards) + 3 for pool in self.pools())
        for name, count in carriers.items():
            assert count <= (2 * pooled + 2 if name == "pool" else 3), f"{count} connections for {name}"

    def pools(self) -> set[Any]:
        feeds = [feed for feed in self.hub._feeds.values() if isinstance(feed, PooledFeed)]
        return {pool for feed in feeds for pool in feed._own.values()} | set(self.hub._pools.values())

    # --- who listens

    async def join(self, source: Any, names: list[str], slow: bool) -> None:
        log = Log(self.loop, slow)
        listener = Listener(self.hub.join(source, log), log, names)
        self.listeners.append(listener)
        await listener.feed.ready()
        self.listens(listener, names)

    def listens(self, listener: Listener, names: list[str]) -> None:
        """From now on everything has to come."""
        if listener.feed.state is FeedState.STREAMING and not listener.log.ends:
            for name in names:
                if name in listener.first and listener.first[name] is None and self.is_confirmed(listener.feed, name):
                    listener.first[name] = len(self.exchange.sent.get(name, ())) + 1

    def is_confirmed(self, feed: Feed, name: str) -> bool:
        """A shared socket is ready after some seconds even if the exchange has not answered."""
        return not isinstance(feed, PooledFeed) or name in feed._shards[name].subscriptions.confirmed

    @rule(name=st.sampled_from(ALONE), slow=st.booleans())
    def listen_alone(self, name: str, slow: bool) -> None:
        source = _StreamSource(name, name, f"wss://exchange.example/ws/{name}", SEQUENCES[kind_of(name)])
        self.run(self.join(source, [name], slow))

    @rule(name=st.sampled_from(SHARED), slow=st.booleans())
    def listen_shared(self, name: str, slow: bool) -> None:
        rules = SEQUENCES[kind_of(name)]
        source = StreamSet(f"shared {name}", name, {name: PLACE}, lambda _name: rules, enveloped=False, shared=True)
        self.run(self.join(source, [name], slow))

    @rule(slow=st.booleans())
    @precondition(lambda self: not self.of_many())
    def listen_to_many(self, slow: bool) -> None:
        self.run(self.join(self.many, list(self.many.streams), slow))

    def of_many(self) -> list[Listener]:
        return [one for one in self.listeners if one.feed.source is self.many and not one.log.ends]

    @rule(names=st.lists(st.sampled_from(TOGETHER), min_size=1, max_size=4))
    @precondition(lambda self: self.of_many())
    def subscribe(self, names: list[str]) -> None:
        (listener,) = self.of_many()
        fresh = [name for name in dict.fromkeys(names) if name not in self.many.streams and name not in listener.first]
        listener.first.update(dict.fromkeys(fresh))

        async def work() -> None:
            assert isinstance(listener.feed, PooledFeed)
            await listener.feed.subscribe(dict.fromkeys(fresh, PLACE))
            if listener in self.listeners:
                self.listens(listener, [name for name in fresh if name in self.many.streams])

        self.start_task(work())

    @rule(names=st.lists(st.sampled_from(TOGETHER), min_size=1, max_size=4))
    @precondition(lambda self: self.of_many())
    def unsubscribe(self, names: list[str]) -> None:
        """None of their messages, and no word of a gap, comes after it."""
        (listener,) = self.of_many()
        assert isinstance(listener.feed, PooledFeed)
        names = [name for name in names if listener.first.get(name) is not None]
        self.run(listener.feed.unsubscribe(names))
        counts = {name: len(listener.log.of(name)) for name in names}
        self.loop.advance(6.0)
        assert counts == {name: len(listener.log.of(name)) for name in names}
        for name in dict.fromkeys(names):
            self.check_one(listener, name)
            listener.log.items = [
                item for item in listener.log.items if item.get("stream") != name
            ]  # it may be subscribed again
            del listener.first[name]

    @rule(which=st.integers(0))
    @precondition(lambda self: self.listeners)
    def leave(self, which: int) -> None:
        listener = self.listeners.pop(which % len(self.listeners))
        self.check(listener)
        self.run(self.hub.leave(listener.feed, listener.log))
        if not listener.feed.fanout.sinks:
            self.on_event({"e": "state", "type": "left", "socket": listener.feed.source.name})
        count = len(listener.log.items)
        self.loop.advance(3.0)
        assert len(listener.log.items) == count

    # --- what the exchange does

    @rule(count=st.sampled_from([1, 2, 10, 150]), gap=st.sampled_from([0.0, 0.001, 0.05]), names=st.sampled_from(NAMES))
    def send(self, count: int, gap: float, names: str) -> None:
        chosen = {names, *self.random.sample(NAMES, 3), *(listener_name for listener_name in self.listened())}
        for _ in range(count):
            for name in chosen:
                self.exchange.publish(name, self.loop.milliseconds())
            if gap:
                self.loop.advance(gap)

    def listened(self) -> list[str]:
        return [name for one in self.listeners for name in one.first if self.random.random() < 0.7]

    @rule(which=st.integers(0), how=BREAK)
    @precondition(lambda self: self.exchange.live)
    def break_(self, which: int, how: str) -> None:
        live = self.exchange.live
        live[which % len(live)].break_(how)

    @rule(how=BREAK)
    def break_all(self, how: str) -> None:
        for link in self.exchange.live:
            link.break_(how)

    @rule(which=st.integers(0), shape=st.sampled_from(SHAPES), times=st.sampled_from([1, 3]))
    @precondition(lambda self: self.exchange.live)
    def announce_shutdown(self, which: int, shape: dict[str, Any], times: int) -> None:
        live = self.exchange.live
        link = live[which % len(live)]
        for _ in range(times):
            link.send(shape)
        if self.random.random() < 0.7:
            self.loop.call_later(self.random.choice([0.5, 5.0, 30.0]), lambda: link.ended or link.break_("1001"))

    @rule(failures=st.lists(st.sampled_from(FAILURES), min_size=1, max_size=3))
    def attempts_will_fail(self, failures: list[str]) -> None:
        self.exchange.plan.extend(failures)

    @rule(which=st.integers(0))
    @precondition(lambda self: self.listeners)
    def rotate(self, which: int) -> None:
        self.listeners[which % len(self.listeners)].feed.rotate("somebody wants it")

    @rule(seconds=st.sampled_from([0.005, 0.02, 0.2, 1.0, 11.0, 60.0]))
    def time_passes(self, seconds: float) -> None:
        self.loop.advance(seconds)

    @rule()
    def a_day_passes(self) -> None:
        """Each connection gets old in it."""
        before = set(self.exchange.live)
        self.loop.advance(AGE + 1800.0)
        assert not before & set(self.exchange.live)

    # --- what has to be so

    @rule()
    def calm(self) -> None:
        """Without further faults all is well soon."""
        self.exchange.plan.clear()
        self.loop.advance(200.0)
        assert all(task.done() for task in self.tasks)
        for listener in self.listeners:
            if not listener.log.ends:
                assert listener.feed.state is FeedState.STREAMING, listener.feed.source.name
                self.listens(listener, list(listener.first))
        for name in NAMES:
            self.exchange.publish(name, self.loop.milliseconds())
        self.loop.advance(20.0)
        for listener in self.listeners:
            for name in () if listener.log.ends else listener.first:
                newest = self.exchange.sent[name][-1][1]
                assert listener.log.of(name)[-1:] == [newest], f"{name} is silent"
            self.check(listener)
        alone = {one.feed.source.name for one in self.listeners if not one.log.ends and one.feed.source.name in ALONE}
        assert len([link for link in self.exchange.live if not link.combined]) == len(alone)
        assert len([link for link in self.exchange.live if link.combined]) == sum(
            len(pool._shards) for pool in self.pools()
        )

    def check(self, listener: Listener) -> None:
        for name in listener.first:
            self.check_one(listener, name)

    def check_one(self, listener: Listener, name: str) -> None:
        check(name, listener.log.of(name), self.exchange.sent.get(name, []), listener.first[name])

    def run(self, work: Any) -> None:
        self.loop.run_until_complete(work)

    def start_task(self, work: Any) -> None:
        self.tasks.append(self.loop.create_task(work))
        self.loop.advance(0)

    def teardown(self) -> None:
        if not hasattr(self, "loop"):
            return
        try:
            for listener in self.listeners:
                self.check(listener)
            self.run(self.hub.stop())
            self.finish()
        finally:
            self.context.__exit__(None, None, None)

    def finish(self) -> None:
        """Nothing is left."""
        for task in self.tasks:
            assert task.done()
            if not task.cancelled() and task.exception():
                assert isinstance(task.exception(), ReadLoopClosed), task.exception()
        assert not self.exchange.live
        self.loop.advance(3.0)  # what the exchange and slow listeners have timers for
        assert not asyncio.all_tasks(self.loop)
        assert not [timer for timer in self.loop.timers() if "binance_gen" in repr(timer)]
        assert not self.stray, self.stray
        for name in ALONE:
            states = [event["type"] for event in self.events.get(name, ())]
            for life in "".join(LETTERS.get(state, "") for state in states).split("."):
                assert LIFE.fullmatch(life.replace("G", "")), states
                if "R" in life:  # then there is a gap only if one of the two connections broke
                    assert life.count("G") <= sum(map(life.count, "rfR")), states
                else:
                    assert OUTAGES.fullmatch(life), states


Machine.TestCase.settings = settings(
    max_examples=100, stateful_step_count=30, derandomize=True, suppress_health_check=list(HealthCheck)
)
TestStreams = Machine.TestCase
