"""Who is asking, and may they? The same for REST and WebSocket API; only where key and payload come from differs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from . import checks, errors
from .accounts import Accounts, Key
from .clock import SECOND, Clock
from .registry import Endpoint

_KEY = re.compile(r"[A-Za-z0-9]{64}")


def find_key(accounts: Accounts, api_key: str | None) -> Key:
    """A key that is known; its form is looked at first."""
    if api_key is None or not _KEY.fullmatch(api_key):
        raise errors.bad_key_format()
    key = accounts.find(api_key)
    if key is None or key.revoked:
        raise errors.rejected_key()
    return key


def check_form(api_key: str | None) -> None:
    if api_key is None or not _KEY.fullmatch(api_key):
        raise errors.bad_key_format()


def check_signed(
    clock: Clock, accounts: Accounts, api_key: str | None, sent: Mapping[str, str], payload: bytes | None
) -> Key:
    """A signed request. ``payload`` is None when its bytes are not what a signature may cover."""
    check_form(api_key)
    for name in ("signature", "timestamp"):
        if not sent.get(name):
            raise errors.missing(name)
    check_timing(clock, sent)
    key = find_key(accounts, api_key)
    if payload is None or not key.verify(payload, sent["signature"]):
        raise errors.bad_signature()
    return key


def check_timing(clock: Clock, sent: Mapping[str, str]) -> None:
    """The documented rule: less than a second ahead, and no older than recvWindow."""
    if not sent.get("timestamp"):
        raise errors.missing("timestamp")
    stamp = checks.check_time("timestamp", sent["timestamp"])
    recv_window = checks.check_recv_window(sent.get("recvWindow"))
    now = clock.now()
    if stamp >= now + SECOND:
        raise errors.timestamp_ahead()
    if now - stamp > recv_window:
        raise errors.timestamp_outside()


def check_permission(key: Key, endpoint: Endpoint) -> None:
    if not key.allows(endpoint.security):
        raise errors.rejected_key()
