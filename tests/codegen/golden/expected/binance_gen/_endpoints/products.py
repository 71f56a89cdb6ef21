# Generated from spec/products.yaml by "make generate"; do not edit.
"""Products and their hosts."""

from ..runtime.endpoint import Product

ALPHA = Product(
    "alpha",
    title="Alpha",
    rest={"live": "https://api<node>.example.<tld>", "testnet": "https://testnet.example.com"},
    ws_api={"live": "wss://ws-api.example.<tld>:443/ws-api/v3"},
    streams={"live": "wss://stream.example.<tld>:9443"},
    stream_limit=1024,
    time_unit=True,
)
BETA = Product(
    "beta",
    title="Beta",
    rest={"live": "https://beta.example.<tld>"},
    streams={"live": "wss://beta.example.<tld>"},
    stream_limit=200,
    int_ids=True,
    sandbox="/beta",
)
