"""The way out of a connection: whatever delay and rate do, bytes leave whole and in order."""

from __future__ import annotations

import asyncio
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from binance_gen.sandbox.pipe import TICK, Pipe


class Wire:
    """A transport that takes note."""

    def __init__(self) -> None:
        self.out = b""
        self.open = True

    def write(self, data: bytes) -> None:
        self.out += data

    def is_closing(self) -> bool:
        return not self.open


class FastLoop(asyncio.SelectorEventLoop):
    """Its time jumps to the next timer: nothing is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        inner = self._selector.select

        def select(timeout: float | None) -> Any:
            self.now += timeout or 0.0
            return inner(0)

        self._selector.select = select

    def time(self) -> float:
        return self.now


def run(scenario: Any) -> Any:
    loop = FastLoop()
    try:
        return loop.run_until_complete(scenario)
    finally:
        loop.close()


STEPS = st.one_of(
    st.tuples(st.just("push"), st.binary(max_size=50)),
    st.tuples(st.just("delay"), st.sampled_from([0.0, 0.05, 1.0])),
    st.tuples(st.just("rate"), st.sampled_from([0.0, 100.0, 1e4])),
    st.tuples(st.just("wait"), st.sampled_from([0.0, 0.01, 0.5])),
    st.tuples(st.just("flush"), st.none()),
)


@settings(max_examples=200)
@given(st.lists(STEPS, max_size=40))
def test_bytes_leave_whole_and_in_order(steps: list[tuple[str, Any]]) -> None:
    async def scenario() -> None:
        wire = Wire()
        pipe, pushed, done = Pipe(wire), b"", []  # type: ignore[arg-type]
        for number, (step, value) in enumerate(steps):
            if step == "push":
                pushed += value
                pipe.push(value, lambda number=number: done.append(number))
            elif step == "wait":
                await asyncio.sleep(value)
            elif step == "flush":
                pipe.flush()
                assert wire.out == pushed
            else:
                pipe.shape(**{step: value})
            assert pushed.startswith(wire.out)
            assert len(wire.out) + pipe.bytes_waiting == len(pushed)
        await asyncio.sleep(60)
        assert wire.out == pushed
        assert done == [number for number, (step, _) in enumerate(steps) if step == "push"]
        pipe.shape(0, 0)
        assert pipe.is_free

    run(scenario())


def test_a_rate_is_kept() -> None:
    async def scenario() -> None:
        wire = Wire()
        pipe = Pipe(wire)  # type: ignore[arg-type]
        pipe.shape(rate=1000)
        for _ in range(10):
            pipe.push(b"x" * 300)
        for _ in range(20):
            await asyncio.sleep(0.1)
            now = asyncio.get_running_loop().time()
            assert len(wire.out) <= 1000 * (now + TICK)
            assert len(wire.out) >= min(1000 * (now - 3 * TICK), 3000) - 1

    run(scenario())


def test_what_is_dropped_never_leaves() -> None:
    async def scenario() -> None:
        wire = Wire()
        pipe = Pipe(wire)  # type: ignore[arg-type]
        pipe.shape(delay=0.1)
        pipe.push(b"lost")
        pipe.drop()
        await asyncio.sleep(1)
        pipe.push(b"late")
        await asyncio.sleep(0.05)
        wire.open = False
        await asyncio.sleep(1)
        assert wire.out == b""
        assert pipe.bytes_waiting == 0

    run(scenario())
