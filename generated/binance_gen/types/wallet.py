# Generated from spec/wallet/types.yaml by "make generate"; do not edit.
"""Wallet: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import TypedDict

from ..enums import UniversalTransferTypeValue
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
    "AccountInfo",
    "AccountSnapshot",
    "AccountSnapshots",
    "AccountStatus",
    "AddressQuestionnaire",
    "AddressVerification",
    "ApiKeyIpRestrictionSet",
    "ApiKeyPermissions",
    "ApiTradingStatus",
    "ApiTradingStatusAnswer",
    "ApiTradingTriggers",
    "AssetDetail",
    "AssetDividend",
    "AssetDividends",
    "AutoRepayFutures",
    "BalanceUpdate",
    "BnbBurnSwitches",
    "BnbConvertibleDust",
    "BnbConvertibleDustAsset",
    "BusdAutoConversion",
    "BusdConversion",
    "BusdConversionRecord",
    "BusdConversions",
    "CloudMiningRecord",
    "CloudMiningRecords",
    "CmLeverage",
    "CoinInfo",
    "CoinNetwork",
    "CombinedEvent",
    "ConvertPair",
    "ConvertibleDust",
    "ConvertibleDustAsset",
    "CryptoDeposit",
    "Delegation",
    "Delegations",
    "DelistingSymbols",
    "Deposit",
    "DepositAddress",
    "DepositCreditAnswer",
    "DepositQuestionnaire",
    "DustConverted",
    "DustConvertedAsset",
    "DustLog",
    "DustLogDetail",
    "DustLogEntry",
    "EarnAccount",
    "EventStreamTerminated",
    "ExecutionReport",
    "FeeBurn",
    "Fill",
    "FundingAsset",
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
    "FuturesTransfer",
    "FuturesTransfers",
    "JsonObject",
    "Kline",
    "ListStatus",
    "ListStatusOrder",
    "ListedDepositAddress",
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
    "OpeningSymbols",
    "OrderCount",
    "OrderListOrder",
    "OutboundAccountPosition",
    "PersonalLeftQuota",
    "PositionBalance",
    "PreventedMatch",
    "PriceFilter",
    "PriceLevel",
    "ProductRedeemed",
    "QuestionnaireRequirements",
    "RateLimit",
    "ResultCode",
    "ResultMessage",
    "ResultText",
    "RiskLevelChange",
    "ServerTime",
    "SpotAssetTags",
    "SpotSnapshot",
    "SpotSnapshotBalance",
    "SpotSnapshotData",
    "Success",
    "SystemStatus",
    "TradeFee",
    "TradingIndicator",
    "TransactionId",
    "TravelRuleCountries",
    "TravelRuleCountry",
    "TravelRuleDeposit",
    "TravelRuleDepositV2",
    "TravelRuleReceipt",
    "TravelRuleRegion",
    "TravelRuleRegions",
    "TravelRuleWithdrawal",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
    "UniversalTransfer",
    "UniversalTransferId",
    "UniversalTransfers",
    "UserAsset",
    "Vasp",
    "WalletAssetBalance",
    "WalletBalance",
    "WithdrawAddress",
    "WithdrawQuota",
    "Withdrawal",
    "WithdrawalId",
]


class AccountInfo(TypedDict):
    vipLevel: int
    isMarginEnabled: bool
    isFutureEnabled: bool
    isOptionsEnabled: bool
    isPortfolioMarginRetailEnabled: bool


class AccountStatus(TypedDict):
    data: str
    """Normal unless something is wrong."""


class AddressQuestionnaire(TypedDict):
    sendTo: int
    satoshiToken: str
    isAddressOwner: int
    verifyMethod: int


class AddressVerification(TypedDict):
    status: str
    """E.g. PENDING, VERIFIED."""
    token: str
    """Asset."""
    network: str
    walletAddress: str
    addressQuestionnaire: AddressQuestionnaire


class _ApiKeyPermissionsOptional(TypedDict, total=False):
    tradingAuthorityExpirationTime: int
    """When a key without IPs loses the permission to trade on spot and margin."""


class ApiKeyPermissions(_ApiKeyPermissionsOptional):
    ipRestrict: bool
    """Only some IPs may use the key."""
    createTime: int
    enableReading: bool
    enableWithdrawals: bool
    enableInternalTransfer: bool
    """Transfers between master and sub-account."""
    enableMargin: bool
    enableFutures: bool
    permitsUniversalTransfer: bool
    """Transfers between your own wallets."""
    enableVanillaOptions: bool
    enableFixApiTrade: bool
    enableFixReadOnly: bool
    enableSpotAndMarginTrading: bool
    enablePortfolioMarginTrading: bool


class ApiTradingTriggers(TypedDict):
    GCR: int
    """Number of GTC orders."""
    IFER: int
    """Number of FOK and IOC orders."""
    UFR: int
    """Number of orders."""


class ApiTradingStatus(TypedDict):
    isLocked: bool
    plannedRecoverTime: int
    """When a lock ends, else 0."""
    triggerCondition: ApiTradingTriggers
    updateTime: int


class ApiTradingStatusAnswer(TypedDict):
    data: ApiTradingStatus


class _AssetDetailOptional(TypedDict, total=False):
    depositTip: str
    """Why deposits are closed."""


class AssetDetail(_AssetDetailOptional):
    minWithdrawAmount: str
    depositStatus: bool
    """Some network takes deposits."""
    withdrawFee: float
    withdrawStatus: bool
    """Some network takes withdrawals."""


class AssetDividend(TypedDict):
    id: int
    amount: str
    asset: str
    divTime: int
    """Time of the payout."""
    enInfo: str
    """What it was for."""
    tranId: int
    direction: int


class AssetDividends(TypedDict):
    rows: list[AssetDividend]
    total: int


class BnbConvertibleDustAsset(TypedDict):
    asset: str
    assetFullName: str
    amountFree: str
    """What can be converted."""
    toBTC: str
    """Its value in BTC."""
    toBNB: str
    """BNB that it gives, before the fee."""
    toBNBOffExchange: str
    """BNB that it gives, after the fee."""
    exchange: str
    """Fee, in BNB."""


class BnbConvertibleDust(TypedDict):
    details: list[BnbConvertibleDustAsset]
    totalTransferBtc: str
    """Total in BTC."""
    totalTransferBNB: str
    """Total in BNB, before the fee."""
    dribbletPercentage: str
    """Fee, as a fraction."""


class BusdAutoConversion(TypedDict):
    convertEnabled: bool
    coins: list[str]
    exchangeRates: dict[str, str]


class BusdConversion(TypedDict):
    tranId: int
    status: str
    """S successful, P in process, F failed."""


class BusdConversionRecord(TypedDict):
    tranId: int
    type: int
    time: int
    deductedAsset: str
    deductedAmount: str
    targetAsset: str
    targetAmount: str
    status: str
    accountType: str


class BusdConversions(TypedDict):
    total: int
    rows: list[BusdConversionRecord]


class CloudMiningRecord(TypedDict):
    type: int
    """248 payment, 249 refund."""
    createTime: int
    tranId: int
    asset: str
    amount: str
    status: str
    """S for successful."""


class CloudMiningRecords(TypedDict):
    total: int
    rows: list[CloudMiningRecord]


class _CoinNetworkOptional(TypedDict, total=False):
    depositDesc: str
    """Why deposits are closed."""
    withdrawDesc: str
    """Why withdrawals are closed."""
    specialTips: str
    specialWithdrawTips: str
    resetAddressStatus: bool
    withdrawInternalMin: str
    """Least amount to another Binance account."""
    depositDust: str
    """Least deposit that is credited."""
    withdrawTag: bool
    """An address has a memo or tag; else leave addressTag out."""
    contractAddressUrl: str
    contractAddress: str
    denomination: int
    """How many of the coin are one, e.g. 1000000 for 1MBABYDOGE."""


class CoinNetwork(_CoinNetworkOptional):
    name: str
    network: str
    coin: str
    withdrawIntegerMultiple: str
    """Withdrawals are multiples of this."""
    isDefault: bool
    depositEnable: bool
    withdrawEnable: bool
    addressRegex: str
    memoRegex: str
    withdrawFee: str
    withdrawMin: str
    withdrawMax: str
    minConfirm: int
    """Confirmations until a deposit is credited."""
    unLockConfirm: int
    """Confirmations until it can be withdrawn."""
    sameAddress: bool
    """The address needs a memo to tell accounts apart."""
    estimatedArrivalTime: int
    """Minutes."""
    busy: bool


class CoinInfo(TypedDict):
    name: str
    coin: str
    depositAllEnable: bool
    """Some network takes deposits."""
    withdrawAllEnable: bool
    """Some network takes withdrawals."""
    free: str
    locked: str
    freeze: str
    withdrawing: str
    ipoing: str
    """Committed to a launch."""
    ipoable: str
    """Can be committed to a launch."""
    storage: str
    isLegalMoney: bool
    """Fiat."""
    trading: bool
    networkList: list[CoinNetwork]


class ConvertibleDustAsset(TypedDict):
    asset: str
    assetFullName: str
    amountFree: str
    """What can be converted."""
    exchange: str
    """Fee, in the target asset."""
    toQuotaAssetAmount: str
    """Its value in the quote asset."""
    toTargetAssetAmount: str
    """What it gives, before the fee."""
    toTargetAssetOffExchange: str
    """What it gives, after the fee."""


class ConvertibleDust(TypedDict):
    dribbletPercentage: str
    """Fee, as a fraction."""
    totalTransferQuotaAssetAmount: str
    """Total in the quote asset."""
    totalTransferTargetAssetAmount: str
    """Total in the target asset, before the fee."""
    dribbletBase: str
    details: list[ConvertibleDustAsset]


class Delegation(TypedDict):
    clientTranId: str
    transferType: str
    """Delegate or Undelegate."""
    asset: str
    amount: str
    time: int


class Delegations(TypedDict):
    total: int
    rows: list[Delegation]


class DelistingSymbols(TypedDict):
    delistTime: int
    symbols: list[str]


class Deposit(CryptoDeposit):
    completeTime: int
    travelRuleStatus: int
    """0 done or not needed, 1 answers are due."""


class DepositCreditAnswer(TypedDict):
    code: str
    message: str
    data: bool
    success: bool


class DepositQuestionnaire(TypedDict):
    vaspName: str
    depositOriginator: int


class DustConvertedAsset(TypedDict):
    tranId: int
    fromAsset: str
    amount: str
    transferedAmount: str
    """What it gave, fee taken off."""
    serviceChargeAmount: str
    """Fee."""
    operateTime: int


class DustConverted(TypedDict):
    totalTransfered: str
    """What it gave, fee taken off."""
    totalServiceCharge: str
    """Fee."""
    transferResult: list[DustConvertedAsset]


class DustLogDetail(TypedDict):
    transId: int
    serviceChargeAmount: str
    """Fee."""
    amount: str
    operateTime: int
    transferedAmount: str
    """What it gave, fee taken off."""
    fromAsset: str
    targetAsset: str


class DustLogEntry(TypedDict):
    operateTime: int
    totalTransferedAmount: str
    """What it gave, fee taken off."""
    totalServiceChargeAmount: str
    """Fee."""
    transId: int
    userAssetDribbletDetails: list[DustLogDetail]


class DustLog(TypedDict):
    total: int
    userAssetDribblets: list[DustLogEntry]


class _FundingAssetOptional(TypedDict, total=False):
    btcValuation: str
    """With needBtcValuation."""


class FundingAsset(_FundingAssetOptional):
    asset: str
    free: str
    locked: str
    freeze: str
    withdrawing: str


class FuturesTransfer(TypedDict):
    asset: str
    tranId: int
    amount: str
    type: str
    """1 spot to USD-M, 2 USD-M to spot, 3 spot to COIN-M, 4 COIN-M to spot."""
    timestamp: int
    status: str
    """PENDING, CONFIRMED or FAILED."""


class FuturesTransfers(TypedDict):
    rows: list[FuturesTransfer]
    total: int


class ListedDepositAddress(TypedDict):
    coin: str
    address: str
    tag: str
    isDefault: int
    """1 for the default address."""


class OpeningSymbols(TypedDict):
    openTime: int
    symbols: list[str]


class QuestionnaireRequirements(TypedDict):
    questionnaireCountryCode: str
    """NIL when there are none."""


class SpotAssetTags(TypedDict):
    assetCode: str
    assetName: str
    trading: bool
    tags: list[str]


class SystemStatus(TypedDict):
    status: int
    """0 normal, 1 maintenance."""
    msg: str


class TradeFee(TypedDict):
    symbol: str
    makerCommission: str
    """A fraction."""
    takerCommission: str
    """A fraction."""


class TravelRuleCountry(TypedDict):
    countryCode: str
    countryName: str
    blockType: str
    depositAllowed: bool
    withdrawalAllowed: bool
    hasRegionRestrictions: bool


class TravelRuleCountries(TypedDict):
    countries: list[TravelRuleCountry]
    lastUpdated: int


class TravelRuleDeposit(TypedDict):
    trId: int
    tranId: int
    amount: str
    coin: str
    network: str
    depositStatus: int
    """0 pending, 1 successful, 2 rejected, 6 credited but locked, 7 wrong, 8 waits for you to
    confirm.
    """
    travelRuleStatus: int
    """0 completed, 1 pending, 2 failed."""
    travelRuleStatusV2: str
    address: str
    addressTag: str
    txId: str
    insertTime: int
    completeTime: int
    transferType: int
    """0 from outside, 1 from another Binance account."""
    confirmTimes: str
    """Confirmations so far and in all, e.g. 12/12."""
    requireQuestionnaire: bool
    questionnaire: str | None
    """Answers, as JSON."""


class _TravelRuleDepositV2Optional(TypedDict, total=False):
    questionnaire: DepositQuestionnaire | None
    """With retrieveQuestionnaire."""


class TravelRuleDepositV2(_TravelRuleDepositV2Optional):
    depositId: str
    amount: str
    network: str
    coin: str
    depositStatus: int
    """0 pending, 1 successful, 2 rejected, 6 credited but locked, 7 wrong, 8 waits for you to
    confirm.
    """
    travelRuleReqStatus: int
    address: str
    addressTag: str
    txId: str
    transferType: int
    """0 from outside, 1 from another Binance account."""
    confirmTimes: str
    """Confirmations so far and in all, e.g. 12/12."""
    requireQuestionnaire: bool
    insertTime: int


class TravelRuleReceipt(TypedDict):
    trId: int
    """Id of the travel rule record."""
    accepted: bool
    info: str
    """Why not, if not."""


class TravelRuleRegion(TypedDict):
    regionName: str
    blockType: str
    depositAllowed: bool
    withdrawalAllowed: bool


class TravelRuleRegions(TypedDict):
    countryCode: str
    regions: list[TravelRuleRegion]
    lastUpdated: int


class _TravelRuleWithdrawalOptional(TypedDict, total=False):
    withdrawalStatus: int
    """Sometimes only when trId or txId is sent."""
    network: str
    """Not for old ones."""
    withdrawOrderId: str
    """Your id, if you gave one."""
    info: str
    """Why it failed."""
    confirmNo: int
    """Confirmations."""
    txKey: str
    completeTime: str
    """UTC, when it is completed."""


class TravelRuleWithdrawal(_TravelRuleWithdrawalOptional):
    id: str
    """Withdrawal id."""
    trId: int
    """Id of the travel rule record."""
    amount: str
    transactionFee: str
    coin: str
    travelRuleStatus: int
    """0 completed, 1 pending, 2 failed."""
    address: str
    txId: str
    applyTime: str
    """UTC, e.g. 2019-10-12 11:12:02."""
    transferType: int
    """0 to outside, 1 to another Binance account."""
    walletType: int
    """0 spot, 1 funding."""
    questionnaire: str | None
    """Answers, as JSON."""


class UniversalTransfer(TypedDict):
    type: UniversalTransferTypeValue
    asset: str
    amount: str
    status: str
    """PENDING, CONFIRMED or FAILED."""
    tranId: int
    timestamp: int


class UniversalTransferId(TypedDict):
    tranId: int


class UniversalTransfers(TypedDict):
    total: int
    rows: list[UniversalTransfer]


class _UserAssetOptional(TypedDict, total=False):
    btcValuation: str
    """With needBtcValuation."""


class UserAsset(_UserAssetOptional):
    asset: str
    free: str
    locked: str
    freeze: str
    withdrawing: str
    ipoable: str
    """Can be committed to a launch."""


class Vasp(TypedDict):
    vaspName: str
    vaspCode: str
    """To be used in answers."""
    identifier: str


class WalletAssetBalance(TypedDict):
    asset: str
    assetName: str
    free: str
    locked: str
    freeze: str
    withdrawing: str
    btcValuation: str


class _WalletBalanceOptional(TypedDict, total=False):
    assetBalances: list[WalletAssetBalance]
    """With needBalanceDetail."""


class WalletBalance(_WalletBalanceOptional):
    activate: bool
    """The wallet is open."""
    balance: str
    """In the quote asset."""
    walletName: str
    """E.g. Spot, Funding, Cross Margin."""


class WithdrawAddress(TypedDict):
    name: str
    address: str
    addressTag: str
    coin: str
    network: str
    origin: str
    """Where it leads, in your words when originType is others."""
    originType: str
    whiteStatus: bool
    """It is on the whitelist."""


class WithdrawQuota(TypedDict):
    wdQuota: str
    usedWdQuota: str


class _WithdrawalOptional(TypedDict, total=False):
    network: str
    """Not for old ones."""
    withdrawOrderId: str
    """Your id, if you gave one."""
    info: str
    """Why it failed."""
    confirmNo: int
    """Confirmations."""
    txKey: str
    completeTime: str
    """UTC, when it is completed."""


class Withdrawal(_WithdrawalOptional):
    id: str
    """Withdrawal id."""
    amount: str
    transactionFee: str
    coin: str
    status: int
    """0 email sent, 2 waits for approval, 3 rejected, 4 in process, 6 completed."""
    address: str
    txId: str
    applyTime: str
    """UTC, e.g. 2019-10-12 11:12:02."""
    transferType: int
    """0 to outside, 1 to another Binance account."""
    walletType: int
    """0 spot, 1 funding."""


class WithdrawalId(TypedDict):
    id: str
