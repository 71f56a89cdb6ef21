# Generated from spec/products.yaml by "make generate"; do not edit.
"""Products and their hosts."""

from ..runtime.endpoint import Product

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
)
