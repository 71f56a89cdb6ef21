# Generated from spec/coinm_futures/types.yaml by "make generate"; do not edit.
"""COIN-M futures: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Any, Literal, TypeAlias, TypedDict

from ..enums import (
    CoinIncomeTypeValue,
    FuturesContractTypeValue,
    FuturesOrderTypeValue,
    FuturesSymbolStatusValue,
    FuturesTimeInForceValue,
    OrderSideValue,
    PairKlineEventTypeValue,
    PositionSideValue,
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
    "Account",
    "AccountConfigUpdate",
    "AccountPosition",
    "AccountSnapshot",
    "AccountSnapshots",
    "AccountUpdate",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "Balance",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "BookTicker",
    "CmLeverage",
    "CombinedEvent",
    "CombinedFuturesIndexPriceEvent",
    "CombinedFuturesTickerEvents",
    "ContractInfoEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
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
    "FuturesCoinUserEvent",
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
    "HistoricalOrder",
    "Income",
    "JsonObject",
    "Kline",
    "LeverageBracket",
    "LiquidationEvent",
    "LiquidationOrder",
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LongShortPositionRatio",
    "LongShortRatio",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
    "MarginCall",
    "MarginLevels",
    "MarginSnapshot",
    "MarkPrice",
    "MarketLotSizeFilter",
    "MaxBorrow",
    "ModifiedOrder",
    "MyTrade",
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
    "PairBrackets",
    "PairKlineEvent",
    "PersonalLeftQuota",
    "Position",
    "PositionBalance",
    "PositionMarginRecord",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "PriceTicker",
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
    "SymbolBrackets",
    "SymbolFilter",
    "SymbolInfo",
    "SymbolLiquidationEvent",
    "TakerVolume",
    "Ticker",
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


class _AccountPositionOptional(TypedDict, total=False):
    isolatedWallet: str
    """WebSocket API only."""


class AccountPosition(_AccountPositionOptional):
    symbol: str
    positionSide: PositionSideValue
    positionAmt: str
    """Contracts, below 0 when short."""
    entryPrice: str
    breakEvenPrice: str
    unrealizedProfit: str
    leverage: str
    isolated: bool
    initialMargin: str
    """Initial margin needed, at the mark price."""
    maintMargin: str
    """Maintenance margin needed."""
    positionInitialMargin: str
    openOrderInitialMargin: str
    maxQty: str
    """Highest quantity of base asset at this leverage."""
    notionalValue: str
    """Base asset."""
    updateTime: int


class Account(TypedDict):
    feeTier: int
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    updateTime: int
    assets: list[FuturesAccountAsset]
    positions: list[AccountPosition]
    """Of every symbol, empty ones too."""


class AccountConfigUpdate(TypedDict):
    e: Literal["ACCOUNT_CONFIG_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    ac: FuturesLeverageChange


class AccountUpdate(TypedDict):
    e: Literal["ACCOUNT_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    i: str
    """Alias of the account."""
    a: FuturesAccountChange


class Balance(TypedDict):
    accountAlias: str
    asset: str
    balance: str
    """Wallet balance."""
    withdrawAvailable: str
    crossWalletBalance: str
    """What is not set aside for isolated positions."""
    crossUnPnl: str
    """Unrealized profit of crossed positions."""
    availableBalance: str
    updateTime: int


class BookTicker(TypedDict):
    lastUpdateId: int
    symbol: str
    pair: str
    bidPrice: str
    bidQty: str
    """Contracts."""
    askPrice: str
    askQty: str
    """Contracts."""
    time: int


class CombinedFuturesIndexPriceEvent(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: FuturesIndexPriceEvent


class CombinedFuturesTickerEvents(TypedDict):
    """An event with the name of its stream."""

    stream: str
    """Name of the stream, e.g. btcusdt@aggTrade."""
    data: list[FuturesTickerEvent]


class ContractInfoEvent(FuturesContractInfoEvent):
    ps: str
    """Pair."""


SymbolFilter: TypeAlias = (
    PriceFilter
    | LotSizeFilter
    | MarketLotSizeFilter
    | FuturesMaxNumOrdersFilter
    | FuturesMaxNumAlgoOrdersFilter
    | FuturesPercentPriceFilter
)


class SymbolInfo(TypedDict):
    symbol: str
    pair: str
    contractType: str
    """E.g. PERPETUAL; empty once it is settled."""
    contractStatus: FuturesSymbolStatusValue
    contractSize: int
    """Value of a contract, quote asset."""
    deliveryDate: int
    onboardDate: int
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
    equalQtyPrecision: int
    """To be ignored."""
    triggerProtect: str
    """How far mark and last price may be apart for priceProtect."""
    underlyingType: str
    underlyingSubType: list[str]
    filters: list[SymbolFilter]
    orderTypes: list[FuturesOrderTypeValue]
    timeInForce: list[FuturesTimeInForceValue]
    liquidationFee: str
    marketTakeBound: str
    """How far a market order may be from the mark price, as a fraction."""


class ExchangeInfo(TypedDict):
    timezone: str
    serverTime: int
    """To be ignored; futures_coin_time tells the time."""
    rateLimits: list[RateLimit]
    exchangeFilters: list[Any]
    """Empty."""
    symbols: list[SymbolInfo]


class _ForceOrderOptional(TypedDict, total=False):
    cumQuote: str
    priceProtect: bool
    """The trigger is protected."""
    goodTillDate: int


class ForceOrder(FuturesOrder, _ForceOrderOptional):
    pair: str
    avgPrice: str
    cumBase: str
    """Value filled, base asset."""
    time: int
    """Time the order was made."""


class FundingRate(TypedDict):
    symbol: str
    fundingTime: int
    fundingRate: str


class _MarginCallOptional(TypedDict, total=False):
    cw: str
    """Wallet balance for crossed positions, when such are called."""


class MarginCall(_MarginCallOptional):
    e: Literal["MARGIN_CALL"]
    E: int
    """Time of the event."""
    i: str
    """Alias of the account."""
    p: list[FuturesMarginCallPosition]


class OrderUpdate(FuturesOrderUpdate):
    ma: str
    """Margin asset."""


class OrderTradeUpdate(TypedDict):
    e: Literal["ORDER_TRADE_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    i: str
    """Alias of the account."""
    o: OrderUpdate


FuturesCoinUserEvent: TypeAlias = (
    AccountConfigUpdate
    | AccountUpdate
    | FuturesGridUpdate
    | ListenKeyExpired
    | MarginCall
    | OrderTradeUpdate
    | FuturesStrategyUpdate
)


class _OrderOptional(TypedDict, total=False):
    cumQty: str
    """WebSocket API only."""
    activatePrice: str
    """Trailing stops only."""
    priceRate: str
    """Callback rate, trailing stops only."""


class Order(FuturesOrder, _OrderOptional):
    pair: str
    avgPrice: str
    cumBase: str
    """Value filled, base asset."""
    time: int
    """Time the order was made."""
    priceProtect: bool
    """The trigger is protected."""
    priceMatch: str
    """Price match mode, or NONE."""
    selfTradePreventionMode: StpModeValue


class HistoricalOrder(Order, total=False):
    cumQuote: str
    goodTillDate: int


class Income(TypedDict):
    symbol: str
    """Empty when it is about no symbol."""
    incomeType: CoinIncomeTypeValue
    income: str
    """Amount, signed."""
    asset: str
    info: str
    time: int
    tranId: str
    """One per kind of income and user."""
    tradeId: str
    """Trade id, when it comes from a trade."""


class LeverageBracket(TypedDict):
    bracket: int
    """Number of the bracket."""
    initialLeverage: int
    """Highest leverage."""
    qtyCap: int
    """Up to this quantity of base asset."""
    qtylFloor: int
    """From this quantity on; the spelling is Binance's."""
    maintMarginRatio: float
    cum: float
    """For a quick calculation of the maintenance margin."""


