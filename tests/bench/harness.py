"""Runs workers in turns and reduces what they print. A worker is a script that prints one JSON object."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""For workers: pip has compiled the peers, so ours must be allowed to keep its bytecode too."""
PEERS = ["python-binance==1.0.37", "binance-sdk-spot==13.2.0", "ccxt==4.5.90", "msgspec"]


def peers_python() -> str:
    """The interpreter that has the peers, installed on first use and when the list of them has changed."""
    home = ROOT / ".bench"
    python = home / "bin" / "python"
    ready, wanted = home / ".ready", "\n".join(PEERS)
    if not ready.exists() or ready.read_text() != wanted:
        print("installing the peers into .bench/ ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *PEERS], check=True)
        ready.write_text(wanted)
    return str(python)


@dataclass
class Case:
    """One thing to measure: a label, the interpreter, the worker and its arguments."""

    label: str
    python: str
    worker: str
    arguments: Sequence[str] = ()
    figures: list[float] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)

    def run(self) -> None:
        command = [self.python, str(HERE / "workers" / self.worker), *self.arguments]
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise SystemExit(f"{self.label}: {' '.join(command)} failed\n{done.stderr}")
        printed = json.loads(done.stdout.splitlines()[-1])
        self.figures.append(float(printed["figure"]))
        if "latency" in printed:
            self.latencies.append(float(printed["latency"]))


def compare(title: str, unit: str, cases: Sequence[Case], rounds: int) -> None:
    """Run all cases in turns, then print a table with ratios to the first.

    A turn before that, which writes bytecode and warms the machine, does not count.
    """
    for case in cases:
        case.run()
        case.figures.clear()
        case.latencies.clear()
    for _ in range(rounds):
        for case in cases:
            case.run()
    print(f"\n{title} ({unit}, median of {rounds}, range)\n")
    first = statistics.median(cases[0].figures)
    width = max(len(case.label) for case in cases)
    for case in cases:
        middle = statistics.median(case.figures)
        spread = f"{min(case.figures):.1f}-{max(case.figures):.1f}"
        ratio = "" if case is cases[0] else f"  {first / middle:5.2f}x less"
        latency = ""
        if case.latencies:
            low, high = min(case.latencies), max(case.latencies)
            latency = f"  latency p50 {statistics.median(case.latencies):6.0f} µs ({low:.0f}-{high:.0f})"
        print(f"  {case.label:<{width}}  {middle:8.1f}  {spread:>15}{ratio:<12}{latency}")


@contextmanager
def one_core() -> Iterator[None]:
    """For whatever is started within: where one asks and the other answers, only one of the two has something to do.
    On two cores each question wakes the other one, which on a virtual machine costs as much as the rest of a request,
    is charged to whoever asks, and comes and goes with the placement; over a network nobody pays it."""
    if not hasattr(os, "sched_setaffinity"):  # not Linux
        yield
        return
    all_cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(all_cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_cores)


@contextmanager
def server(script: str, *arguments: str) -> Iterator[str]:
    """A server process that prints its port; ends with the block."""
    process = subprocess.Popen([sys.executable, str(HERE / script), *arguments], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()
