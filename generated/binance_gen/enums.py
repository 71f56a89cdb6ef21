# Generated from spec/*/enums.yaml, spec/common/constants.yaml by "make generate"; do not edit.
"""Values that Binance knows by name, and python-binance's constants for them.

``OrderSideLike`` is what a parameter takes, ``OrderSideValue`` what a response holds.
"""

from enum import Enum
from typing import Final, Literal, TypeAlias

from ._choices import (
    FuturesType,
    FuturesTypeLike,
    FuturesTypeValue,
    HistoricalKlinesType,
    HistoricalKlinesTypeLike,
    HistoricalKlinesTypeValue,
)

__all__ = [
    "AUTO_REPAY_TYPE",
    "FUTURE_ORDER_TYPE_LIMIT",
    "FUTURE_ORDER_TYPE_LIMIT_MAKER",
    "FUTURE_ORDER_TYPE_MARKET",
    "FUTURE_ORDER_TYPE_STOP",
    "FUTURE_ORDER_TYPE_STOP_MARKET",
    "FUTURE_ORDER_TYPE_TAKE_PROFIT",
    "FUTURE_ORDER_TYPE_TAKE_PROFIT_MARKET",
    "FUTURE_ORDER_TYPE_TRAILING_STOP_MARKET",
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
    "MARGIN_BUY_TYPE",
    "NO_SIDE_EFFECT_TYPE",
    "ORDER_RESP_TYPE_ACK",
    "ORDER_RESP_TYPE_FULL",
    "ORDER_RESP_TYPE_RESULT",
    "ORDER_STATUS_ACCEPTED",
    "ORDER_STATUS_CANCELED",
    "ORDER_STATUS_EXPIRED",
    "ORDER_STATUS_EXPIRED_IN_MATCH",
    "ORDER_STATUS_FILLED",
    "ORDER_STATUS_FINISHED",
    "ORDER_STATUS_NEW",
    "ORDER_STATUS_PARTIALLY_FILLED",
    "ORDER_STATUS_PENDING_CANCEL",
    "ORDER_STATUS_PENDING_NEW",
    "ORDER_STATUS_REJECTED",
    "ORDER_STATUS_TRIGGERED",
    "ORDER_STATUS_TRIGGERING",
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
    "TIME_IN_FORCE_GTD",
    "TIME_IN_FORCE_GTX",
    "TIME_IN_FORCE_IOC",
    "TIME_IN_FORCE_RPI",
    "WEBSOCKET_DEPTH_5",
    "WEBSOCKET_DEPTH_10",
    "WEBSOCKET_DEPTH_20",
    "Acknowledgement",
    "AcknowledgementLike",
    "AcknowledgementValue",
    "AlgoOrderStatus",
    "AlgoOrderStatusLike",
    "AlgoOrderStatusValue",
    "AlgoType",
    "AlgoTypeLike",
    "AlgoTypeValue",
    "AlgoUrgency",
    "AlgoUrgencyLike",
    "AlgoUrgencyValue",
    "AllocationType",
    "AllocationTypeLike",
    "AllocationTypeValue",
    "AlphaKlineInterval",
    "AlphaKlineIntervalLike",
    "AlphaKlineIntervalValue",
    "AutoCloseType",
    "AutoCloseTypeLike",
    "AutoCloseTypeValue",
    "AutoCompoundPlan",
    "AutoCompoundPlanLike",
    "AutoCompoundPlanValue",
    "BlockTradeStatus",
    "BlockTradeStatusLike",
    "BlockTradeStatusValue",
    "BnbTransferSide",
    "BnbTransferSideLike",
    "BnbTransferSideValue",
    "BorrowRepayType",
    "BorrowRepayTypeLike",
    "BorrowRepayTypeValue",
    "BrokerWallet",
    "BrokerWalletLike",
    "BrokerWalletValue",
    "BusinessUnit",
    "BusinessUnitLike",
    "BusinessUnitValue",
    "CancelReplaceMode",
    "CancelReplaceModeLike",
    "CancelReplaceModeValue",
    "CancelReplaceOutcome",
    "CancelReplaceOutcomeLike",
    "CancelReplaceOutcomeValue",
    "CancelRestriction",
    "CancelRestrictionLike",
    "CancelRestrictionValue",
    "CapitalFlowType",
    "CapitalFlowTypeLike",
    "CapitalFlowTypeValue",
    "CoinIncomeType",
    "CoinIncomeTypeLike",
    "CoinIncomeTypeValue",
    "ConditionalOrderType",
    "ConditionalOrderTypeLike",
    "ConditionalOrderTypeValue",
    "ContingencyType",
    "ContingencyTypeLike",
    "ContingencyTypeValue",
    "ContinuousContractType",
    "ContinuousContractTypeLike",
    "ContinuousContractTypeValue",
    "ContractType",
    "ContractTypeLike",
    "ContractTypeValue",
    "ConvertOrderStatus",
    "ConvertOrderStatusLike",
    "ConvertOrderStatusValue",
    "ConvertWalletType",
    "ConvertWalletTypeLike",
    "ConvertWalletTypeValue",
    "CryptoLoanIncomeType",
    "CryptoLoanIncomeTypeLike",
    "CryptoLoanIncomeTypeValue",
    "DerivativesTimeInForce",
    "DerivativesTimeInForceLike",
    "DerivativesTimeInForceValue",
    "DualInvestmentStatus",
    "DualInvestmentStatusLike",
    "DualInvestmentStatusValue",
    "DualInvestmentType",
    "DualInvestmentTypeLike",
    "DualInvestmentTypeValue",
    "DustAccountType",
    "DustAccountTypeLike",
    "DustAccountTypeValue",
    "EarnPurchaseStatus",
    "EarnPurchaseStatusLike",
    "EarnPurchaseStatusValue",
    "EarnSource",
    "EarnSourceLike",
    "EarnSourceValue",
    "EarnTransferType",
    "EarnTransferTypeLike",
    "EarnTransferTypeValue",
    "ExecutionType",
    "ExecutionTypeLike",
    "ExecutionTypeValue",
    "ExerciseResult",
    "ExerciseResultLike",
    "ExerciseResultValue",
    "ExpiryReason",
    "ExpiryReasonLike",
    "ExpiryReasonValue",
    "FlexiblePurchaseType",
    "FlexiblePurchaseTypeLike",
    "FlexiblePurchaseTypeValue",
    "FlexibleRepayStatus",
    "FlexibleRepayStatusLike",
    "FlexibleRepayStatusValue",
    "FlexibleRewardType",
    "FlexibleRewardTypeLike",
    "FlexibleRewardTypeValue",
    "FuturesContractType",
    "FuturesContractTypeLike",
    "FuturesContractTypeValue",
    "FuturesDataPeriod",
    "FuturesDataPeriodLike",
    "FuturesDataPeriodValue",
    "FuturesExecutionType",
    "FuturesExecutionTypeLike",
    "FuturesExecutionTypeValue",
    "FuturesIncomeType",
    "FuturesIncomeTypeLike",
    "FuturesIncomeTypeValue",
    "FuturesKlineInterval",
    "FuturesKlineIntervalLike",
    "FuturesKlineIntervalValue",
    "FuturesOrderStatus",
    "FuturesOrderStatusLike",
    "FuturesOrderStatusValue",
    "FuturesOrderType",
    "FuturesOrderTypeLike",
    "FuturesOrderTypeValue",
    "FuturesResponseType",
    "FuturesResponseTypeLike",
    "FuturesResponseTypeValue",
    "FuturesSymbolStatus",
    "FuturesSymbolStatusLike",
    "FuturesSymbolStatusValue",
    "FuturesTimeInForce",
    "FuturesTimeInForceLike",
    "FuturesTimeInForceValue",
    "FuturesType",
    "FuturesTypeLike",
    "FuturesTypeValue",
    "FuturesUpdateReason",
    "FuturesUpdateReasonLike",
    "FuturesUpdateReasonValue",
    "HistoricalKlinesType",
    "HistoricalKlinesTypeLike",
    "HistoricalKlinesTypeValue",
    "InterestType",
    "InterestTypeLike",
    "InterestTypeValue",
    "KlineInterval",
    "KlineIntervalLike",
    "KlineIntervalValue",
    "Liquidity",
    "LiquidityLike",
    "LiquidityValue",
    "ListOrderStatus",
    "ListOrderStatusLike",
    "ListOrderStatusValue",
    "ListStatusType",
    "ListStatusTypeLike",
    "ListStatusTypeValue",
    "LoanRepayStatus",
    "LoanRepayStatusLike",
    "LoanRepayStatusValue",
    "LoanRequestStatus",
    "LoanRequestStatusLike",
    "LoanRequestStatusValue",
    "LoanStatus",
    "LoanStatusLike",
    "LoanStatusValue",
    "LtvDirection",
    "LtvDirectionLike",
    "LtvDirectionValue",
    "MarginLevelStatus",
    "MarginLevelStatusLike",
    "MarginLevelStatusValue",
    "MarginMode",
    "MarginModeLike",
    "MarginModeValue",
    "MarginType",
    "MarginTypeLike",
    "MarginTypeValue",
    "MarketOrLimit",
    "MarketOrLimitLike",
    "MarketOrLimitValue",
    "MarketPhase",
    "MarketPhaseLike",
    "MarketPhaseValue",
    "OcoOrderType",
    "OcoOrderTypeLike",
    "OcoOrderTypeValue",
    "OptionSide",
    "OptionSideLike",
    "OptionSideValue",
    "OptionsOrderStatus",
    "OptionsOrderStatusLike",
    "OptionsOrderStatusValue",
    "OptionsRiskLevel",
    "OptionsRiskLevelLike",
    "OptionsRiskLevelValue",
    "OptionsStreamInterval",
    "OptionsStreamIntervalLike",
    "OptionsStreamIntervalValue",
    "OrderListSideEffect",
    "OrderListSideEffectLike",
    "OrderListSideEffectValue",
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
    "PairKlineEventType",
    "PairKlineEventTypeLike",
    "PairKlineEventTypeValue",
    "PathClass",
    "PathClassLike",
    "PathClassValue",
    "PegOffsetType",
    "PegOffsetTypeLike",
    "PegOffsetTypeValue",
    "PegPriceType",
    "PegPriceTypeLike",
    "PegPriceTypeValue",
    "PendingOcoOrderType",
    "PendingOcoOrderTypeLike",
    "PendingOcoOrderTypeValue",
    "Permission",
    "PermissionLike",
    "PermissionValue",
    "PortfolioAccountStatus",
    "PortfolioAccountStatusLike",
    "PortfolioAccountStatusValue",
    "PortfolioRiskLevel",
    "PortfolioRiskLevelLike",
    "PortfolioRiskLevelValue",
    "PositionSide",
    "PositionSideLike",
    "PositionSideValue",
    "PredictionAccountType",
    "PredictionAccountTypeLike",
    "PredictionAccountTypeValue",
    "PredictionFundingSource",
    "PredictionFundingSourceLike",
    "PredictionFundingSourceValue",
    "PredictionTransferStatus",
    "PredictionTransferStatusLike",
    "PredictionTransferStatusValue",
    "PriceMatch",
    "PriceMatchLike",
    "PriceMatchValue",
    "RateLimitInterval",
    "RateLimitIntervalLike",
    "RateLimitIntervalValue",
    "RateLimitType",
    "RateLimitTypeLike",
    "RateLimitTypeValue",
    "RedeemStatus",
    "RedeemStatusLike",
    "RedeemStatusValue",
    "RedeemTo",
    "RedeemToLike",
    "RedeemToValue",
    "ReferencePriceMethod",
    "ReferencePriceMethodLike",
    "ReferencePriceMethodValue",
    "RepayWallet",
    "RepayWalletLike",
    "RepayWalletValue",
    "ReservedAssetType",
    "ReservedAssetTypeLike",
    "ReservedAssetTypeValue",
    "RollingWindowEvent",
    "RollingWindowEventLike",
    "RollingWindowEventValue",
    "SelfTradePreventionMode",
    "SelfTradePreventionModeLike",
    "SelfTradePreventionModeValue",
    "SideEffectType",
    "SideEffectTypeLike",
    "SideEffectTypeValue",
    "SnapshotType",
    "SnapshotTypeLike",
    "SnapshotTypeValue",
    "SourceAccount",
    "SourceAccountLike",
    "SourceAccountValue",
    "StakingStatus",
    "StakingStatusLike",
    "StakingStatusValue",
    "StockOrderStatus",
    "StockOrderStatusLike",
    "StockOrderStatusValue",
    "StockSession",
    "StockSessionLike",
    "StockSessionValue",
    "StockTimeInForce",
    "StockTimeInForceLike",
    "StockTimeInForceValue",
    "StpMode",
    "StpModeLike",
    "StpModeValue",
    "SubAccountWallet",
    "SubAccountWalletLike",
    "SubAccountWalletValue",
    "SymbolStatus",
    "SymbolStatusLike",
    "SymbolStatusValue",
    "TakerContractType",
    "TakerContractTypeLike",
    "TakerContractTypeValue",
    "TickerType",
    "TickerTypeLike",
    "TickerTypeValue",
    "TimeInForce",
    "TimeInForceLike",
    "TimeInForceValue",
    "TokenConversionKind",
    "TokenConversionKindLike",
    "TokenConversionKindValue",
    "TokenConversionStatus",
    "TokenConversionStatusLike",
    "TokenConversionStatusValue",
    "Tradability",
    "TradabilityLike",
    "TradabilityValue",
    "TradingSessionMarket",
    "TradingSessionMarketLike",
    "TradingSessionMarketValue",
    "TradingStatus",
    "TradingStatusLike",
    "TradingStatusValue",
    "TransferDirection",
    "TransferDirectionLike",
    "TransferDirectionValue",
    "UmIncomeType",
    "UmIncomeTypeLike",
    "UmIncomeTypeValue",
    "UmTimeInForce",
    "UmTimeInForceLike",
    "UmTimeInForceValue",
    "UniversalTransferType",
    "UniversalTransferTypeLike",
    "UniversalTransferTypeValue",
    "WorkingFloor",
    "WorkingFloorLike",
    "WorkingFloorValue",
    "WorkingOrderType",
    "WorkingOrderTypeLike",
    "WorkingOrderTypeValue",
    "WorkingType",
    "WorkingTypeLike",
    "WorkingTypeValue",
    "YieldPaymentAsset",
    "YieldPaymentAssetLike",
    "YieldPaymentAssetValue",
    "YieldRedemptionType",
    "YieldRedemptionTypeLike",
    "YieldRedemptionTypeValue",
]


