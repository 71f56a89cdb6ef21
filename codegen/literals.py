"""Plain values as Python source, laid out as black would: on one line where it fits, else one item a line.

The sandbox's catalog is a third of the output and only literals; printing it right at once spares black half its work.
A test compares the two.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .formatting import LINE_LENGTH

__all__ = ["literal"]


def literal(value: object, *, column: int = 0, indent: int = 0) -> str:
    """Source of dicts, lists, texts, numbers, booleans and None.

    ``column``: where it begins on its first line; ``indent``: of that line. One more character is left for a comma.
    """
    short = _short(value)
    # What follows at the top level is the end of the line, inside a container it is a comma.
    if column + len(short) + (1 if indent else 0) <= LINE_LENGTH or not _is_container(value):
        return short
    inner = indent + 4
    lines = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            start = f"{' ' * inner}{_short(key)}: "
            lines.append(f"{start}{literal(item, column=len(start), indent=inner)},")
        return "\n".join(["{", *lines, f"{' ' * indent}}}"])
    assert isinstance(value, Sequence)
    lines += [f"{' ' * inner}{literal(item, column=inner, indent=inner)}," for item in value]
    return "\n".join(["[", *lines, f"{' ' * indent}]"])


def _is_container(value: object) -> bool:
    return isinstance(value, (dict, list)) and bool(value)


def _short(value: object) -> str:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_short(key)}: {_short(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_short, value)) + "]"
    return repr(value)


def text(value: str) -> str:
    """In double quotes, unless that takes more backslashes."""
    source = repr(value)
    if source[0] == '"' or value.count('"') > value.count("'"):
        return source
    body = source[1:-1].replace("\\'", "'").replace('"', '\\"')
    return f'"{body}"'
