"""``make soak``: streams under fire, ours and the peers' alike. Results go to results.json and the README."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from tests.bench.harness import ROOT
from tests.soak import table
from tests.soak.kit import LIBRARIES, OURS, ClientFailed, machine, versions
from tests.soak.plan import ABSENT, SCENARIOS


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
    for name in arguments.scenarios or SCENARIOS:
        for library in LIBRARIES:
            if library in arguments.clients.split(","):
                found = _run(name, library, arguments.factor)
                results["scenarios"].setdefault(name, {})[library] = found
                table.save(results, arguments.json)
    if not arguments.no_readme:
        readme = ROOT / "README.md"
        readme.write_text(table.between_markers(readme.read_text(), table.render(results)))
    print("\n" + table.render(results))
    broken = list(table.failures(results))
    print("\n".join(broken) or f"{OURS} kept every promise")
    sys.exit(bool(broken))


def _run(name: str, library: str, factor: float) -> dict[str, object]:
    if (name, library) in ABSENT:
        return {"absent": ABSENT[name, library]}
    started = time.monotonic()
    print(f"{name}, {library} ...", flush=True)
    try:
        found = SCENARIOS[name](library, factor)
    except ClientFailed as error:
        found = {"absent": str(error).splitlines()[0]}
    print(f"  {time.monotonic() - started:.0f} s  {json.dumps(found)}"[:2000], flush=True)
    return found


if __name__ == "__main__":
    main()