class TextEnum(str, Enum):
    """A member is its text, also when it is printed or formatted."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        return str.__format__(self, spec)


class Acknowledgement(TextEnum):
    """Whether a request was taken on; what becomes of it is told elsewhere."""

    S = "S"
    """Accepted."""
    F = "F"
    """Failed."""


AcknowledgementValue: TypeAlias = Literal["S", "F"]
AcknowledgementLike: TypeAlias = Acknowledgement | AcknowledgementValue


class AlgoOrderStatus(TextEnum):
    """What became of a conditional order."""

    NEW = "NEW"
    """It waits for its trigger."""
    TRIGGERING = "TRIGGERING"
    """The trigger was reached."""
    TRIGGERED = "TRIGGERED"
    """Its order is placed."""
    FINISHED = "FINISHED"
    """Its order is filled or cancelled."""
    CANCELED = "CANCELED"
    """It was cancelled before it triggered."""
    REJECTED = "REJECTED"
    """Its order was refused, e.g. for lack of margin."""
    EXPIRED = "EXPIRED"
    """Binance cancelled it."""


AlgoOrderStatusValue: TypeAlias = str
AlgoOrderStatusLike: TypeAlias = AlgoOrderStatus | AlgoOrderStatusValue


class AlgoType(TextEnum):
    CONDITIONAL = "CONDITIONAL"


AlgoTypeValue: TypeAlias = Literal["CONDITIONAL"]
AlgoTypeLike: TypeAlias = AlgoType | AlgoTypeValue


class AlgoUrgency(TextEnum):
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


AlgoUrgencyValue: TypeAlias = Literal["LOW", "MEDIUM", "HIGH"]
AlgoUrgencyLike: TypeAlias = AlgoUrgency | AlgoUrgencyValue


class AllocationType(TextEnum):
    SOR = "SOR"


AllocationTypeValue: TypeAlias = Literal["SOR"]
AllocationTypeLike: TypeAlias = AllocationType | AllocationTypeValue


class AlphaKlineInterval(TextEnum):
    """Length of a kline; 1M is a month, 1m a minute."""

    SECOND_1 = "1s"
    SECOND_15 = "15s"
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


AlphaKlineIntervalValue: TypeAlias = Literal[
    "1s",
    "15s",
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
AlphaKlineIntervalLike: TypeAlias = AlphaKlineInterval | AlphaKlineIntervalValue


class AutoCloseType(TextEnum):
    """Why an order closed a position against your will."""

    LIQUIDATION = "LIQUIDATION"
    """The margin was used up."""
    ADL = "ADL"
    """Auto-deleveraging."""


AutoCloseTypeValue: TypeAlias = Literal["LIQUIDATION", "ADL"]
AutoCloseTypeLike: TypeAlias = AutoCloseType | AutoCloseTypeValue


class AutoCompoundPlan(TextEnum):
    """How a position is reinvested when it settles."""

    NONE = "NONE"
    """Not at all."""
    STANDARD = "STANDARD"
    """By the standard plan."""
    ADVANCED = "ADVANCED"
    """By the advanced plan."""


AutoCompoundPlanValue: TypeAlias = Literal["NONE", "STANDARD", "ADVANCED"]
AutoCompoundPlanLike: TypeAlias = AutoCompoundPlan | AutoCompoundPlanValue


class BlockTradeStatus(TextEnum):
    """State of a block trade."""

    OPEN = "OPEN"
    FULFILLED = "FULFILLED"
    MATCHED = "MATCHED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"


BlockTradeStatusValue: TypeAlias = Literal[
    "OPEN", "FULFILLED", "MATCHED", "CANCELLED", "EXPIRED", "FAILED"
]
BlockTradeStatusLike: TypeAlias = BlockTradeStatus | BlockTradeStatusValue


class BnbTransferSide(TextEnum):
    """Direction of a BNB transfer."""

    TO_UM = "TO_UM"
    """From the margin to the USD-M wallet."""
    FROM_UM = "FROM_UM"
    """From the USD-M to the margin wallet."""


BnbTransferSideValue: TypeAlias = Literal["TO_UM", "FROM_UM"]
BnbTransferSideLike: TypeAlias = BnbTransferSide | BnbTransferSideValue


class BorrowRepayType(TextEnum):
    BORROW = "BORROW"
    REPAY = "REPAY"


BorrowRepayTypeValue: TypeAlias = Literal["BORROW", "REPAY"]
BorrowRepayTypeLike: TypeAlias = BorrowRepayType | BorrowRepayTypeValue


class BrokerWallet(TextEnum):
    SPOT = "SPOT"
    """Spot."""
    USDT_FUTURE = "USDT_FUTURE"
    """USD-M futures."""
    COIN_FUTURE = "COIN_FUTURE"
    """COIN-M futures."""


BrokerWalletValue: TypeAlias = Literal["SPOT", "USDT_FUTURE", "COIN_FUTURE"]
BrokerWalletLike: TypeAlias = BrokerWallet | BrokerWalletValue


class BusinessUnit(TextEnum):
    """Which futures of portfolio margin."""

    UM = "UM"
    """USD-M."""
    CM = "CM"
    """COIN-M."""


BusinessUnitValue: TypeAlias = Literal["UM", "CM"]
BusinessUnitLike: TypeAlias = BusinessUnit | BusinessUnitValue


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


class CapitalFlowType(TextEnum):
    """What changed a margin balance."""

    TRANSFER = "TRANSFER"
    BORROW = "BORROW"
    REPAY = "REPAY"
    BUY_INCOME = "BUY_INCOME"
    BUY_EXPENSE = "BUY_EXPENSE"
    SELL_INCOME = "SELL_INCOME"
    SELL_EXPENSE = "SELL_EXPENSE"
    TRADING_COMMISSION = "TRADING_COMMISSION"
    BUY_LIQUIDATION = "BUY_LIQUIDATION"
    SELL_LIQUIDATION = "SELL_LIQUIDATION"
    REPAY_LIQUIDATION = "REPAY_LIQUIDATION"
    OTHER_LIQUIDATION = "OTHER_LIQUIDATION"
    LIQUIDATION_FEE = "LIQUIDATION_FEE"
    SMALL_BALANCE_CONVERT = "SMALL_BALANCE_CONVERT"
    COMMISSION_RETURN = "COMMISSION_RETURN"
    SMALL_CONVERT = "SMALL_CONVERT"


CapitalFlowTypeValue: TypeAlias = Literal[
    "TRANSFER",
    "BORROW",
    "REPAY",
    "BUY_INCOME",
    "BUY_EXPENSE",
    "SELL_INCOME",
    "SELL_EXPENSE",
    "TRADING_COMMISSION",
    "BUY_LIQUIDATION",
    "SELL_LIQUIDATION",
    "REPAY_LIQUIDATION",
    "OTHER_LIQUIDATION",
    "LIQUIDATION_FEE",
    "SMALL_BALANCE_CONVERT",
    "COMMISSION_RETURN",
    "SMALL_CONVERT",
]
CapitalFlowTypeLike: TypeAlias = CapitalFlowType | CapitalFlowTypeValue


class CoinIncomeType(TextEnum):
    """What changed a COIN-M balance."""

    TRANSFER = "TRANSFER"
    WELCOME_BONUS = "WELCOME_BONUS"
    FUNDING_FEE = "FUNDING_FEE"
    REALIZED_PNL = "REALIZED_PNL"
    COMMISSION = "COMMISSION"
    INSURANCE_CLEAR = "INSURANCE_CLEAR"
    DELIVERED_SETTELMENT = "DELIVERED_SETTELMENT"


CoinIncomeTypeValue: TypeAlias = str
CoinIncomeTypeLike: TypeAlias = CoinIncomeType | CoinIncomeTypeValue


class ConditionalOrderType(TextEnum):
    """Order types that wait for a trigger."""

    STOP = "STOP"
    """A limit order once the price has moved against you."""
    STOP_MARKET = "STOP_MARKET"
    """A market order once the price has moved against you."""
    TAKE_PROFIT = "TAKE_PROFIT"
    """A limit order once the price has moved your way."""
    TAKE_PROFIT_MARKET = "TAKE_PROFIT_MARKET"
    """A market order once the price has moved your way."""
    TRAILING_STOP_MARKET = "TRAILING_STOP_MARKET"
    """A market order once the price has come back from its best by a rate."""


ConditionalOrderTypeValue: TypeAlias = Literal[
    "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
]
ConditionalOrderTypeLike: TypeAlias = ConditionalOrderType | ConditionalOrderTypeValue


class ContingencyType(TextEnum):
    """What ties the orders of a list together; OPO lists count as OTO."""

    OCO = "OCO"
    """One cancels the other."""
    OTO = "OTO"
    """One triggers the other."""


ContingencyTypeValue: TypeAlias = Literal["OCO", "OTO"]
ContingencyTypeLike: TypeAlias = ContingencyType | ContingencyTypeValue


class ContinuousContractType(TextEnum):
    """Contract of a pair."""

    PERPETUAL = "PERPETUAL"
    """It never expires."""
    CURRENT_QUARTER = "CURRENT_QUARTER"
    """It expires at the end of this quarter."""
    NEXT_QUARTER = "NEXT_QUARTER"
    """It expires at the end of the next quarter."""
    TRADIFI_PERPETUAL = "TRADIFI_PERPETUAL"
    """A perpetual on stocks or commodities."""


ContinuousContractTypeValue: TypeAlias = Literal[
    "PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER", "TRADIFI_PERPETUAL"
]
ContinuousContractTypeLike: TypeAlias = ContinuousContractType | ContinuousContractTypeValue


class ContractType(TextEnum):
    """Contract of a pair, as stream names have it."""

    PERPETUAL = "perpetual"
    CURRENT_QUARTER = "current_quarter"
    NEXT_QUARTER = "next_quarter"
    TRADIFI_PERPETUAL = "tradifi_perpetual"


ContractTypeValue: TypeAlias = Literal[
    "perpetual", "current_quarter", "next_quarter", "tradifi_perpetual"
]
ContractTypeLike: TypeAlias = ContractType | ContractTypeValue


class ConvertOrderStatus(TextEnum):
    PROCESS = "PROCESS"
    """In process."""
    ACCEPT_SUCCESS = "ACCEPT_SUCCESS"
    """Accepted."""
    SUCCESS = "SUCCESS"
    """Done."""
    FAIL = "FAIL"
    """Failed."""


ConvertOrderStatusValue: TypeAlias = Literal["PROCESS", "ACCEPT_SUCCESS", "SUCCESS", "FAIL"]
ConvertOrderStatusLike: TypeAlias = ConvertOrderStatus | ConvertOrderStatusValue


class ConvertWalletType(TextEnum):
    """Wallets that a conversion takes from, one after the other."""

    SPOT = "SPOT"
    FUNDING = "FUNDING"
    EARN = "EARN"
    SPOT_FUNDING = "SPOT_FUNDING"
    FUNDING_EARN = "FUNDING_EARN"
    SPOT_FUNDING_EARN = "SPOT_FUNDING_EARN"
    SPOT_EARN = "SPOT_EARN"


ConvertWalletTypeValue: TypeAlias = Literal[
    "SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"
]
ConvertWalletTypeLike: TypeAlias = ConvertWalletType | ConvertWalletTypeValue


class CryptoLoanIncomeType(TextEnum):
    BORROW_IN = "borrowIn"
    """A loan was paid out."""
    COLLATERAL_SPENT = "collateralSpent"
    """Collateral was given for a loan."""
    REPAY_AMOUNT = "repayAmount"
    """A loan was repaid."""
    COLLATERAL_RETURN = "collateralReturn"
    """Collateral came back after a repayment."""
    ADD_COLLATERAL = "addCollateral"
    """Collateral was added."""
    REMOVE_COLLATERAL = "removeCollateral"
    """Collateral was taken back."""
    COLLATERAL_RETURN_AFTER_LIQUIDATION = "collateralReturnAfterLiquidation"
    """Collateral that a liquidation left came back."""


CryptoLoanIncomeTypeValue: TypeAlias = Literal[
    "borrowIn",
    "collateralSpent",
    "repayAmount",
    "collateralReturn",
    "addCollateral",
    "removeCollateral",
    "collateralReturnAfterLiquidation",
]
CryptoLoanIncomeTypeLike: TypeAlias = CryptoLoanIncomeType | CryptoLoanIncomeTypeValue


class DerivativesTimeInForce(TextEnum):
    """How long an order stays."""

    GTC = "GTC"
    """Good till cancelled."""
    IOC = "IOC"
    """Immediate or cancel; what is not filled at once expires."""
    FOK = "FOK"
    """Fill or kill; all of it at once or nothing."""
    GTX = "GTX"
    """Post only; expires if it would trade at once."""


DerivativesTimeInForceValue: TypeAlias = Literal["GTC", "IOC", "FOK", "GTX"]
DerivativesTimeInForceLike: TypeAlias = DerivativesTimeInForce | DerivativesTimeInForceValue


class DualInvestmentStatus(TextEnum):
    PENDING = "PENDING"
    """Being bought."""
    PURCHASE_SUCCESS = "PURCHASE_SUCCESS"
    """Bought."""
    SETTLED = "SETTLED"
    """Settled."""
    PURCHASE_FAIL = "PURCHASE_FAIL"
    """Could not be bought."""
    REFUNDING = "REFUNDING"
    """Being refunded."""
    REFUND_SUCCESS = "REFUND_SUCCESS"
    """Refunded to the spot wallet."""
    SETTLING = "SETTLING"
    """Being settled."""


DualInvestmentStatusValue: TypeAlias = Literal[
    "PENDING",
    "PURCHASE_SUCCESS",
    "SETTLED",
    "PURCHASE_FAIL",
    "REFUNDING",
    "REFUND_SUCCESS",
    "SETTLING",
]
DualInvestmentStatusLike: TypeAlias = DualInvestmentStatus | DualInvestmentStatusValue


class DualInvestmentType(TextEnum):
    """What a product does."""

    CALL = "CALL"
    """Sells high."""
    PUT = "PUT"
    """Buys low."""


DualInvestmentTypeValue: TypeAlias = Literal["CALL", "PUT"]
DualInvestmentTypeLike: TypeAlias = DualInvestmentType | DualInvestmentTypeValue


class DustAccountType(TextEnum):
    SPOT = "SPOT"
    MARGIN = "MARGIN"


DustAccountTypeValue: TypeAlias = Literal["SPOT", "MARGIN"]
DustAccountTypeLike: TypeAlias = DustAccountType | DustAccountTypeValue


class EarnPurchaseStatus(TextEnum):
    PURCHASING = "PURCHASING"
    """Being bought."""
    SUCCESS = "SUCCESS"
    """Bought."""
    FAILED = "FAILED"
    """Could not be bought."""


EarnPurchaseStatusValue: TypeAlias = Literal["PURCHASING", "SUCCESS", "FAILED"]
EarnPurchaseStatusLike: TypeAlias = EarnPurchaseStatus | EarnPurchaseStatusValue


class EarnSource(TextEnum):
    """Wallet that an Earn product was paid from."""

    SPOT = "SPOT"
    """The spot wallet."""
    FUNDING = "FUNDING"
    """The funding wallet."""
    SPOTANDFUNDING = "SPOTANDFUNDING"
    """Both."""


EarnSourceValue: TypeAlias = Literal["SPOT", "FUNDING", "SPOTANDFUNDING"]
EarnSourceLike: TypeAlias = EarnSource | EarnSourceValue


class EarnTransferType(TextEnum):
    """Direction of a transfer of an Earn asset."""

    EARN_TO_FUTURE = "EARN_TO_FUTURE"
    """From Earn to the account."""
    FUTURE_TO_EARN = "FUTURE_TO_EARN"
    """From the account to Earn."""


EarnTransferTypeValue: TypeAlias = Literal["EARN_TO_FUTURE", "FUTURE_TO_EARN"]
EarnTransferTypeLike: TypeAlias = EarnTransferType | EarnTransferTypeValue


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


class ExerciseResult(TextEnum):
    """What became of an option at its end."""

    REALISTIC_VALUE_STRICKEN = "REALISTIC_VALUE_STRICKEN"
    """It was exercised."""
    EXTRINSIC_VALUE_EXPIRED = "EXTRINSIC_VALUE_EXPIRED"
    """It expired out of the money."""


ExerciseResultValue: TypeAlias = Literal["REALISTIC_VALUE_STRICKEN", "EXTRINSIC_VALUE_EXPIRED"]
ExerciseResultLike: TypeAlias = ExerciseResult | ExerciseResultValue


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


class FlexiblePurchaseType(TextEnum):
    """How something got into a flexible product."""

    NORMAL = "NORMAL"
    """It was bought."""
    AUTO = "AUTO"
    """By auto-subscribe."""
    CONVERT = "CONVERT"
    """From a locked product."""
    LOAN = "LOAN"
    """As collateral of a loan."""
    AI = "AI"
    """By Auto-Invest."""
    TRANSFER = "TRANSFER"
    """From locked savings."""


FlexiblePurchaseTypeValue: TypeAlias = Literal[
    "NORMAL", "AUTO", "CONVERT", "LOAN", "AI", "TRANSFER"
]
FlexiblePurchaseTypeLike: TypeAlias = FlexiblePurchaseType | FlexiblePurchaseTypeValue


class FlexibleRepayStatus(TextEnum):
    REPAID = "REPAID"
    REPAYING = "REPAYING"
    FAILED = "FAILED"


FlexibleRepayStatusValue: TypeAlias = Literal["REPAID", "REPAYING", "FAILED"]
FlexibleRepayStatusLike: TypeAlias = FlexibleRepayStatus | FlexibleRepayStatusValue


class FlexibleRewardType(TextEnum):
    """Kinds of rewards of a flexible product."""

    BONUS = "BONUS"
    """By the tiers of a promotion."""
    REALTIME = "REALTIME"
    """By the current rate."""
    REWARDS = "REWARDS"
    """Historical ones."""
    ALL = "ALL"
    """All kinds."""


FlexibleRewardTypeValue: TypeAlias = Literal["BONUS", "REALTIME", "REWARDS", "ALL"]
FlexibleRewardTypeLike: TypeAlias = FlexibleRewardType | FlexibleRewardTypeValue


class FuturesContractType(TextEnum):
    """Contract of a pair."""

    PERPETUAL = "PERPETUAL"
    """It never expires."""
    CURRENT_QUARTER = "CURRENT_QUARTER"
    """It expires at the end of this quarter."""
    NEXT_QUARTER = "NEXT_QUARTER"
    """It expires at the end of the next quarter."""


FuturesContractTypeValue: TypeAlias = Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
FuturesContractTypeLike: TypeAlias = FuturesContractType | FuturesContractTypeValue


class FuturesDataPeriod(TextEnum):
    """Length of a period of market statistics."""

    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1h"
    HOUR_2 = "2h"
    HOUR_4 = "4h"
    HOUR_6 = "6h"
    HOUR_12 = "12h"
    DAY_1 = "1d"


FuturesDataPeriodValue: TypeAlias = Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"]
FuturesDataPeriodLike: TypeAlias = FuturesDataPeriod | FuturesDataPeriodValue


class FuturesExecutionType(TextEnum):
    """What an order update reports."""

    NEW = "NEW"
    """The order was accepted."""
    CANCELED = "CANCELED"
    """It was cancelled."""
    CALCULATED = "CALCULATED"
    """A liquidation."""
    EXPIRED = "EXPIRED"
    """It ended by its own rules or by the exchange."""
    TRADE = "TRADE"
    """It was filled, in part or in full."""
    AMENDMENT = "AMENDMENT"
    """It was changed."""


FuturesExecutionTypeValue: TypeAlias = Literal[
    "NEW", "CANCELED", "CALCULATED", "EXPIRED", "TRADE", "AMENDMENT"
]
FuturesExecutionTypeLike: TypeAlias = FuturesExecutionType | FuturesExecutionTypeValue


class FuturesIncomeType(TextEnum):
    """What changed a USD-M balance."""

    TRANSFER = "TRANSFER"
    WELCOME_BONUS = "WELCOME_BONUS"
    REALIZED_PNL = "REALIZED_PNL"
    FUNDING_FEE = "FUNDING_FEE"
    COMMISSION = "COMMISSION"
    INSURANCE_CLEAR = "INSURANCE_CLEAR"
    REFERRAL_KICKBACK = "REFERRAL_KICKBACK"
    COMMISSION_REBATE = "COMMISSION_REBATE"
    API_REBATE = "API_REBATE"
    CONTEST_REWARD = "CONTEST_REWARD"
    CROSS_COLLATERAL_TRANSFER = "CROSS_COLLATERAL_TRANSFER"
    OPTIONS_PREMIUM_FEE = "OPTIONS_PREMIUM_FEE"
    OPTIONS_SETTLE_PROFIT = "OPTIONS_SETTLE_PROFIT"
    INTERNAL_TRANSFER = "INTERNAL_TRANSFER"
    AUTO_EXCHANGE = "AUTO_EXCHANGE"
    DELIVERED_SETTELMENT = "DELIVERED_SETTELMENT"
    COIN_SWAP_DEPOSIT = "COIN_SWAP_DEPOSIT"
    COIN_SWAP_WITHDRAW = "COIN_SWAP_WITHDRAW"
    POSITION_LIMIT_INCREASE_FEE = "POSITION_LIMIT_INCREASE_FEE"
    STRATEGY_UMFUTURES_TRANSFER = "STRATEGY_UMFUTURES_TRANSFER"
    FEE_RETURN = "FEE_RETURN"
    BFUSD_REWARD = "BFUSD_REWARD"
    SPECIAL_FUNDING_FEE = "SPECIAL_FUNDING_FEE"


FuturesIncomeTypeValue: TypeAlias = str
FuturesIncomeTypeLike: TypeAlias = FuturesIncomeType | FuturesIncomeTypeValue


class FuturesKlineInterval(TextEnum):
    """Length of a kline; 1M is a month, 1m a minute."""

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


FuturesKlineIntervalValue: TypeAlias = Literal[
    "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
]
FuturesKlineIntervalLike: TypeAlias = FuturesKlineInterval | FuturesKlineIntervalValue


class FuturesOrderStatus(TextEnum):
    NEW = "NEW"
    """Accepted."""
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    """Filled in part."""
    FILLED = "FILLED"
    """Filled in full."""
    CANCELED = "CANCELED"
    """Cancelled by its owner."""
    REJECTED = "REJECTED"
    """Not accepted."""
    EXPIRED = "EXPIRED"
    """Ended by its own rules or by the exchange."""
    EXPIRED_IN_MATCH = "EXPIRED_IN_MATCH"
    """Ended by self-trade prevention."""


FuturesOrderStatusValue: TypeAlias = str
FuturesOrderStatusLike: TypeAlias = FuturesOrderStatus | FuturesOrderStatusValue


class FuturesOrderType(TextEnum):
    LIMIT = "LIMIT"
    """At a price or better."""
    MARKET = "MARKET"
    """At once, at the best prices there are."""
    STOP = "STOP"
    """A limit order once the price has moved against you."""
    STOP_MARKET = "STOP_MARKET"
    """A market order once the price has moved against you."""
    TAKE_PROFIT = "TAKE_PROFIT"
    """A limit order once the price has moved your way."""
    TAKE_PROFIT_MARKET = "TAKE_PROFIT_MARKET"
    """A market order once the price has moved your way."""
    TRAILING_STOP_MARKET = "TRAILING_STOP_MARKET"
    """A market order once the price has come back from its best by a rate."""


FuturesOrderTypeValue: TypeAlias = Literal[
    "LIMIT",
    "MARKET",
    "STOP",
    "STOP_MARKET",
    "TAKE_PROFIT",
    "TAKE_PROFIT_MARKET",
    "TRAILING_STOP_MARKET",
]
FuturesOrderTypeLike: TypeAlias = FuturesOrderType | FuturesOrderTypeValue
FUTURE_ORDER_TYPE_LIMIT: Final = "LIMIT"
FUTURE_ORDER_TYPE_MARKET: Final = "MARKET"
FUTURE_ORDER_TYPE_STOP: Final = "STOP"
FUTURE_ORDER_TYPE_STOP_MARKET: Final = "STOP_MARKET"
FUTURE_ORDER_TYPE_TAKE_PROFIT: Final = "TAKE_PROFIT"
FUTURE_ORDER_TYPE_TAKE_PROFIT_MARKET: Final = "TAKE_PROFIT_MARKET"
FUTURE_ORDER_TYPE_TRAILING_STOP_MARKET: Final = "TRAILING_STOP_MARKET"


class FuturesResponseType(TextEnum):
    """How much the answer to a new order says."""

    ACK = "ACK"
    """The order as it was accepted."""
    RESULT = "RESULT"
    """What became of it, for orders that finish at once."""


FuturesResponseTypeValue: TypeAlias = Literal["ACK", "RESULT"]
FuturesResponseTypeLike: TypeAlias = FuturesResponseType | FuturesResponseTypeValue


class FuturesSymbolStatus(TextEnum):
    PENDING_TRADING = "PENDING_TRADING"
    TRADING = "TRADING"
    PRE_DELIVERING = "PRE_DELIVERING"
    DELIVERING = "DELIVERING"
    DELIVERED = "DELIVERED"
    PRE_SETTLE = "PRE_SETTLE"
    SETTLING = "SETTLING"
    CLOSE = "CLOSE"
    CANCEL_ONLY = "CANCEL_ONLY"


FuturesSymbolStatusValue: TypeAlias = str
FuturesSymbolStatusLike: TypeAlias = FuturesSymbolStatus | FuturesSymbolStatusValue


class FuturesTimeInForce(TextEnum):
    """How long an order stays."""

    GTC = "GTC"
    """Good till cancelled."""
    IOC = "IOC"
    """Immediate or cancel; what is not filled at once expires."""
    FOK = "FOK"
    """Fill or kill; all of it at once or nothing."""
    GTX = "GTX"
    """Post only; expires if it would trade at once."""
    GTD = "GTD"
    """Good till goodTillDate."""
    RPI = "RPI"
    """Post only, for retail price improvement; only orders of people trade with it."""


FuturesTimeInForceValue: TypeAlias = Literal["GTC", "IOC", "FOK", "GTX", "GTD", "RPI"]
FuturesTimeInForceLike: TypeAlias = FuturesTimeInForce | FuturesTimeInForceValue


class FuturesUpdateReason(TextEnum):
    """Why balances or positions changed."""

    DEPOSIT = "DEPOSIT"
    WITHDRAW = "WITHDRAW"
    ORDER = "ORDER"
    FUNDING_FEE = "FUNDING_FEE"
    WITHDRAW_REJECT = "WITHDRAW_REJECT"
    ADJUSTMENT = "ADJUSTMENT"
    INSURANCE_CLEAR = "INSURANCE_CLEAR"
    ADMIN_DEPOSIT = "ADMIN_DEPOSIT"
    ADMIN_WITHDRAW = "ADMIN_WITHDRAW"
    MARGIN_TRANSFER = "MARGIN_TRANSFER"
    MARGIN_TYPE_CHANGE = "MARGIN_TYPE_CHANGE"
    ASSET_TRANSFER = "ASSET_TRANSFER"
    OPTIONS_PREMIUM_FEE = "OPTIONS_PREMIUM_FEE"
    OPTIONS_SETTLE_PROFIT = "OPTIONS_SETTLE_PROFIT"
    AUTO_EXCHANGE = "AUTO_EXCHANGE"
    COIN_SWAP_DEPOSIT = "COIN_SWAP_DEPOSIT"
    COIN_SWAP_WITHDRAW = "COIN_SWAP_WITHDRAW"


FuturesUpdateReasonValue: TypeAlias = str
FuturesUpdateReasonLike: TypeAlias = FuturesUpdateReason | FuturesUpdateReasonValue


class InterestType(TextEnum):
    """Why interest was charged; CONVERTED is interest that was paid in BNB."""

    PERIODIC = "PERIODIC"
    """For an hour."""
    ON_BORROW = "ON_BORROW"
    """At borrowing."""
    PERIODIC_CONVERTED = "PERIODIC_CONVERTED"
    """For an hour, in BNB."""
    ON_BORROW_CONVERTED = "ON_BORROW_CONVERTED"
    """At borrowing, in BNB."""
    PORTFOLIO = "PORTFOLIO"
    """For a day, on a negative balance of portfolio margin."""


InterestTypeValue: TypeAlias = str
InterestTypeLike: TypeAlias = InterestType | InterestTypeValue


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


class Liquidity(TextEnum):
    MAKER = "MAKER"
    TAKER = "TAKER"


LiquidityValue: TypeAlias = Literal["MAKER", "TAKER"]
LiquidityLike: TypeAlias = Liquidity | LiquidityValue


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


class LoanRepayStatus(TextEnum):
    REPAID = "Repaid"
    REPAYING = "Repaying"
    FAILED = "Failed"


LoanRepayStatusValue: TypeAlias = Literal["Repaid", "Repaying", "Failed"]
LoanRepayStatusLike: TypeAlias = LoanRepayStatus | LoanRepayStatusValue


class LoanRequestStatus(TextEnum):
    SUCCEEDS = "Succeeds"
    FAILED = "Failed"
    PROCESSING = "Processing"


LoanRequestStatusValue: TypeAlias = Literal["Succeeds", "Failed", "Processing"]
LoanRequestStatusLike: TypeAlias = LoanRequestStatus | LoanRequestStatusValue


class LoanStatus(TextEnum):
    ACCRUING_INTEREST = "Accruing_Interest"
    OVERDUE = "Overdue"
    LIQUIDATING = "Liquidating"
    REPAYING = "Repaying"
    REPAID = "Repaid"
    LIQUIDATED = "Liquidated"
    PENDING = "Pending"
    FAILED = "Failed"


LoanStatusValue: TypeAlias = Literal[
    "Accruing_Interest",
    "Overdue",
    "Liquidating",
    "Repaying",
    "Repaid",
    "Liquidated",
    "Pending",
    "Failed",
]
LoanStatusLike: TypeAlias = LoanStatus | LoanStatusValue


class LtvDirection(TextEnum):
    """Whether collateral is added to a loan or taken back."""

    ADDITIONAL = "ADDITIONAL"
    """Added, which lowers the loan-to-value."""
    REDUCED = "REDUCED"
    """Taken back, which raises the loan-to-value."""


LtvDirectionValue: TypeAlias = Literal["ADDITIONAL", "REDUCED"]
LtvDirectionLike: TypeAlias = LtvDirection | LtvDirectionValue


class MarginLevelStatus(TextEnum):
    """How far a margin account is from liquidation."""

    EXCESSIVE = "EXCESSIVE"
    """Far enough to transfer out."""
    NORMAL = "NORMAL"
    """It can borrow and trade."""
    MARGIN_CALL = "MARGIN_CALL"
    """Add margin or repay."""
    PRE_LIQUIDATION = "PRE_LIQUIDATION"
    """It will be liquidated unless the market turns."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """It is being liquidated."""


MarginLevelStatusValue: TypeAlias = str
MarginLevelStatusLike: TypeAlias = MarginLevelStatus | MarginLevelStatusValue


class MarginMode(TextEnum):
    MARGIN = "MARGIN"
    """Cross margin."""
    ISOLATED = "ISOLATED"
    """Isolated margin."""


MarginModeValue: TypeAlias = Literal["MARGIN", "ISOLATED"]
MarginModeLike: TypeAlias = MarginMode | MarginModeValue


class MarginType(TextEnum):
    """What stands in for a position."""

    ISOLATED = "ISOLATED"
    """Margin that was set aside for it."""
    CROSSED = "CROSSED"
    """The whole wallet."""


MarginTypeValue: TypeAlias = Literal["ISOLATED", "CROSSED"]
MarginTypeLike: TypeAlias = MarginType | MarginTypeValue


class MarketOrLimit(TextEnum):
    LIMIT = "LIMIT"
    MARKET = "MARKET"


MarketOrLimitValue: TypeAlias = Literal["LIMIT", "MARKET"]
MarketOrLimitLike: TypeAlias = MarketOrLimit | MarketOrLimitValue


class MarketPhase(TextEnum):
    """What part of the trading day it is."""

    C = "C"
    """Closed."""
    ON = "ON"
    """Overnight."""
    PRE = "PRE"
    """Before the market opens."""
    O = "O"
    """The market is open."""
    POST = "POST"
    """After the market has closed."""


MarketPhaseValue: TypeAlias = str
MarketPhaseLike: TypeAlias = MarketPhase | MarketPhaseValue


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


class OptionSide(TextEnum):
    CALL = "CALL"
    PUT = "PUT"


OptionSideValue: TypeAlias = Literal["CALL", "PUT"]
OptionSideLike: TypeAlias = OptionSide | OptionSideValue


class OptionsOrderStatus(TextEnum):
    ACCEPTED = "ACCEPTED"
    """It is on the book."""
    REJECTED = "REJECTED"
    """Not accepted."""
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    """Filled in part."""
    FILLED = "FILLED"
    """Filled in full."""
    CANCELLED = "CANCELLED"
    """Cancelled."""


OptionsOrderStatusValue: TypeAlias = str
OptionsOrderStatusLike: TypeAlias = OptionsOrderStatus | OptionsOrderStatusValue


class OptionsRiskLevel(TextEnum):
    NORMAL = "NORMAL"
    """The account may trade."""
    REDUCE_ONLY = "REDUCE_ONLY"
    """Orders may only make positions smaller."""


OptionsRiskLevelValue: TypeAlias = str
OptionsRiskLevelLike: TypeAlias = OptionsRiskLevel | OptionsRiskLevelValue


class OptionsStreamInterval(TextEnum):
    """Length of a kline of a stream."""

    MINUTE_1 = "1m"
    MINUTE_3 = "3m"
    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    HOUR_1 = "1h"
    HOUR_2 = "2h"
    HOUR_4 = "4h"
    HOUR_6 = "6h"
    HOUR_12 = "12h"
    DAY_1 = "1d"
    DAY_3 = "3d"
    WEEK_1 = "1w"


OptionsStreamIntervalValue: TypeAlias = Literal[
    "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d", "3d", "1w"
]
OptionsStreamIntervalLike: TypeAlias = OptionsStreamInterval | OptionsStreamIntervalValue


class OrderListSideEffect(TextEnum):
    """Whether a margin order list borrows or repays."""

    NO_SIDE_EFFECT = "NO_SIDE_EFFECT"
    """Neither."""
    MARGIN_BUY = "MARGIN_BUY"
    """Borrows what it lacks."""
    AUTO_BORROW_REPAY = "AUTO_BORROW_REPAY"
    """Borrows what it lacks and repays with what it brings."""


OrderListSideEffectValue: TypeAlias = Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_BORROW_REPAY"]
OrderListSideEffectLike: TypeAlias = OrderListSideEffect | OrderListSideEffectValue


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


class PairKlineEventType(TextEnum):
    """Prices whose klines are told by pair."""

    INDEX_PRICE = "indexPrice_kline"
    MARK_PRICE = "markPrice_kline"


PairKlineEventTypeValue: TypeAlias = Literal["indexPrice_kline", "markPrice_kline"]
PairKlineEventTypeLike: TypeAlias = PairKlineEventType | PairKlineEventTypeValue


class PathClass(TextEnum):
    """Part of the stream hosts that serves a stream."""

    PUBLIC = "public"
    MARKET = "market"
    PRIVATE = "private"


PathClassValue: TypeAlias = Literal["public", "market", "private"]
PathClassLike: TypeAlias = PathClass | PathClassValue


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


class PendingOcoOrderType(TextEnum):
    """Types of the two pending orders of a list."""

    LIMIT_MAKER = "LIMIT_MAKER"
    STOP_LOSS = "STOP_LOSS"
    STOP_LOSS_LIMIT = "STOP_LOSS_LIMIT"


PendingOcoOrderTypeValue: TypeAlias = Literal["LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT"]
PendingOcoOrderTypeLike: TypeAlias = PendingOcoOrderType | PendingOcoOrderTypeValue


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


class PortfolioAccountStatus(TextEnum):
    """State of a portfolio margin account."""

    NORMAL = "NORMAL"
    """It may trade."""
    MARGIN_CALL = "MARGIN_CALL"
    """Add margin."""
    SUPPLY_MARGIN = "SUPPLY_MARGIN"
    """Add margin."""
    REDUCE_ONLY = "REDUCE_ONLY"
    """Orders may only make positions smaller."""
    ACTIVE_LIQUIDATION = "ACTIVE_LIQUIDATION"
    """It is being liquidated."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """It is being liquidated."""
    BANKRUPTED = "BANKRUPTED"
    """Its debts are above its assets."""


PortfolioAccountStatusValue: TypeAlias = str
PortfolioAccountStatusLike: TypeAlias = PortfolioAccountStatus | PortfolioAccountStatusValue


class PortfolioRiskLevel(TextEnum):
    """Risk level that a portfolio margin account came to."""

    MARGIN_CALL = "MARGIN_CALL"
    """Add margin."""
    SUPPLY_MARGIN = "SUPPLY_MARGIN"
    """Add margin."""
    REDUCE_ONLY = "REDUCE_ONLY"
    """Orders may only make positions smaller."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """It is being liquidated."""


PortfolioRiskLevelValue: TypeAlias = str
PortfolioRiskLevelLike: TypeAlias = PortfolioRiskLevel | PortfolioRiskLevelValue


class PositionSide(TextEnum):
    """Which position of a futures symbol an order belongs to."""

    BOTH = "BOTH"
    """The only one, in one-way mode."""
    LONG = "LONG"
    """The long one, in hedge mode."""
    SHORT = "SHORT"
    """The short one, in hedge mode."""


PositionSideValue: TypeAlias = Literal["BOTH", "LONG", "SHORT"]
PositionSideLike: TypeAlias = PositionSide | PositionSideValue


class PredictionAccountType(TextEnum):
    """Wallet on the exchange."""

    SPOT = "SPOT"
    FUNDING = "FUNDING"


PredictionAccountTypeValue: TypeAlias = Literal["SPOT", "FUNDING"]
PredictionAccountTypeLike: TypeAlias = PredictionAccountType | PredictionAccountTypeValue


class PredictionFundingSource(TextEnum):
    """What pays for an order."""

    MPC = "MPC"
    """The prediction wallet."""
    CEX = "CEX"
    """The exchange."""


PredictionFundingSourceValue: TypeAlias = Literal["MPC", "CEX"]
PredictionFundingSourceLike: TypeAlias = PredictionFundingSource | PredictionFundingSourceValue


class PredictionTransferStatus(TextEnum):
    """State of a transfer."""

    PENDING = "PENDING"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


PredictionTransferStatusValue: TypeAlias = str
PredictionTransferStatusLike: TypeAlias = PredictionTransferStatus | PredictionTransferStatusValue


class PriceMatch(TextEnum):
    """Price that an order takes from the book, instead of one of its own."""

    OPPONENT = "OPPONENT"
    """The best of the other side."""
    OPPONENT_5 = "OPPONENT_5"
    """The fifth best of the other side."""
    OPPONENT_10 = "OPPONENT_10"
    """The tenth best of the other side."""
    OPPONENT_20 = "OPPONENT_20"
    """The twentieth best of the other side."""
    QUEUE = "QUEUE"
    """The best of its own side."""
    QUEUE_5 = "QUEUE_5"
    """The fifth best of its own side."""
    QUEUE_10 = "QUEUE_10"
    """The tenth best of its own side."""
    QUEUE_20 = "QUEUE_20"
    """The twentieth best of its own side."""


PriceMatchValue: TypeAlias = Literal[
    "OPPONENT",
    "OPPONENT_5",
    "OPPONENT_10",
    "OPPONENT_20",
    "QUEUE",
    "QUEUE_5",
    "QUEUE_10",
    "QUEUE_20",
]
PriceMatchLike: TypeAlias = PriceMatch | PriceMatchValue


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


class RedeemStatus(TextEnum):
    """State of a claim's transaction."""

    PENDING = "PENDING"
    CONFIRMED = "CONFIRMED"
    FAILED = "FAILED"
    NOT_FOUND = "NOT_FOUND"


