# Copied from codegen/handwritten/sandbox/futures/account.py; edit there.
"""Balances, account information and positions, in each of the forms that the products' versions have."""

from __future__ import annotations

from typing import Any

from ..calls import Call
from ..numbers import text
from .addresses import FuturesHandlers
from .exchange import FuturesExchange, desk
from .ledger import MarginAccount
from .margin import Margins
from .order_params import market_of
from .positions import Position
from .prices import contract_of

account = FuturesHandlers()


@account.on(
    "GET /fapi/v2/balance", "GET /fapi/v3/balance", "GET /dapi/v1/balance", "account.balance", "v2/account.balance"
)
def balances(call: Call) -> list[dict[str, Any]]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    found = []
    for asset, wallet in mine.wallets.items():
        margins = exchange.margin.of(mine, asset)
        row = {
            "accountAlias": mine.alias,
            "asset": asset,
            "balance": text(wallet.balance),
            "crossWalletBalance": text(margins.crossed_wallet),
            "crossUnPnl": text(margins.crossed_unrealized),
            "availableBalance": text(_available(exchange, mine, asset, margins)),
            "updateTime": call.unit(wallet.updated),
        }
        if exchange.inverse:
            row["withdrawAvailable"] = text(margins.withdrawable)
        else:
            row.update(maxWithdrawAmount=text(margins.withdrawable), marginAvailable=True)
        found.append(row)
    return found


@account.on("GET /fapi/v2/account", "GET /dapi/v1/account", "account.status")
def account_information(call: Call) -> dict[str, Any]:
    """Of every symbol."""
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    head: dict[str, Any] = {
        "feeTier": 0,
        "canTrade": True,
        "canDeposit": True,
        "canWithdraw": True,
        "updateTime": 0,
        "assets": _assets(call, mine, with_use=True),
        "positions": [_account_position(call, mine, position) for position in _every(exchange, mine)],
    }
    if exchange.inverse:
        return head
    return {
        **head,
        "feeBurn": mine.fee_burn,
        "multiAssetsMargin": mine.multi_assets,
        "tradeGroupId": -1,
        **_totals(exchange, mine),
    }


@account.on("GET /fapi/v3/account", "v2/account.status")
def account_information_v3(call: Call) -> dict[str, Any]:
    """Of symbols with a position or an open order."""
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    positions = []
    for position in _active(exchange, mine):
        shown = _common(exchange, mine, position)
        contract = position.contract
        positions.append(
            {
                "symbol": contract.name,
                "positionSide": position.side,
                "positionAmt": contract.quantity_text(position.amount),
                "unrealizedProfit": text(exchange.margin.unrealized(position)),
                "isolatedMargin": shown["isolatedMargin"],
                "notional": shown["notional"],
                "isolatedWallet": shown["isolatedWallet"],
                "initialMargin": shown["initialMargin"],
                "maintMargin": shown["maintMargin"],
                "updateTime": call.unit(position.updated),
            }
        )
    return {**_totals(exchange, mine), "assets": _assets(call, mine, with_use=False), "positions": positions}


@account.on("GET /fapi/v3/positionRisk", "v2/account.position")
def position_risk_v3(call: Call) -> list[dict[str, Any]]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    wanted = None if "symbol" not in call.params else market_of(exchange, call.params["symbol"]).name
    found = []
    for position in _active(exchange, mine):
        if wanted not in (None, position.contract.name):
            continue
        shown = _common(exchange, mine, position)
        found.append(
            {
                **_identity(call, exchange, mine, position),
                "isolatedMargin": shown["isolatedMargin"],
                "notional": shown["notional"],
                "marginAsset": position.contract.margin_asset,
                "isolatedWallet": shown["isolatedWallet"],
                "initialMargin": shown["initialMargin"],
                "maintMargin": shown["maintMargin"],
                "positionInitialMargin": shown["positionInitialMargin"],
                "openOrderInitialMargin": shown["openOrderInitialMargin"],
                "adl": 2 if position.amount else 0,
                "bidNotional": shown["bidNotional"],
                "askNotional": shown["askNotional"],
            }
        )
    return found


