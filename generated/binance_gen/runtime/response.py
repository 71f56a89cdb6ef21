# Copied from codegen/handwritten/runtime/response.py; edit there.
"""An answer becomes a value or an exception."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final

from . import codec
from .endpoint import Endpoint
from .envelope import Envelope, recorded
from .errors import (
    BinanceAPIException,
    BinanceBannedException,
    BinanceClockException,
    BinanceFilterException,
    BinanceFirewallException,
    BinanceInsufficientBalanceException,
    BinanceMaintenanceException,
    BinanceRateLimitException,
    BinanceRequestException,
    BinanceSignatureException,
    BinanceUnknownOrderException,
)

__all__ = ["KINDS", "parse", "parse_ws", "retry_after"]

KINDS: Final[Mapping[str, type[BinanceAPIException]]] = {
    "clock": BinanceClockException,
    "filter": BinanceFilterException,
    "insufficient_balance": BinanceInsufficientBalanceException,
    "maintenance": BinanceMaintenanceException,
    "rate_limit": BinanceRateLimitException,
    "signature": BinanceSignatureException,
    "unknown_order": BinanceUnknownOrderException,
}
"""What the refusals of a product are called there."""

_BY_STATUS: Final[Mapping[int, type[BinanceAPIException]]] = {
    418: BinanceBannedException,
    429: BinanceRateLimitException,
}
_FORBIDDEN = 403
_REQUEST_IDS = ("x-mbx-uuid", "x-amz-cf-id")
"""The exchange's name of a request, and that of the network in front of it."""


def parse(
    status: int, headers: Mapping[str, str], body: bytes, response: Any, endpoint: Endpoint[Any] | None = None
) -> Any:
    """The JSON of a REST answer; ``{}`` when it is empty.

    :raises BinanceAPIException: any status but 2xx.
    :raises BinanceRequestException: a 2xx that isn't JSON.
    """
    if 200 <= status < 300:
        if not body:
            return {}
        try:
            return codec.decode(body)
        except (codec.DecodeError, ValueError, RecursionError):
            pass
        raise BinanceRequestException(f"the answer (status {status}) is not JSON: {_start(body)}")
    seconds = retry_after(headers.get("Retry-After"))
    error = _refusal(status, body.decode("utf-8", "replace"), response, endpoint, seconds)
    if endpoint is not None:
        error.method, error.path = endpoint.method, endpoint.path
        error.request_id = next((found for name in _REQUEST_IDS if (found := headers.get(name))), None)
    raise error


def parse_ws(answer: Mapping[str, Any], endpoint: Endpoint[Any] | None = None) -> Any:
    """The ``result`` of an answer of the WebSocket API.

    :raises BinanceAPIException: its ``status`` is not 200.
    :raises BinanceRequestException: it is no answer.
    """
    status = answer.get("status", 200)
    if not isinstance(status, int):
        raise BinanceRequestException(f"the answer has no status that is a number: {status!r:.50}")
    if (kept := recorded.get()) is not None:
        now = time.time_ns() // 1_000_000
        kept.append(Envelope(status, {}, codec.encode(answer), answer, now, now))
    error = answer.get("error")
    if error is None and 200 <= status < 300:
        return answer.get("result", {})
    text = codec.encode(error if error is not None else {}).decode()
    seconds = _retry_after_ws(error.get("data")) if isinstance(error, Mapping) else None
    refusal = _refusal(status, text, answer, endpoint, seconds)
    if endpoint is not None:
        refusal.path, refusal.request_id = endpoint.ws or "", str(answer.get("id"))
    raise refusal


def retry_after(value: str | None) -> float | None:
    """Seconds in a Retry-After header."""
    try:
        seconds = float(value) if value else None
    except ValueError:
        return None
    return None if seconds is None or seconds != seconds else max(0.0, seconds)


def _refusal(
    status: int, text: str, response: Any, endpoint: Endpoint[Any] | None, seconds: float | None
) -> BinanceAPIException:
    """The exception of the kind that the status, or the product's table of codes, says."""
    error = BinanceAPIException(response, status, text)
    kind, detail = _BY_STATUS.get(status), ""
    if kind is None and status == _FORBIDDEN and not error.code:
        kind = BinanceFirewallException
    if kind is None and endpoint is not None:
        for start, name, detail in endpoint.product.refusals.get(error.code, ()):
            if error.message.startswith(start):
                kind = KINDS[name]
                detail = detail or error.message[len(start) :].rstrip(".")
                break
    if kind is None:
        return error
    if issubclass(kind, BinanceRateLimitException):
        return kind(response, status, text, seconds)
    error = kind(response, status, text)
    if isinstance(error, BinanceFilterException):
        error.filter = detail
    elif isinstance(error, BinanceFirewallException):
        error.message = f"blocked by the firewall in front of the exchange ({error.message})"
    return error


def _retry_after_ws(data: Any) -> float | None:
    """Over the WebSocket API it is the time when the ban ends, by the server's clock."""
    try:
        seconds: float = (data["retryAfter"] - data["serverTime"]) / 1000
    except (KeyError, TypeError, IndexError):
        return None
    return max(0.0, seconds)


def _start(body: bytes) -> str:
    return " ".join(body[:1000].decode("utf-8", "replace").split())[:200]
