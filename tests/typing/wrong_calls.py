"""Calls that the type checker must refuse. Each wrong line says which error it is; mypy --strict reports an ignore that
is not needed, so a mistake that slips through fails `make check`. Never run."""

from __future__ import annotations

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager


def rest(client: Client) -> None:
    client.get_order_book()  # type: ignore[call-arg]
    client.get_order_book(symbol=5)  # type: ignore[arg-type]
    client.get_order_book(symbol="BNBBTC", limit="many")  # type: ignore[arg-type]
    client.get_klines(symbol="BNBBTC", interval="7m")  # type: ignore[arg-type]
    client.create_order(symbol="BNBBTC", side="BYU", type="MARKET")  # type: ignore[arg-type]
    client.create_order(symbol="BNBBTC", side="BUY")  # type: ignore[call-arg]
    client.get_order_book(symbol="BNBBTC")["bid"]  # type: ignore[typeddict-item]
    client.get_symbol_ticker(symbol="BNBBTC")[0]  # type: ignore[literal-required]
    client.get_orderbok(symbol="BNBBTC")  # type: ignore[attr-defined]


def futures(client: Client) -> None:
    client.futures_create_order(symbol="BTCUSDT", side="BUY", type="STOP_LOSS")  # type: ignore[call-overload]
    client.futures_create_order(symbol="BTCUSDT", side="BUY", type="LIMIT")["algoId"]  # type: ignore[typeddict-item]
    client.futures_get_order(symbol="BTCUSDT", algoId=1)["orderId"]  # type: ignore[typeddict-item]


def products(client: Client) -> None:
    client.create_margin_order(side="BUY", type="MARKET")  # type: ignore[call-arg]
    client.create_margin_order(symbol="BTCUSDT", side="BUY", type="MARKET", isIsolated=True)  # type: ignore[arg-type]
    client.make_universal_transfer(type="MAIN_MOON", asset="USDT", amount=1)  # type: ignore[arg-type]
    client.withdraw(coin="USDT", amount=5)  # type: ignore[call-arg]
    client.get_margin_account()["marginLevle"]  # type: ignore[typeddict-item]
    client.get_account_snapshot(type="SPOT")["snapshots"]  # type: ignore[typeddict-item]
    client.papi_set_um_leverage(symbol="BTCUSDT")  # type: ignore[call-arg]
    client.papi_set_um_leverage(symbol="BTCUSDT", leverage="five")  # type: ignore[arg-type]
    client.convert_accept_quote()  # type: ignore[call-arg]
    client.options_place_order(symbol="X", side="LONG", type="LIMIT", quantity=1)  # type: ignore[arg-type]
    client.stocks_get_quote(symbol="AAPL")["price"]  # type: ignore[typeddict-item]
    client.get_simple_earn_account()["total"]  # type: ignore[typeddict-item]


async def streams(client: AsyncClient, bm: BinanceSocketManager) -> None:
    bm.depth_socket("BNBBTC", depth=7)  # type: ignore[call-overload]
    bm.kline_socket("BNBBTC", interval="2m")  # type: ignore[arg-type]
    (await bm.trade_socket("BNBBTC").recv())["price"]  # type: ignore[typeddict-item]
    (await bm.aggtrade_futures_socket("BTCUSDT").recv())["p"]  # type: ignore[typeddict-item]
    (await client.get_symbol_ticker(symbol="BNBBTC"))["prise"]  # type: ignore[typeddict-item]
    bm.stocks_kline_socket("AAPL", interval="1m")  # type: ignore[arg-type]
    bm.isolated_margin_socket()  # type: ignore[call-arg]
    (await bm.options_depth_socket("BTC-200730-9000-C").recv())["bids"]  # type: ignore[typeddict-item]


def threaded(twm: ThreadedWebsocketManager) -> None:
    twm.start_trade_socket(symbol="BNBBTC")  # type: ignore[call-arg]
    twm.start_depth_socket(print, "BNBBTC", interval=250)  # type: ignore[arg-type]
