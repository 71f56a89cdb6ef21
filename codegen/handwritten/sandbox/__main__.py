"""``python -m binance_gen.sandbox``."""

from .cli import main

main()
