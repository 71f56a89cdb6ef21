from __future__ import annotations

import asyncio
import gc
import inspect
import pickle
import warnings
from typing import Any

import aiohttp
import pytest

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
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await client._request(PUBLIC) == {}


def test_a_client_can_not_be_pickled() -> None:
    with pytest.raises(TypeError, match="can't be pickled or copied"):
        pickle.dumps(AsyncClientBase())
