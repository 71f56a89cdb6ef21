# Generated from spec/options/ by "make generate"; do not edit.
"""Options: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import options as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import options as t


class OptionsMixin(SyncClient):
    """Options.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def options_accept_block_trade_order(
        self, *, blockOrderMatchingKey: str, **params: Any
    ) -> t.BlockTradeOrder:
        """Accepts a block trade that somebody offered you by its key.

        POST /eapi/v1/block/order/execute (signed, TRADE, weight 5)

        :param blockOrderMatchingKey: The key of the block trade order.
        :returns: BlockTradeOrder
        """
        return self._request(
            _e.OPTIONS_ACCEPT_BLOCK_TRADE_ORDER,
            blockOrderMatchingKey=blockOrderMatchingKey,
            **params,
        )

    def options_account_get_block_trades(
        self,
        *,
        endTime: int | None = None,
        startTime: int | None = None,
        underlying: str | None = None,
        **params: Any,
    ) -> list[t.AccountBlockTrade]:
        """Block trades of the account, leg by leg, with fees.

        GET /eapi/v1/block/user-trades (signed, USER_DATA, weight 5)

        :param endTime: Up to this time, inclusive (Unix ms).
        :param startTime: From this time, inclusive (Unix ms).
        :param underlying: Only options on it, e.g. BTCUSDT.
        :returns: list of AccountBlockTrade
        """
        return self._request(
            _e.OPTIONS_ACCOUNT_GET_BLOCK_TRADES,
            endTime=endTime,
            startTime=startTime,
            underlying=underlying,
            **params,
        )

    def options_cancel_all_orders(self, *, symbol: str, **params: Any) -> t.ResultCode:
        """Cancels every open order of one option.

        DELETE /eapi/v1/allOpenOrders (signed, TRADE, weight 1)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :returns: ResultCode
        """
        return self._request(_e.OPTIONS_CANCEL_ALL_ORDERS, symbol=symbol, **params)

    def options_cancel_all_orders_by_underlying(
        self, *, underlying: str, **params: Any
    ) -> t.ResultMessage:
        """Cancels every open order on the options of one underlying.

        DELETE /eapi/v1/allOpenOrdersByUnderlying (signed, TRADE, weight 5)

        :param underlying: Underlying, e.g. BTCUSDT.
        :returns: ResultMessage
        """
        return self._request(
            _e.OPTIONS_CANCEL_ALL_ORDERS_BY_UNDERLYING, underlying=underlying, **params
        )

    options_v1_delete_all_open_orders_by_underlying = options_cancel_all_orders_by_underlying

    def options_cancel_batch_order(
        self,
        *,
        symbol: str,
        orderIds: Sequence[int] | None = None,
        clientOrderIds: Sequence[str] | None = None,
        **params: Any,
    ) -> list[t.CanceledOrder]:
        """Cancels several orders of one option at once.

        DELETE /eapi/v1/batchOrders (signed, TRADE, weight 5)

        - Needs one of orderIds or clientOrderIds.

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param orderIds: Binance's ids of the orders.
        :param clientOrderIds: Your ids of the orders.
        :returns: list of CanceledOrder
        """
        return self._request(
            _e.OPTIONS_CANCEL_BATCH_ORDER,
            symbol=symbol,
            orderIds=orderIds,
            clientOrderIds=clientOrderIds,
            **params,
        )

    def options_cancel_block_trade_order(
        self, *, blockOrderMatchingKey: str, **params: Any
    ) -> dict[str, Any]:
        """Withdraws a block trade order before the other side accepts it.

        DELETE /eapi/v1/block/order/create (signed, TRADE, weight 5)

        :param blockOrderMatchingKey: The key of the block trade order.
        :returns: dict
        """
        return self._request(
            _e.OPTIONS_CANCEL_BLOCK_TRADE_ORDER,
            blockOrderMatchingKey=blockOrderMatchingKey,
            **params,
        )

    def options_cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        clientOrderId: str | None = None,
        **params: Any,
    ) -> t.CanceledOrder:
        """Cancels one options order by Binance's id or yours.

        DELETE /eapi/v1/order (signed, TRADE, weight 1)

        - Needs one of orderId or clientOrderId.

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param orderId: Binance's id of the order.
        :param clientOrderId: Your id of the order.
        :returns: CanceledOrder
        """
        return self._request(
            _e.OPTIONS_CANCEL_ORDER,
            symbol=symbol,
            orderId=orderId,
            clientOrderId=clientOrderId,
            **params,
        )

    def options_countdown_cancel_all_heartbeat(
        self, *, underlyings: Sequence[str], **params: Any
    ) -> t.CountdownHeartbeat:
        """Heartbeat that starts the countdown of these underlyings anew.

        POST /eapi/v1/countdownCancelAllHeartBeat (signed, TRADE, weight 10)

        :param underlyings: E.g. BTCUSDT and ETHUSDT.
        :returns: CountdownHeartbeat
        """
        return self._request(
            _e.OPTIONS_COUNTDOWN_CANCEL_ALL_HEARTBEAT, underlyings=underlyings, **params
        )

    options_v1_post_countdown_cancel_all_heart_beat = options_countdown_cancel_all_heartbeat

    def options_create_block_trade_order(
        self, *, liquidity: e.LiquidityLike, legs: Sequence[t.NewBlockTradeLeg], **params: Any
    ) -> t.NewBlockTradeOrder:
        """Offers a block trade, and gets the key that the other side needs.

        POST /eapi/v1/block/order/create (signed, TRADE, weight 5)

        :param liquidity: Your part in it. MAKER or TAKER.
        :param legs: One leg at most.
        :returns: NewBlockTradeOrder
        """
        return self._request(
            _e.OPTIONS_CREATE_BLOCK_TRADE_ORDER, liquidity=liquidity, legs=legs, **params
        )

    def options_exchange_info(self, **params: Any) -> t.ExchangeInfo:
        """Underlyings and options with strike, expiry, filters and margins; rate limits.

        GET /eapi/v1/exchangeInfo (no key, weight 1)

        :returns: ExchangeInfo
        """
        return self._request(_e.OPTIONS_EXCHANGE_INFO, **params)

    def options_exercise_history(
        self,
        *,
        underlying: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.ExerciseRecord]:
        """Options that expired, with strike, settlement price and whether they were exercised.

        GET /eapi/v1/exerciseHistory (no key, weight 3)

        :param underlying: Only options on it, e.g. BTCUSDT.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 100, max 100.
        :returns: list of ExerciseRecord
        """
        return self._request(
            _e.OPTIONS_EXERCISE_HISTORY,
            underlying=underlying,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    options_v1_get_exercise_history = options_exercise_history

    def options_exercise_record(
        self,
        *,
        symbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MyExercise]:
        """Your options that were exercised, with price, quantity, amount and fee.

        GET /eapi/v1/exerciseRecord (signed, USER_DATA, weight 5)

        :param symbol: Only this option.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 1000, max 1000.
        :returns: list of MyExercise
        """
        return self._request(
            _e.OPTIONS_EXERCISE_RECORD,
            symbol=symbol,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def options_extend_block_trade_order(
        self, *, blockOrderMatchingKey: str, **params: Any
    ) -> t.BlockTradeOrder:
        """Lets a block trade order stand for another 30 minutes from now.

        PUT /eapi/v1/block/order/create (signed, TRADE, weight 5)

        :param blockOrderMatchingKey: The key of the block trade order.
        :returns: BlockTradeOrder
        """
        return self._request(
            _e.OPTIONS_EXTEND_BLOCK_TRADE_ORDER,
            blockOrderMatchingKey=blockOrderMatchingKey,
            **params,
        )

    def options_funds_transfer(
        self,
        *,
        currency: Literal["USDT"],
        type: Literal["IN", "OUT"],
        amount: Number,
        **params: Any,
    ) -> Any:
        """Moves USDT between the spot and the options wallet.

        Deprecated by Binance and switched off on 2023-02-02; use :meth:`make_universal_transfer`.

        POST /eapi/v1/transfer (signed, USER_DATA, weight 1)

        :param currency: Only USDT.
        :param type: IN from the spot wallet, OUT to it. IN or OUT.
        :param amount: How much of the asset.
        :returns: anything
        """
        return self._request(
            _e.OPTIONS_FUNDS_TRANSFER, currency=currency, type=type, amount=amount, **params
        )

    def options_get_bill(
        self,
        *,
        currency: Literal["USDT"],
        recordId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Bill]:
        """Transfers, premiums, fees and exercise profits of the options account, 3 months back.

        GET /eapi/v1/bill (signed, USER_DATA, weight 1)

        :param currency: Only USDT.
        :param recordId: The first id to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 100, max 1000.
        :returns: list of Bill
        """
        return self._request(
            _e.OPTIONS_GET_BILL,
            currency=currency,
            recordId=recordId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    options_bill = options_get_bill

    def options_get_block_trade_order(
        self, *, blockOrderMatchingKey: str, **params: Any
    ) -> t.BlockTradeOrder:
        """What a block trade order offers, as the other side sees it.

        GET /eapi/v1/block/order/execute (signed, USER_DATA, weight 5)

        :param blockOrderMatchingKey: The key of the block trade order.
        :returns: BlockTradeOrder
        """
        return self._request(
            _e.OPTIONS_GET_BLOCK_TRADE_ORDER, blockOrderMatchingKey=blockOrderMatchingKey, **params
        )

    def options_get_block_trade_orders(
        self,
        *,
        blockOrderMatchingKey: str | None = None,
        endTime: int | None = None,
        startTime: int | None = None,
        underlying: str | None = None,
        **params: Any,
    ) -> list[t.BlockTradeOrder]:
        """Your block trade orders and their state.

        GET /eapi/v1/block/order/orders (signed, TRADE, weight 5)

        :param blockOrderMatchingKey: Only this order.
        :param endTime: Up to this time, inclusive (Unix ms).
        :param startTime: From this time, inclusive (Unix ms).
        :param underlying: Only options on it, e.g. BTCUSDT.
        :returns: list of BlockTradeOrder
        """
        return self._request(
            _e.OPTIONS_GET_BLOCK_TRADE_ORDERS,
            blockOrderMatchingKey=blockOrderMatchingKey,
            endTime=endTime,
            startTime=startTime,
            underlying=underlying,
            **params,
        )

    def options_get_countdown_cancel_all(
        self, *, underlying: str | None = None, **params: Any
    ) -> t.Countdown:
        """After how long (ms) without a heartbeat open orders are cancelled, by underlying.

        GET /eapi/v1/countdownCancelAll (signed, TRADE, weight 1)

        :param underlying: Underlying, e.g. BTCUSDT.
        :returns: Countdown
        """
        return self._request(_e.OPTIONS_GET_COUNTDOWN_CANCEL_ALL, underlying=underlying, **params)

    options_v1_get_countdown_cancel_all = options_get_countdown_cancel_all

    def options_get_margin_account(self, **params: Any) -> t.OptionsAccount:
        """Options account: equity and margins by asset, and Greeks by underlying.

        GET /eapi/v1/marginAccount (signed, USER_DATA, weight 3)

        :returns: OptionsAccount
        """
        return self._request(_e.OPTIONS_GET_MARGIN_ACCOUNT, **params)

    options_account_info = options_get_margin_account
    options_v1_get_margin_account = options_get_margin_account

    def options_get_market_maker_protection_config(
        self, *, underlying: str, **params: Any
    ) -> t.MarketMakerProtection:
        """Market maker protection of one underlying: window, limits and last trigger.

        GET /eapi/v1/mmp (signed, TRADE, weight 1)

        :param underlying: Underlying, e.g. BTCUSDT.
        :returns: MarketMakerProtection
        """
        return self._request(
            _e.OPTIONS_GET_MARKET_MAKER_PROTECTION_CONFIG, underlying=underlying, **params
        )

    def options_get_user_commission(self, **params: Any) -> t.OptionsCommissions:
        """Maker and taker fees that you pay, by underlying.

        GET /eapi/v1/commission (signed, USER_DATA, weight 5)

        :returns: OptionsCommissions
        """
        return self._request(_e.OPTIONS_GET_USER_COMMISSION, **params)

    def options_historical_trades(
        self, *, symbol: str, fromId: int | None = None, limit: int | None = None, **params: Any
    ) -> Any:
        """Older trades of one option, from an id on.

        Deprecated by Binance; use :meth:`options_recent_trades`. No longer documented.

        GET /eapi/v1/historicalTrades (API key, weight 20)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param fromId: The first id to return.
        :param limit: How many items at most. Default 100, max 500.
        :returns: anything
        """
        return self._request(
            _e.OPTIONS_HISTORICAL_TRADES, symbol=symbol, fromId=fromId, limit=limit, **params
        )

    def options_index_price(self, *, underlying: str, **params: Any) -> t.IndexPrice:
        """Index price of one underlying, which its options are settled by.

        GET /eapi/v1/index (no key, weight 1)

        :param underlying: Underlying, e.g. BTCUSDT.
        :returns: IndexPrice
        """
        return self._request(_e.OPTIONS_INDEX_PRICE, underlying=underlying, **params)

    def options_info(self, **params: Any) -> Any:
        """Options that can be traded, as an early version of the API listed them.

        Deprecated by Binance; use :meth:`options_exchange_info`. No longer documented.

        GET /eapi/v1/optionInfo (no key, weight 1)

        :returns: anything
        """
        return self._request(_e.OPTIONS_INFO, **params)

    def options_klines(
        self,
        *,
        symbol: str,
        interval: e.FuturesKlineIntervalLike,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Kline]:
        """Candlesticks of one option, oldest first; the last one may still be open.

        GET /eapi/v1/klines (no key, weight 1)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param interval: Length of one kline, e.g. 1m.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many klines at most. Default 500, max 1500.
        :returns: list of Kline
        """
        return self._request(
            _e.OPTIONS_KLINES,
            symbol=symbol,
            interval=interval,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def options_mark_price(self, *, symbol: str | None = None, **params: Any) -> list[t.MarkPrice]:
        """Mark price, implied volatilities and Greeks of one option or all.

        GET /eapi/v1/mark (no key, weight 5)

        :param symbol: Only this option.
        :returns: list of MarkPrice
        """
        return self._request(_e.OPTIONS_MARK_PRICE, symbol=symbol, **params)

    def options_open_interest(
        self, *, underlyingAsset: str, expiration: str, **params: Any
    ) -> list[t.OpenInterest]:
        """Open interest of one underlying's options that expire on one day.

        GET /eapi/v1/openInterest (no key, weight 0)

        :param underlyingAsset: E.g. ETH.
        :param expiration: Day as yymmdd, e.g. 221225.
        :returns: list of OpenInterest
        """
        return self._request(
            _e.OPTIONS_OPEN_INTEREST,
            underlyingAsset=underlyingAsset,
            expiration=expiration,
            **params,
        )

    def options_order_book(
        self,
        *,
        symbol: str,
        limit: Literal[10, 20, 50, 100, 500, 1000] | None = None,
        **params: Any,
    ) -> t.OrderBook:
        """Bids and asks of one option, best first.

        GET /eapi/v1/depth (no key, weight 1-20)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param limit: Levels on each side. 10, 20, 50, 100, 500 or 1000. Default 100, max 1000.
        :returns: OrderBook
        """
        return self._request(_e.OPTIONS_ORDER_BOOK, symbol=symbol, limit=limit, **params)

    def options_ping(self, **params: Any) -> dict[str, Any]:
        """An empty answer if the options exchange can be reached.

        GET /eapi/v1/ping (no key, weight 1)

        :returns: dict
        """
        return self._request(_e.OPTIONS_PING, **params)

    def options_place_batch_order(
        self, *, orders: Sequence[t.BatchOrder], **params: Any
    ) -> list[t.NewOrder | t.OptionsOrderError]:
        """Places several orders at once; each is accepted or refused on its own.

        POST /eapi/v1/batchOrders (signed, TRADE, weight 5)

        :param orders: 10 orders at most.
        :returns: list of NewOrder or OptionsOrderError
        """
        return self._request(_e.OPTIONS_PLACE_BATCH_ORDER, orders=orders, **params)

    def options_place_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        type: Literal["LIMIT"],
        quantity: Number,
        price: Number | None = None,
        timeInForce: e.DerivativesTimeInForceLike | None = None,
        reduceOnly: bool | None = None,
        postOnly: bool | None = None,
        newOrderRespType: e.FuturesResponseTypeLike | None = None,
        clientOrderId: str | None = None,
        isMmp: bool | None = None,
        selfTradePreventionMode: e.StpModeLike | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Places a limit order on one option.

        POST /eapi/v1/order (signed, TRADE, weight 0)

        - ``type`` LIMIT needs timeInForce and price.

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param side: BUY or SELL.
        :param type: Only LIMIT.
        :param quantity: Number of contracts.
        :param price: Limit price of one contract.
        :param timeInForce: GTC, IOC, FOK or GTX.
        :param reduceOnly: Only make a position smaller. Default false.
        :param postOnly: Reject it if it would trade at once. Default false.
        :param newOrderRespType: How much to answer. ACK or RESULT.
        :param clientOrderId: Your id of the order, unique among open ones.
        :param isMmp: An order under market maker protection.
        :param selfTradePreventionMode: What expires before two orders of one owner trade. NONE,
            EXPIRE_TAKER, EXPIRE_MAKER or EXPIRE_BOTH.
        :returns: NewOrder
        """
        return self._request(
            _e.OPTIONS_PLACE_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            price=price,
            timeInForce=timeInForce,
            reduceOnly=reduceOnly,
            postOnly=postOnly,
            newOrderRespType=newOrderRespType,
            clientOrderId=clientOrderId,
            isMmp=isMmp,
            selfTradePreventionMode=selfTradePreventionMode,
            **params,
        )

    def options_positions(self, *, symbol: str | None = None, **params: Any) -> list[t.Position]:
        """Your positions with mark value and unrealized profit, of one option or all.

        GET /eapi/v1/position (signed, USER_DATA, weight 5)

        :param symbol: Only this option.
        :returns: list of Position
        """
        return self._request(_e.OPTIONS_POSITIONS, symbol=symbol, **params)

    def options_post_market_maker_protection_config(
        self,
        *,
        underlying: str,
        windowTimeInMilliseconds: int,
        frozenTimeInMilliseconds: int,
        qtyLimit: Number,
        deltaLimit: Number,
        **params: Any,
    ) -> t.MarketMakerProtection:
        """Stops market maker orders for a time when fills in a window pass a limit.

        POST /eapi/v1/mmpSet (signed, TRADE, weight 1)

        :param underlying: Underlying, e.g. BTCUSDT.
        :param windowTimeInMilliseconds: Min 0, max 5000.
        :param frozenTimeInMilliseconds: How long orders are stopped; 0 until
            options_reset_market_maker_protection_config.
        :param qtyLimit: Contracts that may be filled in a window.
        :param deltaLimit: Net delta that may come of a window.
        :returns: MarketMakerProtection
        """
        return self._request(
            _e.OPTIONS_POST_MARKET_MAKER_PROTECTION_CONFIG,
            underlying=underlying,
            windowTimeInMilliseconds=windowTimeInMilliseconds,
            frozenTimeInMilliseconds=frozenTimeInMilliseconds,
            qtyLimit=qtyLimit,
            deltaLimit=deltaLimit,
            **params,
        )

    options_set_market_maker_protection_config = options_post_market_maker_protection_config

    def options_price(self, *, symbol: str | None = None, **params: Any) -> list[t.Ticker]:
        """Price change, volume and best prices of one option or all, over 24 hours.

        GET /eapi/v1/ticker (no key, weight 1-40)

        :param symbol: Only this option.
        :returns: list of Ticker
        """
        return self._request(_e.OPTIONS_PRICE, symbol=symbol, **params)

    def options_query_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        clientOrderId: str | None = None,
        **params: Any,
    ) -> t.Order:
        """State of one options order, open or finished.

        GET /eapi/v1/order (signed, TRADE, weight 1)

        - Needs one of orderId or clientOrderId.

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param orderId: Binance's id of the order.
        :param clientOrderId: Your id of the order.
        :returns: Order
        """
        return self._request(
            _e.OPTIONS_QUERY_ORDER,
            symbol=symbol,
            orderId=orderId,
            clientOrderId=clientOrderId,
            **params,
        )

    def options_query_order_history(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.Order]:
        """Your finished orders of one option, 5 days back at most.

        GET /eapi/v1/historyOrders (signed, TRADE, weight 3)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param orderId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many items at most. Default 100, max 1000.
        :returns: list of Order
        """
        return self._request(
            _e.OPTIONS_QUERY_ORDER_HISTORY,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def options_query_pending_orders(
        self,
        *,
        symbol: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        **params: Any,
    ) -> list[t.Order]:
        """Your open orders, of one option or all.

        GET /eapi/v1/openOrders (signed, USER_DATA, weight 1-40)

        :param symbol: Only this option.
        :param orderId: The first order to return.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: list of Order
        """
        return self._request(
            _e.OPTIONS_QUERY_PENDING_ORDERS,
            symbol=symbol,
            orderId=orderId,
            startTime=startTime,
            endTime=endTime,
            **params,
        )

    def options_recent_block_trades(
        self, *, symbol: str | None = None, limit: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """The latest block trades, which are dealt off the order book.

        GET /eapi/v1/blockTrades (no key, weight 5)

        :param symbol: Only this option.
        :param limit: How many items at most. Default 100, max 500.
        :returns: list of PublicTrade
        """
        return self._request(_e.OPTIONS_RECENT_BLOCK_TRADES, symbol=symbol, limit=limit, **params)

    options_v1_get_block_trades = options_recent_block_trades

    def options_recent_trades(
        self, *, symbol: str, limit: int | None = None, **params: Any
    ) -> list[t.PublicTrade]:
        """The latest trades of one option.

        GET /eapi/v1/trades (no key, weight 5)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param limit: How many items at most. Default 100, max 500.
        :returns: list of PublicTrade
        """
        return self._request(_e.OPTIONS_RECENT_TRADES, symbol=symbol, limit=limit, **params)

    def options_reset_market_maker_protection_config(
        self, *, underlying: str, **params: Any
    ) -> t.MarketMakerProtection:
        """Lets market maker orders of one underlying in again after protection triggered.

        POST /eapi/v1/mmpReset (signed, TRADE, weight 1)

        :param underlying: Underlying, e.g. BTCUSDT.
        :returns: MarketMakerProtection
        """
        return self._request(
            _e.OPTIONS_RESET_MARKET_MAKER_PROTECTION_CONFIG, underlying=underlying, **params
        )

    def options_set_countdown_cancel_all(
        self, *, underlying: str, countdownTime: int, **params: Any
    ) -> t.Countdown:
        """Cancels an underlying's open orders unless a heartbeat comes in time.

        POST /eapi/v1/countdownCancelAll (signed, TRADE, weight 1)

        :param underlying: Underlying, e.g. BTCUSDT.
        :param countdownTime: Milliseconds, at least 5000; 0 turns it off.
        :returns: Countdown
        """
        return self._request(
            _e.OPTIONS_SET_COUNTDOWN_CANCEL_ALL,
            underlying=underlying,
            countdownTime=countdownTime,
            **params,
        )

    options_v1_post_countdown_cancel_all = options_set_countdown_cancel_all

    def options_sign_tradfi_contract(self, **params: Any) -> t.ResultMessage:
        """Signs the agreement that trading TradFi options asks for.

        POST /eapi/v1/stock/contract (signed, USER_DATA, weight 50)

        :returns: ResultMessage
        """
        return self._request(_e.OPTIONS_SIGN_TRADFI_CONTRACT, **params)

    def options_stream_close(
        self, *, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Ends the listen key of your options user data stream.

        DELETE /eapi/v1/listenKey (API key, weight 1)

        :param listenKey: Not sent; there is one for each account.
        :returns: dict
        """
        return self._request(_e.OPTIONS_STREAM_CLOSE, listenKey=listenKey, **params)

    def options_stream_get_listen_key(self, **params: Any) -> t.OptionsListenKey:
        """A listen key, which names your options user data stream and lasts an hour.

        POST /eapi/v1/listenKey (API key, weight 1)

        :returns: OptionsListenKey
        """
        return self._request(_e.OPTIONS_STREAM_GET_LISTEN_KEY, **params)

    def options_stream_keepalive(
        self, *, listenKey: str | None = None, **params: Any
    ) -> dict[str, Any]:
        """Makes the listen key of your options user data stream last another hour.

        PUT /eapi/v1/listenKey (API key, weight 1)

        :param listenKey: Not sent; there is one for each account.
        :returns: dict
        """
        return self._request(_e.OPTIONS_STREAM_KEEPALIVE, listenKey=listenKey, **params)

    def options_time(self, **params: Any) -> t.ServerTime:
        """Clock of the options exchange (Unix ms).

        GET /eapi/v1/time (no key, weight 1)

        :returns: ServerTime
        """
        return self._request(_e.OPTIONS_TIME, **params)

    def options_user_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> list[t.MyTrade]:
        """Your trades in one option, with fee and realized profit.

        GET /eapi/v1/userTrades (signed, USER_DATA, weight 5)

        :param symbol: Option, e.g. BTC-200730-9000-C.
        :param fromId: The first id to return; the latest trades when absent.
        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param limit: How many trades at most. Max 1000.
        :returns: list of MyTrade
        """
        return self._request(
            _e.OPTIONS_USER_TRADES,
            symbol=symbol,
            fromId=fromId,
            startTime=startTime,
            endTime=endTime,
            limit=limit,
            **params,
        )

    def options_v1_get_income_asyn(self, *, startTime: int, endTime: int, **params: Any) -> Any:
        """Asks for a file with transfers, premiums, fees and exercise profits.

        Deprecated by Binance; use :meth:`options_get_bill`. No longer documented.

        GET /eapi/v1/income/asyn (signed, USER_DATA, weight 5)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :returns: anything
        """
        return self._request(
            _e.OPTIONS_V1_GET_INCOME_ASYN, startTime=startTime, endTime=endTime, **params
        )

    def options_v1_get_income_asyn_id(self, *, downloadId: str, **params: Any) -> Any:
        """Where a file that options_v1_get_income_asyn asked for can be downloaded.

        Deprecated by Binance; use :meth:`options_get_bill`. No longer documented.

        GET /eapi/v1/income/asyn/id (signed, USER_DATA, weight 5)

        :param downloadId: What options_v1_get_income_asyn returned.
        :returns: anything
        """
        return self._request(_e.OPTIONS_V1_GET_INCOME_ASYN_ID, downloadId=downloadId, **params)
