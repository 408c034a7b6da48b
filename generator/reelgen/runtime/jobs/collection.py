"""Jobs in the plural: starting them, taking them up again, waiting for many."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from ..client import AsyncResource, SyncResource
from ..errors import APIError, MissingJobIdError
from ..http import read_response
from ..http.received import kept
from . import submission
from .base_job import AnyJob
from .job import WAIT, AsyncCancelableJob, AsyncJob, CancelableJob, Job
from .saved_job import identify, restore
from .submission import lifecycles

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from ..http.transport import Completed
    from ..operation import OperationSpec
    from ..options import CallOptions
    from ..service import Service

T = TypeVar("T")
J = TypeVar("J", bound=AnyJob)

CONCURRENCY = 20
"""Requests about jobs under way at once, unless told otherwise."""


def submits(service: Service, operation: OperationSpec[Any]) -> bool:
    """Whether an operation submits a job."""
    return operation.id in lifecycles(service)


def started(
    client: SyncClient,
    operation: OperationSpec[T],
    done: Completed,
    strict: bool,
    options: CallOptions | None,
) -> Job[T, Any]:
    """The job of a submission. Raises as `answer.read`, and MissingJobIdError."""
    response = read_response.read(operation, client.service, done.response, done.call, strict)
    life = lifecycles(client.service)[operation.id]
    with _accepted(client.service, operation, done):
        if life.cancel is None:
            return _traced(Job(client, life, response, options), client.service, done)
        return _traced(CancelableJob(client, life, response, options), client.service, done)


def started_async(
    client: AsyncClient,
    operation: OperationSpec[T],
    done: Completed,
    strict: bool,
    options: CallOptions | None,
) -> AsyncJob[T, Any]:
    """The job of a submission. Raises as `answer.read`, and MissingJobIdError."""
    response = read_response.read(operation, client.service, done.response, done.call, strict)
    life = lifecycles(client.service)[operation.id]
    with _accepted(client.service, operation, done):
        if life.cancel is None:
            return _traced(AsyncJob(client, life, response, options), client.service, done)
        return _traced(AsyncCancelableJob(client, life, response, options), client.service, done)


def _traced(job: J, service: Service, done: Completed) -> J:
    """The job, if it can be followed or has ended. Raises MissingJobIdError."""
    if not job.traceless:
        return job
    reason = read_response.said(job.response, service)
    message = (
        f"HTTP {done.response.status_code}, but the response holds no id at {job.lifecycle.id} "
        f"and no result{f', and says: {reason}' if reason else ''}"
    )
    raise MissingJobIdError(message, done.call, kept(done.response, service), job.response)


def _followable(job: J) -> J:
    """The job, if its id is all that asking about it takes. Raises ClientError."""
    for part in job.parts:
        part.arguments(job.lifecycle.poll)
    return job


@contextmanager
def _accepted(
    service: Service, operation: OperationSpec[Any], done: Completed
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
        """Take up a job that `job.to_dict()` saved, in another process or days later.

        Raises ClientError where `data` is of another provider, package or format, or changed.
        """
        life, response, submitted = restore(data, self._client.service)
        if life.cancel is not None:
            return CancelableJob(self._client, life, response, submitted=submitted)
        return Job(self._client, life, response, submitted=submitted)

    def from_id(self, operation: str, id: str) -> Job[Any, Any]:
        """Take up a job of which only the id is left: `from_id("videos.create", error.job_id)`.

        Args:
            operation: The operationId that submitted it: `error.call.operation`.
            id: The provider's id of the job.

        Raises:
            ClientError: The operation submits no job, or its jobs need more than their id.
        """
        life, response = identify(operation, id, self._client.service)
        now = time.time()
        if life.cancel is None:
            return _followable(Job(self._client, life, response, submitted=now))
        return _followable(CancelableJob(self._client, life, response, submitted=now))

    def wait_all(
        self,
        jobs: Iterable[Job[Any, Any]],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = WAIT,
        on_progress: Callable[[Job[Any, Any]], object] | None = None,
    ) -> None:
        """Wait until every job has ended. They are asked about in turns.

        A job that is given twice is waited for once. Jobs of other clients are asked about with
        the client that submitted them.

        Args:
            jobs: The jobs; each holds its own result afterwards.
            concurrency: How many requests are under way at once, at most, each in a thread.
            timeout: Seconds, counted for all jobs from now on; None waits forever.
            on_progress: Called with a job after each status call, in this thread. What it raises
                ends the wait for that job.

        Raises:
            ExceptionGroup: Some did not succeed, with what `wait` raised for each. All have been
                waited for by then.
            RequestInvalidError: An argument that cannot be used; nothing was sent.
        """
        from .schedule import PATIENCE, Schedule, add_resume_note, check, raise_all
        from .workers import Workers

        distinct: list[Job[Any, Any]] = check(jobs, Job, concurrency)
        waits = [(job, job.steps(timeout, on_progress, PATIENCE)) for job in distinct]
        schedule = Schedule(waits)
        try:
            with Workers(concurrency) as workers:
                while not schedule.finished:
                    while workers.free and (request := schedule.next_request()) is not None:
                        workers.start(request)
                    for outcome in workers.completed(schedule.seconds_to_next()):
                        schedule.complete(outcome)
        except BaseException as error:
            add_resume_note(error, distinct)
            raise
        raise_all(schedule.errors, len(distinct))


class AsyncJobs(AsyncResource):
    """Jobs of an async client, whatever operation submitted them."""

    def from_dict(self, data: Mapping[str, Any]) -> AsyncJob[Any, Any]:
        """Take up a job that `job.to_dict()` saved, in another process or days later.

        Raises ClientError where `data` is of another provider, package or format, or changed.
        """
        life, response, submitted = restore(data, self._client.service)
        if life.cancel is not None:
            return AsyncCancelableJob(self._client, life, response, submitted=submitted)
        return AsyncJob(self._client, life, response, submitted=submitted)

    def from_id(self, operation: str, id: str) -> AsyncJob[Any, Any]:
        """Take up a job of which only the id is left: `from_id("videos.create", error.job_id)`.

        Args:
            operation: The operationId that submitted it: `error.call.operation`.
            id: The provider's id of the job.

        Raises:
            ClientError: The operation submits no job, or its jobs need more than their id.
        """
        life, response = identify(operation, id, self._client.service)
        now = time.time()
        if life.cancel is None:
            return _followable(AsyncJob(self._client, life, response, submitted=now))
        return _followable(AsyncCancelableJob(self._client, life, response, submitted=now))

    async def wait_all(
        self,
        jobs: Iterable[AsyncJob[Any, Any]],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = WAIT,
        on_progress: Callable[[AsyncJob[Any, Any]], object] | None = None,
    ) -> None:
        """Wait until every job has ended. They are asked about in turns.

        A job that is given twice is waited for once. Jobs of other clients are asked about with
        the client that submitted them.

        Args:
            jobs: The jobs; each holds its own result afterwards.
            concurrency: How many requests are under way at once, at most.
            timeout: Seconds, counted for all jobs from now on; None waits forever.
            on_progress: Called with a job after each status call. What it raises ends the wait
                for that job.

        Raises:
            ExceptionGroup: Some did not succeed, with what `wait` raised for each. All have been
                waited for by then.
            RequestInvalidError: An argument that cannot be used; nothing was sent.
        """
        from .schedule import PATIENCE, Schedule, add_resume_note, check, raise_all
        from .workers import Tasks

        distinct: list[AsyncJob[Any, Any]] = check(jobs, AsyncJob, concurrency)
        waits = [(job, job.steps(timeout, on_progress, PATIENCE)) for job in distinct]
        schedule = Schedule(waits)
        try:
            async with Tasks(concurrency) as tasks:
                while not schedule.finished:
                    while tasks.free and (request := schedule.next_request()) is not None:
                        tasks.start(request)
                    for outcome in await tasks.completed(schedule.seconds_to_next()):
                        schedule.complete(outcome)
        except BaseException as error:
            add_resume_note(error, distinct)
            raise
        raise_all(schedule.errors, len(distinct))
