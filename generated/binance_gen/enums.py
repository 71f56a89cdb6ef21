# Generated from spec/*/enums.yaml, spec/common/constants.yaml by "make generate"; do not edit.
"""Values that Binance knows by name, and python-binance's constants for them.

``OrderSideLike`` is what a parameter takes, ``OrderSideValue`` what a response holds.
"""

from enum import Enum, IntEnum
from typing import Final, Literal, TypeAlias

__all__ = [
    "KLINE_INTERVAL_1DAY",
    "KLINE_INTERVAL_1HOUR",
    "KLINE_INTERVAL_1MINUTE",
    "KLINE_INTERVAL_1MONTH",
    "KLINE_INTERVAL_1SECOND",
    "KLINE_INTERVAL_1WEEK",
    "KLINE_INTERVAL_2HOUR",
    "KLINE_INTERVAL_3DAY",
    "KLINE_INTERVAL_3MINUTE",
    "KLINE_INTERVAL_4HOUR",
    "KLINE_INTERVAL_5MINUTE",
    "KLINE_INTERVAL_6HOUR",
    "KLINE_INTERVAL_8HOUR",
    "KLINE_INTERVAL_12HOUR",
    "KLINE_INTERVAL_15MINUTE",
    "KLINE_INTERVAL_30MINUTE",
    "ORDER_RESP_TYPE_ACK",
    "ORDER_RESP_TYPE_FULL",
    "ORDER_RESP_TYPE_RESULT",
    "ORDER_STATUS_CANCELED",
    "ORDER_STATUS_EXPIRED",
    "ORDER_STATUS_EXPIRED_IN_MATCH",
    "ORDER_STATUS_FILLED",
    "ORDER_STATUS_NEW",
    "ORDER_STATUS_PARTIALLY_FILLED",
    "ORDER_STATUS_PENDING_CANCEL",
    "ORDER_STATUS_PENDING_NEW",
    "ORDER_STATUS_REJECTED",
    "ORDER_TYPE_LIMIT",
    "ORDER_TYPE_LIMIT_MAKER",
    "ORDER_TYPE_MARKET",
    "ORDER_TYPE_STOP_LOSS",
    "ORDER_TYPE_STOP_LOSS_LIMIT",
    "ORDER_TYPE_TAKE_PROFIT",
    "ORDER_TYPE_TAKE_PROFIT_LIMIT",
    "SIDE_BUY",
    "SIDE_SELL",
    "SYMBOL_TYPE_SPOT",
    "TIME_IN_FORCE_FOK",
    "TIME_IN_FORCE_GTC",
    "TIME_IN_FORCE_IOC",
    "WEBSOCKET_DEPTH_5",
    "WEBSOCKET_DEPTH_10",
    "WEBSOCKET_DEPTH_20",
    "AllocationType",
    "AllocationTypeLike",
    "AllocationTypeValue",
    "CancelReplaceMode",
    "CancelReplaceModeLike",
    "CancelReplaceModeValue",
    "CancelReplaceOutcome",
    "CancelReplaceOutcomeLike",
    "CancelReplaceOutcomeValue",
    "CancelRestriction",
    "CancelRestrictionLike",
    "CancelRestrictionValue",
    "ContingencyType",
    "ContingencyTypeLike",
    "ContingencyTypeValue",
    "ExecutionType",
    "ExecutionTypeLike",
    "ExecutionTypeValue",
    "ExpiryReason",
    "ExpiryReasonLike",
    "ExpiryReasonValue",
    "HistoricalKlinesType",
    "HistoricalKlinesTypeLike",
    "HistoricalKlinesTypeValue",
    "KlineInterval",
    "KlineIntervalLike",
    "KlineIntervalValue",
    "ListOrderStatus",
    "ListOrderStatusLike",
    "ListOrderStatusValue",
    "ListStatusType",
    "ListStatusTypeLike",
    "ListStatusTypeValue",
    "OcoOrderType",
    "OcoOrderTypeLike",
    "OcoOrderTypeValue",
    "OrderRateLimitMode",
    "OrderRateLimitModeLike",
    "OrderRateLimitModeValue",
    "OrderRejectReason",
    "OrderRejectReasonLike",
    "OrderRejectReasonValue",
    "OrderResponseType",
    "OrderResponseTypeLike",
    "OrderResponseTypeValue",
    "OrderSide",
    "OrderSideLike",
    "OrderSideValue",
    "OrderStatus",
    "OrderStatusLike",
    "OrderStatusValue",
    "OrderType",
    "OrderTypeLike",
    "OrderTypeValue",
    "PegOffsetType",
    "PegOffsetTypeLike",
    "PegOffsetTypeValue",
    "PegPriceType",
    "PegPriceTypeLike",
    "PegPriceTypeValue",
    "Permission",
    "PermissionLike",
    "PermissionValue",
    "RateLimitInterval",
    "RateLimitIntervalLike",
    "RateLimitIntervalValue",
    "RateLimitType",
    "RateLimitTypeLike",
    "RateLimitTypeValue",
    "ReferencePriceMethod",
    "ReferencePriceMethodLike",
    "ReferencePriceMethodValue",
    "RollingWindowEvent",
    "RollingWindowEventLike",
    "RollingWindowEventValue",
    "SelfTradePreventionMode",
    "SelfTradePreventionModeLike",
    "SelfTradePreventionModeValue",
    "SorOrderType",
    "SorOrderTypeLike",
    "SorOrderTypeValue",
    "SymbolStatus",
    "SymbolStatusLike",
    "SymbolStatusValue",
    "TickerType",
    "TickerTypeLike",
    "TickerTypeValue",
    "TimeInForce",
    "TimeInForceLike",
    "TimeInForceValue",
    "TradingStatus",
    "TradingStatusLike",
    "TradingStatusValue",
    "WorkingFloor",
    "WorkingFloorLike",
    "WorkingFloorValue",
    "WorkingOrderType",
    "WorkingOrderTypeLike",
    "WorkingOrderTypeValue",
]


