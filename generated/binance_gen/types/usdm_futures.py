# Generated from spec/usdm_futures/types.yaml by "make generate"; do not edit.
"""USD-M futures: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Any, Literal, TypeAlias, TypedDict

from ..enums import (
    AlgoOrderStatusValue,
    AlgoTypeValue,
    ConditionalOrderTypeValue,
    FuturesIncomeTypeValue,
    FuturesOrderTypeValue,
    FuturesSymbolStatusValue,
    FuturesTimeInForceValue,
    OrderSideValue,
    PositionSideValue,
    StpModeValue,
    TradingSessionMarketValue,
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
    "AcceptedQuote",
    "Account",
    "AccountAsset",
    "AccountConfigUpdate",
    "AccountPosition",
    "AccountPositionV3",
    "AccountSnapshot",
    "AccountSnapshots",
    "AccountTotals",
    "AccountUpdate",
    "AccountV3",
    "AdlRisk",
    "AggregateTrade",
    "AggregateTradeEvent",
    "AlgoOrder",
    "AlgoOrderUpdate",
    "AlgoUpdate",
    "ApiKeyIpRestrictionSet",
    "ApiTradingStatus",
    "AssetIndex",
    "AssetIndexEvent",
    "AutoRepayFutures",
    "Balance",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "BookTicker",
    "CanceledAlgoOrder",
    "CmLeverage",
    "CombinedAggregateTradeEvent",
    "CombinedEvent",
    "CombinedFuturesAggregateTradeEvent",
    "CombinedFuturesBookTickerEvent",
    "CombinedFuturesDepthUpdate",
    "CombinedFuturesMarkPriceEvent",
    "CombinedFuturesMiniTickerEvents",
    "CombinedFuturesTickerEvent",
    "CombinedFuturesTickerEvents",
    "CombinedMarkPriceEvent",
    "CombinedMarkPriceEvents",
    "CommissionRate",
    "CompositeIndex",
    "CompositeIndexAsset",
    "CompositeIndexEvent",
    "CompositeIndexEventAsset",
    "ConditionalOrderTriggerReject",
    "ConvertOrder",
    "ConvertPair",
    "ConvertQuote",
    "CryptoDeposit",
    "DeliveryPrice",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExchangeAsset",
    "ExchangeInfo",
    "ExecutionReport",
    "FeeBurn",
    "Fill",
    "ForceOrder",
    "FundingRate",
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
    "FuturesUserEvent",
    "HistoricalOrder",
    "Income",
    "InsuranceFund",
    "InsuranceFundAsset",
    "JsonObject",
    "Kline",
    "LiquidationEvent",
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LongShortRatio",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
    "MarginCall",
    "MarginLevels",
    "MarginSnapshot",
    "MarkPriceEvent",
    "MarketLotSizeFilter",
    "MarketSchedule",
    "MarketSchedules",
    "MaxBorrow",
    "MinNotionalFilter",
    "ModifiedOrder",
    "MultiAssetsMode",
    "MultiAssetsModeChange",
    "MyTrade",
    "NewAlgoOrder",
    "NewOrder",
    "OpenInterest",
    "OpenInterestRecord",
    "Order",
    "OrderBook",
    "OrderCount",
    "OrderListOrder",
    "OrderTradeUpdate",
    "OrderUpdate",
    "OutboundAccountPosition",
    "PersonalLeftQuota",
    "PortfolioMarginAccount",
    "Position",
    "PositionBalance",
    "PositionMarginRecord",
    "PositionV2",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "PriceTicker",
    "ProductRedeemed",
    "PublicTrade",
    "RateLimit",
    "RejectedTrigger",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "ServerTime",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "Success",
    "SymbolBrackets",
    "SymbolConfig",
    "SymbolFilter",
    "SymbolInfo",
    "SymbolLiquidationEvent",
    "TakerVolume",
    "Ticker",
    "TradeLite",
    "TradingIndicator",
    "TradingSchedule",
    "TradingSession",
    "TradingSessionEvent",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


class AcceptedQuote(TypedDict):
    orderId: str
    createTime: int
    orderStatus: str


class AccountTotals(TypedDict):
    """In USDT; in USD when multi-assets mode is on."""

    totalInitialMargin: str
    totalMaintMargin: str
    totalWalletBalance: str
    totalUnrealizedProfit: str
    totalMarginBalance: str
    totalPositionInitialMargin: str
    totalOpenOrderInitialMargin: str
    totalCrossWalletBalance: str
    totalCrossUnPnl: str
    availableBalance: str
    maxWithdrawAmount: str


class AccountAsset(FuturesAccountAsset, total=False):
    marginAvailable: bool
    """It serves as margin in multi-assets mode."""


class _AccountPositionOptional(TypedDict, total=False):
    breakEvenPrice: str
    """WebSocket API only."""


class AccountPosition(_AccountPositionOptional):
    symbol: str
    positionSide: PositionSideValue
    positionAmt: str
    entryPrice: str
    unrealizedProfit: str
    leverage: str
    isolated: bool
    initialMargin: str
    """Initial margin needed, at the mark price."""
    maintMargin: str
    """Maintenance margin needed."""
    positionInitialMargin: str
    openOrderInitialMargin: str
    maxNotional: str
    """Highest position value at this leverage."""
    bidNotional: str
    """To be ignored."""
    askNotional: str
    """To be ignored."""
    updateTime: int


class _AccountOptional(TypedDict, total=False):
    feeBurn: bool
    """Commissions are paid in BNB; REST only."""


class Account(AccountTotals, _AccountOptional):
    feeTier: int
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    updateTime: int
    """To be ignored."""
    multiAssetsMargin: bool
    tradeGroupId: int
    """-1 when in none."""
    assets: list[AccountAsset]
    positions: list[AccountPosition]
    """Of every symbol, empty ones too."""


class MultiAssetsModeChange(TypedDict):
    j: bool
    """Multi-assets mode."""


class _AccountConfigUpdateOptional(TypedDict, total=False):
    ac: FuturesLeverageChange
    """When the leverage of a symbol changed."""
    ai: MultiAssetsModeChange
    """When the multi-assets mode changed."""


class AccountConfigUpdate(_AccountConfigUpdateOptional):
    e: Literal["ACCOUNT_CONFIG_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""


class AccountPositionV3(TypedDict):
    symbol: str
    positionSide: PositionSideValue
    positionAmt: str
    notional: str
    unrealizedProfit: str
    isolatedMargin: str
    isolatedWallet: str
    initialMargin: str
    """Initial margin needed, at the mark price."""
    maintMargin: str
    """Maintenance margin needed."""
    updateTime: int


class AccountUpdate(TypedDict):
    e: Literal["ACCOUNT_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    a: FuturesAccountChange


class AccountV3(AccountTotals):
    assets: list[AccountAsset]
    positions: list[AccountPositionV3]
    """Those with an amount or an open order."""


class AdlRisk(TypedDict):
    symbol: str
    adlRisk: str
    """One of low, medium and high."""
    updateTime: int


class AggregateTrade(FuturesAggregateTrade):
    nq: str
    """Quantity without RPI orders."""


class AggregateTradeEvent(FuturesAggregateTradeEvent):
    nq: str
    """Quantity without RPI orders."""


class _NewAlgoOrderOptional(TypedDict, total=False):
    triggerPrice: str
    """Not for trailing stops."""
    activatePrice: str
    """Trailing stops only."""
    callbackRate: str
    """Trailing stops only."""


class NewAlgoOrder(_NewAlgoOrderOptional):
    """A conditional order."""

    algoId: int
    clientAlgoId: str
    algoType: AlgoTypeValue
    orderType: ConditionalOrderTypeValue
    symbol: str
    side: OrderSideValue
    positionSide: PositionSideValue
    timeInForce: FuturesTimeInForceValue
    quantity: str
    algoStatus: AlgoOrderStatusValue
    price: str
    icebergQuantity: str | None
    selfTradePreventionMode: StpModeValue
    workingType: WorkingTypeValue
    priceMatch: str
    """Price match mode, or NONE."""
    closePosition: bool
    """It closes the whole position."""
    priceProtect: bool
    """The trigger is protected."""
    reduceOnly: bool
    createTime: int
    updateTime: int
    triggerTime: int
    """0 until it has triggered."""
    goodTillDate: int
    """Time in force GTD until then, else 0."""


class _AlgoOrderOptional(TypedDict, total=False):
    actualType: str
    """Type of that order, when asked for one order."""
    actualQty: str
    """Quantity of that order, when asked for one order."""
    tpTriggerPrice: str
    """To be ignored."""
    tpPrice: str
    """To be ignored."""
    slTriggerPrice: str
    """To be ignored."""
    slPrice: str
    """To be ignored."""
    tpOrderType: str
    """To be ignored."""


class AlgoOrder(NewAlgoOrder, _AlgoOrderOptional):
    actualOrderId: str
    """Id of the order that it placed; empty until it has triggered."""
    actualPrice: str


class _AlgoOrderUpdateOptional(TypedDict, total=False):
    ap: str
    """Average price of that order, once triggered."""
    aq: str
    """Quantity filled of that order, once triggered."""
    act: str
    """Type of that order, once triggered."""
    rm: str
    """Why it failed."""
    ia: bool
    """A trailing stop is active."""


class AlgoOrderUpdate(_AlgoOrderUpdateOptional):
    caid: str
    """Your id of the conditional order."""
    aid: int
    """Binance's id of it."""
    at: AlgoTypeValue
    """Algo type."""
    o: ConditionalOrderTypeValue
    """Order type."""
    s: str
    """Symbol."""
    S: OrderSideValue
    """Side."""
    ps: PositionSideValue
    """Position side."""
    f: FuturesTimeInForceValue
    """Time in force."""
    q: str
    """Quantity."""
    X: AlgoOrderStatusValue
    """Status."""
    ai: str
    """Id of the order that it placed; empty until it has triggered."""
    tp: str
    """Trigger price."""
    p: str
    """Price."""
    V: StpModeValue
    """Self-trade prevention mode."""
    wt: WorkingTypeValue
    """Price that triggers."""
    pm: str
    """Price match mode, or NONE."""
    cp: bool
    """It closes the whole position."""
    pP: bool
    """The trigger is protected."""
    R: bool
    """Reduce only."""
    tt: int
    """Time of the trigger, 0 until then."""
    gtd: int
    """Time in force GTD until then."""


