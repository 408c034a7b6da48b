"""A submitted job, to be waited for and downloaded: `Job` blocks, `AsyncJob` awaits."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar, cast

from .errors import APIError
from .job_state import BaseJob, Detached
from .lifecycle import State
from .parts import Part

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .partial import Transfer

R = TypeVar("R")
"""The submit answer."""
F = TypeVar("F")
"""The final answer."""

WAIT = 3600.0
"""Seconds that `wait` waits unless told otherwise."""


class Job(BaseJob[R, F]):
    """A submitted job of a blocking client."""

    _client: SyncClient | Detached

    def refresh(self) -> Self:
        """Ask once how it stands. Raises APIError as any call."""
        for part in self.parts:
            if part.id is not None:
                self._look(part, None)
        return self

    def wait(
        self,
        *,
        timeout: float | None = WAIT,
        on_progress: Callable[[Self], object] | None = None,
    ) -> Self:
        """Wait until it has succeeded, and give it back.

        Args:
            timeout: Seconds; None waits for ever.
            on_progress: Called with the job after each look.

        Raises:
            JobFailed: It failed; JobCanceled, where it was canceled.
            JobTimeout: It has not ended in time. It goes on, and can be waited for again.
            APIStatusError: The status call was refused for good, such as 401 or 404.
        """
        return self.waited(timeout, on_progress, time.sleep)

    def waited(
        self,
        timeout: float | None,
        on_progress: Callable[[Self], object] | None,
        pause: Callable[[float], object],
    ) -> Self:
        """`wait`, with another way to let time pass."""
        from .drive import Pause

        steps = self._steps(timeout, on_progress)
        try:
            step = next(steps)
            while True:
                failure: APIError | None = None
                if isinstance(step, Pause):
                    pause(step.seconds)
                else:
                    try:
                        self._look(step.part, step.within)
                    except APIError as error:
                        failure = error
                step = steps.send(failure)
        except StopIteration:
            return self._ended()
        except BaseException as error:
            self._resumable(error)
            raise

    def download(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> Path:
        """Fetch the finished file: to `path`, or into it where it is a folder.

        It is written beside the target and renamed when complete; a fault, or a run that was
        killed, is resumed. The key is sent to the API's own origin only. An address that has
        expired is asked for once more.

        Args:
            path: Target file, or an existing folder.
            timeout: Seconds for all of it; None: as long as bytes keep coming.
            on_progress: Called with a Transfer as bytes come.

        Raises:
            JobUnfinished: It has not succeeded yet.
            DownloadError: The file could not be fetched whole.
        """
        return self.download_all(path, timeout=timeout, on_progress=on_progress)[0]

    def download_all(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> list[Path]:
        """Fetch every finished file, of a batch those of the jobs that have succeeded.

        Several need a folder; otherwise as `download`.
        """
        from . import download

        self._over()
        client = cast("SyncClient", self._attached())
        plan = download.Plan(self, Path(path), timeout, on_progress)
        done: list[Path] = []
        for target in plan.targets():
            done.append(download.fetch(client, plan, target, self.refresh))
        return done

    def _look(self, part: Part, within: float | None) -> None:
        client = cast("SyncClient", self._attached())
        operation, arguments = self._call(part, self.lifecycle.poll)
        if not part.wants_result:
            options = self._asked(within)
            part.take_status(client.call(operation, arguments, options=options))
            self.looked = True
        if part.wants_result and self.lifecycle.result is not None:
            operation, arguments = self._call(part, self.lifecycle.result)
            part.take_result(client.call(operation, arguments, options=self._asked(within)))


class AsyncJob(BaseJob[R, F]):
    """A submitted job of an async client."""

    _client: AsyncClient | Detached

    async def refresh(self) -> Self:
        """Ask once how it stands. Raises APIError as any call."""
        for part in self.parts:
            if part.id is not None:
                await self._look(part, None)
        return self

    async def wait(
        self,
        *,
        timeout: float | None = WAIT,
        on_progress: Callable[[Self], object] | None = None,
    ) -> Self:
        """Wait until it has succeeded, and give it back.

        Args:
            timeout: Seconds; None waits for ever.
            on_progress: Called with the job after each look.

        Raises:
            JobFailed: It failed; JobCanceled, where it was canceled.
            JobTimeout: It has not ended in time. It goes on, and can be waited for again.
            APIStatusError: The status call was refused for good, such as 401 or 404.
        """
        import asyncio

        from .drive import Pause

        steps = self._steps(timeout, on_progress)
        try:
            step = next(steps)
            while True:
                failure: APIError | None = None
                if isinstance(step, Pause):
                    await asyncio.sleep(step.seconds)
                else:
                    try:
                        await self._look(step.part, step.within)
                    except APIError as error:
                        failure = error
                step = steps.send(failure)
        except StopIteration:
            return self._ended()
        except BaseException as error:
            self._resumable(error)
            raise

    async def download(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> Path:
        """Fetch the finished file: to `path`, or into it where it is a folder.

        It is written beside the target and renamed when complete; a fault, or a run that was
        killed, is resumed. The key is sent to the API's own origin only. An address that has
        expired is asked for once more.

        Args:
            path: Target file, or an existing folder.
            timeout: Seconds for all of it; None: as long as bytes keep coming.
            on_progress: Called with a Transfer as bytes come.

        Raises:
            JobUnfinished: It has not succeeded yet.
            DownloadError: The file could not be fetched whole.
        """
        return (await self.download_all(path, timeout=timeout, on_progress=on_progress))[0]

    async def download_all(
        self,
        path: str | Path,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Transfer], object] | None = None,
    ) -> list[Path]:
        """Fetch every finished file, of a batch those of the jobs that have succeeded.

        Several need a folder; otherwise as `download`.
        """
        from . import download

        self._over()
        client = cast("AsyncClient", self._attached())
        plan = download.Plan(self, Path(path), timeout, on_progress)
        done: list[Path] = []
        for target in plan.targets():
            done.append(await download.fetch_async(client, plan, target, self.refresh))
        return done

    async def _look(self, part: Part, within: float | None) -> None:
        client = cast("AsyncClient", self._attached())
        operation, arguments = self._call(part, self.lifecycle.poll)
        if not part.wants_result:
            options = self._asked(within)
            part.take_status(await client.call(operation, arguments, options=options))
            self.looked = True
        if part.wants_result and self.lifecycle.result is not None:
            operation, arguments = self._call(part, self.lifecycle.result)
            part.take_result(await client.call(operation, arguments, options=self._asked(within)))


class CancelableJob(Job[R, F]):
    """A job whose provider can cancel it."""

    def cancel(self) -> Self:
        """Stop it at the provider. Raises APIError as any call."""
        client = cast("SyncClient", self._attached())
        for part, follow in self._cancelable():
            operation, arguments = self._call(part, follow)
            client.call(operation, arguments, options=self._options)
            part.settle(State.CANCELED, [], None)
        return self


class AsyncCancelableJob(AsyncJob[R, F]):
    """A job whose provider can cancel it."""

    async def cancel(self) -> Self:
        """Stop it at the provider. Raises APIError as any call."""
        client = cast("AsyncClient", self._attached())
        for part, follow in self._cancelable():
            operation, arguments = self._call(part, follow)
            await client.call(operation, arguments, options=self._options)
            part.settle(State.CANCELED, [], None)
        return self
