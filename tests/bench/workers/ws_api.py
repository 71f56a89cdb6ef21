"""CPU per request of the WebSocket API. Arguments: library; sequential or pipelined; public or signed; port."""

import asyncio
import sys
import time

library, way, kind, port = sys.argv[1:]
url = f"ws://127.0.0.1:{port}/ws-api/v3"
WARM, COUNT, AT_ONCE = 200, 4000, 100


async def timed(call):
    if way == "pipelined":

        async def many(count):
            for _ in range(count // AT_ONCE):
                await asyncio.gather(*(call() for _ in range(AT_ONCE)))
    else:

        async def many(count):
            for _ in range(count):
                await call()

    await many(WARM)
    started = time.process_time()
    await many(COUNT)
    return (time.process_time() - started) / COUNT * 1e6


def timed_sync(call):
    for _ in range(WARM):
        call()
    started = time.process_time()
    for _ in range(COUNT):
        call()
    return (time.process_time() - started) / COUNT * 1e6


async def ours():
    from binance_gen import AsyncClient

    async with AsyncClient("key", "secret", environment=f"http://127.0.0.1:{port}") as client:
        if kind == "signed":
            return await timed(lambda: client.ws_get_order(symbol="BNBBTC", orderId=1))
        return await timed(lambda: client.ws_get_order_book(symbol="BNBBTC", limit=20))


def ours_sync():
    from binance_gen import Client

    with Client("key", "secret", environment=f"http://127.0.0.1:{port}") as client:
        if kind == "signed":
            return timed_sync(lambda: client.ws_get_order(symbol="BNBBTC", orderId=1))
        return timed_sync(lambda: client.ws_get_order_book(symbol="BNBBTC", limit=20))


async def python_binance():
    from binance import AsyncClient

    client = AsyncClient("key", "secret")
    client.ws_api._url = url
    if kind == "signed":
        figure = await timed(lambda: client.ws_get_order(symbol="BNBBTC", orderId=1))
    else:
        figure = await timed(lambda: client.ws_get_order_book(symbol="BNBBTC", limit=20))
    await client.close_connection()
    return figure


def python_binance_sync():
    from binance import Client

    client = Client("key", "secret", ping=False)
    client.ws_api._url = url
    if kind == "signed":
        return timed_sync(lambda: client.ws_get_order(symbol="BNBBTC", orderId=1))
    return timed_sync(lambda: client.ws_get_order_book(symbol="BNBBTC", limit=20))


async def official():
    from binance_common.configuration import ConfigurationWebSocketAPI
    from binance_sdk_spot.spot import Spot

    spot = Spot(config_ws_api=ConfigurationWebSocketAPI(api_key="key", api_secret="secret", stream_url=url))
    connection = await spot.websocket_api.create_connection()
    if kind == "signed":
        figure = await timed(lambda: connection.order_status(symbol="BNBBTC", order_id=1))
    else:
        figure = await timed(lambda: connection.depth(symbol="BNBBTC", limit=20))
    await connection.close_connection(close_session=True)
    return figure


def signed(params):
    """As a program does that uses the library alone."""
    import hashlib
    import hmac

    params = {**params, "apiKey": "key", "timestamp": int(time.time() * 1000)}
    payload = "&".join(f"{name}={params[name]}" for name in sorted(params))
    params["signature"] = hmac.new(b"secret", payload.encode(), hashlib.sha256).hexdigest()
    return params


async def bare():
    """Sends, decodes and matches answers by their ids, and nothing else: no limits, timeouts or errors."""
    import msgspec
    from websockets.asyncio.client import connect

    encode, decode = msgspec.json.encode, msgspec.json.decode
    loop = asyncio.get_running_loop()
    async with connect(url, compression=None) as socket:
        waiting = {}
        number = 0

        async def read():
            async for frame in socket:
                message = decode(frame)
                waiting.pop(message["id"]).set_result(message)

        async def call():
            nonlocal number
            number += 1
            waiter = waiting[number] = loop.create_future()
            if kind == "signed":
                method, params = "order.status", signed({"symbol": "BNBBTC", "orderId": 1})
            else:
                method, params = "depth", {"symbol": "BNBBTC", "limit": 20}
            await socket.send(encode({"id": number, "method": method, "params": params}).decode())
            return (await waiter)["result"]

        reader = asyncio.create_task(read())
        figure = await timed(call)
        reader.cancel()
        return figure


if __name__ == "__main__":
    made = globals()[library]()
    print(f'{{"figure": {asyncio.run(made) if asyncio.iscoroutine(made) else made}}}')
