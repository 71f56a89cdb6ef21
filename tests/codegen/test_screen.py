"""What people see: plain lines in a pipe; colours, the line of the file and a moving line on a terminal."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import jinja2
import pytest

from codegen import render, screen
from codegen.__main__ import main
from codegen.failure import Failure
from codegen.load import read
from codegen.watch import Snapshot, generate, snapshot, watch
from tests.codegen.lint_cases import BAD
from tests.codegen.small_spec import FILES, edited, write

ROOT = Path(__file__).resolve().parents[2]
ADVICE = re.compile(
    r"[:;,?] (write|take|leave|put|choose|swap|use|name|quote|save|say|mend|sort|lead|break|define)\b"
    r"|did you mean|there are|none of the [0-9]+ is like it| is wanted| is missing|belongs before|make spec-fmt|^say in"
    r"|needs no brackets|is for that|give it"
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        edited(("spot/market.yaml", "    security: NONE\n    weight: {limit", "    securty: NONE\n    weight: {limit")),
    )


def test_a_mistake_is_one_plain_line_in_a_pipe(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(broken), "lint"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        'spec/spot/market.yaml:3:3: S027 get_order_book: "security" is missing',
        'spec/spot/market.yaml:7:5: S004 get_order_book: unknown key "securty"; did you mean "security"?',
        "2 mistakes in the spec; nothing was written",
    ]


def test_on_a_terminal_it_has_its_line_and_a_mark(
    broken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert main(["--root", str(broken), "lint"]) == 1
    said = terminal.getvalue()
    assert "\x1b[1;31mS004\x1b[0m" in said
    bare = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", said)
    assert "     7 |     securty: NONE\n       |     ^^^^^^^\n" in bare


def test_colours_can_be_refused(broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    screen.differences("spot:\n  ERR  enum-removed  spec/a.yaml:1  A")
    assert "31m" not in terminal.getvalue()
    assert "enum-removed" in terminal.getvalue()


def test_levels_have_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen.differences("spot:\n  ERR  enum-removed  spec/a.yaml:1  A\n  INFO enum-added  spec/a.yaml:1  B")
    assert "\x1b[1;31mERR \x1b[0m" in terminal.getvalue()
    assert "\x1b[32mINFO\x1b[0m" in terminal.getvalue()


def test_a_long_step_is_told_on_a_terminal_and_not_in_a_pipe(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with screen.step("Reading the spec"):
        pass
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with screen.step("Reading the spec"):
        pass
    assert "Reading the spec" in terminal.getvalue()


# --- what messages say ---------------------------------------------------------------------------------------------


def messages() -> Iterator[str]:
    for rule, cases in BAD.items():
        for case in cases:
            yield from (line for line in case.says if f" {rule} " in line)


@pytest.mark.parametrize("message", sorted(set(messages())))
def test_a_message_says_what_to_write_instead(message: str) -> None:
    assert ADVICE.search(message.split(" ", 2)[2]), message


def test_a_mistake_in_a_template_names_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "page.py.jinja").write_text("{{ header }}\n{% for one in nothing %}\n{% endfor %}\n")
    (tmp_path / "torn.py.jinja").write_text("one\n{% for %}\n")
    monkeypatch.setattr(render, "TEMPLATES", tmp_path)
    renderer = render.Renderer(read(write(tmp_path / "project", FILES)).spec, {})
    with pytest.raises(
        Failure, match=r"^codegen/templates/page\.py\.jinja:2: 'nothing' is undefined: mend the template"
    ):
        renderer.print("page.py", "spec/")
    with pytest.raises(Failure, match=r"^codegen/templates/torn\.py\.jinja:2: "):
        renderer.print("torn.py", "spec/")
    assert isinstance(renderer._jinja, jinja2.Environment)


def test_what_is_not_found_is_guessed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(tmp_path, FILES)
    assert main(["--root", str(root), "list", "get_oder"]) == 1
    assert capsys.readouterr().err == 'nothing matches "get_oder"; did you mean "get_orders"?\n'
    assert main(["--root", str(root), "list", "orders"]) == 0
    assert "spec/spot/trade.yaml:" in capsys.readouterr().out


def test_a_file_that_cannot_be_written_is_no_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", str(tmp_path / "none.yaml")]) == 1
    assert capsys.readouterr().err == f"{tmp_path}/none.yaml: No such file or directory: mend that and run it again\n"


def test_a_reader_that_has_seen_enough_is_no_traceback() -> None:
    command = f"{sys.executable} -m codegen facts spec/spot/types.yaml | head -1"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("spot types.")
    assert done.stderr == ""


def test_a_real_terminal() -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    command = [sys.executable, "-m", "codegen", "facts", "no-such-file.yaml"]
    subprocess.run(command, cwd=ROOT, stderr=theirs, env=environment, check=False)
    os.close(theirs)
    said = os.read(ours, 10_000)
    os.close(ours)
    assert b"\x1b[1;31mno-such-file.yaml" in said


# --- watch ---------------------------------------------------------------------------------------------------------


def scripted(*steps: Callable[[], object]) -> Callable[[], object]:
    """A pause in which somebody does something; after the last, Ctrl-C."""
    todo = iter(steps)

    def pause() -> None:
        try:
            next(todo)()
        except StopIteration:
            raise KeyboardInterrupt from None

    return pause


def nothing() -> None:
    pass


def test_each_change_is_one_run_however_many_writes_it_takes(tmp_path: Path) -> None:
    root = write(tmp_path, FILES)
    (root / "codegen").mkdir()
    runs: list[list[str]] = []

    def edit(text: str) -> Callable[[], object]:
        return lambda: (root / "spec/spot/enums.yaml").write_text(text)

    watch(
        lambda: snapshot(root),
        lambda changed: runs.append(list(changed)),
        scripted(nothing, edit("a"), edit("ab"), edit("abc"), nothing, nothing, edit("abcd"), nothing, nothing),
    )
    assert runs == [[], ["spec/spot/enums.yaml"], ["spec/spot/enums.yaml"]]


def test_files_that_come_and_go_are_changes_and_leftovers_are_none(tmp_path: Path) -> None:
    root = write(tmp_path, FILES)
    templates = root / "codegen/templates"
    templates.mkdir(parents=True)
    runs: list[list[str]] = []
    (templates / "__pycache__").mkdir()
    watch(
        lambda: {path: state for path, state in snapshot(root).items() if path.endswith((".yaml", ".jinja", ".pyc"))},
        lambda changed: runs.append(list(changed)),
        scripted(
            lambda: (templates / "page.jinja").write_text(""),
            nothing,
            lambda: (templates / "__pycache__/x.pyc").write_text(""),
            nothing,
            lambda: (root / "spec/spot/enums.yaml").unlink(),
            nothing,
        ),
    )
    assert runs == [[], ["codegen/templates/page.jinja"], ["spec/spot/enums.yaml"]]


def test_a_run_says_what_changed_and_how_it_went(broken: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (broken / "codegen").mkdir()
    generate(broken, ["spec/a.yaml", "spec/b.yaml"])
    said = capfd.readouterr()
    assert re.fullmatch(r"spec/a\.yaml and 1 more\nnot generated in \d+\.\d s; waiting for a change\n", said.out)
    assert "2 mistakes in the spec" in said.err


def test_a_run_that_takes_long_misses_nothing() -> None:
    states: list[Snapshot] = [{"a": (1, 1)}]
    runs: list[list[str]] = []

    def run(changed: object) -> None:
        runs.append(list(changed))  # type: ignore[call-overload]
        if len(runs) == 1:
            states.append({"a": (2, 1)})  # edited while it ran

    watch(lambda: states[-1], run, scripted(nothing, nothing, nothing))
    assert runs == [[], ["a"]]
