"""An answer out of bytes: whole and however cut, truncated, broken, oversized."""

from __future__ import annotations

import random
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.runtime import http1, http1_head
from binance_gen.runtime.http1 import BadAnswer, HttpError, Reader, Sealed, Truncated, request_bytes
from tests.runtime.http1_samples import BROKEN, HEAD, SAMPLES, Sample, cut

sample = st.sampled_from(sorted(SAMPLES)).map(SAMPLES.__getitem__)


def read(pieces: list[bytes], ended: bool = False, bodyless: bool = False) -> http1.Answer | None:
    """None: it is not whole yet."""
    reader = Reader(bodyless)
    for number, piece in enumerate(pieces):
        if piece and reader.feed(piece):
            assert not any(pieces[number + 1 :]), "whole before all of it had come"
            return reader.answer
    if ended:
        reader.end()
        return reader.answer
    return None


def said(answer: http1.Answer | None) -> Any:
    assert answer is not None
    return answer.status, answer.body, answer.keep, answer.fields, answer.pairs, answer.reason


@pytest.mark.parametrize("name", SAMPLES)
def test_samples(name: str) -> None:
    one = SAMPLES[name]
    answer = read([one.raw], one.until_close, one.bodyless)
    assert answer is not None
    assert (answer.status, answer.body, answer.keep) == (one.status, one.body, one.keep)
    bytewise = [one.raw[place : place + 1] for place in range(len(one.raw))]
    assert said(read(bytewise, one.until_close, one.bodyless)) == said(answer)


@given(sample, st.sets(st.integers(1, 200)))
def test_any_cuts_say_the_same(one: Sample, places: set[int]) -> None:
    whole = read([one.raw], one.until_close, one.bodyless)
    assert said(read(cut(one.raw, places), one.until_close, one.bodyless)) == said(whole)


@given(sample, st.data())
def test_any_end_too_early_is_told(one: Sample, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(one.raw) - 1))
    places = data.draw(st.sets(st.integers(1, 200), max_size=3))
    if one.until_close and place >= one.raw.index(b"\r\n\r\n") + 4:
        if b"deflate" in one.raw and place > one.raw.index(b"\r\n\r\n") + 4:
            with pytest.raises(HttpError):
                read(cut(one.raw[:place], places), ended=True)
        return  # where it ends is where it ends
    with pytest.raises(Truncated):
        read(cut(one.raw[:place], places), ended=True, bodyless=one.bodyless)


@given(sample.filter(lambda one: not one.until_close), st.binary(min_size=1, max_size=20))
def test_what_comes_after_an_answer_ends_the_connection(one: Sample, more: bytes) -> None:
    answer = read([one.raw + more], bodyless=one.bodyless)
    assert answer is not None
    assert (answer.body, answer.keep) == (one.body, False)


@pytest.mark.parametrize("name", BROKEN)
def test_broken(name: str) -> None:
    raw = BROKEN[name]
    with pytest.raises(BadAnswer):
        read([raw])
    with pytest.raises(HttpError):
        read([raw[place : place + 7] for place in range(0, len(raw), 7)], ended=True)


DAMAGE = [b"", b"\r\n", b"\r", b"\0", b"0", b"f", b":", b"\xff"]


@given(sample, st.integers(0, 2**32))
def test_damaged(one: Sample, seed: int) -> None:
    """Whatever is done to the bytes: an answer, or an error that is typed."""
    chance = random.Random(seed)
    raw = bytearray(one.raw)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(raw))
        raw[place : place + chance.randrange(3)] = chance.choice(DAMAGE)
        raw = raw or bytearray(b"H")
    pieces = cut(bytes(raw), {chance.randrange(1, 200) for _ in range(chance.randrange(4))})
    reader = Reader()
    try:
        for piece in pieces:
            if reader.feed(piece):
                break
        else:
            reader.end()
    except HttpError:
        return
    assert 200 <= reader.answer.status <= 999


def test_fields() -> None:
    answer = read([HEAD + b"X-A:  one \r\nx-a: two\r\nX-B:\r\nSet-Cookie: a=b; c\r\n\r\n"], True)
    assert answer is not None
    assert answer.fields == {"x-a": "one, two", "x-b": "", "set-cookie": "a=b; c"}
    assert answer.pairs == [("X-A", "one"), ("x-a", "two"), ("X-B", ""), ("Set-Cookie", "a=b; c")]
    assert answer.raw_pairs[0] == (b"X-A", b"one")
    assert repr(answer) == "<Answer 200, 0 bytes>"


def by_line(head: str) -> Any:
    """What a head says, or that it is refused, when no form of heads is known."""
    with mock.patch.multiple(http1_head, _forms={}, _last={}):
        return head_of(head)


