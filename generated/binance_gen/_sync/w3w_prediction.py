# Generated from spec/w3w_prediction/ by "make generate"; do not edit.
"""Prediction markets: methods of the sync client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._endpoints import w3w_prediction as _e
from ..runtime.http_sync import SyncClient

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import enums as e
    from ..runtime.encoding import Number
    from ..types import w3w_prediction as t


class W3wPredictionMixin(SyncClient):
    """Prediction markets.

    Every method raises BinanceAPIException when Binance says no, BinanceRequestException when there is no answer.
    """

    def prediction_accept_block_trade(
        self, *, orderId: str, secretToken: str, **params: Any
    ) -> t.OrderId:
        """Accepts a block trade in full, with the secret token that its maker gave you.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/fulfil (signed, PREDICTION_TRADE, weight
        200)

        :param orderId: Id of the block trade.
        :param secretToken: What the maker was given for the other side.
        :returns: OrderId
        """
        return self._request(
            _e.PREDICTION_ACCEPT_BLOCK_TRADE, orderId=orderId, secretToken=secretToken, **params
        )

    def prediction_cancel_block_trades(
        self, *, orderIds: Sequence[str], **params: Any
    ) -> t.CanceledBlockTrades:
        """Cancels block trades that are not settled yet.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/remove (signed, PREDICTION_TRADE, weight
        200)

        :param orderIds: Ids of block trades; 100 at most.
        :returns: CanceledBlockTrades
        """
        return self._request(_e.PREDICTION_CANCEL_BLOCK_TRADES, orderIds=orderIds, **params)

    def prediction_cancel_orders(
        self,
        *,
        walletAddress: str,
        walletId: str,
        cancelInfoList: Sequence[t.OrderToCancel] | None = None,
        **params: Any,
    ) -> t.CanceledOrders:
        """Cancels several open orders at once.

        POST /sapi/v1/w3w/wallet/prediction/trade/batch-cancel (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param walletId: Id of your prediction wallet.
        :param cancelInfoList: The orders.
        :returns: CanceledOrders
        """
        return self._request(
            _e.PREDICTION_CANCEL_ORDERS,
            walletAddress=walletAddress,
            walletId=walletId,
            cancelInfoList=cancelInfoList,
            **params,
        )

    def prediction_create_block_trade(
        self,
        *,
        marketId: str,
        tokenId: str,
        side: e.OrderSideLike,
        makerAmount: Number,
        takerAmount: Number,
        pricePerShare: Number,
        expiration: int,
        **params: Any,
    ) -> t.NewBlockTrade:
        """Offers a block trade in an outcome, and gets the secret token for the other side.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/create (signed, PREDICTION_TRADE, weight
        200)

        :param marketId: The vendor's id of the market.
        :param tokenId: Id of the outcome's token.
        :param side: BUY or SELL.
        :param makerAmount: What you give, USDT to buy, shares to sell; in wei (one has 10^18).
        :param takerAmount: What you get, shares to buy, USDT to sell; in wei (one has 10^18).
        :param pricePerShare: Price of a share, e.g. 0.65.
        :param expiration: When the offer ends (Unix seconds).
        :returns: NewBlockTrade
        """
        return self._request(
            _e.PREDICTION_CREATE_BLOCK_TRADE,
            marketId=marketId,
            tokenId=tokenId,
            side=side,
            makerAmount=makerAmount,
            takerAmount=takerAmount,
            pricePerShare=pricePerShare,
            expiration=expiration,
            **params,
        )

    def prediction_create_order(
        self,
        *,
        walletAddress: str,
        walletId: str,
        quoteId: str,
        timeInForce: Literal["FOK", "GTC"],
        accountType: e.PredictionAccountTypeLike,
        orderType: e.MarketOrLimitLike,
        slippageBps: int,
        priceLimit: Number | None = None,
        fundingSource: e.PredictionFundingSourceLike | None = None,
        fundTransferAmount: Number | None = None,
        **params: Any,
    ) -> t.OrderId:
        """Places the order that a quote describes.

        POST /sapi/v1/w3w/wallet/prediction/trade/place-order-bundle (signed, PREDICTION_TRADE,
        weight 1)

        - ``orderType`` LIMIT needs priceLimit.

        :param walletAddress: Address of your prediction wallet.
        :param walletId: Id of your prediction wallet.
        :param quoteId: Id of the quote.
        :param timeInForce: FOK for a market order, GTC for a limit order. FOK or GTC.
        :param accountType: Your wallet on the exchange. SPOT or FUNDING.
        :param orderType: LIMIT or MARKET.
        :param slippageBps: Slippage in hundredths of a percent. Min 1, max 10000.
        :param priceLimit: Of limit orders.
        :param fundingSource: Whether the prediction wallet or the exchange pays. MPC or CEX.
            Default MPC.
        :param fundTransferAmount: What to move from the exchange first, in wei (a token has 10^18).
        :returns: OrderId
        """
        return self._request(
            _e.PREDICTION_CREATE_ORDER,
            walletAddress=walletAddress,
            walletId=walletId,
            quoteId=quoteId,
            timeInForce=timeInForce,
            accountType=accountType,
            orderType=orderType,
            slippageBps=slippageBps,
            priceLimit=priceLimit,
            fundingSource=fundingSource,
            fundTransferAmount=fundTransferAmount,
            **params,
        )

    def prediction_get_block_trade(self, *, orderId: str, **params: Any) -> t.BlockTradeDetail:
        """One block trade that you offered, with its state and secret token.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/detail (signed, PREDICTION_TRADE, weight
        200)

        :param orderId: Id of the block trade.
        :returns: BlockTradeDetail
        """
        return self._request(_e.PREDICTION_GET_BLOCK_TRADE, orderId=orderId, **params)

    def prediction_get_block_trade_events(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        eventTypes: Sequence[str] | None = None,
        marketId: int | None = None,
        **params: Any,
    ) -> t.BlockTradeEvents:
        """What happened to your block trades, from offer to settlement, page by page.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/events (signed, PREDICTION_TRADE, weight
        200)

        :param first: How many items on a page.
        :param after: The cursor of the page before.
        :param eventTypes: Only these kinds, e.g. MATCH_SUCCESS.
        :param marketId: Only of this market.
        :returns: BlockTradeEvents
        """
        return self._request(
            _e.PREDICTION_GET_BLOCK_TRADE_EVENTS,
            first=first,
            after=after,
            eventTypes=eventTypes,
            marketId=marketId,
            **params,
        )

    def prediction_get_block_trades(
        self,
        *,
        first: int | None = None,
        after: str | None = None,
        status: e.BlockTradeStatusLike | None = None,
        **params: Any,
    ) -> t.BlockTrades:
        """Block trades that you offered, page by page.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/list (signed, PREDICTION_TRADE, weight
        200)

        :param first: How many items on a page.
        :param after: The cursor of the page before.
        :param status: OPEN, FULFILLED, MATCHED, CANCELLED, EXPIRED or FAILED.
        :returns: BlockTrades
        """
        return self._request(
            _e.PREDICTION_GET_BLOCK_TRADES, first=first, after=after, status=status, **params
        )

    def prediction_get_categories(self, **params: Any) -> t.Categories:
        """Categories and subcategories of prediction markets.

        GET /sapi/v1/w3w/wallet/prediction/category/list (signed, USER_DATA, weight 1)

        :returns: Categories
        """
        return self._request(_e.PREDICTION_GET_CATEGORIES, **params)

    def prediction_get_last_trade_price(self, *, marketId: int, **params: Any) -> t.LastTradePrice:
        """Price of the latest trade in one market.

        GET /sapi/v1/w3w/wallet/prediction/order-book/last-trade-price (signed, USER_DATA, weight 1)

        :param marketId: Binance's id of the market. Min 1.
        :returns: LastTradePrice
        """
        return self._request(_e.PREDICTION_GET_LAST_TRADE_PRICE, marketId=marketId, **params)

    def prediction_get_market(self, *, marketTopicId: int, **params: Any) -> t.MarketTopicDetail:
        """One market topic with all its markets, outcomes, prices and timeline.

        GET /sapi/v1/w3w/wallet/prediction/market/detail (signed, USER_DATA, weight 1)

        :param marketTopicId: Binance's id of the market topic. Min 1.
        :returns: MarketTopicDetail
        """
        return self._request(_e.PREDICTION_GET_MARKET, marketTopicId=marketTopicId, **params)

    def prediction_get_markets(
        self,
        *,
        l1Category: str | None = None,
        l2Category: str | None = None,
        sortBy: (
            Literal["RECOMMENDED", "VOLUME", "PARTICIPANTS", "CREATED_TIME", "END_DATE"] | None
        ) = None,
        orderBy: Literal["ASC", "DESC"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.MarketTopics:
        """Market topics by category, in the order you choose, page by page.

        GET /sapi/v1/w3w/wallet/prediction/market/list (signed, USER_DATA, weight 1)

        :param l1Category: Only of this category.
        :param l2Category: Only of this subcategory.
        :param sortBy: What to sort by. RECOMMENDED, VOLUME, PARTICIPANTS, CREATED_TIME or END_DATE.
        :param orderBy: Which way to sort. ASC or DESC.
        :param offset: How many items to leave out. Default 0, min 0.
        :param limit: How many items at most. Default 20, min 1, max 100.
        :returns: MarketTopics
        """
        return self._request(
            _e.PREDICTION_GET_MARKETS,
            l1Category=l1Category,
            l2Category=l2Category,
            sortBy=sortBy,
            orderBy=orderBy,
            offset=offset,
            limit=limit,
            **params,
        )

    def prediction_get_open_orders(
        self,
        *,
        walletAddress: str,
        tradeSide: e.OrderSideLike | None = None,
        l1Category: str | None = None,
        marketId: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.OpenOrders:
        """Your orders that are still open, page by page.

        GET /sapi/v1/w3w/wallet/prediction/order/list (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param tradeSide: BUY or SELL.
        :param l1Category: Only of this category.
        :param marketId: Only of this market.
        :param offset: How many items to leave out. Default 0, min 0.
        :param limit: How many items at most. Default 20, min 1, max 100.
        :returns: OpenOrders
        """
        return self._request(
            _e.PREDICTION_GET_OPEN_ORDERS,
            walletAddress=walletAddress,
            tradeSide=tradeSide,
            l1Category=l1Category,
            marketId=marketId,
            offset=offset,
            limit=limit,
            **params,
        )

    def prediction_get_order_book(
        self, *, vendor: str, marketId: int, tokenId: str, **params: Any
    ) -> t.OrderBook:
        """Bids and asks of one outcome token.

        GET /sapi/v1/w3w/wallet/prediction/order-book (signed, USER_DATA, weight 1)

        :param vendor: Who runs the market, e.g. predict_fun.
        :param marketId: Binance's id of the market. Min 1.
        :param tokenId: Id of the outcome's token.
        :returns: OrderBook
        """
        return self._request(
            _e.PREDICTION_GET_ORDER_BOOK,
            vendor=vendor,
            marketId=marketId,
            tokenId=tokenId,
            **params,
        )

    def prediction_get_order_history(
        self,
        *,
        walletAddress: str,
        l1Category: str | None = None,
        orderType: e.MarketOrLimitLike | None = None,
        status: str | None = None,
        startDate: str | None = None,
        endDate: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.OrderHistory:
        """Your orders in every state, page by page.

        GET /sapi/v1/w3w/wallet/prediction/order/history (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param l1Category: Only of this category.
        :param orderType: LIMIT or MARKET.
        :param status: Only orders in this state.
        :param startDate: From this day, e.g. 2026-01-01.
        :param endDate: Up to this day, e.g. 2026-01-31.
        :param offset: How many items to leave out. Default 0, min 0.
        :param limit: How many items at most. Default 20, min 1, max 100.
        :returns: OrderHistory
        """
        return self._request(
            _e.PREDICTION_GET_ORDER_HISTORY,
            walletAddress=walletAddress,
            l1Category=l1Category,
            orderType=orderType,
            status=status,
            startDate=startDate,
            endDate=endDate,
            offset=offset,
            limit=limit,
            **params,
        )

    def prediction_get_payment_balances(self, **params: Any) -> t.PaymentBalances:
        """What each of your wallets can pay for predictions.

        GET /sapi/v1/w3w/wallet/prediction/balance/payment-options (signed, PREDICTION_TRADE, weight
        1)

        :returns: PaymentBalances
        """
        return self._request(_e.PREDICTION_GET_PAYMENT_BALANCES, **params)

    def prediction_get_pnl(
        self,
        *,
        walletAddress: str,
        tokenId: str | None = None,
        marketId: int | None = None,
        marketTopicId: int | None = None,
        activeOnly: bool | None = None,
        **params: Any,
    ) -> t.Pnl:
        """Profit and loss of your positions, of one token or all.

        GET /sapi/v1/w3w/wallet/prediction/pnl/query (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param tokenId: Id of the outcome's token.
        :param marketId: Binance's id of the market. Min 1.
        :param marketTopicId: Binance's id of the market topic. Min 1.
        :param activeOnly: Only positions that are not resolved.
        :returns: Pnl
        """
        return self._request(
            _e.PREDICTION_GET_PNL,
            walletAddress=walletAddress,
            tokenId=tokenId,
            marketId=marketId,
            marketTopicId=marketTopicId,
            activeOnly=activeOnly,
            **params,
        )

    def prediction_get_portfolio(
        self,
        *,
        walletAddress: str,
        tokenId: str | None = None,
        marketId: int | None = None,
        marketTopicId: int | None = None,
        activeOnly: bool | None = None,
        **params: Any,
    ) -> t.Portfolio:
        """All positions of a wallet with cost, value, and profit and loss in total.

        GET /sapi/v1/w3w/wallet/prediction/pnl/portfolio (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param tokenId: Id of the outcome's token.
        :param marketId: Binance's id of the market. Min 1.
        :param marketTopicId: Binance's id of the market topic. Min 1.
        :param activeOnly: Only positions that are not resolved.
        :returns: Portfolio
        """
        return self._request(
            _e.PREDICTION_GET_PORTFOLIO,
            walletAddress=walletAddress,
            tokenId=tokenId,
            marketId=marketId,
            marketTopicId=marketTopicId,
            activeOnly=activeOnly,
            **params,
        )

    def prediction_get_position(
        self, *, walletAddress: str, tokenId: str, **params: Any
    ) -> t.TokenPosition:
        """Your position in one outcome token.

        GET /sapi/v1/w3w/wallet/prediction/position/token (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param tokenId: Id of the outcome's token.
        :returns: TokenPosition
        """
        return self._request(
            _e.PREDICTION_GET_POSITION, walletAddress=walletAddress, tokenId=tokenId, **params
        )

    def prediction_get_positions(
        self,
        *,
        walletAddress: str,
        tab: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.Positions:
        """Your positions with totals, ongoing or ended, page by page.

        GET /sapi/v1/w3w/wallet/prediction/position/list (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param tab: Which ones; ONGOING if nothing is said.
        :param offset: How many items to leave out. Default 0, min 0.
        :param limit: How many items at most. Default 20, min 1, max 100.
        :returns: Positions
        """
        return self._request(
            _e.PREDICTION_GET_POSITIONS,
            walletAddress=walletAddress,
            tab=tab,
            offset=offset,
            limit=limit,
            **params,
        )

    def prediction_get_positions_by_filter(
        self, *, walletAddress: str | None = None, marketTopicId: int | None = None, **params: Any
    ) -> t.FilteredPositions:
        """Your positions of a wallet, of a market topic or of both.

        GET /sapi/v1/w3w/wallet/prediction/position/filter (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param marketTopicId: Binance's id of the market topic.
        :returns: FilteredPositions
        """
        return self._request(
            _e.PREDICTION_GET_POSITIONS_BY_FILTER,
            walletAddress=walletAddress,
            marketTopicId=marketTopicId,
            **params,
        )

    def prediction_get_quota(self, **params: Any) -> t.Quota:
        """How much you may trade a day, and how much of it is left today.

        GET /sapi/v1/w3w/wallet/prediction/quota/limit/status (signed, PREDICTION_TRADE, weight 1)

        :returns: Quota
        """
        return self._request(_e.PREDICTION_GET_QUOTA, **params)

    def prediction_get_redeem_status(
        self, *, walletAddress: str, txHash: str, **params: Any
    ) -> t.RedeemState:
        """Whether the transaction of a claim is pending, confirmed or failed.

        GET /sapi/v1/w3w/wallet/prediction/redeem/status (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param txHash: Hash of the transaction.
        :returns: RedeemState
        """
        return self._request(
            _e.PREDICTION_GET_REDEEM_STATUS, walletAddress=walletAddress, txHash=txHash, **params
        )

    def prediction_get_reserved_balances(
        self, *, assets: Sequence[t.AssetQuery], **params: Any
    ) -> t.ReservedBalances:
        """USDT and shares that your open block trades lock.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/reserved-balances (signed,
        PREDICTION_TRADE, weight 200)

        :param assets: What to ask for; 50 at most.
        :returns: ReservedBalances
        """
        return self._request(_e.PREDICTION_GET_RESERVED_BALANCES, assets=assets, **params)

    def prediction_get_settled_positions(
        self,
        *,
        walletAddress: str,
        l1Category: str | None = None,
        result: int | None = None,
        startDate: str | None = None,
        endDate: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.SettledPositions:
        """Your settled positions, with outcome and amount claimed, page by page.

        GET /sapi/v1/w3w/wallet/prediction/position/settled-history (signed, PREDICTION_TRADE,
        weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param l1Category: Only of this category.
        :param result: Only with this result.
        :param startDate: From this day, e.g. 2026-01-01.
        :param endDate: Up to this day, e.g. 2026-01-31.
        :param offset: How many items to leave out. Default 0, min 0.
        :param limit: How many items at most. Default 20, min 1, max 100.
        :returns: SettledPositions
        """
        return self._request(
            _e.PREDICTION_GET_SETTLED_POSITIONS,
            walletAddress=walletAddress,
            l1Category=l1Category,
            result=result,
            startDate=startDate,
            endDate=endDate,
            offset=offset,
            limit=limit,
            **params,
        )

    def prediction_get_transfer(self, *, transferId: str, **params: Any) -> t.TransferState:
        """State of one transfer; COMPLETED or FAILED in the end.

        GET /sapi/v1/w3w/wallet/prediction/transfer/status (signed, PREDICTION_TRADE, weight 1)

        :param transferId: Id of the transfer.
        :returns: TransferState
        """
        return self._request(_e.PREDICTION_GET_TRANSFER, transferId=transferId, **params)

    def prediction_get_transfers(
        self,
        *,
        walletAddress: str,
        startDate: str,
        endDate: str,
        tokenSymbol: str | None = None,
        direction: e.TransferDirectionLike | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **params: Any,
    ) -> t.Transfers:
        """Transfers of a prediction wallet between two dates, page by page.

        GET /sapi/v1/w3w/wallet/prediction/transfer/list (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param startDate: From this day, e.g. 2026-01-01.
        :param endDate: Up to this day, e.g. 2026-01-31.
        :param tokenSymbol: Only of this token, e.g. USDT.
        :param direction: INBOUND or OUTBOUND.
        :param offset: How many items to leave out. Default 0, min 0.
        :param limit: How many items at most. Default 20, min 1, max 100.
        :returns: Transfers
        """
        return self._request(
            _e.PREDICTION_GET_TRANSFERS,
            walletAddress=walletAddress,
            startDate=startDate,
            endDate=endDate,
            tokenSymbol=tokenSymbol,
            direction=direction,
            offset=offset,
            limit=limit,
            **params,
        )

    def prediction_get_wallets(self, **params: Any) -> t.Wallets:
        """Your prediction wallets, with address, id and time of registration.

        GET /sapi/v1/w3w/wallet/prediction/wallet/list (signed, PREDICTION_TRADE, weight 1)

        :returns: Wallets
        """
        return self._request(_e.PREDICTION_GET_WALLETS, **params)

    def prediction_mm_deposit(
        self,
        *,
        fromToken: str,
        fromTokenAmount: Number,
        toToken: str,
        accountType: e.PredictionAccountTypeLike,
        chainId: str | None = None,
        **params: Any,
    ) -> t.TransferStarted:
        """Moves funds of a market maker from the prediction wallet to Binance.

        POST /sapi/v1/w3w/wallet/prediction/deposit/apply (signed, PREDICTION_TRADE, weight 1)

        :param fromToken: Token that is given, e.g. USDT.
        :param fromTokenAmount: How much of it, in wei (a token has 10^18).
        :param toToken: Token that comes out, e.g. USDT.
        :param accountType: Your wallet on the exchange. SPOT or FUNDING.
        :param chainId: Id of the chain; 56, BNB Smart Chain, if nothing is said.
        :returns: TransferStarted
        """
        return self._request(
            _e.PREDICTION_MM_DEPOSIT,
            fromToken=fromToken,
            fromTokenAmount=fromTokenAmount,
            toToken=toToken,
            accountType=accountType,
            chainId=chainId,
            **params,
        )

    def prediction_mm_withdraw(
        self,
        *,
        coin: str,
        network: str,
        amount: Number,
        withdrawOrderId: str | None = None,
        walletType: Literal[0, 1] | None = None,
        name: str | None = None,
        **params: Any,
    ) -> t.WithdrawStarted:
        """Moves funds of a market maker from Binance to the prediction wallet.

        POST /sapi/v1/w3w/wallet/prediction/withdraw/apply (signed, PREDICTION_TRADE, weight 1)

        :param coin: Coin, e.g. USDT.
        :param network: Network, e.g. BEP20.
        :param amount: How much of the coin.
        :param withdrawOrderId: Your id of it; it is done once.
        :param walletType: 0 for the spot wallet, 1 for the funding wallet. 0 or 1. Default 0.
        :param name: A note.
        :returns: WithdrawStarted
        """
        return self._request(
            _e.PREDICTION_MM_WITHDRAW,
            coin=coin,
            network=network,
            amount=amount,
            withdrawOrderId=withdrawOrderId,
            walletType=walletType,
            name=name,
            **params,
        )

    def prediction_preview_block_trade(
        self, *, secretToken: str, **params: Any
    ) -> t.BlockTradePreview:
        """What a block trade offers, before you accept it with its secret token.

        POST /sapi/v1/w3w/wallet/prediction/otc/blocktrade/preview (signed, PREDICTION_TRADE, weight
        200)

        :param secretToken: What the maker was given for the other side.
        :returns: BlockTradePreview
        """
        return self._request(_e.PREDICTION_PREVIEW_BLOCK_TRADE, secretToken=secretToken, **params)

    def prediction_redeem(
        self,
        *,
        walletAddress: str,
        walletId: str,
        tokenIds: Sequence[str],
        chainId: str | None = None,
        **params: Any,
    ) -> t.Redemption:
        """Claims the winnings of settled outcome tokens, on the chain.

        POST /sapi/v1/w3w/wallet/prediction/batch-redeem (signed, PREDICTION_TRADE, weight 1)

        :param walletAddress: Address of your prediction wallet.
        :param walletId: Id of your prediction wallet.
        :param tokenIds: Ids of the outcomes' tokens.
        :param chainId: Id of the chain; 56, BNB Smart Chain, if nothing is said.
        :returns: Redemption
        """
        return self._request(
            _e.PREDICTION_REDEEM,
            walletAddress=walletAddress,
            walletId=walletId,
            tokenIds=tokenIds,
            chainId=chainId,
            **params,
        )

    def prediction_request_quote(
        self,
        *,
        walletAddress: str,
        tokenId: str,
        side: e.OrderSideLike,
        amountIn: Number,
        orderType: e.MarketOrLimitLike,
        slippageBps: int,
        priceLimit: Number | None = None,
        chainId: str | None = None,
        feeRateBps: int | None = None,
        fundingSource: e.PredictionFundingSourceLike | None = None,
        fundTransferAmount: Number | None = None,
        **params: Any,
    ) -> t.Quote:
        """Asks what an order would cost and give; prediction_create_order needs the quote id.

        POST /sapi/v1/w3w/wallet/prediction/trade/get-quote (signed, PREDICTION_TRADE, weight 1)

        - ``orderType`` LIMIT needs priceLimit.

        :param walletAddress: Address of your prediction wallet.
        :param tokenId: Id of the outcome's token.
        :param side: BUY or SELL.
        :param amountIn: What you give, in wei (one has 10^18).
        :param orderType: LIMIT or MARKET.
        :param slippageBps: Slippage in hundredths of a percent. Min 1, max 10000.
        :param priceLimit: Of limit orders.
        :param chainId: Id of the chain; 56, BNB Smart Chain, if nothing is said.
        :param feeRateBps: Fee in hundredths of a percent, 200 if nothing is said. Default 200, min
            1, max 10000.
        :param fundingSource: Whether the prediction wallet or the exchange pays. MPC or CEX.
            Default MPC.
        :param fundTransferAmount: What to move from the exchange first, in wei (a token has 10^18).
        :returns: Quote
        """
        return self._request(
            _e.PREDICTION_REQUEST_QUOTE,
            walletAddress=walletAddress,
            tokenId=tokenId,
            side=side,
            amountIn=amountIn,
            orderType=orderType,
            slippageBps=slippageBps,
            priceLimit=priceLimit,
            chainId=chainId,
            feeRateBps=feeRateBps,
            fundingSource=fundingSource,
            fundTransferAmount=fundTransferAmount,
            **params,
        )

    def prediction_search_markets(
        self, *, query: str, topK: int | None = None, **params: Any
    ) -> list[t.FoundMarketTopic]:
        """Market topics that fit a search text.

        GET /sapi/v1/w3w/wallet/prediction/market/search (signed, USER_DATA, weight 1)

        :param query: Words to look for.
        :param topK: How many topics at most. Default 20, min 1, max 50.
        :returns: list of FoundMarketTopic
        """
        return self._request(_e.PREDICTION_SEARCH_MARKETS, query=query, topK=topK, **params)

    def prediction_transfer_from_exchange(
        self,
        *,
        walletId: str,
        walletAddress: str,
        fromTokenAmount: Number,
        accountType: e.PredictionAccountTypeLike,
        sourceBiz: Literal["USER_TRANSFER", "PREDICTION_BUY"],
        fromToken: str | None = None,
        toToken: str | None = None,
        chainId: str | None = None,
        **params: Any,
    ) -> t.TransferStarted:
        """Moves funds from your spot or funding wallet to the prediction wallet.

        POST /sapi/v1/w3w/wallet/prediction/transfer/outbound (signed, PREDICTION_TRADE, weight 1)

        :param walletId: Id of your prediction wallet.
        :param walletAddress: Address of your prediction wallet.
        :param fromTokenAmount: How much of it, in wei (a token has 10^18).
        :param accountType: Your wallet on the exchange. SPOT or FUNDING.
        :param sourceBiz: What it is for. USER_TRANSFER or PREDICTION_BUY.
        :param fromToken: Token that is given, e.g. USDT.
        :param toToken: Token that comes out, e.g. USDT.
        :param chainId: Id of the chain; 56, BNB Smart Chain, if nothing is said.
        :returns: TransferStarted
        """
        return self._request(
            _e.PREDICTION_TRANSFER_FROM_EXCHANGE,
            walletId=walletId,
            walletAddress=walletAddress,
            fromTokenAmount=fromTokenAmount,
            accountType=accountType,
            sourceBiz=sourceBiz,
            fromToken=fromToken,
            toToken=toToken,
            chainId=chainId,
            **params,
        )

    def prediction_transfer_to_exchange(
        self,
        *,
        walletId: str,
        walletAddress: str,
        fromTokenAmount: Number,
        accountType: e.PredictionAccountTypeLike,
        fromToken: str | None = None,
        toToken: str | None = None,
        chainId: str | None = None,
        **params: Any,
    ) -> t.TransferStarted:
        """Moves funds from the prediction wallet to your spot or funding wallet.

        POST /sapi/v1/w3w/wallet/prediction/transfer/inbound (signed, PREDICTION_TRADE, weight 1)

        :param walletId: Id of your prediction wallet.
        :param walletAddress: Address of your prediction wallet.
        :param fromTokenAmount: How much of it, in wei (a token has 10^18).
        :param accountType: Your wallet on the exchange. SPOT or FUNDING.
        :param fromToken: Token that is given, e.g. USDT.
        :param toToken: Token that comes out, e.g. USDT.
        :param chainId: Id of the chain; 56, BNB Smart Chain, if nothing is said.
        :returns: TransferStarted
        """
        return self._request(
            _e.PREDICTION_TRANSFER_TO_EXCHANGE,
            walletId=walletId,
            walletAddress=walletAddress,
            fromTokenAmount=fromTokenAmount,
            accountType=accountType,
            fromToken=fromToken,
            toToken=toToken,
            chainId=chainId,
            **params,
        )
