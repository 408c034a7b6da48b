"""File names from URLs: safe on every system, and unused in a folder."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

LONGEST = 100
"""The maximum number of characters of a name."""

RESERVED = re.compile(r"(?i:con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9])")
"""Devices of Windows, with any suffix."""


def safe_name(url: str, fallback: str) -> str:
    """Return a file name for a URL: letters, digits, `.`, `_` and `-` of ASCII.

    It is not hidden, not a device, at most 100 characters long and without a folder. Where no
    letter or digit of the name remains, `fallback` (the job's id) is used.
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
    """Return a key that is the same for names that are the same file on some system."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def part_name(name: str) -> str:
    """Return the name of the part of a file, with its digest where it would be too long."""
    part = f".{name}.part"
    if len(os.fsencode(part)) + len(".json") <= 255:
        return part
    return f".{hashlib.sha256(os.fsencode(name)).hexdigest()[:32]}.part"


def _plain(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "_", text).strip("._-")
