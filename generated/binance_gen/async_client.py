# Generated from spec/products.yaml by "make generate"; do not edit.
"""The async client: every product, nothing else."""

from ._async.algo import AlgoMixin
from ._async.alpha import AlphaMixin
from ._async.broker import BrokerMixin
from ._async.c2c import C2cMixin
from ._async.coinm_futures import CoinmFuturesMixin
from ._async.convert import ConvertMixin
from ._async.copy_trading import CopyTradingMixin
from ._async.crypto_loan import CryptoLoanMixin
from ._async.dual_investment import DualInvestmentMixin
from ._async.fiat import FiatMixin
from ._async.gift_card import GiftCardMixin
from ._async.lending import LendingMixin
from ._async.margin import MarginMixin
from ._async.mining import MiningMixin
from ._async.options import OptionsMixin
from ._async.pay import PayMixin
from ._async.portfolio_margin import PortfolioMarginMixin
from ._async.portfolio_margin_pro import PortfolioMarginProMixin
from ._async.rebate import RebateMixin
from ._async.simple_earn import SimpleEarnMixin
from ._async.spot import SpotMixin
from ._async.staking import StakingMixin
from ._async.stocks import StocksMixin
from ._async.sub_account import SubAccountMixin
from ._async.usdm_futures import UsdmFuturesMixin
from ._async.vip_loan import VipLoanMixin
from ._async.w3w_prediction import W3wPredictionMixin
from ._async.wallet import WalletMixin
from ._async.website import WebsiteMixin
from ._endpoints.constants import ClientConstants
from .extras.async_ import AsyncExtras

__all__ = ["AsyncClient"]


class AsyncClient(
    AsyncExtras,
    AlgoMixin,
    AlphaMixin,
    BrokerMixin,
    C2cMixin,
    CoinmFuturesMixin,
    ConvertMixin,
    CopyTradingMixin,
    CryptoLoanMixin,
    DualInvestmentMixin,
    FiatMixin,
    GiftCardMixin,
    LendingMixin,
    MarginMixin,
    MiningMixin,
    OptionsMixin,
    PayMixin,
    PortfolioMarginMixin,
    PortfolioMarginProMixin,
    RebateMixin,
    SimpleEarnMixin,
    SpotMixin,
    StakingMixin,
    StocksMixin,
    SubAccountMixin,
    UsdmFuturesMixin,
    VipLoanMixin,
    W3wPredictionMixin,
    WalletMixin,
    WebsiteMixin,
    ClientConstants,
):
    """Binance over REST, and over the WebSocket API through the ``ws_`` methods. Building one needs no network."""
