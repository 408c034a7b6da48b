"""A submitted job that can be waited for and downloaded, in the sync and async form."""

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
        """Wait until it has succeeded, and return it.

        A `Retry-After` is followed, up to five minutes. Whatever ends the wait, the job can be
        waited for again.

        Args:
            timeout: Seconds; None waits forever.
            on_progress: Called with the job after each status call. What it raises ends the wait.

        Raises:
            JobFailed: It failed; JobCanceled, where the job was canceled.
            JobTimeout: The timeout elapsed. The job is still running; call `wait()` again.
            APIStatusError: The status call was refused for good, such as 401 or 404. Every 5xx,
                408, 409, 425, 429, a lost connection and a body that cannot be read are outlived,
                and a 404 while the job may not be known yet.
        """
        try:
            run_steps(self.steps(timeout, on_progress), self._perform)
        except BaseException as error:
            self.add_resume_note(error)
            raise
        self.raise_unless_succeeded()
        return self

    def _perform(self, look: JobRequest) -> Failure | None:
        try:
            self.take(look, self.ask(look))
        except FAILURES as error:
            return error
        return None

    def _renew(self, part: JobPart, within: float | None) -> None:
        run_steps(polling.refreshing([part], within), self._perform)

    def ask(self, look: JobRequest, **changes: Unpack[CallOptions]) -> Any:
        """Make a request about a part, and return its response."""
        operation, arguments, options = self._request(look, changes)
        client = cast("SyncSender", self._attached())
        done, merged = client.send(operation, arguments, MISSING, None, options)
        return self._read(look, operation, done, merged.strict)

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

        The file is complete or absent: it is written beside the target as a hidden `.part`,
        and renamed when it is whole. A file at `path` is replaced. In a folder nothing is: the
        name comes from the address, then `output-2.mp4`, `output-3.mp4`. A fault is tried
        again, and a run that was killed is resumed, where the server sends a strong ETag. The
        key is sent to the API's own origin only. An address that has expired, or that gives a
        page for the file, is asked for once more.

        A body without a length that is cut short by a closed connection cannot be told from a
        complete one: `size` or `sha256` do.

        Args:
            path: Target file, or a folder: one that exists, or a text that ends in `/`. HTML is
                taken for the file only where `path` or the address ends in `.html`; JSON, XML
                and what is declared as text are not where that is the suffix of a video, sound
                or picture.
            timeout: Seconds of wall-clock time for all of it; None: as long as bytes keep coming.
            on_progress: Called with a Transfer as bytes come.
            size: Bytes of the file, where you know them: another size is refused.
            sha256: SHA-256 of the file in hexadecimal, where you know it.

        Raises:
            JobUnfinished: The job has not succeeded yet.
            DownloadError: The file could not be downloaded or written; its `part` and
                `size` are what is there.
        """
        return self._fetched(path, timeout, on_progress, size, sha256)[0]

    def download_all(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> list[Path]:
        """Download every finished file, of a batch those of the jobs that have succeeded.

        Several need a folder; otherwise as `download`.
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
        """Wait until it has succeeded, and return it.

        A `Retry-After` is followed, up to five minutes. Whatever ends the wait, the job can be
        waited for again.

        Args:
            timeout: Seconds; None waits forever.
            on_progress: Called with the job after each status call. What it raises ends the wait.

        Raises:
            JobFailed: It failed; JobCanceled, where the job was canceled.
            JobTimeout: The timeout elapsed. The job is still running; call `wait()` again.
            APIStatusError: The status call was refused for good, such as 401 or 404. Every 5xx,
                408, 409, 425, 429, a lost connection and a body that cannot be read are outlived,
                and a 404 while the job may not be known yet.
        """
        try:
            await run_steps_async(self.steps(timeout, on_progress), self._perform)
        except BaseException as error:
            self.add_resume_note(error)
            raise
        self.raise_unless_succeeded()
        return self

    async def _perform(self, look: JobRequest) -> Failure | None:
        try:
            self.take(look, await self.ask(look))
        except FAILURES as error:
            return error
        return None

    async def _renew(self, part: JobPart, within: float | None) -> None:
        await run_steps_async(polling.refreshing([part], within), self._perform)

    async def ask(self, look: JobRequest, **changes: Unpack[CallOptions]) -> Any:
        """Make a request about a part, and return its response."""
        operation, arguments, options = self._request(look, changes)
        client = cast("AsyncSender", self._attached())
        done, merged = await client.send(operation, arguments, MISSING, None, options)
        return self._read(look, operation, done, merged.strict)

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

        The file is complete or absent: it is written beside the target as a hidden `.part`,
        and renamed when it is whole. A file at `path` is replaced. In a folder nothing is: the
        name comes from the address, then `output-2.mp4`, `output-3.mp4`. A fault is tried
        again, and a run that was killed is resumed, where the server sends a strong ETag. The
        key is sent to the API's own origin only. An address that has expired, or that gives a
        page for the file, is asked for once more.

        A body without a length that is cut short by a closed connection cannot be told from a
        complete one: `size` or `sha256` do.

        Args:
            path: Target file, or a folder: one that exists, or a text that ends in `/`. HTML is
                taken for the file only where `path` or the address ends in `.html`; JSON, XML
                and what is declared as text are not where that is the suffix of a video, sound
                or picture.
            timeout: Seconds of wall-clock time for all of it; None: as long as bytes keep coming.
            on_progress: Called with a Transfer as bytes come.
            size: Bytes of the file, where you know them: another size is refused.
            sha256: SHA-256 of the file in hexadecimal, where you know it.

        Raises:
            JobUnfinished: The job has not succeeded yet.
            DownloadError: The file could not be downloaded or written; its `part` and
                `size` are what is there.
        """
        return (await self._fetched(path, timeout, on_progress, size, sha256))[0]

    async def download_all(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> list[Path]:
        """Download every finished file, of a batch those of the jobs that have succeeded.

        Several need a folder; otherwise as `download`.
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
