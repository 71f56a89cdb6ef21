"""``make soak``: streams under fire, ours and the peers' alike. Results go to results.json and the README."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.harness import ROOT, peers_python
from tests.soak import table
from tests.soak.kit import LIBRARIES, OURS, ClientFailed, machine, versions
from tests.soak.plan import ABSENT, PATIENT, SCENARIOS


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("scenarios", nargs="*", help=f"some of {', '.join(SCENARIOS)}; all when none is named")
    parser.add_argument("--factor", type=float, default=1.0, help="how much of everything (default 1)")
    parser.add_argument("--clients", default=",".join(LIBRARIES), help="some of them, with commas in between")
    parser.add_argument("--json", type=Path, default=table.RESULTS, help="where results are merged into")
    parser.add_argument("--no-readme", action="store_true", help="leave the README as it is")
    arguments = parser.parse_args()
    results = table.load(arguments.json)
    results.setdefault("scenarios", {})
    results["versions"], results["machine"] = versions(), machine()
    names = list(arguments.scenarios or SCENARIOS)
    libraries = [library for library in LIBRARIES if library in arguments.clients.split(",")]
    peers = [library for library in libraries if library != OURS]
    patient = [name for name in names if name in PATIENT] if OURS in libraries else []

    def run(name: str, library: str) -> None:
        results["scenarios"].setdefault(name, {})[library] = _run(name, library, arguments.factor)
        table.save(results, arguments.json)

    for at, name in enumerate(names):
        if OURS in libraries:
            with _beside(results, peers if at == 0 else [], patient, arguments.factor):
                run(name, OURS)
        for library in peers:
            if name not in patient:
                run(name, library)
    table.save(results, arguments.json)
    results = table.load(arguments.json)  # as whoever reads it later: its order is not that of the plan
    if not arguments.no_readme:
        readme = ROOT / "README.md"
        readme.write_text(table.between_markers(readme.read_text(), table.render(results)))
    print("\n" + table.render(results))
    broken = list(table.failures(results)) if OURS in libraries else []
    if OURS in libraries:
        print("\n".join(broken) or f"{OURS} kept every promise")
    sys.exit(bool(broken))


@contextmanager
def _beside(results: dict[str, Any], libraries: Sequence[str], names: Sequence[str], factor: float) -> Iterator[None]:
    """Each of the libraries goes through these scenarios in a process of its own, for as long as it takes."""
    if not names or not libraries:
        yield
        return
    peers_python()  # installed once, not by each of them
    with tempfile.TemporaryDirectory() as home:
        running = {}
        for library in libraries:
            path = Path(home, f"{library}.json")
            command = [sys.executable, "-m", "tests.soak", *names, "--clients", library, "--no-readme"]
            running[library] = path, subprocess.Popen([*command, "--factor", str(factor), "--json", str(path)])
        try:
            yield
            for library, (path, process) in running.items():
                process.wait()
                found = table.load(path).get("scenarios", {})
                for name in names:
                    ended = {"absent": f"its soak ended with {process.returncode}"}
                    results["scenarios"].setdefault(name, {})[library] = found.get(name, {}).get(library, ended)
        finally:
            for _, process in running.values():
                process.kill()
                process.wait()


def _run(name: str, library: str, factor: float) -> dict[str, object]:
    if (name, library) in ABSENT:
        return {"absent": ABSENT[name, library]}
    started = time.monotonic()
    print(f"{name}, {library} ...", flush=True)
    try:
        found = SCENARIOS[name](library, factor)
    except ClientFailed as error:
        found = {"absent": str(error).splitlines()[0]}
    except Exception as error:  # the other scenarios are not to blame
        traceback.print_exc()
        found = {"absent": f"the scenario failed: {type(error).__name__}: {error}".splitlines()[0]}
    print(f"  {time.monotonic() - started:.0f} s  {json.dumps(found)}"[:2000], flush=True)
    return found


if __name__ == "__main__":
    main()
