"""Orders of every type against the engine: what becomes of them, of the balances, and what the account is told."""

from __future__ import annotations

import pytest

from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.errors import ApiError
from tests.sandbox.engine_kit import BASE, QUOTE, Bench
from tests.sandbox.kit import Rest, ws_api


@pytest.fixture
def bench() -> Bench:
    return Bench()


def kinds(bench: Bench, order_id: int) -> list[str]:
    return [kind for number, kind in bench.recorder.reports if number == order_id]


class TestTimeInForce:
    def test_gtc_rests(self, bench: Bench) -> None:
        sell = bench.place(0, "SELL", quantity=5, price=101)
        buy = bench.place(1, "BUY", quantity=8, price=101)
        assert (sell.status, buy.status) == ("FILLED", "PARTIALLY_FILLED")
        assert bench.balance(1, QUOTE) == (100000 - 808, 303)
        assert kinds(bench, buy.id) == ["NEW", "TRADE"]
        bench.check()

    def test_ioc_takes_what_there_is(self, bench: Bench) -> None:
        bench.place(0, "SELL", quantity=5, price=101)
        buy = bench.place(1, "BUY", quantity=8, price=101, time_in_force="IOC")
        assert (buy.status, buy.expiry_reason) == ("EXPIRED", "UNFILLED_IOC_QUANTITY_EXPIRED")
        assert buy.executed == 5 * 10**8
        assert bench.balance(1, QUOTE) == (100000 - 505, 0)

    def test_fok_takes_all_or_nothing(self, bench: Bench) -> None:
        bench.place(0, "SELL", quantity=5, price=101)
        bench.place(0, "SELL", quantity=5, price=102)
        nothing = bench.place(1, "BUY", quantity=6, price=101, time_in_force="FOK")
        everything = bench.place(1, "BUY", quantity=6, price=102, time_in_force="FOK")
        assert (nothing.status, nothing.expiry_reason) == ("EXPIRED", "UNFILLED_FOK_ORDER_EXPIRED")
        assert (everything.status, everything.executed_quote) == ("FILLED", 607 * 10**8)

    def test_a_better_price_gives_change(self, bench: Bench) -> None:
        bench.place(0, "SELL", quantity=5, price=95)
        bench.place(1, "BUY", quantity=5, price=110)
        assert bench.balance(1, QUOTE) == (100000 - 475, 0)
        assert bench.balance(1, BASE) == (1000 + 5 - 0.005, 0)
        assert bench.balance(0, QUOTE) == (100000 + 475 - 0.475, 0)


