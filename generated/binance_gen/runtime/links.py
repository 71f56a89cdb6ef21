# Copied from codegen/handwritten/runtime/links.py; edit there.
"""The narrow seam between a feed and a WebSocket library: what one connection offers, and which library is behind it.

``websocket.py`` is by way of ``websockets``, ``picows_link.py`` by way of picows, which is written in C. Both behave
alike, and the same tests run with both. Importing this imports neither.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import importlib.util
import socket
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from .log import LOGGER

if TYPE_CHECKING:
    from .events import CloseReason

__all__ = ["Connect", "Kept", "Link", "Listener", "connector", "cork", "load"]

OPEN_TIMEOUT: Final = 10.0
CLOSE_TIMEOUT: Final = 0.5
"""Seconds that a peer which does not answer may cost when a socket is stopped."""
MAX_SIZE: Final = 2**26
"""Bytes of a message: the whole exchange information, by way of the WebSocket API, is the largest that there is."""

AUTO = "auto"
WEBSOCKETS = "websockets"
PICOWS = "picows"

default = AUTO
"""What ``auto`` stands for; tests set it to one of the libraries."""


Kept = deque[Any]
"""Frames that wait: those that are whole messages as ``bytes``, others as the link has them."""


class Listener(Protocol):
    """Who gets the messages of a link. Called from the event loop; must not block."""

    def on_frame(self, payload: bytes) -> bool:
        """True: deliver no more until the function given to ``on_pause`` is called."""
        ...

    def on_pause(self, resume: Callable[[], None]) -> None: ...

    @property
    def on_burst(self) -> Callable[[Kept], bool] | None:
        """May be called with what one read brought, if that was much, before any of it comes to ``on_frame``: takes
        what it likes from the front. True is what it is for ``on_frame``; until that turn is over, it may take more,
        and finds nothing there once another listener is started. None: nobody wants it so."""
        ...


class Link(Protocol):
    """An open connection."""

    @property
    def closed(self) -> asyncio.Future[CloseReason]:
        """Done when the connection has ended and all that it brought is delivered."""
        ...

    @property
    def last_received(self) -> float:
        """When the last byte came, by the loop's clock."""
        ...

    def start(self, listener: Listener) -> None:
        """Begin to deliver; nothing that came before is lost. Called again, another one gets what follows."""
        ...

    def write(self, text: str) -> None:
        """Send a text frame; ``CloseReason`` is raised when the connection is closed, or is known not to take it."""
        ...

    def cork(self, corked: bool) -> None:
        """What is written while it is corked may wait until it is not, to go out together."""
        ...

    @property
    def complete_until(self) -> float:
        """When the last ``probe`` that was answered was sent: what the other side had sent by then has come."""
        ...

    def probe(self) -> None:
        """Ask the other side for an answer. When nothing comes in time, the connection ends as after a silence."""
        ...

    def fail(self, cause: str) -> None:
        """Drop the connection; what has arrived is still delivered."""
        ...

    async def stop(self) -> None:
        """Close in good order, or drop it after half a second. Nothing more is delivered."""
        ...


class Connect(Protocol):
    """Opens a link. ``silence`` and ``patience`` are those of ``Liveness``; ``options`` are the caller's ``ws_kwargs``.

    A handshake that was refused is an exception with ``response.status_code`` and ``response.headers``.
    """

    async def __call__(
        self, url: str, *, silence: float, patience: float, proxy: str | None, options: Mapping[str, Any] | None
    ) -> Link: ...


def connector(transport: str | Connect) -> Connect:
    """``auto`` is picows where it is installed, and websockets otherwise. A function of one's own is taken as it is."""
    if callable(transport):
        return transport
    if transport == WEBSOCKETS:
        return _by_websockets
    if transport == PICOWS:
        if not _has_picows():
            raise ImportError("transport='picows' needs picows: pip install 'binance-gen[speed]'")
        return _by_picows
    if transport == AUTO:
        return _by_default
    raise ValueError(f"transport must be 'auto', 'websockets', 'picows' or a function that connects; not {transport!r}")


def cork(transport: asyncio.BaseTransport, corked: bool) -> None:
    """Where the kernel has it, which is Linux: it makes whole segments of many small frames, and never keeps them for
    longer than 200 ms. Elsewhere each frame goes out by itself."""
    sock = transport.get_extra_info("socket")
    if sock is not None and hasattr(socket, "TCP_CORK"):
        with contextlib.suppress(OSError, ValueError):  # it is closed
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, corked)


def load() -> None:
    """Import the library that ``auto`` stands for, which takes a while, before a loop has to wait for it."""
    if default == PICOWS or (default == AUTO and _has_picows()):
        from . import picows_connect  # noqa: F401
    from . import websocket  # noqa: F401


async def _by_websockets(url: str, **arguments: Any) -> Link:
    from .websocket import open_link

    return await open_link(url, **arguments)


async def _by_picows(url: str, *, proxy: str | None, options: Mapping[str, Any] | None, **arguments: Any) -> Link:
    from .picows_connect import open_link, unsupported

    if reason := unsupported(url, proxy, options or {}):
        LOGGER.debug("connecting by way of websockets, because %s", reason)
        return await _by_websockets(url, proxy=proxy, options=options, **arguments)
    return await open_link(url, options=options, **arguments)


async def _by_default(url: str, **arguments: Any) -> Link:
    chosen = default
    if chosen == AUTO:
        chosen = PICOWS if _has_picows() else WEBSOCKETS
    return await (_by_picows if chosen == PICOWS else _by_websockets)(url, **arguments)


@functools.lru_cache(maxsize=1)
def _has_picows() -> bool:
    if importlib.util.find_spec("picows") is None:
        return False
    try:
        import picows  # noqa: F401
    except ImportError as exc:  # built for another Python or machine
        LOGGER.warning("picows is installed but can't be imported, so websockets is used: %s", exc)
        return False
    return True


@functools.lru_cache(maxsize=1)
def tls() -> ssl.SSLContext:
    """Loading the certificates takes tens of milliseconds, too long for every reconnect."""
    return ssl.create_default_context()
