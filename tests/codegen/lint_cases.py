"""Each rule of lint: cases that break it, with everything that lint then says, and one that nearly does."""
# ruff: noqa: E501  (an edit and a diagnostic are one line each)

from __future__ import annotations

from dataclasses import dataclass

Edits = list[tuple[str, str, str]]

MARKET = "spot/market.yaml"
TRADE = "spot/trade.yaml"
STREAMS = "spot/streams.yaml"
TYPES = "spot/types.yaml"
ENUMS = "spot/enums.yaml"
PRODUCTS = "products.yaml"
ERRORS = "spot/errors.yaml"
CONSTANTS = "common/constants.yaml"
PARAMS = "common/params.yaml"
SPOT_PARAMS = "spot/params.yaml"


@dataclass
class Bad:
    """Edits of the small spec, and the diagnostics in full (without ``spec/``)."""

    edits: Edits
    says: list[str]


def leads(lines: str) -> tuple[str, str, str]:
    """get_orders with something of ours."""
    end = "    returns: [Order]\n"
    return (TRADE, end, f"{end}    ours:\n{lines}")


def leading(lines: str, params: str = "") -> tuple[str, str, str]:
    """One more socket, without a stream of its own."""
    following = "  ticker_socket:\n"
    params = f"    params:\n{params}" if params else ""
    return (STREAMS, following, f"  own_socket:\n    doc: What others need.\n{params}    ours:\n{lines}\n{following}")


SYMBOL = "      symbol: {use: symbol, required: true, case: lower}\n"

