# Copied from codegen/handwritten/runtime/version.py; edit there.
"""The version that the User-Agent tells."""

from __future__ import annotations

from typing import Final

__all__ = ["VERSION"]

VERSION: Final = "0.1.0"
