from __future__ import annotations

import asyncio
import gc
import inspect
import json
import pickle
import warnings
from typing import Any

import aiohttp
import pytest

from binance_gen.runtime.errors import BinanceAPIException
from binance_gen.runtime.http1_async import Connections
from binance_gen.runtime.http_answer import DirectAnswer
from binance_gen.runtime.http_async import AsyncClientBase
from tests.runtime.rest_kit import KEY, ORDER, PUBLIC, SECRET, RestServer


def test_made_outside_a_loop(server: RestServer) -> None:
    client = AsyncClientBase(KEY, SECRET, environment=server.url)

    async def main() -> None:
        async with client:
            assert await client._request(ORDER) == {}

    asyncio.run(main())
    with pytest.raises(RuntimeError, match="no running event loop"):
        client.session  # noqa: B018


async def test_create(server: RestServer) -> None:
    client = await AsyncClientBase.create(KEY, SECRET, environment=server.url, loop=asyncio.get_running_loop())
    ours, theirs = (inspect.signature(function).parameters for function in (AsyncClientBase, AsyncClientBase.create))
    assert [name for name in theirs if name != "ours"] == list(ours)[: len(theirs) - 1]
    assert server.connections == 0
    assert client.API_KEY == KEY
    await client._request(PUBLIC)
    await client.close_connection()


async def test_many_tasks(server: RestServer) -> None:
    async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
        await asyncio.gather(*(client._request(ORDER, number=number) for number in range(60)))
    assert sorted(int(request.values["number"]) for request in server.requests) == list(range(60))
    assert all(request.hmac_ok() for request in server.requests)


@pytest.mark.timeout(10)
async def test_closing_is_prompt_and_leaves_nothing(server: RestServer) -> None:
    before = asyncio.all_tasks()
    client = AsyncClientBase(environment=server.url)
    await asyncio.gather(*(client._request(PUBLIC) for _ in range(5)))
    await client.close_connection()
    await asyncio.sleep(0)
    del client
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        gc.collect()
    assert [str(warning.message) for warning in caught if "nclosed" in str(warning.message)] == []
    assert asyncio.all_tasks() == before


def test_another_loop_gets_its_own_connections(server: RestServer) -> None:
    client = AsyncClientBase(environment=server.url)

    async def last() -> Any:
        result = await client._request(PUBLIC)
        await client.close_connection()
        return result

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the first loop ended with a connection open
        assert asyncio.run(client._request(PUBLIC)) == asyncio.run(last()) == {}
        gc.collect()
    assert server.connections == 2


def test_another_loop_gets_its_own_session(server: RestServer) -> None:
    client = AsyncClientBase(environment=server.url)

    async def call() -> Any:
        return await client._request(PUBLIC), client.session

    async def last() -> Any:
        result = await call()
        await client.close_connection()
        return result

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the first loop ended with a connection open
        first, second = asyncio.run(call()), asyncio.run(last())
        gc.collect()
    assert first[0] == second[0] == {}
    assert first[1] is not second[1]


def test_closing_from_another_loop(server: RestServer) -> None:
    client = AsyncClientBase(environment=server.url)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the first loop ended with a connection open
        assert asyncio.run(client._request(PUBLIC)) == {}
        asyncio.run(client.close_connection())
        asyncio.run(client.close_connection())
        del client
        gc.collect()


def test_two_running_loops_are_refused(server: RestServer) -> None:
    client = AsyncClientBase(environment=server.url)

    async def main() -> None:
        await client._request(PUBLIC)

        def other() -> None:
            with pytest.raises(RuntimeError, match="one client for each loop"):
                asyncio.run(client._request(PUBLIC))

        await asyncio.to_thread(other)
        await client.close_connection()

    asyncio.run(main())


async def test_session_params(server: RestServer) -> None:
    connector = aiohttp.TCPConnector(limit=1)
    params = {"headers": {"X-Mine": "1"}, "connector": connector, "cookies": {"a": "b"}}
    async with AsyncClientBase(environment=server.url, session_params=params) as client:
        await client._request(PUBLIC)
        assert client.session.connector is connector
    assert server.last.headers["x-mine"] == "1"
    assert server.last.headers["cookie"] == "a=b"
    assert server.last.headers["user-agent"].startswith("binance-gen/")


async def test_what_aiohttp_knows_passes(server: RestServer) -> None:
    timeout = aiohttp.ClientTimeout(total=0.5)
    async with AsyncClientBase(environment=server.url, requests_params={"timeout": timeout, "ssl": False}) as client:
        assert await client._request(PUBLIC) == {}
        server.reply(fault="silence")
        with pytest.raises(asyncio.TimeoutError):
            await client._request(PUBLIC)
        server.reply(302, b"", Location=f"{server.url}/elsewhere")
        await client._request(PUBLIC, requests_params={"allow_redirects": True})
        assert server.last.target == b"/elsewhere"


async def test_a_cancelled_call_is_cancelled(server: RestServer) -> None:
    async with AsyncClientBase(environment=server.url) as client:
        server.reply(fault="silence")
        task = asyncio.create_task(client._request(PUBLIC))
        while not server.requests:
            await asyncio.sleep(0.002)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await client._request(PUBLIC) == {}


def test_a_client_can_not_be_pickled() -> None:
    with pytest.raises(TypeError, match="can't be pickled or copied"):
        pickle.dumps(AsyncClientBase())


# --- which way a request goes ---------------------------------------------------------------------------------------


