"""Form is no change, and nothing wrong passes: the real spec rewritten by another hand, and broken at random."""

from __future__ import annotations

import random
import shutil
import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.diff import changes
from codegen.layout import section_of, shape_of
from codegen.lint import lint
from codegen.load import Loaded, read
from codegen.nodes import MapNode, parse_bytes
from tests.codegen.corruption import corrupted, facts, meaning, restyled
from tests.codegen.small_spec import FILES, write

ROOT = Path(__file__).resolve().parents[2]
SLOW = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)

DEFAULTS = {
    ("required", "false"), ("open", "false"), ("split", "false"), ("time_unit", "false"), ("int_ids", "false"),
    ("multiplex", "false"), ("combined", "false"), ("each", "false"), ("stream_limit", "1024"), ("in", "query"),
    ("in", "path"), ("type", "str"), ("limiter", "IP"), ("weight", "1"), ("orders", "0"), ("sandbox", ""),
}  # fmt: skip
"""What holds when nothing is said: saying it adds nothing."""


@cache
def real() -> Loaded:
    return read(ROOT)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "spec", root / "spec")
    return root


# --- form ----------------------------------------------------------------------------------------------------------


@settings(max_examples=4, database=None, suppress_health_check=SLOW)
@given(seed=st.integers(0, 2**32))
def test_the_spec_by_another_hand_is_the_same(seed: int, copy: Path) -> None:
    chance = random.Random(seed)
    for document in real().documents:
        place = document.place
        root, problems = parse_bytes(place, document.text.encode())
        assert isinstance(root, MapNode)
        assert not problems
        (copy / "spec" / place).write_text(restyled(root, shape_of(place), chance), encoding="utf-8")
    again = read(copy)
    assert again.problems == ()
    assert changes(real().spec, again.spec) == []
    assert changes(again.spec, real().spec) == []
    shutil.copytree(ROOT / "spec", copy / "spec", dirs_exist_ok=True)


@settings(max_examples=3, database=None, suppress_health_check=SLOW)
@given(seed=st.integers(0, 2**32))
def test_entries_in_another_section_of_their_product_are_the_same(seed: int, copy: Path) -> None:
    chance = random.Random(seed)
    for folder in sorted(path for path in (ROOT / "spec").iterdir() if path.is_dir()):
        places = [f"{folder.name}/{path.name}" for path in sorted(folder.glob("*.yaml"))]
        sections = [place for place in places if section_of(place) == "endpoints"]
        if len(sections) > 1:
            texts = [(ROOT / "spec" / place).read_text(encoding="utf-8") for place in sections]
            blocks = [block for text in texts for block in _entries(text)]
            chance.shuffle(blocks)
            for number, place in enumerate(sections):
                head = f"product: {folder.name}\nendpoints:\n"
                (copy / "spec" / place).write_text(head + "".join(blocks[number :: len(sections)]), encoding="utf-8")
    again = read(copy)
    assert again.problems == ()
    assert changes(real().spec, again.spec) == []
    shutil.copytree(ROOT / "spec", copy / "spec", dirs_exist_ok=True)


def _entries(text: str) -> list[str]:
    """The entries of a file of endpoints in canonical form."""
    blocks: list[list[str]] = []
    for line in text.partition("endpoints:\n")[2].splitlines(keepends=True):
        if line.startswith("  ") and line[2:3].isalpha():
            blocks.append([])
        if blocks:
            blocks[-1].append(line)
    return ["".join(block).rstrip() + "\n" for block in blocks]


# --- corruption ----------------------------------------------------------------------------------------------------


def check(root: Path, place: str, before: str, after: str, was: Loaded) -> None:
    """The linter says what is wrong, or the file means in the model all that it says."""
    path = root / "spec" / place
    path.write_text(after, encoding="utf-8", newline="")
    try:
        now = read(root)
        found = lint(now)
    finally:
        path.write_text(before, encoding="utf-8", newline="")
    lines = after.count("\n") + 2
    for one in found:
        assert str(one).count("\n") == 0
        assert one.at.path != f"spec/{place}" or 1 <= one.at.line <= lines, one
    if not found:
        said = facts(before), facts(after)
        news = [fact for fact in (*(said[0] - said[1]), *(said[1] - said[0])) if not _default(fact)]
        understood = meaning(was.spec, f"spec/{place}"), meaning(now.spec, f"spec/{place}")
        assert not news or understood[0] != understood[1], f"{place} passes with a meaning lost: {news}"


def _default(fact: tuple[str, ...]) -> bool:
    return len(fact) > 2 and fact[-2] == "=" and (fact[-3], fact[-1]) in DEFAULTS


@settings(max_examples=25, database=None, suppress_health_check=SLOW)
@given(seed=st.integers(0, 2**32))
def test_nothing_wrong_in_the_real_spec_passes_or_is_a_traceback(seed: int, copy: Path) -> None:
    chance = random.Random(seed)
    document = chance.choice(real().documents)
    before = (ROOT / document.path).read_text(encoding="utf-8")
    after = corrupted(before, chance)
    if after != before:
        check(copy, document.place, before, after, real())


@settings(max_examples=150, database=None, suppress_health_check=SLOW)
@given(seed=st.integers(0, 2**32))
def test_nothing_wrong_in_a_small_spec_passes_or_is_a_traceback(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    root = write(tmp_path, FILES)
    place = chance.choice(sorted(FILES))
    after = corrupted(FILES[place], chance)
    if after != FILES[place]:
        check(root, place, FILES[place], after, read(root))


# --- how long it takes ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["the loader", "the linter", "the differ"])
def test_the_whole_spec_takes_less_than_two_seconds_of_cpu(what: str) -> None:
    taken = []
    loaded = real()
    for _ in range(3):
        begun = time.process_time()
        if what == "the loader":
            read(ROOT)
        elif what == "the linter":
            lint(loaded)
        else:
            changes(loaded.spec, read(ROOT).spec)
        taken.append(time.process_time() - begun)
    assert min(taken) < 2.0
