"""Whether something has arrived on a socket, without waiting or reading."""

from __future__ import annotations

import select
from collections.abc import Callable
from functools import partial

__all__ = ["readable"]


def readable(descriptor: int) -> Callable[[], object]:
    """Tells of one socket, as often as it is asked: data, an end, or an error; what it tells is true or false as a
    condition. On an idle HTTP connection each means that it is of no more use."""
    if not hasattr(select, "poll"):
        return lambda: select.select([descriptor], [], [], 0)[0]
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return partial(poll.poll, 0)  # no frame of Python's, as each request asks
