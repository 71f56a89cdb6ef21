"""Calls that mypy --strict must accept, with the types that they must have. Never run."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager
from binance_gen.enums import KLINE_INTERVAL_1MINUTE, KlineInterval, MarketKind, OrderSide, OrderType, OrderTypeValue
from binance_gen.runtime.sockets import Socket
from binance_gen.types import beta
from binance_gen.types.alpha import (
    Ack,
    BookEvent,
    CombinedEvent,
    CombinedTicker,
    CombinedTrades,
    OddKeys,
    Order,
    OrderBook,
    Ticker,
)


def sync(client: Client, maybe: str | None) -> None:
    one: Ticker = client.get_ticker(symbol="A")
    many: list[Ticker] = client.get_ticker()
    some: list[Ticker] = client.ws_get_ticker(symbols=["A", "B"])
    either: Ticker | list[Ticker] = client.get_ticker(symbol=maybe)
    order: Order = client.create_order(symbol="A", side=OrderSide.BUY, type="LIMIT", price=Decimal("0.1"), extra=1)
    bought: Order = client.order_limit_buy("IOC", symbol="A", quantity="1", price=2.5)
    ack: Ack = client.ws_get_order(symbol="A", orderId=1)
    ack = client.create_order(symbol="A", side="BUY", type="STOP", stopPrice=1)
    ack = client.ws_create_order(symbol="A", side="BUY", type=OrderType.TAKE_PROFIT)
    ack = client.create_waiting_order(symbol="A", side="BUY", type="STOP")
    ack = client.cancel_order("A", conditional=True)
    ack = client.cancel_order("A", waitId=1)
    order = client.cancel_order("A", "a listen key", conditional=False)
    odd: OddKeys = client.get_range(from_=1, class_=True)
    other: beta.Order = client.beta_get_order()
    klines = client.get_klines("A", "1m")
    client.get_klines("A", KlineInterval.MONTH_1)
    client.get_klines(symbol="A", interval=KLINE_INTERVAL_1MINUTE)
    close: float = klines[0][2]
    side: Literal["BUY", "SELL"] = order["side"]
    start: int = odd["from"]
    alive: dict[str, Any] = client.v3_ping()
    url: str = client.API_URL
    print(one, many, some, either, bought, ack, other, close, side, start, alive, url)


async def asynchronous(client: AsyncClient) -> None:
    one: Ticker = await client.get_ticker(symbol="A")
    many: list[Ticker] = await client.ws_get_ticker()
    order: Order = await client.ws_order_limit_buy(symbol="A")
    print(one, many, order, await client.ws_hello())


def streams(bm: BinanceSocketManager, twm: ThreadedWebsocketManager) -> None:
    changes: Socket[BookEvent] = bm.depth_socket("a")
    levels: Socket[OrderBook] = bm.depth_socket("a", BinanceSocketManager.DEPTH_5)
    again: Socket[OrderBook] = bm.depth_socket("a", depth=20, interval=100)
    both: Socket[CombinedEvent] = bm.multiplex_socket(["a@trade"])
    name: str = twm.start_kline_socket(print, "a", interval="1M")
    usual: Socket[CombinedTicker] = bm.all_trade_socket("a")
    slow: Socket[CombinedTicker] = bm.all_trade_socket("a", False, MarketKind.ALPHA)
    other: Socket[CombinedTrades] = bm.all_trade_socket("a", kind=MarketKind.BETA)
    started: str = twm.start_all_trade_socket(print, MarketKind.BETA, symbol="a")
    print(changes, levels, again, both, name, bm.tickers_socket(5000), usual, slow, other, started)
    bm.multiplex_socket(["a@trade"], "market")


def either(client: Client, type: OrderTypeValue) -> Order | Ack:
    return client.create_order(symbol="A", side="BUY", type=type)
