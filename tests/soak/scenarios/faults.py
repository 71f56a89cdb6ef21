"""Random faults against user data: every event that was sent arrives once, every outage is told once, nothing is quiet.

All accounts of a run share one sandbox and one process of the client. Each has faults of its own, while numbered order
updates go on for all of them, whether they listen or not. The sandbox's journal is the judge.
"""

from __future__ import annotations

import gc
import random
import threading
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from binance_gen.sandbox import Account, Event, Sandbox, Span
from tests.soak.accounts import KINDS, AccountKind
from tests.soak.figures import Interval, compare, longest_silence, match_gaps, percentile
from tests.soak.kit import Client, ClientFailed, Seen, new_account, sandbox_and_client

RATE = 20
"""Events a second for each account."""
SILENCE = 1.0
"""Seconds after which ours doubts a connection here; the default is 30."""
BRIEFLY = 0.3
"""Seconds that a slow link or a delay lasts, and from an announced shutdown to the end."""
CLOSE_CODES = (1000, 1001, 1006, 1008, 1011)

ANSWER = 0.01
"""Seconds in which a client that asks at once has its answer here; who asks later has no excuse."""

Words = dict[int, list[tuple[int, str]]]


@dataclass
class Patient:
    """One account under test."""

    kind: AccountKind
    key: str
    account: Account
    stream: str
    number: int = 0
    faults: list[tuple[float, str]] = field(default_factory=list)
    state: str = "well"
    since: float = 0.0
    ready_at: float = 0.0
    heard: int = 0
    ended: Callable[[], object] | None = None
    connections: list[int] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"{self.kind.name}:{self.key}"


def run(
    library: str, accounts: Sequence[tuple[str, str]], count: int, *, seed: int = 1, patience: float = 90.0
) -> dict[str, dict[str, Any]]:
    """``count`` faults for each account, which is a kind and that of its key. Figures by ``kind:key``; ``unable`` where
    the client can't begin."""
    gc.disable()  # the journal grows to millions of objects, and a look at all of them stops the exchange for seconds
    try:
        return _run(library, accounts, count, random.Random(seed), patience)
    finally:
        gc.enable()


def _run(
    library: str, accounts: Sequence[tuple[str, str]], count: int, chance: random.Random, patience: float
) -> dict[str, dict[str, Any]]:
    with sandbox_and_client(library, log_size=2_000_000) as (sandbox, client):
        patients, unable = _open(sandbox, client, accounts)
        with _events(sandbox, patients):
            _treat(sandbox, patients, count, chance, patience)
        time.sleep(1)
        words = _words(sandbox)
        return {**unable, **{one.name: _judge(sandbox, client, one, count, words) for one in patients}}


def _open(
    sandbox: Sandbox, client: Client, accounts: Sequence[tuple[str, str]]
) -> tuple[list[Patient], dict[str, dict[str, Any]]]:
    patients: list[Patient] = []
    unable: dict[str, dict[str, Any]] = {}
    for name, key in accounts:
        kind = KINDS[name]
        account, secret = new_account(sandbox, key)
        patient = Patient(kind, key, account, kind.stream(sandbox, account))
        try:
            client.ask(
                "open", name=patient.name, kind=name, symbol=kind.symbol, key=secret, user_timeout=SILENCE,
                max_reconnects=None,
            )  # fmt: skip
        except ClientFailed as error:
            unable[patient.name] = {"unable": str(error).splitlines()[0]}
        else:
            patients.append(patient)
    return patients, unable


@contextmanager
def _events(sandbox: Sandbox, patients: Sequence[Patient]) -> Iterator[None]:
    """Numbered events for everybody, for the length of the block."""
    over = threading.Event()

    def tell() -> None:
        for one in patients:
            one.number += 1
            sandbox.user_event(
                one.kind.event(one.number), product=one.kind.product, socket=one.kind.socket, account=one.account,
                symbol=one.kind.symbol,
            )  # fmt: skip

    def feed() -> None:
        while not over.wait(1 / RATE):
            sandbox.call(tell)

    thread = threading.Thread(target=feed, name="events")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


# --- the faults -----------------------------------------------------------------------------------------------------


