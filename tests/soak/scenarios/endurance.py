"""Starting and stopping for ever, and a day: threads, tasks, descriptors and memory stay what they were."""

from __future__ import annotations

import time
from typing import Any

from tests.soak.kit import Client, new_account, sandbox_and_client, wait_until

STREAM = "btcusdt@trade"
HOURS = 24


def cycles(library: str, count: int, warm: int) -> dict[str, Any]:
    """Open a client and a socket, take a message, close both. ``warm`` cycles before the first look."""
    with sandbox_and_client(library) as (sandbox, client):
        flood = sandbox.faults.flood(STREAM, rate=200)
        client.ask("cycles", count=warm, kind="trade", symbol="BTCUSDT")
        before = client.resources()
        client.ask("cycles", count=count, kind="trade", symbol="BTCUSDT")
        after = client.resources()
        flood.stop()
        flood.wait(5)
        return {"cycles": count, **_changes(before, after)}


def day(library: str, steps: int) -> dict[str, Any]:
    """24 virtual hours with a trade stream and user data: listen keys expire every hour, connections at the end."""
    with sandbox_and_client(library) as (sandbox, client):
        flood = sandbox.faults.flood(STREAM, rate=100)
        client.ask("open", name="trades", kind="trade", symbol="BTCUSDT")
        _, key = new_account(sandbox, "HMAC")
        client.ask("open", name="user", kind="spot", key=key)
        client.ask("open", name="futures", kind="usdm_futures", key=key)
        _live(client, 0.5)
        before = client.resources()
        for _ in range(steps):
            sandbox.advance(HOURS * 3600 / steps, wall=False)
            time.sleep(0.02)
        recovered = _live(client, 20)
        time.sleep(1)
        after = client.resources()
        flood.stop()
        flood.wait(5)
        return {"hours": HOURS, "recovered": recovered, **_changes(before, after)}


def _live(client: Client, patience: float) -> bool:
    before = client.count("trades")
    return wait_until(lambda: client.count("trades") > before + 10, patience)


def _changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: after[name] - before[name] for name in ("threads", "tasks", "fds")},
        "rss": round(after["rss"] / before["rss"] - 1, 4),
        "megabytes": round(after["rss"] / 1e6, 1),
    }