class TestMarket:
    def test_walks_the_book(self, bench: Bench) -> None:
        for price in (101, 102, 103):
            bench.place(0, "SELL", quantity=2, price=price)
        buy = bench.place(1, "BUY", "MARKET", 5)
        assert [fill.trade.price // 10**8 for fill in buy.fills] == [101, 102, 103]
        assert buy.status == "FILLED"

    def test_expires_when_the_book_is_empty(self, bench: Bench) -> None:
        bench.place(0, "SELL", quantity=2, price=101)
        buy = bench.place(1, "BUY", "MARKET", 5)
        assert (buy.status, buy.expiry_reason, buy.executed) == ("EXPIRED", "INSUFFICIENT_LIQUIDITY", 2 * 10**8)

    def test_by_quote_quantity(self, bench: Bench) -> None:
        bench.place(0, "SELL", quantity=2, price=100)
        bench.place(0, "SELL", quantity=9, price=110)
        buy = bench.place(1, "BUY", "MARKET", quote_quantity=500)
        assert (buy.quantity, buy.executed_quote) == (4 * 10**8, 420 * 10**8)
        assert bench.balance(1, QUOTE) == (100000 - 420, 0)

    def test_by_quote_quantity_with_nothing_to_buy(self, bench: Bench) -> None:
        with pytest.raises(ApiError, match="liquidity"):
            bench.place(1, "BUY", "MARKET", quote_quantity=500)

    def test_too_poor(self, bench: Bench) -> None:
        bench.place(0, "SELL", quantity=1000, price=101)
        with pytest.raises(ApiError, match="insufficient balance"):
            bench.place(1, "BUY", "MARKET", 1000)
        with pytest.raises(ApiError, match="insufficient balance"):
            bench.place(1, "SELL", quantity=1001, price=200)
        bench.check()


class TestStops:
    """The price is moved by trades of the first account with itself."""

    def trade_at(self, bench: Bench, price: int) -> None:
        bench.place(0, "SELL", quantity=1, price=price, stp="NONE")
        bench.place(0, "BUY", quantity=1, price=price, stp="NONE", time_in_force="IOC")

    @pytest.mark.parametrize(
        ("kind", "side", "stop", "quiet", "fires"),
        [
            ("STOP_LOSS", "SELL", 95, 96, 95),
            ("STOP_LOSS", "BUY", 105, 104, 105),
            ("TAKE_PROFIT", "SELL", 105, 104, 105),
            ("TAKE_PROFIT", "BUY", 95, 96, 95),
        ],
    )
    def test_fires_at_its_price(self, bench: Bench, kind: str, side: str, stop: int, quiet: int, fires: int) -> None:
        order = bench.place(1, side, kind, 2, stop_price=stop)
        assert order.working_time == -1
        self.trade_at(bench, quiet)
        assert order.status == "NEW"
        bench.place(0, "BUY" if side == "SELL" else "SELL", quantity=9, price=90 if side == "SELL" else 110)
        self.trade_at(bench, fires)
        assert order.status == "FILLED"
        assert kinds(bench, order.id) == ["NEW", "NEW", "TRADE"]
        bench.check()

    def test_wrong_side_of_the_price(self, bench: Bench) -> None:
        with pytest.raises(ApiError, match="trigger immediately"):
            bench.place(1, "SELL", "STOP_LOSS", 2, stop_price=101)

    def test_stop_limit_rests_at_its_limit(self, bench: Bench) -> None:
        order = bench.place(1, "SELL", "STOP_LOSS_LIMIT", 2, 97, stop_price=95)
        self.trade_at(bench, 95)
        assert order.status == "NEW"
        assert order.working_time > 0
        assert bench.symbol_market.book.asks.top(1) == [(97 * 10**8, 2 * 10**8)]

    def test_one_stop_sets_off_the_next(self, bench: Bench) -> None:
        bench.place(0, "BUY", quantity=2, price=93)
        bench.place(0, "BUY", quantity=2, price=92)
        first = bench.place(1, "SELL", "STOP_LOSS", 2, stop_price=95)
        second = bench.place(1, "SELL", "STOP_LOSS", 2, stop_price=93)
        self.trade_at(bench, 95)
        assert (first.status, second.status) == ("FILLED", "FILLED")
        assert first.executed_quote > second.executed_quote

    # The scenarios of the vendor's trailing stop page, divided by 100.
    @pytest.mark.parametrize(
        ("kind", "side", "stop", "delta", "start", "path"),
        [
            (
                "STOP_LOSS",
                "BUY",
                440,
                500,
                400,
                [(370, False), (440, False), (450, False), (460, False), (420, False), (441, True)],
            ),
            (
                "STOP_LOSS",
                "SELL",
                390,
                1000,
                400,
                [(415, False), (390, False), (370, False), (410, False), (369, True)],
            ),
            (
                "TAKE_PROFIT",
                "BUY",
                380,
                850,
                400,
                [(420, False), (380, False), (370, False), (390, False), (380, False), (402, True)],
            ),
        ],
    )
    def test_trailing(
        self, kind: str, side: str, stop: int, delta: int, start: int, path: list[tuple[int, bool]]
    ) -> None:
        bench = Bench(last=start)
        order = bench.place(1, side, kind, 1, stop_price=stop, trailing_delta=delta)
        for price, fires in path:
            self.trade_at(bench, price)
            assert order.triggered == fires, price

    def test_trailing_without_stop_price_follows_at_once(self, bench: Bench) -> None:
        order = bench.place(1, "SELL", "STOP_LOSS", 1, trailing_delta=500)
        assert order.trailing_time > 0
        for price, fires in ((110, False), (105, False), (104, True)):
            self.trade_at(bench, price)
            assert order.triggered == fires


class TestSelfTradePrevention:
    @pytest.mark.parametrize(
        ("mode", "maker", "taker"),
        [
            ("EXPIRE_TAKER", "NEW", "EXPIRED_IN_MATCH"),
            ("EXPIRE_MAKER", "EXPIRED_IN_MATCH", "NEW"),
            ("EXPIRE_BOTH", "EXPIRED_IN_MATCH", "EXPIRED_IN_MATCH"),
            ("NONE", "FILLED", "PARTIALLY_FILLED"),
            ("DECREMENT", "EXPIRED_IN_MATCH", "NEW"),
        ],
    )
    def test_mode_of_the_taker_decides(self, bench: Bench, mode: str, maker: str, taker: str) -> None:
        resting = bench.place(0, "SELL", quantity=3, price=101, stp="NONE")
        coming = bench.place(0, "BUY", quantity=5, price=101, stp=mode)
        assert (resting.status, coming.status) == (maker, taker)
        if mode == "DECREMENT":
            assert (coming.prevented, coming.remaining) == (3 * 10**8, 2 * 10**8)
        assert bool(bench.engine.prevented) == (mode != "NONE")
        bench.check()

    def test_others_trade(self, bench: Bench) -> None:
        bench.place(0, "SELL", quantity=3, price=101)
        assert bench.place(1, "BUY", quantity=3, price=101, stp="EXPIRE_BOTH").status == "FILLED"


class TestIceberg:
    def test_shows_its_tip_and_queues_again(self, bench: Bench) -> None:
        iceberg = bench.place(0, "SELL", quantity=9, price=101, iceberg=3)
        other = bench.place(0, "SELL", quantity=3, price=101)
        assert bench.symbol_market.book.asks.top(1) == [(101 * 10**8, 6 * 10**8)]
        bench.place(1, "BUY", quantity=3, price=101)
        assert (iceberg.executed, iceberg.visible) == (3 * 10**8, 3 * 10**8)
        bench.place(1, "BUY", quantity=3, price=101)
        assert other.status == "FILLED", "the shown part went to the end of the queue"


class TestLists:
    def test_oco_limit_side(self, bench: Bench) -> None:
        loss = bench.make(0, "SELL", "STOP_LOSS", 2, stop_price=95)
        gain = bench.make(0, "SELL", "LIMIT_MAKER", 2, 105)
        made = bench.place_list(0, None, [loss, gain])
        assert bench.balance(0, BASE) == (998, 2), "both legs share the funds"
        bench.place(1, "BUY", quantity=1, price=105)
        assert (gain.status, loss.status, loss.expiry_reason) == ("PARTIALLY_FILLED", "EXPIRED", "OCO_TRIGGER")
        bench.place(1, "BUY", quantity=1, price=105)
        assert (made.status_type, made.order_status) == ("ALL_DONE", "ALL_DONE")
        assert bench.recorder.lists == [(0, "EXECUTING"), (0, "ALL_DONE")]
        bench.check()

    def test_oco_stop_side(self, bench: Bench) -> None:
        loss = bench.make(0, "SELL", "STOP_LOSS", 2, stop_price=95)
        gain = bench.make(0, "SELL", "LIMIT_MAKER", 2, 105)
        bench.place_list(0, None, [loss, gain])
        bench.place(1, "BUY", quantity=5, price=94)
        bench.place(1, "SELL", quantity=1, price=94, stp="NONE")
        assert (loss.status, gain.status) == ("FILLED", "EXPIRED")
        bench.check()

    @pytest.mark.parametrize(
        ("side", "limit", "stop"), [("SELL", 99, 95), ("SELL", 105, 101), ("BUY", 101, 105), ("BUY", 95, 99)]
    )
    def test_oco_prices_must_enclose_the_last(self, bench: Bench, side: str, limit: int, stop: int) -> None:
        pair = [bench.make(0, side, "STOP_LOSS", 2, stop_price=stop), bench.make(0, side, "LIMIT_MAKER", 2, limit)]
        with pytest.raises(ApiError, match="relationship of the prices"):
            bench.place_list(0, None, pair)

    def test_oto(self, bench: Bench) -> None:
        working, pending = bench.make(0, "BUY", quantity=2, price=99), bench.make(0, "SELL", quantity=2, price=103)
        bench.place_list(0, working, [pending])
        assert (working.status, pending.status) == ("NEW", "PENDING_NEW")
        bench.place(1, "SELL", quantity=1, price=99)
        assert pending.status == "PENDING_NEW", "only a full fill starts it"
        bench.place(1, "SELL", quantity=1, price=99)
        assert (working.status, pending.status) == ("FILLED", "NEW")
        assert bench.symbol_market.book.asks.top(1) == [(103 * 10**8, 2 * 10**8)]
        bench.check()

    def test_cancelling_the_working_order_ends_the_list(self, bench: Bench) -> None:
        working, pending = bench.make(0, "BUY", quantity=2, price=99), bench.make(0, "SELL", quantity=2, price=103)
        made = bench.place_list(0, working, [pending])
        bench.engine.cancel(working)
        assert (pending.status, made.order_status) == ("CANCELED", "ALL_DONE")

    def test_an_expired_working_order_ends_the_list(self, bench: Bench) -> None:
        working = bench.make(0, "BUY", quantity=2, price=99, time_in_force="IOC")
        pending = bench.make(0, "SELL", quantity=2, price=103)
        bench.place_list(0, working, [pending])
        assert (pending.status, pending.expiry_reason) == ("EXPIRED", "OTO_PHASE_ONE_EXPIRED")

    def test_otoco(self, bench: Bench) -> None:
        working = bench.make(0, "BUY", quantity=2, price=99)
        pair = [bench.make(0, "SELL", "STOP_LOSS", 2, stop_price=95), bench.make(0, "SELL", "LIMIT_MAKER", 2, 105)]
        made = bench.place_list(0, working, pair)
        bench.place(1, "SELL", quantity=2, price=99)
        assert [order.status for order in made.orders] == ["FILLED", "NEW", "NEW"]
        bench.place(1, "BUY", quantity=2, price=105)
        assert [order.status for order in made.orders] == ["FILLED", "EXPIRED", "FILLED"]
        bench.check()

    def test_opo_sells_what_was_bought(self, bench: Bench) -> None:
        working, pending = bench.make(0, "BUY", quantity=3, price=99), bench.make(0, "SELL", quantity=0, price=103)
        bench.place_list(0, working, [pending], proceeds=True)
        bench.place(1, "SELL", quantity=3, price=99)
        assert pending.quantity == 2 * 10**8, "three less the commission, in whole lots"

    def test_pending_order_that_can_not_be_paid(self, bench: Bench) -> None:
        working, pending = bench.make(0, "BUY", quantity=2, price=99), bench.make(0, "SELL", quantity=5000, price=103)
        made = bench.place_list(0, working, [pending])
        bench.place(1, "SELL", quantity=2, price=99)
        assert (pending.status, pending.expiry_reason) == ("EXPIRED", "REJECTED")
        assert made.order_status == "ALL_DONE"

    def test_ids_are_unique_while_open(self, bench: Bench) -> None:
        first = bench.place(0, "BUY", quantity=1, price=99)
        again = bench.make(0, "BUY", quantity=1, price=99)
        again.client_id = first.client_id
        with pytest.raises(ApiError, match="Duplicate"):
            bench.engine.place(again)
        bench.engine.cancel(first)
        bench.engine.place(again)


# --- over the network -----------------------------------------------------------------------------------------------

ORDER = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "50000",
}


