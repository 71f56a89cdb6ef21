# Generated from spec/stocks/ by "make generate"; do not edit.
"""Stocks: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import stocks as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import stocks as t


class StocksMixin(SyncClient):
    """Stocks.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def stocks_cancel_all_orders(self, **params: Any) -> t.Success:
        """Cancels every open stock order of the account.

        POST /sapi/v1/equity/order/cancel-all (signed, TRADE, weight 1)

        :returns: Success
        """
        return self._request(_e.STOCKS_CANCEL_ALL_ORDERS, **params)

    def stocks_cancel_order(self, *, orderId: str, **params: Any) -> t.CanceledOrder:
        """Cancels one open stock order.

        POST /sapi/v1/equity/order/cancel (signed, TRADE, weight 1)

        :param orderId: Binance's id of the order.
        :returns: CanceledOrder
        """
        return self._request(_e.STOCKS_CANCEL_ORDER, orderId=orderId, **params)

    def stocks_create_order(
        self,
        *,
        symbol: str,
        side: e.OrderSideLike,
        orderType: e.MarketOrLimitLike,
        quoteAsset: str | None = None,
        price: Number | None = None,
        quantity: Number | None = None,
        notional: Number | None = None,
        timeInForce: e.StockTimeInForceLike | None = None,
        tradingSession: e.StockSessionLike | None = None,
        walletType: Literal["CARD", "MAIN"] | None = None,
        clientOrderId: str | None = None,
        tokenize: bool | None = None,
        **params: Any,
    ) -> t.NewOrder:
        """Places a limit or market order for a US stock.

        POST /sapi/v1/equity/order/place (signed, TRADE, weight 1)

        - ``orderType`` LIMIT needs price, quantity and tradingSession.
        - ``orderType`` MARKET and ``side`` BUY needs notional.
        - ``orderType`` MARKET and ``side`` SELL needs quantity.

        :param symbol: Ticker, e.g. AAPL.
        :param side: BUY or SELL.
        :param orderType: LIMIT or MARKET.
        :param quoteAsset: What to pay with; USDC if nothing is said.
        :param price: Limit price in USD, with two decimals at most.
        :param quantity: Shares; not of a market order to buy.
        :param notional: What to spend, of a market order to buy.
        :param timeInForce: GTC is for limit orders. DAY or GTC. Default DAY.
        :param tradingSession: Of limit orders. RTH, EXTENDED or 24H.
        :param walletType: Wallet that pays for a purchase. CARD or MAIN. Default CARD.
        :param clientOrderId: Your id, of 32 to 36 letters, digits, - and _; Binance makes one up.
        :param tokenize: Whether to get the token in place of the stock. Default true.
        :returns: NewOrder
        """
        return self._request(
            _e.STOCKS_CREATE_ORDER,
            symbol=symbol,
            side=side,
            orderType=orderType,
            quoteAsset=quoteAsset,
            price=price,
            quantity=quantity,
            notional=notional,
            timeInForce=timeInForce,
            tradingSession=tradingSession,
            walletType=walletType,
            clientOrderId=clientOrderId,
            tokenize=tokenize,
            **params,
        )

    def stocks_get_exchange_info(
        self, *, symbol: str | None = None, **params: Any
    ) -> t.ExchangeInfo:
        """US stocks with trading directions, sessions, quantity limits and listing times.

        GET /sapi/v1/equity/market/exchangeInfo (API key, weight 1)

        :param symbol: Ticker, e.g. AAPL.
        :returns: ExchangeInfo
        """
        return self._request(_e.STOCKS_GET_EXCHANGE_INFO, symbol=symbol, **params)

    def stocks_get_open_orders(self, **params: Any) -> list[t.Order]:
        """Your stock orders that are not finished.

        GET /sapi/v1/equity/order/open-orders (signed, USER_DATA, weight 1)

        :returns: list of Order
        """
        return self._request(_e.STOCKS_GET_OPEN_ORDERS, **params)

    def stocks_get_order(
        self, *, orderId: str | None = None, clientOrderId: str | None = None, **params: Any
    ) -> t.OrderDetail:
        """State of one stock order, with its fills.

        GET /sapi/v1/equity/order/detail (signed, USER_DATA, weight 1)

        - Needs one of orderId or clientOrderId.

        :param orderId: Binance's id of the order.
        :param clientOrderId: Your id of the order.
        :returns: OrderDetail
        """
        return self._request(
            _e.STOCKS_GET_ORDER, orderId=orderId, clientOrderId=clientOrderId, **params
        )

    def stocks_get_order_history(
        self,
        *,
        startTime: int,
        endTime: int,
        symbol: str | None = None,
        orderType: e.MarketOrLimitLike | None = None,
        side: e.OrderSideLike | None = None,
        orderStatus: (
            Sequence[Literal["FILLED", "PARTIALLY_FILLED", "CANCELED", "EXPIRED", "REJECTED"]]
            | None
        ) = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.OrderHistory:
        """Your stock orders within a time span, page by page.

        GET /sapi/v1/equity/order/history (signed, USER_DATA, weight 1)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param symbol: Ticker, e.g. AAPL.
        :param orderType: LIMIT or MARKET.
        :param side: BUY or SELL.
        :param orderStatus: Only orders in one of these states. FILLED, PARTIALLY_FILLED, CANCELED,
            EXPIRED or REJECTED.
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page. Default 20, max 100.
        :returns: OrderHistory
        """
        return self._request(
            _e.STOCKS_GET_ORDER_HISTORY,
            startTime=startTime,
            endTime=endTime,
            symbol=symbol,
            orderType=orderType,
            side=side,
            orderStatus=orderStatus,
            current=current,
            size=size,
            **params,
        )

    def stocks_get_quote(self, *, symbol: str, **params: Any) -> t.Quote:
        """Best bid and ask of one stock, at most 5 seconds old; empty when it is unknown or halted.

        GET /sapi/v1/equity/market/quote (API key, weight 1)

        :param symbol: Ticker, e.g. AAPL.
        :returns: Quote
        """
        return self._request(_e.STOCKS_GET_QUOTE, symbol=symbol, **params)

    def stocks_get_token_conversion(
        self, *, issuerRequestId: str, convertType: e.TokenConversionKindLike, **params: Any
    ) -> t.TokenConversion:
        """State of one conversion between a stock and its token; empty when there is none.

        GET /sapi/v1/equity/tokenized/convert-status (signed, USER_DATA, weight 1)

        :param issuerRequestId: Id of the conversion.
        :param convertType: MINT or REDEEM.
        :returns: TokenConversion
        """
        return self._request(
            _e.STOCKS_GET_TOKEN_CONVERSION,
            issuerRequestId=issuerRequestId,
            convertType=convertType,
            **params,
        )

    def stocks_get_token_conversion_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        lastId: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.TokenConversions:
        """Your conversions between stocks and their tokens.

        GET /sapi/v1/equity/tokenized/history (signed, USER_DATA, weight 1)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param lastId: The nextLastId of the page before.
        :param size: How many items on a page. Default 20, max 100.
        :returns: TokenConversions
        """
        return self._request(
            _e.STOCKS_GET_TOKEN_CONVERSION_HISTORY,
            startTime=startTime,
            endTime=endTime,
            lastId=lastId,
            size=size,
            **params,
        )

    def stocks_get_tokenized_assets(self, **params: Any) -> list[t.TokenizedAsset]:
        """Tokens that stand for stocks, with the number of shares in one token.

        GET /sapi/v1/equity/market/tokenized-assets (API key, weight 1)

        :returns: list of TokenizedAsset
        """
        return self._request(_e.STOCKS_GET_TOKENIZED_ASSETS, **params)

    def stocks_get_trade_history(
        self,
        *,
        startTime: int,
        endTime: int,
        symbol: str | None = None,
        side: e.OrderSideLike | None = None,
        orderId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        **params: Any,
    ) -> t.TradeHistory:
        """Your fills within a time span, page by page.

        GET /sapi/v1/equity/trade/history (signed, USER_DATA, weight 1)

        :param startTime: From this time, inclusive (Unix ms).
        :param endTime: Up to this time, inclusive (Unix ms).
        :param symbol: Ticker, e.g. AAPL.
        :param side: BUY or SELL.
        :param orderId: Binance's id of the order.
        :param current: Page, from 1. Default 1.
        :param size: How many items on a page. Default 20, max 100.
        :returns: TradeHistory
        """
        return self._request(
            _e.STOCKS_GET_TRADE_HISTORY,
            startTime=startTime,
            endTime=endTime,
            symbol=symbol,
            side=side,
            orderId=orderId,
            current=current,
            size=size,
            **params,
        )

    def stocks_mint_token(
        self,
        *,
        underlyingAsset: str,
        underlyingAssetAmount: Number,
        clientOrderId: str | None = None,
        **params: Any,
    ) -> t.ConversionRequest:
        """Turns shares of a stock into its token; poll the conversion for the result.

        POST /sapi/v1/equity/tokenized/mint (signed, TRADE, weight 1)

        :param underlyingAsset: Ticker of the stock, e.g. AAPL.
        :param underlyingAssetAmount: Shares.
        :param clientOrderId: Your id, of 32 to 36 letters, digits, - and _; Binance makes one up.
        :returns: ConversionRequest
        """
        return self._request(
            _e.STOCKS_MINT_TOKEN,
            underlyingAsset=underlyingAsset,
            underlyingAssetAmount=underlyingAssetAmount,
            clientOrderId=clientOrderId,
            **params,
        )

    def stocks_redeem_token(
        self,
        *,
        tokenizedAsset: str,
        tokenizedAssetAmount: Number,
        clientOrderId: str | None = None,
        **params: Any,
    ) -> t.ConversionRequest:
        """Turns a token back into shares of its stock; poll the conversion for the result.

        POST /sapi/v1/equity/tokenized/redeem (signed, TRADE, weight 1)

        :param tokenizedAsset: The token, e.g. AAPLB.
        :param tokenizedAssetAmount: Tokens.
        :param clientOrderId: Your id, of 32 to 36 letters, digits, - and _; Binance makes one up.
        :returns: ConversionRequest
        """
        return self._request(
            _e.STOCKS_REDEEM_TOKEN,
            tokenizedAsset=tokenizedAsset,
            tokenizedAssetAmount=tokenizedAssetAmount,
            clientOrderId=clientOrderId,
            **params,
        )

    def stocks_sign_disclaimer(self, **params: Any) -> t.Success:
        """Accepts the disclaimer that trading US stocks asks for.

        POST /sapi/v1/equity/account/disclaimer (signed, TRADE, weight 1)

        :returns: Success
        """
        return self._request(_e.STOCKS_SIGN_DISCLAIMER, **params)

    def stocks_stream_get_listen_key(self, **params: Any) -> t.ListenKey:
        """A listen key for your order reports, good for an hour; asking again renews it.

        POST /sapi/v1/equity/listenKey (API key, weight 1)

        :returns: ListenKey
        """
        return self._request(_e.STOCKS_STREAM_GET_LISTEN_KEY, **params)
