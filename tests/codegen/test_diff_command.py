"""``diff BASE``: its formats, its exit code, what is on record; and what git shows."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.diff.records import read_records
from tests.codegen.small_spec import FILES, edited, write

MARKET, TRADE = "spot/market.yaml", "spot/trade.yaml"
ROOT = Path(__file__).resolve().parents[2]

BROKEN = edited(
    (MARKET, "max: 5000", "max: 9000"),
    (TRADE, "      - {any: [orderId, symbol]}\n", "      - {any: [orderId, symbol]}\n      - {all: [limit]}\n"),
    ("spot/enums.yaml", "[BUY, SELL]", "[BUY]"),
)
RECORD = "- `enum-value-removed` `spot/OrderSide.SELL`: Nobody sells\n  here any more.\n"


def git(root: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    write(tmp_path, FILES)
    git(tmp_path, "init")
    git(tmp_path, "add", "spec")
    git(tmp_path, "commit", "-m", "First")
    return tmp_path


def run(root: Path, *arguments: str) -> int:
    return main(["--root", str(root), "diff", *arguments])


def test_the_worst_first_and_where_it_is(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, BROKEN)
    assert run(repository, "HEAD") == 1
    assert capsys.readouterr().out.splitlines() == [
        "spot:",
        "  ERR  enum-value-removed  spec/spot/enums.yaml:3 (before)  OrderSide.SELL: SELL",
        "  WARN needs-added  spec/spot/trade.yaml:29  get_orders: all of limit",
        "  INFO limit-widened  spec/spot/market.yaml:11  get_order_book.limit: max 5000 -> 9000",
        "1 ERR, 1 WARN, 1 INFO",
        "An ERR that is meant is put on record in spec/CHANGES.md by the same change; for example:",
        "- `enum-value-removed` `spot/OrderSide.SELL`: why it has to be.",
    ]


def test_no_error_no_failure(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(repository, "HEAD") == 0
    assert capsys.readouterr().out == "no changes for users\n"
    write(repository, edited((MARKET, "max: 5000", "max: 9000")))
    assert run(repository, "HEAD") == 0


def test_two_revisions(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, BROKEN)
    git(repository, "commit", "-am", "Second")
    write(repository, FILES)
    assert run(repository, "HEAD~1", "--to", "HEAD") == 1
    assert "1 ERR, 1 WARN, 1 INFO" in capsys.readouterr().out
    assert run(repository, "HEAD~1") == 0


def test_nothing_to_compare_with(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(repository, "no-such-branch") == 2
    said = capsys.readouterr().err
    assert "no-such-branch: git has no spec/ of it" in said
    assert said.endswith("say a commit, branch or tag; there are main\n")
    assert run(repository, "mian") == 2
    assert capsys.readouterr().err.endswith('; did you mean "main"?\n')
    write(repository, {MARKET: "product: spot\nendpoints: [\n"})
    assert run(repository, "HEAD") == 2
    said = capsys.readouterr().err
    assert "spec/spot/market.yaml:" in said
    assert said.endswith("the spec can't be read\n")


# --- formats -------------------------------------------------------------------------------------------------------


def test_an_entry_for_the_changelog(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, BROKEN)
    (repository / "spec/CHANGES.md").write_text(RECORD)
    assert run(repository, "HEAD", "--format", "markdown") == 0
    assert capsys.readouterr().out == (
        "### Breaking\n\n- **Spot**\n  - `OrderSide.SELL`: a member is gone (SELL). Nobody sells here any more.\n\n"
        "### Worth a look\n\n- **Spot**\n  - `get_orders`: parameters depend on others (all of limit)\n\n"
        "### New and changed\n\n- **Spot**\n  - `get_order_book.limit`: a bound is farther (max 5000 -> 9000)\n"
    )


def test_many_equal_changes_are_one_line(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = "".join(f"  E{number}: [A]\n" for number in range(9))
    write(repository, edited(("spot/enums.yaml", "enums:\n", f"enums:\n{more}")))
    run(repository, "HEAD", "--format", "markdown")
    assert "  - `E0`, `E1`, `E2`, 6 more: new enum\n" in capsys.readouterr().out


def test_json(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, BROKEN)
    assert run(repository, "HEAD", "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["counts"] == {"ERR": 1, "WARN": 1, "INFO": 1}
    assert found["unrecorded"] == ["enum-value-removed spot/OrderSide.SELL"]
    assert found["changes"][0] == {
        "rule": "enum-value-removed", "level": "ERR", "product": "spot", "subject": "OrderSide.SELL", "detail": "SELL",
        "title": "a member is gone", "path": "spec/spot/enums.yaml", "line": 3, "before": True, "reason": None,
    }  # fmt: skip


def test_annotations(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, BROKEN)
    assert run(repository, "HEAD", "--format", "github") == 1
    assert capsys.readouterr().out.splitlines() == [
        "::error file=spec/spot/enums.yaml,title=enum-value-removed::"
        "spot: OrderSide.SELL: SELL: a member is gone (was in line 3)",
        "::warning file=spec/spot/trade.yaml,line=29,title=needs-added::"
        "spot: get_orders: all of limit: parameters depend on others",
        "::notice file=spec/spot/market.yaml,line=11,title=limit-widened::"
        "spot: get_order_book.limit: max 5000 -> 9000: a bound is farther",
    ]
    (repository / "spec/CHANGES.md").write_text(f"{RECORD}- `endpoint-removed` `spot/gone`: It is 100% gone by now.\n")
    run(repository, "HEAD", "--format", "github")
    said = capsys.readouterr().out
    assert "::notice file=spec/spot/enums.yaml,title=enum-value-removed::" in said
    assert "::warning file=spec/CHANGES.md,line=3,title=spec/CHANGES.md::nothing like that happened" in said


# --- records -------------------------------------------------------------------------------------------------------


def test_what_the_same_change_records_is_no_failure(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(repository, BROKEN)
    (repository / "spec/CHANGES.md").write_text(f"# Breaking changes\n\n{RECORD}")
    assert run(repository, "HEAD") == 0
    said = capsys.readouterr().out
    assert "OrderSide.SELL: SELL  (on record: Nobody sells here any more.)" in said
    assert "1 ERR, 1 WARN, 1 INFO (1 on record)" in said


def test_a_record_of_an_earlier_change_counts_no_more(repository: Path) -> None:
    (repository / "spec/CHANGES.md").write_text(RECORD)
    git(repository, "add", "spec")
    git(repository, "commit", "-m", "Records")
    write(repository, BROKEN)
    assert run(repository, "HEAD") == 1
    (repository / "spec/CHANGES.md").write_text(f"{RECORD}\n## Again\n\n{RECORD}")
    assert run(repository, "HEAD") == 0


def test_a_record_of_nothing_is_reported(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "spec/CHANGES.md").write_text(f"Text.\n\n{RECORD}")
    assert run(repository, "HEAD") == 0
    assert (
        "spec/CHANGES.md:3: nothing like that happened: enum-value-removed spot/OrderSide.SELL; take it away"
        in capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("item", "complaint"),
    [
        ("- `enum-value-remove` `spot/A.B`: Nobody sells here.", 'did you mean "enum-value-removed"?'),
        ("- `weight-raised` `spot/get`: It costs more now.", "only an ERR wants a record"),
        ("- `enum-removed` `A`: Nobody sells here.", "write product/name"),
        ("- `enum-removed` `spot/A`: gone", "a reason in a sentence"),
        ("- `enum-removed`: Nobody sells here.", "write - `rule` `product/subject`: reason"),
        ("- `enum-removed` spot/A Nobody sells here.", "write - `rule` `product/subject`: reason"),
    ],
)
def test_a_record_that_cannot_be_read_fails(
    item: str, complaint: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "spec/CHANGES.md").write_text(f"# Records\n{item}\n")
    assert run(repository, "HEAD") == 1
    said = capsys.readouterr().out
    assert "spec/CHANGES.md:2: " in said
    assert complaint in said


def test_several_subjects_share_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "CHANGES.md"
    path.write_text(f"```\n{RECORD}```\n\n- `field-removed` `spot/A.a`, `spot/A.b`: It was never sent.\n")
    records, problems = read_records(path)
    assert not problems
    assert [(one.subjects, one.line) for one in records] == [(("spot/A.a", "spot/A.b"), 6)]


def test_the_records_of_the_project_can_be_read() -> None:
    assert not read_records(ROOT / "spec/CHANGES.md")[1]


def test_the_rules_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "S001  A key stands once in a mapping." in said
    assert "ERR   endpoint-removed: a method is gone; undone: endpoint-added" in said
    assert "WARN  host-changed: another host; undone: the same" in said


# --- git -----------------------------------------------------------------------------------------------------------


def test_git_shows_what_is_said_and_not_how(repository: Path) -> None:
    command = f"PYTHONPATH='{ROOT}' '{sys.executable}' -m codegen facts --form 1"
    git(repository, "config", "diff.binance-spec.textconv", command)
    (repository / ".gitattributes").write_text("spec/**/*.yaml diff=binance-spec\n")
    write(repository, edited(
        ("products.yaml", "title: Spot", 'title: "Spot"  # quotes and a comment'),
        ("spot/enums.yaml", "[BUY, SELL]", "\n    - BUY\n    - SELL"),
    ))  # fmt: skip
    assert "@@" not in git(repository, "diff")
    write(repository, edited((MARKET, "max: 5000", "max: 9000")))
    lines = git(repository, "diff").splitlines()
    changed = [line for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---")]
    assert changed == [
        "-spot endpoints.get_order_book.params.limit: {type: int, default: 100, max: 5000}",
        "+spot endpoints.get_order_book.params.limit: {type: int, default: 100, max: 9000}",
    ]
    git(repository, "commit", "-am", "More")
    assert "+spot endpoints.get_order_book.params.limit" in git(repository, "log", "-p", "-1")


def test_the_attributes_of_the_project_name_the_driver() -> None:
    said = git(ROOT, "check-attr", "diff", "spec/products.yaml", "spec/spot/market.yaml")
    assert said.count(": diff: binance-spec\n") == 2
    assert "git config diff.binance-spec.textconv" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_what_cannot_be_parsed_is_shown_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("product: spot\nendpoints: [\n")
    assert main(["facts", str(path)]) == 0
    assert capsys.readouterr().out == "product: spot\nendpoints: [\n"
