# Generated from spec/*/errors.yaml by "make generate"; do not edit.
"""What is raised, and Binance's error codes by name."""

from enum import IntEnum

from .runtime.errors import (
    BinanceAPIException,
    BinanceBannedException,
    BinanceClockException,
    BinanceConnectionException,
    BinanceCredentialsError,
    BinanceDeprecationWarning,
    BinanceEnvironmentError,
    BinanceFilterException,
    BinanceFirewallException,
    BinanceInsufficientBalanceException,
    BinanceMaintenanceException,
    BinanceOrderException,
    BinanceOrderInactiveSymbolException,
    BinanceOrderMinAmountException,
    BinanceOrderMinPriceException,
    BinanceOrderMinTotalException,
    BinanceOrderUnknownSymbolException,
    BinanceRateLimitException,
    BinanceRegionException,
    BinanceRequestException,
    BinanceSignatureException,
    BinanceTimeoutException,
    BinanceUnknownOrderException,
    BinanceWebsocketClosed,
    BinanceWebsocketQueueOverflow,
    BinanceWebsocketUnableToConnect,
    NotImplementedException,
    OrderNotPlaced,
    OrderStatusUnknown,
    ReadLoopClosed,
    UnknownDateFormat,
)

__all__ = [
    "BinanceAPIException",
    "BinanceBannedException",
    "BinanceClockException",
    "BinanceConnectionException",
    "BinanceCredentialsError",
    "BinanceDeprecationWarning",
    "BinanceEnvironmentError",
    "BinanceFilterException",
    "BinanceFirewallException",
    "BinanceInsufficientBalanceException",
    "BinanceMaintenanceException",
    "BinanceOrderException",
    "BinanceOrderInactiveSymbolException",
    "BinanceOrderMinAmountException",
    "BinanceOrderMinPriceException",
    "BinanceOrderMinTotalException",
    "BinanceOrderUnknownSymbolException",
    "BinanceRateLimitException",
    "BinanceRegionException",
    "BinanceRequestException",
    "BinanceSignatureException",
    "BinanceTimeoutException",
    "BinanceUnknownOrderException",
    "BinanceWebsocketClosed",
    "BinanceWebsocketQueueOverflow",
    "BinanceWebsocketUnableToConnect",
    "CoinmFuturesErrorCode",
    "NotImplementedException",
    "OptionsErrorCode",
    "OrderNotPlaced",
    "OrderStatusUnknown",
    "ReadLoopClosed",
    "SpotErrorCode",
    "UnknownDateFormat",
    "UsdmFuturesErrorCode",
]


