# Generated from spec/portfolio_margin/types.yaml by "make generate"; do not edit.
"""Portfolio margin: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypeAlias, TypedDict

from ..enums import (
    BusinessUnitValue,
    ConditionalOrderTypeValue,
    ContingencyTypeValue,
    FuturesExecutionTypeValue,
    FuturesOrderStatusValue,
    ListOrderStatusValue,
    ListStatusTypeValue,
    OrderSideValue,
    OrderStatusValue,
    OrderTypeValue,
    PortfolioAccountStatusValue,
    PositionSideValue,
    StpModeValue,
    TimeInForceValue,
    UmTimeInForceValue,
    WorkingTypeValue,
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
    "AccountChange",
    "AccountConfigUpdate",
    "AccountSnapshot",
    "AccountSnapshots",
    "AccountUpdate",
    "AlgoOrderState",
    "AlgoOrderUpdate",
    "ApiKeyIpRestrictionSet",
    "AssetBalance",
    "AssetOrderLoss",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "CanceledAlgoOrder",
    "CanceledMarginListOrder",
    "CanceledMarginOrder",
    "CanceledMarginOrderList",
    "CmAccount",
    "CmAccountPosition",
    "CmConditionalOrder",
    "CmLeverage",
    "CmLeverageBracket",
    "CmOrder",
    "CmOrderAmendment",
    "CmPosition",
    "CmSymbolBrackets",
    "CmTrade",
    "CombinedEvent",
    "ConditionalOrder",
    "ConditionalOrderTradeUpdate",
    "ConditionalOrderUpdate",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "DownloadLink",
    "EarnAccount",
    "EventStreamTerminated",
    "ExchangedBalance",
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
    "FuturesAsset",
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
    "FuturesIncome",
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
    "FuturesOrderReport",
    "FuturesOrderState",
    "FuturesOrderTradeUpdate",
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
    "ListedMarginOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LotSizeFilter",
    "MarginAccountPosition",
    "MarginAsset",
    "MarginBalanceUpdate",
    "MarginBalances",
    "MarginForceOrder",
    "MarginForceOrders",
    "MarginInterest",
    "MarginInterestHistory",
    "MarginLevels",
    "MarginLiabilityChange",
    "MarginLoan",
    "MarginLoans",
    "MarginOrder",
    "MarginOrderList",
    "MarginOrderState",
    "MarginRepayment",
    "MarginRepayments",
    "MarginSnapshot",
    "MarginTrade",
    "MarketLotSizeFilter",
    "MaxBorrow",
    "MaxWithdraw",
    "ModifiedCmOrder",
    "ModifiedUmOrder",
    "NegativeBalanceExchange",
    "NegativeBalanceExchanges",
    "NegativeBalanceInterest",
    "NewCmOrder",
    "NewMarginListOrder",
    "NewMarginOrder",
    "NewMarginOrderFill",
    "NewMarginOrderList",
    "NewUmOrder",
    "OpenOrderLoss",
    "OrderCount",
    "OrderListOrder",
    "OutboundAccountPosition",
    "PersonalLeftQuota",
    "PortfolioAccount",
    "PortfolioListenKeyExpired",
    "PortfolioMarginUserEvent",
    "PositionBalance",
    "PositionChange",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "ProductRedeemed",
    "RateLimit",
    "RepaidDebt",
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
    "UmAccount",
    "UmAccountConfig",
    "UmAccountPosition",
    "UmAccountV2",
    "UmAccountV2Position",
    "UmAlgoOrder",
    "UmConditionalOrder",
    "UmForceOrder",
    "UmLeverage",
    "UmLeverageBracket",
    "UmOrder",
    "UmOrderAmendment",
    "UmPosition",
    "UmSymbolBrackets",
    "UmSymbolConfig",
    "UmTrade",
    "UmTradingStatus",
]


class PositionChange(TypedDict):
    s: str
    """Symbol."""
    pa: str
    """Amount; negative when short."""
    ep: str
    """Entry price."""
    cr: str
    """Realized profit so far, before fees."""
    up: str
    """Unrealized profit."""
    ps: PositionSideValue
    """Position side."""
    bep: str
    """Break-even price."""


class _AccountChangeOptional(TypedDict, total=False):
    S: str
    """Symbol; funding fees only."""


class AccountChange(_AccountChangeOptional):
    m: str
    """Reason, e.g. ORDER or FUNDING_FEE."""
    B: list[FuturesBalanceChange]
    """Balances that changed."""
    P: list[PositionChange]
    """Positions that changed."""


class AccountConfigUpdate(TypedDict):
    e: Literal["ACCOUNT_CONFIG_UPDATE"]
    fs: BusinessUnitValue
    """Which futures."""
    E: int
    """Time of the event."""
    T: int
    """Time of the change."""
    ac: FuturesLeverageChange


class AccountUpdate(TypedDict):
    e: Literal["ACCOUNT_UPDATE"]
    fs: BusinessUnitValue
    """Which futures."""
    E: int
    """Time of the event."""
    T: int
    """Time of the change."""
    i: str
    """Account alias; COIN-M only."""
    a: AccountChange


class _AlgoOrderStateOptional(TypedDict, total=False):
    ap: str
    """Average price of that order."""
    aq: str
    """Quantity of that order that is filled."""
    act: str
    """Type of that order."""
    rm: str
    """Why it was refused."""
    ia: bool
    """A trailing stop is active."""


class AlgoOrderState(_AlgoOrderStateOptional):
    caid: str
    """Your id of the order."""
    aid: int
    """Binance's id of the order."""
    at: str
    """CONDITIONAL."""
    o: ConditionalOrderTypeValue
    """Order type."""
    s: str
    """Symbol."""
    S: OrderSideValue
    """Side."""
    ps: PositionSideValue
    """Position side."""
    f: UmTimeInForceValue
    """Time in force."""
    q: str
    """Quantity."""
    X: str
    """Status, e.g. NEW, TRIGGERED or CANCELED."""
    ai: str
    """Id of the order that it placed, else empty."""
    tp: str
    """Trigger price."""
    p: str
    """Price."""
    V: StpModeValue
    """Self-trade prevention mode."""
    wt: WorkingTypeValue
    """Which price triggers it."""
    pm: str
    """Price match, else NONE."""
    cp: bool
    """It closes the whole position."""
    pP: bool
    """Price protection."""
    R: bool
    """Reduce only."""
    tt: int
    """When it was triggered, else 0."""
    gtd: int
    """When it ends, for GTD."""


