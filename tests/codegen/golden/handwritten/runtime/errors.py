"""Two roots."""

__all__ = ["BinanceAPIException", "BinanceRequestException"]


class BinanceRequestException(Exception):
    """No usable answer."""


class BinanceAPIException(Exception):
    """Binance said no."""
