# Copied from codegen/handwritten/runtime/options.py; edit there.
"""``requests_params``: what python-binance hands to its HTTP library with every request."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, TypeAlias

__all__ = ["DEFAULT", "Options", "Timeout", "are_seconds"]

Timeout: TypeAlias = float | tuple[float | None, float | None] | None
"""Seconds, or seconds to connect and seconds to read; None: no limit."""

_SIGNED_BYTES = frozenset({"data", "files", "json", "params"})


class _Default:
    """Not given; differs from None, which means no limit."""

    def __repr__(self) -> str:
        return "<default>"


DEFAULT = _Default()


def are_seconds(timeout: Any) -> bool:
    """It is a timeout of the form that is named above, and not one that a library has made up."""
    if isinstance(timeout, tuple):
        return len(timeout) == 2 and not any(isinstance(one, tuple) or not are_seconds(one) for one in timeout)
    return timeout is None or (isinstance(timeout, (int, float)) and timeout > 0)


class Options:
    """How requests are sent. ``extra`` is what only the HTTP library itself knows: ``auth`` and ``cookies`` of
    requests, ``ssl`` of aiohttp, ...

    Nothing here is shown, neither by ``repr`` nor by ``vars``: proxies and headers carry passwords. Not a dataclass
    either: those load ``inspect``, which an import of the package would wait for."""

    __slots__ = ("timeout", "proxies", "headers", "verify", "cert", "extra")

    def __init__(
        self,
        timeout: Any = DEFAULT,
        proxies: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | None = None,
        cert: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        self.timeout = timeout
        self.proxies = proxies or {}
        self.headers = headers or {}
        self.verify = verify
        self.cert = cert
        self.extra = extra or {}

    def __repr__(self) -> str:
        return "Options()"

    def merged(self, params: Mapping[str, Any] | None, known: frozenset[str] | None = None) -> Options:
        """With the entries of a ``requests_params``. ``known``: the names that ``extra`` may hold; None for any."""
        if not params:
            return self
        forbidden = _SIGNED_BYTES.intersection(params)
        if forbidden:
            raise ValueError(
                f"requests_params can't hold {', '.join(sorted(forbidden))}: the signature would not match"
            )
        cert = params.get("cert", self.cert)
        extra = {name: value for name, value in params.items() if name not in _FIELDS}
        if known is not None and not known.issuperset(extra):
            unknown = ", ".join(sorted(extra.keys() - known))
            raise TypeError(f"requests_params holds what requests doesn't know: {unknown}")
        return Options(
            params.get("timeout", self.timeout),
            {**self.proxies, **(params.get("proxies") or {})},
            {**self.headers, **(params.get("headers") or {})},
            params.get("verify", self.verify),
            tuple(cert) if isinstance(cert, list) else cert,  # requests wants the certificate and its key as a tuple
            {**self.extra, **extra},
        )

    def tls(self) -> ssl.SSLContext | None:
        """What ``verify`` and ``cert`` mean, for libraries that take a context; None when they say nothing."""
        if self.verify is None and self.cert is None:
            return None
        return _context(self.verify, (self.cert,) if isinstance(self.cert, str) else self.cert or ())


@lru_cache(maxsize=16)  # connections are pooled by their context, and to make one takes long
def _context(verify: bool | str | None, cert: tuple[str, ...]) -> ssl.SSLContext:
    bundle = verify if isinstance(verify, str) else None
    folder = bundle is not None and os.path.isdir(bundle)
    context = ssl.create_default_context(cafile=None if folder else bundle, capath=bundle if folder else None)
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if cert:
        context.load_cert_chain(*cert)
    return context


_FIELDS = frozenset({"timeout", "proxies", "headers", "verify", "cert"})
