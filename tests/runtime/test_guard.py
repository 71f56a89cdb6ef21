"""The runtime is small, and knows no endpoint, no product and no parameter but those of signing."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[2] / "codegen" / "handwritten" / "runtime"
MODULES = sorted(RUNTIME.glob("*.py"))

PRODUCTS = re.compile(
    r"(?i)\b(spot|margin|futures|usdm|usd-m|coinm|coin-m|papi|sapi|fapi|dapi|eapi|wallet|staking|fiat)\b"
)
ALLOWED_WORDS = {
    "endpoint.py": {"MARGIN"},  # a security type
    "sockets.py": {"Spot"},  # a value of an enum of python-binance
    "limits.py": {"limit"},  # an attribute
    "limits_told.py": {"sapi", "limit", "interval"},  # names in headers and in answers
}
PATH = re.compile(r"^/(api|sapi|fapi|dapi|eapi|papi|ws-api)\b.*/|^(GET|POST|PUT|DELETE) /")
PARAMETERS = {"symbol", "side", "quantity", "price", "orderId", "limit", "interval", "startTime", "newClientOrderId"}


def texts(module: Path) -> Iterator[tuple[int, str]]:
    """The text literals of a module, without those that stand alone: docstrings."""
    tree = ast.parse(module.read_text())
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.lineno, node.value


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_knows_no_endpoint(module: Path) -> None:
    allowed = ALLOWED_WORDS.get(module.name, set())
    for line, text in texts(module):
        assert not PATH.search(text), f"{module.name}:{line} holds a path: {text!r}"
        found = set(PRODUCTS.findall(text)) - allowed
        assert not found, f"{module.name}:{line} names a product: {text!r}"
        assert text not in PARAMETERS - allowed, f"{module.name}:{line} names a parameter: {text!r}"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_is_small(module: Path) -> None:
    assert len(module.read_text().splitlines()) <= 400


LAZY = """
import sys
sys.path[:0] = {paths!r}
import binance_gen.runtime.{module}
loaded = {{name.partition(".")[0] for name in sys.modules}}
print(*sorted(loaded & {{"aiohttp", "requests", "websockets", "cryptography", "urllib3", "yarl", "picows"}}))
"""


@pytest.mark.parametrize(
    ("module", "loaded"),
    [
        ("client_core", ""),
        ("session", ""),
        ("http_sync", "requests urllib3"),
        ("http_async", "aiohttp yarl"),
        ("ws_api", ""),
        ("links", ""),
        ("websocket", "websockets"),
        ("picows_connect", "picows"),
    ],
)
def test_a_shell_loads_its_own_library_only(module: str, loaded: str) -> None:
    command = [sys.executable, "-c", LAZY.format(paths=sys.path, module=module)]
    output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert output.strip() == loaded
