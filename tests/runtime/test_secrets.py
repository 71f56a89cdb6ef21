"""Canaries: whatever the program logs, shows, raises or pickles, the secrets are not in it."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ed25519

from binance_gen.runtime.endpoint import Endpoint
from tests.runtime.rest_kit import KEYED, ORDER, PRODUCT, SIGNED, TIME, Driver, RestServer
from tests.runtime.ws_server import WsServer

KEY = "CANARYkeyCANARYkeyCANARYkeyCANARYkeyCANARYkeyCANARYkeyCANARYkey0"
SECRET = "CANARYsecretCANARYsecretCANARYsecretCANARYsecretCANARYsecretCAN0"
PASSWORD = "CANARYproxypassword"
LISTEN_KEY = "CANARYlistenkeyCANARYlistenkeyCANARYlistenkeyCANARYlistenkey0000"
KEY_PASSWORD = "CANARYpempassword"

PRIVATE = ed25519.Ed25519PrivateKey.generate()
PEM = PRIVATE.private_bytes(
    ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.BestAvailableEncryption(KEY_PASSWORD.encode())
).decode()

LISTEN: Endpoint[Any] = Endpoint("listen", PRODUCT, rest="PUT /v1/listen", ws="listen", security="USER_STREAM")


def leaks(text: str) -> list[str]:
    found = [line for line in text.splitlines() if "CANARY" in line]
    return found + [line for line in PEM.splitlines()[1:-1] if line in text]


@pytest.fixture
def ws_server() -> Iterator[WsServer]:
    with WsServer() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest, server: RestServer) -> Iterator[Callable[..., Driver]]:
    drivers = []

    def make(**arguments: Any) -> Driver:
        arguments = {"api_key": KEY, "api_secret": SECRET, **arguments}
        drivers.append(Driver(request.param, server.url, **arguments))
        return drivers[-1]

    yield make
    for driver in drivers:
        driver.close()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that any logger writes, at every level."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    named = [logger for logger in root.manager.loggerDict.values() if isinstance(logger, logging.Logger)]
    loggers = [root, *named, *(logging.getLogger(f"binance_gen{name}") for name in ("", ".websocket"))]
    levels = [logger.level for logger in loggers]
    root.addHandler(handler)
    for logger in loggers:
        logger.setLevel(1)
    yield stream
    root.removeHandler(handler)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.mark.parametrize("verbose", [True, False])
def test_logs_of_rest(verbose: bool, make: Callable[..., Driver], server: RestServer, log: io.StringIO) -> None:
    driver = make(verbose=verbose)
    signatures = []
    for endpoint in (KEYED, *SIGNED.values()):
        server.reply(200, {"listenKey": LISTEN_KEY, "apiKey": KEY, "secretKey": SECRET})
        driver.call(endpoint, symbol="BTCUSDT")
        signatures.append((server.last.query + server.last.body).decode().rpartition("&signature=")[2])
    driver.call(LISTEN, listenKey=LISTEN_KEY)
    assert server.last.values["listenKey"] == LISTEN_KEY
    text = log.getvalue()
    assert leaks(text) == []
    assert not any(signature in text for signature in signatures[1:])
    if verbose:
        assert "binance_gen DEBUG GET" in text
        assert "/v1/signed?symbol=BTCUSDT&recvWindow=10000&timestamp=" in text
        assert "POST " in text
        assert ": 200, " in text
    else:
        assert "binance_gen DEBUG" not in text


@pytest.mark.parametrize("verbose", [True, False])
def test_logs_of_the_websocket_api(
    verbose: bool, make: Callable[..., Driver], ws_server: WsServer, log: io.StringIO
) -> None:
    secret_result = {"listenKey": LISTEN_KEY, "apiKey": KEY, "a": "b"}
    ws_server.on_text = lambda peer, message: peer.send(
        {"subscriptionId": 1, "event": {"listenKey": LISTEN_KEY}},
        {"id": message["id"], "status": 200, "result": secret_result},
    )
    driver = make(verbose=verbose, environment=ws_server.url)
    assert driver.ws(ORDER, symbol="BTCUSDT") == secret_result
    driver.ws(LISTEN, listenKey=LISTEN_KEY)
    text = log.getvalue()
    assert leaks(text) == []
    assert ws_server.peer.texts[0]["params"]["signature"] not in text
    if verbose:
        assert "binance_gen DEBUG ws order {'symbol': 'BTCUSDT'" in text


def shown(thing: Any) -> str:
    """All that looking at an object shows."""
    parts = [repr(thing), str(thing), pprint.pformat(vars(thing)) if hasattr(thing, "__dict__") else ""]
    return "\n".join([*parts, *(repr(value) for value in getattr(thing, "__dict__", {}).values())])


@pytest.mark.parametrize("private", [False, True])
def test_looking_at_a_client(private: bool, make: Callable[..., Driver]) -> None:
    keys: dict[str, Any] = {"private_key": PEM, "private_key_pass": KEY_PASSWORD, "api_secret": None} if private else {}
    proxy = f"http://user:{PASSWORD}@127.0.0.1:1"
    client = make(https_proxy=proxy, requests_params={"headers": {"Authorization": SECRET}}, **keys).client
    text = "\n".join([shown(client), *(shown(value) for value in vars(client).values())])
    assert leaks(text) == []
    assert client.API_KEY == KEY
    with pytest.raises(TypeError):
        pickle.dumps(client)


@pytest.mark.parametrize("reply", [{"status": 400, "body": {"code": -2015, "msg": "x"}}, {"status": 502},
                                   {"status": 429, "body": {"code": -1003, "msg": "x"}}, {"body": b"<html>"},
                                   {"fault": "reset"}, {"fault": "half"}])  # fmt: skip
def test_exceptions(reply: dict[str, Any], make: Callable[..., Driver], server: RestServer) -> None:
    driver = make()
    for endpoint in (SIGNED["GET"], ORDER):
        for _ in range(3):
            server.reply(**reply)
        with pytest.raises(Exception) as caught:
            driver.call(endpoint, symbol="X")
        signature = (server.last.query + server.last.body).decode().rpartition("&signature=")[2]
        driver.client.limits.clear()
        server.replies.clear()
        error = caught.value
        frames = traceback.TracebackException.from_exception(error, capture_locals=True)
        plain = "".join(traceback.format_exception(error))
        everything = [shown(error), plain, repr(error.__context__), pickle.dumps(error).decode("latin-1")]
        assert leaks("\n".join([*everything, *frames.format()])) == []
        assert signature not in "\n".join([repr(error), str(error), plain, everything[3]])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_exceptions_of_proxies(kind: str) -> None:
    driver = Driver(
        kind, "http://exchange.invalid", api_key=KEY, api_secret=SECRET, https_proxy=f"http://u:{PASSWORD}@127.0.0.1:1"
    )
    for call in (driver.call, driver.ws):
        with pytest.raises(Exception) as caught:
            call(ORDER, symbol="X")
        assert "127.0.0.1" in str(caught.value) or "exchange.invalid" in str(caught.value)
        assert leaks("\n".join([shown(caught.value), *traceback.format_exception(caught.value)])) == []
    driver.close()


def test_exceptions_of_the_websocket_api(make: Callable[..., Driver], ws_server: WsServer) -> None:
    driver = make(environment=ws_server.url, time_endpoint=TIME)
    answers: list[Callable[..., Any]] = [
        lambda peer, message: peer.send({"id": message["id"], "status": 400, "error": {"code": -1, "msg": "x"}}),
        lambda peer, _: peer.abort(),
        lambda *_: None,
    ]
    for answer in answers:
        ws_server.on_text = answer
        with pytest.raises(Exception) as caught:
            driver.ws(ORDER, symbol="X", requests_params={"timeout": 1})
        text = "".join(traceback.format_exception(caught.value))
        assert leaks("\n".join([shown(caught.value), text])) == []
        signature = ws_server.peers[-1].texts[-1]["params"]["signature"]
        assert signature not in text


def test_a_key_that_can_not_be_read_is_not_shown() -> None:
    for arguments in (
        {"private_key": PEM.replace("-----BEGIN", "----BEGIN"), "private_key_pass": KEY_PASSWORD},
        {"private_key": PEM, "private_key_pass": "CANARYwrong"},
        {"private_key": PEM},
        {"private_key": "".join(PEM.splitlines()[1:-1])},
        {"api_secret": f"{SECRET} {SECRET}"},
        {"api_key": f"{KEY}\n{KEY}"},
    ):
        with pytest.raises(ValueError, match=r".") as caught:
            Driver("sync", "http://127.0.0.1:1", **arguments)
        assert leaks("".join(traceback.format_exception(caught.value))) == []
        assert caught.value.__cause__ is None


def test_tasks_and_coroutines_show_nothing(server: RestServer) -> None:
    async def main() -> None:
        driver = Driver("async", server.url, api_key=KEY, api_secret=SECRET)
        task = asyncio.create_task(driver.client._request(ORDER, symbol="X"))
        await asyncio.sleep(0)
        assert leaks(repr(task)) == []
        await task
        await driver.client.close_connection()
        driver._loop.close()

    asyncio.run(main())