class LiquidationOrder(FuturesLiquidationOrder):
    ps: str
    """Pair."""


class LiquidationEvent(TypedDict):
    e: Literal["forceOrder"]
    E: int
    """Time of the event."""
    o: LiquidationOrder
    st: int
    """1: USD-M, 2: COIN-M."""


class LongShortPositionRatio(TypedDict):
    pair: str
    longShortRatio: str
    longPosition: str
    """Share that is long."""
    shortPosition: str
    """Share that is short."""
    timestamp: int


class LongShortRatio(TypedDict):
    pair: str
    longShortRatio: str
    longAccount: str
    """Share that is long."""
    shortAccount: str
    """Share that is short."""
    timestamp: int


class MarkPrice(FuturesMarkPrice):
    pair: str


class _NewOrderOptional(TypedDict, total=False):
    cumBase: str
    """Value filled, base asset."""
    avgPrice: str
    priceMatch: str
    """Price match mode, or NONE."""
    selfTradePreventionMode: StpModeValue
    activatePrice: str
    """Trailing stops only."""
    priceRate: str
    """Callback rate, trailing stops only."""


class NewOrder(FuturesOrder, _NewOrderOptional):
    """The answer to a new order or a cancellation."""

    pair: str
    cumQty: str
    priceProtect: bool
    """The trigger is protected."""


