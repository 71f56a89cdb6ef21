"""Random faults against a stream whose events are numbered: what did not arrive is told, to the number."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from binance_gen.sandbox import Sandbox
from tests.soak.figures import compare
from tests.soak.kit import Client, Seen, sandbox_and_client, wait_until

STREAM = "btcusdt@trade"
RATE = 200
SILENCE = 1.0
IN_FLIGHT = 5
CLOSE_CODES = (1000, 1001, 1006, 1008, 1011)


def run(library: str, count: int, patience: float = 30.0) -> dict[str, Any]:
    """Every trade from the first that arrived to the last that was made was delivered, or is one of those that a gap
    event counts as missing; in every gap event, ``last`` and ``next`` are the trades around the hole."""
    with sandbox_and_client(library) as (sandbox, client):
        client.ask("open", name="trades", kind="trade", symbol="BTCUSDT", user_timeout=SILENCE, max_queue_size=100_000)
        flood = sandbox.faults.flood(STREAM, rate=RATE)
        wait_until(lambda: client.count("trades") > 0, 20)
        chance, done = random.Random(count), 0
        for _ in range(count):
            time.sleep(chance.uniform(0.05, 0.2))
            _hurt(sandbox, chance)
            before = client.count("trades")
            if not wait_until(lambda before=before: client.count("trades") > before + IN_FLIGHT, patience, 0.02):
                break
            done += 1
        flood.stop()
        flood.wait(5)
        last = flood.last or 0
        wait_until(lambda: client.seen("trades").numbers[-1] >= last, 2, 0.1)
        return _judge(client, last, count, done)


def _hurt(sandbox: Sandbox, chance: random.Random) -> None:
    faults = sandbox.faults
    choices: dict[Callable[[], object], int] = {
        lambda: faults.abort("streams"): 20,
        lambda: faults.close(chance.choice(CLOSE_CODES), where="streams"): 20,
        lambda: faults.half_frame("streams"): 10,
        lambda: faults.bad_protocol("streams"): 10,
        lambda: faults.blackhole("streams", new=False): 3,
        lambda: faults.server_shutdown(close_after=0.3, where="streams"): 10,
        lambda: faults.lose(STREAM, chance.randint(1, 20)): 20,
        lambda: faults.bad_frame(where="streams"): 10,
    }
    chance.choices(list(choices), list(choices.values()))[0]()


def _judge(client: Client, last: int, planned: int, done: int) -> dict[str, Any]:
    seen = client.seen("trades")
    found = compare(range(seen.numbers[0], last + 1), seen.numbers)
    told = [one for _, one in seen.others if isinstance(one, dict) and one.get("type") == "BinanceWebsocketGap"]
    return {
        "planned": planned,
        "faults": done,
        "sent": found.sent,
        "delivered": found.sent - found.lost,
        "duplicated": found.duplicated,
        "disordered": found.disordered,
        "gaps": len(told),
        "told": sum(int(one.get("missing") or 0) for one in told),
        "untold": found.lost - sum(int(one.get("missing") or 0) for one in told),
        "wrong": sum(1 for one in told if not _is_right(one, seen)),
        "kinds": seen.kinds(),
    }


def _is_right(gap: dict[str, Any], seen: Seen) -> bool:
    """Its numbers stand next to each other in what arrived, with as many in between as it says."""
    if gap.get("last") is None or gap.get("next") is None:
        return False
    try:
        at = seen.numbers.index(gap["last"])
    except ValueError:
        return False
    return (
        at + 1 < len(seen.numbers)
        and seen.numbers[at + 1] == gap["next"]
        and gap["next"] - gap["last"] - 1 == gap["missing"]
    )