class AlgoOrderUpdate(TypedDict):
    e: Literal["ALGO_UPDATE"]
    T: int
    """Time of the change."""
    E: int
    """Time of the event."""
    fs: BusinessUnitValue
    """Which futures."""
    ao: AlgoOrderState


class _AssetBalanceOptional(TypedDict, total=False):
    crossMarginAsset: str
    """Free and locked; in the list of all assets."""


class AssetBalance(_AssetBalanceOptional):
    asset: str
    totalWalletBalance: str
    """Cross margin and both futures wallets; without unrealized profit."""
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


class AssetOrderLoss(TypedDict):
    a: str
    """Asset."""
    o: str
    """What open orders would lose."""


class CanceledAlgoOrder(TypedDict):
    complete: bool


class MarginOrderState(TypedDict):
    """What every report on a margin order has."""

    symbol: str
    orderId: int
    clientOrderId: str
    price: str
    origQty: str
    executedQty: str
    cummulativeQuoteQty: str
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue


class _ListedMarginOrderOptional(TypedDict, total=False):
    stopPrice: str


class ListedMarginOrder(MarginOrderState, _ListedMarginOrderOptional):
    orderListId: int


class _CanceledMarginListOrderOptional(TypedDict, total=False):
    icebergQty: str


class CanceledMarginListOrder(ListedMarginOrder, _CanceledMarginListOrderOptional):
    origClientOrderId: str
    """That of the order; the other is the cancellation's."""


