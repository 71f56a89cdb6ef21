# Copied from codegen/handwritten/runtime/stream_names.py; edit there.
"""From a stream's template and what a caller asked for to its name and URL; wrong values end here.

On REST the exchange answers a typo with an error. A stream name with a typo is a connection on which nothing ever
arrives, so everything that can be checked is checked before a connection is opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from .endpoint import Stream

__all__ = ["checked", "combined_names", "combined_url", "key_of", "key_url", "single_url", "stream_name"]

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_PARAM = re.compile(r"<(\w+)>")
_FLAG = re.compile(r"(.*) if (\w+)")
_FORBIDDEN = re.compile(r"[\s@/?#&%!\[\]<>]")
"""Characters that would change the name's meaning or the URL's."""
_FORBIDDEN_IN_NAMES = re.compile(r"[\s/?#&%<>]")
_SAFE_IN_PATH, _SAFE_IN_QUERY = "@!/:+", "@!/:"
"""Stay as they are, so that a URL reads like the exchange's documentation; a plus in a query would be a space."""


def checked(stream: Stream[Any], params: Mapping[str, Any]) -> dict[str, str | int]:
    """The values to use; ``ValueError`` says what is allowed.

    An optional parameter that is None, empty or 0 is one that was not given: so python-binance's users ask for the
    default.
    """
    unknown = sorted(set(params) - set(stream.params))
    if unknown:
        raise TypeError(f"{stream.name} has no parameter {', '.join(unknown)}")
    wanted = set(_PARAM.findall(_OPTIONAL.sub("", stream.template or "")))
    values: dict[str, str | int] = {}
    for name, rule in stream.params.items():
        given = params.get(name)
        given = getattr(given, "value", given)  # a member of an enum
        if rule.get("flag"):
            if given is not None and not isinstance(given, bool):
                raise ValueError(f"{stream.name}: {name} must be True or False; not {given!r}")
            if given:
                values[name] = True
            continue
        if not rule.get("required") and name not in wanted and _absent(given):
            continue
        values[name] = _checked_value(f"{stream.name}: {name}", given, rule)
    return values


def _absent(given: Any) -> bool:
    return given is None or (type(given) in (str, int) and not given)


def _checked_value(what: str, given: Any, rule: Mapping[str, Any]) -> str | int:
    if allowed := rule.get("values"):
        for value in allowed:
            if not isinstance(given, bool) and str(given) == str(value):  # "5" is as good as 5
                chosen: str | int = value
                return chosen
        raise ValueError(f"{what} must be one of {', '.join(map(str, allowed))}; not {given!r}")
    if "min" in rule or "max" in rule:
        return _checked_number(what, given, rule)
    if not isinstance(given, str) or not given:
        raise ValueError(f"{what} must be a text that is not empty, such as BTCUSDT; not {given!r}")
    if bad := _FORBIDDEN.search(given):
        raise ValueError(f"{what} must not contain {bad.group()!r}; {given!r} does")
    case = rule.get("case")
    return given.lower() if case == "lower" else given.upper() if case == "upper" else given


def _checked_number(what: str, given: Any, rule: Mapping[str, Any]) -> int:
    least, most = rule.get("min"), rule.get("max")
    limits = " and ".join(
        f"{word} {bound}" for word, bound in (("at least", least), ("at most", most)) if bound is not None
    )
    try:
        number = int(str(given))
    except ValueError:
        raise ValueError(f"{what} must be a whole number, {limits}; not {given!r}") from None
    if (least is not None and number < least) or (most is not None and number > most):
        raise ValueError(f"{what} must be {limits}; not {number}")
    return number


def stream_name(template: str, values: Mapping[str, str | int]) -> str:
    """Fill in a template. A part in brackets goes when a parameter in it has no value, or its flag is not set."""

    def optional(match: re.Match[str]) -> str:
        part = match.group(1)
        if flag := _FLAG.fullmatch(part):
            return flag[1] if flag[2] in values else ""
        return part if all(name in values for name in _PARAM.findall(part)) else ""

    return _PARAM.sub(lambda match: str(values[match.group(1)]), _OPTIONAL.sub(optional, template))


def combined_names(streams: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Names of the streams of a multiplex socket, each once, symbols in lower case as the exchange wants them. Names
    that are neither of a symbol nor of all symbols must be ``known``."""
    if isinstance(streams, str):
        raise ValueError(f"streams must be a list of stream names; not the text {streams!r}")
    names: dict[str, None] = {}
    for name in streams:
        if not isinstance(name, str) or not name:
            raise ValueError(f"a stream name is a text such as btcusdt@trade; not {name!r}")
        if bad := _FORBIDDEN_IN_NAMES.search(name):
            raise ValueError(f"a stream name must not contain {bad.group()!r}; {name!r} does")
        if "@" not in name and not name.startswith("!") and name not in known:
            raise ValueError(f"a stream name is a symbol, '@' and a stream, such as btcusdt@trade; not {name!r}")
        names[_lower_symbol(name)] = None
    if not names:
        raise ValueError("streams must name at least one stream, such as btcusdt@trade")
    return tuple(names)


def _lower_symbol(name: str) -> str:
    if name.startswith("!") or "@" not in name:
        return name
    symbol, at, rest = name.partition("@")
    return symbol.lower() + at + rest


def key_of(product: str, name: str | Sequence[str]) -> str:
    """What makes two requests the same stream; the order of combined names doesn't matter."""
    return f"{product}:{name}" if isinstance(name, str) else f"{product}:[{'/'.join(sorted(name))}]"


def single_url(base: str, prefix: str, name: str, time_unit: str | None = None) -> str:
    """``<base>/<prefix>/ws/<name>``; events arrive bare."""
    query = f"?timeUnit={time_unit}" if time_unit else ""
    return f"{_joined(base, prefix)}/ws/{quote(name, safe=_SAFE_IN_PATH)}{query}"


def key_url(base: str, prefix: str, key: str) -> str:
    """``<base>/<prefix>/ws?listenKey=<key>``."""
    return f"{_joined(base, prefix)}/ws?listenKey={quote(key, safe='')}"


def combined_url(base: str, prefix: str, names: Sequence[str], time_unit: str | None = None) -> str:
    """``<base>/<prefix>/stream?streams=a/b``; events arrive as ``{"stream", "data"}``."""
    query = f"&timeUnit={time_unit}" if time_unit else ""
    return f"{_joined(base, prefix)}/stream?streams={quote('/'.join(names), safe=_SAFE_IN_QUERY)}{query}"


def _joined(base: str, prefix: str) -> str:
    base = base.rstrip("/")
    return f"{base}/{prefix.strip('/')}" if prefix else base
