"""The version."""

__all__ = ["VERSION"]

VERSION = "1.2.3"
