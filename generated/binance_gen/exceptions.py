# Generated from spec/*/errors.yaml by "make generate"; do not edit.
"""What is raised, and Binance's error codes by name."""

from enum import IntEnum

from .runtime.errors import (
    BinanceAPIException,
    BinanceConnectionException,
    BinanceCredentialsError,
    BinanceDeprecationWarning,
    BinanceEnvironmentError,
    BinanceOrderException,
    BinanceOrderInactiveSymbolException,
    BinanceOrderMinAmountException,
    BinanceOrderMinPriceException,
    BinanceOrderMinTotalException,
    BinanceOrderUnknownSymbolException,
    BinanceRateLimitException,
    BinanceRegionException,
    BinanceRequestException,
    BinanceTimeoutException,
    BinanceWebsocketClosed,
    BinanceWebsocketQueueOverflow,
    BinanceWebsocketUnableToConnect,
    NotImplementedException,
    ReadLoopClosed,
    UnknownDateFormat,
)

__all__ = [
    "BinanceAPIException",
    "BinanceConnectionException",
    "BinanceCredentialsError",
    "BinanceDeprecationWarning",
    "BinanceEnvironmentError",
    "BinanceOrderException",
    "BinanceOrderInactiveSymbolException",
    "BinanceOrderMinAmountException",
    "BinanceOrderMinPriceException",
    "BinanceOrderMinTotalException",
    "BinanceOrderUnknownSymbolException",
    "BinanceRateLimitException",
    "BinanceRegionException",
    "BinanceRequestException",
    "BinanceTimeoutException",
    "BinanceWebsocketClosed",
    "BinanceWebsocketQueueOverflow",
    "BinanceWebsocketUnableToConnect",
    "NotImplementedException",
    "ReadLoopClosed",
    "SpotErrorCode",
    "UnknownDateFormat",
]


