# Copied from codegen/handwritten/runtime/log.py; edit there.
"""Logging without secrets."""

from __future__ import annotations

import logging
import re
from typing import Final

__all__ = ["LOGGER", "guard_library_log", "redact", "wire_logger"]

LOGGER: Final = logging.getLogger("binance_gen")

_HIDDEN = "<redacted>"
_NAMES = r"(?:signature|api-?key|api-?secret|secret(?:-?key)?|listen-?key|listen-?token|token|x-mbx-apikey|password)"
_PATTERNS: Final = (
    # name=value in a query or a form
    (re.compile(rf"(?i)\b({_NAMES}=)[^&\s\"'<>]+"), rf"\1{_HIDDEN}"),
    # "name": "value" in JSON, 'name': 'value' in a dict
    (re.compile(rf"(?i)([\"']{_NAMES}[\"']\s*:\s*)([\"'])[^\"']*(?:\2|$)"), rf"\1\2{_HIDDEN}\2"),
    # user:password@ in the address of a proxy
    (re.compile(r"://[^/\s@\"']+@"), f"://{_HIDDEN}@"),
    # keys and signatures anywhere else, e.g. a listen key in a path
    (re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{56,}(?![A-Za-z0-9])"), _HIDDEN),
)


def redact(text: str) -> str:
    """The text without keys, signatures, listen keys and passwords."""
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text


class _Redacting(logging.Filter):
    """Rewrites what a library logs about our requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            return True  # logging itself reports a broken record
        cleaned = redact(message)
        if cleaned != message:
            record.msg, record.args = cleaned, ()
        return True


class _NoFrames(logging.Filter):
    """Drops the frame dumps of a WebSocket library: they are cut in the middle, where no pattern fits."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno > logging.DEBUG


_redacting = _Redacting()
_no_frames = _NoFrames()


def guard_library_log(name: str) -> None:
    """Redact what the library's logger of this name writes: urllib3 logs whole addresses at DEBUG."""
    logging.getLogger(name).addFilter(_redacting)  # adding it again changes nothing


def wire_logger() -> logging.Logger:
    """A logger to hand to a WebSocket connection."""
    logger = logging.getLogger("binance_gen.websocket")
    logger.addFilter(_no_frames)
    logger.addFilter(_redacting)
    return logger
