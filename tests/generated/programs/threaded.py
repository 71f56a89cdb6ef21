"""Three sockets of one threaded manager, one of them for two streams, until somebody presses Ctrl-C."""

from typing import Any

from binance_gen import ThreadedWebsocketManager

SYMBOL = "BNBBTC"


def on_message(message: dict[str, Any]) -> None:
    if "stream" in message:  # several streams over one socket say which one it is
        print("stream", message["stream"], flush=True)
    else:
        print("event", message["e"], message["s"], flush=True)


def main() -> None:
    manager = ThreadedWebsocketManager(api_key="<key>", api_secret="<secret>")
    manager.start()
    manager.start_kline_socket(callback=on_message, symbol=SYMBOL)
    manager.start_depth_socket(callback=on_message, symbol=SYMBOL)
    manager.start_multiplex_socket(callback=on_message, streams=["bnbbtc@miniTicker", "bnbbtc@bookTicker"])
    manager.join()


if __name__ == "__main__":
    main()
