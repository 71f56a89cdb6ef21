# Generated from spec/common/futures_types.yaml, spec/common/types.yaml by "make generate"; do not edit.
"""Several products: what Binance sends, for the type checker; at run time it is plain JSON."""

from typing import Any, Literal, TypeAlias, TypedDict

from ..enums import (
    ContingencyTypeValue,
    ExecutionTypeValue,
    ExpiryReasonValue,
    FuturesContractTypeValue,
    FuturesExecutionTypeValue,
    FuturesOrderStatusValue,
    FuturesOrderTypeValue,
    FuturesSymbolStatusValue,
    FuturesTimeInForceValue,
    FuturesUpdateReasonValue,
    KlineIntervalValue,
    ListOrderStatusValue,
    ListStatusTypeValue,
    MarginTypeValue,
    OrderRejectReasonValue,
    OrderSideValue,
    OrderStatusValue,
    OrderTypeValue,
    PegOffsetTypeValue,
    PegPriceTypeValue,
    PortfolioRiskLevelValue,
    PositionSideValue,
    RateLimitIntervalValue,
    RateLimitTypeValue,
    SelfTradePreventionModeValue,
    StpModeValue,
    TimeInForceValue,
    WorkingFloorValue,
    WorkingTypeValue,
)

__all__ = [
    "AccountSnapshot",
    "AccountSnapshots",
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
    "TradingIndicator",
    "TransactionId",
    "UmAccountConfig",
    "UmLeverage",
    "UmLeverageBracket",
]


class FuturesSnapshotAsset(TypedDict):
    asset: str
    marginBalance: str
    walletBalance: str


class FuturesSnapshotPosition(TypedDict):
    entryPrice: str
    markPrice: str
    positionAmt: str
    symbol: str
    unRealizedProfit: str
    """As of that moment."""


class FuturesSnapshotData(TypedDict):
    assets: list[FuturesSnapshotAsset]
    position: list[FuturesSnapshotPosition]


class FuturesSnapshot(TypedDict):
    type: Literal["futures"]
    data: FuturesSnapshotData
    updateTime: int


class MarginAsset(TypedDict):
    """Balance and debt of a margin account in one asset."""

    asset: str
    borrowed: str
    free: str
    interest: str
    locked: str
    netAsset: str


class MarginBalances(TypedDict):
    marginLevel: str
    totalAssetOfBtc: str
    totalLiabilityOfBtc: str
    totalNetAssetOfBtc: str
    userAssets: list[MarginAsset]


class MarginSnapshot(TypedDict):
    type: Literal["margin"]
    data: MarginBalances
    updateTime: int


class SpotSnapshotBalance(TypedDict):
    asset: str
    free: str
    locked: str


class SpotSnapshotData(TypedDict):
    balances: list[SpotSnapshotBalance]
    totalAssetOfBtc: str


class SpotSnapshot(TypedDict):
    type: Literal["spot"]
    data: SpotSnapshotData
    updateTime: int


AccountSnapshot: TypeAlias = SpotSnapshot | MarginSnapshot | FuturesSnapshot
"""Balances of one day."""


class AccountSnapshots(TypedDict):
    code: int
    """200, or an error."""
    msg: str
    snapshotVos: list[AccountSnapshot]


class _ApiKeyIpRestrictionSetOptional(TypedDict, total=False):
    ipList: list[str]
    """Trusted IPs."""


class ApiKeyIpRestrictionSet(_ApiKeyIpRestrictionSetOptional):
    status: str
    """1 any IP, 2 trusted ones only."""
    updateTime: int
    apiKey: str


class AutoRepayFutures(TypedDict):
    autoRepay: bool


class BalanceUpdate(TypedDict):
    e: Literal["balanceUpdate"]
    E: int
    """Time of the event."""
    a: str
    """Asset."""
    d: str
    """Change, signed."""
    T: int
    """Time of clearing."""


class BnbBurnSwitches(TypedDict):
    spotBNBBurn: bool
    """Spot fees are paid in BNB."""
    interestBNBBurn: bool
    """Margin interest is paid in BNB."""


class CmLeverage(TypedDict):
    symbol: str
    leverage: int
    maxQty: str
    """Highest quantity of base asset at this leverage."""


class CombinedEvent(TypedDict):
    """An event of a combined stream."""

    stream: str
    """Name of the stream it came from, e.g. btcusdt@trade."""
    data: Any


