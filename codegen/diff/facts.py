"""One file as sorted facts, each on a line with its whole path: what ``git diff`` and ``git log -p`` compare.

Form is not in it: moving an entry, other quotes, a list over several lines, comments and empty lines change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..fmt import inline
from ..layout import FREE, PRODUCTS, SECTIONS, Shape, children, ordered, shape_of
from ..nodes import ListNode, MapNode, Node, parse_bytes

__all__ = ["facts"]


def facts(data: bytes) -> str:
    """The file's facts; the file as it is, when it can't be read."""
    root, problems = parse_bytes("spec", data)
    if problems or not isinstance(root, MapNode):
        return data.decode("utf-8", "replace")
    product = root.get("product")
    prefix = f"{inline(product)} " if product else ""
    lines = list(_lines(root, _shape(root), ""))
    return "".join(f"{prefix}{line}\n" for line in (lines[1:] if product else lines))


def _shape(root: MapNode) -> Shape:
    """By what stands in it: git hands over a copy under another name."""
    if "products" in root.entries:
        return shape_of(PRODUCTS)
    keys = {"product": FREE} | {name: SECTIONS[name] for name in SECTIONS if name in root.entries}
    return Shape(keys=keys, block=True)


def _lines(node: Node, shape: Shape, path: str) -> Iterator[str]:
    if isinstance(node, MapNode) and node.entries and (shape.block or shape.apart or _has_blocks(shape)):
        for key, value in ordered(shape, node):
            yield from _lines(value, children(shape, key.text), f"{path}.{key.text}" if path else key.text)
    elif isinstance(node, ListNode) and shape.block and shape.other:
        for number, item in enumerate(node.items, 1):
            yield f"{path}[{number}]: {inline(item)}"
    else:
        yield f"{path}: {inline(node)}"


def _has_blocks(shape: Shape) -> bool:
    return any(below.block for below in shape.keys.values())
