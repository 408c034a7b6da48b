"""One call from the command line: make it, wait, download, and say how it ended."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from ..errors import (
    APITimeoutError,
    AuthenticationError,
    DownloadError,
    JobFailed,
    JobTimeout,
    MissingCredentialsError,
    PermissionDeniedError,
    ReelspecError,
    RequestInvalidError,
)
from ..job_state import AnyJob
from . import show
from .catalog import Entry, Provider, kebab
from .schema import Shape
from .values import UsageError
from .values import arguments as read

OK, ERROR, BAD_INPUT, AUTH, FAILED, TIMEOUT, DOWNLOAD, INTERRUPTED = 0, 1, 2, 3, 4, 5, 6, 130

CODES = (
    "Exit codes: 0 done; 1 the provider refused, or the connection failed; 2 bad input; "
    "3 the key is missing or refused; 4 the job failed; 5 out of time; 6 the file could not be "
    "fetched; 130 interrupted."
)


class Wishes(NamedTuple):
    """What is wished for beside the call itself."""

    wait: bool = False
    download: Path | None = None
    timeout: float = 3600.0
    estimate: bool = False
    client: Mapping[str, Any] = MappingProxyType({})
    """Options of the client."""


def call(
    provider: Provider, entry: Entry, given: list[tuple[tuple[str, ...], str]], wishes: Wishes
) -> int:
    """Call an operation. Returns the exit code."""

    def made(client: Any) -> int:
        method = client
        for name in entry.python.split("."):
            method = getattr(method, name)
        arguments = read(Shape(provider, entry), given)
        if wishes.estimate:
            cost = client.estimate(method, **arguments)
            show.answer({"amount": cost.amount, "unit": cost.unit})
            return OK
        answer = method(**arguments)
        if not entry.job:
            show.answer(answer)
            return OK
        return _followed(provider, answer, wishes)

    return _ended(provider, wishes, made)


def resume(provider: Provider, saved: str, wishes: Wishes) -> int:
    """Take up a job that was saved. Returns the exit code."""

    def made(client: Any) -> int:
        return _followed(provider, _restored(client, saved), wishes)

    return _ended(provider, wishes._replace(wait=True), made)


def _restored(client: Any, text: str) -> AnyJob:
    try:
        saved = json.loads(Path(text[1:]).read_text("utf-8") if text.startswith("@") else text)
        job: AnyJob = client.jobs.from_dict(saved)
        return job
    except (OSError, ValueError, AttributeError, ReelspecError) as error:
        raise UsageError(f"a job is JSON, or @ and the path of a file with it: {error}") from None


def _followed(provider: Provider, job: AnyJob, wishes: Wishes) -> int:
    """Wait for a job and fetch its files, as far as that is wished for."""
    if not wishes.wait and wishes.download is None:
        show.answer(_told(job, []))
        show.say(_line(provider, job, wishes))
        return OK
    client_job: Any = job
    try:
        with show.waiting(job) as on_progress:
            client_job.wait(timeout=wishes.timeout, on_progress=on_progress)
        files: list[Path] = []
        if wishes.download is not None:
            with show.downloading() as on_progress:
                files = client_job.download_all(wishes.download, on_progress=on_progress)
    except (ReelspecError, KeyboardInterrupt) as error:
        show.answer(_told(job, []))
        if not isinstance(error, JobFailed):
            show.say(_line(provider, job, wishes))
        raise
    show.answer(_told(job, files))
    return OK


def _told(job: AnyJob, files: list[Path]) -> dict[str, Any]:
    """A job as JSON."""
    return {
        "state": job.state.value,
        "status": job.status,
        "error": job.error,
        "charged": job.charged,
        "results": [show.plain(part.result) for part in job.parts],
        "urls": job.urls,
        "files": [str(file) for file in files],
        "job": job.to_dict(),
    }


def _line(provider: Provider, job: AnyJob, wishes: Wishes) -> str:
    """How to go on."""
    command = provider.package.rpartition(".")[0].partition(".")[0]
    words = [command, kebab(provider.name), "resume", json.dumps(job.to_dict())]
    if wishes.download is not None:
        words += ["--download", str(wishes.download)]
    return "resume: " + shlex.join(words)


def _ended(provider: Provider, wishes: Wishes, made: Callable[[Any], int]) -> int:
    try:
        with provider.client(**wishes.client) as client:
            return made(client)
    except KeyboardInterrupt:
        show.say("interrupted")
        return INTERRUPTED
    except (ReelspecError, UsageError, TypeError) as error:
        show.say(f"{type(error).__name__}: {error}")
        return _code(error)


def _code(error: Exception) -> int:
    codes: list[tuple[type[Exception] | tuple[type[Exception], ...], int]] = [
        ((UsageError, RequestInvalidError, TypeError), BAD_INPUT),
        ((MissingCredentialsError, AuthenticationError, PermissionDeniedError), AUTH),
        (JobFailed, FAILED),
        ((JobTimeout, APITimeoutError), TIMEOUT),
        (DownloadError, DOWNLOAD),
    ]
    return next((code for kinds, code in codes if isinstance(error, kinds)), ERROR)
