"""User events: their order, and that they say what REST says. Conditional orders, whose life is told by events."""

from __future__ import annotations

from decimal import Decimal as D
from typing import Any

import pytest

from binance_gen.sandbox import Sandbox
from tests.sandbox.futures_kit import Futures, another


def kinds(events: list[Any]) -> list[str]:
    return [event["e"] for event in events]


# --- orders ---------------------------------------------------------------------------------------------------------


def test_a_fill_is_told_in_order(client: Futures) -> None:
    lite = [] if client.product.inverse else ["TRADE_LITE"]
    with client.user_stream() as user:
        placed = client.market("BUY", client.product.step)
        events = user.all()
    assert kinds(events) == ["ORDER_TRADE_UPDATE", *lite, "ACCOUNT_UPDATE", "ORDER_TRADE_UPDATE"]
    new, update, fill = events[0]["o"], events[-2]["a"], events[-1]["o"]
    assert (new["x"], new["X"], new["i"]) == ("NEW", "NEW", placed["orderId"])
    assert (fill["x"], fill["X"], fill["z"]) == ("TRADE", "FILLED", placed["executedQty"])
    (trade,) = client.call("GET", "v1/userTrades", symbol=client.symbol)
    assert (fill["t"], fill["L"], fill["l"], fill["n"]) == (
        trade["id"],
        trade["price"],
        trade["qty"],
        trade["commission"],
    )
    assert update["m"] == "ORDER"
    (balance,), (position,) = update["B"], update["P"]
    shown, asset = client.position(), client.asset()
    assert (balance["a"], balance["wb"], balance["cw"]) == (
        client.product.asset,
        asset["walletBalance"],
        asset["crossWalletBalance"],
    )
    assert (position["s"], position["pa"], position["ep"]) == (client.symbol, shown["positionAmt"], shown["entryPrice"])
    assert events[-1]["E"] >= events[-1]["T"] == trade["time"]
    if lite:
        assert (events[1]["i"], events[1]["t"], events[1]["L"]) == (
            placed["orderId"],
            trade["id"],
            f"{D(fill['L']):.8f}",
        )


def test_orders_that_do_not_trade_change_no_account(client: Futures) -> None:
    price = (client.best()[0] * D("0.9")).quantize(D("0.1"))
    with client.user_stream() as user:
        number = client.limit("BUY", client.product.step, price)["orderId"]
        client.call(
            "PUT", "v1/order", symbol=client.symbol, orderId=number, side="BUY", quantity=client.product.step,
            price=price - 10,
        )  # fmt: skip
        client.call("DELETE", "v1/order", symbol=client.symbol, orderId=number)
        events = user.all()
    assert kinds(events) == ["ORDER_TRADE_UPDATE"] * 3
    assert [(event["o"]["x"], event["o"]["X"]) for event in events] == [
        ("NEW", "NEW"), ("AMENDMENT", "NEW"), ("CANCELED", "CANCELED"),
    ]  # fmt: skip
    assert D(events[1]["o"]["p"]) == price - 10


def test_realized_profit_is_in_the_event(sandbox: Sandbox, client: Futures) -> None:
    client.market("BUY", client.product.step)
    sandbox.market_of(client.product.name).move(client.symbol, str((client.best()[0] * D("1.02")).quantize(D("0.1"))))
    with client.user_stream() as user:
        client.market("SELL", client.product.step)
        events = user.all()
    told = sum(D(event["o"]["rp"]) for event in events if event["e"] == "ORDER_TRADE_UPDATE")
    assert told > 0
    assert told == sum(D(row["income"]) for row in client.income("REALIZED_PNL"))
    last = [event for event in events if event["e"] == "ACCOUNT_UPDATE"][-1]["a"]
    assert D(last["P"][0]["pa"]) == 0
    assert D(last["P"][0]["cr"]) == told
    assert D(last["B"][0]["wb"]) == client.wallet()


def test_everybody_hears_of_their_own_side_only(sandbox: Sandbox, client: Futures) -> None:
    other = another(sandbox, client.product)
    bid, ask = client.best()
    price = ((bid + ask) / 2).quantize(D("0.1"))
    with client.user_stream() as mine, other.user_stream() as theirs:
        client.limit("SELL", client.product.step, price)
        other.limit("BUY", client.product.step, price)
        my_fill = [one for one in mine.all() if one["e"] == "ORDER_TRADE_UPDATE"][-1]["o"]
        their_fill = [one for one in theirs.all() if one["e"] == "ORDER_TRADE_UPDATE"][-1]["o"]
    assert my_fill["t"] == their_fill["t"]
    assert (my_fill["S"], my_fill["m"], their_fill["S"], their_fill["m"]) == ("SELL", True, "BUY", False)
    other.close()


