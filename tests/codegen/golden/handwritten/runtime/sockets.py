"""Sockets without a network."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from .endpoint import Stream

__all__ = ["Socket", "SocketManager"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Socket(Generic[T_co]):
    def __init__(self, name: str, params: dict[str, Any]) -> None:
        self.name = name
        self.params = params


class SocketManager:
    def _socket(self, stream: Stream[T], /, **params: Any) -> Socket[T]:
        return Socket(stream.name, params)

    def _multiplex(self, stream: Stream[T], /, streams: Sequence[str], **params: Any) -> Socket[T]:
        return Socket(stream.name, {"streams": streams, **params})