@pytest.fixture
def direct(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Targets that went over our own connections."""
    sent: list[str] = []
    exchange = Connections.exchange

    def noting(self: Connections, request: bytes, *arguments: Any) -> Any:
        sent.append(request.split(b" ", 2)[1].decode())
        return exchange(self, request, *arguments)

    monkeypatch.setattr(Connections, "exchange", noting)
    return sent


async def test_what_goes_directly(server: RestServer, direct: list[str], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "binance_gen")
    async with AsyncClientBase(KEY, SECRET, environment=server.url, time_unit="MICROSECOND") as client:
        for timeout in (None, 5, 0.5, (1, 2), (None, 3)):
            await client._request(PUBLIC, requests_params={"timeout": timeout})
        await client._request(ORDER, headers={"X-Mine": "1", "accept": "text/plain", "x-mbx-apikey": "no"})
        assert server.last.headers["x-mine"] == "1"
        assert server.last.headers["accept"] == "text/plain"
        assert server.last.headers["x-mbx-apikey"] == KEY
        assert server.last.hmac_ok()
        await client._request(PUBLIC, requests_params={"proxies": {"https": "http://127.0.0.1:1"}})
        assert client._aiohttp._session is None
    assert direct == [request.target.decode() for request in server.requests]
    assert len(direct) == 7
    assert "by way of" not in caplog.text
    assert server.connections == 1


WAYS: dict[str, dict[str, Any]] = {
    "there is a proxy": {"proxies": {"http": "{url}"}},
    "allow_redirects, ssl is for aiohttp": {"ssl": False, "allow_redirects": True},
    "the timeout is aiohttp's": {"timeout": aiohttp.ClientTimeout(total=5)},
    "the header accept-Encoding is an unusual one": {"headers": {"accept-Encoding": "br"}},
    "the header Connection is an unusual one": {"headers": {"Connection": "close"}},
}


@pytest.mark.parametrize("reason", WAYS)
async def test_what_goes_by_way_of_aiohttp(
    reason: str, server: RestServer, direct: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "binance_gen")
    params = WAYS[reason]
    if "proxies" in params:
        params = {"proxies": {"http": server.url}}
    async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
        assert await client._request(ORDER, requests_params=params) == {}
        assert direct == []
        assert f"by way of aiohttp, because {reason}" in caplog.text
        assert await client._request(PUBLIC) == {}  # the next one is as if nothing had been
        assert direct == ["/v1/public"]


async def test_a_session_that_is_asked_for_is_used(server: RestServer, direct: list[str]) -> None:
    async with AsyncClientBase(environment=server.url) as client:
        client.session.headers["X-Mine"] = "1"
        await client._request(PUBLIC)
        assert server.last.headers["x-mine"] == "1"
        await client.close_connection()
        await client._request(PUBLIC)
    async with AsyncClientBase(environment=server.url, session_params={"trust_env": True}) as client:
        await client._request(PUBLIC)
    assert direct == ["/v1/public"]


async def test_libraries_that_stand_in_for_the_network(
    server: RestServer, direct: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """aioresponses and vcrpy put something in the place of ``ClientSession._request``."""

    async def made_up(*_: Any, **__: Any) -> Any:
        raise aiohttp.ClientConnectionError("made up")

    async with AsyncClientBase(environment=server.url, retries=0) as client:
        with monkeypatch.context() as patch:
            patch.setattr(aiohttp.ClientSession, "_request", made_up)
            with pytest.raises(aiohttp.ClientConnectionError, match="made up"):
                await client._request(PUBLIC)
        assert (direct, server.requests) == ([], [])
        await client._request(PUBLIC)
    assert direct == ["/v1/public"]


async def test_an_address_with_a_password(server: RestServer, direct: list[str]) -> None:
    url = server.url.replace("://", "://user:pass@")
    async with AsyncClientBase(environment=url) as client:
        await client._request(PUBLIC)
    assert server.last.headers["authorization"] == "Basic dXNlcjpwYXNz"
    assert direct == []


async def test_a_direct_answer_looks_like_aiohttps(server: RestServer) -> None:
    body, kind = '{"é":1}'.encode("latin-1"), "application/json; charset=iso8859-1"
    for _ in range(2):
        server.reply(451, body, Content_Type=kind, Set_Cookie="a=b", X_Two="2")
    found = []
    async with AsyncClientBase(KEY, SECRET, environment=server.url) as client:
        for _ in range(2):
            with pytest.raises(BinanceAPIException) as caught:
                await client._request(ORDER, symbol="X", timestamp=1)
            found.append(caught.value.response)
            assert client.response is caught.value.response
            client.session  # noqa: B018 - the next one goes by way of aiohttp
    ours, theirs = found
    assert isinstance(ours, DirectAnswer)
    assert isinstance(theirs, aiohttp.ClientResponse)
    for name in (
        "status", "reason", "ok", "method", "url", "real_url", "host", "headers", "raw_headers", "cookies",
        "content_type", "charset", "content_length", "version", "history", "closed",
    ):  # fmt: skip
        assert getattr(ours, name) == getattr(theirs, name), name
    assert ours.request_info.headers["x-mbx-apikey"] == KEY == theirs.request_info.headers["x-mbx-apikey"]
    assert ours.get_encoding() == theirs.get_encoding()
    for one in found:
        assert await one.text() == '{"é":1}'
        assert await one.json(loads=json.loads) == {"é": 1}
        with pytest.raises(aiohttp.ClientResponseError, match="451"):
            one.raise_for_status()
        one.release()
        one.close()
    assert await ours.read() == body
    assert "signature" not in repr(ours)