def test_an_order_s_life_on_the_user_stream(sandbox: Sandbox, rest: Rest) -> None:
    with ws_api(sandbox) as api:
        assert api.result("userDataStream.subscribe.signature") == {"subscriptionId": 0}
        placed = rest.order(**ORDER, newClientOrderId="mine")
        created, position = api.event()["event"], api.event()["event"]
        assert (created["x"], created["X"], created["c"], created["i"]) == ("NEW", "NEW", "mine", placed["orderId"])
        assert {row["a"]: (row["f"], row["l"]) for row in position["B"]} == {"USDT": ("999950.00000000", "50.00000000")}
        sandbox.market.move("BTCUSDT", "49000")
        filled, position = api.event()["event"], api.event()["event"]
        assert (filled["x"], filled["X"], filled["m"], filled["L"]) == ("TRADE", "FILLED", True, "50000.00000000")
        assert (filled["n"], filled["N"], filled["Z"]) == ("0.00000100", "BTC", "50.00000000")
        assert {row["a"]: row["f"] for row in position["B"]} == {"BTC": "10.00099900", "USDT": "999950.00000000"}
    trades = rest.signed("GET", "/api/v3/myTrades", symbol="BTCUSDT")
    assert [(row["orderId"], row["id"], row["isMaker"]) for row in trades] == [(placed["orderId"], filled["t"], True)]
    assert rest.signed("GET", "/api/v3/order", symbol="BTCUSDT", origClientOrderId="mine")["status"] == "FILLED"


