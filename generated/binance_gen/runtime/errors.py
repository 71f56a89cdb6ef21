# Copied from codegen/handwritten/runtime/errors.py; edit there.
"""Everything that this package raises.

::

    Exception
     +-- BinanceRequestException              no usable answer; outcome_unknown: it may have been executed
     |    +-- BinanceTimeoutException         none in time
     |    +-- BinanceConnectionException      refused, reset, TLS, proxy, name resolution
     |    +-- BinanceWebsocketUnableToConnect
     |    +-- BinanceWebsocketClosed
     |    +-- OrderStatusUnknown              an order may have been placed: its id, and settle()
     |    +-- OrderNotPlaced                  settled: the exchange doesn't have that order
     +-- BinanceAPIException                  Binance said no: code, message, status
     |    +-- BinanceRateLimitException       too many requests: retry_after
     |    |    +-- BinanceBannedException     ... and went on: banned_until
     |    +-- BinanceFirewallException        blocked before it got to the exchange (403)
     |    +-- BinanceMaintenanceException     the exchange is closed or overloaded; try later
     |    +-- BinanceSignatureException       the signature doesn't fit what was sent
     |    +-- BinanceClockException           the timestamp is outside of recvWindow
     |    +-- BinanceUnknownOrderException    there is no such (open) order
     |    +-- BinanceInsufficientBalanceException
     |    +-- BinanceFilterException          a trading rule of the symbol: filter
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
import re
from collections.abc import Callable
from typing import Any

from . import codec

__all__ = [
    "BinanceAPIException", "BinanceBannedException", "BinanceClockException", "BinanceConnectionException",
    "BinanceCredentialsError", "BinanceDeprecationWarning", "BinanceEnvironmentError", "BinanceFilterException",
    "BinanceFirewallException", "BinanceInsufficientBalanceException", "BinanceMaintenanceException",
    "BinanceOrderException", "BinanceOrderInactiveSymbolException", "BinanceOrderMinAmountException",
    "BinanceOrderMinPriceException", "BinanceOrderMinTotalException", "BinanceOrderUnknownSymbolException",
    "BinanceRateLimitException", "BinanceRegionException", "BinanceRequestException", "BinanceSignatureException",
    "BinanceTimeoutException", "BinanceUnknownOrderException", "BinanceWebsocketClosed",
    "BinanceWebsocketQueueOverflow", "BinanceWebsocketUnableToConnect", "NotImplementedException", "OrderNotPlaced",
    "OrderStatusUnknown", "ReadLoopClosed", "UnknownDateFormat",
]  # fmt: skip

WRONG_TIME = -1021
"""The request was late or early and nothing was done: the next one carries another timestamp."""
_UNKNOWN_OUTCOME_CODES = frozenset({-1006, -1007})
"""UNEXPECTED_RESP and TIMEOUT: Binance itself doesn't know whether the request was executed."""


class BinanceRequestException(Exception):
    """There is no usable answer.

    ``outcome_unknown``: it was sent and could change something, so it may have been executed; ask before repeating.
    ``nothing_sent``: it can't have been.
    """

    outcome_unknown: bool = False
    nothing_sent: bool = False

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