class CoinmFuturesErrorCode(IntEnum):
    """Error codes of COIN-M futures."""

    UNKNOWN = -1000
    """No reason given; try again."""
    DISCONNECTED = -1001
    """An internal connection broke; try again."""
    UNAUTHORIZED = -1002
    """The key may not do this."""
    TOO_MANY_REQUESTS = -1003
    """Too much request weight; the message says how much is allowed or how long the IP is banned."""
    DUPLICATE_IP = -1004
    NO_SUCH_IP = -1005
    UNEXPECTED_RESP = -1006
    """The exchange can't tell whether the request was carried out."""
    TIMEOUT = -1007
    """Its own backend did not answer in time; the request may have been carried out."""
    REQUEST_THROTTLED = -1008
    """Overloaded; try again in a few minutes."""
    ERROR_MSG_RECEIVED = -1010
    NON_WHITE_LIST = -1011
    INVALID_MESSAGE = -1013
    """Refused before the matching engine; the message says why."""
    UNKNOWN_ORDER_COMPOSITION = -1014
    TOO_MANY_ORDERS = -1015
    """Too many new orders; the message says how many are allowed."""
    SERVICE_SHUTTING_DOWN = -1016
    UNSUPPORTED_OPERATION = -1020
    INVALID_TIMESTAMP = -1021
    """The timestamp is older than recvWindow or ahead of the exchange's clock."""
    INVALID_SIGNATURE = -1022
    """The signature does not fit what was sent."""
    START_TIME_GREATER_THAN_END_TIME = -1023
    """The period ends before it begins."""
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
    BAD_ASSET = -1108
    BAD_ACCOUNT = -1109
    BAD_INSTRUMENT_TYPE = -1110
    BAD_PRECISION = -1111
    """More decimals than the symbol allows."""
    NO_DEPTH = -1112
    """The order book is empty."""
    WITHDRAW_NOT_NEGATIVE = -1113
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
    INVALID_LISTEN_KEY = -1125
    """The listen key does not exist or has expired."""
    MORE_THAN_XX_HOURS = -1127
    """The times are too far apart."""
    OPTIONAL_PARAMS_BAD_COMBO = -1128
    """Parameters that can't be sent together."""
    INVALID_PARAMETER = -1130
    """A parameter has a value that it can't have."""
    INVALID_NEW_ORDER_RESP_TYPE = -1136
    NEW_ORDER_REJECTED = -2010
    """The order was refused; the message says why."""
    CANCEL_REJECTED = -2011
    """The cancellation was refused, e.g. as there is no such open order."""
    NO_SUCH_ORDER = -2013
    """No order with this id."""
    BAD_API_KEY_FMT = -2014
    """This does not look like an API key."""
    REJECTED_MBX_KEY = -2015
    """The key is unknown, not allowed from this IP, or may not do this."""
    NO_TRADING_WINDOW = -2016
    BALANCE_NOT_SUFFICIENT = -2018
    """The balance is too small."""
    MARGIN_NOT_SUFFICIEN = -2019
    """The margin is too small; the spelling is Binance's."""
    UNABLE_TO_FILL = -2020
    """Nothing to trade with."""
    ORDER_WOULD_IMMEDIATELY_TRIGGER = -2021
    """A conditional order that would trigger at once."""
    REDUCE_ONLY_REJECT = -2022
    """A reduce-only order that would not reduce a position."""
    USER_IN_LIQUIDATION = -2023
    """The account is being liquidated."""
    POSITION_NOT_SUFFICIENT = -2024
    """The position is too small."""
    MAX_OPEN_ORDER_EXCEEDED = -2025
    """Too many open orders."""
    REDUCE_ONLY_ORDER_TYPE_NOT_SUPPORTED = -2026
    MAX_LEVERAGE_RATIO = -2027
    """The position would be too large for this leverage."""
    MIN_LEVERAGE_RATIO = -2028
    """The leverage would be too small for the margin."""
    INVALID_ORDER_STATUS = -4000
    PRICE_LESS_THAN_ZERO = -4001
    PRICE_GREATER_THAN_MAX_PRICE = -4002
    QTY_LESS_THAN_ZERO = -4003
    QTY_LESS_THAN_MIN_QTY = -4004
    QTY_GREATER_THAN_MAX_QTY = -4005
    STOP_PRICE_LESS_THAN_ZERO = -4006
    STOP_PRICE_GREATER_THAN_MAX_PRICE = -4007
    TICK_SIZE_LESS_THAN_ZERO = -4008
    MAX_PRICE_LESS_THAN_MIN_PRICE = -4009
    MAX_QTY_LESS_THAN_MIN_QTY = -4010
    STEP_SIZE_LESS_THAN_ZERO = -4011
    MAX_NUM_ORDERS_LESS_THAN_ZERO = -4012
    PRICE_LESS_THAN_MIN_PRICE = -4013
    PRICE_NOT_INCREASED_BY_TICK_SIZE = -4014
    """The price is no multiple of the tick size."""
    INVALID_CL_ORD_ID_LEN = -4015
    """Your order id is longer than 36 characters."""
    PRICE_HIGHTER_THAN_MULTIPLIER_UP = -4016
    """The price is above the PERCENT_PRICE filter's limit."""
    MULTIPLIER_UP_LESS_THAN_ZERO = -4017
    MULTIPLIER_DOWN_LESS_THAN_ZERO = -4018
    COMPOSITE_SCALE_OVERFLOW = -4019
    TARGET_STRATEGY_INVALID = -4020
    INVALID_DEPTH_LIMIT = -4021
    WRONG_MARKET_STATUS = -4022
    QTY_NOT_INCREASED_BY_STEP_SIZE = -4023
    """The quantity is no multiple of the step size."""
    PRICE_LOWER_THAN_MULTIPLIER_DOWN = -4024
    """The price is below the PERCENT_PRICE filter's limit."""
    MULTIPLIER_DECIMAL_LESS_THAN_ZERO = -4025
    COMMISSION_INVALID = -4026
    INVALID_ACCOUNT_TYPE = -4027
    INVALID_LEVERAGE = -4028
    INVALID_TICK_SIZE_PRECISION = -4029
    INVALID_STEP_SIZE_PRECISION = -4030
    INVALID_WORKING_TYPE = -4031
    EXCEED_MAX_CANCEL_ORDER_SIZE = -4032
    INSURANCE_ACCOUNT_NOT_FOUND = -4033
    INVALID_BALANCE_TYPE = -4044
    MAX_STOP_ORDER_EXCEEDED = -4045
    NO_NEED_TO_CHANGE_MARGIN_TYPE = -4046
    """The margin type is what it should become."""
    THERE_EXISTS_OPEN_ORDERS = -4047
    """The margin type can't change while there are open orders."""
    THERE_EXISTS_QUANTITY = -4048
    """The margin type can't change while there is a position."""
    ADD_ISOLATED_MARGIN_REJECT = -4049
    CROSS_BALANCE_INSUFFICIENT = -4050
    ISOLATED_BALANCE_INSUFFICIENT = -4051
    NO_NEED_TO_CHANGE_AUTO_ADD_MARGIN = -4052
    AUTO_ADD_CROSSED_MARGIN_REJECT = -4053
    ADD_ISOLATED_MARGIN_NO_POSITION_REJECT = -4054
    AMOUNT_MUST_BE_POSITIVE = -4055
    INVALID_API_KEY_TYPE = -4056
    INVALID_RSA_PUBLIC_KEY = -4057
    MAX_PRICE_TOO_LARGE = -4058
    NO_NEED_TO_CHANGE_POSITION_SIDE = -4059
    """The position mode is what it should become."""
    INVALID_POSITION_SIDE = -4060
    POSITION_SIDE_NOT_MATCH = -4061
    """The position side does not fit the position mode."""
    REDUCE_ONLY_CONFLICT = -4062
    POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS = -4067
    """The position mode can't change while there are open orders."""
    POSITION_SIDE_CHANGE_EXISTS_QUANTITY = -4068
    """The position mode can't change while there is a position."""
    INVALID_BATCH_PLACE_ORDER_SIZE = -4082
    """A batch with too many orders."""
    PLACE_BATCH_ORDERS_FAIL = -4083
    UPCOMING_METHOD = -4084
    INVALID_PRICE_SPREAD_THRESHOLD = -4086
    INVALID_PAIR = -4087
    INVALID_TIME_INTERVAL = -4088
    REDUCE_ONLY_ORDER_PERMISSION = -4089
    NO_PLACE_ORDER_PERMISSION = -4090
    INVALID_CONTRACT_TYPE = -4104
    INVALID_CLIENT_TRAN_ID_LEN = -4110
    DUPLICATED_CLIENT_TRAN_ID = -4111
    REDUCE_ONLY_MARGIN_CHECK_FAILED = -4112
    MARKET_ORDER_REJECT = -4113
    INVALID_ACTIVATION_PRICE = -4135
    QUANTITY_EXISTS_WITH_CLOSE_POSITION = -4137
    """A quantity can't be sent with closePosition."""
    REDUCE_ONLY_MUST_BE_TRUE = -4138
    ORDER_TYPE_CANNOT_BE_MKT = -4139
    STRATEGY_INVALID_TRIGGER_PRICE = -4142
    ISOLATED_LEVERAGE_REJECT_WITH_POSITION = -4150
    PRICE_HIGHTER_THAN_STOP_MULTIPLIER_UP = -4151
    PRICE_LOWER_THAN_STOP_MULTIPLIER_DOWN = -4152
    STOP_PRICE_HIGHER_THAN_PRICE_MULTIPLIER_LIMIT = -4154
    STOP_PRICE_LOWER_THAN_PRICE_MULTIPLIER_LIMIT = -4155
    MIN_NOTIONAL = -4178
    """The order's value is too small."""
    ME_INVALID_TIMESTAMP = -4188
    COOLING_OFF_PERIOD = -4192
    """Trading is locked for a while, by your own choice."""
    ADJUST_LEVERAGE_KYC_FAILED = -4194
    ADJUST_LEVERAGE_ONE_MONTH_FAILED = -4195
    LIMIT_ORDER_ONLY = -4196
    SAME_ORDER = -4197
    """The change would change nothing."""
    EXCEED_MAX_MODIFY_ORDER_LIMIT = -4198
    MOVE_ORDER_NOT_ALLOWED_SYMBOL_REASON = -4199
    ADJUST_LEVERAGE_X_DAYS_FAILED = -4200
    ADJUST_LEVERAGE_KYC_LIMIT = -4201
    ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED = -4202


