"""Spec files in another form, and spec files with something wrong in them, at random."""

from __future__ import annotations

import dataclasses
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import yaml

from codegen.layout import FREE, Shape, children
from codegen.model import Spec
from codegen.nodes import ListNode, MapNode, Node, ScalarNode

__all__ = ["CORRUPTIONS", "corrupted", "facts", "meaning", "restyled"]


# --- another form --------------------------------------------------------------------------------------------------


def restyled(root: MapNode, shape: Shape, chance: random.Random) -> str:
    """The same file by another hand: order of keys and entries, quotes, brackets, empty lines, comments."""
    return "# Another hand.\n\n" + "".join(_block(root, shape, 0, chance))


def _block(node: MapNode, shape: Shape, indent: int, chance: random.Random) -> Iterator[str]:
    entries = list(node)
    if shape.order in ("keys", "name", "code"):
        chance.shuffle(entries)
    margin = " " * indent
    for key, value in entries:
        below = children(shape, key.text)
        if chance.random() < 0.1:
            yield f"\n{margin}# {key.text} comes now\n"
        head = f"{margin}{_scalar(key, chance)}:"
        if isinstance(value, MapNode) and value.entries and (below is not FREE or chance.random() < 0.5):
            yield f"{head}\n"
            yield from _block(value, below, indent + chance.choice((1, 2, 4)), chance)
        elif isinstance(value, ListNode) and value.items and chance.random() < 0.5:
            yield f"{head}\n"
            yield from (f"{margin}  - {_flow(item, chance)}\n" for item in value.items)
        else:
            yield f"{head}   {_flow(value, chance)}{'  # so' if chance.random() < 0.1 else ''}\n"


def _flow(node: Node, chance: random.Random) -> str:
    if isinstance(node, ListNode):
        return f"[ {', '.join(_flow(item, chance) for item in node.items)} ]"
    if isinstance(node, MapNode):
        return "{" + ", ".join(f"{_scalar(key, chance)}: {_flow(value, chance)}" for key, value in node) + "}"
    return _scalar(node, chance)


def _scalar(node: ScalarNode, chance: random.Random) -> str:
    """A text in double or single quotes, or as it was; numbers, dates and booleans stay plain."""
    bare = re.fullmatch(r"true|false|null|-?[0-9.]+|[0-9]{4}-[0-9]{2}-[0-9]{2}", node.text)
    if node.plain and (bare or (chance.random() < 0.3 and re.fullmatch(r"[A-Za-z_]\w*", node.text))):
        return node.text
    if chance.random() < 0.5 and node.text.isprintable():
        return "'" + node.text.replace("'", "''") + "'"
    return json.dumps(node.text)


# --- something wrong -----------------------------------------------------------------------------------------------

_BITS = [
    "&a ", "*a", "!!int ", "<<: ", "? ", "- ", "{", "]", "#", ": ", "|", ">", "'", '"', "\t", "\x07", "\ufeff", "\x85",
    "NO", "12:30", "010", "~", "null", "true", "0x1F", "1e3", "...", "---", "%", "@", "`", ",", "  ", "\n", "é",
    "\ud7ff", "doc: x", "type: int", "required", "[[[[", "9" * 400, "-1", "1.5", "else", "on: ws", "\\",
    "$extends: X",
]  # fmt: skip
Corruption = Callable[[list[str], random.Random], None]


def _delete(lines: list[str], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines))]


def _double(lines: list[str], chance: random.Random) -> None:
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))


def _swap(lines: list[str], chance: random.Random) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _indent(lines: list[str], chance: random.Random) -> None:
    number = chance.randrange(len(lines))
    shift = chance.choice((-4, -2, -1, 1, 2, 4))
    lines[number] = " " * shift + lines[number] if shift > 0 else lines[number][-shift:]


def _bit(lines: list[str], chance: random.Random) -> None:
    number = chance.randrange(len(lines))
    place = chance.randrange(len(lines[number]) + 1)
    lines[number] = lines[number][:place] + chance.choice(_BITS) + lines[number][place:]


def _letter(lines: list[str], chance: random.Random) -> None:
    number = chance.randrange(len(lines))
    place = chance.randrange(max(1, len(lines[number])))
    other = chance.choice(["", chance.choice("abzAZ09_:{}[],.-'\"# <>|"), lines[number][place : place + 1].swapcase()])
    lines[number] = lines[number][:place] + other + lines[number][place + 1 :]


def _value(lines: list[str], chance: random.Random) -> None:
    """The value of one key at another."""
    number = chance.randrange(len(lines))
    values = [line.partition(": ")[2] for line in lines if ": " in line] or ["x"]
    lines[number] = re.sub(r": .*", lambda _: f": {chance.choice(values)}", lines[number], count=1)


def _key(lines: list[str], chance: random.Random) -> None:
    number = chance.randrange(len(lines))
    keys = re.findall(r"[\w$?]+(?=:)", "\n".join(lines)) or ["x"]
    lines[number] = re.sub(r"[\w$?]+(?=:)", lambda _: chance.choice(keys), lines[number], count=1)


def _cut(lines: list[str], chance: random.Random) -> None:
    del lines[chance.randrange(len(lines)) :]


def _join(lines: list[str], chance: random.Random) -> None:
    number = chance.randrange(len(lines))
    lines[number : number + 2] = [" ".join(line.strip() for line in lines[number : number + 2])]


CORRUPTIONS: tuple[Corruption, ...] = (
    _delete, _double, _swap, _indent, _bit, _bit, _letter, _letter, _value, _value, _key, _cut, _join,
)  # fmt: skip


def corrupted(text: str, chance: random.Random) -> str:
    """One to three things wrong."""
    lines = text.split("\n")
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        if lines:
            chance.choice(CORRUPTIONS)(lines, chance)
    return "\n".join(lines)


# --- what is said, and what was understood -------------------------------------------------------------------------


def facts(text: str) -> Counter[tuple[str, ...]]:
    """What a file says, by PyYAML's own composer: each scalar with the keys that lead to it, doubled keys included."""
    found: Counter[tuple[str, ...]] = Counter()

    def collect(node: Any, path: tuple[str, ...]) -> None:
        if isinstance(node, yaml.MappingNode):
            found[(*path, "{}")] += not node.value
            for key, value in node.value:
                collect(value, (*path, str(key.value)))
        elif isinstance(node, yaml.SequenceNode):
            found[(*path, "[]")] += not node.value
            for number, item in enumerate(node.value):
                collect(item, (*path, f"[{number}]"))
        elif node is not None:
            found[(*path, "=", node.value)] += 1

    collect(yaml.compose(text, Loader=yaml.SafeLoader), ())
    return +found


def meaning(spec: Spec, path: str) -> list[object]:
    """What the loader made of one file, without places."""
    whole = [one for field in dataclasses.fields(spec) for one in _items(getattr(spec, field.name))]
    return [_bare(one) for one in whole if getattr(getattr(one, "at", None), "path", None) == path]


def _items(value: object) -> Iterator[object]:
    if isinstance(value, Mapping):
        yield from value.values()
    elif isinstance(value, tuple):
        yield from value


def _bare(value: object) -> object:
    if dataclasses.is_dataclass(value):
        named = (field.name for field in dataclasses.fields(value))
        return type(value).__name__, *((name, _bare(getattr(value, name))) for name in named if name != "at")
    if isinstance(value, Mapping):
        return tuple((key, _bare(item)) for key, item in value.items())
    if isinstance(value, tuple):
        return tuple(map(_bare, value))
    return type(value).__name__, value  # 1 and True, "5" and 5 are different
