# Copied from codegen/handwritten/extras/tools.py; edit there.
"""Static methods that python-binance's clients carry."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from typing import TypeVar
from urllib.parse import quote

__all__ = ["Tools"]

K = TypeVar("K")
V = TypeVar("V")


class Tools:
    """Base of both clients; holds no state."""

    @staticmethod
    def uuid22(length: int = 22) -> str:
        """``length`` random hexadecimal digits, e.g. for a client order id."""
        return secrets.token_hex((length + 1) // 2)[:length]

    @staticmethod
    def convert_to_dict(list_tuples: Iterable[tuple[K, V]]) -> dict[K, V]:
        """Pairs as a dict; of equal keys the last wins."""
        return dict(list_tuples)

    @staticmethod
    def encode_uri_component(uri: str, safe: str = "~()*!.'") -> str:
        """Percent-encoded UTF-8, with the characters that JavaScript's function of this name leaves as they are."""
        return quote(uri, safe=safe)
