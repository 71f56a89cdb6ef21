"""Answers of REST that are not those of the exchange."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

import msgspec

from .base import FaultsBase

HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


@dataclass
class Planned:
    """What to answer instead of the real thing. ``cut`` resets the connection after so many bytes of the body,
    ``pause`` waits before the answer, ``trickle`` before each of its bytes, ``silent`` never answers."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    pause: float = 0
    trickle: float = 0
    cut: int | None = None
    silent: bool = False
    path: str | None = None
    process: bool = False


class AnswerFaults(FaultsBase):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._answers: deque[Planned] = deque()

    def answer(
        self, status: int = 200, body: Any = b"", *, headers: dict[str, str] | None = None, times: int = 1,
        path: str | None = None, content_type: str = "application/json", pause: float = 0, trickle: float = 0,
        cut: int | None = None, silent: bool = False, process: bool = False,
    ) -> None:  # fmt: skip
        """Answer the next REST requests (to ``path`` only, when given) with this instead. ``body`` may be bytes,
        text, or a value that is sent as JSON. ``process`` carries the request out all the same: the client doesn't
        learn that its order was placed."""
        data = (
            body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else msgspec.json.encode(body)
        )
        planned = Planned(status, data, dict(headers or {}), content_type, pause, trickle, cut, silent, path, process)
        self._call(lambda: self._answers.extend([planned] * times))

    def html(self, status: int = 502, *, times: int = 1, path: str | None = None) -> None:
        """A proxy's error page."""
        self.answer(status, HTML, content_type="text/html", times=times, path=path)

    def empty(self, status: int = 200, *, times: int = 1, path: str | None = None) -> None:
        self.answer(status, b"", times=times, path=path)

    def reset_rest(self, *, after: int = 0, times: int = 1, path: str | None = None, process: bool = False) -> None:
        """Reset the connection in the middle of an answer, after so many bytes of its body."""
        self.answer(200, b'{"cut": "' + b"x" * 1000, cut=after, times=times, path=path, process=process)

    def never_answer(self, *, times: int = 1, path: str | None = None, process: bool = False) -> None:
        self.answer(silent=True, times=times, path=path, process=process)

    def take_answer(self, path: str) -> Planned | None:
        """For the server."""
        for planned in self._answers:
            if planned.path in (None, path):
                self._answers.remove(planned)
                return planned
        return None

    def _clear_answers(self) -> None:
        self._call(self._answers.clear)
