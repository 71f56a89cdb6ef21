"""An exchange without sockets: numbered streams, and links that lag, break and are refused. For a virtual loop."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from math import inf
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from binance_gen.runtime.events import CloseReason
from binance_gen.runtime.links import Listener
from binance_gen.runtime.sequence import Sequence

SEQUENCES: dict[str, Sequence | None] = {
    "trade": Sequence("t", step=True),
    "depth": Sequence("u", first="U", step=True),
    "fdepth": Sequence("u", first="U", previous="pu"),
    "time": Sequence("E"),
    "plain": None,
}
"""By the end of a stream's name."""
SHAPES: list[dict[str, Any]] = [
    {"e": "serverShutdown", "E": 1770123456789},
    {"stream": "!serverShutdown", "data": {"e": "serverShutdown", "E": 1770123456789}},
    {"event": {"e": "serverShutdown", "E": 1770123456789}},
]
BREAKS: dict[str, CloseReason] = {
    "abort": CloseReason(cause="Connection reset by peer"),
    "half a frame": CloseReason(partial=True),
    **{str(code): CloseReason(code) for code in (1000, 1001, 1008, 1011)},
}
ORDERLY = ("1000", "1001", "1008", "1011")
"""All that was sent before arrives, and then the news."""


def kind_of(name: str) -> str:
    return name.split("@")[1]


class Refusal(Exception):
    """A handshake that was answered with something else."""

    def __init__(self, status: int, retry_after: str = "") -> None:
        super().__init__(f"HTTP {status}")
        headers = {"Retry-After": retry_after} if retry_after else {}
        self.response = SimpleNamespace(status_code=status, headers=headers)


class MadeUpLink:
    """A connection as the runtime has it, see ``links.py``. What is sent arrives ``lag`` seconds later, in order."""

    def __init__(self, exchange: MadeUpExchange, url: str, lag: float, silence: float, patience: float) -> None:
        self.exchange = exchange
        self.lag = lag
        self.loop = asyncio.get_running_loop()
        self.closed: asyncio.Future[CloseReason] = self.loop.create_future()
        self.last_received = self.loop.time()
        path = urlsplit(url)
        self.combined = path.path.endswith("/stream")
        names = parse_qs(path.query)["streams"][0].split("/") if self.combined else [path.path.rsplit("/")[-1]]
        self.streams = dict.fromkeys(names)
        self.since = self.loop.time()
        self.until: float | None = None
        """When nothing that was sent got through any more."""
        self.ended_at = inf
        """When the runtime knew."""
        self.arrived: dict[int, float] = {}
        """Events, by their number."""
        self.answered: list[float] = []
        """When the questions were asked that were answered."""
        self.open = True
        """As the exchange sees it."""
        self.deaf = False
        """Nothing gets through any more, and nobody is told."""
        self.ended = False
        """As the runtime sees it."""
        self._silence = silence
        self._patience = patience
        self._asked_at: float | None = None
        self.complete_until = 0.0
        self._coming: deque[tuple[float, str | CloseReason | float]] = deque()
        """Texts, answers to pings, and at the end how it is closed."""
        self._timer: asyncio.TimerHandle | None = None
        self._watch: asyncio.TimerHandle | None = None
        self._listener: Listener | None = None
        self._held = True
        self._kept: deque[str] = deque()
        self._reason: CloseReason | None = None

    # --- the exchange's side

    def send(self, what: dict[str, Any]) -> None:
        self._put(json.dumps(what))

    def _put(self, what: str | CloseReason | float) -> None:
        if self.open and not self.deaf:
            self._coming.append((self.loop.time() + self.lag, what))
            self._arm()

    def send_event(self, name: str, event: dict[str, Any]) -> None:
        if name in self.streams:
            self.send({"stream": name, "data": event} if self.combined else event)

    def break_(self, how: str) -> None:
        if how == "black hole":
            self.deaf = True
            self._over()
            self._coming.clear()
            self._find_out(self.last_received + self._silence)
        elif how in ORDERLY:
            self._put(BREAKS[how])
            self.open = False
            self._over()
        else:
            self._end(BREAKS[how])

    def _over(self) -> None:
        if self.until is None:
            self.until = self.loop.time()

    def _find_out(self, asking_at: float) -> None:
        """That it is dead."""
        if self._asked_at is not None:
            asking_at = min(asking_at, self._asked_at)
        if self._watch is not None:
            self._watch.cancel()
        self._watch = self.loop.call_at(max(asking_at + self._patience, self.loop.time()), self.fail, "silence")

    def _receive(self, text: str) -> None:
        if not self.open or self.deaf:
            return
        request = json.loads(text)
        if request["method"] == "SUBSCRIBE":
            self.streams.update(dict.fromkeys(request["params"]))
        else:
            for name in request["params"]:
                self.streams.pop(name, None)
        self.send({"result": None, "id": request["id"]})

    # --- the way between

    def _arm(self) -> None:
        if self._timer is None and self._coming:
            self._timer = self.loop.call_at(self._coming[0][0], self._drain)

    def _drain(self) -> None:
        self._timer = None
        while self._coming and self._coming[0][0] <= self.loop.time() + 1e-6:
            _, what = self._coming.popleft()
            self.last_received, self._asked_at = self.loop.time(), None
            if isinstance(what, str):
                self.arrived[json.loads(what).get("x", 0)] = self.loop.time()
                self._kept.append(what)
                self._deliver()
            elif isinstance(what, float):
                self.answered.append(what)
                self.complete_until = what
            else:
                self.loop.call_later(self.lag, self._end, what)
        self._arm()

    def _deliver(self) -> None:
        while self._kept and not self._held:
            assert self._listener is not None
            if self._listener.on_frame(self._kept.popleft().encode()):
                self._held = True
                self._listener.on_pause(self._go_on)
        if self._reason is not None and not self._kept and not self._held and not self.closed.done():
            self.closed.set_result(self._reason)

    def _go_on(self) -> None:
        self._held = False
        self._deliver()

    def _end(self, reason: CloseReason) -> None:
        self.open = False
        self._over()
        self.ended = True
        self.ended_at = min(self.ended_at, self.loop.time())
        self._coming.clear()
        for timer in (self._timer, self._watch):
            if timer is not None:
                timer.cancel()
        self._timer = self._watch = None
        self._reason = self._reason or reason
        self._deliver()

    # --- the runtime's side

    def start(self, listener: Listener) -> None:
        first, self._listener = self._listener is None, listener
        if first:
            self._go_on()

    def write(self, text: str) -> None:
        if self.ended:
            raise CloseReason(cause="it is closed already")
        self.loop.call_later(self.lag, self._receive, text)

    def probe(self) -> None:
        self._asked_at = self.loop.time() if self._asked_at is None else self._asked_at
        self.loop.call_later(self.lag, self._put, self.loop.time())
        if self.deaf and not self.ended:
            self._find_out(self._asked_at)

    def fail(self, cause: str) -> None:
        self._end(CloseReason(cause=cause))

    async def stop(self) -> None:
        was_deaf = self.deaf
        self._listener, self._held = None, True
        self._kept.clear()
        self._end(CloseReason(1000))
        if not self.closed.done():
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0.5 if was_deaf else 0.0)
            if not self.closed.done():
                self.closed.set_result(CloseReason(1000))


