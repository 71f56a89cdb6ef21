"""What holds for all tests."""

from __future__ import annotations

import pytest

from binance_gen.runtime import budget


@pytest.fixture(autouse=True)
def fresh_connection_budgets() -> None:
    """The process's budgets of connection attempts are those of one test."""
    budget._budgets.clear()
