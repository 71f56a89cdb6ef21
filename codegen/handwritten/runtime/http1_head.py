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


_new = object.__new__


class HttpError(Exception):
    """No usable answer came."""


class BadAnswer(HttpError):
    """What came is not HTTP/1.1, or not what was asked for."""


class Answer:
    """``fields`` has the head's fields by their names in lower case, those that came twice joined by a comma; ``body``
    is decoded. ``keep``: the connection may be used again. ``length``: of the body as it is sent, when nothing but this
    number says where the answer ends; -1 when it is not so simple."""

    __slots__ = ("body", "end", "fields", "keep", "length", "status", "version", "_data")

    fields: Mapping[str, str]

    def __init__(self, data: bytes, end: int) -> None:
        """
        :param data: Begins with a head, which ends at ``end``, the empty line included.
        :raises BadAnswer: It is none.
        """
        form = _last.get(data.count(b"\r\n", 0, end) - 2)
        found = None if form is None else form.match(data)
        if form is not None and found is not None:
            _last[_ANY] = form
            self._take(data, form, found)
        else:
            self._data = data
            self.end = end
            self.body = b""
            self.keep = True
            self.length = -1
            self._take_apart(data[: end - 4].decode("latin-1"))

    @staticmethod
    def known(data: bytes) -> Answer | None:
        """If ``data`` begins with a head of the form that was the last one's, as most do."""
        form = _last.get(_ANY)
        if form is None or (found := form.match(data)) is None:
            return None
        answer: Answer = _new(Answer)
        answer._take(data, form, found)
        return answer

    def _take(self, data: bytes, form: _Form, found: re.Match[bytes]) -> None:
        self._data = data
        self.end = found.end()
        self.body = b""
        self.keep = True
        self.version = 11
        self.status = int(found[1])
        self.fields = _Found(found, form)
        self.length = int(found[form.length]) if form.length else -1

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
    def reason(self) -> str:
        return self._lines[0][13:]

    @property
    def _lines(self) -> list[str]:
        return self._data[: self.end - 4].decode("latin-1").split("\r\n")

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The fields one by one, with their names as they came."""
        lines = (line.partition(":") for line in self._lines[1:])
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


_USUAL = {"connection": rb"[ \t]*([Kk]eep-[Aa]live)[ \t]*", "content-length": rb"[ \t]*([0-9]{1,15})[ \t]*"}
"""What says something else is taken apart, each time."""


class _Form:
    """Heads of HTTP/1.1 with these names, each of them once. ``length``: the place of the number that alone says where
    the answer ends; 0 for none."""

    __slots__ = ("length", "match", "names", "places")

    def __init__(self, names: tuple[str, ...]) -> None:
        self.places = {_names.get(name) or name.lower(): place for place, name in enumerate(names, 2)}
        self.names = tuple(self.places)
        values = [_USUAL.get(name, rb"([^\r\n\0]*)") for name in self.names]
        lines = [rb"\r\n%b:%b" % (re.escape(name.encode()), value) for name, value in zip(names, values, strict=True)]
        first = rb"HTTP/1\.1 ([1-9][0-9]{2})(?: [^\r\n\0]*)?"
        self.match = re.compile(first + b"".join(lines) + rb"\r\n\r\n").match
        self.length = 0 if "transfer-encoding" in self.places else self.places.get("content-length", 0)


class _Found(Mapping[str, str]):
    """The fields of a head that has matched. ``form``: it has their names."""

    __slots__ = ("form", "_found")

    def __init__(self, found: re.Match[bytes], form: _Form) -> None:
        self.form = form
        self._found = found

    def __getitem__(self, name: str) -> str:
        return self._found[self.form.places[name]].strip(b" \t").decode("latin-1")

    def get(self, name: str, default: Any = None) -> Any:
        place = self.form.places.get(name)
        return default if place is None else self._found[place].strip(b" \t").decode("latin-1")

    def __iter__(self) -> Iterator[str]:
        return iter(self.form.names)

    def __len__(self) -> int:
        return len(self.form.names)


_MOST_FORMS = 64
_forms: dict[tuple[str, ...], _Form | None] = {}
"""By names. None: they came once; a form takes longer to make than a hundred heads to be taken apart."""
_ANY = -1
_last: dict[int, _Form] = {}
"""The one that came last: of all, and by the number of fields."""


def _remember(names: tuple[str, ...]) -> None:
    form = _forms.get(names)
    if form is None and (names in _forms or len(_forms) < _MOST_FORMS):
        form = _forms[names] = _Form(names) if names in _forms else None
    if form is not None:
        _last[len(names)] = _last[_ANY] = form