class OptionsErrorCode(IntEnum):
    """Error codes of Options."""

    UNKNOWN = -1000
    """No reason given; try again."""
    DISCONNECTED = -1001
    """An internal connection broke; try again."""
    UNAUTHORIZED = -1002
    """The key may not do this."""
    TOO_MANY_REQUESTS = -1008
    """Too much request weight; the message says how much is allowed or how long the IP is banned."""
    UNKNOWN_ORDER_COMPOSITION = -1014
    TOO_MANY_ORDERS = -1015
    """Too many orders; the message says how many are allowed."""
    SERVICE_SHUTTING_DOWN = -1016
    UNSUPPORTED_OPERATION = -1020
    INVALID_TIMESTAMP = -1021
    """The timestamp is older than recvWindow or ahead of the exchange's clock."""
    INVALID_SIGNATURE = -1022
    """The signature does not fit what was sent."""
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
    BAD_PRECISION = -1111
    """More decimals than the option allows."""
    INVALID_TIF = -1115
    INVALID_ORDER_TYPE = -1116
    INVALID_SIDE = -1117
    EMPTY_NEW_CL_ORD_ID = -1118
    EMPTY_ORG_CL_ORD_ID = -1119
    BAD_INTERVAL = -1120
    """No such kline interval."""
    BAD_SYMBOL = -1121
    """No such option."""
    INVALID_LISTEN_KEY = -1125
    """The listen key does not exist or has expired."""
    MORE_THAN_XX_HOURS = -1127
    """The times are too far apart."""
    BAD_CONTRACT = -1128
    """No such underlying."""
    BAD_CURRENCY = -1129
    """No such asset."""
    INVALID_PARAMETER = -1130
    """A parameter has a value that it can't have."""
    BAD_RECV_WINDOW = -1131
    """A recvWindow above 60000."""
    NEW_ORDER_REJECTED = -2010
    """The order was refused, e.g. after a countdown ran out; the message says why."""
    NO_SUCH_ORDER = -2013
    """No order with this id."""
    BAD_API_KEY_FMT = -2014
    """This does not look like an API key."""
    INVALID_API_KEY = -2015
    """The key is unknown, not allowed from this IP, or may not do this."""
    BALANCE_NOT_SUFFICIENT = -2018
    """Not enough balance."""
    OPTION_MARGIN_NOT_SUFFICIENT = -2027
    """Not enough margin in the options account."""
    TRANSFER_FAILED = -3029
    PRICE_LESS_THAN_ZERO = -4001
    PRICE_GREATER_THAN_MAX_PRICE = -4002
    QTY_LESS_THAN_ZERO = -4003
    QTY_LESS_THAN_MIN_QTY = -4004
    QTY_GREATER_THAN_MAX_QTY = -4005
    PRICE_LESS_THAN_MIN_PRICE = -4013
    INVALID_TICK_SIZE_PRECISION = -4029
    """A price that is no multiple of the tick size."""
    INVALID_QTY_PRECISION = -4030
    """A quantity that is no multiple of the step size."""
    AMOUNT_MUST_BE_POSITIVE = -4055


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


