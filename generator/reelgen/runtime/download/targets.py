"""The files of a job, with their destinations and parts."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from ..errors import DownloadError
from .digests import of_caller
from .file_names import part_name, safe_name
from .folder import Folder
from .part_file import Busy, Owner, PartFile, in_folder
from .partial_file import ExpectedFile, PartialFile, Transfer, disk_error

if TYPE_CHECKING:
    from ..jobs.base_job import AnyJob
    from ..jobs.job_part import JobPart


class FileTarget:
    """One file of a job, with its current URL."""

    def __init__(self, part: JobPart, number: int) -> None:
        self.part = part
        self.number = number
        self.url = part.urls[number]
        """The URL; `renew` sets the one that the provider sent last."""
        resources = [_resource(url) for url in part.urls]
        self._resource = resources[number]
        self._rank = resources[:number].count(self._resource)
        self._others = set(resources) - {self._resource}

    def renew(self) -> None:
        """Set the fresh URL of the same file. Raises DownloadError where there is none.

        It is the URL that differs only in its query, or else the one in the same position, unless
        that is the URL of another file.
        """
        urls = self.part.urls
        same = [url for url in urls if _resource(url) == self._resource]
        if self._rank < len(same):
            url = same[self._rank]
        elif self.number < len(urls) and _resource(urls[self.number]) not in self._others:
            url = urls[self.number]
        else:
            raise DownloadError(f"job {self.part.id}: the provider no longer names this file")
        self.url, self._resource = url, _resource(url)


class Plan(NamedTuple):
    """The files of a job to download, and their destination."""

    job: AnyJob
    path: Path
    is_folder: bool
    """Whether the files go into `path`, under names of their own."""
    until: float | None
    """Seconds of the monotonic clock; None: no end."""
    on_progress: Callable[[Transfer], object] | None
    expected: ExpectedFile

    def targets(self) -> list[FileTarget]:
        """Return the files, with their current URLs."""
        return [
            FileTarget(part, number) for part in self.job.parts for number in range(len(part.urls))
        ]

    def begin(self, target: FileTarget) -> OpenTargets:
        """Open the part of a file. Raises DownloadError, also where another download has it."""
        provider = self.job.lifecycle.poll.operation.module
        owner = Owner(provider, target.part.id or _resource(target.url), target.number)
        parent = self.path if self.is_folder else self.path.parent
        name = safe_name(target.url, target.part.id or "") if self.is_folder else self.path.name
        path = parent / name
        folder: Folder | None = None
        try:
            parent.mkdir(parents=True, exist_ok=True)
            folder = Folder(parent)
            if self.is_folder:
                part = in_folder(folder, name, owner)
            else:
                _check_file(path)
                part = PartFile(folder, name, part_name(name), owner)
            partial = PartialFile(parent / part.target, part, self.expected, self.on_progress)
            return OpenTargets(folder, part, partial, not self.is_folder)
        except Busy:
            _close(folder)
            raise DownloadError(
                f"{path}: another download is writing this file; wait, or choose another path"
            ) from None
        except (OSError, ValueError) as error:
            _close(folder)
            raise disk_error(path, error) from error
        except BaseException:
            _close(folder)
            raise


class OpenTargets(NamedTuple):
    """A file that is being fetched."""

    folder: Folder
    part: PartFile
    partial: PartialFile
    overwrite: bool

    def finish(self) -> Path:
        """Rename the complete file. Return its path. Raises DownloadError."""
        return self.partial.finish(self.overwrite)

    def close(self) -> None:
        """Release the part, whole or not."""
        self.part.close()
        self.folder.close()


def plan(
    job: AnyJob,
    path: str | Path,
    until: float | None,
    on_progress: Callable[[Transfer], object] | None,
    size: int | None = None,
    sha256: str | None = None,
) -> Plan:
    """Return the download plan. Raises DownloadError without files, or for invalid arguments."""
    count = sum(len(part.urls) for part in job.parts)
    if not count:
        raise DownloadError(f"{job}: the final response names no file")
    if count > 1 and (size is not None or sha256 is not None):
        raise DownloadError(f"{job} has {count} files; size= and sha256= describe one")
    if size is not None and (isinstance(size, bool) or size < 0):
        raise DownloadError(f"size= is {size!r}; give the number of bytes")
    try:
        digest = None if sha256 is None else of_caller(sha256)
    except ValueError as error:
        raise DownloadError(str(error)) from None
    target = Path(path)
    is_folder = count > 1 or os.fspath(path).endswith(("/", os.sep)) or _is_folder(target)
    return Plan(job, target, is_folder, until, on_progress, ExpectedFile(size, digest))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _check_file(path: Path) -> None:
    """Raise OSError for a target that is a device or the like, or whose name is too long."""
    try:
        exists = path.exists()
    except RuntimeError:  # a link to itself is replaced like any other
        return
    if exists and not path.is_file():
        raise OSError(f"{path} is not a regular file")


def _resource(url: str) -> str:
    try:
        return urlsplit(url)._replace(query="", fragment="").geturl()
    except ValueError:
        return url


def _close(folder: Folder | None) -> None:
    if folder is not None:
        folder.close()
