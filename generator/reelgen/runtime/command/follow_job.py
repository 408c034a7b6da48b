"""A job after its submission: resume command, waiting, files, and the JSON at the end."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from ..download.partial_file import Transfer
from ..errors import DownloadError, JobFailed
from ..jobs.base_job import AnyJob
from . import exit_codes, fallback_file, output, progress
from .catalog import CommandProvider, kebab
from .interrupts import INTERRUPTS
from .printable import printable


class RunOptions(NamedTuple):
    """The options of a run besides the arguments of the call."""

    wait: bool = False
    download: str | None = None
    """A file, or an existing folder."""
    timeout: float = 3600.0
    """Seconds to wait."""
    estimate: bool = False
    base_url: str | None = None
    poll_interval: float | None = None
    """Seconds between status checks."""
    key_files: tuple[tuple[str, str], ...] = ()
    """The arguments of credentials, and the files that contain them."""
    dry_run: bool = False
    """Whether the request is printed and not sent."""
    page_all: bool = False
    """Whether all pages of a list are read."""
    form: str = "auto"
    """`json`, `table`, or `auto`: a table where stdout is a terminal."""


@dataclass
class Followed:
    """A submitted job, and the options for reporting it."""

    provider: CommandProvider
    job: AnyJob
    run_options: RunOptions
    target: Path | None
    """The destination of its files."""
    record: Path | None = None
    """The file with the job, where stderr could not be written."""

    def announce(self) -> None:
        """Write the job's id and the resume command to stderr, or to a file where that fails."""
        accepted = f"accepted: {printable(str(self.job))}"
        if not output.say_verbatim(f"{accepted}\n{self.resume_line()}"):
            self._save()

    def resume_line(self) -> str:
        """Return the command that continues the job, quoted for a shell."""
        command = [*_program(self.provider), kebab(self.provider.name), "resume"]
        command.append(json.dumps(self.job.to_dict()))
        if self.run_options.base_url is not None:
            command += ["--base-url", _without_password(self.run_options.base_url)]
        if self.target is not None:
            target = self.target.parent if self._needs_folder() else self.target
            command += ["--download", str(_absolute(target))]
        return "resume: " + shlex.join(command)

    def finish(self) -> int:
        """Wait and download as requested. Return the exit code; nothing is raised."""
        files: list[Path] = []
        try:
            if self.run_options.wait or self.target is not None:
                self._wait()
            if self.target is not None:
                self._fetch(self.target, files)
        except BaseException as error:
            return self.stop(error, files)
        INTERRUPTS.end()
        return exit_codes.OK if self._write(files) else self._unwritten()

    def stop(self, error: BaseException, files: list[Path]) -> int:
        """Report an error before the end of the job: message, resume command, JSON."""
        stored = isinstance(error, OSError) and self.job.urls
        code = exit_codes.report(error, exit_codes.DOWNLOAD if stored else None)
        shown = isinstance(error, JobFailed) or output.say_verbatim(self.resume_line())
        if not self._write(files) and not shown:
            self._save()
        return code

    def _wait(self) -> None:
        job: Any = self.job
        with progress.waiting(self.job) as on_progress:
            job.wait(timeout=self.run_options.timeout, on_progress=on_progress)

    def _fetch(self, target: Path, files: list[Path]) -> None:
        job: Any = self.job
        if self._needs_folder():
            count = len(self.job.urls)
            raise DownloadError(f"{target}: the job has {count} files; they need a folder")
        with progress.downloading() as on_progress:
            fetched = job.download_all(target, on_progress=_noting(files, on_progress))
        files[:] = fetched

    def _needs_folder(self) -> bool:
        """Return whether the job has several files and the target is not a folder."""
        return self.target is not None and len(self.job.urls) > 1 and not self.target.is_dir()

    def _write(self, files: list[Path]) -> bool:
        """Write the job as JSON, or at least its ids."""
        try:
            written = output.write_json(summary(self.job, files), self.job.followed_by())
        except Exception:
            written = output.write_json({"ids": _ids(self.job), "files": list(map(str, files))})
        if written and output.flush():
            fallback_file.discard(self.record)
        return written

    def _unwritten(self) -> int:
        output.say("stdout could not be written")
        if not output.say_verbatim(self.resume_line()):
            self._save()
        return exit_codes.UNWRITTEN

    def _save(self) -> None:
        """Save the job to a file: neither stdout nor stderr could be written."""
        if self.record is None:
            with suppress(Exception):
                name, ids = kebab(self.provider.name), "_".join(_ids(self.job))
                self.record = fallback_file.save(name, ids, self.job.to_dict(), self.target)


def summary(job: AnyJob, files: list[Path]) -> dict[str, object]:
    """Return a job as JSON."""
    return {
        "state": job.state.value,
        "status": job.status,
        "error": job.error,
        "charged": job.charged,
        "results": [output.plain(part.result) for part in job.parts],
        "urls": job.urls,
        "files": [str(file) for file in files],
        "job": job.to_dict(),
    }


def _noting(
    files: list[Path], on_progress: Callable[[Transfer], None]
) -> Callable[[Transfer], None]:
    """Record the complete files, in case a later one fails."""

    def note(transfer: Transfer) -> None:
        on_progress(transfer)
        if transfer.done == transfer.total and transfer.path not in files:
            files.append(transfer.path)

    return note


def _program(provider: CommandProvider) -> list[str]:
    """Return the command that starts this program: its installed name, or `python -m`."""
    package = provider.package.rpartition(".")[0]
    name = package.partition(".")[0]
    if list(entry_points(group="console_scripts", name=name)) or not sys.executable:
        return [name]
    return [sys.executable, "-m", package]


def _absolute(path: Path) -> Path:
    """Return an absolute path, for a line that may be pasted elsewhere."""
    try:
        return path.absolute()
    except OSError:  # the working directory is gone
        return path


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _ids(job: AnyJob) -> list[str]:
    return [str(part.id) for part in job.parts]
