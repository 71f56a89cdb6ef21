"""What the exchange answers when it refuses: codes and texts of its documentation, and the HTTP status of each."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A refusal. ``data`` rides along where the documentation shows it; ``retry_after`` is in seconds."""

    def __init__(
        self, code: int, message: str, *, status: int = 400, data: Any = None, retry_after: int | None = None
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status
        self.data = data
        self.retry_after = retry_after

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"code": self.code, "msg": self.message}
        if self.data is not None:
            answer["data"] = self.data
        return answer


# --- limits ---------------------------------------------------------------------------------------------------------


def too_much_weight(limit: int, interval: str, retry_after: int) -> ApiError:
    text = (
        f"Too much request weight used; current limit is {limit} request weight per {interval}. "
        "Please use WebSocket Streams for live updates to avoid polling the API."
    )
    return ApiError(-1003, text, status=429, retry_after=retry_after)


def banned(until_ms: int, retry_after: int) -> ApiError:
    text = (
        f"Way too much request weight used; IP banned until {until_ms}. "
        "Please use WebSocket Streams for live updates to avoid bans."
    )
    return ApiError(-1003, text, status=418, retry_after=retry_after)


def too_many_orders(limit: int, interval: str, retry_after: int) -> ApiError:
    text = f"Too many new orders; current limit is {limit} orders per {interval}."
    return ApiError(-1015, text, status=429, retry_after=retry_after)


# --- security -------------------------------------------------------------------------------------------------------


def bad_key_format() -> ApiError:
    return ApiError(-2014, "API-key format invalid.", status=401)


def rejected_key() -> ApiError:
    return ApiError(-2015, "Invalid API-key, IP, or permissions for action.", status=401)


def bad_signature() -> ApiError:
    return ApiError(-1022, "Signature for this request is not valid.")


def timestamp_ahead() -> ApiError:
    return ApiError(-1021, "Timestamp for this request was 1000ms ahead of the server's time.")


def timestamp_outside() -> ApiError:
    return ApiError(-1021, "Timestamp for this request is outside of the recvWindow.")


# --- parameters -----------------------------------------------------------------------------------------------------


def illegal_chars(name: str | None = None, legal: str = "") -> ApiError:
    if name is None:
        return ApiError(-1100, "Illegal characters found in a parameter.")
    return ApiError(-1100, f"Illegal characters found in parameter '{name}'; legal range is '{legal}'.")


def too_many_parameters(expected: int, received: int) -> ApiError:
    return ApiError(-1101, f"Too many parameters; expected '{expected}' and received '{received}'.")


def duplicate_parameter() -> ApiError:
    return ApiError(-1101, "Duplicate values for a parameter detected.")


def missing(name: str) -> ApiError:
    return ApiError(-1102, f"Mandatory parameter '{name}' was not sent, was empty/null, or malformed.")


def missing_either(first: str, second: str) -> ApiError:
    return ApiError(-1102, f"Param '{first}' or '{second}' must be sent, but both were empty/null!")


def greater_than(name: str, limit: int) -> ApiError:
    return ApiError(-1102, f"'{name}' contains unexpected value. Cannot be greater than {limit}.")


def unread(read: int, sent: int) -> ApiError:
    return ApiError(-1104, f"Not all sent parameters were read; read '{read}' parameter(s) but was sent '{sent}'.")


def empty(name: str) -> ApiError:
    return ApiError(-1105, f"Parameter '{name}' was empty.")


def not_required(name: str) -> ApiError:
    return ApiError(-1106, f"Parameter '{name}' sent when not required.")


def overflow(name: str) -> ApiError:
    return ApiError(-1108, f"Parameter '{name}' overflowed.")


def too_precise(name: str) -> ApiError:
    return ApiError(-1111, f"Parameter '{name}' has too much precision.")


def bad_symbol() -> ApiError:
    return ApiError(-1121, "Invalid symbol.")


def bad_combination() -> ApiError:
    return ApiError(-1128, "Combination of optional parameters invalid.")


def sent_together(*names: str) -> ApiError:
    return ApiError(-1128, f"Fields [{', '.join(names)}] must be sent together or omitted entirely.")


def bad_value(name: str) -> ApiError:
    return ApiError(-1130, f"Data sent for parameter '{name}' is not valid.")


def lookup_too_long(hours: int) -> ApiError:
    return ApiError(-1127, f"More than {hours} hours between startTime and endTime.")


def bad_json(what: str | None = None) -> ApiError:
    return ApiError(-1135, f"JSON sent for parameter '{what}' is not valid" if what else "Invalid JSON Request")


def wrong_status() -> ApiError:
    return ApiError(-1220, "The symbol's status does not match the requested symbolStatus.")


# --- the matching engine --------------------------------------------------------------------------------------------


def rejected(message: str) -> ApiError:
    """A new order that was refused."""
    return ApiError(-2010, message)


def cancel_rejected(message: str = "Unknown order sent.") -> ApiError:
    return ApiError(-2011, message)


def no_such_order() -> ApiError:
    return ApiError(-2013, "Order does not exist.")


def filter_failure(name: str) -> ApiError:
    return ApiError(-1013, f"Filter failure: {name}")


INSUFFICIENT = "Account has insufficient balance for requested action."
UNKNOWN_ORDER = "Unknown order sent."
DUPLICATE_ORDER = "Duplicate order sent."
MARKET_CLOSED = "Market is closed."
WOULD_TRIGGER = "Order would trigger immediately."
WOULD_MATCH = "Order would immediately match and take."
BAD_RELATION = "The relationship of the prices for the orders is not correct."
NO_LIQUIDITY = "Order book liquidity is less than symbol minimum quantity."