class TextEnum(str, Enum):
    """A member is its text, also when it is printed or formatted."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)


class AllocationType(TextEnum):
    SOR = "SOR"


AllocationTypeValue: TypeAlias = Literal["SOR"]
AllocationTypeLike: TypeAlias = AllocationType | AllocationTypeValue


class CancelReplaceMode(TextEnum):
    STOP_ON_FAILURE = "STOP_ON_FAILURE"
    """No new order when the old one can't be cancelled."""
    ALLOW_FAILURE = "ALLOW_FAILURE"
    """The new order is tried in any case."""


CancelReplaceModeValue: TypeAlias = Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"]
CancelReplaceModeLike: TypeAlias = CancelReplaceMode | CancelReplaceModeValue


class CancelReplaceOutcome(TextEnum):
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    NOT_ATTEMPTED = "NOT_ATTEMPTED"


CancelReplaceOutcomeValue: TypeAlias = Literal["SUCCESS", "FAILURE", "NOT_ATTEMPTED"]
CancelReplaceOutcomeLike: TypeAlias = CancelReplaceOutcome | CancelReplaceOutcomeValue


class CancelRestriction(TextEnum):
    """Cancel only in this state."""

    ONLY_NEW = "ONLY_NEW"
    """Nothing of it is filled."""
    ONLY_PARTIALLY_FILLED = "ONLY_PARTIALLY_FILLED"
    """Some of it is filled."""


CancelRestrictionValue: TypeAlias = Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"]
CancelRestrictionLike: TypeAlias = CancelRestriction | CancelRestrictionValue


class ContingencyType(TextEnum):
    """What ties the orders of a list together; OPO lists count as OTO."""

    OCO = "OCO"
    """One cancels the other."""
    OTO = "OTO"
    """One triggers the other."""


ContingencyTypeValue: TypeAlias = Literal["OCO", "OTO"]
ContingencyTypeLike: TypeAlias = ContingencyType | ContingencyTypeValue


