"""Changes of spec files: collected by their places in the text, then made at once and brought to canonical form.

Only what an edit is about moves; comments and everything else stay as they are written.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping

from ..fmt import format_text
from ..load import SPEC, Document, Loaded
from ..model import Diagnostic
from ..nodes import ListNode, MapNode, Node, ScalarNode, misread
from ..reader import raw
from ..schema import modeline

__all__ = ["Data", "Edits", "flow"]

Data = str | int | bool | list["Data"] | dict[str, "Data"]
"""What a piece of YAML says."""


def flow(data: Data) -> str:
    """As YAML on one line. The formatter takes away the quotes that aren't needed."""
    if isinstance(data, dict):
        return f"{{{', '.join(f'{flow(key)}: {flow(value)}' for key, value in data.items())}}}"
    if isinstance(data, list):
        return f"[{', '.join(map(flow, data))}]"
    if isinstance(data, bool):
        return "true" if data else "false"
    if isinstance(data, int):
        return str(data)
    plain = re.fullmatch(r"[A-Za-z_][\w./$-]*\??", data) and data not in ("true", "false", "null") and not misread(data)
    return data if plain else json.dumps(data, ensure_ascii=False)


class Edits:
    def __init__(self, loaded: Loaded) -> None:
        self._documents = {document.path: document for document in loaded.documents}
        self._changes: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        self._appended: dict[str, list[str]] = defaultdict(list)

    # --- entries ---

    def add_entry(self, path: str, section: str, name: str, body: Mapping[str, Data]) -> None:
        """A new entry of a section; the file is made where there is none."""
        lines = [f"  {flow(name)}:"]
        for key, value in body.items():
            if key == "params" and isinstance(value, dict):
                lines += ["    params:", *(f"      {flow(inner)}: {flow(said)}" for inner, said in value.items())]
            else:
                lines.append(f"    {flow(key)}: {flow(value)}")
        self._appended[path].append("\n".join(lines) + "\n")
        if path not in self._documents and len(self._appended[path]) == 1:
            product = path.split("/")[1]
            head = modeline(path.removeprefix(f"{SPEC}/"))
            self._appended[path].insert(0, f"{head}\nproduct: {product}\n{section}:\n")

    # --- mappings ---

    def set_key(self, node: MapNode, key: str, value: str) -> None:
        """A key's value, as YAML; the key is added where there is none."""
        entry = node.entries.get(key)
        if entry is not None:
            self._change(node, entry[1].start, _end(entry[1]), value)
        elif node.flow:
            self._change(node, node.start + 1, node.start + 1, f"{key}: {value}" + (", " if node.entries else ""))
        else:
            self._add_line(node, None, f"{key}: {value}")

    def remove_key(self, node: MapNode, key: str) -> None:
        """From a mapping on one line."""
        keys = list(node.entries)
        place = keys.index(key)
        first, last = node.entries[key][0].start, _end(node.entries[key][1])
        if place + 1 < len(keys):
            last = node.entries[keys[place + 1]][0].start
        elif place:
            first = _end(node.entries[keys[place - 1]][1])
        self._change(node, first, last, "")

    def add_key(self, node: MapNode, key: str, value: str, after: str | None = None) -> None:
        """A key behind another one, or at the end."""
        if node.flow:
            last = _end(node.entries[list(node.entries)[-1]][1]) if node.entries else node.start + 1
            self._change(node, last, last, f"{', ' if node.entries else ''}{key}: {value}")
        else:
            self._add_line(node, after, f"{key}: {value}")

    def add_item(self, node: ListNode, value: str) -> None:
        if node.flow:
            self._change(node, node.end - 1, node.end - 1, f"{', ' if node.items else ''}{value}")
        else:
            at = self._line_end(node, _end(node.items[-1]))
            self._change(node, at, at, f"\n{' ' * (node.column - 1)}- {value}")

    def replace(self, node: Node, value: str) -> None:
        self._change(node, node.start, _end(node), value)

    def _add_line(self, node: MapNode, after: str | None, line: str) -> None:
        """Below an entry with all its lines: what stands behind it on its last line stays with it."""
        entries = node.entries
        anchor = entries[after] if after in entries else list(entries.values())[-1]
        at = self._line_end(node, _end(anchor[1]))
        margin = " " * (anchor[0].column - 1)
        self._change(node, at, at, f"\n{margin}{line}")

    def _line_end(self, node: Node, offset: int) -> int:
        text = self._documents[node.path].text
        end = text.find("\n", offset)
        return len(text) if end < 0 else end

    def _change(self, node: Node, start: int, end: int, text: str) -> None:
        self._changes[node.path].append((start, end, text))

    # --- the result ---

    def made(self) -> tuple[dict[str, str], list[Diagnostic]]:
        """The new text of every file that changes, in canonical form; and what is wrong with it, if an edit failed."""
        texts: dict[str, str] = {}
        problems: list[Diagnostic] = []
        for path in sorted({*self._changes, *self._appended}):
            document = self._documents.get(path)
            text = "".join([_applied(document, self._changes[path]), *self._appended[path]])
            texts[path], found = format_text(text, path.removeprefix(f"{SPEC}/"), path)
            problems += found
        return texts, problems


def _applied(document: Document | None, changes: list[tuple[int, int, str]]) -> str:
    text = document.text if document else ""
    # From the end, so that the places before stay right; of two at one place the one that came first stays first.
    for _, (start, end, new) in sorted(enumerate(changes), key=lambda one: (one[1][0], one[0]), reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _end(node: Node) -> int:
    """Where a node really ends: the mark of a block stands at what follows it."""
    if isinstance(node, ScalarNode):
        return node.end if node.style not in ("|", ">") else node.start + len(raw(node))
    if node.flow:
        return node.end
    if isinstance(node, ListNode):
        return max((_end(item) for item in node.items), default=node.start)
    return max((_end(value) for _, value in node), default=node.start)
