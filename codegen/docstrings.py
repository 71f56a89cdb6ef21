"""The words of the output: docstrings of methods, sockets and types, wrapped and escaped for their place."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import replace

from . import naming, weights
from .model import Deprecation, Endpoint, Named, Need, Param, Preset, Returns, Route, Stream
from .python_types import Types

__all__ = ["brief", "deprecation", "docstring", "endpoint_doc", "preset_doc", "stream_doc", "twin_doc", "warning"]

_WIDTH = 100
_MANY = 8
"""More allowed values than this are not listed; the name of their enum says enough."""

_QUOTED = re.compile(r"(:\w+:)?(?<!`)`([^`]+)`(?!`)")
"""What a spec's doc quotes, and links such as :meth:`ping`, which stay."""

_SECURITY = {
    "NONE": "no key",
    "MARKET_DATA": "API key",
    "USER_STREAM": "API key",
}


def docstring(text: str, indent: int) -> str:
    """The text as a literal, its lines after the first indented."""
    text = _QUOTED.sub(lambda found: found[0] if found[1] else f"``{found[2]}``", text)
    text = text.strip().replace("\\", "\\\\")
    if text.endswith('"'):
        text = text[:-1] + '\\"'
    text = text.replace('"""', '\\"\\"\\"')
    body = textwrap.indent(text, " " * indent).strip()
    return f'"""{body}\n{" " * indent}"""' if "\n" in text else f'"""{body}"""'


def _wrap(text: str, indent: int, hang: int = 0, first: int = 0) -> str:
    text = " ".join(text.split())
    if first + len(text) <= _WIDTH - indent:
        return text
    return textwrap.fill(
        text,
        _WIDTH - indent,
        initial_indent=" " * first,
        subsequent_indent=" " * hang,
        break_long_words=False,
        break_on_hyphens=False,
    ).lstrip()


def brief(text: str, indent: int) -> str:
    """One paragraph as a docstring; room is left for the quotes."""
    return docstring(_wrap(text, indent, first=3), indent)


def _listing(words: Iterable[object], last: str = "or") -> str:
    items = [str(word) for word in words]
    return f" {last} ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""


def _blocks(indent: int, *blocks: str | Sequence[str]) -> str:
    """Paragraphs, a blank line between them; a list is one paragraph with a hanging indent for each item."""
    texts = []
    for number, block in enumerate(blocks):
        if isinstance(block, str):
            texts.append(_wrap(block, indent, first=0 if number else 3) if block else "")
        else:
            texts.append("\n".join(_wrap(item, indent, hang=2 if item.startswith("- ") else 4) for item in block))
    return docstring("\n\n".join(filter(None, texts)), indent)


# --- methods -------------------------------------------------------------------------------------------------------


def endpoint_doc(endpoint: Endpoint, types: Types, params: Sequence[Param], *, ws: bool, indent: int = 8) -> str:
    """The whole docstring of a method."""
    twin = endpoint.ws if ws else None
    address = f"WebSocket API ``{twin.method}``" if twin else f"{endpoint.rest_method} {endpoint.rest_path}"
    security = (twin and twin.security) or endpoint.security
    weight = (twin and twin.weight) or endpoint.weight
    returns = (twin and twin.returns) or endpoint.returns
    return _blocks(
        indent,
        endpoint.doc,
        deprecation(endpoint.deprecated),
        f"{address} ({_SECURITY.get(security, f'signed, {security}')}, {weights.text(endpoint, weight)})",
        f"On binance.{endpoint.tld} only; any other client raises BinanceRegionException." if endpoint.tld else "",
        [
            *(f"- {_need(need)}" for need in endpoint.needs if _need_applies(need, params)),
            *(f"- {_reroute(route, endpoint.name)}" for route in endpoint.ours.routes),
        ],
        [*_params(params, types), f":returns: {_outcome(returns, types)}"],
    )


def twin_doc(endpoint: Endpoint, indent: int = 8) -> str:
    """The WebSocket API form points home and says what differs."""
    assert endpoint.ws
    differs = [f"``{endpoint.ws.method}``"]
    if endpoint.ws.security and endpoint.ws.security != endpoint.security:
        differs.append(_SECURITY.get(endpoint.ws.security, f"signed, {endpoint.ws.security}"))
    if endpoint.ws.weight and endpoint.ws.weight != endpoint.weight:
        differs.append(weights.text(replace(endpoint, orders=0), endpoint.ws.weight))
    return brief(f":meth:`{endpoint.name}` over the WebSocket API ({', '.join(differs)}).", indent)


