# Generated from spec/sub_account/types.yaml by "make generate"; do not edit.
"""Sub-accounts: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from ..enums import OrderSideValue, PositionSideValue, SubAccountWalletValue
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
    "ApiKeyIpRestriction",
    "ApiKeyIpRestrictionSet",
    "ApiKeyPermissions",
    "ApiKeys",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "CmLeverage",
    "CoinMFuturesAccount",
    "CoinMFuturesSummary",
    "CoinMFuturesTotals",
    "CoinMPositionRisk",
    "CombinedEvent",
    "ConvertPair",
    "CryptoDeposit",
    "DailyTransactions",
    "DepositAddress",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FeeBurn",
    "Fill",
    "FuturesAccountAsset",
    "FuturesAccountByType",
    "FuturesAccountChange",
    "FuturesAccountV1",
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
    "FuturesSummaryByType",
    "FuturesTickerEvent",
    "FuturesTransfer",
    "FuturesTransferSent",
    "FuturesTransfers",
    "JsonObject",
    "Kline",
    "LeveragedTokensEnabled",
    "ListStatus",
    "ListStatusOrder",
    "ListenKey",
    "ListenKeyExpired",
    "LockedProductQuota",
    "LotSizeFilter",
    "ManagedAsset",
    "ManagedFuturesAsset",
    "ManagedFuturesData",
    "ManagedFuturesPosition",
    "ManagedFuturesSnapshot",
    "ManagedFuturesSnapshots",
    "ManagedSubAccount",
    "ManagedSubAccounts",
    "ManagedTransfer",
    "ManagedTransferId",
    "ManagedTransfers",
    "MarginAccount",
    "MarginAsset",
    "MarginBalances",
    "MarginEnabled",
    "MarginLevels",
    "MarginSnapshot",
    "MarginSummary",
    "MarginTotals",
    "MarketLotSizeFilter",
    "MaxBorrow",
    "MovePositionOrder",
    "MovePositionOrders",
    "MovedPosition",
    "MovedPositions",
    "OptionsEnabled",
    "OrderCount",
    "OrderListOrder",
    "OutboundAccountPosition",
    "PersonalLeftQuota",
    "PositionBalance",
    "PositionRiskByType",
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
    "SpotSummary",
    "SpotTotal",
    "SpotTransfer",
    "SubAccount",
    "SubAccountBalance",
    "SubAccountBalanceV3",
    "SubAccountBalances",
    "SubAccountBalancesV3",
    "SubAccountMarginTotals",
    "SubAccountStatus",
    "SubAccountTransfer",
    "SubAccounts",
    "Success",
    "TradingIndicator",
    "TransactionId",
    "TransactionStatistics",
    "TransferId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
    "UniversalTransfer",
    "UniversalTransferId",
    "UniversalTransfers",
    "UsdMFuturesAccount",
    "UsdMFuturesSummary",
    "UsdMFuturesTotals",
    "UsdMPositionRisk",
    "UsdMTotals",
    "VirtualSubAccount",
]


class ApiKeyPermissions(TypedDict):
    apiName: str
    apikey: str
    """In lower case here, apiKey elsewhere."""
    canTrade: bool
    canMarginLoanRepay: bool
    canFuturesTrade: bool
    canUniversalTransfer: bool
    canVanillaOptions: bool
    timestamp: int


class ApiKey(ApiKeyPermissions):
    email: str


class ApiKeyCreated(TypedDict):
    apiName: str
    apiKey: str
    secretKey: str
    """Shown this once, and not for an Ed25519 key."""
    canTrade: bool
    canMarginLoanRepay: bool
    canFuturesTrade: bool
    canUniversalTransfer: bool
    canVanillaOptions: bool
    status: int
    """1 any IP, 2 trusted ones only, 3 a third party."""
    ipList: list[str]


class ApiKeyIpRestriction(TypedDict):
    ipRestrict: str
    """Limited to trusted IPs, true or false as a text."""
    ipList: list[str]
    updateTime: int
    apiKey: str


class ApiKeys(TypedDict):
    total: int
    rows: list[ApiKey]


class FuturesAsset(TypedDict):
    asset: str
    initialMargin: str
    maintenanceMargin: str
    marginBalance: str
    maxWithdrawAmount: str
    openOrderInitialMargin: str
    positionInitialMargin: str
    unrealizedProfit: str
    walletBalance: str


class CoinMFuturesAccount(TypedDict):
    email: str
    assets: list[FuturesAsset]
    canDeposit: bool
    canTrade: bool
    canWithdraw: bool
    feeTier: int
    updateTime: int


class CoinMFuturesTotals(TypedDict):
    email: str
    totalMarginBalance: str
    totalUnrealizedProfit: str
    totalWalletBalance: str
    asset: str
    """Asset of the totals."""


class CoinMFuturesSummary(TypedDict):
    totalMarginBalanceOfBTC: str
    totalUnrealizedProfitOfBTC: str
    totalWalletBalanceOfBTC: str
    asset: str
    """Asset of the totals."""
    subAccountList: list[CoinMFuturesTotals]


class CoinMPositionRisk(TypedDict):
    entryPrice: str
    markPrice: str
    leverage: str
    isolated: str
    """True or false, as a text."""
    isolatedWallet: str
    isolatedMargin: str
    isAutoAddMargin: str
    """True or false, as a text."""
    positionSide: PositionSideValue
    positionAmount: str
    """In contracts, negative when short."""
    symbol: str
    unrealizedProfit: str


class DailyTransactions(TypedDict):
    """What was traded on one day."""

    userId: int
    btc: float
    """Spot."""
    btcFutures: float
    btcMargin: float
    busd: float
    """Spot."""
    busdFutures: float
    busdMargin: float
    date: int


class UsdMTotals(TypedDict):
    totalInitialMargin: str
    totalMaintenanceMargin: str
    totalMarginBalance: str
    totalOpenOrderInitialMargin: str
    totalPositionInitialMargin: str
    totalUnrealizedProfit: str
    totalWalletBalance: str


class UsdMFuturesAccount(UsdMTotals):
    email: str
    assets: list[FuturesAsset]
    canDeposit: bool
    canTrade: bool
    canWithdraw: bool
    feeTier: int
    maxWithdrawAmount: str
    updateTime: int


class FuturesAccountByType(TypedDict, total=False):
    """One of the two, by futuresType."""

    futureAccountResp: UsdMFuturesAccount
    deliveryAccountResp: CoinMFuturesAccount


class FuturesAccountV1(UsdMFuturesAccount):
    asset: str
    """Asset of the totals."""


class FuturesEnabled(TypedDict):
    email: str
    isFuturesEnabled: bool


class UsdMFuturesTotals(UsdMTotals):
    email: str
    asset: str
    """Asset of the totals."""


class UsdMFuturesSummary(UsdMTotals):
    asset: str
    """Asset of the totals."""
    subAccountList: list[UsdMFuturesTotals]


class FuturesSummaryByType(TypedDict, total=False):
    """One of the two, by futuresType."""

    futureAccountSummaryResp: UsdMFuturesSummary
    deliveryAccountSummaryResp: CoinMFuturesSummary


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
    tranId: int
    time: int


class FuturesTransferSent(TypedDict):
    success: bool
    txnId: str


class FuturesTransfers(TypedDict):
    success: bool
    futuresType: int
    """1 USD-M, 2 COIN-M."""
    transfers: list[FuturesTransfer]


class LeveragedTokensEnabled(TypedDict):
    email: str
    enableBlvt: bool


class ManagedAsset(TypedDict):
    name: str
    """Full name of the coin."""
    coin: str
    totalBalance: str
    availableBalance: str
    inOrder: str
    """Held by open orders."""
    btcValue: str


class ManagedFuturesAsset(TypedDict):
    asset: str
    marginBalance: float
    walletBalance: float


class ManagedFuturesPosition(TypedDict):
    symbol: str
    entryPrice: float
    markPrice: float
    positionAmt: float


class ManagedFuturesData(TypedDict):
    assets: list[ManagedFuturesAsset]
    position: list[ManagedFuturesPosition]


class ManagedFuturesSnapshot(TypedDict):
    type: str
    updateTime: int
    data: ManagedFuturesData


class ManagedFuturesSnapshots(TypedDict):
    code: str
    message: str
    snapshotVos: list[ManagedFuturesSnapshot]


class ManagedSubAccount(TypedDict):
    rootUserId: int
    managersubUserId: int
    bindParentUserId: int
    email: str
    insertTimeStamp: int
    bindParentEmail: str
    isSubUserEnabled: bool
    isUserActive: bool
    isMarginEnabled: bool
    isFutureEnabled: bool
    isSignedLVTRiskAgreement: bool
    """It has agreed to the risks of leveraged tokens."""


class ManagedSubAccounts(TypedDict):
    total: int
    managerSubUserInfoVoList: list[ManagedSubAccount]


class ManagedTransfer(TypedDict):
    fromEmail: str
    fromAccountType: str
    toEmail: str
    toAccountType: str
    asset: str
    amount: str
    scheduledData: int
    """Time it is due."""
    createTime: int
    status: str
    tranId: int


class ManagedTransferId(TypedDict):
    tranId: int


class ManagedTransfers(TypedDict):
    managerSubTransferHistoryVos: list[ManagedTransfer]
    count: int


class MarginTotals(TypedDict):
    totalAssetOfBtc: str
    totalLiabilityOfBtc: str
    totalNetAssetOfBtc: str


class MarginAccount(MarginTotals):
    email: str
    marginLevel: str
    marginTradeCoeffVo: MarginLevels
    marginUserAssetVoList: list[MarginAsset]


class MarginEnabled(TypedDict):
    email: str
    isMarginEnabled: bool


class SubAccountMarginTotals(MarginTotals):
    email: str


class MarginSummary(MarginTotals):
    subAccountList: list[SubAccountMarginTotals]


class MovePositionOrder(TypedDict):
    fromUserEmail: str
    toUserEmail: str
    productType: str
    symbol: str
    priceType: str
    """MARK_PRICE."""
    price: str
    quantity: str
    positionSide: PositionSideValue
    side: OrderSideValue
    success: bool


class MovePositionOrders(TypedDict):
    movePositionOrders: list[MovePositionOrder]


class MovedPosition(TypedDict):
    fromUserEmail: str
    toUserEmail: str
    productType: str
    symbol: str
    price: str
    quantity: str
    positionSide: PositionSideValue
    side: OrderSideValue
    timeStamp: int


class MovedPositions(TypedDict):
    total: int
    futureMovePositionOrderVoList: list[MovedPosition]


class OptionsEnabled(TypedDict):
    email: str
    isEOptionsEnabled: bool


class UsdMPositionRisk(TypedDict):
    entryPrice: str
    leverage: str
    maxNotional: str
    """Most that a position may be worth at this leverage."""
    liquidationPrice: str
    markPrice: str
    positionAmount: str
    """Negative when short."""
    symbol: str
    unrealizedProfit: str


class PositionRiskByType(TypedDict, total=False):
    """One of the two, by futuresType."""

    futurePositionRiskVos: list[UsdMPositionRisk]
    deliveryPositionRiskVos: list[CoinMPositionRisk]


class SpotTotal(TypedDict):
    email: str
    totalAsset: str
    """In BTC."""


class SpotSummary(TypedDict):
    totalCount: int
    masterAccountTotalAsset: str
    """In BTC."""
    spotSubUserAssetBtcVoList: list[SpotTotal]


_SpotTransferKeys = TypedDict(
    "_SpotTransferKeys",
    {
        "from": str,
    },
)


class SpotTransfer(_SpotTransferKeys):
    to: str
    """Email."""
    asset: str
    qty: str
    status: str
    """SUCCESS, PROCESS or FAILURE."""
    tranId: int
    time: int


class SubAccount(TypedDict):
    subUserId: int
    email: str
    remark: str
    isFreeze: bool
    createTime: int
    isManagedSubAccount: bool
    isAssetManagementSubAccount: bool


class SubAccountBalance(TypedDict):
    freeze: str
    withdrawing: str
    asset: str
    free: str
    locked: str


class SubAccountBalanceV3(TypedDict):
    """Numbers here, texts in v4."""

    freeze: float
    withdrawing: float
    asset: str
    free: float
    locked: float


class SubAccountBalances(TypedDict):
    balances: list[SubAccountBalance]


class SubAccountBalancesV3(TypedDict):
    balances: list[SubAccountBalanceV3]


class SubAccountStatus(TypedDict):
    email: str
    isSubUserEnabled: bool
    isUserActive: bool
    insertTime: int
    isMarginEnabled: bool
    isFutureEnabled: bool
    mobile: int
    """Phone number."""


class SubAccountTransfer(TypedDict):
    type: int
    """1 in, 2 out."""
    counterParty: str
    """The other side, master or subAccount."""
    email: str
    """Email of the other side."""
    asset: str
    qty: str
    fromAccountType: str
    toAccountType: str
    status: str
    """SUCCESS, PROCESS or FAILURE."""
    tranId: int
    time: int


class SubAccounts(TypedDict):
    subAccounts: list[SubAccount]


class TransactionStatistics(TypedDict):
    recent30BtcTotal: str
    """Of 30 days, in BTC."""
    recent30BtcFuturesTotal: str
    recent30BtcMarginTotal: str
    recent30BusdTotal: str
    """Of 30 days, in BUSD."""
    recent30BusdFuturesTotal: str
    recent30BusdMarginTotal: str
    tradeInfoVos: list[DailyTransactions]


class TransferId(TypedDict):
    txnId: str


class UniversalTransfer(TypedDict):
    tranId: int
    fromEmail: str
    toEmail: str
    asset: str
    amount: str
    createTimeStamp: int
    fromAccountType: SubAccountWalletValue
    toAccountType: SubAccountWalletValue
    status: str
    """SUCCESS, PROCESS or FAILURE."""
    clientTranId: str


class UniversalTransferId(TypedDict):
    tranId: int
    clientTranId: str


class UniversalTransfers(TypedDict):
    result: list[UniversalTransfer]
    totalCount: int


class VirtualSubAccount(TypedDict):
    email: str
