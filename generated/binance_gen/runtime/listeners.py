# Copied from codegen/handwritten/runtime/listeners.py; edit there.
"""A started socket of a threaded manager: its socket, its callback, and the way from one to the other."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from . import events
from .errors import ReadLoopClosed
from .events import describe, error_event, kind_of
from .log import LOGGER
from .overflow import QueueOptions, SocketStats
from .sockets import Socket
from .workers import STOP_TIMEOUT, Callback, Worker, worker_for

__all__ = ["Listener"]


class Listener:
    """One started socket. ``worker`` and ``task`` are there once it runs on the loop."""

    def __init__(self, name: str, socket: Any, callback: Callback) -> None:
        self.name = name
        self.socket = socket
        self.callback = callback
        self.worker: Worker | None = None
        self.task: asyncio.Task[None] | None = None
        self.stopped = False  # by stop_socket() or stop(), as opposed to an end of its own
        self.cancelled = False  # by somebody else
        self.listening = threading.Event()  # the first attempt to connect has succeeded or failed
        self.over = threading.Event()

    @property
    def stats(self) -> SocketStats:
        return SocketStats() if self.worker is None else self.worker.stats

    def halt(self) -> None:
        """From any thread: no more calls of the callback, though its connection is still there."""
        self.stopped = True
        if self.worker is not None:
            self.worker.halt()

    async def run(self, options: QueueOptions) -> None:
        """Hand on what the socket receives until it ends or is stopped. ``options`` are for those that have none."""
        report = None
        if isinstance(self.socket, Socket):
            options, report = self.socket.queue_options, self.socket.report
        worker = self.worker = worker_for(self.callback, options, self.name, report)
        try:
            await (self._deliver(worker) if isinstance(self.socket, Socket) else self._receive(worker))
        except asyncio.CancelledError:
            if not self.stopped:
                raise
        except Exception as exc:
            LOGGER.exception("%s ended by an unexpected error", self.name)
            worker.put_event(error_event(kind_of(exc), f"unexpected: {describe(exc)}"))
            worker.end(exc)
            await asyncio.wait([worker.finished])
        finally:
            await worker.stop()

    async def _deliver(self, worker: Worker) -> None:
        """From one of our sockets, straight from its connection."""
        subscription = self.socket.listen(worker)
        try:
            await subscription.ready()
            self.listening.set()
            await asyncio.wait([worker.finished])
        except asyncio.CancelledError:
            await self._say_cancelled(worker)
            raise
        finally:
            await asyncio.gather(subscription.close(), worker.stop())  # each may take half a second

    async def _receive(self, worker: Worker) -> None:
        """From anything that can be entered and has ``recv()``."""
        async with self.socket as receiving:
            self.listening.set()
            try:
                while True:
                    worker.put(await receiving.recv())
            except ReadLoopClosed as exc:
                worker.end(exc)
                await asyncio.wait([worker.finished])
            except asyncio.CancelledError:
                await self._say_cancelled(worker)
                raise

    async def _say_cancelled(self, worker: Worker) -> None:
        """By somebody, as by a program that cancels every task that it finds."""
        if self.stopped:
            return
        self.cancelled = True
        if not worker.ended:
            worker.put_event(events.cancelled())
            worker.end(ReadLoopClosed("its task was cancelled"))
        await asyncio.wait([worker.finished], timeout=STOP_TIMEOUT)
