"""The sandbox as a test sees it: an object that runs an exchange on a thread of its own."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from . import keys, replay
from .accounts import Account, Key, user_stream
from .certificates import Authority
from .directory import Directory
from .exchange import Exchange
from .faults import Faults
from .futures.exchange import FuturesExchange
from .journal import Journal
from .limits import Rules
from .log import Record
from .market_control import MarketControl
from .numbers import text, units
from .server import Server
from .spot.user_events import balance_update, external_lock_update
from .world import Options, World

if TYPE_CHECKING:
    from ..runtime.environment import Environment

T = TypeVar("T")


class Sandbox:
    """A local exchange.

    ``with Sandbox() as sandbox:`` starts it and stops it; ``async with`` does the same without blocking the loop.
    It listens on 127.0.0.1, on a free port unless one is given, and has one account, whose HMAC key is ``api_key``
    and ``api_secret``. The same seed and ``start`` give the same market, keys and answers. Every method may be called
    from any thread.

    :param seed: What chance depends on.
    :param start: The exchange's time at the beginning, in seconds since the epoch. Default now.
    :param speed: Virtual seconds in a real one.
    :param market_rate: Steps of the market in a second, for each symbol; 0 lets it stand still.
    :param rules: Rate limits, ages and deadlines, when other than documented.
    :param log_size: How many records and events are kept, of each kind; 0 keeps none and costs nothing.
    :param balances: What the first account owns, by asset.
    :param tls: Speak TLS, with a certificate of an authority of its own: clients have to trust ``ca_file``.
    """

    def __init__(
        self, seed: int = 1, *, port: int = 0, host: str = "127.0.0.1", start: float | None = None, speed: float = 1.0,
        market_rate: float = 10.0, rules: Rules | None = None, log_size: int = 20_000,
        balances: dict[str, str] | None = None, tls: bool = False,
    ) -> None:  # fmt: skip
        self._options = Options(seed, start, speed, market_rate, rules or Rules(), log_size)
        self._host, self._port = host, port
        self._balances = balances
        self._tls = tls
        self._authority: Authority | None = None
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: Server | None = None
        self._stopping: asyncio.Event | None = None

    # --- life -------------------------------------------------------------------------------------------------------

    def start(self) -> Sandbox:
        if self._thread is not None:
            raise RuntimeError("this sandbox was started before; make another one")
        ready: concurrent.futures.Future[None] = concurrent.futures.Future()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="binance-sandbox", daemon=True)
        self._thread.start()
        ready.result(30)
        return self

    def __repr__(self) -> str:
        return f"<Sandbox {self.url}>" if self._loop is not None else "<Sandbox, not running>"

    def stop(self) -> None:
        """Cut all connections and end the thread."""
        loop, stopping, thread = self._loop, self._stopping, self._thread
        if loop is not None and stopping is not None and thread is not None and thread.is_alive():
            loop.call_soon_threadsafe(stopping.set)
            thread.join(10)
        self._loop = None

    def __enter__(self) -> Sandbox:
        return self if self._loop is not None else self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Sandbox:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    def _run(self, ready: concurrent.futures.Future[None]) -> None:
        try:
            asyncio.run(self._serve(ready))
        except BaseException as error:
            if not ready.done():
                ready.set_exception(error)
                return
            raise

    async def _serve(self, ready: concurrent.futures.Future[None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        world = World(self._options)
        world.journal.run = self.call
        directory = Directory(world)
        exchange = directory.spot
        self._account = exchange.open_account(self._balances)
        self._key, self._secret = exchange.accounts.add_hmac(self._account)
        self._authority = Authority(self._host) if self._tls else None
        self._server = Server(directory, self.call, self._authority)
        try:
            await self._server.start(self._host, self._port)
            ready.set_result(None)
            await self._stopping.wait()
        finally:
            await self._server.stop()
            if self._authority is not None:
                self._authority.close()

    def call(self, action: Callable[[], T]) -> T:
        """Run ``action`` in the exchange's thread and return what it returns."""
        if threading.current_thread() is self._thread:
            return action()
        if self._loop is None:
            raise RuntimeError("the sandbox is not running")
        done: concurrent.futures.Future[T] = concurrent.futures.Future()

        def run() -> None:
            try:
                done.set_result(action())
            except BaseException as error:
                done.set_exception(error)

        self._loop.call_soon_threadsafe(run)
        return done.result(30)

    # --- where and who ----------------------------------------------------------------------------------------------

    @property
    def server(self) -> Server:
        if self._server is None:
            raise RuntimeError("the sandbox is not running")
        return self._server

    @property
    def exchange(self) -> Exchange:
        return self.server.exchange

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self._host}:{self.server.port}"

    @property
    def ws_url(self) -> str:
        return f"{'wss' if self._tls else 'ws'}://{self._host}:{self.server.port}"

    @property
    def ws_api_url(self) -> str:
        return self.ws_url + self.exchange.registry.prefix + self.exchange.registry.ws_api_path

    @property
    def environment(self) -> Environment:
        """For the ``environment`` argument of the clients."""
        from ..runtime.environment import Environment

        return Environment.at(self.url)

    @property
    def ca_file(self) -> str:
        """The certificate authority to trust, e.g. ``requests_params={"verify": sandbox.ca_file}``. With ``tls=True``,
        while the sandbox runs."""
        if self._authority is None:
            raise RuntimeError("this sandbox speaks plain HTTP: make it with tls=True, and start it")
        return str(self._authority.ca_file)

    @property
    def api_key(self) -> str:
        return self._key.api_key

    @property
    def api_secret(self) -> str:
        return self._secret

    def add_key(
        self, public_pem: str | bytes, *, permissions: Iterable[str] = (), account: Account | None = None,
        api_key: str | None = None,
    ) -> str:  # fmt: skip
        """Register an RSA or Ed25519 public key for the first account, or another one. Returns its API key."""
        accounts, owner = self.exchange.accounts, account or self._account
        return self.call(lambda: accounts.add_public(owner, public_pem, api_key, permissions)).api_key

    def add_hmac_key(
        self, *, permissions: Iterable[str] = (), account: Account | None = None, api_key: str | None = None,
        secret: str | None = None,
    ) -> tuple[str, str]:  # fmt: skip
        """Another HMAC key: API key and secret."""
        accounts, owner = self.exchange.accounts, account or self._account
        key, made = self.call(lambda: accounts.add_hmac(owner, api_key, secret, permissions))
        return key.api_key, made

    def new_key(self, kind: str, *, password: str | None = None, account: Account | None = None) -> keys.KeyPair:
        """Make a fresh ``"Ed25519"`` or ``"RSA"`` key pair and register it."""
        private, public = keys.generate(kind, password)
        return keys.KeyPair(self.add_key(public, account=account), kind, private, public, password)

    def add_account(self, balances: dict[str, str] | None = None) -> tuple[Account, str, str]:
        """Another account: itself, its API key and secret."""

        def add() -> tuple[Account, Key, str]:
            account = self.exchange.open_account(balances)
            return (account, *self.exchange.accounts.add_hmac(account))

        account, key, secret = self.call(add)
        return account, key.api_key, secret

    # --- what happened ----------------------------------------------------------------------------------------------

    @property
    def log(self) -> list[Record]:
        """What arrived, oldest first: REST requests, handshakes, frames."""
        return self.call(lambda: list(self.exchange.log.received))

    @property
    def sent(self) -> list[Record]:
        """What was sent."""
        return self.call(lambda: list(self.exchange.log.sent))

    @property
    def journal(self) -> Journal:
        """What was said on each stream, who was sent it, and when somebody was subscribed."""
        return self.exchange.journal

    def clear_log(self) -> None:
        """Forget the log, and what is over of the journal."""
        self.call(self.exchange.log.clear)
        self.journal.clear()

    def user_stream(self, socket: str = "user_socket", *, account: Account | None = None, symbol: str = "") -> str:
        """What the journal calls the events that a user data socket (``margin_socket``, ``futures_user_socket``, ...)
        brings; ``symbol`` of an isolated margin account."""
        return user_stream(socket, (account or self._account).uid, symbol)

    @property
    def connections(self) -> int:
        """Open WebSocket connections."""
        return self.call(lambda: len(self.server.connections))

    @property
    def connections_made(self) -> int:
        """WebSocket connections since the start, without those that were refused."""
        return self.call(lambda: self.server.connections_made)

    @property
    def subscriptions(self) -> list[str]:
        """Stream names that somebody listens to."""
        return self.call(lambda: [name for one in self.server.directory.open for name in one.publisher.names])

    # --- what to make happen ----------------------------------------------------------------------------------------

    @property
    def faults(self) -> Faults:
        return self.server.faults

    @property
    def market(self) -> MarketControl:
        """Of Spot."""
        return MarketControl(self, self.exchange)

    def market_of(self, product: str) -> MarketControl:
        """Of ``usdm_futures`` or ``coinm_futures``."""
        service = self.call(lambda: self.server.directory.service(product))
        if not isinstance(service, (Exchange, FuturesExchange)):
            raise ValueError(f"nothing is traded on {product}")
        return MarketControl(self, service)

    def advance(self, seconds: float, *, wall: bool = True) -> None:
        """Move time ahead. See ``Clock.advance``: with ``wall=False`` only ages and limits move."""
        self.call(lambda: self.exchange.clock.advance(seconds, wall=wall))

    @property
    def now(self) -> float:
        """The exchange's time, in seconds since the epoch."""
        return self.exchange.clock.now() / 1e6

    def set_speed(self, speed: float) -> None:
        def change() -> None:
            self.exchange.clock.speed = speed

        self.call(change)

    def deposit(self, asset: str, amount: str, account: Account | None = None) -> None:
        """Add to a balance (or take, when negative); the account gets a balanceUpdate."""
        owner, change = account or self._account, units(amount)

        def act() -> None:
            owner.change(asset, change)
            owner.emit(balance_update(asset, change, self.exchange.clock.now()))
            reporter = self.exchange.engine.reporter
            if reporter:
                reporter.positions()

        self.call(act)

    def lock_externally(self, asset: str, amount: str, account: Account | None = None) -> None:
        """Another system locks (or, negative, frees) a part of a balance; the account gets an externalLockUpdate."""
        owner, change = account or self._account, units(amount)

        def act() -> None:
            owner.lock(asset, change)
            owner.emit(external_lock_update(asset, change, self.exchange.clock.now()))

        self.call(act)

    def user_event(
        self, event: dict[str, Any] | None = None, *, product: str = "spot", socket: str = "user_socket",
        account: Account | None = None, symbol: str = "",
    ) -> None:  # fmt: skip
        """Say ``event`` (without one, something of the types that the socket declares) on the user data of an account,
        whether somebody listens or not. Nothing else happens to the account."""
        owner = account or self._account
        self.call(lambda: self.server.directory.service(product).say_to_account(socket, owner, symbol, event))

    def balances(self, account: Account | None = None) -> dict[str, tuple[str, str]]:
        """Free and locked by asset."""
        owner = account or self._account
        return self.call(
            lambda: {asset: (text(held.free), text(held.locked)) for asset, held in owner.balances.items()}
        )

    def replay(self, path: str | Path, speed: float = 1.0, *, wait_for: Iterable[str] | None = None) -> replay.Replay:
        """Play a recording through the streams as soon as somebody listens (to all of ``wait_for``, when given), and
        answer recorded requests with what was recorded. ``speed`` 0 is as fast as it goes."""
        recording = replay.read(path)
        return self.call(lambda: self.server.recordings.play(recording, speed, wait_for))