RedeemStatusValue: TypeAlias = str
RedeemStatusLike: TypeAlias = RedeemStatus | RedeemStatusValue


class RedeemTo(TextEnum):
    """Where a locked product goes when its term ends."""

    SPOT = "SPOT"
    """The spot wallet."""
    FLEXIBLE = "FLEXIBLE"
    """A flexible product of the same asset."""


RedeemToValue: TypeAlias = Literal["SPOT", "FLEXIBLE"]
RedeemToLike: TypeAlias = RedeemTo | RedeemToValue


class ReferencePriceMethod(TextEnum):
    ARITHMETIC_MEAN = "ARITHMETIC_MEAN"
    EXTERNAL = "EXTERNAL"


ReferencePriceMethodValue: TypeAlias = Literal["ARITHMETIC_MEAN", "EXTERNAL"]
ReferencePriceMethodLike: TypeAlias = ReferencePriceMethod | ReferencePriceMethodValue


class RepayWallet(TextEnum):
    SPOT = "SPOT"
    MARGIN = "MARGIN"


RepayWalletValue: TypeAlias = Literal["SPOT", "MARGIN"]
RepayWalletLike: TypeAlias = RepayWallet | RepayWalletValue


class ReservedAssetType(TextEnum):
    """What a block trade locks."""

    USDT = "USDT"
    """Money."""
    SHARE = "SHARE"
    """Outcome tokens."""


