"""A submitted job: waiting, downloading and canceling, sync and async."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar, Unpack, cast

from pydantic_core import MISSING

from ..http.run_steps import run_steps, run_steps_async
from . import polling
from .base_job import BaseJob, ClientRef
from .job_part import JobPart
from .lifecycle import JobState
from .polling import FAILURES, Failure, JobRequest

if TYPE_CHECKING:
    from ..download.partial_file import Transfer
    from ..options import CallOptions
    from ..protocols import AsyncSender, SyncSender

R = TypeVar("R")
"""The type of the submit response."""
F = TypeVar("F")
"""The type of the final response."""

WAIT = 3600.0
"""The default timeout of `wait` in seconds."""


class Job(BaseJob[R, F]):
    """A submitted job of a blocking client."""

    _client: SyncSender | ClientRef

    def refresh(self) -> Self:
        """Fetch the current status once. Raises APIError as any call."""
        run_steps(polling.refreshing(self.parts), self._perform)
        return self

    def wait(
        self,
        *,
        timeout: float | None = WAIT,
        on_progress: Callable[[Self], object] | None = None,
    ) -> Self:
        """Wait until the job has succeeded, and return it.

        A `Retry-After` is observed, up to five minutes. After any error, the job can be waited for
        again.

        Args:
            timeout: Seconds; None waits forever.
            on_progress: Called with the job after each status check. Its exceptions end the wait.

        Raises:
            JobFailed: The job failed; JobCanceled, where it was canceled.
            JobTimeout: The timeout elapsed. The job is still running; call `wait()` again.
            APIStatusError: A permanent error of the status check, such as 401 or 404. Every 5xx,
                408, 409, 425, 429, a lost connection and an unreadable body are retried, and so is
                a 404 shortly after the submission.
        """
        try:
            run_steps(self.steps(timeout, on_progress), self._perform)
        except BaseException as error:
            self.add_resume_note(error)
            raise
        self.raise_unless_succeeded()
        return self

    def _perform(self, request: JobRequest) -> Failure | None:
        try:
            self.take(request, self.ask(request))
        except FAILURES as error:
            return error
        return None

    def _renew(self, part: JobPart, within: float | None) -> None:
        run_steps(polling.refreshing([part], within), self._perform)

    def ask(self, request: JobRequest, **changes: Unpack[CallOptions]) -> Any:
        """Make a request about a part, and return its response."""
        operation, arguments, options = self._request(request, changes)
        client = cast("SyncSender", self._attached())
        done, merged = client.send(operation, arguments, MISSING, None, options)
        return self._read(request, operation, done, merged.strict)

    def download(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
        size: int | None = None,
        sha256: str | None = None,
    ) -> Path:
        """Download the finished file to `path`, or into it where it is a folder.

        The file is complete or absent: it is written beside the target as a hidden `.part`, and
        renamed when it is complete. A file at `path` is replaced. In a folder no file is replaced:
        the name is that of the URL, then `output-2.mp4`, `output-3.mp4`. Failures are retried, and
        a killed run is resumed, where the server sends a strong ETag. Credentials are sent to the
        API's own origin only. A URL that has expired, or that returns a page instead of the file,
        is requested from the provider once more.

        Without a declared length, a body that a closed connection truncates looks complete: `size`
        or `sha256` detect that.

        Args:
            path: The target: a file, or a folder that exists or ends in `/`. HTML is accepted as
                the file only where `path` or the URL ends in `.html`; JSON, XML and text are
                refused where that suffix is one of video, audio or image.
            timeout: Wall-clock seconds for the whole download; None: as long as bytes arrive.
            on_progress: Called with a Transfer as bytes arrive.
            size: The expected number of bytes; another size is an error.
            sha256: The expected SHA-256 of the file in hexadecimal.

        Raises:
            JobUnfinished: The job has not succeeded yet.
            DownloadError: The file could not be downloaded or written; `part` and `size` describe
                the downloaded bytes.
        """
        return self._fetched(path, timeout, on_progress, size, sha256)[0]

    def download_all(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> list[Path]:
        """Download all finished files; for a batch, those of the jobs that have succeeded.

        Several files require a folder; otherwise as `download`.
        """
        return self._fetched(path, timeout, on_progress)

    def _fetched(
        self,
        path: str | Path,
        timeout: float | None,
        on_progress: Callable[[Transfer], object] | None,
        size: int | None = None,
        sha256: str | None = None,
    ) -> list[Path]:
        from ..download import fetch_file

        self._over()
        until = None if timeout is None else time.monotonic() + timeout
        client = cast("SyncSender", self._attached())
        plan = fetch_file.plan(self, path, until, on_progress, size, sha256)
        done: list[Path] = []
        for target in plan.targets():
            done.append(fetch_file.fetch(client, plan, target, self._renew))
        return done


class AsyncJob(BaseJob[R, F]):
    """A submitted job of an async client."""

    _client: AsyncSender | ClientRef

    async def refresh(self) -> Self:
        """Fetch the current status once. Raises APIError as any call."""
        await run_steps_async(polling.refreshing(self.parts), self._perform)
        return self

    async def wait(
        self,
        *,
        timeout: float | None = WAIT,
        on_progress: Callable[[Self], object] | None = None,
    ) -> Self:
        """Wait until the job has succeeded, and return it.

        A `Retry-After` is observed, up to five minutes. After any error, the job can be waited for
        again.

        Args:
            timeout: Seconds; None waits forever.
            on_progress: Called with the job after each status check. Its exceptions end the wait.

        Raises:
            JobFailed: The job failed; JobCanceled, where it was canceled.
            JobTimeout: The timeout elapsed. The job is still running; call `wait()` again.
            APIStatusError: A permanent error of the status check, such as 401 or 404. Every 5xx,
                408, 409, 425, 429, a lost connection and an unreadable body are retried, and so is
                a 404 shortly after the submission.
        """
        try:
            await run_steps_async(self.steps(timeout, on_progress), self._perform)
        except BaseException as error:
            self.add_resume_note(error)
            raise
        self.raise_unless_succeeded()
        return self

    async def _perform(self, request: JobRequest) -> Failure | None:
        try:
            self.take(request, await self.ask(request))
        except FAILURES as error:
            return error
        return None

    async def _renew(self, part: JobPart, within: float | None) -> None:
        await run_steps_async(polling.refreshing([part], within), self._perform)

    async def ask(self, request: JobRequest, **changes: Unpack[CallOptions]) -> Any:
        """Make a request about a part, and return its response."""
        operation, arguments, options = self._request(request, changes)
        client = cast("AsyncSender", self._attached())
        done, merged = await client.send(operation, arguments, MISSING, None, options)
        return self._read(request, operation, done, merged.strict)

    async def download(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
        size: int | None = None,
        sha256: str | None = None,
    ) -> Path:
        """Download the finished file to `path`, or into it where it is a folder.

        The file is complete or absent: it is written beside the target as a hidden `.part`, and
        renamed when it is complete. A file at `path` is replaced. In a folder no file is replaced:
        the name is that of the URL, then `output-2.mp4`, `output-3.mp4`. Failures are retried, and
        a killed run is resumed, where the server sends a strong ETag. Credentials are sent to the
        API's own origin only. A URL that has expired, or that returns a page instead of the file,
        is requested from the provider once more.

        Without a declared length, a body that a closed connection truncates looks complete: `size`
        or `sha256` detect that.

        Args:
            path: The target: a file, or a folder that exists or ends in `/`. HTML is accepted as
                the file only where `path` or the URL ends in `.html`; JSON, XML and text are
                refused where that suffix is one of video, audio or image.
            timeout: Wall-clock seconds for the whole download; None: as long as bytes arrive.
            on_progress: Called with a Transfer as bytes arrive.
            size: The expected number of bytes; another size is an error.
            sha256: The expected SHA-256 of the file in hexadecimal.

        Raises:
            JobUnfinished: The job has not succeeded yet.
            DownloadError: The file could not be downloaded or written; `part` and `size` describe
                the downloaded bytes.
        """
        return (await self._fetched(path, timeout, on_progress, size, sha256))[0]

    async def download_all(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> list[Path]:
        """Download all finished files; for a batch, those of the jobs that have succeeded.

        Several files require a folder; otherwise as `download`.
        """
        return await self._fetched(path, timeout, on_progress)

    async def _fetched(
        self,
        path: str | Path,
        timeout: float | None,
        on_progress: Callable[[Transfer], object] | None,
        size: int | None = None,
        sha256: str | None = None,
    ) -> list[Path]:
        from ..download import fetch_file

        self._over()
        until = None if timeout is None else time.monotonic() + timeout
        client = cast("AsyncSender", self._attached())
        plan = fetch_file.plan(self, path, until, on_progress, size, sha256)
        done: list[Path] = []
        for target in plan.targets():
            done.append(await fetch_file.fetch_async(client, plan, target, self._renew))
        return done


class CancelableJob(Job[R, F]):
    """A job whose provider can cancel it."""

    def cancel(self) -> Self:
        """Cancel the job at the provider. Raises APIError as any call."""
        client = cast("SyncSender", self._attached())
        for part, follow in self._cancelable():
            operation, arguments = self._call(part, follow)
            client.call(operation, arguments, options=self._options)
            part.settle(JobState.CANCELED, [], None)
        return self


class AsyncCancelableJob(AsyncJob[R, F]):
    """A job whose provider can cancel it."""

    async def cancel(self) -> Self:
        """Cancel the job at the provider. Raises APIError as any call."""
        client = cast("AsyncSender", self._attached())
        for part, follow in self._cancelable():
            operation, arguments = self._call(part, follow)
            await client.call(operation, arguments, options=self._options)
            part.settle(JobState.CANCELED, [], None)
        return self


AnySyncJob: TypeAlias = Job[Any, Any]
AnyAsyncJob: TypeAlias = AsyncJob[Any, Any]
