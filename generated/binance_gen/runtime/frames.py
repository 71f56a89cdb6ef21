# Copied from codegen/handwritten/runtime/frames.py; edit there.
"""Cuts whole data frames out of a byte stream. No I/O.

A WebSocket library reads a message in a dozen small steps, which costs several times what decoding its JSON does.
Nearly every frame of a stream is one unfragmented, unmasked text frame, and cutting those out takes one loop.
Everything else (pings, closes, fragments, broken frames) goes to the library as it came, whole frames at a time, so
that the protocol is its business entirely.
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["FrameReader"]

DATA = frozenset({0x81, 0x82})
"""First bytes of unfragmented text and binary frames without extensions."""


class FrameReader:
    """``on_message`` gets the payload of a data frame; True from it stops the reading there.

    ``on_other`` gets the bytes of any other frame; False from it ends the reading: the connection is closing, or a
    frame is one that only the library can deal with (``rest`` then holds what was not read).
    """

    __slots__ = ("_need", "_on_other", "_parts", "_read", "_size", "max_size", "on_message")

    def __init__(
        self, on_message: Callable[[bytes], bool], on_other: Callable[[bytes], bool], max_size: int = 2**24
    ) -> None:
        self.on_message = on_message
        self._on_other = on_other
        self.max_size = max_size
        self._parts: list[bytes] = []  # what has arrived of a frame that is not whole, or was not read yet
        self._read = 0  # bytes of the first part that have been: to cut them off at each stop would copy the rest
        self._size = 0
        self._need = 0  # not worth looking before so many bytes are there

    @property
    def pending(self) -> bool:
        """Part of a frame has arrived, or reading was stopped."""
        return self._size > 0

    def hold(self, data: bytes) -> None:
        """Keep for the next ``feed``."""
        if data:
            self._parts.append(data)
            self._size += len(data)

    def rest(self) -> bytes:
        """Take away what has not been read."""
        rest, read = self._take()
        return rest[read:]

    def feed(self, data: bytes) -> bool:
        """Read all whole frames. False when it was stopped by ``on_message`` or ended by ``on_other``."""
        position = 0
        if self._size:
            self.hold(data)
            if self._size < self._need:
                return True
            data, position = self._take()
        on_message = self.on_message
        end = len(data)
        while end - position >= 2:
            head, size = data[position], data[position + 1]
            start = position + 2
            if size > 125:
                width = 2 if size == 126 else 8
                if size > 127:  # masked: a server must not
                    return self._hand_over(data[position:])
                if end - start < width:
                    break
                size = int.from_bytes(data[start : start + width], "big")
                start += width
                if size > self.max_size:
                    return self._hand_over(data[position:])
            stop = start + size
            if stop > end:
                self._need = stop - position
                break
            if head in DATA:
                position = stop
                if on_message(data[start:stop]):
                    self._stop(data, position)
                    return False
            else:
                frame = data[position:stop]
                position = stop
                if not self._on_other(frame):
                    self._stop(data, position)
                    return False
        if position < end:
            self.hold(data[position:] if position else data)
        return True

    def _stop(self, data: bytes, position: int) -> None:
        if position < len(data):
            self._parts, self._size, self._read = [data], len(data) - position, position

    def _take(self) -> tuple[bytes, int]:
        """What has not been read, and where in it that begins."""
        data, read = b"".join(self._parts), self._read
        self._parts, self._size, self._need, self._read = [], 0, 0, 0
        return data, read

    def _hand_over(self, data: bytes) -> bool:
        self._on_other(data)
        return False
