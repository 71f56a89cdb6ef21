"""CPU per request. Arguments: library, kind (public, signed, order), port."""

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


ORDER = {"symbol": "BNBBTC", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "1", "price": "0.01"}


def call_of(client):
    """What all clients with python-binance's names are asked."""
    if kind == "order":
        return lambda: client.create_order(**ORDER)
    if kind == "signed":
        return lambda: client.get_order(symbol="BNBBTC", orderId=1)
    return lambda: client.get_order_book(symbol="BNBBTC", limit=100)


def ours():
    from binance_gen import Client

    # A benchmark is not held up by the limits of the exchange; they are counted all the same.
    return timed(call_of(Client("key", "secret", environment=base, on_limit="ignore")))


def ours_async():
    from binance_gen import AsyncClient

    async def make():
        client = AsyncClient("key", "secret", environment=base, on_limit="ignore")
        return call_of(client), client.close_connection

    return timed_async(make)


def python_binance():
    from binance.client import Client

    client = Client("key", "secret", ping=False)
    client.API_URL = f"{base}/api"
    return timed(call_of(client))


def python_binance_async():
    from binance import AsyncClient

    async def make():
        client = AsyncClient("key", "secret")
        client.API_URL = f"{base}/api"
        return call_of(client), client.close_connection

    return timed_async(make)


def official():
    from binance_common.configuration import ConfigurationRestAPI
    from binance_sdk_spot.spot import Spot

    rest = Spot(config_rest_api=ConfigurationRestAPI(api_key="key", api_secret="secret", base_path=base)).rest_api
    if kind == "order":
        order = {
            "symbol": "BNBBTC", "side": "BUY", "type": "LIMIT", "time_in_force": "GTC", "quantity": 1, "price": 0.01,
        }  # fmt: skip
        return timed(lambda: rest.new_order(**order))
    if kind == "signed":
        return timed(lambda: rest.get_order(symbol="BNBBTC", order_id=1))
    return timed(lambda: rest.depth(symbol="BNBBTC", limit=100).data())


def ccxt_async():
    import ccxt.async_support as ccxt

    async def make():
        exchange = ccxt.binance({"apiKey": "key", "secret": "secret", "enableRateLimit": False})
        for name in ("public", "private"):
            exchange.urls["api"][name] = f"{base}/api/v3"
        if kind == "order":
            return (lambda: exchange.privatePostOrder(ORDER)), exchange.close
        if kind == "signed":
            return (lambda: exchange.privateGetOrder({"symbol": "BNBBTC", "orderId": 1})), exchange.close
        return (lambda: exchange.publicGetDepth({"symbol": "BNBBTC", "limit": 100})), exchange.close

    return timed_async(make)


def address():
    if kind == "public":
        return "GET", f"{base}/api/v3/depth?symbol=BNBBTC&limit=100"
    return ("GET" if kind == "signed" else "POST"), f"{base}/api/v3/order"


def signed(params):
    """As a program does that uses requests alone."""
    import hashlib
    import hmac
    from urllib.parse import urlencode

    payload = urlencode({**params, "timestamp": int(time.time() * 1000)})
    return f"{payload}&signature={hmac.new(b'secret', payload.encode(), hashlib.sha256).hexdigest()}"


def plain_requests():
    import requests

    session = requests.Session()
    session.headers["X-MBX-APIKEY"] = "key"
    method, url = address()
    if kind == "order":
        return timed(lambda: session.request(method, url, data=signed(ORDER), timeout=10).json())
    if kind == "signed":
        params = {"symbol": "BNBBTC", "orderId": 1}
        return timed(lambda: session.request(method, f"{url}?{signed(params)}", timeout=10).json())
    url, params = f"{base}/api/v3/depth", {"symbol": "BNBBTC", "limit": 100}
    return timed(lambda: session.request(method, url, params=params, timeout=10).json())


def bare_adapter():
    """requests' adapter with a request prepared once: what the library below costs at least."""
    import msgspec
    import requests

    session = requests.Session()
    method, url = address()
    prepared = session.prepare_request(requests.Request(method, url, data=ORDER if kind == "order" else None))
    adapter = session.get_adapter(base)
    return timed(lambda: msgspec.json.decode(adapter.send(prepared, timeout=10).content))


def bare_aiohttp():
    import aiohttp
    import msgspec

    method, url = address()
    data = "&".join(f"{name}={value}" for name, value in ORDER.items()).encode() if kind == "order" else None

    async def make():
        session = aiohttp.ClientSession()

        async def call():
            async with session.request(method, url, data=data) as answer:
                return msgspec.json.decode(await answer.read())

        return call, session.close

    return timed_async(make)


print(json.dumps({"figure": globals()[library]()}))
