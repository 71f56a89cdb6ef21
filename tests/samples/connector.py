"""Samples in the unit tests of Binance's own Python connector: each test of a method holds an answer and asserts where
the request went. Its files are read as syntax trees; nothing of it is imported or run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .sample import Sample, Unread

NAME = "binance-connector-python"
HOLDS = "clients"

_PRODUCTS = {
    "derivatives_trading_coin_futures": "coinm_futures",
    "derivatives_trading_options": "options",
    "derivatives_trading_portfolio_margin": "portfolio_margin",
    "derivatives_trading_portfolio_margin_pro": "portfolio_margin_pro",
    "derivatives_trading_usds_futures": "usdm_futures",
    "margin_trading": "margin",
}
_URL = re.compile(r"assert '([^']*)' in request_kwargs\['url'\]")
_VERB = re.compile(r"assert request_kwargs\['method'\] == '([A-Z]+)'")
_METHOD = re.compile(r"request_kwargs\['payload'\]\['method'\] == '/?([\w./]+)'")
_STREAM = re.compile(r"ws_streams_placeholder\('/([^']+)'")


def read(folder: Path) -> Iterator[Sample | Unread]:
    """All samples, product by product."""
    for client in sorted((folder / "clients").iterdir()):
        for file in sorted(client.glob("tests/unit/*/test_*.py")):
            yield from samples(file.read_text(encoding="utf-8"), product_of(client.name), str(file.relative_to(folder)))


def product_of(client: str) -> str:
    return _PRODUCTS.get(client, client)


def samples(source: str, product: str, file: str) -> Iterator[Sample | Unread]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            yield from _of_test(node, product, f"{file}:{node.lineno}")


def _of_test(test: ast.FunctionDef | ast.AsyncFunctionDef, product: str, at: str) -> Iterator[Sample | Unread]:
    answers = [
        statement.value
        for statement in test.body
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "expected_response"
    ]
    text = ast.unparse(test)
    rest, verb, method, stream = (pattern.search(text) for pattern in (_URL, _VERB, _METHOD, _STREAM))
    if not answers or not (rest or method or stream):
        return
    try:
        value: Any = ast.literal_eval(answers[0])
    except ValueError:
        yield Unread(f"{test.name}: expected_response is no literal", at)
        return
    if stream:
        yield Sample("stream", stream[1], value, product, at)
    elif method:
        yield Sample("ws", method[1], value.get("result") if isinstance(value, dict) else value, product, at)
    elif rest and verb:
        yield Sample("rest", f"{verb[1]} {rest[1]}", value, product, at)
