"""One request on its way to the code that answers it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from . import errors
from .accounts import Account, Key, TimeUnit
from .clock import microseconds, milliseconds
from .market import Market
from .registry import Endpoint

if TYPE_CHECKING:
    from .exchange import Exchange
    from .service import Service
    from .ws_api import Session

Handler = Callable[["Call"], Any]


def time_unit(name: str | None) -> TimeUnit:
    """What the header or URL parameter asks for."""
    if name is None or name.upper() == "MILLISECOND":
        return milliseconds
    if name.upper() == "MICROSECOND":
        return microseconds
    raise errors.ApiError(-1194, "Invalid value for time unit; expected either MICROSECOND or MILLISECOND.")


@dataclass
class Call:
    """``headers`` collects what a REST answer should carry besides the body."""

    service: Service
    endpoint: Endpoint
    params: dict[str, Any]
    unit: TimeUnit
    key: Key | None = None
    session: Session | None = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def exchange(self) -> Exchange:
        """The service, of calls that only a spot exchange gets."""
        return cast("Exchange", self.service)

    def knowing(self, **values: Any) -> Call:
        """The same with more that its answer repeats."""
        return replace(self, params={**self.params, **values})

    @property
    def account(self) -> Account:
        if self.key is None:
            raise errors.rejected_key()
        return self.key.account

    @property
    def own_session(self) -> Session:
        """The session of a WebSocket API call."""
        if self.session is None:
            raise errors.ApiError(-1020, "This operation is not supported.")
        return self.session

    def get(self, name: str, default: Any = None) -> Any:
        return self.params.get(name, default)

    def time(self, name: str) -> int | None:
        """A time parameter, sent in either unit, in microseconds. An end in milliseconds includes its last one."""
        value = self.params.get(name)
        if value is None:
            return None
        return int(value) if value >= 10**14 else int(value) * 1000 + (999 if name == "endTime" else 0)

    @property
    def now(self) -> int:
        return self.service.clock.now()

    @property
    def market(self) -> Market:
        """The market of ``symbol``."""
        market = self.exchange.markets.get(self.params["symbol"])
        if market is None:
            raise errors.bad_symbol()
        wanted = self.params.get("symbolStatus")
        if wanted and market.instrument.status != wanted:
            raise errors.wrong_status()
        return market


class Handlers:
    """Answers by address: ``GET /api/v3/depth`` or ``depth``."""

    def __init__(self) -> None:
        self._by_address: dict[str, Handler] = {}

    def answers(self, *addresses: str) -> Callable[[Handler], Handler]:
        def add(handler: Handler) -> Handler:
            for address in addresses:
                self._by_address[address] = handler
            return handler

        return add

    @property
    def addresses(self) -> Iterable[str]:
        return self._by_address.keys()

    def find(self, address: str) -> Handler | None:
        return self._by_address.get(address)

    def include(self, other: Handlers) -> None:
        self._by_address.update(other._by_address)