@account.on("GET /fapi/v2/positionRisk", "GET /dapi/v1/positionRisk", "account.position")
def position_risk(call: Call) -> list[dict[str, Any]]:
    """Of every symbol asked for, with or without a position."""
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    symbol, pair, asset = call.get("symbol"), call.get("pair"), call.get("marginAsset")
    if symbol is not None:
        market_of(exchange, symbol)
    found = []
    for position in _every(exchange, mine):
        contract = position.contract
        if symbol not in (None, contract.name) or pair not in (None, contract.pair):
            continue
        if asset not in (None, contract.margin_asset):
            continue
        shown, leverage = _common(exchange, mine, position), mine.leverage(contract.name)
        row = {
            **_identity(call, exchange, mine, position),
            "leverage": str(leverage),
            "marginType": "isolated" if mine.is_isolated(contract.name) else "cross",
            "isolatedMargin": shown["isolatedMargin"],
            "isAutoAddMargin": "false",
            "isolatedWallet": shown["isolatedWallet"],
        }
        largest = text(contract.largest(leverage), 0)
        if exchange.inverse:
            row.update(maxQty=largest, notionalValue=shown["notional"])
        else:
            row.update(maxNotionalValue=largest, notional=shown["notional"])
        found.append(row)
    return found


@account.on("GET /v1/adlQuantile")
def adl_quantile(call: Call) -> list[dict[str, Any]]:
    """Places in the queue: the more profit, the nearer."""
    exchange, mine, symbol = desk(call), desk(call).ledger.of(call.account), call.get("symbol")
    found: dict[str, dict[str, int]] = {}
    for position in mine.open_positions(symbol):
        share = exchange.margin.unrealized(position) * 100 // max(exchange.margin.value(position), 1)
        found.setdefault(position.contract.name, {})[position.side] = min(max(share, 0), 4)
    return [{"symbol": name, "adlQuantile": places} for name, places in found.items()]


# --- parts ----------------------------------------------------------------------------------------------------------


def _every(exchange: FuturesExchange, mine: MarginAccount) -> list[Position]:
    sides = ("BOTH", "LONG", "SHORT") if exchange.inverse else exchange.ledger.sides(mine)
    return [mine.position(contract_of(market), side) for market in exchange.markets.values() for side in sides]


def _active(exchange: FuturesExchange, mine: MarginAccount) -> list[Position]:
    """Positions, and empty ones of symbols with open orders."""
    ordered = {order.symbol for order in exchange.open_orders(mine.owner)}
    return [
        position
        for market in exchange.markets.values()
        for side in exchange.ledger.sides(mine)
        for position in (mine.position(contract_of(market), side),)
        if position.amount or position.contract.name in ordered
    ]


def _identity(call: Call, exchange: FuturesExchange, mine: MarginAccount, position: Position) -> dict[str, Any]:
    contract, margin = position.contract, exchange.margin
    return {
        "symbol": contract.name,
        "positionSide": position.side,
        "positionAmt": contract.quantity_text(position.amount),
        "entryPrice": text(position.entry_price),
        "breakEvenPrice": text(position.break_even),
        "markPrice": text(margin.mark(position)),
        "unRealizedProfit": text(margin.unrealized(position)),
        "liquidationPrice": text(margin.liquidation_price(mine, position)),
        "updateTime": call.unit(position.updated),
    }


def _common(exchange: FuturesExchange, mine: MarginAccount, position: Position) -> dict[str, str]:
    margin, name = exchange.margin, position.contract.name
    initial, of_orders = margin.initial(mine, position), margin.of_orders(mine, name)
    isolated = position.isolated + margin.unrealized(position) if mine.is_isolated(name) and position.amount else 0
    bids, asks = exchange.resting_value(mine.owner, name)
    return {
        "isolatedMargin": text(isolated),
        "isolatedWallet": text(position.isolated),
        "notional": text(position.direction * margin.value(position)),
        "initialMargin": text(initial + of_orders),
        "maintMargin": text(margin.maintenance(position)),
        "positionInitialMargin": text(initial),
        "openOrderInitialMargin": text(of_orders),
        "bidNotional": text(bids),
        "askNotional": text(asks),
    }


