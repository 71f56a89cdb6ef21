"""What one call does when something goes wrong, in both forms: what is repeated, what never is, what is settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from binance_gen.runtime.endpoint import Endpoint, PlacedOrder, Product
from binance_gen.runtime.errors import (
    BinanceAPIException,
    BinanceConnectionException,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceTimeoutException,
    OrderNotPlaced,
    OrderStatusUnknown,
)
from binance_gen.runtime.retry import RetryBudget, backoff
from tests.runtime.rest_kit import PUBLIC, SIGNED, TIME, Driver, RestServer

GOODS = Product(
    "goods",
    title="Goods",
    rest={"live": "https://api.example.com"},
    refusals={-2013: (("", "unknown_order", ""),)},
    limits={"v2": {"weight": {"1m": 100}}},
)
QUERY: Endpoint[Any] = Endpoint("query", GOODS, rest="GET /v1/query", security="USER_DATA")
PLACE: Endpoint[Any] = Endpoint(
    "place", GOODS, rest="POST /v1/place", security="TRADE", orders=1,
    order=PlacedOrder("myId", QUERY, by="askedId", carry=("symbol",)),
)  # fmt: skip
NOWHERE: Endpoint[Any] = Endpoint("n", GOODS, rest="POST /v1/n", security="TRADE", order=PlacedOrder("myId"))
LIMITED: Endpoint[Any] = Endpoint("limited", GOODS, rest="GET /v2/limited", weight=60)

BROKEN = [{"fault": "reset"}, {"fault": "half", "body": b'{"a": 1}'}, {"status": 502}, {"status": 503}, {"status": 504}]
UNKNOWN_ORDER = {"status": 400, "body": {"code": -2013, "msg": "Order does not exist."}}


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest, server: RestServer) -> Iterator[Callable[..., Driver]]:
    drivers = []

    def make(**arguments: Any) -> Driver:
        driver = Driver(request.param, server.url, **{"retries": 2, **arguments})
        drivers.append(driver)
        driver.client.slept = []
        if request.param == "sync":
            driver.client._sleep = driver.client.slept.append
        else:

            async def sleep(seconds: float) -> None:
                driver.client.slept.append(seconds)

            driver.client._sleep = sleep
        return driver

    yield make
    for driver in drivers:
        driver.close()


def told(driver: Driver, error: OrderStatusUnknown) -> Any:
    return driver.run(error.settle)


# --- reads ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", BROKEN, ids=str)
@pytest.mark.parametrize("endpoint", [PUBLIC, SIGNED["GET"]], ids=["public", "signed"])
def test_reads_are_repeated(
    endpoint: Endpoint[Any], reply: dict[str, Any], make: Callable[..., Driver], server: RestServer
) -> None:
    server.reply(**reply)
    server.reply(**reply)
    server.reply(200, {"a": 1})
    driver = make()
    assert driver.call(endpoint) == {"a": 1}
    assert len(server.requests) == 3
    assert len(driver.client.slept) == 2
    assert all(0 <= seconds <= 0.4 for seconds in driver.client.slept)


def test_reads_are_repeated_as_often_as_it_is_said(make: Callable[..., Driver], server: RestServer) -> None:
    for _ in range(6):
        server.reply(502)
    driver = make()
    with pytest.raises(BinanceAPIException):
        driver.call(PUBLIC)
    assert len(server.requests) == 3
    with pytest.raises(BinanceAPIException):
        driver.run(driver.client.with_options(retries=0)._request, PUBLIC)
    assert len(server.requests) == 4
    assert driver.client.retries == 2


def test_what_binance_refused_is_not_repeated(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(400, {"code": -1121, "msg": "Invalid symbol."})
    with pytest.raises(BinanceAPIException):
        make().call(PUBLIC)
    assert len(server.requests) == 1


def test_what_timed_out_is_not_repeated(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(fault="silence")
    with pytest.raises(BinanceTimeoutException):
        make(requests_params={"timeout": 0.2}).call(PUBLIC)
    assert len(server.requests) == 1


def test_there_is_a_budget(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(retries=100)
    for _ in range(30):
        server.reply(502)
    with pytest.raises(BinanceAPIException):
        driver.call(PUBLIC)
    assert len(server.requests) == 11


def test_a_budget_is_earned_again() -> None:
    budget = RetryBudget()
    assert [budget.take() for _ in range(11)] == [True] * 10 + [False]
    for _ in range(11):
        budget.earn()
    assert budget.take()
    assert not budget.take()
    assert all(0 <= backoff(attempt) <= 5 for attempt in range(1, 40))


# --- writes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", BROKEN, ids=str)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_writes_are_never_repeated(
    method: str, reply: dict[str, Any], make: Callable[..., Driver], server: RestServer
) -> None:
    server.reply(**reply)
    with pytest.raises((BinanceAPIException, BinanceRequestException)) as caught:
        make().call(SIGNED[method])
    assert getattr(caught.value, "outcome_unknown", None) is True
    assert not isinstance(caught.value, OrderStatusUnknown)
    assert len(server.requests) == 1


def test_a_write_that_was_not_sent(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(environment="http://127.0.0.1:1")
    with pytest.raises(BinanceConnectionException, match="Nothing was sent") as caught:
        driver.call(PLACE, symbol="A")
    assert caught.value.nothing_sent
    assert not caught.value.outcome_unknown


# --- orders ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", [*BROKEN, {"status": 408, "body": {"code": -1007, "msg": "Timeout"}}], ids=str)
def test_an_order_whose_outcome_is_unknown(
    reply: dict[str, Any], make: Callable[..., Driver], server: RestServer
) -> None:
    server.reply(**reply)
    driver = make()
    with pytest.raises(OrderStatusUnknown) as caught:
        driver.call(PLACE, symbol="A")
    sent = server.last.values["myId"]
    assert caught.value.client_order_ids == (sent,)
    assert sent in str(caught.value)
    assert isinstance(caught.value, (BinanceAPIException if "status" in reply else BinanceRequestException))
    server.reply(200, {"orderId": 7})
    assert told(driver, caught.value) == {"orderId": 7}
    assert server.last.target.startswith(b"/v1/query?")
    assert (server.last.values["askedId"], server.last.values["symbol"]) == (sent, "A")
    assert len(server.requests) == 2


def test_an_order_is_settled_when_that_is_the_policy(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(on_unknown="settle")
    server.reply(fault="reset")
    server.reply(502)  # the question is a read: it is repeated
    server.reply(200, {"orderId": 7})
    assert driver.call(PLACE, symbol="A", myId="mine") == {"orderId": 7}
    assert [one.method for one in server.requests] == ["POST", "GET", "GET"]


def test_an_order_that_was_not_placed(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(on_unknown="settle", recv_window=1)
    clock = driver.client.clock
    driver.client.clock._source = lambda: int((1_700_000_000 + sum(driver.client.slept)) * 1e9)
    server.reply(fault="reset")
    for _ in range(20):
        server.reply(**UNKNOWN_ORDER)
    with pytest.raises(OrderNotPlaced, match="may be placed again") as caught:
        driver.call(PLACE, symbol="A", myId="mine")
    assert caught.value.client_order_ids == ("mine",)
    assert not caught.value.outcome_unknown
    assert [one.method for one in server.requests].count("POST") == 1
    assert 1 < sum(driver.client.slept) < 4
    assert clock is driver.client.clock


def test_an_order_that_can_not_be_settled_now(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(on_unknown="settle", retries=0)
    server.reply(504)
    server.reply(504)
    with pytest.raises(OrderStatusUnknown) as caught:
        driver.call(PLACE, symbol="A")
    server.reply(504)
    with pytest.raises(BinanceAPIException) as again:
        told(driver, caught.value)
    assert not isinstance(again.value, OrderStatusUnknown)
    server.reply(200, {"orderId": 7})
    assert told(driver, caught.value) == {"orderId": 7}


def test_an_order_that_no_endpoint_tells_of(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(on_unknown="settle")
    server.reply(504)
    with pytest.raises(OrderStatusUnknown) as caught:
        driver.call(NOWHERE)
    with pytest.raises(RuntimeError, match="open orders"):
        told(driver, caught.value)


def test_an_order_that_was_refused(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(400, {"code": -2010, "msg": "Account has insufficient balance for requested action."})
    with pytest.raises(BinanceAPIException) as caught:
        make(on_unknown="settle").call(PLACE, symbol="A")
    assert not isinstance(caught.value, OrderStatusUnknown)
    assert len(server.requests) == 1


# --- limits ---------------------------------------------------------------------------------------------------------


def test_a_used_up_window(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(time_endpoint=None)
    driver.call(LIMITED)
    with pytest.raises(BinanceRateLimitException, match="Not sent: used up at") as caught:
        driver.call(LIMITED)
    assert caught.value.retry_after is not None
    assert 0 < caught.value.retry_after <= 61
    assert len(server.requests) == 1
    driver.run(driver.client.with_options(on_limit="ignore")._request, LIMITED)
    assert len(server.requests) == 2
    waiting = driver.client.with_options(on_limit=lambda block: block.remaining / 2)
    driver.run(waiting._request, LIMITED)
    assert len(server.requests) == 3
    assert len(driver.client.slept) == 1


def test_the_clock_is_measured_before_a_wait(make: Callable[..., Driver], server: RestServer) -> None:
    """When the window ends is said by the exchange's clock."""
    driver = make(time_endpoint=TIME)
    driver.call(LIMITED)
    server.reply(200, {"serverTime": 1_700_000_099_000})
    with pytest.raises(BinanceRateLimitException) as caught:
        driver.call(LIMITED)
    assert [one.target for one in server.requests] == [b"/v2/limited", b"/v1/time"]
    assert caught.value.retry_after is not None
    assert driver.client.clock.measurements == 1


def test_what_is_not_sent_counts_nothing(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(api_key=None, api_secret=None)
    with pytest.raises(ValueError, match="needs an API key"):
        driver.call(PLACE, symbol="A")
    assert all(one.used == one.reserved == 0 for one in driver.client.limits.usage())


def test_policies_are_checked() -> None:
    for wrong in ({"retries": -1}, {"on_unknown": "guess"}, {"on_limit": "hope"}):
        with pytest.raises(ValueError):
            Driver("sync", "http://127.0.0.1:1", **wrong)