BAD: dict[str, list[Bad]] = {
    "S001": [
        Bad(
            [(MARKET, "    ws: ticker\n", "    ws: ticker\n    rest: GET /api/v3/other\n")],
            ['spot/market.yaml:20:5: S001 "rest" stands here twice; the first is on line 18: take one away'],
        ),
        Bad(
            [(ENUMS, "  OrderSide:", "  OrderSide: [BUY, SELL]\n  OrderSide:")],
            ['spot/enums.yaml:4:3: S001 "OrderSide" stands here twice; the first is on line 3: take one away'],
        ),
    ],
    "S002": [
        Bad(
            [(ENUMS, "[BUY, SELL]", "[BUY, NO]")],
            ['spot/enums.yaml:3:20: S002 NO is a boolean to some YAML readers: write "NO" or false'],
        ),
        Bad(
            [(TRADE, "doc: In the quote asset.", "doc: 12:30")],
            ['spot/trade.yaml:14:35: S002 12:30 is a number in base 60 to some YAML readers: write "12:30"'],
        ),
        Bad(
            [(MARKET, "doc: Price change over the last day.", "doc: 2025-04-07")],
            ['spot/market.yaml:17:10: S002 doc: 2025-04-07 is a date in YAML: write "2025-04-07"'],
        ),
        Bad(
            [(TYPES, "    c: str", "    c: str\n    off: str")],
            ['spot/types.yaml:33:5: S002 off is a boolean to some YAML readers: write "off" or false'],
        ),
        Bad(
            [(ENUMS, "[BUY, SELL]", "[BUY, 010]")],
            ['spot/enums.yaml:3:20: S002 010 is an octal number to some YAML readers: write "010"'],
        ),
        Bad(
            [(PRODUCTS, "time_unit: true", "time_unit: yes")],
            ['products.yaml:12:16: S002 yes is a boolean to some YAML readers: write "yes" or true'],
        ),
    ],
    "S003": [
        Bad(
            [
                (
                    MARKET,
                    "      limit: {type: int, default: 100, max: 5000}",
                    "      limit: &limit {type: int, default: 100, max: 5000}",
                )
            ],
            ["spot/market.yaml:11:14: S003 anchor &limit: write it out, or define it once by name"],
        ),
        Bad(
            [
                (
                    MARKET,
                    "      interval: {enum: KlineInterval}",
                    "      interval: {<<: {enum: KlineInterval}, enum: KlineInterval}",
                )
            ],
            ["spot/market.yaml:25:18: S003 merge key <<: write it out, or define it once by name"],
        ),
        Bad(
            [(MARKET, "returns: OrderBook", "returns: !!str OrderBook")],
            ["spot/market.yaml:13:14: S003 tag tag:yaml.org,2002:str: take it away, the spec needs none"],
        ),
    ],
    "S004": [
        Bad(
            [(MARKET, "max: 5000", "maxx: 5000")],
            ['spot/market.yaml:11:40: S004 limit: unknown key "maxx"; did you mean "max"?'],
        ),
        Bad(
            [(PRODUCTS, "    title: Spot\n", "    title: Spot\n    colour: red\n")],
            [
                'products.yaml:4:5: S004 spot: unknown key "colour"; there are int_ids, rest, sandbox, split, stream_limit, streams, time_unit, title, ws_api'
            ],
        ),
        Bad(
            [(MARKET, "product: spot\n", "product: spot\nproducts: spot\n")],
            ['spot/market.yaml:2:1: S004 top level: unknown key "products"; did you mean "product"?'],
        ),
        Bad(
            [
                (TYPES, "    $alias:", "    $alias:"),
                (TYPES, "Order | BookEvent | [Order]\n", "Order | BookEvent | [Order]\n    $dok: Either.\n"),
            ],
            ['spot/types.yaml:36:5: S004 UserEvent: unknown key "$dok"; did you mean "$doc"?'],
        ),
    ],
    "S005": [
        Bad(
            [
                (
                    MARKET,
                    "    rest: GET /api/v3/ticker\n    ws: ticker\n",
                    "    ws: ticker\n    rest: GET /api/v3/ticker\n",
                )
            ],
            ['spot/market.yaml:19:5: S005 "rest" belongs before "ws" (make spec-fmt)'],
        ),
        Bad(
            [
                (ENUMS, "  OrderSide: [BUY, SELL]\n", ""),
                (ENUMS, "  TimeInForce:\n", "  OrderSide: [BUY, SELL]\n  TimeInForce:\n"),
            ],
            ['spot/enums.yaml:10:3: S005 "OrderSide" belongs before "OrderType" (make spec-fmt)'],
        ),
        Bad(
            [
                (
                    MARKET,
                    "      symbol: required\n      limit: {type: int, default: 100, max: 5000}\n",
                    "      limit: {type: int, default: 100, max: 5000}\n      symbol: required\n",
                )
            ],
            ['spot/market.yaml:11:7: S005 "symbol" belongs before "limit" (make spec-fmt)'],
        ),
        Bad(
            [(ERRORS, "  -1121: BAD_SYMBOL\n", "  -1121: BAD_SYMBOL\n  -1000: UNKNOWN\n")],
            ['spot/errors.yaml:7:3: S005 "-1000" belongs before "-1022" (make spec-fmt)'],
        ),
    ],
    "S006": [
        Bad(
            [
                (
                    STREAMS,
                    "{subscribe: subscribe_user_data}",
                    "{subscribe: subscribe_user_data, reconcile: {a: get_order}}",
                )
            ],
            ['spot/streams.yaml:30:61: S006 a: unknown endpoint "get_order"; did you mean "get_orders"?'],
        ),
        Bad(
            [leads("      reroute:\n        - {any: [limit], to: get_order}\n")],
            ['spot/trade.yaml:43:11: S006 to: unknown endpoint "get_order"; did you mean "get_orders"?'],
        ),
        Bad(
            [leading("      reroute:\n        - {to: tickr_socket}\n")],
            ['spot/streams.yaml:23:11: S006 to: unknown socket "tickr_socket"; did you mean "ticker_socket"?'],
        ),
        Bad(
            [(MARKET, "symbol: required", "simbol: required")],
            [
                'spot/market.yaml:10:7: S006 unknown shared parameter "simbol"; did you mean "symbol"?',
                'spot/market.yaml:14:40: S021 unknown parameter "symbol"; did you mean "simbol"?',
            ],
        ),
        Bad(
            [(MARKET, "enum: KlineInterval", "enum: KlineIntervall")],
            ['spot/market.yaml:25:24: S006 enum: unknown enum "KlineIntervall"; did you mean "KlineInterval"?'],
        ),
        Bad(
            [(MARKET, "returns: OrderBook", "returns: OrderBok")],
            ['spot/market.yaml:13:14: S006 unknown type "OrderBok"; did you mean "OrderBook"?'],
        ),
        Bad(
            [(TRADE, "use: fromOrderId", "use: fromOrderld")],
            ['spot/trade.yaml:37:22: S006 unknown shared parameter "fromOrderld"; did you mean "fromOrderId"?'],
        ),
        Bad(
            [(STREAMS, "subscribe: subscribe_user_data", "subscribe: subscribe_userdata")],
            [
                'spot/streams.yaml:30:17: S006 subscribe: unknown endpoint "subscribe_userdata"; did you mean "subscribe_user_data"?'
            ],
        ),
        Bad(
            [(MARKET, "use: ticker_socket", "use: tickr_socket")],
            ['spot/market.yaml:27:55: S006 nothing is called "tickr_socket"; did you mean "ticker_socket"?'],
        ),
        Bad(
            [(CONSTANTS, "url: spot.rest.live", "url: spot.rest.lve")],
            ['common/constants.yaml:3:18: S006 url: unknown host "spot.rest.lve"; did you mean "spot.rest.live"?'],
        ),
        Bad(
            [(ENUMS, "  OrderSide: [BUY, SELL]", "  OrderSide: {names: {BID: B}, values: [BUY, SELL]}")],
            ['spot/enums.yaml:3:28: S006 names.BID: "B" is not among the values: put it there'],
        ),
        Bad(
            [("margin/loans.yaml", "", "product: margin\nendpoints: {}\n")],
            ['margin/loans.yaml:1:10: S006 "margin" is not in spec/products.yaml: put it there; there are spot'],
        ),
    ],
    "S007": [
        Bad(
            [(PARAMS, "  symbol:", "  page: {type: int}\n  symbol:")],
            ['common/params.yaml:4:3: S007 shared parameter "page" is used nowhere: take it away'],
        ),
        Bad(
            [(TYPES, "  Ticker:", "  Page:\n    symbol: str\n\n  Pages:\n    pages: [Page]\n\n  Ticker:")],
            [
                'spot/types.yaml:30:3: S007 type "Page" is used nowhere: take it away',
                'spot/types.yaml:33:3: S007 type "Pages" is used nowhere: take it away',
            ],
        ),
        Bad(
            [(ENUMS, "  OrderSide:", "  OrderKind: [A, B]\n  OrderSide:")],
            ['spot/enums.yaml:3:3: S007 enum "OrderKind" is used nowhere and has no constants: take it away'],
        ),
    ],
    "S008": [
        Bad(
            [(TRADE, "        order_limit_buy:", "        get_ticker:")],
            [
                'spot/trade.yaml:3:3: S008 method "get_ticker" is taken by spec/spot/market.yaml:16:3: take one away, or name it otherwise',
                'spot/trade.yaml:3:3: S008 method "ws_get_ticker" is taken by spec/spot/market.yaml:16:3: take one away, or name it otherwise',
            ],
        ),
        Bad(
            [(MARKET, "aliases: [depth, ws_depth]", "aliases: [get_ticker, ws_get_ticker]")],
            [
                'spot/market.yaml:16:3: S008 method "get_ticker" is taken by spec/spot/market.yaml:3:3: take one away, or name it otherwise',
                'spot/market.yaml:16:3: S008 method "ws_get_ticker" is taken by spec/spot/market.yaml:3:3: take one away, or name it otherwise',
            ],
        ),
        Bad(
            [(STREAMS, "[tickers_socket]", "[depth_socket]")],
            [
                'spot/streams.yaml:19:3: S008 socket "depth_socket" is taken by spec/spot/streams.yaml:3:3: take one away, or name it otherwise'
            ],
        ),
    ],
    "S009": [
        Bad(
            [(MARKET, "rest: GET /api/v3/ticker", "rest: GET /api/v3/depth")],
            [
                'spot/market.yaml:16:3: S009 address "GET /api/v3/depth" is taken by spec/spot/market.yaml:3:3: take one away, or name it otherwise'
            ],
        ),
        Bad(
            [(MARKET, "ws: ticker", "ws: depth")],
            [
                'spot/market.yaml:16:3: S009 ws method "depth" is taken by spec/spot/market.yaml:3:3: take one away, or name it otherwise'
            ],
        ),
        Bad(
            [
                (STREAMS, '"!ticker@arr"', "<symbol>@depth[<depth>][@<interval>ms]"),
                (
                    STREAMS,
                    "      update_time: {type: int, default: 1000, min: 1000}\n    conflate: {by: s, every: update_time, native: 1000}\n",
                    "      symbol: required\n      depth: {type: int}\n      interval: {type: int}\n",
                ),
            ],
            [
                'spot/streams.yaml:19:3: S009 stream "<symbol>@depth[<depth>][@<interval>ms]" is taken by spec/spot/streams.yaml:3:3: take one away, or name it otherwise'
            ],
        ),
    ],
    "S010": [
        Bad(
            [(MARKET, "  get_ticker:", "  import:")],
            [
                "spot/market.yaml:16:3: S010 \"import\" is no name for a method: write letters, digits and _, a small one first, no word of Python's or of the package's own"
            ],
        ),
        Bad(
            [(TRADE, "      price: {type: decimal", "      params: {type: decimal"), (TRADE, ", price]", ", params]")],
            [
                'spot/trade.yaml:14:7: S010 "params" is no name for a parameter: write the wire name; Python needs letters, digits, _'
            ],
        ),
        Bad(
            [(MARKET, "  get_ticker:", "  session:")],
            [
                "spot/market.yaml:16:3: S010 \"session\" is no name for a method: write letters, digits and _, a small one first, no word of Python's or of the package's own"
            ],
        ),
        Bad(
            [
                (
                    TRADE,
                    "  subscribe_user_data:\n",
                    "  get_usage:\n    doc: Weight that was spent so far.\n    rest: GET /api/v3/usage\n    security: NONE\n    returns: any\n    ours: {aliases: [ws_usage]}\n\n  subscribe_user_data:\n",
                )
            ],
            [
                'spot/trade.yaml:42:3: S010 "ws_usage" is an alias of the WebSocket API form, which get_usage has not: leave it out, or write ws:'
            ],
        ),
        Bad(
            [(ENUMS, "[BUY, SELL]", '[BUY, SELL, "5"]')],
            ['spot/enums.yaml:3:26: S010 "5" makes no Python name; give it one: names: {NAME: 5}'],
        ),
        Bad(
            [
                (STREAMS, "  ticker_socket:", "  start_ticker:"),
                (MARKET, "use: ticker_socket", "use: start_ticker"),
                (STREAMS, "    ours: {aliases: [tickers_socket]}\n", ""),
            ],
            [
                "spot/streams.yaml:19:3: S010 \"start_ticker\" is no name for a socket: write letters, digits and _, a small one first, no word of Python's or of the package's own"
            ],
        ),
        Bad(
            [
                (TYPES, "  Ticker:", "  Tick_er:"),
                (MARKET, "{symbol: Ticker, else: [Ticker]}", "{symbol: Tick_er, else: [Tick_er]}"),
                (STREAMS, "event: [Ticker]", "event: [Tick_er]"),
            ],
            [
                "spot/types.yaml:30:3: S010 \"Tick_er\" is no name for a class: write letters and digits, a capital first, no word of Python's or of typing's"
            ],
        ),
        Bad(
            [("spot/my-orders.yaml", "", "product: spot\nendpoints: {}\n")],
            [
                'spot/my-orders.yaml:1:1: S010 "my-orders" is no name for a module: write small letters, digits and _, no word of Python\'s'
            ],
        ),
        Bad(
            [(ERRORS, "BAD_SYMBOL", "BadSymbol")],
            [
                'spot/errors.yaml:6:3: S010 "BadSymbol" is no name for a constant: write capitals, digits and _, a letter first'
            ],
        ),
        Bad(
            [("spot/user_events.yaml", "  executionReport:", '  "execution report":')],
            [
                'spot/user_events.yaml:3:3: S010 "execution report" is no name for an event: write the value of e, letters and digits'
            ],
        ),
    ],
    "S011": [
        Bad(
            [
                (
                    TRADE,
                    "      timeInForce: {enum: TimeInForce}\n",
                    "      timeInForce: {enum: TimeInForce}\n      recvWindow: {type: int}\n",
                )
            ],
            ['spot/trade.yaml:18:7: S011 "recvWindow" is implied by security: leave it out'],
        ),
        Bad(
            [(TRADE, "    weight: 2\n", "    weight: 2\n    params:\n      apiKey: {required: true}\n")],
            ['spot/trade.yaml:48:7: S011 "apiKey" is implied by security: leave it out'],
        ),
    ],
    "S012": [
        Bad(
            [(MARKET, "{method: depth, weight: 7}", "{method: depth, weight: 7, security: NONE}")],
            ["spot/market.yaml:6:36: S012 security is the same as on REST: leave it out"],
        ),
        Bad(
            [(MARKET, "{method: depth, weight: 7}", "{method: depth}")],
            ["spot/market.yaml:6:5: S012 nothing differs: write ws: depth"],
        ),
        Bad(
            [
                (
                    TRADE,
                    "ws: userDataStream.subscribe.signature",
                    "ws: {method: userDataStream.subscribe.signature, weight: 3}",
                )
            ],
            [
                "spot/trade.yaml:44:5: S012 subscribe_user_data has no REST form to differ from: say it on the entry itself"
            ],
        ),
        Bad(
            [(TRADE, "      limit: {use: limit, default: 100}", "      limit: {use: limit, default: 100, on: rest}")],
            ["spot/trade.yaml:36:7: S012 on: rest says nothing, get_orders has one address: leave it out"],
        ),
    ],
    "S013": [
        Bad(
            [(TRADE, "      symbol: required\n      limit", "      symbol: {required: true}\n      limit")],
            ['spot/trade.yaml:35:7: S013 this is the shared "symbol": write symbol: required'],
        ),
        Bad(
            [
                (
                    TRADE,
                    "      symbol: required\n      limit",
                    "      symbol: {use: symbol, required: true}\n      limit",
                )
            ],
            ['spot/trade.yaml:35:7: S013 this is the shared "symbol": write symbol: required'],
        ),
    ],
    "S014": [
        Bad(
            [(TRADE, "{enum: OrderSide, required: true}", "{required: true, values: [SELL, BUY]}")],
            ['spot/trade.yaml:12:7: S014 "side" lists the values of OrderSide: write enum: OrderSide'],
        ),
    ],
    "S015": [
        Bad(
            [(STREAMS, "[@<interval>ms]", "[@<interval>ms][@1s if fast]")],
            ['spot/streams.yaml:5:5: S015 "fast" is no parameter; there are depth, interval, symbol'],
        ),
        Bad(
            [(STREAMS, "[@<interval>ms]", "[@1s if interval]")],
            ['spot/streams.yaml:10:7: S015 "interval" is not true or false: [... if interval] is for that'],
        ),
        Bad(
            [(STREAMS, "interval: {type: int, values: [100, 1000]}", "interval: {type: bool}")],
            ['spot/streams.yaml:10:7: S015 "interval" is true or false: [... if interval] is for that'],
        ),
        Bad(
            [
                (
                    STREAMS,
                    "    multiplex: true\n",
                    "    multiplex: true\n    prefix: <kind>\n    params:\n      kind: {}\n      more: {}\n",
                )
            ],
            ['spot/streams.yaml:20:7: S015 "more" is not in the name of the stream: put <more> there, or take it away'],
        ),
        Bad(
            [(STREAMS, "<symbol>@depth[<depth>][@<interval>ms]", "<symbol>@depth[<levels>][@<interval>ms]")],
            [
                "spot/streams.yaml:5:5: S015 <levels> is no parameter; there are depth, interval, symbol",
                'spot/streams.yaml:9:7: S015 "depth" is not in the name of the stream: put <depth> there, or take it away',
            ],
        ),
        Bad(
            [(STREAMS, "<symbol>@depth[<depth>][@<interval>ms]", "<symbol>@depth<depth>[@<interval>ms]")],
            ['spot/streams.yaml:9:7: S015 "depth" may be absent: put <depth> in brackets, or give it a default'],
        ),
        Bad(
            [(STREAMS, "<symbol>@depth[<depth>][@<interval>ms]", '"[<symbol>@]depth[<depth>][@<interval>ms]"')],
            ['spot/streams.yaml:8:7: S015 "symbol" is always given: <symbol> needs no brackets'],
        ),
        Bad(
            [(STREAMS, "<symbol>@depth[<depth>][@<interval>ms]", "<symbol>@depth[<depth>[@<interval>ms]]")],
            ['spot/streams.yaml:5:5: S015 stream: "[" has no partner: write the other one, too'],
        ),
        Bad(
            [(STREAMS, "<symbol>@depth[<depth>][@<interval>ms]", "<symbol>@depth[5][<depth>][@<interval>ms]")],
            ["spot/streams.yaml:5:5: S015 stream: brackets without a parameter in them: take them away, or put one in"],
        ),
        Bad(
            [(STREAMS, "<symbol>@depth[<depth>][@<interval>ms]", "<symbol>@depth[<depth>][@<interval>ms")],
            ['spot/streams.yaml:5:5: S015 stream: "[" has no partner: write the other one, too'],
        ),
        Bad(
            [(STREAMS, "<symbol>@depth[<depth>][@<interval>ms]", "<symbol>@<symbol>[<depth>][@<interval>ms]")],
            ["spot/streams.yaml:5:5: S015 stream: <symbol> stands there twice: take one away"],
        ),
        Bad(
            [(STREAMS, "    user_data: {subscribe", "    stream: <listenKey>@report\n    user_data: {subscribe")],
            [
                "spot/streams.yaml:30:5: S015 in the name of user data, nothing varies but a listen key: write <listenKey>, and create:"
            ],
        ),
        Bad(
            [(STREAMS, "    user_data: {subscribe", "    stream: report\n    user_data: {create")],
            [
                "spot/streams.yaml:30:5: S015 in the name of user data, nothing varies but a listen key: write <listenKey>, and create:"
            ],
        ),
    ],
    "S016": [
        Bad(
            [
                leading(
                    "      reroute:\n        - {when: {kind: SPOT}, to: ticker_socket}\n        - {to: ticker_socket}\n",
                    "      kind: {enum: ProductKind, default: 1}\n",
                )
            ],
            ['spot/streams.yaml:22:7: S016 default of "kind": "1" is not one of ProductKind; there are FUTURES, SPOT'],
        ),
        Bad(
            [(MARKET, "default: 100, max: 5000", "default: 9000, max: 5000")],
            ['spot/market.yaml:11:7: S016 default of "limit": 9000 is above 5000: write 5000 or less'],
        ),
        Bad(
            [(MARKET, "default: 100, max: 5000", "default: 1, min: 5, max: 5000")],
            ['spot/market.yaml:11:7: S016 default of "limit": 1 is below 5: write 5 or more'],
        ),
        Bad(
            [(MARKET, "default: 100, max: 5000", "default: many, max: 5000")],
            ["spot/market.yaml:11:7: S016 default of \"limit\": 'many' is no int: write a whole number"],
        ),
        Bad(
            [(MARKET, "{type: int, default: 100, max: 5000}", "{type: int, required: true, default: 100, max: 5000}")],
            ['spot/market.yaml:11:7: S016 "limit" is required, so nobody sees its default: take one of the two away'],
        ),
        Bad(
            [(MARKET, "{values: [FULL, MINI], on: rest}", "{default: MIDI, values: [FULL, MINI], on: rest}")],
            ['spot/market.yaml:12:7: S016 default of "kind": MIDI is not one of FULL, MINI: take one of those'],
        ),
        Bad(
            [(MARKET, "{enum: KlineInterval}", "{enum: KlineInterval, default: 2m}")],
            ['spot/market.yaml:25:7: S016 default of "interval": "2m" is not one of KlineInterval; there are 1M, 1m'],
        ),
        Bad(
            [(MARKET, "{enum: KlineInterval}", "{type: bool, default: 1}")],
            ['spot/market.yaml:25:7: S016 default of "interval": 1 is no bool: write true or false'],
        ),
        Bad(
            [(MARKET, "default: 100, max: 5000", "min: 9, max: 5")],
            ['spot/market.yaml:11:7: S016 "limit": min is above max: swap them'],
        ),
    ],
    "S017": [
        Bad(
            [(MARKET, "doc: Price change over the last day.", "doc: Get the ticker.")],
            ["spot/market.yaml:17:5: S017 the doc repeats the name: say what a caller of get_ticker gets"],
        ),
        Bad(
            [(MARKET, "doc: Price change over the last day.", "doc: Price change. Over the last day.")],
            ["spot/market.yaml:17:5: S017 one sentence is enough for the doc of an entry: take the others away"],
        ),
        Bad(
            [(MARKET, "doc: Price change over the last day.", "doc: Price change over the last day")],
            ["spot/market.yaml:17:5: S017 a doc ends with a full stop: put one there"],
        ),
        Bad(
            [(TRADE, "doc: In the quote asset.", "doc: in the quote asset.")],
            ["spot/trade.yaml:14:7: S017 a doc begins with a capital letter: write one"],
        ),
        Bad(
            [(TRADE, "doc: Buys at a price or better.", "doc: Order limit buy.")],
            ["spot/trade.yaml:24:9: S017 the doc repeats the name: say what a caller of order_limit_buy gets"],
        ),
        Bad(
            [("spot/user_events.yaml", "An order changed.", "Execution reports.")],
            ["spot/user_events.yaml:4:5: S017 the doc repeats the name: say what a caller of executionReport gets"],
        ),
        Bad([(ENUMS, "Immediate or cancel.", '""')], ["spot/enums.yaml:14:7: S017 the doc is empty: write a sentence"]),
        Bad(
            [(TYPES, "Milliseconds.", '"Milli  seconds."')],
            ["spot/types.yaml:17:5: S017 a doc has single spaces and no line breaks: take the others away"],
        ),
    ],
    "S018": [
        Bad(
            [(MARKET, "GET /api/v3/ticker", "GET api/v3/ticker")],
            ["spot/market.yaml:18:5: S018 a path begins with a slash: write /api/v3/ticker"],
        ),
        Bad(
            [(MARKET, "GET /api/v3/ticker", "GET /api/v3/ticker/")],
            ["spot/market.yaml:18:5: S018 /api/v3/ticker/ is no path: write words and {parameters} between slashes"],
        ),
        Bad(
            [(TRADE, "{symbol}", "{pair}")],
            [
                "spot/trade.yaml:31:5: S018 {pair} is no parameter: put it under params:; there are limit, orderId, symbol"
            ],
        ),
        Bad(
            [(TRADE, "      symbol: required\n      limit", "      symbol: optional\n      limit")],
            ['spot/trade.yaml:35:7: S018 "symbol" is part of the path: write required'],
        ),
        Bad(
            [(MARKET, "ws: ticker", "ws: the ticker")],
            [
                'spot/market.yaml:19:5: S018 "the ticker" is no method of the WebSocket API: write one word, such as order.place'
            ],
        ),
    ],
    "S019": [
        Bad(
            [
                (
                    MARKET,
                    "{since: 2025-04-07, gone: 2026-02-20, use: ticker_socket, doc: Take the stream.}",
                    "{use: ticker_socket}",
                )
            ],
            ["spot/market.yaml:27:17: S019 get_ticker: since when? write since: or gone: with the date"],
        ),
        Bad(
            [
                (
                    MARKET,
                    "{since: 2025-04-07, gone: 2026-02-20, use: ticker_socket, doc: Take the stream.}",
                    "{since: 2025-04-07}",
                )
            ],
            ["spot/market.yaml:27:17: S019 get_ticker: what instead? write use: with a name, or doc:"],
        ),
        Bad(
            [(MARKET, "since: 2025-04-07", "since: 2027-04-07")],
            ["spot/market.yaml:27:17: S019 get_ticker: gone before it was deprecated: swap the dates"],
        ),
    ],
    "S020": [
        Bad(
            [(MARKET, "{100: 5, 500: 25, else: 50}", "{500: 25, 100: 5, else: 50}")],
            ["spot/market.yaml:8:14: S020 the weights by limit don't increase from one bound to the next: sort them"],
        ),
        Bad(
            [(MARKET, "{100: 5, 500: 25, else: 50}", "{100: 5, 500: 25, else: 20}")],
            ["spot/market.yaml:8:14: S020 the weights by limit don't increase from one bound to the next: sort them"],
        ),
        Bad(
            [(MARKET, "weight: 7}", "weight: {limit: {100: 5, 200: 5}}}")],
            ["spot/market.yaml:6:34: S020 the weights by limit don't increase from one bound to the next: sort them"],
        ),
    ],
    "S021": [
        Bad(
            [leads("      reroute:\n        - {any: [limits], to: create_order, fixed: {side: BUY, type: LIMIT}}\n")],
            ['spot/trade.yaml:43:11: S021 unknown parameter "limits"; did you mean "limit"?'],
        ),
        Bad(
            [(TRADE, "all: [timeInForce,", "all: [timeInforce,")],
            ['spot/trade.yaml:19:9: S021 unknown parameter "timeInforce"; did you mean "timeInForce"?'],
        ),
        Bad(
            [(MARKET, "positional: [symbol]", "positional: [symbl]")],
            ['spot/market.yaml:14:40: S021 unknown parameter "symbl"; did you mean "symbol"?'],
        ),
        Bad(
            [(MARKET, "{symbol: 2, symbols:", "{simbol: 2, symbols:")],
            ['spot/market.yaml:21:14: S021 unknown parameter "simbol"; did you mean "symbol"?'],
        ),
        Bad(
            [(MARKET, "returns: {symbol: Ticker,", "returns: {symbl: Ticker,")],
            ['spot/market.yaml:26:15: S021 unknown parameter "symbl"; did you mean "symbol"?'],
        ),
        Bad(
            [(MARKET, "weight: 7}", "weight: 7, returns: {pair: OrderBook}}")],
            ['spot/market.yaml:6:46: S021 unknown parameter "pair"; there are kind, limit, symbol'],
        ),
        Bad(
            [(STREAMS, "event: {depth: OrderBook", "event: {levels: OrderBook")],
            ['spot/streams.yaml:11:13: S021 unknown parameter "levels"; there are depth, interval, symbol'],
        ),
        Bad(
            [(STREAMS, "every: update_time", "every: updatetime")],
            [
                'spot/streams.yaml:23:7: S015 "update_time" is not in the name of the stream: put <update_time> there, or take it away',
                'spot/streams.yaml:24:23: S021 unknown parameter "updatetime"; did you mean "update_time"?',
            ],
        ),
        Bad(
            [
                (
                    STREAMS,
                    "{subscribe: subscribe_user_data}",
                    "{create: get_orders, fixed: {limit: 9, simbol: B, orderId: x}}",
                )
            ],
            [
                'spot/streams.yaml:30:55: S021 get_orders has no parameter "simbol"; did you mean "symbol"?',
                "spot/streams.yaml:30:66: S021 \"orderId\": 'x' is no int: write a whole number",
            ],
        ),
        Bad(
            [
                (
                    STREAMS,
                    "{subscribe: subscribe_user_data}",
                    "{subscribe: subscribe_user_data}\n    params: {symbol: required}",
                )
            ],
            ['spot/streams.yaml:31:14: S021 subscribe_user_data has no parameter "symbol"; there are none'],
        ),
    ],
    "S022": [
        Bad(
            [
                leads(
                    "      defaults: {limit: 5000}\n      reroute:\n        - when: {limit: 2000}\n"
                    "          to: create_order\n          fixed: {side: BAY, type: LIMIT, x: 1}\n"
                )
            ],
            [
                'spot/trade.yaml:42:7: S022 "limit": 5000 is above 1000: write 1000 or less',
                'spot/trade.yaml:44:11: S022 "side": "BAY" is not one of OrderSide; did you mean "BUY"?',
                'spot/trade.yaml:44:11: S022 unknown parameter "x"; there are price, quantity, quoteOrderQty, side, symbol, timeInForce, type',
                'spot/trade.yaml:44:11: S022 when "limit": 2000 is above 1000: write 1000 or less',
            ],
        ),
        Bad(
            [
                leading(
                    "      reroute:\n        - {when: {kind: SPUT}, to: ticker_socket}\n        - {to: ticker_socket}\n",
                    "      kind: {enum: ProductKind, default: SPOT}\n",
                )
            ],
            ['spot/streams.yaml:25:11: S022 when "kind": "SPUT" is not one of ProductKind; did you mean "SPOT"?'],
        ),
        Bad(
            [(TRADE, "fixed: {side: BUY,", "fixed: {side: BUYS,")],
            [
                'spot/trade.yaml:24:9: S022 order_limit_buy sets "side": "BUYS" is not one of OrderSide; did you mean "BUY"?'
            ],
        ),
        Bad(
            [(TRADE, "fixed: {side: BUY,", "fixed: {sode: BUY,")],
            ['spot/trade.yaml:24:9: S022 order_limit_buy: unknown parameter "sode"; did you mean "side"?'],
        ),
        Bad(
            [(TRADE, "defaults: {timeInForce: GTC}", "defaults: {side: BUY}")],
            ['spot/trade.yaml:24:9: S022 order_limit_buy: "side" is fixed and has a default: take one of the two away'],
        ),
        Bad(
            [(TRADE, "          fixed: {side: BUY, type: LIMIT}\n          defaults: {timeInForce: GTC}\n", "")],
            [
                "spot/trade.yaml:24:9: S022 order_limit_buy sets nothing: write it under aliases, or give it fixed or defaults"
            ],
        ),
        Bad(
            [(TRADE, "when: {type: LIMIT}", "when: {type: LIMITS}")],
            ['spot/trade.yaml:19:9: S022 when "type": "LIMITS" is not one of OrderType; did you mean "LIMIT"?'],
        ),
        Bad(
            [(TRADE, "when: {type: LIMIT}", "when: {kind: LIMIT}")],
            [
                'spot/trade.yaml:19:9: S022 when: unknown parameter "kind"; there are price, quantity, quoteOrderQty, side, symbol, timeInForce, type'
            ],
        ),
        Bad(
            [(TRADE, "weight: {success: 0, else: 1}", "weight: {side: {BUYS: 9}, else: 1}")],
            ['spot/trade.yaml:8:21: S022 weight: "BUYS" is not one of OrderSide; did you mean "BUY"?'],
        ),
        Bad(
            [(MARKET, "weight: {limit: {100: 5, 500: 25, else: 50}}", "weight: {limit: {few: 5}, else: 1}")],
            ["spot/market.yaml:8:22: S022 weight: 'few' is no int: write a whole number"],
        ),
    ],
    "S023": [
        Bad(
            [(ENUMS, "[BUY, SELL]", "[BUY, Buy]")],
            [
                'spot/enums.yaml:3:20: S023 OrderSide member "BUY" is taken by spec/spot/enums.yaml:3:15: take one away, or name it otherwise'
            ],
        ),
        Bad(
            [(ENUMS, "[BUY, SELL]", "[BUY, SELL, BUY]")],
            [
                'spot/enums.yaml:3:26: S023 OrderSide value "BUY" is taken by spec/spot/enums.yaml:3:15: take one away, or name it otherwise'
            ],
        ),
        Bad(
            [(CONSTANTS, "  TIMEOUT", "  KLINE_INTERVAL_1MINUTE: {value: 1m, on: [enums]}\n  TIMEOUT")],
            [
                'common/enums.yaml:4:22: S023 constant "KLINE_INTERVAL_1MINUTE" is taken by spec/common/constants.yaml:4:3: take one away, or name it otherwise'
            ],
        ),
        Bad(
            [("common/enums.yaml", "1MONTH: 1M", "1MONTH: 1m")],
            ['common/enums.yaml:4:26: S023 "1MONTH" and "1MINUTE" name the same value: take one away'],
        ),
        Bad(
            [(ERRORS, "BAD_SYMBOL", "INVALID_SIGNATURE")],
            [
                'spot/errors.yaml:6:3: S023 error "INVALID_SIGNATURE" is taken by spec/spot/errors.yaml:3:3: take one away, or name it otherwise'
            ],
        ),
    ],
    "S024": [
        Bad(
            [
                (
                    MARKET,
                    "doc: Price change over the last day.",
                    "doc: Price change over the last day, over the last day, over the last day, over the last day, again.",
                )
            ],
            ["spot/market.yaml:17:101: S024 104 characters, 100 are allowed: put it on several lines (make spec-fmt)"],
        ),
        Bad(
            [
                (
                    PRODUCTS,
                    "products:\n",
                    "# xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nproducts:\n",
                )
            ],
            ["products.yaml:1:101: S024 101 characters, 100 are allowed: put it on several lines (make spec-fmt)"],
        ),
    ],
    "S025": [
        Bad(
            [(MARKET, "    ws: ticker", "    ws: ticker: 1")],
            [
                "spot/market.yaml:19:15: S025 not YAML: mapping values are not allowed in this context: quote a text that has a colon in it, or mend the indentation"
            ],
        ),
        Bad(
            [(MARKET, "    ws: ticker", "\tws: ticker")],
            ["spot/market.yaml:19:1: S025 a tab stands here: take it away, the spec is indented by spaces"],
        ),
        Bad(
            [("spot/x.yaml", "", "# nothing\n")],
            ["spot/x.yaml:1:1: S025 the file is empty: write its entries, or take it away"],
        ),
        Bad(
            [(PRODUCTS, "products:\n", "---\nproducts: {}\n---\nproducts:\n")],
            ["products.yaml:3:1: S025 one document a file: take the other away"],
        ),
        Bad(
            [(PRODUCTS, "products:\n", "%YAML 1.1\n---\nproducts:\n")],
            ["products.yaml:1:1: S025 no directives: take it away"],
        ),
    ],
    "S026": [
        Bad([(MARKET, "max: 5000", "max: lots")], ["spot/market.yaml:11:45: S026 max: a number is wanted, not lots"]),
        Bad(
            [(MARKET, "rest: GET /api/v3/ticker", "rest: FETCH /api/v3/ticker")],
            [
                "spot/market.yaml:18:11: S026 rest: one of GET POST PUT DELETE and a path is wanted, not FETCH /api/v3/ticker"
            ],
        ),
        Bad(
            [(MARKET, "    security: NONE\n    weight: {symbol", "    security: NOBODY\n    weight: {symbol")],
            [
                'spot/market.yaml:20:15: S026 security: "NOBODY" is not one of NONE, MARKET_DATA, USER_STREAM, TRADE, USER_DATA, MARGIN, PREDICTION_TRADE; there are MARGIN, MARKET_DATA, NONE, PREDICTION_TRADE, TRADE, USER_DATA, USER_STREAM'
            ],
        ),
        Bad(
            [(MARKET, "since: 2025-04-07", "since: 2025-04-31")],
            ["spot/market.yaml:27:25: S026 since: a date such as 2025-04-07 is wanted, not 2025-04-31"],
        ),
        Bad(
            [(MARKET, "      symbol: optional", "      symbol: maybe")],
            ["spot/market.yaml:23:15: S026 symbol: required, optional or a mapping is wanted, not maybe"],
        ),
        Bad(
            [(MARKET, "returns: OrderBook", "returns: [OrderBook, Ticker]")],
            [
                "spot/market.yaml:13:14: S026 returns: a list has one type of item: write [T], or {tuple: [...]} for several"
            ],
        ),
        Bad(
            [(MARKET, "returns: OrderBook", "returns: OrderBook |")],
            ["spot/market.yaml:13:14: S026 returns: a type (str, OrderBook, [T], A | B) is wanted, not OrderBook |"],
        ),
        Bad(
            [(MARKET, "    ws: ticker\n", "    ws: ticker\n    tld: .US\n")],
            ["spot/market.yaml:20:10: S026 tld: the end of a domain, such as us is wanted, not .US"],
        ),
        Bad(
            [(MARKET, "    ws: ticker\n", "    ws: ticker\n    tld: |\n      U\n      S\n")],
            ['spot/market.yaml:20:10: S026 tld: the end of a domain, such as us is wanted, not "U S"'],
        ),
        Bad(
            [(MARKET, "weight: 7}", "weight: -7}")],
            ["spot/market.yaml:6:33: S026 ws.weight: a number from 0 upwards is wanted, not -7"],
        ),
        Bad(
            [(MARKET, "{100: 5, 500: 25, else: 50}", "{few: 5, 500: 25}")],
            ['spot/market.yaml:8:22: S026 weight by limit: an upper bound is wanted, not "few"'],
        ),
        Bad(
            [(STREAMS, "prefix: public", "prefix: [public]")],
            ["spot/streams.yaml:6:13: S026 prefix: a text is wanted, not a list"],
        ),
        Bad(
            [(MARKET, "enum: KlineInterval", "type: KlineInterval")],
            ["spot/market.yaml:25:24: S026 interval: KlineInterval is an enum: write enum: KlineInterval"],
        ),
        Bad(
            [(TRADE, "orders: 1", "orders: ")],
            ['spot/trade.yaml:9:12: S026 "orders" has no value: write one, or take it away'],
        ),
        Bad(
            [(PRODUCTS, "https://testnet.example.com", "testnet.example.com")],
            [
                "products.yaml:6:16: S026 rest.testnet: a URL that begins with https:// and doesn't end with a slash is wanted, not testnet.example.com"
            ],
        ),
        Bad(
            [(MARKET, "default: 100", "default: 0.5")],
            ['spot/market.yaml:11:35: S026 default: a number with a fraction is sent as text: write "0.5"'],
        ),
        Bad(
            [
                (
                    TYPES,
                    "    $alias: Order | BookEvent | [Order]\n",
                    "    $alias: Order | BookEvent | [Order]\n    extra: int\n",
                )
            ],
            ["spot/types.yaml:34:3: S026 UserEvent: an alias has no fields of its own: take them away, or $alias"],
        ),
    ],
    "S027": [
        Bad(
            [
                (
                    STREAMS,
                    "  ticker_socket:\n",
                    "  own_socket:\n    doc: What others need.\n    event: [Ticker]\n    ours:\n      reroute:\n"
                    "        - {to: ticker_socket}\n\n  ticker_socket:\n",
                )
            ],
            [
                "spot/streams.yaml:21:12: S027 own_socket: its events are those of the sockets that it leads to: leave event: out"
            ],
        ),
        Bad(
            [(MARKET, "    doc: Price change over the last day.\n", "")],
            ['spot/market.yaml:16:3: S027 get_ticker: "doc" is missing'],
        ),
        Bad(
            [(MARKET, "    rest: GET /api/v3/ticker\n    ws: ticker\n", "")],
            ['spot/market.yaml:16:3: S027 get_ticker: "rest" or "ws" is missing'],
        ),
        Bad(
            [(STREAMS, "    multiplex: true\n", "")],
            ['spot/streams.yaml:14:3: S027 multiplex_socket: one of "stream", "multiplex", "user_data" is wanted'],
        ),
        Bad(
            [(STREAMS, "subscribe: subscribe_user_data", "every: 5")],
            ['spot/streams.yaml:30:16: S027 user_data: "subscribe" or "create" is wanted'],
        ),
        Bad(
            [(MARKET, "symbols: {each: 4, max: 200}, else: 80", "symbols: 3")],
            [
                'spot/market.yaml:21:13: S027 weight: "else" is missing: write what a call costs without these parameters'
            ],
        ),
        Bad(
            [(TRADE, "{when: {type: MARKET}, any: [quantity, quoteOrderQty]}", "{when: {type: MARKET}}")],
            ['spot/trade.yaml:20:9: S027 needs: "all" or "any" is missing'],
        ),
        Bad(
            [(CONSTANTS, "{value: a, on: [client]}", "{on: [client]}")],
            ['common/constants.yaml:2:3: S027 AGG_ID: one of "value" and "url" is wanted'],
        ),
        Bad([(PRODUCTS, "    title: Spot\n", "")], ['products.yaml:2:3: S027 spot: "title" is missing']),
    ],
    "S028": [
        Bad(
            [("spot/notes.txt", "", "hello")],
            [
                "spot/notes.txt:1:1: S028 no such file belongs to the spec: take one of the names at the top of spec/README.md"
            ],
        ),
        Bad(
            [("spot/deep/x.yaml", "", "product: spot\n")],
            [
                "spot/deep/x.yaml:1:1: S028 no such file belongs to the spec: take one of the names at the top of spec/README.md"
            ],
        ),
        Bad(
            [("common/streams.yaml", "", "streams: {}\n")],
            [
                "common/streams.yaml:1:1: S028 no such file belongs to the spec: take one of the names at the top of spec/README.md"
            ],
        ),
        Bad(
            [(ENUMS, "product: spot", "product: margin")],
            ["spot/enums.yaml:1:10: S028 this is the folder of spot: write product: spot"],
        ),
    ],
    "S029": [
        Bad(
            [("spot/more_types.yaml", "", "product: spot\ntypes:\n  Ticker:\n    s: str\n")],
            [
                'spot/types.yaml:30:3: S029 type "Ticker" is taken by spec/spot/more_types.yaml:3:3: take one away, or name it otherwise'
            ],
        ),
        Bad(
            [
                (TYPES, "  Ticker:\n", "  PriceLevel:\n    p: str\n\n  Ticker:\n"),
                (
                    "common/types.yaml",
                    "$alias: {tuple: [str, str]}",
                    "$alias: {tuple: [str, str]}\n\n  Quote:\n    level: PriceLevel",
                ),
                (TYPES, "    c: str", "    c: Quote"),
            ],
            [
                'spot/types.yaml:30:3: S029 "PriceLevel" hides the one at spec/common/types.yaml:2:3: use that, or choose another name'
            ],
        ),
        Bad(
            [(TYPES, "  Ticker:\n", "  OrderSide:\n    p: str\n\n  Ticker:\n")],
            ['spot/types.yaml:30:3: S029 "OrderSide" is an enum too (spec/spot/enums.yaml:3:3): choose another name'],
        ),
        Bad(
            [(ENUMS, "  OrderSide:", "  KlineInterval: [A, B]\n  OrderSide:")],
            [
                'spot/enums.yaml:3:3: S029 enum "KlineInterval" is taken by spec/common/enums.yaml:2:3: take one away, or name it otherwise',
                'spot/enums.yaml:3:3: S029 enum "KlineIntervalLike" is taken by spec/common/enums.yaml:2:3: take one away, or name it otherwise',
            ],
        ),
    ],
    "S030": [
        Bad(
            [(TYPES, "$alias: Order | BookEvent | [Order]", "$alias: Order | [UserEvent]")],
            ["spot/types.yaml:34:3: S030 UserEvent is an alias of itself: write out what it stands for"],
        ),
        Bad(
            [(TYPES, "$extends: OrderKey", "$extends: Order")],
            [
                'spot/enums.yaml:8:3: S007 enum "Permission" is used nowhere and has no constants: take it away',
                "spot/types.yaml:13:3: S030 Order extends itself (Order -> Order): take one $extends away",
                'spot/types.yaml:25:3: S007 type "OrderKey" is used nowhere: take it away',
            ],
        ),
        Bad(
            [(TYPES, "$extends: OrderKey", "$extends: PriceLevel")],
            [
                'spot/enums.yaml:8:3: S007 enum "Permission" is used nowhere and has no constants: take it away',
                "spot/types.yaml:13:3: S030 Order: PriceLevel is an alias and has no fields to extend: write its fields out",
                'spot/types.yaml:25:3: S007 type "OrderKey" is used nowhere: take it away',
            ],
        ),
        Bad(
            [
                (PARAMS, "  orderId: {type: int}", "  orderId: {use: limit}"),
                (
                    PARAMS,
                    "limit: {type: int, default: 500, min: 1, max: 1000, doc: How many items at most.}",
                    "limit: {use: orderId}",
                ),
            ],
            ["common/params.yaml:3:18: S030 orderId: use goes in a circle (limit -> orderId -> limit): take one away"],
        ),
    ],
    "S031": [
        Bad(
            [(TYPES, "    side: OrderSide\n", "    symbol: str\n    side: OrderSide\n")],
            ['spot/types.yaml:15:5: S031 "symbol" is a field of OrderKey already: leave it out'],
        ),
        Bad(
            [(TYPES, "    stopPrice?: str\n", "    stopPrice?: str\n    stopPrice: str\n")],
            [
                'spot/types.yaml:17:5: S031 field "stopPrice" is taken by spec/spot/types.yaml:16:5: take one away, or name it otherwise'
            ],
        ),
    ],
    "S032": [
        Bad(
            [
                (
                    STREAMS,
                    "{subscribe: subscribe_user_data}",
                    "\n      subscribe: subscribe_user_data\n      reconcile:\n"
                    "        balances: get_orders\n        book: {to: get_order_book, pass: {x: limit, y: size}, fixed: {z: 1}}\n"
                    "        more: subscribe_user_data\n        orders: create_order",
                )
            ],
            [
                'spot/streams.yaml:33:9: S032 get_orders needs "symbol", which is not given: write it under fixed:, or take it as a parameter',
                'spot/streams.yaml:34:9: S032 get_order_book has no parameter "size"; there are kind, limit, symbol',
                'spot/streams.yaml:34:9: S032 get_order_book has no parameter "z"; there are kind, limit, symbol',
                'spot/streams.yaml:34:9: S032 get_order_book needs "symbol", which is not given: write it under fixed:, or take it as a parameter',
                'spot/streams.yaml:34:9: S032 unknown parameter "x"; there are none',
                'spot/streams.yaml:34:9: S032 unknown parameter "y"; there are none',
                "spot/streams.yaml:35:9: S032 subscribe_user_data has no REST form: choose an endpoint that has one",
                "spot/streams.yaml:36:9: S032 create_order does more than tell: choose a GET",
                'spot/streams.yaml:36:9: S032 create_order needs "side", which is not given: write it under fixed:, or take it as a parameter',
                'spot/streams.yaml:36:9: S032 create_order needs "symbol", which is not given: write it under fixed:, or take it as a parameter',
                'spot/streams.yaml:36:9: S032 create_order needs "type", which is not given: write it under fixed:, or take it as a parameter',
            ],
        ),
        Bad(
            [leads("      reroute:\n        - {to: create_order, fixed: {side: BUY}}\n")],
            [
                'spot/trade.yaml:43:11: S032 create_order needs "type", which is not given: write it under fixed:, or take it as a parameter'
            ],
        ),
        Bad(
            [
                leads(
                    "      reroute:\n        - to: create_order\n          rename: {limit: size}\n"
                    "          fixed: {side: BUY, type: LIMIT}\n"
                )
            ],
            ['spot/trade.yaml:43:11: S032 create_order has no parameter "size"; did you mean "side"?'],
        ),
        Bad(
            [
                leads(
                    "      reroute:\n        - {to: create_order, fixed: {side: BUY, type: LIMIT}}\n"
                    "        - {any: [limit], to: create_order, fixed: {side: BUY, type: LIMIT}}\n"
                )
            ],
            [
                "spot/trade.yaml:44:11: S032 nothing gets here, create_order takes all that is left: put this rule before it"
            ],
        ),
        Bad(
            [
                leads("      reroute:\n        - {any: [limit], to: create_order, fixed: {side: BUY, type: LIMIT}}\n"),
                (
                    TRADE,
                    "          defaults: {timeInForce: GTC}\n",
                    "          defaults: {timeInForce: GTC}\n      reroute:\n        - {any: [price], to: get_orders}\n",
                ),
            ],
            [
                "spot/trade.yaml:29:11: S032 get_orders leads further: lead to where it leads",
                "spot/trade.yaml:45:11: S032 create_order leads further: lead to where it leads",
            ],
        ),
        Bad(
            [leads("      reroute:\n        - {any: [limit], to: get_orders}\n")],
            ["spot/trade.yaml:43:11: S032 get_orders is where it stands, and nothing changes: write rename: or fixed:"],
        ),
        Bad(
            [
                (TRADE, "    ws: order.place\n", "    ws: {method: order.place, returns: [Order]}\n"),
                leads("      reroute:\n        - {any: [limit], to: create_order, fixed: {side: BUY, type: LIMIT}}\n"),
            ],
            [
                "spot/trade.yaml:43:11: S032 create_order answers differently over the WebSocket API, which is meant?: choose another target"
            ],
        ),
        Bad(
            [leads("      arguments:\n        symbol: optional\n        key: {required: true}\n")],
            [
                'spot/trade.yaml:43:9: S032 "symbol" is a parameter of get_orders already: leave it out',
                'spot/trade.yaml:44:9: S032 "key": what is not sent is not required: write optional',
            ],
        ),
        Bad(
            [leading("      reroute:\n        - {to: multiplex_socket}\n")],
            [
                "spot/streams.yaml:23:11: S032 multiplex_socket is a socket of another kind: choose one that is opened in the same way"
            ],
        ),
        Bad(
            [leading("      reroute:\n        - {to: depth_socket}\n")],
            [
                'spot/streams.yaml:23:11: S032 depth_socket needs "symbol", which is not given: write it under fixed:, or take it as a parameter'
            ],
        ),
        Bad(
            [leading("      reroute:\n        - {to: ticker_socket}\n", SYMBOL)],
            ['spot/streams.yaml:22:7: S032 "symbol" is passed on to no socket: leave it out'],
        ),
        Bad(
            [(STREAMS, "{aliases: [tickers_socket]}", "{aliases: [tickers_socket], combined: true, start: [x]}")],
            [
                "spot/streams.yaml:26:39: S032 ticker_socket has a stream of its own, whose events are as they are: leave combined: out",
                'spot/streams.yaml:26:55: S032 unknown parameter "x"; there are update_time',
            ],
        ),
    ],
    "S033": [
        Bad(
            [(TRADE, "    security: USER_STREAM\n", "    security: USER_STREAM\n    session: logon\n")],
            ["spot/trade.yaml:46:5: S033 subscribe_user_data is not signed: leave session: out, or write its security"],
        ),
        Bad(
            [(TRADE, "    security: USER_DATA\n", "    security: USER_DATA\n    session: explicit\n")],
            ["spot/trade.yaml:33:5: S033 get_orders has no method of the WebSocket API: leave session: out"],
        ),
        Bad(
            [
                (TRADE, "    security: TRADE\n", "    security: TRADE\n    session: logon\n"),
                (TRADE, "    security: USER_STREAM\n", "    security: USER_DATA\n    session: logon\n"),
            ],
            ["spot/trade.yaml:47:5: S033 create_order is a logon already: leave one of them out"],
        ),
    ],
    "S034": [
        Bad(
            [(MARKET, "Price change over the last day.", "TODO connector 1.0 api.py:1")],
            [
                'spot/market.yaml:17:10: S034 say in your own words what a caller gets, instead of "TODO connector 1.0 api.py:1"'
            ],
        ),
        Bad(
            [(ENUMS, "Good till cancelled.", "TODO")],
            ['spot/enums.yaml:13:12: S034 say in your own words what a caller gets, instead of "TODO"'],
        ),
    ],
    "S035": [
        Bad(
            [(TRADE, "    orders: 1\n", "    orders: 1\n    order: {id: key, query: get_order, by: orderId}\n")],
            [
                'spot/trade.yaml:10:12: S035 query: unknown endpoint "get_order"; did you mean "get_orders"?',
                'spot/trade.yaml:10:12: S035 unknown parameter "key"; there are price, quantity, quoteOrderQty, side, symbol, timeInForce, type',
            ],
        ),
        Bad(
            [(TRADE, "    orders: 1\n", "    orders: 1\n    order: {id: price, query: get_orders, by: orderid}\n")],
            [
                'spot/trade.yaml:10:12: S035 by: get_orders has no parameter "orderid"; did you mean "orderId"?',
            ],
        ),
        Bad(
            [(TRADE, "    orders: 1\n", "    orders: 1\n    order: {id: id, each: items}\n")],
            [
                'spot/trade.yaml:10:12: S035 unknown parameter "items"; there are price, quantity, quoteOrderQty, side, symbol, timeInForce, type'
            ],
        ),
    ],
    "S036": [
        Bad(
            [("common/limits.yaml", "", "limits:\n  fapi:\n    weight: {1m: 5}\n")],
            ['common/limits.yaml:2:3: S036 no path begins with "/fapi/"; did you mean "api"?'],
        ),
        Bad(
            [("common/refusals.yaml", "", "refusals:\n  clock:\n    doc: A time.\n    in: {sport: [-1]}\n")],
            ['common/refusals.yaml:2:3: S036 unknown product "sport"; did you mean "spot"?'],
        ),
    ],
    "S037": [
        Bad(
            [(STREAMS, "sequence: U..u", "sequence: U..v after pu by c")],
            [
                'spot/streams.yaml:12:5: S037 sequence: BookEvent has no field "c"; there are U, e, n, u',
                'spot/streams.yaml:12:5: S037 sequence: BookEvent has no field "pu"; did you mean "u"?',
                'spot/streams.yaml:12:5: S037 sequence: BookEvent has no field "v"; there are U, e, n, u',
            ],
        ),
        Bad(
            [(STREAMS, "sequence: U..u", "sequence: {depth: lastUpdateID, else: U..u}")],
            [
                'spot/streams.yaml:12:5: S037 sequence: OrderBook has no field "lastUpdateID"; did you mean "lastUpdateId"?'
            ],
        ),
        Bad(
            [(STREAMS, "    event: [Ticker]\n", "    event: [Ticker]\n    sequence: c by s\n")],
            ['spot/streams.yaml:26:5: S037 sequence: "c" of Ticker is no int, and only these can be in order: take another field'],
        ),
    ],
}

