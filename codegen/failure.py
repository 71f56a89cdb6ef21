"""What a maintainer can mend."""

from __future__ import annotations

__all__ = ["Failure"]


class Failure(Exception):
    """The message says what is wrong, where, and what to do; it is printed without a traceback. ``code`` is the
    command's exit code."""

    code = 1
