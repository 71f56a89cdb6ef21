"""Every outage is told by one gap, and no gap by which there was none: user data, whose events have no numbers, through
whatever breaks. The exchange here knows who was subscribed when, and what any client could see of it.
"""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from binance_gen.runtime.events import GAP
from tests.runtime.made_up_exchange import BREAKS, MadeUpLink
from tests.runtime.stream_log import check
from tests.runtime.test_takeover import QUIET, Desk
from tests.runtime.virtual_loop import EPOCH, virtual_time
from tests.soak.figures import Interval, match_gaps

LAGS = [0.0, 0.0, 0.001, 0.02, 0.2]
SLACK = 3 * max(LAGS)
BRIEF = 1.5 * max(LAGS)
"""Seconds: a connection that ended so soon may have done so before the runtime relied on it."""


def outages(links: list[MadeUpLink]) -> tuple[list[Interval], list[Interval]]:
    """When nobody was subscribed; and times of which no client can know whether they belong to these."""
    found: list[Interval] = []
    doubts: list[Interval] = []
    for old, new in pairwise(links):
        covering = [one for one in links if one is not old and one.since < _end(old) <= _end(one)]
        if covering and not any(is_known(old, one) for one in covering):
            doubts.append((max(old.since, min(one.since for one in covering)), _end(old)))
        down = max(_end(one) for one in links if one.since <= old.since)
        if new.since > down and found and _was_of_no_use(links, found[-1][1], down):
            doubts.append((found[-1][1], down))
            found[-1] = (found[-1][0], new.since)
        elif new.since > down:
            found.append((down, new.since))
    return found, doubts


def _was_of_no_use(links: list[MadeUpLink], since: float, until: float) -> bool:
    """The runtime may not have relied on what there was then: too short, or to take over from one that was dead and not
    yet known to be. The outages before and after it are one."""
    dead = [one.ended_at for one in links if _end(one) < since]
    there = [one for one in links if since <= one.since < until]
    return until - since <= BRIEF or all(one.ended_at <= max(dead) for one in there)


def is_known(old: MadeUpLink, new: MadeUpLink) -> bool:
    """Everybody can see that ``old`` was there when ``new`` was: it answered a question that was asked then, or both
    brought the same event."""
    both = old.arrived.keys() & new.arrived.keys()
    return any(asked >= new.since for asked in old.answered) or any(
        new.arrived[number] <= old.ended_at for number in both
    )


def _end(link: MadeUpLink) -> float:
    return float("inf") if link.until is None else link.until


class Machine(RuleBasedStateMachine):
    @initialize(seed=st.integers(0, 2**32))
    def start(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.context = virtual_time()
        self.loop = self.context.__enter__()
        self.desk = Desk(self.loop)
        self.desk.hub.options.max_reconnects = None
        self.exchange = self.desk.exchange
        self.exchange.lags = iter(lambda: self.random.choice(LAGS), None)
        self.feed, self.log = self.desk.listen(QUIET)

    @rule(count=st.sampled_from([1, 2, 20]), every=st.sampled_from([0.0, 0.001, 0.05]))
    def events(self, count: int, every: float) -> None:
        for _ in range(count):
            self.desk.publish()
            self.loop.advance(every)

    @rule(seconds=st.sampled_from([0.0, 0.005, 0.012, 0.02, 0.05, 0.15, 0.5, 3.0, 12.0, 60.0]))
    def time_passes(self, seconds: float) -> None:
        self.loop.advance(seconds)

    @rule()
    def rotate(self) -> None:
        self.feed.rotate("somebody wants it")

    @rule(which=st.integers(0), how=st.sampled_from([*BREAKS, "black hole"]))
    @precondition(lambda self: self.exchange.live)
    def break_(self, which: int, how: str) -> None:
        live = self.exchange.live
        live[which % len(live)].break_(how)

    @rule(later=st.sampled_from([0.005, 0.012, 0.02, 0.1, 0.5]), how=st.sampled_from(list(BREAKS)))
    @precondition(lambda self: self.exchange.live)
    def replaced_at_the_last_moment(self, later: float, how: str) -> None:
        """The end is announced, and comes around the time at which the other connection is there."""
        old = self.exchange.live[-1]
        old.send({"e": "serverShutdown", "E": 1770123456789})
        self.loop.call_later(later, lambda: old.ended or old.break_(how))

    @rule(failures=st.lists(st.sampled_from(["refused", "503", "hangs", "breaks"]), min_size=1, max_size=2))
    def attempts_will_fail(self, failures: list[str]) -> None:
        self.exchange.plan.extend(failures)

    @rule()
    def all_is_told(self) -> None:
        self.exchange.plan.clear()
        self.loop.advance(200.0)
        self.desk.publish()
        self.loop.advance(10.0)
        check(QUIET, self.log.of(QUIET), self.exchange.sent[QUIET], 1)
        gaps = [
            ((one["from"] - EPOCH) / 1000, (one["to"] - EPOCH) / 1000)
            for one in self.log.items
            if one.get("type") == GAP
        ]
        truth, doubts = outages(self.exchange.links)
        found = match_gaps(truth, gaps, SLACK, doubts)
        assert found.is_exact, (found, truth, gaps, doubts)

    def teardown(self) -> None:
        if not hasattr(self, "loop"):
            return
        try:
            self.all_is_told()
            self.loop.run_until_complete(self.desk.hub.stop())
            self.loop.advance(3.0)
        finally:
            self.context.__exit__(None, None, None)


Machine.TestCase.settings = settings(
    max_examples=100, stateful_step_count=25, derandomize=True, suppress_health_check=list(HealthCheck)
)
TestOutages = Machine.TestCase
