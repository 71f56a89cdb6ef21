"""Everything at once against the exchange's limits: 64 tasks and 16 threads of one process, flat out.
``python -m tests.soak.limits --minutes 10`` (virtual ones).

The exchange counts by itself: what it granted in each minute, and how often it had to refuse.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from binance_gen import AsyncClient, Client
from binance_gen.runtime.clock import Clock
from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.clock import SECOND
from binance_gen.sandbox.errors import ApiError
from binance_gen.sandbox.limits import Rules

TASKS, THREADS = 64, 16
START = 1_750_000_020.0  # a full minute
DEPTHS = (500, 1000, 5000)
"""Weights 25, 50 and 250."""


@dataclass
class Count:
    """What the exchange granted by minute, and what it refused by status."""

    granted: Counter[int] = field(default_factory=Counter)
    refused: Counter[int] = field(default_factory=Counter)

    def watch(self, sandbox: Sandbox) -> None:
        limits = sandbox.exchange.limits
        spend, clock = limits.spend, sandbox.exchange.clock

        def counted(ip: str, weight: int, where: str = "") -> None:
            try:
                spend(ip, weight, where)
            except ApiError as error:
                self.refused[error.status] += 1
                raise
            self.granted[clock.steady() // SECOND // 60] += weight

        limits.spend = counted  # type: ignore[method-assign]

    def use(self, minutes: int) -> float:
        """The part of the allowed weight that was used, in whole minutes: without the one that was under way at the
        beginning and the one at the end."""
        whole = sorted(self.granted)[1 : minutes + 1]
        return sum(self.granted[minute] for minute in whole) / (Rules().weight.limit * len(whole))


def run(minutes: int, speed: float, error: float = 0.0) -> Count:
    """``error``: seconds by which the clients' clock is wrong."""
    count = Count()
    with Sandbox(seed=1, market_rate=0, start=START + 30, speed=speed, log_size=10) as sandbox:
        count.watch(sandbox)
        origin, real = sandbox.now, time.monotonic()
        end = origin + 60 * (minutes + 1)

        def now() -> float:
            return origin + (time.monotonic() - real) * speed

        def virtual(client: Any) -> Any:
            client.clock = Clock(lambda: int((now() + error) * 1e9), now)
            client.limits.clock = client.clock
            return client

        class Async(AsyncClient):
            async def _sleep(self, seconds: float) -> None:
                await asyncio.sleep(seconds / speed)

        class Sync(Client):
            def _sleep(self, seconds: float) -> None:
                time.sleep(seconds / speed)

        settings: dict[str, Any] = {"environment": sandbox.environment, "on_limit": "wait", "retries": 0}

        async def tasks() -> None:
            async with virtual(Async(**settings)) as client:

                async def work(seed: int) -> None:
                    chance = random.Random(seed)
                    while now() < end:
                        await client.get_order_book(symbol="BNBBTC", limit=chance.choice(DEPTHS))

                await asyncio.gather(*(work(seed) for seed in range(TASKS)))

        def work(client: Client, seed: int) -> None:
            chance = random.Random(seed)
            while now() < end:
                client.get_order_book(symbol="BNBBTC", limit=chance.choice(DEPTHS))

        with virtual(Sync(**settings)) as client:
            failures: list[BaseException] = []

            def thread(seed: int) -> None:
                try:
                    work(client, seed)
                except BaseException as failure:
                    failures.append(failure)

            threads = [threading.Thread(target=thread, args=(seed,)) for seed in range(THREADS)]
            for one in threads:
                one.start()
            asyncio.run(tasks())
            for one in threads:
                one.join()
            if failures:
                raise failures[0]
    return count


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.soak.limits", description=__doc__)
    parser.add_argument("--minutes", type=int, default=10)
    parser.add_argument("--speed", type=float, default=20)
    arguments = parser.parse_args()
    count = run(arguments.minutes, arguments.speed)
    print(f"{100 * count.use(arguments.minutes):.1f} % of the weight used, refused: {dict(count.refused) or 'none'}")
    print(dict(count.granted))


if __name__ == "__main__":
    main()
