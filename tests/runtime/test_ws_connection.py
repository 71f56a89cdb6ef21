"""One connection of the WebSocket API with a link that is made up: the time of requests, by a clock that is too."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime.errors import BinanceTimeoutException, BinanceWebsocketClosed
from binance_gen.runtime.events import CloseReason
from binance_gen.runtime.ws_connection import BURST, Connection
from tests.runtime.virtual_loop import virtual_time


class MadeUpLink:
    """Keeps what is written."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.closed: asyncio.Future[CloseReason] = loop.create_future()
        self.written: list[dict[str, Any]] = []
        self.failed = ""
        self.corks: list[tuple[bool, int]] = []

    def start(self, listener: Any) -> None:
        self.listener = listener

    def cork(self, corked: bool) -> None:
        self.corks.append((corked, len(self.written)))

    def write(self, text: str) -> None:
        self.written.append(msgspec.json.decode(text))

    def fail(self, cause: str) -> None:
        self.failed = cause
        self.closed.set_result(CloseReason(cause=cause))

    def answer(self, request_id: int | str) -> None:
        self.listener.on_frame(msgspec.json.encode({"id": request_id, "status": 200, "result": {}}))


timeouts = st.lists(st.one_of(st.none(), st.floats(0.01, 20)), min_size=1, max_size=12)


@given(timeouts, st.data())
def test_each_request_has_its_own_time_and_all_share_a_timer(timeouts: list[float | None], data: st.DataObject) -> None:
    answered = data.draw(st.sets(st.sampled_from(range(len(timeouts)))))
    with virtual_time() as loop:
        ends: dict[int, tuple[str, float]] = {}

        async def one(connection: Connection, number: int, timeout: float | None) -> None:
            begun = loop.time()
            try:
                await connection.answer(connection.send("m", {}, timeout))
                ends[number] = "answered", loop.time() - begun
            except BinanceTimeoutException:
                ends[number] = "too late", loop.time() - begun

        async def main() -> None:
            link: Any = MadeUpLink(loop)
            connection = Connection(link)
            tasks = [loop.create_task(one(connection, number, timeout)) for number, timeout in enumerate(timeouts)]
            await asyncio.sleep(0)
            assert len(loop.timers()) <= 1
            for number in answered | {number for number, timeout in enumerate(timeouts) if timeout is None}:
                link.answer(link.written[number]["id"])  # so that something was heard
            connection.heard += 1
            await asyncio.wait(tasks)
            for number, timeout in enumerate(timeouts):
                if number in answered or timeout is None:
                    assert ends[number][0] == "answered"
                else:
                    assert ends[number] == ("too late", pytest.approx(timeout, abs=1e-6))
            assert not link.failed
            assert not len(connection.session)

        loop.run_until_complete(main())


def test_a_connection_that_says_nothing_in_the_time_of_a_request_is_dropped() -> None:
    with virtual_time() as loop:

        async def main() -> None:
            link: Any = MadeUpLink(loop)
            connection = Connection(link)
            late, other = connection.send("m", {}, 1.0), connection.send("m", {}, 5.0)
            with pytest.raises(BinanceTimeoutException):
                await connection.answer(late)
            assert link.failed == "it stopped answering"
            with pytest.raises(BinanceWebsocketClosed, match="it stopped answering"):
                await connection.answer(other)
            assert not loop.timers()

        loop.run_until_complete(main())


def test_requests_of_one_turn_go_out_together_and_none_waits_longer() -> None:
    with virtual_time() as loop:

        async def main() -> None:
            link: Any = MadeUpLink(loop)
            connection = Connection(link)
            for _ in range(20):  # one after the other, as long as answers come
                link.answer(connection.send("m", {}, 1.0).id)
            assert not link.corks
            for _ in range(2):
                begun = len(link.written)
                for _ in range(50):
                    connection.send("m", {}, None)
                assert link.corks == [(True, begun + BURST - 1)]
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                assert link.corks.pop() == (False, begun + 50)
                link.corks.clear()
            link.fail("over")
            await asyncio.sleep(0)
            await asyncio.sleep(0)

        loop.run_until_complete(main())
