"""Small valid files of common media types."""

from __future__ import annotations

import io
import struct
import wave
import zlib

from .video import video


def sample(media_type: str) -> bytes | None:
    """Return a sample file of a media type; None for text types."""
    kind = media_type.partition(";")[0].strip().lower()
    if kind.startswith("video/"):
        return video()
    if kind.startswith("image/") and kind != "image/svg+xml":
        return _png()
    if kind.startswith("audio/"):
        return _wav()
    if kind in ("application/octet-stream", "application/zip", "application/pdf"):
        return b"sandbox\n"
    return None


def _png() -> bytes:
    """Return a PNG of one gray pixel."""
    head = struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\x00\x80")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _wav() -> bytes:
    """Return a WAV of 0.1 s of silence."""
    output = io.BytesIO()
    with wave.open(output, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(1600))
    return output.getvalue()