ReservedAssetTypeValue: TypeAlias = Literal["USDT", "SHARE"]
ReservedAssetTypeLike: TypeAlias = ReservedAssetType | ReservedAssetTypeValue


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


class SideEffectType(TextEnum):
    """Whether a margin order borrows or repays."""

    NO_SIDE_EFFECT = "NO_SIDE_EFFECT"
    """Neither."""
    MARGIN_BUY = "MARGIN_BUY"
    """Borrows what it lacks."""
    AUTO_REPAY = "AUTO_REPAY"
    """Repays with what it brings."""
    AUTO_BORROW_REPAY = "AUTO_BORROW_REPAY"
    """Borrows what it lacks and repays with what it brings."""


SideEffectTypeValue: TypeAlias = Literal[
    "NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"
]
SideEffectTypeLike: TypeAlias = SideEffectType | SideEffectTypeValue


class SnapshotType(TextEnum):
    """Which account a snapshot is of; MARGIN is cross margin, FUTURES is USD-M."""

    SPOT = "SPOT"
    MARGIN = "MARGIN"
    FUTURES = "FUTURES"


SnapshotTypeValue: TypeAlias = Literal["SPOT", "MARGIN", "FUTURES"]
SnapshotTypeLike: TypeAlias = SnapshotType | SnapshotTypeValue


