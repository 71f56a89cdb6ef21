# Copied from codegen/handwritten/sandbox/__main__.py; edit there.
"""``python -m binance_gen.sandbox``."""

from .cli import main

main()
