# Generated from spec/w3w_prediction/types.yaml by "make generate"; do not edit.
"""Prediction markets: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Any, TypedDict

from ..enums import (
    BlockTradeStatusValue,
    MarketOrLimitValue,
    OrderSideValue,
    PredictionTransferStatusValue,
    RedeemStatusValue,
    ReservedAssetTypeValue,
    TransferDirectionValue,
)
from .common import (
    AccountSnapshot,
    AccountSnapshots,
    ApiKeyIpRestrictionSet,
    AutoRepayFutures,
    BalanceUpdate,
    BnbBurnSwitches,
    CmLeverage,
    CombinedEvent,
    ConvertPair,
    CryptoDeposit,
    DepositAddress,
    EarnAccount,
    EventStreamTerminated,
    ExecutionReport,
    FeeBurn,
    Fill,
    FuturesAccountAsset,
    FuturesAccountChange,
    FuturesAdlQuantile,
    FuturesAdlQuantileBySide,
    FuturesAggregateTrade,
    FuturesAggregateTradeEvent,
    FuturesAmendedValue,
    FuturesAmendment,
    FuturesBalanceChange,
    FuturesBasis,
    FuturesBookTickerEvent,
    FuturesCommissionRate,
    FuturesContinuousKlineEvent,
    FuturesContinuousKlineUpdate,
    FuturesContractBracket,
    FuturesContractInfoEvent,
    FuturesCountdown,
    FuturesDepthUpdate,
    FuturesDownloadId,
    FuturesDownloadLink,
    FuturesFundingInfo,
    FuturesGridState,
    FuturesGridUpdate,
    FuturesIndexPriceConstituent,
    FuturesIndexPriceConstituents,
    FuturesIndexPriceEvent,
    FuturesKlineEvent,
    FuturesKlineUpdate,
    FuturesLeverageChange,
    FuturesLiquidationOrder,
    FuturesMarginCallPosition,
    FuturesMarkPrice,
    FuturesMarkPriceEvent,
    FuturesMaxNumAlgoOrdersFilter,
    FuturesMaxNumOrdersFilter,
    FuturesMiniTickerEvent,
    FuturesOrder,
    FuturesOrderAmendment,
    FuturesOrderError,
    FuturesOrderUpdate,
    FuturesPercentPriceFilter,
    FuturesPositionChange,
    FuturesPositionMarginChange,
    FuturesPositionMode,
    FuturesResult,
    FuturesSnapshot,
    FuturesSnapshotAsset,
    FuturesSnapshotData,
    FuturesSnapshotPosition,
    FuturesStrategyState,
    FuturesStrategyUpdate,
    FuturesTickerEvent,
    JsonObject,
    Kline,
    ListenKey,
    ListenKeyExpired,
    ListStatus,
    ListStatusOrder,
    LockedProductQuota,
    LotSizeFilter,
    MarginAsset,
    MarginBalances,
    MarginLevels,
    MarginSnapshot,
    MarketLotSizeFilter,
    MaxBorrow,
    OrderCount,
    OrderListOrder,
    OutboundAccountPosition,
    PersonalLeftQuota,
    PositionBalance,
    PreventedMatch,
    PriceFilter,
    PriceLevel,
    ProductRedeemed,
    RateLimit,
    ResultCode,
    ResultMessage,
    ResultText,
    RiskLevelChange,
    ServerTime,
    SpotSnapshot,
    SpotSnapshotBalance,
    SpotSnapshotData,
    Success,
    TradingIndicator,
    TransactionId,
    UmAccountConfig,
    UmLeverage,
    UmLeverageBracket,
)

__all__ = [
    "AccountSnapshot",
    "AccountSnapshots",
    "ApiKeyIpRestrictionSet",
    "AssetQuery",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BlockTrade",
    "BlockTradeDetail",
    "BlockTradeEvent",
    "BlockTradeEvents",
    "BlockTradeOrder",
    "BlockTradePreview",
    "BlockTradeTerms",
    "BlockTrades",
    "BnbBurnSwitches",
    "BookLevel",
    "CanceledBlockTrades",
    "CanceledOrders",
    "Categories",
    "Category",
    "CmLeverage",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FailedCancel",
    "FeeBurn",
    "Fill",
    "FilteredPositions",
    "FoundMarketTopic",
    "FuturesAccountAsset",
    "FuturesAccountChange",
    "FuturesAdlQuantile",
    "FuturesAdlQuantileBySide",
    "FuturesAggregateTrade",
    "FuturesAggregateTradeEvent",
    "FuturesAmendedValue",
    "FuturesAmendment",
    "FuturesBalanceChange",
    "FuturesBasis",
    "FuturesBookTickerEvent",
    "FuturesCommissionRate",
    "FuturesContinuousKlineEvent",
    "FuturesContinuousKlineUpdate",
    "FuturesContractBracket",
    "FuturesContractInfoEvent",
    "FuturesCountdown",
    "FuturesDepthUpdate",
    "FuturesDownloadId",
    "FuturesDownloadLink",
    "FuturesFundingInfo",
    "FuturesGridState",
    "FuturesGridUpdate",
    "FuturesIndexPriceConstituent",
    "FuturesIndexPriceConstituents",
    "FuturesIndexPriceEvent",
    "FuturesKlineEvent",
    "FuturesKlineUpdate",
    "FuturesLeverageChange",
    "FuturesLiquidationOrder",
    "FuturesMarginCallPosition",
    "FuturesMarkPrice",
    "FuturesMarkPriceEvent",
    "FuturesMaxNumAlgoOrdersFilter",
    "FuturesMaxNumOrdersFilter",
    "FuturesMiniTickerEvent",
    "FuturesOrder",
    "FuturesOrderAmendment",
    "FuturesOrderError",
    "FuturesOrderUpdate",
    "FuturesPercentPriceFilter",
    "FuturesPositionChange",
    "FuturesPositionMarginChange",
    "FuturesPositionMode",
    "FuturesResult",
    "FuturesSnapshot",
    "FuturesSnapshotAsset",
    "FuturesSnapshotData",
    "FuturesSnapshotPosition",
    "FuturesStrategyState",
    "FuturesStrategyUpdate",
    "FuturesTickerEvent",
    "HistoricalOrder",
    "JsonObject",
    "Kline",
    "LastTradePrice",
    "ListStatus",
    "ListStatusOrder",
    "ListedPosition",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
    "MarginLevels",
    "MarginSnapshot",
    "Market",
    "MarketLotSizeFilter",
    "MarketTopic",
    "MarketTopicCore",
    "MarketTopicDetail",
    "MarketTopicTerms",
    "MarketTopics",
    "MaxBorrow",
    "NewBlockTrade",
    "OpenOrder",
    "OpenOrders",
    "OrderBook",
    "OrderCount",
    "OrderHistory",
    "OrderId",
    "OrderListOrder",
    "OrderToCancel",
    "OutboundAccountPosition",
    "Outcome",
    "PaymentBalance",
    "PaymentBalances",
    "PersonalLeftQuota",
    "Pnl",
    "Portfolio",
    "Position",
    "PositionBalance",
    "PositionCore",
    "PositionCounts",
    "PositionPnl",
    "PositionSummary",
    "Positions",
    "PreventedMatch",
    "PreviewedOrder",
    "PriceFilter",
    "PriceLevel",
    "ProductRedeemed",
    "Quota",
    "Quote",
    "RateLimit",
    "RedeemState",
    "Redemption",
    "RedemptionResult",
    "ReservedBalance",
    "ReservedBalances",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "ServerTime",
    "SettledPosition",
    "SettledPositions",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "Subcategory",
    "Success",
    "TimelineEntry",
    "TokenPosition",
    "TradingIndicator",
    "TransactionId",
    "Transfer",
    "TransferStarted",
    "TransferState",
    "Transfers",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
    "VariantData",
    "Wallet",
    "Wallets",
    "WithdrawStarted",
]


class _AssetQueryOptional(TypedDict, total=False):
    tokenId: str
    """Of shares, the id of the outcome's token."""


