# Generated from codegen/templates/_sockets/ by "make generate"; do not edit.
"""Sockets of BinanceSocketManager, one module for each product."""
