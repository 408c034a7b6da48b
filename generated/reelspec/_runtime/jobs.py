# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:cda115fe8671
"""Jobs in the plural: starting them, taking them up again, waiting for many."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from . import answer, submission
from .client import AsyncResource, SyncResource
from .errors import APIError, MissingJobIdError
from .job import WAIT, AsyncCancelableJob, AsyncJob, CancelableJob, Job
from .job_state import AnyJob, identified, restored
from .received import kept
from .submission import lifecycles

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient
    from .drive import Done
    from .operation import Operation
    from .options import CallOptions
    from .service import Service

T = TypeVar("T")
J = TypeVar("J", bound=AnyJob)

CONCURRENCY = 20
"""Jobs waited for at once, unless told otherwise."""


def submits(service: Service, operation: Operation[Any]) -> bool:
    """Whether an operation submits a job."""
    return operation.id in lifecycles(service)


def started(
    client: SyncClient,
    operation: Operation[T],
    done: Done,
    strict: bool,
    options: CallOptions | None,
) -> Job[T, Any]:
    """The job of a submission. Raises as `answer.read`, and MissingJobIdError."""
    response = answer.read(operation, client.service, done.response, done.call, strict)
    life = lifecycles(client.service)[operation.id]
    with _accepted(client.service, operation, done):
        if life.cancel is None:
            return _traced(Job(client, life, response, options), client.service, done)
        return _traced(CancelableJob(client, life, response, options), client.service, done)


def started_async(
    client: AsyncClient,
    operation: Operation[T],
    done: Done,
    strict: bool,
    options: CallOptions | None,
) -> AsyncJob[T, Any]:
    """The job of a submission. Raises as `answer.read`, and MissingJobIdError."""
    response = answer.read(operation, client.service, done.response, done.call, strict)
    life = lifecycles(client.service)[operation.id]
    with _accepted(client.service, operation, done):
        if life.cancel is None:
            return _traced(AsyncJob(client, life, response, options), client.service, done)
        return _traced(AsyncCancelableJob(client, life, response, options), client.service, done)


def _traced(job: J, service: Service, done: Done) -> J:
    """The job, if it can be followed or has ended. Raises MissingJobIdError."""
    if not job.traceless:
        return job
    reason = answer.said(job.response, service)
    message = (
        f"HTTP {done.response.status_code}, but the response holds no id at {job.lifecycle.id} "
        f"and no result{f', and says: {reason}' if reason else ''}"
    )
    raise MissingJobIdError(message, done.call, kept(done.response, service), job.response)


def _followable(job: J) -> J:
    """The job, if its id is all that asking about it takes. Raises ReelspecError."""
    for part in job.parts:
        part.arguments(job.lifecycle.poll)
    return job


@contextmanager
def _accepted(
    service: Service, operation: Operation[Any], done: Done
) -> Generator[None, None, None]:
    """Whatever is raised after a submission was accepted says so."""
    try:
        yield
    except BaseException as error:
        outcome = submission.of_response(service, operation, done.response)
        if isinstance(error, APIError):
            submission.explain(error, service, operation, outcome)
        else:
            submission.note(error, service, operation, outcome)
        raise


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

    def from_id(self, operation: str, id: str) -> Job[Any, Any]:
        """Take up a job of which only the id is left: `from_id("videos.create", error.job_id)`.

        Args:
            operation: The operationId that submitted it: `error.call.operation`.
            id: The provider's id of the job.

        Raises:
            ReelspecError: The operation submits no job, or its jobs need more than their id.
        """
        life, response = identified(operation, id, lifecycles(self._client.service))
        now = time.time()
        if life.cancel is None:
            return _followable(Job(self._client, life, response, submitted=now))
        return _followable(CancelableJob(self._client, life, response, submitted=now))

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

    def from_id(self, operation: str, id: str) -> AsyncJob[Any, Any]:
        """Take up a job of which only the id is left: `from_id("videos.create", error.job_id)`.

        Args:
            operation: The operationId that submitted it: `error.call.operation`.
            id: The provider's id of the job.

        Raises:
            ReelspecError: The operation submits no job, or its jobs need more than their id.
        """
        life, response = identified(operation, id, lifecycles(self._client.service))
        now = time.time()
        if life.cancel is None:
            return _followable(AsyncJob(self._client, life, response, submitted=now))
        return _followable(AsyncCancelableJob(self._client, life, response, submitted=now))

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