# Nothing is wrong with these, though something like it would be.
GOOD: dict[str, Edits] = {
    "S001": [(MARKET, "      symbol: optional\n", "      symbol: optional\n      doc: {}\n")],
    "S002": [
        (ENUMS, "[BUY, SELL]", '[BUY, SELL, "NO"]'),
        (TRADE, "doc: In the quote asset.", "doc: 12:30 in the morning."),
    ],
    "S003": [(MARKET, "Price change over the last day.", "Price & change * over !the last day.")],
    "S004": [
        (
            TRADE,
            "      price: {type: decimal, doc: In the quote asset.}",
            "      price: {type: decimal, min: 0, max: 9, in: body, encoding: comma, case: upper}",
        )
    ],
    "S005": [
        (TRADE, "      price: {type: decimal, doc: In the quote asset.}\n", ""),
        (
            TRADE,
            "      timeInForce: {enum: TimeInForce}\n",
            "      timeInForce: {enum: TimeInForce}\n      price: {type: decimal, doc: In the quote asset.}\n",
        ),
    ],
    "S006": [
        (MARKET, "use: ticker_socket", "use: tickers_socket"),
        (
            STREAMS,
            "{subscribe: subscribe_user_data}",
            "\n      create: get_orders\n      reconcile:\n"
            "        a: {to: get_orders, pass: {symbol: symbol}, fixed: {limit: 5}}\n    params: {symbol: required}",
        ),
    ],
    "S007": [
        (TYPES, "    c: str", "    c: str\n    more: [{map: Page}]"),
        (TYPES, "  Ticker:", "  Page:\n    next: Page\n\n  Ticker:"),
    ],
    "S008": [(MARKET, "aliases: [depth, ws_depth]", "aliases: [depth, ws_depth, depth_socket]")],
    "S009": [(MARKET, "rest: GET /api/v3/ticker", "rest: POST /api/v3/depth")],
    "S010": [
        (
            TRADE,
            "      quantity: {type: decimal}",
            "      quantity: {type: decimal}\n      from: {type: int}\n      class: {type: str}",
        )
    ],
    "S011": [
        (
            MARKET,
            "      interval: {enum: KlineInterval}",
            "      interval: {enum: KlineInterval}\n      timestamp: {type: int}",
        )
    ],
    "S012": [(MARKET, "{method: depth, weight: 7}", "{method: depth, security: MARKET_DATA}")],
    "S013": [
        (TRADE, "      symbol: required\n      limit", "      symbol: {required: true, case: lower}\n      limit")
    ],
    "S014": [
        (TRADE, "{enum: OrderSide, required: true}", "{required: true, values: [SELL, BUY, HOLD]}"),
        (STREAMS, "depth: {type: int, values: [5, 10, 20]}", "depth: {type: int, values: [1, 2]}"),
    ],
    "S015": [
        (STREAMS, "interval: {type: int, values: [100, 1000]}", "interval: {type: int, required: true}"),
        (STREAMS, "[@<interval>ms]", "@<interval>ms"),
        (STREAMS, "      depth: {type: int, values: [5, 10, 20]}\n", ""),
        (STREAMS, "    event: {depth:", "      depth: {type: int, values: [5, 10, 20]}\n    event: {depth:"),
        (STREAMS, "    user_data: {subscribe", "    stream: <listenKey>@report\n    user_data: {create"),
    ],
    "S016": [
        (MARKET, "default: 100, max: 5000", "default: 5000, min: 5000, max: 5000"),
        (MARKET, "{values: [FULL, MINI], on: rest}", "{default: MINI, values: [FULL, MINI], on: rest}"),
    ],
    "S017": [(MARKET, "doc: Price change over the last day.", "doc: Ticker of one symbol, e.g. BTCUSDT, over 24 h.")],
    "S018": [
        (MARKET, "GET /api/v3/ticker", "GET /api/v3/ticker/24hr.min-max"),
        (MARKET, "ws: ticker", "ws: v2/ticker.24hr"),
    ],
    "S019": [
        (
            MARKET,
            "{since: 2025-04-07, gone: 2026-02-20, use: ticker_socket, doc: Take the stream.}",
            "{gone: 2026-02-20, doc: Nothing takes its place.}",
        )
    ],
    "S020": [(MARKET, "{100: 5, 500: 25, else: 50}", "{100: 0, 101: 1}")],
    "S021": [
        (TRADE, "all: [timeInForce,", "all: [side,"),
        (MARKET, "positional: [symbol]", "positional: [limit, symbol]"),
    ],
    "S022": [
        (TRADE, "defaults: {timeInForce: GTC}", "defaults: {timeInForce: IOC, price: 5}"),
        (TRADE, "when: {type: LIMIT}", "when: {type: [LIMIT, MARKET], side: BUY}"),
    ],
    "S023": [
        (CONSTANTS, "  TIMEOUT", "  KLINE_INTERVAL_2MINUTE: {value: 1m, on: [enums]}\n  TIMEOUT"),
        ("common/enums.yaml", "SPOT: 1}", "SPOT: 1, WALLET: 11}"),
    ],
    "S024": [
        (
            MARKET,
            "doc: Price change over the last day.",
            "doc: Price change over the last day, over the last day, over the last day, over the last day.  #",
        )
    ],
    "S025": [(PRODUCTS, "products:\n", "---\nproducts:\n"), (MARKET, "Price change", "Prìce chànge £€💰")],
    "S026": [(MARKET, "returns: OrderBook", "returns: int | [OrderBook | null]"), (MARKET, "max: 5000", "max: 5000.5")],
    "S027": [
        (MARKET, "    weight: {limit: {100: 5, 500: 25, else: 50}}\n", ""),
        (
            MARKET,
            "      symbol: required\n      limit: {type: int, default: 100, max: 5000}\n      kind",
            "      symbol: required\n      kind",
        ),
    ],
    "S028": [("notes.md", "", "hello"), ("spot/notes.md", "", "hello"), (".cache/x", "", "x")],
    "S029": [(TYPES, "  Ticker:", "  Product:\n    p: str\n\n  Ticker:"), (TYPES, "    c: str", "    c: Product")],
    "S030": [
        (
            TYPES,
            "$alias: Order | BookEvent | [Order]",
            "$alias: Order | BookEvent | [Order]\n\n  Zoo:\n    $alias: Zulu\n\n  Zulu:\n    zoo: Zoo",
        ),
        (TYPES, "    c: str", "    c: Zoo"),
        (SPOT_PARAMS, "  symbols:", "  orderId: {use: orderId, max: 9}\n  symbols:"),
    ],
    "S031": [(TYPES, "    s: str", "    s: str\n    symbol: str")],
    "S032": [
        leads(
            "      positional: [key]\n      arguments:\n        key: {doc: Not needed.}\n      defaults: {limit: 5}\n"
            "      reroute:\n        - any: [limit]\n          to: create_order\n          rename: {limit: quantity}\n"
            "          fixed: {side: BUY, type: LIMIT}\n        - {when: {limit: 7}, to: create_order, fixed: {side: BUY, type: LIMIT}}\n"
            "        - {any: [key], to: get_orders, rename: {key: limit}}\n"
        ),
        leading(
            "      combined: true\n      start: [fast]\n      reroute:\n"
            "        - {when: {kind: FUTURES, fast: true}, to: depth_socket}\n        - {to: ticker_socket}\n",
            f"{SYMBOL}      fast: {{type: bool, default: true}}\n      kind: {{enum: ProductKind, default: SPOT}}\n",
        ),
        (STREAMS, "[@<interval>ms]", "[@<interval>ms][@1s if fast]"),
        (
            STREAMS,
            "      interval: {type: int, values: [100, 1000]}",
            "      interval: {type: int, values: [100, 1000]}\n      fast: {type: bool, default: true}",
        ),
        (STREAMS, "subscribe: subscribe_user_data", "create: subscribe_user_data, in: query"),
        ("spot/more_types.yaml", "", "product: spot\ntypes:\n  Page:\n    s: str\n"),
        (TYPES, "    c: str", "    c: Page"),
    ],
    "S033": [
        (TRADE, "    security: TRADE\n", "    security: TRADE\n    session: logon\n"),
        (TRADE, "    security: USER_STREAM\n", "    security: USER_DATA\n    session: explicit\n"),
    ],
    "S034": [(MARKET, "Price change over the last day.", "TODOs of one symbol.")],
    "S035": [
        (
            TRADE,
            "    orders: 1\n",
            "    orders: 1\n    order: {id: price, also: [type], query: get_orders, by: orderId}\n",
        )
    ],
    "S036": [
        ("common/limits.yaml", "", "limits:\n  api:\n    weight: {1m: 5}\n    each: true\n"),
        ("common/refusals.yaml", "", "refusals:\n  clock:\n    doc: A time.\n    in: {spot: [-1]}\n"),
    ],
    "S037": [(STREAMS, "sequence: U..u", "sequence: {depth: lastUpdateId, else: U..u}")],
}
