"""The bytes of a file that a response contains, where its headers are consistent."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..http.library import httpx


class Contradiction(Exception):  # noqa: N818
    """A response that contradicts the request, or itself."""


class Extent(NamedTuple):
    """The bytes of a file that a body carries."""

    start: int
    end: int | None
    """The position after the last byte; None: until the body ends."""
    total: int | None
    """The size of the whole file in bytes; None where the response does not declare it."""


class ContentRange(NamedTuple):
    """A Content-Range header with the unit `bytes`."""

    first: int | None
    """The first byte; None in a 416."""
    last: int | None
    total: int | None
    """The size of the whole file in bytes; None for `*`."""


def extent(response: httpx.Response, requested: int | None, encoded: bool) -> Extent:
    """Return the range of a 200 or 206. Raises Contradiction.

    Args:
        response: Its body need not have been read.
        requested: First byte of the requested range; None: the whole file was requested.
        encoded: The body has a content coding, so that Content-Length does not count its bytes.
    """
    length = None if encoded else content_length(response)
    header = response.headers.get("content-range")
    if response.status_code == 200 and header is None:
        return Extent(0, length, length)
    given = content_range(header or "")
    shown = f"HTTP {response.status_code} with the Content-Range {header!r}"
    if header is None or given is None or given.first is None or given.last is None:
        raise Contradiction(f"{shown}, which is not the range of one part")
    count = given.last - given.first + 1
    if count < 1 or (given.total is not None and given.last >= given.total):
        raise Contradiction(f"{shown}, which is not a range of bytes")
    if length not in (None, count):
        raise Contradiction(f"{shown} and the Content-Length {length}")
    if requested is not None and response.status_code == 206:
        if encoded or given.first != requested:
            raise Contradiction(f"{shown} where the bytes from {requested} on were requested")
        return Extent(requested, given.last + 1, given.total)
    if given.first or encoded or given.total != count:
        raise Contradiction(f"{shown} where the whole file was due")
    return Extent(0, count, count)


def content_range(header: str) -> ContentRange | None:
    """Parse a Content-Range header; None where its unit is not bytes."""
    match = re.fullmatch(
        r"bytes[ \t]+(?:([0-9]{1,18})-([0-9]{1,18})|\*)/([0-9]{1,18}|\*)", header.strip(), re.I
    )
    if match is None:
        return None
    first, last, total = match.groups()
    return ContentRange(
        int(first) if first else None,
        int(last) if last else None,
        int(total) if total != "*" else None,
    )


def content_length(response: httpx.Response) -> int | None:
    """Return the declared number of bytes of the body; None without one."""
    length = response.headers.get("content-length", "").strip()
    if "transfer-encoding" in response.headers or not re.fullmatch(r"[0-9]{1,18}", length):
        return None
    return int(length)


def strong_etag(response: httpx.Response) -> str | None:
    """Return the validator that identifies a version of a file; None without one.

    A weak ETag does not (RFC 9110, 8.8.1), nor does Last-Modified: its resolution is a second, by
    the clock of the server.
    """
    etag: str = response.headers.get("etag", "").strip()
    return etag if re.fullmatch(r'"[\x21\x23-\x7e]*"', etag) else None