class SourceAccount(TextEnum):
    """Wallet that an Earn product is paid from."""

    SPOT = "SPOT"
    """The spot wallet."""
    FUND = "FUND"
    """The funding wallet."""
    ALL = "ALL"
    """Both."""


SourceAccountValue: TypeAlias = Literal["SPOT", "FUND", "ALL"]
SourceAccountLike: TypeAlias = SourceAccount | SourceAccountValue


class StakingStatus(TextEnum):
    PENDING = "PENDING"
    """Being worked on."""
    SUCCESS = "SUCCESS"
    """Done."""
    FAILED = "FAILED"
    """Failed."""


StakingStatusValue: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED"]
StakingStatusLike: TypeAlias = StakingStatus | StakingStatusValue


class StockOrderStatus(TextEnum):
    """State of a stock order."""

    NEW = "NEW"
    ACCEPTED = "ACCEPTED"
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    FILLED = "FILLED"
    CANCELED = "CANCELED"
    EXPIRED = "EXPIRED"
    REJECTED = "REJECTED"


StockOrderStatusValue: TypeAlias = str
StockOrderStatusLike: TypeAlias = StockOrderStatus | StockOrderStatusValue


class StockSession(TextEnum):
    """When a stock order may be filled."""

    RTH = "RTH"
    """In regular hours."""
    EXTENDED = "EXTENDED"
    """Before and after them too."""
    H_24 = "24H"
    """By day and by night."""


