"""The body of a response, bounded in time and in size, also after decompression.

httpx decodes a chunk in one call, however large the result: 64 KiB of gzip become 64 MiB, of nested
gzip gigabytes. Here compressed bytes are decoded in small slices, and the result is counted.
"""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import NamedTuple, cast

from ..errors import ClientError
from . import deadline, redact
from .content_coding import CodingError, Decoder
from .library import httpx

KEPT = 1 << 16
"""The maximum number of bytes of an incomplete response in its error."""

MAX_ENCODINGS = 4
"""Content encodings applied one over the other; no server needs more than one."""

SLICES = {"br": 16, "zstd": 256}
"""Compressed bytes decoded at once: each slice makes some megabytes at most."""

CHECKED = frozenset({"gzip", "x-gzip", "deflate"})
"""Encodings whose end is checked: a truncated body is not taken for the whole."""

SAMPLES = {
    "br": b"\x0b\x00\x80x\x03",
    "zstd": b"\x28\xb5\x2f\xfd\x20\x01\x09\x00\x00x",
}
"""The text `x` in encodings that httpx decodes only with another package."""

ENCODING_LENGTH = len("content-encoding")

OVERDUE = "the deadline passed while the response was being read"


class TooLarge(httpx.RemoteProtocolError):
    """A body above the limit. A retry would return it again."""


class Undecodable(httpx.RemoteProtocolError):
    """A body that does not match its `content-encoding`."""


def _too_large(size: int) -> TooLarge:
    return TooLarge(f"the response body is larger than max_response_bytes ({size})")


class PartialBody(httpx.Response):
    """The beginning of a response that was not read completely."""


class Limits(NamedTuple):
    """The limits of a body."""

    until: float | None = None
    """The deadline in seconds of the monotonic clock; None: no limit."""
    size: int | None = None
    """The maximum number of bytes after decompression; None: no limit."""


