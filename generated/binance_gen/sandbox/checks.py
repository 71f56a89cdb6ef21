# Copied from codegen/handwritten/sandbox/checks.py; edit there.
"""Parameters of a request against what the endpoint declares: presence, characters, values, in Binance's order.

Values come in as text, as they were on the wire, and leave as Python values: ``int``, ``bool``, ``str``, lists, and
prices and quantities as whole numbers of 1e-8.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from . import errors
from .numbers import DECIMALS, units
from .registry import Endpoint, Param

SECURITY_PARAMS = ("timestamp", "signature", "recvWindow", "apiKey")

INTEGER = r"^[0-9]{1,20}$"
DECIMAL = r"^([0-9]{1,20})(\.[0-9]{1,20})?$"
SYMBOL = r"^[\w\-._&&[^a-z]]{1,50}$"
SYMBOLS = r'^\[("[\w\-._&&[^a-z]]{1,50}"(,"[\w\-._&&[^a-z]]{1,50}"){0,}){0,1}\]$'
CLIENT_ID = r"^[a-zA-Z0-9-_]{1,36}$"
WIDER_CLIENT_ID = r"^[\.A-Z\:/a-z0-9_-]{1,36}$"
TIME_ZONE = r"^[+-]?[0-9]{1,2}(:[0-9]{2})?$"
BOOLEAN = "true|false"

_INTEGER = re.compile(r"[0-9]{1,20}")
_DECIMAL = re.compile(r"[0-9]{1,20}(\.[0-9]{1,20})?")
_SYMBOL = re.compile(r"[\w\-.]{1,50}")
_LOWER = re.compile(r"[a-z]")
_SYMBOLS = re.compile(r'\[("[\w\-.]{1,50}"(,"[\w\-.]{1,50}")*)?\]')
_CLIENT_ID = re.compile(r"[a-zA-Z0-9\-_]{1,36}")
_WIDER_CLIENT_ID = re.compile(r"[.A-Z:/a-z0-9_\-]+")  # some products have an error of their own for long ones
_TIME_ZONE = re.compile(r"[+-]?[0-9]{1,2}(:[0-9]{2})?")
_LONG = 2**63

_ORDER_TYPES = {
    "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER", "STOP",
    "STOP_MARKET", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET",
}  # fmt: skip
_ENUM_ERRORS: tuple[tuple[set[str], int, str], ...] = (
    ({"BUY", "SELL"}, -1117, "Invalid side."),
    (_ORDER_TYPES, -1116, "Invalid orderType."),
    ({"GTC", "IOC", "FOK", "GTX", "GTD", "RPI"}, -1115, "Invalid timeInForce."),
    ({"TRADING", "HALT", "BREAK"}, -1122, "Invalid symbolStatus."),
    ({"FULL", "MINI"}, -1139, "Invalid ticker type."),
    ({"ONLY_NEW", "ONLY_PARTIALLY_FILLED"}, -1145, "Invalid cancelRestrictions"),
    ({"ACK", "RESULT"}, -1136, "Invalid newOrderRespType."),
    ({"MARK_PRICE", "CONTRACT_PRICE"}, -4031, "Invalid parameter working type"),
    ({"BOTH", "LONG", "SHORT"}, -4060, "Invalid position side."),
    ({"PRIMARY_PEG", "MARKET_PEG"}, -1210, "Invalid pegPriceType."),
    ({"PRICE_LEVEL"}, -1211, "Invalid pegOffsetType."),
)


def check(endpoint: Endpoint, sent: Mapping[str, str], *, strict: bool = True) -> dict[str, Any]:
    """``sent`` without what secures the request. Not ``strict``: what the endpoint doesn't know is left unread."""
    known = endpoint.params
    if not strict:
        sent = {name: value for name, value in sent.items() if name in known}
    if unknown := [name for name in sent if name not in known]:
        if not known:
            raise errors.too_many_parameters(0, len(sent))
        raise errors.unread(len(sent) - len(unknown), len(sent))
    for name, value in sent.items():
        if value == "" and not known[name].required:
            raise errors.empty(name)
    for param in known.values():
        if param.required and not sent.get(param.name):
            raise errors.missing(param.name)
    values = {name: _value(known[name], text) for name, text in sent.items()}
    _check_client_ids(sent, strict=strict)
    _check_needs(endpoint, values)
    return values


def check_recv_window(text: str | None) -> int:
    """Milliseconds with up to three decimals, as microseconds; 5000 ms when not sent."""
    if text is None:
        return 5_000_000
    if not _DECIMAL.fullmatch(text):
        raise errors.illegal_chars("recvWindow", DECIMAL)
    if len(text.partition(".")[2]) > 3:
        raise errors.too_precise("recvWindow")
    window = units(text) // 100_000
    if window > 60_000_000:
        raise errors.greater_than("recvWindow", 60000)
    return window


def check_time(name: str, text: str) -> int:
    """A timestamp in milliseconds or microseconds, as microseconds."""
    return as_micros(_integer(name, text))


def as_micros(stamp: int) -> int:
    return stamp if stamp >= 10**14 else stamp * 1000


