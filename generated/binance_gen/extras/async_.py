# Copied from codegen/handwritten/extras/async_.py; edit there.
"""The extras of ``AsyncClient``."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .._async.spot import SpotMixin
from .._async.wallet import WalletMixin
from .._choices import HistoricalKlinesType
from .._endpoints.spot import GET_SERVER_TIME
from ..helpers import Moment
from ..runtime.errors import BinanceAPIException
from .klines import history, method_of, pages
from .lookups import NO_SUCH_SYMBOL, balance_of, symbol_of, withdrawal_of
from .plans import Plan, Probe
from .tools import Tools
from .trades import trades_since

if TYPE_CHECKING:
    from ..types import spot as t
    from ..types.wallet import Withdrawal

__all__ = ["AsyncExtras"]

Row = TypeVar("Row")
Result = TypeVar("Result")


class AsyncExtras(SpotMixin, WalletMixin, Tools):
    TIME_ENDPOINT = GET_SERVER_TIME

    async def get_symbol_info(self, symbol: str) -> t.SymbolInfo | None:
        """Trading rules of one symbol, or None when it is not listed."""
        symbol = symbol.upper()
        try:
            return symbol_of(await self.get_exchange_info(symbol=symbol), symbol)
        except BinanceAPIException as error:
            if error.code in NO_SUCH_SYMBOL:
                return None
            raise

    @overload
    async def get_asset_balance(self, asset: None = None, **params: Any) -> list[t.Balance]: ...
    @overload
    async def get_asset_balance(self, asset: str, **params: Any) -> t.Balance | None: ...
    async def get_asset_balance(self, asset: str | None = None, **params: Any) -> list[t.Balance] | t.Balance | None:
        """What the account holds of one asset (None when it knows no such asset), or of all.

        :param params: Those of ``get_account``.
        """
        account = await self.get_account(**params)
        return balance_of(account, asset) if asset else account["balances"]

    async def get_withdraw_history_id(self, withdraw_id: str, **params: Any) -> Withdrawal:
        """One withdrawal, by the id that ``withdraw`` returned.

        :param params: Those of ``get_withdraw_history``.
        :raises LookupError: there is no such withdrawal in the time that is asked for.
        """
        return withdrawal_of(await self.get_withdraw_history(idList=[withdraw_id], **params), withdraw_id)

    async def get_historical_klines(
        self,
        symbol: str,
        interval: str,
        start_str: Moment | None = None,
        end_str: Moment | None = None,
        limit: int | None = None,
        klines_type: HistoricalKlinesType = HistoricalKlinesType.SPOT,
    ) -> list[t.Kline]:
        """Klines that open from one time to another, oldest first, in as many calls as it takes.

        :param start_str: Text ("1 Jan, 2024", "1 day ago UTC"), datetime, or milliseconds. Without it you get the
            newest klines up to ``end_str``.
        :param end_str: The same, inclusive; now by default.
        :param limit: Most klines to return; by default all, or 1000 where ``start_str`` is missing.
        :param klines_type: Klines of spot, of futures, or of their mark or index prices (where ``symbol`` is a pair).
        :raises UnknownDateFormat: When a text is no date.
        """
        method = method_of(klines_type)
        plan = history(method, interval, start_str, end_str, limit)
        return await _run(plan, partial(getattr(self, method.name), **method.arguments(symbol, interval)))

    async def get_historical_klines_generator(
        self,
        symbol: str,
        interval: str,
        start_str: Moment | None = None,
        end_str: Moment | None = None,
        limit: int | None = 1000,
        klines_type: HistoricalKlinesType = HistoricalKlinesType.SPOT,
    ) -> AsyncGenerator[t.Kline, None]:
        """As ``get_historical_klines``, one kline after the other: ``async for kline in await client.get_...``.

        :param limit: Klines per call, 1000 by default; it does not end the iteration.
        """
        method = method_of(klines_type)
        plan = pages(method, interval, start_str, end_str, limit)
        return _iterate(plan, partial(getattr(self, method.name), **method.arguments(symbol, interval)))

    async def futures_historical_klines(
        self,
        symbol: str,
        interval: str,
        start_str: Moment | None,
        end_str: Moment | None = None,
        limit: int | None = None,
    ) -> list[t.Kline]:
        """``get_historical_klines`` of a USD-M symbol."""
        kind = HistoricalKlinesType.FUTURES
        return await self.get_historical_klines(symbol, interval, start_str, end_str, limit, kind)

    async def futures_historical_klines_generator(
        self, symbol: str, interval: str, start_str: Moment | None, end_str: Moment | None = None
    ) -> AsyncGenerator[t.Kline, None]:
        """``get_historical_klines_generator`` of a USD-M symbol."""
        kind = HistoricalKlinesType.FUTURES
        return await self.get_historical_klines_generator(symbol, interval, start_str, end_str, klines_type=kind)

    async def futures_historical_mark_price_klines(
        self,
        symbol: str,
        interval: str,
        start_str: Moment | None,
        end_str: Moment | None = None,
        limit: int | None = None,
    ) -> list[t.Kline]:
        """``get_historical_klines`` of the mark price of a USD-M symbol."""
        kind = HistoricalKlinesType.FUTURES_MARK_PRICE
        return await self.get_historical_klines(symbol, interval, start_str, end_str, limit, kind)

    def aggregate_trade_iter(
        self, symbol: str, start_str: Moment | None = None, last_id: int | None = None
    ) -> AsyncGenerator[t.AggregateTrade, None]:
        """Aggregate trades, oldest first, up to the newest: from a time on, or after a trade, or all there are.

        :param start_str: Text ("1 Jan, 2024", "1 day ago UTC"), datetime, or milliseconds.
        :param last_id: Id of the last aggregate trade you have.
        :raises ValueError: When both are given.
        """
        return _iterate(trades_since(start_str, last_id), partial(self.get_aggregate_trades, symbol=symbol))


async def _run(plan: Plan[Row, Result], fetch: Callable[..., Awaitable[list[Row]]]) -> Result:
    try:
        call = next(plan)
        while True:
            call = plan.send(await fetch(**call))
    except StopIteration as end:
        result: Result = end.value
        return result


async def _iterate(plan: Plan[Row, None], fetch: Callable[..., Awaitable[list[Row]]]) -> AsyncGenerator[Row, None]:
    call = next(plan, None)
    while call is not None:
        rows = await fetch(**call)
        if not isinstance(call, Probe):
            for row in rows:
                yield row
        try:
            call = plan.send(rows)
        except StopIteration:
            return
