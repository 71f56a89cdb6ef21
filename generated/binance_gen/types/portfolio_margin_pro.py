# Generated from spec/portfolio_margin_pro/types.yaml by "make generate"; do not edit.
"""Portfolio margin Pro: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypeAlias, TypedDict

from ..enums import PortfolioAccountStatusValue
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
    "AssetAmount",
    "AssetIndexPrice",
    "AssetLeverage",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BankruptcyLoanRepayment",
    "BankruptcyLoanRepayments",
    "BnbBurnSwitches",
    "CmLeverage",
    "CollateralRate",
    "CollateralTier",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DeltaMode",
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
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
    "MarginCallLevel",
    "MarginLevels",
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
    "ProAccount",
    "ProAccountUpdate",
    "ProAssetBalance",
    "ProNegativeBalanceInterest",
    "ProUserEvent",
    "ProductRedeemed",
    "RateLimit",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "RiskUnitMargin",
    "ServerTime",
    "SpanAccount",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "Success",
    "TieredCollateralRate",
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


class AssetAmount(TypedDict):
    asset: str
    amount: str


class AssetIndexPrice(TypedDict):
    asset: str
    assetIndexPrice: str
    """USD."""
    time: int


class AssetLeverage(TypedDict):
    asset: str
    leverage: int


class BankruptcyLoanRepayment(TypedDict):
    asset: str
    amount: str
    repayTime: int


class BankruptcyLoanRepayments(TypedDict):
    total: int
    rows: list[BankruptcyLoanRepayment]


class CollateralRate(TypedDict):
    asset: str
    collateralRate: str
    """A fraction."""


class CollateralTier(TypedDict):
    tierFloor: str
    tierCap: str
    collateralRate: str
    """A fraction."""
    cum: str
    """What the tiers below count for."""


class DeltaMode(TypedDict):
    deltaEnabled: bool


class MarginCallLevel(TypedDict):
    marginCallLevel: str
    """A uniMMR."""


class ProAccount(TypedDict):
    uniMMR: str
    """Margin ratio; liquidation comes at 1.05."""
    accountEquity: str
    """USD; collateral counts by its ratio."""
    actualEquity: str
    """USD; collateral counts in full."""
    accountMaintMargin: str
    """USD."""
    accountInitialMargin: str
    """USD."""
    totalAvailableBalance: str
    """USD."""
    accountStatus: PortfolioAccountStatusValue
    accountType: str
    """PM_1 for classic, PM_2 for USDC, PM_3 for SPAN."""


class ProAccountUpdate(TypedDict):
    e: Literal["PM_PRO_ACCOUNT_UPDATE"]
    E: int
    """Time of the event."""
    u: str
    """Margin ratio (uniMMR)."""
    eq: str
    """Equity in USD."""
    ae: str
    """Equity in USD, with collateral in full."""
    im: str
    """Initial margin in USD."""
    mm: str
    """Maintenance margin in USD."""
    avb: str
    """Available balance in USD."""
    vmw: str
    """What may be withdrawn at most in USD."""


class ProAssetBalance(TypedDict):
    asset: str
    totalWalletBalance: str
    """All wallets; without unrealized profit."""
    crossMarginAsset: str
    """Free and locked."""
    crossMarginBorrowed: str
    crossMarginFree: str
    crossMarginInterest: str
    crossMarginLocked: str
    umWalletBalance: str
    umUnrealizedPNL: str
    cmWalletBalance: str
    cmUnrealizedPNL: str
    updateTime: int
    negativeBalance: str
    optionWalletBalance: str
    """SPAN accounts only."""
    optionEquity: str
    """SPAN accounts only."""


class ProNegativeBalanceInterest(TypedDict):
    asset: str
    interest: str
    interestAccruedTime: int
    interestRate: str
    """For a day."""
    principal: str


ProUserEvent: TypeAlias = ProAccountUpdate | RiskLevelChange


class RiskUnitMargin(TypedDict):
    asset: str
    uniMaintainUsd: str
    """Maintenance margin in USD."""


class SpanAccount(TypedDict):
    uniMMR: str
    """Margin ratio; liquidation comes at 1.05."""
    accountEquity: str
    """USD; collateral counts by its ratio."""
    actualEquity: str
    """USD; collateral counts in full."""
    accountMaintMargin: str
    """USD."""
    riskUnitMMList: list[RiskUnitMargin]
    """By underlying."""
    marginMM: str
    """Maintenance margin of margin debts in USD."""
    otherMM: str
    """Maintenance margin of the rest in USD."""
    accountStatus: PortfolioAccountStatusValue
    accountType: str
    """PM_3."""


class TieredCollateralRate(TypedDict):
    asset: str
    collateralInfo: list[CollateralTier]
