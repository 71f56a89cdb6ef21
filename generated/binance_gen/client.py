# Generated from spec/products.yaml by "make generate"; do not edit.
"""The sync client: every product, nothing else."""

from ._endpoints.constants import ClientConstants
from ._sync.algo import AlgoMixin
from ._sync.alpha import AlphaMixin
from ._sync.broker import BrokerMixin
from ._sync.c2c import C2cMixin
from ._sync.coinm_futures import CoinmFuturesMixin
from ._sync.convert import ConvertMixin
from ._sync.copy_trading import CopyTradingMixin
from ._sync.crypto_loan import CryptoLoanMixin
from ._sync.dual_investment import DualInvestmentMixin
from ._sync.fiat import FiatMixin
from ._sync.gift_card import GiftCardMixin
from ._sync.lending import LendingMixin
from ._sync.margin import MarginMixin
from ._sync.mining import MiningMixin
from ._sync.options import OptionsMixin
from ._sync.pay import PayMixin
from ._sync.portfolio_margin import PortfolioMarginMixin
from ._sync.portfolio_margin_pro import PortfolioMarginProMixin
from ._sync.rebate import RebateMixin
from ._sync.simple_earn import SimpleEarnMixin
from ._sync.spot import SpotMixin
from ._sync.staking import StakingMixin
from ._sync.stocks import StocksMixin
from ._sync.sub_account import SubAccountMixin
from ._sync.usdm_futures import UsdmFuturesMixin
from ._sync.vip_loan import VipLoanMixin
from ._sync.w3w_prediction import W3wPredictionMixin
from ._sync.wallet import WalletMixin
from ._sync.website import WebsiteMixin
from .extras.sync import SyncExtras

__all__ = ["Client"]


class Client(
    SyncExtras,
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
