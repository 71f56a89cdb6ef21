# Generated from spec/common/refusals.yaml, spec/common/limits.yaml by "make generate"; do not edit.
"""Errors that programs tell apart, and what may be asked for. Shared by products and their hosts."""

from typing import Any, Final

Refusals = dict[int, tuple[tuple[str, str, str], ...]]

REFUSALS: Final[Refusals] = {
    1: (("", "maintenance", ""),),
    -1003: (("", "rate_limit", ""),),
    -1008: (("", "maintenance", ""),),
    -1013: (("Filter failure: ", "filter", ""),),
    -1015: (("", "rate_limit", ""),),
    -1021: (("", "clock", ""),),
    -1022: (("", "signature", ""),),
    -1034: (("", "rate_limit", ""),),
    -2010: (("Account has insufficient balance", "insufficient_balance", ""),),
    -2011: (("Unknown order sent", "unknown_order", ""),),
    -2013: (("", "unknown_order", ""),),
    -2018: (("", "insufficient_balance", ""),),
    -2019: (("", "insufficient_balance", ""),),
}
"""Code -> beginning of the message, kind, detail; the first that fits."""
COINM_FUTURES_REFUSALS: Final[Refusals] = REFUSALS | {
    -2011: (("", "unknown_order", ""),),
    -4002: (("", "filter", "PRICE_FILTER"),),
    -4004: (("", "filter", "LOT_SIZE"),),
    -4005: (("", "filter", "LOT_SIZE"),),
    -4013: (("", "filter", "PRICE_FILTER"),),
    -4014: (("", "filter", "PRICE_FILTER"),),
    -4016: (("", "filter", "PERCENT_PRICE"),),
    -4023: (("", "filter", "LOT_SIZE"),),
    -4024: (("", "filter", "PERCENT_PRICE"),),
    -4045: (("", "filter", "MAX_NUM_ALGO_ORDERS"),),
    -4050: (("", "insufficient_balance", ""),),
    -4051: (("", "insufficient_balance", ""),),
    -4178: (("", "filter", "MIN_NOTIONAL"),),
    -4188: (("", "clock", ""),),
}
MARGIN_REFUSALS: Final[Refusals] = REFUSALS | {-3041: (("", "insufficient_balance", ""),)}
OPTIONS_REFUSALS: Final[Refusals] = REFUSALS | {
    -1008: (("", "rate_limit", ""),),
    -2027: (("", "insufficient_balance", ""),),
    -4002: (("", "filter", "PRICE_FILTER"),),
    -4004: (("", "filter", "LOT_SIZE"),),
    -4005: (("", "filter", "LOT_SIZE"),),
    -4013: (("", "filter", "PRICE_FILTER"),),
}
USDM_FUTURES_REFUSALS: Final[Refusals] = REFUSALS | {
    -2011: (("", "unknown_order", ""),),
    -4002: (("", "filter", "PRICE_FILTER"),),
    -4004: (("", "filter", "LOT_SIZE"),),
    -4005: (("", "filter", "LOT_SIZE"),),
    -4013: (("", "filter", "PRICE_FILTER"),),
    -4014: (("", "filter", "PRICE_FILTER"),),
    -4016: (("", "filter", "PERCENT_PRICE"),),
    -4023: (("", "filter", "LOT_SIZE"),),
    -4024: (("", "filter", "PERCENT_PRICE"),),
    -4045: (("", "filter", "MAX_NUM_ALGO_ORDERS"),),
    -4050: (("", "insufficient_balance", ""),),
    -4051: (("", "insufficient_balance", ""),),
    -4164: (("", "filter", "MIN_NOTIONAL"),),
    -5028: (("", "clock", ""),),
    -5029: (("", "filter", "MIN_NOTIONAL"),),
}
WALLET_REFUSALS: Final[Refusals] = REFUSALS | {-4026: (("", "insufficient_balance", ""),)}

API_LIMITS: Final[dict[str, Any]] = {"weight": {"1m": 6000}}
DAPI_LIMITS: Final[dict[str, Any]] = {"weight": {"1m": 2400}}
FAPI_LIMITS: Final[dict[str, Any]] = {"weight": {"1m": 2400}}
PAPI_LIMITS: Final[dict[str, Any]] = {"weight": {"1m": 6000}}
SAPI_LIMITS: Final[dict[str, Any]] = {
    "weight": {"1m": 12000},
    "uid_weight": {"1m": 180000},
    "each": True,
}
