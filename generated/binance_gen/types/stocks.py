# Generated from spec/stocks/types.yaml by "make generate"; do not edit.
"""Stocks: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Literal, TypedDict

from ..enums import (
    AcknowledgementValue,
    MarketOrLimitValue,
    MarketPhaseValue,
    OrderSideValue,
    StockOrderStatusValue,
    StockSessionValue,
    TokenConversionKindValue,
    TokenConversionStatusValue,
    TradabilityValue,
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
    "CalendarEvent",
    "CanceledOrder",
    "CmLeverage",
    "CombinedEvent",
    "ConversionRequest",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExchangeInfo",
    "Execution",
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
    "NewOrder",
    "Order",
    "OrderCount",
    "OrderDetail",
    "OrderHistory",
    "OrderListOrder",
    "OrderReport",
    "OutboundAccountPosition",
    "PersonalLeftQuota",
    "PositionBalance",
    "PreventedMatch",
    "PriceEvent",
    "PriceFilter",
    "PriceLevel",
    "ProductRedeemed",
    "Quote",
    "QuoteEvent",
    "RateLimit",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "ServerTime",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "StockPrice",
    "Success",
    "SymbolInfo",
    "TokenConversion",
    "TokenConversions",
    "TokenizedAsset",
    "TradabilityEvent",
    "Trade",
    "TradeHistory",
    "TradingIndicator",
    "TradingStatusEvent",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]

_CalendarEventKeys = TypedDict(
    "_CalendarEventKeys",
    {
        "from": str,
    },
)


class CalendarEvent(_CalendarEventKeys):
    e: Literal["calendar"]
    to: str
    """New phase."""
    ts: int
    """When it was noticed."""


class CanceledOrder(TypedDict):
    orderId: str
    status: AcknowledgementValue


class ConversionRequest(TypedDict):
    issuerRequestId: str
    """Id of the conversion."""
    status: TokenConversionStatusValue


class SymbolInfo(TypedDict):
    symbol: str
    tradability: TradabilityValue
    tradabilityUpdateTime: int
    overnightSupported: bool
    fractionable: bool
    """Fractions of a share in regular hours."""
    fractionableEh: bool
    """Fractions of a share in extended hours."""
    extendedSession: bool
    maxNumOrders: int
    """Open orders of an account at most."""
    stepSize: str
    """Step of quantities."""
    multiplierUp: str
    """Highest price by the reference price."""
    multiplierDown: str
    """Lowest price by the reference price."""
    minQty: str
    maxQty: str
    minNotional: str
    """USD."""
    maxNotional: str
    """USD."""
    listingTime: int
    delistingTime: int | None
    """Null when none is planned."""


class ExchangeInfo(TypedDict):
    timezone: str
    """UTC."""
    symbols: list[SymbolInfo]


class Execution(TypedDict):
    executionId: str
    executionAt: int
    price: str
    qty: str


class _KlineUpdateOptional(TypedDict, total=False):
    n: int | None
    """Trades."""
    vw: str | None
    """Average price, weighted by volume."""


class KlineUpdate(_KlineUpdateOptional):
    t: int
    """Start."""
    ct: int
    """End, inclusive."""
    s: str
    """Ticker."""
    i: str
    """Interval."""
    o: str
    """Open."""
    c: str
    """Close so far."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Shares."""
    x: bool
    """Closed."""


class KlineEvent(TypedDict):
    e: Literal["kline"]
    E: int
    """Time of the event."""
    s: str
    """Ticker."""
    k: KlineUpdate


class NewOrder(TypedDict):
    status: AcknowledgementValue
    orderId: str
    clientOrderId: str


class _OrderOptional(TypedDict, total=False):
    avgFilledPrice: str | None
    """USD; null until the first fill."""


class Order(_OrderOptional):
    orderId: str
    symbol: str
    quote: str
    """Asset that pays, e.g. USDC."""
    side: OrderSideValue
    orderType: MarketOrLimitValue
    limitPrice: str | None
    """USD."""
    qty: str | None
    """Shares; null when the order says what to spend."""
    notional: str | None
    """USD; of a market order to buy."""
    filledQty: str
    filledTotal: str | None
    """USD; of a market order to buy."""
    fee: str
    """USD."""
    session: StockSessionValue | None
    """Null for market orders."""
    status: StockOrderStatusValue
    createdAt: int
    updatedAt: int


