"""The reliability table of the README, from ``results.json``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tests.soak.kit import HERE, OFFICIAL, OURS, PYTHON_BINANCE

RESULTS = HERE / "results.json"
BEGIN = '<!-- Written by "make soak" from tests/soak/results.json; do not edit. -->'
END = "<!-- End of what is written. -->"

Cell = Callable[[dict[str, Any]], str]


def _people(result: dict[str, Any]) -> list[dict[str, Any]]:
    """Of the accounts with a key of some kind, those that could be opened."""
    return [one for one in result.values() if "unable" not in one]


def _total(result: dict[str, Any], name: str) -> int:
    return sum(one[name] for one in _people(result))


def _survived(result: dict[str, Any]) -> str:
    ended = [one for one in _people(result) if not one["survived"]]
    faults = _total(result, "faults")
    text = f"{faults - len(ended):,} of {faults:,}"
    return f"{text}, then {len(ended)} of {len(_people(result))} sockets were dead" if ended else text


def _events(result: dict[str, Any]) -> str:
    lost, double = _total(result, "lost"), _total(result, "duplicated") + _total(result, "disordered")
    return f"{lost} lost, {double} twice or out of order, of {_total(result, 'sent'):,}"


def _gaps(result: dict[str, Any]) -> str:
    told = _total(result, "outages") - _total(result, "untold")
    extra = _total(result, "repeated") + _total(result, "invented")
    doubted = sum(one.get("doubted", 0) for one in _people(result))
    cells = [f"{told:,} of {_total(result, 'outages'):,}"]
    cells += [f"{doubted} where nobody can know"] if doubted else []
    cells += [f"{extra} too many"] if extra else []
    return ", and ".join(cells)


def _silence(result: dict[str, Any]) -> str:
    return f"{max(one['silence'] for one in _people(result)):.2f} s"


def _market(result: dict[str, Any]) -> str:
    lost = result["sent"] - result["delivered"]
    wrong = f", {result['wrong']} of {result['gaps']} gap events wrong" if result["wrong"] else ""
    ended = "" if result["faults"] == result["planned"] else "; then dead"
    return f"{result['faults']} faults: {lost:,} trades missed, {result['told']:,} of them told{wrong}{ended}"


def _shutdowns(result: dict[str, Any]) -> str:
    if not result["rotations"]:
        return "dead after the first"
    return _rotations(result) + ("" if result["rotations"] == result["planned"] else "; then dead")


def _rotations(result: dict[str, Any]) -> str:
    numbers = f"{result['lost']:,} lost, {result['duplicated']} twice, {result['disordered']} out of order"
    hole = f"longest hole {result['longest_hole']:.2f} s"
    return f"{result['rotations']} times, {result['sent']:,} trades: {numbers}; {hole}"


def _recovery(result: dict[str, Any]) -> str:
    seconds = result["seconds"]
    if not result["recovered"]:
        return "never"
    return f"{seconds['median']:.2f} s, {seconds['p99']:.2f} s (of {result['recovered']})"


def _hole(result: dict[str, Any]) -> str:
    if not result["recovered"]:
        return "never"
    configured = f"; configured {result['configured']:.0f} s" if "configured" in result else ""
    return f"{result['seconds']['max']:.1f} s{configured}"


def _down(result: dict[str, Any]) -> str:
    what = "1 h" if result["down"] == 3600 else f"{result['down']} s"
    back = f"back after {result['seconds']} s" if result["recovered"] else "never back"
    return f"{back} (down for {what}{', virtual' if result['speed'] != 1 else ''})"


def _many(result: dict[str, Any]) -> str:
    harm = [f"{result['lost']} of them silent"] if result["lost"] else []
    harm += [f"{result['provoked']} times closed by the exchange"] if result["provoked"] else []
    busiest = f"; at most {result['busiest']} messages a second" if result["busiest"] else ""
    return f"{result['connections']}{busiest}" + "".join(f"; {one}" for one in harm)


def _stalled(result: dict[str, Any]) -> str:
    cells = []
    for policy, one in result.items():
        counted = f"{one['delivered']:,} + {one['dropped'] + one['conflated']:,} counted of {one['sent']:,}"
        missing = f", **{one['missing']:,} lost without a word**" if one["missing"] else ""
        cells.append(f"{policy}: {counted}{missing}" + ("" if one["alive"] else ", then dead"))
    return "<br>".join(cells)


def _growth(result: dict[str, Any]) -> str:
    if "recovered" in result and not result["recovered"]:
        return "the streams are dead"
    return (
        f"{result['threads']:+d} threads, {result['tasks']:+d} tasks, {result['fds']:+d} descriptors,"
        f" memory {result['rss']:+.1%}"
    )


def _cycles(result: dict[str, Any]) -> str:
    return f"{result['cycles']:,}: {_growth(result)}"


def _orders(result: dict[str, Any]) -> str:
    known = f"what became of {_known(result):,} of {result['orders']:,} orders is known in the end"
    harm = "; ".join(result["broken"]) or "none was placed twice"
    return f"{result['faults']:,} faults: {known}, of {result['unknown']:,} it was not at first; {harm}"


def _known(result: dict[str, Any]) -> int:
    known: int = result["placed"] + result["not_placed"] + result["refused"]
    return known


def _limits(result: dict[str, Any]) -> str:
    return f"{result['used']:.1%} of the weight used in {result['minutes']} minutes, {result['refused']} refused"


ROWS: tuple[tuple[str, str, Cell], ...] = (
    ("faults", "random faults that user data survived", _survived),
    ("faults", "user events sent to a subscribed connection", _events),
    ("faults", "outages told by one gap event", _gaps),
    ("faults", "longest silence beyond the outages", _silence),
    ("market", "random faults of a trade stream", _market),
    ("shutdowns", "`serverShutdown` at 1,000 trades a second", _shutdowns),
    ("planned", "rotations of its own at 1,000 trades a second", _rotations),
    ("aborts", "back after a reset: median, p99", _recovery),
    ("black_holes", "back after a line went dead without a word, at most", _hole),
    ("hour", "a server that is down", _down),
    ("many", "connections for 3,000 streams", _many),
    ("stalled", "consumer stalled for 10 s at 5,000 trades a second", _stalled),
    ("cycles", "start, one message, stop", _cycles),
    ("day", "24 virtual hours", _growth),
    ("orders", "orders while half of all answers break", _orders),
    ("limits", "64 tasks and 16 threads against the limits", _limits),
)


def load(path: Path = RESULTS) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    return found


def save(results: dict[str, Any], path: Path = RESULTS) -> None:
    path.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n")


def render(results: dict[str, Any]) -> str:
    """Markdown, without the markers."""
    versions = results["versions"]
    titles = [OURS, *(f"{name} {versions[name]}" for name in (PYTHON_BINANCE, OFFICIAL))]
    lines = ["| | " + " | ".join(titles) + " |", "| --- | --- | --- | --- |"]
    for scenario, label, cell in ROWS:
        found = results["scenarios"].get(scenario)
        if found:
            cells = [_cell(found.get(name), cell) for name in (OURS, PYTHON_BINANCE, OFFICIAL)]
            lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _cell(result: Any, cell: Cell) -> str:
    if result is None:
        return ""
    return str(result["absent"]) if "absent" in result else cell(result)


def between_markers(text: str, table: str) -> str:
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    if not rest or END not in text:
        raise SystemExit(f"the README has no place for the table, which begins with {BEGIN}")
    return f"{head}{BEGIN}\n\n{table}\n{END}{tail}"


def failures(results: dict[str, Any]) -> Iterable[str]:
    """What our own client did not keep, in words."""
    ours = {name: found[OURS] for name, found in results["scenarios"].items() if OURS in found}
    yield from (f"{name}: {found['absent']}" for name, found in ours.items() if "absent" in found)
    ours = {name: found for name, found in ours.items() if "absent" not in found}
    for name, one in ours.get("faults", {}).items():
        wrong = [key for key in ("lost", "duplicated", "disordered", "untold", "repeated", "invented") if one.get(key)]
        if "unable" in one or not one["survived"] or wrong or one["silence"] > 2:
            yield f"faults, {name}: {one.get('unable') or wrong or 'dead, or silent for too long'}"
    if (one := ours.get("market")) and (
        one["untold"] or one["wrong"] or one["duplicated"] or one["disordered"] or one["faults"] < one["planned"]
    ):
        yield f"market: {_market(one)}"
    for name, least in (("shutdowns", 1.0), ("planned", 0.9)):  # its own take a moment each
        one = ours.get(name)
        harm = one and (one["lost"] or one["duplicated"] or one["disordered"])
        if one and (harm or one["rotations"] < int(least * one["planned"])):
            yield f"{name}: {_rotations(one)}"
    if (one := ours.get("aborts")) and (
        one["recovered"] < one["planned"] or one["seconds"]["median"] > 0.3 or one["seconds"]["p99"] > 1
    ):
        yield f"aborts: {_recovery(one)}"
    if (one := ours.get("black_holes")) and (
        one["recovered"] < one["planned"] or one["seconds"]["max"] > one["configured"] + 1
    ):
        yield f"black holes: {_hole(one)}"
    if (one := ours.get("hour")) and not one["recovered"]:
        yield f"hour: {_down(one)}"
    if (one := ours.get("many")) and (
        one["lost"] or one["provoked"] or one["connections"] > -(-one["streams"] // 1024)
    ):
        yield f"many: {_many(one)}"
    for policy, one in ours.get("stalled", {}).items():
        if one["missing"] or not one["alive"]:
            yield f"stalled, {policy}: {one}"
    if (one := ours.get("orders")) and (
        one["broken"] or _known(one) < one["orders"] or one["faults"] < one["planned"] or one["refused"] > one["placed"]
    ):
        yield f"orders: {_orders(one)}"
    if (one := ours.get("limits")) and (one["refused"] or one["used"] < 0.95):
        yield f"limits: {_limits(one)}"
    for name in ("cycles", "day"):
        one = ours.get(name)
        if one and (one["threads"] > 0 or one["tasks"] > 0 or one["fds"] > 0 or one["rss"] > 0.05):
            yield f"{name}: {_growth(one)}"
