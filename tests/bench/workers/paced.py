"""CPU per message, and the time from the server's write to the callback, at the pace of the exchange over TLS.

Arguments: library, port, certificate of the server.
"""

import json
import os
import statistics
import sys
import threading
import time

library, port, certificate = sys.argv[1:]
os.environ["SSL_CERT_FILE"] = certificate
WARM, COUNT = 1_500, 15_000


class Meter:
    """A callback that counts, and notes when messages came."""

    def __init__(self):
        self.count = 0
        self.started = self.ended = 0.0
        self.latencies = []
        self.done = threading.Event()

    def __call__(self, message):
        now = time.time_ns()
        self.count += 1
        if self.count == WARM:
            self.started = time.process_time()
        elif self.count > WARM:
            self.latencies.append(now / 1000 - message["E"])
            if self.count == WARM + COUNT:
                self.ended = time.process_time()
                self.done.set()

    @property
    def result(self):
        return {
            "figure": (self.ended - self.started) / COUNT * 1e6,
            "latency": statistics.median(self.latencies[:COUNT]),
        }


def ours(transport):
    from binance_gen import ThreadedWebsocketManager

    meter = Meter()
    with ThreadedWebsocketManager(environment=f"https://127.0.0.1:{port}", transport=transport) as twm:
        twm.start_trade_socket(callback=meter, symbol="BTCUSDT")
        assert meter.done.wait(100)
    return meter.result


def websockets():
    return ours("websockets")


def picows():
    return ours("picows")


def python_binance():
    from binance import AsyncClient, BinanceSocketManager, ThreadedWebsocketManager

    BinanceSocketManager.STREAM_URL = f"wss://127.0.0.1:{port}/"

    async def create(*_, **__):  # the real one asks the exchange
        return AsyncClient()

    AsyncClient.create = create
    meter = Meter()
    twm = ThreadedWebsocketManager(max_queue_size=1_000_000)
    twm.daemon = True  # its stop() takes seconds
    twm.start()
    twm.start_trade_socket(callback=meter, symbol="BTCUSDT")
    assert meter.done.wait(100)
    return meter.result


print(json.dumps(globals()[library]()), flush=True)
os._exit(0)
