"""CPU per signed and unsigned GET. Arguments: library, kind (public, signed), port."""

import json
import sys
import time

library, kind, port = sys.argv[1:]
base = f"http://127.0.0.1:{port}"
WARM, COUNT = 100, 1500


def timed(call):
    for _ in range(WARM):
        call()
    started = time.process_time()
    for _ in range(COUNT):
        call()
    return (time.process_time() - started) / COUNT * 1e6


def timed_async(make):
    import asyncio

    async def run():
        call, close = await make()
        for _ in range(WARM):
            await call()
        started = time.process_time()
        for _ in range(COUNT):
            await call()
        figure = (time.process_time() - started) / COUNT * 1e6
        await close()
        return figure

    return asyncio.run(run())


def ours():
    from binance_gen import Client

    client = Client("key", "secret", environment=base)
    if kind == "signed":
        return timed(lambda: client.get_order(symbol="BNBBTC", orderId=1))
    return timed(lambda: client.get_order_book(symbol="BNBBTC", limit=100))


def ours_async():
    from binance_gen import AsyncClient

    async def make():
        client = AsyncClient("key", "secret", environment=base)
        if kind == "signed":
            return (lambda: client.get_order(symbol="BNBBTC", orderId=1)), client.close_connection
        return (lambda: client.get_order_book(symbol="BNBBTC", limit=100)), client.close_connection

    return timed_async(make)


def python_binance():
    from binance.client import Client

    client = Client("key", "secret", ping=False)
    client.API_URL = f"{base}/api"
    if kind == "signed":
        return timed(lambda: client.get_order(symbol="BNBBTC", orderId=1))
    return timed(lambda: client.get_order_book(symbol="BNBBTC", limit=100))


def python_binance_async():
    from binance import AsyncClient

    async def make():
        client = AsyncClient("key", "secret")
        client.API_URL = f"{base}/api"
        if kind == "signed":
            return (lambda: client.get_order(symbol="BNBBTC", orderId=1)), client.close_connection
        return (lambda: client.get_order_book(symbol="BNBBTC", limit=100)), client.close_connection

    return timed_async(make)


def bare_adapter():
    """requests' adapter with a request prepared once: what the library below costs at least."""
    import msgspec
    import requests

    session = requests.Session()
    prepared = session.prepare_request(requests.Request("GET", f"{base}/api/v3/depth?symbol=BNBBTC&limit=100"))
    adapter = session.get_adapter(base)
    return timed(lambda: msgspec.json.decode(adapter.send(prepared, timeout=10).content))


def bare_aiohttp():
    import aiohttp
    import msgspec

    async def make():
        session = aiohttp.ClientSession()

        async def call():
            async with session.get(f"{base}/api/v3/depth?symbol=BNBBTC&limit=100") as answer:
                return msgspec.json.decode(await answer.read())

        return call, session.close

    return timed_async(make)


print(json.dumps({"figure": globals()[library]()}))
