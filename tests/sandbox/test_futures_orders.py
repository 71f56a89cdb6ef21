"""Orders of both futures products over their lives, and what refuses them."""

from __future__ import annotations

from decimal import Decimal as D
from typing import Any

import pytest

from binance_gen.sandbox import Sandbox
from tests.sandbox.futures_kit import BOTH, USDM, Futures, Product, another


def far_below(client: Futures) -> D:
    return (client.best()[0] * D("0.9")).quantize(D("0.1"))


# --- life -----------------------------------------------------------------------------------------------------------


def test_limit_order_rests_is_found_and_is_cancelled(client: Futures) -> None:
    price, step = far_below(client), client.product.step
    placed = client.limit("BUY", step, price, newClientOrderId="mine")
    assert placed["status"] == "NEW"
    assert placed["clientOrderId"] == "mine"
    assert D(placed["origQty"]) == D(step)
    assert D(placed["executedQty"]) == 0
    number = placed["orderId"]
    for found in (
        client.call("GET", "v1/order", symbol=client.symbol, orderId=number),
        client.call("GET", "v1/order", symbol=client.symbol, origClientOrderId="mine"),
        client.call("GET", "v1/openOrder", symbol=client.symbol, orderId=number),
        client.call("GET", "v1/openOrders", symbol=client.symbol)[0],
        client.call("GET", "v1/openOrders")[0],
        client.call("GET", "v1/allOrders", symbol=client.symbol)[0],
    ):
        assert (found["orderId"], D(found["price"]), found["status"]) == (number, price, "NEW")
    book = client.get("v1/depth", symbol=client.symbol, limit=1000)
    assert dict(book["bids"])[placed["price"]] == placed["origQty"]
    cancelled = client.call("DELETE", "v1/order", symbol=client.symbol, orderId=number)
    assert cancelled["status"] == "CANCELED"
    assert client.call("GET", "v1/openOrders") == []
    assert client.call("GET", "v1/order", symbol=client.symbol, orderId=number)["status"] == "CANCELED"
    assert client.refused("GET", "v1/openOrder", symbol=client.symbol, orderId=number) == -2013
    assert client.refused("DELETE", "v1/order", symbol=client.symbol, orderId=number) == -2011


def test_market_order_fills_and_opens_a_position(client: Futures) -> None:
    step = D(client.product.step)
    _, ask = client.best()
    placed = client.market("BUY", step, newOrderRespType="RESULT")
    assert placed["status"] == "FILLED"
    assert D(placed["executedQty"]) == step
    assert D(placed["avgPrice"]) == pytest.approx(ask, rel=D("0.0001"))
    position = client.position()
    assert D(position["positionAmt"]) == step
    # An average of a value that is cut to eight decimals: of coins, worth less than a cent each.
    assert D(position["entryPrice"]) == pytest.approx(D(placed["avgPrice"]), rel=D("0.000001"))
    trades = client.call("GET", "v1/userTrades", symbol=client.symbol)
    assert sum(D(trade["qty"]) for trade in trades) == step
    assert {trade["maker"] for trade in trades} == {False}
    paid = sum(D(trade["commission"]) for trade in trades)
    assert paid > 0
    assert sum(D(row["income"]) for row in client.income("COMMISSION")) == -paid


def test_two_accounts_trade_with_each_other(sandbox: Sandbox, client: Futures) -> None:
    other = another(sandbox, client.product)
    bid, ask = client.best()
    price = (bid + ask) / 2
    price = price.quantize(D("0.1"))
    maker = client.limit("SELL", client.product.step, price)
    other.limit("BUY", client.product.step, price)
    assert client.call("GET", "v1/order", symbol=client.symbol, orderId=maker["orderId"])["status"] == "FILLED"
    assert client.amount() == -other.amount() == -D(client.product.step)
    mine = client.call("GET", "v1/userTrades", symbol=client.symbol)
    theirs = other.call("GET", "v1/userTrades", symbol=client.symbol)
    assert [trade["id"] for trade in mine] == [trade["id"] for trade in theirs]
    assert mine[0]["maker"]
    assert not theirs[0]["maker"]
    assert D(mine[0]["commission"]) < D(theirs[0]["commission"])
    other.close()


