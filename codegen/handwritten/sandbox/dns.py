"""Names that don't resolve."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def failing_dns(*hosts: str) -> Iterator[None]:
    """In this process, these host names (``localhost`` without any) have no address, as when DNS is down. Reach the
    sandbox by a name to notice: ``Environment.at(f"http://localhost:{sandbox.server.port}")``."""
    names = hosts or ("localhost",)
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name in names:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, *arguments, **options)

    socket.getaddrinfo = getaddrinfo
    try:
        yield
    finally:
        socket.getaddrinfo = real
