from __future__ import annotations

import subprocess
import sys

import pytest

from binance_gen.runtime import codec


def in_a_fresh_interpreter(program: str) -> list[str]:
    start = f"import sys; sys.path[:0] = {sys.path!r}; from binance_gen.runtime import codec\n"
    done = subprocess.run([sys.executable, "-c", start + program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_reads_and_writes() -> None:
    assert codec.decode(b'{"a":[1,"\\u00e9",null]}') == codec.decode('{"a":[1,"é",null]}') == {"a": [1, "é", None]}
    assert codec.encode({"a": [1, "é", None]}) == '{"a":[1,"é",null]}'.encode()
    with pytest.raises(codec.DecodeError):
        codec.decode(b"<html>")


@pytest.mark.parametrize("use", ["codec.decode(b'1')", "codec.encode(1)", "codec.DecodeError", "codec.load()"])
def test_the_library_is_loaded_by_the_first_use_of_any_name(use: str) -> None:
    assert in_a_fresh_interpreter(f"print('msgspec' in sys.modules); {use}; print('msgspec' in sys.modules)") == [
        "False",
        "True",
    ]


def test_a_name_that_it_has_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'dump'"):
        codec.dump  # type: ignore[attr-defined]  # noqa: B018
    assert in_a_fresh_interpreter("getattr(codec, 'dump', None); print('msgspec' in sys.modules)") == ["False"]