@pytest.mark.parametrize(("time_in_force", "code"), [("GTX", -5022), ("FOK", -5021)])
def test_orders_that_may_not_wait_or_take_are_refused(client: Futures, time_in_force: str, code: int) -> None:
    bid, ask = client.best()
    params: dict[str, Any] = {"symbol": client.symbol, "side": "BUY", "type": "LIMIT", "timeInForce": time_in_force}
    price = ask if time_in_force == "GTX" else bid
    assert client.refused("POST", "v1/order", **params, quantity=client.product.step, price=price) == code
    assert client.call("GET", "v1/allOrders", symbol=client.symbol) == []


def test_what_ioc_does_not_fill_expires(client: Futures) -> None:
    _, ask = client.best()
    level = client.get("v1/depth", symbol=client.symbol, limit=5)["asks"][0]
    placed = client.limit("BUY", D(level[1]) + D(client.product.step), ask, timeInForce="IOC")
    assert placed["status"] == "EXPIRED"
    assert D(placed["executedQty"]) == D(level[1])


def test_self_trade_is_prevented(client: Futures) -> None:
    bid, ask = client.best()
    price = ((bid + ask) / 2).quantize(D("0.1"))
    resting = client.limit("SELL", client.product.step, price)
    taker = client.limit("BUY", client.product.step, price, timeInForce="IOC")
    resting = client.call("GET", "v1/order", symbol=client.symbol, orderId=resting["orderId"])
    assert resting["status"] == "EXPIRED_IN_MATCH"
    assert taker["status"] == "EXPIRED"
    assert client.amount() == 0


def test_price_match(usdm: Futures) -> None:
    bid, ask = usdm.best()
    queued = usdm.order(side="BUY", type="LIMIT", timeInForce="GTC", quantity="0.01", priceMatch="QUEUE")
    assert D(queued["price"]) == bid
    assert queued["priceMatch"] == "QUEUE"
    fifth = D(usdm.get("v1/depth", symbol=usdm.symbol, limit=5)["asks"][4][0])
    taken = usdm.order(side="BUY", type="LIMIT", timeInForce="IOC", quantity="0.01", priceMatch="OPPONENT_5")
    assert D(taken["price"]) == fifth
    assert D(taken["avgPrice"]) == ask


# --- modify, batches, countdown -------------------------------------------------------------------------------------


def test_modify_moves_an_order_and_remembers(client: Futures) -> None:
    price, step = far_below(client), D(client.product.step)
    number = client.limit("BUY", step, price)["orderId"]
    changed = client.call(
        "PUT", "v1/order", symbol=client.symbol, orderId=number, side="BUY", quantity=2 * step, price=price - 10
    )
    assert (D(changed["price"]), D(changed["origQty"]), changed["status"]) == (price - 10, 2 * step, "NEW")
    book = dict(client.get("v1/depth", symbol=client.symbol, limit=1000)["bids"])
    assert D(book[changed["price"]]) == 2 * step
    (history,) = client.call("GET", "v1/orderAmendment", symbol=client.symbol, orderId=number)
    assert history["amendment"]["count"] == 1
    assert D(history["amendment"]["price"]["before"]) == price
    assert D(history["amendment"]["origQty"]["after"]) == 2 * step
    same = {"symbol": client.symbol, "orderId": number, "side": "BUY", "quantity": 2 * step, "price": price - 10}
    assert client.refused("PUT", "v1/order", **same) == -5027
    assert client.refused("PUT", "v1/order", **{**same, "orderId": 999999}) == -2013


def test_modified_to_a_crossing_price_it_trades(client: Futures) -> None:
    step, (_, ask) = D(client.product.step), client.best()
    number = client.limit("BUY", step, far_below(client))["orderId"]
    changed = client.call("PUT", "v1/order", symbol=client.symbol, orderId=number, side="BUY", quantity=step, price=ask)
    assert changed["status"] == "FILLED"
    assert client.amount() == step


