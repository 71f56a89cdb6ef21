"""A callback that tells errors from messages."""

from typing import Any

from binance_gen import ThreadedWebsocketManager


def process_message(message: dict[str, Any]) -> None:
    if message.get("e") == "error":
        print(f"error {message['type']} - {message['m']}", flush=True)
    else:
        print("event", message["e"], flush=True)


if __name__ == "__main__":
    manager = ThreadedWebsocketManager()
    manager.start()
    manager.start_trade_socket(process_message, "BNBBTC")
    manager.join()
