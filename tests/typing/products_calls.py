"""Calls of the other products that the type checker must accept. Never run; `make check` reads it with mypy."""

from __future__ import annotations

from decimal import Decimal

from binance_gen import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager
from binance_gen.enums import OrderSide


def margin(client: Client) -> None:
    order = client.create_margin_order(symbol="BTCUSDT", side="BUY", type="LIMIT", sideEffectType="MARGIN_BUY")
    order_id: int | str = order["orderId"]
    print(order_id, client.get_open_margin_orders(symbol="BTCUSDT", isIsolated="TRUE")[0]["status"])
    level: str = client.get_margin_account()["marginLevel"]
    client.margin_borrow_repay(asset="USDT", isIsolated="FALSE", symbol="", amount=Decimal("1.5"), type="BORROW")
    for canceled in client.cancel_all_open_margin_orders(symbol="BTCUSDT"):
        print(canceled["symbol"], level)


def wallet(client: Client) -> None:
    tran_id: int = client.make_universal_transfer(type="MAIN_UMFUTURE", asset="USDT", amount="10")["tranId"]
    coins = client.get_all_coins_info()
    network: str = coins[0]["networkList"][0]["network"]
    client.withdraw(coin="USDT", address="0x0", amount=5, network=network)["id"]
    for snapshot in client.get_account_snapshot(type="SPOT")["snapshotVos"]:
        if snapshot["type"] == "spot":
            print(snapshot["data"]["balances"][0]["free"], tran_id)


def accounts(client: Client) -> None:
    client.get_sub_account_list(email="a@example.org")["subAccounts"][0]["isFreeze"]
    client.papi_create_um_order(symbol="BTCUSDT", side=OrderSide.SELL, type="MARKET", quantity=1)["clientOrderId"]
    leverage: int = client.papi_set_um_leverage(symbol="BTCUSDT", leverage=5)["leverage"]
    code: str = client.papi_cancel_um_conditional_all_open_orders(symbol="BTCUSDT")["code"]
    print(leverage, code)


def earnings(client: Client) -> None:
    client.subscribe_simple_earn_flexible_product(productId="USDT001", amount=100)["purchaseId"]
    client.eth_staking_subscribe(amount=Decimal(1))["wbethAmount"]
    quote = client.convert_request_quote(fromAsset="BTC", toAsset="USDT", fromAmount="0.1")
    client.convert_accept_quote(quoteId=quote.get("quoteId", ""))["orderStatus"]
    for row in client.get_pay_trade_history()["data"]:
        print(row["amount"], row["fundsDetail"][0]["currency"])


async def options(client: AsyncClient, bm: BinanceSocketManager) -> None:
    bids: list[tuple[str, str]] = (await client.options_order_book(symbol="BTC-200730-9000-C"))["bids"]
    await client.options_place_order(symbol="BTC-200730-9000-C", side="BUY", type="LIMIT", quantity=1, price=100)
    async with bm.options_depth_socket("BTC-200730-9000-C", depth=10) as socket:
        print((await socket.recv())["b"][0][0], bids)
    async with bm.stocks_quote_socket("AAPL") as quotes:
        print((await quotes.recv())["s"], (await client.stocks_get_quote(symbol="AAPL")).get("bidPrice"))


async def users(bm: BinanceSocketManager) -> None:
    async with bm.margin_socket() as margin_user:
        event = await margin_user.recv()
        if event["e"] == "executionReport":
            print(event["X"], event["i"])
    async with bm.isolated_margin_socket("BTCUSDT") as isolated:
        print((await isolated.recv())["e"])
    async with bm.portfolio_margin_socket() as portfolio:
        update = await portfolio.recv()
        if update["e"] == "riskLevelChange":
            print(update["s"], update["eq"])


def threaded(twm: ThreadedWebsocketManager) -> None:
    twm.start_options_user_socket(print)
    name: str = twm.start_alpha_symbol_ticker_socket(print, "ALPHA_175USDT")
    twm.stop_socket(name)
