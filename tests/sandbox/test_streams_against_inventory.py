"""Streams without a market behind them say what Binance's documents say: field by field, from the inventory.

Nothing was recorded of these products, so the inventory, which was read off the documents and the connectors, is the
one source that is independent of the spec from which the sandbox makes its payloads up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.sandbox import Sandbox
from tests.generated.inventory import INVENTORY, Paths, inventory_paths, inventory_stream_names, read
from tests.sandbox.kit import receive, streams
from tests.sandbox.products_kit import catalog_of
from tests.sandbox.test_product_streams import MADE_UP

pytestmark = pytest.mark.skipif(not INVENTORY.is_dir(), reason="the inventory is not here")

KINDS: dict[type, str] = {str: "string", int: "int", float: "float", bool: "bool"}


def cases() -> Iterator[tuple[str, str, str]]:
    for product in MADE_UP if INVENTORY.is_dir() else ():
        for stream in read(f"{product}.json")["streams"]:
            if not stream["deprecated"] and "<listenKey>" not in stream["template"]:
                yield product, stream.get("url_path") or "", stream["id"]


@pytest.fixture(scope="module")
def lively() -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=100) as running:
        yield running


def paths(value: Any, at: str = "") -> Paths:
    """Every place in a message, and what stands there."""
    if isinstance(value, dict):
        parts = [paths(one, f"{at}.{name}".lstrip(".")) for name, one in value.items()]
    elif isinstance(value, list):
        parts = [paths(one, f"{at}[]") for one in value]
    else:
        return {} if value is None else {at: {KINDS[type(value)]}}
    together: Paths = {}
    for part in parts:
        for place, kinds in part.items():
            together.setdefault(place, set()).update(kinds)
    return together


@pytest.mark.parametrize(("product", "kind", "which"), list(cases()))
def test_every_field_is_there_and_of_its_type(lively: Sandbox, product: str, kind: str, which: str) -> None:
    inventory = read(f"{product}.json")
    stream = next(one for one in inventory["streams"] if (one.get("url_path") or "", one["id"]) == (kind, which))
    expected = inventory_paths(inventory["schemas"], stream["payload"])
    prefix = catalog_of(product).PRODUCT["sandbox"] + (f"/{kind}" if kind else "")
    for name in sorted(inventory_stream_names(stream)):
        with streams(lively, f"{prefix}/ws/{name}") as connection:
            found = paths([receive(connection) for _ in range(3)])
        assert {at.removeprefix("[]").removeprefix("."): kinds for at, kinds in found.items()} == expected, name
