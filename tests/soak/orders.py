"""Random faults around orders, before and after the exchange accepts: ``python -m tests.soak.orders --faults 10000``.

Whatever breaks, each order is believed to be placed, known not to be, or raised as unknown with its id. Afterwards the
exchange is looked at from the inside: it has exactly the believed ones and those of the unknown that turn out to have
been placed, each once.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import msgspec

from binance_gen import AsyncClient, Client
from binance_gen.exceptions import (
    BinanceAPIException,
    BinanceRequestException,
    OrderNotPlaced,
    OrderStatusUnknown,
)
from binance_gen.runtime import budget
from binance_gen.runtime.budget import ConnectionBudget
from binance_gen.runtime.clock import Clock
from binance_gen.sandbox import Sandbox
from binance_gen.sandbox.faults.answers import Planned
from binance_gen.sandbox.limits import Limit, Rules
from binance_gen.sandbox.ws_api import WsApi

FORMS = ("sync", "async", "ws")
SPEED = 30.0
TIMEOUT = 0.5
WORKERS = 16
TRIES = 20
PLENTY = Limit("REQUEST_WEIGHT", "MINUTE", 1, 10**9)
RULES = Rules(
    weight=PLENTY, raw=Limit("RAW_REQUESTS", "MINUTE", 5, 10**9), orders=(Limit("ORDERS", "DAY", 1, 10**9),),
    connections=Limit("CONNECTIONS", "MINUTE", 5, 10**9), messages_per_second=10**9,
)  # fmt: skip
ORDER = {"symbol": "BNBBTC", "side": "BUY", "type": "LIMIT", "timeInForce": "IOC", "quantity": "1"}
"""Below the market, so that it neither trades nor stays."""
UNKNOWN = '{{"code":{code},"msg":"Timeout waiting for response from backend server."}}'


@dataclass
class Ledger:
    """What became of each order, as its caller knows it."""

    begun: int = 0
    placed: list[str] = field(default_factory=list)
    not_placed: list[str] = field(default_factory=list)
    unknown: list[OrderStatusUnknown] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        refused = ", ".join(f"{count} {name}" for name, count in self.refused.items()) or "none refused"
        known = f"{len(self.placed)} placed, {len(self.not_placed)} known not to be, {len(self.unknown)} unknown"
        return f"{self.begun} orders: {known}, {refused}"


class Chance:
    """Decides in the exchange's thread what happens to a request, until there were ``enough`` faults. ``rate``: how
    many are disturbed."""

    def __init__(self, seed: int, rate: float, enough: int) -> None:
        self.random = random.Random(seed)
        self.seed = seed
        self.rate = rate
        self.enough = enough
        self.happened: Counter[str] = Counter()

    @property
    def total(self) -> int:
        return sum(self.happened.values())

    def orders(self, ledger: Ledger) -> Iterator[Any]:
        """One after the other, as long as something breaks: what is done about an unknown outcome. Every other one is
        settled by the client, the rest by who placed it."""
        while self.total < self.enough:
            ledger.begun += 1
            yield "settle" if (self.seed + ledger.begun) % 2 else "raise"

    def answer(self, path: str) -> Planned | None:
        """Of REST, where placing an order and asking for it have the same path."""
        if not path.endswith("/order") or self.random.random() >= self.rate:
            return None
        process = self.random.random() < 0.5
        kind = self.random.choice(["reset", "half", "silent", "html", "empty", "-1006", "-1007", "503"])
        self.happened[f"{kind} {'after' if process else 'before'}"] += 1
        if kind in ("reset", "half"):
            return Planned(body=b'{"orderId": ' + b"1" * 500, cut=0 if kind == "reset" else 100, process=process)
        if kind == "silent":
            return Planned(silent=True, process=process)
        if kind == "html":
            return Planned(502, b"<html>Bad gateway</html>", content_type="text/html", process=process)
        if kind == "empty":
            return Planned(504, b"", process=process)
        if kind == "503":
            return Planned(503, b'{"code":-1000,"msg":"Unknown error, please check your request."}', process=process)
        return Planned(408, UNKNOWN.format(code=kind).encode(), process=process)

    def on_text(self, api: WsApi, text: str) -> None:
        if '"order.place"' not in text or self.random.random() >= self.rate:
            PLAIN(api, text)
            return
        process = self.random.random() < 0.5
        kind = self.random.choice(["abort", "silent", "-1007"])
        self.happened[f"ws {kind} {'after' if process else 'before'}"] += 1
        answer = api.respond(text) if process else None
        if kind == "abort":
            api._connection.abort()
        elif kind == "-1007":
            its_id = (answer or msgspec.json.decode(text))["id"]
            error = msgspec.json.decode(UNKNOWN.format(code=-1007))
            api._connection.send(msgspec.json.encode({"id": its_id, "status": 408, "error": error}))


PLAIN = WsApi.on_text


@contextmanager
def disturbed(chance: Chance) -> Iterator[Sandbox]:
    with Sandbox(seed=1, market_rate=0, rules=RULES, speed=SPEED, balances={"BTC": "1000000"}, log_size=10) as sandbox:
        faults: Any = sandbox.faults
        faults.take_answer = chance.answer

        def on_text(api: WsApi, text: str) -> None:
            chance.on_text(api, text)

        WsApi.on_text = on_text  # type: ignore[method-assign]
        host = urlsplit(sandbox.url).hostname or ""
        budget._budgets[host] = ConnectionBudget(10**9)  # the sandbox's limit is lifted, too
        try:
            yield sandbox
        finally:
            del budget._budgets[host]
            WsApi.on_text = PLAIN  # type: ignore[method-assign]


def virtual(sandbox: Sandbox, client: Any) -> Any:
    """The client lives in the exchange's time."""
    origin, real = sandbox.now, time.monotonic()

    def now() -> float:
        return origin + (time.monotonic() - real) * SPEED

    client.clock = Clock(lambda: int(now() * 1e9), now)
    client.limits.clock = client.clock
    return client


