"""Thousands of streams on few connections. The sandbox closes a connection with more than 1024 streams, and one that
sends a sixth message within a second."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

from binance_gen.sandbox import Record, Sandbox
from tests.soak.figures import compare
from tests.soak.kit import PYTHON_BINANCE, Client, sandbox_and_client, wait_until

MOST_IN_A_URL = 200
"""Names that python-binance, which puts them into the URL, is asked for at once: a request line has an end."""
POLICY = (1008).to_bytes(2, "big")


def run(library: str, count: int, patience: float = 60.0) -> dict[str, Any]:
    """Subscribe to ``count`` streams with as few connections as the library can, and say something on each."""
    names = [f"soak{number:05d}usdt@trade" for number in range(count)]
    with sandbox_and_client(library, log_size=200_000) as (sandbox, client):
        started = time.monotonic()
        _open(client, names)
        wait_until(lambda: len(sandbox.subscriptions) >= count, patience, 0.1)
        took = time.monotonic() - started
        sandbox.call(lambda: _say(sandbox, names))
        wait_until(lambda: _count(client) >= count, 5, 0.1)
        seen = [number for name in client.ask("counts") for number in client.seen(name).numbers]
        found = compare(range(count), sorted(seen))
        return {
            "streams": count,
            "connections": sandbox.connections,
            "made": sandbox.connections_made,
            "seconds": round(took, 1),
            "lost": found.lost,
            "duplicated": found.duplicated,
            "provoked": sum(1 for one in sandbox.sent if one.kind == "close" and one.body[:2] == POLICY),
            "busiest": _busiest(sandbox.log),
        }


def _open(client: Client, names: Sequence[str]) -> None:
    size = MOST_IN_A_URL if client.library == PYTHON_BINANCE else len(names)
    for start in range(0, len(names), size):
        client.ask(
            "open", name=f"from {start}", kind="streams", streams=names[start : start + size], max_queue_size=100_000
        )


def _count(client: Client) -> int:
    return sum(client.ask("counts").values())


def _say(sandbox: Sandbox, names: Sequence[str]) -> None:
    """A trade on each stream, numbered."""
    publisher = sandbox.exchange.publisher
    for number, name in enumerate(names):
        trade = {"e": "trade", "E": 1, "s": name.partition("@")[0].upper(), "t": number, "p": "1", "q": "1", "T": 1}
        publisher.publish(name, lambda _unit, trade=trade: {**trade, "m": True, "M": True})


def _busiest(log: Sequence[Record]) -> int:
    """The most frames that any connection sent within a second."""
    times: dict[int, list[int]] = {}
    for one in log:
        if one.kind in ("text", "ping", "pong"):
            times.setdefault(one.connection, []).append(one.time)
    most: Counter[int] = Counter()
    for connection, moments in times.items():
        for at, first in enumerate(moments):
            most[connection] = max(most[connection], sum(1 for other in moments[at:] if other < first + 1_000_000))
    return max(most.values(), default=0)
