"""Answers every request of the WebSocket API with what an order book of 20 levels looks like. Prints its port.

Frames are cut out and answered by hand, so that the server costs little and the client is what is measured.
"""

import asyncio
import base64
import hashlib
import json
import re
import struct

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
ID = re.compile(rb'"id":\s*("[^"]*"|\d+)')
RESULT = {
    "lastUpdateId": 1027024,
    "bids": [[f"{0.0024 - n * 1e-6:.8f}", f"{10 + n:.8f}"] for n in range(20)],
    "asks": [[f"{0.0025 + n * 1e-6:.8f}", f"{10 + n:.8f}"] for n in range(20)],
}
LIMITS = [{"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 6000, "count": 70}]
TAIL = b',"status":200,"result":%s,"rateLimits":%s}' % (json.dumps(RESULT).encode(), json.dumps(LIMITS).encode())


def unmasked(payload: bytes, mask: bytes) -> bytes:
    size = len(payload)
    key = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(key, "big")).to_bytes(size, "big")


def answer(request: bytes) -> bytes:
    found = ID.search(request)
    body = b'{"id":' + (found.group(1) if found else b"null") + TAIL
    return struct.pack("!BBH", 0x81, 126, len(body)) + body


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        key = next(
            line.split(b":", 1)[1].strip()
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"sec-websocket-key")
        )
        accept = base64.b64encode(hashlib.sha1(key + GUID).digest())
        opening = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        writer.write(opening + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        while True:
            first, second = await reader.readexactly(2)
            size = second & 0x7F
            if size > 125:
                size = int.from_bytes(await reader.readexactly(2 if size == 126 else 8), "big")
            mask = await reader.readexactly(4)
            payload = unmasked(await reader.readexactly(size), mask)
            if first & 0x0F == 8:
                writer.write(bytes([0x88, len(payload)]) + payload)
                return
            if first & 0x0F == 1:
                writer.write(answer(payload))
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def main() -> None:
    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await listener.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