def test_batches_take_each_order_on_its_own(client: Futures) -> None:
    price, step = far_below(client), client.product.step
    good = {"symbol": client.symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": step}
    rows = [{**good, "price": str(price)}, {**good, "price": "0.05"}, {**good, "price": str(price - 1)}]
    placed = client.call("POST", "v1/batchOrders", batchOrders=_json(rows))
    assert [row.get("status") for row in placed] == ["NEW", None, "NEW"]
    assert placed[1]["code"] < 0
    changes = [
        {"symbol": client.symbol, "orderId": row["orderId"], "side": "BUY", "quantity": step, "price": str(price - 20)}
        for row in placed
        if "orderId" in row
    ]
    changed = client.call("PUT", "v1/batchOrders", batchOrders=_json(changes))
    assert {D(row["price"]) for row in changed} == {price - 20}
    ids = [row["orderId"] for row in changed]
    ended = client.call("DELETE", "v1/batchOrders", symbol=client.symbol, orderIdList=_json([*ids, 4711]))
    assert [row.get("status", row.get("code")) for row in ended] == ["CANCELED", "CANCELED", -2011]
    assert client.refused("POST", "v1/batchOrders", batchOrders=_json(rows * 2)) == -4082


def test_cancel_all_and_countdown(sandbox: Sandbox, client: Futures) -> None:
    price, step = far_below(client), client.product.step
    for offset in range(3):
        client.limit("BUY", step, price - offset)
    assert client.call("DELETE", "v1/allOpenOrders", symbol=client.symbol)["code"] == 200
    assert client.call("GET", "v1/openOrders") == []
    client.limit("BUY", step, price)
    started = client.call("POST", "v1/countdownCancelAll", symbol=client.symbol, countdownTime=10_000)
    assert started == {"symbol": client.symbol, "countdownTime": "10000"}
    sandbox.advance(6, wall=False)
    client.call("POST", "v1/countdownCancelAll", symbol=client.symbol, countdownTime=10_000)
    sandbox.advance(6, wall=False)
    assert len(client.call("GET", "v1/openOrders")) == 1
    sandbox.advance(5, wall=False)
    assert client.call("GET", "v1/openOrders") == []


def test_good_till_date(sandbox: Sandbox, usdm: Futures) -> None:
    params = {"symbol": usdm.symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTD", "quantity": "0.01"}
    price, now = far_below(usdm), int(sandbox.now * 1000)
    assert usdm.refused("POST", "v1/order", **params, price=price, goodTillDate=now + 1000) == -5040
    assert usdm.refused("POST", "v1/order", **params, price=price) == -1102
    placed = usdm.order(**params, price=price, goodTillDate=now + 700_000)
    assert placed["goodTillDate"] % 1000 == 0
    sandbox.advance(640)
    assert len(usdm.call("GET", "v1/openOrders")) == 1
    sandbox.advance(61)
    assert usdm.call("GET", "v1/order", symbol=usdm.symbol, orderId=placed["orderId"])["status"] == "EXPIRED"


# --- refusals -------------------------------------------------------------------------------------------------------


def _json(value: Any) -> str:
    import json

    return json.dumps(value, separators=(",", ":"), default=str)


LIMIT = {"side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.01", "price": "59000"}
REFUSALS: list[tuple[int, dict[str, Any]]] = [
    (-1121, {**LIMIT, "symbol": "NOTHING"}),
    (-1116, {**LIMIT, "type": "LIMITED"}),
    (-1117, {**LIMIT, "side": "HOLD"}),
    (-1115, {**LIMIT, "timeInForce": "GTD9"}),
    (-1102, {**LIMIT, "timeInForce": None}),
    (-1102, {**LIMIT, "quantity": None}),
    (-1102, {**LIMIT, "price": None}),
    (-1106, {"side": "BUY", "type": "MARKET", "quantity": "0.01", "price": "59000"}),
    (-1106, {"side": "BUY", "type": "MARKET", "quantity": "0.01", "timeInForce": "GTC"}),
    (-1111, {**LIMIT, "quantity": "0.0001"}),
    (-1111, {**LIMIT, "price": "59000.001"}),
    (-4014, {**LIMIT, "price": "59000.05"}),
    (-4001, {**LIMIT, "price": "0"}),
    (-4003, {**LIMIT, "quantity": "0"}),
    (-4005, {**LIMIT, "quantity": "1001"}),
    (-4016, {**LIMIT, "price": "90000"}),
    (-4024, {**LIMIT, "side": "SELL", "price": "30000"}),
    (-4164, {**LIMIT, "quantity": "0.001", "price": "40000"}),
    (-4015, {**LIMIT, "newClientOrderId": "x" * 37}),
    (-4061, {**LIMIT, "positionSide": "LONG"}),
    (-2019, {**LIMIT, "quantity": "60"}),
    (-2027, {**LIMIT, "quantity": "900"}),
    (-2022, {**LIMIT, "reduceOnly": "true"}),
    (-5038, {"side": "BUY", "type": "MARKET", "quantity": "0.01", "priceMatch": "QUEUE"}),
    (-5037, {**LIMIT, "priceMatch": "QUEUE"}),
    *(
        (-4120, {"side": "BUY", "type": kind, "quantity": "0.01", "stopPrice": "70000", "price": "70000"})
        for kind in ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET")
    ),
]


@pytest.mark.parametrize(("code", "params"), REFUSALS, ids=lambda value: str(value)[:60])
def test_refusals(usdm: Futures, code: int, params: dict[str, Any]) -> None:
    sent = {"symbol": usdm.symbol, **{name: value for name, value in params.items() if value is not None}}
    assert usdm.refused("POST", "v1/order", **sent) == code
    with usdm.ws_api() as api:
        answer = api.signed("order.place", **sent)
        assert (answer["status"], answer["error"]["code"]) == (400, code)
    assert usdm.call("GET", "v1/openOrders") == []


def test_client_ids_are_unique_among_open_orders(client: Futures) -> None:
    price, step = far_below(client), client.product.step
    client.limit("BUY", step, price, newClientOrderId="a.b:c/d_e-1")
    params = {"symbol": client.symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": step}
    assert client.refused("POST", "v1/order", **params, price=price, newClientOrderId="a.b:c/d_e-1") == -4116
    client.call("DELETE", "v1/order", symbol=client.symbol, origClientOrderId="a.b:c/d_e-1")
    client.limit("BUY", step, price, newClientOrderId="a.b:c/d_e-1")


def test_orders_are_counted(client: Futures) -> None:
    client.limit("BUY", client.product.step, far_below(client))
    assert client.last.headers["X-MBX-ORDER-COUNT-1M"] == "1"
    assert "X-MBX-USED-WEIGHT-1M" in client.last.headers
    if client.product is USDM:
        limits = client.call("GET", "v1/rateLimit/order")
        assert [limit["limit"] for limit in limits] == [300, 1200]


def test_test_orders_are_only_checked(usdm: Futures) -> None:
    usdm.call("POST", "v1/order/test", symbol=usdm.symbol, **LIMIT)
    assert usdm.call("GET", "v1/allOrders", symbol=usdm.symbol) == []
    assert usdm.refused("POST", "v1/order/test", symbol=usdm.symbol, **{**LIMIT, "quantity": "0"}) == -4003


@pytest.mark.parametrize("product", BOTH, ids=lambda product: product.name)
def test_websocket_api_trades_as_rest_does(sandbox: Sandbox, product: Product) -> None:
    client = Futures(sandbox, product)
    price = str(far_below(client))
    with client.ws_api() as api:
        placed = api.result(
            "order.place", symbol=product.symbol, side="BUY", type="LIMIT", timeInForce="GTC", quantity=product.step,
            price=price,
        )  # fmt: skip
        number = placed["orderId"]
        assert api.result("order.status", symbol=product.symbol, orderId=number)["status"] == "NEW"
        changed = api.result(
            "order.modify", symbol=product.symbol, orderId=number, side="BUY", quantity=product.step,
            price=str(D(price) - 1),
        )  # fmt: skip
        assert D(changed["price"]) == D(price) - 1
        assert client.call("GET", "v1/openOrders")[0]["orderId"] == number
        assert api.result("order.cancel", symbol=product.symbol, orderId=number)["status"] == "CANCELED"
        answer = api.signed("order.cancel", symbol=product.symbol, orderId=number)
        assert answer["error"]["code"] == -2011
        balances = {row["asset"]: row["balance"] for row in api.result("account.balance")}
        path = "v1/balance" if product.inverse else "v3/balance"
        assert balances == {row["asset"]: row["balance"] for row in client.call("GET", path)}
        assert api.result("account.status")["assets"]
        assert api.result("account.position")
    client.close()
