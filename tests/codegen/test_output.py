"""What holds for every file that the generator writes, looked at in the real package."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "generated" / "binance_gen"
FILES = sorted(path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
SPEC = sorted((PACKAGE.parents[1] / "spec").rglob("*.yaml"))
GENERATED = [path for path in FILES if not path.read_text().startswith("# Copied from ")]


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def test_there_is_a_package() -> None:
    assert {"client.py", "_sync/spot/market.py", "types/spot.py"} <= {name(path) for path in GENERATED}
    assert len(SPEC) > 100


@pytest.mark.parametrize("path", FILES, ids=name)
def test_the_first_line_names_the_source_and_the_command(path: Path) -> None:
    first = path.read_text().partition("\n")[0]
    copied = f"# Copied from codegen/handwritten/{name(path)}; edit there."
    assert first == copied or re.fullmatch(
        r'(# |<!-- )Generated from \S.* by "make generate"; do not edit\.( -->)?', first
    )


@pytest.mark.parametrize("path", sorted((PACKAGE / "_sync").rglob("*.py")), ids=name)
def test_twins_differ_only_by_async_and_await(path: Path) -> None:
    """Word for word, docstrings included; the formatter may break other lines because words have other lengths."""
    sync, twin = path.read_text(), (PACKAGE / "_async" / path.relative_to(PACKAGE / "_sync")).read_text()
    for there, here in (
        ("async def ", "def "),
        ("return await ", "return "),
        ("runtime.http_async import AsyncClientBase", "runtime.http_sync import SyncClient"),
        ("(AsyncClientBase)", "(SyncClient)"),
        ("of the async client", "of the sync client"),
    ):
        twin = twin.replace(there, here)
    assert ast.dump(ast.parse(twin)) == ast.dump(ast.parse(sync))


@pytest.mark.parametrize("path", GENERATED, ids=name)
def test_a_module_can_be_read(path: Path) -> None:
    """An editor and a type checker are quick with it; a product with more is split by section."""
    assert len(path.read_text().splitlines()) <= 3000


@pytest.mark.parametrize("path", SPEC, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_of_the_spec_can_be_read(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 1500


def test_async_has_no_module_of_its_own() -> None:
    sync, asynchronous = (
        {path.relative_to(PACKAGE / folder) for path in (PACKAGE / folder).rglob("*.py")}
        for folder in ("_sync", "_async")
    )
    assert sync == asynchronous


@pytest.mark.parametrize("path", sorted((PACKAGE / "_sync").rglob("*.py")), ids=name)
def test_a_body_is_one_call(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef) and not any(ast.unparse(one) == "overload" for one in node.decorator_list):
            docstring, statement = node.body
            assert isinstance(docstring, ast.Expr), node.name
            assert isinstance(statement, ast.Return), node.name
            assert isinstance(statement.value, ast.Call), node.name
            assert ast.unparse(statement.value.func) in ("self._request", "self._ws_request"), node.name


def test_nothing_is_hidden_from_the_type_checker() -> None:
    hidden = [
        name(path) for path in GENERATED if re.search(r"type: ignore|\bcast\(|# noqa|# pyright", path.read_text())
    ]
    assert hidden == []


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        ("import binance_gen", set()),
        ("from binance_gen import enums, exceptions, KLINE_INTERVAL_1MINUTE, BinanceAPIException", set()),
        ("from binance_gen import Client", {"requests"}),
        ("from binance_gen import AsyncClient", {"aiohttp"}),
    ],
)
def test_imports_load_no_transport_and_no_types(code: str, allowed: set[str]) -> None:
    program = f"import sys\n{code}\nprint('|'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.strip().split("|"))
    transports = {"aiohttp", "requests", "websockets", "dateparser", "cryptography"}
    assert loaded & transports <= allowed
    assert not [module for module in loaded if module.startswith("binance_gen.types")]
