"""Sends market data over WebSocket. Prints its port. Arguments: kind (trade, depth, and trades of 100 symbols on one
connection: many), and a certificate for TLS.

Without a certificate: as fast as it is read. The frames are made beforehand, so that the server costs little and the
client is what is measured. With one, as the exchange does it: TLS, and ``RATE`` messages a second, each written by
itself, so that it is a segment of its own; ``E`` is the time of writing, in microseconds.
"""

import asyncio
import base64
import hashlib
import json
import ssl
import struct
import sys
import time

KIND = sys.argv[1] if len(sys.argv) > 1 else "trade"
CERTIFICATE = sys.argv[2] if len(sys.argv) > 2 else ""
COUNT, BLOCK = (40_000, 100) if KIND == "depth" else (100_000, 500)
SYMBOLS = 100
RATE = 3_000
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def trade(number: int) -> dict[str, object]:
    """As the exchange sends them."""
    at = 1_700_000_000_000 + number
    return {
        "e": "trade", "E": at, "s": "BTCUSDT", "t": 3_200_000_000 + number, "p": "43251.87000000", "q": "0.00231000",
        "T": at - 1, "m": number % 2 == 0, "M": True,
    }  # fmt: skip


def depth(number: int) -> dict[str, object]:
    """The 20 best levels."""
    return {
        "lastUpdateId": 40_000_000_000 + number,
        "bids": [[f"{43251.87 - level / 100:.8f}", f"{0.5 + level / 7:.8f}"] for level in range(20)],
        "asks": [[f"{43251.88 + level / 100:.8f}", f"{0.5 + level / 7:.8f}"] for level in range(20)],
    }


def many(number: int) -> dict[str, object]:
    """The symbols take turns; each counts its own trades."""
    return {"stream": f"s{number % SYMBOLS}usdt@trade", "data": trade(number // SYMBOLS)}


def frame(message: dict[str, object]) -> bytes:
    payload = json.dumps(message, separators=(",", ":")).encode()
    size = len(payload)
    return (bytes([0x81, size]) if size < 126 else struct.pack("!BBH", 0x81, 126, size)) + payload


MAKE = {"trade": trade, "depth": depth, "many": many}[KIND]
STARTS = range(0, 0 if CERTIFICATE else COUNT, BLOCK)
BLOCKS = [b"".join(frame(MAKE(n)) for n in range(start, start + BLOCK)) for start in STARTS]


async def as_fast_as_it_is_read(writer: asyncio.StreamWriter) -> None:
    for block in BLOCKS:
        writer.write(block)
        await writer.drain()


async def as_the_exchange_does(writer: asyncio.StreamWriter) -> None:
    number = 0
    begun = time.monotonic()
    while not writer.transport.is_closing():
        due = int((time.monotonic() - begun) * RATE)
        if number < due:
            writer.write(frame({**trade(number), "E": time.time_ns() // 1000}))
            number += 1
        else:
            await writer.drain()
            await asyncio.sleep(0.2 / RATE)


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        key = next(
            line.split(b":", 1)[1].strip()
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"sec-websocket-key")
        )
        accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
        answer = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        writer.write(answer + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        await (as_the_exchange_does if CERTIFICATE else as_fast_as_it_is_read)(writer)
        await reader.read()
    except (ConnectionError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


async def main() -> None:
    tls = None
    if CERTIFICATE:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(CERTIFICATE)
    listener = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await listener.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