class CanceledMarginOrder(MarginOrderState):
    origClientOrderId: str
    """That of the order; the other is the cancellation's."""


class MarginOrderList(TypedDict):
    orderListId: int
    contingencyType: ContingencyTypeValue
    listStatusType: ListStatusTypeValue
    listOrderStatus: ListOrderStatusValue
    listClientOrderId: str
    transactionTime: int
    symbol: str
    orders: list[OrderListOrder]


class CanceledMarginOrderList(MarginOrderList):
    orderReports: list[CanceledMarginListOrder]


class CmAccountPosition(TypedDict):
    symbol: str
    positionAmt: str
    initialMargin: str
    maintMargin: str
    unrealizedProfit: str
    positionInitialMargin: str
    openOrderInitialMargin: str
    leverage: str
    positionSide: PositionSideValue
    entryPrice: str
    maxQty: str
    """Largest quantity at this leverage."""
    updateTime: int


class FuturesAsset(TypedDict):
    asset: str
    crossWalletBalance: str
    crossUnPnl: str
    """Unrealized profit."""
    maintMargin: str
    initialMargin: str
    positionInitialMargin: str
    openOrderInitialMargin: str
    updateTime: int


class CmAccount(TypedDict):
    assets: list[FuturesAsset]
    positions: list[CmAccountPosition]


class _ConditionalOrderOptional(TypedDict, total=False):
    activatePrice: str
    """Trailing stops only."""
    priceRate: str
    """Percent; trailing stops only."""
    workingType: WorkingTypeValue
    """Which price triggers it."""
    priceProtect: bool
    orderId: int
    """Of the order that it placed, as the next two; once it has triggered."""
    status: OrderStatusValue
    type: str
    triggerTime: int
    """Once it has triggered."""


class ConditionalOrder(_ConditionalOrderOptional):
    """What every answer about a conditional order has, and what it shows in certain cases."""

    newClientStrategyId: str
    strategyId: int
    strategyStatus: str
    """E.g. NEW, TRIGGERED, CANCELED or EXPIRED."""
    strategyType: ConditionalOrderTypeValue
    origQty: str
    price: str
    reduceOnly: bool
    side: OrderSideValue
    positionSide: PositionSideValue
    stopPrice: str
    """Not of a trailing stop."""
    symbol: str
    timeInForce: UmTimeInForceValue
    bookTime: int
    """When it was placed."""
    updateTime: int


class CmConditionalOrder(ConditionalOrder, total=False):
    pair: str
    priceMatch: str
    """Price match, else NONE."""


class CmLeverageBracket(TypedDict):
    bracket: int
    """Number, from 1."""
    initialLeverage: int
    """Highest leverage."""
    qtyCap: int
    qtyFloor: int
    maintMarginRatio: float
    cum: float
    """For computing the maintenance margin at once."""


class FuturesOrderState(TypedDict):
    """What every answer about a futures order has."""

    clientOrderId: str
    executedQty: str
    orderId: int
    origQty: str
    price: str
    reduceOnly: bool
    side: OrderSideValue
    positionSide: PositionSideValue
    status: FuturesOrderStatusValue
    symbol: str
    timeInForce: UmTimeInForceValue
    type: str
    updateTime: int


class CmOrder(FuturesOrderState):
    avgPrice: str
    cumBase: str
    """Filled amount of the base asset."""
    origType: str
    pair: str
    time: int


class CmOrderAmendment(TypedDict):
    amendmentId: int
    symbol: str
    pair: str
    orderId: int
    clientOrderId: str
    time: int
    amendment: FuturesAmendment


