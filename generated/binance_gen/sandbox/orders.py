# Copied from codegen/handwritten/sandbox/orders.py; edit there.
"""Orders, trades and order lists as the matching engine sees them."""

from __future__ import annotations

from dataclasses import dataclass, field

from .accounts import Account

BUY, SELL = "BUY", "SELL"
OPEN = frozenset({"NEW", "PARTIALLY_FILLED", "PENDING_NEW"})
STOPS = frozenset({"STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"})
LIMITED = frozenset({"LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT"})


@dataclass(frozen=True)
class Trade:
    id: int
    price: int
    quantity: int
    quote: int
    time: int
    buyer_is_maker: bool


@dataclass(frozen=True)
class AggTrade:
    """Trades of one taker order at one price."""

    id: int
    price: int
    quantity: int
    first_id: int
    last_id: int
    time: int
    buyer_is_maker: bool


@dataclass(frozen=True)
class Fill:
    """One trade from the point of view of one of its orders. ``realized`` is what closing a position gained."""

    trade: Trade
    order: Order
    commission: int
    commission_asset: str
    is_maker: bool
    allocation: int | None = None
    realized: int = 0


@dataclass(slots=True, eq=False)
class Order:
    """``price`` is 0 for orders without a limit, ``quantity`` 0 while a quote quantity decides."""

    id: int
    symbol: str
    account: Account
    client_id: str
    side: str
    type: str
    time_in_force: str
    price: int = 0
    quantity: int = 0
    quote_quantity: int = 0
    stop_price: int = 0
    trailing_delta: int | None = None
    iceberg: int | None = None
    strategy_id: int | None = None
    strategy_type: int | None = None
    stp: str = "NONE"
    peg: Peg | None = None
    sor: bool = False

    status: str = "NEW"
    executed: int = 0
    executed_quote: int = 0
    visible: int = 0
    locked: int = 0
    lock_asset: str = ""
    created: int = 0
    updated: int = 0
    working_time: int = -1
    triggered: bool = False
    trailing_time: int = -1
    extreme: int = 0
    prevented: int = 0
    prevented_match: int | None = None
    expiry_reason: str | None = None
    original_client_id: str = ""
    fills: list[Fill] = field(default_factory=list)
    list: OrderList | None = None

    @property
    def remaining(self) -> int:
        return self.quantity - self.executed - self.prevented

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def is_stop(self) -> bool:
        return self.type in STOPS

    @property
    def limit(self) -> int | None:
        """The worst price it may trade at; None takes any."""
        return self.price if self.type in LIMITED else None

    @property
    def shown_price(self) -> int:
        """As it was sent; a pegged order may have been sent without."""
        return self.peg.sent_price if self.peg else self.price

    @property
    def rests(self) -> bool:
        """Whether what is left of it stays on the book."""
        return self.type in LIMITED and self.time_in_force == "GTC"

    @property
    def triggers_above(self) -> bool:
        """Stop losses that buy and take profits that sell wait for a higher price."""
        return self.type.startswith("STOP_LOSS") == (self.side == BUY)

    def show(self) -> None:
        """Set what the book shows of it."""
        self.visible = min(self.iceberg, self.remaining) if self.iceberg else self.remaining


@dataclass(frozen=True)
class Peg:
    price_type: str
    offset_type: str | None = None
    offset_value: int | None = None
    sent_price: int = 0


@dataclass(eq=False)
class OrderList:
    """Orders that depend on each other. ``working`` starts alone; ``pending`` follows when it is filled, and cancel
    each other when there are two. A plain OCO has only ``pending``, at work from the start."""

    id: int
    symbol: str
    account: Account
    client_id: str
    contingency: str
    working: Order | None
    pending: list[Order]
    created: int
    status_type: str = "EXEC_STARTED"
    order_status: str = "EXECUTING"
    proceeds: bool = False

    @property
    def orders(self) -> list[Order]:
        return ([self.working] if self.working else []) + self.pending

    @property
    def is_open(self) -> bool:
        return self.order_status == "EXECUTING"
