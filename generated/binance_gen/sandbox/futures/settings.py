# Copied from codegen/handwritten/sandbox/futures/settings.py; edit there.
"""Leverage, margin type, position mode, isolated margin, and what else an account can be set to."""

from __future__ import annotations

from typing import Any

from .. import errors
from ..calls import Call
from ..numbers import text
from .addresses import FuturesHandlers
from .contracts import Bracket, Contract
from .engine import MAKER, TAKER
from .errors import bad_leverage, refuse
from .exchange import desk
from .ledger import ISOLATED, MarginChange
from .order_params import flag, market_of
from .positions import BOTH
from .prices import contract_of

settings = FuturesHandlers()

DONE: dict[str, Any] = {"code": 200, "msg": "success"}
ADD, TAKE = 1, 2


@settings.on("POST /v1/leverage")
def change_leverage(call: Call) -> dict[str, Any]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    contract, leverage = contract_of(market_of(exchange, call.params["symbol"])), call.params["leverage"]
    if not 1 <= leverage <= contract.brackets[0].leverage:
        raise bad_leverage(leverage)
    positions = list(mine.open_positions(contract.name))
    before = mine.leverage(contract.name)
    if positions and leverage < before and mine.is_isolated(contract.name):
        raise refuse(-4161)
    if any(exchange.margin.value(position) > contract.largest(leverage) for position in positions):
        raise refuse(-2027)
    mine.leverages[contract.name] = leverage
    if leverage < before and exchange.margin.free(mine, contract.margin_asset) < 0:
        mine.leverages[contract.name] = before
        raise refuse(-2028)
    exchange.reporter.leverage_update(mine, contract.name)
    largest = "maxQty" if exchange.inverse else "maxNotionalValue"
    return {"leverage": leverage, largest: text(contract.largest(leverage), 0), "symbol": contract.name}


@settings.on("POST /v1/marginType")
def change_margin_type(call: Call) -> dict[str, Any]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    name, wanted = market_of(exchange, call.params["symbol"]).name, call.params["marginType"]
    if mine.margin_type(name) == wanted:
        raise refuse(-4046)
    if mine.multi_assets and wanted == ISOLATED:
        raise refuse(-4168)
    if exchange.open_orders(call.account, name):
        raise refuse(-4047)
    if any(mine.open_positions(name)):
        raise refuse(-4048)
    mine.margin_types[name] = wanted
    positions = [position for position in mine.positions.values() if position.contract.name == name]
    exchange.reporter.account_update(mine, "MARGIN_TYPE_CHANGE", [], positions)
    return DONE


@settings.on("POST /v1/positionMargin")
def change_position_margin(call: Call) -> dict[str, Any]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    contract = contract_of(market_of(exchange, call.params["symbol"]))
    side, amount, kind = call.get("positionSide", BOTH), call.params["amount"], call.params["type"]
    if exchange.ledger.is_dual(mine) == (side == BOTH):
        raise refuse(-4061)
    if kind not in (ADD, TAKE):
        raise errors.bad_value("type")
    if amount <= 0:
        raise refuse(-4055)
    if not mine.is_isolated(contract.name):
        raise refuse(-4049)
    position = mine.position(contract, side)
    if not position.amount:
        raise refuse(-4054)
    if kind == ADD and amount > exchange.margin.free(mine, contract.margin_asset):
        raise refuse(-4050)
    if kind == TAKE:
        spare = position.isolated + min(exchange.margin.unrealized(position), 0)
        if amount > spare - exchange.margin.initial(mine, position):
            raise refuse(-4051)
    position.isolated += amount if kind == ADD else -amount
    mine.margin_changes.append(MarginChange(contract.name, kind, amount, contract.margin_asset, side, call.now))
    exchange.reporter.account_update(mine, "MARGIN_TRANSFER", [contract.margin_asset], [position])
    return {"amount": amount / 1e8, "code": 200, "msg": "Successfully modify position margin.", "type": kind}


@settings.on("GET /v1/positionMargin/history")
def position_margin_history(call: Call) -> list[dict[str, Any]]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    symbol, kind = market_of(exchange, call.params["symbol"]).name, call.get("type")
    start, end = call.time("startTime"), call.time("endTime")
    found = [
        {
            "symbol": change.symbol,
            "type": change.type,
            "amount": text(change.amount),
            "asset": change.asset,
            "time": call.unit(change.time),
            "positionSide": change.position_side,
            **({} if exchange.inverse else {"deltaType": "USER_ADJUST"}),
        }
        for change in mine.margin_changes
        if change.symbol == symbol and kind in (None, change.type)
        if (start is None or change.time >= start) and (end is None or change.time <= end)
    ]
    return found[-call.get("limit", 500) :]


@settings.on("GET /v1/positionSide/dual")
def position_mode(call: Call) -> dict[str, bool]:
    exchange = desk(call)
    return {"dualSidePosition": exchange.ledger.is_dual(exchange.ledger.of(call.account))}