class MadeUpExchange:
    """``plan`` says what becomes of the next attempts to connect; the ones after that succeed."""

    def __init__(self) -> None:
        self.links: list[MadeUpLink] = []
        self.plan: deque[str] = deque()
        self.lags: Iterator[float] = iter(())
        self.sent: dict[str, list[tuple[int, dict[str, Any]]]] = {}
        """By stream: when (ms), and what."""
        self.on_connect: Callable[[], object] = bool

    async def connect(self, url: str, *, silence: float, patience: float, **_options: Any) -> MadeUpLink:
        how = self.plan.popleft() if self.plan else "works"
        await asyncio.sleep(0.01)
        if how == "refused":
            raise ConnectionRefusedError(111, "refused")
        if how == "hangs":
            await asyncio.sleep(10.0)
            raise TimeoutError("timed out")
        if how in ("429", "503"):
            raise Refusal(int(how), "7")
        link = MadeUpLink(self, url, next(self.lags, 0.0), silence, patience)
        self.links.append(link)
        if how == "breaks":
            link.loop.call_later(link.lag * 1.5, link.break_, "abort")
        elif how == "deaf":
            link.break_("black hole")
        self.on_connect()
        return link

    @property
    def live(self) -> list[MadeUpLink]:
        return [link for link in self.links if not link.ended]

    def publish(self, name: str, now: int) -> None:
        sent = self.sent.setdefault(name, [])
        before = sent[-1][1] if sent else {}
        event = {"x": len(sent) + 1, **_body(kind_of(name), len(sent) + 1, before, now)}
        sent.append((now, event))
        for link in self.links:
            link.send_event(name, event)


def _body(kind: str, number: int, before: dict[str, Any], now: int) -> dict[str, Any]:
    if kind == "trade":
        return {"e": "trade", "t": 1000 + number}
    if kind in ("depth", "fdepth"):
        last = before.get("u", 500)
        first = last + (3 if kind == "fdepth" else 1)  # futures leave numbers out, and name the one before instead
        return {"e": "depthUpdate", "U": first, "u": first + number % 4, "pu": last}
    return {"E": now} if kind == "time" else {}
