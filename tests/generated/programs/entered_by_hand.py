"""A socket without ``async with``, on a manager with a timeout of its own."""

import asyncio

from binance_gen import AsyncClient, BinanceSocketManager


async def main() -> None:
    client = await AsyncClient.create()
    manager = BinanceSocketManager(client, user_timeout=60)
    socket = manager.trade_socket("BNBBTC")
    await socket.__aenter__()
    trade = await socket.recv()
    print("trade", trade["s"])
    await socket.__aexit__(None, None, None)
    await client.close_connection()


asyncio.run(main())