def test_cancel_tells_both_ids(sandbox: Sandbox, rest: Rest) -> None:
    with ws_api(sandbox) as api:
        api.result("userDataStream.subscribe.signature")
        rest.order(**ORDER, newClientOrderId="mine")
        answer = rest.signed(
            "DELETE", "/api/v3/order", symbol="BTCUSDT", origClientOrderId="mine", newClientOrderId="gone"
        )
        assert (answer["origClientOrderId"], answer["clientOrderId"], answer["status"]) == ("mine", "gone", "CANCELED")
        api.event(), api.event()
        event = api.event()["event"]
        assert (event["x"], event["X"], event["C"], event["c"]) == ("CANCELED", "CANCELED", "mine", "gone")
    assert rest.signed("DELETE", "/api/v3/order", symbol="BTCUSDT", origClientOrderId="mine") == {
        "code": -2011,
        "msg": "Unknown order sent.",
    }


def test_queries_that_find_nothing(rest: Rest) -> None:
    assert rest.signed("GET", "/api/v3/order", symbol="BTCUSDT", orderId=1) == {
        "code": -2013,
        "msg": "Order does not exist.",
    }
    assert rest.signed("GET", "/api/v3/order", symbol="BTCUSDT")["code"] == -1102
    placed = rest.order(**ORDER)
    assert (
        rest.signed("GET", "/api/v3/order", symbol="BTCUSDT", orderId=placed["orderId"], origClientOrderId="other")[
            "code"
        ]
        == -2013
    )
    assert rest.signed("DELETE", "/api/v3/openOrders", symbol="ETHUSDT") == {
        "code": -2011,
        "msg": "Unknown order sent.",
    }