class AlgoUpdate(TypedDict):
    e: Literal["ALGO_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    o: AlgoOrderUpdate


class ApiTradingStatus(TypedDict):
    indicators: dict[str, list[TradingIndicator]]
    """By symbol; under ACCOUNT, when the account as a whole is locked."""
    updateTime: int


class AssetIndex(TypedDict):
    symbol: str
    time: int
    index: str
    bidBuffer: str
    askBuffer: str
    bidRate: str
    askRate: str
    autoExchangeBidBuffer: str
    autoExchangeAskBuffer: str
    autoExchangeBidRate: str
    autoExchangeAskRate: str


class AssetIndexEvent(TypedDict):
    e: Literal["assetIndexUpdate"]
    E: int
    """Time of the event."""
    s: str
    """Asset and USD, e.g. ADAUSD."""
    i: str
    """Index price."""
    b: str
    """Bid buffer."""
    a: str
    """Ask buffer."""
    B: str
    """Bid rate."""
    A: str
    """Ask rate."""
    q: str
    """Bid buffer of auto-exchange."""
    g: str
    """Ask buffer of auto-exchange."""
    Q: str
    """Bid rate of auto-exchange."""
    G: str
    """Ask rate of auto-exchange."""


class Balance(TypedDict):
    accountAlias: str
    asset: str
    balance: str
    """Wallet balance."""
    crossWalletBalance: str
    """What is not set aside for isolated positions."""
    crossUnPnl: str
    """Unrealized profit of crossed positions."""
    availableBalance: str
    maxWithdrawAmount: str
    marginAvailable: bool
    """It serves as margin in multi-assets mode."""
    updateTime: int


class _BookTickerOptional(TypedDict, total=False):
    lastUpdateId: int
    """WebSocket API only."""


class BookTicker(_BookTickerOptional):
    symbol: str
    bidPrice: str
    bidQty: str
    askPrice: str
    askQty: str
    time: int


class CanceledAlgoOrder(TypedDict):
    algoId: int
    clientAlgoId: str
    code: str
    """200 when it worked."""
    msg: str


class CombinedAggregateTradeEvent(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: AggregateTradeEvent


class CombinedFuturesAggregateTradeEvent(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: FuturesAggregateTradeEvent


class CombinedFuturesBookTickerEvent(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: FuturesBookTickerEvent


class CombinedFuturesDepthUpdate(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: FuturesDepthUpdate


class CombinedFuturesMarkPriceEvent(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: FuturesMarkPriceEvent


class CombinedFuturesMiniTickerEvents(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: list[FuturesMiniTickerEvent]


class CombinedFuturesTickerEvent(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: FuturesTickerEvent


class CombinedFuturesTickerEvents(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: list[FuturesTickerEvent]


class MarkPriceEvent(FuturesMarkPriceEvent):
    ap: str
    """Moving average of the mark price."""


class CombinedMarkPriceEvent(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: MarkPriceEvent


class CombinedMarkPriceEvents(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: list[MarkPriceEvent]


class CommissionRate(FuturesCommissionRate):
    rpiCommissionRate: str
    """For RPI orders."""


class CompositeIndexAsset(TypedDict):
    baseAsset: str
    quoteAsset: str
    weightInQuantity: str
    weightInPercentage: str
    """As a fraction."""


class CompositeIndex(TypedDict):
    symbol: str
    time: int
    component: str
    """What it consists of, e.g. baseAsset."""
    baseAssetList: list[CompositeIndexAsset]


class CompositeIndexEventAsset(TypedDict):
    b: str
    """Base asset."""
    q: str
    """Quote asset."""
    w: str
    """Weight as a quantity."""
    W: str
    """Weight as a fraction."""
    i: str
    """Index price."""


class CompositeIndexEvent(TypedDict):
    e: Literal["compositeIndex"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    p: str
    """Price."""
    C: str
    """What it consists of, e.g. baseAsset."""
    c: list[CompositeIndexEventAsset]


class RejectedTrigger(TypedDict):
    s: str
    """Symbol."""
    i: int
    """Order id."""
    r: str
    """Reason."""


_ConditionalOrderTriggerRejectKeys = TypedDict(
    "_ConditionalOrderTriggerRejectKeys",
    {
        "or": RejectedTrigger,
    },
)


class ConditionalOrderTriggerReject(_ConditionalOrderTriggerRejectKeys):
    e: Literal["CONDITIONAL_ORDER_TRIGGER_REJECT"]
    E: int
    """Time of the event."""
    T: int
    """Time of the message."""


class ConvertOrder(TypedDict):
    orderId: int
    orderStatus: str
    """PROCESS, ACCEPT_SUCCESS, SUCCESS or FAIL."""
    fromAsset: str
    fromAmount: str
    toAsset: str
    toAmount: str
    ratio: str
    """Price."""
    inverseRatio: str
    """Price the other way round."""
    createTime: int


class ConvertQuote(TypedDict):
    quoteId: str
    ratio: str
    """Price."""
    inverseRatio: str
    """Price the other way round."""
    validTimestamp: int
    """It is good until then."""
    toAmount: str
    fromAmount: str


class DeliveryPrice(TypedDict):
    deliveryTime: int
    deliveryPrice: float


class ExchangeAsset(TypedDict):
    asset: str
    marginAvailable: bool
    """It serves as margin in multi-assets mode."""
    autoAssetExchange: str | None
    """Below minus this it is exchanged in multi-assets mode."""


class MinNotionalFilter(TypedDict):
    filterType: Literal["MIN_NOTIONAL"]
    notional: str


SymbolFilter: TypeAlias = (
    PriceFilter
    | LotSizeFilter
    | MarketLotSizeFilter
    | FuturesMaxNumOrdersFilter
    | FuturesMaxNumAlgoOrdersFilter
    | MinNotionalFilter
    | FuturesPercentPriceFilter
)


class SymbolInfo(TypedDict):
    symbol: str
    pair: str
    contractType: str
    """E.g. PERPETUAL; empty once it is settled."""
    deliveryDate: int
    onboardDate: int
    status: FuturesSymbolStatusValue
    maintMarginPercent: str
    """To be ignored."""
    requiredMarginPercent: str
    """To be ignored."""
    baseAsset: str
    quoteAsset: str
    marginAsset: str
    pricePrecision: int
    """Not the tick size; see filters."""
    quantityPrecision: int
    """Not the step size; see filters."""
    baseAssetPrecision: int
    quotePrecision: int
    underlyingType: str
    """E.g. COIN or INDEX."""
    underlyingSubType: list[str]
    settlePlan: int
    triggerProtect: str
    """How far mark and last price may be apart for priceProtect."""
    filters: list[SymbolFilter]
    orderTypes: list[FuturesOrderTypeValue]
    timeInForce: list[FuturesTimeInForceValue]
    liquidationFee: str
    marketTakeBound: str
    """How far a market order may be from the mark price, as a fraction."""


class ExchangeInfo(TypedDict):
    timezone: str
    serverTime: int
    """To be ignored; futures_time tells the time."""
    rateLimits: list[RateLimit]
    exchangeFilters: list[Any]
    """Empty."""
    assets: list[ExchangeAsset]
    symbols: list[SymbolInfo]


class _ForceOrderOptional(TypedDict, total=False):
    cumBase: str


class ForceOrder(FuturesOrder, _ForceOrderOptional):
    pair: str
    avgPrice: str
    cumQuote: str
    """Value filled, quote asset."""
    time: int
    """Time the order was made."""


class _FundingRateOptional(TypedDict, total=False):
    rateType: str


class FundingRate(_FundingRateOptional):
    symbol: str
    fundingRate: str
    fundingTime: int
    markPrice: str
    """Mark price at that time."""


class _MarginCallOptional(TypedDict, total=False):
    cw: str
    """Wallet balance for crossed positions, when such are called."""


class MarginCall(_MarginCallOptional):
    e: Literal["MARGIN_CALL"]
    E: int
    """Time of the event."""
    p: list[FuturesMarginCallPosition]


class OrderUpdate(FuturesOrderUpdate):
    si: int
    """To be ignored."""
    ss: int
    """To be ignored."""
    gtd: int
    """Time in force GTD until then."""


class OrderTradeUpdate(TypedDict):
    e: Literal["ORDER_TRADE_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    o: OrderUpdate


class TradeLite(TypedDict):
    e: Literal["TRADE_LITE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    s: str
    """Symbol."""
    q: str
    """Quantity of the order."""
    p: str
    """Price of the order."""
    m: bool
    """The fill was as maker."""
    c: str
    """Your id of the order."""
    S: OrderSideValue
    """Side."""
    L: str
    """Price of this fill."""
    l: str
    """Quantity of this fill."""
    t: int
    """Trade id."""
    i: int
    """Order id."""


FuturesUserEvent: TypeAlias = (
    AccountConfigUpdate
    | AccountUpdate
    | AlgoUpdate
    | ConditionalOrderTriggerReject
    | FuturesGridUpdate
    | ListenKeyExpired
    | MarginCall
    | OrderTradeUpdate
    | FuturesStrategyUpdate
    | TradeLite
)


class _OrderOptional(TypedDict, total=False):
    activatePrice: str
    """Trailing stops only."""
    priceRate: str
    """Callback rate, trailing stops only."""


class Order(FuturesOrder, _OrderOptional):
    avgPrice: str
    cumQuote: str
    """Value filled, quote asset."""
    time: int
    """Time the order was made."""
    priceProtect: bool
    """The trigger is protected."""
    priceMatch: str
    """Price match mode, or NONE."""
    selfTradePreventionMode: StpModeValue
    goodTillDate: int
    """Time in force GTD until then, else 0."""


class HistoricalOrder(Order, total=False):
    pair: str
    cumBase: str


class Income(TypedDict):
    symbol: str
    """Empty when it is about no symbol."""
    incomeType: FuturesIncomeTypeValue
    income: str
    """Amount, signed."""
    asset: str
    info: str
    time: int
    tranId: int
    """One per kind of income and user."""
    tradeId: str
    """Trade id, when it comes from a trade."""


class InsuranceFundAsset(TypedDict):
    asset: str
    marginBalance: str
    updateTime: int


class InsuranceFund(TypedDict):
    symbols: list[str]
    assets: list[InsuranceFundAsset]


class LiquidationEvent(TypedDict):
    e: Literal["forceOrder"]
    E: int
    """Time of the event."""
    o: FuturesLiquidationOrder
    ps: str
    """Pair."""
    st: int
    """1: USD-M, 2: COIN-M."""


class LongShortRatio(TypedDict):
    symbol: str
    longShortRatio: str
    longAccount: str
    """Share that is long."""
    shortAccount: str
    """Share that is short."""
    timestamp: int


class TradingSession(TypedDict):
    type: str
    """E.g. REGULAR or NO_TRADING."""
    startTime: int
    endTime: int


class MarketSchedule(TypedDict):
    sessions: list[TradingSession]


class MarketSchedules(TypedDict):
    EQUITY: MarketSchedule
    COMMODITY: MarketSchedule
    KR_EQUITY: MarketSchedule
    HK_EQUITY: MarketSchedule
    CN_EQUITY: MarketSchedule
    FX: MarketSchedule


class _NewOrderOptional(TypedDict, total=False):
    cumQuote: str
    """Value filled, quote asset."""
    avgPrice: str
    activatePrice: str
    """Trailing stops only."""
    priceRate: str
    """Callback rate, trailing stops only."""


class NewOrder(FuturesOrder, _NewOrderOptional):
    """The answer to a new order or a cancellation."""

    cumQty: str
    priceProtect: bool
    """The trigger is protected."""
    priceMatch: str
    """Price match mode, or NONE."""
    selfTradePreventionMode: StpModeValue
    goodTillDate: int
    """Time in force GTD until then, else 0."""


class ModifiedOrder(NewOrder, total=False):
    pair: str
    modifyId: int
    """Your id of the change, when one was sent."""


class MultiAssetsMode(TypedDict):
    multiAssetsMargin: bool
    """All assets serve as margin together."""


class _MyTradeOptional(TypedDict, total=False):
    pair: str
    baseQty: str
    marginAsset: str


class MyTrade(_MyTradeOptional):
    id: int
    orderId: int
    symbol: str
    side: OrderSideValue
    positionSide: PositionSideValue
    price: str
    qty: str
    quoteQty: str
    realizedPnl: str
    commission: str
    commissionAsset: str
    buyer: bool
    maker: bool
    time: int


class OpenInterest(TypedDict):
    symbol: str
    openInterest: str
    """Base asset."""
    time: int


class OpenInterestRecord(TypedDict):
    symbol: str
    sumOpenInterest: str
    """Base asset."""
    sumOpenInterestValue: str
    """Quote asset."""
    CMCCirculatingSupply: str
    """Circulating supply, by CoinMarketCap."""
    timestamp: int


class OrderBook(TypedDict):
    lastUpdateId: int
    E: int
    """Time of the answer."""
    T: int
    """Time of the transaction."""
    bids: list[PriceLevel]
    """Highest first."""
    asks: list[PriceLevel]
    """Lowest first."""


class PortfolioMarginAccount(TypedDict):
    asset: str
    maxWithdrawAmount: str
    maxWithdrawAmountUSD: str


class Position(TypedDict):
    symbol: str
    positionSide: PositionSideValue
    positionAmt: str
    """Below 0 when short."""
    entryPrice: str
    breakEvenPrice: str
    markPrice: str
    unRealizedProfit: str
    liquidationPrice: str
    isolatedMargin: str
    notional: str
    marginAsset: str
    isolatedWallet: str
    initialMargin: str
    """Initial margin needed, at the mark price."""
    maintMargin: str
    """Maintenance margin needed."""
    positionInitialMargin: str
    openOrderInitialMargin: str
    adl: int
    """Place in the auto-deleveraging queue, from 0 (safe) to 4 (next)."""
    bidNotional: str
    """To be ignored."""
    askNotional: str
    """To be ignored."""
    updateTime: int


class PositionMarginRecord(TypedDict):
    symbol: str
    type: int
    """1 added, 2 taken."""
    deltaType: str
    """Who did it, e.g. USER_ADJUST."""
    amount: str
    asset: str
    time: int
    positionSide: PositionSideValue


class PositionV2(TypedDict):
    symbol: str
    positionSide: PositionSideValue
    positionAmt: str
    """Below 0 when short."""
    entryPrice: str
    breakEvenPrice: str
    markPrice: str
    unRealizedProfit: str
    liquidationPrice: str
    leverage: str
    marginType: str
    """The text isolated or cross."""
    isAutoAddMargin: str
    """The text true or false."""
    isolatedMargin: str
    isolatedWallet: str
    notional: str
    maxNotionalValue: str
    """Highest position value at this leverage."""
    updateTime: int


class PriceTicker(TypedDict):
    symbol: str
    price: str
    time: int


class PublicTrade(TypedDict):
    id: int
    price: str
    qty: str
    quoteQty: str
    time: int
    isBuyerMaker: bool
    isRPITrade: bool


class _SymbolBracketsOptional(TypedDict, total=False):
    notionalCoef: float
    """Your multiplier of the position values, when it isn't 1."""


class SymbolBrackets(_SymbolBracketsOptional):
    symbol: str
    brackets: list[UmLeverageBracket]


class SymbolConfig(TypedDict):
    symbol: str
    marginType: str
    """ISOLATED or CROSSED."""
    isAutoAddMargin: bool
    leverage: int
    maxNotionalValue: str
    """Highest position value at this leverage."""


class SymbolLiquidationEvent(TypedDict):
    e: Literal["forceOrder"]
    E: int
    """Time of the event."""
    o: FuturesLiquidationOrder


class TakerVolume(TypedDict):
    buySellRatio: str
    buyVol: str
    """Base asset."""
    sellVol: str
    """Base asset."""
    timestamp: int


class Ticker(TypedDict):
    symbol: str
    priceChange: str
    priceChangePercent: str
    weightedAvgPrice: str
    lastPrice: str
    lastQty: str
    openPrice: str
    highPrice: str
    lowPrice: str
    volume: str
    """Base asset."""
    quoteVolume: str
    """Quote asset."""
    openTime: int
    closeTime: int
    firstId: int
    lastId: int
    count: int
    """Number of trades."""


class TradingSchedule(TypedDict):
    updateTime: int
    marketSchedules: MarketSchedules


class TradingSessionEvent(TypedDict):
    e: TradingSessionMarketValue
    """Names the market."""
    E: int
    """Time of the event."""
    t: int
    """Beginning of the session."""
    T: int
    """End of the session."""
    S: str
    """Session, e.g. REGULAR."""
