"""Sockets without a network."""

from typing import Any, Generic, TypeVar

__all__ = ["MultiplexSocket", "Socket"]

T_co = TypeVar("T_co", covariant=True)


class Socket(Generic[T_co]):
    def __init__(self, name: str, params: dict[str, Any]) -> None:
        self.name = name
        self.params = params


class MultiplexSocket(Socket[T_co]):
    pass
