"""Own orders through the user socket of a threaded manager, and of asyncio. Keys come from the environment."""

import asyncio
import os
import queue
from typing import Any

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager

KEYS = {"api_key": os.environ["KEY"], "api_secret": os.environ["SECRET"]}
events: queue.Queue[dict[str, Any]] = queue.Queue()


def with_threads() -> None:
    manager = ThreadedWebsocketManager(**KEYS)
    manager.start()
    client = Client(**KEYS)
    manager.start_user_socket(events.put)
    while True:
        client.order_market_buy(symbol="BNBBTC", quantity="0.1")
        try:
            event = events.get(timeout=0.5)
        except queue.Empty:
            continue  # the subscription takes a moment; an order before it goes unseen
        if event["e"] == "executionReport":
            break
    print("threads: filled", flush=True)
    client.close_connection()
    manager.stop()


async def with_asyncio() -> None:
    client = await AsyncClient.create(**KEYS)
    async with BinanceSocketManager(client).user_socket() as socket:
        await client.order_market_buy(symbol="BNBBTC", quantity="0.1")
        while (await socket.recv())["e"] != "executionReport":
            pass
        print("asyncio: filled", flush=True)
    await client.close_connection()


with_threads()
asyncio.run(with_asyncio())
