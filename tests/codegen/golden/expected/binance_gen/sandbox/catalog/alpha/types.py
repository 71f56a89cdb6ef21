# Generated from spec/alpha/ by "make generate"; do not edit.
"""Alpha, as the spec describes it. A type is a name or a list such as ["list", "Order"]."""

from __future__ import annotations

from typing import Any

PRODUCT: dict[str, Any] = {
    "name": "alpha",
    "sandbox": "",
    "ws_api_path": "/ws-api/v3",
    "stream_limit": 1024,
    "time_unit": True,
    "int_ids": False,
}
STREAMS: dict[str, Any] = {
    "depth_socket": {
        "stream": "<symbol>@depth[<depth>][@<interval>ms]",
        "prefix": "public",
        "params": {
            "symbol": {"type": "str", "required": True, "case": "lower"},
            "depth": {"type": "int", "required": False, "enum": [5, 10, 20]},
            "interval": {"type": "int", "required": False, "enum": [100, 1000]},
        },
        "event": {"else": "BookEvent", "cases": [["depth", "OrderBook"]]},
        "sequence": {"else": {"last": "u", "first": "U"}},
    },
    "kline_socket": {
        "stream": "<symbol>@kline_<interval>",
        "prefix": "",
        "params": {
            "symbol": {"type": "str", "required": True, "case": "lower"},
            "interval": {
                "type": "KlineInterval",
                "required": False,
                "enum": ["1m", "1M"],
                "default": "1m",
            },
        },
        "event": {"else": "Klines", "cases": []},
    },
    "multiplex_socket": {
        "stream": None,
        "prefix": "<category>",
        "params": {},
        "event": {"else": "CombinedEvent", "cases": []},
        "multiplex": True,
    },
    "ticker_socket": {
        "stream": "!ticker@arr",
        "prefix": "",
        "params": {"update_time": {"type": "int", "required": False, "default": 1000, "min": 1000}},
        "event": {"else": ["list", "Ticker"], "cases": []},
        "deprecated": {"gone": "2022-12-07", "use": "kline_socket"},
    },
    "trade_socket": {
        "stream": "<symbol>@trade[@1s if fast]",
        "prefix": "market",
        "params": {
            "symbol": {"type": "str", "required": True, "case": "lower"},
            "fast": {"type": "bool", "required": False, "default": True},
        },
        "event": {"else": "Ticker", "cases": []},
    },
    "user_socket": {
        "stream": None,
        "prefix": "",
        "params": {},
        "event": {"else": "UserEvent", "cases": []},
        "user_data": {"subscribe": "subscribe_user_data"},
    },
}
EVENTS: dict[str, Any] = {"executionReport": "Order"}
TYPES: dict[str, Any] = {
    "Ack": {"fields": {"orderId": ["int", True]}, "extends": None},
    "BookEvent": {
        "fields": {
            "e": [["is", "depthUpdate"], True],
            "U": ["int", True],
            "u": ["int", True],
            "l": [["list", "PriceLevel"], True],
        },
        "extends": None,
    },
    "CombinedEvent": {"fields": {"stream": ["str", True], "data": ["any", True]}, "extends": None},
    "Folder": {
        "fields": {
            "name": ["str", True],
            "children": [["list", "Node"], True],
            "parent": [["union", "Folder", "null"], False],
        },
        "extends": None,
    },
    "Klines": {"alias": ["list", ["tuple", "int", "str", "float", "bool"]]},
    "Node": {"alias": ["union", "Folder", "Ticker"]},
    "OddKeys": {
        "fields": {
            "from": ["int", True],
            "24hr": ["str", True],
            "class": ["str", False],
            "name": ["str", True],
            "note": ["str", False],
        },
        "extends": None,
    },
    "OnlyOdd": {"fields": {"0-5BTC": ["decimal", True]}, "extends": None},
    "Order": {
        "fields": {
            "side": ["OrderSide", True],
            "permissions": [["list", "Permission"], True],
            "stopPrice": ["str", False],
            "time": ["int", True],
            "more": [["map", "any"], False],
        },
        "extends": "OrderKey",
    },
    "OrderBook": {
        "fields": {
            "lastUpdateId": ["int", True],
            "bids": [["list", "PriceLevel"], True],
            "asks": [["list", "PriceLevel"], True],
        },
        "extends": None,
    },
    "OrderKey": {"fields": {"symbol": ["str", True], "orderId": ["int", True]}, "extends": None},
    "Partial": {"fields": {"reason": ["str", False]}, "extends": "OrderKey"},
    "PriceLevel": {"alias": ["tuple", "str", "str"]},
    "Ticker": {"fields": {"s": ["str", True], "c": ["str", True]}, "extends": None},
    "UserEvent": {"alias": ["union", "Order", "BookEvent"]},
}
ENUMS: dict[str, Any] = {
    "Flag": ["TRUE", "FALSE", "class"],
    "KlineInterval": ["1m", "1M"],
    "OrderSide": ["BUY", "SELL"],
    "OrderType": ["LIMIT", "MARKET", "STOP", "TAKE_PROFIT"],
    "Permission": ["SPOT", "MARGIN"],
    "TimeInForce": ["GTC", "IOC"],
}
ERRORS: dict[int, Any] = {-1022: "INVALID_SIGNATURE", -1121: "BAD_SYMBOL"}
