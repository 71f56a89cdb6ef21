"""Sends trade messages over WebSocket as fast as they are read. Prints its port. Argument: messages per connection.

The frames are made beforehand, so that the server costs little and the client is what is measured.
"""

import asyncio
import base64
import hashlib
import json
import struct
import sys

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
BLOCK = 500
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def trade(number: int) -> bytes:
    """As the exchange sends them."""
    time = 1_700_000_000_000 + number
    message = {
        "e": "trade", "E": time, "s": "BTCUSDT", "t": 3_200_000_000 + number, "p": "43251.87000000", "q": "0.00231000",
        "T": time - 1, "m": number % 2 == 0, "M": True,
    }  # fmt: skip
    return json.dumps(message, separators=(",", ":")).encode()


def frame(payload: bytes) -> bytes:
    size = len(payload)
    return (bytes([0x81, size]) if size < 126 else struct.pack("!BBH", 0x81, 126, size)) + payload


BLOCKS = [b"".join(frame(trade(n)) for n in range(start, start + BLOCK)) for start in range(0, COUNT, BLOCK)]


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
        for block in BLOCKS:
            writer.write(block)
            await writer.drain()
        await reader.read()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def main() -> None:
    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await listener.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
