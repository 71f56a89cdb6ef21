"""A limit on how long something may take."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

__all__ = ["within"]

T = TypeVar("T")


async def within(seconds: float | None, work: Awaitable[T], what: str) -> T:
    """``asyncio.wait_for``, which before Python 3.12 forgets a cancellation that comes at the moment of the result.

    :raises TimeoutError: It was not done in time, and is cancelled.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait([task], timeout=seconds)
        if not task.done():
            raise TimeoutError(f"timed out during {what}")
        return task.result()
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # looked at, so that nobody complains