class ExecutionType(TextEnum):
    """What an execution report reports."""

    NEW = "NEW"
    """The order was accepted."""
    CANCELED = "CANCELED"
    """It was cancelled by its owner."""
    REPLACED = "REPLACED"
    """It was amended."""
    REJECTED = "REJECTED"
    """It was not accepted, e.g. as the new order of a cancel-replace."""
    TRADE = "TRADE"
    """It was filled, in part or in full."""
    EXPIRED = "EXPIRED"
    """It ended by its own rules or by the exchange."""
    TRADE_PREVENTION = "TRADE_PREVENTION"
    """It ended by self-trade prevention."""


ExecutionTypeValue: TypeAlias = Literal[
    "NEW", "CANCELED", "REPLACED", "REJECTED", "TRADE", "EXPIRED", "TRADE_PREVENTION"
]
ExecutionTypeLike: TypeAlias = ExecutionType | ExecutionTypeValue


class ExpiryReason(TextEnum):
    NONE = "NONE"
    """It did not expire."""
    REJECTED = "REJECTED"
    """A contingent or pending order could not be placed, e.g. for lack of funds."""
    EXCHANGE_CANCELED = "EXCHANGE_CANCELED"
    """Binance cancelled it."""
    OCO_TRIGGER = "OCO_TRIGGER"
    """The other order of the OCO started working, or all of it expired."""
    OTO_PHASE_ONE_EXPIRED = "OTO_PHASE_ONE_EXPIRED"
    """The working order expired, and the list with it."""
    UNFILLED_IOC_QUANTITY_EXPIRED = "UNFILLED_IOC_QUANTITY_EXPIRED"
    """What an IOC order could not fill."""
    UNFILLED_FOK_ORDER_EXPIRED = "UNFILLED_FOK_ORDER_EXPIRED"
    """A FOK order could not be filled in full."""
    INSUFFICIENT_LIQUIDITY = "INSUFFICIENT_LIQUIDITY"
    """The book ran out of orders."""
    EXECUTION_RULE_PRICE_RANGE_EXCEEDED = "EXECUTION_RULE_PRICE_RANGE_EXCEEDED"
    """It would have traded outside the price range rule."""


ExpiryReasonValue: TypeAlias = str
ExpiryReasonLike: TypeAlias = ExpiryReason | ExpiryReasonValue


class HistoricalKlinesType(IntEnum):
    """Which klines get_historical_klines fetches; numbers that never reach Binance."""

    SPOT = 1
    FUTURES = 2
    FUTURES_COIN = 3
    FUTURES_MARK_PRICE = 4
    FUTURES_INDEX_PRICE = 5
    FUTURES_COIN_MARK_PRICE = 6
    FUTURES_COIN_INDEX_PRICE = 7


HistoricalKlinesTypeValue: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7]
HistoricalKlinesTypeLike: TypeAlias = HistoricalKlinesType | HistoricalKlinesTypeValue


class KlineInterval(TextEnum):
    """Length of a kline; 1M is a month, 1m a minute."""

    SECOND_1 = "1s"
    MINUTE_1 = "1m"
    MINUTE_3 = "3m"
    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1h"
    HOUR_2 = "2h"
    HOUR_4 = "4h"
    HOUR_6 = "6h"
    HOUR_8 = "8h"
    HOUR_12 = "12h"
    DAY_1 = "1d"
    DAY_3 = "3d"
    WEEK_1 = "1w"
    MONTH_1 = "1M"


KlineIntervalValue: TypeAlias = Literal[
    "1s",
    "1m",
    "3m",
    "5m",
    "15m",
    "30m",
    "1h",
    "2h",
    "4h",
    "6h",
    "8h",
    "12h",
    "1d",
    "3d",
    "1w",
    "1M",
]
KlineIntervalLike: TypeAlias = KlineInterval | KlineIntervalValue
KLINE_INTERVAL_1SECOND: Final = "1s"
KLINE_INTERVAL_1MINUTE: Final = "1m"
KLINE_INTERVAL_3MINUTE: Final = "3m"
KLINE_INTERVAL_5MINUTE: Final = "5m"
KLINE_INTERVAL_15MINUTE: Final = "15m"
KLINE_INTERVAL_30MINUTE: Final = "30m"
KLINE_INTERVAL_1HOUR: Final = "1h"
KLINE_INTERVAL_2HOUR: Final = "2h"
KLINE_INTERVAL_4HOUR: Final = "4h"
KLINE_INTERVAL_6HOUR: Final = "6h"
KLINE_INTERVAL_8HOUR: Final = "8h"
KLINE_INTERVAL_12HOUR: Final = "12h"
KLINE_INTERVAL_1DAY: Final = "1d"
KLINE_INTERVAL_3DAY: Final = "3d"
KLINE_INTERVAL_1WEEK: Final = "1w"
KLINE_INTERVAL_1MONTH: Final = "1M"