class _Meter:
    """A counter of the bytes of a body that checks the limits."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._size = 0

    def count(self, piece: bytes) -> bytes:
        """Return `piece`. Raises TooLarge or Overdue."""
        self._size += len(piece)
        limits = self._limits
        if limits.size is not None and self._size > limits.size:
            raise _too_large(limits.size)
        if limits.until is not None and time.monotonic() > limits.until:
            raise deadline.DeadlineReadTimeout(OVERDUE)
        return piece


class _Body:
    """The base class of bounded bodies."""

    def __init__(self, response: httpx.Response, limits: Limits, *, whole: bool) -> None:
        self.headers = response.headers
        self.pieces: list[bytes] = []
        """The chunks read so far, where the body is read whole."""
        self.wire = bytearray()
        """The beginning of a compressed body before decoding."""
        self._whole = whole
        self._limits = limits
        named = response.headers.get("content-encoding")
        self.is_encoded = named is not None
        self._encodings = _encodings(named) if named is not None else []
        self._pid = os.getpid()

    @property
    def _simple(self) -> bool:
        """Whether the pieces need no decoding and no limit."""
        return self._whole and not self._encodings and self._limits.until is None

    def _meter(self) -> _Meter:
        """Return the limit of a body; a streamed one without compression has none."""
        if self._whole or self._encodings:
            return _Meter(self._limits)
        return _Meter(self._limits._replace(size=None))

    def _taken(self, piece: bytes) -> bytes:
        if self._whole:
            self.pieces.append(piece)
        return piece

    def _arrived(self, piece: bytes) -> bytes:
        if self._encodings and len(self.wire) < KEPT:
            self.wire += piece[: KEPT - len(self.wire)]
        return piece

    def _check_deadline(self, error: httpx.TimeoutException) -> None:
        """Raise for a read timeout of httpx that was the remaining deadline."""
        until = self._limits.until
        if until is not None and time.monotonic() >= until:
            raise deadline.DeadlineReadTimeout(OVERDUE) from error

    def _foreign(self) -> bool:
        return self._pid != os.getpid()

    def _check_process(self) -> None:
        if self._foreign():
            raise ClientError(
                "this response belongs to the process that forked this one; "
                "read it there, or make the call again here"
            )


class SyncBody(_Body, httpx.SyncByteStream):
    """A body for a blocking client."""

    def __init__(self, response: httpx.Response, limits: Limits, *, whole: bool) -> None:
        super().__init__(response, limits, whole=whole)
        assert isinstance(response.stream, httpx.SyncByteStream)
        self._stream = response.stream

    def __iter__(self) -> Iterator[bytes]:
        pieces = iter(self._stream) if self._simple else self._received()
        for encoding in self._encodings:
            pieces = _decode(encoding, pieces, self._meter())
        meter = self._meter()
        try:
            for piece in pieces:
                yield meter.count(self._taken(piece))
        except httpx.DecodingError as error:
            raise Undecodable(f"the response body cannot be decoded: {error}") from error

    def _received(self) -> Iterator[bytes]:
        pieces = iter(self._stream)
        while True:
            self._check_process()
            try:
                with deadline.until(self._limits.until):
                    piece = next(pieces, None)
            except httpx.TimeoutException as error:
                self._check_deadline(error)
                raise
            if piece is None:
                return
            yield self._arrived(piece)

    def close(self) -> None:
        """Release the connection, unless it belongs to another process."""
        if not self._foreign():
            self._stream.close()


class AsyncBody(_Body, httpx.AsyncByteStream):
    """A body for an async client."""

    def __init__(self, response: httpx.Response, limits: Limits, *, whole: bool) -> None:
        super().__init__(response, limits, whole=whole)
        assert isinstance(response.stream, httpx.AsyncByteStream)
        self._stream = response.stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._stream) if self._simple else self._received()
        for encoding in self._encodings:
            pieces = _decode_async(encoding, pieces, self._meter())
        meter = self._meter()
        try:
            async for piece in pieces:
                yield meter.count(self._taken(piece))
        except httpx.DecodingError as error:
            raise Undecodable(f"the response body cannot be decoded: {error}") from error

    async def _received(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._stream)
        while True:
            self._check_process()
            try:
                async with deadline.until_async(None if self._whole else self._limits.until):
                    piece = await anext(pieces, None)
            except httpx.TimeoutException as error:
                self._check_deadline(error)
                raise
            if piece is None:
                return
            yield self._arrived(piece)

    async def aclose(self) -> None:
        """Release the connection, unless it belongs to another process."""
        if not self._foreign():
            await self._stream.aclose()


def bound(response: httpx.Response, limits: Limits, *, whole: bool = False) -> None:
    """Bound the unread body of a response.

    All ways to read it (`iter_bytes`, `iter_raw`, `read` and their async counterparts) then yield
    decoded bytes, in chunks of a few megabytes at most, and raise Overdue, TooLarge or Undecodable,
    which are TransportErrors. Its `headers` lose `content-encoding`. A body that has already been
    read is only measured.

    Args:
        response: A response that `send(..., stream=True)` returned.
        limits: The deadline and the size.
        whole: The body is read into memory: its size counts also where nothing is compressed.
    """
    if response.is_stream_consumed:  # a mock that has all of it already
        _Meter(limits).count(response.content)
        return
    kind = SyncBody if isinstance(response.stream, httpx.SyncByteStream) else AsyncBody
    response.stream = kind(response, limits, whole=whole)
    if response.stream.is_encoded:
        response.headers = httpx.Headers(
            [
                (name, value)
                for name, value in response.headers.multi_items()
                if name != "content-encoding"
            ]
        )


def read(response: httpx.Response) -> None:
    """Read a bounded body into `response.content`; `partial` returns that of a failure."""
    body = response.stream
    try:
        response.read()
        _forget(body)
    except BaseException as failure:
        attach(failure, response)
        response.close()
        raise
    finally:
        _restore(response, body)


async def read_async(response: httpx.Response) -> None:
    """Read a bounded body into `response.content`; `partial` returns that of a failure."""
    body = response.stream
    try:
        await response.aread()
        _forget(body)
    except BaseException as failure:
        attach(failure, response)
        await response.aclose()
        raise
    finally:
        _restore(response, body)


def is_plain(response: httpx.Response) -> bool:
    """Return whether the body is unread and not compressed."""
    return not response.is_stream_consumed and not any(
        len(name) == ENCODING_LENGTH and name.lower() == b"content-encoding"
        for name, _ in response.headers.raw
    )


def read_plain(response: httpx.Response, size: int | None) -> None:
    """Read a body that is not compressed into `response.content`, without a deadline.

    This is the common case, so it skips the layers in which httpx decodes and splits chunks. A
    failure has the received part: see `partial`.
    """
    pieces: list[bytes] = []
    total = 0
    try:
        for piece in cast(httpx.SyncByteStream, response.stream):
            pieces.append(piece)
            total += len(piece)
            if size is not None and total > size:
                raise _too_large(size)
    except BaseException as failure:
        attach(failure, response, pieces)
        response.close()
        raise
    response.close()
    _keep(response, pieces)


async def read_plain_async(response: httpx.Response, size: int | None) -> None:
    """Read a body that is not compressed into `response.content`, as `read_plain` does."""
    pieces: list[bytes] = []
    total = 0
    try:
        async for piece in cast(httpx.AsyncByteStream, response.stream):
            pieces.append(piece)
            total += len(piece)
            if size is not None and total > size:
                raise _too_large(size)
    except BaseException as failure:
        attach(failure, response, pieces)
        await response.aclose()
        raise
    await response.aclose()
    _keep(response, pieces)


def _keep(response: httpx.Response, pieces: list[bytes]) -> None:
    response.is_stream_consumed = True
    # httpx has no public way to hand over a body that was read
    setattr(response, "_content", b"".join(pieces))  # noqa: B010


def attach(
    failure: BaseException, response: httpx.Response, pieces: Iterable[bytes] | None = None
) -> None:
    """Attach the interrupted response to a failure, with 64 KiB of its body at most.

    It is a PartialBody, unless the body had been read whole.
    """
    if isinstance(failure, httpx.RequestError):
        failure.request = response.request
    body = response.stream
    content = bytearray()
    whole = _content(response) if pieces is None else None
    if isinstance(body, _Body) and isinstance(failure, Undecodable):
        content, whole = body.wire, None
    elif whole is not None:
        content += whole[:KEPT]
    else:
        if pieces is None:
            pieces = body.pieces if isinstance(body, _Body) else ()
        for piece in pieces:
            content += piece[: KEPT - len(content)]
    kind = PartialBody if whole is None or len(whole) > KEPT else httpx.Response
    partial = kind(response.status_code, content=bytes(content))
    partial.headers = body.headers if isinstance(body, _Body) else response.headers
    partial.request = redact.request_placeholder(response.request)
    failure.partial_response = partial  # type: ignore[attr-defined]


def _content(response: httpx.Response) -> bytes | None:
    """Return a body that was read completely, such as by a hook of the caller; else None."""
    try:
        return response.content
    except httpx.ResponseNotRead:
        return None


def partial(failure: BaseException) -> httpx.Response | None:
    """Return the response that a failure interrupted: status, headers, decoded part of the body."""
    response: httpx.Response | None = getattr(failure, "partial_response", None)
    return response


def _forget(body: object) -> None:
    if isinstance(body, _Body):
        body.pieces = []


def _restore(response: httpx.Response, body: object) -> None:
    if isinstance(body, _Body):
        response.headers = body.headers


def _encodings(named: str) -> list[str]:
    """Return the codings to decode, the last applied first. Raises Undecodable for too many."""
    names = [name.strip() for name in reversed(named.lower().split(","))]
    encodings = [name for name in names if name in SLICES or name in CHECKED]
    if len(encodings) > MAX_ENCODINGS:
        raise Undecodable(f"the response body has {len(encodings)} content encodings")
    return encodings


def _decode(encoding: str, pieces: Iterator[bytes], meter: _Meter) -> Iterator[bytes]:
    if encoding in CHECKED:
        decoder, size = Decoder(encoding), 0
        for piece in pieces:
            size += len(piece)
            yield from _decoded(decoder, meter.count(piece))
        _check_end(decoder, size)
        return
    sliced = (part for piece in pieces for part in _slices(encoding, meter.count(piece)))
    response = httpx.Response(200, headers={"content-encoding": encoding}, content=sliced)
    yield from response.iter_bytes()


async def _decode_async(
    encoding: str, pieces: AsyncIterable[bytes], meter: _Meter
) -> AsyncIterator[bytes]:
    if encoding in CHECKED:
        decoder, size = Decoder(encoding), 0
        async for piece in pieces:
            size += len(piece)
            for part in _decoded(decoder, meter.count(piece)):
                yield part
        _check_end(decoder, size)
        return
    sliced = (part async for piece in pieces for part in _slices(encoding, meter.count(piece)))
    response = httpx.Response(200, headers={"content-encoding": encoding}, content=sliced)
    async for piece in response.aiter_bytes():
        yield piece


def _decoded(decoder: Decoder, piece: bytes) -> Iterator[bytes]:
    try:
        yield from decoder.decode(piece)
    except CodingError as error:
        raise Undecodable(f"the response body cannot be decoded: {error}") from error


def _check_end(decoder: Decoder, size: int) -> None:
    """Raise Undecodable where the end is missing; a body without any byte is empty."""
    try:
        if size:
            decoder.check_end()
    except CodingError as error:
        raise Undecodable(f"the response body cannot be decoded: {error}") from error


def is_decodable(encoding: str) -> bool:
    """Return whether a content encoding can be decoded: httpx leaves others encoded."""
    if encoding in SAMPLES:
        try:
            headers, sample = {"content-encoding": encoding}, SAMPLES[encoding]
            return httpx.Response(200, headers=headers, content=sample).content != sample
        except httpx.DecodingError:
            return False
    return encoding in CHECKED


def _slices(encoding: str, piece: bytes) -> Iterable[bytes]:
    if piece and not is_decodable(encoding):
        raise Undecodable(
            f"the response body cannot be decoded: it is encoded as {encoding}, though not asked "
            "for, and no decoder is installed"
        )
    size = SLICES[encoding]
    return (piece[start : start + size] for start in range(0, len(piece), size))
