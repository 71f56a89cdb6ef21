from __future__ import annotations

import copy
import pickle
import re
from typing import Any

import pytest

from binance_gen.runtime import errors as e


class Response:
    text = "secret response"
    request = "the request"


def test_attributes_of_an_api_error() -> None:
    error = e.BinanceAPIException(Response(), 400, '{"code":-1121,"msg":"Invalid symbol."}')
    assert str(error) == "APIError(code=-1121): Invalid symbol."
    assert (error.code, error.message, error.status_code) == (-1121, "Invalid symbol.", 400)
    assert error.request == "the request"
    assert isinstance(error.response, Response)
    assert e.BinanceAPIException({"status": 400}, 400, "{}").request is None


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ('{"code":"000002","message":"Signature failed"}', 2, "Signature failed"),
        ('{"code":"ERR_X","msg":"m"}', 0, "m"),
        ('{"code":null}', 0, ""),
        ('{"msg":"m","code":-1}', -1, "m"),
    ],
)
def test_odd_error_objects(text: str, code: int, message: str) -> None:
    error = e.BinanceAPIException(None, 400, text)
    assert (error.code, error.message, error.text) == (code, message, text)


@pytest.mark.parametrize(
    ("status", "code", "unknown"), [(400, -1121, False), (400, -1007, True), (408, -1006, True), (503, -1000, True)]
)
def test_unknown_outcomes(status: int, code: int, unknown: bool) -> None:
    assert e.BinanceAPIException(None, status, f'{{"code":{code},"msg":""}}').outcome_unknown is unknown


ONE_OF_EACH: list[Exception] = [
    e.BinanceAPIException(Response(), 400, '{"code":-1121,"msg":"Invalid symbol."}'),
    e.BinanceRateLimitException(Response(), 429, '{"code":-1003,"msg":"m"}', 7.5),
    e.BinanceBannedException(None, 418, '{"code":-1003,"msg":"IP banned until 1785000000000."}', 7.5),
    e.BinanceFirewallException(None, 403, "<html>"),
    e.BinanceMaintenanceException(None, 503, '{"code":-1008,"msg":"m"}'),
    e.BinanceSignatureException(None, 400, '{"code":-1022,"msg":"m"}'),
    e.BinanceClockException(None, 400, '{"code":-1021,"msg":"m"}'),
    e.BinanceUnknownOrderException(None, 400, '{"code":-2013,"msg":"m"}'),
    e.BinanceInsufficientBalanceException(None, 400, '{"code":-2010,"msg":"m"}'),
    e.BinanceFilterException(None, 400, '{"code":-1013,"msg":"Filter failure: LOT_SIZE"}'),
    e.OrderStatusUnknown.of(e.BinanceTimeoutException("m"), ("id",)),
    e.OrderNotPlaced("m", ("id",)),
    e.BinanceRequestException("m"),
    e.BinanceTimeoutException("m"),
    e.BinanceConnectionException("m"),
    e.BinanceWebsocketUnableToConnect("m"),
    e.BinanceWebsocketClosed("m"),
    e.BinanceOrderException(-1013, "m"),
    e.BinanceOrderMinAmountException("0.1"),
    e.BinanceOrderMinPriceException("0.1"),
    e.BinanceOrderMinTotalException("0.1"),
    e.BinanceOrderUnknownSymbolException("X"),
    e.BinanceOrderInactiveSymbolException("X"),
    e.BinanceRegionException("us", "com", "get_x"),
    e.BinanceWebsocketQueueOverflow("m"),
    e.ReadLoopClosed("m"),
    e.NotImplementedException("m"),
    e.UnknownDateFormat("m"),
    e.BinanceCredentialsError("m"),
    e.BinanceEnvironmentError("m"),
    e.BinanceDeprecationWarning("m"),
]


def test_the_list_is_complete() -> None:
    assert {type(error).__name__ for error in ONE_OF_EACH} == set(e.__all__)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("leave", [lambda x: pickle.loads(pickle.dumps(x)), copy.copy], ids=["pickle", "copy"])
