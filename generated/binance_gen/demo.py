# Copied from codegen/handwritten/demo.py; edit there.
"""The client in every form against a local exchange: ``python -m binance_gen.demo``.

No network, no account, no key of yours. It starts a sandbox, reads an order book twice (REST and WebSocket API),
streams through both managers, places an order and waits for its fill, replays recordings of the real exchange when
it is given a folder of them, and ends by itself.
"""

from __future__ import annotations

import argparse
import asyncio
import queue
import sys
import time
from pathlib import Path
from typing import Any

from . import AsyncClient, BinanceSocketManager, Client, ThreadedWebsocketManager
from .sandbox import Sandbox

SYMBOL = "BNBBTC"
OHLC = ("open", "high", "low", "close")
PATIENCE = 10.0
"""Seconds to wait for a message before the demo says that something is wrong."""


def say(text: str = "") -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def levels(book: Any) -> str:
    best = [f"{price} x {quantity}" for price, quantity in (book["bids"][0], book["asks"][0])]
    return f"bid {best[0]} | ask {best[1]} | update {book['lastUpdateId']}"


def brief(message: Any) -> str:
    """One line for any message of the demo's streams."""
    if not isinstance(message, dict):
        return f"list of {len(message)}"
    if "stream" in message:
        return f"{message['stream']}: {brief(message['data'])}"
    if "k" in message:
        kline = message["k"]
        return f"kline {kline['s']} {kline['i']}: " + " ".join(f"{name} {kline[name[0]]}" for name in OHLC)
    if message.get("e") == "depthUpdate":
        changes = f"{len(message['b'])} bids, {len(message['a'])} asks"
        return f"depth {message['s']}: {changes}, updates {message['U']}..{message['u']}"
    if message.get("e") == "error":
        return f"error {message['type']}: {message['m']}"
    return ", ".join(f"{key}={value}" for key, value in list(message.items())[:6])


def order_books(sandbox: Sandbox) -> None:
    say(f"1. One order book, REST and WebSocket API ({SYMBOL})")
    with Client(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment) as client:
        say(f"   get_order_book     {levels(client.get_order_book(symbol=SYMBOL, limit=5))}")
        say(f"   ws_get_order_book  {levels(client.ws_get_order_book(symbol=SYMBOL, limit=5))}")


def threaded(sandbox: Sandbox) -> None:
    say("2. ThreadedWebsocketManager: klines and depth through callbacks")
    inbox: queue.Queue[tuple[str, Any]] = queue.Queue()
    twm = ThreadedWebsocketManager(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment)
    twm.start()
    twm.start_kline_socket(callback=lambda message: inbox.put(("kline", message)), symbol=SYMBOL)
    twm.start_depth_socket(callback=lambda message: inbox.put(("depth", message)), symbol=SYMBOL, interval=100)
    seen: set[str] = set()
    while len(seen) < 2:
        kind, message = inbox.get(timeout=PATIENCE)
        if kind not in seen:
            seen.add(kind)
            say(f"   {brief(message)}")
    twm.stop()


async def managed(sandbox: Sandbox) -> None:
    say("3. BinanceSocketManager: klines and depth with async for")
    client = await AsyncClient.create(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment)
    bm = BinanceSocketManager(client)
    async with bm.kline_socket(SYMBOL) as klines, bm.depth_socket(SYMBOL, interval=100) as depth:
        say(f"   {brief(await asyncio.wait_for(klines.recv(), PATIENCE))}")
        async for update in depth:
            say(f"   {brief(update)}")
            break

    say("4. An order, and its fill from the user data stream")
    async with bm.user_socket() as user:
        order = await client.order_market_buy(symbol=SYMBOL, quantity="1.5")
        say(f"   order {order['orderId']} sent: {order.get('status')}")
        while True:
            event: Any = await asyncio.wait_for(user.recv(), PATIENCE)
            if event["e"] == "executionReport" and event["x"] == "TRADE":
                fill = f"{event['S']} {event['l']} {event['s']} at {event['L']}"
                say(f"   executionReport: {fill}, order is {event['X']}")
                if event["X"] == "FILLED":
                    break
    await client.close_connection()


async def replayed(sandbox: Sandbox, recordings: Path) -> None:
    files = sorted(recordings.glob("BINANCE.ws.*"))
    if not files:
        say(f"5. No recordings below {recordings}: replay left out")
        return
    say(f"5. Replay of the real exchange ({files[0].name}) through the same sockets")
    client = await AsyncClient.create(environment=sandbox.environment)
    bm = BinanceSocketManager(client, max_queue_size=10_000)
    names = ["nknusdt@depth@100ms", "nknusdt@bookTicker", "lrcbtc@kline_1m"]
    async with bm.multiplex_socket(names) as socket:
        replay = sandbox.replay(files[0], speed=0, wait_for=names)
        expected = sum(one.stream in names for one in replay.recording.messages)
        counts = dict.fromkeys(names, 0)
        while sum(counts.values()) < expected:
            message: Any = await asyncio.wait_for(socket.recv(), PATIENCE)
            counts[message["stream"]] += 1
    say(f"   {sum(counts.values())} of {expected}: " + ", ".join(f"{count} {name}" for name, count in counts.items()))
    await client.close_connection()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m binance_gen.demo", description=__doc__)
    parser.add_argument("--recordings", type=Path, help="folder with recordings of the real exchange to replay")
    arguments = parser.parse_args()
    started = time.monotonic()
    with Sandbox(seed=1) as sandbox:
        say(f"Sandbox at {sandbox.url}\n")
        order_books(sandbox)
        threaded(sandbox)
        asyncio.run(managed(sandbox))
        if arguments.recordings:
            asyncio.run(replayed(sandbox, arguments.recordings))
    say(f"\nDone in {time.monotonic() - started:.1f} s.")


if __name__ == "__main__":
    main()
