# Copied from codegen/handwritten/sandbox/futures/contracts.py; edit there.
"""What is traded: linear contracts (USD-M), worth their quantity in the quote asset, and inverse ones (COIN-M), each
worth a number of dollars in the base asset. All that differs between the two follows from a contract's value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone

from ..instrument import Instrument
from ..numbers import per, text, times, units

NEVER = 4_133_404_800_000
"""When perpetual contracts are delivered: 2100-12-25, in milliseconds."""


@dataclass(frozen=True)
class Bracket:
    """Up to ``cap`` of value (USD-M: in the quote asset, COIN-M: in the base asset) this leverage is allowed."""

    leverage: int
    floor: int
    cap: int
    maintenance: float
    cum: float


@dataclass(frozen=True, kw_only=True)
class Contract(Instrument):
    """``size`` is the dollars of one contract, 0 when linear. Times are in milliseconds."""

    pair: str
    contract_type: str
    margin_asset: str
    size: int
    delivery: int
    price_places: int
    quantity_places: int
    brackets: tuple[Bracket, ...]

    @property
    def inverse(self) -> bool:
        return self.size > 0

    @property
    def sign(self) -> int:
        """Whether a long position gains when its value in the margin asset grows, or when it falls."""
        return -1 if self.inverse else 1

    @property
    def onboard(self) -> int:
        return self.listed * 1000

    def value(self, price: int, quantity: int) -> int:
        """In the margin asset."""
        return quantity * self.size // price if self.inverse else times(price, quantity)

    def average(self, value: int, quantity: int) -> int:
        if not self.inverse:
            return per(value, quantity)
        return quantity * self.size // value if value else 0

    def price_text(self, price: int) -> str:
        return text(price, self.price_places)

    def quantity_text(self, quantity: int) -> str:
        return text(quantity, self.quantity_places)

    def bracket(self, value: int) -> Bracket:
        """The one that a position of this value falls into."""
        return next((one for one in self.brackets if value <= one.cap), self.brackets[-1])

    def largest(self, leverage: int) -> int:
        """The greatest value of a position with this leverage."""
        return max((one.cap for one in self.brackets if one.leverage >= leverage), default=0)

    def maintenance(self, value: int) -> int:
        """The least margin that a position of this value lives on."""
        found = self.bracket(value)
        return max(int(value * found.maintenance) - int(found.cum * 10**8), 0)


def _brackets(*caps: int) -> tuple[Bracket, ...]:
    """Leverage and maintenance by caps; ``cum`` makes the margin continuous from one bracket to the next."""
    found: list[Bracket] = []
    floor, cum, before = 0, 0.0, 0.0
    for (leverage, ratio), cap in zip(_TIERS, caps, strict=True):
        cum += floor * (ratio - before)
        found.append(Bracket(leverage, units(floor), units(cap), ratio, round(cum, 8)))
        floor, before = cap, ratio
    return tuple(found)


_TIERS = ((125, 0.004), (100, 0.005), (50, 0.01), (20, 0.025), (10, 0.05), (5, 0.1), (2, 0.25), (1, 0.5))
_USD = _brackets(50_000, 600_000, 3_000_000, 12_000_000, 70_000_000, 100_000_000, 230_000_000, 480_000_000)
_COIN = _brackets(5, 10, 20, 50, 100, 200, 400, 10_000)


def _quarters(now: float) -> tuple[tuple[str, str, int], ...]:
    """Contract type, suffix and delivery (ms) of the two quarterly contracts: last Fridays of March, June, September
    and December, at 08:00 UTC."""
    today = datetime.fromtimestamp(now, timezone.utc)
    found: list[datetime] = []
    year, month = today.year, (today.month - 1) // 3 * 3 + 3
    while len(found) < 2:
        days = (datetime(year + month // 12, month % 12 + 1, 1) - datetime(year, month, 1)).days
        last = datetime(year, month, days, 8, tzinfo=timezone.utc)
        friday = last.replace(day=days - (last.weekday() - 4) % 7)
        if friday > today:
            found.append(friday)
        year, month = (year, month + 3) if month < 12 else (year + 1, 3)
    kinds = ("CURRENT_QUARTER", "NEXT_QUARTER")
    return tuple(
        (kind, day.strftime("%y%m%d"), int(day.timestamp() * 1000)) for kind, day in zip(kinds, found, strict=True)
    )


# fmt: off
_LINEAR = (
    # base   quote   price    tick       lot      notional  a day     at most   places   listed
    ("BTC",  "USDT", "60000", "0.1",     "0.001", "50",     "300000", "1000",   (2, 3), "2019-09-08"),
    ("ETH",  "USDT", "3000",  "0.01",    "0.001", "20",     "4000000", "10000", (2, 3), "2019-11-27"),
    ("BNB",  "USDT", "600",   "0.01",    "0.01",  "5",      "500000", "20000",  (3, 2), "2020-02-10"),
    ("BTC",  "USDC", "60000", "0.1",     "0.001", "50",     "20000",  "1000",   (2, 3), "2024-01-04"),
)
_INVERSE = (
    # base  price    tick      size   a day       at most    places
    ("BTC", "60000", "0.1",    "100", "20000000", "1000000", 1, "2020-08-10"),
    ("ETH", "3000",  "0.01",   "10",  "60000000", "1000000", 2, "2020-08-20"),
    ("BNB", "600",   "0.01",   "10",  "9000000",  "1000000", 3, "2020-09-01"),
)
# fmt: on


def linear(now: float) -> tuple[Contract, ...]:
    found = []
    for base, quote, price, tick, lot, notional, volume, most, places, listed in _LINEAR:
        pair = base + quote
        kinds = [("PERPETUAL", "", NEVER)]
        if pair == "BTCUSDT":
            kinds += [(kind, f"_{suffix}", delivery) for kind, suffix, delivery in _quarters(now)]
        found += [
            Contract(
                name=pair + suffix, base=base, quote=quote, price=units(price), tick=units(tick), lot=units(lot),
                min_notional=units(notional), daily_volume=units(volume), max_quantity=units(most),
                listed=_midnight(listed), pair=pair, contract_type=kind, margin_asset=quote, size=0,
                delivery=delivery, price_places=places[0], quantity_places=places[1], brackets=_USD,
            )
            for kind, suffix, delivery in kinds
        ]  # fmt: skip
    return tuple(found)


def inverse(now: float) -> tuple[Contract, ...]:
    found = []
    for base, price, tick, size, volume, most, places, listed in _INVERSE:
        pair = f"{base}USD"
        kinds = [("PERPETUAL", "PERP", NEVER)]
        if base == "BTC":
            kinds += _quarters(now)
        found += [
            Contract(
                name=f"{pair}_{suffix}", base=base, quote="USD", price=units(price), tick=units(tick), lot=units("1"),
                min_notional=0, daily_volume=units(volume), max_quantity=units(most), listed=_midnight(listed),
                pair=pair, contract_type=kind, margin_asset=base, size=units(size), delivery=delivery,
                price_places=places, quantity_places=0, brackets=_COIN,
            )
            for kind, suffix, delivery in kinds
        ]  # fmt: skip
    return tuple(found)


def _midnight(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(tzinfo=timezone.utc).timestamp())