class ConvertPair(TypedDict):
    fromAsset: str
    toAsset: str
    fromAssetMinAmount: str
    fromAssetMaxAmount: str
    toAssetMinAmount: str
    toAssetMaxAmount: str


class _CryptoDepositOptional(TypedDict, total=False):
    sourceAddress: str
    """With includeSource."""


class CryptoDeposit(_CryptoDepositOptional):
    id: str
    amount: str
    coin: str
    network: str
    status: int
    """0 pending, 1 successful, 2 rejected, 6 credited but locked, 7 wrong, 8 waits for you to
    confirm.
    """
    address: str
    addressTag: str
    txId: str
    insertTime: int
    transferType: int
    """0 from outside, 1 from another Binance account."""
    confirmTimes: str
    """Confirmations so far and in all, e.g. 12/12."""
    unlockConfirm: int
    """Confirmations until it can be withdrawn."""
    walletType: int
    """0 spot, 1 funding."""


class DepositAddress(TypedDict):
    address: str
    coin: str
    tag: str
    """Memo or tag, else empty."""
    url: str
    """Where to look at the address."""


class EarnAccount(TypedDict):
    totalAmountInBTC: str
    totalAmountInUSDT: str
    totalFlexibleAmountInBTC: str
    totalFlexibleAmountInUSDT: str
    totalLockedInBTC: str
    totalLockedInUSDT: str


class EventStreamTerminated(TypedDict):
    """No more events will come from this subscription."""

    e: Literal["eventStreamTerminated"]
    E: int
    """Time of the event."""


class _ExecutionReportOptional(TypedDict, total=False):
    v: int
    """Prevented match id; STP only, as A, B, u, U, Cs, pl, pL and pY."""
    W: int
    """Time it came on the book."""
    d: int
    """Trailing delta; trailing stops only, as D."""
    D: int
    """Time the trailing stop became active."""
    j: int
    """Strategy id, when one was sent."""
    J: int
    """Strategy type, when one was sent."""
    A: str
    """Prevented quantity."""
    B: str
    """Last prevented quantity."""
    u: int
    """Trade group id."""
    U: int
    """Order id of the counterpart."""
    Cs: str
    """Symbol of the counterpart."""
    pl: str
    """Quantity of the prevented execution."""
    pL: str
    """Price of the prevented execution."""
    pY: str
    """Quote quantity of the prevented execution."""
    b: str
    """Match type, for allocations."""
    a: int
    """Allocation id."""
    k: WorkingFloorValue
    """Where the order works, when it may have allocations."""
    uS: bool
    """Smart order routing was used."""
    gP: PegPriceTypeValue
    """Peg price type; pegged orders only, as gOT, gOV and gp."""
    gOT: PegOffsetTypeValue
    """Peg offset type."""
    gOV: int
    """Peg offset."""
    gp: str
    """Pegged price."""
    eR: ExpiryReasonValue
    """Why the order expired."""


