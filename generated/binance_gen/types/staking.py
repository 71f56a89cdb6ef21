# Generated from spec/staking/types.yaml by "make generate"; do not edit.
"""Staking: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Any, TypedDict

from ..enums import EarnPurchaseStatusValue, EarnSourceValue, RedeemToValue, StakingStatusValue
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
    "AnswerUs",
    "ApiKeyIpRestrictionSet",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BethWrapped",
    "BnbBurnSwitches",
    "BnsolRate",
    "BnsolRates",
    "BnsolReward",
    "BnsolRewards",
    "BoostRate",
    "BoostReward",
    "BoostRewards",
    "CmLeverage",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EthRedeemed",
    "EthRedemption",
    "EthRedemptions",
    "EthStake",
    "EthStaked",
    "EthStakes",
    "EthStakingAccount",
    "EthStakingHoldings",
    "EthStakingProfit",
    "EthStakingQuota",
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
    "OnchainPosition",
    "OnchainPositions",
    "OnchainProduct",
    "OnchainProductDetail",
    "OnchainProducts",
    "OnchainRedemption",
    "OnchainRedemptions",
    "OnchainReward",
    "OnchainRewards",
    "OnchainSubscribed",
    "OnchainSubscription",
    "OnchainSubscriptionPreview",
    "OnchainSubscriptions",
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
    "SoftStakingProduct",
    "SoftStakingProducts",
    "SoftStakingReward",
    "SoftStakingRewards",
    "SolRedeemed",
    "SolRedemption",
    "SolRedemptions",
    "SolStake",
    "SolStaked",
    "SolStakes",
    "SolStakingAccount",
    "SolStakingQuota",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "StakeResultUs",
    "StakedUs",
    "StakingAssetUs",
    "StakingBalanceUs",
    "StakingBalancesUs",
    "StakingRewardUs",
    "StakingRewardsUs",
    "StakingTransactionUs",
    "Success",
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
    "UnclaimedReward",
    "UnstakeResultUs",
    "UnstakedUs",
    "WbethConversion",
    "WbethConversions",
    "WbethRate",
    "WbethRates",
    "WbethReward",
    "WbethRewards",
]


class AnswerUs(TypedDict):
    """What most answers of Binance.US begin with."""

    code: str
    """000000 for success."""
    message: str
    success: bool


class BethWrapped(TypedDict):
    success: bool
    wbethAmount: str
    """What you got."""
    exchangeRate: str
    """BETH for one WBETH."""


class BoostRate(TypedDict):
    boostAPR: str
    """A fraction."""
    rewardsAsset: str


class BnsolRate(TypedDict):
    annualPercentageRate: str
    """A fraction."""
    exchangeRate: str
    """SOL for one BNSOL."""
    boostRewards: list[BoostRate]
    time: int


class BnsolRates(TypedDict):
    rows: list[BnsolRate]
    total: str
    """A number as text."""


class BnsolReward(TypedDict):
    time: int
    amountInSOL: str
    holding: str
    """In BNSOL."""
    holdingInSOL: str
    annualPercentageRate: str
    """A fraction."""


class BnsolRewards(TypedDict):
    estRewardsInSOL: str
    """All of it, estimated."""
    rows: list[BnsolReward]
    total: int


class BoostReward(TypedDict):
    time: int
    """Unix time, in seconds by the documentation's sample."""
    token: str
    """Asset of the reward."""
    amount: str
    bnsolHolding: str
    status: str
    """E.g. SUCCESS."""


class BoostRewards(TypedDict):
    rows: list[BoostReward]
    total: int


class EthRedeemed(TypedDict):
    success: bool
    ethAmount: str
    redeemId: int
    conversionRatio: str
    """ETH for one WBETH."""
    arrivalTime: int


class EthRedemption(TypedDict):
    time: int
    arrivalTime: int
    asset: str
    """WBETH or BETH."""
    amount: str
    distributeAsset: str
    distributeAmount: str
    """What you got."""
    conversionRatio: str
    """ETH for one WBETH."""
    status: StakingStatusValue


class EthRedemptions(TypedDict):
    rows: list[EthRedemption]
    total: int


class EthStake(TypedDict):
    time: int
    asset: str
    amount: str
    distributeAsset: str
    distributeAmount: str
    """What you got."""
    conversionRatio: str
    """ETH for one WBETH."""
    status: StakingStatusValue


class EthStaked(TypedDict):
    success: bool
    wbethAmount: str
    """What you got."""
    purchaseId: int
    conversionRatio: str
    """ETH for one WBETH."""


class EthStakes(TypedDict):
    rows: list[EthStake]
    total: int


class EthStakingHoldings(TypedDict):
    wbethAmount: str
    bethAmount: str


