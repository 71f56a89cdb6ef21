"""Sockets for programs without asyncio: a thread with its own event loop, and callbacks.

::

    twm = ThreadedWebsocketManager()
    twm.start()
    name = twm.start_trade_socket(callback, "BNBBTC")
    twm.join()
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine, Hashable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .budget import ConnectionBudget
from .conflate import WHOLE, NewestByField
from .endpoint import Stream
from .environment import Environment
from .events import OnEvent
from .links import Connect, connector
from .listeners import Listener
from .log import LOGGER
from .loop_end import resolvers, run_and_close
from .manager import KEEPALIVE_TIMEOUT, SocketManager
from .options import DEFAULT
from .overflow import MakeRoom, QueueOptions, SocketStats
from .reconnect import ProcessException, ReconnectDelays, backoff, process_exception
from .rotation import RotateAfter, rotate_after
from .sockets import MultiplexSocket, Socket
from .url_constant import apply_class_overrides
from .workers import Callback

if TYPE_CHECKING:
    from .signing import PrivateKey

__all__ = ["ThreadedApiManager", "ThreadedManager"]

M = TypeVar("M", bound="ThreadedManager")

JOIN_POLL = 0.5
"""A wait without a limit can't be interrupted on Windows."""
STOP_LIMIT = 5.0
"""Seconds after which ``stop()`` returns in any case; it takes less than one."""
START_LIMIT = 15.0
"""Seconds that starting a user data socket may take; connecting gives up earlier."""
REMEMBERED = 1000
"""Sockets that have ended whose figures can still be asked for."""


