# Copied from codegen/handwritten/sandbox/futures/algo_reports.py; edit there.
"""Conditional orders of the algo service as answers and events show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..accounts import TimeUnit, UserEvent
from ..numbers import text
from .prices import contract_of

if TYPE_CHECKING:
    from .conditional import AlgoOrder
    from .exchange import FuturesExchange


def placed(exchange: FuturesExchange, algo: AlgoOrder, unit: TimeUnit) -> dict[str, Any]:
    """The answer to a new one."""
    order = algo.order
    contract = contract_of(exchange.markets[order.symbol])
    fields: dict[str, Any] = {
        "algoId": algo.id,
        "clientAlgoId": algo.client_id,
        "algoType": "CONDITIONAL",
        "orderType": order.original_type,
        "symbol": order.symbol,
        "side": order.side,
        "positionSide": order.position_side,
        "timeInForce": order.time_in_force,
        "quantity": contract.quantity_text(order.quantity),
        "algoStatus": algo.status,
        "triggerPrice": contract.price_text(order.stop_price),
        "price": contract.price_text(order.price),
        "icebergQuantity": None,
        "selfTradePreventionMode": order.stp,
        "workingType": order.working_type,
        "priceMatch": order.price_match,
        "closePosition": order.close_position,
        "priceProtect": order.price_protect,
        "reduceOnly": order.reduce_only,
        "createTime": unit(algo.created),
        "updateTime": unit(algo.updated),
        "triggerTime": unit(algo.triggered),
        "goodTillDate": order.good_till,
    }
    if order.original_type == "TRAILING_STOP_MARKET":
        fields.update(
            activatePrice=contract.price_text(order.activation_price), callbackRate=text(order.callback_rate, 1)
        )
    return fields


def queried(exchange: FuturesExchange, algo: AlgoOrder, unit: TimeUnit) -> dict[str, Any]:
    order = algo.order
    contract = contract_of(exchange.markets[order.symbol])
    in_engine = algo.status in ("TRIGGERED", "FINISHED")
    return {
        **{key: value for key, value in placed(exchange, algo, unit).items() if key not in _ONLY_NEW},
        "actualOrderId": str(order.id) if in_engine else "",
        "actualPrice": text(contract.average(order.executed_quote, order.executed)),
        "tpTriggerPrice": text(0, 3),
        "tpPrice": text(0, 3),
        "slTriggerPrice": text(0, 3),
        "slPrice": text(0, 3),
        "tpOrderType": "",
    }


_ONLY_NEW = frozenset({"activatePrice", "callbackRate"})


def algo_update(exchange: FuturesExchange, algo: AlgoOrder) -> UserEvent:
    order, now = algo.order, exchange.clock.now()
    contract = contract_of(exchange.markets[order.symbol])
    in_engine = algo.status in ("TRIGGERED", "FINISHED")
    shown: dict[str, Any] = {
        "caid": algo.client_id,
        "aid": algo.id,
        "at": "CONDITIONAL",
        "o": order.original_type,
        "s": order.symbol,
        "S": order.side,
        "ps": order.position_side,
        "f": order.time_in_force,
        "q": contract.quantity_text(order.quantity),
        "X": algo.status,
        "ai": str(order.id) if in_engine else "",
        "tp": contract.price_text(order.stop_price),
        "p": contract.price_text(order.price),
        "V": order.stp,
        "wt": order.working_type,
        "pm": order.price_match,
        "cp": order.close_position,
        "pP": order.price_protect,
        "R": order.reduce_only,
        "gtd": order.good_till,
        "rm": algo.reason,
    }
    if in_engine:
        shown.update(
            ap=text(contract.average(order.executed_quote, order.executed)),
            aq=contract.quantity_text(order.executed),
            act=order.type,
        )

    triggered = algo.triggered

    def render(unit: TimeUnit) -> dict[str, Any]:
        return {"e": "ALGO_UPDATE", "T": unit(now), "E": unit(now), "o": {**shown, "tt": unit(triggered)}}

    return render