StockSessionValue: TypeAlias = Literal["RTH", "EXTENDED", "24H"]
StockSessionLike: TypeAlias = StockSession | StockSessionValue


class StockTimeInForce(TextEnum):
    """How long a stock order stays."""

    DAY = "DAY"
    """For the day."""
    GTC = "GTC"
    """Good till cancelled."""


StockTimeInForceValue: TypeAlias = Literal["DAY", "GTC"]
StockTimeInForceLike: TypeAlias = StockTimeInForce | StockTimeInForceValue


class StpMode(TextEnum):
    """What expires when an order would trade with another of the same trade group."""

    NONE = "NONE"
    """Nothing; the two orders trade."""
    EXPIRE_TAKER = "EXPIRE_TAKER"
    """The order that arrives."""
    EXPIRE_MAKER = "EXPIRE_MAKER"
    """The order on the book."""
    EXPIRE_BOTH = "EXPIRE_BOTH"
    """Both orders."""


StpModeValue: TypeAlias = Literal["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"]
StpModeLike: TypeAlias = StpMode | StpModeValue


class SubAccountWallet(TextEnum):
    SPOT = "SPOT"
    """Spot."""
    USDT_FUTURE = "USDT_FUTURE"
    """USD-M futures."""
    COIN_FUTURE = "COIN_FUTURE"
    """COIN-M futures."""
    MARGIN = "MARGIN"
    """Cross margin."""
    ISOLATED_MARGIN = "ISOLATED_MARGIN"
    """Isolated margin of one symbol."""
    ALPHA = "ALPHA"
    """Alpha."""


