"""Warnings about what Binance has retired: each once per process, pointing at the line of the program that asked."""

from __future__ import annotations

import os
import sys
import warnings
from typing import Any

from .endpoint import Endpoint, Stream
from .errors import BinanceDeprecationWarning

__all__ = ["warn_once"]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
_warned: set[str] = set()


def warn_once(what: Endpoint[Any] | Stream[Any]) -> None:
    """Say what ``what.deprecated`` says, if it says anything and has not been heard yet."""
    if what.deprecated is None:
        return
    key = f"{what.product.name}.{what.name}"
    if key not in _warned:
        _warned.add(key)
        warnings.warn(f"{what.name}: {what.deprecated}", BinanceDeprecationWarning, stacklevel=_level_of_caller())


def _level_of_caller() -> int:
    """How far up the first frame outside this package is: a socket has more frames on its way than a request."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        level, frame = level + 1, frame.f_back
    return level
