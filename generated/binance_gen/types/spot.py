# Generated from spec/spot/types.yaml by "make generate"; do not edit.
"""Spot: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypeAlias, TypedDict

from ..enums import (
    AllocationTypeValue,
    CancelReplaceOutcomeValue,
    ContingencyTypeValue,
    ExecutionTypeValue,
    ExpiryReasonValue,
    KlineIntervalValue,
    ListOrderStatusValue,
    ListStatusTypeValue,
    OrderRejectReasonValue,
    OrderSideValue,
    OrderStatusValue,
    OrderTypeValue,
    PegOffsetTypeValue,
    PegPriceTypeValue,
    PermissionValue,
    RateLimitIntervalValue,
    RateLimitTypeValue,
    ReferencePriceMethodValue,
    RollingWindowEventValue,
    SelfTradePreventionModeValue,
    SymbolStatusValue,
    TimeInForceValue,
    WorkingFloorValue,
)
from .common import CombinedEvent, Kline, PriceLevel

__all__ = [
    "Account",
    "AggregateTrade",
    "AggregateTradeEvent",
    "Allocation",
    "AmendedOrder",
    "Amendment",
    "AveragePrice",
    "AveragePriceEvent",
    "Balance",
    "BalanceUpdate",
    "BlockTrade",
    "BlockTradeEvent",
    "BookTicker",
    "BookTickerEvent",
    "CancelReplace",
    "CanceledOrder",
    "CanceledOrderList",
    "CombinedEvent",
    "CommissionDiscount",
    "CommissionRate",
    "CommissionRates",
    "DepthUpdate",
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
    "Fill",
    "IcebergPartsFilter",
    "Kline",
    "KlineEvent",
    "KlineUpdate",
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "LotSizeFilter",
    "MakerTakerRate",
    "MarketLotSizeFilter",
    "MaxAssetFilter",
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
    "PositionBalance",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "PriceRangeRule",
    "PriceTicker",
    "PublicTrade",
    "RateLimit",
    "ReferencePrice",
    "ReferencePriceCalculation",
    "ReferencePriceEvent",
    "RollingWindowTickerEvent",
    "ServerTime",
    "SessionStatus",
    "Sor",
    "SpotUserEvent",
    "Subscription",
    "SymbolExecutionRules",
    "SymbolFilter",
    "SymbolInfo",
    "TPlusSellFilter",
    "TestOrder",
    "Ticker",
    "Ticker24h",
    "TickerEvent",
    "TradeEvent",
    "TrailingDeltaFilter",
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


class OrderListOrder(TypedDict):
    symbol: str
    orderId: int
    clientOrderId: str


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


class BalanceUpdate(TypedDict):
    e: Literal["balanceUpdate"]
    E: int
    """Time of the event."""
    a: str
    """Asset."""
    d: str
    """Change, signed."""
    T: int
    """Time of clearing."""


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


class _FillOptional(TypedDict, total=False):
    matchType: str
    """Allocations only."""
    allocId: int
    """Allocations only."""


class Fill(_FillOptional):
    price: str
    qty: str
    commission: str
    commissionAsset: str
    tradeId: int
    """-1 for an allocation."""


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


class EventStreamTerminated(TypedDict):
    """No more events will come from this subscription."""

    e: Literal["eventStreamTerminated"]
    E: int
    """Time of the event."""


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


class RateLimit(TypedDict):
    rateLimitType: RateLimitTypeValue
    interval: RateLimitIntervalValue
    intervalNum: int
    limit: int


class Sor(TypedDict):
    baseAsset: str
    symbols: list[str]
    """Order books that are searched together."""


class IcebergPartsFilter(TypedDict):
    filterType: Literal["ICEBERG_PARTS"]
    limit: int


class LotSizeFilter(TypedDict):
    filterType: Literal["LOT_SIZE"]
    minQty: str
    maxQty: str
    stepSize: str


class MarketLotSizeFilter(TypedDict):
    filterType: Literal["MARKET_LOT_SIZE"]
    minQty: str
    maxQty: str
    stepSize: str


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


class PriceFilter(TypedDict):
    filterType: Literal["PRICE_FILTER"]
    minPrice: str
    maxPrice: str
    tickSize: str


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


class _ExecutionReportOptional(TypedDict, total=False):
    v: int
    """Prevented match id; STP only, as A, B, u, U, Cs, pl, pL and pY."""
    W: int
    """Time it came on the book."""
    d: int
    """Trailing delta; trailing stops only, as D."""
    D: int
    """Time the trailing stop became active."""
    j: int
    """Strategy id, when one was sent."""
    J: int
    """Strategy type, when one was sent."""
    A: str
    """Prevented quantity."""
    B: str
    """Last prevented quantity."""
    u: int
    """Trade group id."""
    U: int
    """Order id of the counterpart."""
    Cs: str
    """Symbol of the counterpart."""
    pl: str
    """Quantity of the prevented execution."""
    pL: str
    """Price of the prevented execution."""
    pY: str
    """Quote quantity of the prevented execution."""
    b: str
    """Match type, for allocations."""
    a: int
    """Allocation id."""
    k: WorkingFloorValue
    """Where the order works, when it may have allocations."""
    uS: bool
    """Smart order routing was used."""
    gP: PegPriceTypeValue
    """Peg price type; pegged orders only, as gOT, gOV and gp."""
    gOT: PegOffsetTypeValue
    """Peg offset type."""
    gOV: int
    """Peg offset."""
    gp: str
    """Pegged price."""
    eR: ExpiryReasonValue
    """Why the order expired."""


class ExecutionReport(_ExecutionReportOptional):
    e: Literal["executionReport"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    c: str
    """Your id of the order; of the cancellation when x is CANCELED."""
    S: OrderSideValue
    """Side."""
    o: OrderTypeValue
    """Order type."""
    f: TimeInForceValue
    """Time in force."""
    q: str
    """Quantity of the order."""
    p: str
    """Price of the order."""
    P: str
    """Stop price."""
    F: str
    """Iceberg quantity."""
    g: int
    """Order list id, -1 when in none."""
    C: str
    """Your id of the order that is being cancelled, else empty."""
    x: ExecutionTypeValue
    """What happened."""
    X: OrderStatusValue
    """Status of the order now."""
    r: OrderRejectReasonValue
    """Why it was rejected, else NONE."""
    i: int
    """Order id."""
    l: str
    """Quantity of this fill."""
    z: str
    """Quantity filled so far."""
    L: str
    """Price of this fill."""
    n: str
    """Commission of this fill."""
    N: str | None
    """Asset of the commission."""
    T: int
    """Time of the transaction."""
    t: int
    """Trade id, -1 when this is no fill."""
    I: int
    """Execution id."""
    w: bool
    """The order is on the book."""
    m: bool
    """The fill was as maker."""
    M: bool
    """To be ignored."""
    O: int
    """Time the order was made."""
    Z: str
    """Quote quantity filled so far; Z / z is the average price."""
    Y: str
    """Quote quantity of this fill."""
    Q: str
    """Quote quantity of the order."""
    V: SelfTradePreventionModeValue
    """Self-trade prevention mode."""


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


class ListStatusOrder(TypedDict):
    s: str
    """Symbol."""
    i: int
    """Order id."""
    c: str
    """Your id of the order."""


class ListStatus(TypedDict):
    e: Literal["listStatus"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    g: int
    """Order list id."""
    c: ContingencyTypeValue
    """Contingency type."""
    l: ListStatusTypeValue
    """What happened to the list."""
    L: ListOrderStatusValue
    """Status of the list's orders."""
    r: OrderRejectReasonValue
    """Why it was rejected, else NONE."""
    C: str
    """Your id of the list."""
    T: int
    """Time of the transaction."""
    O: list[ListStatusOrder]
    """Orders of the list."""


class ListenKey(TypedDict):
    listenKey: str


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


class OrderCount(RateLimit):
    count: int
    """Orders of the interval that are not filled."""


class PositionBalance(TypedDict):
    a: str
    """Asset."""
    f: str
    """Free."""
    l: str
    """Locked."""


class OutboundAccountPosition(TypedDict):
    e: Literal["outboundAccountPosition"]
    E: int
    """Time of the event."""
    u: int
    """Time of the last change of the account."""
    B: list[PositionBalance]
    """Balances that may have changed."""


PartialDepth: TypeAlias = OrderBook
"""The best levels as they stand."""


class PreventedMatch(TypedDict):
    symbol: str
    preventedMatchId: int
    takerOrderId: int
    makerSymbol: str
    makerOrderId: int
    tradeGroupId: int
    selfTradePreventionMode: SelfTradePreventionModeValue
    price: str
    makerPreventedQuantity: str
    transactTime: int


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


class ServerTime(TypedDict):
    serverTime: int
    """Unix time in ms, or µs when the client asked for that."""


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