class ThreadedManager(threading.Thread):
    """Base of the generated ``ThreadedWebsocketManager``.

    Plain callbacks run in a thread for each socket; ``async def`` callbacks run on the manager's loop, one message
    after the other. Errors come to the callback as ``{'e': 'error', 'type': ..., 'm': ...}``. The thread keeps the
    process alive until ``stop()``. Also a context manager: ``with ThreadedWebsocketManager() as twm`` starts and stops
    it.
    """

    __slots__ = ("_queue_options",)  # apart from __dict__: what with_options() returns shares all else
    _manager_factory: ClassVar[Callable[..., SocketManager]] = SocketManager

    def __init__(
        self,
        api_key: str | None = None,
        api_secret: str | None = None,
        requests_params: Mapping[str, Any] | None = None,
        tld: str = "com",
        testnet: bool = False,
        session_params: Mapping[str, Any] | None = None,
        https_proxy: str | None = None,
        loop: asyncio.AbstractEventLoop | None = None,
        max_queue_size: int | None = 100,
        *,
        environment: Environment | str | None = None,
        demo: bool = False,
        private_key: PrivateKey | None = None,
        private_key_pass: str | bytes | None = None,
        time_unit: str | None = None,
        user_timeout: float = KEEPALIVE_TIMEOUT,
        verbose: bool = False,
        max_reconnects: int | None = 5,
        reconnect_delays: ReconnectDelays = backoff,
        process_exception: ProcessException = process_exception,
        rotate_after: RotateAfter = rotate_after,
        on_event: OnEvent | None = None,
        state_events: bool = False,
        share_connections: bool = False,
        connection_budget: ConnectionBudget | None = None,
        transport: str | Connect = "auto",
        reconcile: bool = False,
        overflow: str | MakeRoom = "raise",
        conflate_by: Callable[[Any], Hashable] | None = None,
    ) -> None:
        """The first arguments are those of a client, the others those of ``BinanceSocketManager``.

        :param loop: A loop to run on, which must not be running; by default the thread has its own.
        """
        super().__init__(name="binance_gen sockets")
        self._environment = Environment.from_arguments(environment, tld=tld, testnet=testnet, demo=demo)
        self.verbose = verbose
        self._client: Any = None
        self._bsm: SocketManager | None = None
        self._given_loop = loop
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.RLock()
        self._listeners: dict[str, Listener] = {}
        self._names: dict[str, int] = {}
        self._ended: dict[str, SocketStats] = {}
        self._stopping = False
        self._wake = asyncio.Event()
        self._over = threading.Event()

        def make_client() -> Any:  # a closure: a secret in an attribute would show in vars()
            return self._factory()(
                api_key,
                api_secret,
                requests_params=requests_params,
                environment=self._environment,
                session_params=session_params,
                https_proxy=https_proxy,
                private_key=private_key,
                private_key_pass=private_key_pass,
                time_unit=time_unit,
                verbose=verbose,
            )

        def make_manager(client: Any) -> SocketManager:
            return type(self)._manager_factory(
                client,
                user_timeout,
                max_queue_size,
                verbose,
                max_reconnects=max_reconnects,
                reconnect_delays=reconnect_delays,
                process_exception=process_exception,
                rotate_after=rotate_after,
                on_event=on_event,
                state_events=state_events,
                share_connections=share_connections,
                connection_budget=connection_budget,
                transport=transport,
                reconcile=reconcile,
                overflow=overflow,
                conflate_by=conflate_by,
            )

        connector(transport)  # refuses what it can't work with
        self._queue_options = QueueOptions(max_queue_size, overflow, conflate_by)
        self._make_client = make_client
        self._make_manager = make_manager
        apply_class_overrides(self)

    @property
    def environment(self) -> Environment:
        """Where the hosts are. Sockets started from now on go where it says."""
        return self._environment if self._client is None else self._client.environment

    @environment.setter
    def environment(self, value: Environment) -> None:
        self._environment = value
        if self._client is not None:
            self._client.environment = value

    # --- lifecycle, from any thread

    def start(self) -> None:
        """Start the thread. Needed before any socket is started; once per manager."""
        if self._given_loop is not None and self._given_loop.is_running():
            raise RuntimeError("the loop is running already; leave it out, and the manager's thread gets its own")
        with self._lock:
            if self.ident is None and self._loop is None:
                self._loop = self._given_loop or asyncio.new_event_loop()
        super().start()

    def stop(self) -> None:
        """Stop all sockets and end the thread, within a second. What was not delivered yet is left out. Starting a
        socket after that is a ``RuntimeError``. Called from a callback it does not wait."""
        with self._lock:
            self._stopping = True
            loop = self._loop
            for listener in self._listeners.values():
                listener.halt()
        if self.ident is None or loop is None:
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed: it is over already
            loop.call_soon_threadsafe(self._wake.set)
        if not self._in_callback():
            super().join(STOP_LIMIT)

    def join(self, timeout: float | None = None) -> None:
        """Wait until the manager is stopped. Without a timeout, it also returns (and stops the manager) when every
        socket has given up; Ctrl-C stops it too."""
        try:
            if timeout is None and self.ident is not None:
                while not self._over.wait(JOIN_POLL):
                    pass
                self.stop()
            super().join(timeout)
        except KeyboardInterrupt:
            self.stop()
            raise

    def __enter__(self: M) -> M:
        self.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    # --- sockets, from any thread

    def _start(self, stream: Stream[Any], callback: Callback, /, **params: Any) -> str:
        """Start a socket; its name for ``stop_socket``, unlike that of any other start.

        With user data it returns when the subscription is in force (or the first attempt has failed, which the
        callback is told): what you do from then on is seen.
        """
        manager = self._ready().with_options(**self._queue_options.given())
        socket: Socket[Any] = (
            manager._multiplex(stream, **params) if stream.multiplex else manager._socket(stream, **params)
        )
        listener = self._listen(socket, socket.name, callback)
        if stream.user is not None and not self._in_callback():
            listener.listening.wait(START_LIMIT)
        return listener.name

    def _listen(self, socket: Any, name: str, callback: Callback) -> Listener:
        """Call back with what ``socket`` receives: one of ours, or any async context manager with ``recv()``."""
        if not callable(callback):
            raise TypeError(f"callback must be a function of one argument; not {callback!r}")
        with self._lock:
            self._ready()
            count = self._names[name] = self._names.get(name, 0) + 1
            listener = Listener(name if count == 1 else f"{name}#{count}", socket, callback)
            self._listeners[listener.name] = listener
            self._over.clear()
            assert self._loop is not None
            self._loop.call_soon_threadsafe(self._begin, listener)
        return listener

    def with_options(
        self: M, *, max_queue_size: Any = DEFAULT, overflow: Any = DEFAULT, conflate_by: Any = DEFAULT
    ) -> M:
        """This manager, with other queues for the sockets that are started from what it returns:
        ``twm.with_options(overflow="conflate").start_symbol_book_ticker_socket(callback, "BNBBTC")``. It is the same
        thread, and all else is shared too."""
        view: M = object.__new__(type(self))
        view.__dict__ = self.__dict__
        view._queue_options = self._queue_options.changed(max_queue_size, overflow, conflate_by)
        return view

    def stats(self, socket_name: str) -> SocketStats:
        """What has come for a socket and what became of it, also when it has ended. ``KeyError``: never heard of."""
        with self._lock:
            listener = self._listeners.get(socket_name)
            return self._ended[socket_name] if listener is None else listener.stats

    def stop_socket(self, socket_name: str) -> None:
        """Stop one socket: when this returns, its callback is not called any more. An unknown name is ignored."""
        with self._lock:
            listener, loop = self._listeners.get(socket_name), self._loop
        if listener is None or loop is None:
            return
        listener.halt()
        try:
            loop.call_soon_threadsafe(self._cancel, listener)
        except RuntimeError:
            return
        if not self._in_callback():
            listener.over.wait(STOP_LIMIT)

    def subscribe(self, socket_name: str, streams: Sequence[str]) -> None:
        """Listen to more streams on a multiplex socket. Returns when the exchange has confirmed them; called from a
        callback it does not wait. Errors are those of ``MultiplexSocket.subscribe``."""
        self._change(socket_name, lambda socket: socket.subscribe(streams))

    def unsubscribe(self, socket_name: str, streams: Sequence[str]) -> None:
        """Listen to these streams no more."""
        self._change(socket_name, lambda socket: socket.unsubscribe(streams))

    def _change(self, socket_name: str, work: Callable[[MultiplexSocket[Any]], Coroutine[Any, Any, None]]) -> None:
        with self._lock:
            listener, loop = self._listeners.get(socket_name), self._loop
        if listener is None or loop is None:
            raise ValueError(f"there is no socket {socket_name!r}")
        if not isinstance(listener.socket, MultiplexSocket):
            raise ValueError(f"{socket_name} is a socket of one stream: start a multiplex socket to change its streams")
        changed = asyncio.run_coroutine_threadsafe(work(listener.socket), loop)
        if not self._in_callback():
            changed.result(START_LIMIT)

    def _ready(self) -> SocketManager:
        with self._lock:
            if self._stopping:
                raise RuntimeError("the manager was stopped: it starts no more sockets, make a new one")
            if self._loop is None:
                raise RuntimeError("the manager is not running: call start() before starting sockets")
            if self._bsm is None:
                self._client = self._make_client()
                self._bsm = self._make_manager(self._client)
            return self._bsm

    def _factory(self) -> Callable[..., Any]:
        """What makes the client. The generated manager has its ``AsyncClient`` here."""
        from .http_async import AsyncClientBase

        return AsyncClientBase

    def _in_callback(self) -> bool:
        """Whether waiting here would be waiting for ourselves."""
        if threading.get_ident() == self.ident:
            return True
        return any(one.worker is not None and one.worker.runs_here() for one in list(self._listeners.values()))

    # --- the thread

    def run(self) -> None:
        """What the thread does; not to be called."""
        loop = self._loop
        assert loop is not None
        asyncio.set_event_loop(loop)
        try:
            if self._given_loop is None:
                with resolvers(loop):
                    run_and_close(loop, self.socket_listener())
            else:
                loop.run_until_complete(self.socket_listener())
        except asyncio.CancelledError:
            LOGGER.warning("all tasks of the sockets' thread were cancelled; it has ended")
        finally:
            asyncio.set_event_loop(None)
            with self._lock:
                self._stopping = True
            self._over.set()

    async def socket_listener(self) -> None:
        """Run until ``stop()``, then close everything."""
        try:
            await self._wake.wait()
        finally:
            with self._lock:
                stopped, self._stopping = self._stopping, True
                listeners = list(self._listeners.values())
            for listener in listeners:
                if stopped:
                    self._cancel(listener)
                elif listener.task is not None and not listener.cancelled:
                    listener.task.cancel()  # as we were, and it says so to its callback
            tasks = [listener.task for listener in listeners if listener.task is not None]
            if tasks:
                await asyncio.wait(tasks)
            if self._bsm is not None:
                await self._bsm.close()
            await self.stop_client()

    async def stop_client(self) -> None:
        """Close the client's connections."""
        if self._client is not None:
            await self._client.close_connection()

    def _begin(self, listener: Listener) -> None:
        if listener.stopped or self._stopping:
            self._forget(listener)
            return
        work = self.start_listener(listener.socket, listener.name, listener.callback)
        listener.task = asyncio.get_running_loop().create_task(work, name=f"binance_gen listener of {listener.name}")
        # Not in the coroutine: a task that is cancelled before its first step runs none of it.
        listener.task.add_done_callback(lambda _task: self._forget(listener))

    def _cancel(self, listener: Listener) -> None:
        listener.halt()
        if listener.task is not None:
            listener.task.cancel()

    async def start_listener(self, socket: Any, path: str, callback: Callback) -> None:
        """Hand what ``socket`` receives to ``callback`` until the socket ends or is stopped."""
        listener = self._listeners.get(path) or Listener(path, socket, callback)
        await listener.run(self._queue_options.for_stream(path, NewestByField(WHOLE)))

    def _forget(self, listener: Listener) -> None:
        with self._lock:
            if self._listeners.get(listener.name) is listener:
                del self._listeners[listener.name]
                self._ended[listener.name] = listener.stats
                if len(self._ended) > REMEMBERED:
                    del self._ended[next(iter(self._ended))]
            if not self._listeners and not listener.stopped:
                self._over.set()  # the last one gave up: nothing will happen any more, unless somebody starts a socket
        listener.listening.set()
        listener.over.set()


ThreadedApiManager = ThreadedManager
