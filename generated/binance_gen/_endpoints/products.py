# Generated from spec/products.yaml by "make generate"; do not edit.
"""Products and their hosts."""

from ..runtime.endpoint import Product
from .manners import (
    API_LIMITS,
    COINM_FUTURES_REFUSALS,
    DAPI_LIMITS,
    FAPI_LIMITS,
    MARGIN_REFUSALS,
    OPTIONS_REFUSALS,
    PAPI_LIMITS,
    REFUSALS,
    SAPI_LIMITS,
    USDM_FUTURES_REFUSALS,
    WALLET_REFUSALS,
)

ALGO = Product(
    "algo",
    title="Algo trading",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
ALPHA = Product(
    "alpha",
    title="Alpha",
    rest={"live": "https://www.binance.com"},
    streams={"live": "wss://nbstream.binance.com/w3w/wsa"},
    stream_limit=1024,
    int_ids=True,
    sandbox="/alpha",
    refusals=REFUSALS,
)
BROKER = Product(
    "broker",
    title="Broker (Exchange Link)",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
C2C = Product(
    "c2c",
    title="C2C",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
COINM_FUTURES = Product(
    "coinm_futures",
    title="COIN-M futures",
    rest={
        "live": "https://dapi.binance.<tld>",
        "testnet": "https://testnet.binancefuture.com",
        "demo": "https://demo-dapi.binance.com",
    },
    ws_api={
        "live": "wss://ws-dapi.binance.<tld>/ws-dapi/v1",
        "testnet": "wss://testnet.binancefuture.com/ws-dapi/v1",
        "demo": "wss://testnet.binancefuture.com/ws-dapi/v1",
    },
    streams={
        "live": "wss://dstream.binance.<tld>",
        "testnet": "wss://dstream.binancefuture.com",
        "demo": "wss://dstream.binancefuture.com",
    },
    stream_limit=200,
    sandbox="/coinm",
    refusals=COINM_FUTURES_REFUSALS,
    limits={"dapi": DAPI_LIMITS},
)
CONVERT = Product(
    "convert",
    title="Convert",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
COPY_TRADING = Product(
    "copy_trading",
    title="Copy trading",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
CRYPTO_LOAN = Product(
    "crypto_loan",
    title="Crypto loans",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
DUAL_INVESTMENT = Product(
    "dual_investment",
    title="Dual Investment",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
FIAT = Product(
    "fiat",
    title="Fiat",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
GIFT_CARD = Product(
    "gift_card",
    title="Gift cards",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
LENDING = Product(
    "lending",
    title="Savings and Auto-Invest",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
MARGIN_ = Product(
    "margin",
    title="Margin",
    rest={"live": "https://api<node>.binance.<tld>"},
    streams={"live": "wss://margin-stream.binance.com"},
    stream_limit=1024,
    sandbox="/margin",
    refusals=MARGIN_REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
MINING = Product(
    "mining",
    title="Mining",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
OPTIONS = Product(
    "options",
    title="Options",
    rest={"live": "https://eapi.binance.<tld>"},
    streams={"live": "wss://fstream.binance.<tld>"},
    stream_limit=200,
    int_ids=True,
    sandbox="/options",
    refusals=OPTIONS_REFUSALS,
)
PAY = Product(
    "pay",
    title="Binance Pay",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
PORTFOLIO_MARGIN = Product(
    "portfolio_margin",
    title="Portfolio margin",
    rest={"live": "https://papi.binance.<tld>"},
    streams={"live": "wss://fstream.binance.<tld>/pm"},
    stream_limit=200,
    sandbox="/portfolio_margin",
    refusals=REFUSALS,
    limits={"papi": PAPI_LIMITS},
)
PORTFOLIO_MARGIN_PRO = Product(
    "portfolio_margin_pro",
    title="Portfolio margin Pro",
    rest={"live": "https://api<node>.binance.<tld>"},
    streams={"live": "wss://fstream.binance.<tld>/pm-classic"},
    stream_limit=200,
    sandbox="/portfolio_margin_pro",
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
REBATE = Product(
    "rebate",
    title="Rebates",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
SIMPLE_EARN = Product(
    "simple_earn",
    title="Simple Earn",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
SPOT = Product(
    "spot",
    title="Spot",
    rest={
        "live": "https://api<node>.binance.<tld>",
        "testnet": "https://testnet.binance.vision",
        "demo": "https://demo-api.binance.com",
        "market_data": "https://data-api.binance.vision",
    },
    ws_api={
        "live": "wss://ws-api.binance.<tld>:443/ws-api/v3",
        "testnet": "wss://ws-api.testnet.binance.vision/ws-api/v3",
        "demo": "wss://demo-ws-api.binance.com/ws-api/v3",
    },
    streams={
        "live": "wss://stream.binance.<tld>:9443",
        "testnet": "wss://stream.testnet.binance.vision",
        "demo": "wss://demo-stream.binance.com:9443",
        "market_data": "wss://data-stream.binance.vision",
    },
    stream_limit=1024,
    time_unit=True,
    refusals=REFUSALS,
    limits={"api": API_LIMITS},
)
STAKING = Product(
    "staking",
    title="Staking",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
STOCKS = Product(
    "stocks",
    title="Stocks",
    rest={"live": "https://api<node>.binance.<tld>"},
    streams={"live": "wss://nbstream.binance.com/equity"},
    stream_limit=1024,
    sandbox="/stocks",
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
SUB_ACCOUNT = Product(
    "sub_account",
    title="Sub-accounts",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
USDM_FUTURES = Product(
    "usdm_futures",
    title="USD-M futures",
    rest={
        "live": "https://fapi.binance.<tld>",
        "testnet": "https://testnet.binancefuture.com",
        "demo": "https://demo-fapi.binance.com",
    },
    ws_api={
        "live": "wss://ws-fapi.binance.<tld>/ws-fapi/v1",
        "testnet": "wss://testnet.binancefuture.com/ws-fapi/v1",
        "demo": "wss://testnet.binancefuture.com/ws-fapi/v1",
    },
    streams={
        "live": "wss://fstream.binance.<tld>",
        "testnet": "wss://fstream.binancefuture.com",
        "demo": "wss://fstream.binancefuture.com",
    },
    stream_limit=200,
    refusals=USDM_FUTURES_REFUSALS,
    limits={"fapi": FAPI_LIMITS},
)
VIP_LOAN = Product(
    "vip_loan",
    title="VIP loans",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
W3W_PREDICTION = Product(
    "w3w_prediction",
    title="Prediction markets",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
WALLET = Product(
    "wallet",
    title="Wallet",
    rest={"live": "https://api<node>.binance.<tld>"},
    stream_limit=1024,
    refusals=WALLET_REFUSALS,
    limits={"sapi": SAPI_LIMITS},
)
WEBSITE = Product(
    "website",
    title="Website",
    rest={"live": "https://www.binance.<tld>"},
    stream_limit=1024,
    refusals=REFUSALS,
)
