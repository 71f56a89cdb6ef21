"""Of two sockets, stop one by the name that its start returned."""

import time
from collections import Counter
from typing import Any

from binance_gen import ThreadedWebsocketManager

seen: Counter[str] = Counter()


def on_message(message: dict[str, Any]) -> None:
    seen[message["e"]] += 1


def wait_for(event: str, count: int) -> None:
    while seen[event] < count:
        time.sleep(0.01)


manager = ThreadedWebsocketManager()
manager.start()
manager.start_trade_socket(on_message, "BNBBTC")
name = manager.start_depth_socket(on_message, "BNBBTC", interval=100)
print("started", name, flush=True)
wait_for("depthUpdate", 2)

manager.stop_socket(name)
depth = seen["depthUpdate"]
wait_for("trade", seen["trade"] + 20)
print("depth after the stop", seen["depthUpdate"] - depth)
manager.stop()
