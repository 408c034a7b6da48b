"""Pictures as H.264 without compression (I_PCM macroblocks): small enough to write by hand."""

from __future__ import annotations

import re

WIDTH, HEIGHT = 128, 96
_BARS = (
    (235, 128, 128),
    (210, 16, 146),
    (170, 166, 16),
    (145, 54, 34),
    (106, 202, 222),
    (81, 90, 240),
)
"""Y, Cb and Cr of the colour bars."""


class _Bits:
    """Bits in order, with the codes of H.264."""

    def __init__(self) -> None:
        self._bits: list[str] = []

    def fixed(self, value: int, width: int) -> None:
        self._bits.append(f"{value:0{width}b}")

    def unsigned(self, *values: int) -> None:
        """Exponential-Golomb codes."""
        for value in values:
            code = f"{value + 1:b}"
            self._bits.append("0" * (len(code) - 1) + code)

    def align(self) -> None:
        """Zeros to the end of the byte."""
        missing = -sum(map(len, self._bits)) % 8
        self._bits.append("0" * missing)

    def done(self) -> bytes:
        """All bytes, closed by the stop bit."""
        self._bits.append("1")
        self.align()
        return self.so_far()

    def so_far(self) -> bytes:
        """All whole bytes."""
        text = "".join(self._bits)
        return int(text, 2).to_bytes(len(text) // 8, "big")


def _unit(kind: int, content: bytes) -> bytes:
    """A NAL unit: three bytes that look like a start code are kept apart."""
    return bytes([kind]) + re.sub(rb"\x00\x00(?=[\x00-\x03])", b"\x00\x00\x03", content)


def _sequence() -> bytes:
    bits = _Bits()
    bits.fixed(66, 8)  # baseline profile
    bits.fixed(0b11000000, 8)
    bits.fixed(30, 8)  # level 3
    bits.unsigned(0, 0, 2, 0)  # id, frame number of 4 bits, order as decoded, no reference frames
    bits.fixed(0, 1)
    bits.unsigned(WIDTH // 16 - 1, HEIGHT // 16 - 1)
    bits.fixed(0b1100, 4)  # whole frames, direct 8x8, no cropping, no further parameters
    return _unit(0x67, bits.done())


def _picture() -> bytes:
    bits = _Bits()
    bits.unsigned(0, 0)
    bits.fixed(0, 2)
    bits.unsigned(0, 0, 0)
    bits.fixed(0, 3)
    bits.unsigned(0, 0, 0)  # quantiser offsets, signed zeros
    bits.fixed(0b100, 3)  # the slice may turn the deblocking filter off
    return _unit(0x68, bits.done())


SEQUENCE = _sequence()
PICTURE = _picture()


def frame(number: int) -> bytes:
    """One picture: colour bars that move to the left."""
    bits = _Bits()
    bits.unsigned(0, 7, 0)  # first macroblock, only I, parameters 0
    bits.fixed(0, 4)
    bits.unsigned(number % 2)
    bits.fixed(0, 2)
    bits.unsigned(0, 1)  # quantiser, no deblocking
    blocks = bytearray()
    for row in range(HEIGHT // 16):
        for column in range(WIDTH // 16):
            bits.unsigned(25)  # I_PCM
            bits.align()
            blocks += bits.so_far() + _block(number, row, column)
            bits = _Bits()
    return _unit(0x65, bytes(blocks) + b"\x80")


def _block(number: int, row: int, column: int) -> bytes:
    """16 by 16 points of brightness, 8 by 8 of each colour."""
    columns = [_bar(column * 16 + x + number * 11) for x in range(16)]
    dark = [max(16, columns[x][0] - (row * 16 + y) // 2) for y in range(16) for x in range(16)]
    blue = [columns[x][1] for _ in range(8) for x in range(0, 16, 2)]
    red = [columns[x][2] for _ in range(8) for x in range(0, 16, 2)]
    return bytes(dark + blue + red)


def _bar(x: int) -> tuple[int, int, int]:
    return _BARS[x // 24 % len(_BARS)]
