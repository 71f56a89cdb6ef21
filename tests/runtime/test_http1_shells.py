"""Both shells of HTTP/1.1 against bytes: what a server sends on a bare socket, in whatever pieces, says the same."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any, Protocol

import pytest
import urllib3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from binance_gen.runtime import http1_async, http1_sync
from binance_gen.runtime.http1 import Answer, BadAnswer, HttpError, Truncated, request_bytes
from tests.runtime.http1_samples import BROKEN, SAMPLES, cut
from tests.runtime.raw_server import CLOSE, RESET, RawServer

BODY = b'{"a":1}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n" + BODY
PATIENCE = 10.0

on_sockets = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Shell(Protocol):
    def exchange(self, method: str = "GET", timeout: Any = PATIENCE) -> Answer: ...
    def close(self) -> None: ...


class Sync:
    def __init__(self, server: RawServer) -> None:
        self._pool = urllib3.HTTPConnectionPool("127.0.0.1", server.port)
        self._connections = http1_sync.Connections(self._pool, 10)

    def exchange(self, method: str = "GET", timeout: Any = PATIENCE) -> Answer:
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        connections = self._connections
        raw = request_bytes(method, "/x", "", None)
        return connections.exchange(connections.take(connect), raw, read, method == "HEAD")

    def close(self) -> None:
        self._connections.close()
        self._pool.close()


class Async:
    def __init__(self, server: RawServer) -> None:
        self.loop = asyncio.new_event_loop()
        self.connections = http1_async.Connections(self.loop, server.url, None)

    def exchange(self, method: str = "GET", timeout: Any = PATIENCE) -> Answer:
        raw = request_bytes(method, "/x", "", None)
        return self.loop.run_until_complete(self.connections.exchange(raw, timeout, method == "HEAD"))

    def close(self) -> None:
        self.loop.run_until_complete(self.connections.close())
        self.loop.run_until_complete(asyncio.sleep(0))
        self.loop.close()


@pytest.fixture
def server() -> Iterator[RawServer]:
    server = RawServer()
    yield server
    server.stop()


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def shell(request: pytest.FixtureRequest, server: RawServer) -> Iterator[Shell]:
    shell: Shell = request.param(server)
    yield shell
    shell.close()


# --- what is said ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_samples(name: str, shell: Shell, server: RawServer) -> None:
    one = SAMPLES[name]
    method = "HEAD" if one.bodyless else "GET"
    for _ in range(2):
        server.script(*cut(one.raw, {5, 17, 18, 40}), then=CLOSE if one.until_close else "")
        answer = shell.exchange(method)
        assert (answer.status, answer.body, answer.keep) == (one.status, one.body, one.keep)
    assert server.connections == (1 if one.keep else 2)


@on_sockets
@given(st.sampled_from(sorted(SAMPLES)), st.sets(st.integers(1, 120)))
def test_any_pieces(shell: Shell, server: RawServer, name: str, places: set[int]) -> None:
    one = SAMPLES[name]
    server.script(*cut(one.raw, places), then=CLOSE if one.until_close else "")
    answer = shell.exchange("HEAD" if one.bodyless else "GET")
    assert (answer.status, answer.body, answer.keep) == (one.status, one.body, one.keep)


def test_large_answers(shell: Shell, server: RawServer) -> None:
    body = b'"' + b"0123456789" * 300_000 + b'"'
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in cut(body, set(range(1, len(body), 70_001))))
    server.script(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    server.script(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n")
    assert shell.exchange().body == shell.exchange().body == body
    assert server.connections == 1


# --- no usable answer -----------------------------------------------------------------------------------------------


@on_sockets
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_an_end_too_early(shell: Shell, server: RawServer, name: str, data: st.DataObject) -> None:
    one = SAMPLES[name]
    head = one.raw.index(b"\r\n\r\n") + 4
    place = data.draw(st.integers(0, (head if one.until_close else len(one.raw)) - 1))
    then = data.draw(st.sampled_from([CLOSE, RESET]))
    server.script(one.raw[:place], then=then)
    before = len(server.requests)
    with pytest.raises((HttpError, OSError)) as caught:
        shell.exchange("HEAD" if one.bodyless else "GET")
    assert not isinstance(caught.value, TimeoutError)
    if then == CLOSE:
        assert isinstance(caught.value, Truncated)
    assert len(server.requests) == before + 1  # sent, and not again


@pytest.mark.parametrize("name", BROKEN)
def test_broken(name: str, shell: Shell, server: RawServer) -> None:
    server.script(BROKEN[name])
    with pytest.raises(BadAnswer):
        shell.exchange()
    assert server.wait_ended(1)  # nothing more can be made of that connection
    server.script(GOOD)
    assert shell.exchange().body == BODY
    assert server.connections == 2


@pytest.mark.parametrize("timeout", [0.05, (PATIENCE, 0.05)])
@pytest.mark.parametrize("pieces", [[], [GOOD[:10]], [GOOD[:-1]]], ids=["nothing", "half a head", "half a body"])
def test_silence(pieces: list[bytes], timeout: Any, shell: Shell, server: RawServer) -> None:
    server.script(*pieces)
    with pytest.raises(TimeoutError):
        shell.exchange(timeout=timeout)
    assert server.wait_ended(1)
    assert len(server.requests) == 1
    server.script(GOOD)
    assert shell.exchange(timeout=None).body == BODY


# --- connections that are kept --------------------------------------------------------------------------------------


def test_a_connection_that_the_server_has_closed_is_not_used(shell: Shell, server: RawServer) -> None:
    for round_ in range(1, 4):
        server.script(GOOD, then=CLOSE)
        assert shell.exchange().body == BODY
        assert server.wait_ended(round_)
    assert (server.connections, len(server.requests)) == (3, 3)


def test_a_connection_that_ends_as_the_request_arrives_is_not_tried_again(shell: Shell, server: RawServer) -> None:
    server.script(GOOD)
    server.script(then=CLOSE)
    shell.exchange()
    with pytest.raises(HttpError, match="closed the connection without an answer"):
        shell.exchange("POST")
    assert (server.connections, len(server.requests)) == (1, 2)


def test_what_was_not_asked_for_is_the_answer_to_nothing(shell: Shell, server: RawServer) -> None:
    server.script(GOOD)
    shell.exchange()
    server.send_unasked(GOOD.replace(b"1", b"2"))
    time.sleep(0.02)  # on its way; there is nothing to wait for
    server.script(GOOD)
    assert shell.exchange().body == BODY
    assert server.connections == 2
    server.script(GOOD + b"HTTP/1.1 200 OK\r\n")
    assert shell.exchange().body == BODY
    server.script(GOOD)
    assert shell.exchange().body == BODY
    assert server.connections == 3


def test_closing(shell: Shell, server: RawServer) -> None:
    server.script(GOOD)
    shell.exchange()
    shell.close()
    assert server.wait_ended(1)
    if isinstance(shell, Async):
        shell.__init__(server)  # type: ignore[misc]


# --- the loop's alone -----------------------------------------------------------------------------------------------


def of(server: RawServer) -> http1_async.Connections:
    return http1_async.Connections(asyncio.get_running_loop(), server.url, None)


RAW = request_bytes("GET", "/x", "", None)


async def until(condition: Any) -> None:
    """A little later."""
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it didn't happen")


async def test_a_cancelled_request_takes_its_connection_with_it(server: RawServer) -> None:
    connections = of(server)
    server.script()
    task = asyncio.ensure_future(connections.exchange(RAW, None))
    await until(lambda: server.requests)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: server.ended == 1)
    server.script(GOOD)
    assert (await connections.exchange(RAW, None)).body == BODY
    assert server.connections == 2
    await connections.close()


async def test_no_more_at_a_time_than_allowed(server: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http1_async, "LIMIT", 3)
    connections = of(server)
    answers = await asyncio.gather(*(connections.exchange(RAW, PATIENCE) for _ in range(20)))
    assert [answer.status for answer in answers] == [204] * 20
    assert server.connections == 3
    for _ in range(3):
        server.script()
    stuck = [asyncio.ensure_future(connections.exchange(RAW, PATIENCE)) for _ in range(3)]
    await until(lambda: len(server.requests) == 23)
    with pytest.raises(http1_async.SlowToConnect):
        await connections.exchange(RAW, 0.05)
    waiting = [asyncio.ensure_future(connections.exchange(RAW, PATIENCE)) for _ in range(4)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    for one in stuck:
        one.cancel()
    done = await asyncio.gather(*stuck, *waiting, return_exceptions=True)
    assert [isinstance(one, asyncio.CancelledError) for one in done] == [True] * 4 + [False] * 3
    assert connections._busy == 0
    await connections.close()


async def test_idle_connections_are_closed_in_time(server: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http1_async, "KEEP", 0.05)
    connections = of(server)
    await asyncio.gather(*(connections.exchange(RAW, PATIENCE) for _ in range(4)))
    await until(lambda: server.ended == server.connections)
    assert connections._sweeper is None
    await connections.close()


async def test_a_whole_time_is_for_all_of_it(server: RawServer) -> None:
    """A pair of times is for each piece."""
    connections = of(server)
    server.script(GOOD[:-1])
    half = asyncio.ensure_future(connections.exchange(RAW, 0.2))
    with pytest.raises(TimeoutError):
        await half
    server.script(GOOD[:-3])
    slow = asyncio.ensure_future(connections.exchange(RAW, (None, PATIENCE)))
    await until(lambda: len(server.requests) == 2)
    server.send_unasked(GOOD[-3:])
    assert (await slow).body == BODY
    await connections.close()


async def test_closing_tells_those_who_wait(server: RawServer) -> None:
    connections = of(server)
    server.script()
    task = asyncio.ensure_future(connections.exchange(RAW, None))
    await until(lambda: server.requests)
    await connections.close()
    with pytest.raises(HttpError, match="closed by close_connection"):
        await task
    assert not connections._open


async def test_where_nobody_listens(server: RawServer) -> None:
    connections = of(server)
    server.stop()
    with pytest.raises(http1_async.NotConnected, match="ConnectionRefusedError"):
        await connections.exchange(RAW, PATIENCE)
    assert connections._busy == 0


async def test_a_cancellation_at_the_moment_of_the_connection_is_not_forgotten(server: RawServer) -> None:
    """Nothing is sent for somebody who has gone, and the connection is not left open."""
    connections = of(server)
    loop = asyncio.get_running_loop()
    create, opened = loop.create_connection, loop.create_future()
    go_on = loop.create_future()

    async def late(*args: Any, **options: Any) -> Any:
        made = await create(*args, **options)
        opened.set_result(None)
        await go_on
        return made

    connections._loop = LoopWith(loop, late)  # type: ignore[assignment]
    task = asyncio.ensure_future(connections.exchange(RAW, PATIENCE))
    await opened
    go_on.set_result(None)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: server.ended == 1)
    assert server.requests == []
    assert connections._busy == 0


class LoopWith:
    """A loop that connects otherwise."""

    def __init__(self, loop: asyncio.AbstractEventLoop, create_connection: Any) -> None:
        self._loop = loop
        self.create_connection = create_connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loop, name)
