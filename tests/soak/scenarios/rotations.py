"""Connections that end by plan while numbered trades come: what is lost, doubled or out of order."""

from __future__ import annotations

import random
import time
from itertools import pairwise
from typing import Any

from binance_gen.sandbox import Sandbox
from tests.soak.figures import compare
from tests.soak.kit import Client, sandbox_and_client, wait_until

STREAM = "btcusdt@trade"
LAST_CALL = 1.0
"""Seconds from ``serverShutdown`` to the end of the connection."""


def shutdowns(library: str, count: int, rate: float, patience: float = 15.0) -> dict[str, Any]:
    """The exchange announces the end of the connection, and ends it a second later."""
    with sandbox_and_client(library) as (sandbox, client):
        client.ask("open", name="trades", kind="trade", symbol="BTCUSDT", max_queue_size=100_000)
        flood = sandbox.faults.flood(STREAM, rate=rate)
        _wait_for_first(client)
        done, chance = 0, random.Random(count)
        for _ in range(count):
            time.sleep(chance.uniform(0, 0.2))
            old = sandbox.call(lambda: list(sandbox.server.connections))
            sandbox.faults.server_shutdown(close_after=LAST_CALL, where="streams")
            if not wait_until(lambda old=old: _is_replaced(sandbox, old), LAST_CALL + patience, 0.01):
                break
            done += 1
        time.sleep(0.5)
        flood.stop()
        flood.wait(10)
        return _result(client, flood.last or 0, count, done)


def planned(library: str, every: float, seconds: float, rate: float) -> dict[str, Any]:
    """The client's own rotation, before the exchange's limit of 24 hours. Theirs is at 23 hours; here it is ``every``
    so many seconds."""
    with sandbox_and_client(library) as (sandbox, client):
        client.ask("open", name="trades", kind="trade", symbol="BTCUSDT", max_queue_size=100_000, rotate_every=every)
        flood = sandbox.faults.flood(STREAM, rate=rate)
        _wait_for_first(client)
        before = sandbox.connections_made
        time.sleep(seconds)
        flood.stop()
        flood.wait(10)
        rotations = sandbox.connections_made - before
        return _result(client, flood.last or 0, int(seconds / every), rotations)


def _wait_for_first(client: Client) -> None:
    if not wait_until(lambda: client.count("trades") > 0, 20):
        raise RuntimeError(f"{client.library}: no trade came; {client.errors()}")


def _is_replaced(sandbox: Sandbox, old: list[int]) -> bool:
    """Another connection carries the stream, and the old ones are gone."""
    now = sandbox.call(lambda: list(sandbox.server.stream_connections))
    return bool(now) and not set(now) & set(old)


def _result(client: Client, last: int, wanted: int, rotations: int) -> dict[str, Any]:
    """Compares what was made since the first trade that arrived with what arrived."""
    wait_until(lambda: client.count("trades") > 0 and client.seen("trades").numbers[-1] >= last, 3, 0.1)
    seen = client.seen("trades")
    found = compare(range(seen.numbers[0], last + 1), seen.numbers)
    longest = max((after - before for before, after in pairwise(seen.times)), default=0.0)
    return {
        "planned": wanted,
        "rotations": rotations,
        "sent": found.sent,
        "lost": found.lost,
        "duplicated": found.duplicated,
        "disordered": found.disordered,
        "longest_hole": round(longest, 3),
        "told": seen.kinds(),
    }
