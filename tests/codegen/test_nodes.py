"""Strict YAML: what it refuses, and where it says that things stand."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from codegen import nodes
from codegen.model import Location
from codegen.nodes import DEPTH, ListNode, MapNode, Node, ScalarNode, misread, parse, parse_bytes

LINES = """\
# a comment
product: spot
endpoints:
  get_time:
    doc: "The µ clock."
    list: [a, {b: c}]
    on: rest
"""


def problems(text: str) -> list[str]:
    return [str(problem) for problem in parse("x.yaml", text)[1]]


def plain(node: Node | None) -> object:
    """As ordinary loaders give it, but all scalars as text."""
    if isinstance(node, MapNode):
        return {key.text: plain(value) for key, value in node}
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    return node.text if node else None


def test_nodes_know_their_place() -> None:
    root, found = parse("x.yaml", LINES)
    assert found == []
    assert isinstance(root, MapNode)
    entry = root.get("endpoints")
    assert isinstance(entry, MapNode)
    key, value = entry.entries["get_time"]
    assert key.at == Location("x.yaml", 4, 3)
    assert isinstance(value, MapNode)
    items = value.get("list")
    assert isinstance(items, ListNode)
    assert items.flow
    assert [item.at.column for item in items.items] == [12, 15]
    doc = value.get("doc")
    assert isinstance(doc, ScalarNode)
    assert (doc.text, doc.plain) == ("The µ clock.", False)
    assert LINES[doc.start : doc.end] == '"The µ clock."'


def test_keys_are_texts() -> None:
    """YAML 1.1 takes ``on`` for a boolean and 100 for a number; as keys they are names here."""
    root, found = parse("x.yaml", "{on: rest, 100: 5, -1121: X, y: 1, n: 2, 1m: 3}")
    assert found == []
    assert plain(root) == {"on": "rest", "100": "5", "-1121": "X", "y": "1", "n": "2", "1m": "3"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\na: 2\n", 'x.yaml:2:1: S001 "a" stands here twice; the first is on line 1: take one away'),
        ("a: {b: 1, c: 2, b: 3}", 'x.yaml:1:17: S001 "b" stands here twice; the first is on line 1: take one away'),
        ("a: NO", 'x.yaml:1:4: S002 NO is a boolean to some YAML readers: write "NO" or false'),
        ("a: On", 'x.yaml:1:4: S002 On is a boolean to some YAML readers: write "On" or true'),
        ("a: [1, off]", 'x.yaml:1:8: S002 off is a boolean to some YAML readers: write "off" or false'),
        ("NO: a", 'x.yaml:1:1: S002 NO is a boolean to some YAML readers: write "NO" or false'),
        ("a: 12:30:00", 'x.yaml:1:4: S002 12:30:00 is a number in base 60 to some YAML readers: write "12:30:00"'),
        ("a: 0777", 'x.yaml:1:4: S002 0777 is an octal number to some YAML readers: write "0777"'),
        ("a: 1_000", 'x.yaml:1:4: S002 1_000 is a number to some YAML readers: write "1_000"'),
        ("a: ~", 'x.yaml:1:4: S002 ~ is null to some YAML readers: write "~"'),
        ("a: 2025-04-07 10:00:00", "x.yaml:1:4: S002 2025-04-07 10:00:00 is a time stamp to some YAML readers: "
         'write "2025-04-07 10:00:00"'),
        ("a: &b 1", "x.yaml:1:4: S003 anchor &b: write it out, or define it once by name"),
        ("a: &b {c: 1}", "x.yaml:1:4: S003 anchor &b: write it out, or define it once by name"),
        ("a: *b", "x.yaml:1:4: S003 alias *b: write it out, or define it once by name"),
        ("<<: {a: 1}", "x.yaml:1:1: S003 merge key <<: write it out, or define it once by name"),
        ("a: !!int 5", "x.yaml:1:4: S003 tag tag:yaml.org,2002:int: take it away, the spec needs none"),
        ("a: !x {b: 1}", "x.yaml:1:4: S003 tag !x: take it away, the spec needs none"),
        (
            "a: b: c",
            "x.yaml:1:5: S025 not YAML: mapping values are not allowed in this context: "
            "quote a text that has a colon in it, or mend the indentation",
        ),
        (
            "a: 'b",
            "x.yaml:1:6: S025 not YAML: while scanning a quoted scalar found unexpected end of stream: "
            "write the quote that is missing",
        ),
        ("a:\n\tb: 1", "x.yaml:2:1: S025 a tab stands here: take it away, the spec is indented by spaces"),
        ("\ufeffa: 1", "x.yaml:1:1: S025 a byte order mark stands here: take it away, the spec is indented by spaces"),
        (
            "a: b\x07",
            "x.yaml:1:5: S025 a character that YAML doesn't allow: take it away, or write it as an escape in quotes",
        ),
        ("a: 1\n---\nb: 2", "x.yaml:2:1: S025 one document a file: take the other away"),
        ("%YAML 1.1\n---\na: 1", "x.yaml:1:1: S025 no directives: take it away"),
        ("", "x.yaml:1:1: S025 the file is empty: write its entries, or take it away"),
        ("# nothing\n", "x.yaml:1:1: S025 the file is empty: write its entries, or take it away"),
        ("a:\n", 'x.yaml:1:3: S026 "a" has no value: write one, or take it away'),
        (
            "a: [b, , c]",
            "x.yaml:1:8: S025 not YAML: while parsing a flow node did not find expected node content: "
            "write the bracket or comma that is missing",
        ),
        ("{a}", 'x.yaml:1:3: S026 "a" has no value: write one, or take it away'),
        ("? [a]\n: b", "x.yaml:1:3: S026 a key is a text: write one"),
        ("null: 1", "x.yaml:1:1: S002 a key is a text: quote it"),
    ],
)  # fmt: skip
def test_refused(text: str, said: str) -> None:
    assert problems(text) == [said]


def test_all_mistakes_of_a_file_at_once() -> None:
    text = "a: NO\nb: &x 1\nb: 2\nc: [*x, 010]\nd:\n"
    assert [line.split(" ")[:2] for line in problems(text)] == [
        ["x.yaml:1:4:", "S002"],
        ["x.yaml:2:4:", "S003"],
        ["x.yaml:3:1:", "S001"],
        ["x.yaml:4:5:", "S003"],
        ["x.yaml:4:9:", "S002"],
        ["x.yaml:5:3:", "S026"],
    ]


@pytest.mark.parametrize(
    "text",
    ["a: 'NO'", 'a: "12:30"', "a: 2025-04-07", "a: 0", "a: -5", "a: 1.5", "a: 1m", "a: true", "a: v1_000", "a: 5x:30",
     "a: >-\n  NO\n", "a: |\n  12:30\n", "on: rest", "y: n", "a: null", "a: 0.5", "a: https://x.y:9443/z"],
)  # fmt: skip
def test_allowed(text: str) -> None:
    assert problems(text) == []


def test_bytes_that_are_no_text() -> None:
    root, found = parse_bytes("x.yaml", "a: é\nb: ".encode() + b"\xff\n")
    assert root is None
    assert [str(problem) for problem in found] == ["x.yaml:2:4: S025 not UTF-8: save the file as UTF-8"]


def test_depth_has_a_bound() -> None:
    assert problems("[" * DEPTH + "]" * DEPTH) == []
    deep = problems("[" * 5000 + "]" * 5000)
    assert deep == [f"x.yaml:1:{DEPTH + 1}: S025 nested deeper than {DEPTH} levels: take some away"]


# --- against PyYAML -------------------------------------------------------------------------------------------------

WORDS = st.one_of(
    st.text("0123456789_:.+-eExXobnaIfN~<=tTrueEyYsSfFalseOnN ", min_size=1, max_size=10).map(str.strip),
    st.from_regex(r"[-+]?[0-9][0-9_:.]*([eE][-+]?[0-9]+)?", fullmatch=True),
)


@given(WORDS)
@example("0b101")
@example("0o17")
@example("-.inf")
@example("0._")
def test_what_pyyaml_would_not_take_for_a_text_is_refused_or_a_plain_number(word: str) -> None:
    """Nothing slips through: PyYAML, which follows YAML 1.1, reads every scalar that we let pass as we do."""
    try:
        value = yaml.safe_load(f"a: {word}")["a"]
        root, found = parse("x.yaml", f"a: {word}")
    except (yaml.YAMLError, ValueError, TypeError, KeyError):
        return
    node = root.get("a") if isinstance(root, MapNode) else None
    if found or not isinstance(node, ScalarNode) or not node.plain:
        return
    if isinstance(value, str):
        assert value == node.text
    elif value is None:
        assert node.text == "null"
    elif isinstance(value, bool):
        assert node.text in ("true", "false")
    elif isinstance(value, (int, float)):
        assert misread(node.text) is None
        assert value == type(value)(node.text)
    else:
        assert str(value) == node.text  # a date


TREES = st.recursive(
    st.text("ab1", min_size=1, max_size=3).map(lambda text: f"x{text}"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("pqrs"), inner, max_size=3),
)


@given(TREES, st.booleans())
def test_nodes_hold_what_the_file_says(value: object, flow: bool) -> None:
    text = yaml.safe_dump({"root": value}, default_flow_style=flow)
    root, found = parse("x.yaml", text)
    assert found == []
    assert plain(root) == {"root": value}


@given(st.binary(max_size=200))
def test_no_bytes_end_in_a_traceback(data: bytes) -> None:
    root, found = parse_bytes("x.yaml", data)
    assert root is not None or found


@given(st.text("ab:- \n[]{},#&*!|>'\"%@`?\\uU0D8x~<=\t\r\x85\u2028", max_size=60))
@example('"\\UFFFFFFFF"')
@example('"\\uD800"')
@example("? a\n? b\n")
@example("- - - a\n  - b")
def test_no_yaml_like_text_ends_in_a_traceback(text: str) -> None:
    _, found = parse("x.yaml", text)
    assert all(problem.at.line >= 1 and problem.at.column >= 1 for problem in found)


def test_the_c_library_is_used_where_there_is_one() -> None:
    """It is ten times faster, and 20,000 lines have to load in two seconds."""
    assert nodes._LOADER is getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def test_the_parser_without_the_c_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slower, but the same nodes, and no traceback for what the pure scanner can't take."""
    monkeypatch.setattr("codegen.nodes._LOADER", yaml.SafeLoader)
    root, found = parse("x.yaml", LINES)
    assert found == []
    assert isinstance(root, MapNode)
    assert root.entries["endpoints"][0].at == Location("x.yaml", 3, 1)
    for text in ('"\\UFFFFFFFF"', '"\\uD800"', "%YAML 1.99999999999999999999\n---\na", "a: 'b", "[" * 300):
        assert [problem.rule for problem in parse("x.yaml", text)[1]] == ["S025"], text
