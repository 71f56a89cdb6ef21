"""Comments of a spec file, each attached to the entry that it is about, so that it moves with it.

A comment on a line of its own is about what follows, unless it is indented deeper than that: then it ends the block
above. A comment at the end of a line is about the entry on that line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from .nodes import ListNode, MapNode, Node

__all__ = ["Comments", "Notes", "texts"]


@dataclass
class Notes:
    """``lead`` stands above an entry ("" is an empty line), ``tail`` on its line."""

    lead: list[str] = field(default_factory=list)
    tail: str = ""


@dataclass
class _Anchor:
    """An entry of a mapping or an item of a list, as a place for comments."""

    node: Node
    inside: Node
    start: int
    end: int
    column: int
    parent: _Anchor | None


class Comments:
    """``of(node)``: the notes of a mapping entry (by its key) or of a list item. ``foot(node)``: what stands at the end
    of a collection. ``header``: what stands above everything."""

    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._lines = _offsets(text)
        self._notes: dict[int, Notes] = {}
        self._feet: dict[int, list[str]] = {}
        self._anchors: list[_Anchor] = []
        self._collect(root, None)
        self.header: list[str] = []
        spans = list(_spans(text, root))
        for offset in _comments(text, spans):
            self._attach(offset)
        if self._anchors:  # what stands above everything stays there
            first = self.of(self._anchors[0].node)
            self.header, first.lead = self.header + first.lead, []

    def of(self, node: Node) -> Notes:
        return self._notes.get(id(node)) or self._notes.setdefault(id(node), Notes())

    def foot(self, node: Node) -> list[str]:
        return self._feet.get(id(node), [])

    def inside(self, node: Node) -> bool:
        """Whether there is a comment somewhere in a collection."""
        if self.foot(node):
            return True
        if isinstance(node, MapNode):
            return any(self._has(key) or self.inside(value) for key, value in node)
        if isinstance(node, ListNode):
            return any(self._has(item) or self.inside(item) for item in node.items)
        return False

    def _has(self, node: Node) -> bool:
        notes = self._notes.get(id(node))
        return notes is not None and bool(notes.lead or notes.tail)

    # --- places ---

    def _collect(self, node: Node, parent: _Anchor | None) -> int:
        """Anchors in the order of the file; returns where the node really ends (a block's end mark is too late)."""
        end = node.end
        if isinstance(node, MapNode):
            for key, value in node:
                anchor = _Anchor(key, node, key.start, key.end, key.column, parent)
                self._anchors.append(anchor)
                anchor.end = max(key.end, self._collect(value, anchor))
                end = end if node.flow else anchor.end
        elif isinstance(node, ListNode):
            for item in node.items:
                column = item.column if node.flow else node.column
                anchor = _Anchor(item, node, item.start, item.end, column, parent)
                self._anchors.append(anchor)
                anchor.end = self._collect(item, anchor)
                end = end if node.flow else anchor.end
        elif node.style in ("|", ">"):
            end = node.start + len(self._text[node.start : node.end].rstrip())
        return end

    def _line_of(self, offset: int) -> int:
        return bisect_right(self._lines, offset)

    def _attach(self, offset: int) -> None:
        line = self._line_of(offset)
        begin = self._lines[line - 1]
        end = self._text.find("\n", offset)
        words = self._text[offset : end if end >= 0 else None].rstrip()
        if self._text[begin:offset].strip():
            self._attach_tail(line, offset, words)
        else:
            self._attach_line(line, offset, offset - begin + 1, words)

    def _attach_tail(self, line: int, offset: int, words: str) -> None:
        begin = self._lines[line - 1]
        begun = [anchor for anchor in self._anchors if begin <= anchor.start < offset]
        complete = [anchor for anchor in begun if anchor.end <= offset]
        if not begun:  # behind a closing bracket, or the last line of a long text
            begun = [anchor for anchor in self._anchors if begin < anchor.end <= offset]
        if not begun:
            self._attach_line(line, offset, 1, words)
            return
        target = complete[0] if complete else begun[-1]
        notes = self.of(target.node)
        if notes.tail:
            notes.lead.append(words)
        else:
            notes.tail = words

    def _attach_line(self, line: int, offset: int, column: int, words: str) -> None:
        following = next((anchor for anchor in self._anchors if anchor.start > offset), None)
        if following is not None and column <= following.column:
            lead = self.of(following.node).lead
            if lead and self._blank_above(line):
                lead.append("")
            lead.append(words)
            return
        preceding = [anchor for anchor in self._anchors if anchor.start < offset]
        if not preceding:
            self.header.append(words)
            return
        last = preceding[-1]
        while last.parent is not None and last.column > column:
            last = last.parent
        self._feet.setdefault(id(last.inside), []).append(words)

    def _blank_above(self, line: int) -> bool:
        return line > 1 and not self._text[self._lines[line - 2] : self._lines[line - 1]].strip()


def _offsets(text: str) -> list[int]:
    """Where each line begins."""
    found = [0]
    at = text.find("\n")
    while at >= 0:
        found.append(at + 1)
        at = text.find("\n", at + 1)
    return found


def _spans(text: str, node: Node) -> Iterator[tuple[int, int]]:
    """Where ``#`` is part of a text."""
    if isinstance(node, MapNode):
        for key, value in node:
            yield from _spans(text, key)
            yield from _spans(text, value)
    elif isinstance(node, ListNode):
        for item in node.items:
            yield from _spans(text, item)
    elif node.style in ("|", ">"):  # its first line may have a comment behind the sign
        begin = text.find("\n", node.start)
        yield (begin if begin >= 0 else node.end), node.end
    else:
        yield node.start, node.end


def _comments(text: str, spans: list[tuple[int, int]]) -> Iterator[int]:
    index = 0
    at = text.find("#")
    while at >= 0:
        while index < len(spans) and spans[index][1] <= at:
            index += 1
        if index < len(spans) and spans[index][0] <= at:
            at = text.find("#", at + 1)
        elif at == 0 or text[at - 1] in " \n\r":
            yield at
            end = text.find("\n", at)
            at = text.find("#", end) if end >= 0 else -1
        else:
            at = text.find("#", at + 1)


def texts(text: str, root: Node | None) -> list[str]:
    """All comments of a file, in no order that means anything."""
    found = _comments(text, sorted(_spans(text, root)) if root is not None else [])
    return sorted(text[at:].split("\n", 1)[0].rstrip() for at in found)
