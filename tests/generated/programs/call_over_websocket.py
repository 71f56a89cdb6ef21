"""One request over the WebSocket API, without asyncio."""

from binance_gen import Client

client = Client()
book = client.ws_get_order_book(symbol="BTCUSDT")
print("bids", len(book["bids"]))
again = client.ws_get_order_book(symbol="BTCUSDT", limit=5)
print("bids", len(again["bids"]))
client.close_connection()
