# Copied from codegen/handwritten/sandbox/replay.py; edit there.
"""Playing recordings of the real exchange through the sandbox's sockets.

A recording is a text file of ``timestamp: payload`` lines. A line with a URL names what is recorded: streams
(``wss://...?streams=a/b <-> timestamp``), or the answer to one request (``https://... -> timestamp: payload``).
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import msgspec

from .rest import Answer, Request
from .streams import Build

if TYPE_CHECKING:
    from .directory import Directory

Parameters = frozenset[tuple[str, str]]


class Message(NamedTuple):
    time: float
    stream: str
    payload: bytes
    host: str


@dataclass
class Recording:
    """Messages in their order, and answers by host, path and parameters. ``unread``: lines that are neither."""

    streams: list[str] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    answers: dict[tuple[str, str, Parameters], bytes] = field(default_factory=dict)
    unread: int = 0


class _Combined(msgspec.Struct):
    stream: str
    data: msgspec.Raw


_combined = msgspec.json.Decoder(_Combined)


def read(path: str | Path) -> Recording:
    """Read one file. A folder is read file by file, in order of their names."""
    recording = Recording()
    for file in sorted(Path(path).iterdir()) if Path(path).is_dir() else [Path(path)]:
        host = ""
        for line in _lines(file):
            host = _add_line(recording, line, host)
    recording.messages.sort(key=lambda message: message[0])
    return recording


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if stripped := line.rstrip("\n"):
                yield stripped


def _add_line(recording: Recording, line: str, host: str) -> str:
    """Returns the host that the streams of the next lines come from."""
    if line.startswith(("ws://", "wss://")):
        parts = urlsplit(line.partition(" <-> ")[0])
        streams = dict(parse_qsl(parts.query)).get("streams", "")
        recording.streams += [name for name in streams.split("/") if name]
        host = (parts.hostname or "") + parts.path.removesuffix("/stream")
    elif line.startswith(("http://", "https://")):
        url, _, rest = line.partition(" -> ")
        parts = urlsplit(url)
        key = (parts.hostname or "", parts.path, frozenset(parse_qsl(parts.query)))
        recording.answers[key] = rest.partition(": ")[2].encode()
    else:
        stamp, _, payload = line.partition(": ")
        try:
            when, message = float(stamp), _combined.decode(payload.encode())
        except (ValueError, msgspec.DecodeError):
            recording.unread += 1
        else:
            recording.messages.append(Message(when, message.stream, bytes(message.data), host))
    return host


class Replay:
    """One recording on its way. ``done`` is set at its end; ``sent`` counts frames that somebody got."""

    def __init__(
        self, recording: Recording, directory: Directory, speed: float, wait_for: Iterable[str] | None
    ) -> None:
        self.recording = recording
        self.sent = 0
        self.done = threading.Event()
        hosts = {message.host for message in recording.messages} or {""}
        self._publishers = {host: directory.by_host("streams", host).publisher for host in hosts}
        self._speed = speed
        self._wait_for = None if wait_for is None else set(wait_for)
        self._task: asyncio.Task[None] | None = None

    @property
    def streams(self) -> list[str]:
        return self.recording.streams

    def wait(self, timeout: float | None = None) -> bool:
        return self.done.wait(timeout)

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._play())

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self.done.set()

    async def _play(self) -> None:
        try:
            await self._subscribers()
            loop = asyncio.get_running_loop()
            started, first = loop.time(), self.recording.messages[0][0] if self.recording.messages else 0.0
            for when, stream, payload, host in self.recording.messages:
                if self._speed:
                    ahead = (when - first) / self._speed - (loop.time() - started)
                    await asyncio.sleep(max(ahead, 0))
                else:
                    await asyncio.sleep(0)
                self.sent += self._publishers[host].publish(stream, _as_it_was(payload))
        finally:
            self.done.set()

    async def _subscribers(self) -> None:
        """Until somebody listens: to all of ``wait_for``, or to any stream of the recording."""
        while True:
            if self._wait_for is None:
                if not self.streams or any(self._is_wanted(name) for name in self.streams):
                    return
            elif all(self._is_wanted(name) for name in self._wait_for):
                return
            await asyncio.sleep(0.01)

    def _is_wanted(self, name: str) -> bool:
        return any(publisher.wants(name) for publisher in self._publishers.values())


def _as_it_was(payload: bytes) -> Build:
    raw = msgspec.Raw(payload)
    return lambda _unit: raw


class Recordings:
    """What is being replayed, and the recorded answers, which come before the exchange's own."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._replays: list[Replay] = []
        self._answers: dict[tuple[str, Parameters], bytes] = {}

    def play(self, recording: Recording, speed: float, wait_for: Iterable[str] | None) -> Replay:
        replay = Replay(recording, self._directory, speed, wait_for)
        self._replays.append(replay)
        for (host, path, query), body in recording.answers.items():
            prefix = self._directory.by_host("rest", host, path).registry.prefix
            self._answers[prefix + path, query] = body
        replay.start()
        return replay

    def answer(self, request: Request) -> Answer | None:
        if not self._answers or request.method != "GET":
            return None
        query = frozenset(parse_qsl(request.query.decode("utf-8", "replace")))
        body = self._answers.get((request.path, query))
        return None if body is None else Answer(200, body)

    def stop(self) -> None:
        for replay in self._replays:
            replay.cancel()
        self._replays.clear()
        self._answers.clear()
