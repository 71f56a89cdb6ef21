"""What every test gets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from binance_gen.runtime import budget
from binance_gen.runtime.limits import Limits


@pytest.fixture(autouse=True)
def nothing_used_and_nobody_banned() -> Iterator[None]:
    """Limits and attempts to connect are counted for the whole process, and ports of sandboxes are used again."""
    yield
    Limits().clear()
    budget._budgets.clear()
