from __future__ import annotations

from collections.abc import Iterator

import pytest

from binance_gen.sandbox import Sandbox
from tests.sandbox.futures_kit import BOTH, COINM, USDM, Futures
from tests.sandbox.kit import Rest


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A quiet market: only what the test does happens."""
    with Sandbox(seed=1, market_rate=0) as running:
        yield running


@pytest.fixture
def rest(sandbox: Sandbox) -> Iterator[Rest]:
    client = Rest(sandbox)
    yield client
    client.close()


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    """One sandbox for tests that change nothing."""
    with Sandbox(seed=1, market_rate=0) as running:
        yield running


@pytest.fixture
def public(shared: Sandbox) -> Iterator[Rest]:
    client = Rest(shared)
    yield client
    client.close()


@pytest.fixture(params=BOTH, ids=lambda product: product.name)
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Futures]:
    """An account at each of the two futures exchanges."""
    made = Futures(sandbox, request.param)
    yield made
    made.close()


@pytest.fixture
def usdm(sandbox: Sandbox) -> Iterator[Futures]:
    made = Futures(sandbox, USDM)
    yield made
    made.close()


@pytest.fixture
def coinm(sandbox: Sandbox) -> Iterator[Futures]:
    made = Futures(sandbox, COINM)
    yield made
    made.close()