@settings.on("POST /v1/positionSide/dual")
def change_position_mode(call: Call) -> dict[str, Any]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    wanted = flag(call.params["dualSidePosition"])
    if exchange.ledger.is_dual(mine) == wanted:
        raise refuse(-4059)
    if exchange.open_orders(call.account):
        raise refuse(-4067)
    if any(mine.open_positions()):
        raise refuse(-4068)
    exchange.ledger.set_dual(mine, wanted)
    return DONE


@settings.on("GET /fapi/v1/multiAssetsMargin")
def multi_assets_mode(call: Call) -> dict[str, bool]:
    return {"multiAssetsMargin": desk(call).ledger.of(call.account).multi_assets}


@settings.on("POST /fapi/v1/multiAssetsMargin")
def change_multi_assets_mode(call: Call) -> dict[str, Any]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    wanted = flag(call.params["multiAssetsMargin"])
    if mine.multi_assets == wanted:
        raise refuse(-4171)
    if wanted and any(mine.is_isolated(name) for name in exchange.markets):
        raise refuse(-4167)
    mine.multi_assets = wanted
    exchange.reporter.multi_assets_update(mine)
    return DONE


@settings.on("GET /fapi/v1/feeBurn")
def fee_burn(call: Call) -> dict[str, bool]:
    return {"feeBurn": desk(call).ledger.of(call.account).fee_burn}


@settings.on("POST /fapi/v1/feeBurn")
def change_fee_burn(call: Call) -> dict[str, Any]:
    desk(call).ledger.of(call.account).fee_burn = flag(call.params["feeBurn"])
    return DONE


# --- what applies ---------------------------------------------------------------------------------------------------


@settings.on("GET /fapi/v1/accountConfig")
def account_config(call: Call) -> dict[str, Any]:
    exchange, mine = desk(call), desk(call).ledger.of(call.account)
    return {
        "feeTier": 0,
        "canTrade": True,
        "canDeposit": True,
        "canWithdraw": True,
        "dualSidePosition": exchange.ledger.is_dual(mine),
        "updateTime": 0,
        "multiAssetsMargin": mine.multi_assets,
        "tradeGroupId": -1,
    }


@settings.on("GET /fapi/v1/symbolConfig")
def symbol_config(call: Call) -> list[dict[str, Any]]:
    mine = desk(call).ledger.of(call.account)
    return [
        {
            "symbol": contract.name,
            "marginType": mine.margin_type(contract.name),
            "isAutoAddMargin": False,
            "leverage": mine.leverage(contract.name),
            "maxNotionalValue": text(contract.largest(mine.leverage(contract.name)), 0),
        }
        for contract in _contracts(call)
    ]


@settings.on("GET /v1/commissionRate")
def commission_rate(call: Call) -> dict[str, Any]:
    exchange = desk(call)
    rates = {
        "symbol": market_of(exchange, call.params["symbol"]).name,
        "makerCommissionRate": text(MAKER, 6),
        "takerCommissionRate": text(TAKER, 6),
    }
    return rates if exchange.inverse else {**rates, "rpiCommissionRate": text(MAKER, 6)}


@settings.on("GET /fapi/v1/rateLimit/order")
def order_rate_limits(call: Call) -> list[dict[str, Any]]:
    return [limit.info() for limit in desk(call).rules.orders]


@settings.on("GET /fapi/v1/leverageBracket", "GET /dapi/v2/leverageBracket")
def leverage_brackets(call: Call) -> Any:
    rows = [{"symbol": contract.name, "brackets": _brackets(contract)} for contract in _contracts(call)]
    return rows[0] if "symbol" in call.params and not desk(call).inverse else rows


@settings.on("GET /dapi/v1/leverageBracket")
def pair_leverage_brackets(call: Call) -> list[dict[str, Any]]:
    wanted = call.get("pair")
    found = {contract.pair: _brackets(contract) for contract in _contracts(call)}
    return [{"pair": pair, "brackets": rows} for pair, rows in found.items() if wanted in (None, pair)]


def _contracts(call: Call) -> list[Contract]:
    exchange = desk(call)
    if "symbol" in call.params:
        return [contract_of(market_of(exchange, call.params["symbol"]))]
    return [contract_of(market) for market in exchange.markets.values()]


def _brackets(contract: Contract) -> list[dict[str, Any]]:
    names = ("qtyCap", "qtylFloor") if contract.inverse else ("notionalCap", "notionalFloor")
    return [_bracket(number, one, *names) for number, one in enumerate(contract.brackets, 1)]


def _bracket(number: int, one: Bracket, cap: str, floor: str) -> dict[str, Any]:
    return {
        "bracket": number,
        "initialLeverage": one.leverage,
        cap: one.cap // 10**8,
        floor: one.floor // 10**8,
        "maintMarginRatio": one.maintenance,
        "cum": one.cum,
    }