def test_settings_are_told(client: Futures) -> None:
    with client.user_stream() as user:
        client.call("POST", "v1/leverage", symbol=client.symbol, leverage=7)
        event = user.next()
        assert (event["e"], event["ac"]) == ("ACCOUNT_CONFIG_UPDATE", {"s": client.symbol, "l": 7})
        client.call("POST", "v1/marginType", symbol=client.symbol, marginType="ISOLATED")
        assert user.next("ACCOUNT_UPDATE")["a"]["m"] == "MARGIN_TYPE_CHANGE"
        client.market("BUY", client.product.step)
        user.all()
        client.call("POST", "v1/positionMargin", symbol=client.symbol, amount="0.00100000", type=1)
        update = user.next()["a"]
        assert (update["m"], update["P"][0]["mt"]) == ("MARGIN_TRANSFER", "isolated")
        assert update["P"][0]["iw"] == client.position()["isolatedWallet"]


def test_funding_is_told(sandbox: Sandbox, client: Futures) -> None:
    client.market("BUY", client.product.step)
    with client.user_stream() as user:
        sandbox.advance(8 * 3600)
        client.keyed("PUT", "v1/listenKey")
        update = user.next("ACCOUNT_UPDATE")["a"]
    assert update["m"] == "FUNDING_FEE"
    assert update["P"] == []
    assert D(update["B"][0]["bc"]) == sum(D(row["income"]) for row in client.income("FUNDING_FEE"))


# --- listen keys ----------------------------------------------------------------------------------------------------


def test_listen_keys_are_kept_alive_or_expire(sandbox: Sandbox, client: Futures) -> None:
    with client.user_stream() as user:
        assert client.keyed("POST", "v1/listenKey")["listenKey"] == user.key
        sandbox.advance(3000, wall=False)
        client.keyed("PUT", "v1/listenKey")
        sandbox.advance(3000, wall=False)
        client.market("BUY", client.product.step)
        assert user.next()["e"] == "ORDER_TRADE_UPDATE"
        user.all()
        sandbox.advance(700, wall=False)
        event = user.next()
        assert (event["e"], event["listenKey"]) == ("listenKeyExpired", user.key)
        client.market("BUY", client.product.step)
        assert user.all() == []
    assert client.keyed("PUT", "v1/listenKey")["code"] == -1125
    assert client.keyed("POST", "v1/listenKey")["listenKey"] != user.key


def test_a_closed_listen_key_is_silent(client: Futures) -> None:
    with client.user_stream() as user:
        assert client.keyed("DELETE", "v1/listenKey") == {}
        client.market("BUY", client.product.step)
        assert user.all() == []


# --- conditional orders of USD-M ------------------------------------------------------------------------------------


def place_algo(usdm: Futures, **params: Any) -> Any:
    return usdm.call("POST", "v1/algoOrder", algoType="CONDITIONAL", symbol=usdm.symbol, **params)


def drive(sandbox: Sandbox, client: Futures, price: D | str) -> None:
    """The market goes to a price and trades there."""
    sandbox.market_of(client.product.name).trade(client.symbol, price=rounded(D(price)))


def rounded(price: D) -> str:
    return str(price.quantize(D("0.1")))