class CmPosition(TypedDict):
    symbol: str
    positionAmt: str
    """Negative when short."""
    entryPrice: str
    markPrice: str
    unRealizedProfit: str
    liquidationPrice: str
    leverage: str
    positionSide: PositionSideValue
    updateTime: int
    maxQty: str
    """Largest quantity at this leverage."""
    notionalValue: str


class CmSymbolBrackets(TypedDict):
    symbol: str
    brackets: list[CmLeverageBracket]


class CmTrade(TypedDict):
    symbol: str
    id: int
    orderId: int
    pair: str
    side: OrderSideValue
    price: str
    qty: str
    realizedPnl: str
    marginAsset: str
    baseQty: str
    commission: str
    commissionAsset: str
    time: int
    positionSide: PositionSideValue
    buyer: bool
    maker: bool


class _ConditionalOrderUpdateOptional(TypedDict, total=False):
    AP: str
    """Activation price; trailing stops only."""
    cr: str
    """Callback rate in percent; trailing stops only."""


class ConditionalOrderUpdate(_ConditionalOrderUpdateOptional):
    s: str
    """Symbol."""
    c: str
    """Your id of the order."""
    si: int
    """Binance's id of the order."""
    S: OrderSideValue
    """Side."""
    st: ConditionalOrderTypeValue
    """Order type."""
    f: UmTimeInForceValue
    """Time in force."""
    q: str
    """Quantity."""
    p: str
    """Price."""
    sp: str
    """Stop price."""
    os: str
    """Status, e.g. NEW or TRIGGERED."""
    T: int
    """When it was placed."""
    ut: int
    """Time of the last change."""
    R: bool
    """Reduce only."""
    wt: WorkingTypeValue
    """Which price triggers it."""
    ps: PositionSideValue
    """Position side."""
    cp: bool
    """It closes the whole position."""
    i: int
    """Id of the order that it placed, once it has triggered."""
    V: StpModeValue
    """Self-trade prevention mode."""
    gtd: int
    """When it ends, for GTD."""


class ConditionalOrderTradeUpdate(TypedDict):
    e: Literal["CONDITIONAL_ORDER_TRADE_UPDATE"]
    T: int
    """Time of the change."""
    E: int
    """Time of the event."""
    fs: BusinessUnitValue
    """Which futures."""
    so: ConditionalOrderUpdate


class DownloadLink(TypedDict):
    downloadId: str
    status: str
    """Either completed or processing."""
    url: str
    """Empty until it is completed."""
    s3Link: str | None
    notified: bool
    expirationTimestamp: int
    """When the link ends, -1 until it is completed."""
    isExpired: bool | str | None


class ExchangedBalance(TypedDict):
    asset: str
    negativeBalance: float
    negativeMaxThreshold: float
    """How far below 0 it may be."""


class FuturesIncome(TypedDict):
    symbol: str
    """Empty for what belongs to none, e.g. a transfer."""
    incomeType: str
    income: str
    """Signed."""
    asset: str
    info: str
    time: int
    tranId: str
    """Unique for one incomeType."""
    tradeId: str
    """Empty when no trade caused it."""


class _FuturesOrderReportOptional(TypedDict, total=False):
    M: str
    """Margin asset; COIN-M only."""
    N: str
    """Asset of the commission; fills only."""
    n: str
    """Commission; fills only."""
    st: str
    """Type of the conditional order that placed it."""
    si: int
    """Id of the conditional order that placed it."""


