# Generated from spec/products.yaml by "make generate"; do not edit.
"""The spec as plain literals, one module for each product; and which addresses are whose."""

from __future__ import annotations

from typing import Any

PRODUCTS: dict[str, Any] = {
    "alpha": {
        "sandbox": "",
        "ws_api_path": "/ws-api/v3",
        "streams": ["", "market", "public"],
        "hosts": {"rest": "api.example.com", "streams": "stream.example.com"},
        "paths": [
            "/api/v1/old",
            "/api/v3/klines",
            "/api/v3/levels",
            "/api/v3/order",
            "/api/v3/orders/{symbol}",
            "/api/v3/ping",
            "/api/v3/range",
            "/api/v3/ticker",
            "/api/v3/waiting",
        ],
    },
    "beta": {
        "sandbox": "/beta",
        "ws_api_path": "",
        "streams": [""],
        "hosts": {"rest": "beta.example.com", "streams": "beta.example.com"},
        "paths": ["/bapi/v1/move", "/bapi/v1/order"],
    },
}
