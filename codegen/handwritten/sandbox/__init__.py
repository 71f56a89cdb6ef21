"""A local Binance: REST, WebSocket API and streams of every product on one loopback port, with markets that move.

    with Sandbox(seed=1) as sandbox:
        client = Client(sandbox.api_key, sandbox.api_secret, environment=sandbox.environment)

Written from Binance's documentation, not from this package's client, whose mistakes it is there to catch.
"""

from __future__ import annotations

from .accounts import Account
from .dns import failing_dns
from .flood import Flood
from .journal import Event, Journal, Span
from .keys import KeyPair
from .limits import Limit, Rules
from .log import Record
from .market_control import MarketControl
from .sandbox import Sandbox

__all__ = [
    "Account", "Event", "Flood", "Journal", "KeyPair", "Limit", "MarketControl", "Record", "Rules", "Sandbox", "Span",
    "failing_dns",
]  # fmt: skip
