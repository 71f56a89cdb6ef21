# Generated from spec/convert/types.yaml by "make generate"; do not edit.
"""Convert: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from ..enums import ConvertOrderStatusValue
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
    "AcceptedQuote",
    "AccountSnapshot",
    "AccountSnapshots",
    "ApiKeyIpRestrictionSet",
    "AssetPrecision",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "CmLeverage",
    "CombinedEvent",
    "ConvertOrder",
    "ConvertPair",
    "ConvertQuote",
    "ConvertTrade",
    "ConvertTrades",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FeeBurn",
    "Fill",
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
    "JsonObject",
    "Kline",
    "LimitOrderState",
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
    "MarginLevels",
    "MarginSnapshot",
    "MarketLotSizeFilter",
    "MaxBorrow",
    "OpenLimitOrder",
    "OpenLimitOrders",
    "OrderCount",
    "OrderListOrder",
    "OutboundAccountPosition",
    "PersonalLeftQuota",
    "PositionBalance",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "ProductRedeemed",
    "RateLimit",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "ServerTime",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "Success",
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


class AcceptedQuote(TypedDict):
    orderId: str
    """A text here, a number elsewhere."""
    createTime: int
    orderStatus: ConvertOrderStatusValue


class AssetPrecision(TypedDict):
    asset: str
    fraction: int
    """Number of decimals."""


class ConvertOrder(TypedDict):
    orderId: int
    orderStatus: ConvertOrderStatusValue
    fromAsset: str
    fromAmount: str
    toAsset: str
    toAmount: str
    ratio: str
    """What one fromAsset gives."""
    inverseRatio: str
    """What one toAsset costs."""
    createTime: int


class _ConvertQuoteOptional(TypedDict, total=False):
    quoteId: str
    """Only when you have enough of fromAsset."""


class ConvertQuote(_ConvertQuoteOptional):
    ratio: str
    """What one fromAsset gives."""
    inverseRatio: str
    """What one toAsset costs."""
    validTimestamp: int
    """How long it is good."""
    toAmount: str
    fromAmount: str


class ConvertTrade(ConvertOrder):
    quoteId: str


class ConvertTrades(TypedDict):
    list: list[ConvertTrade]
    startTime: int
    endTime: int
    limit: int
    moreData: bool


class LimitOrderState(TypedDict):
    orderId: int
    status: str
    """E.g. PROCESS, CANCELED."""


class OpenLimitOrder(ConvertTrade):
    expiredTimestamp: int
    """When it expires."""


class OpenLimitOrders(TypedDict):
    list: list[OpenLimitOrder]
