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
from codegen.model import Constant, ListOf, Named, Scalar, Spec, TupleOf, TypeRef, UnionOf
from tests.generated.inventory import ROOT, Types, event_of, stream_names

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

PYTHON = {"str": str, "int": int, "bool": bool, "float": float, "null": type(None)}


@pytest.fixture(scope="module")
def spec() -> Spec:
    loaded, problems = load(ROOT)
    assert loaded is not None, "\n".join(map(str, problems))
    return loaded


def misfits(types: Types, ref: TypeRef, value: Any, at: str = "") -> Iterator[str]:
    """Everything in a value that its type does not allow."""
    if isinstance(ref, UnionOf):
        options = [list(misfits(types, option, value, at)) for option in ref.options]
        yield from min(options, key=len)
    elif isinstance(ref, Scalar):
        if ref.name != "any" and type(value) is not PYTHON[ref.name]:
            yield f"{at} {value!r} is no {ref.name}"
    elif isinstance(ref, Constant):
        if value != ref.value:
            yield f"{at} {value!r} is not {ref.value}"
    elif isinstance(ref, ListOf):
        for item in value:
            yield from misfits(types, ref.item, item, f"{at}[]")
    elif isinstance(ref, TupleOf):
        if len(value) != len(ref.items):
            yield f"{at} {value!r} has not {len(ref.items)} items"
        for part, item in zip(ref.items, value, strict=False):
            yield from misfits(types, part, item, at)
    else:
        assert isinstance(ref, Named), ref
        yield from misfits_by_name(types, ref.name, value, at)


def misfits_by_name(types: Types, name: str, value: Any, at: str) -> Iterator[str]:
    if name in types.enums:
        if value not in {each.value for each in types.enums[name].values} and not types.enums[name].open:
            yield f"{at} {value!r} is no {name}"
        return
    found = types.types[name]
    if found.alias is not None:
        yield from misfits(types, found.alias, value, at)
        return
    fields = types.fields(found)
    for key, item in value.items():
        where = f"{at}.{key}".lstrip(".")
        if key in fields:
            yield from misfits(types, fields[key], item, where)
        else:
            yield f"{where} is not in {name}"
    for key in types.required(found) - value.keys():
        yield f"{at}.{key}".lstrip(".") + f" of {name} is missing"


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
        dropped=frozenset({"symbols[].maxMoveOrderLimit is not in SymbolInfo"}),
    ),
}


def answer(spec: Spec, name: str) -> TypeRef:
    endpoint = next(each for each in spec.endpoints if each.name == name)
    assert endpoint.returns.otherwise is not None
    return endpoint.returns.otherwise


@pytest.mark.parametrize("product", RECORDED)
def test_streams(spec: Spec, product: str) -> None:
    types = Types(spec, product)
    sockets = {
        name: event_of(stream, sent)
        for stream in spec.streams
        if stream.product == product
        for name, sent in stream_names(types, stream).items()
    }
    seen: Counter[str] = Counter()
    for _, frame in recorded(f"{RECORDED[product].files}.ws.1.0"):
        symbol, _, channel = frame["stream"].partition("@")
        found = set(misfits(types, sockets[f"bnbbtc@{channel}"], frame["data"]))
        assert {text for text in found if text.partition(" of ")[0] not in RECORDED[product].later} == set(), frame
        assert frame["data"]["s"].lower() == symbol
        seen[channel] += 1
    assert set(seen) == {"depth@100ms", "bookTicker", "kline_1m", "aggTrade"}


@pytest.mark.parametrize("product", RECORDED)
def test_order_books(spec: Spec, product: str) -> None:
    types = Types(spec, product)
    books = list(recorded(f"{RECORDED[product].files}.http.0.0"))
    assert len(books) > 3
    for address, book in books:
        assert list(misfits(types, answer(spec, RECORDED[product].order_book), book)) == [], address
        assert len(book["bids"]) > 10


@pytest.mark.parametrize("product", RECORDED)
def test_exchange_info(spec: Spec, product: str) -> None:
    types = Types(spec, product)
    ((_, info),) = [(at, body) for at, body in recorded(f"{RECORDED[product].files}.0") if at.endswith("/exchangeInfo")]
    found = set(misfits(types, answer(spec, RECORDED[product].exchange_info), info)) - RECORDED[product].dropped
    missing = {text for text in found if " of SymbolInfo is missing" in text}
    assert found == missing
    assert product == "coinm_futures" or {text.partition(" of ")[0] for text in missing} == RECORDED[product].later
    assert len(info["symbols"]) > 10
