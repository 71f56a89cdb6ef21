"""python-binance's interface and ours, compared. Every difference is one line of text, ``<what>: <how it differs>``.

The facts of python-binance stand in ``../shared/inventory``. What belongs to a product that has no spec is left out, so
that the comparison grows with the spec; ``test_nothing_is_left_out`` says when it has everything.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import binance_gen
from binance_gen import (
    AsyncClient,
    BinanceSocketManager,
    Client,
    ThreadedDepthCacheManager,
    ThreadedWebsocketManager,
    enums,
    exceptions,
    helpers,
)
from binance_gen.depthcache import DepthCacheManager, FuturesDepthCacheManager, OptionsDepthCacheManager

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "inventory"
NAMES = SHARED / "python_binance_names.json"
SIGNATURES = SHARED / "python_binance_signatures.json"

BOTH: dict[str, type[Any]] = {"Client": Client, "AsyncClient": AsyncClient}
CLASSES: dict[str, type[Any]] = {
    **BOTH,
    "BinanceSocketManager": BinanceSocketManager,
    "ThreadedWebsocketManager": ThreadedWebsocketManager,
    "DepthCacheManager": DepthCacheManager,
    "FuturesDepthCacheManager": FuturesDepthCacheManager,
    "OptionsDepthCacheManager": OptionsDepthCacheManager,
    "ThreadedDepthCacheManager": ThreadedDepthCacheManager,
}

Entry = dict[str, Any]
Argument = dict[str, Any]


@cache
def names(section: str) -> dict[str, Entry]:
    """``client``, ``sockets`` or ``threaded``: those of the products that have a spec."""
    every: dict[str, Entry] = json.loads(NAMES.read_text(encoding="utf-8"))[section]
    return {name: entry for name, entry in every.items() if is_built(name, entry)}


@cache
def signatures() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(SIGNATURES.read_text(encoding="utf-8"))
    return read


# --- what is left out for now --------------------------------------------------------------------------------------

HOSTS = {
    "fapi.binance.com": "usdm_futures",
    "ws-fapi.binance.com": "usdm_futures",
    "dapi.binance.com": "coinm_futures",
    "eapi.binance.com": "options",
    "papi.binance.com": "portfolio_margin",
}
"""The other hosts serve several products, so there the path decides."""

OF_NAMES = {
    "FUTURE": ("usdm_futures", "coinm_futures"), "Futures": ("usdm_futures", "coinm_futures"),
    "ContractType": ("usdm_futures", "coinm_futures"), "FSTREAM": ("usdm_futures",), "DSTREAM": ("coinm_futures",),
    "TIME_IN_FORCE_GTD": ("usdm_futures",), "TIME_IN_FORCE_GTX": ("usdm_futures",),
    "TIME_IN_FORCE_RPI": ("usdm_futures",), "ORDER_STATUS_ACCEPTED": ("usdm_futures",),
    "ORDER_STATUS_FINISHED": ("usdm_futures",), "ORDER_STATUS_TRIGGER": ("usdm_futures",),
    "OPTIONS": ("options",), "Options": ("options",), "PAPI": ("portfolio_margin",), "PORTFOLIO": ("portfolio_margin",),
    "MARGIN": ("margin",), "AUTO_REPAY_TYPE": ("margin",), "NO_SIDE_EFFECT_TYPE": ("margin",),
    "WEBSITE": ("website",),
}  # fmt: skip
"""Products that a constant or class belongs to, by a part of its name."""


@cache
def built() -> frozenset[str]:
    return frozenset(path.name for path in (ROOT / "spec").iterdir() if path.is_dir())


@cache
def _products_by_path() -> dict[str, str]:
    found: dict[str, str] = {}
    for file in SHARED.glob("*.json"):
        facts = json.loads(file.read_text(encoding="utf-8"))
        for operation in facts.get("rest", ()) if isinstance(facts, dict) else ():
            found.setdefault(operation["path"], file.stem)
    return found


def products_of(name: str, entry: Entry) -> set[str]:
    """The products without which a method can't be there; none for what sends nothing, or what no product has."""
    if "args" in entry:
        return _products_of_socket(name, entry)
    if entry["kind"] == "local":
        return set()
    if name == "futures_historical_data_link":  # its path does not exist
        return {"usdm_futures"}
    if "/portfolio/" in entry["path"]:  # some of them are retired
        return {"portfolio_margin_pro"}
    product = HOSTS.get(entry["host"]) or _products_by_path().get(entry["path"])
    return {product} if product else set()


