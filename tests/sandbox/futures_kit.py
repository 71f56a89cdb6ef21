"""One futures product as a plain client sees it: requests, market streams, user events. Nothing of ours is used."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from websockets.sync.client import ClientConnection, connect

from binance_gen.sandbox import Sandbox
from tests.sandbox.kit import Rest, WsApi, hmac_signer

D = Decimal


@dataclass(frozen=True)
class Product:
    """Addresses and one symbol of a product; ``step`` is an ordinary quantity of it."""

    name: str
    rest: str
    prefix: str
    ws_api: str
    market: str
    public: str
    private: str
    symbol: str
    asset: str
    step: str
    inverse: bool


USDM = Product(
    "usdm_futures", "/fapi", "", "/ws-fapi/v1", "/market", "/public", "/private", "BTCUSDT", "USDT", "0.010", False
)
COINM = Product("coinm_futures", "/dapi", "/coinm", "/ws-dapi/v1", "", "", "", "BTCUSD_PERP", "BTC", "10", True)
BOTH = (USDM, COINM)


class Futures(Rest):
    """Requests of one account to one product."""

    def __init__(self, sandbox: Sandbox, product: Product, api_key: str | None = None, signer: Any = None) -> None:
        super().__init__(sandbox, api_key, signer)
        self.product = product
        self.symbol = product.symbol

    def path(self, path: str) -> str:
        """``v1/order`` in full."""
        return f"{self.product.prefix}{self.product.rest}/{path}"

    def get(self, path: str, **params: Any) -> Any:
        return self.public(self.path(path), **params)

    def call(self, method: str, path: str, **params: Any) -> Any:
        answer = self.signed(method, self.path(path), **params)
        assert self.last.status_code == 200, answer
        return answer

    def refused(self, method: str, path: str, **params: Any) -> int:
        """The code of a refusal."""
        answer = self.signed(method, self.path(path), **params)
        assert self.last.status_code == 400, answer
        assert isinstance(answer["msg"], str)
        assert answer["msg"]
        return int(answer["code"])

    def keyed(self, method: str, path: str) -> Any:
        """With the key and without a signature."""
        return self.raw(method, self.path(path), X_MBX_APIKEY=self.api_key)

    # --- trading ----------------------------------------------------------------------------------------------------

    def order(self, **params: Any) -> Any:
        return self.call("POST", "v1/order", **{"symbol": self.symbol, **params})

    def limit(self, side: str, quantity: Any, price: Any, symbol: str = "", **more: Any) -> Any:
        return self.order(
            symbol=symbol or self.symbol, side=side, type="LIMIT", timeInForce=more.pop("timeInForce", "GTC"),
            quantity=quantity, price=price, **more,
        )  # fmt: skip

    def market(self, side: str, quantity: Any, symbol: str = "", **more: Any) -> Any:
        return self.order(symbol=symbol or self.symbol, side=side, type="MARKET", quantity=quantity, **more)

    def best(self) -> tuple[Decimal, Decimal]:
        """Best bid and ask."""
        book = self.get("v1/depth", symbol=self.symbol, limit=5)
        return D(book["bids"][0][0]), D(book["asks"][0][0])

    def position(self, side: str = "BOTH") -> Any:
        """The row of the symbol, with or without a position."""
        path = "v1/positionRisk" if self.product.inverse else "v2/positionRisk"
        rows = self.call("GET", path)
        return next(row for row in rows if row["symbol"] == self.symbol and row["positionSide"] == side)

    def amount(self, side: str = "BOTH") -> Decimal:
        return D(self.position(side)["positionAmt"])

    def account(self) -> Any:
        return self.call("GET", "v1/account" if self.product.inverse else "v2/account")

    def asset(self) -> Any:
        return next(row for row in self.account()["assets"] if row["asset"] == self.product.asset)

    def wallet(self) -> Decimal:
        return D(self.asset()["walletBalance"])

    def income(self, kind: str | None = None) -> list[Any]:
        wanted = {} if kind is None else {"incomeType": kind}
        return list(self.call("GET", "v1/income", limit=1000, **wanted))

    # --- sockets ----------------------------------------------------------------------------------------------------

    @contextmanager
    def stream(self, name: str, kind: str | None = None) -> Iterator[ClientConnection]:
        """One market stream; ``kind`` is its path class."""
        path = self.product.market if kind is None else kind
        with connect(f"{self.sandbox.ws_url}{self.product.prefix}{path}/ws/{name}", proxy=None) as connection:
            yield connection

    @contextmanager
    def user_stream(self) -> Iterator[UserStream]:
        key = self.keyed("POST", "v1/listenKey")["listenKey"]
        product = self.product
        path = f"/ws/{key}" if product.inverse else f"{product.private}/ws?listenKey={key}"
        with connect(f"{self.sandbox.ws_url}{product.prefix}{path}", proxy=None) as connection:
            yield UserStream(connection, key)

    @contextmanager
    def ws_api(self) -> Iterator[WsApi]:
        url = f"{self.sandbox.ws_url}{self.product.prefix}{self.product.ws_api}"
        with connect(url, proxy=None) as connection:
            yield WsApi(connection, self.sandbox, self.api_key, self.signer)


class UserStream:
    def __init__(self, connection: ClientConnection, key: str) -> None:
        self.connection = connection
        self.key = key

    def next(self, kind: str | None = None, timeout: float = 10) -> Any:
        """The next event, or the next of its kind."""
        while True:
            event = json.loads(self.connection.recv(timeout=timeout))
            if kind in (None, event["e"]):
                return event

    def take(self, count: int) -> list[Any]:
        return [self.next() for _ in range(count)]

    def all(self, quiet: float = 0.2) -> list[Any]:
        """Until nothing more comes."""
        found = []
        with contextlib.suppress(TimeoutError):
            while True:
                found.append(self.next(timeout=quiet))
        return found


def another(sandbox: Sandbox, product: Product) -> Futures:
    """A second account."""
    _, key, secret = sandbox.add_account()
    return Futures(sandbox, product, key, hmac_signer(secret))