def preset_doc(preset: Preset, home: str, indent: int = 8) -> str:
    fixed = [f"``{name}={value}``" for name, value in preset.fixed.items()]
    return _blocks(indent, preset.doc, f":meth:`{home}` with {_listing(fixed, 'and')}.")


def deprecation(deprecated: Deprecation | None) -> str:
    """The sentence for a docstring, with a link."""
    return _deprecated(deprecated, "Deprecated by Binance", ":meth:`{}`")


def warning(deprecated: Deprecation | None) -> str | None:
    """The sentence that a user gets once at run time, after the name."""
    return _deprecated(deprecated, "deprecated by Binance", "{}") or None


def _deprecated(deprecated: Deprecation | None, start: str, link: str) -> str:
    if deprecated is None:
        return ""
    parts = [start]
    if deprecated.since:
        parts.append(f" since {deprecated.since}")
    if deprecated.gone:
        parts.append(f"{',' if deprecated.since else ' and'} switched off on {deprecated.gone}")
    if deprecated.use:
        parts.append(f"; use {link.format(deprecated.use)}")
    return "".join(parts) + "." + (f" {deprecated.doc}" if deprecated.doc else "")


def _params(params: Sequence[Param], types: Types) -> list[str]:
    return [f":param {naming.argument(param.name)}: {words}" for param in params if (words := _param(param, types))]


def _param(param: Param, types: Types) -> str:
    limits = []
    if param.default is not None:
        limits.append(f"default {str(param.default).lower() if isinstance(param.default, bool) else param.default}")
    if param.min is not None:
        limits.append(f"min {param.min}")
    if param.max is not None:
        limits.append(f"max {param.max}")
    if param.place == "header":
        limits.append("sent as a header")
    allowed: Sequence[object] = types.allowed(param)
    if isinstance(param.type, Named) and allowed and types.is_of_numbers(param.type.name):
        allowed = [f"{param.type.name}.{option.name}" for option in types.enums[param.type.name].values]
    sentences = [param.doc or ""]
    if allowed and len(allowed) <= _MANY:
        sentences.append(f"{_listing(allowed)}." if len(allowed) > 1 else f"Only {allowed[0]}.")
    if limits:
        text = ", ".join(limits)
        sentences.append(f"{text[0].upper()}{text[1:]}.")
    return " ".join(filter(None, sentences))


def _outcome(returns: Returns, types: Types) -> str:
    if not returns.cases:
        return types.words(types.outcomes(returns)[0])
    words = [f"{types.words(ref)} with ``{naming.argument(name)}``" for name, ref in returns.cases]
    if returns.otherwise is not None:
        words.append(f"else {types.words(returns.otherwise)}")
    return ", ".join(words)


def _need_applies(need: Need, params: Sequence[Param]) -> bool:
    return {param.name for param in params}.issuperset({*need.when, *need.all, *need.any})


def _need(need: Need) -> str:
    when = _listing((f"``{name}`` {_listing(values)}" for name, values in need.when.items()), "and")
    wants = list(need.all)
    if need.any:
        wants.append(f"{'one of ' if len(need.any) > 1 else ''}{_listing(need.any)}")
    return f"{f'{when} needs' if when else 'Needs'} {_listing(wants, 'and')}."


def _reroute(route: Route, here: str) -> str:
    conditions = [f"``{name}`` {_listing(values)}" for name, values in route.when.items()]
    if route.any:
        conditions.append(_listing(f"``{name}``" for name in route.any))
    start = f"With {_listing(conditions, 'and')}" if conditions else "Else"
    renamed = _listing((f"``{name}`` as ``{new}``" for name, new in route.rename.items()), "and")
    if route.to == here:
        return f"{start} it sends {renamed or 'more'}."
    return f"{start} it is :meth:`{route.to}`{f', with {renamed}' if renamed else ''}."


# --- sockets -------------------------------------------------------------------------------------------------------


def stream_doc(stream: Stream, types: Types, *, home: str | None = None, indent: int = 8) -> str:
    """A socket's docstring; with ``home`` that of the threaded form, which only points there."""
    if home:
        return brief(f"Messages of :meth:`{home}` go to ``callback``; returns the name for ``stop_socket``.", indent)
    where = f"Stream ``{stream.template}``" if stream.template else ""
    if stream.template and stream.prefix:
        where += f" ({stream.prefix})"
    named = "Events come as ``{'stream': ..., 'data': ...}``." if stream.combined else ""
    routes = [f"- {_reroute(route, stream.name)}" for route in stream.routes]
    events = [*_params(stream.params, types), f":returns: socket of {_outcome(stream.event, types)}"]
    return _blocks(indent, stream.doc, deprecation(stream.deprecated), where, named, routes, events)
