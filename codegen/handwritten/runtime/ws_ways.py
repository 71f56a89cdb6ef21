"""Two ways to wait for what a connection of the WebSocket API does: on its loop, and in a thread that may block.

Deciding what to send is the same either way (``WsCalls``). In a thread its coroutine never waits for a loop: what it
awaits has blocked and is done. So a call costs no task and no timer, and is signed in the thread that makes it.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from .errors import BinanceTimeoutException, BinanceWebsocketUnableToConnect
from .ws_connection import Connection, Pending

if TYPE_CHECKING:
    from .loop_thread import LoopThread
    from .ws_api import WsApi

__all__ = ["ON_LOOP", "FromThread", "OnLoop", "Question", "Way"]

T = TypeVar("T")

LOOP_PATIENCE = 5.0
"""Seconds that a loop gets to tell what became of a request whose time is over; it may be busy, or end."""


class Question(NamedTuple):
    """A request, as ``Connection.send`` takes it."""

    method: str
    params: Mapping[str, Any]
    timeout: float | None
    id: int | str | None


class Way(Protocol):
    def connection(self, api: WsApi, timeout: float | None) -> Awaitable[Connection]: ...
    def run(self, work: Coroutine[Any, Any, T]) -> Awaitable[T]: ...
    def send(self, connection: Connection, question: Question) -> Any: ...
    def answer(self, connection: Connection, waiter: Any) -> Awaitable[Mapping[str, Any]]: ...


class OnLoop:
    """Of the connections."""

    def connection(self, api: WsApi, timeout: float | None) -> Awaitable[Connection]:
        return api.connection(timeout)

    def run(self, work: Coroutine[Any, Any, T]) -> Awaitable[T]:
        return work

    def send(self, connection: Connection, question: Question) -> Pending:
        return connection.send(*question)

    def answer(self, connection: Connection, waiter: Pending) -> Awaitable[Mapping[str, Any]]:
        return connection.answer(waiter)


ON_LOOP = OnLoop()


class _Post(concurrent.futures.Future[Mapping[str, Any]]):
    """A request on its way to the loop, and back. The thread that waits looks at the time."""

    id: int | str | None = None
    heard = 0
    due: float | None = None

    def __init__(self, timeout: float | None) -> None:
        super().__init__()
        self.timeout = timeout

    def go(self, connection: Connection, question: Question) -> None:
        """On the loop."""
        try:
            self.id = connection.post(self, question.method, question.params, question.id)
        except BaseException as error:  # nothing was sent
            self.set_exception(error)


class FromThread:
    """Any thread but that of the loop."""

    def __init__(self, thread: LoopThread) -> None:
        self._thread = thread

    async def connection(self, api: WsApi, timeout: float | None) -> Connection:
        return self._thread.run(api.connection(timeout))

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._thread.run(work)

    def send(self, connection: Connection, question: Question) -> _Post:
        post = _Post(question.timeout)
        try:
            self._thread.loop.call_soon_threadsafe(post.go, connection, question)
        except RuntimeError:  # the loop has ended, and the connection with it
            raise BinanceWebsocketUnableToConnect("the client was closed meanwhile") from None
        return post

    async def answer(self, connection: Connection, waiter: _Post) -> Mapping[str, Any]:
        try:
            return waiter.result(waiter.timeout)
        except concurrent.futures.TimeoutError:
            self._later(_expire, connection, waiter)
        except BaseException as error:
            if not waiter.done():  # interrupted
                self._later(_forget, connection, waiter)
            raise error.with_traceback(None) from None
        try:
            return waiter.result(LOOP_PATIENCE)  # the answer after all, or the exception for its not having come
        except concurrent.futures.TimeoutError:
            raise BinanceTimeoutException(f"no answer within {waiter.timeout} s") from None

    def _later(self, function: Callable[..., object], *arguments: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._thread.loop.call_soon_threadsafe(function, *arguments)


def _expire(connection: Connection, waiter: _Post) -> None:
    connection.expire(waiter)
    _forget(connection, waiter)


def _forget(connection: Connection, waiter: _Post) -> None:
    if waiter.id is not None:
        connection.forget(waiter.id)
