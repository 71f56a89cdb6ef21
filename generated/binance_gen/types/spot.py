# Generated from spec/spot/types.yaml by "make generate"; do not edit.
"""Spot: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypeAlias, TypedDict

from ..enums import (
    AllocationTypeValue,
    CancelReplaceOutcomeValue,
    ContingencyTypeValue,
    ExpiryReasonValue,
    KlineIntervalValue,
    ListOrderStatusValue,
    ListStatusTypeValue,
    OrderSideValue,
    OrderStatusValue,
    OrderTypeValue,
    PegOffsetTypeValue,
    PegPriceTypeValue,
    PermissionValue,
    ReferencePriceMethodValue,
    RollingWindowEventValue,
    SelfTradePreventionModeValue,
    SymbolStatusValue,
    TimeInForceValue,
    WorkingFloorValue,
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
    "Account",
    "AccountSnapshot",
    "AccountSnapshots",
    "AggregateTrade",
    "AggregateTradeEvent",
    "Allocation",
    "AmendedOrder",
    "Amendment",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "AveragePrice",
    "AveragePriceEvent",
    "Balance",
    "BalanceUpdate",
    "BlockTrade",
    "BlockTradeEvent",
    "BnbBurnSwitches",
    "BookTicker",
    "BookTickerEvent",
    "CancelReplace",
    "CanceledOrder",
    "CanceledOrderList",
    "CmLeverage",
    "CombinedEvent",
    "CommissionDiscount",
    "CommissionRate",
    "CommissionRates",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "DepthUpdate",
    "EarnAccount",
    "EventStreamTerminated",
    "ExchangeFilter",
    "ExchangeInfo",
    "ExchangeMaxNumAlgoOrdersFilter",
    "ExchangeMaxNumIcebergOrdersFilter",
    "ExchangeMaxNumOrderListsFilter",
    "ExchangeMaxNumOrdersFilter",
    "ExecutionReport",
    "ExecutionRules",
    "ExternalLockUpdate",
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
    "IcebergPartsFilter",
    "JsonObject",
    "Kline",
    "KlineEvent",
    "KlineUpdate",
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LotSizeFilter",
    "MakerTakerRate",
    "MarginAsset",
    "MarginBalances",
    "MarginLevels",
    "MarginSnapshot",
    "MarketLotSizeFilter",
    "MaxAssetFilter",
    "MaxBorrow",
    "MaxNumAlgoOrdersFilter",
    "MaxNumIcebergOrdersFilter",
    "MaxNumOrderAmendsFilter",
    "MaxNumOrderListsFilter",
    "MaxNumOrdersFilter",
    "MaxPositionFilter",
    "MinNotionalFilter",
    "MiniTicker",
    "MiniTickerEvent",
    "MyFilters",
    "MyTrade",
    "NewOrder",
    "NewOrderList",
    "NotionalFilter",
    "Order",
    "OrderAmendment",
    "OrderBook",
    "OrderConditions",
    "OrderCount",
    "OrderList",
    "OrderListOrder",
    "OrderListSummary",
    "OrderState",
    "OutboundAccountPosition",
    "PartialDepth",
    "PercentPriceBySideFilter",
    "PercentPriceFilter",
    "PersonalLeftQuota",
    "PositionBalance",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "PriceRangeRule",
    "PriceTicker",
    "ProductRedeemed",
    "PublicTrade",
    "RateLimit",
    "ReferencePrice",
    "ReferencePriceCalculation",
    "ReferencePriceEvent",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "RollingWindowTickerEvent",
    "ServerTime",
    "SessionStatus",
    "Sor",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "SpotUserEvent",
    "Subscription",
    "Success",
    "SymbolExecutionRules",
    "SymbolFilter",
    "SymbolInfo",
    "TPlusSellFilter",
    "TestOrder",
    "Ticker",
    "Ticker24h",
    "TickerEvent",
    "TokenSubscription",
    "TradeEvent",
    "TradingIndicator",
    "TrailingDeltaFilter",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


class Balance(TypedDict):
    asset: str
    free: str
    locked: str
    """Held by open orders."""


class MakerTakerRate(TypedDict):
    maker: str
    """A fraction: 0.001 is 0.1 %."""
    taker: str


class CommissionRate(MakerTakerRate):
    buyer: str
    seller: str


class Account(TypedDict):
    makerCommission: int
    """Basis points; commissionRates is the exact figure."""
    takerCommission: int
    buyerCommission: int
    sellerCommission: int
    commissionRates: CommissionRate
    canTrade: bool
    canWithdraw: bool
    canDeposit: bool
    brokered: bool
    requireSelfTradePrevention: bool
    preventSor: bool
    updateTime: int
    accountType: str
    balances: list[Balance]
    permissions: list[PermissionValue]
    uid: int


class AggregateTrade(TypedDict):
    a: int
    """Aggregate trade id."""
    p: str
    """Price."""
    q: str
    """Quantity."""
    f: int
    """First trade id."""
    l: int
    """Last trade id."""
    T: int
    """Time of the trade."""
    m: bool
    """The buyer was the maker."""
    M: bool
    """To be ignored."""


class AggregateTradeEvent(AggregateTrade):
    e: Literal["aggTrade"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""


class Allocation(TypedDict):
    """A fill of an order that smart order routing filled outside its own order book."""

    symbol: str
    allocationId: int
    allocationType: AllocationTypeValue
    orderId: int
    orderListId: int
    price: str
    qty: str
    quoteQty: str
    commission: str
    commissionAsset: str
    time: int
    isBuyer: bool
    isMaker: bool
    isAllocator: bool


class OrderConditions(TypedDict, total=False):
    """What an order shows only in certain cases."""

    icebergQty: str
    preventedMatchId: int
    """When it expired by self-trade prevention."""
    preventedQuantity: str
    """When it expired by self-trade prevention."""
    stopPrice: str
    strategyId: int
    strategyType: int
    trailingDelta: int
    """Basis points."""
    trailingTime: int
    """When the trailing stop became active, else -1."""
    usedSor: bool
    workingFloor: WorkingFloorValue
    pegPriceType: PegPriceTypeValue
    pegOffsetType: PegOffsetTypeValue
    pegOffsetValue: int
    peggedPrice: str
    expiryReason: ExpiryReasonValue


class _AmendedOrderOptional(TypedDict, total=False):
    workingTime: int


class AmendedOrder(OrderConditions, _AmendedOrderOptional):
    symbol: str
    orderId: int
    orderListId: int
    origClientOrderId: str
    clientOrderId: str
    price: str
    qty: str
    executedQty: str
    preventedQty: str
    quoteOrderQty: str
    cumulativeQuoteQty: str
    """Spelt with one m here, with two in every other answer."""
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue
    selfTradePreventionMode: SelfTradePreventionModeValue


class OrderListSummary(TypedDict):
    orderListId: int
    contingencyType: ContingencyTypeValue
    listOrderStatus: ListOrderStatusValue
    listClientOrderId: str
    symbol: str
    orders: list[OrderListOrder]


class _AmendmentOptional(TypedDict, total=False):
    listStatus: OrderListSummary
    """When the order is part of a list."""


class Amendment(_AmendmentOptional):
    """The answer to an amended order."""

    transactTime: int
    executionId: int
    amendedOrder: AmendedOrder


class AveragePrice(TypedDict):
    mins: int
    """Minutes that the average covers."""
    price: str
    closeTime: int
    """Time of the last trade."""


class AveragePriceEvent(TypedDict):
    e: Literal["avgPrice"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    i: str
    """Interval of the average, e.g. 5m."""
    w: str
    """Average price."""
    T: int
    """Time of the last trade."""


class BlockTrade(TypedDict):
    id: int
    price: str
    qty: str
    quoteQty: str
    time: int
    isBuyerMaker: bool


class BlockTradeEvent(TypedDict):
    e: Literal["blockTrade"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    t: int
    """Block trade id."""
    p: str
    """Price."""
    q: str
    """Quantity."""
    T: int
    """Time of the trade."""
    m: bool
    """The buyer was the maker."""


class BookTicker(TypedDict):
    symbol: str
    bidPrice: str
    bidQty: str
    askPrice: str
    askQty: str


class BookTickerEvent(TypedDict):
    """The one event without e and E."""

    u: int
    """Update id of the order book."""
    s: str
    """Symbol."""
    b: str
    """Best bid price."""
    B: str
    """Best bid quantity."""
    a: str
    """Best ask price."""
    A: str
    """Best ask quantity."""


class OrderState(OrderConditions):
    symbol: str
    orderId: int
    orderListId: int
    """-1 when in none."""
    clientOrderId: str
    price: str
    origQty: str
    executedQty: str
    origQuoteOrderQty: str
    cummulativeQuoteQty: str
    """Below 0 for some old orders: not known."""
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue
    selfTradePreventionMode: SelfTradePreventionModeValue


class CanceledOrder(OrderState):
    origClientOrderId: str
    """That of the order; the other is the cancellation's."""
    transactTime: int


