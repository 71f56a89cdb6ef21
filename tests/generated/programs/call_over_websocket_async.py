"""One request over the WebSocket API, with asyncio."""

import asyncio

from binance_gen import AsyncClient


async def main() -> None:
    client = await AsyncClient.create()
    book = await client.ws_get_order_book(symbol="BTCUSDT")
    print("bids", len(book["bids"]))
    again = await client.ws_get_order_book(symbol="BTCUSDT", limit=5)
    print("bids", len(again["bids"]))
    await client.close_connection()


asyncio.run(main())