def _products_of_socket(name: str, entry: Entry) -> set[str]:
    connect = str(entry.get("connect", ""))
    if any("/sapi/" in request for request in entry.get("requests", ())):
        return {"margin"}
    if "dstream" in connect:
        return {"coinm_futures"}
    if "fstream" not in connect:
        return {"spot"}
    if "/pm/" in connect:
        return {"portfolio_margin"}
    if "options_" in name:
        return {"options"}
    return {"usdm_futures", "coinm_futures"} if "futures_type?" in entry["args"] else {"usdm_futures"}


def is_built(name: str, entry: Entry) -> bool:
    return products_of(name, entry) <= built()


def is_built_name(name: str) -> bool:
    return all(built().issuperset(products) for part, products in OF_NAMES.items() if part in name)


# --- signatures ----------------------------------------------------------------------------------------------------


def compare_arguments(where: str, theirs: list[Argument], ours: Callable[..., Any]) -> Iterator[str]:
    """A call that python-binance takes must work here, by name and by position, and mean the same."""
    parameters = [one for one in inspect.signature(ours).parameters.values() if one.name != "self"]
    if {one.kind for one in parameters} == {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}:
        return  # passes them on, which a test of its own shows
    positional = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
    by_name = {one.name: one for one in parameters}
    expected = [one for one in theirs if one["kind"] == "positional"]
    for place, argument in enumerate(expected):
        name = argument["name"]
        if name not in by_name:
            yield f"{where}({name}): missing"
            continue
        if place >= len(positional) or positional[place].name != name:
            yield f"{where}({name}): not the {place + 1}. positional argument"
        default = by_name[name].default
        if "default" not in argument:
            continue  # theirs is required: with a default here every call still works
        if default is inspect.Parameter.empty:
            yield f"{where}({name}): required, not {argument['default']!r} by default"
        elif text_of(default) not in (text_of(argument["default"]), value_of(argument["default"])):
            yield f"{where}({name}): {default!r} by default, not {argument['default']!r}"
    given = {one["name"] for one in expected}
    for one in parameters:
        is_required = one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY) and one.default is one.empty
        if is_required and one.name not in given and not takes_params(theirs):
            yield f"{where}({one.name}): required here only"
    if takes_params(theirs) and not any(one.kind is one.VAR_KEYWORD for one in parameters):
        yield f"{where}: takes no **params"


def takes_params(theirs: list[Argument]) -> bool:
    return any(one["kind"] == "**" for one in theirs)


def text_of(default: Any) -> str:
    """Defaults that JSON cannot hold stand there as texts."""
    return f"{type(default).__name__}.{default.name}" if isinstance(default, enum.Enum) else str(default)


def value_of(default: Any) -> str:
    """Of ``FuturesType.USD_M``: ours may be the value of the member, which means the same."""
    name, _, member = str(default).partition(".")
    kind = getattr(enums, name, None) if member else None
    return str(kind[member].value) if isinstance(kind, enum.EnumMeta) and member in kind.__members__ else str(default)


def client_arguments() -> Iterator[str]:
    for name in names("client"):
        for flavour, cls in BOTH.items():
            method = getattr(cls, name, None)
            if (flavour, name) == ("Client", "create"):
                continue  # Client() is the sync form of it
            if method is None:
                yield f"{flavour}.{name}: missing"
                continue
            listed = signatures()[flavour]["methods"].get(name)
            if listed is None:  # of the other flavour, which may have what this one lacks; else it takes **params
                other = "AsyncClient" if flavour == "Client" else "Client"
                listed = signatures()[other]["methods"].get(name, [{"kind": "**", "name": "params"}])
            yield from compare_arguments(f"{flavour}.{name}", listed, method)


def socket_arguments() -> Iterator[str]:
    for section, cls in (("sockets", "BinanceSocketManager"), ("threaded", "ThreadedWebsocketManager")):
        for name in names(section):
            method = getattr(CLASSES[cls], name, None)
            if method is None:
                yield f"{cls}.{name}: missing"
            else:
                yield from compare_arguments(f"{cls}.{name}", signatures()[cls]["methods"][name], method)


