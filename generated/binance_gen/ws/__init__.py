# Copied from codegen/handwritten/ws/__init__.py; edit there.
"""Modules below ``binance.ws`` of python-binance, for programs that import from there."""