def test_accounts_do_not_see_each_other(sandbox: Sandbox, rest: Rest) -> None:
    from tests.sandbox.kit import hmac_signer

    _, key, secret = sandbox.add_account({"USDT": "1000"})
    other = Rest(sandbox, key, hmac_signer(secret))
    placed = rest.order(**ORDER)
    assert other.signed("GET", "/api/v3/order", symbol="BTCUSDT", orderId=placed["orderId"])["code"] == -2013
    assert other.signed("GET", "/api/v3/openOrders") == []
    assert [row["asset"] for row in other.signed("GET", "/api/v3/account", omitZeroBalances="true")["balances"]] == [
        "USDT"
    ]
    other.close()


@pytest.mark.parametrize(("restriction", "ok"), [("ONLY_NEW", True), ("ONLY_PARTIALLY_FILLED", False)])
def test_cancel_restrictions(rest: Rest, restriction: str, ok: bool) -> None:
    placed = rest.order(**ORDER)
    answer = rest.signed(
        "DELETE", "/api/v3/order", symbol="BTCUSDT", orderId=placed["orderId"], cancelRestrictions=restriction
    )
    assert answer["status" if ok else "msg"] == (
        "CANCELED" if ok else "Order was not canceled due to cancel restrictions."
    )


class TestCancelReplace:
    PATH = "/api/v3/order/cancelReplace"

    def send(self, rest: Rest, order_id: int, mode: str, **change: str) -> tuple[int, dict]:
        answer = rest.signed("POST", self.PATH, **{**ORDER, **change}, cancelReplaceMode=mode, cancelOrderId=order_id)
        return rest.last.status_code, answer

    def test_both(self, rest: Rest) -> None:
        status, answer = self.send(rest, rest.order(**ORDER)["orderId"], "STOP_ON_FAILURE", price="51000")
        assert status == 200
        assert (answer["cancelResponse"]["status"], answer["newOrderResponse"]["status"]) == ("CANCELED", "NEW")
        assert [row["price"] for row in rest.signed("GET", "/api/v3/openOrders")] == ["51000.00000000"]

    def test_nothing_to_cancel(self, rest: Rest) -> None:
        status, answer = self.send(rest, 999, "STOP_ON_FAILURE")
        assert (status, answer["code"]) == (400, -2022)
        assert answer["data"]["newOrderResult"] == "NOT_ATTEMPTED"
        status, answer = self.send(rest, 999, "ALLOW_FAILURE")
        assert (status, answer["code"]) == (409, -2021)
        assert (answer["data"]["cancelResult"], answer["data"]["newOrderResult"]) == ("FAILURE", "SUCCESS")

    def test_new_order_refused(self, rest: Rest) -> None:
        status, answer = self.send(rest, rest.order(**ORDER)["orderId"], "ALLOW_FAILURE", quantity="100")
        assert (status, answer["code"]) == (409, -2021)
        assert answer["data"]["newOrderResponse"] == {
            "code": -2010,
            "msg": "Account has insufficient balance for requested action.",
        }
        status, answer = self.send(rest, 999, "ALLOW_FAILURE", quantity="100")
        assert (status, answer["code"]) == (400, -2022)

    def test_over_websocket(self, sandbox: Sandbox) -> None:
        with ws_api(sandbox) as api:
            answer = api.signed("order.cancelReplace", **ORDER, cancelReplaceMode="ALLOW_FAILURE", cancelOrderId=999)
        assert (answer["status"], answer["error"]["code"]) == (409, -2021)
        assert answer["error"]["data"]["newOrderResponse"]["status"] == "NEW"


