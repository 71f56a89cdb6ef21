"""Answers every HTTP request with one canned order book of about 6 KB. Prints its port."""

import asyncio
import json

BOOK = {
    "lastUpdateId": 1027024,
    "bids": [[f"{0.0024 - n * 1e-6:.8f}", f"{10 + n:.8f}"] for n in range(100)],
    "asks": [[f"{0.0025 + n * 1e-6:.8f}", f"{10 + n:.8f}"] for n in range(100)],
}
BODY = json.dumps(BOOK, separators=(",", ":")).encode()
ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=UTF-8\r\nX-MBX-USED-WEIGHT: 5\r\n"
    b"X-MBX-USED-WEIGHT-1M: 5\r\nContent-Length: %d\r\nConnection: keep-alive\r\n\r\n" % len(BODY)
) + BODY


class Answer(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.buffer = b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            _, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
            self.transport.write(ANSWER)


async def main() -> None:
    listener = await asyncio.get_running_loop().create_server(Answer, "127.0.0.1", 0)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await listener.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
