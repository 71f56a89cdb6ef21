"""What the spec has for a sample, and whether the sample fits it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from binance_gen.runtime.errors import BinanceAPIException
from binance_gen.runtime.response import parse, parse_ws
from codegen.model import Endpoint, Returns, Spec, TypeRef
from tests.generated.inventory import Types, event_of, stream_names
from tests.generated.typed import declared, misfits

from .sample import Sample

_IMPLIED = {"apiKey", "signature", "timestamp", "recvWindow"}


class Entries:
    """The entries of the spec by their addresses."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec

    def differences(self, sample: Sample) -> Iterator[str]:
        """What the sample has that its type doesn't allow, as ``<product> <address>: <place>: <what>``."""
        where = f"{sample.product} {sample.kind if sample.kind != 'rest' else ''} {sample.address}".replace("  ", " ")
        if sample.kind == "error":
            yield from (f"{where}: {text}" for text in _refused(sample.value))
            return
        if sample.kind == "request":
            texts = list(self._request(sample))
        else:
            options = list(self._types(sample))
            if not options:
                yield f"{where}: not in the spec"
                return
            value = parse(200, {}, json.dumps(sample.value).encode(), None)
            found = [list(misfits(declared(product, ref), value)) for product, ref in options]
            texts = min(found, key=len)
        yield from (f"{where}: {text}" for text in sorted(set(texts)))

    def _types(self, sample: Sample) -> Iterator[tuple[str, TypeRef]]:
        """Every type that the sample may have, with the product that declares it: samples don't tell what was sent."""
        if sample.kind == "rest":
            for endpoint in self._rest.get(sample.address, ()):
                yield from ((endpoint.product, ref) for ref in _options(endpoint.returns))
        elif sample.kind == "ws":
            endpoint = self._ws.get((sample.product, sample.address))
            if endpoint and endpoint.ws:
                yield from ((endpoint.product, ref) for ref in _options(endpoint.ws.returns or endpoint.returns))
        elif sample.kind == "stream":
            name = re.compile(re.sub(r"<\w[\w-]*>", "[^@]+", re.sub(r"([^\w<>-])", r"\\\1", sample.address)))
            yield from ((sample.product, ref) for text, ref in self._streams(sample.product) if name.fullmatch(text))
        else:
            for event in self.spec.user_events:
                if (event.product, event.event) == (sample.product, sample.address):
                    yield event.product, event.type

    def _request(self, sample: Sample) -> Iterator[str]:
        endpoint = self._ws.get((sample.product, sample.address))
        if endpoint is None:
            yield "not in the spec"
            return
        known = {param.name: param for param in endpoint.params if param.on in (None, "ws")}
        sent: Mapping[str, Any] = sample.value or {}
        for name in sorted(sent.keys() - known.keys() - _IMPLIED):
            yield f"no parameter {name}"
        for name in sorted({param.name for param in known.values() if param.required} - sent.keys()):
            yield f"{name} is required"

    @cached_property
    def _rest(self) -> dict[str, list[Endpoint]]:
        found: dict[str, list[Endpoint]] = {}
        for endpoint in self.spec.endpoints:
            if endpoint.rest_path:
                found.setdefault(f"{endpoint.rest_method} {endpoint.rest_path}", []).append(endpoint)
        return found

    @cached_property
    def _ws(self) -> dict[tuple[str, str], Endpoint]:
        return {(each.product, each.ws.method): each for each in self.spec.endpoints if each.ws}

    def _streams(self, product: str) -> list[tuple[str, TypeRef]]:
        types = Types(self.spec, product)
        return [
            (name, event_of(stream, sent))
            for stream in self.spec.streams
            if stream.product == product and stream.template
            for name, sent in stream_names(types, stream).items()
        ]


def _options(returns: Returns) -> list[TypeRef]:
    return [ref for ref in (*(ref for _, ref in returns.cases), returns.otherwise) if ref is not None]


def _refused(value: dict[str, Any]) -> Iterator[str]:
    """An error must become an exception that knows its code."""
    answer = value if "status" in value else {"status": 400, "error": value}
    try:
        parse_ws(answer)
    except BinanceAPIException as error:
        if (error.code, error.message) != (answer["error"]["code"], answer["error"]["msg"]):
            yield f"read as {error}"
    else:
        yield "no error"
