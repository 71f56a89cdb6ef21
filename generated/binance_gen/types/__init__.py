# Generated from codegen/templates/types/ by "make generate"; do not edit.
"""What Binance sends, one module for each product: for the type checker, so generated code never imports them.

``from binance_gen.types.spot import OrderBook``
"""