class FuturesOrderReport(_FuturesOrderReportOptional):
    s: str
    """Symbol."""
    c: str
    """Your id of the order; autoclose- and adl_autoclose begin those of liquidations."""
    S: OrderSideValue
    """Side."""
    o: str
    """Order type; LIQUIDATION too."""
    f: UmTimeInForceValue
    """Time in force."""
    q: str
    """Quantity of the order."""
    p: str
    """Price of the order."""
    ap: str
    """Average price."""
    sp: str
    """Stop price."""
    x: FuturesExecutionTypeValue
    """What happened."""
    X: FuturesOrderStatusValue
    """Status of the order now."""
    i: int
    """Order id."""
    l: str
    """Quantity of this fill."""
    z: str
    """Quantity filled so far."""
    L: str
    """Price of this fill."""
    T: int
    """Time of the transaction."""
    t: int
    """Trade id."""
    b: str
    """Value of open bids."""
    a: str
    """Value of open asks."""
    m: bool
    """The fill was as maker."""
    R: bool
    """Reduce only."""
    ps: PositionSideValue
    """Position side."""
    rp: str
    """Realized profit of this fill."""
    V: StpModeValue
    """Self-trade prevention mode."""
    gtd: int
    """When it ends, for GTD."""


class FuturesOrderTradeUpdate(TypedDict):
    e: Literal["ORDER_TRADE_UPDATE"]
    fs: BusinessUnitValue
    """Which futures."""
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    i: str
    """Account alias; COIN-M only."""
    o: FuturesOrderReport


class MarginAccountPosition(OutboundAccountPosition):
    U: int
    """Number of this update."""


class MarginBalanceUpdate(BalanceUpdate):
    U: int
    """Number of this update."""


class MarginForceOrder(TypedDict):
    avgPrice: str
    executedQty: str
    orderId: int
    price: str
    qty: str
    side: OrderSideValue
    symbol: str
    timeInForce: TimeInForceValue
    updatedTime: int


class MarginForceOrders(TypedDict):
    rows: list[MarginForceOrder]
    total: int


class _MarginInterestOptional(TypedDict, total=False):
    rawAsset: str
    """What the debt is in when the interest was paid in BNB."""


class MarginInterest(_MarginInterestOptional):
    txId: int
    interestAccuredTime: int
    asset: str
    principal: str
    interest: str
    interestRate: str
    type: str
    """E.g. PERIODIC, ON_BORROW, PERIODIC_CONVERTED or PORTFOLIO."""


class MarginInterestHistory(TypedDict):
    rows: list[MarginInterest]
    total: int


class MarginLiabilityChange(TypedDict):
    e: Literal["liabilityChange"]
    E: int
    """Time of the event."""
    a: str
    """Asset."""
    t: str
    """What happened, e.g. BORROW."""
    T: int
    """Transaction id."""
    p: str
    """Principal."""
    i: str
    """Interest."""
    l: str
    """Whole debt."""


class MarginLoan(TypedDict):
    txId: int
    asset: str
    principal: str
    timestamp: int
    status: str
    """PENDING, CONFIRMED or FAILED."""


class MarginLoans(TypedDict):
    rows: list[MarginLoan]
    total: int


class _MarginOrderOptional(TypedDict, total=False):
    preventedMatchId: str | int | None
    """When it expired by self-trade prevention."""
    preventedQuantity: str | None
    """When it expired by self-trade prevention."""


class MarginOrder(_MarginOrderOptional):
    clientOrderId: str
    cummulativeQuoteQty: str
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
    time: int
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    updateTime: int
    accountId: int
    selfTradePreventionMode: StpModeValue


class MarginRepayment(TypedDict):
    amount: str
    """Principal and interest."""
    asset: str
    interest: str
    principal: str
    status: str
    """PENDING, CONFIRMED or FAILED."""
    timestamp: int
    txId: int


class MarginRepayments(TypedDict):
    rows: list[MarginRepayment]
    total: int


class MarginTrade(TypedDict):
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
    time: int


class MaxWithdraw(TypedDict):
    amount: str


class NewCmOrder(FuturesOrderState):
    cumQty: str
    pair: str


class _ModifiedCmOrderOptional(TypedDict, total=False):
    modifyId: int
    """Your number of the change, when one was sent."""


class ModifiedCmOrder(NewCmOrder, _ModifiedCmOrderOptional):
    origType: str


