"""Ids of orders and the steps to what became of one. No I/O here either."""

from __future__ import annotations

import re
from collections.abc import Generator
from typing import Any

import pytest

from binance_gen.runtime.endpoint import Endpoint, PlacedOrder
from binance_gen.runtime.errors import BinanceTimeoutException, BinanceUnknownOrderException
from binance_gen.runtime.orders import Placed, new_id
from tests.runtime.rest_kit import PRODUCT

QUERY: Endpoint[Any] = Endpoint("query", PRODUCT, rest="GET /v1/order", security="USER_DATA")
ONE = PlacedOrder("myId", QUERY, by="askedId", carry=("symbol", "isolated"))
LIST = PlacedOrder("listId", QUERY, by="askedId", also=("upperId", "lowerId"))
BATCH = PlacedOrder("myId", QUERY, by="askedId", each="items", carry=("symbol",))
HEX = re.compile("[0-9a-f]{32}")


def test_ids_are_random() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(HEX.fullmatch(one) for one in ids)


def test_an_order_gets_an_id_unless_it_has_one() -> None:
    given = {"symbol": "A", "myId": None}
    placed = Placed(ONE, given)
    assert HEX.fullmatch(placed.params["myId"])
    assert placed.ids == (placed.params["myId"],)
    assert given["myId"] is None
    assert Placed(ONE, {"symbol": "A", "myId": "mine"}).ids == ("mine",)


def test_a_list_and_its_orders() -> None:
    placed = Placed(LIST, {"lowerId": "mine"})
    assert placed.params["lowerId"] == "mine"
    assert HEX.fullmatch(placed.params["upperId"])
    assert placed.ids == (placed.params["listId"],)


def test_a_batch() -> None:
    items = [{"symbol": "A"}, {"symbol": "B", "myId": "mine"}]
    placed = Placed(BATCH, {"items": items})
    assert "myId" not in items[0]
    assert placed.ids == (placed.params["items"][0]["myId"], "mine")
    for text in ('[{"symbol": "A"}]', None, ["A"]):
        other = Placed(BATCH, {"items": text})
        assert other.params == {"items": text}
        assert other.ids == ()
        assert not other.can_be_settled


class Exchange:
    """Answers what ``settling`` asks, in turn: a value, an exception, or None for an order that it doesn't know."""

    def __init__(self, *answers: Any, expires_after: int = 10**9) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, Any]] = []
        self.waited: list[float] = []
        self.expires_after = expires_after

    def ask(self, params: dict[str, Any]) -> Generator[Any, Any, Any]:
        self.asked.append(params)
        yield "a request"
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        if answer is None:
            raise BinanceUnknownOrderException(None, 400, '{"code":-2013,"msg":"Order does not exist."}')
        return answer

    def settle(self, placed: Placed) -> Any:
        steps = placed.settling(self.ask, lambda: len(self.waited) >= self.expires_after)
        try:
            while True:
                step = next(steps)
                if isinstance(step, float):
                    self.waited.append(step)
        except StopIteration as done:
            return placed.result(done.value)


def test_an_order_that_is_there() -> None:
    exchange = Exchange({"orderId": 1})
    assert exchange.settle(Placed(ONE, {"symbol": "A", "myId": "mine", "price": 1})) == {"orderId": 1}
    assert exchange.asked == [{"askedId": "mine", "symbol": "A"}]
    assert exchange.waited == []


def test_an_order_that_arrives_late() -> None:
    exchange = Exchange(None, None, {"orderId": 1})
    assert exchange.settle(Placed(ONE, {"symbol": "A"})) == {"orderId": 1}
    assert exchange.waited == [0.1, 0.2]


def test_an_order_that_is_not_there_is_asked_for_once_more_after_it_has_expired() -> None:
    exchange = Exchange(expires_after=7)
    assert exchange.settle(Placed(ONE, {"symbol": "A"})) is None
    assert len(exchange.asked) == 8
    assert max(exchange.waited) == 2.0


def test_each_order_of_a_batch_is_asked_for() -> None:
    exchange = Exchange({"orderId": 1}, None, {"orderId": 2}, expires_after=3)
    placed = Placed(BATCH, {"items": [{"symbol": "A", "myId": "a"}, {"symbol": "B", "myId": "b"}]})
    assert exchange.settle(placed) == [{"orderId": 1}, {"orderId": 2}]
    assert [one["askedId"] for one in exchange.asked] == ["a", "b", "b"]
    assert Exchange(expires_after=0).settle(placed) == [None, None]


def test_an_exchange_that_cannot_be_asked() -> None:
    with pytest.raises(BinanceTimeoutException):
        Exchange(BinanceTimeoutException("m")).settle(Placed(ONE, {"symbol": "A"}))
