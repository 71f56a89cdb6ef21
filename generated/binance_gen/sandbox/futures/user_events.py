# Copied from codegen/handwritten/sandbox/futures/user_events.py; edit there.
"""Events of the user data stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from ..accounts import Account, TimeUnit, UserEvent
from ..matching import PreventedMatch
from ..numbers import text
from ..orders import Fill, Order, OrderList
from .engine import KNOCKED_OUT
from .ledger import MarginAccount
from .orders import FuturesOrder
from .positions import Position
from .prices import contract_of

if TYPE_CHECKING:
    from .exchange import FuturesExchange

EXPIRY = {"EXPIRED_IN_MATCH": "1", "UNFILLED_IOC_QUANTITY_EXPIRED": "2", KNOCKED_OUT: "4", "LIQUIDATED": "5"}


class FuturesReporter:
    """Turns what the engine does into TRADE_LITE, ACCOUNT_UPDATE and ORDER_TRADE_UPDATE, in this order."""

    def __init__(self, exchange: FuturesExchange) -> None:
        self._exchange = exchange
        self.on_settled: Callable[[], None] = lambda: None

    # --- what the engine calls --------------------------------------------------------------------------------------

    def execution(self, order: Order, kind: str, *, fill: Fill | None = None, client_id: str = "") -> None:
        assert isinstance(order, FuturesOrder)
        exchange, now = self._exchange, self._exchange.clock.now()
        if fill is not None:
            if not exchange.inverse:
                self._send(order.account, trade_lite(order, fill, now))
            account = exchange.ledger.of(order.account)
            asset = contract_of(exchange.markets[order.symbol]).margin_asset
            self.account_update(account, "ORDER", [asset], [exchange.engine.position_of(order)])
        self._send(order.account, self._order_update(order, kind, fill, client_id, now))

    def prevented(self, order: Order, _match: PreventedMatch, /) -> None:
        self.execution(order, "EXPIRED")

    def list_status(self, _order_list: OrderList) -> None:
        return

    def positions(self) -> None:
        """The engine is done with one thing: what that triggered may begin."""
        self.on_settled()

    # --- what others call -------------------------------------------------------------------------------------------

    def account_update(
        self, account: MarginAccount, reason: str, assets: Iterable[str], positions: Iterable[Position],
        change: int = 0,
    ) -> None:  # fmt: skip
        """``change`` is what the balance changed by other than profit and commission."""
        now = self._exchange.clock.now()
        shown = {
            "m": reason,
            "B": [
                {
                    "a": asset,
                    "wb": text(account.wallet(asset).balance),
                    "cw": text(account.crossed(asset)),
                    "bc": text(change),
                }
                for asset in assets
            ],
            "P": [self._position(account, position) for position in positions],
        }
        fields: dict[str, Any] = {"e": "ACCOUNT_UPDATE", "E": now, "T": now}
        if self._exchange.inverse:
            fields["i"] = account.alias
        self._send(account.owner, timed({**fields, "a": shown}, "E", "T"))

    def leverage_update(self, account: MarginAccount, symbol: str) -> None:
        now = self._exchange.clock.now()
        changed = {"s": symbol, "l": account.leverage(symbol)}
        self._send(account.owner, timed({"e": "ACCOUNT_CONFIG_UPDATE", "E": now, "T": now, "ac": changed}, "E", "T"))

    def multi_assets_update(self, account: MarginAccount) -> None:
        now = self._exchange.clock.now()
        changed = {"j": account.multi_assets}
        self._send(account.owner, timed({"e": "ACCOUNT_CONFIG_UPDATE", "E": now, "T": now, "ai": changed}, "E", "T"))

    def margin_call(self, account: MarginAccount, positions: Iterable[Position]) -> None:
        """Positions whose margin is nearly used up."""
        exchange = self._exchange
        rows = [
            {
                "s": position.contract.name,
                "ps": position.side,
                "pa": position.contract.quantity_text(position.amount),
                "mt": account.margin_type(position.contract.name),
                "iw": text(position.isolated),
                "mp": text(exchange.margin.mark(position)),
                "up": text(exchange.margin.unrealized(position)),
                "mm": text(exchange.margin.maintenance(position)),
            }
            for position in positions
        ]
        fields: dict[str, Any] = {"e": "MARGIN_CALL", "E": exchange.clock.now(), "p": rows}
        crossed = [row for row in rows if row["mt"] == "CROSSED"]
        if crossed:
            asset = contract_of(exchange.markets[str(crossed[0]["s"])]).margin_asset
            fields["cw"] = text(account.crossed(asset))
        if exchange.inverse:
            fields["i"] = account.alias
        self._send(account.owner, timed(fields, "E"))

    # --- payloads ---------------------------------------------------------------------------------------------------

    def _send(self, account: Account, event: UserEvent) -> None:
        self._exchange.emit(account, event)

    def _position(self, account: MarginAccount, position: Position) -> dict[str, Any]:
        contract = position.contract
        return {
            "s": contract.name,
            "pa": contract.quantity_text(position.amount),
            "ep": text(position.entry_price),
            "bep": text(position.break_even),
            "cr": text(position.realized),
            "up": text(self._exchange.margin.unrealized(position)),
            "mt": "isolated" if account.is_isolated(contract.name) else "cross",
            "iw": text(position.isolated),
            "ps": position.side,
        }

    def _order_update(self, order: FuturesOrder, kind: str, fill: Fill | None, client_id: str, now: int) -> UserEvent:
        exchange = self._exchange
        contract = contract_of(exchange.markets[order.symbol])
        trade = fill.trade if fill else None
        bids, asks = exchange.resting_value(order.account, order.symbol)
        shown: dict[str, Any] = {
            "s": order.symbol,
            "c": client_id if kind == "CANCELED" and client_id else order.client_id,
            "S": order.side,
            "o": order.type,
            "f": order.time_in_force,
            "q": contract.quantity_text(order.quantity),
            "p": contract.price_text(order.price),
            "ap": text(contract.average(order.executed_quote, order.executed)),
            "sp": contract.price_text(order.stop_price),
            "x": "EXPIRED" if kind in ("TRADE_PREVENTION", "EXPIRED_IN_MATCH") else kind,
            "X": order.status,
            "i": order.id,
            "l": contract.quantity_text(trade.quantity if trade else 0),
            "z": contract.quantity_text(order.executed),
            "L": contract.price_text(trade.price if trade else 0),
            "T": trade.time if trade else order.updated,
            "t": trade.id if trade else 0,
            "b": text(bids),
            "a": text(asks),
            "m": fill.is_maker if fill else False,
            "R": order.reduce_only,
            "wt": order.working_type,
            "ot": order.original_type,
            "ps": order.position_side,
            "cp": order.close_position,
            "rp": text(fill.realized if fill else 0),
            "pP": order.price_protect,
            "V": order.stp,
            "pm": order.price_match,
            "er": EXPIRY.get(order.expiry_reason or order.status, "0"),
        }
        if fill:
            shown.update(N=fill.commission_asset, n=text(fill.commission))
        if order.original_type == "TRAILING_STOP_MARKET":
            shown.update(AP=contract.price_text(order.activation_price), cr=text(order.callback_rate, 1))
        fields: dict[str, Any] = {"e": "ORDER_TRADE_UPDATE", "E": now, "T": order.updated}
        if exchange.inverse:
            shown["ma"] = contract.margin_asset
            fields["i"] = exchange.ledger.of(order.account).alias
        else:
            shown.update(si=0, ss=0, gtd=order.good_till)

        def render(unit: TimeUnit) -> dict[str, Any]:
            times = {name: unit(fields[name]) for name in ("E", "T")}
            return {**fields, **times, "o": {**shown, "T": unit(shown["T"])}}

        return render


def trade_lite(order: FuturesOrder, fill: Fill, now: int) -> UserEvent:
    """The short form of a fill, which comes first."""
    trade = fill.trade
    fields = {
        "e": "TRADE_LITE",
        "E": now,
        "T": trade.time,
        "s": order.symbol,
        "q": text(order.quantity),
        "p": text(order.price),
        "m": fill.is_maker,
        "c": order.client_id,
        "S": order.side,
        "L": text(trade.price),
        "l": text(trade.quantity),
        "t": trade.id,
        "i": order.id,
    }
    return timed(fields, "E", "T")


def timed(fields: dict[str, Any], *times: str) -> UserEvent:
    def render(unit: TimeUnit) -> dict[str, Any]:
        return {**fields, **{name: unit(fields[name]) for name in times}}

    return render
