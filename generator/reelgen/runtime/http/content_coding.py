"""Content codings of a file: some servers compress unrequested."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

PIECE = 1 << 20
"""The maximum number of bytes decoded at once."""

GZIP = 16 + zlib.MAX_WBITS
"""Window bits that make zlib read a gzip header and check the trailer."""

PLAIN = frozenset({"", "identity", "aws-chunked"})
"""Codings that change nothing. S3 declares the last for objects that were uploaded in chunks."""


class CodingError(Exception):
    """An unsupported content coding, or a body that does not match its coding."""


class Decoder:
    """A gzip or deflate stream whose end is checked."""

    def __init__(self, coding: str) -> None:
        self._gzip = coding != "deflate"
        self._stream = zlib.decompressobj(GZIP if self._gzip else zlib.MAX_WBITS)
        self._started = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield the decoded bytes, at most 1 MiB at once. Raises CodingError."""
        while True:
            if self._stream.eof:
                if not data:
                    return
                if not self._gzip:
                    raise CodingError("bytes follow the end of the deflate stream")
                self._stream = zlib.decompressobj(GZIP)  # a gzip file may have several members
            piece = self._inflate(data)
            if piece:
                yield piece
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            if not data and len(piece) < PIECE:
                return

    def check_end(self) -> None:
        """Raise CodingError unless the stream is complete."""
        if not self._stream.eof:
            raise CodingError("the compressed stream ends too early")

    def _inflate(self, data: bytes) -> bytes:
        try:
            piece = self._stream.decompress(data, PIECE)
        except zlib.error as error:
            if self._gzip or self._started:
                raise CodingError(f"the compressed stream is broken: {error}") from None
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)  # deflate without its zlib wrapper
            self._started = True
            return self._inflate(data)
        self._started = self._started or bool(data)
        return piece


def decoder_of(content_encoding: str) -> Decoder | None:
    """Return the decoder of a body; None where it is not encoded.

    gzip and deflate are decoded and their end is checked. Raises CodingError for every other
    coding, and for several: whether their end is missing cannot be checked here.
    """
    codings = [coding.strip().lower() for coding in content_encoding.split(",")]
    codings = [coding for coding in codings if coding not in PLAIN]
    if not codings:
        return None
    if len(codings) > 1 or codings[0] not in ("gzip", "x-gzip", "deflate"):
        raise CodingError(
            f"the server encodes the file as {', '.join(codings)}, though asked for no encoding"
        )
    return Decoder(codings[0])
