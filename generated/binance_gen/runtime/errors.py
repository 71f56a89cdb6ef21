# Copied from codegen/handwritten/runtime/errors.py; edit there.
"""Everything that this package raises.

::

    Exception
     +-- BinanceRequestException              no usable answer; outcome_unknown: it may have been executed
     |    +-- BinanceTimeoutException         none in time
     |    +-- BinanceConnectionException      refused, reset, TLS, proxy, name resolution
     |    +-- BinanceWebsocketUnableToConnect
     |    +-- BinanceWebsocketClosed
     +-- BinanceAPIException                  Binance said no: code, message, status
     |    +-- BinanceRateLimitException       too many requests, or banned: retry_after
     +-- BinanceOrderException                refused before it was sent
     |    +-- BinanceOrderMinAmountException, ...MinPriceException, ...MinTotalException,
     |        ...UnknownSymbolException, ...InactiveSymbolException
     +-- BinanceRegionException
     +-- BinanceWebsocketQueueOverflow, ReadLoopClosed, NotImplementedException, UnknownDateFormat
     +-- ValueError
          +-- BinanceCredentialsError         a key is missing or can't be used; nothing was sent
          +-- BinanceEnvironmentError         the product has no host there; nothing was sent

    Warning
     +-- UserWarning
          +-- BinanceDeprecationWarning       the exchange retired this; it was sent all the same

Names, constructor arguments and attributes are those of python-binance where it has them.
"""

from __future__ import annotations

import contextlib
from typing import Any

from . import codec

__all__ = [
    "BinanceAPIException", "BinanceConnectionException", "BinanceCredentialsError", "BinanceDeprecationWarning",
    "BinanceEnvironmentError", "BinanceOrderException", "BinanceOrderInactiveSymbolException",
    "BinanceOrderMinAmountException", "BinanceOrderMinPriceException", "BinanceOrderMinTotalException",
    "BinanceOrderUnknownSymbolException", "BinanceRateLimitException", "BinanceRegionException",
    "BinanceRequestException", "BinanceTimeoutException", "BinanceWebsocketClosed", "BinanceWebsocketQueueOverflow",
    "BinanceWebsocketUnableToConnect", "NotImplementedException", "ReadLoopClosed", "UnknownDateFormat",
]  # fmt: skip

_UNKNOWN_OUTCOME_CODES = frozenset({-1006, -1007})
"""UNEXPECTED_RESP and TIMEOUT: Binance itself doesn't know whether the request was executed."""


class BinanceRequestException(Exception):
    """There is no usable answer.

    ``outcome_unknown``: it was sent and could change something, so it may have been executed; ask before repeating.
    """

    outcome_unknown: bool = False

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return f"BinanceRequestException: {self.message}"


class BinanceTimeoutException(BinanceRequestException):
    """No answer within the timeout."""


class BinanceConnectionException(BinanceRequestException):
    """The connection could not be made, or broke."""


class BinanceWebsocketUnableToConnect(BinanceRequestException):
    """The WebSocket connection could not be made. Nothing was sent."""

    def __str__(self) -> str:
        return self.message


class BinanceWebsocketClosed(BinanceRequestException):
    """The WebSocket connection ended while something was waiting for it."""

    def __str__(self) -> str:
        return self.message


