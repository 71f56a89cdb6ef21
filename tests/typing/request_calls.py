"""Settings, envelopes, limits and errors, as the type checker sees them. Never run."""

from __future__ import annotations

from binance_gen import AsyncClient, Client
from binance_gen.exceptions import (
    BinanceAPIException,
    BinanceBannedException,
    BinanceFilterException,
    OrderNotPlaced,
    OrderStatusUnknown,
)


def sync(client: Client) -> None:
    book = client.raw(client.get_order_book, symbol="BNBBTC", limit=5)
    price: str = book.value["bids"][0][0]
    weight: int = book.limits["weight 1m"]
    server: str = book.headers["Server"]
    placed = client.with_raw_response.create_order(symbol="BNBBTC", side="BUY", type="MARKET", quantity=1)
    status: int = placed.status
    patient = client.with_options(timeout=(3, 30), retries=5, on_limit="wait", proxy="socks5://127.0.0.1:1080")
    name: str = patient.get_account()["accountType"]
    client.raw(client.get_order_book, limit=5)  # type: ignore[call-arg]
    client.with_options(on_unknown="guess")  # type: ignore[arg-type]
    for use in client.limits.usage():
        left: int | None = use.limit and use.limit - use.used - use.reserved
        print(use.host, use.kind, use.interval, left)
    print(price, weight, server, status, name)


def orders(client: Client) -> None:
    try:
        client.with_options(on_unknown="settle").order_market_buy(symbol="BNBBTC", quantity="1.5")
    except OrderNotPlaced as error:
        print(error.client_order_ids)
    except OrderStatusUnknown as error:
        print(error.client_order_id, error.settle())
    except BinanceFilterException as error:
        print(error.filter.lower())
    except BinanceBannedException as error:
        until: int | None = error.banned_until
        print(until, error.retry_after)
    except BinanceAPIException as error:
        print(error.method, error.path, error.request_id)


async def not_sync(client: AsyncClient) -> None:
    book = await client.raw(client.get_order_book, symbol="BNBBTC", limit=5)
    price: str = book.value["bids"][0][0]
    trades = await client.with_raw_response.get_recent_trades(symbol="BNBBTC")
    waiting: AsyncClient = client.with_options(on_limit=lambda block: block.remaining)
    print(price, trades.status, waiting)
