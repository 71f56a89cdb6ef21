# Copied from codegen/handwritten/runtime/envelope.py; edit there.
"""Answers with what came around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Generic, TypeVar

from .limits_told import from_headers, from_list

__all__ = ["Envelope", "RawResponse", "envelopes", "last", "recorded"]

T = TypeVar("T")


class Envelope:
    """One answer: ``status``, ``headers`` (empty over the WebSocket API), ``body`` as it came. ``limits``: the counts
    that it tells, e.g. ``{"weight 1m": 20}``. ``asked`` and ``answered``: local time, in milliseconds. ``response`` is
    the library's object, or the whole answer as a dict for the WebSocket API."""

    __slots__ = ("answered", "asked", "body", "headers", "response", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], body: bytes, response: Any, asked: int, answered: int
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.response = response
        self.asked = asked
        self.answered = answered

    @property
    def limits(self) -> dict[str, int]:
        if isinstance(self.response, Mapping):
            told = from_list(self.response.get("rateLimits") or ())
        else:
            told = from_headers(self.headers)
        return {f"{kind} {interval}": count for kind, interval, count, _ in told}

    def __repr__(self) -> str:  # bodies may hold keys
        return f"<{type(self).__name__} {self.status}, {len(self.body)} bytes in {self.answered - self.asked} ms>"

    def __reduce__(self) -> tuple[Any, ...]:
        # The response leads to the request, and that to the key.
        return type(self), (self.status, dict(self.headers), self.body, None, self.asked, self.answered)


class RawResponse(Envelope, Generic[T]):
    """``value`` is what the method returns; the rest is of the last answer that it took."""

    __slots__ = ("value",)

    def __init__(self, value: T, last: Envelope) -> None:
        super().__init__(last.status, last.headers, last.body, last.response, last.asked, last.answered)
        self.value = value

    def __reduce__(self) -> tuple[Any, ...]:
        plain = Envelope(self.status, dict(self.headers), self.body, None, self.asked, self.answered)
        return RawResponse, (self.value, plain)


recorded: ContextVar[list[Envelope] | None] = ContextVar("binance_gen_envelopes", default=None)
"""Where answers of this task or thread are kept, if anybody wants them."""


def last(answers: list[Envelope]) -> Envelope:
    """The envelope of a call that may have taken several requests."""
    if not answers:
        raise TypeError("that method asked for nothing, so there is no answer to show")
    return answers[-1]


@contextmanager
def envelopes() -> Iterator[list[Envelope]]:
    """The answers that come meanwhile, in this task or thread."""
    kept: list[Envelope] = []
    token = recorded.set(kept)
    try:
        yield kept
    finally:
        recorded.reset(token)