def _treat(sandbox: Sandbox, patients: Sequence[Patient], count: int, chance: random.Random, patience: float) -> None:
    """A fault, recovery, a moment of rest, the next fault; for all at the same time, until each had its share."""
    for one in patients:
        one.ready_at = time.monotonic() + chance.uniform(0.2, 0.5)
    while True:
        now = time.monotonic()
        listeners = sandbox.call(lambda: {one.stream: sandbox.journal.listeners(one.stream) for one in patients})
        for one in patients:
            _next(sandbox, one, listeners[one.stream], now, count, chance, patience)
        if all(one.state in ("lost", "done") for one in patients):
            return
        time.sleep(0.01)


def _next(
    sandbox: Sandbox, one: Patient, listening: list[int], now: float, count: int, chance: random.Random, patience: float
) -> None:
    if one.state == "ill" and now >= one.since + BRIEFLY / 4:
        if one.ended is not None and now >= one.since + BRIEFLY:
            one.ended()
            one.ended = None
        if one.ended is None and listening and not set(listening) & set(one.connections):
            one.state, one.ready_at = "well", now + chance.uniform(0.1, 0.3)
        elif now > one.since + patience:
            one.state = "lost"
    elif one.state == "well" and now >= one.ready_at:
        if len(one.faults) >= count:
            one.state = "done"
        elif listening:
            one.state, one.since = "ill", now
            one.faults.append((time.time(), _hurt(sandbox, one, listening, chance)))
        elif now > one.ready_at + patience:
            one.state = "lost"


def _hurt(sandbox: Sandbox, one: Patient, listening: list[int], chance: random.Random) -> str:
    """One fault of those that this kind of account can suffer from. Returns its name."""
    faults, stream = sandbox.faults, one.stream
    channel = "streams" if one.kind.by == "key" else "ws_api"
    one.connections, one.ended = list(listening), None

    def passing(end: Callable[[], object]) -> None:
        """The connection survives it."""
        one.connections, one.ended = [], end

    def refused() -> None:
        status = chance.choice([None, 429, 418, 503])
        faults.refuse(chance.randint(1, 3), status=status, where=channel)
        faults.abort(stream=stream)

    def rest_fails() -> None:
        faults.html(502)
        expire()

    def expire() -> None:
        one.connections = []
        if one.kind.by == "session":
            faults.terminate_user_streams(stream=stream)
        elif one.kind.by == "token":
            faults.expire_tokens(stream=stream)
        else:
            faults.expire_listen_keys(stream=stream)

    def slow() -> None:
        faults.slow(4000, stream=stream)
        passing(lambda: faults.slow(0, stream=stream))

    def garbage() -> None:
        faults.bad_frame(stream=stream)
        passing(lambda: None)

    # A refusal hits whoever comes next: many at once would be longer outages, not more of them.
    refusals = 0 if faults.refusals else 8
    choices: dict[str, tuple[int, Callable[[], object]]] = {
        "abort": (20, lambda: faults.abort(stream=stream)),
        "close": (20, lambda: faults.close(chance.choice(CLOSE_CODES), stream=stream)),
        "half frame": (8, lambda: faults.half_frame(stream=stream)),
        "no frame": (8, lambda: faults.bad_protocol(stream=stream)),
        "black hole": (3, lambda: faults.blackhole(stream=stream)),
        "refused": (refusals, refused),
        "expired": (10, expire),
        "shutdown": (10, lambda: faults.server_shutdown(close_after=BRIEFLY, stream=stream)),
        "slow link": (5, slow),
        "garbage": (5, garbage),
    }
    if one.kind.by != "session":
        choices["REST fails"] = (5, rest_fails)
    name = chance.choices(list(choices), [weight for weight, _ in choices.values()])[0]
    choices[name][1]()
    return name


# --- the judgement --------------------------------------------------------------------------------------------------


