"""The short way of a connection that brings many streams, while it is the only one.

A message is decoded once and goes to its lane. Whatever else comes (an answer, an announcement, a stream that nobody
listens to any more, what can't be read) is left to the long way, ``line.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .lane import SHORT, SHUTDOWN, Fanout, Lane, decode, ordinary
from .links import Kept, Listener

__all__ = ["Switchboard"]


class Switchboard:
    """``board``: lanes by the names of their streams. ``only``: gives the listeners of all of them, where these are the
    same."""

    def __init__(self, board: Mapping[str, Lane], only: Callable[[], Fanout | None], long_way: Listener) -> None:
        self._board = board
        self._only = only
        self._long_way = long_way

    # --- Listener

    def on_frame(self, payload: bytes) -> bool:
        if len(payload) < SHORT and SHUTDOWN in payload:
            return self._long_way.on_frame(payload)
        try:
            message = decode(payload)
            lane = self._board[message["stream"]]
            event = message["data"]
        except Exception:
            return self._long_way.on_frame(payload)
        return lane.accept(event, payload, message)

    def on_pause(self, resume: Callable[[], None]) -> None:
        only = self._only()
        if only is None:
            self._long_way.on_pause(resume)
        else:
            only.pause(resume)

    @property
    def on_burst(self) -> Callable[[Kept], bool] | None:
        only = self._only()
        return None if only is None or only.lend_alone is None else self._lend

    def _lend(self, kept: Kept) -> bool:
        only = self._only()
        return only is not None and only.lend(lambda most: self._read(kept, most), len(kept))

    def _read(self, kept: Kept, most: int) -> list[Any]:
        """The next messages, up to one that is not an ordinary one: it stays where it is, for ``on_frame``."""
        messages: list[Any] = []
        board = self._board
        for message in ordinary(kept, most):
            try:
                lane = board[message["stream"]]
                event = message["data"]
            except (KeyError, TypeError, IndexError):  # of no stream that anybody listens to
                break
            if not lane.goes_on(event):
                break
            messages.append(message if lane.enveloped else event)
            lane.last_payload = kept.popleft()
        return messages
