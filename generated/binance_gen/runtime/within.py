# Copied from codegen/handwritten/runtime/within.py; edit there.
"""A limit on how long something may take."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

__all__ = ["put_down", "within"]

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
        await put_down(task)


async def put_down(task: asyncio.Future[Any]) -> None:
    """End it; what it has to say is of no interest any more."""
    if not task.done():
        task.cancel()
        await asyncio.wait([task])
    if not task.cancelled():
        task.exception()  # asyncio complains about those that nobody has looked at