SubAccountWalletValue: TypeAlias = Literal[
    "SPOT", "USDT_FUTURE", "COIN_FUTURE", "MARGIN", "ISOLATED_MARGIN", "ALPHA"
]
SubAccountWalletLike: TypeAlias = SubAccountWallet | SubAccountWalletValue


class SymbolStatus(TextEnum):
    TRADING = "TRADING"
    END_OF_DAY = "END_OF_DAY"
    HALT = "HALT"
    BREAK = "BREAK"
    CANCEL_ONLY = "CANCEL_ONLY"


SymbolStatusValue: TypeAlias = str
SymbolStatusLike: TypeAlias = SymbolStatus | SymbolStatusValue


class TakerContractType(TextEnum):
    """Contract of a pair, or all of them."""

    ALL = "ALL"
    PERPETUAL = "PERPETUAL"
    CURRENT_QUARTER = "CURRENT_QUARTER"
    NEXT_QUARTER = "NEXT_QUARTER"


TakerContractTypeValue: TypeAlias = Literal["ALL", "PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
TakerContractTypeLike: TypeAlias = TakerContractType | TakerContractTypeValue


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


class TokenConversionKind(TextEnum):
    """Which way a conversion goes."""

    MINT = "MINT"
    """From a stock to its token."""
    REDEEM = "REDEEM"
    """From a token to its stock."""


TokenConversionKindValue: TypeAlias = Literal["MINT", "REDEEM"]
TokenConversionKindLike: TypeAlias = TokenConversionKind | TokenConversionKindValue


class TokenConversionStatus(TextEnum):
    """State of a conversion."""

    P = "P"
    """In progress."""
    S = "S"
    """Done."""
    F = "F"
    """Failed."""


TokenConversionStatusValue: TypeAlias = Literal["P", "S", "F"]
TokenConversionStatusLike: TypeAlias = TokenConversionStatus | TokenConversionStatusValue


class Tradability(TextEnum):
    """Which orders a stock takes."""

    BUY_SELL = "BUY_SELL"
    BUY = "BUY"
    SELL = "SELL"
    NONE = "NONE"
    OFFMARKET = "OFFMARKET"
    DELISTING = "DELISTING"


TradabilityValue: TypeAlias = str
TradabilityLike: TypeAlias = Tradability | TradabilityValue


class TradingSessionMarket(TextEnum):
    """Market behind TradFi perpetuals, as events name it."""

    EQUITY_UPDATE = "EquityUpdate"
    COMMODITY_UPDATE = "CommodityUpdate"
    KR_EQUITY_UPDATE = "KR_EquityUpdate"
    HK_EQUITY_UPDATE = "HK_EquityUpdate"
    CN_EQUITY_UPDATE = "CN_EquityUpdate"


TradingSessionMarketValue: TypeAlias = Literal[
    "EquityUpdate", "CommodityUpdate", "KR_EquityUpdate", "HK_EquityUpdate", "CN_EquityUpdate"
]
TradingSessionMarketLike: TypeAlias = TradingSessionMarket | TradingSessionMarketValue


class TradingStatus(TextEnum):
    """States of a symbol that a request can ask for."""

    TRADING = "TRADING"
    HALT = "HALT"
    BREAK = "BREAK"


TradingStatusValue: TypeAlias = Literal["TRADING", "HALT", "BREAK"]
TradingStatusLike: TypeAlias = TradingStatus | TradingStatusValue


class TransferDirection(TextEnum):
    """Seen from the exchange."""

    INBOUND = "INBOUND"
    """From the prediction wallet."""
    OUTBOUND = "OUTBOUND"
    """To the prediction wallet."""


TransferDirectionValue: TypeAlias = Literal["INBOUND", "OUTBOUND"]
TransferDirectionLike: TypeAlias = TransferDirection | TransferDirectionValue


class UmIncomeType(TextEnum):
    """What changed a USD-M balance."""

    TRANSFER = "TRANSFER"
    WELCOME_BONUS = "WELCOME_BONUS"
    REALIZED_PNL = "REALIZED_PNL"
    FUNDING_FEE = "FUNDING_FEE"
    COMMISSION = "COMMISSION"
    INSURANCE_CLEAR = "INSURANCE_CLEAR"
    REFERRAL_KICKBACK = "REFERRAL_KICKBACK"
    COMMISSION_REBATE = "COMMISSION_REBATE"
    API_REBATE = "API_REBATE"
    CONTEST_REWARD = "CONTEST_REWARD"
    CROSS_COLLATERAL_TRANSFER = "CROSS_COLLATERAL_TRANSFER"
    OPTIONS_PREMIUM_FEE = "OPTIONS_PREMIUM_FEE"
    OPTIONS_SETTLE_PROFIT = "OPTIONS_SETTLE_PROFIT"
    INTERNAL_TRANSFER = "INTERNAL_TRANSFER"
    AUTO_EXCHANGE = "AUTO_EXCHANGE"
    DELIVERED_SETTELMENT = "DELIVERED_SETTELMENT"
    COIN_SWAP_DEPOSIT = "COIN_SWAP_DEPOSIT"
    COIN_SWAP_WITHDRAW = "COIN_SWAP_WITHDRAW"
    POSITION_LIMIT_INCREASE_FEE = "POSITION_LIMIT_INCREASE_FEE"


UmIncomeTypeValue: TypeAlias = str
UmIncomeTypeLike: TypeAlias = UmIncomeType | UmIncomeTypeValue


class UmTimeInForce(TextEnum):
    """How long a USD-M order stays."""

    GTC = "GTC"
    """Good till cancelled."""
    IOC = "IOC"
    """Immediate or cancel; what is not filled at once expires."""
    FOK = "FOK"
    """Fill or kill; all of it at once or nothing."""
    GTX = "GTX"
    """Post only; expires if it would trade at once."""
    GTD = "GTD"
    """Good till a date."""


UmTimeInForceValue: TypeAlias = Literal["GTC", "IOC", "FOK", "GTX", "GTD"]
UmTimeInForceLike: TypeAlias = UmTimeInForce | UmTimeInForceValue


class UniversalTransferType(TextEnum):
    """From one wallet to another; MAIN is spot, MARGIN cross margin, UMFUTURE USD-M, CMFUTURE
    COIN-M.
    """

    MAIN_UMFUTURE = "MAIN_UMFUTURE"
    MAIN_CMFUTURE = "MAIN_CMFUTURE"
    MAIN_MARGIN = "MAIN_MARGIN"
    UMFUTURE_MAIN = "UMFUTURE_MAIN"
    UMFUTURE_MARGIN = "UMFUTURE_MARGIN"
    CMFUTURE_MAIN = "CMFUTURE_MAIN"
    CMFUTURE_MARGIN = "CMFUTURE_MARGIN"
    MARGIN_MAIN = "MARGIN_MAIN"
    MARGIN_UMFUTURE = "MARGIN_UMFUTURE"
    MARGIN_CMFUTURE = "MARGIN_CMFUTURE"
    ISOLATEDMARGIN_MARGIN = "ISOLATEDMARGIN_MARGIN"
    MARGIN_ISOLATEDMARGIN = "MARGIN_ISOLATEDMARGIN"
    ISOLATEDMARGIN_ISOLATEDMARGIN = "ISOLATEDMARGIN_ISOLATEDMARGIN"
    MAIN_FUNDING = "MAIN_FUNDING"
    FUNDING_MAIN = "FUNDING_MAIN"
    FUNDING_UMFUTURE = "FUNDING_UMFUTURE"
    UMFUTURE_FUNDING = "UMFUTURE_FUNDING"
    MARGIN_FUNDING = "MARGIN_FUNDING"
    FUNDING_MARGIN = "FUNDING_MARGIN"
    FUNDING_CMFUTURE = "FUNDING_CMFUTURE"
    CMFUTURE_FUNDING = "CMFUTURE_FUNDING"
    MAIN_OPTION = "MAIN_OPTION"
    OPTION_MAIN = "OPTION_MAIN"
    UMFUTURE_OPTION = "UMFUTURE_OPTION"
    OPTION_UMFUTURE = "OPTION_UMFUTURE"
    MARGIN_OPTION = "MARGIN_OPTION"
    OPTION_MARGIN = "OPTION_MARGIN"
    FUNDING_OPTION = "FUNDING_OPTION"
    OPTION_FUNDING = "OPTION_FUNDING"
    MAIN_PORTFOLIO_MARGIN = "MAIN_PORTFOLIO_MARGIN"
    PORTFOLIO_MARGIN_MAIN = "PORTFOLIO_MARGIN_MAIN"


UniversalTransferTypeValue: TypeAlias = Literal[
    "MAIN_UMFUTURE",
    "MAIN_CMFUTURE",
    "MAIN_MARGIN",
    "UMFUTURE_MAIN",
    "UMFUTURE_MARGIN",
    "CMFUTURE_MAIN",
    "CMFUTURE_MARGIN",
    "MARGIN_MAIN",
    "MARGIN_UMFUTURE",
    "MARGIN_CMFUTURE",
    "ISOLATEDMARGIN_MARGIN",
    "MARGIN_ISOLATEDMARGIN",
    "ISOLATEDMARGIN_ISOLATEDMARGIN",
    "MAIN_FUNDING",
    "FUNDING_MAIN",
    "FUNDING_UMFUTURE",
    "UMFUTURE_FUNDING",
    "MARGIN_FUNDING",
    "FUNDING_MARGIN",
    "FUNDING_CMFUTURE",
    "CMFUTURE_FUNDING",
    "MAIN_OPTION",
    "OPTION_MAIN",
    "UMFUTURE_OPTION",
    "OPTION_UMFUTURE",
    "MARGIN_OPTION",
    "OPTION_MARGIN",
    "FUNDING_OPTION",
    "OPTION_FUNDING",
    "MAIN_PORTFOLIO_MARGIN",
    "PORTFOLIO_MARGIN_MAIN",
]
UniversalTransferTypeLike: TypeAlias = UniversalTransferType | UniversalTransferTypeValue


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


class WorkingType(TextEnum):
    """Price that triggers a conditional order."""

    MARK_PRICE = "MARK_PRICE"
    """The mark price."""
    CONTRACT_PRICE = "CONTRACT_PRICE"
    """The price of the latest trade."""


WorkingTypeValue: TypeAlias = Literal["MARK_PRICE", "CONTRACT_PRICE"]
WorkingTypeLike: TypeAlias = WorkingType | WorkingTypeValue


class YieldPaymentAsset(TextEnum):
    """What BFUSD and RWUSD are bought with."""

    USDC = "USDC"
    USDT = "USDT"


YieldPaymentAssetValue: TypeAlias = Literal["USDC", "USDT"]
YieldPaymentAssetLike: TypeAlias = YieldPaymentAsset | YieldPaymentAssetValue


class YieldRedemptionType(TextEnum):
    """How soon a redemption of BFUSD or RWUSD pays."""

    FAST = "FAST"
    """At once."""
    STANDARD = "STANDARD"
    """After a waiting time."""


YieldRedemptionTypeValue: TypeAlias = Literal["FAST", "STANDARD"]
YieldRedemptionTypeLike: TypeAlias = YieldRedemptionType | YieldRedemptionTypeValue

AUTO_REPAY_TYPE: Final = "AUTO_REPAY"
FUTURE_ORDER_TYPE_LIMIT_MAKER: Final = "LIMIT_MAKER"
MARGIN_BUY_TYPE: Final = "MARGIN_BUY"
NO_SIDE_EFFECT_TYPE: Final = "NO_SIDE_EFFECT"
ORDER_STATUS_ACCEPTED: Final = "ACCEPTED"
ORDER_STATUS_FINISHED: Final = "FINISHED"
ORDER_STATUS_TRIGGERED: Final = "TRIGGERED"
ORDER_STATUS_TRIGGERING: Final = "TRIGGERING"
SYMBOL_TYPE_SPOT: Final = "SPOT"
TIME_IN_FORCE_GTD: Final = "GTD"
TIME_IN_FORCE_GTX: Final = "GTX"
TIME_IN_FORCE_RPI: Final = "RPI"
WEBSOCKET_DEPTH_10: Final = "10"
WEBSOCKET_DEPTH_20: Final = "20"
WEBSOCKET_DEPTH_5: Final = "5"
