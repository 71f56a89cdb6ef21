"""Names of the spec -> names of Python. (Members of enums have theirs from the loader, which can refuse one.)"""

from __future__ import annotations

import builtins
import keyword
import re

__all__ = [
    "SECURITIES",
    "SIGNED",
    "argument",
    "class_name",
    "constant",
    "import_order",
    "is_key",
    "limits",
    "module",
    "order",
    "product",
    "refusals",
    "title",
    "ws_method",
]

_TAKEN_ARGUMENTS = frozenset({"self", "params"})
"""Names that every generated method uses itself."""

SIGNED = frozenset({"TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE"})
SECURITIES = frozenset({"NONE", "MARKET_DATA", "USER_STREAM", "TRADE", "USER_DATA", "MARGIN", "PREDICTION_TRADE"})
"""Constants that stand beside a product's in the modules of endpoints."""


def argument(wire: str) -> str:
    """The Python parameter for a wire name: the same name, unless Python can't take it.

    A keyword (``from``) or a name that the method needs itself gets a trailing underscore. Builtins (``type``) keep
    their names: python-binance's callers write them, and nothing in a generated body needs the builtin.
    """
    name = re.sub(r"\W", "_", wire)
    if name[:1].isdigit():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN_ARGUMENTS else name


def constant(name: str) -> str:
    """The module constant for a method or socket: ``get_order_book`` -> ``GET_ORDER_BOOK``."""
    return name.upper()


def product(name: str) -> str:
    """The constant for a product: ``SPOT``; ``MARGIN_``, because ``MARGIN`` is a security type."""
    return f"{constant(name)}_" if constant(name) in SECURITIES else constant(name)


def refusals(product: str) -> str:
    """The table of errors that programs tell apart: of every product, or of one."""
    return constant(f"{product}_refusals") if product else "REFUSALS"


def limits(start: str) -> str:
    """The limits of paths that begin so."""
    return constant(f"{start}_limits")


def ws_method(name: str) -> str:
    """The WebSocket API twin of a method."""
    return f"ws_{name}"


def module(name: str) -> str:
    """A product's or section's module: its own name, unless that is a keyword or hides a builtin (``async``)."""
    name = re.sub(r"\W", "_", name)
    return f"{name}_" if keyword.iskeyword(name) or hasattr(builtins, name) else name


def class_name(*parts: str) -> str:
    """``usdm_futures`` -> ``UsdmFutures``."""
    return "".join(word[:1].upper() + word[1:] for part in parts for word in re.split(r"[_\W]+", part))


def order(name: str) -> tuple[int, list[str | int]]:
    """How ruff sorts ``__all__``: constants, classes, the rest; numbers by value (``2HOUR`` before ``12HOUR``)."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    parts = re.split(r"(\d+)", name)
    return kind, [int(part) if part.isdigit() else part for part in parts]


def import_order(name: str) -> tuple[int, list[str | int], str]:
    """How isort sorts names inside one import: the same, but without regard to case."""
    kind, _ = order(name)
    return kind, order(name.lower())[1], name


def title(name: str) -> str:
    """``user_data`` -> ``User data``."""
    return name.replace("_", " ").capitalize()


def is_key(name: str) -> bool:
    """Can this JSON key be written as a field of a TypedDict class?

    ``__x`` would be mangled by the class body, so it counts as no.
    """
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")