class NewUmOrder(FuturesOrderState):
    cumQty: str
    selfTradePreventionMode: StpModeValue
    goodTillDate: int
    """When it ends, for GTD."""
    priceMatch: str
    """Price match, else NONE."""


class _ModifiedUmOrderOptional(TypedDict, total=False):
    modifyId: int
    """Your number of the change, when one was sent."""


class ModifiedUmOrder(NewUmOrder, _ModifiedUmOrderOptional):
    origType: str


class NegativeBalanceExchange(TypedDict):
    startTime: int
    endTime: int
    details: list[ExchangedBalance]


class NegativeBalanceExchanges(TypedDict):
    total: int
    rows: list[NegativeBalanceExchange]


class NegativeBalanceInterest(TypedDict):
    asset: str
    interest: str
    interestAccuredTime: int
    interestRate: str
    """For a day."""
    principal: str


class NewMarginListOrder(ListedMarginOrder):
    transactTime: int


class NewMarginOrderFill(TypedDict):
    price: str
    qty: str
    commission: str
    commissionAsset: str


class _NewMarginOrderOptional(TypedDict, total=False):
    price: str
    origQty: str
    executedQty: str
    cummulativeQuoteQty: str
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue
    marginBuyBorrowAmount: str | float
    """What was borrowed; orders that borrow only."""
    marginBuyBorrowAsset: str
    fills: list[NewMarginOrderFill]


class NewMarginOrder(_NewMarginOrderOptional):
    """The answer to a new order; ACK ends with transactTime, RESULT has all but the fills."""

    symbol: str
    orderId: int
    clientOrderId: str
    transactTime: int


class _NewMarginOrderListOptional(TypedDict, total=False):
    marginBuyBorrowAmount: str
    """What was borrowed; lists that borrow only."""
    marginBuyBorrowAsset: str


class NewMarginOrderList(MarginOrderList, _NewMarginOrderListOptional):
    orderReports: list[NewMarginListOrder]


class OpenOrderLoss(TypedDict):
    e: Literal["openOrderLoss"]
    E: int
    """Time of the event."""
    O: list[AssetOrderLoss]


class PortfolioAccount(TypedDict):
    uniMMR: str
    """Margin ratio; liquidation comes at 1.05."""
    accountEquity: str
    """USD; collateral counts by its ratio."""
    actualEquity: str
    """USD; collateral counts in full."""
    accountInitialMargin: str
    accountMaintMargin: str
    """USD."""
    accountStatus: PortfolioAccountStatusValue
    virtualMaxWithdrawAmount: str
    """USD."""
    totalAvailableBalance: str
    totalMarginOpenLoss: str
    """USD; of open margin orders."""
    updateTime: int


class PortfolioListenKeyExpired(TypedDict):
    """No more events come; a new listen key is needed."""

    e: Literal["listenKeyExpired"]
    E: int
    """Time of the event."""


PortfolioMarginUserEvent: TypeAlias = (
    AccountConfigUpdate
    | AccountUpdate
    | AlgoOrderUpdate
    | ConditionalOrderTradeUpdate
    | ExecutionReport
    | FuturesOrderTradeUpdate
    | MarginAccountPosition
    | MarginBalanceUpdate
    | MarginLiabilityChange
    | OpenOrderLoss
    | PortfolioListenKeyExpired
    | RiskLevelChange
)


class RepaidDebt(TypedDict):
    amount: str
    asset: str
    specifyRepayAssets: list[str]
    updateTime: int
    success: bool


class UmAccountPosition(TypedDict):
    symbol: str
    initialMargin: str
    maintMargin: str
    unrealizedProfit: str
    positionInitialMargin: str
    openOrderInitialMargin: str
    leverage: str
    entryPrice: str
    maxNotional: str
    """Largest position value at this leverage."""
    bidNotional: str
    askNotional: str
    positionSide: PositionSideValue
    positionAmt: str
    updateTime: int


