"""Futures calls that the type checker must accept. Never run; `make check` reads it with mypy --strict."""

from __future__ import annotations

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager
from binance_gen.enums import ContractType, FuturesOrderType, FuturesOrderTypeValue, FuturesType


def orders(client: Client, type: FuturesOrderTypeValue) -> None:
    order_id: int = client.futures_create_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity=1)["orderId"]
    client.futures_limit_buy_order(symbol="BTCUSDT", timeInForce="GTC", quantity=1, price="0.1")["status"]
    algo_id: int = client.futures_create_order(symbol="BTCUSDT", side="SELL", type="STOP_MARKET", stopPrice=1)["algoId"]
    client.futures_create_order(symbol="BTCUSDT", side="SELL", type=FuturesOrderType.TAKE_PROFIT)["algoStatus"]
    client.ws_futures_create_order(symbol="BTCUSDT", side="SELL", type="LIMIT")["cumQty"]
    either = client.futures_create_order(symbol="BTCUSDT", side="SELL", type=type)
    print(either["symbol"], either["side"])
    client.futures_create_algo_order(symbol="BTCUSDT", side="SELL", type="STOP", triggerPrice="1")
    client.futures_get_order(symbol="BTCUSDT", orderId=order_id)["avgPrice"]
    client.futures_get_order(symbol="BTCUSDT", algoId=algo_id)["actualOrderId"]
    client.futures_cancel_order(symbol="BTCUSDT", conditional=True, clientAlgoId="mine")["code"]
    client.futures_get_open_orders(conditional=True)[0]["algoId"]
    client.futures_get_open_orders()[0]["orderId"]
    for one in client.futures_place_batch_order(batchOrders=[{"symbol": "BTCUSDT"}]):
        print(one)
    client.futures_stream_keepalive("a listen key")["listenKey"]


async def market(client: AsyncClient) -> None:
    price: str = (await client.futures_mark_price(symbol="BTCUSDT"))["markPrice"]
    rates: list[str] = [row["lastFundingRate"] for row in await client.futures_mark_price()]
    coin: str = (await client.futures_coin_mark_price(pair="BTCUSD"))[0]["pair"]
    print(price, rates, coin, (await client.futures_klines(symbol="BTCUSDT", interval="1m"))[0][1])


async def streams(bm: BinanceSocketManager) -> None:
    async with bm.symbol_mark_price_socket("BTCUSDT", fast=False) as socket:
        message = await socket.recv()
        print(message["stream"], message["data"]["ap"])
    coin = await bm.aggtrade_futures_socket("btcusd_perp", FuturesType.COIN_M).recv()
    print(coin["data"]["p"])
    kline = await bm.kline_futures_socket("BTCUSDT", "1m", FuturesType.USD_M, ContractType.PERPETUAL).recv()
    print(kline["k"]["c"])
    (await bm.futures_depth_socket("BTCUSDT", depth="5").recv())["data"]["pu"]
    bm.futures_multiplex_socket(["btcusdt@aggTrade"], category="market")
    async with bm.futures_user_socket() as user:
        event = await user.recv()
        if event["e"] == "ORDER_TRADE_UPDATE":
            print(event["o"]["X"])


def threaded(twm: ThreadedWebsocketManager) -> None:
    twm.start_all_ticker_futures_socket(print, FuturesType.COIN_M)
    twm.start_futures_socket(print)
