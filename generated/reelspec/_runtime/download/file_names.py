# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:5023c08e717e
"""Names for files: out of addresses, safe on every system, and not taken in a folder."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

LONGEST = 100
"""Characters of a name out of an address."""

RESERVED = re.compile(r"(?i:con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9])")
"""Devices of Windows, under every suffix."""


def safe_name(url: str, fallback: str) -> str:
    """Return a file name for an address: letters, digits, `.`, `_` and `-` of ASCII.

    It is not hidden, not a device, at most 100 characters long and lies in one folder. Where no
    letter or digit of the name remains, `fallback` (the job's id) stands for it.
    """
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        path = ""
    stem, dot, suffix = re.split(r"[/\\]", path)[-1].rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    suffix = _plain(suffix)[:20]
    stem = _plain(stem) or _plain(fallback) or "file"
    stem = stem[: LONGEST - len(suffix) - 2].rstrip("._-")
    first, point, following = stem.partition(".")
    if RESERVED.fullmatch(first):
        stem = f"{first}_{point}{following}"
    return f"{stem}.{suffix}" if suffix else stem


def candidates(name: str) -> Iterator[str]:
    """Yield a name and its alternatives: `output.mp4`, `output-2.mp4`, `output-3.mp4` …"""
    yield name
    stem, dot, suffix = name.rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    for number in range(2, 100_000):
        yield f"{stem}-{number}{dot}{suffix}"


def folded(name: str) -> str:
    """Return what two names share that are one on some system: case and Unicode form differ."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def part_name(name: str) -> str:
    """Return the name of the part of a file; of its digest where it would get too long."""
    part = f".{name}.part"
    if len(os.fsencode(part)) + len(".json") <= 255:
        return part
    return f".{hashlib.sha256(os.fsencode(name)).hexdigest()[:32]}.part"


def _plain(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "_", text).strip("._-")
