"""The jobs of a client: restore saved ones, or wait for several at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, SyncResource
from .job import WAIT, AnyAsyncJob, AnySyncJob, AsyncJob, Job
from .saved_job import identify, restore
from .start_job import job_class

if TYPE_CHECKING:
    from ..protocols import Sender

CONCURRENCY = 20
"""The default of `concurrency`."""


def _restored(client: Sender, data: Mapping[str, object]) -> Any:
    lifecycle, response, submitted = restore(data, client.service)
    return job_class(client, lifecycle)(client, lifecycle, response, submitted=submitted)


def _identified(client: Sender, operation: str, id: str) -> Any:
    lifecycle, response = identify(operation, id, client.service)
    job = job_class(client, lifecycle)(client, lifecycle, response, submitted=time.time())
    for part in job.parts:
        part.arguments(lifecycle.poll)  # raises where a status check takes more than the id
    return job


class SyncJobs(SyncResource):
    """The jobs of a blocking client, of all operations."""

    def from_dict(self, data: Mapping[str, object]) -> AnySyncJob:
        """Restore a job that `job.to_dict()` saved, in another process or days later.

        Raises ClientError where `data` is of another provider, package or format, or was modified.
        """
        job: AnySyncJob = _restored(self._client, data)
        return job

    def from_id(self, operation: str, id: str) -> AnySyncJob:
        """Restore a job from its id: `from_id("videos.create", error.job_id)`.

        Args:
            operation: The operationId of the submission: `error.call.operation`.
            id: The provider's id of the job.

        Raises:
            ClientError: The operation submits no job, or its jobs require more than their id.
        """
        job: AnySyncJob = _identified(self._client, operation, id)
        return job

    def wait_all(
        self,
        jobs: Iterable[AnySyncJob],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = WAIT,
        on_progress: Callable[[AnySyncJob], object] | None = None,
    ) -> None:
        """Wait until every job has ended. Status checks are made in turns.

        A job that is passed twice is waited for once. Jobs of other clients are checked with the
        client that submitted them.

        Args:
            jobs: The jobs; each has its own result afterwards.
            concurrency: The maximum number of concurrent requests, each in a thread.
            timeout: Seconds from now for all jobs; None waits forever.
            on_progress: Called with a job after each status check, in this thread. Its exceptions
                end the wait for that job.

        Raises:
            ExceptionGroup: Some jobs did not succeed; it has the error of each. All jobs have been
                waited for.
            RequestInvalidError: An argument is invalid; nothing was sent.
        """
        from .schedule import PATIENCE, Schedule, add_resume_note, check, raise_all
        from .workers import Workers

        distinct: list[AnySyncJob] = check(jobs, Job, concurrency)
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
    """The jobs of an async client, of all operations."""

    def from_dict(self, data: Mapping[str, object]) -> AnyAsyncJob:
        """Restore a job that `job.to_dict()` saved, in another process or days later.

        Raises ClientError where `data` is of another provider, package or format, or was modified.
        """
        job: AnyAsyncJob = _restored(self._client, data)
        return job

    def from_id(self, operation: str, id: str) -> AnyAsyncJob:
        """Restore a job from its id: `from_id("videos.create", error.job_id)`.

        Args:
            operation: The operationId of the submission: `error.call.operation`.
            id: The provider's id of the job.

        Raises:
            ClientError: The operation submits no job, or its jobs require more than their id.
        """
        job: AnyAsyncJob = _identified(self._client, operation, id)
        return job

    async def wait_all(
        self,
        jobs: Iterable[AnyAsyncJob],
        *,
        concurrency: int = CONCURRENCY,
        timeout: float | None = WAIT,
        on_progress: Callable[[AnyAsyncJob], object] | None = None,
    ) -> None:
        """Wait until every job has ended. Status checks are made in turns.

        A job that is passed twice is waited for once. Jobs of other clients are checked with the
        client that submitted them.

        Args:
            jobs: The jobs; each has its own result afterwards.
            concurrency: The maximum number of concurrent requests.
            timeout: Seconds from now for all jobs; None waits forever.
            on_progress: Called with a job after each status check. Its exceptions end the wait for
                that job.

        Raises:
            ExceptionGroup: Some jobs did not succeed; it has the error of each. All jobs have been
                waited for.
            RequestInvalidError: An argument is invalid; nothing was sent.
        """
        from .schedule import PATIENCE, Schedule, add_resume_note, check, raise_all
        from .workers import Tasks

        distinct: list[AnyAsyncJob] = check(jobs, AsyncJob, concurrency)
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