class _NewOrderOptional(TypedDict, total=False):
    price: str
    origQty: str
    """Unknown for a pending order of an OPO until it is placed."""
    executedQty: str
    origQuoteOrderQty: str
    cummulativeQuoteQty: str
    status: OrderStatusValue
    timeInForce: TimeInForceValue
    type: OrderTypeValue
    side: OrderSideValue
    workingTime: int
    """-1 when not on the book."""
    selfTradePreventionMode: SelfTradePreventionModeValue
    fills: list[Fill]


class NewOrder(OrderConditions, _NewOrderOptional):
    """The answer to a new order; ACK ends with transactTime, RESULT has all but the fills."""

    symbol: str
    orderId: int
    orderListId: int
    """-1 when in none."""
    clientOrderId: str
    transactTime: int


class CancelReplace(TypedDict):
    cancelResult: CancelReplaceOutcomeValue
    newOrderResult: CancelReplaceOutcomeValue
    cancelResponse: CanceledOrder
    newOrderResponse: NewOrder


class OrderList(OrderListSummary):
    listStatusType: ListStatusTypeValue
    transactionTime: int


class CanceledOrderList(OrderList):
    orderReports: list[CanceledOrder]


class CommissionDiscount(TypedDict):
    """The discount for paying commission in another asset."""

    enabledForAccount: bool
    enabledForSymbol: bool
    discountAsset: str
    """Usually BNB."""
    discount: str
    """Taken off the standard commission, as a fraction."""