class ListOrderStatus(TextEnum):
    """Status of the orders of a list."""

    EXECUTING = "EXECUTING"
    """The list is placed or has changed."""
    ALL_DONE = "ALL_DONE"
    """It is finished."""
    REJECT = "REJECT"
    """Placing or cancelling it failed."""


ListOrderStatusValue: TypeAlias = Literal["EXECUTING", "ALL_DONE", "REJECT"]
ListOrderStatusLike: TypeAlias = ListOrderStatus | ListOrderStatusValue


class ListStatusType(TextEnum):
    """What happened to an order list."""

    RESPONSE = "RESPONSE"
    """Placing or cancelling it failed."""
    EXEC_STARTED = "EXEC_STARTED"
    """It is placed or has changed."""
    UPDATED = "UPDATED"
    """An order in it got a new client order id."""
    ALL_DONE = "ALL_DONE"
    """It is finished."""


ListStatusTypeValue: TypeAlias = Literal["RESPONSE", "EXEC_STARTED", "UPDATED", "ALL_DONE"]
ListStatusTypeLike: TypeAlias = ListStatusType | ListStatusTypeValue


class OcoOrderType(TextEnum):
    """Types of the two orders of an OCO pair; one is a stop loss, the other is not."""

    STOP_LOSS_LIMIT = "STOP_LOSS_LIMIT"
    STOP_LOSS = "STOP_LOSS"
    LIMIT_MAKER = "LIMIT_MAKER"
    TAKE_PROFIT = "TAKE_PROFIT"
    TAKE_PROFIT_LIMIT = "TAKE_PROFIT_LIMIT"


OcoOrderTypeValue: TypeAlias = Literal[
    "STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"
]
OcoOrderTypeLike: TypeAlias = OcoOrderType | OcoOrderTypeValue


class OrderRateLimitMode(TextEnum):
    """Whether to cancel when the unfilled order count is used up."""

    DO_NOTHING = "DO_NOTHING"
    """Cancel only while the count allows a new order."""
    CANCEL_ONLY = "CANCEL_ONLY"
    """Cancel in any case."""


OrderRateLimitModeValue: TypeAlias = Literal["DO_NOTHING", "CANCEL_ONLY"]
OrderRateLimitModeLike: TypeAlias = OrderRateLimitMode | OrderRateLimitModeValue


class OrderRejectReason(TextEnum):
    NONE = "NONE"
    INSUFFICIENT_BALANCES = "INSUFFICIENT_BALANCES"
    STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY = "STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY"
    WOULD_MATCH_IMMEDIATELY = "WOULD_MATCH_IMMEDIATELY"
    OCO_BAD_PRICES = "OCO_BAD_PRICES"


OrderRejectReasonValue: TypeAlias = str
OrderRejectReasonLike: TypeAlias = OrderRejectReason | OrderRejectReasonValue


class OrderResponseType(TextEnum):
    """How much the answer to a new order says."""

    ACK = "ACK"
    """Ids and time only."""
    RESULT = "RESULT"
    """The order's state as well."""
    FULL = "FULL"
    """The state and every fill."""


OrderResponseTypeValue: TypeAlias = Literal["ACK", "RESULT", "FULL"]
OrderResponseTypeLike: TypeAlias = OrderResponseType | OrderResponseTypeValue
ORDER_RESP_TYPE_ACK: Final = "ACK"
ORDER_RESP_TYPE_RESULT: Final = "RESULT"
ORDER_RESP_TYPE_FULL: Final = "FULL"


