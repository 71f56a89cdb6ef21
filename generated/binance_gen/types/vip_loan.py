# Generated from spec/vip_loan/types.yaml by "make generate"; do not edit.
"""VIP loans: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from ..enums import LoanRepayStatusValue, LoanRequestStatusValue, LoanStatusValue
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
    "AccruedInterest",
    "AccruedInterests",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "BorrowInterestRate",
    "CmLeverage",
    "CollateralAccount",
    "CollateralAccounts",
    "CollateralAsset",
    "CollateralAssets",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FeeBurn",
    "Fill",
    "FixedRateOffer",
    "FixedRateOffers",
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
    "LoanApplication",
    "LoanApplications",
    "LoanableAsset",
    "LoanableAssets",
    "LockedProductQuota",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
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
    "VipBorrowed",
    "VipBorrowedFixedRate",
    "VipInterestRate",
    "VipInterestRates",
    "VipLoan",
    "VipLoans",
    "VipRenewed",
    "VipRepaid",
    "VipRepayment",
    "VipRepayments",
]


class AccruedInterest(TypedDict):
    loanCoin: str
    principalAmount: str
    interestAmount: str
    annualInterestRate: str
    """A fraction."""
    accrualTime: int
    orderId: int


class AccruedInterests(TypedDict):
    rows: list[AccruedInterest]
    total: int


class BorrowInterestRate(TypedDict):
    asset: str
    flexibleDailyInterestRate: str
    """A fraction."""
    flexibleYearlyInterestRate: str
    """A fraction."""
    time: int


class CollateralAccount(TypedDict):
    collateralAccountId: str
    collateralCoin: str
    """With commas between them, e.g. BNB,BTC."""


class CollateralAccounts(TypedDict):
    rows: list[CollateralAccount]
    total: int


class CollateralAsset(TypedDict):
    """Shares of the value that count, e.g. 80%, and the ranges of the value, e.g. 1-10000000."""

    collateralCoin: str
    _1stCollateralRatio: str
    _1stCollateralRange: str
    _2ndCollateralRatio: str
    _2ndCollateralRange: str
    _3rdCollateralRatio: str
    _3rdCollateralRange: str
    _4thCollateralRatio: str
    _4thCollateralRange: str


class CollateralAssets(TypedDict):
    rows: list[CollateralAsset]
    total: int


class FixedRateOffer(TypedDict):
    requestId: int
    """For supplyRequest."""
    requestNo: int
    coin: str
    interestRate: str
    """Yearly, a fraction."""
    duration: int
    """Days."""
    minimumAmount: str
    availableAmount: str
    estimatedInterest: str


class FixedRateOffers(TypedDict):
    total: int
    rows: list[FixedRateOffer]


class LoanApplication(TypedDict):
    loanAccountId: str
    """Account that gets the loan."""
    orderId: str
    requestId: str
    loanCoin: str
    loanAmount: str
    collateralAccountId: str
    """With commas between them."""
    collateralCoin: str
    """With commas between them."""
    loanTerm: str
    """Days."""
    status: LoanStatusValue
    loanDate: str
    """Unix ms as text."""


class LoanApplications(TypedDict):
    rows: list[LoanApplication]
    total: int


class LoanableAsset(TypedDict):
    """Rates are fractions."""

    loanCoin: str
    _flexibleDailyInterestRate: str
    _flexibleYearlyInterestRate: str
    _30dDailyInterestRate: str
    _30dYearlyInterestRate: str
    _60dDailyInterestRate: str
    _60dYearlyInterestRate: str
    minLimit: str
    """In USD."""
    maxLimit: str
    """In USD."""
    vipLevel: int


class LoanableAssets(TypedDict):
    rows: list[LoanableAsset]
    total: int


class VipBorrowed(TypedDict):
    loanAccountId: str
    requestId: str
    loanCoin: str
    isFlexibleRate: str
    """E.g. Yes."""
    loanAmount: str
    collateralAccountId: str
    """With commas between them."""
    collateralCoin: str
    """With commas between them."""
    loanTerm: str
    """Days."""


class VipBorrowedFixedRate(TypedDict):
    borrowCoin: str
    borrowAmount: str
    """From all offers."""
    actualReceivedAmount: str
    collateralCoin: str
    """With commas between them."""
    collateralAccountId: str
    """With commas between them."""
    borrowInterestRate: str
    """Average of the offers, a fraction."""
    duration: str
    """E.g. 30Days."""
    autoRepay: bool
    orderId: int
    status: LoanRequestStatusValue


class VipInterestRate(TypedDict):
    coin: str
    annualizedInterestRate: str
    """A fraction."""
    time: int


class VipInterestRates(TypedDict):
    rows: list[VipInterestRate]
    total: int


class VipLoan(TypedDict):
    orderId: int
    loanCoin: str
    totalDebt: str
    loanRate: str
    """A fraction, or flexible rate."""
    residualInterest: str
    collateralAccountId: str
    """With commas between them."""
    collateralCoin: str
    """With commas between them."""
    totalCollateralValueAfterHaircut: str
    lockedCollateralValue: str
    currentLTV: str
    """A fraction."""
    expirationTime: int
    """0 for a flexible loan."""
    loanDate: str
    """Unix ms as text."""
    loanTerm: str
    """E.g. 30days, or open term."""


class VipLoans(TypedDict):
    rows: list[VipLoan]
    total: int


class VipRenewed(TypedDict):
    loanAccountId: str
    loanCoin: str
    loanAmount: str
    collateralAccountId: str
    """With commas between them."""
    collateralCoin: str
    """With commas between them."""
    loanTerm: str
    """Days."""


class VipRepaid(TypedDict):
    loanCoin: str
    repayAmount: str
    remainingPrincipal: str
    remainingInterest: str
    collateralCoin: str
    """With commas between them."""
    currentLTV: str
    """A fraction."""
    repayStatus: LoanRepayStatusValue


class VipRepayment(TypedDict):
    loanCoin: str
    repayAmount: str
    collateralCoin: str
    """With commas between them."""
    repayStatus: LoanRepayStatusValue
    loanDate: str
    """Unix ms as text."""
    repayTime: str
    """Unix ms as text."""
    orderId: str
    repayInterest: str
    repayPrincipal: str


class VipRepayments(TypedDict):
    rows: list[VipRepayment]
    total: int
