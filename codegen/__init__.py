"""The generator: spec/ -> generated/binance_gen/. ``python -m codegen`` lists the commands."""
