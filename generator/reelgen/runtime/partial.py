"""A file on its way to disk: written beside its target, resumed, checked, renamed when whole."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import unquote, urlsplit

from .errors import DownloadError
from .http import httpx

PIECE = 1 << 20
"""Bytes read at once when a file is checked."""


class Transfer(NamedTuple):
    """How far a file is."""

    path: Path
    done: int
    """Bytes."""
    total: int | None
    """Bytes; None where the server does not say."""

    @property
    def fraction(self) -> float | None:
        """0 to 1; None where the server does not say."""
        return self.done / self.total if self.total else None


class Partial:
    """The bytes fetched so far. Two files stand beside the target until it is whole."""

    def __init__(self, target: Path, on_progress: Callable[[Transfer], object] | None) -> None:
        self._target = target
        self._part = target.with_name(f".{target.name}.part")
        self._note = target.with_name(f".{target.name}.part.json")
        self._on_progress = on_progress
        self._file: IO[bytes] | None = None
        self._checks: list[tuple[str, str]] = []
        self._version = self._known_version()
        self.total: int | None = None
        """Bytes of the whole file; None where the server does not say."""
        self.whole = False
        """All is there, and checked."""
        self.decoded = False
        """The server compresses what it sends: its bytes are not those of the file."""
        self.problem: str | None = None
        """What was wrong with the last try."""

    @property
    def size(self) -> int:
        """Bytes fetched so far."""
        return self._part.stat().st_size if self._part.exists() else 0

    def headers(self) -> dict[str, str]:
        """What to ask with: the rest, where a beginning is there that can be trusted."""
        asked = {"accept-encoding": "identity"}
        if self._version is not None and self.size:
            asked["range"] = f"bytes={self.size}-"
        return asked

    def opens(self, response: httpx.Response, request: httpx.Request) -> bool:
        """Whether the body of this answer belongs into the file, which is then open for it."""
        self.problem = None
        status = response.status_code
        if status not in (200, 206, 416):
            return False
        version = _version(response, request)
        start, total = _content_range(response)
        if status == 416:
            same = version in (None, self._version) and total == self.size > 0
            self._settle() if same else self._begin_again("the server has another file now")
            return False
        if status == 206 and (version != self._version or start != self.size):
            self._begin_again("the server has another file now")
            return False
        encoding = response.headers.get("content-encoding", "identity")
        self.decoded = encoding != "identity"
        self._checks = list(_digests(response)) if not self.decoded else []
        if status == 200:
            length = response.headers.get("content-length", "")
            total = int(length) if length.isdigit() and not self.decoded else None
            self._remember(None if self.decoded else version)
        self.total = total
        self._file = self._part.open("ab" if status == 206 else "wb")
        return True

    def write(self, chunk: bytes) -> None:
        """Bytes that came."""
        if self._file is not None:
            self._file.write(chunk)
            if self._on_progress is not None:
                self._on_progress(Transfer(self._target, self._file.tell(), self.total))

    def ended(self) -> None:
        """The body ended as it should: it is whole if its length and digest are right."""
        self.close()
        if self.total is not None and self.size < self.total:
            self.problem = f"the answer broke off after {self.size} of {self.total} bytes"
        elif self.total is not None and self.size > self.total:
            self._begin_again(f"more than the {self.total} bytes the server told of")
        else:
            self._settle()

    def close(self) -> None:
        """Nothing more comes for now."""
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None

    def finish(self) -> Path:
        """The whole file, under its name."""
        self._note.unlink(missing_ok=True)
        self._part.replace(self._target)
        return self._target

    def _settle(self) -> None:
        for algorithm, expected in self._checks:
            if _digest(self._part, algorithm) != expected:
                self._begin_again(f"its {algorithm} is not the one the server told of")
                return
        self.whole = True

    def _begin_again(self, why: str) -> None:
        self.close()
        self.problem = why
        self._part.unlink(missing_ok=True)
        self._remember(None)

    def _remember(self, version: str | None) -> None:
        self._version = version
        if version is None:
            self._note.unlink(missing_ok=True)
        else:
            self._note.write_text(json.dumps({"version": version}), encoding="utf-8")

    def _known_version(self) -> str | None:
        try:
            version = json.loads(self._note.read_text(encoding="utf-8"))["version"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return version if isinstance(version, str) else None


def safe_name(url: str, fallback: str, taken: set[str]) -> str:
    """A file name out of an address: a plain one, in this folder, not used yet."""
    name = unquote(urlsplit(url).path).rsplit("/", 1)[-1]
    name = re.sub(r"[^A-Za-z0-9._-]+", "_", name).lstrip("._-")[-100:]
    name = name or re.sub(r"[^A-Za-z0-9_-]+", "_", fallback)[-100:] or "file"
    stem, dot, suffix = name.rpartition(".")
    number = 2
    while name in taken:
        name = f"{stem or suffix}-{number}{dot + suffix if stem else ''}"
        number += 1
    taken.add(name)
    return name


def _version(response: httpx.Response, request: httpx.Request) -> str | None:
    """What tells one version of a file from another; None where nothing does."""
    etag = response.headers.get("etag")
    if etag:
        return f"etag {etag}"
    modified = response.headers.get("last-modified")
    address = str(request.url.copy_with(query=None))
    where = hashlib.sha256(address.encode()).hexdigest()
    return f"modified {modified} {where}" if modified else None


def _content_range(response: httpx.Response) -> tuple[int | None, int | None]:
    said = response.headers.get("content-range", "")
    found = re.fullmatch(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)", said.strip())
    if found is None:
        return None, None
    start, total = found.groups()
    return int(start) if start else None, int(total) if total != "*" else None


def _digests(response: httpx.Response) -> Iterator[tuple[str, str]]:
    """Digests of the whole file that came with an answer: (algorithm, base64)."""
    said = response.headers.get("repr-digest", "")
    for name, value in re.findall(r"(sha-256|sha-512)=:([A-Za-z0-9+/=]+):", said):
        yield name.replace("-", ""), value
    amazon = response.headers.get("x-amz-checksum-sha256", "")
    if amazon and "-" not in amazon:
        yield "sha256", amazon
    google = re.search(r"md5=([A-Za-z0-9+/=]+)", response.headers.get("x-goog-hash", ""))
    if google is not None:
        yield "md5", google[1]
    if response.status_code == 200 and "content-md5" in response.headers:
        yield "md5", response.headers["content-md5"]


def _digest(path: Path, algorithm: str) -> str:
    digest = hashlib.new(algorithm, usedforsecurity=False)
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
    except OSError as error:
        raise DownloadError(f"{path}: {error.strerror}") from error
    return base64.b64encode(digest.digest()).decode()
