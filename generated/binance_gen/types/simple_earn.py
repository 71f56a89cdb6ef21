# Generated from spec/simple_earn/types.yaml by "make generate"; do not edit.
"""Simple Earn: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypeAlias, TypedDict

from ..enums import (
    EarnPurchaseStatusValue,
    EarnSourceValue,
    FlexiblePurchaseTypeValue,
    FlexibleRewardTypeValue,
    RedeemToValue,
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
    "BfusdAccount",
    "BfusdQuota",
    "BfusdReward",
    "BfusdRewards",
    "BfusdSubscribed",
    "BfusdSubscriptionQuota",
    "BnbBurnSwitches",
    "CmLeverage",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FastRedemptionQuota",
    "FeeBurn",
    "Fill",
    "FlexibleCollateral",
    "FlexibleCollaterals",
    "FlexiblePosition",
    "FlexiblePositions",
    "FlexibleProduct",
    "FlexibleProducts",
    "FlexibleRate",
    "FlexibleRates",
    "FlexibleRedemption",
    "FlexibleRedemptions",
    "FlexibleReward",
    "FlexibleRewards",
    "FlexibleSubscribed",
    "FlexibleSubscription",
    "FlexibleSubscriptionPreview",
    "FlexibleSubscriptions",
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
    "LockedPosition",
    "LockedPositions",
    "LockedProduct",
    "LockedProductDetail",
    "LockedProductQuota",
    "LockedProducts",
    "LockedRedemption",
    "LockedRedemptions",
    "LockedReward",
    "LockedRewards",
    "LockedSubscribed",
    "LockedSubscription",
    "LockedSubscriptionPreview",
    "LockedSubscriptions",
    "LotSizeFilter",
    "MarginAsset",
    "MarginBalances",
    "MarginLevels",
    "MarginSnapshot",
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
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "RwusdAccount",
    "RwusdQuota",
    "RwusdReward",
    "RwusdRewards",
    "RwusdSubscribed",
    "RwusdSubscriptionQuota",
    "ServerTime",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "StandardRedemptionQuota",
    "Success",
    "TierRates",
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
    "YieldArenaActivities",
    "YieldArenaActivity",
    "YieldRate",
    "YieldRates",
    "YieldRedeemed",
    "YieldRedemption",
    "YieldRedemptions",
    "YieldSubscription",
    "YieldSubscriptions",
]


class BfusdAccount(TypedDict):
    bfusdAmount: str
    usdtProfit: str
    """Earned so far, in USDT."""
    bfusdProfit: str
    """Earned so far, in BFUSD."""


class BfusdSubscriptionQuota(TypedDict):
    leftQuota: str


class FastRedemptionQuota(TypedDict):
    leftQuota: str
    minimum: str
    fee: str
    """A fraction of the amount."""
    freeQuota: str
    """How much of it is free of the fee."""


class StandardRedemptionQuota(TypedDict):
    leftQuota: str
    minimum: str
    fee: str
    """A fraction of the amount."""
    redeemPeriod: int
    """Days until it is paid."""


class BfusdQuota(TypedDict):
    subscriptionQuota: BfusdSubscriptionQuota
    fastRedemptionQuota: FastRedemptionQuota
    standardRedemptionQuota: StandardRedemptionQuota


class BfusdReward(TypedDict):
    time: int
    rewardAsset: str
    rewardsAmount: str
    BFUSDPosition: str
    """The holding it was paid on."""
    annualPercentageRate: str
    """A fraction."""


class BfusdRewards(TypedDict):
    rows: list[BfusdReward]
    total: int


class BfusdSubscribed(TypedDict):
    success: bool
    bfusdAmount: str
    """What you got."""


class FlexibleCollateral(TypedDict):
    type: str
    """What happened, e.g. REPAY."""
    amount: str
    productId: str
    asset: str
    createTime: int
    productName: str
    orderId: int


class FlexibleCollaterals(TypedDict):
    rows: list[FlexibleCollateral]
    total: str
    """A number as text."""


TierRates: TypeAlias = dict[str, float]
"""Rates, as fractions, by tier of the amount, e.g. 0-5BTC."""


class FlexiblePosition(TypedDict):
    totalAmount: str
    tierAnnualPercentageRate: TierRates
    latestAnnualPercentageRate: str
    """A fraction."""
    yesterdayAirdropPercentageRate: str
    """A fraction."""
    asset: str
    airDropAsset: str
    """Asset that extra rewards are paid in."""
    canRedeem: bool
    collateralAmount: str
    """How much of it serves as collateral."""
    productId: str
    yesterdayRealTimeRewards: str
    cumulativeBonusRewards: str
    cumulativeRealTimeRewards: str
    cumulativeTotalRewards: str
    autoSubscribe: bool


class FlexiblePositions(TypedDict):
    rows: list[FlexiblePosition]
    total: int


class FlexibleProduct(TypedDict):
    asset: str
    latestAnnualPercentageRate: str
    """A fraction."""
    tierAnnualPercentageRate: TierRates
    airDropPercentageRate: str
    """Rate of extra rewards, a fraction."""
    canPurchase: bool
    canRedeem: bool
    isSoldOut: bool
    hot: bool
    minPurchaseAmount: str
    productId: str
    subscriptionStartTime: int
    status: str
    """E.g. PURCHASING."""


class FlexibleProducts(TypedDict):
    rows: list[FlexibleProduct]
    total: int


class FlexibleRate(TypedDict):
    productId: str
    asset: str
    annualPercentageRate: str
    """A fraction."""
    time: int


class FlexibleRates(TypedDict):
    rows: list[FlexibleRate]
    total: str
    """A number as text."""


class FlexibleRedemption(TypedDict):
    amount: str
    asset: str
    time: int
    projectId: str
    """Id of the product; productId elsewhere."""
    redeemId: int
    destAccount: str
    """SPOT or FUNDING."""
    status: str
    """E.g. PAID."""


class FlexibleRedemptions(TypedDict):
    rows: list[FlexibleRedemption]
    total: int


class FlexibleReward(TypedDict):
    type: FlexibleRewardTypeValue
    asset: str
    rewards: str
    projectId: str
    """Id of the product; productId elsewhere."""
    time: int


class FlexibleRewards(TypedDict):
    rows: list[FlexibleReward]
    total: int


class FlexibleSubscribed(TypedDict):
    purchaseId: int
    success: bool


class _FlexibleSubscriptionOptional(TypedDict, total=False):
    amtFromSpot: str
    """The part from the spot wallet, with SPOTANDFUNDING."""
    amtFromFunding: str
    """The part from the funding wallet, with SPOTANDFUNDING."""


class FlexibleSubscription(_FlexibleSubscriptionOptional):
    type: FlexiblePurchaseTypeValue
    amount: str
    asset: str
    time: int
    purchaseId: int
    productId: str
    sourceAccount: EarnSourceValue
    status: EarnPurchaseStatusValue


class FlexibleSubscriptionPreview(TypedDict):
    totalAmount: str
    rewardAsset: str
    airDropAsset: str
    """Asset that extra rewards are paid in."""
    estDailyBonusRewards: str
    estDailyRealTimeRewards: str
    estDailyAirdropRewards: str


class FlexibleSubscriptions(TypedDict):
    rows: list[FlexibleSubscription]
    total: int


class LockedPosition(TypedDict):
    type: str
    """AUTO when it was by auto-subscribe."""
    positionId: int
    parentPositionId: int
    """The position that it renewed."""
    projectId: str
    asset: str
    amount: str
    purchaseTime: int
    duration: str
    """Days of the term."""
    accrualDays: str
    """Days with rewards so far."""
    rewardAsset: str
    APY: str
    """A fraction."""
    rewardAmt: str
    """Earned so far."""
    extraRewardAsset: str
    extraRewardAPR: str
    """A fraction."""
    estExtraRewardAmt: str
    """Extra rewards, paid at the end."""
    boostRewardAsset: str
    boostApr: str
    """A fraction."""
    totalBoostRewardAmt: str
    nextPay: str
    """Next rewards, estimated."""
    nextPayDate: int
    payPeriod: str
    """Days between two payments."""
    redeemAmountEarly: str
    """What ending it now would pay back."""
    rewardsEndDate: int
    deliverDate: int
    """When the redeemed amount arrives."""
    redeemPeriod: str
    """Days that a redemption takes."""
    redeemingAmt: str
    """Amount that is being redeemed."""
    redeemTo: RedeemToValue
    partialAmtDeliverDate: int
    """When a part that was redeemed early arrives."""
    canRedeemEarly: bool
    canFastRedemption: bool
    autoSubscribe: bool
    status: str
    """E.g. HOLDING."""
    canReStake: bool


class LockedPositions(TypedDict):
    rows: list[LockedPosition]
    total: int


class LockedProductDetail(TypedDict):
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
    """CREATED or PURCHASING."""
    subscriptionStartTime: int
    extraRewardAsset: str
    extraRewardAPR: str
    """A fraction."""
    boostRewardAsset: str
    boostApr: str
    """A fraction."""
    boostEndTime: int


class LockedProduct(TypedDict):
    projectId: str
    detail: LockedProductDetail
    quota: LockedProductQuota


class LockedProducts(TypedDict):
    rows: list[LockedProduct]
    total: int


class LockedRedemption(TypedDict):
    type: str
    """Why it ended, e.g. MATURE."""
    positionId: int
    redeemId: int
    time: int
    asset: str
    lockPeriod: str
    """Days of the term."""
    amount: str
    """What is paid back."""
    originalAmount: str
    """What was put in."""
    deliverDate: int
    lossAmount: str
    """Rewards lost by ending it early."""
    isComplete: bool
    """All of it was redeemed."""
    rewardAsset: str
    rewardAmt: str
    extraRewardAsset: str
    estExtraRewardAmt: str
    status: str
    """E.g. PAID."""


class LockedRedemptions(TypedDict):
    rows: list[LockedRedemption]
    total: int


class LockedReward(TypedDict):
    type: str
    """E.g. Locked Rewards."""
    positionId: int
    time: int
    asset: str
    lockPeriod: str
    """Days of the term."""
    amount: str


class LockedRewards(TypedDict):
    rows: list[LockedReward]
    total: int


class LockedSubscribed(TypedDict):
    purchaseId: int
    positionId: str
    """A text here, a number in the lists."""
    success: bool


class _LockedSubscriptionOptional(TypedDict, total=False):
    amtFromSpot: str
    """The part from the spot wallet, with SPOTANDFUNDING."""
    amtFromFunding: str
    """The part from the funding wallet, with SPOTANDFUNDING."""


class LockedSubscription(_LockedSubscriptionOptional):
    type: str
    """NORMAL, or AUTO by auto-subscribe."""
    positionId: int
    purchaseId: str
    projectId: str
    time: int
    asset: str
    amount: str
    lockPeriod: str
    """Days of the term."""
    sourceAccount: EarnSourceValue
    status: EarnPurchaseStatusValue


class _LockedSubscriptionPreviewOptional(TypedDict, total=False):
    deliverDate: int
    """When the amount comes back, without auto-subscribe."""
    nextSubscriptionDate: int
    """When auto-subscribe renews it."""


class LockedSubscriptionPreview(_LockedSubscriptionPreviewOptional):
    rewardAsset: str
    totalRewardAmt: str
    extraRewardAsset: str
    estTotalExtraRewardAmt: str
    boostRewardAsset: str
    estDailyRewardAmt: str
    nextPay: str
    """First rewards."""
    nextPayDate: int
    valueDate: int
    """When rewards begin."""
    rewardsEndDate: int


class LockedSubscriptions(TypedDict):
    rows: list[LockedSubscription]
    total: int


class RwusdAccount(TypedDict):
    rwusdAmount: str
    totalProfit: str


class RwusdSubscriptionQuota(TypedDict):
    assets: list[str]
    """What it can be bought with."""
    leftQuota: str
    minimum: str


class RwusdQuota(TypedDict):
    subscriptionQuota: RwusdSubscriptionQuota
    fastRedemptionQuota: FastRedemptionQuota
    standardRedemptionQuota: StandardRedemptionQuota
    subscribeEnable: bool
    redeemEnable: bool


class RwusdReward(TypedDict):
    time: int
    rewardsAmount: str
    rwusdPosition: str
    """The holding it was paid on."""
    annualPercentageRate: str
    """A fraction."""


class RwusdRewards(TypedDict):
    rows: list[RwusdReward]
    total: int


class RwusdSubscribed(TypedDict):
    success: bool
    rwusdAmount: str
    """What you got."""


class YieldArenaActivity(TypedDict):
    activityId: int
    activityType: str
    """AIRDROP, LEADERBOARD or EVENT."""
    title: str
    """In the language asked for, else English."""
    description: str
    rewardPoolInUsd: str
    rewardToken: list[str]
    """Assets that rewards are paid in."""
    redirectUrl: str
    """Its page."""
    startTime: int | None
    """Null when it has begun."""
    endTime: int | None
    """Null when no end is fixed."""


class YieldArenaActivities(TypedDict):
    activities: list[YieldArenaActivity]


class YieldRate(TypedDict):
    annualPercentageRate: str
    """A fraction."""
    time: int


class YieldRates(TypedDict):
    rows: list[YieldRate]
    total: str
    """A number as text."""


class YieldRedeemed(TypedDict):
    success: bool
    receiveAmount: str
    fee: str
    arrivalTime: int


class YieldRedemption(TypedDict):
    time: int
    asset: str
    amount: str
    receiveAsset: str
    receiveAmount: str
    fee: str
    arrivalTime: int
    status: str
    """PENDING or SUCCESS."""


class YieldRedemptions(TypedDict):
    rows: list[YieldRedemption]
    total: int


class YieldSubscription(TypedDict):
    time: int
    asset: str
    amount: str
    receiveAsset: str
    receiveAmount: str
    status: str
    """PENDING or SUCCESS."""


class YieldSubscriptions(TypedDict):
    rows: list[YieldSubscription]
    total: int
