# Generated from spec/mining/types.yaml by "make generate"; do not edit.
"""Mining: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

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
    "AccountEarning",
    "AccountEarnings",
    "AccountEarningsAnswer",
    "AccountHashratePoint",
    "AccountHashrateSeries",
    "AccountHashrates",
    "AccountSnapshot",
    "AccountSnapshots",
    "Answer",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "CmLeverage",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "Earning",
    "Earnings",
    "EarningsAnswer",
    "EventStreamTerminated",
    "ExecutionReport",
    "ExtraBonus",
    "ExtraBonuses",
    "ExtraBonusesAnswer",
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
    "HashrateResale",
    "HashrateResaleCancelled",
    "HashrateResaleCreated",
    "HashrateResaleProfit",
    "HashrateResaleProfits",
    "HashrateResaleProfitsAnswer",
    "HashrateResales",
    "HashrateResalesAnswer",
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
    "MarketLotSizeFilter",
    "MaxBorrow",
    "MiningAlgo",
    "MiningAlgos",
    "MiningCoin",
    "MiningCoins",
    "MiningStatistics",
    "MiningStatisticsAnswer",
    "OrderCount",
    "OrderListOrder",
    "OutboundAccountPosition",
    "Page",
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
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
    "Worker",
    "WorkerDetail",
    "WorkerDetails",
    "WorkerHashrate",
    "Workers",
    "WorkersAnswer",
]


class AccountEarning(TypedDict):
    time: int
    coinName: str
    type: int
    """0 referral, 1 refund, 2 rebate."""
    puid: int
    """Id of the mining account."""
    subName: str
    """Mining account."""
    amount: float


class Page(TypedDict):
    totalNum: int
    pageSize: int


class AccountEarnings(Page):
    accountProfits: list[AccountEarning]


class Answer(TypedDict):
    """What every answer begins with."""

    code: int
    """0 for success."""
    msg: str


class AccountEarningsAnswer(Answer):
    data: AccountEarnings


class AccountHashratePoint(TypedDict):
    time: int
    hashrate: str
    reject: str
    """Reject rate."""


class AccountHashrateSeries(TypedDict):
    type: str
    """H_hashrate hourly or D_hashrate daily."""
    userName: str
    list: list[AccountHashratePoint]


class AccountHashrates(Answer):
    data: list[AccountHashrateSeries]


class Earning(TypedDict):
    time: int
    type: int
    """0 mining wallet, 5 mining address, 7 pool savings, 8 transferred, 31 income transfer, 32
    hashrate resale by the mining wallet, 33 by the pool savings.
    """
    hashTransfer: int | None
    """Hashrate passed on."""
    transferAmount: float | None
    """Income passed on."""
    dayHashRate: float
    """Hashrate of the day."""
    profitAmount: float
    coinName: str
    status: int
    """0 unpaid, 1 being paid, 2 paid."""


class Earnings(Page):
    accountProfits: list[Earning]


class EarningsAnswer(Answer):
    data: Earnings


class ExtraBonus(TypedDict):
    time: int
    coinName: str
    type: int
    """1 merged mining, 2 activity bonus, 3 rebate, 4 smart pool, 6 income transfer, 7 pool savings."""
    profitAmount: float
    status: int
    """0 unpaid, 1 being paid, 2 paid."""


class ExtraBonuses(Page):
    otherProfits: list[ExtraBonus]


class ExtraBonusesAnswer(Answer):
    data: ExtraBonuses


class HashrateResale(TypedDict):
    configId: int
    poolUsername: str
    """Mining account that gives it."""
    toPoolUsername: str
    """Mining account that gets it."""
    algoName: str
    hashRate: int
    """H/s."""
    startDay: int
    """As a number, e.g. 20201210."""
    endDay: int
    """As a number, e.g. 20210405."""
    status: int
    """0 in process, 1 cancelled, 2 over."""
    type: int


class HashrateResaleCancelled(Answer):
    data: bool


class HashrateResaleCreated(Answer):
    data: int
    """Id of the resale."""


class HashrateResaleProfit(TypedDict):
    poolUsername: str
    """Mining account that gives it."""
    toPoolUsername: str
    """Mining account that gets it."""
    algoName: str
    hashRate: int
    """H/s."""
    day: int
    """As a number, e.g. 20201213."""
    amount: float
    coinName: str


class HashrateResaleProfits(Page):
    profitTransferDetails: list[HashrateResaleProfit]


class HashrateResaleProfitsAnswer(Answer):
    data: HashrateResaleProfits


class HashrateResales(Page):
    configDetails: list[HashrateResale]


class HashrateResalesAnswer(Answer):
    data: HashrateResales


class MiningAlgo(TypedDict):
    algoName: str
    algoId: int
    poolIndex: int
    """Place in a list."""
    unit: str
    """Unit of its hashrate, e.g. h/s."""


class MiningAlgos(Answer):
    data: list[MiningAlgo]


class MiningCoin(TypedDict):
    coinName: str
    coinId: int
    poolIndex: int
    """Place in a list."""
    algoId: int
    algoName: str


class MiningCoins(Answer):
    data: list[MiningCoin]


class MiningStatistics(TypedDict):
    fifteenMinHashRate: str
    """Hashrate of 15 minutes."""
    dayHashRate: str
    """Hashrate of 24 hours."""
    validNum: int
    """Miners that work."""
    invalidNum: int
    """Miners that don't."""
    profitToday: dict[str, str]
    """Estimate by coin."""
    profitYesterday: dict[str, str]
    """By coin."""
    userName: str
    unit: str
    """Unit of the hashrates."""
    algo: str


class MiningStatisticsAnswer(Answer):
    data: MiningStatistics


class Worker(TypedDict):
    workerId: str
    workerName: str
    status: int
    """1 valid, 2 invalid, 3 failed."""
    hashRate: float
    """Hashrate now."""
    dayHashRate: float
    """Hashrate of 24 hours."""
    rejectRate: float
    lastShareTime: int


class WorkerHashrate(TypedDict):
    time: int
    hashrate: str
    reject: float
    """Reject rate."""


class WorkerDetail(TypedDict):
    workerName: str
    type: str
    """H_hashrate hourly or D_hashrate daily."""
    hashrateDatas: list[WorkerHashrate]


class WorkerDetails(Answer):
    data: list[WorkerDetail]


class Workers(Page):
    workerDatas: list[Worker]


class WorkersAnswer(Answer):
    data: Workers
