# Copied from codegen/handwritten/runtime/http1_head.py; edit there.
"""The head of an answer of HTTP/1.1: its status and its fields.

A server sends the same names in the same order again and again. So a head is taken apart line by line only until its
form is known; from then on it is matched as a whole, which proves as much in a third of the time, and the value of a
field is cut out when somebody asks for it: of the 24 that Binance sends, a call looks at six.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["Answer", "BadAnswer", "HttpError"]

_is_token = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+").fullmatch

_names: dict[str, str] = {}
"""Names of fields as they came, in lower case."""
_MOST_NAMES = 1_000


class HttpError(Exception):
    """No usable answer came."""


class BadAnswer(HttpError):
    """What came is not HTTP/1.1, or not what was asked for."""


class Answer:
    """``fields`` has the head's fields by their names in lower case, those that came twice joined by a comma; ``body``
    is decoded. ``keep``: the connection may be used again. ``length``: of the body as it is sent, when nothing but this
    number says where the answer ends; -1 when it is not so simple."""

    __slots__ = ("body", "fields", "keep", "length", "reason", "status", "version", "_head")

    def __init__(self, head: str) -> None:
        """
        :param head: Without the empty line at its end.
        :raises BadAnswer: It is none.
        """
        self._head = head
        self.body = b""
        self.keep = True
        self.version = 11
        self.fields: Mapping[str, str]
        form = _last.get(head.count("\r\n"))
        if form is not None and (found := form.match(head)) is not None:
            self.status = int(found[1])
            self.reason: str = found[2] or ""
            self.fields = _Found(found, form.places)
            self.length = int(found[form.length]) if form.length else -1
        else:
            self.length = -1
            self._take_apart(head)

    def _take_apart(self, head: str) -> None:
        first, *lines = head.split("\r\n")
        if head.count("\r") != len(lines) or head.count("\n") != len(lines) or "\0" in head:
            raise BadAnswer("a line of the head ends otherwise than it should")
        version, code = first[:9], first[9:12]
        if version not in ("HTTP/1.1 ", "HTTP/1.0 ") or not (code.isascii() and code.isdigit()) or code < "100":
            raise BadAnswer(f"this is no HTTP: {first!r:.60}")
        if first[12:13] not in ("", " "):
            raise BadAnswer(f"this is no status: {first!r:.60}")
        self.version = 11 if version[7] == "1" else 10
        self.status = int(code)
        self.reason = first[13:]
        fields: dict[str, str] = {}
        names = []
        for line in lines:
            name, colon, value = line.partition(":")
            key = _names.get(name) or _checked(name)
            if not colon:
                raise BadAnswer(f"a line of the head has no name: {line!r:.60}")
            value = value.strip(" \t")
            fields[key] = f"{fields[key]}, {value}" if key in fields else value
            names.append(name)
        self.fields = fields
        if self.version == 11 and len(fields) == len(names):
            _remember(tuple(names))

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The fields one by one, with their names as they came."""
        lines = (line.partition(":") for line in self._head.split("\r\n")[1:])
        return [(name, value.strip(" \t")) for name, _, value in lines]

    @property
    def raw_pairs(self) -> tuple[tuple[bytes, bytes], ...]:
        return tuple((name.encode("latin-1"), value.encode("latin-1")) for name, value in self.pairs)

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.body)} bytes>"


def _checked(name: str) -> str:
    if _is_token(name) is None:
        raise BadAnswer(f"a line of the head has no name: {name!r:.60}")
    lower = name.lower()
    if len(_names) < _MOST_NAMES:
        _names[name] = lower
    return lower


# --- forms that are known ---------------------------------------------------------------------------------------------


_USUAL = {"connection": r"[ \t]*([Kk]eep-[Aa]live)[ \t]*", "content-length": r"[ \t]*([0-9]{1,15})[ \t]*"}
"""What says something else is taken apart, each time."""


class _Form:
    """Heads of HTTP/1.1 with these names, each of them once. ``length``: the place of the number that alone says where
    the answer ends; 0 for none."""

    __slots__ = ("length", "match", "places")

    def __init__(self, names: tuple[str, ...]) -> None:
        places = {_names.get(name) or name.lower(): place for place, name in enumerate(names, 3)}
        values = [_USUAL.get(name, r"([^\r\n\0]*)") for name in places]
        lines = [rf"\r\n{re.escape(name)}:{value}" for name, value in zip(names, values, strict=True)]
        self.match = re.compile(r"HTTP/1\.1 ([1-9][0-9]{2})(?: ([^\r\n\0]*))?" + "".join(lines)).fullmatch
        self.length = 0 if "transfer-encoding" in places else places.get("content-length", 0)
        self.places = places


class _Found(Mapping[str, str]):
    """The fields of a head that has matched."""

    __slots__ = ("_found", "_places")

    def __init__(self, found: re.Match[str], places: Mapping[str, int]) -> None:
        self._found = found
        self._places = places

    def __getitem__(self, name: str) -> str:
        return self._found[self._places[name]].strip(" \t")

    def get(self, name: str, default: Any = None) -> Any:
        place = self._places.get(name)
        return default if place is None else self._found[place].strip(" \t")

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


_MOST_FORMS = 64
_forms: dict[tuple[str, ...], _Form | None] = {}
"""By names. None: they came once; a form takes longer to make than a hundred heads to be taken apart."""
_last: dict[int, _Form] = {}
"""By the number of fields: the one that came last."""


def _remember(names: tuple[str, ...]) -> None:
    form = _forms.get(names)
    if form is None and (names in _forms or len(_forms) < _MOST_FORMS):
        form = _forms[names] = _Form(names) if names in _forms else None
    if form is not None:
        _last[len(names)] = form
