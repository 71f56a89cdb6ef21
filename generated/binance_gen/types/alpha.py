# Generated from spec/alpha/types.yaml by "make generate"; do not edit.
"""Alpha: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypeAlias, TypedDict

from ..enums import FuturesKlineIntervalValue
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
    "AggregateTrade",
    "AggregateTradeEvent",
    "AggregateTradesAnswer",
    "AlphaAnswer",
    "AlphaKline",
    "AlphaOrderBook",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "BookTickerEvent",
    "CmLeverage",
    "CombinedEvent",
    "ContractKline",
    "ContractKlineEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "DepthUpdate",
    "EarnAccount",
    "EventStreamTerminated",
    "ExchangeAsset",
    "ExchangeInfo",
    "ExchangeInfoAnswer",
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
    "KlineEvent",
    "KlineUpdate",
    "KlinesAnswer",
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
    "MarketLotSizeFilter",
    "MaxBorrow",
    "MiniTickerEvent",
    "OrderBookAnswer",
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
    "SymbolFilter",
    "SymbolInfo",
    "Ticker",
    "TickerAnswer",
    "TickerEvent",
    "Token",
    "TokenTicker",
    "TokenTickersEvent",
    "TokensAnswer",
    "TradeEvent",
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


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


class AggregateTradeEvent(AggregateTrade):
    e: Literal["aggTrade"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""


class AlphaAnswer(TypedDict):
    """What every answer begins with."""

    code: str
    """000000 for success."""
    message: str | None
    messageDetail: str | None
    success: bool


class AggregateTradesAnswer(AlphaAnswer):
    data: list[AggregateTrade]


AlphaKline: TypeAlias = tuple[str, str, str, str, str, str, str, str, str, str, str, int]
"""Open time, open, high, low, close, volume, close time, quote volume, number of trades, volume and
quote volume that takers bought, unused.
"""


class AlphaOrderBook(TypedDict):
    lastUpdateId: int
    symbol: str
    bids: list[PriceLevel]
    """Highest first."""
    asks: list[PriceLevel]
    """Lowest first."""
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""


class BookTickerEvent(TypedDict):
    e: Literal["bookTicker"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
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


class ContractKline(TypedDict):
    o: str
    """Open."""
    c: str
    """Close, so far."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume."""
    ot: int
    """Open time."""
    ct: int
    """Close time."""
    i: str
    """Interval."""


class ContractKlineEvent(TypedDict):
    ca: str
    """Contract address and chain id, as address@id."""
    e: Literal["kline"]
    k: ContractKline


class DepthUpdate(TypedDict):
    e: Literal["depthUpdate"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    U: int
    """First update id in the event."""
    u: int
    """Last update id in the event."""
    pu: int
    """Last update id of the event before."""
    s: str
    """Symbol."""
    b: list[PriceLevel]
    """Bids; quantity 0 means the level is gone."""
    a: list[PriceLevel]
    """Asks; quantity 0 means the level is gone."""


class ExchangeAsset(TypedDict):
    asset: str


class _SymbolFilterOptional(TypedDict, total=False):
    minPrice: str
    maxPrice: str
    tickSize: str
    stepSize: str
    maxQty: str
    minQty: str
    limit: int
    """Number of orders."""
    minNotional: str
    maxNotional: str
    multiplierDown: str
    multiplierUp: str
    bidMultiplierUp: str
    askMultiplierUp: str
    bidMultiplierDown: str
    askMultiplierDown: str


class SymbolFilter(_SymbolFilterOptional):
    """A rule; what stands in it depends on filterType."""

    filterType: str
    """E.g. PRICE_FILTER, LOT_SIZE, MIN_NOTIONAL."""


class SymbolInfo(TypedDict):
    symbol: str
    status: str
    """E.g. TRADING."""
    baseAsset: str
    """The alphaId of the token."""
    quoteAsset: str
    pricePrecision: int
    """Decimals of a price."""
    quantityPrecision: int
    """Decimals of a quantity."""
    baseAssetPrecision: int
    quotePrecision: int
    filters: list[SymbolFilter]
    orderTypes: list[str]


class ExchangeInfo(TypedDict):
    timezone: str
    assets: list[ExchangeAsset]
    """Quote assets."""
    symbols: list[SymbolInfo]
    orderTypes: str | None
    """Those of a symbol stand in it."""


class ExchangeInfoAnswer(AlphaAnswer):
    data: ExchangeInfo


class KlineUpdate(TypedDict):
    t: int
    """Open time."""
    T: int
    """Close time."""
    s: str
    """Symbol."""
    i: FuturesKlineIntervalValue
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
    """Volume, base asset."""
    n: int
    """Number of trades."""
    x: bool
    """Closed."""
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


class KlinesAnswer(AlphaAnswer):
    data: list[AlphaKline]


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


class OrderBookAnswer(AlphaAnswer):
    data: AlphaOrderBook


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
    """First trade id."""
    lastId: int
    """Last trade id."""
    count: int
    """Number of trades."""


class TickerAnswer(AlphaAnswer):
    data: Ticker


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
    """Volume-weighted average price."""
    c: str
    """Last price."""
    Q: str
    """Last quantity."""
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


class Token(TypedDict):
    name: str
    tokenId: str
    chainId: str
    chainIconUrl: str
    chainName: str
    contractAddress: str
    symbol: str
    """Name of the token; trading pairs are made of alphaId."""
    iconUrl: str
    price: str
    """In USD."""
    percentChange24h: str
    volume24h: str
    """In USD."""
    marketCap: str
    """In USD."""
    fdv: str
    """Fully diluted value, in USD."""
    liquidity: str
    """In USD."""
    totalSupply: str
    circulatingSupply: str
    holders: str
    decimals: int
    listingCex: bool
    """It trades on Spot."""
    hotTag: bool
    cexCoinName: str
    """Its asset on Spot, else empty."""
    canTransfer: bool
    denomination: int
    offline: bool
    tradeDecimal: int
    """Decimals of a price."""
    alphaId: str
    """E.g. ALPHA_175; with a quote asset it is a symbol."""
    offsell: bool
    priceHigh24h: str
    priceLow24h: str
    count24h: str
    """Number of trades."""
    onlineTge: bool
    onlineAirdrop: bool
    score: int
    cexOffDisplay: bool
    stockState: bool
    listingTime: int
    mulPoint: int
    bnExclusiveState: bool


class TokenTicker(TypedDict):
    ca: str
    """Contract address and chain id, as address@id."""
    cnt24: int
    """Number of trades in 24 hours."""
    fdv: str
    """Fully diluted value, in USD."""
    hc: str
    """Number of holders."""
    liq: str
    """Liquidity, in USD."""
    mc: str
    """Market cap, in USD."""
    p: str
    """Price, in USD."""
    pc24: str
    """Price change of 24 hours in percent."""
    s: str
    """Short id of the token."""
    t: int
    """Time of the event."""
    vol24: str
    """Volume of 24 hours, in USD."""


class TokenTickersEvent(TypedDict):
    e: Literal["tickerList"]
    d: list[TokenTicker]


class TokensAnswer(AlphaAnswer):
    data: list[Token]


class TradeEvent(TypedDict):
    e: Literal["trade"]
    E: int
    """Time of the event."""
    T: int
    """Time of the trade."""
    s: str
    """Symbol."""
    t: int
    """Trade id."""
    p: str
    """Price."""
    q: str
    """Quantity."""
    m: bool
    """The buyer was the maker."""
