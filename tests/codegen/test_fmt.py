"""The canonical form: reached from any order and style, kept once reached, comments and meaning untouched."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import fmt
from codegen.fmt import WIDTH, format_spec, format_text
from codegen.layout import FREE, Shape, children, is_required, shape_of
from codegen.load import load
from codegen.nodes import ListNode, MapNode, Node, ScalarNode, parse
from tests.codegen.small_spec import FILES, edited, write


def formatted(text: str, place: str = "spot/market.yaml") -> str:
    """The result, which must be stable and without problems."""
    text = dedent(text)
    result, problems = format_text(text, place)
    assert problems == []
    assert format_text(result, place) == (result, [])
    return result


def example(place: str, before: str, after: str) -> None:
    assert formatted(before, place) == dedent(after)


# --- examples -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", sorted(FILES))
def test_the_small_spec_is_canonical(place: str) -> None:
    assert formatted(FILES[place], place) == FILES[place]


def test_entries_and_keys_are_sorted_and_short_mappings_flow() -> None:
    example(
        "spot/market.yaml",
        """\
        endpoints:
          get_b:
            returns:
              map: any
            params:
              limit:
                max: 10
                type: int
              symbol: required
            security: "NONE"
            rest: 'GET /b'
            doc: "What b holds."
          get_a: {returns: any, doc: What a holds., security: NONE, weight: {symbol: 2, else: 40}, ws: a}
        product: spot
        """,
        """\
        product: spot
        endpoints:
          get_a:
            doc: What a holds.
            ws: a
            security: NONE
            weight: {symbol: 2, else: 40}
            returns: any

          get_b:
            doc: What b holds.
            rest: GET /b
            security: NONE
            params:
              symbol: required
              limit: {type: int, max: 10}
            returns: {map: any}
        """,
    )


def test_what_does_not_fit_in_a_line_becomes_a_block() -> None:
    example(
        "spot/market.yaml",
        """\
        product: spot
        endpoints:
          get_a:
            doc: What a holds.
            params:
              symbol: {type: str, required: true, doc: "A doc that is long enough, with the rest, to fill the line."}
              kind: {values: [AAAAAAAAAAAAAAAA, BBBBBBBBBBBBBBBBB, CCCCCCCCCCCCCCCC, DDDDDDDDDDDDDDDDD, EEEEEEEEEE, FF]}
              note:
                doc: >-
                  A doc that is too long
                  for a line of its own is folded again without a change of one single word of it.
        """,
        """\
        product: spot
        endpoints:
          get_a:
            doc: What a holds.
            params:
              symbol:
                type: str
                required: true
                doc: A doc that is long enough, with the rest, to fill the line.
              kind:
                values:
                  - AAAAAAAAAAAAAAAA
                  - BBBBBBBBBBBBBBBBB
                  - CCCCCCCCCCCCCCCC
                  - DDDDDDDDDDDDDDDDD
                  - EEEEEEEEEE
                  - FF
              note:
                doc: >-
                  A doc that is too long for a line of its own is folded again without a change of one
                  single word of it.
        """,
    )


def test_blocks_stay_blocks() -> None:
    """Parameters, needs, presets, hosts: a line each, so that a change is one line."""
    example(
        "spot/trade.yaml",
        """\
        product: spot
        endpoints:
          a:
            params: {symbol: required}
            needs: [{any: [a, b]}, {all: [c], when: {d: e}}]
            ours: {presets: {p: {fixed: {x: 1}, doc: Sets x.}}, aliases: [b]}
          b:
            ours:
              aliases:
                - c
                - d
        """,
        """\
        product: spot
        endpoints:
          a:
            params:
              symbol: required
            needs:
              - {any: [a, b]}
              - {when: {d: e}, all: [c]}
            ours:
              aliases: [b]
              presets:
                p:
                  doc: Sets x.
                  fixed: {x: 1}

          b:
            ours: {aliases: [c, d]}
        """,
    )


def test_quotes_only_where_they_are_needed() -> None:
    example(
        "spot/enums.yaml",
        """\
        product: 'spot'
        "enums":
          A: ["B", 'NO', "5", 5, "2025-04-07", "x: y", 'it''s', "a,b", "- c", -5, "é", "tab\\t", "", "y", "true"]
          C:
            doc: "Has, a comma."
            values: {"on": "And: a colon.", "a#b": "x", "#c": "[d", e: "f #g", "5": five, "no": it is}
        """,
        """\
        product: spot
        enums:
          A: [B, "NO", "5", 5, "2025-04-07", "x: y", it's, "a,b", "- c", -5, é, "tab\\t", "", y, "true"]
          C:
            doc: Has, a comma.
            values:
              on: "And: a colon."
              a#b: x
              "#c": "[d"
              e: "f #g"
              "5": five
              "no": it is
        """,
    )


def test_comments_move_with_what_they_are_about() -> None:
    example(
        "spot/market.yaml",
        """\
        # What the file is.

        # More of that.
        product: spot   # the folder's name
        endpoints:      # sorted
          # about b

          # still about b
          get_b:        # b itself
            # about rest
            rest: GET /b
            doc: What b holds.   # said here
            params:
              limit: {type: int,   # its type
                      max: 10}     # its bound
              symbol: required
              # the end of the parameters
            # the end of b
          get_a:
            doc: What a holds.
            needs:
            - {any: [a, b]} # of a
            # about the second
            - {any: [c, d]}
            weight: {symbol: 2, # with
              else: 40} # without
        # the end of the file
        """,
        """\
        # What the file is.

        # More of that.
        product: spot  # the folder's name
        endpoints:  # sorted
          get_a:
            doc: What a holds.
            weight:
              symbol: 2  # with
              else: 40  # without
            needs:
              - {any: [a, b]}  # of a
              # about the second
              - {any: [c, d]}

          # about b

          # still about b
          get_b:  # b itself
            doc: What b holds.  # said here
            # about rest
            rest: GET /b
            params:
              symbol: required
              limit:
                type: int  # its type
                max: 10  # its bound
              # the end of the parameters
            # the end of b
        # the end of the file
        """,
    )


def test_a_comment_that_makes_a_line_too_long_goes_above() -> None:
    comment = "# " + "why " * 15 + "indeed"
    result = formatted(f"product: spot\nendpoints:\n  get_a:\n    doc: {'What a holds, ' * 3}in full.  {comment}\n")
    assert result.splitlines()[3:] == [f"    {comment}", f"    doc: {'What a holds, ' * 3}in full."]


def test_other_line_ends_and_spaces_at_ends() -> None:
    assert formatted("product: spot   \r\nendpoints: {}\r\n\r\n\r\n") == "product: spot\nendpoints: {}\n"


def test_long_words_and_texts_that_cannot_be_folded_stay() -> None:
    url = "https://example.com/" + "x" * 100
    text = f"product: spot\nendpoints:\n  a:\n    doc: {url}\n    rest: two  spaces {'y' * 100}\n"
    assert formatted(text) == text


def test_unknown_keys_come_last_in_their_order() -> None:
    result = formatted("product: spot\nendpoints:\n  a:\n    zeta: 1\n    doc: x\n    alpha: 2\n")
    assert result == "product: spot\nendpoints:\n  a:\n    doc: x\n    zeta: 1\n    alpha: 2\n"


# --- files ----------------------------------------------------------------------------------------------------------


def test_check_writes_nothing_and_names_the_files(tmp_path: Path) -> None:
    files = edited(("spot/market.yaml", "ws: ticker", "ws:    ticker"))
    write(tmp_path, files)
    market = tmp_path / "spec/spot/market.yaml"
    assert format_spec(tmp_path, check=True) == ([market], [])
    assert market.read_text(encoding="utf-8") == files["spot/market.yaml"]
    assert format_spec(tmp_path) == ([market], [])
    assert market.read_text(encoding="utf-8") == FILES["spot/market.yaml"]
    assert format_spec(tmp_path, check=True) == ([], [])


def test_a_file_that_cannot_be_read_stays_and_is_reported(tmp_path: Path) -> None:
    files = edited(("spot/market.yaml", "ws: ticker", "ws:  [ticker"), ("spot/enums.yaml", "[BUY, SELL]", "[BUY,SELL]"))
    write(tmp_path, {**files, "spot/types.yaml": "a: NO\n"})
    changed, problems = format_spec(tmp_path)
    assert [path.name for path in changed] == ["enums.yaml"]
    assert [(problem.at.path, problem.rule) for problem in problems] == [
        ("spec/spot/market.yaml", "S025"),
        ("spec/spot/types.yaml", "S002"),
    ]
    assert (tmp_path / "spec/spot/market.yaml").read_text(encoding="utf-8") == files["spot/market.yaml"]


def test_a_result_that_means_something_else_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check behind the writer, provoked by a writer that quotes nothing."""
    text = FILES["spot/streams.yaml"]
    monkeypatch.setattr(fmt, "_plain_works", lambda *_: True)
    result, problems = format_text(text.replace('"!ticker@arr"', '"a: b"'), "spot/streams.yaml")
    assert result == text.replace('"!ticker@arr"', '"a: b"')
    assert [problem.rule for problem in problems] == ["S025"]


# --- any order, any style -------------------------------------------------------------------------------------------


SEEDS = st.integers(0, 10**9).map(Random)


def _shuffled(random: Random, shape: Shape, node: MapNode) -> list[tuple[ScalarNode, Node]]:
    """An order of the keys that means the same."""
    entries = list(node)
    if shape.order == "written":
        return entries
    if shape.other is not None and shape.order == "keys":  # fields keep their order, the keys with $ may stand anywhere
        known = [entry for entry in entries if entry[0].text in shape.keys]
        others = [entry for entry in entries if entry[0].text not in shape.keys]
        return _merged(random, random.sample(known, len(known)), others)
    if shape.order == "required":
        required = [entry for entry in entries if is_required(entry[1])]
        return _merged(random, required, [entry for entry in entries if not is_required(entry[1])])
    return random.sample(entries, len(entries))


def _merged(random: Random, one: list[Any], other: list[Any]) -> list[Any]:
    turns = [True] * len(one) + [False] * len(other)
    random.shuffle(turns)
    sources = {True: iter(one), False: iter(other)}
    return [next(sources[turn]) for turn in turns]


def _quoted(random: Random, node: ScalarNode) -> str:
    number = re.fullmatch(r"-?[0-9.]+|true|false|[0-9]{4}-[0-9]{2}-[0-9]{2}", node.text) and node.plain
    return node.text if number or node.text == "null" else json.dumps(node.text, ensure_ascii=random.random() < 0.5)


def _flow(random: Random, shape: Shape, node: Node) -> str:
    if isinstance(node, ScalarNode):
        return _quoted(random, node)
    if isinstance(node, ListNode):
        return f"[ {' ,'.join(_flow(random, shape.other or FREE, item) for item in node.items)} ]"
    entries = _shuffled(random, shape, node)
    texts = [f"{_quoted(random, key)}: {_flow(random, children(shape, key.text), value)}" for key, value in entries]
    return f"{{ {' , '.join(texts)} }}"


def _block(random: Random, shape: Shape, node: MapNode, indent: int) -> str:
    """The same in another order and style."""
    text = ""
    for key, value in _shuffled(random, shape, node):
        below = children(shape, key.text)
        text += "\n" * random.randint(0, 2) + " " * indent + f"{_quoted(random, key)}:"
        if isinstance(value, MapNode) and value.entries and random.random() < 0.5:
            text += "\n" + _block(random, below, value, indent + random.randint(1, 4))
        else:
            text += f"   {_flow(random, below, value)}\n"
    return text


@settings(max_examples=60)
@given(SEEDS, st.sampled_from(sorted(FILES)))
def test_any_order_and_style_has_the_same_form(random: Random, place: str) -> None:
    root, _ = parse(place, FILES[place])
    assert isinstance(root, MapNode)
    shuffled = _block(random, shape_of(place), root, 0)
    assert format_text(shuffled, place) == (FILES[place], [])


def _placeless(value: object) -> object:
    return re.sub(r"Location\([^)]*\)", "", repr(value))


@settings(max_examples=20)
@given(SEEDS)
def test_the_spec_is_the_same_before_and_after(tmp_path_factory: pytest.TempPathFactory, random: Random) -> None:
    files = {}
    for place, text in FILES.items():
        root, _ = parse(place, text)
        assert isinstance(root, MapNode)
        files[place] = _block(random, shape_of(place), root, 0)
    folder = write(tmp_path_factory.mktemp("shuffled"), files)
    before, problems = load(folder)
    assert problems == []
    assert format_spec(folder)[1] == []
    after, problems = load(folder)
    assert problems == []
    assert _placeless(before) == _placeless(after)


@settings(max_examples=100)
@given(SEEDS, st.sampled_from(sorted(FILES)))
def test_no_comment_is_lost(random: Random, place: str) -> None:
    lines: list[str] = []
    for number, line in enumerate(FILES[place].splitlines()):
        if random.random() < 0.5:
            lines.append(" " * random.randint(0, 8) + f"# line {number}")
        lines.append(line + random.choice(["", "", f"  # tail {number}"]))
    lines += random.choice([[], ["", "# foot"]])
    text = "".join(f"{line}\n" for line in lines)
    result, problems = format_text(text, place)
    assert problems == []
    assert sorted(re.findall(r"# \w+ ?\d*$", result, re.M)) == sorted(re.findall(r"# \w+ ?\d*$", text, re.M))
    assert format_text(result, place) == (result, [])
    stripped = re.sub(r"^ *# \w+ ?\d*\n|  # tail \d+$", "", result, flags=re.M)
    assert format_text(stripped, place)[0] == FILES[place]
    assert all(len(line) <= WIDTH for line in result.splitlines())


@settings(max_examples=150)
@given(st.text("ab:- \n[]{},#&*!|>'\"%@`?~<=\r\x85\u2028éNO1.", max_size=80), st.sampled_from(sorted(FILES)))
def test_any_text_is_formatted_once_and_for_all_or_left(text: str, place: str) -> None:
    result, problems = format_text(text, place)
    if problems:
        assert result == text
    else:
        assert format_text(result, place) == (result, [])
