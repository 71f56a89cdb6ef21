"""The canonical form of spec files: entries and keys in order, one style, comments kept.

Short mappings stand in flow style on one line, what is longer than a line in block style. What the file says never
changes: the result is parsed again and compared before it is believed.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from . import schema
from .comments import Comments, Notes, texts
from .layout import FREE, Shape, children, ordered, section_of, shape_of
from .load import SPEC
from .model import Diagnostic, Location
from .nodes import ListNode, MapNode, Node, ScalarNode, misread, parse, parse_bytes

__all__ = ["WIDTH", "format_spec", "format_text", "inline"]

WIDTH = 100
_STEP = 2


def format_spec(root: Path, check: bool = False) -> tuple[list[Path], list[Diagnostic]]:
    """Formats every file below spec/. Returns those that changed (with ``check``: would change), and what is wrong
    with files that can't be read; these stay as they are."""
    changed: list[Path] = []
    problems: list[Diagnostic] = []
    folder = root / SPEC
    for path in sorted(folder.rglob("*.yaml")):
        place = path.relative_to(folder).as_posix()
        if section_of(place) is None or not path.is_file():
            continue
        name = f"{SPEC}/{place}"
        data = path.read_bytes()
        _, found = parse_bytes(name, data)
        if found:
            problems += found
            continue
        before = data.decode("utf-8")
        after, found = format_text(before, place, name)
        if not found and (root / "generated" / schema.PLACE).exists():
            after = _headed(after, schema.modeline(place))
        problems += found
        if after != before:
            changed.append(path)
            if not check:
                path.write_text(after, encoding="utf-8", newline="\n")
    return changed, sorted(problems)


def _headed(text: str, modeline: str) -> str:
    """With the line that tells editors the schema, and no other such line."""
    mark = modeline.partition(":")[0]
    lines = text.splitlines(keepends=True)
    rest = "".join(line for line in lines if not line.startswith(mark))
    return f"{modeline}\n{rest}"


def format_text(text: str, place: str, name: str | None = None) -> tuple[str, list[Diagnostic]]:
    """One file. ``place`` is its path below spec/, which says what may stand in it."""
    name = name or place
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    root, problems = parse(name, unix)
    if problems or not isinstance(root, MapNode):
        return text, problems
    result = _Writer(unix, root).write(shape_of(place))
    again, problems = parse(name, result)
    if problems or _meaning(again) != _meaning(root) or texts(result, again) != texts(unix, root):
        return text, [Diagnostic(Location(name, 1, 1), "S025", "has a form that make spec-fmt can't keep: simplify it")]
    return result, []


def _meaning(node: Node | None) -> object:
    """A node without its place and style; plain and quoted texts differ where the plain one isn't a text."""
    if isinstance(node, MapNode):
        return {(key.text, key.text != "on" and _meaning(key)): _meaning(value) for key, value in node}
    if isinstance(node, ListNode):
        return [_meaning(item) for item in node.items]
    if isinstance(node, ScalarNode):
        return node.text, node.plain and not _is_text(node.text)
    return None


# --- scalars -------------------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_FLOW = frozenset(",[]{}")


def _is_text(text: str) -> bool:
    """Whether every reader takes the plain text for a text."""
    return not (text in ("", "true", "false", "null", "<<") or misread(text) or _NUMBER.fullmatch(text))


def _plain_works(text: str, flow: bool) -> bool:
    if not text.isprintable() or text != text.strip() or text.startswith(("---", "...")) or not text:
        return False
    if text[0] in _INDICATORS and not re.match(r"-[A-Za-z0-9]", text):
        return False
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    return not (flow and (_FLOW & set(text) or "?" in text))


def _key(node: ScalarNode, flow: bool) -> str:
    """Keys are texts whatever they look like; ``on`` is one of the language's own."""
    return node.text if node.text == "on" else _scalar(node, flow)


def _scalar(node: ScalarNode, flow: bool) -> str:
    if _plain_works(node.text, flow) and (node.plain or _is_text(node.text)):
        return node.text
    quoted = json.dumps(node.text, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in quoted)


def _escaped(letter: str) -> str:
    code = ord(letter)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def _folded(text: str, width: int) -> list[str] | None:
    """The lines of a folded block, when folding them back gives the same text."""
    words = text.split(" ")
    if not text.isprintable() or "" in words or len(words) < 2:
        return None
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


