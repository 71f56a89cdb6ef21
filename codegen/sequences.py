"""What orders the events of a stream: ``t + 1``, ``U..u + 1``, ``U..u after pu``, ``u by s``, ``E``.

Read from the spec, and made ready for the package: for a socket of one stream the rule itself, for a multiplex socket
the rules of all streams of its product, by a pattern of their names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from .model import Param, Scalar, Sequence, Stream
from .nodes import MapNode, Node
from .python_types import Types
from .reader import Reader

__all__ = ["patterns", "plain", "read_sequence", "rules_by_name"]

T = TypeVar("T")

_FIELD = r"[A-Za-z]\w*(?:\.[A-Za-z]\w*)*"
_TEXT = re.compile(
    rf"(?:(?P<first>{_FIELD})\.\.)?(?P<last>{_FIELD})(?P<step> \+ 1)?"
    rf"(?: after (?P<previous>{_FIELD}))?(?: by (?P<by>{_FIELD}))?"
)
_TOKEN = re.compile(r"<(\w+)>|(\[)|(?: if \w+)?(\])")
_NAME = "[^@/]+"


def read_sequence(reader: Reader, node: Node | None) -> tuple[tuple[str, Sequence], ...]:
    """By the parameter that is given; ``else`` comes last."""
    if node is None:
        return ()
    if not isinstance(node, MapNode):
        return tuple(("else", rule) for rule in _one(reader, node))
    cases = [(key.text, rule) for key, value in node for rule in _one(reader, value)]
    return tuple(sorted(cases, key=lambda case: case[0] == "else"))


def _one(reader: Reader, node: Node) -> list[Sequence]:
    text = reader.text(node, "sequence")
    match = _TEXT.fullmatch(text)
    if match is None or (match["step"] and match["previous"]):
        wanted = (
            "a field that rises (E), by one (t + 1, U..u + 1), or names what came before (U..u after pu); then: by s"
        )
        reader.report(node, "S026", f"sequence: {text!r} is none; wanted is {wanted}")
        return []
    return [Sequence(match["last"], match["first"], match["previous"], match["by"], bool(match["step"]))]


def plain(rules: Iterable[tuple[str, Sequence]]) -> dict[str, dict[str, Any]] | None:
    """For the package: only what is said."""
    return {param: _plain(rule) for param, rule in rules} or None


def _plain(rule: Sequence) -> dict[str, Any]:
    return {name: value for name, value in vars(rule).items() if value}


def rules_by_name(multiplex: Stream, streams: Iterable[Stream], types: Types) -> dict[str, dict[str, Any]]:
    """The rules of the streams that a multiplex socket may carry. The first pattern that fits a name decides."""
    found: dict[str, dict[str, Any]] = {}
    for pattern, rule in patterns(multiplex, streams, types, lambda stream: stream.sequence):
        found.setdefault(pattern, _plain(rule))
    return found


def patterns(
    multiplex: Stream, streams: Iterable[Stream], types: Types, cases: Callable[[Stream], Iterable[tuple[str, T]]]
) -> Iterator[tuple[str, T]]:
    """What is said of streams by a parameter that is given, by regular expressions of their names."""
    if not multiplex.multiplex:
        return
    for stream in sorted(streams, key=lambda one: one.name):
        if stream.template is None or stream.user_data is not None:
            continue
        params = {param.name: param for param in stream.params}
        for param, said in cases(stream):
            yield _pattern(stream.template, params, param, types), said


def _pattern(template: str, params: dict[str, Param], given: str, types: Types) -> str:
    """A regular expression of a stream's names; those with the parameter ``given``, if it isn't ``else``."""
    parts: list[str] = []
    at = 0
    optional = True
    for token in _TOKEN.finditer(template):
        parts.append(re.escape(template[at : token.start()]))
        at = token.end()
        if token[1]:
            parts.append(_values(params.get(token[1]), types))
        elif token[2]:
            optional = f"<{given}>" not in template[at : template.index("]", at)]
            parts.append("(?:")
        else:
            parts.append(")?" if optional else ")")
    parts.append(re.escape(template[at:]))
    return "".join(parts).replace(r"\@", "@")


def _values(param: Param | None, types: Types) -> str:
    if param is None:
        return _NAME
    if allowed := types.allowed(param):
        longest_first = sorted(map(str, allowed), key=lambda text: (-len(text), text))
        return f"(?:{'|'.join(map(re.escape, longest_first))})"
    return "[0-9]+" if param.type == Scalar("int") else _NAME