@pytest.mark.parametrize("working_type", ["CONTRACT_PRICE", "MARK_PRICE"])
def test_a_stop_waits_triggers_and_closes(sandbox: Sandbox, usdm: Futures, working_type: str) -> None:
    usdm.market("BUY", "0.010")
    stop = rounded(usdm.best()[0] * D("0.99"))
    with usdm.user_stream() as user:
        placed = place_algo(
            usdm, side="SELL", type="STOP_MARKET", triggerPrice=stop, closePosition="true", workingType=working_type,
            clientAlgoId="guard",
        )  # fmt: skip
        assert (placed["algoStatus"], placed["clientAlgoId"], D(placed["triggerPrice"])) == ("NEW", "guard", D(stop))
        assert usdm.call("GET", "v1/openOrders") == []
        assert [row["algoId"] for row in usdm.call("GET", "v1/openAlgoOrders")] == [placed["algoId"]]
        assert user.next()["o"]["X"] == "NEW"
        drive(sandbox, usdm, D(stop) * D("0.999"))
        events = user.all()
    told = [event["o"]["X"] for event in events if event["e"] == "ALGO_UPDATE"]
    assert told == ["TRIGGERING", "TRIGGERED", "FINISHED"]
    assert usdm.amount() == 0
    found = usdm.call("GET", "v1/algoOrder", clientAlgoId="guard")
    assert found["algoStatus"] == "FINISHED"
    order = usdm.call("GET", "v1/order", symbol=usdm.symbol, orderId=found["actualOrderId"])
    assert (order["type"], order["origType"], order["status"]) == ("MARKET", "STOP_MARKET", "FILLED")
    assert order["closePosition"]
    assert usdm.call("GET", "v1/openAlgoOrders") == []
    # Between TRIGGERED and FINISHED, the order's own life.
    shown = kinds(events)
    assert shown.index("ORDER_TRADE_UPDATE") > shown.index("ALGO_UPDATE")
    assert "ACCOUNT_UPDATE" in shown


def test_a_limit_order_that_was_triggered_rests(sandbox: Sandbox, usdm: Futures) -> None:
    bid, _ = usdm.best()
    trigger, price = rounded(bid * D("0.99")), rounded(bid * D("0.98"))
    placed = place_algo(usdm, side="BUY", type="TAKE_PROFIT", triggerPrice=trigger, price=price, quantity="0.010")
    drive(sandbox, usdm, trigger)
    found = usdm.call("GET", "v1/algoOrder", algoId=placed["algoId"])
    assert found["algoStatus"] == "TRIGGERED"
    (order,) = usdm.call("GET", "v1/openOrders")
    assert (str(order["orderId"]), order["type"], D(order["price"])) == (found["actualOrderId"], "LIMIT", D(price))
    usdm.call("DELETE", "v1/order", symbol=usdm.symbol, orderId=order["orderId"])
    assert usdm.call("GET", "v1/algoOrder", algoId=placed["algoId"])["algoStatus"] == "FINISHED"


def test_a_trailing_stop_follows_the_price(sandbox: Sandbox, usdm: Futures) -> None:
    usdm.market("BUY", "0.010")
    start = usdm.best()[0]
    placed = place_algo(
        usdm, side="SELL", type="TRAILING_STOP_MARKET", quantity="0.010", callbackRate="1", reduceOnly="true"
    )
    assert D(placed["callbackRate"]) == 1
    for factor, status in (("1.02", "NEW"), ("1.012", "NEW"), ("1.009", "FINISHED")):
        drive(sandbox, usdm, start * D(factor))
        assert usdm.call("GET", "v1/algoOrder", algoId=placed["algoId"])["algoStatus"] == status, factor
    assert usdm.amount() == 0


def test_a_triggered_order_may_be_refused(sandbox: Sandbox, usdm: Futures) -> None:
    stop = rounded(usdm.best()[0] * D("0.99"))
    with usdm.user_stream() as user:
        place_algo(usdm, side="SELL", type="STOP_MARKET", triggerPrice=stop, quantity="0.010", reduceOnly="true")
        drive(sandbox, usdm, D(stop) * D("0.999"))
        told = [event["o"] for event in user.all()]
    assert [one["X"] for one in told] == ["NEW", "TRIGGERING", "REJECTED"]
    assert told[-1]["rm"] == "ReduceOnly Order is rejected."
    assert usdm.call("GET", "v1/allOrders", symbol=usdm.symbol) == []


def test_algo_orders_are_cancelled(usdm: Futures) -> None:
    stop = rounded(usdm.best()[0] * D("0.9"))
    ids = [
        place_algo(usdm, side="SELL", type="STOP_MARKET", triggerPrice=stop, quantity="0.010")["algoId"] for _ in "123"
    ]
    answer = usdm.call("DELETE", "v1/algoOrder", algoId=ids[0])
    assert answer["algoId"] == ids[0]
    assert usdm.refused("DELETE", "v1/algoOrder", algoId=ids[0]) == -2011
    usdm.call("DELETE", "v1/allOpenOrders", symbol=usdm.symbol)
    assert len(usdm.call("GET", "v1/openAlgoOrders", symbol=usdm.symbol)) == 2
    usdm.call("DELETE", "v1/algoOpenOrders", symbol=usdm.symbol)
    assert {row["algoStatus"] for row in usdm.call("GET", "v1/allAlgoOrders", symbol=usdm.symbol)} == {"CANCELED"}
    assert usdm.refused("GET", "v1/algoOrder", algoId=4711) == -2013
    with usdm.ws_api() as api:
        number = api.result(
            "algoOrder.place", algoType="CONDITIONAL", symbol=usdm.symbol, side="SELL", type="STOP_MARKET",
            triggerPrice=stop, quantity="0.010",
        )["algoId"]  # fmt: skip
        assert api.result("algoOrder.cancel", algoId=number)["algoId"] == number