class UmAccount(TypedDict):
    assets: list[FuturesAsset]
    positions: list[UmAccountPosition]


class UmAccountV2Position(TypedDict):
    symbol: str
    initialMargin: str
    maintMargin: str
    unrealizedProfit: str
    positionSide: PositionSideValue
    positionAmt: str
    updateTime: int
    notional: str


class UmAccountV2(TypedDict):
    assets: list[FuturesAsset]
    positions: list[UmAccountV2Position]


class _UmAlgoOrderOptional(TypedDict, total=False):
    actualOrderId: str
    """Of the order that it placed, as the next one."""
    actualPrice: str
    closePosition: bool
    activatePrice: str
    """Trailing stops only."""
    callbackRate: str
    """Percent; trailing stops only."""


class UmAlgoOrder(_UmAlgoOrderOptional):
    algoId: int
    clientAlgoId: str
    algoType: str
    """CONDITIONAL."""
    orderType: ConditionalOrderTypeValue
    symbol: str
    side: OrderSideValue
    positionSide: PositionSideValue
    timeInForce: UmTimeInForceValue
    quantity: str
    algoStatus: str
    """E.g. NEW, TRIGGERED, CANCELED or EXPIRED."""
    triggerPrice: str
    price: str
    selfTradePreventionMode: StpModeValue
    workingType: WorkingTypeValue
    """Which price triggers it."""
    priceMatch: str
    """Price match, else NONE."""
    priceProtect: bool
    reduceOnly: bool
    createTime: int
    updateTime: int
    triggerTime: int
    """When it was triggered, else 0."""
    goodTillDate: int
    """When it ends, for GTD."""


class _UmConditionalOrderOptional(TypedDict, total=False):
    priceMatch: str
    """Price match, else NONE."""


class UmConditionalOrder(ConditionalOrder, _UmConditionalOrderOptional):
    selfTradePreventionMode: StpModeValue
    goodTillDate: int
    """When it ends, for GTD."""


class UmForceOrder(FuturesOrderState):
    avgPrice: str
    cumQuote: str
    """Filled amount of the quote asset."""
    origType: str
    time: int


class UmOrder(UmForceOrder):
    selfTradePreventionMode: StpModeValue
    goodTillDate: int
    """When it ends, for GTD."""
    priceMatch: str
    """Price match, else NONE."""


class UmOrderAmendment(TypedDict):
    amendmentId: int
    symbol: str
    pair: str
    orderId: int
    clientOrderId: str
    time: int
    amendment: FuturesAmendment
    priceMatch: str
    """Price match, else NONE."""


class UmPosition(TypedDict):
    entryPrice: str
    leverage: str
    markPrice: str
    maxNotionalValue: str
    """Largest position value at this leverage."""
    positionAmt: str
    """Negative when short."""
    notional: str
    symbol: str
    unRealizedProfit: str
    liquidationPrice: str
    positionSide: PositionSideValue
    updateTime: int


class _UmSymbolBracketsOptional(TypedDict, total=False):
    notionalCoef: str
    """Factor of your own brackets."""


class UmSymbolBrackets(_UmSymbolBracketsOptional):
    symbol: str
    brackets: list[UmLeverageBracket]


class UmSymbolConfig(TypedDict):
    symbol: str
    marginType: str
    isAutoAddMargin: str
    """Either true or false."""
    leverage: int
    maxNotionalValue: str
    """Largest position value at this leverage."""


class UmTrade(TypedDict):
    symbol: str
    id: int
    orderId: int
    side: OrderSideValue
    price: str
    qty: str
    realizedPnl: str
    quoteQty: str
    commission: str
    commissionAsset: str
    time: int
    buyer: bool
    maker: bool
    positionSide: PositionSideValue


class UmTradingStatus(TypedDict):
    indicators: dict[str, list[TradingIndicator]]
    """By symbol, or ACCOUNT."""
    updateTime: int
