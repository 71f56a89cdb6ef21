"""``verify`` and ``cert`` over real TLS, by requests, aiohttp and websockets alike; streams by both their libraries."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from binance_gen.runtime.errors import BinanceConnectionException, BinanceWebsocketUnableToConnect
from tests.certificate import certificate
from tests.runtime.rest_kit import ORDER, PUBLIC, Driver, RestServer
from tests.runtime.stream_kit import TRADE, manager_of, soon
from tests.runtime.ws_server import WsServer


@pytest.fixture(scope="module")
def pem() -> Iterator[str]:
    with certificate() as path:
        yield path


def context(pem: str, ask_for_certificates: bool = False) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    if ask_for_certificates:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(pem)
    return context


@pytest.fixture
def server(pem: str) -> Iterator[RestServer]:
    server = RestServer(context(pem))
    yield server
    server.stop()


@pytest.fixture
def ws_url(pem: str) -> Iterator[str]:
    async def echo(connection: ServerConnection) -> None:
        async for text in connection:
            await connection.send(json.dumps({"id": json.loads(text)["id"], "status": 200, "result": "ok"}))

    ready = threading.Event()
    found: list[Any] = []

    async def main() -> None:
        async with serve(echo, "127.0.0.1", 0, ssl=context(pem), close_timeout=0.1) as server:
            stop = asyncio.Event()
            found.extend([server.sockets[0].getsockname()[1], asyncio.get_running_loop(), stop])
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=(main(),), daemon=True)
    thread.start()
    assert ready.wait(10)
    yield f"https://127.0.0.1:{found[0]}"
    found[1].call_soon_threadsafe(found[2].set)
    thread.join(10)


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Iterator[Callable[..., Driver]]:
    drivers = []

    def make(url: str, **requests_params: Any) -> Driver:
        drivers.append(Driver(request.param, url, requests_params=requests_params))
        return drivers[-1]

    yield make
    for driver in drivers:
        driver.close()


def test_strangers_are_refused(make: Callable[..., Driver], server: RestServer, ws_url: str) -> None:
    with pytest.raises(BinanceConnectionException, match=r"(?i)certificate.verify.failed.*Nothing was sent"):
        make(server.url).call(ORDER)
    with pytest.raises(BinanceWebsocketUnableToConnect, match=r"(?i)certificate.verify.failed.*Nothing was sent"):
        make(ws_url).ws(ORDER)
    assert server.requests == []


def test_a_bundle_of_ones_own(make: Callable[..., Driver], server: RestServer, ws_url: str, pem: str) -> None:
    driver = make(server.url, verify=pem)
    assert driver.call(ORDER) == {}
    assert driver.call(PUBLIC) == {}
    assert server.connections == 1
    assert make(ws_url, verify=pem).ws(ORDER) == "ok"


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_no_verification(make: Callable[..., Driver], server: RestServer, ws_url: str) -> None:
    driver = make(server.url, verify=False)
    assert driver.call(ORDER) == driver.call(ORDER) == {}
    assert server.connections == 1
    assert make(ws_url, verify=False).ws(ORDER) == "ok"


# Python 3.10's asyncio leaves the transport of a connection that the server refused to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("form", ["path", "pair", "list"])
def test_a_certificate_of_the_client(form: str, make: Callable[..., Driver], pem: str) -> None:
    server = RestServer(context(pem, ask_for_certificates=True))
    cert: Any = {"path": pem, "pair": (pem, pem), "list": [pem, pem]}[form]
    driver = make(server.url, verify=pem, cert=cert)
    assert driver.call(ORDER) == driver.call(PUBLIC) == {}
    with pytest.raises(BinanceConnectionException):
        make(server.url, verify=pem).call(PUBLIC)
    server.stop()


def test_a_missing_bundle(make: Callable[..., Driver], server: RestServer, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"(?i)no such file|could not find"):
        make(server.url, verify=str(tmp_path / "absent.pem")).call(PUBLIC)


def trusting(pem: str) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=pem)


@pytest.mark.usefixtures("transport")
async def test_a_stream(pem: str) -> None:
    with WsServer(context(pem)) as server:
        manager = manager_of(server)
        manager.ws_kwargs["ssl"] = trusting(pem)
        async with manager._socket(TRADE, symbol="BNBBTC") as socket:
            texts = [{"t": number, "x": "y" * 50 * number} for number in range(500)]
            server.peer.send(*texts[:-1])
            server.peer.ping(b"now")
            server.peer.send(texts[-1])
            got = [await soon(socket.recv()) for _ in texts]
            await server.until(lambda: server.peer.pongs)
            peer = server.peer
        assert got == texts
        await server.until(lambda: not peer.open)
        assert peer.close_code == 1000


@pytest.mark.usefixtures("transport")
async def test_a_stream_from_a_stranger(pem: str) -> None:
    with WsServer(context(pem)) as server:
        async with manager_of(server, max_reconnects=0)._socket(TRADE, symbol="BNBBTC") as socket:
            event = await soon(socket.recv())
        assert event["type"] == "SSLCertVerificationError"
        assert server.attempts == 0
