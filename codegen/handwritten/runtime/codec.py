"""JSON. The library is loaded with the first client, or the first value that is read or written: who only imports the
package, say to print ``--help``, need not wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from msgspec import DecodeError
    from msgspec.json import decode, encode

__all__ = ["DecodeError", "decode", "encode", "load"]


def load() -> None:
    """Now rather than in the middle of the first answer."""
    import msgspec

    globals().update(DecodeError=msgspec.DecodeError, decode=msgspec.json.Decoder().decode, encode=msgspec.json.encode)


def __getattr__(name: str) -> Any:
    """Called for a name that is not there yet; once they all are, they cost nothing."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    load()
    return globals()[name]
