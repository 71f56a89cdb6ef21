"""As fast as the limits allow, and not at all while banned. ``python -m tests.soak.limits`` is the long form."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from binance_gen import Client
from binance_gen.exceptions import BinanceBannedException
from binance_gen.sandbox import Sandbox
from tests.soak import limits


def test_sixty_four_tasks_and_sixteen_threads_use_what_there_is_and_no_more() -> None:
    count = limits.run(minutes=1, speed=15)
    assert not count.refused
    assert count.use(1) >= 0.95


def test_clocks_that_are_wrong_change_nothing() -> None:
    """When a window ends is said by the exchange's clock."""
    count = limits.run(minutes=1, speed=15, error=-20.0)
    assert not count.refused
    assert count.use(1) >= 0.9  # until the clock is measured, the first window is taken for another


def test_a_ban_stops_every_client_of_the_process_until_it_ends() -> None:
    with Sandbox(seed=1, market_rate=0) as sandbox:
        settings: dict[str, Any] = {"environment": sandbox.environment, "retries": 3, "on_limit": "ignore"}
        with Client(**settings) as one, Client(**settings) as other:
            one.ping()
            sandbox.faults.ban(2)
            sandbox.clear_log()
            with pytest.raises(BinanceBannedException) as caught:
                one.get_order_book(symbol="BNBBTC")
            assert caught.value.banned_until is not None
            told: list[BinanceBannedException] = []

            def ask(client: Client) -> None:
                for _ in range(50):
                    for call in (client.ping, client.ws_ping, client.futures_ping):
                        with pytest.raises(BinanceBannedException, match="Not sent: banned") as refused:
                            call()
                        told.append(refused.value)

            threads = [threading.Thread(target=ask, args=(client,)) for client in (one, other) * 4]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert len(told) == 8 * 150
            assert [one.kind for one in sandbox.log] == ["rest"]
            waiting = other.with_options(on_limit="wait")
            assert waiting.ping() == {}
            assert len(sandbox.log) == 2