def test_errors_travel_between_processes(error: Exception, leave: Any) -> None:
    """multiprocessing pickles what a worker raises; python-binance's errors break there."""
    other = leave(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    for name in ("code", "message", "status_code", "retry_after", "text", "required_tld", "outcome_unknown",
                 "client_order_ids", "banned_until", "filter"):  # fmt: skip
        assert getattr(other, name, None) == getattr(error, name, None)


def test_a_pickle_holds_no_response() -> None:
    """A response leads to its request, and that to the key in its headers."""
    data = pickle.dumps(e.BinanceAPIException(Response(), 400, "{}"))
    assert b"Response" not in data
    assert pickle.loads(data).response is None


def test_texts_of_python_binance() -> None:
    assert str(e.BinanceRequestException("m")) == "BinanceRequestException: m"
    assert str(e.BinanceOrderException(-1013, "m")) == "BinanceOrderException(code=-1013): m"
    assert str(e.BinanceOrderMinTotalException(10)) == "BinanceOrderException(code=-1013): Total must be at least 10"
    assert str(e.NotImplementedException("x")) == "Not implemented: x"
    assert str(e.BinanceWebsocketUnableToConnect("m")) == "m"
    region = e.BinanceRegionException("us", "com", "get_x")
    assert (region.required_tld, region.actual_tld, region.endpoint_name) == ("us", "com", "get_x")
    assert str(region).startswith("BinanceRegionException: get_x")


def test_two_roots() -> None:
    assert not issubclass(e.BinanceAPIException, e.BinanceRequestException)
    assert not issubclass(e.BinanceRequestException, e.BinanceAPIException)
    assert issubclass(e.BinanceRateLimitException, e.BinanceAPIException)
    for kind in (e.BinanceTimeoutException, e.BinanceConnectionException, e.BinanceWebsocketClosed):
        assert issubclass(kind, e.BinanceRequestException)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn = set(re.findall(r"\b(?:Binance|Order[NS]|ReadLoop|NotImpl|UnknownDate)\w+", e.__doc__ or ""))
    drawn |= {f"BinanceOrder{name}" for name in re.findall(r"\.\.\.(\w+)", e.__doc__ or "")}
    assert drawn == set(e.__all__)


def test_where_and_which_request() -> None:
    error = e.BinanceFilterException(Response(), 400, '{"code":-1013,"msg":"Filter failure: LOT_SIZE"}')
    error.method, error.path, error.request_id, error.filter = "POST", "/v1/order", "abc-1", "LOT_SIZE"
    assert str(error) == "APIError(code=-1013): Filter failure: LOT_SIZE [POST /v1/order, request abc-1]"
    other = pickle.loads(pickle.dumps(error))
    assert (str(other), other.filter) == (str(error), "LOT_SIZE")
    error.method, error.path = "", ""
    assert str(error).endswith("LOT_SIZE [request abc-1]")


@pytest.mark.parametrize(
    "cause",
    [e.BinanceTimeoutException("m"), e.BinanceAPIException(Response(), 504, '{"code":-1007,"msg":"Timeout"}'),
     e.BinanceRequestException("m")],
)  # fmt: skip
def test_an_unknown_order_is_also_what_happened(cause: Exception) -> None:
    error = e.OrderStatusUnknown.of(cause, ("id-1", "id-2"), lambda: "settled")
    assert isinstance(error, type(cause))
    assert (error.client_order_id, error.client_order_ids) == ("id-1", ("id-1", "id-2"))
    assert error.outcome_unknown
    assert getattr(error, "code", None) == getattr(cause, "code", None)
    assert error.settle() == "settled"
    assert "id-1" in str(error)
    other = pickle.loads(pickle.dumps(error))
    assert type(other) is type(error)
    with pytest.raises(RuntimeError, match="client_order_id"):
        other.settle()