def _value(param: Param, text: str) -> Any:
    if param.is_list:
        return _list(param, text)
    if param.enum:
        if text not in param.enum and not param.open:
            raise _bad_enum(param)
        return int(text) if param.type == "int" else text
    if param.type == "int":
        return _bounded(param, _integer(param.name, text))
    if param.type in ("decimal", "float"):
        return _decimal(param, text)
    if param.type == "bool":
        if text.lower() not in ("true", "false"):
            raise errors.illegal_chars(param.name, BOOLEAN)
        return text.lower() == "true"
    return _text(param.name, text)


def _integer(name: str, text: str) -> int:
    if not (_INTEGER.fullmatch(text) and text.isascii()):
        raise errors.illegal_chars(name, INTEGER)
    value = int(text)
    if value >= _LONG:
        raise errors.overflow(name)
    return value


def _bounded(param: Param, value: int) -> int:
    """``limit`` is cut to its maximum; anything else out of bounds is refused."""
    if param.name.endswith("trategyType") and param.min is not None and value < param.min:
        raise errors.ApiError(-1134, f"`strategyType` was less than {int(param.min)}.")
    outside = (param.min is not None and value < param.min) or (param.max is not None and value > param.max)
    if param.name == "leverage" and outside:
        raise errors.ApiError(-4028, f"Leverage {value} is not valid")
    if param.name == "limit" and value < 1:
        raise errors.bad_value(param.name)
    if param.min is not None and value < param.min:
        raise errors.bad_value(param.name)
    if param.max is not None and value > param.max:
        if param.name == "limit":
            return int(param.max)
        raise errors.bad_value(param.name)
    return value


def _decimal(param: Param, text: str) -> int:
    if not (_DECIMAL.fullmatch(text) and text.isascii()):
        raise errors.illegal_chars(param.name, DECIMAL)
    if len(text.partition(".")[2].rstrip("0")) > DECIMALS:
        raise errors.too_precise(param.name)
    value = units(text)
    if value >= _LONG:
        raise errors.overflow(param.name)
    return value


def _text(name: str, text: str) -> str:
    if name == "symbol" and (not _SYMBOL.fullmatch(text) or _LOWER.search(text)):
        raise errors.illegal_chars(name, SYMBOL)
    if name == "timeZone" and not _TIME_ZONE.fullmatch(text):
        raise errors.illegal_chars(name, TIME_ZONE)
    return text


def _list(param: Param, text: str) -> list[Any]:
    if param.name == "symbols" and param.encoding == "json":
        if not _SYMBOLS.fullmatch(text) or _LOWER.search(text):
            raise errors.illegal_chars(param.name, SYMBOLS)
    elif not text.startswith("["):
        text = msgspec.json.encode([text]).decode()  # one value may stand for a list of one
    try:
        items = msgspec.json.decode(text, type=list)
    except msgspec.MsgspecError:
        raise errors.bad_json(param.name) from None
    if not items:
        raise errors.empty(param.name)
    if param.name == "symbols" and len(set(items)) != len(items):
        raise errors.ApiError(-1151, "Symbol is present multiple times in the list.")
    if param.type[1:] == ["int"]:
        items = [item if isinstance(item, int) else _integer(param.name, str(item)) for item in items]
    if param.enum and not param.open and any(item not in param.enum for item in items):
        raise _bad_enum(param)
    return items


def _bad_enum(param: Param) -> errors.ApiError:
    allowed = set(param.enum)
    if "1m" in allowed and "1w" in allowed:
        return errors.ApiError(-1120, "Invalid interval.")
    for values, code, message in _ENUM_ERRORS:
        if allowed <= values:
            return errors.ApiError(code, message)
    return errors.bad_value(param.name)


def _check_client_ids(sent: Mapping[str, str], *, strict: bool) -> None:
    pattern, legal = (_CLIENT_ID, CLIENT_ID) if strict else (_WIDER_CLIENT_ID, WIDER_CLIENT_ID)
    for name, text in sent.items():
        if name.lower().endswith("clientorderid") and not pattern.fullmatch(text):
            raise errors.illegal_chars(name, legal)


def _check_needs(endpoint: Endpoint, values: Mapping[str, Any]) -> None:
    for need in endpoint.needs:
        when: Mapping[str, Any] = need.get("when", {})
        if any(_written(values.get(name)) not in _as_list(wanted) for name, wanted in when.items()):
            continue
        for name in need.get("all", ()):
            if name not in values and not _pegged(name, values):
                raise errors.missing(name)
        either = list(need.get("any", ()))
        if either and not any(name in values for name in either):
            if len(either) == 1 or either[1].lower().endswith("pegpricetype"):
                raise errors.missing(either[0])
            raise errors.missing_either(either[0], either[1])


def _written(value: Any) -> Any:
    """As the catalog has it: numbers and booleans as text."""
    return str(value).lower() if isinstance(value, int) else value


def _pegged(name: str, values: Mapping[str, Any]) -> bool:
    """A pegged order takes its price from the book."""
    if not name.endswith(("price", "Price")) or name.endswith("StopPrice"):
        return False
    return (name[:-5] + ("pegPriceType" if name == "price" else "PegPriceType")) in values


def _as_list(value: Any) -> Any:
    return value if isinstance(value, (list, tuple)) else [value]