class OrderNotPlaced(BinanceRequestException):
    """An order whose outcome was unknown was asked for: the exchange doesn't have it, and what was sent has expired, so
    it can't arrive any more. It may be placed again. ``client_order_ids``: the ids that it was sent with."""

    def __init__(self, message: str = "", client_order_ids: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.client_order_ids = client_order_ids


class OrderStatusUnknown(BinanceRequestException):
    """An order was sent, and whether the exchange has it is not known. Don't place it again before you know.

    Also what happened: a timeout is a ``BinanceTimeoutException`` too, a 5xx a ``BinanceAPIException``; ``cause`` is
    that error. ``client_order_ids``: the ids that it was sent with, one for each order of a batch.
    """

    outcome_unknown = True

    def __init__(
        self,
        cause: Exception,
        client_order_ids: tuple[str, ...] = (),
        settle: Callable[[], Any] | None = None,
    ) -> None:
        self.__dict__.update(cause.__dict__)  # attributes of what happened: code, status_code, ...
        self.args = cause.args
        self.cause = cause
        self.message = str(getattr(cause, "message", "")) or str(cause)
        self.client_order_ids = client_order_ids
        self._settle = settle

    @property
    def client_order_id(self) -> str | None:
        """The id of the order, or of the list of orders."""
        return self.client_order_ids[0] if self.client_order_ids else None

    def settle(self) -> Any:
        """Ask the exchange, until it is certain: the order (a list of them for a batch, None for each that isn't
        there), or None when it was not placed. That takes up to the ``recvWindow`` that it was sent with: until then it
        may still arrive. ``await error.settle()`` for what an ``AsyncClient`` sent.

        :raises BinanceRequestException: the exchange can't be asked; call it again.
        """
        if self._settle is None:
            raise RuntimeError("this error is a copy from elsewhere; ask for the order by client_order_id")
        return self._settle()

    def __str__(self) -> str:
        return f"OrderStatusUnknown: {', '.join(self.client_order_ids)}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _unknown_again, (self.cause, self.client_order_ids)

    @staticmethod
    def of(
        cause: Exception, client_order_ids: tuple[str, ...] = (), settle: Callable[[], Any] | None = None
    ) -> OrderStatusUnknown:
        """One that is also of the kind of its cause, so that handlers for that kind see it."""
        return _unknown_kind(type(cause))(cause, client_order_ids, settle)


class BinanceAPIException(Exception):
    """Binance answered, and the answer is an error.

    ``code`` and ``message`` are Binance's (``code`` 0 when the answer is not an error object, such as the HTML of a
    proxy), ``status_code`` is the HTTP status or the ``status`` of a WebSocket answer. ``response`` is the library's
    response object, or the whole answer as a dict for the WebSocket API; ``data`` what some errors add. ``method`` and
    ``path`` say what was asked (``path`` alone over the WebSocket API), ``request_id`` is the exchange's name of the
    request, for its support.
    """

    method: str = ""
    path: str = ""
    request_id: str | None = None

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
            # A few products have texts as codes; see ``text``.
            with contextlib.suppress(TypeError, ValueError, OverflowError):
                self.code = int(answer.get("code") or 0)
            self.message = str(answer.get("msg", answer.get("message", "")))
            self.data = answer.get("data")

    @property
    def outcome_unknown(self) -> bool:
        """The request may have been executed all the same (5xx, or Binance's own timeout)."""
        return self.status_code >= 500 or self.code in _UNKNOWN_OUTCOME_CODES

    def __str__(self) -> str:
        where = " ".join(filter(None, (self.method, self.path)))
        name = f"request {self.request_id}" if self.request_id else ""
        told = ", ".join(filter(None, (where, name)))
        return f"APIError(code={self.code}): {self.message}" + (f" [{told}]" if told else "")

    def __reduce__(self) -> tuple[Any, ...]:
        # The response holds the request, whose headers hold the key: neither goes into a pickle.
        state = {name: value for name, value in self.__dict__.items() if name not in ("response", "request")}
        return type(self), (None, self.status_code, self.text), state


class BinanceRateLimitException(BinanceAPIException):
    """Too many requests or orders. ``retry_after``: seconds to stay away, None when not told."""

    def __init__(self, response: Any, status_code: int, text: str, retry_after: float | None = None) -> None:
        super().__init__(response, status_code, text)
        self.retry_after = retry_after


class BinanceBannedException(BinanceRateLimitException):
    """The address is banned (418), because it went on after 429. Nothing in this process is sent to that host until
    then. ``banned_until``: milliseconds, by the exchange's clock; None when not told."""

    @property
    def banned_until(self) -> int | None:
        found = re.search(r"until (\d{13})", self.message)
        return int(found[1]) if found else None


class BinanceFirewallException(BinanceAPIException):
    """The web application firewall in front of the exchange blocked it (403): too many requests of a kind, or an
    address, a path or a text that it doesn't like. The exchange has not seen it."""


class BinanceMaintenanceException(BinanceAPIException):
    """The exchange, or this part of it, is closed for maintenance or overloaded. Try again later."""


class BinanceSignatureException(BinanceAPIException):
    """The signature doesn't fit what was sent: another secret, or a proxy that changes requests."""


class BinanceClockException(BinanceAPIException):
    """The timestamp is too old or too far ahead, by the exchange's clock. Nothing was executed."""


class BinanceUnknownOrderException(BinanceAPIException):
    """There is no such order, or none that is open."""


class BinanceInsufficientBalanceException(BinanceAPIException):
    """The balance or the margin is too small."""


class BinanceFilterException(BinanceAPIException):
    """The order breaks a trading rule of its symbol. ``filter``: the rule's name in the exchange information, e.g.
    LOT_SIZE."""

    filter: str = ""


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


_unknown_kinds: dict[type[Exception], type[OrderStatusUnknown]] = {}


def _unknown_kind(cause: type[Exception]) -> type[OrderStatusUnknown]:
    if issubclass(OrderStatusUnknown, cause):
        return OrderStatusUnknown
    if cause not in _unknown_kinds:
        doc = {"__doc__": OrderStatusUnknown.__doc__}
        _unknown_kinds[cause] = type("OrderStatusUnknown", (OrderStatusUnknown, cause), doc)
    return _unknown_kinds[cause]


def _unknown_again(cause: Exception, client_order_ids: tuple[str, ...]) -> OrderStatusUnknown:
    return OrderStatusUnknown.of(cause, client_order_ids)


def _error_object(text: str) -> dict[str, Any] | None:
    try:
        answer = codec.decode(text)
    except (codec.DecodeError, ValueError, RecursionError):  # no JSON, no text, or too deep
        return None
    return answer if isinstance(answer, dict) else None


def _restore(cls: type[BinanceOrderException], args: tuple[Any, ...], state: dict[str, Any]) -> BinanceOrderException:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
