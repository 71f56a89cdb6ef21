"""The last moments of a loop in a thread of its own: all that is left ends, within a limit."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import threading
from collections.abc import Coroutine, Iterator
from typing import Any

__all__ = ["STOP_TIMEOUT", "resolvers", "run_and_close"]

STOP_TIMEOUT = 0.4
"""Seconds for tasks that don't let themselves be cancelled, and for a look-up that hangs."""
RESOLVERS = 4


def run_and_close(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, None]) -> None:
    """Leave neither a task nor a socket behind, whatever the work has started and however it ends."""
    try:
        loop.run_until_complete(work)
    finally:
        left = asyncio.all_tasks(loop)  # callbacks that did not let themselves be cancelled, and what they started
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left, timeout=STOP_TIMEOUT))
        loop.run_until_complete(_last_rounds())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _last_rounds() -> None:
    """Transports that were dropped a moment ago close their sockets in the next rounds of the loop."""
    for _ in range(3):
        await asyncio.sleep(0)


@contextlib.contextmanager
def resolvers(loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """Threads to look up names in, which end with the block, but for one that hangs."""
    executor = concurrent.futures.ThreadPoolExecutor(RESOLVERS, thread_name_prefix="binance_gen resolver")
    loop.set_default_executor(executor)
    try:
        yield
    finally:
        helper = threading.Thread(target=executor.shutdown, daemon=True)
        helper.start()
        helper.join(STOP_TIMEOUT)
