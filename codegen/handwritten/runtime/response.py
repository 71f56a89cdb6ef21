"""An answer becomes a value or an exception."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import codec
from .errors import BinanceAPIException, BinanceRateLimitException, BinanceRequestException

__all__ = ["parse", "parse_ws", "retry_after"]

_REFUSED = (418, 429)


def parse(status: int, headers: Mapping[str, str], body: bytes, response: Any) -> Any:
    """The JSON of a REST answer; ``{}`` when it is empty.

    :raises BinanceAPIException: any status but 2xx.
    :raises BinanceRequestException: a 2xx that isn't JSON.
    """
    if 200 <= status < 300:
        if not body:
            return {}
        try:
            return codec.decode(body)
        except codec.DecodeError:
            pass
        start = " ".join(_text(body).split())[:200]
        raise BinanceRequestException(f"the answer (status {status}) is not JSON: {start}")
    if status in _REFUSED:
        raise BinanceRateLimitException(response, status, _text(body), retry_after(headers.get("Retry-After")))
    raise BinanceAPIException(response, status, _text(body))


def parse_ws(answer: Mapping[str, Any]) -> Any:
    """The ``result`` of an answer of the WebSocket API.

    :raises BinanceAPIException: its ``status`` is not 200.
    """
    status = answer.get("status", 200)
    error = answer.get("error")
    if error is None and 200 <= status < 300:
        return answer.get("result", {})
    text = codec.encode(error if error is not None else {}).decode()
    if status not in _REFUSED:
        raise BinanceAPIException(answer, status, text)
    data = error.get("data") if isinstance(error, Mapping) else None
    raise BinanceRateLimitException(answer, status, text, _retry_after_ws(data))


def retry_after(value: str | None) -> float | None:
    """Seconds in a Retry-After header."""
    try:
        return max(0.0, float(value)) if value else None
    except ValueError:
        return None


def _retry_after_ws(data: Any) -> float | None:
    """Over the WebSocket API it is the time when the ban ends, by the server's clock."""
    try:
        seconds: float = (data["retryAfter"] - data["serverTime"]) / 1000
    except (KeyError, TypeError):
        return None
    return max(0.0, seconds)


def _text(body: bytes) -> str:
    return body.decode("utf-8", "replace")
