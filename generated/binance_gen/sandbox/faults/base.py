# Copied from codegen/handwritten/sandbox/faults/base.py; edit there.
"""How a fault gets to the exchange's thread, and to the connections that it is for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..connection import Connection

if TYPE_CHECKING:
    from ..server import Server

T = TypeVar("T")

CHANNELS = ("streams", "ws_api", "rest")


class FaultsBase:
    def __init__(self, server: Server, run: Callable[[Callable[[], Any]], Any]) -> None:
        self._server = server
        self._run = run

    def _call(self, action: Callable[[], T]) -> T:
        result: T = self._run(action)
        return result

    def _each(self, where: str, stream: str | None, action: Callable[[Connection], object]) -> int:
        def run() -> int:
            chosen = self._chosen(where, stream)
            for connection in chosen:
                action(connection)
            return len(chosen)

        return self._call(run)

    def _chosen(self, where: str, stream: str | None) -> Sequence[Connection]:
        if where not in ("all", *CHANNELS):
            raise ValueError(f"where is one of all, {', '.join(CHANNELS)}")
        return [
            connection
            for connection in self._server.connections.values()
            if where in ("all", connection.channel) and (stream is None or self._server.listens(connection, stream))
        ]


def channels(where: str) -> tuple[str, ...]:
    return CHANNELS if where == "all" else (where,)
