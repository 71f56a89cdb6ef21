# Generated from spec/margin/types.yaml by "make generate"; do not edit.
"""Margin: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypeAlias, TypedDict

from ..enums import (
    CapitalFlowTypeValue,
    ContingencyTypeValue,
    InterestTypeValue,
    ListOrderStatusValue,
    ListStatusTypeValue,
    MarginLevelStatusValue,
    OrderSideValue,
    OrderStatusValue,
    OrderTypeValue,
    StpModeValue,
    TimeInForceValue,
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
    "AvailableInventory",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "BorrowRepayRecord",
    "BorrowRepayRecords",
    "CanceledListOrder",
    "CanceledOrder",
    "CanceledOrderList",
    "CapitalFlow",
    "ChargedInterest",
    "CmLeverage",
    "CollateralRatio",
    "CollateralTier",
    "CombinedEvent",
    "ConvertPair",
    "CrossMarginData",
    "CrossMarginPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FeeBurn",
    "Fill",
    "ForceLiquidation",
    "ForceLiquidations",
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
    "InterestHistory",
    "InterestRate",
    "IsolatedAccountLimit",
    "IsolatedAccountSwitch",
    "IsolatedMarginAccount",
    "IsolatedMarginCoin",
    "IsolatedMarginData",
    "IsolatedMarginPair",
    "IsolatedMarginTier",
    "IsolatedPairAccount",
    "IsolatedPairAsset",
    "JsonObject",
    "Kline",
    "Liability",
    "LiabilityBracket",
    "LiabilityBrackets",
    "LiabilityChange",
    "LimitPricePairs",
    "LiquidationLoan",
    "LiquidationLoanRepayment",
    "LiquidationLoanRepayments",
    "LiquidationRatio",
    "ListStatus",
    "ListStatusOrder",
    "ListedOrder",
    "ListenKey",
    "ListenKeyExpired",
    "ListenToken",
    "LockedProductQuota",
    "LotSizeFilter",
    "MarginAccount",
    "MarginAsset",
    "MarginAssetInfo",
    "MarginBalances",
    "MarginDelisting",
    "MarginLevelChange",
    "MarginLevels",
    "MarginListing",
    "MarginRiskEvent",
    "MarginSnapshot",
    "MarginTransfer",
    "MarginTransfers",
    "MarginUserEvent",
    "MarketLotSizeFilter",
    "MaxBorrow",
    "MaxTransfer",
    "MyTrade",
    "NewListOrder",
    "NewOrder",
    "NewOrderList",
    "NewSpecialKey",
    "NextHourlyInterestRate",
    "OpenOrderList",
    "OpenOrderListOrder",
    "Order",
    "OrderCount",
    "OrderList",
    "OrderListOrder",
    "OutboundAccountPosition",
    "PersonalLeftQuota",
    "PositionBalance",
    "PreventedMatch",
    "PriceFilter",
    "PriceIndex",
    "PriceLevel",
    "ProductRedeemed",
    "RateLimit",
    "RestrictedAssets",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "ServerTime",
    "SmallLiabilityExchange",
    "SmallLiabilityExchanges",
    "SpecialKey",
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


class AvailableInventory(TypedDict):
    assets: dict[str, str]
    """Amount by asset."""
    updateTime: int


class _BorrowRepayRecordOptional(TypedDict, total=False):
    isolatedSymbol: str
    """Isolated margin only."""


class BorrowRepayRecord(_BorrowRepayRecordOptional):
    type: str
    """E.g. AUTO or MANUAL."""
    amount: str
    """Principal and interest, for a repayment."""
    asset: str
    interest: str
    """Repaid interest, for a repayment."""
    principal: str
    status: str
    """PENDING, CONFIRMED or FAILED."""
    timestamp: int
    txId: int


class BorrowRepayRecords(TypedDict):
    rows: list[BorrowRepayRecord]
    total: int


class _ListedOrderOptional(TypedDict, total=False):
    stopPrice: str
    selfTradePreventionMode: StpModeValue


class ListedOrder(_ListedOrderOptional):
    """What every report on an order of a list has."""

    symbol: str
    orderId: int
    orderListId: int
    clientOrderId: str
    price: str
    origQty: str
    executedQty: str
    cummulativeQuoteQty: str
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue


class _CanceledListOrderOptional(TypedDict, total=False):
    icebergQty: str


class CanceledListOrder(ListedOrder, _CanceledListOrderOptional):
    origClientOrderId: str
    """That of the order; the other is the cancellation's."""


