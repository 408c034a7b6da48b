"""A file that is being downloaded: the bytes that belong to it, and whether it is complete."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from ..errors import DownloadError
from ..http.content_coding import CodingError, Decoder, decoder_of
from ..http.library import httpx
from . import byte_range, digests, page_detection
from .part_file import Note, PartFile


class Transfer(NamedTuple):
    """The progress of a download."""

    path: Path
    done: int
    """Bytes."""
    total: int | None
    """The size of the file in bytes; None where the server does not declare it."""

    @property
    def fraction(self) -> float | None:
        """The fraction from 0 to 1; None where the server does not declare a length."""
        return self.done / self.total if self.total else None


class ExpectedFile(NamedTuple):
    """The size and the digest expected by the caller."""

    size: int | None = None
    """Bytes."""
    digest: digests.Digest | None = None


class _Opening(NamedTuple):
    """A response whose first byte has not arrived."""

    extent: byte_range.Extent
    note: Note
    digests: list[digests.Digest]


class PartialFile:
    """The downloaded bytes, and the known properties of the whole file.

    A part is resumed only where the response has the same strong ETag for the same URL (its query
    may differ: it was signed again). Otherwise the download starts over.
    """

    def __init__(
        self,
        path: Path,
        part: PartFile,
        expected: ExpectedFile,
        on_progress: Callable[[Transfer], object] | None,
    ) -> None:
        self.path = path
        self._part = part
        self._expected = expected
        self._on_progress = on_progress
        note = part.note
        ours = not part.is_of_another()
        self._resource = note.resource if ours else ""
        self._etag = note.etag if ours else None
        self._version = self._etag
        self._declared = note.total if ours else None
        """The size of the whole file in bytes, as the server declared it."""
        self.whole = False
        """Whether the file is complete and verified."""
        self.problem: str | None = None
        """The failure of the last attempt."""
        self.refused = False
        """Whether the last response is not the file: repeating the same request is useless."""
        self.mismatches = 0
        """The number of complete files with a wrong digest."""
        self._digests: list[digests.Digest] = []
        self._decoder: Decoder | None = None
        self._end: int | None = None
        self._piece = False
        self._opening: _Opening | None = None
        self._suffix = self._content_type = ""
        if self.total is not None and part.size > self.total:
            self._etag = None

    @property
    def total(self) -> int | None:
        """The size of the whole file in bytes; None where it is unknown."""
        return self._declared if self._expected.size is None else self._expected.size

    @property
    def size(self) -> int:
        """The number of downloaded bytes."""
        return 0 if self._part.is_of_another() else self._part.size

    @property
    def resumable(self) -> bool:
        """Whether the next attempt resumes after the stored bytes."""
        return self._etag is not None and self.size > 0

    @property
    def location(self) -> Path | None:
        """The path of the downloaded bytes; None without any."""
        return self._part.path if self.size else None

    def headers(self) -> dict[str, str]:
        """Return the request headers: a range of the missing bytes, where resumable."""
        requested = {"accept-encoding": "identity"}
        if self._etag is not None and self._start is not None:
            requested |= {"range": f"bytes={self._start}-", "if-range": self._etag}
        return requested

    def begin(self, response: httpx.Response, request: httpx.Request) -> bool:
        """Return whether the body of a response belongs to the file; `write` then stores it."""
        self.problem, self.refused, self._opening = None, False, None
        if response.status_code == 416 and self._start is not None:
            self._check_unsatisfied(response, request)
            return False
        if response.status_code not in (200, 206):
            return False
        try:
            decoder = decoder_of(response.headers.get("content-encoding", ""))
            encoded = decoder is not None
            self._decoder = None if response.is_stream_consumed else decoder
            requested = self._start if "range" in request.headers else None
            extent = byte_range.extent(response, requested, encoded)
        except byte_range.Contradiction as error:
            self._distrust(str(error))
            return False
        except CodingError as error:
            self._refuse(str(error))
            return False
        if not self._is_due(response, request, extent):
            return False
        etag = None if encoded else byte_range.strong_etag(response)
        declared = [] if encoded else list(digests.declared(response.headers, not extent.start))
        note = Note(self._part.owner, _resource(request), etag, extent.total)
        self._opening = _Opening(extent, note, declared)
        return True

    def write(self, chunk: bytes) -> None:
        """Store bytes of the body. Raises DownloadError where that is impossible."""
        pieces = [chunk] if self._decoder is None else self._decoder.decode(chunk)
        for piece in pieces:
            self._open()
            if self._end is not None and self.size + len(piece) > self._end:
                raise byte_range.Contradiction(f"more than the {self._end} bytes that were due")
            with self._on_disk():
                self._part.write(piece)
            if self._on_progress is not None:
                self._on_progress(Transfer(self.path, self.size, self.total))

    def end(self) -> None:
        """Check the file after a body that ended as its response declared."""
        if self._decoder is not None:
            self._decoder.check_end()
        if self._opening is not None and self._opening.extent.start:
            self.problem = "the response ended without a byte"
            return
        if self._opening is not None and self._expected.size != 0:
            self._refuse("the server sent an empty body")
            return
        self._open()
        due = self._end if self.total is None else self.total
        if due is not None and self.size < due:
            self.problem = f"the response ended after {self.size} of {due} bytes"
        elif self.total is None and self._piece:
            self.problem = f"{self.size} bytes were received; the server declares no length"
        else:
            with self._on_disk():
                self._settle()

    def fail(self, error: Exception) -> None:
        """Start over: the body was not what its response declared."""
        self._discard(str(error))

    def finish(self, overwrite: bool) -> Path:
        """Rename the complete file. Return its path. Raises DownloadError."""
        with self._on_disk():
            return self._part.finish(overwrite)

    def failure(self, what: str, status: int | None = None) -> DownloadError:
        """Return an error with the failure, the bytes on disk, and the remedy."""
        of = f" of {self.total}" if self.total is not None else ""
        if self.size and self._part.note.etag is not None:
            state = f"{self.size}{of} bytes are in {self.location}; download again to resume"
        elif self.size:
            state = (
                f"{self.size}{of} bytes are in {self.location}; without a strong ETag of the "
                "server they cannot be continued: download again to start over"
            )
        else:
            state = "nothing is on disk; download again to start over"
        return DownloadError(f"{self.path}: {what}; {state}", status, self.location, self.size)

    @property
    def _start(self) -> int | None:
        """The first byte to request; for a complete part its last byte, to get the ETag."""
        if not self.resumable:
            return None
        return self.size if self.total is None else min(self.size, max(self.total - 1, 0))

    def _is_due(
        self, response: httpx.Response, request: httpx.Request, extent: byte_range.Extent
    ) -> bool:
        """Return whether the headers of a response allow its body to be the file."""
        self._suffix = page_detection.due_suffix((self.path.name, str(request.url)))
        self._content_type = response.headers.get("content-type", "")
        page = page_detection.page_type(self._content_type, self._suffix)
        if page is not None:
            due = f"a .{self._suffix} file" if self._suffix else "the file"
            self._refuse(f"the server sent a page ({page}) where {due} was due")
            return False
        if extent.total == 0 and self._expected.size != 0:
            self._refuse("the server sent an empty body")
            return False
        if extent.total is not None and self._expected.size not in (None, extent.total):
            self._refuse(
                f"the server declares {extent.total} bytes where size= says {self._expected.size}"
            )
            return False
        same = self._is_same(response, request)
        if response.status_code == 206 and "range" in request.headers and not same:
            self._distrust("the server has another version of the file")
            return False
        if same and self.total is not None and extent.total not in (None, self.total):
            self._distrust(
                f"the server declares {extent.total} bytes for the version of {self.total} bytes"
            )
            return False
        return True

    def _open(self) -> None:
        """Prepare for the first byte of a response: until it arrives, the stored bytes remain."""
        if self._opening is None:
            return
        extent, note, self._digests = self._opening
        if note.etag is not None and self._version not in (None, note.etag):
            self._declared = None  # for another version
        if extent.total is not None:
            self._declared = extent.total
        self._version = self._etag = note.etag
        self._resource = note.resource
        self._end = extent.end if extent.end is not None else self.total
        self._piece = bool(extent.start)
        with self._on_disk():
            self._part.cut(extent.start)
            self._part.write_note(note._replace(total=self._declared))
        self._opening = None

    def _check_unsatisfied(self, response: httpx.Response, request: httpx.Request) -> None:
        """Take a 416 for the end of the file where it is of the stored version."""
        given = byte_range.content_range(response.headers.get("content-range", ""))
        whole = given is not None and given.first is None and given.total == self.size
        if whole and self.total in (None, self.size) and self._is_same(response, request):
            self._declared = self.size
            with self._on_disk():
                self._settle()
        else:
            self._distrust("the server refuses the range")

    def _is_same(self, response: httpx.Response, request: httpx.Request) -> bool:
        """Return whether a response is of the version whose bytes are stored."""
        etag = byte_range.strong_etag(response)
        return etag is not None and etag == self._etag and _resource(request) == self._resource

    def _settle(self) -> None:
        head = self._part.read(page_detection.HEAD)
        if page_detection.is_page(head, self._suffix, self._content_type):
            self._discard("the server sent a page where the file was due")
            self.refused = True
            return
        own = self._expected.digest
        for digest in self._digests if own is None else (own, *self._digests):
            value = self._part.digest(digest.algorithm)
            if value != digest.value:
                self.mismatches += 1
                self._discard(
                    f"its {digest.algorithm} is {value.hex()}, not {digest.value.hex()} as "
                    f"{digest.source} says"
                )
                return
        self._part.flush()
        self.whole = True

    def _refuse(self, why: str) -> None:
        self.problem, self.refused = why, True

    def _distrust(self, why: str) -> None:
        """Request the whole file next; the stored bytes remain until it arrives."""
        self.problem, self._etag = why, None

    def _discard(self, why: str) -> None:
        """Start over: the bytes are wrong."""
        self._distrust(why)
        with self._on_disk():
            self._part.cut(0)

    @contextmanager
    def _on_disk(self) -> Generator[None]:
        try:
            yield
        except (OSError, ValueError) as error:
            raise self.failure(_reason(error)) from error


def disk_error(path: Path, error: Exception) -> DownloadError:
    """Return the error of a file that cannot be created."""
    return DownloadError(f"{path}: {_reason(error)}; nothing was downloaded; choose another path")


def _reason(error: Exception) -> str:
    text = error.strerror or str(error) if isinstance(error, OSError) else str(error)
    return f"the file cannot be written: {text}"


def _resource(request: httpx.Request) -> str:
    """Return the digest of a URL without its query, which may contain signatures."""
    url = request.url
    address = b"|".join((url.raw_scheme, url.netloc, url.raw_path.partition(b"?")[0]))
    return hashlib.sha256(address).hexdigest()
