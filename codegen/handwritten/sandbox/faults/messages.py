"""Messages that should not come, or not so; keys, tokens and clocks that are not good any more."""

from __future__ import annotations

from typing import Any

from ..accounts import as_it_is
from ..disorder import Kind
from ..flood import Flood
from .base import FaultsBase


class MessageFaults(FaultsBase):
    # --- streams of the market --------------------------------------------------------------------------------------

    def lose(self, stream: str, count: int = 1) -> None:
        """The next ``count`` messages of a stream are sent to nobody: a gap in its sequence."""
        self._disturb("lose", stream, count)

    def duplicate(self, stream: str, count: int = 1) -> None:
        """The next ``count`` messages of a stream are sent twice."""
        self._disturb("duplicate", stream, count)

    def reorder(self, stream: str, count: int = 2) -> None:
        """The next ``count`` messages of a stream are held back, then sent last one first."""
        self._disturb("reorder", stream, count)

    def _disturb(self, kind: Kind, stream: str, count: int) -> None:
        if count < 1:
            raise ValueError("count is at least 1")

        def disturb() -> None:
            for service in self._server.directory.open:
                service.publisher.disturb(stream, kind, count)

        self._call(disturb)

    def burst(self, count: int, stream: str = "btcusdt@trade") -> int:
        """``count`` messages at once. Trades and aggregate trades are real ones, numbered; other streams repeat
        what they would say now. Returns the number of frames."""
        return self._call(lambda: self._server.traffic.burst(stream, count))

    def flood(
        self, stream: str = "btcusdt@trade", *, rate: float, count: int | None = None, seconds: float | None = None
    ) -> Flood:
        """``rate`` messages in a (real) second, evenly, each in a TCP segment of its own: ``count`` of them, for so
        many ``seconds``, or until ``stop()``. Trades and aggregate trades are numbered, the book stands still; other
        streams repeat what they would say now. Go on with the ``Flood``: ``wait()``, ``sent``, ``first``, ``last``."""
        total = count if seconds is None else int(rate * seconds)
        return self._call(lambda: self._server.traffic.flood(stream, rate, total))

    def server_shutdown(
        self, *, close_after: float | None = None, where: str = "all", stream: str | None = None
    ) -> int:
        """Announce a shutdown in the form of each kind of connection, and carry it out after so many seconds."""
        return self._call(lambda: self._server.announce_shutdown(self._chosen(where, stream), close_after))

    # --- user data --------------------------------------------------------------------------------------------------

    def terminate_user_streams(self, *, quietly: bool = False, stream: str | None = None) -> int:
        """End every user data subscription of the WebSocket API with eventStreamTerminated; ``quietly`` without it.
        ``stream``, here and below, is one account's data as the journal calls it; all without it."""
        return self._call(lambda: self._end_subscriptions(stream, quietly=quietly))

    def expire_listen_keys(self, *, stream: str | None = None) -> int:
        """End every listen key with listenKeyExpired, as if an hour had passed without a keepalive."""

        def expire() -> int:
            return sum(service.listen_keys.expire_all(stream) for service in self._server.directory.open)

        return self._call(expire)

    def expire_tokens(self, *, stream: str | None = None) -> int:
        """Every listen token is too old now: subscriptions by token end with eventStreamTerminated."""

        def expire() -> int:
            self._server.directory.world.tokens.forget(stream)
            return self._end_subscriptions(stream, tokens=True)

        return self._call(expire)

    def _end_subscriptions(self, stream: str | None, *, quietly: bool = False, tokens: bool = False) -> int:
        found = [
            (api.session, subscription)
            for api in self._server.ws_apis.values()
            for subscription in api.session.subscriptions.values()
            if stream in (None, subscription.stream_name) and (subscription.by_token or not tokens)
        ]
        for session, subscription in found:
            session.end(subscription, quietly=quietly)
        return len(found)

    def send_user_event(self, event: dict[str, Any] | None = None) -> int:
        """Deliver ``event`` (eventStreamTerminated without one) to all subscriptions of the WebSocket API and let them
        live."""

        def send() -> int:
            exchange = self._server.exchange
            render = exchange.terminated(exchange.clock.now()) if event is None else as_it_is(event)
            subscriptions = [one for api in self._server.ws_apis.values() for one in api.session.subscriptions.values()]
            for subscription in subscriptions:
                subscription.deliver(render)
            return len(subscriptions)

        return self._call(send)

    # --- keys, limits, time -----------------------------------------------------------------------------------------

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

    def wrong_clock(self, milliseconds: float) -> None:
        """The exchange's clock is wrong by so much; 0 sets it right."""
        self._call(lambda: self._server.exchange.clock.set_skew(milliseconds))

    def _clear_messages(self) -> None:
        def calm() -> None:
            for service in self._server.directory.open:
                service.publisher.calm()

        self._call(calm)
        self.wrong_clock(0)