class ExecutionReport(_ExecutionReportOptional):
    e: Literal["executionReport"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    c: str
    """Your id of the order; of the cancellation when x is CANCELED."""
    S: OrderSideValue
    """Side."""
    o: OrderTypeValue
    """Order type."""
    f: TimeInForceValue
    """Time in force."""
    q: str
    """Quantity of the order."""
    p: str
    """Price of the order."""
    P: str
    """Stop price."""
    F: str
    """Iceberg quantity."""
    g: int
    """Order list id, -1 when in none."""
    C: str
    """Your id of the order that is being cancelled, else empty."""
    x: ExecutionTypeValue
    """What happened."""
    X: OrderStatusValue
    """Status of the order now."""
    r: OrderRejectReasonValue
    """Why it was rejected, else NONE."""
    i: int
    """Order id."""
    l: str
    """Quantity of this fill."""
    z: str
    """Quantity filled so far."""
    L: str
    """Price of this fill."""
    n: str
    """Commission of this fill."""
    N: str | None
    """Asset of the commission."""
    T: int
    """Time of the transaction."""
    t: int
    """Trade id, -1 when this is no fill."""
    I: int
    """Execution id."""
    w: bool
    """The order is on the book."""
    m: bool
    """The fill was as maker."""
    M: bool
    """To be ignored."""
    O: int
    """Time the order was made."""
    Z: str
    """Quote quantity filled so far; Z / z is the average price."""
    Y: str
    """Quote quantity of this fill."""
    Q: str
    """Quote quantity of the order."""
    V: SelfTradePreventionModeValue
    """Self-trade prevention mode."""


class FeeBurn(TypedDict):
    feeBurn: bool
    """Commissions are paid in BNB at a discount."""


class _FillOptional(TypedDict, total=False):
    matchType: str
    """Allocations only."""
    allocId: int
    """Allocations only."""


class Fill(_FillOptional):
    price: str
    qty: str
    commission: str
    commissionAsset: str
    tradeId: int
    """-1 for an allocation."""


class FuturesAccountAsset(TypedDict):
    """Balance and margins of one asset of a futures account, in that asset."""

    asset: str
    walletBalance: str
    unrealizedProfit: str
    marginBalance: str
    maintMargin: str
    """Maintenance margin needed."""
    initialMargin: str
    """Initial margin needed, for positions and open orders."""
    positionInitialMargin: str
    openOrderInitialMargin: str
    crossWalletBalance: str
    """What is not set aside for isolated positions."""
    crossUnPnl: str
    """Unrealized profit of crossed positions."""
    availableBalance: str
    maxWithdrawAmount: str
    updateTime: int


class FuturesBalanceChange(TypedDict):
    a: str
    """Asset."""
    wb: str
    """Wallet balance."""
    cw: str
    """Wallet balance for crossed positions."""
    bc: str
    """Change of the balance, without profit and commission."""


class FuturesPositionChange(TypedDict):
    s: str
    """Symbol."""
    pa: str
    """Position amount."""
    ep: str
    """Entry price."""
    bep: str
    """Break-even price."""
    cr: str
    """Realized profit so far, before commission."""
    up: str
    """Unrealized profit."""
    mt: str
    """Margin type, isolated or cross."""
    iw: str
    """Wallet of the position, when it is isolated."""
    ps: PositionSideValue
    """Position side."""


class _FuturesAccountChangeOptional(TypedDict, total=False):
    S: str
    """Symbol, for a funding fee of a crossed position."""


class FuturesAccountChange(_FuturesAccountChangeOptional):
    m: FuturesUpdateReasonValue
    """Why."""
    B: list[FuturesBalanceChange]
    """Balances that changed."""
    P: list[FuturesPositionChange]
    """Positions that changed."""


class FuturesAdlQuantileBySide(TypedDict, total=False):
    """Place in the auto-deleveraging queue, from 0 (safe) to 4 (next)."""

    LONG: int
    """In hedge mode."""
    SHORT: int
    """In hedge mode."""
    HEDGE: int
    """In hedge mode, a mere sign that it is on; crossed positions only."""
    BOTH: int
    """In one-way mode."""


class FuturesAdlQuantile(TypedDict):
    symbol: str
    adlQuantile: FuturesAdlQuantileBySide


class FuturesAggregateTrade(TypedDict):
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


class FuturesAggregateTradeEvent(FuturesAggregateTrade):
    e: Literal["aggTrade"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    st: int
    """1: USD-M, 2: COIN-M."""


class FuturesAmendedValue(TypedDict):
    before: str
    after: str


class _FuturesAmendmentOptional(TypedDict, total=False):
    modifyId: int
    """Your id of the change, when one was sent."""


class FuturesAmendment(_FuturesAmendmentOptional):
    price: FuturesAmendedValue
    origQty: FuturesAmendedValue
    count: int
    """How often the order has been changed."""


class FuturesBasis(TypedDict):
    pair: str
    contractType: FuturesContractTypeValue
    indexPrice: str
    futuresPrice: str
    basis: str
    """Futures price minus index price."""
    basisRate: str
    """As a fraction of the index price."""
    annualizedBasisRate: str
    """Empty for perpetual contracts."""
    timestamp: int


class FuturesBookTickerEvent(TypedDict):
    e: Literal["bookTicker"]
    u: int
    """Update id of the order book."""
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    s: str
    """Symbol."""
    ps: str
    """Pair."""
    b: str
    """Best bid price."""
    B: str
    """Best bid quantity."""
    a: str
    """Best ask price."""
    A: str
    """Best ask quantity."""
    st: int
    """1: USD-M, 2: COIN-M."""


class FuturesCommissionRate(TypedDict):
    """Fractions: 0.0002 is 0.02 %."""

    symbol: str
    makerCommissionRate: str
    takerCommissionRate: str


class FuturesContinuousKlineUpdate(TypedDict):
    """The current kline of a contract type; volumes in the asset or in contracts, as in klines."""

    t: int
    """Open time."""
    T: int
    """Close time."""
    i: KlineIntervalValue
    """Interval."""
    f: int
    """First update id."""
    L: int
    """Last update id."""
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
    n: int
    """Number of trades."""
    x: bool
    """The kline is closed."""
    q: str
    """Volume, quote asset (COIN-M: base asset)."""
    V: str
    """Volume that takers bought."""
    Q: str
    """Volume that takers bought, quote asset (COIN-M: base asset)."""
    B: str
    """To be ignored."""


class FuturesContinuousKlineEvent(TypedDict):
    e: Literal["continuous_kline"]
    E: int
    """Time of the event."""
    ps: str
    """Pair."""
    ct: str
    """Contract type, e.g. PERPETUAL."""
    k: FuturesContinuousKlineUpdate


class FuturesContractBracket(TypedDict):
    bs: int
    """Number of the bracket."""
    bnf: int
    """From this position value on."""
    bnc: int
    """Up to this position value."""
    mmr: float
    """Maintenance margin ratio."""
    cf: int
    """For a quick calculation of the maintenance margin."""
    mi: int
    """Lowest leverage."""
    ma: int
    """Highest leverage."""


class _FuturesContractInfoEventOptional(TypedDict, total=False):
    bks: list[FuturesContractBracket]
    """When the leverage brackets changed."""


class FuturesContractInfoEvent(_FuturesContractInfoEventOptional):
    e: Literal["contractInfo"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    ct: str
    """Contract type, e.g. PERPETUAL."""
    dt: int
    """Delivery time."""
    ot: int
    """Time of the listing."""
    cs: FuturesSymbolStatusValue
    """Status of the contract."""
    st: int
    """1: USD-M, 2: COIN-M."""


class FuturesCountdown(TypedDict):
    symbol: str
    countdownTime: str
    """Milliseconds."""


PriceLevel: TypeAlias = tuple[str, str]
"""Price and quantity."""


class FuturesDepthUpdate(TypedDict):
    e: Literal["depthUpdate"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    s: str
    """Symbol."""
    ps: str
    """Pair."""
    U: int
    """First update id in here."""
    u: int
    """Last update id in here."""
    pu: int
    """Last update id of the event before."""
    b: list[PriceLevel]
    """Bids; in a diff quantity 0 removes the level."""
    a: list[PriceLevel]
    """Asks."""
    st: int
    """1: USD-M, 2: COIN-M."""


class FuturesDownloadId(TypedDict):
    avgCostTimestampOfLast30d: int
    """How long a download took on average (ms)."""
    downloadId: str


class FuturesDownloadLink(TypedDict):
    downloadId: str
    status: str
    """One of completed and processing."""
    url: str
    """Empty until the file is ready."""
    notified: bool
    """To be ignored."""
    expirationTimestamp: int
    """When the link expires, -1 until the file is ready."""
    isExpired: bool | None


class FuturesFundingInfo(TypedDict):
    symbol: str
    adjustedFundingRateCap: str
    adjustedFundingRateFloor: str
    fundingIntervalHours: int
    disclaimer: bool
    """To be ignored."""


class FuturesGridState(TypedDict):
    si: int
    """Strategy id."""
    st: str
    """Strategy type."""
    ss: str
    """Strategy status, e.g. WORKING."""
    s: str
    """Symbol."""
    r: str
    """Realized profit."""
    up: str
    """Average price of what is not matched."""
    uq: str
    """Quantity that is not matched."""
    uf: str
    """Commission of what is not matched."""
    mp: str
    """Profit of what is matched."""
    ut: int
    """Time of the update."""


class FuturesGridUpdate(TypedDict):
    e: Literal["GRID_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    gu: FuturesGridState


class FuturesIndexPriceConstituent(TypedDict):
    exchange: str
    symbol: str
    price: str
    weight: str


class FuturesIndexPriceConstituents(TypedDict):
    symbol: str
    time: int
    constituents: list[FuturesIndexPriceConstituent]


class FuturesIndexPriceEvent(TypedDict):
    e: Literal["indexPriceUpdate"]
    E: int
    """Time of the event."""
    i: str
    """Pair."""
    p: str
    """Index price."""


class FuturesKlineUpdate(FuturesContinuousKlineUpdate):
    s: str
    """Symbol."""


class FuturesKlineEvent(TypedDict):
    e: Literal["kline"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    k: FuturesKlineUpdate


class FuturesLeverageChange(TypedDict):
    s: str
    """Symbol."""
    l: int
    """Leverage."""


class FuturesLiquidationOrder(TypedDict):
    s: str
    """Symbol."""
    S: OrderSideValue
    """Side."""
    o: FuturesOrderTypeValue
    """Order type."""
    f: FuturesTimeInForceValue
    """Time in force."""
    q: str
    """Quantity."""
    p: str
    """Price."""
    ap: str
    """Average price."""
    X: FuturesOrderStatusValue
    """Status of the order."""
    l: str
    """Quantity of the last fill."""
    z: str
    """Quantity filled so far."""
    T: int
    """Time of the trade."""


class _FuturesMarginCallPositionOptional(TypedDict, total=False):
    iw: str
    """Wallet of the position, when it is isolated."""


class FuturesMarginCallPosition(_FuturesMarginCallPositionOptional):
    s: str
    """Symbol."""
    ps: PositionSideValue
    """Position side."""
    pa: str
    """Position amount."""
    mt: MarginTypeValue
    """Margin type."""
    mp: str
    """Mark price."""
    up: str
    """Unrealized profit."""
    mm: str
    """Maintenance margin needed."""


class FuturesMarkPrice(TypedDict):
    symbol: str
    markPrice: str
    indexPrice: str
    estimatedSettlePrice: str
    """Useful in the last hour before settlement only."""
    lastFundingRate: str
    """Empty for delivery contracts."""
    interestRate: str
    """Empty for delivery contracts."""
    nextFundingTime: int
    """0 for delivery contracts."""
    time: int


class FuturesMarkPriceEvent(TypedDict):
    e: Literal["markPriceUpdate"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    p: str
    """Mark price."""
    i: str
    """Index price."""
    P: str
    """Estimated settle price, useful in the last hour before settlement only."""
    r: str
    """Funding rate, empty for delivery contracts."""
    T: int
    """Next funding time, 0 for delivery contracts."""
    st: int
    """1: USD-M, 2: COIN-M."""


class FuturesMaxNumAlgoOrdersFilter(TypedDict):
    filterType: Literal["MAX_NUM_ALGO_ORDERS"]
    limit: int


class FuturesMaxNumOrdersFilter(TypedDict):
    filterType: Literal["MAX_NUM_ORDERS"]
    limit: int


class FuturesMiniTickerEvent(TypedDict):
    e: Literal["24hrMiniTicker"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    ps: str
    """Pair."""
    c: str
    """Last price."""
    o: str
    """Price 24 hours ago."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume, base asset (COIN-M: contracts)."""
    q: str
    """Volume, quote asset (COIN-M: base asset)."""
    st: int
    """1: USD-M, 2: COIN-M."""


class FuturesOrder(TypedDict):
    """What every order of a futures account shows; quantities in the asset (COIN-M, contracts)."""

    symbol: str
    orderId: int
    clientOrderId: str
    status: FuturesOrderStatusValue
    side: OrderSideValue
    positionSide: PositionSideValue
    type: FuturesOrderTypeValue
    origType: FuturesOrderTypeValue
    """Type before it was triggered."""
    timeInForce: FuturesTimeInForceValue
    price: str
    stopPrice: str
    """To be ignored for trailing stops."""
    origQty: str
    executedQty: str
    reduceOnly: bool
    closePosition: bool
    """It closes the whole position."""
    workingType: WorkingTypeValue
    updateTime: int


class FuturesOrderAmendment(TypedDict):
    amendmentId: int
    symbol: str
    pair: str
    orderId: int
    clientOrderId: str
    time: int
    amendment: FuturesAmendment


class FuturesOrderError(TypedDict):
    """Why one order of several was refused."""

    code: int
    msg: str


class _FuturesOrderUpdateOptional(TypedDict, total=False):
    N: str
    """Asset of the commission, when there is one."""
    n: str
    """Commission, when there is one."""
    AP: str
    """Activation price of a trailing stop."""
    cr: str
    """Callback rate of a trailing stop."""
    M: str
    """Not documented."""
    er: str
    """Why the order expired."""


class FuturesOrderUpdate(_FuturesOrderUpdateOptional):
    s: str
    """Symbol."""
    c: str
    """Your id of the order; autoclose-..., adl_autoclose and settlement_autoclose-... are
    Binance's.
    """
    S: OrderSideValue
    """Side."""
    o: str
    """Order type, or LIQUIDATION."""
    f: FuturesTimeInForceValue
    """Time in force."""
    q: str
    """Quantity."""
    p: str
    """Price."""
    ap: str
    """Average price."""
    sp: str
    """Stop price; to be ignored for trailing stops."""
    x: FuturesExecutionTypeValue
    """What happened."""
    X: FuturesOrderStatusValue
    """Status of the order now."""
    i: int
    """Order id."""
    l: str
    """Quantity of this fill."""
    z: str
    """Quantity filled so far."""
    L: str
    """Price of this fill."""
    T: int
    """Time of the trade."""
    t: int
    """Trade id."""
    b: str
    """Value of open bids."""
    a: str
    """Value of open asks."""
    m: bool
    """The fill was as maker."""
    R: bool
    """Reduce only."""
    wt: WorkingTypeValue
    """Price that triggers."""
    ot: str
    """Order type before it was triggered."""
    ps: PositionSideValue
    """Position side."""
    cp: bool
    """It closes the whole position."""
    pP: bool
    """The trigger is protected."""
    rp: str
    """Realized profit of this fill."""
    V: StpModeValue
    """Self-trade prevention mode."""
    pm: str
    """Price match mode, or NONE."""


class FuturesPercentPriceFilter(TypedDict):
    filterType: Literal["PERCENT_PRICE"]
    multiplierUp: str
    multiplierDown: str
    multiplierDecimal: str


class FuturesPositionMarginChange(TypedDict):
    type: int
    """1 added, 2 taken."""
    amount: float
    code: int
    msg: str


class FuturesPositionMode(TypedDict):
    dualSidePosition: bool
    """True in hedge mode, false in one-way mode."""


class FuturesResult(TypedDict):
    """Whether it worked."""

    code: int
    """200 when it did."""
    msg: str


class FuturesStrategyState(TypedDict):
    si: int
    """Strategy id."""
    st: str
    """Strategy type, e.g. GRID."""
    ss: str
    """Strategy status, e.g. NEW."""
    s: str
    """Symbol."""
    ut: int
    """Time of the update."""
    c: int
    """Why it ended; a number of Binance's."""


class FuturesStrategyUpdate(TypedDict):
    e: Literal["STRATEGY_UPDATE"]
    E: int
    """Time of the event."""
    T: int
    """Time of the transaction."""
    su: FuturesStrategyState


class FuturesTickerEvent(TypedDict):
    e: Literal["24hrTicker"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    ps: str
    """Pair."""
    p: str
    """Price change."""
    P: str
    """Price change in percent."""
    w: str
    """Weighted average price."""
    c: str
    """Last price."""
    Q: str
    """Last quantity."""
    o: str
    """Open."""
    h: str
    """High."""
    l: str
    """Low."""
    v: str
    """Volume, base asset (COIN-M: contracts)."""
    q: str
    """Volume, quote asset (COIN-M: base asset)."""
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
    st: int
    """1: USD-M, 2: COIN-M."""


JsonObject: TypeAlias = dict[str, Any]
Kline: TypeAlias = tuple[int, str, str, str, str, str, int, str, int, str, str, str]
"""Open time, open, high, low, close, volume, close time, quote volume, number of trades, volume and
quote volume that takers bought, unused.
"""


class ListStatusOrder(TypedDict):
    s: str
    """Symbol."""
    i: int
    """Order id."""
    c: str
    """Your id of the order."""


class ListStatus(TypedDict):
    e: Literal["listStatus"]
    E: int
    """Time of the event."""
    s: str
    """Symbol."""
    g: int
    """Order list id."""
    c: ContingencyTypeValue
    """Contingency type."""
    l: ListStatusTypeValue
    """What happened to the list."""
    L: ListOrderStatusValue
    """Status of the list's orders."""
    r: OrderRejectReasonValue
    """Why it was rejected, else NONE."""
    C: str
    """Your id of the list."""
    T: int
    """Time of the transaction."""
    O: list[ListStatusOrder]
    """Orders of the list."""


class ListenKey(TypedDict):
    listenKey: str


class ListenKeyExpired(TypedDict):
    """No more events come; a new listen key is needed."""

    e: Literal["listenKeyExpired"]
    E: int | str
    """Time of the event; options and margin send a text."""
    listenKey: str


class LockedProductQuota(TypedDict):
    totalPersonalQuota: str
    """The most that one account may put in."""
    minimum: str
    """The least that one purchase puts in."""


class LotSizeFilter(TypedDict):
    filterType: Literal["LOT_SIZE"]
    minQty: str
    maxQty: str
    stepSize: str


class MarginLevels(TypedDict):
    normalBar: str
    """Margin level from which assets can be taken out."""
    marginCallBar: str
    """Margin level of a margin call."""
    forceLiquidationBar: str
    """Margin level of liquidation."""


class MarketLotSizeFilter(TypedDict):
    filterType: Literal["MARKET_LOT_SIZE"]
    minQty: str
    maxQty: str
    stepSize: str


class MaxBorrow(TypedDict):
    amount: str
    """What can still be borrowed."""
    borrowLimit: str
    """The limit of your level."""


class RateLimit(TypedDict):
    rateLimitType: RateLimitTypeValue
    interval: RateLimitIntervalValue
    intervalNum: int
    limit: int


class OrderCount(RateLimit):
    count: int
    """Orders of the interval that are not filled."""


class OrderListOrder(TypedDict):
    symbol: str
    orderId: int
    clientOrderId: str


class PositionBalance(TypedDict):
    a: str
    """Asset."""
    f: str
    """Free."""
    l: str
    """Locked."""


class OutboundAccountPosition(TypedDict):
    e: Literal["outboundAccountPosition"]
    E: int
    """Time of the event."""
    u: int
    """Time of the last change of the account."""
    B: list[PositionBalance]
    """Balances that may have changed."""


class PersonalLeftQuota(TypedDict):
    leftPersonalQuota: str


class PreventedMatch(TypedDict):
    symbol: str
    preventedMatchId: int
    takerOrderId: int
    makerSymbol: str
    makerOrderId: int
    tradeGroupId: int
    selfTradePreventionMode: SelfTradePreventionModeValue
    price: str
    makerPreventedQuantity: str
    transactTime: int


class PriceFilter(TypedDict):
    filterType: Literal["PRICE_FILTER"]
    minPrice: str
    maxPrice: str
    tickSize: str


class ProductRedeemed(TypedDict):
    redeemId: int
    success: bool


class ResultCode(TypedDict):
    """Tells that something was done, with its code as a text."""

    code: str
    """"0" or "200"."""
    msg: str


class ResultMessage(TypedDict):
    """Tells that something was done."""

    code: int
    """200."""
    msg: str


class ResultText(TypedDict):
    """Tells that something was done."""

    msg: str


class RiskLevelChange(TypedDict):
    e: Literal["riskLevelChange"]
    E: int
    """Time of the event."""
    u: str
    """Margin ratio (uniMMR)."""
    s: PortfolioRiskLevelValue
    """Risk level."""
    eq: str
    """Equity in USD."""
    ae: str
    """Equity in USD, with collateral in full."""
    m: str
    """Maintenance margin in USD."""


class ServerTime(TypedDict):
    serverTime: int
    """Unix time in ms, or µs when the client asked for that."""


class Success(TypedDict):
    success: bool


class TradingIndicator(TypedDict):
    """One of the quantitative rules, and where you are."""

    isLocked: bool
    plannedRecoverTime: int
    indicator: str
    """UFR unfilled ratio, IFER expiration ratio, GCR cancellation ratio, DR dust ratio, TMV too
    many violations.
    """
    value: float
    triggerValue: float


class TransactionId(TypedDict):
    tranId: int


class UmAccountConfig(TypedDict):
    feeTier: int
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    dualSidePosition: bool
    """Hedge mode."""
    updateTime: int
    """To be ignored."""
    multiAssetsMargin: bool
    tradeGroupId: int
    """-1 when in none."""


class UmLeverage(TypedDict):
    symbol: str
    leverage: int
    maxNotionalValue: str
    """Highest position value at this leverage."""


class UmLeverageBracket(TypedDict):
    bracket: int
    """Number of the bracket."""
    initialLeverage: int
    """Highest leverage."""
    notionalCap: int
    """Up to this position value."""
    notionalFloor: int
    """From this position value on."""
    maintMarginRatio: float
    cum: float
    """For a quick calculation of the maintenance margin."""
