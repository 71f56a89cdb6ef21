"""The README's table: counted, kept right by ``generate``, watched by ``check``."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.coverage import BEGIN, END, table, updated
from tests.codegen import golden_kit

TABLE = """\
| product | endpoints | of them retired | WebSocket API | streams | user events | names |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Alpha | 11 | 1 | 8 | 4 | 1 | 32 |
| Beta | 2 |  |  | 1 |  | 3 |
| **all** | 13 | 1 | 8 | 5 | 1 | 35 |
"""


def test_counts(tmp_path: Path) -> None:
    assert table(golden_kit.project(tmp_path).load()) == TABLE


def test_only_what_is_between_the_markers_is_written(tmp_path: Path) -> None:
    spec = golden_kit.project(tmp_path).load()
    wanted = f"before\n{BEGIN}\n\n{TABLE}\n{END}\nafter\n"
    assert updated(f"before\n{BEGIN}\nold\n{END}\nafter\n", spec) == wanted
    assert updated(wanted, spec) == wanted
    for without in ("", "text\n", f"{BEGIN}\n", f"{END}\n{BEGIN}\n"):
        assert updated(without, spec) == without


def test_generate_writes_the_table_and_check_finds_a_wrong_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = ["--root", str(tmp_path)]
    readme = golden_kit.project(tmp_path).readme
    readme.write_text(f"# Title\n\n{BEGIN}\n{END}\n", encoding="utf-8")
    assert main([*root, "generate"]) == 0
    right = readme.read_text(encoding="utf-8")
    assert right == f"# Title\n\n{BEGIN}\n\n{TABLE}\n{END}\n"
    assert main([*root, "check"]) == 0

    readme.write_text(right.replace("| Beta | 2 |", "| Beta | 3 |"), encoding="utf-8")
    capsys.readouterr()
    assert main([*root, "check"]) == 1
    assert capsys.readouterr().out == "README.md: the table is not what the spec gives; `make generate` fixes it\n"
    assert main([*root, "generate"]) == 0
    assert readme.read_text(encoding="utf-8") == right
    assert main([*root, "generate"]) == 0
    assert capsys.readouterr().out == "README.md: the table is new\n+0 ~0 -0 files\n+0 ~0 -0 files\n"
