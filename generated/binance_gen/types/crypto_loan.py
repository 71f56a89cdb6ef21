# Generated from spec/crypto_loan/types.yaml by "make generate"; do not edit.
"""Crypto loans: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from ..enums import (
    CryptoLoanIncomeTypeValue,
    FlexibleRepayStatusValue,
    LoanRepayStatusValue,
    LoanRequestStatusValue,
    LoanStatusValue,
    LtvDirectionValue,
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
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "Borrow",
    "Borrows",
    "CmLeverage",
    "CollateralRepayRate",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FeeBurn",
    "Fill",
    "FlexibleBorrow",
    "FlexibleBorrowed",
    "FlexibleBorrows",
    "FlexibleCollateralAsset",
    "FlexibleCollateralAssets",
    "FlexibleInterestRate",
    "FlexibleInterestRates",
    "FlexibleLiquidation",
    "FlexibleLiquidations",
    "FlexibleLoan",
    "FlexibleLoanableAsset",
    "FlexibleLoanableAssets",
    "FlexibleLoans",
    "FlexibleLtvAdjusted",
    "FlexibleLtvAdjustment",
    "FlexibleLtvAdjustments",
    "FlexibleRepaid",
    "FlexibleRepayment",
    "FlexibleRepayments",
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
    "LoanIncome",
    "LockedProductQuota",
    "LotSizeFilter",
    "LtvAdjustment",
    "LtvAdjustments",
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
    "Repayment",
    "Repayments",
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


class Borrow(TypedDict):
    orderId: int
    loanCoin: str
    initialLoanAmount: str
    hourlyInterestRate: str
    """A fraction."""
    loanTerm: str
    """In days."""
    collateralCoin: str
    initialCollateralAmount: str
    borrowTime: int
    status: LoanStatusValue


class Borrows(TypedDict):
    rows: list[Borrow]
    total: int


class CollateralRepayRate(TypedDict):
    loanCoin: str
    collateralCoin: str
    rate: str
    """Loan coin for one collateral coin."""


class FlexibleBorrow(TypedDict):
    loanCoin: str
    initialLoanAmount: str
    collateralCoin: str
    initialCollateralAmount: str
    borrowTime: int
    status: str
    """E.g. SUCCESS."""


class FlexibleBorrowed(TypedDict):
    loanCoin: str
    loanAmount: str
    collateralCoin: str
    collateralAmount: str
    status: LoanRequestStatusValue


class FlexibleBorrows(TypedDict):
    rows: list[FlexibleBorrow]
    total: int


class FlexibleCollateralAsset(TypedDict):
    collateralCoin: str
    initialLTV: str
    """Loan-to-value when a loan begins, a fraction."""
    marginCallLTV: str
    """Loan-to-value of a margin call, a fraction."""
    liquidationLTV: str
    """Loan-to-value of a liquidation, a fraction."""
    maxLimit: str
    """In USD."""


class FlexibleCollateralAssets(TypedDict):
    rows: list[FlexibleCollateralAsset]
    total: int


class FlexibleInterestRate(TypedDict):
    coin: str
    annualizedInterestRate: str
    """A fraction."""
    time: int


class FlexibleInterestRates(TypedDict):
    rows: list[FlexibleInterestRate]
    total: int


class FlexibleLiquidation(TypedDict):
    loanCoin: str
    liquidationDebt: str
    collateralCoin: str
    liquidationCollateralAmount: str
    """What was sold."""
    returnCollateralAmount: str
    """What was left."""
    liquidationFee: str
    liquidationStartingPrice: str
    liquidationStartingTime: int
    status: str
    """E.g. Liquidated."""


class FlexibleLiquidations(TypedDict):
    rows: list[FlexibleLiquidation]
    total: int


class FlexibleLoan(TypedDict):
    loanCoin: str
    totalDebt: str
    collateralCoin: str
    collateralAmount: str
    currentLTV: str
    """A fraction."""


class FlexibleLoanableAsset(TypedDict):
    loanCoin: str
    flexibleInterestRate: str
    """A fraction."""
    flexibleMinLimit: str
    """In USD."""
    flexibleMaxLimit: str
    """In USD."""


class FlexibleLoanableAssets(TypedDict):
    rows: list[FlexibleLoanableAsset]
    total: int


class FlexibleLoans(TypedDict):
    rows: list[FlexibleLoan]
    total: int


class FlexibleLtvAdjusted(TypedDict):
    loanCoin: str
    collateralCoin: str
    direction: LtvDirectionValue
    adjustmentAmount: str
    currentLTV: str
    """A fraction."""
    status: LoanRequestStatusValue


class FlexibleLtvAdjustment(TypedDict):
    loanCoin: str
    collateralCoin: str
    direction: LtvDirectionValue
    collateralAmount: str
    preLTV: str
    """Before, a fraction."""
    afterLTV: str
    """After, a fraction."""
    adjustTime: int


class FlexibleLtvAdjustments(TypedDict):
    rows: list[FlexibleLtvAdjustment]
    total: int


class FlexibleRepaid(TypedDict):
    loanCoin: str
    collateralCoin: str
    remainingDebt: str
    remainingCollateral: str
    fullRepayment: bool
    currentLTV: str
    """A fraction."""
    repayStatus: FlexibleRepayStatusValue


class FlexibleRepayment(TypedDict):
    loanCoin: str
    repayAmount: str
    collateralCoin: str
    collateralReturn: str
    """Collateral given back."""
    repayStatus: FlexibleRepayStatusValue
    repayTime: int


class FlexibleRepayments(TypedDict):
    rows: list[FlexibleRepayment]
    total: int


class LoanIncome(TypedDict):
    type: CryptoLoanIncomeTypeValue
    asset: str
    amount: str
    timestamp: int
    tranId: str


class LtvAdjustment(TypedDict):
    loanCoin: str
    collateralCoin: str
    direction: LtvDirectionValue
    amount: str
    preLTV: str
    """Before, a fraction."""
    afterLTV: str
    """After, a fraction."""
    adjustTime: int
    orderId: int


class LtvAdjustments(TypedDict):
    rows: list[LtvAdjustment]
    total: int


class Repayment(TypedDict):
    loanCoin: str
    repayAmount: str
    collateralCoin: str
    collateralUsed: str
    collateralReturn: str
    """Collateral given back."""
    repayType: str
    """1 with the loan coin, 2 from collateral."""
    repayStatus: LoanRepayStatusValue
    repayTime: int
    orderId: int


class Repayments(TypedDict):
    rows: list[Repayment]
    total: int
