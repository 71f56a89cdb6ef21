"""Lint, driven by the tables of ``lint_cases``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.lint import RULES, check, lint
from tests.codegen.lint_cases import BAD, GOOD, Bad
from tests.codegen.small_spec import FILES, edited, loaded, write


def test_the_small_spec_has_no_mistakes(tmp_path: Path) -> None:
    assert lint(loaded(tmp_path, FILES)) == []


@pytest.mark.parametrize(
    ("rule", "case"), [pytest.param(rule, case, id=f"{rule}-{i}") for rule in BAD for i, case in enumerate(BAD[rule])]
)
def test_a_broken_rule_is_reported_and_nothing_else(tmp_path: Path, rule: str, case: Bad) -> None:
    found = [str(diagnostic) for diagnostic in lint(loaded(tmp_path, edited(*case.edits)))]
    assert found == [f"spec/{line}" for line in case.says]
    assert any(f" {rule} " in line for line in found)


@pytest.mark.parametrize("rule", sorted(GOOD))
def test_what_only_looks_like_it_is_allowed(tmp_path: Path, rule: str) -> None:
    assert lint(loaded(tmp_path, edited(*GOOD[rule]))) == []


def test_each_rule_has_a_failing_and_a_passing_case() -> None:
    assert set(BAD) == set(RULES)
    assert set(GOOD) == set(RULES)
    assert all(BAD.values())


def test_rules_are_numbered_without_gaps_and_have_titles() -> None:
    assert list(RULES) == [f"S{number:03}" for number in range(1, len(RULES) + 1)]
    for id, rule in RULES.items():
        assert rule.id == id
        assert re.fullmatch(r"[A-Z][^\n]*\.", rule.title), rule.title
    assert len({rule.title for rule in RULES.values()}) == len(RULES)


def test_each_rule_can_be_run_by_itself(tmp_path: Path) -> None:
    for id, cases in BAD.items():
        for number, case in enumerate(cases):
            found = list(RULES[id].check(loaded(tmp_path / f"{id}-{number}", edited(*case.edits))))
            assert found, (id, case)


def test_a_style_mistake_leaves_the_spec_usable(tmp_path: Path) -> None:
    spec, problems = check(write(tmp_path, edited(*BAD["S005"][0].edits)))
    assert [problem.rule for problem in problems] == ["S005"]
    assert spec is not None
    assert [endpoint.name for endpoint in spec.endpoints][-1] == "subscribe_user_data"


def test_a_spec_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    spec, problems = check(write(tmp_path, edited(*BAD["S004"][0].edits)))
    assert spec is None
    assert [problem.rule for problem in problems] == ["S004"]


def test_one_mistake_is_not_reported_through_everything_that_refers_to_it(tmp_path: Path) -> None:
    """A file that can't be parsed: names that it may hold are not unknown, what it may use is not unused."""
    for place in FILES:
        found = lint(loaded(tmp_path / place.replace("/", "-"), {**FILES, place: FILES[place] + "}"}))
        assert [diagnostic.rule for diagnostic in found] == ["S025"], place


def test_the_readme_lists_the_rules() -> None:
    readme = (Path(__file__).parents[2] / "spec" / "README.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| (S\d{3}) \| (.*) \|$", readme, re.MULTILINE))
    assert listed == {id: rule.title for id, rule in RULES.items()}