class OrderSide(TextEnum):
    BUY = "BUY"
    SELL = "SELL"


OrderSideValue: TypeAlias = Literal["BUY", "SELL"]
OrderSideLike: TypeAlias = OrderSide | OrderSideValue
SIDE_BUY: Final = "BUY"
SIDE_SELL: Final = "SELL"


class OrderStatus(TextEnum):
    NEW = "NEW"
    """Accepted."""
    PENDING_NEW = "PENDING_NEW"
    """Waits until the working order of its list is filled."""
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    """Filled in part."""
    FILLED = "FILLED"
    """Filled in full."""
    CANCELED = "CANCELED"
    """Cancelled by its owner."""
    PENDING_CANCEL = "PENDING_CANCEL"
    """Not in use."""
    REJECTED = "REJECTED"
    """Not accepted."""
    EXPIRED = "EXPIRED"
    """Ended by its own rules or by the exchange."""
    EXPIRED_IN_MATCH = "EXPIRED_IN_MATCH"
    """Ended by self-trade prevention."""


OrderStatusValue: TypeAlias = Literal[
    "NEW",
    "PENDING_NEW",
    "PARTIALLY_FILLED",
    "FILLED",
    "CANCELED",
    "PENDING_CANCEL",
    "REJECTED",
    "EXPIRED",
    "EXPIRED_IN_MATCH",
]
OrderStatusLike: TypeAlias = OrderStatus | OrderStatusValue
ORDER_STATUS_NEW: Final = "NEW"
ORDER_STATUS_PENDING_NEW: Final = "PENDING_NEW"
ORDER_STATUS_PARTIALLY_FILLED: Final = "PARTIALLY_FILLED"
ORDER_STATUS_FILLED: Final = "FILLED"
ORDER_STATUS_CANCELED: Final = "CANCELED"
ORDER_STATUS_PENDING_CANCEL: Final = "PENDING_CANCEL"
ORDER_STATUS_REJECTED: Final = "REJECTED"
ORDER_STATUS_EXPIRED: Final = "EXPIRED"
ORDER_STATUS_EXPIRED_IN_MATCH: Final = "EXPIRED_IN_MATCH"


class OrderType(TextEnum):
    LIMIT = "LIMIT"
    """At a price or better."""
    MARKET = "MARKET"
    """At once, at the best prices there are."""
    STOP_LOSS = "STOP_LOSS"
    """A market order once the price has moved against you."""
    STOP_LOSS_LIMIT = "STOP_LOSS_LIMIT"
    """A limit order once the price has moved against you."""
    TAKE_PROFIT = "TAKE_PROFIT"
    """A market order once the price has moved your way."""
    TAKE_PROFIT_LIMIT = "TAKE_PROFIT_LIMIT"
    """A limit order once the price has moved your way."""
    LIMIT_MAKER = "LIMIT_MAKER"
    """A limit order that is rejected if it would trade at once."""


OrderTypeValue: TypeAlias = Literal[
    "LIMIT",
    "MARKET",
    "STOP_LOSS",
    "STOP_LOSS_LIMIT",
    "TAKE_PROFIT",
    "TAKE_PROFIT_LIMIT",
    "LIMIT_MAKER",
]
OrderTypeLike: TypeAlias = OrderType | OrderTypeValue
ORDER_TYPE_LIMIT: Final = "LIMIT"
ORDER_TYPE_MARKET: Final = "MARKET"
ORDER_TYPE_STOP_LOSS: Final = "STOP_LOSS"
ORDER_TYPE_STOP_LOSS_LIMIT: Final = "STOP_LOSS_LIMIT"
ORDER_TYPE_TAKE_PROFIT: Final = "TAKE_PROFIT"
ORDER_TYPE_TAKE_PROFIT_LIMIT: Final = "TAKE_PROFIT_LIMIT"
ORDER_TYPE_LIMIT_MAKER: Final = "LIMIT_MAKER"


