"""Clients in processes of their own, and a sandbox that does not limit them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from binance_gen.sandbox import Account, Limit, Rules, Sandbox
from tests.bench.harness import ENVIRONMENT, peers_python

HERE = Path(__file__).resolve().parent
OURS, PYTHON_BINANCE, OFFICIAL = "binance_gen", "python-binance", "binance-sdk-spot"
LIBRARIES = {OURS: "ours", PYTHON_BINANCE: "python_binance", OFFICIAL: "official"}
MANY = 10**9
UNLIMITED = Rules(
    weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, MANY),
    uid_weight=Limit("REQUEST_WEIGHT", "MINUTE", 1, MANY),
    raw=Limit("RAW_REQUESTS", "MINUTE", 5, MANY),
    connections=Limit("CONNECTIONS", "MINUTE", 5, MANY),
)
"""A soak reconnects more often in a minute than the exchange allows in a day."""


class ClientFailed(Exception):
    """The library raised where nothing was wrong."""


@dataclass
class Seen:
    """What a socket brought: numbers and the times of their arrival (seconds since the epoch), and everything else."""

    numbers: array[int]
    times: array[float]
    others: list[tuple[float, Any]]

    def gaps(self) -> list[tuple[float, float]]:
        """The gaps that the client told of, in seconds since the epoch."""
        told = [one for _, one in self.others if isinstance(one, dict) and one.get("type") == "BinanceWebsocketGap"]
        return [(one["from"] / 1000, one["to"] / 1000) for one in told]

    def kinds(self) -> dict[str, int]:
        """How often each other thing came, by its type."""
        counts: dict[str, int] = {}
        for _, one in self.others:
            kind = str(one.get("type") or one.get("e")) if isinstance(one, dict) else "text"
            counts[kind] = counts.get(kind, 0) + 1
        return counts


class Client:
    """One library at work against one sandbox."""

    def __init__(self, library: str, sandbox: Sandbox) -> None:
        self.library = library
        python = sys.executable if library == OURS else peers_python()
        command = [python, str(HERE / "clients" / "worker.py"), LIBRARIES[library]]
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115  (closed by stop)
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True, env=ENVIRONMENT
        )
        self.ask("start", url=sandbox.url, ws=sandbox.ws_url)

    def ask(self, do: str, **arguments: Any) -> Any:
        """Raises ``ClientFailed`` with what the library raised."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise ClientFailed(f"{self.library} ended by itself:\n{self.errors()}")
        answer = json.loads(line)
        if "error" in answer:
            raise ClientFailed(f"{self.library}, {do}: {answer['error']}\n{answer['trace']}")
        return answer["result"]

    def count(self, name: str) -> int:
        return int(self.ask("counts").get(name, 0))

    def newest(self, name: str) -> int:
        """The number that came last; 0 before the first."""
        return int(self.ask("newest", name=name))

    def seen(self, name: str) -> Seen:
        with tempfile.NamedTemporaryFile() as file:
            answer = self.ask("dump", name=name, path=file.name)
            numbers, times = array("q"), array("d")
            numbers.fromfile(file, answer["count"])
            times.fromfile(file, answer["count"])
        return Seen(numbers, times, [(when, one) for when, one in answer["others"]])

    def resources(self) -> dict[str, Any]:
        return dict(self.ask("resources"))

    def errors(self, size: int = 4000) -> str:
        """The end of what it wrote to its standard error."""
        self._errors.seek(0)
        return self._errors.read()[-size:]

    def stop(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if self._process.poll() is None:
            try:
                self._process.stdin.write('{"do": "quit"}\n')
                self._process.stdin.close()
                self._process.wait(20)
            except (OSError, subprocess.TimeoutExpired):
                self._process.kill()
                self._process.wait(10)
        self._process.stdout.close()
        self._errors.close()


@contextmanager
def sandbox_and_client(library: str, **options: Any) -> Iterator[tuple[Sandbox, Client]]:
    chosen = {"seed": 1, "market_rate": 0, "rules": UNLIMITED, "log_size": 0, **options}
    with Sandbox(**chosen) as sandbox:
        client = Client(library, sandbox)
        try:
            yield sandbox, client
        finally:
            client.stop()


def wait_until(condition: Callable[[], bool], timeout: float, every: float = 0.01) -> bool:
    """Whether it became true in time."""
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(every)
    return True


def new_account(sandbox: Sandbox, kind: str) -> tuple[Account, dict[str, str]]:
    """An account with a key of a kind: HMAC, RSA, Ed25519."""
    account, api_key, secret = sandbox.add_account()
    if kind == "HMAC":
        return account, {"kind": kind, "api_key": api_key, "secret": secret}
    pair = sandbox.new_key(kind, account=account)
    return account, {"kind": kind, "api_key": pair.api_key, "pem": pair.private_pem}


def versions() -> dict[str, str]:
    """Of the libraries, as installed."""
    script = "import sys, importlib.metadata as m; print(*[m.version(name) for name in sys.argv[1:]])"
    done = subprocess.run(
        [peers_python(), "-c", script, PYTHON_BINANCE, OFFICIAL], capture_output=True, text=True, check=True
    )
    return dict(zip((PYTHON_BINANCE, OFFICIAL), done.stdout.split(), strict=True))


def machine() -> str:
    return f"{os.cpu_count()} cores, CPython {sys.version.split()[0]}"
