"""What can happen to connections that are to come."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any

from ..certificates import Fault
from .base import FaultsBase


@dataclass
class Refusal:
    """A WebSocket handshake to refuse: with an HTTP status, or with a reset when there is none."""

    channel: str | None
    status: int | None
    retry_after: int | None


class ArrivalFaults(FaultsBase):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._refusals: deque[Refusal] = deque()

    def refuse(
        self, count: int = 1, *, status: int | None = None, retry_after: int | None = None, where: str = "all"
    ) -> None:
        """Refuse the next WebSocket handshakes: a reset, or an HTTP status such as 429, 418 or 503."""
        channel = None if where == "all" else where
        self._call(lambda: self._refusals.extend([Refusal(channel, status, retry_after)] * count))

    @property
    def refusals(self) -> int:
        """How many handshakes are still to be refused."""
        return self._call(lambda: len(self._refusals))

    def stop_listening(self) -> None:
        """New connections are refused by the operating system; open ones stay."""
        self._server.run_coroutine(self._server.stop_listening())

    def start_listening(self) -> None:
        """Listen again, on the same port."""
        self._server.run_coroutine(self._server.start_listening())

    def wrong_certificate(self, fault: Fault | None = "stranger") -> None:
        """New TLS connections are shown a certificate of an authority that nobody knows (``stranger``), of another
        ``host``, or one that is ``expired``; with None the right one again. For ``Sandbox(tls=True)``."""
        authority = self._server.authority
        if authority is None:
            raise RuntimeError("this sandbox speaks plain HTTP: make it with tls=True")
        self._call(lambda: authority.show(fault))

    def take_refusal(self, channel: str) -> Refusal | None:
        """For the server."""
        for refusal in self._refusals:
            if refusal.channel in (None, channel):
                self._refusals.remove(refusal)
                return refusal
        return None

    def _clear_arrivals(self) -> None:
        self._call(self._refusals.clear)
        if self._server.authority is not None:
            self.wrong_certificate(None)
