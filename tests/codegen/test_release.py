"""Release notes, the version that they deserve, and the two files that keep them."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from binance_gen.runtime.version import VERSION
from codegen.__main__ import main
from codegen.diff.change import Change
from codegen.model import Location
from codegen.release import Step, bumped, changelog, proposed, step_of
from tests.codegen.small_spec import FILES, edited, write
from tests.codegen.test_api_diff import package
from tests.codegen.test_diff_command import BROKEN, git

ROOT = Path(__file__).resolve().parents[2]
HOME = "codegen/handwritten/runtime/version.py"


def change(rule: str) -> Change:
    return Change(rule, "spot", "get_order_book", "", Location("spec/spot/market.yaml", 1, 1))


@pytest.mark.parametrize(
    ("rules", "step"),
    [
        ([], "patch"),
        (["host-changed"], "patch"),
        (["weight-raised", "type-respelled"], "patch"),
        (["weight-raised", "param-added"], "minor"),
        (["py-member-added"], "minor"),
        (["param-added", "endpoint-removed"], "major"),
        (["py-parameter-required"], "major"),
    ],
)
def test_the_step_follows_from_the_changes(rules: list[str], step: Step) -> None:
    assert step_of(map(change, rules)) == step


@pytest.mark.parametrize(
    ("now", "step", "then"),
    [
        ("1.2.3", "major", "2.0.0"), ("1.2.3", "minor", "1.3.0"), ("1.2.3", "patch", "1.2.4"),
        ("0.1.3", "major", "0.2.0"), ("0.1.3", "minor", "0.1.4"), ("0.1.3", "patch", "0.1.4"),
    ],
)  # fmt: skip
def test_the_number_follows_from_the_step(now: str, step: Step, then: str) -> None:
    assert bumped(now, step) == then


def test_the_version_has_one_home() -> None:
    assert version("binance-gen") == VERSION
    assert f'VERSION: Final = "{VERSION}"\n' in (ROOT / HOME).read_text(encoding="utf-8")
    assert VERSION not in (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("[project.optional")[0]


# --- the changelog -------------------------------------------------------------------------------------------------

OLD = (
    "# Changelog\n\nWords.\n\n## Unreleased\n\nPeople's words.\n\n### Breaking\n\n- Old.\n\n"
    "## 0.1.0\n\n### New\n\n- First.\n"
)


def test_the_entry_is_replaced_and_peoples_words_stay() -> None:
    text = changelog(OLD, "### Breaking\n\n- New.\n")
    assert text == OLD.replace("Old.", "New.")
    assert changelog(text, "### Breaking\n\n- New.\n") == text


def test_a_changelog_without_the_section_gets_it() -> None:
    text = changelog("# Changelog\n\n## 0.1.0\n\n### New\n\n- First.\n", "### Breaking\n\n- New.")
    assert text == "# Changelog\n\n## Unreleased\n\n### Breaking\n\n- New.\n\n## 0.1.0\n\n### New\n\n- First.\n"
    assert "## Unreleased\n\n### Breaking\n\n- New.\n" in changelog("", "### Breaking\n\n- New.")


def test_a_release_makes_room_for_the_next() -> None:
    text = proposed(OLD, "0.2.0")
    assert "## Unreleased\n\n## 0.2.0\n\nPeople's words." in text
    assert changelog(text, "### New\n\n- More.") == text.replace(
        "## Unreleased\n", "## Unreleased\n\n### New\n\n- More.\n"
    )


# --- the command ---------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    write(tmp_path, FILES)
    package(tmp_path / "generated")
    home = tmp_path / HOME
    home.parent.mkdir(parents=True)
    home.write_text('VERSION: Final = "0.1.0"\n')
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "First")
    return tmp_path


def run(root: Path, *arguments: str) -> int:
    return main(["--root", str(root), "release-notes", *arguments])


def test_notes_tell_the_spec_and_what_it_does_not_explain(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(repository, "tag", "v0.1.0")
    write(repository, edited(("spot/market.yaml", "  get_ticker:", "  ticker:")))
    package(
        repository / "generated",
        ("client.py", "symbol: str | None = None) -> str", "symbol: str) -> str"),
        ("client.py", "LIMIT = 5", "LIMIT = 6"),
    )
    assert run(repository) == 0
    said = capsys.readouterr()
    assert "`ticker`: a name is gone (get_ticker, ws_get_ticker)" in said.out
    assert "`Client.LIMIT`: stands for another value (5 -> 6)" in said.out
    assert "Client.ticker" not in said.out, "the spec has told that"
    assert "0.1.0 -> 0.2.0 (major: 1 ERR, 1 INFO, 1 WARN)" in said.err
    assert "not on record in spec/CHANGES.md: name-removed spot/ticker" in said.err


def test_a_release_wants_its_breaks_on_record(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, BROKEN)
    assert run(repository, "HEAD", "--release") == 1
    assert not (repository / "CHANGELOG.md").exists()
    record = "- `enum-value-removed` `spot/OrderSide.SELL`: Nobody sells any more.\n"
    (repository / "spec/CHANGES.md").write_text(record)
    assert run(repository, "HEAD", "--release") == 0
    assert (repository / HOME).read_text() == 'VERSION: Final = "0.2.0"\n'
    text = (repository / "CHANGELOG.md").read_text()
    assert "## Unreleased\n\n## 0.2.0\n\n### Breaking\n\n- **Spot**\n  - `OrderSide.SELL`: a member is gone" in text
    assert "Nobody sells any more." in text


def test_without_a_tag_the_base_is_asked_for(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(repository) == 2
    assert "say BASE=revision" in capsys.readouterr().err
    assert run(repository, "HEAD", "--write") == 0
    assert "Nothing changes for users." in (repository / "CHANGELOG.md").read_text()
