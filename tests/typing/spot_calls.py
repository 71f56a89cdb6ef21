"""Calls that the type checker must accept. Never run; `make check` reads it with mypy --strict."""

from __future__ import annotations

from decimal import Decimal

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager
from binance_gen.enums import KLINE_INTERVAL_1MINUTE, SIDE_BUY, KlineInterval, OrderSide


def rest(client: Client) -> None:
    best: str = client.get_order_book(symbol="BNBBTC", limit=5)["bids"][0][0]
    one: str = client.get_symbol_ticker(symbol="BNBBTC")["price"]
    every: list[str] = [row["price"] for row in client.get_symbol_ticker()]
    twin: str = client.ws_get_symbol_ticker(symbol="BNBBTC")["price"]
    opened: str = client.get_klines(symbol="BNBBTC", interval=KLINE_INTERVAL_1MINUTE)[0][1]
    client.get_klines(symbol="BNBBTC", interval=KlineInterval.MINUTE_1, limit=10)
    client.get_klines(symbol="BNBBTC", interval=Client.KLINE_INTERVAL_1MINUTE)
    limit = Decimal("1.5")
    order = client.order_limit(symbol="BNBBTC", side=SIDE_BUY, quantity=limit, price=1)
    client.create_order(symbol="BNBBTC", side="BUY", type="LIMIT", timeInForce="GTC", quantity=limit, price="0.1")
    order_id: int = order["orderId"]
    client.create_order(symbol="BNBBTC", side=OrderSide.SELL, type="MARKET", quoteOrderQty=3)
    client.order_limit_buy(symbol="BNBBTC", quantity=1, price="0.1")
    client.order_limit_buy("IOC", symbol="BNBBTC", quantity=1, price="0.1")
    client.get_order(symbol="BNBBTC", orderId=order_id, parameterOfTomorrow="yes")
    print(best, one, every, twin, opened)


async def rest_async(client: AsyncClient) -> None:
    one: str = (await client.get_symbol_ticker(symbol="BNBBTC"))["price"]
    book = await client.ws_get_order_book(symbol="BNBBTC")
    print(one, book["lastUpdateId"] + 1)


async def streams(client: AsyncClient) -> None:
    bm = BinanceSocketManager(client, user_timeout=60)
    async with bm.trade_socket("BNBBTC") as trades:
        price: str = (await trades.recv())["p"]
        async for trade in trades:
            print(trade["t"] + 1, price)
    bm.depth_socket("BNBBTC", depth=BinanceSocketManager.WEBSOCKET_DEPTH_5)
    bm.depth_socket("BNBBTC", depth=20, interval=100)
    async with bm.user_socket() as user:
        event = await user.recv()
        if event["e"] == "executionReport":
            print(event["X"], event["i"])


def threaded() -> None:
    with ThreadedWebsocketManager(tld="us") as twm:
        name: str = twm.start_kline_socket(print, "BNBBTC", interval="1m")
        twm.start_multiplex_socket(callback=print, streams=["bnbbtc@trade"])
        twm.stop_socket(name)
