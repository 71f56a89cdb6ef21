"""What is handwritten on the clients, and depth caches, as the type checker sees them. Never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from binance_gen import AsyncClient, Client, DepthCacheManager, ThreadedDepthCacheManager
from binance_gen.depthcache import DepthCache
from binance_gen.enums import HistoricalKlinesType
from binance_gen.helpers import convert_ts_str, round_step_size


def sync(client: Client) -> None:
    opened: int = client.get_historical_klines("BNBBTC", Client.KLINE_INTERVAL_1MINUTE, "1 day ago UTC")[0][0]
    client.get_historical_klines("BNBBTC", "1m", datetime(2024, 1, 1), klines_type=HistoricalKlinesType.SPOT)
    for kline in client.get_historical_klines_generator("BNBBTC", "1m", opened, None, 500):
        volume: str = kline[5]
        print(volume)
    price: str = next(client.aggregate_trade_iter("BNBBTC", last_id=5))["p"]
    info = client.get_symbol_info("BNBBTC")
    base: str = "" if info is None else info["baseAsset"]
    held = client.get_asset_balance("BTC")
    free: str = "0" if held is None else held["free"]
    every: list[str] = [balance["asset"] for balance in client.get_asset_balance()]
    pairs: dict[str, int] = Client.convert_to_dict([("a", 1)])
    print(price, base, free, every, pairs, Client.uuid22().upper(), Client.encode_uri_component("a b").upper())


async def not_sync(client: AsyncClient) -> None:
    opened: int = (await client.get_historical_klines("BNBBTC", "1m", 0))[0][0]
    async for kline in await client.get_historical_klines_generator("BNBBTC", "1m", opened):
        print(kline[0])
    async for trade in client.aggregate_trade_iter("BNBBTC", "2024-01-01"):
        print(trade["p"])
    held = await client.get_asset_balance(asset="BTC", recvWindow=5000)
    print(held and held["free"])


async def books(client: AsyncClient) -> None:
    async with DepthCacheManager(client, "BNBBTC", conv_type=Decimal, ws_interval=100) as dcm:
        book = await dcm.recv()
        if isinstance(book, DepthCache):
            print(book.get_bids()[:5], book.update_time)
        else:
            print(book["type"], book["m"])


def threaded() -> None:
    manager = ThreadedDepthCacheManager(environment="testnet")
    manager.start()
    name: str = manager.start_depth_cache(print, "BNBBTC")
    manager.stop_socket(name)


def helpers() -> Iterator[float]:
    start: int = convert_ts_str("2024-01-01")
    yield start
    yield round_step_size("1.234", Decimal("0.01"))
