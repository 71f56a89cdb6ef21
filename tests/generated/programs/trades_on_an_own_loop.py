"""The same on a loop that the program made itself, before anything of ours."""

import asyncio

from binance_gen import AsyncClient, BinanceSocketManager


async def main() -> None:
    client = await AsyncClient.create()
    async with BinanceSocketManager(client).trade_socket("BNBBTC") as trades:
        for _ in range(3):
            print("trade", (await trades.recv())["t"])
    await client.close_connection()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()
