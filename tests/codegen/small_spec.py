"""A small invented exchange: one of each construct of the language, and nothing wrong with it."""

from __future__ import annotations

from pathlib import Path

from codegen.load import Loaded, read

FILES = {
    "products.yaml": """\
products:
  spot:
    title: Spot
    rest:
      live: https://api<node>.example.<tld>
      testnet: https://testnet.example.com
    ws_api:
      live: wss://ws-api.example.<tld>:443/ws-api/v3
    streams:
      live: wss://stream.example.<tld>:9443
    stream_limit: 200
    time_unit: true
    int_ids: true
    sandbox: ""
    split: true
""",
    "common/params.yaml": """\
params:
  limit: {type: int, default: 500, min: 1, max: 1000, doc: How many items at most.}
  orderId: {type: int}
  symbol: {doc: "Trading pair, e.g. BTCUSDT."}
""",
    "common/enums.yaml": """\
enums:
  KlineInterval:
    constants: KLINE_INTERVAL
    names: {1MINUTE: 1m, 1MONTH: 1M}
  ProductKind:
    names: {FUTURES: 2, SPOT: 1}
""",
    "common/types.yaml": """\
types:
  PriceLevel:
    $doc: Price and quantity.
    $alias: {tuple: [str, str]}
""",
    "common/constants.yaml": """\
constants:
  AGG_ID: {value: a, on: [client]}
  API_URL: {url: spot.rest.live, add: /api, on: [client, enums]}
  TIMEOUT: {value: 10, on: [client, sockets], doc: Seconds.}
""",
    "spot/params.yaml": """\
product: spot
params:
  fromOrderId: {use: orderId, min: 0, doc: The first id to return.}
  symbols: {type: [str], encoding: json, doc: Several trading pairs.}
""",
    "spot/enums.yaml": """\
product: spot
enums:
  OrderSide: [BUY, SELL]
  OrderType:
    doc: What makes an order match.
    constants: ORDER_TYPE
    values: [LIMIT, MARKET]
  Permission:
    open: true
    values: [SPOT, MARGIN]
  TimeInForce:
    values:
      GTC: Good till cancelled.
      IOC: Immediate or cancel.
""",
    "spot/types.yaml": """\
product: spot
types:
  BookEvent:
    e: {is: depthUpdate}
    n: int | null
    U: int
    u: int

  CombinedEvent:
    stream: str
    data: any

  Order:
    $extends: OrderKey
    side: OrderSide
    stopPrice?: str
    time: {type: int, doc: Milliseconds.}
    more?: {map: any}

  OrderBook:
    lastUpdateId: int
    bids: [PriceLevel]
    asks: [PriceLevel]

  OrderKey:
    symbol: str
    orderId: int
    permissions: [Permission]

  Ticker:
    s: str
    c: str

  UserEvent:
    $alias: Order | BookEvent | [Order]
""",
    "spot/errors.yaml": """\
product: spot
errors:
  -1022:
    name: INVALID_SIGNATURE
    doc: The signature is not that of the bytes sent.
  -1121: BAD_SYMBOL
""",
    "spot/market.yaml": """\
product: spot
endpoints:
  get_order_book:
    doc: Bids and asks of one symbol, best first.
    rest: GET /api/v3/depth
    ws: {method: depth, weight: 7}
    security: NONE
    weight: {limit: {100: 5, 500: 25, else: 50}}
    params:
      symbol: required
      limit: {type: int, default: 100, max: 5000}
      kind: {values: [FULL, MINI], on: rest}
    returns: OrderBook
    ours: {aliases: [depth, ws_depth], positional: [symbol]}

  get_ticker:
    doc: Price change over the last day.
    rest: GET /api/v3/ticker
    ws: ticker
    security: NONE
    weight: {symbol: 2, symbols: {each: 4, max: 200}, else: 80}
    params:
      symbol: optional
      symbols: optional
      interval: {enum: KlineInterval}
    returns: {symbol: Ticker, else: [Ticker]}
    deprecated: {since: 2025-04-07, gone: 2026-02-20, use: ticker_socket, doc: Take the stream.}
""",
    "spot/trade.yaml": """\
product: spot
endpoints:
  create_order:
    doc: Places an order on the book.
    rest: POST /api/v3/order
    ws: order.place
    security: TRADE
    weight: {success: 0, else: 1}
    orders: 1
    params:
      symbol: required
      side: {enum: OrderSide, required: true}
      type: {enum: OrderType, required: true}
      price: {type: decimal, doc: In the quote asset.}
      quantity: {type: decimal}
      quoteOrderQty: {type: decimal}
      timeInForce: {enum: TimeInForce}
    needs:
      - {when: {type: LIMIT}, all: [timeInForce, quantity, price]}
      - {when: {type: MARKET}, any: [quantity, quoteOrderQty]}
    returns: Order
    ours:
      presets:
        order_limit_buy:
          doc: Buys at a price or better.
          fixed: {side: BUY, type: LIMIT}
          defaults: {timeInForce: GTC}

  get_orders:
    doc: Open and closed orders, newest last.
    rest: GET /api/v3/orders/{symbol}
    security: USER_DATA
    weight: {limiter: UID, else: 200}
    params:
      symbol: required
      limit: {use: limit, default: 100}
      orderId: {use: fromOrderId}
    needs:
      - {any: [orderId, symbol]}
    returns: [Order]

  subscribe_user_data:
    doc: Starts the events of an account on this connection.
    ws: userDataStream.subscribe.signature
    security: USER_STREAM
    weight: 2
    returns: {map: int}
""",
    "spot/streams.yaml": """\
product: spot
streams:
  depth_socket:
    doc: Order book changes of one symbol, or its best levels when `depth` is given.
    stream: <symbol>@depth[<depth>][@<interval>ms]
    prefix: public
    params:
      symbol: {use: symbol, required: true, case: lower}
      depth: {type: int, values: [5, 10, 20]}
      interval: {type: int, values: [100, 1000]}
    event: {depth: OrderBook, else: BookEvent}
    sequence: U..u

  multiplex_socket:
    doc: Any streams over one connection.
    multiplex: true
    event: CombinedEvent

  ticker_socket:
    doc: Last prices of all symbols that changed.
    stream: "!ticker@arr"
    params:
      update_time: {type: int, default: 1000, min: 1000}
    conflate: {by: s, every: update_time, native: 1000}
    event: [Ticker]
    ours: {aliases: [tickers_socket]}

  user_socket:
    doc: What happens to an account.
    user_data: {subscribe: subscribe_user_data}
    event: UserEvent
""",
    "spot/user_events.yaml": """\
product: spot
events:
  executionReport:
    doc: An order changed.
    type: Order
""",
}  # fmt: skip


def write(root: Path, files: dict[str, str]) -> Path:
    """The files as a project below ``root``."""
    for place, text in files.items():
        path = root / "spec" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return root


def edited(*edits: tuple[str, str, str], files: dict[str, str] = FILES) -> dict[str, str]:
    """The files with replacements: (file, what stands there once, what instead). A new file: ("x", "", text)."""
    files = dict(files)
    for place, old, new in edits:
        text = files.get(place, "")
        assert text.count(old) == 1 or (not old and not text), f"{old!r} stands {text.count(old)} times in {place}"
        files[place] = text.replace(old, new) if old else new
    return files


def loaded(root: Path, files: dict[str, str]) -> Loaded:
    return read(write(root, files))
