"""Trades with asyncio, one after the other, until somebody presses Ctrl-C."""

import asyncio

from binance_gen import AsyncClient, BinanceSocketManager


async def main() -> None:
    client = await AsyncClient.create()
    manager = BinanceSocketManager(client)
    socket = manager.trade_socket("BNBBTC")
    try:
        async with socket as trades:
            while True:
                trade = await trades.recv()
                print("trade", trade["t"], trade["s"], flush=True)
    finally:
        await client.close_connection()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("interrupted", flush=True)