def _judge(sandbox: Sandbox, client: Client, one: Patient, planned: int, words: Words) -> dict[str, Any]:
    seen = client.seen(one.name)
    events = sandbox.journal.events(one.stream)
    heard = [_number(event) for event in events if event.sent and _number(event)]
    found = compare(heard, seen.numbers)
    spans = sandbox.journal.spans(one.stream)
    outages, unheard = _outages(sandbox, one.stream, events)
    cut_off = _cut_off(spans, words, one.kind)
    told = match_gaps(outages, seen.gaps(), doubts=[*unheard, *cut_off])
    return {
        "planned": planned,
        "faults": len(one.faults),
        "survived": one.state == "done",
        "last_fault": None if one.state == "done" else one.faults[-1][1],
        "sent": found.sent,
        "lost": found.lost,
        "duplicated": found.duplicated,
        "disordered": found.disordered,
        "missed": sum(1 for event in events if not event.sent),
        "outages": told.outages,
        "untold": told.untold,
        "repeated": told.repeated,
        "invented": told.invented,
        "cut_off": len(cut_off),
        "doubted": told.doubted,
        "silence": round(longest_silence(seen.times, outages), 3),
        "outage_median": percentile([round(end - start, 3) for start, end in outages], 0.5),
        "outage_p99": percentile([round(end - start, 3) for start, end in outages], 0.99),
        "told": seen.kinds(),
        "oddities": _oddities(one, events, seen),
    }


def _oddities(one: Patient, events: Sequence[Event], seen: Seen, most: int = 5) -> list[str]:
    """What a person needs to look for the cause: events that came twice or not at all, and the fault before that."""
    found: list[str] = []
    arrived: dict[int, float] = {}
    for number, when in zip(seen.numbers, seen.times, strict=True):
        if number in arrived:
            found.append(f"{number} twice, {when - arrived[number]:.3f} s apart, {_fault_before(one, when)}")
        arrived.setdefault(number, when)
    for event in events:
        if event.sent and (number := _number(event)) and number not in arrived:
            sent = ", ".join(f"to {connection} {_fault_before(one, at / 1e6)}" for connection, at in event.sent)
            found.append(f"{number} lost, sent {sent}")
    return found[:most]


def _fault_before(one: Patient, when: float) -> str:
    past = [(at, name) for at, name in one.faults if at <= when]
    return f"{when - past[-1][0]:.3f} s after {past[-1][1]}" if past else "before any fault"


def _number(event: Event) -> int:
    order = event.payload.get("o", event.payload)
    name = order.get("c") if isinstance(order, dict) else None
    return int(name[5:]) if isinstance(name, str) and name.startswith("soak-") else 0


def _outages(sandbox: Sandbox, stream: str, events: Sequence[Event]) -> tuple[list[Interval], list[Interval]]:
    """In seconds since the epoch; one that goes on ends now. A short subscription on which nothing was said interrupts
    none: the client may have lost it before it knew, and then it told of one outage, or not, and then of two. These are
    the second list."""
    now, said = time.time(), sorted(at / 1e6 for event in events for _, at in event.sent)
    found: list[Interval] = []
    unheard: list[Interval] = []
    for since, until in sandbox.journal.outages(stream):
        start, end = since / 1e6, now if until is None else until / 1e6
        mute = found and bisect_left(said, found[-1][1]) == bisect_left(said, start)
        if mute and start - found[-1][1] < BRIEFLY:
            unheard.append((found[-1][1], start))
            start = found.pop()[0]
        found.append((start, end))
    return found, unheard


def _words(sandbox: Sandbox) -> Words:
    """By connection: when (microseconds) it was sent what kind of frame."""
    found: Words = {}
    for record in sandbox.sent:
        if record.kind in ("text", "pong"):
            found.setdefault(record.connection, []).append((record.time, record.kind))
    return found


def _cut_off(spans: Sequence[Span], words: Words, kind: AccountKind) -> list[Interval]:
    """Take-overs of which no client can know whether they came in time, although they did. The new connection was
    there just before the old one ended, and from then on the old one was sent nothing by which that could be seen.
    Where somebody subscribed, that is an answer or event; where the URL is all, a pong will do."""
    found: list[Interval] = []
    for old, new in pairwise(spans):
        if old.until is None or not old.until - ANSWER * 1e6 <= new.since < old.until:
            continue
        seen = [what for at, what in words.get(old.connection, ()) if new.since <= at <= old.until]
        if not (seen if kind.by == "key" else "text" in seen):
            found.append((new.since / 1e6, old.until / 1e6))
    return found