def note(ledger: Ledger, error: Exception | None, order: Any) -> None:
    if error is None:
        ledger.placed.append(order["clientOrderId"])
    elif isinstance(error, OrderStatusUnknown):
        ledger.unknown.append(error)
    elif isinstance(error, OrderNotPlaced):
        ledger.not_placed += error.client_order_ids
    elif isinstance(error, BinanceAPIException) or getattr(error, "nothing_sent", False):
        ledger.refused[type(error).__name__] += 1  # Binance said no, or nothing was sent
    else:
        raise error


def settings(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "api_key": sandbox.api_key, "api_secret": sandbox.api_secret, "environment": sandbox.environment,
        "requests_params": {"timeout": TIMEOUT}, "recv_window": 5000, "on_limit": "wait",
    }  # fmt: skip


def below(sandbox: Sandbox) -> dict[str, Any]:
    return {**ORDER, "price": f"{float(sandbox.market.price('BNBBTC')) * 0.95:.6f}"}


def run_sync(sandbox: Sandbox, chance: Chance) -> Ledger:
    class Virtual(Client):
        def _sleep(self, seconds: float) -> None:
            time.sleep(seconds / SPEED)

    ledger, order_at = Ledger(), below(sandbox)
    orders = chance.orders(ledger)
    lock = threading.Lock()
    failures: list[BaseException] = []

    def work() -> None:
        while not failures:
            with lock:
                policy = next(orders, None)
            if policy is None:
                return
            order, failed = None, None
            try:
                order = client.with_options(on_unknown=policy).create_order(**order_at)
            except (BinanceAPIException, BinanceRequestException) as error:
                failed = error
            except BaseException as error:
                failures.append(error)
                raise
            with lock:
                note(ledger, failed, order)

    with virtual(sandbox, Virtual(**settings(sandbox))) as client:
        threads = [threading.Thread(target=work) for _ in range(WORKERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise failures[0]
        sandbox.faults.take_answer = lambda _: None  # type: ignore[method-assign]
        settle(ledger, [asked(error) for error in ledger.unknown])
    return ledger


def asked(error: OrderStatusUnknown) -> Any:
    """What the exchange says, from a client that gives up soon on a machine that may be busy: then it is asked again,
    as a program would."""
    for _ in range(TRIES):
        with suppress(BinanceRequestException):
            return error.settle()
    return error.settle()


async def asked_async(error: OrderStatusUnknown) -> Any:
    """The same."""
    for _ in range(TRIES):
        with suppress(BinanceRequestException):
            return await error.settle()
    return await error.settle()


async def run_async(sandbox: Sandbox, chance: Chance, ws: bool) -> Ledger:
    class Virtual(AsyncClient):
        async def _sleep(self, seconds: float) -> None:
            await asyncio.sleep(seconds / SPEED)

    ledger, order_at = Ledger(), below(sandbox)
    orders = chance.orders(ledger)

    async def work() -> None:
        for policy in orders:
            view = client.with_options(on_unknown=policy)
            order, failed = None, None
            try:
                order = await (view.ws_create_order if ws else view.create_order)(**order_at)
            except (BinanceAPIException, BinanceRequestException) as error:
                failed = error
            note(ledger, failed, order)

    async with virtual(sandbox, Virtual(**settings(sandbox))) as client:
        await asyncio.gather(*(work() for _ in range(WORKERS)))
        sandbox.faults.take_answer = lambda _: None  # type: ignore[method-assign]
        settle(ledger, [await asked_async(error) for error in ledger.unknown])
    return ledger


def settle(ledger: Ledger, found: list[Any]) -> None:
    """Afterwards nothing is unknown."""
    for error, order in zip(ledger.unknown, found, strict=True):
        name = error.client_order_id
        assert name is not None
        if order is None:
            ledger.not_placed.append(name)
        else:
            assert order["clientOrderId"] == name
            ledger.placed.append(name)


def at_the_exchange(sandbox: Sandbox) -> list[str]:
    """Ids of the account's orders, from the inside."""
    exchange, account = sandbox.exchange, sandbox._account
    return sandbox.call(lambda: [one.client_id for one in exchange.engine.of(account, "BNBBTC").values()])


def check(sandbox: Sandbox, ledger: Ledger) -> None:
    there = at_the_exchange(sandbox)
    assert len(there) == len(set(there)), "an order was placed twice"
    assert len(ledger.placed) == len(set(ledger.placed))
    assert set(there) == set(ledger.placed), (
        f"{len(set(there) - set(ledger.placed))} that nobody knows of, "
        f"{len(set(ledger.placed) - set(there))} that are not there"
    )
    assert not set(ledger.not_placed) & set(there)
    assert len(ledger.placed) + len(ledger.not_placed) + sum(ledger.refused.values()) == ledger.begun


def run(form: str, faults: int, seed: int = 1, rate: float = 0.5) -> tuple[Ledger, Chance]:
    """Orders until so many faults have happened."""
    chance = Chance(seed, rate, faults)
    with disturbed(chance) as sandbox:
        in_tasks = form != "sync"
        ledger = asyncio.run(run_async(sandbox, chance, form == "ws")) if in_tasks else run_sync(sandbox, chance)
        check(sandbox, ledger)
    return ledger, chance


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.soak.orders", description=__doc__)
    parser.add_argument("--faults", type=int, default=10_000, help="in each form")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("forms", nargs="*", default=FORMS)
    arguments = parser.parse_args()
    for form in arguments.forms:
        started = time.monotonic()
        ledger, chance = run(form, arguments.faults, arguments.seed)
        print(f"{form}: {ledger}; {chance.total} faults, 0 duplicates, {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
