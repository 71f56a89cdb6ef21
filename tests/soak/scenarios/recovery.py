"""How long a stream is away after a break: aborts, a dead line without FIN, and a server that is down for an hour."""

from __future__ import annotations

import random
import time
from typing import Any

from tests.soak.figures import spread
from tests.soak.kit import OURS, Client, sandbox_and_client, wait_until

STREAM = "btcusdt@trade"
RATE = 200
IN_FLIGHT = 5
"""Trades that may arrive after the break although they were made before it."""
SILENCE = 1.0
"""Seconds after which ours doubts a connection here; the default is 30."""


def aborts(library: str, count: int, patience: float = 30.0) -> dict[str, Any]:
    """TCP resets. Seconds from each to the first trade that was made after it."""
    with sandbox_and_client(library) as (sandbox, client):
        client.ask("open", name="trades", kind="trade", symbol="BTCUSDT")
        flood = sandbox.faults.flood(STREAM, rate=RATE)
        _first(client)
        chance, breaks = random.Random(count), []
        for _ in range(count):
            time.sleep(chance.uniform(0.05, 0.2))
            started = time.time()
            sandbox.faults.abort()
            breaks.append((started, flood.last or 0))
            if not _came_back(client, patience):
                break
        flood.stop()
        flood.wait(5)
        return _result(client, breaks, count)


def black_holes(library: str, count: int, patience: float = 60.0) -> dict[str, Any]:
    """Connections that fall silent without being closed. Seconds to the first trade after."""
    with sandbox_and_client(library) as (sandbox, client):
        client.ask("open", name="trades", kind="trade", symbol="BTCUSDT", user_timeout=SILENCE)
        flood = sandbox.faults.flood(STREAM, rate=RATE)
        _first(client)
        breaks = []
        for _ in range(count):
            time.sleep(0.3)
            started = time.time()
            sandbox.faults.blackhole("streams", new=False)
            breaks.append((started, flood.last or 0))
            if not _came_back(client, patience):
                break
        flood.stop()
        flood.wait(5)
        configured = {"configured": 2 * SILENCE} if library == OURS else {}
        return {**configured, **_result(client, breaks, count)}


def downtime(library: str, seconds: float, speed: float = 1.0) -> dict[str, Any]:
    """Nobody listens for so long. With ``speed``, both sides live so many times faster than the clock on the wall: the
    exchange by its virtual clock, ours by its replaceable delays."""
    options = {"max_reconnects": None, "hurry": speed} if library == OURS else {}
    with sandbox_and_client(library) as (sandbox, client):
        client.ask("open", name="trades", kind="trade", symbol="BTCUSDT", **options)
        flood = sandbox.faults.flood(STREAM, rate=RATE)
        _first(client)
        sandbox.set_speed(speed)
        sandbox.faults.stop_listening()
        sandbox.faults.abort()
        time.sleep(seconds / speed)
        before = client.count("trades")
        sandbox.faults.start_listening()
        back, patience = time.time(), 60 / speed + 5
        recovered = wait_until(lambda: client.count("trades") > before, patience, 0.002)
        took = time.time() - back
        flood.stop()
        flood.wait(5)
        return {
            "down": seconds,
            "speed": speed,
            "recovered": recovered,
            "seconds": round(took * speed, 1) if recovered else None,
            "told": client.seen("trades").kinds(),
        }


def _first(client: Client) -> None:
    if not wait_until(lambda: client.count("trades") > 0, 20):
        raise RuntimeError(f"{client.library}: no trade came; {client.errors()}")


def _came_back(client: Client, patience: float) -> bool:
    before = client.count("trades")
    return wait_until(lambda: client.count("trades") > before + IN_FLIGHT, patience, 0.02)


def _result(client: Client, breaks: list[tuple[float, int]], planned: int) -> dict[str, Any]:
    seen = client.seen("trades")
    took = [_first_after(seen.numbers, seen.times, *one) for one in breaks]
    recovered = [one for one in took if one is not None]
    return {"planned": planned, "breaks": len(breaks), "recovered": len(recovered), "seconds": spread(recovered)}


def _first_after(numbers: Any, times: Any, started: float, last: int) -> float | None:
    """Seconds to the arrival of the first trade that was made after the break."""
    for number, when in zip(numbers, times, strict=True):
        if number > last and when >= started:
            return float(when - started)
    return None
