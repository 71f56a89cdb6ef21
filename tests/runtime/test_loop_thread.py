from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from binance_gen.runtime.loop_thread import LoopThread


async def where() -> int:
    await asyncio.sleep(0)
    return threading.get_ident()


def test_work_runs_on_one_thread_that_is_not_ours() -> None:
    loop = LoopThread("test-loop")
    assert not loop.running
    first = loop.run(where())
    assert first != threading.get_ident()
    assert loop.run(where()) == first
    assert loop.running
    assert "test-loop" in [thread.name for thread in threading.enumerate()]
    loop.stop()
    assert not loop.running
    assert "test-loop" not in [thread.name for thread in threading.enumerate()]
    loop.stop()


def test_it_starts_again() -> None:
    loop = LoopThread()
    assert loop.run(where())
    loop.stop()
    assert loop.run(where())
    loop.stop()


def test_many_threads_at_once() -> None:
    loop = LoopThread()
    barrier = threading.Barrier(8)

    def one() -> int:
        barrier.wait(5)
        return loop.run(where())

    with ThreadPoolExecutor(8) as pool:
        idents = {future.result(10) for future in [pool.submit(one) for _ in range(8)]}
    assert len(idents) == 1
    loop.stop()


def test_inside_a_running_loop() -> None:
    async def notebook_cell() -> int:
        return loop.run(where())

    loop = LoopThread()
    assert asyncio.run(notebook_cell()) != threading.get_ident()
    loop.stop()


def test_errors_come_back() -> None:
    async def fails() -> None:
        raise ValueError("from the loop")

    loop = LoopThread()
    with pytest.raises(ValueError, match="from the loop"):
        loop.run(fails())
    loop.stop()


def test_waiting_for_oneself_is_refused() -> None:
    async def outer() -> None:
        loop.run(where())

    loop = LoopThread()
    with pytest.raises(RuntimeError, match="wait for itself"):
        loop.run(outer())
    loop.stop()


def test_a_timeout_cancels() -> None:
    ended = threading.Event()

    async def long() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    loop = LoopThread()
    with pytest.raises(Exception) as caught:  # concurrent.futures' own TimeoutError before Python 3.11
        loop.run(long(), timeout=0.01)
    assert "Timeout" in type(caught.value).__name__
    assert ended.wait(5)
    loop.stop()


def test_stop_cancels_what_runs_and_lets_it_clean_up() -> None:
    steps = []
    started = threading.Event()

    async def forever() -> None:
        started.set()
        try:
            await asyncio.sleep(3600)
        finally:
            await asyncio.sleep(0)
            steps.append("cleaned up")

    loop = LoopThread()
    future = loop.submit(forever())
    assert started.wait(5)
    loop.stop()
    assert steps == ["cleaned up"]
    assert future.cancelled()


def test_stop_from_its_own_thread() -> None:
    async def stop() -> None:
        loop.stop()

    loop = LoopThread("stops-itself")
    loop.submit(stop())
    for _ in range(500):
        if "stops-itself" not in [thread.name for thread in threading.enumerate()]:
            break
        time.sleep(0.01)
    assert "stops-itself" not in [thread.name for thread in threading.enumerate()]
    assert not loop.running


FORK = """
import asyncio, os, sys
from binance_gen.runtime.loop_thread import LoopThread

async def one():
    return 1

loop = LoopThread()
assert loop.run(one()) == 1
child = os.fork()
if child == 0:
    assert not loop.running
    loop.stop()                     # the parent's: nothing to do
    assert loop.run(one()) == 1     # a thread of our own
    loop.stop()
    os._exit(7)
_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 7, status
assert loop.run(one()) == 1
loop.stop()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_gets_its_own() -> None:
    # Python 3.12 warns of any fork in a process with threads.
    command = [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", "-c", FORK]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, timeout=30, check=False)
    assert done.returncode == 0
