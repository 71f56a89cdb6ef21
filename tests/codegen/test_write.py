"""Trees on disk, the formatter's cache, and the commands as a maintainer runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import formatting
from codegen.__main__ import main
from codegen.failure import Failure
from codegen.project import Project, Rejected
from codegen.write import Changes, Stamp, apply, compare, digest, read_tree
from tests.codegen import golden_kit

FILES = {"a.py": b"1\n", "pkg/b.py": b"2\n", "pkg/deep/c.py": b"3\n"}


# --- trees ---------------------------------------------------------------------------------------------------------


def test_apply_writes_a_new_tree(tmp_path: Path) -> None:
    assert str(apply(FILES, tmp_path / "out")) == "+3 ~0 -0 files"
    assert read_tree(tmp_path / "out") == FILES


def test_apply_touches_only_what_changed(tmp_path: Path) -> None:
    apply(FILES, tmp_path)
    os.utime(tmp_path / "a.py", (1, 1))
    changes = apply({**FILES, "pkg/b.py": b"x\n"}, tmp_path)
    assert changes == Changes(changed=("pkg/b.py",))
    assert (tmp_path / "a.py").stat().st_mtime == 1


def test_apply_deletes_orphans_and_the_folders_that_they_leave(tmp_path: Path) -> None:
    apply(FILES, tmp_path)
    cache = tmp_path / "pkg" / "deep" / "__pycache__"
    cache.mkdir()
    (cache / "c.pyc").write_bytes(b"old")
    assert apply({"a.py": b"1\n"}, tmp_path) == Changes(removed=("pkg/b.py", "pkg/deep/c.py"))
    assert [path.name for path in tmp_path.iterdir()] == ["a.py"]


def test_apply_leaves_no_half_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    apply(FILES, tmp_path)

    def fail(*_: object) -> None:
        raise OSError("disk is full")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="disk is full"):
        apply({**FILES, "a.py": b"new\n"}, tmp_path)
    assert read_tree(tmp_path) == FILES


def test_compare_reports_missing_different_and_extra_files(tmp_path: Path) -> None:
    apply(FILES, tmp_path)
    (tmp_path / "a.py").unlink()
    (tmp_path / "pkg" / "b.py").write_bytes(b"2\n\n")  # one line more than wanted
    (tmp_path / "extra.txt").write_bytes(b"")
    assert compare(FILES, tmp_path) == Changes(("a.py",), ("pkg/b.py",), ("extra.txt",))
    assert not compare(read_tree(tmp_path), tmp_path)


def test_what_python_and_pip_leave_is_no_output(tmp_path: Path) -> None:
    apply(FILES, tmp_path)
    for place in ("pkg/__pycache__/b.pyc", "x.egg-info/PKG-INFO"):
        (tmp_path / place).parent.mkdir()
        (tmp_path / place).write_bytes(b"")
    assert not compare(FILES, tmp_path)


def test_digest_sees_names_contents_and_boundaries() -> None:
    trees = [{"a": b"bc"}, {"ab": b"c"}, {"a": b"b", "c": b""}, {"a": b"bc", "c": b""}, {}]
    assert len({digest({"x": tree}) for tree in trees}) == len(trees)
    assert digest({"x": {"a": b""}}) != digest({"y": {"a": b""}})
    assert digest({}, "black 1") != digest({}, "black 2")
    assert digest({"x": {"a": b"1", "b": b"2"}}) == digest({"x": {"b": b"2", "a": b"1"}})


def test_stamp_knows_one_pair(tmp_path: Path) -> None:
    stamp = Stamp(tmp_path / "cache" / "stamp")
    assert not stamp.matches("in", "out")
    stamp.set("in", "out")
    assert stamp.matches("in", "out")
    assert not stamp.matches("in", "other")
    assert not stamp.matches("other", "out")


# --- black ---------------------------------------------------------------------------------------------------------


def test_formatting_is_black_at_the_line_length_of_the_output(tmp_path: Path) -> None:
    long = f"x = [{', '.join(['1234567890'] * 12)}]\n"
    tree = formatting.format_tree({"a.py": "x = 'y'", "b.py": long, "c.md": "x = 'y'"}, tmp_path)
    assert tree["a.py"] == 'x = "y"\n'
    assert all(len(line) <= formatting.LINE_LENGTH for line in tree["b.py"].splitlines())
    assert tree["c.md"] == "x = 'y'"


def test_formatting_works_in_a_folder_that_git_ignores(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text(".cache/\n")
    assert formatting.format_tree({"a.py": "x = 'y'"}, tmp_path / ".cache") == {"a.py": 'x = "y"\n'}


def test_a_text_is_formatted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = formatting.format_tree({"a.py": "x = 'y'"}, tmp_path)

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("black was started")

    monkeypatch.setattr(subprocess, "run", fail)
    assert formatting.format_tree({"a.py": "x = 'y'"}, tmp_path) == first
    assert formatting.format_tree({"elsewhere.py": "x = 'y'"}, tmp_path) == {"elsewhere.py": first["a.py"]}
    monkeypatch.setattr(formatting, "black_version", lambda: "another")
    with pytest.raises(AssertionError, match="black was started"):
        formatting.format_tree({"a.py": "x = 'y'"}, tmp_path)


def test_what_is_no_python_is_told_by_its_path(tmp_path: Path) -> None:
    with pytest.raises(formatting.FormatError, match=r"_sync/spot\.py"):
        formatting.format_tree({"_sync/spot.py": "def x(:\n", "fine.py": "x = 1\n"}, tmp_path)
    assert not [path for path in (tmp_path / "black").iterdir() if path.is_file()]


def test_the_cache_forgets_old_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "_KEEP", 0)
    formatting.format_tree({"a.py": "x = 1\n"}, tmp_path)
    formatting.format_tree({"a.py": "x = 2\n"}, tmp_path)
    assert [path.read_text() for path in (tmp_path / "black").iterdir()] == ["x = 2\n"]


# --- commands ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = golden_kit.project(tmp_path_factory.mktemp("project"))
    assert main(["--root", str(project.root), "generate"]) == 0
    return project


def run(project: Project, *arguments: str) -> int:
    return main(["--root", str(project.root), *arguments])


def test_generating_again_ends_early(
    built: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: Project) -> None:
        raise AssertionError("it was built again")

    monkeypatch.setattr(Project, "build", fail)
    assert run(built, "generate") == 0
    assert capsys.readouterr().out == "+0 ~0 -0 files\n"


def test_a_run_without_changes_imports_neither_black_nor_templates(built: Project) -> None:
    code = (
        "import sys; from codegen.__main__ import main; main(sys.argv[1:]);"
        "print([m for m in ('black', 'jinja2', 'yaml', 'ruamel') if m in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, "--root", str(built.root), "generate"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert result.stdout == "+0 ~0 -0 files\n[]\n"


def test_generate_repairs_the_output(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    package = built.output / "binance_gen"
    before = read_tree(built.output)
    (package / "client.py").write_text("edited by hand\n")
    (package / "enums.py").unlink()
    (built.output / "stray.py").write_text("")
    assert run(built, "check") == 1
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "generated/binance_gen/enums.py: missing",
        "generated/binance_gen/client.py: differs",
        "generated/stray.py: extra",
        "generated/ is not what the spec gives; `make generate` fixes it",
    ]
    assert run(built, "generate") == 0
    assert capsys.readouterr().out == "+1 ~1 -1 files\n"
    assert read_tree(built.output) == before
    assert run(built, "check") == 0


def test_a_new_endpoint_changes_only_its_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = golden_kit.project(tmp_path)
    run(project, "generate")
    before = read_tree(project.output)
    with (project.root / "spec" / "beta" / "trade.yaml").open("a") as file:
        file.write("\n  beta_time:\n    doc: The time there.\n    rest: GET /bapi/v1/time\n    security: NONE\n")
        file.write("    weight: 1\n    returns: {map: int}\n")
    capsys.readouterr()
    assert run(project, "generate") == 0
    assert capsys.readouterr().out == "+0 ~6 -0 files\n"
    after = read_tree(project.output)
    assert {path for path in after if before.get(path) != after[path]} == {
        "binance_gen/_endpoints/beta.py",
        "binance_gen/_sync/beta.py",
        "binance_gen/_async/beta.py",
        "binance_gen/sandbox/catalog/beta.py",
        "binance_gen/sandbox/catalog/__init__.py",
        "binance_gen/api.md",
    }
    assert b"def beta_time(self, **params: Any) -> dict[str, int]:" in after["binance_gen/_sync/beta.py"]


def test_mistakes_are_printed_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = golden_kit.project(tmp_path)
    path = project.root / "spec" / "beta" / "trade.yaml"
    path.write_text(path.read_text().replace("returns: Order", "returns: Odrer").replace("weight: 1", "wieght: 1"))
    for command in ("generate", "check", "lint"):
        assert run(project, command) == 1
        said = capsys.readouterr()
        assert said.out == ""
        lines = said.err.splitlines()
        assert any(line.startswith("spec/beta/trade.yaml:7:") and "S004" in line for line in lines)
        assert any(line.startswith("spec/beta/trade.yaml:") and "S006" in line and "Odrer" in line for line in lines)
        assert lines[-1].endswith("mistakes in the spec; nothing was written")
    assert not project.output.exists()
    with pytest.raises(Rejected):
        project.build()


def test_a_file_can_not_be_both_generated_and_handwritten(tmp_path: Path) -> None:
    project = golden_kit.project(tmp_path)
    (project.handwritten / "client.py").write_text("x = 1\n")
    with pytest.raises(Failure, match=r"client\.py"):
        project.build()


def test_list_finds_by_any_name(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, "list", "ORDER.place") == 0
    assert capsys.readouterr().out.split() == [
        "create_order,", "order_limit_buy", "POST", "/api/v3/order", "ws", "order.place", "spec/alpha/trade.yaml:32",
    ]  # fmt: skip
    assert run(built, "list", "ws_user_data") == 0
    assert capsys.readouterr().out.startswith("ws_subscribe_user_data, ws_user_data")
    assert run(built, "list", "@depth") == 0
    assert capsys.readouterr().out.split()[0] == "depth_socket"
    assert run(built, "list", "nothing_like_it") == 1


def test_list_without_a_query_lists_everything(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(built, "list") == 0
    spec = built.load()
    assert len(capsys.readouterr().out.splitlines()) == len(spec.endpoints) + len(spec.streams)