class PegOffsetType(TextEnum):
    PRICE_LEVEL = "PRICE_LEVEL"


PegOffsetTypeValue: TypeAlias = Literal["PRICE_LEVEL"]
PegOffsetTypeLike: TypeAlias = PegOffsetType | PegOffsetTypeValue


class PegPriceType(TextEnum):
    """Which best price a pegged order follows."""

    PRIMARY_PEG = "PRIMARY_PEG"
    """That of its own side."""
    MARKET_PEG = "MARKET_PEG"
    """That of the other side."""


PegPriceTypeValue: TypeAlias = Literal["PRIMARY_PEG", "MARKET_PEG"]
PegPriceTypeLike: TypeAlias = PegPriceType | PegPriceTypeValue


class Permission(TextEnum):
    """What an account may trade, or a symbol asks for."""

    SPOT = "SPOT"
    MARGIN = "MARGIN"
    LEVERAGED = "LEVERAGED"
    TRD_GRP_002 = "TRD_GRP_002"
    TRD_GRP_003 = "TRD_GRP_003"
    TRD_GRP_004 = "TRD_GRP_004"
    TRD_GRP_005 = "TRD_GRP_005"
    TRD_GRP_006 = "TRD_GRP_006"
    TRD_GRP_007 = "TRD_GRP_007"
    TRD_GRP_008 = "TRD_GRP_008"
    TRD_GRP_009 = "TRD_GRP_009"
    TRD_GRP_010 = "TRD_GRP_010"
    TRD_GRP_011 = "TRD_GRP_011"
    TRD_GRP_012 = "TRD_GRP_012"
    TRD_GRP_013 = "TRD_GRP_013"
    TRD_GRP_014 = "TRD_GRP_014"
    TRD_GRP_015 = "TRD_GRP_015"
    TRD_GRP_016 = "TRD_GRP_016"
    TRD_GRP_017 = "TRD_GRP_017"
    TRD_GRP_018 = "TRD_GRP_018"
    TRD_GRP_019 = "TRD_GRP_019"
    TRD_GRP_020 = "TRD_GRP_020"
    TRD_GRP_021 = "TRD_GRP_021"
    TRD_GRP_022 = "TRD_GRP_022"
    TRD_GRP_023 = "TRD_GRP_023"
    TRD_GRP_024 = "TRD_GRP_024"
    TRD_GRP_025 = "TRD_GRP_025"


PermissionValue: TypeAlias = str
PermissionLike: TypeAlias = Permission | PermissionValue


class RateLimitInterval(TextEnum):
    SECOND = "SECOND"
    MINUTE = "MINUTE"
    DAY = "DAY"


RateLimitIntervalValue: TypeAlias = Literal["SECOND", "MINUTE", "DAY"]
RateLimitIntervalLike: TypeAlias = RateLimitInterval | RateLimitIntervalValue


class RateLimitType(TextEnum):
    REQUEST_WEIGHT = "REQUEST_WEIGHT"
    """Weight of all requests, per IP."""
    ORDERS = "ORDERS"
    """Unfilled orders, per account."""
    RAW_REQUESTS = "RAW_REQUESTS"
    """Number of requests, per IP."""
    CONNECTIONS = "CONNECTIONS"
    """New WebSocket connections, per IP."""


RateLimitTypeValue: TypeAlias = Literal["REQUEST_WEIGHT", "ORDERS", "RAW_REQUESTS", "CONNECTIONS"]
RateLimitTypeLike: TypeAlias = RateLimitType | RateLimitTypeValue


class ReferencePriceMethod(TextEnum):
    ARITHMETIC_MEAN = "ARITHMETIC_MEAN"
    EXTERNAL = "EXTERNAL"


ReferencePriceMethodValue: TypeAlias = Literal["ARITHMETIC_MEAN", "EXTERNAL"]
ReferencePriceMethodLike: TypeAlias = ReferencePriceMethod | ReferencePriceMethodValue


class RollingWindowEvent(TextEnum):
    HOUR = "1hTicker"
    FOUR_HOURS = "4hTicker"
    DAY = "1dTicker"