# --- collections ---------------------------------------------------------------------------------------------------


class _Writer:
    def __init__(self, text: str, root: MapNode) -> None:
        self._root = root
        self._comments = Comments(text, root)

    def write(self, shape: Shape) -> str:
        lines = [*self._comments.header, *self._block(self._root, shape, 0)]
        return "".join(f"{line}\n" for line in lines)

    def _block(self, node: Node, shape: Shape, indent: int) -> list[str]:
        """The lines of a collection, at its own indentation."""
        lines: list[str] = []
        if isinstance(node, MapNode):
            long = False
            for key, value in ordered(shape, node):
                entry = self._entry(f"{_key(key, False)}:", key, value, children(shape, key.text), indent)
                apart = shape.apart and (long or len(entry) > 1)
                if lines and apart:
                    lines.append("")
                lines += entry
                long = len(entry) > 1
        elif isinstance(node, ListNode):
            for item in node.items:
                lines += self._entry("-", item, item, shape.other or FREE, indent)
        return lines + [f"{' ' * indent}{line}" for line in self._comments.foot(node)]

    def _entry(self, head: str, owner: Node, value: Node, shape: Shape, indent: int) -> list[str]:
        """A mapping entry or a list item (``head`` is ``key:`` or ``-``), with its comments around it."""
        margin = " " * indent
        notes = self._comments.of(owner)
        inline = self._inline(value, shape)
        if inline is None or len(f"{margin}{head} {inline}") > WIDTH:
            body = self._long(head, value, shape, indent) or [f"{margin}{head} {inline}"]
        else:
            body = [f"{margin}{head} {inline}"]
        return self._with_notes(body, notes, margin)

    def _with_notes(self, body: list[str], notes: Notes, margin: str) -> list[str]:
        lead = [*notes.lead]
        if notes.tail:
            first = next(i for i, line in enumerate(body) if not line.lstrip().startswith("#"))
            line = f"{body[first]}  {notes.tail}"
            if len(line) <= WIDTH:
                body = [*body[:first], line, *body[first + 1 :]]
            else:
                lead.append(notes.tail)
        return [*(f"{margin}{line}".rstrip() for line in lead), *body]

    def _long(self, head: str, value: Node, shape: Shape, indent: int) -> list[str] | None:
        """Over several lines; None when there is no such form."""
        margin = " " * indent
        inner = indent + _STEP
        if isinstance(value, ScalarNode):
            folded = _folded(value.text, WIDTH - inner)
            return [f"{margin}{head} >-", *(f"{' ' * inner}{line}" for line in folded)] if folded else None
        lines = self._block(value, shape, inner)
        if not lines:
            return None
        if head != "-":
            return [f"{margin}{head}", *lines]
        # The first entry stands behind the dash; a comment above it goes above the dash.
        first = next(i for i, line in enumerate(lines) if not line.lstrip().startswith("#"))
        above = [f"{margin}{line.strip()}" for line in lines[:first]]
        return [*above, f"{margin}- {lines[first][inner:]}", *lines[first + 1 :]]

    # --- one line ---

    def _inline(self, node: Node, shape: Shape) -> str | None:
        """On one line, whatever its length; None when it has to be a block."""
        return None if self._comments.inside(node) else _flow(node, shape, outer=True)


def inline(node: Node) -> str:
    """A node on one line, in canonical form and without comments."""
    return _flow(node, FREE, outer=True) or ""


def _flow(node: Node, shape: Shape, outer: bool = False) -> str | None:
    if isinstance(node, ScalarNode):
        return _scalar(node, not outer)
    if isinstance(node, ListNode):
        if shape.block and shape.other and node.items:
            return None
        items = [_flow(item, shape.other or FREE) for item in node.items]
        return None if None in items else f"[{', '.join(map(str, items))}]"
    if shape.block and node.entries:
        return None
    entries: list[str] = []
    for key, value in ordered(shape, node):
        text = _flow(value, children(shape, key.text))
        if text is None:
            return None
        entries.append(f"{_key(key, True)}: {text}")
    return f"{{{', '.join(entries)}}}"