class _CanceledOrderOptional(TypedDict, total=False):
    orderListId: int
    """Known when all orders are cancelled; -1 when in none."""
    selfTradePreventionMode: StpModeValue


class CanceledOrder(_CanceledOrderOptional):
    symbol: str
    isIsolated: bool
    orderId: int | str
    """A text when one order is cancelled."""
    origClientOrderId: str
    """That of the order; the other is the cancellation's."""
    clientOrderId: str
    price: str
    origQty: str
    executedQty: str
    cummulativeQuoteQty: str
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue


class OrderList(TypedDict):
    orderListId: int
    contingencyType: ContingencyTypeValue
    listStatusType: ListStatusTypeValue
    listOrderStatus: ListOrderStatusValue
    listClientOrderId: str
    transactionTime: int
    symbol: str
    isIsolated: bool
    orders: list[OrderListOrder]


class CanceledOrderList(OrderList):
    orderReports: list[CanceledListOrder]


class _CapitalFlowOptional(TypedDict, total=False):
    note: str


class CapitalFlow(_CapitalFlowOptional):
    id: int
    tranId: int
    timestamp: int
    asset: str
    symbol: str
    """Isolated margin pair, else empty."""
    type: CapitalFlowTypeValue
    amount: str
    """Change, signed."""


class _ChargedInterestOptional(TypedDict, total=False):
    rawAsset: str
    """What the debt is in when the interest was paid in BNB."""
    isolatedSymbol: str
    """Isolated margin only."""


class ChargedInterest(_ChargedInterestOptional):
    txId: int
    interestAccuredTime: int
    asset: str
    principal: str
    interest: str
    interestRate: str
    type: InterestTypeValue


class CollateralTier(TypedDict):
    """A share of a holding, by its value in USD, and the share of that which counts."""

    minUsdValue: str
    maxUsdValue: str
    """Empty in the last tier."""
    discountRate: str


class CollateralRatio(TypedDict):
    collaterals: list[CollateralTier]
    assetNames: list[str]


class CrossMarginData(TypedDict):
    vipLevel: int
    coin: str
    transferIn: bool
    borrowable: bool
    dailyInterest: str
    yearlyInterest: str
    borrowLimit: str
    marginablePairs: list[str]


class IsolatedMarginPair(TypedDict):
    base: str
    isBuyAllowed: bool
    isMarginTrade: bool
    isSellAllowed: bool
    quote: str
    symbol: str


class _CrossMarginPairOptional(TypedDict, total=False):
    delistTime: int
    """When it will be dropped."""


class CrossMarginPair(IsolatedMarginPair, _CrossMarginPairOptional):
    id: int


class ForceLiquidation(TypedDict):
    avgPrice: str
    executedQty: str
    orderId: int
    price: str
    qty: str
    side: OrderSideValue
    symbol: str
    timeInForce: TimeInForceValue
    isIsolated: bool
    updatedTime: int


class ForceLiquidations(TypedDict):
    rows: list[ForceLiquidation]
    total: int


class InterestHistory(TypedDict):
    rows: list[ChargedInterest]
    total: int


class InterestRate(TypedDict):
    asset: str
    dailyInterestRate: str
    timestamp: int
    vipLevel: int


class IsolatedAccountLimit(TypedDict):
    enabledAccount: int
    maxAccount: int


class IsolatedAccountSwitch(TypedDict):
    success: bool
    symbol: str


class IsolatedPairAsset(MarginAsset):
    borrowEnabled: bool
    netAssetOfBtc: str
    repayEnabled: bool
    totalAsset: str


class IsolatedPairAccount(TypedDict):
    baseAsset: IsolatedPairAsset
    quoteAsset: IsolatedPairAsset
    symbol: str
    isolatedCreated: bool
    enabled: bool
    marginLevel: str
    marginLevelStatus: MarginLevelStatusValue
    marginRatio: str
    indexPrice: str
    liquidatePrice: str
    liquidateRate: str
    tradeEnabled: bool


