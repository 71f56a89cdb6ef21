"""Positions, margin and settings: one-way and hedge mode, crossed and isolated, funding and liquidation."""

from __future__ import annotations

from decimal import Decimal as D
from itertools import pairwise

import pytest

from binance_gen.sandbox import Sandbox
from tests.sandbox.futures_kit import COINM, USDM, Futures


def near(value: object, expected: object) -> bool:
    """Up to what cutting off after eight decimals leaves."""
    return abs(D(str(value)) - D(str(expected))) <= D("0.00000003")


def profit(client: Futures, entry: D, exit_price: D, amount: D) -> D:
    """By the definition of the contract; ``amount`` is negative when short."""
    if client.product.inverse:
        return amount * 100 * (1 / entry - 1 / exit_price)
    return amount * (exit_price - entry)


# --- one-way --------------------------------------------------------------------------------------------------------


def test_closing_realizes_the_profit(sandbox: Sandbox, client: Futures) -> None:
    step, start = D(client.product.step), client.wallet()
    opened = client.market("BUY", step)
    market = sandbox.market_of(client.product.name)
    market.move(client.symbol, str(client.best()[0] * D("1.05")))
    unrealized = D(client.position()["unRealizedProfit"])
    assert unrealized > 0
    closed = client.market("SELL", step)
    assert client.amount() == 0
    expected = profit(client, D(opened["avgPrice"]), D(closed["avgPrice"]), step)
    realized = sum(D(row["income"]) for row in client.income("REALIZED_PNL"))
    assert realized == pytest.approx(expected, rel=D("0.001"))
    fees = sum(D(row["income"]) for row in client.income("COMMISSION"))
    assert client.wallet() == start + realized + fees


def test_selling_more_than_is_held_turns_the_position(client: Futures) -> None:
    step = D(client.product.step)
    client.market("BUY", step)
    sold = client.market("SELL", 3 * step)
    position = client.position()
    assert D(position["positionAmt"]) == -2 * step
    assert D(position["entryPrice"]) == pytest.approx(D(sold["avgPrice"]), rel=D("0.0001"))
    assert len(client.income("REALIZED_PNL")) >= 1


def test_reduce_only_never_opens(client: Futures) -> None:
    step = D(client.product.step)
    client.market("BUY", step)
    params = {"symbol": client.symbol, "type": "MARKET", "reduceOnly": "true"}
    assert client.refused("POST", "v1/order", **params, side="BUY", quantity=step) == -2022
    larger = client.order(**params, side="SELL", quantity=3 * step)
    assert larger["status"] == "FILLED"
    assert client.amount() == 0
    assert client.refused("POST", "v1/order", **params, side="SELL", quantity=step) == -2022


def test_reduce_only_orders_go_with_their_position(client: Futures) -> None:
    step = D(client.product.step)
    client.market("BUY", 2 * step)
    above = (client.best()[1] * D("1.05")).quantize(D("0.1"))
    waiting = client.limit("SELL", 2 * step, above, reduceOnly="true")
    client.market("SELL", step)
    ended = client.call("GET", "v1/order", symbol=client.symbol, orderId=waiting["orderId"])
    assert ended["status"] == "EXPIRED"
    kept = client.limit("SELL", step, above, reduceOnly="true")
    assert kept["status"] == "NEW"
    client.market("SELL", step)
    assert client.call("GET", "v1/openOrders") == []


# --- hedge ----------------------------------------------------------------------------------------------------------


def test_hedge_mode_keeps_sides_apart(client: Futures) -> None:
    step = D(client.product.step)
    assert client.call("GET", "v1/positionSide/dual") == {"dualSidePosition": False}
    assert client.call("POST", "v1/positionSide/dual", dualSidePosition="true")["code"] == 200
    assert client.refused("POST", "v1/positionSide/dual", dualSidePosition="true") == -4059
    one_way = {"symbol": client.symbol, "type": "MARKET", "side": "BUY", "quantity": step}
    assert client.refused("POST", "v1/order", **one_way) == -4061
    client.market("BUY", 2 * step, positionSide="LONG")
    client.market("SELL", step, positionSide="SHORT")
    assert (client.amount("LONG"), client.amount("SHORT")) == (2 * step, -step)
    reduce = {**one_way, "side": "SELL", "positionSide": "LONG"}
    assert client.refused("POST", "v1/order", **{**reduce, "reduceOnly": "true"}) == -1106
    assert client.refused("POST", "v1/order", **{**reduce, "quantity": 3 * step}) == -2022
    client.market("SELL", 2 * step, positionSide="LONG")
    assert client.amount("LONG") == 0
    assert client.amount("SHORT") == -step
    assert client.refused("POST", "v1/positionSide/dual", dualSidePosition="false") == -4068
    client.market("BUY", step, positionSide="SHORT")
    client.call("POST", "v1/positionSide/dual", dualSidePosition="false")
    client.market("BUY", step)
    assert client.amount() == step


