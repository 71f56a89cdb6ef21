"""What the real exchange sent in 2021 has the types that the spec declares.

Fields that came later are missing in the recordings; nothing else may differ.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from codegen.load import load
from codegen.model import Spec
from tests.generated.inventory import ROOT, Types, event_of, stream_names
from tests.generated.typed import Annotation, declared, misfits

RECORDINGS = ROOT.parent / "shared" / "recordings"
pytestmark = pytest.mark.skipif(
    not (RECORDINGS / "BINANCE.0").is_file(),
    reason="../shared/recordings, which the types are checked with, is not here",
)

LATER = {
    "symbols[].allowTrailingStop",
    "symbols[].allowedSelfTradePreventionModes",
    "symbols[].amendAllowed",
    "symbols[].cancelReplaceAllowed",
    "symbols[].defaultSelfTradePreventionMode",
    "symbols[].opoAllowed",
    "symbols[].otoAllowed",
    "symbols[].pegInstructionsAllowed",
    "symbols[].permissionSets",
}
"""Required by the spec, not sent in 2021."""


@pytest.fixture(scope="module")
def spec() -> Spec:
    loaded, problems = load(ROOT)
    assert loaded is not None, "\n".join(map(str, problems))
    return loaded


def recorded(name: str) -> Iterator[tuple[str, Any]]:
    """(address, JSON) of every answer; (``""``, frame) of every frame."""
    for line in (RECORDINGS / name).read_text(encoding="utf-8").splitlines():
        address, _, rest = line.partition(" -> ")
        text = (rest or line).partition(": ")[2]
        if rest or (line[:1].isdigit() and text.startswith("{")):
            yield (address if rest else ""), json.loads(text)


@dataclass(frozen=True)
class Recorded:
    """A product's recordings: how their files begin, the two methods, and how the API has changed since."""

    files: str
    order_book: str
    exchange_info: str
    later: frozenset[str]
    dropped: frozenset[str] = frozenset()


RECORDED = {
    "spot": Recorded("BINANCE", "get_order_book", "get_exchange_info", frozenset(LATER)),
    "coinm_futures": Recorded(
        "BINANCE_DELIVERY",
        "futures_coin_order_book",
        "futures_coin_exchange_info",
        later=frozenset({"st"}),
        dropped=frozenset({"symbols[].maxMoveOrderLimit: not in SymbolInfo"}),
    ),
}


def answer(spec: Spec, name: str) -> Annotation:
    endpoint = next(each for each in spec.endpoints if each.name == name)
    assert endpoint.returns.otherwise is not None
    return declared(endpoint.product, endpoint.returns.otherwise)


def place(misfit: str) -> str:
    return misfit.partition(":")[0]


@pytest.mark.parametrize("product", RECORDED)
def test_streams(spec: Spec, product: str) -> None:
    types = Types(spec, product)
    sockets = {
        name: declared(product, event_of(stream, sent))
        for stream in spec.streams
        if stream.product == product
        for name, sent in stream_names(types, stream).items()
    }
    seen: Counter[str] = Counter()
    for _, frame in recorded(f"{RECORDED[product].files}.ws.1.0"):
        symbol, _, channel = frame["stream"].partition("@")
        found = set(misfits(sockets[f"bnbbtc@{channel}"], frame["data"]))
        assert {text for text in found if place(text) not in RECORDED[product].later} == set(), frame
        assert frame["data"]["s"].lower() == symbol
        seen[channel] += 1
    assert set(seen) == {"depth@100ms", "bookTicker", "kline_1m", "aggTrade"}


@pytest.mark.parametrize("product", RECORDED)
def test_order_books(spec: Spec, product: str) -> None:
    books = list(recorded(f"{RECORDED[product].files}.http.0.0"))
    assert len(books) > 3
    for address, book in books:
        assert list(misfits(answer(spec, RECORDED[product].order_book), book)) == [], address
        assert len(book["bids"]) > 10


@pytest.mark.parametrize("product", RECORDED)
def test_exchange_info(spec: Spec, product: str) -> None:
    ((_, info),) = [(at, body) for at, body in recorded(f"{RECORDED[product].files}.0") if at.endswith("/exchangeInfo")]
    found = set(misfits(answer(spec, RECORDED[product].exchange_info), info)) - RECORDED[product].dropped
    missing = {text for text in found if text.endswith(": missing from SymbolInfo")}
    assert found == missing
    assert product == "coinm_futures" or set(map(place, missing)) == RECORDED[product].later
    assert len(info["symbols"]) > 10