class AssetQuery(_AssetQueryOptional):
    type: ReservedAssetTypeValue


class BlockTradeTerms(TypedDict):
    status: BlockTradeStatusValue
    marketId: str
    """The vendor's id."""
    tokenId: str
    side: int
    """What the maker does: 0 buys, 1 sells."""
    maker: str
    makerAmount: str
    """What the maker gives, in wei."""
    takerAmount: str
    """What the maker gets, in wei."""
    price: float
    """Of a share."""
    quoteType: str
    """Bid or Ask."""
    createdAt: str


class BlockTrade(BlockTradeTerms):
    secretToken: str
    """What to give to the other side."""


class PreviewedOrder(BlockTradeTerms):
    taker: str
    orderType: str
    timeInForce: str
    expiration: int
    """Unix seconds."""
    filledAmount: str
    isNegRisk: bool
    isYieldBearing: bool


class BlockTradeOrder(PreviewedOrder):
    secretToken: str
    """What to give to the other side."""


class BlockTradeDetail(TypedDict):
    orderId: str
    status: BlockTradeStatusValue
    orderData: BlockTradeOrder


class BlockTradeEvent(TypedDict):
    event: str
    """Kind, e.g. MATCH_SUCCESS."""
    blocktradeId: str
    orderId: str
    marketId: int
    amount: str
    fee: str
    effectiveFee: str
    price: str
    transactionHash: str
    reason: str
    isMaker: bool
    timestamp: str