class _IsolatedMarginAccountOptional(TypedDict, total=False):
    totalAssetOfBtc: str
    """This and what follows: without symbols only."""
    totalLiabilityOfBtc: str
    totalNetAssetOfBtc: str


class IsolatedMarginAccount(_IsolatedMarginAccountOptional):
    assets: list[IsolatedPairAccount]


class IsolatedMarginCoin(TypedDict):
    coin: str
    dailyInterest: str
    borrowLimit: str


class IsolatedMarginData(TypedDict):
    vipLevel: int
    symbol: str
    leverage: str
    data: list[IsolatedMarginCoin]


class IsolatedMarginTier(TypedDict):
    symbol: str
    tier: int
    effectiveMultiple: str
    """Leverage."""
    initialRiskRatio: str
    liquidationRiskRatio: str
    baseAssetMaxBorrowable: str
    quoteAssetMaxBorrowable: str


class Liability(TypedDict):
    """A small debt, and the debt that it can be exchanged into."""

    asset: str
    interest: str
    principal: str
    liabilityAsset: str
    liabilityQty: float


class LiabilityBracket(TypedDict):
    leverage: int
    maxDebt: float
    maintenanceMarginRate: float
    initialMarginRate: float
    fastNum: float
    """For computing the maintenance margin at once."""


class LiabilityBrackets(TypedDict):
    assetNames: list[str]
    rank: int
    brackets: list[LiabilityBracket]


class LiabilityChange(TypedDict):
    e: Literal["USER_LIABILITY_CHANGE"]
    E: int
    """Time of the event."""
    a: str
    """Asset."""
    t: str
    """What happened, e.g. BORROW."""
    p: str
    """Principal."""
    i: str
    """Interest."""


class LimitPricePairs(TypedDict):
    crossMarginSymbols: list[str]


class LiquidationLoan(TypedDict):
    asset: str
    amount: str
    repaidAmount: str
    remainingAmount: str


class LiquidationLoanRepayment(TypedDict):
    repayId: int
    asset: str
    amount: str
    status: str
    """PENDING or SUCCESS."""
    createTime: int


class LiquidationLoanRepayments(TypedDict):
    total: int
    rows: list[LiquidationLoanRepayment]


class LiquidationRatio(TypedDict):
    asset: str
    riskBasedLiquidationRatio: str


class ListenToken(TypedDict):
    token: str
    expirationTime: int


class _MarginAccountOptional(TypedDict, total=False):
    totalOpenOrderLossInUSDT: str


class MarginAccount(MarginBalances, _MarginAccountOptional):
    created: bool
    borrowEnabled: bool
    collateralMarginLevel: str
    TotalCollateralValueInUSDT: str
    tradeEnabled: bool
    transferInEnabled: bool
    transferOutEnabled: bool
    accountType: str
    """MARGIN_1 for Cross Margin Classic, MARGIN_2 for Pro."""


class _MarginAssetInfoOptional(TypedDict, total=False):
    delistTime: int
    """When it will be dropped."""


class MarginAssetInfo(_MarginAssetInfoOptional):
    assetFullName: str
    assetName: str
    isBorrowable: bool
    isMortgageable: bool
    """It counts as collateral."""
    userMinBorrow: str
    userMinRepay: str


class MarginDelisting(TypedDict):
    delistTime: int
    crossMarginAssets: list[str]
    isolatedMarginSymbols: list[str]


class MarginLevelChange(TypedDict):
    e: Literal["MARGIN_LEVEL_STATUS_CHANGE"]
    E: int
    """Time of the event."""
    l: str
    """Margin level."""
    s: MarginLevelStatusValue
    """What that means."""


class MarginListing(TypedDict):
    listTime: int
    crossMarginAssets: list[str]
    isolatedMarginSymbols: list[str]


MarginRiskEvent: TypeAlias = LiabilityChange | ListenKeyExpired | MarginLevelChange


class _MarginTransferOptional(TypedDict, total=False):
    fromSymbol: str
    """Isolated margin only."""
    toSymbol: str
    """Isolated margin only."""


