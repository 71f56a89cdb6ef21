"""``make bench``: CPU per operation, everything in turns in one run. ``--rounds N`` for more or fewer of them."""

from __future__ import annotations

import argparse
import platform
import sys

from tests.certificate import certificate

from .harness import Case, compare, one_core, peers_python, server

OURS = "binance_gen"
PEER = "python-binance"


_KINDS = (
    ("public", "order book of 6 KB"),
    ("signed", "signed request, answer of 6 KB"),
    ("order", "signed order"),
)


def rest(rounds: int, peers: str) -> None:
    def case(label: str, worker: str, kind: str, python: str = peers) -> Case:
        return Case(label, python, "rest.py", [worker, kind, port])

    with one_core(), server("rest_server.py") as port:
        for kind, title in _KINDS:
            bare = "requests' adapter alone, prepared once"
            compare(
                f"Sync REST, {title}",
                "CPU µs per call",
                [
                    case(PEER, "python_binance", kind),
                    case(OURS, "ours", kind, sys.executable),
                    case("requests", "plain_requests", kind),
                    case("binance-sdk-spot", "official", kind),
                    case(bare, "bare_adapter", kind, sys.executable),
                ],
                rounds,
            )
            compare(
                f"Async REST, {title}",
                "CPU µs per call",
                [
                    case(PEER, "python_binance_async", kind),
                    case(OURS, "ours_async", kind, sys.executable),
                    case("ccxt", "ccxt_async", kind),
                    case("aiohttp alone", "bare_aiohttp", kind, sys.executable),
                ],
                rounds,
            )


def ws_api(rounds: int, peers: str) -> None:
    with server("ws_api_server.py") as port:
        for way, title in (("sequential", "one after the other"), ("pipelined", "100 at a time")):
            for kind, bare in (
                ("public", "websockets and msgspec alone"),
                ("signed", "websockets, msgspec and hmac alone"),
            ):
                compare(
                    f"WebSocket API, {kind} requests, {title}",
                    "CPU µs per request",
                    [
                        Case(PEER, peers, "ws_api.py", ["python_binance", way, kind, port]),
                        Case("binance-sdk-spot", peers, "ws_api.py", ["official", way, kind, port]),
                        Case(OURS, sys.executable, "ws_api.py", ["ours", way, kind, port]),
                        Case(bare, sys.executable, "ws_api.py", ["bare", way, kind, port]),
                    ],
                    rounds,
                )
        for kind in ("public", "signed"):
            compare(
                f"WebSocket API from a program without asyncio, {kind} requests",
                "CPU µs per request",
                [
                    Case(PEER, peers, "ws_api.py", ["python_binance_sync", "sequential", kind, port]),
                    Case(OURS, sys.executable, "ws_api.py", ["ours_sync", "sequential", kind, port]),
                ],
                rounds,
            )


def streams(rounds: int, peers: str) -> None:
    ways = (("recv", "to recv()"), ("callback", "to a threaded callback"))
    for kind, what, measured in (
        ("trade", "One trade message", ways),
        ("depth", "One depth message of 20 levels", ways[:1]),
        ("many", "One trade message of 100 streams on a connection", ways[1:]),
    ):
        with server("stream_server.py", kind) as port:
            for way, where in measured:
                labels = {
                    "websockets": f"{OURS} with websockets",
                    "picows": f"{OURS} with picows",
                    "bare_websockets": "websockets and msgspec alone",
                    "bare_picows": "picows and msgspec alone",
                }
                if way == "callback":  # alone there is neither queue nor thread
                    labels["threaded_websockets"] = "websockets, msgspec, a queue and a thread"
                    labels["threaded_picows"] = "picows, msgspec, a queue and a thread"
                cases = [Case(PEER, peers, "streams.py", ["python_binance", way, kind, port])]
                for library, label in labels.items():
                    cases.append(Case(label, sys.executable, "streams.py", [library, way, kind, port]))
                compare(f"{what} {where}", "CPU µs per message", cases, rounds)


def paced(rounds: int, peers: str) -> None:
    with certificate() as pem, server("stream_server.py", "trade", pem) as port:
        compare(
            "As users run it: TLS, 3,000 trades a second, a segment each, to a threaded callback",
            "CPU µs per message",
            [
                Case(PEER, peers, "paced.py", ["python_binance", port, pem]),
                Case(f"{OURS} with websockets", sys.executable, "paced.py", ["websockets", port, pem]),
                Case(f"{OURS} with picows", sys.executable, "paced.py", ["picows", port, pem]),
            ],
            rounds,
        )


_OFFICIAL = """
from binance_common.configuration import ConfigurationRestAPI
from binance_sdk_spot.spot import Spot
Spot(config_rest_api=ConfigurationRestAPI()).rest_api
"""


def imports(rounds: int, peers: str) -> None:
    compare(
        "Import",
        "CPU ms in a fresh interpreter",
        [
            Case(PEER, peers, "imports.py", ["import binance"]),
            Case("import binance_gen", sys.executable, "imports.py", ["import binance_gen"]),
            Case("from binance_gen import Client", sys.executable, "imports.py", ["from binance_gen import Client"]),
            Case("binance-sdk-spot", peers, "imports.py", ["from binance_sdk_spot.spot import Spot"]),
            Case("requests alone", sys.executable, "imports.py", ["import requests"]),
        ],
        rounds,
    )
    compare(
        "Import and build a client, no network",
        "CPU ms in a fresh interpreter",
        [
            Case(PEER, peers, "imports.py", ["from binance import Client; Client(ping=False)"]),
            Case(OURS, sys.executable, "imports.py", ["from binance_gen import Client; Client()"]),
            Case("binance-sdk-spot", peers, "imports.py", [_OFFICIAL]),
        ],
        rounds,
    )


PARTS = {"rest": rest, "ws_api": ws_api, "streams": streams, "paced": paced, "imports": imports}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"some of {', '.join(PARTS)}; all when none is named")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    peers = peers_python()
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for name in arguments.parts or PARTS:
        PARTS[name](arguments.rounds, peers)


if __name__ == "__main__":
    main()