class OrderDetail(Order):
    clientOrderId: str
    trades: list[Execution]
    """Newest first."""


class OrderHistory(TypedDict):
    total: int
    page: int
    size: int
    rows: list[Order]


class OrderReport(TypedDict):
    e: Literal["orderReport"]
    E: int
    """Time of the event."""
    x: str
    """ORDER_UPDATE, or ORDER_TERMINAL for the last one."""
    i: str
    """Order id."""
    ai: str
    """Binance's id of the asset."""
    b: str
    """EQ_ and the ticker, e.g. EQ_AAPL."""
    q: str
    """Currency, e.g. USD."""
    S: str
    """Side: buy or sell."""
    o: str
    """Order type: market, limit, stop, stop_limit or trailing_stop."""
    p: float | None
    """Limit price."""
    Q: float
    """Shares; 0 when the order says what to spend."""
    N: float | None
    """What to spend."""
    fq: float
    """Shares that are filled."""
    FN: float
    """What they cost without the fee."""
    tc: float
    """What they cost with the fee."""
    Z: float
    """Percentage that is filled."""
    n: str
    """Trading session, e.g. Regular."""
    s: str
    """State, e.g. partially_filled."""
    T: int
    """When the order was made."""
    U: int
    """When it last changed."""


class _StockPriceOptional(TypedDict, total=False):
    pc: str
    """The day before's close of regular hours."""
    tc: str
    """The day's close of regular hours, once it is known."""


class StockPrice(_StockPriceOptional):
    s: str
    """Ticker."""
    ac: str
    """EQ_ and the ticker."""
    p: str
    """Latest price."""
    t: int | None
    """Time of the price."""
    mp: MarketPhaseValue
    """Phase of its market."""


class PriceEvent(TypedDict):
    e: Literal["price"]
    rates: list[StockPrice]


class Quote(TypedDict, total=False):
    """Empty for a stock without a quote."""

    symbol: str
    bidPrice: str
    askPrice: str
    bidSize: int
    """Shares."""
    askSize: int
    """Shares."""


_QuoteEventKeys = TypedDict(
    "_QuoteEventKeys",
    {
        "as": int,
    },
)


class QuoteEvent(_QuoteEventKeys):
    e: Literal["quote"]
    E: int
    """Time of the event."""
    s: str
    """Ticker."""
    bp: str
    """Best bid."""
    ap: str
    """Best ask."""
    bs: int
    """Shares at the best bid."""
    T: int | None
    """Time of the quote."""


class TokenConversion(TypedDict):
    underlyingAsset: str
    """The stock, e.g. AAPL."""
    underlyingAssetAmount: str
    tokenizedAsset: str
    """The token, e.g. AAPLB."""
    tokenizedAssetAmount: str
    issuerRequestId: str
    """Id of the conversion."""
    convertType: TokenConversionKindValue
    status: TokenConversionStatusValue
    createdAt: int
    updatedAt: int


class TokenConversions(TypedDict):
    rows: list[TokenConversion]
    hasMore: bool
    nextLastId: int
    """The lastId of the next page."""


class TokenizedAsset(TypedDict):
    assetCode: str
    """The token, e.g. AAPLB."""
    assetName: str
    underlyingEquitySymbol: str
    """The stock, e.g. AAPL."""
    multiplier: str
    """Shares of the stock in one token."""
    multiplierValid: bool


class TradabilityEvent(TypedDict):
    e: Literal["tradability"]
    symbol: str
    assetCode: str | None
    """EQ_ and the ticker."""
    tradability: TradabilityValue
    t: int
    """Time of the event."""


class Trade(Execution):
    orderId: str
    symbol: str
    quote: str
    """Asset that pays, e.g. USDC."""
    side: OrderSideValue
    orderType: MarketOrLimitValue
    total: str
    """Price times quantity."""
    updatedAt: int


class TradeHistory(TypedDict):
    total: int
    page: int
    size: int
    rows: list[Trade]


class TradingStatusEvent(TypedDict):
    e: Literal["tradingStatus"]
    symbol: str
    assetCode: str
    """EQ_ and the ticker."""
    status: str
    msg: str
    """Code of the reason."""
    time: int
    """When it takes effect; maybe in the future."""
    z: str
    """Tape: C for NYSE and AMEX, N for Nasdaq."""
    tradability: TradabilityValue