class BlockTradeEvents(TypedDict):
    cursor: str
    """The after of the next page."""
    events: list[BlockTradeEvent]


class BlockTradePreview(TypedDict):
    orderId: str | None
    """Null."""
    status: BlockTradeStatusValue
    orderData: PreviewedOrder


class BlockTrades(TypedDict):
    cursor: str
    """The after of the next page."""
    blocktrades: list[BlockTrade]


class BookLevel(TypedDict):
    price: str
    size: str
    """Shares."""


class CanceledBlockTrades(TypedDict):
    removed: list[str]
    """Ids of those that are cancelled."""
    noop: list[str]
    """Ids of those that were over."""


class FailedCancel(TypedDict):
    orderId: str
    reason: str


class CanceledOrders(TypedDict):
    canceled: list[str]
    """Order ids."""
    failed: list[FailedCancel]


class Subcategory(TypedDict):
    id: str
    name: str
    icon: str
    order: int


class Category(Subcategory):
    subcategories: list[Subcategory]


class Categories(TypedDict):
    categories: list[Category]


class PositionCore(TypedDict):
    positionId: int
    vendor: str
    chainId: str
    tokenId: str
    collateralSymbol: str
    topicType: str
    marketTopicId: int
    marketId: int
    marketTopicTitle: str
    marketTitle: str
    outcomeName: str
    outcomeIndex: int
    shares: str
    avgPrice: str
    totalCost: str
    value: str
    currentPrice: str
    positionStatus: str
    endDate: int
    realizedPnl: str
    pnl: str
    createdTime: int
    updatedTime: int


class Position(PositionCore):
    unrealizedPnl: str


class FilteredPositions(TypedDict):
    positions: list[Position]


class MarketTopicCore(TypedDict):
    marketTopicId: int
    vendor: str
    """Who runs it, e.g. predict_fun."""
    chainId: str
    slug: str
    """Name in its address."""
    title: str
    question: str
    description: str
    topicType: str
    chartType: str
    symbol: str
    participantCount: int
    collateral: str
    """Token that is put up."""
    tradeVolume: str
    liquidity: str
    startDate: int
    endDate: int
    status: str


class FoundMarketTopic(MarketTopicCore):
    markets: list[dict[str, Any]]


class OpenOrder(TypedDict):
    orderId: str
    vendorOrderId: str
    vendor: str
    marketTopicId: int
    slug: str
    marketTopicTitle: str
    marketId: int
    marketTitle: str
    outcome: str
    outcomeIndex: int
    status: str
    side: OrderSideValue
    orderType: MarketOrLimitValue
    createTime: int
    modifyTime: int
    makerUsdtAmount: str
    makerShareQty: str
    filledUsdtAmount: str
    filledShareQty: str
    fillPercentage: str
    price: str
    marketProviderFee: str
    networkFee: str


class HistoricalOrder(OpenOrder):
    terminalTime: int
    """When it was over."""


class LastTradePrice(TypedDict):
    marketId: int
    lastTradePrice: str


class ListedPosition(Position):
    toWin: str
    """What it pays if it wins."""
    canClaim: bool
    unrealizedPnlPercent: str


class Outcome(TypedDict):
    name: str
    price: str
    chance: str
    index: int
    tokenId: str
    winner: bool
    """Of a settled market, whether this came true."""


class Market(TypedDict):
    marketId: int
    externalId: str
    """The vendor's id."""
    title: str
    question: str
    description: str
    conditionId: str
    status: str
    tradingStatus: str
    tradeVolume: str
    liquidity: str
    decimalPrecision: int
    """Decimals of prices."""
    outcomes: list[Outcome]


class MarketTopicTerms(MarketTopicCore):
    imageUrl: str
    feeRateBps: int
    """Fee in hundredths of a percent."""
    slippageBps: int
    """Slippage in hundredths of a percent."""
    isYieldBearing: bool
    publishedAt: int


class MarketTopic(MarketTopicTerms):
    markets: list[dict[str, Any]]


class TimelineEntry(TypedDict):
    marketTopicId: int
    startDate: int
    endDate: int


class VariantData(TypedDict):
    type: str
    startPrice: str
    endPrice: str
    priceFeedId: str
    priceFeedProvider: str
    priceFeedSymbol: str


class MarketTopicDetail(MarketTopicTerms):
    variantData: VariantData
    timeline: list[TimelineEntry]
    markets: list[Market]


class MarketTopics(TypedDict):
    marketTopics: list[MarketTopic]
    total: int
    offset: int
    limit: int
    hasMore: bool


class NewBlockTrade(TypedDict):
    orderId: str
    secretToken: str
    """What to give to the other side."""


class OpenOrders(TypedDict):
    total: int
    offset: int
    limit: int
    orders: list[OpenOrder]


