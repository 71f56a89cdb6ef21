"""What every test gets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from binance_gen.runtime.limits import Limits


@pytest.fixture(autouse=True)
def nothing_used_and_nobody_banned() -> Iterator[None]:
    """Limits are those of the process, and ports of sandboxes are used again."""
    yield
    Limits().clear()