class BinanceAPIException(Exception):
    """Binance answered, and the answer is an error.

    ``code`` and ``message`` are Binance's (``code`` 0 when the answer is not an error object, such as the HTML of a
    proxy), ``status_code`` is the HTTP status or the ``status`` of a WebSocket answer. ``response`` is the library's
    response object, or the whole answer as a dict for the WebSocket API; ``data`` what some errors add.
    """

    def __init__(self, response: Any, status_code: int, text: str) -> None:
        super().__init__(status_code, text)  # not the response: some show the whole address in their repr
        self.code: int = 0
        self.data: Any = None
        self.text = text
        self.status_code = status_code
        self.response = response
        self.request = getattr(response, "request", None)
        answer = _error_object(text)
        if answer is None:
            start = " ".join(text.split())[:200]
            self.message: str = f"status {status_code} with a body that is not an error object: {start or '(empty)'}"
        else:
            with contextlib.suppress(TypeError, ValueError):  # a few products have texts as codes; see ``text``
                self.code = int(answer.get("code") or 0)
            self.message = str(answer.get("msg", answer.get("message", "")))
            self.data = answer.get("data")

    @property
    def outcome_unknown(self) -> bool:
        """The request may have been executed all the same (5xx, or Binance's own timeout)."""
        return self.status_code >= 500 or self.code in _UNKNOWN_OUTCOME_CODES

    def __str__(self) -> str:
        return f"APIError(code={self.code}): {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        # The response holds the request, whose headers hold the key: neither goes into a pickle.
        return type(self), (None, self.status_code, self.text)


class BinanceRateLimitException(BinanceAPIException):
    """Too many requests (429) or banned (418). ``retry_after``: seconds to stay away, None when not told."""

    def __init__(self, response: Any, status_code: int, text: str, retry_after: float | None = None) -> None:
        super().__init__(response, status_code, text)
        self.retry_after = retry_after

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (None, self.status_code, self.text, self.retry_after)


class BinanceOrderException(Exception):
    """An order that is wrong before it is sent."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"BinanceOrderException(code={self.code}): {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, dict(self.__dict__))


class BinanceOrderMinAmountException(BinanceOrderException):
    def __init__(self, value: Any) -> None:
        super().__init__(-1013, f"Amount must be a multiple of {value}")


class BinanceOrderMinPriceException(BinanceOrderException):
    def __init__(self, value: Any) -> None:
        super().__init__(-1013, f"Price must be at least {value}")


class BinanceOrderMinTotalException(BinanceOrderException):
    def __init__(self, value: Any) -> None:
        super().__init__(-1013, f"Total must be at least {value}")


class BinanceOrderUnknownSymbolException(BinanceOrderException):
    def __init__(self, value: Any) -> None:
        super().__init__(-1013, f"Unknown symbol {value}")


class BinanceOrderInactiveSymbolException(BinanceOrderException):
    def __init__(self, value: Any) -> None:
        super().__init__(-1013, f"Attempting to trade an inactive symbol {value}")


class BinanceRegionException(Exception):
    """The endpoint exists on another national site only."""

    def __init__(self, required_tld: str, actual_tld: str, endpoint_name: str = "endpoint") -> None:
        super().__init__(required_tld, actual_tld, endpoint_name)
        self.required_tld = required_tld
        self.actual_tld = actual_tld
        self.endpoint_name = endpoint_name
        self.message = f"{endpoint_name} exists on binance.{required_tld} only; this client is for binance.{actual_tld}"

    def __str__(self) -> str:
        return f"BinanceRegionException: {self.message}"


class BinanceWebsocketQueueOverflow(Exception):
    """A socket's queue was full; messages were dropped."""


class ReadLoopClosed(Exception):
    """``recv()`` on a socket that has ended."""


class NotImplementedException(Exception):
    """This client can't do that."""

    def __init__(self, value: Any) -> None:
        super().__init__(f"Not implemented: {value}")
        self.value = value

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.value,)


class UnknownDateFormat(Exception):
    """A text that is no date."""


class BinanceCredentialsError(ValueError):
    """A key is missing or can't be used. Nothing was sent."""


class BinanceEnvironmentError(ValueError):
    """The product has no such host in this environment. Nothing was sent."""


class BinanceDeprecationWarning(UserWarning):
    """The exchange has retired this endpoint or stream. A UserWarning, so that it is shown by default."""


def _error_object(text: str) -> dict[str, Any] | None:
    try:
        answer = codec.decode(text)
    except (codec.DecodeError, UnicodeEncodeError):
        return None
    return answer if isinstance(answer, dict) else None


def _restore(cls: type[BinanceOrderException], args: tuple[Any, ...], state: dict[str, Any]) -> BinanceOrderException:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
