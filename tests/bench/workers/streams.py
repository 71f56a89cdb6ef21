"""CPU per message of one stream, or of 100 on a connection. Arguments: library, way (recv, callback), kind (trade,
depth, many), port."""

import asyncio
import json
import queue
import sys
import threading
import time

library, way, kind, port = sys.argv[1:]
WARM, COUNT = (1_000, 36_000) if kind == "depth" else (2_000, 90_000)
KEY = {"trade": "t", "depth": "lastUpdateId", "many": "stream"}[kind]
NAMES = [f"s{n}usdt@trade" for n in range(100)]


def start(twm, callback):
    if kind == "many":
        twm.start_multiplex_socket(callback=callback, streams=NAMES)
    else:
        twm.start_trade_socket(callback=callback, symbol="BTCUSDT")


def socket_of(bm, depth):
    if kind == "many":
        return bm.multiplex_socket(NAMES)
    return bm.trade_socket("BTCUSDT") if kind == "trade" else bm.depth_socket("BTCUSDT", depth=depth)


class Meter:
    """Counts messages, and takes the time of those after the first."""

    def __init__(self):
        self.count = 0
        self.started = self.ended = 0.0
        self.done = threading.Event()

    def __call__(self, message):
        assert KEY in message, message
        self.count += 1
        if self.count == WARM:
            self.started = time.process_time()
        elif self.count == WARM + COUNT:
            self.ended = time.process_time()
            self.done.set()

    @property
    def figure(self):
        return (self.ended - self.started) / COUNT * 1e6


async def receive(socket):
    async with socket as receiving:
        for _ in range(WARM):
            message = await receiving.recv()
        started = time.process_time()
        for _ in range(COUNT):
            message = await receiving.recv()
        figure = (time.process_time() - started) / COUNT * 1e6
        assert KEY in message, message
        return figure


def websockets():
    return ours("websockets")


def picows():
    return ours("picows")


def ours(transport):
    from binance_gen import AsyncClient, BinanceSocketManager, ThreadedWebsocketManager

    environment = f"http://127.0.0.1:{port}"
    if way == "callback":
        meter = Meter()
        with ThreadedWebsocketManager(environment=environment, transport=transport) as twm:
            start(twm, meter)
            assert meter.done.wait(60)
        return meter.figure

    async def run():
        client = AsyncClient(environment=environment)
        bm = BinanceSocketManager(client, transport=transport)
        figure = await receive(socket_of(bm, 20))
        await client.close_connection()
        return figure

    return asyncio.run(run())


def python_binance():
    from binance import AsyncClient, BinanceSocketManager, ThreadedWebsocketManager

    BinanceSocketManager.STREAM_URL = f"ws://127.0.0.1:{port}/"

    async def create(*_, **__):  # the real one asks the exchange
        return AsyncClient()

    AsyncClient.create = create
    if way == "callback":
        meter = Meter()
        twm = ThreadedWebsocketManager(max_queue_size=1_000_000)  # its default overflows for good in a burst
        twm.daemon = True  # its stop() takes seconds
        twm.start()
        start(twm, meter)
        assert meter.done.wait(60)
        return meter.figure

    async def run():
        client = AsyncClient()
        bm = BinanceSocketManager(client)
        figure = await receive(socket_of(bm, "20"))
        await client.close_connection()
        return figure

    return asyncio.run(run())


def bare_picows():
    """There is no recv(): its listener decodes, and counts. No queue, no thread."""
    import msgspec
    from picows import WSListener, ws_connect

    decode = msgspec.json.Decoder().decode
    meter = Meter()

    class Listener(WSListener):
        def on_ws_frame(self, transport, frame):
            meter(decode(frame.get_payload_as_bytes()))
            if meter.done.is_set():
                transport.disconnect(False)

    async def run():
        transport, _ = await ws_connect(Listener, f"ws://127.0.0.1:{port}/ws/btcusdt@trade")
        await transport.wait_disconnected()
        return meter.figure

    return asyncio.run(run())


def in_a_thread(meter):
    """The least that a callback in a thread of its own needs: a queue, without a bound, and the thread."""
    waiting = queue.SimpleQueue()

    def call():
        while not meter.done.is_set():
            meter(waiting.get())

    threading.Thread(target=call, daemon=True).start()
    return waiting.put


def threaded_picows():
    import msgspec
    from picows import WSListener, ws_connect

    decode = msgspec.json.Decoder().decode
    meter = Meter()
    put = in_a_thread(meter)

    class Listener(WSListener):
        def on_ws_frame(self, transport, frame):
            put(decode(frame.get_payload_as_bytes()))

    async def run():
        transport, _ = await ws_connect(Listener, f"ws://127.0.0.1:{port}/ws/btcusdt@trade")
        await asyncio.to_thread(meter.done.wait, 60)
        transport.disconnect(False)
        return meter.figure

    return asyncio.run(run())


def threaded_websockets():
    import msgspec
    from websockets.asyncio.client import connect

    decode = msgspec.json.Decoder().decode
    meter = Meter()
    put = in_a_thread(meter)

    async def run():
        async with connect(f"ws://127.0.0.1:{port}/ws/btcusdt@trade", compression=None) as connection:
            for _ in range(WARM + COUNT):
                put(decode(await connection.recv(decode=False)))
        await asyncio.to_thread(meter.done.wait, 60)
        return meter.figure

    return asyncio.run(run())


def bare_websockets():
    import msgspec
    from websockets.asyncio.client import connect
    from websockets.sync.client import connect as connect_sync

    url = f"ws://127.0.0.1:{port}/ws/btcusdt@trade"
    decode = msgspec.json.Decoder().decode
    if way == "callback":
        meter = Meter()
        with connect_sync(url, compression=None) as connection:
            while not meter.done.is_set():
                meter(decode(connection.recv(decode=False)))
        return meter.figure

    async def run():
        async with connect(url, compression=None) as connection:
            for _ in range(WARM):
                decode(await connection.recv(decode=False))
            started = time.process_time()
            for _ in range(COUNT):
                decode(await connection.recv(decode=False))
            return (time.process_time() - started) / COUNT * 1e6

    return asyncio.run(run())


print(json.dumps({"figure": globals()[library]()}), flush=True)
