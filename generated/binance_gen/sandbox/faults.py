# Copied from codegen/handwritten/sandbox/faults.py; edit there.
"""Breaking things on purpose. Every method may be called from any thread and has happened when it returns."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from .connection import Connection

if TYPE_CHECKING:
    from .server import Server

T = TypeVar("T")
Runner = Callable[[Callable[[], T]], T]

HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
CHANNELS = ("streams", "ws_api", "rest")


@dataclass
class Planned:
    """What to answer instead of the real thing. ``cut`` resets the connection after so many bytes of the body,
    ``pause`` waits before the answer, ``trickle`` before each of its bytes, ``silent`` never answers."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    pause: float = 0
    trickle: float = 0
    cut: int | None = None
    silent: bool = False
    path: str | None = None
    process: bool = False


@dataclass
class Refusal:
    """A WebSocket handshake to refuse: with an HTTP status, or with a reset when there is none."""

    channel: str | None
    status: int | None
    retry_after: int | None


class Faults:
    def __init__(self, server: Server, run: Callable[[Callable[[], Any]], Any]) -> None:
        self._server = server
        self._run = run
        self._answers: deque[Planned] = deque()
        self._refusals: deque[Refusal] = deque()
        self._delays: dict[str, float] = {}
        self._holes: set[str] = set()

    # --- connections that are open ----------------------------------------------------------------------------------

    def abort(self, where: str = "all", *, stream: str | None = None) -> int:
        """TCP reset. Returns the number of connections, as the others here do."""
        return self._each(where, stream, lambda connection: connection.abort())

    def close(self, code: int = 1001, reason: str = "", where: str = "all", *, stream: str | None = None) -> int:
        """A proper close frame."""
        return self._each(where, stream, lambda connection: connection.close(code, reason))

    def drop(self, where: str = "all", *, stream: str | None = None) -> int:
        """End of the TCP stream without a close frame: what clients report as 1006."""

        def end(connection: Connection) -> None:
            connection.closing = True
            if connection.transport is not None:
                connection.transport.close()

        return self._each(where, stream, end)

    def half_frame(self, where: str = "all", *, stream: str | None = None) -> int:
        """The first half of a message, then a reset."""

        def tear(connection: Connection) -> None:
            # 0x7e: a length of two bytes follows; 256 bytes are announced, 100 come.
            connection.write_raw(b"\x81\x7e\x01\x00" + b'{"e":"trade","s":"' + b"X" * 82)
            loop = self._server.loop
            loop.call_later(0.02, connection.abort)

        return self._each(where, stream, tear)

    def bad_frame(self, payload: bytes | str = b'{"e": "tra', where: str = "all", *, stream: str | None = None) -> int:
        """A frame that is no JSON, or whatever ``payload`` is."""
        data = payload.encode() if isinstance(payload, str) else payload
        return self._each(where, stream, lambda connection: connection.send(data))

    def bad_protocol(self, where: str = "all", *, stream: str | None = None) -> int:
        """Bytes that are no WebSocket frame: reserved bits set."""
        return self._each(where, stream, lambda connection: connection.write_raw(b"\xf1\x05hello"))

    def blackhole(self, where: str = "all", *, on: bool = True) -> int:
        """Nothing is sent or answered any more, on open connections and on new ones, until ``on=False``. REST requests
        that arrive are carried out; their answers are lost."""

        def switch() -> int:
            for channel in CHANNELS if where == "all" else (where,):
                (self._holes.add if on else self._holes.discard)(channel)
            for connection in self._server.connections.values():
                if where in ("all", connection.channel):
                    connection.set_black_hole(on)
            self._server.hole_changed.set()
            return len(self._server.connections)

        return self._call(switch)

    def delay(self, seconds: float, where: str = "all") -> None:
        """Every message and answer from now on comes so much later, in order. 0 ends it."""

        def set_delay() -> None:
            for channel in CHANNELS if where == "all" else (where,):
                self._delays[channel] = seconds
            for connection in self._server.connections.values():
                if where in ("all", connection.channel):
                    connection.delay = seconds

        self._call(set_delay)

    def filter(
        self, change: Callable[[bytes], list[bytes]] | None, where: str = "streams", *, stream: str | None = None
    ) -> int:
        """Let ``change`` decide what is sent instead of each message: nothing, twice the same, another one."""

        def install(connection: Connection) -> None:
            connection.outgoing = change

        return self._each(where, stream, install)

    # --- connections to come ----------------------------------------------------------------------------------------

    def refuse(
        self, count: int = 1, *, status: int | None = None, retry_after: int | None = None, where: str = "all"
    ) -> None:
        """Refuse the next WebSocket handshakes: a reset, or an HTTP status such as 429 or 503."""
        channel = None if where == "all" else where
        self._call(lambda: self._refusals.extend([Refusal(channel, status, retry_after)] * count))

    def stop_listening(self) -> None:
        """New connections are refused by the operating system; open ones stay."""
        self._server.run_coroutine(self._server.stop_listening())

    def start_listening(self) -> None:
        """Listen again, on the same port."""
        self._server.run_coroutine(self._server.start_listening())

    # --- REST -------------------------------------------------------------------------------------------------------

    def answer(
        self, status: int = 200, body: Any = b"", *, headers: dict[str, str] | None = None, times: int = 1,
        path: str | None = None, content_type: str = "application/json", pause: float = 0, trickle: float = 0,
        cut: int | None = None, silent: bool = False, process: bool = False,
    ) -> None:  # fmt: skip
        """Answer the next REST requests (to ``path`` only, when given) with this instead. ``body`` may be bytes,
        text, or a value that is sent as JSON. ``process`` carries the request out all the same: the client doesn't
        learn that its order was placed."""
        data = (
            body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else msgspec.json.encode(body)
        )
        planned = Planned(status, data, dict(headers or {}), content_type, pause, trickle, cut, silent, path, process)
        self._call(lambda: self._answers.extend([planned] * times))

    def html(self, status: int = 502, *, times: int = 1, path: str | None = None) -> None:
        """A proxy's error page."""
        self.answer(status, HTML, content_type="text/html", times=times, path=path)

    def empty(self, status: int = 200, *, times: int = 1, path: str | None = None) -> None:
        self.answer(status, b"", times=times, path=path)

    def reset_rest(self, *, after: int = 0, times: int = 1, path: str | None = None, process: bool = False) -> None:
        """Reset the connection in the middle of an answer, after so many bytes of its body."""
        self.answer(200, b'{"cut": "' + b"x" * 1000, cut=after, times=times, path=path, process=process)

    def never_answer(self, *, times: int = 1, path: str | None = None, process: bool = False) -> None:
        self.answer(silent=True, times=times, path=path, process=process)

    def clear(self) -> None:
        """Forget what was planned: answers, refusals, delays, black holes."""

        def forget() -> None:
            self._answers.clear()
            self._refusals.clear()

        self._call(forget)
        self.delay(0)
        self.blackhole(on=False)
        self.wrong_clock(0)
        self.filter(None, "all")

    # --- messages, time, keys ---------------------------------------------------------------------------------------

    def burst(self, count: int, stream: str = "btcusdt@trade") -> int:
        """``count`` messages at once. Trades and aggregate trades are real ones, numbered; other streams repeat
        what they would say now. Returns the number of frames."""
        return self._call(lambda: self._server.burst(stream, count))

    def wrong_clock(self, milliseconds: float) -> None:
        """The exchange's clock is wrong by so much; 0 sets it right."""
        self._call(lambda: self._server.exchange.clock.set_skew(milliseconds))

    def revoke(self, api_key: str) -> None:
        """The key stops working; its subscriptions end."""

        def revoke() -> None:
            key = self._server.exchange.accounts.find(api_key)
            if key is None:
                raise KeyError(api_key)
            key.revoke()

        self._call(revoke)

    def ban(self, seconds: float = 120, ip: str = "127.0.0.1") -> None:
        """418 for everything from ``ip``."""
        self._call(lambda: self._server.directory.world.ban(ip, seconds))

    def terminate_user_streams(self, *, quietly: bool = False) -> int:
        """End every user data subscription with eventStreamTerminated; ``quietly`` without it."""

        def end() -> int:
            ended = 0
            for api in self._server.ws_apis.values():
                for subscription in list(api.session.subscriptions.values()):
                    if quietly:
                        subscription.close()
                        api.session.subscriptions.pop(subscription.id)
                    else:
                        api.session.end(subscription)
                    ended += 1
            return ended

        return self._call(end)

    def expire_listen_keys(self) -> int:
        """End every listen key with listenKeyExpired, as if an hour had passed without a keepalive."""

        def expire() -> int:
            return sum(service.listen_keys.expire_all() for service in self._server.directory.open)

        return self._call(expire)

    def send_user_event(self, event: dict[str, Any] | None = None) -> int:
        """Deliver ``event`` (eventStreamTerminated without one) to all subscriptions of the WebSocket API and let them
        live."""

        def send() -> int:
            exchange = self._server.exchange
            last = exchange.terminated(exchange.clock.now())
            render = last if event is None else (lambda _unit: event)
            subscriptions = [one for api in self._server.ws_apis.values() for one in api.session.subscriptions.values()]
            for subscription in subscriptions:
                subscription.deliver(render)
            return len(subscriptions)

        return self._call(send)

    def server_shutdown(self, *, close_after: float | None = None, where: str = "all") -> int:
        """Announce a shutdown in the form of each kind of connection, and carry it out after so many seconds."""
        return self._call(lambda: self._server.announce_shutdown(where, close_after))

    # --- what the server asks ---------------------------------------------------------------------------------------

    def take_answer(self, path: str) -> Planned | None:
        for planned in self._answers:
            if planned.path in (None, path):
                self._answers.remove(planned)
                return planned
        return None

    def take_refusal(self, channel: str) -> Refusal | None:
        for refusal in self._refusals:
            if refusal.channel in (None, channel):
                self._refusals.remove(refusal)
                return refusal
        return None

    def delay_of(self, channel: str) -> float:
        return self._delays.get(channel, 0)

    def leave_holes(self) -> None:
        self._holes.clear()
        self._server.hole_changed.set()

    def is_hole(self, channel: str) -> bool:
        return channel in self._holes

    # --- plumbing ---------------------------------------------------------------------------------------------------

    def _call(self, action: Callable[[], T]) -> T:
        result: T = self._run(action)
        return result

    def _each(self, where: str, stream: str | None, action: Callable[[Connection], object]) -> int:
        def run() -> int:
            chosen = self._chosen(where, stream)
            for connection in chosen:
                action(connection)
            return len(chosen)

        return self._call(run)

    def _chosen(self, where: str, stream: str | None) -> Sequence[Connection]:
        if where not in ("all", *CHANNELS):
            raise ValueError(f"where is one of all, {', '.join(CHANNELS)}")
        return [
            connection
            for connection in self._server.connections.values()
            if where in ("all", connection.channel) and (stream is None or self._server.listens(connection, stream))
        ]
