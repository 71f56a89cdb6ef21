# Generated from spec/options/types.yaml by "make generate"; do not edit.
"""Options: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypeAlias, TypedDict

from ..enums import (
    DerivativesTimeInForceValue,
    ExerciseResultValue,
    FuturesResponseTypeValue,
    LiquidityValue,
    OptionSideValue,
    OptionsOrderStatusValue,
    OptionsRiskLevelValue,
    OptionsStreamIntervalValue,
    OrderSideValue,
    StpModeValue,
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
    "AccountBlockTrade",
    "AccountBlockTradeLeg",
    "AccountSnapshot",
    "AccountSnapshots",
    "AccountUpdate",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "BalanceChange",
    "BalancePositionUpdate",
    "BalanceUpdate",
    "BatchOrder",
    "Bill",
    "BlockTradeLeg",
    "BlockTradeOrder",
    "BnbBurnSwitches",
    "BookTickerEvent",
    "CanceledOrder",
    "CmLeverage",
    "CombinedEvent",
    "ConvertPair",
    "Countdown",
    "CountdownHeartbeat",
    "CryptoDeposit",
    "DepositAddress",
    "DepthUpdate",
    "EarnAccount",
    "EventStreamTerminated",
    "ExchangeInfo",
    "ExecutionReport",
    "ExerciseRecord",
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
    "GreekChange",
    "GreekUpdate",
    "Greeks",
    "IndexPrice",
    "IndexPriceEvent",
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
    "MarginAsset",
    "MarginBalances",
    "MarginLevels",
    "MarginSnapshot",
    "MarkPrice",
    "MarkPriceEvent",
    "MarketLotSizeFilter",
    "MarketMakerProtection",
    "MaxBorrow",
    "MyExercise",
    "MyTrade",
    "NewBlockTradeLeg",
    "NewBlockTradeOrder",
    "NewOrder",
    "NewSymbolEvent",
    "OpenInterest",
    "OpenInterestEvent",
    "OptionAsset",
    "OptionContract",
    "OptionSymbol",
    "OptionsAccount",
    "OptionsAccountAsset",
    "OptionsCommission",
    "OptionsCommissions",
    "OptionsListenKey",
    "OptionsOrderError",
    "OptionsRiskLevelChange",
    "OptionsUserEvent",
    "Order",
    "OrderBook",
    "OrderCore",
    "OrderCount",
    "OrderListOrder",
    "OrderTradeUpdate",
    "OrderUpdate",
    "OutboundAccountPosition",
    "PartialDepth",
    "PersonalLeftQuota",
    "Position",
    "PositionBalance",
    "PositionChange",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "ProductRedeemed",
    "PublicTrade",
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
    "Ticker",
    "TickerEvent",
    "TradeEvent",
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


class AccountBlockTradeLeg(TypedDict):
    createTime: int
    updateTime: int
    symbol: str
    orderId: str
    orderPrice: float
    orderQuantity: float
    orderStatus: str
    executedQty: float
    executedAmount: float
    fee: float
    orderType: str
    orderSide: OrderSideValue
    id: str
    tradeId: int
    tradePrice: float
    tradeQty: float
    tradeTime: int
    liquidity: LiquidityValue
    commission: float


class AccountBlockTrade(TypedDict):
    parentOrderId: str
    crossType: str
    legs: list[AccountBlockTradeLeg]
    blockTradeSettlementKey: str


class AccountUpdate(TypedDict):
    e: Literal["ACCOUNT_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the change."""
    eq: str
    """Equity."""
    aeq: str
    """Adjusted equity."""
    b: str
    """Balance."""
    m: str
    """Value of the positions."""
    u: str
    """Unrealized profit."""
    i: str
    """Initial margin."""
    M: str
    """Maintenance margin."""


class BalanceChange(TypedDict):
    a: str
    """Asset."""
    b: str
    """Balance."""
    bc: str
    """Change of the balance, but for profit and fees."""


