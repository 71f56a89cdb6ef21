"""The JSON Schema: it takes what the loader takes, refuses what has the wrong shape, and editors find it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from codegen import layout
from codegen.fmt import format_spec
from codegen.layout import Shape
from codegen.nodes import ListNode, MapNode, Node, parse, parse_bytes
from codegen.schema import PLACE, modeline, schema, text
from tests.codegen.lint_cases import BAD, GOOD
from tests.codegen.small_spec import FILES, edited, loaded, write

ROOT = Path(__file__).resolve().parents[2]
VALIDATOR = Draft202012Validator(schema())


def plain(node: Node | None) -> Any:
    """What an editor's YAML reader (1.2) makes of a file."""
    if isinstance(node, MapNode):
        return {key.text: plain(value) for key, value in node}
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    assert node is not None
    if not node.plain:
        return node.text
    if node.text in ("true", "false"):
        return node.text == "true"
    if re.fullmatch(r"-?(0|[1-9][0-9]*)", node.text):
        return int(node.text)
    return float(node.text) if re.fullmatch(r"-?[0-9]+\.[0-9]+", node.text) else node.text


def complaints(content: Any) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(content)]


def files() -> Iterator[Path]:
    for path in sorted((ROOT / "spec").rglob("*.yaml")):
        if layout.section_of(path.relative_to(ROOT / "spec").as_posix()):
            yield path


# --- what is right -------------------------------------------------------------------------------------------------


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(schema())
    assert json.loads(text())["properties"] == schema()["properties"]


def test_every_file_of_the_spec_is_valid() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): said
        for path in files()
        if (said := complaints(plain(parse_bytes(path.name, path.read_bytes())[0])))
    }
    assert found == {}


@pytest.mark.parametrize("rule", sorted(GOOD))
def test_what_the_linter_takes_the_schema_takes(rule: str) -> None:
    for place, content in edited(*GOOD[rule]).items():
        if layout.section_of(place):
            assert complaints(plain(parse(place, content)[0])) == [], place


# --- what is wrong -------------------------------------------------------------------------------------------------


def readable(place: str, content: str) -> Any:
    root, problems = parse(place, content)
    return None if problems or root is None else plain(root)


@pytest.mark.parametrize("number", range(len(BAD["S004"])))
def test_an_unknown_key_is_refused(number: int) -> None:
    contents = (readable(*file) for file in edited(*BAD["S004"][number].edits).items())
    assert [content for content in contents if content is not None and complaints(content)]


# What a schema can't see: whether a date exists, the grammar of a text, what is between several keys.
UNSEEN = re.compile(
    r"a date such as|a type \(str|an upper bound is wanted|is an enum: write enum|has no value|with a fraction"
    r"|no fields of its own|\"else\" is missing"
)


@pytest.mark.parametrize("rule", ["S026", "S027"])
def test_a_value_of_the_wrong_kind_and_what_is_missing_are_refused(rule: str) -> None:
    missed = []
    for case in BAD[rule]:
        contents = (readable(*file) for file in edited(*case.edits).items())
        if not [content for content in contents if content is not None and complaints(content)]:
            missed.append(case.says)
    assert [said for said in missed if not any(map(UNSEEN.search, said))] == []
    assert len(missed) <= len(BAD[rule]) / 2


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_the_schema_refuses_the_loader_refuses(data: st.DataObject, tmp_path: Path) -> None:
    """Random corruption: the editor must not mark what is right."""
    place = data.draw(st.sampled_from(sorted(FILES)))
    lines = FILES[place].splitlines(keepends=True)
    number = data.draw(st.integers(1, len(lines) - 1))
    other = data.draw(
        st.sampled_from(sorted({line for content in FILES.values() for line in content.splitlines(True)}))
    )
    change = data.draw(st.sampled_from(["replace", "insert", "delete", "value"]))
    if change == "replace":
        lines[number] = other
    elif change == "insert":
        lines.insert(number, other)
    elif change == "delete":
        del lines[number]
    else:
        value = data.draw(st.sampled_from(["true", "5", "-1", "[A, B]", "{a: 1}", '"5"', "text", "1.5", "[]", "{}"]))
        lines[number] = re.sub(r": .*", f": {value}", lines[number])
    content = readable(place, "".join(lines))
    if content is not None and (said := complaints(content)):
        found = loaded(tmp_path / "spec-of-it", {**FILES, place: "".join(lines)}).problems
        assert found, (place, "".join(lines), said)


# --- the language and the schema stay together ---------------------------------------------------------------------


def test_every_key_of_the_language_is_in_it() -> None:
    """A key that ``layout`` gains and nobody describes is a KeyError on import; this looks from the other side."""
    known: set[str] = set()

    def collect(node: Any) -> None:
        if isinstance(node, dict):
            known.update(node.get("properties", {}))
            for value in node.values():
                collect(value)
        elif isinstance(node, list):
            for value in node:
                collect(value)

    def keys(shape: Shape) -> Iterator[str]:
        for key, below in shape.keys.items():
            yield key
            yield from keys(below)
        if shape.other:
            yield from keys(shape.other)

    collect(schema())
    said = {key for section in layout.SECTIONS.values() for key in keys(section)} | set(
        keys(layout.shape_of("products.yaml"))
    )
    assert said <= known
    assert set(layout.SECTIONS) <= set(schema()["properties"])


def test_the_file_is_what_the_language_gives() -> None:
    assert (ROOT / "generated" / PLACE).read_text(encoding="utf-8") == text()


def test_editors_find_it() -> None:
    for path in files():
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first == modeline(path.relative_to(ROOT / "spec").as_posix())
        target = first.partition("$schema=")[2]
        assert (path.parent / target).resolve() == ROOT / "generated" / PLACE


def test_the_formatter_writes_the_line_once_and_keeps_comments(tmp_path: Path) -> None:
    root = write(tmp_path, edited(("spot/errors.yaml", "product: spot", "# Ours.\nproduct: spot  # the folder")))
    assert format_spec(root) == ([], [])  # a project without a schema has no such lines
    (root / "generated").mkdir()
    (root / "generated" / PLACE).write_text("{}")
    changed, problems = format_spec(root)
    assert (len(changed), problems) == (len(FILES), [])
    said = (root / "spec/spot/errors.yaml").read_text()
    assert said.startswith(f"{modeline('spot/errors.yaml')}\n# Ours.\nproduct: spot  # the folder\n")
    assert format_spec(root) == ([], [])
    moved = root / "spec/spot/errors.yaml"
    moved.write_text(said.replace("../../generated", "../generated"))
    assert format_spec(root) == ([moved], [])
    assert moved.read_text() == said