def every_socket_can_be_started() -> Iterator[str]:
    """python-binance has sockets without a start."""
    for name in names("sockets"):
        if not hasattr(ThreadedWebsocketManager, f"start_{name}"):
            yield f"ThreadedWebsocketManager.start_{name}: missing"


def constructors_and_managers() -> Iterator[str]:
    for name, cls in CLASSES.items():
        yield from compare_arguments(name, signatures()[name]["constructor"], cls.__init__)
        if name in BOTH:
            continue
        for method, theirs in signatures()[name]["methods"].items():
            if (
                name in ("BinanceSocketManager", "ThreadedWebsocketManager")
                and "socket" in method
                and "start_" in method
            ):
                continue  # compared with the endpoints
            if method.endswith("_socket") and method != "stop_socket":
                continue
            ours = getattr(cls, method, None)
            if ours is None:
                yield f"{name}.{method}: missing"
            else:
                yield from compare_arguments(f"{name}.{method}", theirs, ours)


def helper_arguments() -> Iterator[str]:
    for name, theirs in signatures()["helpers"].items():
        ours = getattr(helpers, name, None)
        if ours is None:
            yield f"helpers.{name}: missing"
        else:
            yield from compare_arguments(f"helpers.{name}", theirs, ours)


# --- values --------------------------------------------------------------------------------------------------------


def class_constants() -> Iterator[str]:
    for name, constants in signatures()["constants"].items():
        for constant, value in constants.items():
            if not is_built_name(constant):
                continue
            ours = getattr(CLASSES[name], constant, None)
            if ours != value:
                yield f"{name}.{constant}: {ours!r}, not {value!r}"


def enum_values() -> Iterator[str]:
    for name, value in signatures()["enums"].items():
        if not is_built_name(name):
            continue
        ours = getattr(enums, name, None)
        if isinstance(value, dict):
            members = {} if ours is None else {key: member.value for key, member in ours.__members__.items()}
            yield from (f"enums.{name}.{key}: missing" for key in value if key not in members)
            yield from (
                f"enums.{name}.{key}: {members[key]!r}, not {expected!r}"
                for key, expected in value.items()
                if key in members and members[key] != expected
            )
        elif ours != value:
            yield f"enums.{name}: {ours!r}, not {value!r}"


def exception_classes() -> Iterator[str]:
    for name, facts in signatures()["exceptions"].items():
        ours = getattr(exceptions, name, None)
        if ours is None:
            yield f"exceptions.{name}: missing"
            continue
        bases = {base.__name__ for base in ours.__mro__}
        yield from (f"exceptions.{name}: no {base}" for base in facts["bases"] if base not in bases)
        if all(one["kind"] == "positional" for one in facts["constructor"]):
            yield from compare_arguments(f"exceptions.{name}", facts["constructor"], ours.__init__)


def root_names() -> Iterator[str]:
    for name in signatures()["root"]:
        if is_built_name(name) and not hasattr(binance_gen, name):
            yield f"root.{name}: missing"


MODULES = {
    "async_client": ["AsyncClient"],
    "base_client": ["BaseClient"],
    "client": ["Client"],
    "enums": ["KLINE_INTERVAL_1MINUTE", "HistoricalKlinesType"],
    "exceptions": ["BinanceAPIException"],
    "helpers": ["round_step_size"],
    "streams": ["BinanceSocketManager", "ThreadedWebsocketManager"],
    "ws": [],
    "ws.constants": ["KEEPALIVE_TIMEOUT", "WSListenerState"],
    "ws.depthcache": [
        "BaseDepthCacheManager",
        "DepthCache",
        "DepthCacheManager",
        "FuturesDepthCacheManager",
        "OptionsDepthCacheManager",
        "ThreadedDepthCacheManager",
    ],
    "ws.keepalive_websocket": ["KeepAliveWebsocket"],
    "ws.reconnecting_websocket": ["ReconnectingWebsocket"],
    "ws.streams": ["BinanceSocketManager", "BinanceSocketType", "ThreadedWebsocketManager"],
    "ws.threaded_stream": ["ThreadedApiManager"],
}
"""Where programs import from; ``streams`` is in python-binance's documentation only."""


def module_names() -> Iterator[str]:
    for module, wanted in MODULES.items():
        loaded = importlib.import_module(f"binance_gen.{module}")
        yield from (f"{module}.{name}: missing" for name in wanted if not hasattr(loaded, name))