class EthStakingProfit(TypedDict):
    amountFromWBETH: str
    """In ETH."""
    amountFromBETH: str
    """In ETH."""


class EthStakingAccount(TypedDict):
    holdingInETH: str
    holdings: EthStakingHoldings
    thirtyDaysProfitInETH: str
    profit: EthStakingProfit


class EthStakingQuota(TypedDict):
    leftStakingPersonalQuota: str
    leftRedemptionPersonalQuota: str
    minStakeAmount: str
    minRedeemAmount: str
    redeemPeriod: int
    """Days that a redemption takes."""
    stakeable: bool
    redeemable: bool
    commissionFee: str
    """Share of the rewards that Binance keeps, a fraction."""
    calculating: bool
    """Rewards are being worked out right now."""


class _OnchainPositionOptional(TypedDict, total=False):
    nextPay: str
    """Estimate of the next rewards; this and the next two when they are in the same asset."""
    nextPayDate: str
    payPeriod: str
    """Days between two payments."""
    rewardsPayDate: str
    """This and the next, when rewards are in another asset."""
    rewardsEndDate: str
    deliverDate: str
    """When the redeemed amount arrives, without auto-subscribe."""
    nextSubscriptionDate: str
    """When auto-subscribe renews it."""


class OnchainPosition(_OnchainPositionOptional):
    type: str
    """AUTO when it was by auto-subscribe."""
    positionId: str
    projectId: str
    asset: str
    amount: str
    purchaseTime: str
    """Unix ms as text, as all dates here."""
    duration: str
    """Days of the term."""
    accrualDays: str
    """Days with rewards so far."""
    rewardAsset: str
    APY: str
    """A fraction."""
    rewardAmt: str
    """Earned so far."""
    redeemingAmt: str
    """Amount that is being redeemed."""
    redeemTo: RedeemToValue
    canRedeemEarly: bool
    autoSubscribe: bool
    status: str
    """E.g. HOLDING."""


class OnchainPositions(TypedDict):
    rows: list[OnchainPosition]
    total: int


class OnchainProductDetail(TypedDict):
    asset: str
    rewardAsset: str
    duration: int
    """Days of the term."""
    renewable: bool
    """Auto-subscribe can be turned on."""
    isSoldOut: bool
    apr: str
    """A fraction."""
    status: str
    """PREHEATING or PURCHASING."""
    subscriptionStartTime: int
    canRedeemToFlex: bool
    """It may end in a flexible product."""


class OnchainProduct(TypedDict):
    projectId: str
    detail: OnchainProductDetail
    quota: LockedProductQuota


class OnchainProducts(TypedDict):
    rows: list[OnchainProduct]
    total: int


class OnchainRedemption(TypedDict):
    type: str
    """Why it ended, e.g. NORMAL."""
    positionId: str
    redeemId: int
    time: int
    asset: str
    lockPeriod: str
    """Days of the term."""
    amount: str
    """What is paid back."""
    originalAmount: str
    """What was put in."""
    deliverDate: str
    """Unix ms as text."""
    lossAmount: str
    """Rewards lost by ending it early."""
    isComplete: bool
    """All of it was redeemed."""
    rewardAsset: str
    rewardAmt: str
    status: str
    """E.g. PAID."""


class OnchainRedemptions(TypedDict):
    rows: list[OnchainRedemption]
    total: int


class OnchainReward(TypedDict):
    positionId: str
    time: int
    asset: str
    lockPeriod: str
    """Days of the term."""
    amount: str


class OnchainRewards(TypedDict):
    rows: list[OnchainReward]
    total: int


class OnchainSubscribed(TypedDict):
    purchaseId: int
    positionId: str
    amount: str
    success: bool


class _OnchainSubscriptionOptional(TypedDict, total=False):
    amtFromSpot: str
    """The part from the spot wallet, with SPOTANDFUNDING."""
    amtFromFunding: str
    """The part from the funding wallet, with SPOTANDFUNDING."""


class OnchainSubscription(_OnchainSubscriptionOptional):
    type: str
    """NORMAL, or AUTO by auto-subscribe."""
    positionId: str
    purchaseId: str
    projectId: str
    clientId: str
    """Your id of the purchase."""
    time: int
    asset: str
    amount: str
    lockPeriod: str
    """Days of the term."""
    sourceAccount: EarnSourceValue
    status: EarnPurchaseStatusValue


class _OnchainSubscriptionPreviewOptional(TypedDict, total=False):
    nextPay: str
    """First rewards, when they are in the same asset."""
    nextPayDate: str
    """Unix ms as text, as all dates here."""
    rewardsPayDate: str
    """When rewards are in another asset."""
    deliverDate: str
    """When the amount comes back, without auto-subscribe."""
    nextSubscriptionDate: str
    """When auto-subscribe renews it."""


