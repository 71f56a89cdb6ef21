# Copied from codegen/handwritten/runtime/user_data.py; edit there.
"""User data streams: orders, fills and balances, which must never go quiet. Three ways to get one.

- over the WebSocket API: connect, log on (with an Ed25519 key) and subscribe, or send a signed ``subscribe``, and
  events arrive on that connection;
- the same with a token, which is fetched first and renewed on the same connection before it expires;
- with a listen key, which is made first, names the stream in its URL and must be kept alive.

What has to be called comes from the stream itself, as endpoints by role. Everything is done again after each reconnect.
A renewal that fails is told (``renewal_failed``) and tried again; a key that can't be kept alive leads to another
connection before it ends. The socket has a connection of its own, so leaving it needs no unsubscription. A listen key
is not deleted, because all programs of an account share it.
"""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from .endpoint import Endpoint, Stream
from .listen_key import ListenKeyConnection
from .reconcile import Reconciler
from .source import Source, SourceConnection
from .user_connections import SubscribedConnection, time_unit_of

if TYPE_CHECKING:
    from .clock import Clock
    from .credentials import Credentials
    from .environment import Environment

__all__ = ["AccountClient", "UserSource", "time_unit_of", "user_source"]


class AccountClient(Protocol):
    """What is needed of a client; the asynchronous one has it."""

    @property
    def environment(self) -> Environment: ...
    @environment.setter
    def environment(self, value: Environment) -> None: ...
    @property
    def credentials(self) -> Credentials: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def time_unit(self) -> str | None: ...
    def _proxy(self) -> str | None: ...
    def _recv_window(self) -> float | None: ...
    def _request(self, endpoint: Endpoint[Any], /, **params: Any) -> Coroutine[Any, Any, Any]: ...
    async def sync_clock(self) -> int: ...


def user_source(
    client: AccountClient, stream: Stream[Any], values: Mapping[str, Any], name: str, *, reconcile: bool = False
) -> Source:
    """The source for a stream's roles. ``values`` are parameters of the account, such as an isolated margin symbol;
    ``reconcile``: see reconcile.py."""
    roles = stream.user or {}
    if "create" not in roles:
        client.environment.ws_api_url(roles["subscribe"].product)  # raises when there is none, before any connection
    source = UserSource(client, stream, {**stream.fixed, **values}, name)
    if reconcile and stream.reconcile:
        source.reconciler = Reconciler(client, stream, values, name)
    return source


class UserSource(Source):
    """What all connections of a user data stream have in common: whose events, and what has to be called."""

    def __init__(self, client: AccountClient, stream: Stream[Any], values: Mapping[str, Any], name: str) -> None:
        self.name = name
        self.key = f"{stream.product.name}:{name}"
        self.client = client
        self.stream = stream
        self.values = values
        self.roles = stream.user or {}
        self.base = client.environment.stream_url(stream.product) if "create" in self.roles else ""
        self.reconciler: Reconciler | None = None
        self.newest: ListenKeyConnection | None = None
        """The last one to which the exchange gave a key."""

    def connection(self) -> SourceConnection:
        return ListenKeyConnection(self) if "create" in self.roles else SubscribedConnection(self)
