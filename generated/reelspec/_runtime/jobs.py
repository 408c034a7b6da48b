"""Jobs in the plural: starting them, taking them up again, waiting for many."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from . import types
from .client import AsyncResource, SyncResource
from .job import WAIT, AsyncCancelableJob, AsyncJob, CancelableJob, Job
from .job_state import restored

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .lifecycle import Lifecycle
    from .operation import Operation
    from .options import CallOptions
    from .service import Service

T = TypeVar("T")

CONCURRENCY = 20
"""Jobs waited for at once, unless told otherwise."""


def lifecycles(service: Service) -> Mapping[str, Lifecycle]:
    """The lifecycles of a provider by the operationId that submits."""
    found: Mapping[str, Lifecycle] = types.load(service.lifecycles) if service.lifecycles else {}
    return found


def started(
    client: SyncClient, operation: Operation[T], response: T, options: CallOptions | None
) -> Job[T, Any]:
    """The job of a submission that was accepted."""
    life = lifecycles(client.service)[operation.id]
    if life.cancel is not None:
        return CancelableJob(client, life, response, options)
    return Job(client, life, response, options)


def started_async(
    client: AsyncClient, operation: Operation[T], response: T, options: CallOptions | None
) -> AsyncJob[T, Any]:
    """The job of a submission that was accepted."""
    life = lifecycles(client.service)[operation.id]
    if life.cancel is not None:
        return AsyncCancelableJob(client, life, response, options)
    return AsyncJob(client, life, response, options)


class SyncJobs(SyncResource):
    """Jobs of a blocking client, whatever operation submitted them."""

    def from_dict(self, data: Mapping[str, Any]) -> Job[Any, Any]:
        """Take up a job that `job.to_dict()` gave, in another process or days later.

        Raises ReelspecError where `data` is of another provider or not of a job.
        """
        life, response, submitted = restored(data, lifecycles(self._client.service))
        if life.cancel is not None:
            return CancelableJob(self._client, life, response, submitted=submitted)
        return Job(self._client, life, response, submitted=submitted)

    def wait_all(
        self,
        jobs: Sequence[Job[Any, Any]],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = WAIT,
        on_progress: Callable[[Job[Any, Any]], object] | None = None,
    ) -> None:
        """Wait until every job has ended, `concurrency` at a time, each in a thread.

        Args:
            jobs: The jobs; each holds its own result afterwards.
            concurrency: How many are asked about at once.
            timeout: Seconds for each; None waits for ever.
            on_progress: Called with a job after each look at it, from its thread.

        Raises:
            ExceptionGroup: Some did not succeed, with what `wait` raised for each. All have been
                waited for by then.
        """
        import threading
        from concurrent.futures import ThreadPoolExecutor

        stop = threading.Event()

        def pause(seconds: float) -> None:
            if stop.wait(seconds):
                raise _StoppedError

        def waited(job: Job[Any, Any]) -> Exception | None:
            try:
                job.waited(timeout, on_progress, pause)
            except Exception as error:
                return error
            return None

        pool = ThreadPoolExecutor(max_workers=concurrency)
        try:
            errors = list(pool.map(waited, jobs))
        except BaseException:  # Ctrl-C: no thread sleeps on
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        pool.shutdown()
        _raise_all(errors)


class AsyncJobs(AsyncResource):
    """Jobs of an async client, whatever operation submitted them."""

    def from_dict(self, data: Mapping[str, Any]) -> AsyncJob[Any, Any]:
        """Take up a job that `job.to_dict()` gave, in another process or days later.

        Raises ReelspecError where `data` is of another provider or not of a job.
        """
        life, response, submitted = restored(data, lifecycles(self._client.service))
        if life.cancel is not None:
            return AsyncCancelableJob(self._client, life, response, submitted=submitted)
        return AsyncJob(self._client, life, response, submitted=submitted)

    async def wait_all(
        self,
        jobs: Sequence[AsyncJob[Any, Any]],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = WAIT,
        on_progress: Callable[[AsyncJob[Any, Any]], object] | None = None,
    ) -> None:
        """Wait until every job has ended, `concurrency` at a time.

        Args:
            jobs: The jobs; each holds its own result afterwards.
            concurrency: How many are asked about at once.
            timeout: Seconds for each; None waits for ever.
            on_progress: Called with a job after each look at it.

        Raises:
            ExceptionGroup: Some did not succeed, with what `wait` raised for each. All have been
                waited for by then.
        """
        import asyncio

        turn = asyncio.Semaphore(concurrency)

        async def waited(job: AsyncJob[Any, Any]) -> Exception | None:
            async with turn:
                try:
                    await job.wait(timeout=timeout, on_progress=on_progress)
                except Exception as error:
                    return error
                return None

        _raise_all(await asyncio.gather(*map(waited, jobs)))


class _StoppedError(Exception):
    """Nobody waits any more."""


def _raise_all(errors: Sequence[Exception | None]) -> None:
    found = [error for error in errors if error is not None]
    if found:
        raise ExceptionGroup(f"{len(found)} of {len(errors)} jobs did not succeed", found)