def head_of(head: str) -> Any:
    try:
        data = head.encode("latin-1") + b"\r\n\r\n"
        answer = http1.Answer.known(data) or http1.Answer(data, data.index(b"\r\n\r\n") + 4)
    except BadAnswer:
        return None
    return answer.status, answer.version, answer.reason, dict(answer.fields), answer.pairs


names = st.lists(st.sampled_from(["Date", "X-A", "x-a", "Content-Length", "Connection"]), unique=True)
values = st.one_of(
    st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=8),
    st.sampled_from([" 12", "0", " keep-alive ", "close"]),
)


@given(names, st.data(), st.integers(0, 2**32))
def test_a_known_form_says_what_the_lines_say(names: list[str], data: st.DataObject, seed: int) -> None:
    heads = ["HTTP/1.1 200 OK" + "".join(f"\r\n{name}:{data.draw(values)}" for name in names) for _ in range(3)]
    head = heads[-1]
    with mock.patch.multiple(http1_head, _forms={}, _last={}):
        for one in heads:  # seen, known, used
            assert head_of(one) == by_line(one)
        if {"X-A", "x-a"} - {*names} and not {"Content-Length", "Connection"} & {*names}:
            known = http1.Answer.known(head.encode("latin-1") + b"\r\n\r\n")
            assert known is not None
            assert isinstance(known.fields, http1_head._Found)
        chance = random.Random(seed)
        for _ in range(5):  # whatever is done to it
            place = chance.randrange(len(head) + 1)
            damaged = (
                head[:place] + chance.choice(["", "\r\n", "\n", "\0", " ", ":"]) + head[place + chance.randrange(3) :]
            )
            assert head_of(damaged) == by_line(damaged)


def test_fields_of_a_known_form() -> None:
    for number in range(4):
        answer = read([HEAD + b"X-A: one%d \r\nDate:\r\n\r\n" % number], True)
        assert answer is not None
        assert (answer.fields.get("x-a"), answer.fields["x-a"]) == (f"one{number}",) * 2
        assert (answer.fields.get("date"), answer.fields.get("x-b"), answer.fields.get("x-b", "")) == ("", None, "")
        assert answer.fields == {"x-a": f"one{number}", "date": ""}
        assert "x-b" not in answer.fields
        with pytest.raises(KeyError):
            answer.fields["x-b"]


@pytest.mark.parametrize(
    ("fields", "length"),
    [
        (b"Content-Length: 2\r\n", 2),
        (b"Content-Length: 2\r\nConnection: keep-alive\r\n", 2),
        (b"Content-Length: 2\r\nConnection: close\r\n", -1),
        (b"Content-Length: 2,2\r\n", -1),
        (b"Content-Length: 2\r\nTransfer-Encoding: identity\r\n", -1),
        (b"Date: today\r\n", -1),
    ],
)
def test_what_alone_says_where_an_answer_ends(fields: bytes, length: int) -> None:
    head = HEAD + fields + b"\r\n"
    assert [http1.Answer(head, len(head)).length for _ in range(4)][2:] == [length] * 2


def test_names_that_a_server_makes_up_fill_no_memory() -> None:
    for number in range(2_000):
        read([HEAD + b"X-%d: 1\r\n\r\n" % number], True)
    assert len(http1_head._names) <= http1_head._MOST_NAMES
    assert len(http1_head._forms) <= http1_head._MOST_FORMS


def test_request() -> None:
    raw = request_bytes("POST", "/a?b=c", "Host: x\r\nX-A: \xe9\r\n", 2, b"d=e")
    assert raw == b"POST /a?b=c HTTP/1.1\r\nHost: x\r\nX-A: \xe9\r\n\r\nd=e"
    assert isinstance(raw, Sealed)
    assert repr(raw) == f"<{len(raw)} bytes>"
    assert request_bytes("GET", "/", "", 0, None) == b"GET / HTTP/1.1\r\n\r\n"


@pytest.mark.parametrize(
    ("target", "fields"),
    [
        ("/a b", "X: y\r\n"),
        ("/a", "X: y\r\nEvil: z\r\n"),
        ("/a", "X: y\rz\r\n"),
        ("/a", "X: y\nEvil: z\r\n"),
        ("/a\r\nX: y", "X: y\r\n"),
        ("/a", "X: \u20ac\r\n"),
    ],
)
def test_a_request_that_would_be_another_one(target: str, fields: str) -> None:
    with pytest.raises(ValueError, match="can't be sent") as caught:
        request_bytes("GET", target, fields, 1, None)
    assert "Evil" not in str(caught.value)
    assert caught.value.__cause__ is None
