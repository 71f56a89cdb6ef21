"""Answers with their envelope, and clients with other settings, in every form."""

from __future__ import annotations

import asyncio
import pickle
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from binance_gen.runtime.envelope import RawResponse
from binance_gen.runtime.errors import BinanceAPIException, BinanceTimeoutException
from tests.runtime.rest_kit import KEY, ORDER, PUBLIC, SECRET, SIGNED, Driver, RestServer
from tests.runtime.ws_server import WsServer


def raw(driver: Driver, method: Any, *args: Any, **params: Any) -> RawResponse[Any]:
    answer: RawResponse[Any] = driver.run(driver.client.raw, method, *args, **params)
    return answer


def test_an_answer_with_its_envelope(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(200, {"a": 1}, X_MBX_USED_WEIGHT_1M="20", X_MBX_UUID="u-1")
    driver = make()
    before = int(time.time() * 1000)
    answer = raw(driver, driver.client._request, PUBLIC)
    assert (answer.value, answer.status, answer.body) == ({"a": 1}, 200, b'{"a": 1}')
    assert answer.headers["x-mbx-uuid"] == "u-1"
    assert answer.limits == {"weight 1m": 20}
    assert before <= answer.asked <= answer.answered <= time.time() * 1000 + 1
    assert driver.call(PUBLIC) == {}  # without, as ever


def test_by_name(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    type(driver.client).get_it = lambda self, **params: self._request(PUBLIC, **params)
    server.reply(200, {"a": 1})
    assert driver.run(driver.client.with_raw_response.get_it, x=1).value == {"a": 1}
    assert server.last.target == b"/v1/public?x=1"
    with pytest.raises(AttributeError, match="get_that"):
        driver.client.with_raw_response.get_that()


def test_the_last_answer_of_several(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(502)
    server.reply(200, {"a": 1}, X_TRY="2")
    driver = make(retries=1)
    assert raw(driver, driver.client._request, PUBLIC).headers["X-TRY"] == "2"


def test_nothing_asked(make: Callable[..., Driver]) -> None:
    driver = make()

    async def nothing_async() -> int:
        return 1

    with pytest.raises(TypeError, match="asked for nothing"):
        raw(driver, nothing_async if driver.kind == "async" else lambda: 1)


def test_over_the_websocket_api(make: Callable[..., Driver]) -> None:
    limits = [{"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 70}]
    with WsServer() as ws:
        ws.on_text = lambda peer, message: peer.send(
            {"id": message["id"], "status": 200, "result": {"a": 1}, "rateLimits": limits}
        )
        driver = make(environment=ws.url)
        answer = raw(driver, driver.client._ws_request, PUBLIC)
    assert (answer.value, answer.status, answer.limits) == ({"a": 1}, 200, {"weight 1m": 70})
    assert answer.response["result"] == {"a": 1}


def test_an_envelope_tells_nothing_secret_and_travels(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    server.reply(200, {"apiKey": KEY, "secretKey": SECRET})
    answer = raw(driver, driver.client._request, SIGNED["GET"])
    assert KEY not in repr(answer)
    assert SECRET not in repr(answer)
    server.reply(200, {"a": 1})
    data = pickle.dumps(raw(driver, driver.client._request, SIGNED["GET"]))
    assert KEY.encode() not in data
    other = pickle.loads(data)
    assert (other.value, other.status, other.response) == ({"a": 1}, 200, None)


def test_threads_and_tasks_keep_their_own(server: RestServer) -> None:
    driver = Driver("sync", server.url)
    got: dict[int, Any] = {}

    def ask(number: int) -> None:
        got[number] = driver.client.raw(driver.client._request, PUBLIC, n=number)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    driver.close()
    assert all(one.response.url.endswith(f"n={number}") for number, one in got.items())
    driver = Driver("async", server.url)

    async def ask_all() -> list[Any]:
        client = driver.client
        return await asyncio.gather(*(client.raw(client._request, PUBLIC, n=number) for number in range(8)))

    for number, one in enumerate(driver.run(ask_all)):
        assert str(one.response.url).endswith(f"n={number}")
    driver.close()


# --- other settings -------------------------------------------------------------------------------------------------


def test_other_settings_share_the_connection(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(recv_window=5000)
    other = driver.client.with_options(timeout=3, headers={"X-Own": "yes"}, recv_window=100, retries=7)
    again = other.with_options(headers={"X-More": "too"})
    driver.call(SIGNED["GET"])
    assert "x-own" not in server.last.headers
    for client, window in ((other, "100"), (again, "100")):
        driver.run(client._request, SIGNED["GET"])
        assert (server.last.values["recvWindow"], server.last.headers["x-own"]) == (window, "yes")
    assert server.last.headers["x-more"] == "too"
    assert server.connections == 1
    assert (other.retries, again.retries, driver.client.retries) == (7, 7, 0)
    assert other.limits is driver.client.limits
    assert other.clock is driver.client.clock
    assert isinstance(other, type(driver.client))
    assert repr(other) == repr(driver.client)


def test_keys_and_environments_are_those_of_all(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    other = driver.client.with_options(retries=1)
    other.API_SECRET = "changed"
    driver.client.API_KEY = "another"
    for client in (driver.client, other):
        driver.run(client._request, ORDER)
        assert server.last.hmac_ok("changed")
        assert server.last.headers["x-mbx-apikey"] == "another"


def test_a_timeout_for_one_call(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    server.reply(fault="silence")
    with pytest.raises(BinanceTimeoutException):
        driver.run(driver.client.with_options(timeout=0.1)._request, PUBLIC)
    with WsServer() as ws:
        ws.on_text = lambda *_: None
        driver = make(environment=ws.url)
        with pytest.raises(BinanceTimeoutException):
            driver.run(driver.client.with_options(timeout=0.1)._ws_request, PUBLIC)


def test_what_a_client_does_not_have(make: Callable[..., Driver]) -> None:
    client = make().client
    for one in (client, client.with_options(retries=1)):
        with pytest.raises(AttributeError, match="no_such_thing"):
            one.no_such_thing  # noqa: B018
        with pytest.raises(AttributeError, match="can be set, not read"):
            one.API_SECRET  # noqa: B018
        with pytest.raises(TypeError, match="can't be pickled"):
            pickle.dumps(one)


def test_errors_are_those_of_the_client(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    server.reply(400, {"code": -1121, "msg": "Invalid symbol."})
    with pytest.raises(BinanceAPIException):
        driver.run(driver.client.raw, driver.client._request, PUBLIC)