def test_amend(rest: Rest) -> None:
    placed = rest.order(**ORDER)
    path, ids = "/api/v3/order/amend/keepPriority", {"symbol": "BTCUSDT", "orderId": placed["orderId"]}
    amended = rest.signed("PUT", path, **ids, newQty="0.0005", newClientOrderId="smaller")["amendedOrder"]
    assert (amended["qty"], amended["origClientOrderId"], amended["clientOrderId"]) == (
        "0.00050000",
        placed["clientOrderId"],
        "smaller",
    )
    assert rest.sandbox.balances()["USDT"][1] == "25.00000000"
    for quantity, text in (("0.0005", "no state"), ("0.001", "increase"), ("0", "LOT_SIZE")):
        assert text in rest.signed("PUT", path, **ids, newQty=quantity)["msg"]
    history = rest.signed("GET", "/api/v3/order/amendments", **ids)
    assert [(row["origQty"], row["newQty"]) for row in history] == [("0.00100000", "0.00050000")]


def test_pegged_orders_take_their_price_from_the_book(rest: Rest) -> None:
    book = rest.public("/api/v3/depth", symbol="BTCUSDT", limit=10)
    params = {key: value for key, value in ORDER.items() if key != "price"}
    primary = rest.order(**params, pegPriceType="PRIMARY_PEG", pegOffsetType="PRICE_LEVEL", pegOffsetValue=2)
    assert (primary["peggedPrice"], primary["price"]) == (book["bids"][2][0], "0.00000000")
    market = rest.order(**params, pegPriceType="MARKET_PEG")
    assert (market["status"], market["peggedPrice"]) == ("FILLED", book["asks"][0][0])


