"""Digests of a whole file: those that a server declares, and that of the caller."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

LENGTHS = {"md5": 16, "sha256": 32, "sha512": 64}
"""The number of bytes of a digest."""


class Digest(NamedTuple):
    """The expected digest of a file."""

    algorithm: str
    value: bytes
    source: str
    """The source of the digest, for errors."""


def declared(headers: Mapping[str, str], whole: bool) -> Iterator[Digest]:
    """Yield the digests of the whole file in a response; invalid ones are left out.

    Args:
        headers: The response headers, with case-insensitive names.
        whole: The body is the whole file, so that Content-MD5 is its digest as well.
    """
    representation = headers.get("repr-digest", "")
    for name, value in re.findall(r"(sha-256|sha-512)=:([A-Za-z0-9+/=]+):", representation):
        yield from _digest(name.replace("-", ""), value, "Repr-Digest")
    yield from _digest("sha256", headers.get("x-amz-checksum-sha256", ""), "x-amz-checksum-sha256")
    google = re.search(r"md5=([A-Za-z0-9+/=]+)", headers.get("x-goog-hash", ""))
    if google is not None:
        yield from _digest("md5", google[1], "x-goog-hash")
    if whole:
        yield from _digest("md5", headers.get("content-md5", ""), "Content-MD5")


def of_caller(sha256: str) -> Digest:
    """Return the caller's digest. Raises ValueError unless it is 64 hexadecimal digits."""
    if re.fullmatch(r"[0-9A-Fa-f]{64}", sha256) is None:
        raise ValueError("sha256 must be 64 hexadecimal digits")
    return Digest("sha256", bytes.fromhex(sha256), "sha256=")


def _digest(algorithm: str, value: str, source: str) -> Iterator[Digest]:
    try:
        content = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return
    if len(content) == LENGTHS[algorithm]:
        yield Digest(algorithm, content, source)