class OnchainSubscriptionPreview(_OnchainSubscriptionPreviewOptional):
    rewardAsset: str
    totalRewardAmt: str
    valueDate: str
    """When rewards begin."""
    rewardsEndDate: str


class OnchainSubscriptions(TypedDict):
    rows: list[OnchainSubscription]
    total: int


class SoftStakingProduct(TypedDict):
    asset: str
    minAmount: str
    """Least balance that earns."""
    maxCap: str
    """Most balance that earns."""
    apr: str
    """A fraction."""
    stakedAmount: str
    totalProfit: str


class SoftStakingProducts(TypedDict):
    status: bool
    """Soft staking is on."""
    totalRewardsUsdt: str
    rows: list[SoftStakingProduct]
    total: int


class SoftStakingReward(TypedDict):
    asset: str
    rewards: str
    rewardAsset: str
    avgAmount: str
    """Balance that earned it."""
    time: int


class SoftStakingRewards(TypedDict):
    rows: list[SoftStakingReward]
    total: int


class SolRedeemed(TypedDict):
    success: bool
    solAmount: str
    redeemId: int
    exchangeRate: str
    """SOL for one BNSOL."""
    arrivalTime: int


class SolRedemption(TypedDict):
    time: int
    arrivalTime: int
    asset: str
    amount: str
    distributeAsset: str
    distributeAmount: str
    """What you got."""
    exchangeRate: str
    """SOL for one BNSOL."""
    status: StakingStatusValue


class SolRedemptions(TypedDict):
    rows: list[SolRedemption]
    total: int


class SolStake(TypedDict):
    time: int
    asset: str
    amount: str
    distributeAsset: str
    distributeAmount: str
    """What you got."""
    exchangeRate: str
    """SOL for one BNSOL."""
    status: StakingStatusValue


class SolStaked(TypedDict):
    success: bool
    bnsolAmount: str
    """What you got."""
    purchaseId: int
    exchangeRate: str
    """SOL for one BNSOL."""


class SolStakes(TypedDict):
    rows: list[SolStake]
    total: int


class SolStakingAccount(TypedDict):
    bnsolAmount: str
    holdingInSOL: str
    thirtyDaysProfitInSOL: str


class SolStakingQuota(EthStakingQuota):
    soldOut: bool
    nextEpochTime: int


class StakeResultUs(TypedDict):
    result: str
    """E.g. SUCCESS."""
    purchaseRecordId: str


class StakedUs(AnswerUs):
    data: StakeResultUs


class StakingAssetUs(TypedDict):
    stakingAsset: str
    rewardAsset: str
    apr: str
    """Yearly rate, a fraction."""
    apy: str
    """Yearly rate with rewards staked as well, a fraction."""
    unstakingPeriod: int
    """Hours that unstaking takes."""
    minStakingLimit: str
    maxStakingLimit: str
    autoRestake: bool


class StakingBalanceUs(TypedDict):
    asset: str
    stakingAmount: str
    rewardAsset: str
    apr: str
    apy: str
    autoRestake: bool


class _StakingBalancesUsOptional(TypedDict, total=False):
    status: Any


class StakingBalancesUs(AnswerUs, _StakingBalancesUsOptional):
    data: list[StakingBalanceUs]


class StakingRewardUs(TypedDict):
    asset: str
    amount: str
    usdValue: str
    time: int
    tranId: int
    autoRestaked: bool


class StakingRewardsUs(AnswerUs):
    data: list[StakingRewardUs]
    total: int


class StakingTransactionUs(TypedDict):
    asset: str
    amount: str
    type: str
    """E.g. staked, unstaked."""
    initiatedTime: int
    status: str
    """E.g. SUCCESS."""


class UnclaimedReward(TypedDict):
    amount: str
    rewardsAsset: str


class UnstakeResultUs(TypedDict):
    result: str
    """E.g. SUCCESS."""


class UnstakedUs(AnswerUs):
    data: UnstakeResultUs


class WbethConversion(TypedDict):
    time: int
    fromAsset: str
    fromAmount: str
    toAsset: str
    toAmount: str
    exchangeRate: str
    """BETH for one WBETH."""
    status: StakingStatusValue


class WbethConversions(TypedDict):
    rows: list[WbethConversion]
    total: int


class WbethRate(TypedDict):
    annualPercentageRate: str
    """A fraction."""
    exchangeRate: str
    """ETH for one WBETH."""
    time: int


class WbethRates(TypedDict):
    rows: list[WbethRate]
    total: str
    """A number as text."""


class WbethReward(TypedDict):
    time: int
    amountInETH: str
    holding: str
    """In WBETH."""
    holdingInETH: str
    annualPercentageRate: str
    """A fraction."""


class WbethRewards(TypedDict):
    estRewardsInETH: str
    """All of it, estimated."""
    rows: list[WbethReward]
    total: int