class ModifiedOrder(NewOrder, total=False):
    modifyId: int
    """Your id of the change, when one was sent."""


class _MyTradeOptional(TypedDict, total=False):
    quoteQty: str


class MyTrade(_MyTradeOptional):
    id: int
    orderId: int
    symbol: str
    pair: str
    side: OrderSideValue
    positionSide: PositionSideValue
    price: str
    qty: str
    """Contracts."""
    baseQty: str
    marginAsset: str
    realizedPnl: str
    commission: str
    commissionAsset: str
    buyer: bool
    maker: bool
    time: int


class OpenInterest(TypedDict):
    symbol: str
    pair: str
    contractType: FuturesContractTypeValue
    openInterest: str
    """Contracts."""
    time: int


class OpenInterestRecord(TypedDict):
    pair: str
    contractType: str
    """PERPETUAL, CURRENT_QUARTER, NEXT_QUARTER or ALL."""
    sumOpenInterest: str
    """Contracts."""
    sumOpenInterestValue: str
    """Base asset."""
    timestamp: int


class OrderBook(TypedDict):
    lastUpdateId: int
    symbol: str
    pair: str
    E: int
    """Time of the answer."""
    T: int
    """Time of the transaction."""
    bids: list[PriceLevel]
    """Highest first, in contracts."""
    asks: list[PriceLevel]
    """Lowest first, in contracts."""


class PairBrackets(TypedDict):
    pair: str
    brackets: list[LeverageBracket]


class PairKlineEvent(TypedDict):
    e: PairKlineEventTypeValue
    """Names the price."""
    E: int
    """Time of the event."""
    ps: str
    """Pair."""
    k: FuturesKlineUpdate


class _PositionOptional(TypedDict, total=False):
    notionalValue: str
    """Base asset; WebSocket API only."""
    isolatedWallet: str
    """WebSocket API only."""


class Position(_PositionOptional):
    symbol: str
    positionSide: PositionSideValue
    positionAmt: str
    """Contracts, below 0 when short."""
    entryPrice: str
    breakEvenPrice: str
    markPrice: str
    unRealizedProfit: str
    liquidationPrice: str
    leverage: str
    maxQty: str
    """Highest quantity of base asset at this leverage."""
    marginType: str
    """The text isolated or cross."""
    isolatedMargin: str
    isAutoAddMargin: str
    """The text true or false."""
    updateTime: int


class PositionMarginRecord(TypedDict):
    symbol: str
    type: int
    """1 added, 2 taken."""
    amount: str
    asset: str
    time: int
    positionSide: PositionSideValue


class PriceTicker(TypedDict):
    symbol: str
    ps: str
    """Pair."""
    price: str
    time: int


class PublicTrade(TypedDict):
    id: int
    price: str
    qty: str
    """Contracts."""
    baseQty: str
    time: int
    isBuyerMaker: bool


class _SymbolBracketsOptional(TypedDict, total=False):
    notionalCoef: float
    """Your multiplier of the quantities, when it isn't 1."""


class SymbolBrackets(_SymbolBracketsOptional):
    symbol: str
    brackets: list[LeverageBracket]


class SymbolLiquidationEvent(TypedDict):
    e: Literal["forceOrder"]
    E: int
    """Time of the event."""
    o: LiquidationOrder


class TakerVolume(TypedDict):
    pair: str
    contractType: str
    """PERPETUAL, CURRENT_QUARTER, NEXT_QUARTER or ALL."""
    takerBuyVol: str
    """Contracts."""
    takerSellVol: str
    """Contracts."""
    takerBuyVolValue: str
    """Base asset."""
    takerSellVolValue: str
    """Base asset."""
    timestamp: int


class Ticker(TypedDict):
    symbol: str
    pair: str
    priceChange: str
    priceChangePercent: str
    weightedAvgPrice: str
    lastPrice: str
    lastQty: str
    openPrice: str
    highPrice: str
    lowPrice: str
    volume: str
    """Contracts."""
    baseVolume: str
    openTime: int
    closeTime: int
    firstId: int
    lastId: int
    count: int
    """Number of trades."""