def test_both_products_share_the_position_mode(sandbox: Sandbox) -> None:
    usdm, coinm = Futures(sandbox, USDM), Futures(sandbox, COINM)
    usdm.call("POST", "v1/positionSide/dual", dualSidePosition="true")
    assert coinm.call("GET", "v1/positionSide/dual") == {"dualSidePosition": True}
    usdm.close()
    coinm.close()


# --- margin ---------------------------------------------------------------------------------------------------------


def test_leverage_decides_what_orders_need(client: Futures) -> None:
    step, price = D(client.product.step), client.best()[0]
    price = (price * D("0.95")).quantize(D("0.1"))
    needs = []
    for leverage in (10, 50):
        answer = client.call("POST", "v1/leverage", symbol=client.symbol, leverage=leverage)
        assert (answer["leverage"], answer["symbol"]) == (leverage, client.symbol)
        number = client.limit("BUY", step, price)["orderId"]
        asset = client.asset()
        assert D(asset["openOrderInitialMargin"]) == D(asset["initialMargin"])
        free = D(asset["walletBalance"]) - D(asset["openOrderInitialMargin"])
        assert D(asset["availableBalance"]) == free
        needs.append(D(asset["openOrderInitialMargin"]))
        client.call("DELETE", "v1/order", symbol=client.symbol, orderId=number)
    assert D(client.asset()["openOrderInitialMargin"]) == 0
    assert needs[0] == pytest.approx(5 * needs[1], rel=D("0.0001"))
    value = step * 100 / price if client.product.inverse else step * price
    assert near(needs[0], value / 10)


def test_leverage_out_of_range(client: Futures) -> None:
    for leverage in (0, 126):
        assert client.refused("POST", "v1/leverage", symbol=client.symbol, leverage=leverage) == -4028
    client.call("POST", "v1/leverage", symbol=client.symbol, leverage=125)


def test_margin_type_changes_only_without_orders_and_positions(client: Futures) -> None:
    params = {"symbol": client.symbol, "marginType": "ISOLATED"}
    number = client.limit("BUY", client.product.step, (client.best()[0] * D("0.9")).quantize(D("0.1")))["orderId"]
    assert client.refused("POST", "v1/marginType", **params) == -4047
    client.call("DELETE", "v1/order", symbol=client.symbol, orderId=number)
    client.market("BUY", client.product.step)
    assert client.refused("POST", "v1/marginType", **params) == -4048
    client.market("SELL", client.product.step)
    client.call("POST", "v1/marginType", **params)
    assert client.refused("POST", "v1/marginType", **params) == -4046
    assert client.position()["marginType"] == "isolated"


def test_isolated_margin_is_set_aside_and_given_back(client: Futures) -> None:
    client.call("POST", "v1/marginType", symbol=client.symbol, marginType="ISOLATED")
    change = {"symbol": client.symbol, "amount": "0.0001", "type": 1}
    assert client.refused("POST", "v1/positionMargin", **change) == -4054
    client.market("BUY", client.product.step)
    position, step = client.position(), D(client.product.step)
    aside, entry = D(position["isolatedWallet"]), D(position["entryPrice"])
    value = step * 100 / entry if client.product.inverse else step * entry
    assert aside == pytest.approx(value / 20, rel=D("0.0001"))
    asset = client.asset()
    assert D(asset["walletBalance"]) - D(asset["crossWalletBalance"]) == aside
    answer = client.call("POST", "v1/positionMargin", **change)
    assert (answer["code"], answer["type"]) == (200, 1)
    assert D(client.position()["isolatedWallet"]) == aside + D("0.0001")
    assert client.refused("POST", "v1/positionMargin", **{**change, "amount": "90000000"}) == -4050
    assert client.refused("POST", "v1/positionMargin", **{**change, "amount": "1000", "type": 2}) == -4051
    (record,) = client.call("GET", "v1/positionMargin/history", symbol=client.symbol)
    assert D(record["amount"]) == D("0.0001")
    client.market("SELL", client.product.step)
    asset = client.asset()
    assert asset["walletBalance"] == asset["crossWalletBalance"]