@pytest.mark.parametrize(
    ("code", "params"),
    [
        (-2021, {"side": "SELL", "type": "STOP_MARKET", "triggerPrice": "90000", "quantity": "0.01"}),
        (-2021, {"side": "BUY", "type": "TAKE_PROFIT_MARKET", "triggerPrice": "90000", "quantity": "0.01"}),
        (-1102, {"side": "SELL", "type": "STOP_MARKET", "quantity": "0.01"}),
        (-1102, {"side": "SELL", "type": "STOP", "quantity": "0.01", "triggerPrice": "50000"}),
        (-1102, {"side": "SELL", "type": "TRAILING_STOP_MARKET", "quantity": "0.01"}),
        (
            -4137,
            {"side": "SELL", "type": "STOP_MARKET", "triggerPrice": "50000", "quantity": "1", "closePosition": "true"},
        ),
        (-4116, {"side": "SELL", "type": "STOP_MARKET", "triggerPrice": "50000", "quantity": "1", "clientAlgoId": "a"}),
    ],
    ids=lambda value: str(value)[:50],
)
def test_algo_refusals(usdm: Futures, code: int, params: dict[str, Any]) -> None:
    place_algo(usdm, side="SELL", type="STOP_MARKET", triggerPrice="50000", quantity="0.01", clientAlgoId="a")
    sent = {"algoType": "CONDITIONAL", "symbol": usdm.symbol, **params}
    assert usdm.refused("POST", "v1/algoOrder", **sent) == code


# --- and of COIN-M, which are orders from the start -----------------------------------------------------------------


def test_a_stop_of_coinm_keeps_its_id(sandbox: Sandbox, coinm: Futures) -> None:
    coinm.market("BUY", 10)
    stop = rounded(coinm.best()[0] * D("0.99"))
    with coinm.user_stream() as user:
        placed = coinm.order(side="SELL", type="STOP_MARKET", stopPrice=stop, quantity=10, reduceOnly="true")
        number = placed["orderId"]
        assert (placed["status"], placed["type"], D(placed["stopPrice"])) == ("NEW", "STOP_MARKET", D(stop))
        assert [row["orderId"] for row in coinm.call("GET", "v1/openOrders")] == [number]
        drive(sandbox, coinm, D(stop) * D("0.999"))
        told = [event["o"] for event in user.all() if event["e"] == "ORDER_TRADE_UPDATE"]
    assert {one["i"] for one in told} == {number}
    assert [(one["x"], one["o"]) for one in told[:3]] == [
        ("NEW", "STOP_MARKET"), ("EXPIRED", "STOP_MARKET"), ("NEW", "MARKET"),
    ]  # fmt: skip
    assert (told[-1]["x"], told[-1]["X"], told[-1]["ot"]) == ("TRADE", "FILLED", "STOP_MARKET")
    assert coinm.amount() == 0
    found = coinm.call("GET", "v1/order", symbol=coinm.symbol, orderId=number)
    assert (found["status"], found["type"], found["origType"]) == ("FILLED", "MARKET", "STOP_MARKET")


def test_a_waiting_order_of_coinm_is_cancelled(sandbox: Sandbox, coinm: Futures) -> None:
    stop = rounded(coinm.best()[0] * D("0.99"))
    number = coinm.order(side="SELL", type="STOP", stopPrice=stop, price=stop, quantity=10)["orderId"]
    assert coinm.call("DELETE", "v1/order", symbol=coinm.symbol, orderId=number)["status"] == "CANCELED"
    drive(sandbox, coinm, D(stop) * D("0.99"))
    assert coinm.call("GET", "v1/order", symbol=coinm.symbol, orderId=number)["status"] == "CANCELED"
    assert coinm.amount() == 0
