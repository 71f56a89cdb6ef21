# Copied from codegen/handwritten/runtime/readable.py; edit there.
"""Whether something has arrived on a socket, without waiting or reading."""

from __future__ import annotations

import select

__all__ = ["readable"]


def readable(descriptor: int) -> bool:
    """Data, an end, or an error. On an idle HTTP connection each means that it is of no more use."""
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