def test_a_crossed_position_takes_no_margin(client: Futures) -> None:
    client.market("BUY", client.product.step)
    assert client.refused("POST", "v1/positionMargin", symbol=client.symbol, amount="1", type=1) == -4049


def test_brackets_limit_the_position(client: Futures) -> None:
    path = "v2/leverageBracket" if client.product.inverse else "v1/leverageBracket"
    answer = client.call("GET", path, symbol=client.symbol)
    row = answer[0] if client.product.inverse else answer
    tiers = row["brackets"]
    assert [tier["bracket"] for tier in tiers] == list(range(1, len(tiers) + 1))
    cap, floor = ("qtyCap", "qtylFloor") if client.product.inverse else ("notionalCap", "notionalFloor")
    for lower, upper in pairwise(tiers):
        assert lower[cap] == upper[floor]
        assert lower["initialLeverage"] > upper["initialLeverage"]
        # Maintenance margin has no jump between brackets: that is what `cum` is for.
        edge = lower[cap]
        assert edge * lower["maintMarginRatio"] - lower["cum"] == pytest.approx(
            edge * upper["maintMarginRatio"] - upper["cum"]
        )


def test_multi_assets_mode(sandbox: Sandbox) -> None:
    client = Futures(sandbox, USDM)
    assert client.call("GET", "v1/multiAssetsMargin") == {"multiAssetsMargin": False}
    alone = D(client.account()["availableBalance"])
    client.call("POST", "v1/multiAssetsMargin", multiAssetsMargin="true")
    assert client.refused("POST", "v1/multiAssetsMargin", multiAssetsMargin="true") == -4171
    assert client.refused("POST", "v1/marginType", symbol=client.symbol, marginType="ISOLATED") == -4168
    assert D(client.account()["availableBalance"]) > alone
    client.call("POST", "v1/multiAssetsMargin", multiAssetsMargin="false")
    client.call("POST", "v1/marginType", symbol=client.symbol, marginType="ISOLATED")
    assert client.refused("POST", "v1/multiAssetsMargin", multiAssetsMargin="true") == -4167
    client.close()


# --- what time does -------------------------------------------------------------------------------------------------


def test_funding_is_paid_every_eight_hours(sandbox: Sandbox, client: Futures) -> None:
    client.market("BUY", client.product.step)
    before = client.wallet()
    row = client.get("v1/premiumIndex", symbol=client.symbol)
    row = row[0] if isinstance(row, list) else row
    rate = D(row["lastFundingRate"])
    assert rate != 0
    position = client.position()
    value = D(position.get("notional", position.get("notionalValue")))
    sandbox.advance(row["nextFundingTime"] / 1000 - sandbox.now + 2)
    (paid,) = client.income("FUNDING_FEE")
    assert near(paid["income"], -value * rate)
    assert client.wallet() == before + D(paid["income"])
    rates = client.get("v1/fundingRate", symbol=client.symbol, limit=1)
    assert (D(rates[0]["fundingRate"]), rates[0]["fundingTime"]) == (rate, row["nextFundingTime"])


def test_liquidation(sandbox: Sandbox, client: Futures) -> None:
    client.call("POST", "v1/marginType", symbol=client.symbol, marginType="ISOLATED")
    client.call("POST", "v1/leverage", symbol=client.symbol, leverage=100)
    client.market("BUY", client.product.step)
    liquidation = D(client.position()["liquidationPrice"])
    entry = D(client.position()["entryPrice"])
    assert entry * D("0.98") < liquidation < entry
    market = sandbox.market_of(client.product.name)
    with client.user_stream() as user:
        market.move(client.symbol, str((liquidation * D("1.0006")).quantize(D("0.1"))))
        sandbox.advance(1.5)
        call = user.next("MARGIN_CALL")
        assert call["p"][0]["s"] == client.symbol
        assert client.amount() != 0
        market.move(client.symbol, str((liquidation * D("0.999")).quantize(D("0.1"))))
        sandbox.advance(1.5)
        update = user.next("ORDER_TRADE_UPDATE")
        assert update["o"]["c"].startswith("autoclose-")
    assert client.amount() == 0
    (forced,) = client.call("GET", "v1/forceOrders")
    assert forced["status"] == "FILLED"
    assert forced["clientOrderId"].startswith("autoclose-")
