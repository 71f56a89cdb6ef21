# Generated from spec/c2c/types.yaml by "make generate"; do not edit.
"""C2C: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from ..enums import OrderSideValue
from .common import (
    AccountSnapshot,
    AccountSnapshots,
    AutoRepayFutures,
    BalanceUpdate,
    CombinedEvent,
    CryptoDeposit,
    DepositAddress,
    EarnAccount,
    EventStreamTerminated,
    ExecutionReport,
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
    TransactionId,
)

__all__ = [
    "AccountSnapshot",
    "AccountSnapshots",
    "AutoRepayFutures",
    "BalanceUpdate",
    "C2cTrade",
    "C2cTradeHistory",
    "CombinedEvent",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
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
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
    "MarginSnapshot",
    "MarketLotSizeFilter",
    "MaxBorrow",
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
    "TransactionId",
]


class C2cTrade(TypedDict):
    orderNumber: str
    advNo: str
    """Number of the advertisement."""
    tradeType: OrderSideValue
    asset: str
    fiat: str
    fiatSymbol: str
    """Sign of the currency, e.g. $."""
    amount: str
    """Of the asset."""
    totalPrice: str
    """In fiat."""
    unitPrice: str
    """In fiat."""
    orderStatus: str
    """PENDING, TRADING, BUYER_PAYED, DISTRIBUTING, COMPLETED, IN_APPEAL, CANCELLED or
    CANCELLED_BY_SYSTEM.
    """
    createTime: int
    commission: str
    """In the asset, as maker."""
    counterPartNickName: str
    payMethodName: str
    additionalKycVerify: int
    """0 needed no further identity check, 1 did."""
    takerCommissionRate: str
    takerCommission: str
    takerAmount: str
    advertisementRole: str
    """MAKER or TAKER."""


class C2cTradeHistory(TypedDict):
    code: str
    message: str
    data: list[C2cTrade]
    total: int
    success: bool