def _account_position(call: Call, mine: MarginAccount, position: Position) -> dict[str, Any]:
    exchange, contract = desk(call), position.contract
    shown, leverage = _common(exchange, mine, position), mine.leverage(contract.name)
    row = {
        "symbol": contract.name,
        "initialMargin": shown["initialMargin"],
        "maintMargin": shown["maintMargin"],
        "unrealizedProfit": text(exchange.margin.unrealized(position)),
        "positionInitialMargin": shown["positionInitialMargin"],
        "openOrderInitialMargin": shown["openOrderInitialMargin"],
        "leverage": str(leverage),
        "isolated": mine.is_isolated(contract.name),
        "entryPrice": text(position.entry_price),
        "breakEvenPrice": text(position.break_even),
        "positionSide": position.side,
        "positionAmt": contract.quantity_text(position.amount),
        "updateTime": call.unit(position.updated),
    }
    largest = text(contract.largest(leverage), 0)
    if exchange.inverse:
        row.update(maxQty=largest, notionalValue=shown["notional"], isolatedWallet=shown["isolatedWallet"])
    else:
        row.update(maxNotional=largest, bidNotional=shown["bidNotional"], askNotional=shown["askNotional"])
    return row


def _assets(call: Call, mine: MarginAccount, *, with_use: bool) -> list[dict[str, Any]]:
    exchange, found = desk(call), []
    for asset, wallet in mine.wallets.items():
        margins = exchange.margin.of(mine, asset)
        row: dict[str, Any] = {
            "asset": asset,
            "walletBalance": text(margins.wallet),
            "unrealizedProfit": text(margins.unrealized),
            "marginBalance": text(margins.balance),
            "maintMargin": text(margins.maintenance),
            "initialMargin": text(margins.initial),
            "positionInitialMargin": text(margins.position_initial),
            "openOrderInitialMargin": text(margins.order_initial),
            "crossWalletBalance": text(margins.crossed_wallet),
            "crossUnPnl": text(margins.crossed_unrealized),
            "availableBalance": text(_available(exchange, mine, asset, margins)),
            "maxWithdrawAmount": text(margins.withdrawable),
            "updateTime": call.unit(wallet.updated),
        }
        if with_use and not exchange.inverse:
            row["marginAvailable"] = True
        found.append(row)
    return found


def _available(exchange: FuturesExchange, mine: MarginAccount, asset: str, margins: Margins) -> int:
    return max(exchange.margin.free(mine, asset), 0) if mine.multi_assets else margins.available


def _totals(exchange: FuturesExchange, mine: MarginAccount) -> dict[str, str]:
    """Of USDT; in multi-assets mode of everything, in dollars."""
    if mine.multi_assets:
        parts = [(asset, exchange.margin.of(mine, asset)) for asset in mine.wallets]
    else:
        parts = [("USDT", exchange.margin.of(mine, "USDT"))]

    def total(name: str) -> str:
        return text(sum(exchange.margin.in_dollars(asset, getattr(margins, name)) for asset, margins in parts))

    return {
        "totalInitialMargin": total("initial"),
        "totalMaintMargin": total("maintenance"),
        "totalWalletBalance": total("wallet"),
        "totalUnrealizedProfit": total("unrealized"),
        "totalMarginBalance": total("balance"),
        "totalPositionInitialMargin": total("position_initial"),
        "totalOpenOrderInitialMargin": total("order_initial"),
        "totalCrossWalletBalance": total("crossed_wallet"),
        "totalCrossUnPnl": total("crossed_unrealized"),
        "availableBalance": total("available"),
        "maxWithdrawAmount": total("withdrawable"),
    }
