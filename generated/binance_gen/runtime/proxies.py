# Copied from codegen/handwritten/runtime/proxies.py; edit there.
"""Proxies that need a package of their own."""

from __future__ import annotations

import importlib
from typing import Any

__all__ = ["is_socks", "socks_library"]


def is_socks(proxy: str | None) -> bool:
    return proxy is not None and proxy.partition(":")[0].lower().startswith("socks")


def socks_library(name: str) -> Any:
    """The module that speaks SOCKS.

    :raises ImportError: It is not installed. Nothing was sent.
    """
    try:
        return importlib.import_module(name)
    except ImportError:
        raise ImportError(
            f"a SOCKS proxy needs the module {name!r}: pip install 'binance-gen[socks]'", name=name
        ) from None
