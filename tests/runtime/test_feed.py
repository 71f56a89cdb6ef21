"""Feeds on links of our own: no sockets, no time, any sequence of luck and misfortune."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.budget import ConnectionBudget
from binance_gen.runtime.carrier import FeedState
from binance_gen.runtime.errors import ReadLoopClosed
from binance_gen.runtime.events import GAP, CloseReason
from binance_gen.runtime.feed import FeedOptions
from binance_gen.runtime.hub import Hub
from binance_gen.runtime.overflow import QueueOptions
from binance_gen.runtime.queue import MessageQueue
from binance_gen.runtime.source import NOTHING, Source, SourceConnection
from tests.runtime.stream_kit import quick, soon


class FakeLink:
    """Delivers its messages as soon as it is started, then ends."""

    def __init__(self, messages: list[Any], reason: CloseReason | None) -> None:
        self.messages = messages
        self.reason = reason
        self.closed: asyncio.Future[CloseReason] = asyncio.get_running_loop().create_future()
        self.stopped = False
        self.last_received = asyncio.get_running_loop().time()
        self.complete_until = 0.0
        self.listener: Any = None

    def start(self, listener: Any) -> None:
        self.listener = listener
        self.deliver()

    def deliver(self) -> None:
        while self.messages:
            if self.listener.on_frame(msgspec.json.encode(self.messages.pop(0))):
                self.listener.on_pause(self.deliver)
                return
        if self.reason is not None and not self.closed.done():
            self.closed.set_result(self.reason)

    def write(self, _text: str) -> None:
        raise AssertionError("nothing is written here")

    def probe(self) -> None:
        """It lives."""

    def fail(self, cause: str) -> None:
        self.closed.set_result(CloseReason(cause=cause))

    async def stop(self) -> None:
        self.stopped = True


class Script:
    """What each attempt to connect meets: an exception, or a link."""

    def __init__(self, steps: list[Any]) -> None:
        self.steps = steps
        self.links: list[FakeLink] = []

    async def connect(self, url: str, **_options: Any) -> Any:
        assert url == "wss://somewhere"
        step = self.steps.pop(0) if self.steps else (([], None))
        if isinstance(step, Exception):
            raise step
        link = FakeLink(*step)
        self.links.append(link)
        return link


class Plain(Source, SourceConnection):
    """Of no state, so it can be its own connection."""

    key = name = "plain"

    def connection(self) -> SourceConnection:
        return self

    async def address(self) -> str:
        return "wss://somewhere"


def hub_of(script: Script, **options: Any) -> Hub:
    options.setdefault("reconnect_delays", quick(0))
    options.setdefault("budget", lambda _host: ConnectionBudget(1_000_000))
    return Hub(FeedOptions(connect=script.connect, **options))


def kinds(items: list[Any]) -> list[Any]:
    return [item["type"] if isinstance(item, dict) else item for item in items]


STEP = st.one_of(
    st.just("fail"),
    st.tuples(st.integers(0, 30), st.sampled_from([CloseReason(1000), CloseReason(), CloseReason(partial=True)])),
)


@given(st.lists(STEP, max_size=25), st.one_of(st.none(), st.integers(0, 4)), st.integers(1, 8))
def test_any_sequence_of_failures_and_breaks(steps: list[Any], limit: int | None, listeners: int) -> None:
    """Every message once and in order, one event for each failure and break, one for what each break cost, one for the
    end; no link stays open."""
    expected: list[Any] = []
    script_steps: list[Any] = []
    number = retries = 0
    over = broken = False
    for step in steps:
        if over:
            break
        if step == "fail":
            script_steps.append(ConnectionRefusedError("no"))
            expected.append("ConnectionRefusedError")
        else:
            count, reason = step
            if broken:
                expected.append(GAP)
            broken = True
            script_steps.append(([*range(number, number + count)], reason))
            expected += range(number, number + count)
            expected.append(reason.type)
            number += count
            retries = 0
        if limit is not None and retries >= limit:
            expected.append("BinanceWebsocketUnableToConnect")
            over = True
        retries += 1
    if broken and not over:
        expected.append(GAP)  # the script goes on with a connection that lasts

    async def run() -> None:
        script = Script(script_steps)
        hub = hub_of(script, max_reconnects=limit)
        sinks = [MessageQueue(QueueOptions(None)) for _ in range(listeners)]
        (feed,) = {hub.join(Plain(), sink) for sink in sinks}
        got: list[list[Any]] = []
        for sink in sinks:  # Python 3.10 knows no asynchronous comprehension within another one
            got.append([await soon(sink.get()) for _ in expected])
        for one in got:
            assert kinds(one) == expected
        if over:
            assert feed.state is FeedState.ENDED
            for sink in sinks:
                with pytest.raises(ReadLoopClosed):
                    await soon(sink.get())
            assert hub.join(Plain(), MessageQueue()) is not feed
        await hub.stop()
        assert all(link.stopped for link in script.links)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


async def test_a_burst_is_handed_over_in_turns() -> None:
    script = Script([([*range(1000)], None)])
    hub, sink = hub_of(script), MessageQueue(QueueOptions(7))
    feed = hub.join(Plain(), sink)
    assert [await soon(sink.get()) for _ in range(1000)] == list(range(1000))
    await hub.leave(feed, sink)


async def test_ready_waits_for_the_first_attempt_only() -> None:
    script = Script([ConnectionRefusedError()])
    hub, sink = hub_of(script, reconnect_delays=quick(60)), MessageQueue()
    feed = hub.join(Plain(), sink)
    await soon(feed.ready())
    assert feed.state is FeedState.CONNECTING
    await hub.leave(feed, sink)


async def test_ready_can_be_cancelled_without_harm() -> None:
    class Slow(Plain):
        async def opened(self, _link: Any) -> None:
            await asyncio.sleep(0.05)

    hub, sink = hub_of(Script([])), MessageQueue()
    feed = hub.join(Slow(), sink)
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(feed.ready(), 0.001)
    await soon(feed.ready())
    assert feed.state is FeedState.STREAMING
    await hub.leave(feed, sink)


async def test_an_address_that_cannot_be_had_is_a_failed_attempt() -> None:
    class Keyless(Plain):
        tries = 0

        async def address(self) -> str:
            self.tries += 1
            if self.tries == 1:
                raise TimeoutError("no answer")
            return "wss://somewhere"

    hub, sink = hub_of(Script([([1], None)])), MessageQueue()
    feed = hub.join(Keyless(), sink)
    assert kinds([await soon(sink.get()) for _ in range(2)]) == ["TimeoutError", 1]
    await hub.leave(feed, sink)


async def test_a_mistake_of_ours_is_told_and_not_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    hub, sink = hub_of(Script([])), MessageQueue()
    feed = hub.join(Plain(), sink)
    monkeypatch.setattr(feed._carrier._machine, "opened", lambda _now: 1 / 0)
    assert kinds([await soon(sink.get())]) == ["ZeroDivisionError"]
    with pytest.raises(ReadLoopClosed, match="unexpected"):
        await soon(sink.get())
    await hub.leave(feed, sink)


async def test_messages_that_are_nobodys_business() -> None:
    class Odd(Plain):
        translates = True

        def translate(self, message: Any) -> Any:
            return message * 10 if message % 2 else NOTHING

    hub, sinks = hub_of(Script([([*range(6)], None)])), [MessageQueue(), MessageQueue()]
    (feed,) = {hub.join(Odd(), sink) for sink in sinks}
    for sink in sinks:
        assert [await soon(sink.get()) for _ in range(3)] == [10, 30, 50]
        await hub.leave(feed, sink)


def test_silence_is_probed_after_half_a_minute_at_most() -> None:
    options = [FeedOptions(connect=Script([]).connect, user_timeout=seconds) for seconds in (300, 60, 5)]
    assert [(one.silence, one.patience) for one in options] == [(30, 10), (30, 10), (5, 5)]
