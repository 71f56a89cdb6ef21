"""Stop everything; what is started after that says so."""

import threading
from typing import Any

from binance_gen import ThreadedWebsocketManager

received = threading.Event()


def on_message(message: dict[str, Any]) -> None:
    if message["e"] == "depthUpdate":
        received.set()


manager = ThreadedWebsocketManager()
manager.start()
manager.start_depth_socket(callback=on_message, symbol="BNBBTC")
received.wait()
manager.stop()
print("running", manager.is_alive())
try:
    manager.start_depth_socket(callback=on_message, symbol="BNBBTC")
except RuntimeError as error:
    print("refused", error)
