"""Modules below ``binance.ws`` of python-binance, for programs that import from there."""
