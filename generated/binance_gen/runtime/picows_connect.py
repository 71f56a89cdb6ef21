# Copied from codegen/handwritten/runtime/picows_connect.py; edit there.
"""Opens connections by way of picows, with the arguments and the errors of ``websockets.connect``."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.metadata
import ipaddress
import logging
import platform
import re
import socket
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from picows import WSError, ws_connect

from .links import CLOSE_TIMEOUT, MAX_SIZE, OPEN_TIMEOUT, Link, tls
from .log import wire_logger
from .picows_link import PicowsLink
from .picows_reader import BUFFER
from .reconnect import Liveness
from .within import within

__all__ = ["open_link", "unsupported"]

UNDERSTOOD: Final = frozenset(
    {"additional_headers", "close_timeout", "max_size", "open_timeout", "server_hostname", "ssl", "user_agent_header"}
)
"""Of the arguments for ``websockets.connect``, those that are done here too."""

NO_LIMIT: Final = 2**62
USER_AGENT: Final = f"Python/{platform.python_version()} picows/{importlib.metadata.version('picows')}"


def unsupported(url: str, proxy: str | None, options: Mapping[str, Any]) -> str:
    """Why a connection has to be made by the other library; empty: it need not be."""
    for name in options:
        if name not in UNDERSTOOD and not (name == "compression" and options[name] is None):
            return f"ws_kwargs has {name!r}, which only websockets understands"
    host = urlsplit(url).netloc.rpartition("@")[2]
    if proxy is not None or ({"all", "http", "https", "socks"} & getproxies().keys() and not proxy_bypass(host)):
        return "there is a proxy in between"
    return ""


async def open_link(url: str, *, silence: float, patience: float, options: Mapping[str, Any] | None = None) -> Link:
    """Connect. ``silence`` and ``patience`` are those of ``Liveness``; ``options`` are arguments as for
    ``websockets.connect``, of which ``unsupported`` has found nothing to say."""
    given = {"close_timeout": CLOSE_TIMEOUT, "max_size": MAX_SIZE, "open_timeout": OPEN_TIMEOUT, **(options or {})}
    max_size = given["max_size"] or NO_LIMIT
    link = PicowsLink(given["close_timeout"], max_size)
    dialer = _Dialer()
    connecting = ws_connect(
        lambda: link,
        url,
        ssl_context=given.get("ssl") or (tls() if url.startswith("wss:") else None),
        websocket_handshake_timeout=None,
        enable_auto_pong=False,  # in its place among the messages, and it counts as a sign of life
        max_frame_size=max_size,
        extra_headers=_headers(given),
        read_buffer_init_size=BUFFER,
        socket_factory=dialer.dial,
        # Its fast transports wait with add_reader(), which on uvloop never calls again after a reset.
        use_aiofastnet=None if isinstance(asyncio.get_running_loop(), asyncio.SelectorEventLoop) else False,
        logger_name=logging.LoggerAdapter(wire_logger(), {}),  # given a plain logger, it makes one without filters
        **({"server_hostname": given["server_hostname"]} if "server_hostname" in given else {}),
    )
    try:
        await within(given["open_timeout"], connecting, "the opening handshake")
        link.opened(Liveness(silence, patience))
    except BaseException as exc:
        link.abort()
        await dialer.hang_up()
        if isinstance(exc, WSError):
            raise _refusal(exc) from None
        raise
    return link


class _Dialer:
    """Makes the socket. picows would leave its own open when it is cancelled during the handshake."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    async def dial(self, address: Any) -> socket.socket:
        """Called by picows, again for each redirection."""
        await self.hang_up()
        errors: list[OSError] = []
        for family, kind, proto, _, target in await _resolved(address.host, address.port):
            made = self._socket = socket.socket(family, kind, proto)
            made.setblocking(False)
            try:
                await asyncio.get_running_loop().sock_connect(made, target)
                return made
            except OSError as exc:
                made.close()
                errors.append(exc)
        raise errors[0]

    async def hang_up(self) -> None:
        """Drop the socket of an attempt that came to nothing."""
        made, self._socket = self._socket, None
        if made is None:
            return
        with contextlib.suppress(OSError):
            made.shutdown(socket.SHUT_RDWR)  # whoever reads from it sees its end and closes it
        try:
            for _ in range(10):
                if made.fileno() < 0:
                    return
                await asyncio.sleep(0)
        finally:  # also when somebody who cancels all tasks does it twice
            made.close()


def _headers(given: Mapping[str, Any]) -> list[tuple[str, str]]:
    headers: Any = given.get("additional_headers") or ()
    pairs: Iterable[tuple[str, str]] = headers.items() if isinstance(headers, Mapping) else headers
    agent = given.get("user_agent_header", USER_AGENT)
    return [*([("User-Agent", agent)] if agent else []), *pairs]


async def _resolved(host: str, port: int) -> list[Any]:
    with contextlib.suppress(ValueError):  # an address needs no thread to look it up
        version = ipaddress.ip_address(host).version
        family = socket.AF_INET if version == 4 else socket.AF_INET6
        return [(family, socket.SOCK_STREAM, 0, "", (host, port))]
    return await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)


def _refusal(exc: WSError) -> Exception:
    """What ``websockets`` raises for the same answer, with the answer."""
    from websockets.datastructures import Headers
    from websockets.exceptions import InvalidHandshake, InvalidMessage, InvalidStatus
    from websockets.http11 import Response

    lines = (getattr(exc, "raw_header", None) or b"").decode("latin-1").split("\r\n")
    answer = re.fullmatch(r"HTTP/1\.[01] (\d{3}) ?(.*)", lines[0])
    if answer is None:
        return InvalidMessage(str(exc))
    if answer[1] == "101":
        return InvalidHandshake(str(exc))
    pairs = (line.partition(":") for line in lines[1:])
    headers = Headers([(name, value.strip()) for name, _, value in pairs])
    return InvalidStatus(Response(int(answer[1]), answer[2], headers, getattr(exc, "raw_body", None) or b""))
