"""What both HTTP shells promise alike: headers, options, errors, limits, the clock."""

from __future__ import annotations

import asyncio
import gzip
import json
import pickle
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

from binance_gen.runtime import deprecation
from binance_gen.runtime.endpoint import Endpoint
from binance_gen.runtime.environment import Environment
from binance_gen.runtime.errors import (
    BinanceAPIException,
    BinanceConnectionException,
    BinanceCredentialsError,
    BinanceDeprecationWarning,
    BinanceEnvironmentError,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceTimeoutException,
)
from tests.runtime.rest_kit import KEY, KEYED, ORDER, PRODUCT, PUBLIC, SECRET, SIGNED, TIME, Driver, RestServer

# --- what is sent ---------------------------------------------------------------------------------------------------


def test_no_network_before_the_first_call(make: Callable[..., Driver], server: RestServer) -> None:
    make()
    time.sleep(0.02)
    assert server.connections == 0


def test_headers(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    driver.call(PUBLIC)
    assert server.last.headers["user-agent"].startswith("binance-gen/")
    assert server.last.headers["accept"] == "application/json"
    assert "x-mbx-apikey" not in server.last.headers
    assert "x-mbx-time-unit" not in server.last.headers
    driver.call(KEYED)
    assert server.last.headers["x-mbx-apikey"] == KEY
    driver.call(ORDER)
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"


@pytest.mark.parametrize("unit", ["MICROSECOND", "microsecond"])
def test_time_unit(unit: str, make: Callable[..., Driver], server: RestServer) -> None:
    make(time_unit=unit).call(PUBLIC)
    assert server.last.headers["x-mbx-time-unit"] == "MICROSECOND"
    with pytest.raises(ValueError, match="time_unit is one of MILLISECOND, MICROSECOND"):
        make(time_unit="SECOND")


def test_a_post_without_parameters(make: Callable[..., Driver], server: RestServer) -> None:
    keyed: Endpoint[Any] = Endpoint("p", PRODUCT, rest="POST /v1/p", security="USER_STREAM")
    make().call(keyed)
    assert (server.last.body, server.last.headers["content-length"]) == (b"", "0")


def test_connections_are_kept(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    for method in ("GET", "POST", "PUT", "DELETE", "GET"):
        driver.call(SIGNED[method], x=1)
    driver.call(ORDER)
    assert server.connections == 1


def test_recv_window(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    driver.call(ORDER)
    assert server.last.values["recvWindow"] == "10000"  # python-binance's
    driver.client.REQUEST_RECVWINDOW = 4000
    driver.call(ORDER)
    assert server.last.values["recvWindow"] == "4000"
    driver.client.REQUEST_RECVWINDOW = 0
    driver.call(ORDER)
    assert "recvWindow" not in server.last.values
    driver = make(recv_window=3000)
    driver.call(ORDER)
    assert server.last.values["recvWindow"] == "3000"
    driver.call(ORDER, recvWindow=50)
    assert server.last.values["recvWindow"] == "50"


def test_options_of_the_client_and_of_one_call(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(requests_params={"headers": {"X-One": "1"}})
    driver.call(PUBLIC, requests_params={"headers": {"X-Two": "2"}}, headers={"X-Three": "3"}, a=1)
    assert [server.last.headers.get(name) for name in ("x-one", "x-two", "x-three")] == ["1", "2", "3"]
    assert server.last.target == b"/v1/public?a=1"
    driver.call(PUBLIC)
    assert [server.last.headers.get(name) for name in ("x-one", "x-two", "x-three")] == ["1", None, None]
    with pytest.raises(ValueError, match="requests_params can't hold params"):
        make(requests_params={"params": {"a": 1}})


def test_everything_through_a_proxy(make: Callable[..., Driver], server: RestServer) -> None:
    """A proxy gets the whole address; its password goes into a header of its own."""
    proxy = server.url.replace("://", "://user:pass@")
    for arguments in ({"https_proxy": proxy}, {"requests_params": {"proxies": {"http": proxy}}}):
        driver = make(environment="http://exchange.invalid", **arguments)
        driver.call(SIGNED["GET"], symbol="１２ a&b")
        assert server.last.target.startswith(b"http://exchange.invalid/v1/signed?symbol=%EF%BC%91%EF%BC%92%20a%26b&")
        assert server.last.headers["proxy-authorization"].startswith("Basic ")
        assert server.last.hmac_ok()


def test_keys_may_be_changed(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    driver.client.API_KEY = "other"
    driver.client.API_SECRET = "hidden"
    driver.call(ORDER)
    assert server.last.headers["x-mbx-apikey"] == driver.client.API_KEY == "other"
    assert server.last.hmac_ok("hidden")
    with pytest.raises(AttributeError, match="can be set, not read"):
        driver.client.API_SECRET  # noqa: B018


def test_missing_credentials_send_nothing(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(api_key=None, api_secret=None)
    for endpoint in (KEYED, ORDER):
        with pytest.raises(BinanceCredentialsError):
            driver.call(endpoint)
    with pytest.raises(ValueError, match="price: nan"):
        driver.call(PUBLIC, price=float("nan"))
    assert server.connections == 0


def test_an_environment_without_the_host_sends_nothing(make: Callable[..., Driver], server: RestServer) -> None:
    with pytest.raises(BinanceEnvironmentError, match="Goods has no REST host in 'demo'"):
        make(environment="demo").call(PUBLIC)
    driver = make()
    driver.client.environment = Environment.live().with_host(PRODUCT, "rest", server.url)
    driver.call(PUBLIC)
    assert server.last.target == b"/v1/public"


# --- answers --------------------------------------------------------------------------------------------------------


def test_values_and_the_raw_response(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    assert driver.client.response is None
    server.reply(200, {"symbol": "１２３", "x": [1, 2.5, None]}, X_Own="yes")
    assert driver.call(PUBLIC) == {"symbol": "１２３", "x": [1, 2.5, None]}
    assert driver.client.response.headers["x-own"] == "yes"
    server.reply(200, b"")
    assert driver.call(PUBLIC) == {}


def test_errors_of_binance(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(400, {"code": -1121, "msg": "Invalid symbol."})
    with pytest.raises(BinanceAPIException) as caught:
        make().call(SIGNED["GET"], symbol="X")
    error = caught.value
    assert (error.code, error.message, error.status_code) == (-1121, "Invalid symbol.", 400)
    assert str(error) == "APIError(code=-1121): Invalid symbol. [GET /v1/signed]"
    assert error.response is not None
    assert not error.outcome_unknown


@pytest.mark.parametrize("status", [403, 404, 502, 503])
def test_html(status: int, make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(status, b"<html>blocked</html>", Content_Type="text/html")
    with pytest.raises(BinanceAPIException, match=f"status {status} .*<html>blocked") as caught:
        make().call(ORDER)
    assert (caught.value.code, caught.value.status_code) == (0, status)
    assert caught.value.outcome_unknown == (status >= 500)


def test_html_with_status_200(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(200, b"<html>captive portal</html>")
    with pytest.raises(BinanceRequestException, match="is not JSON: <html>captive portal"):
        make().call(PUBLIC)
    server.reply(200, b'{"half":')
    with pytest.raises(BinanceRequestException, match="The outcome is unknown") as caught:
        make().call(ORDER)
    assert caught.value.outcome_unknown


def test_redirects_are_not_followed(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(302, b"", Location=f"{server.url}/elsewhere")
    with pytest.raises(BinanceAPIException, match="status 302"):
        make().call(SIGNED["GET"])
    assert len(server.requests) == 1


def test_compressed_answers(make: Callable[..., Driver], server: RestServer) -> None:
    server.reply(200, gzip.compress(b'{"a":1}'), Content_Encoding="gzip")
    assert make().call(PUBLIC) == {"a": 1}
    server.reply(200, b"no gzip at all", Content_Encoding="gzip")
    with pytest.raises(BinanceConnectionException):
        make().call(PUBLIC)


# --- no usable answer -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["reset", "hang up", "half"])
@pytest.mark.parametrize("endpoint", [SIGNED["GET"], ORDER], ids=["GET", "POST"])
def test_broken_connections(
    fault: str, endpoint: Endpoint[Any], make: Callable[..., Driver], server: RestServer
) -> None:
    driver = make()
    for _ in range(3):  # aiohttp sends a GET once more when a connection that it kept has ended
        server.reply(200, b"x" * 100, fault=fault)
    with pytest.raises(BinanceConnectionException) as caught:
        driver.call(endpoint)
    error = caught.value
    assert error.message.startswith(f"{endpoint.method} {endpoint.path}: ")
    assert error.outcome_unknown == ("The outcome is unknown" in error.message) == (endpoint is ORDER)
    native = aiohttp.ClientError if driver.kind == "async" else requests.exceptions.RequestException
    assert isinstance(error, native)  # what programs written for python-binance catch
    assert error.__context__ is None
    assert pickle.loads(pickle.dumps(error)).message == error.message
    server.replies.clear()
    assert driver.call(PUBLIC) == {}


def test_refused(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    server.stop()
    with pytest.raises(BinanceConnectionException, match="Nothing was sent") as caught:
        driver.call(ORDER)
    assert not caught.value.outcome_unknown


def test_unknown_host(make: Callable[..., Driver]) -> None:
    with pytest.raises(BinanceConnectionException, match="Nothing was sent"):
        make(environment="http://exchange.invalid").call(ORDER)


@pytest.mark.parametrize("endpoint", [PUBLIC, ORDER], ids=["GET", "POST"])
def test_timeouts(endpoint: Endpoint[Any], make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    for timeout in (0.05, (5, 0.05)):
        driver.call(PUBLIC)  # connects, so that the time is spent waiting for the answer
        server.reply(fault="silence")
        with pytest.raises(BinanceTimeoutException, match="no answer in time") as caught:
            driver.call(endpoint, requests_params={"timeout": timeout})
        assert caught.value.outcome_unknown == (endpoint is ORDER)
        native: Any = asyncio.TimeoutError if driver.kind == "async" else requests.exceptions.Timeout
        assert isinstance(caught.value, native)


def test_where_a_timeout_comes_from(make: Callable[..., Driver], server: RestServer) -> None:
    for _ in range(2):
        server.reply(fault="silence")
    with pytest.raises(BinanceTimeoutException):
        make(requests_params={"timeout": 0.05}).call(PUBLIC)
    driver = make()
    driver.client.REQUEST_TIMEOUT = 0.05
    with pytest.raises(BinanceTimeoutException):
        driver.call(PUBLIC)


# --- limits ---------------------------------------------------------------------------------------------------------


def test_counts_are_kept(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    server.reply(200, {}, X_MBX_USED_WEIGHT_1M="20", X_MBX_ORDER_COUNT_10S="1")
    driver.call(ORDER)
    assert driver.client.limits.used() == {"orders 10s": 1, "weight 1m": 20}
    server.reply(400, {"code": -1, "msg": ""}, X_MBX_USED_WEIGHT_1M="21")
    with pytest.raises(BinanceAPIException):
        driver.call(ORDER)
    assert driver.client.limits.used()["weight 1m"] == 21
    assert driver.client.weight_of(TIME) == 1


@pytest.mark.parametrize("status", [418, 429])
def test_a_ban_is_kept_to(status: int, make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    server.reply(status, {"code": -1003, "msg": "Too much request weight used."}, Retry_After="30")
    with pytest.raises(BinanceRateLimitException, match="Too much request weight") as caught:
        driver.call(PUBLIC)
    assert caught.value.retry_after == 30
    for endpoint in (PUBLIC, ORDER):
        with pytest.raises(BinanceRateLimitException, match="Not sent"):
            driver.call(endpoint)
    assert len(server.requests) == 1
    waited: list[float] = []

    def policy(block: Any) -> float:
        waited.append(block.remaining)
        return 0.001

    driver.client.on_limit = policy
    assert driver.call(PUBLIC) == {}
    assert 0 < waited[0] <= 30


# --- the clock ------------------------------------------------------------------------------------------------------


def clock_error(server: RestServer) -> None:
    server.reply(400, {"code": -1021, "msg": "Timestamp for this request is outside of the recvWindow."})


def test_a_wrong_clock_is_set_and_the_call_repeated(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(time_endpoint=TIME)
    clock_error(server)
    server.reply(200, {"serverTime": int(time.time() * 1000) + 3_600_000})
    server.reply(200, {"orderId": 1})
    assert driver.call(ORDER, symbol="A") == {"orderId": 1}
    first, asked, second = server.requests
    assert asked.target == b"/v1/time"
    shift = int(second.values["timestamp"]) - int(first.values["timestamp"])
    assert 3_590_000 < shift < 3_610_000
    assert 3_590_000 < driver.client.timestamp_offset < 3_610_000
    assert second.hmac_ok()
    assert second.values["symbol"] == "A"
    driver.client.timestamp_offset = -5.0
    assert driver.client.clock.offset == -5


def test_once_only(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(time_endpoint=TIME)
    clock_error(server)
    server.reply(200, {"serverTime": int(time.time() * 1000)})
    clock_error(server)
    with pytest.raises(BinanceAPIException, match="-1021"):
        driver.call(ORDER)
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("arguments", "params"),
    [({"resync_clock": False, "time_endpoint": TIME}, {}), ({}, {}), ({"time_endpoint": TIME}, {"timestamp": 1})],
    ids=["turned off", "no time endpoint", "the caller's own time"],
)
def test_not_repeated(
    arguments: dict[str, Any], params: dict[str, Any], make: Callable[..., Driver], server: RestServer
) -> None:
    clock_error(server)
    with pytest.raises(BinanceAPIException, match="-1021"):
        make(**arguments).call(ORDER, **params)
    assert len(server.requests) == 1


def test_the_first_error_stays_when_the_time_can_not_be_had(make: Callable[..., Driver], server: RestServer) -> None:
    for reply in ({"status": 500}, {"fault": "reset"}):
        clock_error(server)
        server.reply(**reply)  # type: ignore[arg-type]
        server.reply(**reply)  # type: ignore[arg-type]
        with pytest.raises(BinanceAPIException, match="-1021"):
            make(time_endpoint=TIME).call(ORDER)
        server.replies.clear()


def test_sync_clock(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make(time_endpoint=TIME, time_unit="MICROSECOND")
    server.reply(200, {"serverTime": int(time.time() * 1_000_000) - 60_000_000})
    offset = driver.run(driver.client.sync_clock)
    assert -61_000 < offset < -59_000
    driver = make()
    with pytest.raises(ValueError, match="no endpoint that tells the time"):
        driver.run(driver.client.sync_clock)


# --- the rest -------------------------------------------------------------------------------------------------------


def test_retired_endpoints_warn_once_and_are_sent(
    make: Callable[..., Driver], server: RestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deprecation, "_warned", set())
    old: Endpoint[Any] = Endpoint("old", PRODUCT, rest="GET /v1/old", deprecated="gone since 2026-02-20; use new")
    driver = make()

    def user() -> Any:
        return driver.client._request(old)

    async def async_user() -> Any:
        return await driver.client._request(old)

    with pytest.warns(BinanceDeprecationWarning, match="old: gone since 2026-02-20; use new") as caught:
        driver.run(user if driver.kind == "sync" else async_user)
    assert len(caught) == 1
    name = caught[0].filename  # not a file of the package, however many frames of it lie between
    assert name == __file__
    line = Path(name).read_text().splitlines()[caught[0].lineno - 1]
    assert line.strip() in ("return driver.client._request(old)", "return await driver.client._request(old)")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        driver.call(old)
    assert len(server.requests) == 2


def test_an_endpoint_without_the_address(make: Callable[..., Driver]) -> None:
    driver = make()
    with pytest.raises(ValueError, match="ws_only has no REST address"):
        driver.call(Endpoint("ws_only", PRODUCT, ws="x"))
    with pytest.raises(ValueError, match="rest_only has no WebSocket API method"):
        driver.ws(Endpoint("rest_only", PRODUCT, rest="GET /x"))


def test_closing_twice_and_calling_again(make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    driver.call(PUBLIC)
    driver.run(driver.client.close_connection)
    driver.run(driver.client.close_connection)
    assert driver.call(PUBLIC) == {}
    assert server.connections == 2


def test_arguments_in_python_binances_order(server: RestServer) -> None:
    from binance_gen.runtime.http_async import AsyncClientBase
    from binance_gen.runtime.http_sync import SyncClient

    sync = SyncClient("key", SECRET, {"timeout": 1}, "us", "1", False, False, None, None, False, "MICROSECOND", True)
    assert (sync.API_KEY, sync.tld, sync.environment.node, sync.time_unit) == ("key", "us", "1", "MICROSECOND")
    many = AsyncClientBase("key", SECRET, None, "com", "", True, False, None, None, None, None, None, None, False)
    assert many.testnet
    assert not many.demo
    sync.close_connection()
    assert json.dumps(sync.tld) == '"us"'