class OrderBook(TypedDict):
    outcome: str
    tokenId: str
    timestamp: int
    bids: list[BookLevel]
    asks: list[BookLevel]


class OrderHistory(TypedDict):
    total: int
    offset: int
    limit: int
    orders: list[HistoricalOrder]


class OrderId(TypedDict):
    orderId: str


class OrderToCancel(TypedDict):
    orderId: str


class PaymentBalance(TypedDict):
    accountType: str
    availableBalanceDisplay: str
    enabled: bool


class PaymentBalances(TypedDict):
    items: list[PaymentBalance]


class PositionPnl(TypedDict):
    id: int
    walletAddress: str
    marketTopicId: int
    marketId: int
    tokenId: str
    vendor: str
    currentShares: str
    avgPrice: str
    currentPrice: str
    realizedPnl: str
    unrealizedPnl: str
    totalPnl: str
    pnlPercentage: str
    isResolved: bool


class Pnl(TypedDict):
    chainId: str
    walletAddress: str
    pnl: PositionPnl | None
    """Of one token, if one was asked for."""
    pnlList: list[PositionPnl]
    """If none was asked for."""
    totalCount: int
    totalRealizedPnl: str
    totalUnrealizedPnl: str
    totalPnl: str


class Portfolio(TypedDict):
    chainId: str
    walletAddress: str
    activePositionsCount: int
    totalRealizedPnl: str
    totalUnrealizedPnl: str
    totalPnl: str
    totalCostBasis: str
    totalCurrentValue: str
    positions: list[PositionPnl]


class PositionCounts(TypedDict):
    ongoingCount: int
    endedCount: int
    pendingClaimCount: int


class PositionSummary(TypedDict):
    totalValue: str
    positionValue: str
    walletBalance: str
    totalClaimableAmount: str
    todayRealizedPnl: str
    todayRealizedPnlPercent: str
    todayTotalCost: str


class Positions(TypedDict):
    summary: PositionSummary
    counts: PositionCounts
    positions: list[ListedPosition]


class Quota(TypedDict):
    dailyLimit: str
    remainingDailyLimit: str


class Quote(TypedDict):
    quoteId: str
    tokenId: str
    chance: str
    vendor: str
    marketTitle: str
    marketExtId: str
    """The vendor's id of the market."""
    side: OrderSideValue
    amountIn: str
    """What you give, in wei."""
    amountOut: str
    """What you get, in wei."""
    isMinAmountOut: bool
    feeAmount: str
    """In wei."""
    feeDiscountBps: str
    """Discount in hundredths of a percent."""
    averagePrice: float
    lastPrice: float
    priceImpact: float
    timestamp: int
    chainId: str
    userId: int
    walletAddress: str
    orderType: MarketOrLimitValue
    slippageBps: int
    """Slippage in hundredths of a percent."""
    feeRateBps: int
    """Fee in hundredths of a percent."""
    minReceive: str
    expireAt: int
    priceLimit: str


class RedeemState(TypedDict):
    txHash: str
    status: RedeemStatusValue


class RedemptionResult(TypedDict):
    requestId: str
    txHash: str
    """Hash of the transaction."""
    status: str
    error: str


class Redemption(TypedDict):
    batchId: str
    results: list[RedemptionResult]


class _ReservedBalanceOptional(TypedDict, total=False):
    tokenId: str
    """Of shares."""


class ReservedBalance(_ReservedBalanceOptional):
    type: ReservedAssetTypeValue
    amount: str


class ReservedBalances(TypedDict):
    balances: list[ReservedBalance]


class SettledPosition(PositionCore):
    toWin: str
    """What it pays if it wins."""
    isWinner: bool
    redeemStatus: str
    finalOutcome: str
    claimAmount: str
    settledDate: int


class SettledPositions(TypedDict):
    totalCount: int
    positions: list[SettledPosition]


class TokenPosition(TypedDict):
    position: Position


class TransferState(TypedDict):
    transferId: str
    direction: TransferDirectionValue
    status: PredictionTransferStatusValue
    fromToken: str
    fromTokenAmount: str
    toToken: str
    toTokenAmount: str
    errorCode: str
    errorMessage: str
    createTime: str
    updateTime: str


class Transfer(TransferState):
    walletAddress: str
    completeAt: str


class TransferStarted(TypedDict):
    transferId: str
    status: PredictionTransferStatusValue


class Transfers(TypedDict):
    transfers: list[Transfer]


class Wallet(TypedDict):
    walletAddress: str
    walletId: str
    registeredTime: int


class Wallets(TypedDict):
    wallets: list[Wallet]


class WithdrawStarted(TypedDict):
    id: str
    """Of the withdrawal."""
    walletId: str
    walletAddress: str
    transferId: str
