# Generated from spec/broker/types.yaml by "make generate"; do not edit.
"""Broker (Exchange Link): what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from ..enums import BrokerWalletValue
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
    "ApiKey",
    "ApiKeyCreated",
    "ApiKeyIpList",
    "ApiKeyIpRestriction",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnStatus",
    "BnbBurnSwitches",
    "BrokerInfo",
    "CmLeverage",
    "CoinFuturesCommission",
    "CoinFuturesCommissionChanged",
    "CombinedEvent",
    "Commission",
    "ConvertPair",
    "CryptoDeposit",
    "Deposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
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
    "FuturesCommission",
    "FuturesCommissionChanged",
    "FuturesCommissionRate",
    "FuturesContinuousKlineEvent",
    "FuturesContinuousKlineUpdate",
    "FuturesContractBracket",
    "FuturesContractInfoEvent",
    "FuturesCountdown",
    "FuturesDepthUpdate",
    "FuturesDownloadId",
    "FuturesDownloadLink",
    "FuturesEnabled",
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
    "FuturesSummary",
    "FuturesTickerEvent",
    "FuturesTransfer",
    "FuturesTransferSent",
    "FuturesTransfers",
    "InterestBnbBurn",
    "JsonObject",
    "Kline",
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
    "MarginSummary",
    "MarginTotals",
    "MarketLotSizeFilter",
    "MaxBorrow",
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
    "Rebate",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "ServerTime",
    "SpotBnbBurn",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "SpotSummary",
    "SpotTotal",
    "SubAccount",
    "SubAccountCreated",
    "Success",
    "TradingIndicator",
    "TransactionId",
    "Transfer",
    "TransferSent",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
    "UniversalTransfer",
    "UniversalTransferPermission",
    "UniversalTransferSent",
]


class ApiKey(TypedDict):
    subaccountId: str
    """Here with a small a, elsewhere subAccountId."""
    apikey: str
    canTrade: bool
    """Spot."""
    marginTrade: bool
    futuresTrade: bool


class _ApiKeyCreatedOptional(TypedDict, total=False):
    secretKey: str
    """Shown this once, and not for a key with a publicKey."""


class ApiKeyCreated(_ApiKeyCreatedOptional):
    subaccountId: str
    apiKey: str
    canTrade: bool
    """Spot."""
    marginTrade: bool
    futuresTrade: bool


class ApiKeyIpList(TypedDict):
    subaccountId: str
    apikey: str
    ipList: list[str]
    updateTime: int


class ApiKeyIpRestriction(ApiKeyIpList):
    ipRestrict: bool


class SpotBnbBurn(TypedDict):
    subAccountId: int
    spotBNBBurn: bool


class BnbBurnStatus(SpotBnbBurn):
    interestBNBBurn: bool


class BrokerInfo(TypedDict):
    maxMakerCommission: float
    minMakerCommission: float
    maxTakerCommission: float
    minTakerCommission: float
    subAccountQty: int
    """Number of clients."""
    maxSubAccountQty: int


class CoinFuturesCommission(TypedDict):
    subAccountId: int
    pair: str
    makerCommission: int
    """100 is 0.01 %, adjustment included."""
    takerCommission: int
    """100 is 0.01 %, adjustment included."""


class CoinFuturesCommissionChanged(CoinFuturesCommission):
    makerAdjustment: int
    takerAdjustment: int


class Commission(TypedDict):
    subAccountId: str
    makerCommission: float
    takerCommission: float
    marginMakerCommission: float
    """-1 without margin."""
    marginTakerCommission: float
    """-1 without margin."""


class Deposit(TypedDict):
    depositId: int
    subAccountId: str
    address: str
    addressTag: str
    amount: str
    coin: str
    insertTime: int
    transferType: int
    """0 from outside, 1 from another Binance account."""
    network: str
    status: int
    """0 pending, 1 successful, 6 credited but locked."""
    txId: str
    sourceAddress: str
    confirmTimes: str
    """Confirmations so far and in all, e.g. 12/12."""
    selfReturnStatus: int
    travelRuleStatus: int
    """0 done or not needed, 1 answers are due."""


class _FuturesAssetOptional(TypedDict, total=False):
    totalInitialMargin: str
    """USD-M only."""
    totalMaintenanceMargin: str
    """USD-M only."""
    totalWalletBalance: str
    """USD-M only."""
    totalUnrealizedProfit: str
    """USD-M only."""
    totalMarginBalance: str
    """USD-M only."""
    totalPositionInitialMargin: str
    """USD-M only."""
    totalOpenOrderInitialMargin: str
    """USD-M only."""
    totalWalletBalanceOfUsdt: str
    """COIN-M only."""
    totalUnrealizedProfitOfUsdt: str
    """COIN-M only."""
    totalMarginBalanceOfUsdt: str
    """COIN-M only."""


class FuturesAsset(_FuturesAssetOptional):
    subAccountId: str
    futuresEnable: bool
    asset: str
    """Asset of the totals."""


class FuturesCommission(TypedDict):
    subAccountId: int
    symbol: str
    makerCommission: int
    """100 is 0.01 %, adjustment included."""
    takerCommission: int
    """100 is 0.01 %, adjustment included."""


class FuturesCommissionChanged(FuturesCommission):
    makerAdjustment: int
    takerAdjustment: int


class FuturesEnabled(TypedDict):
    subaccountId: str
    enableFutures: bool
    updateTime: int


class FuturesSummary(TypedDict):
    data: list[FuturesAsset]
    timestamp: int


_FuturesTransferKeys = TypedDict(
    "_FuturesTransferKeys",
    {
        "from": str,
    },
)


class FuturesTransfer(_FuturesTransferKeys):
    to: str
    """Email."""
    asset: str
    qty: str
    tranId: str
    clientTranId: str
    time: int
    fromId: str
    toId: str


class TransferSent(TypedDict):
    txnId: str
    clientTranId: str


class FuturesTransferSent(TransferSent):
    success: bool


class FuturesTransfers(TypedDict):
    success: bool
    futuresType: int
    """1 USD-M, 2 COIN-M."""
    transfers: list[FuturesTransfer]


class InterestBnbBurn(TypedDict):
    subAccountId: int
    interestBNBBurn: bool


class MarginTotals(TypedDict):
    subAccountId: str
    marginEnable: bool
    totalAssetOfBtc: str
    totalLiabilityOfBtc: str
    totalNetAssetOfBtc: str
    marginLevel: str


class MarginSummary(TypedDict):
    data: list[MarginTotals]
    timestamp: int


class Rebate(TypedDict):
    subaccountId: str
    income: str
    asset: str
    symbol: str
    tradeId: int
    time: int
    status: int
    """0 pending, 1 paid, 2 failed."""


class SpotTotal(TypedDict):
    subAccountId: str
    totalBalanceOfBtc: str


class SpotSummary(TypedDict):
    data: list[SpotTotal]
    timestamp: int


class SubAccountCreated(TypedDict):
    subaccountId: str
    email: str
    tag: str


class SubAccount(SubAccountCreated):
    makerCommission: float
    takerCommission: float
    marginMakerCommission: float
    """-1 without margin."""
    marginTakerCommission: float
    """-1 without margin."""
    createTime: int


class Transfer(TypedDict):
    fromId: str
    """Empty for the broker."""
    toId: str
    """Empty for the broker."""
    asset: str
    qty: str
    time: int
    txnId: str
    clientTranId: str
    status: str
    """INIT, PROCESS, SUCCESS or FAILURE."""


class UniversalTransfer(Transfer):
    fromAccountType: BrokerWalletValue
    toAccountType: BrokerWalletValue


class UniversalTransferPermission(TypedDict):
    subaccountId: str
    apikey: str
    canUniversalTransfer: bool


class UniversalTransferSent(TypedDict):
    txnId: int
    """A number here, a text elsewhere."""
    clientTranId: str
