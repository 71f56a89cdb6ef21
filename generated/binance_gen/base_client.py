# Copied from codegen/handwritten/base_client.py; edit there.
"""Where python-binance has the base of both clients."""

from __future__ import annotations

from .runtime.client_core import ClientCore as BaseClient

__all__ = ["BaseClient"]