class MarginTransfer(_MarginTransferOptional):
    amount: str
    asset: str
    status: str
    """PENDING, CONFIRMED or FAILED."""
    timestamp: int
    txId: int
    type: str
    """ROLL_IN or ROLL_OUT."""
    transFrom: str
    """E.g. SPOT, FUTURES, CROSS_MARGIN or ISOLATED_MARGIN."""
    transTo: str


class MarginTransfers(TypedDict):
    rows: list[MarginTransfer]
    total: int


MarginUserEvent: TypeAlias = (
    BalanceUpdate
    | EventStreamTerminated
    | ExecutionReport
    | LiabilityChange
    | ListStatus
    | MarginLevelChange
    | OutboundAccountPosition
)


class MaxTransfer(TypedDict):
    amount: str


class MyTrade(TypedDict):
    commission: str
    commissionAsset: str
    id: int
    isBestMatch: bool
    isBuyer: bool
    isMaker: bool
    orderId: int
    price: str
    qty: str
    symbol: str
    isIsolated: bool
    time: int


class NewListOrder(ListedOrder):
    transactTime: int


class _NewOrderOptional(TypedDict, total=False):
    price: str
    origQty: str
    executedQty: str
    cummulativeQuoteQty: str
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue
    selfTradePreventionMode: StpModeValue
    marginBuyBorrowAmount: str | float
    """What was borrowed; orders that borrow only."""
    marginBuyBorrowAsset: str
    fills: list[Fill]


class NewOrder(_NewOrderOptional):
    """The answer to a new order; ACK ends with transactTime, RESULT has all but the fills."""

    symbol: str
    orderId: int
    clientOrderId: str
    isIsolated: bool
    transactTime: int


class _NewOrderListOptional(TypedDict, total=False):
    marginBuyBorrowAmount: str
    """What was borrowed; lists that borrow only."""
    marginBuyBorrowAsset: str


class NewOrderList(OrderList, _NewOrderListOptional):
    orderReports: list[NewListOrder]


class _NewSpecialKeyOptional(TypedDict, total=False):
    secretKey: str
    """Of an HMAC key."""


class NewSpecialKey(_NewSpecialKeyOptional):
    apiKey: str
    type: str
    """HMAC_SHA256, RSA or Ed25519."""


class NextHourlyInterestRate(TypedDict):
    asset: str
    nextHourlyInterestRate: str


class OpenOrderListOrder(TypedDict):
    symbol: str
    orderId: int
    status: OrderStatusValue
    clientOrderId: str


class OpenOrderList(TypedDict):
    orderListId: int
    contingencyType: ContingencyTypeValue
    listStatusType: ListStatusTypeValue
    listOrderStatus: ListOrderStatusValue
    listClientOrderId: str
    transactionTime: int
    symbol: str
    orders: list[OpenOrderListOrder]


class Order(TypedDict):
    clientOrderId: str
    cummulativeQuoteQty: str
    """Below 0 for some old orders: not known."""
    executedQty: str
    icebergQty: str
    isWorking: bool
    """It is on the book."""
    orderId: int
    origQty: str
    price: str
    side: OrderSideValue
    status: OrderStatusValue
    stopPrice: str
    symbol: str
    isIsolated: bool
    time: int
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    selfTradePreventionMode: StpModeValue
    updateTime: int


class PriceIndex(TypedDict):
    calcTime: int
    price: str
    symbol: str


class RestrictedAssets(TypedDict):
    openLongRestrictedAsset: list[str]
    """Can't be bought."""
    maxCollateralExceededAsset: list[str]
    """Their collateral quota is used up."""


class SmallLiabilityExchange(TypedDict):
    asset: str
    amount: str
    targetAsset: str
    targetAmount: str
    bizType: str
    timestamp: int


class SmallLiabilityExchanges(TypedDict):
    total: int
    rows: list[SmallLiabilityExchange]


class SpecialKey(TypedDict):
    apiName: str
    apiKey: str
    ip: str
    """Trusted addresses, separated by commas."""
    type: str
    """HMAC_SHA256, RSA or Ed25519."""
    permissionMode: str
    """TRADE or READ."""
