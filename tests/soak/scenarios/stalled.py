"""A consumer that takes nothing for a while, and the market that does not wait."""

from __future__ import annotations

import time
from typing import Any

from tests.soak.kit import sandbox_and_client, wait_until

STREAM = "btcusdt@trade"
QUEUE = 1000


def run(library: str, policy: str, seconds: float, rate: float, *, patience: float = 30.0) -> dict[str, Any]:
    """Everything that was made between the first trade that arrived and the end was delivered, or is counted as
    dropped (or conflated). ``policy`` is the library's own word for what to do. ``alive``: a trade that was made after
    the stall arrived."""
    with sandbox_and_client(library) as (sandbox, client):
        client.ask(
            "open", name="trades", kind="trade", symbol="BTCUSDT", max_queue_size=QUEUE, overflow=policy, conflate="s"
        )
        flood = sandbox.faults.flood(STREAM, rate=rate)
        wait_until(lambda: client.count("trades") > 0, 20)
        before = client.resources()
        client.ask("stall", name="trades", seconds=seconds)
        began = time.monotonic()
        time.sleep(seconds - 0.2)
        at_worst = client.resources() if policy != "callback" else before
        time.sleep(max(began + seconds - time.monotonic(), 0))
        afterwards = flood.last or 0  # fewer than the rate says, on a busy machine
        wait_until(lambda: client.newest("trades") > afterwards, patience, 0.1)
        flood.stop()
        flood.wait(20)
        counts = [-1]

        def is_quiet() -> bool:
            counts.append(client.count("trades"))
            return counts[-1] == counts[-2]

        wait_until(is_quiet, patience, 0.5)
        seen, facts = client.seen("trades"), client.ask("facts", name="trades")
        told = sum(int(one.get("dropped", 0)) for _, one in seen.others if isinstance(one, dict))
        sent = (flood.last or 0) - seen.numbers[0] + 1
        dropped = facts.get("dropped", told)
        conflated = facts.get("conflated", 0)
        return {
            "policy": policy,
            "sent": sent,
            "delivered": len(seen.numbers),
            "dropped": dropped,
            "conflated": conflated,
            "missing": sent - len(seen.numbers) - dropped - conflated,
            "alive": seen.numbers[-1] > afterwards,
            "megabytes": round((at_worst["rss"] - before["rss"]) / 1e6, 1),
            "told": seen.kinds(),
        }
