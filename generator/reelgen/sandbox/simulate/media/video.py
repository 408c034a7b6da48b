"""A sample video: H.264 in MP4, 400 by 224 pixels, two seconds.

`sample.mp4` is the test pattern of ffmpeg: `-f lavfi -i testsrc2=size=400x224:rate=6:duration=2
-c:v libx264 -profile:v baseline -pix_fmt yuv420p -crf 6 -g 6 -bitexact -movflags +faststart`.
"""

from __future__ import annotations

import functools
from pathlib import Path


def video(name: str = "") -> bytes:
    """Return the video; a name changes its bytes, not its pictures."""
    content = name.encode()
    box = (len(content) + 8).to_bytes(4, "big") + b"free" + content  # skipped by players
    return _sample() + (box if name else b"")


@functools.cache
def _sample() -> bytes:
    return Path(__file__).with_name("sample.mp4").read_bytes()
