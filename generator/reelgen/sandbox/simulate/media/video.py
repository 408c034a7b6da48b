"""A small film that plays everywhere: H.264 in MP4, made here, the same bytes every time."""

from __future__ import annotations

import functools
import struct

from .h264 import (
    HEIGHT,
    PICTURE,
    SEQUENCE,
    WIDTH,
    frame,
)

FRAMES = 12
RATE = 6
"""Frames a second."""


def video(name: str = "") -> bytes:
    """The film; a name makes it another file without changing what is seen."""
    return _film() + (_box(b"free", name.encode()) if name else b"")


@functools.cache
def _film() -> bytes:
    samples = [struct.pack(">I", len(one)) + one for one in map(frame, range(FRAMES))]
    head = _box(b"ftyp", b"isom" + struct.pack(">I", 512) + b"isomiso2avc1mp41")
    start = len(head) + len(_movie(samples, 0)) + 8
    return head + _movie(samples, start) + _box(b"mdat", b"".join(samples))


def _box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", len(body) + 8) + kind + body


def _full(kind: bytes, *content: bytes, flags: int = 0) -> bytes:
    return _box(kind, struct.pack(">I", flags), *content)


_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def _movie(samples: list[bytes], start: int) -> bytes:
    length = 1000 * FRAMES // RATE
    movie_head = struct.pack(">4IIHHII", 0, 0, 1000, length, 0x10000, 0x100, 0, 0, 0)
    track_head = struct.pack(">5I2I4H", 0, 0, 1, 0, length, 0, 0, 0, 0, 0, 0)
    size = struct.pack(">2I", WIDTH << 16, HEIGHT << 16)
    track = _box(
        b"trak",
        _full(b"tkhd", track_head, _MATRIX, size, flags=3),
        _box(
            b"mdia",
            _full(b"mdhd", struct.pack(">4I2H", 0, 0, RATE, FRAMES, 0x55C4, 0)),
            _full(b"hdlr", struct.pack(">I4s3I", 0, b"vide", 0, 0, 0), b"Sandbox\0"),
            _box(
                b"minf",
                _full(b"vmhd", struct.pack(">4H", 0, 0, 0, 0), flags=1),
                _box(b"dinf", _full(b"dref", struct.pack(">I", 1), _full(b"url ", flags=1))),
                _table(samples, start),
            ),
        ),
    )
    ending = struct.pack(">6II", 0, 0, 0, 0, 0, 0, 2)
    return _box(b"moov", _full(b"mvhd", movie_head, _MATRIX, ending), track)


def _table(samples: list[bytes], start: int) -> bytes:
    config = b"\x01" + SEQUENCE[1:4] + b"\xff\xe1" + struct.pack(">H", len(SEQUENCE)) + SEQUENCE
    config += b"\x01" + struct.pack(">H", len(PICTURE)) + PICTURE
    entry = struct.pack(">6xH16xHHIIIH32xHh", 1, WIDTH, HEIGHT, 72 << 16, 72 << 16, 0, 1, 24, -1)
    sizes = struct.pack(f">{len(samples)}I", *map(len, samples))
    return _box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1), _box(b"avc1", entry, _box(b"avcC", config))),
        _full(b"stts", struct.pack(">3I", 1, len(samples), 1)),
        _full(b"stsc", struct.pack(">4I", 1, 1, len(samples), 1)),
        _full(b"stsz", struct.pack(">2I", 0, len(samples)), sizes),
        _full(b"stco", struct.pack(">2I", 1, start)),
    )
