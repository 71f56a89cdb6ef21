"""The import block of a generated module, in the order that isort and ruff want."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import naming

__all__ = ["import_lines"]

_HOME = {
    "Any": "typing",
    "Final": "typing",
    "Literal": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "overload": "typing",
    "Callable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Enum": "enum",
    "IntEnum": "enum",
}
"""Standard library names that annotations and templates use."""

_STANDARD = frozenset(_HOME.values())


def import_lines(
    needed: Iterable[str], *, checker: Iterable[str] = (), own: Mapping[str, str] | None = None
) -> list[str]:
    """Lines that import ``needed`` names, and those that only the type ``checker`` needs under ``TYPE_CHECKING``.

    ``own`` maps the package's names to their relative module; a name like ``e`` stands for ``..enums``, written
    ``"e": "..:enums"`` (module ``..``, imported name ``enums``). Names that are not known anywhere are not imported:
    builtins, and what the module defines itself.
    """
    now = set(needed)
    later = set(checker) - now
    homes = {**_HOME, **(own or {})}
    now = {name for name in now if name in homes}
    later = {name for name in later if name in homes}
    lines: list[str] = []
    if later:
        now.add("TYPE_CHECKING")
    homes["TYPE_CHECKING"] = "typing"
    lines += _group(now, homes)
    if later:
        lines += ["", "if TYPE_CHECKING:"]
        lines += [f"    {line}" if line else "" for line in _group(later, homes)]
    return lines


def _group(names: set[str], homes: Mapping[str, str]) -> list[str]:
    modules: dict[str, list[str]] = {}
    for name in names:
        module, _, original = homes[name].partition(":")
        modules.setdefault(module, []).append(f"{original} as {name}" if original and original != name else name)
    standard = sorted(module for module in modules if module in _STANDARD)
    package = sorted((module for module in modules if module not in _STANDARD), key=_distance)
    lines = [_line(module, modules[module]) for module in standard]
    if standard and package:
        lines.append("")
    for module in package:
        aliased = [name for name in modules[module] if " as " in name]
        lines += [_line(module, [name]) for name in sorted(aliased)]
        plain = [name for name in modules[module] if " as " not in name]
        lines += [_line(module, plain)] if plain else []
    return lines


def _distance(module: str) -> tuple[int, str]:
    """Furthest first: ``...a`` before ``..a``."""
    dots = len(module) - len(module.lstrip("."))
    return (-dots, module)


def _line(module: str, names: Iterable[str]) -> str:
    ordered = sorted(names, key=lambda name: naming.import_order(name.split(" ")[0]))
    return f"from {module} import {', '.join(ordered)}"
