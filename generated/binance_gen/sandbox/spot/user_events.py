# Copied from codegen/handwritten/sandbox/spot/user_events.py; edit there.
"""Events of the user data stream."""

from __future__ import annotations

from typing import Any

from ..accounts import Account, Accounts, TimeUnit
from ..clock import Clock
from ..matching import Engine, PreventedMatch
from ..numbers import text
from ..orders import Fill, Order, OrderList


class SpotReporter:
    """Turns what the engine does into executionReport, listStatus and outboundAccountPosition."""

    def __init__(self, engine: Engine, clock: Clock, accounts: Accounts) -> None:
        self._engine = engine
        self._clock = clock
        self._accounts = accounts

    def execution(self, order: Order, kind: str, *, fill: Fill | None = None, client_id: str = "") -> None:
        if not order.account.house:
            order.account.emit(self._report(order, kind, fill, client_id))

    def prevented(self, order: Order, _match: PreventedMatch, /) -> None:
        self.execution(order, "TRADE_PREVENTION")

    def list_status(self, order_list: OrderList) -> None:
        fields = {
            "e": "listStatus",
            "E": self._clock.now(),
            "s": order_list.symbol,
            "g": order_list.id,
            "c": order_list.contingency,
            "l": order_list.status_type,
            "L": order_list.order_status,
            "r": "NONE",
            "C": order_list.client_id,
            "T": self._clock.now(),
            "O": [{"s": order.symbol, "i": order.id, "c": order.client_id} for order in order_list.orders],
        }
        order_list.account.emit(_timed(fields, "E", "T"))

    def positions(self) -> None:
        now = self._clock.now()
        for account in self._accounts.all:
            if not account.touched:
                continue
            touched, account.touched = sorted(account.touched), set()
            account.updated = now
            if not account.house:
                account.emit(position(account, touched, now))

    def _report(self, order: Order, kind: str, fill: Fill | None, client_id: str) -> Any:
        now = self._clock.now()
        trade = fill.trade if fill else None
        cancelled = kind == "CANCELED" and client_id
        replaced = order.original_client_id if kind == "REPLACED" else ""
        fields: dict[str, Any] = {
            "e": "executionReport",
            "E": now,
            "s": order.symbol,
            "c": client_id if cancelled else order.client_id,
            "S": order.side,
            "o": order.type,
            "f": order.time_in_force,
            "q": text(order.quantity),
            "p": text(order.shown_price),
            "P": text(order.stop_price),
            "F": text(order.iceberg or 0),
            "g": order.list.id if order.list else -1,
            "C": order.client_id if cancelled else replaced,
            "x": kind,
            "X": order.status,
            "r": "NONE",
            "i": order.id,
            "l": text(trade.quantity if trade else 0),
            "z": text(order.executed),
            "L": text(trade.price if trade else 0),
            "n": text(fill.commission) if fill else "0",
            "N": fill.commission_asset if fill else None,
            "T": trade.time if trade else order.updated,
            "t": trade.id if trade and fill and fill.allocation is None else -1,
            "I": self._engine.next_execution(),
            "w": order.is_open and order.status != "PENDING_NEW" and (order.triggered or not order.is_stop),
            "m": fill.is_maker if fill else False,
            "M": False,
            "O": order.created,
            "Z": text(order.executed_quote),
            "Y": text(trade.quote if trade else 0),
            "Q": text(order.quote_quantity),
            "V": order.stp,
        }
        times = ["E", "T", "O"]
        if order.working_time > 0:
            fields["W"] = order.working_time
            times.append("W")
        self._add_conditional(fields, times, order, fill)
        return _timed(fields, *times)

    def _add_conditional(self, fields: dict[str, Any], times: list[str], order: Order, fill: Fill | None) -> None:
        if order.trailing_delta is not None:
            fields["d"] = order.trailing_delta
            if order.trailing_time > 0:
                fields["D"] = order.trailing_time
                times.append("D")
        if order.strategy_id is not None:
            fields["j"] = order.strategy_id
        if order.strategy_type is not None:
            fields["J"] = order.strategy_type
        if order.prevented_match is not None and (order.prevented or order.status == "EXPIRED_IN_MATCH"):
            match = self._engine.prevented[order.prevented_match]
            is_taker = match.taker is order
            amount = match.taker_quantity if is_taker else match.maker_quantity
            fields.update(
                v=match.id, A=text(order.prevented), B=text(amount), u=-1,
                U=(match.maker if is_taker else match.taker).id, Cs=match.symbol,
                pl=text(amount), pL=text(match.price), pY=text(amount * match.price // 10**8),
            )  # fmt: skip
        if order.sor:
            fields["k"] = "SOR"
            fields["uS"] = True
        if fill and fill.allocation is not None:
            fields["b"] = "ONE_PARTY_TRADE_REPORT"
            fields["a"] = fill.allocation
        if order.peg:
            fields["gP"] = order.peg.price_type
            if order.peg.offset_type is not None:
                fields["gOT"] = order.peg.offset_type
                fields["gOV"] = order.peg.offset_value
            fields["gp"] = text(order.price)
        if order.expiry_reason:
            fields["eR"] = order.expiry_reason


def position(account: Account, assets: list[str], now: int) -> Any:
    balances = [
        {"a": asset, "f": text(account.balance(asset).free), "l": text(account.balance(asset).locked)}
        for asset in assets
    ]
    return _timed({"e": "outboundAccountPosition", "E": now, "u": account.updated, "B": balances}, "E", "u")


def balance_update(asset: str, change: int, now: int) -> Any:
    return _timed({"e": "balanceUpdate", "E": now, "a": asset, "d": text(change), "T": now}, "E", "T")


def external_lock_update(asset: str, change: int, now: int) -> Any:
    return _timed({"e": "externalLockUpdate", "E": now, "a": asset, "d": text(change), "T": now}, "E", "T")


def terminated(now: int) -> Any:
    return _timed({"e": "eventStreamTerminated", "E": now}, "E")


def _timed(fields: dict[str, Any], *times: str) -> Any:
    def render(unit: TimeUnit) -> dict[str, Any]:
        return {**fields, **{name: unit(fields[name]) for name in times}}

    return render
