"""Makes sockets without a network."""

from collections.abc import Sequence
from typing import Any, TypeVar

from .endpoint import Stream
from .sockets import MultiplexSocket, Socket

__all__ = ["SocketManager"]

T = TypeVar("T")


class SocketManager:
    def _socket(self, stream: Stream[T], /, **params: Any) -> Socket[T]:
        return Socket(stream.name, params)

    def _multiplex(self, stream: Stream[T], /, streams: Sequence[str], **params: Any) -> MultiplexSocket[T]:
        return MultiplexSocket(stream.name, {"streams": streams, **params})