class CommissionRates(TypedDict):
    symbol: str
    standardCommission: CommissionRate
    specialCommission: CommissionRate
    taxCommission: CommissionRate
    discount: CommissionDiscount


class DepthUpdate(TypedDict):
    e: Literal["depthUpdate"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    U: int
    """First update id in here."""
    u: int
    """Last update id in here."""
    b: list[PriceLevel]
    """Bids that changed; quantity 0 removes the level."""
    a: list[PriceLevel]
    """Asks that changed."""


class ExchangeMaxNumAlgoOrdersFilter(TypedDict):
    filterType: Literal["EXCHANGE_MAX_NUM_ALGO_ORDERS"]
    maxNumAlgoOrders: int


class ExchangeMaxNumIcebergOrdersFilter(TypedDict):
    filterType: Literal["EXCHANGE_MAX_NUM_ICEBERG_ORDERS"]
    maxNumIcebergOrders: int


class ExchangeMaxNumOrderListsFilter(TypedDict):
    filterType: Literal["EXCHANGE_MAX_NUM_ORDER_LISTS"]
    maxNumOrderLists: int


class ExchangeMaxNumOrdersFilter(TypedDict):
    filterType: Literal["EXCHANGE_MAX_NUM_ORDERS"]
    maxNumOrders: int


ExchangeFilter: TypeAlias = (
    ExchangeMaxNumOrdersFilter
    | ExchangeMaxNumAlgoOrdersFilter
    | ExchangeMaxNumIcebergOrdersFilter
    | ExchangeMaxNumOrderListsFilter
)


class Sor(TypedDict):
    baseAsset: str
    symbols: list[str]
    """Order books that are searched together."""


class IcebergPartsFilter(TypedDict):
    filterType: Literal["ICEBERG_PARTS"]
    limit: int


class MaxNumAlgoOrdersFilter(TypedDict):
    filterType: Literal["MAX_NUM_ALGO_ORDERS"]
    maxNumAlgoOrders: int


class MaxNumIcebergOrdersFilter(TypedDict):
    filterType: Literal["MAX_NUM_ICEBERG_ORDERS"]
    maxNumIcebergOrders: int


class MaxNumOrderAmendsFilter(TypedDict):
    filterType: Literal["MAX_NUM_ORDER_AMENDS"]
    maxNumOrderAmends: int


class MaxNumOrderListsFilter(TypedDict):
    filterType: Literal["MAX_NUM_ORDER_LISTS"]
    maxNumOrderLists: int


class MaxNumOrdersFilter(TypedDict):
    filterType: Literal["MAX_NUM_ORDERS"]
    maxNumOrders: int


class MaxPositionFilter(TypedDict):
    filterType: Literal["MAX_POSITION"]
    maxPosition: str
    """Of the base asset, open buy orders included."""


class MinNotionalFilter(TypedDict):
    filterType: Literal["MIN_NOTIONAL"]
    minNotional: str
    applyToMarket: bool
    avgPriceMins: int


class NotionalFilter(TypedDict):
    filterType: Literal["NOTIONAL"]
    minNotional: str
    applyMinToMarket: bool
    maxNotional: str
    applyMaxToMarket: bool
    avgPriceMins: int


class PercentPriceBySideFilter(TypedDict):
    filterType: Literal["PERCENT_PRICE_BY_SIDE"]
    bidMultiplierUp: str
    bidMultiplierDown: str
    askMultiplierUp: str
    askMultiplierDown: str
    avgPriceMins: int


class PercentPriceFilter(TypedDict):
    filterType: Literal["PERCENT_PRICE"]
    multiplierUp: str
    multiplierDown: str
    avgPriceMins: int


class TPlusSellFilter(TypedDict):
    """Bought amounts can be sold from endTime on."""

    filterType: Literal["T_PLUS_SELL"]
    endTime: int


class TrailingDeltaFilter(TypedDict):
    filterType: Literal["TRAILING_DELTA"]
    minTrailingAboveDelta: int
    maxTrailingAboveDelta: int
    minTrailingBelowDelta: int
    maxTrailingBelowDelta: int


SymbolFilter: TypeAlias = (
    PriceFilter
    | PercentPriceFilter
    | PercentPriceBySideFilter
    | LotSizeFilter
    | MinNotionalFilter
    | NotionalFilter
    | IcebergPartsFilter
    | MarketLotSizeFilter
    | MaxNumOrdersFilter
    | MaxNumAlgoOrdersFilter
    | MaxNumIcebergOrdersFilter
    | MaxPositionFilter
    | TrailingDeltaFilter
    | TPlusSellFilter
    | MaxNumOrderListsFilter
    | MaxNumOrderAmendsFilter
)


class SymbolInfo(TypedDict):
    symbol: str
    status: SymbolStatusValue
    baseAsset: str
    baseAssetPrecision: int
    quoteAsset: str
    quotePrecision: int
    """Old name of quoteAssetPrecision."""
    quoteAssetPrecision: int
    baseCommissionPrecision: int
    quoteCommissionPrecision: int
    orderTypes: list[OrderTypeValue]
    icebergAllowed: bool
    ocoAllowed: bool
    otoAllowed: bool
    opoAllowed: bool
    quoteOrderQtyMarketAllowed: bool
    allowTrailingStop: bool
    cancelReplaceAllowed: bool
    amendAllowed: bool
    pegInstructionsAllowed: bool
    isSpotTradingAllowed: bool
    isMarginTradingAllowed: bool
    filters: list[SymbolFilter]
    permissions: list[PermissionValue]
    """Empty nowadays; see permissionSets."""
    permissionSets: list[list[PermissionValue]]
    """One of each inner list is needed to trade."""
    defaultSelfTradePreventionMode: SelfTradePreventionModeValue
    allowedSelfTradePreventionModes: list[SelfTradePreventionModeValue]


class _ExchangeInfoOptional(TypedDict, total=False):
    sors: list[Sor]
    """Where smart order routing is on."""


class ExchangeInfo(_ExchangeInfoOptional):
    timezone: str
    serverTime: int
    rateLimits: list[RateLimit]
    exchangeFilters: list[ExchangeFilter]
    symbols: list[SymbolInfo]


class PriceRangeRule(TypedDict):
    """How far from the reference price an order may trade, as factors."""

    ruleType: Literal["PRICE_RANGE"]
    bidLimitMultUp: str
    bidLimitMultDown: str
    askLimitMultUp: str
    askLimitMultDown: str


class SymbolExecutionRules(TypedDict):
    symbol: str
    rules: list[PriceRangeRule]


class ExecutionRules(TypedDict):
    symbolRules: list[SymbolExecutionRules]


class ExternalLockUpdate(TypedDict):
    """Part of a balance was locked or freed by another system, e.g. as collateral for margin."""

    e: Literal["externalLockUpdate"]
    E: int
    """Time of the event."""
    a: str
    """Asset."""
    d: str
    """Change of the locked amount, signed."""
    T: int
    """Time of the transaction."""


class KlineUpdate(TypedDict):
    t: int
    """Open time."""
    T: int
    """Close time."""
    s: str
    """Symbol."""
    i: KlineIntervalValue
    """Interval."""
    f: int
    """First trade id, -1 without trades."""
    L: int
    """Last trade id, -1 without trades."""
    o: str
    """Open."""
    c: str
    """Close, so far."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume, base asset."""
    n: int
    """Number of trades."""
    x: bool
    """The kline is closed."""
    q: str
    """Volume, quote asset."""
    V: str
    """Volume that takers bought, base asset."""
    Q: str
    """Volume that takers bought, quote asset."""
    B: str
    """To be ignored."""


class KlineEvent(TypedDict):
    e: Literal["kline"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    k: KlineUpdate


class MaxAssetFilter(TypedDict):
    filterType: Literal["MAX_ASSET"]
    asset: str
    limit: str
    """Of the asset, in one order."""


class MiniTicker(TypedDict):
    symbol: str
    openPrice: str
    highPrice: str
    lowPrice: str
    lastPrice: str
    volume: str
    """Base asset."""
    quoteVolume: str
    """Quote asset."""
    openTime: int
    closeTime: int
    firstId: int
    """First trade id, -1 without trades."""
    lastId: int
    count: int
    """Number of trades."""


class MiniTickerEvent(TypedDict):
    e: Literal["24hrMiniTicker"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    c: str
    """Last price."""
    o: str
    """Price 24 hours ago."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume, base asset."""
    q: str
    """Volume, quote asset."""


class MyFilters(TypedDict):
    exchangeFilters: list[ExchangeFilter]
    symbolFilters: list[SymbolFilter]
    assetFilters: list[MaxAssetFilter]


class MyTrade(TypedDict):
    symbol: str
    id: int
    orderId: int
    orderListId: int
    """-1 when in none."""
    price: str
    qty: str
    quoteQty: str
    commission: str
    commissionAsset: str
    time: int
    isBuyer: bool
    isMaker: bool
    isBestMatch: bool


class NewOrderList(OrderList):
    orderReports: list[NewOrder]


class Order(OrderState):
    time: int
    updateTime: int
    isWorking: bool
    """It is on the book."""
    workingTime: int
    """-1 when it has not been on the book."""


class OrderAmendment(TypedDict):
    symbol: str
    orderId: int
    executionId: int
    origClientOrderId: str
    newClientOrderId: str
    origQty: str
    newQty: str
    time: int


class OrderBook(TypedDict):
    lastUpdateId: int
    bids: list[PriceLevel]
    """Highest first."""
    asks: list[PriceLevel]
    """Lowest first."""


PartialDepth: TypeAlias = OrderBook
"""The best levels as they stand."""


class PriceTicker(TypedDict):
    symbol: str
    price: str


class PublicTrade(TypedDict):
    id: int
    price: str
    qty: str
    quoteQty: str
    time: int
    isBuyerMaker: bool
    isBestMatch: bool


class ReferencePrice(TypedDict):
    symbol: str
    referencePrice: str | None
    """Null when there is none now."""
    timestamp: int


class _ReferencePriceCalculationOptional(TypedDict, total=False):
    bucketCount: int
    """Arithmetic mean only."""
    bucketWidthMs: int
    """Arithmetic mean only."""
    externalCalculationId: int
    """External calculation only."""


class ReferencePriceCalculation(_ReferencePriceCalculationOptional):
    symbol: str
    calculationType: ReferencePriceMethodValue


class ReferencePriceEvent(TypedDict):
    e: Literal["referencePrice"]
    s: str
    """Symbol."""
    r: str | None
    """Reference price, null when there is none."""
    t: int
    """Time the price was valid."""


class RollingWindowTickerEvent(TypedDict):
    e: RollingWindowEventValue
    """Names the window."""
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    p: str
    """Price change."""
    P: str
    """Price change in percent."""
    o: str
    """Open."""
    h: str
    """High."""
    l: str
    """Low."""
    c: str
    """Last price."""
    w: str
    """Weighted average price."""
    v: str
    """Volume, base asset."""
    q: str
    """Volume, quote asset."""
    O: int
    """Open time, on a full minute."""
    C: int
    """Close time."""
    F: int
    """First trade id."""
    L: int
    """Last trade id."""
    n: int
    """Number of trades."""


class SessionStatus(TypedDict):
    """The state of the WebSocket-API connection."""

    apiKey: str | None
    """Null when nobody is logged on."""
    authorizedSince: int | None
    connectedSince: int
    returnRateLimits: bool
    serverTime: int
    userDataStream: bool | None
    """A subscription is active; null: can't be."""


SpotUserEvent: TypeAlias = (
    BalanceUpdate
    | EventStreamTerminated
    | ExecutionReport
    | ExternalLockUpdate
    | ListStatus
    | OutboundAccountPosition
)


class Subscription(TypedDict):
    subscriptionId: int


class TestOrder(TypedDict, total=False):
    """Empty unless computeCommissionRates was sent."""

    standardCommissionForOrder: MakerTakerRate
    specialCommissionForOrder: MakerTakerRate
    taxCommissionForOrder: MakerTakerRate
    discount: CommissionDiscount


class Ticker(MiniTicker, total=False):
    priceChange: str
    """Not with type MINI."""
    priceChangePercent: str
    """Not with type MINI."""
    weightedAvgPrice: str
    """Not with type MINI."""


class Ticker24h(Ticker, total=False):
    prevClosePrice: str
    """This and what follows: not with type MINI."""
    lastQty: str
    bidPrice: str
    bidQty: str
    askPrice: str
    askQty: str


class TickerEvent(TypedDict):
    e: Literal["24hrTicker"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    p: str
    """Price change."""
    P: str
    """Price change in percent."""
    w: str
    """Weighted average price."""
    x: str
    """Price of the last trade before the window."""
    c: str
    """Last price."""
    Q: str
    """Last quantity."""
    b: str
    """Best bid price."""
    B: str
    """Best bid quantity."""
    a: str
    """Best ask price."""
    A: str
    """Best ask quantity."""
    o: str
    """Open."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume, base asset."""
    q: str
    """Volume, quote asset."""
    O: int
    """Open time."""
    C: int
    """Close time."""
    F: int
    """First trade id."""
    L: int
    """Last trade id."""
    n: int
    """Number of trades."""


class TokenSubscription(Subscription):
    expirationTime: int
    """When the token runs out."""


class TradeEvent(TypedDict):
    e: Literal["trade"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    t: int
    """Trade id."""
    p: str
    """Price."""
    q: str
    """Quantity."""
    T: int
    """Time of the trade."""
    m: bool
    """The buyer was the maker."""
    M: bool
    """To be ignored."""
