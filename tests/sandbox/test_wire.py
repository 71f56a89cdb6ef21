"""Bytes in: an independent decoder reads the same from them."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_gen.sandbox import wire
from binance_gen.sandbox.errors import ApiError

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
pairs = st.lists(st.tuples(texts.filter(bool), texts), max_size=6)


@given(pairs)
def test_forms_are_read_as_the_standard_library_writes_them(sent: list[tuple[str, str]]) -> None:
    raw = urlencode(sent).encode()
    assert wire.parse_pairs(raw) == sent == parse_qsl(raw.decode(), keep_blank_values=True)


@given(texts)
def test_percent_encoded_text_is_canonical(text: str) -> None:
    for encoded in (quote(text, safe=""), quote_plus(text), quote(text, safe="").lower()):
        assert wire.is_canonical(encoded.encode())


@pytest.mark.parametrize(
    "raw", ["symbol=１２３", "symbols=[1]", 'a="b"', "a=b c", "a=%4", "a=%zz", "a=<b>", "a={}", "a=b|c"]
)
def test_what_should_have_been_encoded_is_not_canonical(raw: str) -> None:
    assert not wire.is_canonical(raw.encode())


@pytest.mark.parametrize("raw", [b"a=%", b"a=%1", b"a=%zz", b"a=%ff", b"a=\xff"])
def test_broken_escapes_are_refused(raw: bytes) -> None:
    with pytest.raises(ApiError) as caught:
        wire.parse_pairs(raw)
    assert caught.value.code == -1100


def test_the_query_wins_over_the_body() -> None:
    assert wire.merge([("a", "query")], [("a", "body"), ("b", "body")]) == {"a": "query", "b": "body"}


@pytest.mark.parametrize("place", [0, 1])
def test_a_name_twice_in_one_place_is_refused(place: int) -> None:
    places: list[list[tuple[str, str]]] = [[], []]
    places[place] = [("a", "1"), ("a", "1")]
    with pytest.raises(ApiError) as caught:
        wire.merge(*places)
    assert caught.value.code == -1101


@pytest.mark.parametrize(
    ("raw", "left"),
    [
        (b"a=1&signature=x", b"a=1"),
        (b"signature=x&a=1", b"a=1"),
        (b"a=1&signature=x&b=2", b"a=1&b=2"),
        (b"signature=x", b""),
        (b"signatures=x", b"signatures=x"),
    ],
)
def test_the_signature_is_not_signed(raw: bytes, left: bytes) -> None:
    assert wire.without_signature(raw) == left


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65535, 65536])
def test_frames_carry_their_length(size: int) -> None:
    frame = wire.frame(wire.TEXT, b"x" * size)
    assert frame[0] == 0x81
    header = 2 if size < 126 else 4 if size < 65536 else 10
    assert len(frame) == header + size
    declared = frame[1] if size < 126 else int.from_bytes(frame[2:header], "big")
    assert declared == size