class UsdmFuturesErrorCode(IntEnum):
    """Error codes of USD-M futures."""

    UNKNOWN = -1000
    """No reason given; try again."""
    DISCONNECTED = -1001
    """An internal connection broke; try again."""
    UNAUTHORIZED = -1002
    """The key may not do this."""
    TOO_MANY_REQUESTS = -1003
    """Too much request weight; the message says how much is allowed or how long the IP is banned."""
    DUPLICATE_IP = -1004
    NO_SUCH_IP = -1005
    UNEXPECTED_RESP = -1006
    """The exchange can't tell whether the request was carried out."""
    TIMEOUT = -1007
    """Its own backend did not answer in time; the request may have been carried out."""
    REQUEST_THROTTLED = -1008
    """Overloaded; try again in a few minutes."""
    ERROR_MSG_RECEIVED = -1010
    NON_WHITE_LIST = -1011
    INVALID_MESSAGE = -1013
    """Refused before the matching engine; the message says why."""
    UNKNOWN_ORDER_COMPOSITION = -1014
    TOO_MANY_ORDERS = -1015
    """Too many new orders; the message says how many are allowed."""
    SERVICE_SHUTTING_DOWN = -1016
    UNSUPPORTED_OPERATION = -1020
    INVALID_TIMESTAMP = -1021
    """The timestamp is older than recvWindow or ahead of the exchange's clock."""
    INVALID_SIGNATURE = -1022
    """The signature does not fit what was sent."""
    START_TIME_GREATER_THAN_END_TIME = -1023
    """The period ends before it begins."""
    NOT_FOUND = -1099
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
    BAD_ASSET = -1108
    BAD_ACCOUNT = -1109
    BAD_INSTRUMENT_TYPE = -1110
    BAD_PRECISION = -1111
    """More decimals than the symbol allows."""
    NO_DEPTH = -1112
    """The order book is empty."""
    WITHDRAW_NOT_NEGATIVE = -1113
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
    INVALID_SYMBOL_STATUS = -1122
    INVALID_LISTEN_KEY = -1125
    """The listen key does not exist or has expired."""
    ASSET_NOT_SUPPORTED = -1126
    MORE_THAN_XX_HOURS = -1127
    """The times are too far apart."""
    OPTIONAL_PARAMS_BAD_COMBO = -1128
    """Parameters that can't be sent together."""
    INVALID_PARAMETER = -1130
    """A parameter has a value that it can't have."""
    INVALID_NEW_ORDER_RESP_TYPE = -1136
    NEW_ORDER_REJECTED = -2010
    """The order was refused; the message says why."""
    CANCEL_REJECTED = -2011
    """The cancellation was refused, e.g. as there is no such open order."""
    CANCEL_ALL_FAIL = -2012
    NO_SUCH_ORDER = -2013
    """No order with this id."""
    BAD_API_KEY_FMT = -2014
    """This does not look like an API key."""
    REJECTED_MBX_KEY = -2015
    """The key is unknown, not allowed from this IP, or may not do this."""
    NO_TRADING_WINDOW = -2016
    API_KEYS_LOCKED = -2017
    BALANCE_NOT_SUFFICIENT = -2018
    """The balance is too small."""
    MARGIN_NOT_SUFFICIEN = -2019
    """The margin is too small; the spelling is Binance's."""
    UNABLE_TO_FILL = -2020
    """Nothing to trade with."""
    ORDER_WOULD_IMMEDIATELY_TRIGGER = -2021
    """A conditional order that would trigger at once."""
    REDUCE_ONLY_REJECT = -2022
    """A reduce-only order that would not reduce a position."""
    USER_IN_LIQUIDATION = -2023
    """The account is being liquidated."""
    POSITION_NOT_SUFFICIENT = -2024
    """The position is too small."""
    MAX_OPEN_ORDER_EXCEEDED = -2025
    """Too many open orders."""
    REDUCE_ONLY_ORDER_TYPE_NOT_SUPPORTED = -2026
    MAX_LEVERAGE_RATIO = -2027
    """The position would be too large for this leverage."""
    MIN_LEVERAGE_RATIO = -2028
    """The leverage would be too small for the margin."""
    INVALID_ORDER_STATUS = -4000
    PRICE_LESS_THAN_ZERO = -4001
    PRICE_GREATER_THAN_MAX_PRICE = -4002
    QTY_LESS_THAN_ZERO = -4003
    QTY_LESS_THAN_MIN_QTY = -4004
    QTY_GREATER_THAN_MAX_QTY = -4005
    STOP_PRICE_LESS_THAN_ZERO = -4006
    STOP_PRICE_GREATER_THAN_MAX_PRICE = -4007
    TICK_SIZE_LESS_THAN_ZERO = -4008
    MAX_PRICE_LESS_THAN_MIN_PRICE = -4009
    MAX_QTY_LESS_THAN_MIN_QTY = -4010
    STEP_SIZE_LESS_THAN_ZERO = -4011
    MAX_NUM_ORDERS_LESS_THAN_ZERO = -4012
    PRICE_LESS_THAN_MIN_PRICE = -4013
    PRICE_NOT_INCREASED_BY_TICK_SIZE = -4014
    """The price is no multiple of the tick size."""
    INVALID_CL_ORD_ID_LEN = -4015
    """Your order id is longer than 36 characters."""
    PRICE_HIGHTER_THAN_MULTIPLIER_UP = -4016
    """The price is above the PERCENT_PRICE filter's limit."""
    MULTIPLIER_UP_LESS_THAN_ZERO = -4017
    MULTIPLIER_DOWN_LESS_THAN_ZERO = -4018
    COMPOSITE_SCALE_OVERFLOW = -4019
    TARGET_STRATEGY_INVALID = -4020
    INVALID_DEPTH_LIMIT = -4021
    WRONG_MARKET_STATUS = -4022
    QTY_NOT_INCREASED_BY_STEP_SIZE = -4023
    """The quantity is no multiple of the step size."""
    PRICE_LOWER_THAN_MULTIPLIER_DOWN = -4024
    """The price is below the PERCENT_PRICE filter's limit."""
    MULTIPLIER_DECIMAL_LESS_THAN_ZERO = -4025
    COMMISSION_INVALID = -4026
    INVALID_ACCOUNT_TYPE = -4027
    INVALID_LEVERAGE = -4028
    INVALID_TICK_SIZE_PRECISION = -4029
    INVALID_STEP_SIZE_PRECISION = -4030
    INVALID_WORKING_TYPE = -4031
    EXCEED_MAX_CANCEL_ORDER_SIZE = -4032
    INSURANCE_ACCOUNT_NOT_FOUND = -4033
    INVALID_BALANCE_TYPE = -4044
    MAX_STOP_ORDER_EXCEEDED = -4045
    NO_NEED_TO_CHANGE_MARGIN_TYPE = -4046
    """The margin type is what it should become."""
    THERE_EXISTS_OPEN_ORDERS = -4047
    """The margin type can't change while there are open orders."""
    THERE_EXISTS_QUANTITY = -4048
    """The margin type can't change while there is a position."""
    ADD_ISOLATED_MARGIN_REJECT = -4049
    CROSS_BALANCE_INSUFFICIENT = -4050
    ISOLATED_BALANCE_INSUFFICIENT = -4051
    NO_NEED_TO_CHANGE_AUTO_ADD_MARGIN = -4052
    AUTO_ADD_CROSSED_MARGIN_REJECT = -4053
    ADD_ISOLATED_MARGIN_NO_POSITION_REJECT = -4054
    AMOUNT_MUST_BE_POSITIVE = -4055
    INVALID_API_KEY_TYPE = -4056
    INVALID_RSA_PUBLIC_KEY = -4057
    MAX_PRICE_TOO_LARGE = -4058
    NO_NEED_TO_CHANGE_POSITION_SIDE = -4059
    """The position mode is what it should become."""
    INVALID_POSITION_SIDE = -4060
    POSITION_SIDE_NOT_MATCH = -4061
    """The position side does not fit the position mode."""
    REDUCE_ONLY_CONFLICT = -4062
    INVALID_OPTIONS_REQUEST_TYPE = -4063
    INVALID_OPTIONS_TIME_FRAME = -4064
    INVALID_OPTIONS_AMOUNT = -4065
    INVALID_OPTIONS_EVENT_TYPE = -4066
    POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS = -4067
    """The position mode can't change while there are open orders."""
    POSITION_SIDE_CHANGE_EXISTS_QUANTITY = -4068
    """The position mode can't change while there is a position."""
    INVALID_OPTIONS_PREMIUM_FEE = -4069
    INVALID_CL_OPTIONS_ID_LEN = -4070
    INVALID_OPTIONS_DIRECTION = -4071
    OPTIONS_PREMIUM_NOT_UPDATE = -4072
    OPTIONS_PREMIUM_INPUT_LESS_THAN_ZERO = -4073
    OPTIONS_AMOUNT_BIGGER_THAN_UPPER = -4074
    OPTIONS_PREMIUM_OUTPUT_ZERO = -4075
    OPTIONS_PREMIUM_TOO_DIFF = -4076
    OPTIONS_PREMIUM_REACH_LIMIT = -4077
    OPTIONS_COMMON_ERROR = -4078
    INVALID_OPTIONS_ID = -4079
    OPTIONS_USER_NOT_FOUND = -4080
    OPTIONS_NOT_FOUND = -4081
    INVALID_BATCH_PLACE_ORDER_SIZE = -4082
    """A batch with too many orders."""
    PLACE_BATCH_ORDERS_FAIL = -4083
    UPCOMING_METHOD = -4084
    INVALID_NOTIONAL_LIMIT_COEF = -4085
    INVALID_PRICE_SPREAD_THRESHOLD = -4086
    REDUCE_ONLY_ORDER_PERMISSION = -4087
    NO_PLACE_ORDER_PERMISSION = -4088
    INVALID_CONTRACT_TYPE = -4104
    INACTIVE_ACCOUNT = -4109
    INVALID_CLIENT_TRAN_ID_LEN = -4114
    DUPLICATED_CLIENT_TRAN_ID = -4115
    DUPLICATED_CLIENT_ORDER_ID = -4116
    STOP_ORDER_TRIGGERING = -4117
    REDUCE_ONLY_MARGIN_CHECK_FAILED = -4118
    STOP_ORDER_SWITCH_ALGO = -4120
    """A conditional order; futures_create_algo_order takes it."""
    MARKET_ORDER_REJECT = -4131
    INVALID_ACTIVATION_PRICE = -4135
    QUANTITY_EXISTS_WITH_CLOSE_POSITION = -4137
    """A quantity can't be sent with closePosition."""
    REDUCE_ONLY_MUST_BE_TRUE = -4138
    ORDER_TYPE_CANNOT_BE_MKT = -4139
    INVALID_OPENING_POSITION_STATUS = -4140
    SYMBOL_ALREADY_CLOSED = -4141
    STRATEGY_INVALID_TRIGGER_PRICE = -4142
    INVALID_PAIR = -4144
    ISOLATED_LEVERAGE_REJECT_WITH_POSITION = -4161
    MIN_NOTIONAL = -4164
    """The order's value is too small."""
    INVALID_TIME_INTERVAL = -4165
    ISOLATED_REJECT_WITH_JOINT_MARGIN = -4167
    JOINT_MARGIN_REJECT_WITH_ISOLATED = -4168
    JOINT_MARGIN_REJECT_WITH_MB = -4169
    JOINT_MARGIN_REJECT_WITH_OPEN_ORDER = -4170
    NO_NEED_TO_CHANGE_JOINT_MARGIN = -4171
    JOINT_MARGIN_REJECT_WITH_NEGATIVE_BALANCE = -4172
    PRICE_HIGHTER_THAN_STOP_MULTIPLIER_UP = -4183
    PRICE_LOWER_THAN_STOP_MULTIPLIER_DOWN = -4184
    COOLING_OFF_PERIOD = -4192
    """Trading is locked for a while, by your own choice."""
    ADJUST_LEVERAGE_KYC_FAILED = -4202
    ADJUST_LEVERAGE_ONE_MONTH_FAILED = -4203
    ADJUST_LEVERAGE_X_DAYS_FAILED = -4205
    ADJUST_LEVERAGE_KYC_LIMIT = -4206
    ADJUST_LEVERAGE_ACCOUNT_SYMBOL_FAILED = -4208
    ADJUST_LEVERAGE_SYMBOL_FAILED = -4209
    STOP_PRICE_HIGHER_THAN_PRICE_MULTIPLIER_LIMIT = -4210
    STOP_PRICE_LOWER_THAN_PRICE_MULTIPLIER_LIMIT = -4211
    TRADING_QUANTITATIVE_RULE = -4400
    """Only reduce-only orders are taken, by the quantitative trading rules."""
    LARGE_POSITION_SYM_RULE = -4401
    COMPLIANCE_BLACK_SYMBOL_RESTRICTION = -4402
    ADJUST_LEVERAGE_COMPLIANCE_FAILED = -4403
    FOK_ORDER_REJECT = -5021
    """A FOK order that could not be filled at once."""
    GTX_ORDER_REJECT = -5022
    """A post-only order that would trade at once."""
    MOVE_ORDER_NOT_ALLOWED_SYMBOL_REASON = -5024
    LIMIT_ORDER_ONLY = -5025
    EXCEED_MAXIMUM_MODIFY_ORDER_LIMIT = -5026
    SAME_ORDER = -5027
    """The change would change nothing."""
    ME_RECVWINDOW_REJECT = -5028
    """The request reached the matching engine after recvWindow."""
    MODIFICATION_MIN_NOTIONAL = -5029
    INVALID_PRICE_MATCH = -5037
    UNSUPPORTED_ORDER_TYPE_PRICE_MATCH = -5038
    INVALID_SELF_TRADE_PREVENTION_MODE = -5039
    FUTURE_GOOD_TILL_DATE = -5040
    BBO_ORDER_REJECT = -5041
    EXISTING_PENDING_MODIFICATION = -5043
