"""Which library makes a connection, and when it is the other one. What connections do is in test_websocket."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from binance_gen.runtime import links, picows_connect
from binance_gen.runtime.links import connector
from binance_gen.runtime.manager import SocketManager
from binance_gen.runtime.picows_link import PicowsLink
from binance_gen.runtime.threads import ThreadedManager
from binance_gen.runtime.websocket import _Connection
from tests.runtime.stream_kit import TRADE, client_of, manager_of, soon, threaded_of
from tests.runtime.ws_server import WsServer


@pytest.fixture
def server() -> Iterator[WsServer]:
    with WsServer() as running:
        yield running


async def kind_of_link(server: WsServer, transport: Any = "auto", proxy: str | None = None, **options: Any) -> type:
    url = server.url.replace("http", "ws") + "/ws/x"
    link = await connector(transport)(url, silence=30, patience=10, proxy=proxy, options=options)
    await link.stop()
    return type(link)


@pytest.mark.parametrize(
    ("choice", "kind"), [("auto", PicowsLink), ("picows", PicowsLink), ("websockets", _Connection)]
)
async def test_the_choice(server: WsServer, monkeypatch: pytest.MonkeyPatch, choice: str, kind: type) -> None:
    monkeypatch.setattr(links, "default", links.AUTO)
    assert await kind_of_link(server, choice) is kind


@pytest.mark.parametrize("broken", [False, True])
async def test_without_picows(server: WsServer, monkeypatch: pytest.MonkeyPatch, broken: bool) -> None:
    """Not installed, or not for this machine."""
    monkeypatch.setattr(links, "default", links.AUTO)
    if broken:
        monkeypatch.setitem(sys.modules, "picows", None)
    monkeypatch.setattr(links.importlib.util, "find_spec", lambda _name: object() if broken else None)
    links._has_picows.cache_clear()
    try:
        assert await kind_of_link(server) is _Connection
        with pytest.raises(ImportError, match=r"binance-gen\[speed\]"):
            connector("picows")
    finally:
        links._has_picows.cache_clear()


@pytest.mark.parametrize("wrong", ["aiohttp", "", None, 5])
def test_no_such_library(server: WsServer, wrong: Any) -> None:
    for make in (lambda: SocketManager(client_of(server), transport=wrong), lambda: ThreadedManager(transport=wrong)):
        with pytest.raises(ValueError, match="transport must be"):
            make()


@pytest.mark.parametrize(
    "understood",
    [
        {"compression": None},
        {"additional_headers": [("X-Thing", "1")], "user_agent_header": None},
        {"open_timeout": None, "close_timeout": 0.1, "max_size": None},
    ],
)
async def test_arguments_that_both_understand(server: WsServer, understood: dict[str, Any]) -> None:
    assert await kind_of_link(server, "picows", **understood) is PicowsLink
    assert await kind_of_link(server, "websockets", **understood) is _Connection


@pytest.mark.parametrize("other", [{"compression": "deflate"}, {"origin": "http://x"}, {"ping_interval": 1}])
async def test_arguments_that_one_understands(
    server: WsServer, caplog: pytest.LogCaptureFixture, other: dict[str, Any]
) -> None:
    caplog.set_level("DEBUG", "binance_gen")
    assert await kind_of_link(server, "picows", **other) is _Connection
    assert next(iter(other)) in caplog.text


@pytest.mark.parametrize("named", ["argument", "environment"])
async def test_a_proxy(server: WsServer, monkeypatch: pytest.MonkeyPatch, transport: str, named: str) -> None:
    """HTTP CONNECT, on the way to a host that only the proxy knows."""
    asked: list[bytes] = []

    async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0])
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await WsServer._serve(server, reader, writer)

    server._serve = tunnel
    if named == "environment":
        monkeypatch.setenv("http_proxy", server.url)
    proxy = server.url if named == "argument" else None
    link = await connector("auto")(
        "ws://exchange.example:1234/ws/x", silence=30, patience=10, proxy=proxy, options=None
    )
    await link.stop()
    assert asked == [b"CONNECT exchange.example:1234 HTTP/1.1"]


@pytest.mark.parametrize("bypass", ["*", "exchange.example"])
def test_a_proxy_that_is_not_for_this_host(monkeypatch: pytest.MonkeyPatch, bypass: str) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", bypass)
    assert not picows_connect.unsupported("wss://exchange.example/ws/x", None, {})
    monkeypatch.setenv("no_proxy", "")
    assert picows_connect.unsupported("wss://exchange.example/ws/x", None, {})


async def test_a_redirection(server: WsServer) -> None:
    with WsServer() as other:
        location = other.url.replace("http", "ws") + "/elsewhere"
        server.refuse(302, headers=f"Location: {location}\r\n")
        await kind_of_link(server, "picows")
        assert [peer.path for peer in other.peers] == ["/elsewhere"]


async def test_a_name_is_looked_up(server: WsServer) -> None:
    url = f"ws://localhost:{server.port}/ws/x"
    link = await connector("picows")(url, silence=30, patience=10, proxy=None, options=None)
    await link.stop()
    with pytest.raises(OSError, match=r"(?i)not known|resol|no address"):
        await connector("picows")("ws://no.such.host.invalid/", silence=30, patience=10, proxy=None, options=None)


async def test_a_function_of_ones_own(server: WsServer) -> None:
    urls: list[str] = []

    async def connect(url: str, **arguments: Any) -> Any:
        urls.append(url)
        return await connector("auto")(url, **arguments)

    async with manager_of(server, transport=connect)._socket(TRADE, symbol="BNBBTC") as socket:
        server.peer.send({"t": 1})
        assert await soon(socket.recv()) == {"t": 1}
    with threaded_of(server, transport=connect) as twm:
        got: list[Any] = []
        twm._start(TRADE, got.append, symbol="BNBBTC")
        await server.until(lambda: server.open_peers)
        server.peer.send({"t": 2})
        await server.until(lambda: got)
    assert urls == [server.url.replace("http", "ws") + "/ws/bnbbtc@trade"] * 2