class PositionChange(TypedDict):
    s: str
    """Option."""
    c: str
    """Number of contracts."""
    p: str
    """Value."""
    a: str
    """Average entry price."""


class BalancePositionUpdate(TypedDict):
    e: Literal["BALANCE_POSITION_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the change."""
    m: str
    """Reason, e.g. ORDER."""
    B: list[BalanceChange]
    """Balances."""
    P: list[PositionChange]
    """Positions."""


class _BatchOrderOptional(TypedDict, total=False):
    price: str
    timeInForce: DerivativesTimeInForceValue
    reduceOnly: bool
    postOnly: bool
    newOrderRespType: FuturesResponseTypeValue
    clientOrderId: str
    isMmp: bool
    selfTradePreventionMode: StpModeValue


class BatchOrder(_BatchOrderOptional):
    """An order for options_place_batch_order."""

    symbol: str
    side: OrderSideValue
    type: Literal["LIMIT"]
    quantity: str


class _BillOptional(TypedDict, total=False):
    symbol: str
    """Contract whose trade it comes from."""


class Bill(_BillOptional):
    id: int
    asset: str
    amount: str
    """Signed: what came in is positive."""
    type: str
    """E.g. TRANSFER, CONTRACT (premium) or FEE."""
    createDate: int


class BlockTradeLeg(TypedDict):
    symbol: str
    side: OrderSideValue
    quantity: str
    price: str


class NewBlockTradeOrder(TypedDict):
    blockTradeSettlementKey: str
    """The key that the other side needs."""
    expireTime: int
    liquidity: LiquidityValue
    status: str
    """E.g. RECEIVED or ACCEPTED."""
    legs: list[BlockTradeLeg]


class BlockTradeOrder(NewBlockTradeOrder):
    createTime: int


class BookTickerEvent(TypedDict):
    e: Literal["bookTicker"]
    u: int
    """Update id of the order book."""
    s: str
    """Option."""
    b: str
    """Best bid price."""
    B: str
    """Best bid quantity."""
    a: str
    """Best ask price."""
    A: str
    """Best ask quantity."""
    T: int
    """Time of the change."""
    E: int
    """Time of the event."""


class OrderCore(TypedDict):
    """What every answer about an order has."""

    orderId: int
    symbol: str
    price: str
    quantity: str
    executedQty: str
    side: OrderSideValue
    type: str
    """LIMIT."""
    timeInForce: DerivativesTimeInForceValue
    reduceOnly: bool
    updateTime: int
    status: OptionsOrderStatusValue
    avgPrice: str
    clientOrderId: str
    priceScale: int
    quantityScale: int
    optionSide: OptionSideValue
    quoteAsset: str
    mmp: bool
    """It is under market maker protection."""


class CanceledOrder(OrderCore, total=False):
    createDate: int
    """When it was placed; where one order is cancelled."""
    createTime: int
    """When it was placed; where several are cancelled."""
    fee: str
    source: str
    """Where it came from, e.g. API."""
    selfTradePreventionMode: StpModeValue


class Countdown(TypedDict):
    underlying: str
    countdownTime: int
    """Milliseconds; 0 when off."""


class CountdownHeartbeat(TypedDict):
    underlyings: list[str]
    """Those whose countdown began anew."""


class DepthUpdate(TypedDict):
    e: Literal["depthUpdate"]
    E: int
    """Time of the event."""
    T: int
    """Time of the change."""
    s: str
    """Option."""
    U: int
    """First update id in here."""
    u: int
    """Last update id in here."""
    pu: int
    """Last update id of the event before."""
    b: list[PriceLevel]
    """Bids that changed; quantity 0 removes the level."""
    a: list[PriceLevel]
    """Asks that changed."""


class OptionAsset(TypedDict):
    name: str


class OptionContract(TypedDict):
    baseAsset: str
    quoteAsset: str
    underlying: str
    settleAsset: str


class OptionSymbol(TypedDict):
    symbol: str
    side: OptionSideValue
    strikePrice: str
    underlying: str
    unit: int
    """How much of the underlying one contract is."""
    expiryDate: int
    filters: list[PriceFilter | LotSizeFilter]
    liquidationFeeRate: str
    minQty: str
    maxQty: str
    initialMargin: str
    """A ratio, as the next three."""
    maintenanceMargin: str
    minInitialMargin: str
    minMaintenanceMargin: str
    priceScale: int
    quantityScale: int
    quoteAsset: str
    contractType: str
    underlyingType: str
    nakedSell: bool
    """It may be sold without holding it."""
    status: str
    """E.g. TRADING."""


class ExchangeInfo(TypedDict):
    timezone: str
    serverTime: int
    optionContracts: list[OptionContract]
    optionAssets: list[OptionAsset]
    optionSymbols: list[OptionSymbol]
    rateLimits: list[RateLimit]


class ExerciseRecord(TypedDict):
    symbol: str
    strikePrice: str
    realStrikePrice: str
    """Price that it was settled at."""
    expiryDate: int
    strikeResult: ExerciseResultValue


class GreekChange(TypedDict):
    u: str
    """Underlying."""
    d: str
    """Delta."""
    g: str
    """Gamma."""
    t: str
    """Theta."""
    v: str
    """Vega."""


class GreekUpdate(TypedDict):
    e: Literal["GREEK_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the change."""
    G: list[GreekChange]


class Greeks(TypedDict):
    underlying: str
    delta: str
    gamma: str
    theta: str
    vega: str


class IndexPrice(TypedDict):
    time: int
    indexPrice: str


class IndexPriceEvent(TypedDict):
    e: Literal["indexPrice"]
    E: int
    """Time of the event."""
    s: str
    """Underlying."""
    p: str
    """Index price."""


class KlineUpdate(TypedDict):
    t: int
    """Open time."""
    T: int
    """Close time."""
    s: str
    """Option."""
    i: OptionsStreamIntervalValue
    """Interval."""
    f: int
    """First trade id."""
    L: int
    """Last trade id."""
    o: str
    """Open."""
    c: str
    """Close, so far."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume, contracts."""
    n: int
    """Number of trades."""
    x: bool
    """The kline is closed."""
    q: str
    """Volume, quote asset."""
    V: str
    """Volume that takers bought, contracts."""
    Q: str
    """Volume that takers bought, quote asset."""


class KlineEvent(TypedDict):
    e: Literal["kline"]
    E: int
    """Time of the event."""
    s: str
    """Option."""
    k: KlineUpdate


class MarkPrice(TypedDict):
    symbol: str
    markPrice: str
    bidIV: str
    """Implied volatility of the bid."""
    askIV: str
    """Implied volatility of the ask."""
    markIV: str
    """Implied volatility of the mark price."""
    delta: str
    theta: str
    gamma: str
    vega: str
    highPriceLimit: str
    """Highest price to buy at now."""
    lowPriceLimit: str
    """Lowest price to sell at now."""
    riskFreeInterest: str
    """Risk-free rate."""


class MarkPriceEvent(TypedDict):
    e: Literal["markPrice"]
    E: int
    """Time of the event."""
    s: str
    """Option."""
    mp: str
    """Mark price."""
    i: str
    """Index price of the underlying."""
    P: str
    """Estimated settlement price, in the last half hour."""
    bo: str
    """Best bid price."""
    ao: str
    """Best ask price."""
    bq: str
    """Best bid quantity."""
    aq: str
    """Best ask quantity."""
    b: str
    """Implied volatility of the bid."""
    a: str
    """Implied volatility of the ask."""
    hl: str
    """Highest price to buy at now."""
    ll: str
    """Lowest price to sell at now."""
    vo: str
    """Implied volatility of the mark price."""
    rf: str
    """Risk-free rate."""
    d: str
    """Delta."""
    t: str
    """Theta."""
    g: str
    """Gamma."""
    v: str
    """Vega."""


class MarketMakerProtection(TypedDict):
    underlyingId: int
    underlying: str
    windowTimeInMilliseconds: int
    frozenTimeInMilliseconds: int
    qtyLimit: str
    deltaLimit: str
    lastTriggerTime: int


class MyExercise(TypedDict):
    id: str
    currency: str
    symbol: str
    exercisePrice: str
    quantity: str
    amount: str
    fee: str
    createDate: int
    priceScale: int
    quantityScale: int
    optionSide: OptionSideValue
    positionSide: str
    """LONG or SHORT."""
    quoteAsset: str


class MyTrade(TypedDict):
    id: int
    tradeId: int
    orderId: int
    symbol: str
    price: str
    quantity: str
    fee: str
    realizedProfit: str
    side: OrderSideValue
    type: str
    """LIMIT."""
    liquidity: LiquidityValue
    time: int
    priceScale: int
    quantityScale: int
    optionSide: OptionSideValue
    quoteAsset: str


class _NewBlockTradeLegOptional(TypedDict, total=False):
    price: str


class NewBlockTradeLeg(_NewBlockTradeLegOptional):
    symbol: str
    side: OrderSideValue
    type: Literal["LIMIT"]
    quantity: str


class _NewOrderOptional(TypedDict, total=False):
    executedQty: str
    fee: str | int
    """With RESULT."""
    timeInForce: DerivativesTimeInForceValue
    createTime: int
    updateTime: int
    status: OptionsOrderStatusValue
    avgPrice: str
    source: str
    """Where it came from, e.g. API."""
    priceScale: int
    quantityScale: int
    optionSide: OptionSideValue
    quoteAsset: str
    selfTradePreventionMode: StpModeValue


class NewOrder(_NewOrderOptional):
    """The answer to a new order; ACK has neither what was filled nor the status."""

    orderId: int
    symbol: str
    price: str
    quantity: str
    side: OrderSideValue
    type: str
    """LIMIT."""
    reduceOnly: bool
    postOnly: bool
    clientOrderId: str
    mmp: bool
    """It is under market maker protection."""


class NewSymbolEvent(TypedDict):
    e: Literal["optionSymbol"]
    E: int
    """Time of the event."""
    s: str
    """Option."""
    ps: str
    """Underlying."""
    qa: str
    """Quote asset."""
    d: OptionSideValue
    """Call or put."""
    sp: str
    """Strike price."""
    dt: int
    """Expiry time."""
    u: int
    """Unit of one contract."""
    ot: int
    """When trading begins."""
    cs: str
    """State, e.g. TRADING."""


class OpenInterest(TypedDict):
    symbol: str
    sumOpenInterest: str
    """Contracts."""
    sumOpenInterestUsd: str
    timestamp: str
    """Unix ms."""


class OpenInterestEvent(TypedDict):
    e: Literal["openInterest"]
    E: int
    """Time of the event."""
    s: str
    """Option."""
    o: str
    """Open interest, contracts."""
    h: str
    """Open interest, USD."""


class OptionsAccountAsset(TypedDict):
    asset: str
    marginBalance: str
    equity: str
    available: str
    initialMargin: str
    maintMargin: str
    unrealizedPNL: str
    adjustedEquity: str


class OptionsAccount(TypedDict):
    asset: list[OptionsAccountAsset]
    greek: list[Greeks]
    time: int
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    reduceOnly: bool
    tradeGroupId: int


class OptionsCommission(TypedDict):
    underlying: str
    makerFee: str
    takerFee: str


class OptionsCommissions(TypedDict):
    commissions: list[OptionsCommission]


class OptionsListenKey(ListenKey):
    expiration: int


class OptionsOrderError(TypedDict):
    """Why one order of a batch was refused."""

    code: int
    msg: str


class OptionsRiskLevelChange(TypedDict):
    e: Literal["RISK_LEVEL_CHANGE"]
    E: int
    """Time of the event."""
    s: OptionsRiskLevelValue
    """Risk level."""
    mb: str
    """Margin balance."""
    mm: str
    """Maintenance margin."""


class _OrderUpdateOptional(TypedDict, total=False):
    N: str
    """Asset of the commission; fills only."""
    n: str
    """Commission; fills only."""


class OrderUpdate(_OrderUpdateOptional):
    s: str
    """Option."""
    c: str
    """Your id of the order."""
    S: OrderSideValue
    """Side."""
    o: str
    """Order type."""
    f: DerivativesTimeInForceValue
    """Time in force."""
    q: str
    """Quantity of the order."""
    p: str
    """Price of the order."""
    ap: str
    """Average price."""
    x: str
    """What happened, e.g. NEW or TRADE."""
    X: str
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
    ot: str
    """Original order type."""
    rp: str
    """Realized profit of this fill."""
    V: StpModeValue
    """Self-trade prevention mode."""


class OrderTradeUpdate(TypedDict):
    e: Literal["ORDER_TRADE_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    o: OrderUpdate


OptionsUserEvent: TypeAlias = (
    AccountUpdate
    | BalancePositionUpdate
    | GreekUpdate
    | ListenKeyExpired
    | OrderTradeUpdate
    | OptionsRiskLevelChange
)


class _OrderOptional(TypedDict, total=False):
    postOnly: bool
    fee: str
    reason: str
    """Why it was refused, else 0."""
    source: str
    """Where it came from, e.g. API."""
    selfTradePreventionMode: StpModeValue


class Order(OrderCore, _OrderOptional):
    createTime: int


class OrderBook(TypedDict):
    bids: list[PriceLevel]
    """Highest first."""
    asks: list[PriceLevel]
    """Lowest first."""
    T: int
    """Time of the last change."""
    lastUpdateId: int


PartialDepth: TypeAlias = DepthUpdate
"""The best levels as they stand."""


class Position(TypedDict):
    entryPrice: str
    symbol: str
    side: str
    """LONG or SHORT."""
    quantity: str
    """Negative when short."""
    markValue: str
    unrealizedPNL: str
    markPrice: str
    strikePrice: str
    expiryDate: int
    priceScale: int
    quantityScale: int
    optionSide: OptionSideValue
    quoteAsset: str
    time: int
    bidQuantity: str
    """In open orders to buy."""
    askQuantity: str
    """In open orders to sell."""


class PublicTrade(TypedDict):
    id: int
    tradeId: int
    symbol: str
    price: str
    qty: str
    quoteQty: str
    side: int
    """Side of the taker: 1 bought, -1 sold."""
    time: int


class Ticker(TypedDict):
    symbol: str
    priceChange: str
    priceChangePercent: str
    lastPrice: str
    lastQty: str
    open: str
    high: str
    low: str
    volume: str
    """Contracts."""
    amount: str
    """Quote asset."""
    bidPrice: str
    askPrice: str
    openTime: int
    closeTime: int
    firstTradeId: int
    tradeCount: int
    strikePrice: str
    exercisePrice: str
    """Settlement price, or its estimate."""


class TickerEvent(TypedDict):
    e: Literal["24hrTicker"]
    E: int
    """Time of the event."""
    s: str
    """Option."""
    p: str
    """Price change."""
    P: str
    """Price change in percent."""
    w: str
    """Weighted average price."""
    c: str
    """Last price."""
    Q: str
    """Last quantity."""
    o: str
    """Open."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume, contracts."""
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
    T: int
    """Time of the trade."""
    s: str
    """Option."""
    t: int
    """Trade id."""
    p: str
    """Price."""
    q: str
    """Quantity."""
    X: str
    """How it came about: MARKET in the order book, BLOCK as a block trade."""
    S: OrderSideValue
    """Side of the taker."""
    m: bool
    """The buyer was the maker."""
