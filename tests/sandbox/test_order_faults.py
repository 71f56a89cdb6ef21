"""Random faults around orders. ``python -m tests.soak.orders`` is the long form."""

from __future__ import annotations

import pytest

from tests.soak.orders import FORMS, run


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("form", FORMS)
def test_what_is_at_the_exchange_is_what_the_caller_believes(form: str) -> None:
    ledger, chance = run(form, 80, seed=3)
    assert chance.total >= 80
    assert sum(ledger.refused.values()) < ledger.begun / 4  # the faults are around orders that get to the exchange
    assert ledger.placed
    assert ledger.not_placed
    assert ledger.unknown