class SpotErrorCode(IntEnum):
    """Error codes of Spot."""

    UNKNOWN = -1000
    """No reason given; try again."""
    DISCONNECTED = -1001
    """An internal connection broke; try again."""
    UNAUTHORIZED = -1002
    """The key may not do this."""
    TOO_MANY_REQUESTS = -1003
    """Too much request weight; the message says how much is allowed or how long the IP is banned."""
    UNEXPECTED_RESP = -1006
    """The exchange can't tell whether the request was carried out."""
    TIMEOUT = -1007
    """Its own backend did not answer in time; the request may have been carried out."""
    SERVER_BUSY = -1008
    """Overloaded; try again in a few minutes."""
    ERROR_MSG_RECEIVED = -1010
    """The matching engine refused; the message says why."""
    INVALID_MESSAGE = -1013
    """Refused before the matching engine, e.g. by a filter; the message says why."""
    UNKNOWN_ORDER_COMPOSITION = -1014
    TOO_MANY_ORDERS = -1015
    """Too many unfilled orders; the message says how many are allowed."""
    SERVICE_SHUTTING_DOWN = -1016
    UNSUPPORTED_OPERATION = -1020
    INVALID_TIMESTAMP = -1021
    """The timestamp is older than recvWindow or ahead of the exchange's clock."""
    INVALID_SIGNATURE = -1022
    """The signature does not fit what was sent."""
    COMP_ID_IN_USE = -1033
    TOO_MANY_CONNECTIONS = -1034
    """Too many connections at once, or too many attempts."""
    LOGGED_OUT = -1035
    ILLEGAL_CHARS = -1100
    """A character that the parameter may not contain."""
    TOO_MANY_PARAMETERS = -1101
    """More parameters than the endpoint takes, or one of them twice."""
    MANDATORY_PARAM_EMPTY_OR_MALFORMED = -1102
    """A parameter is missing, empty or malformed; the message names it."""
    UNKNOWN_PARAM = -1103
    UNREAD_PARAMETERS = -1104
    """A parameter that the endpoint does not know."""
    PARAM_EMPTY = -1105
    PARAM_NOT_REQUIRED = -1106
    """A parameter that does not go with the others; the message names it."""
    PARAM_OVERFLOW = -1108
    BAD_PRECISION = -1111
    """More decimals than the symbol allows."""
    NO_DEPTH = -1112
    """The order book is empty."""
    TIF_NOT_REQUIRED = -1114
    INVALID_TIF = -1115
    INVALID_ORDER_TYPE = -1116
    INVALID_SIDE = -1117
    EMPTY_NEW_CL_ORD_ID = -1118
    EMPTY_ORG_CL_ORD_ID = -1119
    BAD_INTERVAL = -1120
    """No such kline interval."""
    BAD_SYMBOL = -1121
    """No such symbol."""
    INVALID_SYMBOLSTATUS = -1122
    INVALID_LISTEN_KEY = -1125
    """The listen key does not exist or has expired."""
    MORE_THAN_XX_HOURS = -1127
    """The times are too far apart."""
    OPTIONAL_PARAMS_BAD_COMBO = -1128
    """Parameters that can't be sent together."""
    INVALID_PARAMETER = -1130
    """A parameter has a value that it can't have."""
    BAD_STRATEGY_TYPE = -1134
    """A strategyType below 1000000."""
    INVALID_JSON = -1135
    INVALID_TICKER_TYPE = -1139
    INVALID_CANCEL_RESTRICTIONS = -1145
    DUPLICATE_SYMBOLS = -1151
    """A symbol stands in the list twice."""
    INVALID_SBE_HEADER = -1152
    UNSUPPORTED_SCHEMA_ID = -1153
    SBE_DISABLED = -1155
    OCO_ORDER_TYPE_REJECTED = -1158
    OCO_ICEBERGQTY_TIMEINFORCE = -1160
    DEPRECATED_SCHEMA = -1161
    BUY_OCO_LIMIT_MUST_BE_BELOW = -1165
    """A limit order of a buying OCO has to be the lower one."""
    SELL_OCO_LIMIT_MUST_BE_ABOVE = -1166
    """A limit order of a selling OCO has to be the upper one."""
    BOTH_OCO_ORDERS_CANNOT_BE_LIMIT = -1168
    """An OCO needs at least one order with a stop price."""
    INVALID_TAG_NUMBER = -1169
    TAG_NOT_DEFINED_IN_MESSAGE = -1170
    TAG_APPEARS_MORE_THAN_ONCE = -1171
    TAG_OUT_OF_ORDER = -1172
    GROUP_FIELDS_OUT_OF_ORDER = -1173
    INVALID_COMPONENT = -1174
    RESET_SEQ_NUM_SUPPORT = -1175
    ALREADY_LOGGED_IN = -1176
    GARBLED_MESSAGE = -1177
    BAD_SENDER_COMPID = -1178
    BAD_SEQ_NUM = -1179
    EXPECTED_LOGON = -1180
    TOO_MANY_MESSAGES = -1181
    """Too many messages on this connection."""
    PARAMS_BAD_COMBO = -1182
    NOT_ALLOWED_IN_DROP_COPY_SESSIONS = -1183
    DROP_COPY_SESSION_NOT_ALLOWED = -1184
    DROP_COPY_SESSION_REQUIRED = -1185
    NOT_ALLOWED_IN_ORDER_ENTRY_SESSIONS = -1186
    NOT_ALLOWED_IN_MARKET_DATA_SESSIONS = -1187
    INCORRECT_NUM_IN_GROUP_COUNT = -1188
    DUPLICATE_ENTRIES_IN_A_GROUP = -1189
    INVALID_REQUEST_ID = -1190
    TOO_MANY_SUBSCRIPTIONS = -1191
    """Too many subscriptions on this connection, or the same twice."""
    INVALID_TIME_UNIT = -1194
    BUY_OCO_STOP_LOSS_MUST_BE_ABOVE = -1196
    """A stop loss order of a buying OCO has to be the upper one."""
    SELL_OCO_STOP_LOSS_MUST_BE_BELOW = -1197
    """A stop loss order of a selling OCO has to be the lower one."""
    BUY_OCO_TAKE_PROFIT_MUST_BE_BELOW = -1198
    """A take profit order of a buying OCO has to be the lower one."""
    SELL_OCO_TAKE_PROFIT_MUST_BE_ABOVE = -1199
    """A take profit order of a selling OCO has to be the upper one."""
    INVALID_PEG_PRICE_TYPE = -1210
    INVALID_PEG_OFFSET_TYPE = -1211
    SYMBOL_DOES_NOT_MATCH_STATUS = -1220
    """The symbol is in another state than symbolStatus asks for."""
    INVALID_SBE_MESSAGE_FIELD = -1221
    OPO_WORKING_MUST_BE_BUY = -1222
    """An OPO list begins with a buy order."""
    OPO_PENDING_MUST_BE_SELL = -1223
    """The pending orders of an OPO list sell."""
    WORKING_PARAM_REQUIRED = -1224
    PENDING_PARAM_NOT_REQUIRED = -1225
    NEW_ORDER_REJECTED = -2010
    """The order was refused, e.g. for lack of funds; the message says why."""
    CANCEL_REJECTED = -2011
    """The cancellation was refused, e.g. as there is no such open order; the message says why."""
    NO_SUCH_ORDER = -2013
    """No order with this id."""
    BAD_API_KEY_FMT = -2014
    """This does not look like an API key."""
    REJECTED_MBX_KEY = -2015
    """The key is unknown, not allowed from this IP, or may not do this."""
    NO_TRADING_WINDOW = -2016
    ORDER_CANCEL_REPLACE_PARTIALLY_FAILED = -2021
    """Either the cancellation or the new order failed; data in the answer has both results."""
    ORDER_CANCEL_REPLACE_FAILED = -2022
    """Both the cancellation and the new order failed, or the new order was not tried."""
    ORDER_ARCHIVED = -2026
    """An old order without fills, no longer kept."""
    SUBSCRIPTION_ACTIVE = -2035
    """There is a user data subscription for this account already."""
    SUBSCRIPTION_INACTIVE = -2036
    """There is no such user data subscription."""
    ORDER_AMEND_REJECTED = -2038
    """The change of an order was refused; the message says why."""
    CLIENT_ORDER_ID_INVALID = -2039
    """The two ids belong to different orders."""
    MAXIMUM_SUBSCRIPTION_IDS = -2042
    """This connection has used up its subscription ids; a new one starts afresh."""
    NO_REFERENCE_PRICE = -2043
    """The symbol has never had a reference price."""
