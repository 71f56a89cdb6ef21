"""The Python surface before and after: one case per kind of change, and what undoing it is called."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.api.compare import compare
from codegen.api.surface import read_surface
from codegen.api.typed import refused
from codegen.diff.change import EVERY
from codegen.diff.rules_api import API_RULES
from codegen.failure import Failure
from tests.codegen.small_spec import FILES, edited, write
from tests.codegen.test_diff_command import git

ROOT = Path(__file__).resolve().parents[2]

PACKAGE = {
    "__init__.py": """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from .client import Client
            from .errors import Refused
        __all__ = ["Client", "Refused", "VERSION"]
        VERSION = "1"
        """,
    "client.py": """
        from typing import Any, NamedTuple, TypedDict, overload
        from ._base import Base

        __all__ = ["Book", "Client", "Place"]

        class Thing(TypedDict): ...

        class Shelf(Generic[T]): ...

        class Library(Shelf[T]): ...

        class Book(TypedDict):
            id: int
            bids: list[str]

        class Place(NamedTuple):
            name: str
            port: int = 80

        class Client(Base):
            LIMIT = 5

            def __init__(self, key: str | None = None, *, ping: bool = False) -> None: ...

            def get_book(self, *, symbol: str, limit: int | None = None, **params: Any) -> Book: ...

            def order(self, symbol: str, side: str, price: int | str = 1) -> int: ...

            @overload
            def ticker(self, symbol: str) -> str: ...
            @overload
            def ticker(self, symbol: None = None) -> list[str]: ...
            def ticker(self, symbol: str | None = None) -> str | list[str]: ...

            def shelf(self) -> Shelf[Book]: ...

            depth = get_book

            def _private(self, what: str) -> None: ...
        """,
    "_base.py": """
        class Base:
            def close(self) -> None: ...
        """,
    "errors.py": """
        class Refused(Exception):
            code: int
        class Late(Refused): ...
        """,
}

Edit = tuple[str, str, str]
BOOK = "symbol: str, limit: int | None = None, **params: Any"

CASES: dict[str, tuple[Edit, set[str]]] = {
    "name": (("errors.py", "class Late(Refused): ...", "class Late(Refused): ...\nclass Gone(Exception): ..."),
             {"py-name-added errors.Gone"}),
    "name in a module": (("errors.py", "class Late", "def helper() -> None: ...\nclass Late"),
                         {"py-name-added errors.helper"}),
    "place": (("__init__.py", '"VERSION"]', '"VERSION"]\nfrom .errors import Late\n__all__ += ["Late"]'),
              {"py-name-added Late"}),
    "other place": (("client.py", '"Place"]', '"Place", "Refused"]\nfrom .errors import Refused'),
                    {"py-place-added client.Refused"}),
    "method": (("client.py", "    depth = get_book", "    depth = get_book\n    def ping(self) -> None: ..."),
               {"py-member-added Client.ping"}),
    "inherited method": (("_base.py", "    def close", "    def stop(self) -> None: ...\n    def close"),
                         {"py-member-added Client.stop"}),
    "alias": (("client.py", "    depth = get_book", "    depth = book = get_book"), {"py-member-added Client.book"}),
    "key": (("client.py", "    id: int\n", "    id: int\n    asks: list[str]\n"), {"py-member-added client.Book.asks"}),
    "kind": (("client.py", "    LIMIT = 5", "    def LIMIT(self) -> int: ..."), {"py-kind-changed Client.LIMIT"}),
    "async": (("client.py", "    def order", "    async def order"), {"py-async-changed Client.order"}),
    "base": (("errors.py", "Refused(Exception)", "Refused(Exception, ConnectionError)"),
             {"py-base-added Refused", "py-base-added errors.Late"}),
    "parameter": (("client.py", "side: str, price: int | str = 1", "side: str, price: int | str = 1, now: bool = True"),
                  {"py-parameter-added Client.order.now"}),
    "named parameter": (("client.py", BOOK, "symbol: str, limit: int | None = None, kind: str = '', **params: Any"),
                        {"py-parameter-named Client.get_book.kind", "py-parameter-named Client.depth.kind"}),
    "named required": (("client.py", BOOK, "symbol: str, kind: str, limit: int | None = None, **params: Any"),
                       {"py-required-parameter-added Client.get_book.kind",
                        "py-required-parameter-added Client.depth.kind"}),
    "required parameter": (("client.py", "side: str, price", "side: str, kind: str, price"),
                           {"py-required-parameter-wanted Client.order.kind"}),
    "required": (("client.py", "price: int | str = 1", "price: int | str"),
                 {"py-parameter-required Client.order.price"}),
    "by name": (("client.py", "side: str, price", "side: str, *, price"), {"py-parameter-keyword Client.order.price"}),
    "order": (("client.py", "symbol: str, side: str, price", "side: str, symbol: str, price"),
              {"py-parameters-reordered Client.order"}),
    "default": (("client.py", "price: int | str = 1", "price: int | str = 2"),
                {"py-default-changed Client.order.price"}),
    "wider parameter": (("client.py", "price: int | str = 1", "price: int | str | float = 1"),
                        {"py-parameter-widened Client.order.price"}),
    "other parameter type": (("client.py", "price: int | str = 1", "price: bytes = 1"),
                             {"py-parameter-type-changed Client.order.price"}),
    "other order of a union": (("client.py", "price: int | str = 1", "price: str | int = 1"), set()),
    "returns more": (("client.py", "= 1) -> int", "= 1) -> int | None"), {"py-returns-widened Client.order"}),
    "returns a subclass": (("client.py", "-> Shelf[Book]", "-> Library[Book]"), {"py-returns-narrowed Client.shelf"}),
    "another way to the same keys": (("client.py", "class Book(TypedDict):", "class Book(Thing):"), set()),
    "returns other": (("client.py", "= 1) -> int", "= 1) -> bytes"), {"py-returns-changed Client.order"}),
    "forms": (
        ("client.py", "    @overload\n    def ticker(self, symbol: str)",
         "    @overload\n    def ticker(self, symbol: bytes) -> bytes: ...\n"
         "    @overload\n    def ticker(self, symbol: str)"),
        {"py-overloads-changed Client.ticker"},
    ),
    "wider key": (("client.py", "    id: int\n", "    id: int | None\n"), {"py-type-widened client.Book.id"}),
    "other key": (("client.py", "    id: int\n", "    id: bytes\n"), {"py-type-changed client.Book.id"}),
    "optional key": (("client.py", "    id: int\n", "    id: NotRequired[int]\n"), {"py-key-optional client.Book.id"}),
    "value": (("client.py", "LIMIT = 5", "LIMIT = 6"), {"py-value-changed Client.LIMIT"}),
    "field": (("client.py", "    port: int = 80", "    port: int = 80\n    path: str = ''"),
              {"py-member-added client.Place.path", "py-parameter-added client.Place.__init__.path"}),
    "private": (("client.py", "what: str", "what: int"), set()),
    "privately inherited": (("_base.py", "class Base:", "class Older: ...\nclass Base(Older):"),
                            {"py-base-added Client"}),
}  # fmt: skip


def package(folder: Path, *edits: Edit) -> Path:
    for name, text in PACKAGE.items():
        code = textwrap.dedent(text)
        for file, old, new in edits:
            if file == name:
                assert code.count(old) == 1, f"{old!r} stands {code.count(old)} times in {name}"
                code = code.replace(old, new)
        path = folder / "binance_gen" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", CASES)
def test_a_change_has_its_rule_and_undone_the_mirror(name: str, tmp_path: Path) -> None:
    edit, expected = CASES[name]
    before, after = read_surface(package(tmp_path / "a")), read_surface(package(tmp_path / "b", edit))
    assert {f"{one.rule} {one.subject}" for one in compare(before, after)} == expected
    undone = {f"{EVERY[rule].mirror} {subject}" for rule, subject in map(str.split, expected)}
    assert {f"{one.rule} {one.subject}" for one in compare(after, before)} == undone


def test_every_rule_has_a_case_and_a_mirror_or_a_waiver() -> None:
    told = {one.split()[0] for _, expected in CASES.values() for one in expected}
    elsewhere = {"py-program-refused", "py-mistake-passes"}  # below, with mypy
    assert told | {EVERY[rule].mirror for rule in told} | elsewhere == set(API_RULES)
    for name, rule in API_RULES.items():
        assert API_RULES[rule.mirror].mirror == name
        assert len(rule.waiver.split()) > 3 if rule.waiver else {rule.level, API_RULES[rule.mirror].level} > {"INFO"}


def test_the_surface_of_the_project_is_its_clients_types_enums_and_exceptions() -> None:
    surface = read_surface(ROOT / "generated")
    for name in (
        "Client.get_order_book", "AsyncClient.ws_get_order_book", "Client.__init__", "OrderSide.BUY",
        "BinanceSocketManager.depth_socket", "ThreadedWebsocketManager.start_depth_socket", "KLINE_INTERVAL_1DAY",
        "types.spot.OrderBook.bids", "BinanceAPIException.code", "sandbox.Sandbox",
    ):  # fmt: skip
        assert name in surface.things
    assert surface.elsewhere["client.Client"] == "Client"
    assert not [name for name in surface.things if name.startswith("runtime.") or re.search(r"(^|\.)_[^_]", name)]


# --- programs of before --------------------------------------------------------------------------------------------


def test_old_programs_are_type_checked(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.mypy]\nstrict = true\n")
    programs = tmp_path / "old"
    programs.mkdir()
    (programs / "calls.py").write_text(
        "value: int = len('a')\nother: str = len('a')\nmore: str = len('a')  # type: ignore[assignment]\n"
        "fine: int = len('a')  # type: ignore[assignment]\n"
    )
    assert [(one.rule, one.subject, one.level) for one in refused(tmp_path, programs)] == [
        ("py-program-refused", "calls.py:2", "ERR"),
        ("py-mistake-passes", "calls.py:4", "WARN"),
    ]
    assert refused(tmp_path, tmp_path / "nothing") == []


def test_a_checker_that_gives_up_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.mypy]\nstrict = true\n")
    (tmp_path / "calls.py").write_text("def broken(:\n")
    with pytest.raises(Failure, match="mypy gave up"):
        refused(tmp_path, tmp_path)


# --- the command ---------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    write(tmp_path, FILES)
    package(tmp_path / "generated")
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "First")
    return tmp_path


def run(root: Path) -> int:
    return main(["--root", str(root), "api-diff", "HEAD", "--no-types"])


def test_the_command(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(repository) == 0
    assert capsys.readouterr().out == "no changes for users\n"
    package(repository / "generated", ("client.py", "side: str, price", "side: str, kind: str, price"))
    assert run(repository) == 1
    assert capsys.readouterr().out.splitlines()[:2] == [
        "api:",
        "  ERR  py-required-parameter-wanted  generated/binance_gen/client.py:28  Client.order.kind: str",
    ]
    (repository / "spec/CHANGES.md").write_text(
        "- `py-required-parameter-wanted` `api/Client.order.kind`: It has to be said now.\n"
    )
    assert run(repository) == 0
    assert "(on record: It has to be said now.)" in capsys.readouterr().out


def test_a_record_of_the_spec_excuses_what_follows_from_it(repository: Path) -> None:
    write(repository, edited(("spot/market.yaml", "  get_ticker:", "  ticker:")))
    package(repository / "generated", ("client.py", "symbol: str | None = None) -> str", "symbol: str) -> str"))
    assert run(repository) == 1
    (repository / "spec/CHANGES.md").write_text("- `name-removed` `spot/ticker`: Everybody says ticker by now.\n")
    assert run(repository) == 0