def test_smart_order_routing(sandbox: Sandbox, rest: Rest) -> None:
    sandbox.market.move("BTCUSDC", "59000")
    own = rest.public("/api/v3/depth", symbol="BTCUSDT", limit=5)["asks"][0][0]
    other = rest.public("/api/v3/depth", symbol="BTCUSDC", limit=5)["asks"][0][0]
    assert float(other) < float(own)
    placed = rest.signed("POST", "/api/v3/sor/order", symbol="BTCUSDT", side="BUY", type="MARKET", quantity="0.001")
    assert (placed["usedSor"], placed["workingFloor"], placed["status"]) == (True, "SOR", "FILLED")
    assert [(fill["price"], fill["tradeId"], fill["allocId"]) for fill in placed["fills"]] == [(other, -1, 0)]
    allocations = rest.signed("GET", "/api/v3/myAllocations", symbol="BTCUSDT")
    assert [(row["allocationId"], row["orderId"], row["price"]) for row in allocations] == [
        (0, placed["orderId"], other)
    ]
    assert rest.signed("GET", "/api/v3/myTrades", symbol="BTCUSDT") == []
    assert (
        rest.signed("POST", "/api/v3/sor/order", symbol="ETHUSDT", side="BUY", type="MARKET", quantity="0.01")["code"]
        == -1013
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"belowType": "LIMIT_MAKER", "belowPrice": "50000", "belowStopPrice": None}, -1168),
        ({"aboveType": "STOP_LOSS", "aboveStopPrice": "70000", "abovePrice": None}, -1197),
        (
            {
                "aboveType": "STOP_LOSS_LIMIT",
                "aboveStopPrice": "70000",
                "aboveTimeInForce": "GTC",
                "belowType": "TAKE_PROFIT",
            },
            -1199,
        ),
        ({"abovePrice": None}, -1102),
        ({"belowStopPrice": None}, -1102),
        ({"abovePrice": "59000"}, -2010),
    ],
)
def test_oco_refusals(rest: Rest, change: dict, code: int) -> None:
    oco = {
        "symbol": "BTCUSDT",
        "side": "SELL",
        "quantity": "0.001",
        "aboveType": "LIMIT_MAKER",
        "abovePrice": "70000",
        "belowType": "STOP_LOSS",
        "belowStopPrice": "50000",
    }
    params = {key: value for key, value in {**oco, **change}.items() if value is not None}
    assert rest.signed("POST", "/api/v3/orderList/oco", **params)["code"] == code
    assert rest.sandbox.balances()["BTC"] == ("10.00000000", "0.00000000")


def test_list_placed_and_filled_at_once_shows_its_orders_as_they_were_placed(rest: Rest) -> None:
    oto = {
        "symbol": "BTCUSDT",
        "workingType": "LIMIT",
        "workingSide": "BUY",
        "workingPrice": "65000",
        "workingQuantity": "0.001",
        "workingTimeInForce": "GTC",
        "pendingType": "LIMIT_MAKER",
        "pendingSide": "SELL",
        "pendingPrice": "70000",
        "pendingQuantity": "0.0009",
    }
    placed = rest.signed("POST", "/api/v3/orderList/oto", **oto)
    assert [row["status"] for row in placed["orderReports"]] == ["FILLED", "PENDING_NEW"]
    pending = placed["orderReports"][1]["orderId"]
    assert rest.signed("GET", "/api/v3/order", symbol="BTCUSDT", orderId=pending)["status"] == "NEW"
    assert rest.signed("GET", "/api/v3/orderList", orderListId=placed["orderListId"])["listOrderStatus"] == "EXECUTING"


def test_pages_of_orders_and_trades(sandbox: Sandbox, rest: Rest) -> None:
    ids = []
    for _ in range(5):
        ids.append(rest.market("BUY", "0.001")["orderId"])
        sandbox.advance(3600)

    def path(name: str, **params: object) -> list[int]:
        return [row["orderId"] for row in rest.signed("GET", f"/api/v3/{name}", symbol="BTCUSDT", **params)]

    times: list[int] = []
    for name in ("myTrades", "allOrders"):  # an order may be a millisecond older than its trade
        times = [row["time"] for row in rest.signed("GET", f"/api/v3/{name}", symbol="BTCUSDT")]
        assert path(name) == ids
        assert path(name, limit=2) == ids[-2:]
        assert path(name, startTime=times[1]) == ids[1:]
        assert path(name, startTime=times[1], limit=2) == ids[1:3]
        assert path(name, endTime=times[3], limit=2) == ids[2:4]
        assert path(name, startTime=times[1], endTime=times[2]) == ids[1:3]
    assert path("allOrders", orderId=ids[2]) == ids[2:]
    too_long = rest.signed(
        "GET", "/api/v3/allOrders", symbol="BTCUSDT", startTime=times[0], endTime=times[0] + 86_400_001
    )
    assert too_long == {"code": -1127, "msg": "More than 24 hours between startTime and endTime."}
    assert rest.signed("GET", "/api/v3/myTrades", symbol="BTCUSDT", fromId=1, startTime=times[0])["code"] == -1128