RollingWindowEventValue: TypeAlias = Literal["1hTicker", "4hTicker", "1dTicker"]
RollingWindowEventLike: TypeAlias = RollingWindowEvent | RollingWindowEventValue


class SelfTradePreventionMode(TextEnum):
    """What expires when an order would trade with another of the same trade group."""

    NONE = "NONE"
    """Nothing; the two orders trade."""
    EXPIRE_TAKER = "EXPIRE_TAKER"
    """The order that arrives."""
    EXPIRE_MAKER = "EXPIRE_MAKER"
    """The order on the book."""
    EXPIRE_BOTH = "EXPIRE_BOTH"
    """Both orders."""
    DECREMENT = "DECREMENT"
    """The smaller quantity, from both orders."""
    TRANSFER = "TRANSFER"
    """The smaller quantity, booked between the two accounts."""


SelfTradePreventionModeValue: TypeAlias = str
SelfTradePreventionModeLike: TypeAlias = SelfTradePreventionMode | SelfTradePreventionModeValue


class SorOrderType(TextEnum):
    MARKET = "MARKET"
    LIMIT = "LIMIT"


SorOrderTypeValue: TypeAlias = Literal["MARKET", "LIMIT"]
SorOrderTypeLike: TypeAlias = SorOrderType | SorOrderTypeValue


class SymbolStatus(TextEnum):
    TRADING = "TRADING"
    END_OF_DAY = "END_OF_DAY"
    HALT = "HALT"
    BREAK = "BREAK"
    CANCEL_ONLY = "CANCEL_ONLY"


SymbolStatusValue: TypeAlias = str
SymbolStatusLike: TypeAlias = SymbolStatus | SymbolStatusValue


class TickerType(TextEnum):
    FULL = "FULL"
    MINI = "MINI"


TickerTypeValue: TypeAlias = Literal["FULL", "MINI"]
TickerTypeLike: TypeAlias = TickerType | TickerTypeValue


class TimeInForce(TextEnum):
    """How long an order stays."""

    GTC = "GTC"
    """Good till cancelled."""
    IOC = "IOC"
    """Immediate or cancel; what is not filled at once expires."""
    FOK = "FOK"
    """Fill or kill; all of it at once or nothing."""


TimeInForceValue: TypeAlias = Literal["GTC", "IOC", "FOK"]
TimeInForceLike: TypeAlias = TimeInForce | TimeInForceValue
TIME_IN_FORCE_GTC: Final = "GTC"
TIME_IN_FORCE_IOC: Final = "IOC"
TIME_IN_FORCE_FOK: Final = "FOK"


class TradingStatus(TextEnum):
    """States of a symbol that a request can ask for."""

    TRADING = "TRADING"
    HALT = "HALT"
    BREAK = "BREAK"


TradingStatusValue: TypeAlias = Literal["TRADING", "HALT", "BREAK"]
TradingStatusLike: TypeAlias = TradingStatus | TradingStatusValue


class WorkingFloor(TextEnum):
    """Where an order works."""

    EXCHANGE = "EXCHANGE"
    """In the order book of its symbol."""
    SOR = "SOR"
    """In smart order routing."""


WorkingFloorValue: TypeAlias = Literal["EXCHANGE", "SOR"]
WorkingFloorLike: TypeAlias = WorkingFloor | WorkingFloorValue


class WorkingOrderType(TextEnum):
    """Types of the order that an OTO or OPO list begins with."""

    LIMIT = "LIMIT"
    LIMIT_MAKER = "LIMIT_MAKER"


WorkingOrderTypeValue: TypeAlias = Literal["LIMIT", "LIMIT_MAKER"]
WorkingOrderTypeLike: TypeAlias = WorkingOrderType | WorkingOrderTypeValue

SYMBOL_TYPE_SPOT: Final = "SPOT"
WEBSOCKET_DEPTH_10: Final = "10"
WEBSOCKET_DEPTH_20: Final = "20"
WEBSOCKET_DEPTH_5: Final = "5"
