"""The schedule of the status calls of many jobs. Decisions only: nothing here sends or sleeps."""

from __future__ import annotations

import heapq
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from ..errors import Problem, RequestInvalidError
from ..http.run_steps import Pause
from .polling import FAILURES, JobRequest, Steps

if TYPE_CHECKING:
    from .base_job import AnyJob

J = TypeVar("J", bound="AnyJob")

OPERATION = "jobs.wait_all"
"""The operation in errors."""
PATIENCE = 10.0
"""The first limit of a status call in seconds: a hanging one must not block a worker."""


class DueRequest(NamedTuple):
    """A request that may be sent now."""

    job: AnyJob
    steps: Steps
    call: JobRequest


class WorkerResult(NamedTuple):
    """The outcome of a request."""

    request: DueRequest
    response: Any
    error: BaseException | None


class Schedule:
    """The jobs by the time of their next status call; those that are due, in that order.

    A pausing job occupies no worker, so jobs that never end do not delay the others.
    """

    def __init__(
        self, waits: Iterable[tuple[AnyJob, Steps]], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._pausing: list[tuple[float, int, AnyJob, Steps]] = []
        self._due: deque[DueRequest] = deque()
        self._added = 0
        self._unfinished = 0
        self.errors: list[Exception] = []
        """The errors of the jobs, as `wait` raises them, in the order in which the jobs ended."""
        for job, steps in waits:
            self._unfinished += 1
            self._advance(job, steps, None)

    @property
    def finished(self) -> bool:
        """Whether every job has ended, or failed to."""
        return not self._unfinished

    def next_request(self) -> DueRequest | None:
        """Return the next request; None while every job pauses or has a request under way."""
        now = self._clock()
        while self._pausing and self._pausing[0][0] <= now:
            _, _, job, steps = heapq.heappop(self._pausing)
            self._advance(job, steps, None)
        return self._due.popleft() if self._due else None

    def seconds_to_next(self) -> float | None:
        """Return the seconds until the next pause is over; None where no job pauses."""
        return max(self._pausing[0][0] - self._clock(), 0.0) if self._pausing else None

    def complete(self, outcome: WorkerResult) -> None:
        """Continue a job after its request. Raises other than Exception, such as SystemExit."""
        request, error = outcome.request, outcome.error
        if error is None:
            try:
                request.job.take(request.call, outcome.response)
            except Exception as raised:
                error = raised
        if error is not None and not isinstance(error, Exception):
            raise error
        self._advance(request.job, request.steps, error)

    def _advance(self, job: AnyJob, steps: Steps, error: Exception | None) -> None:
        """Continue a job after its pause, or after its request, which failed or did not."""
        try:
            if error is None or isinstance(error, FAILURES):
                step = steps.send(error)
            else:
                step = steps.throw(error)
        except StopIteration:
            self._end(job)
        except Exception as raised:
            job.add_resume_note(raised)
            self._unfinished -= 1
            self.errors.append(raised)
        else:
            if isinstance(step, Pause):
                self._added += 1
                due = self._clock() + step.seconds
                heapq.heappush(self._pausing, (due, self._added, job, steps))
            else:
                self._due.append(DueRequest(job, steps, step))

    def _end(self, job: AnyJob) -> None:
        self._unfinished -= 1
        try:
            job.raise_unless_succeeded()
        except Exception as error:
            self.errors.append(error)


def check(jobs: object, kind: type[J], concurrency: object) -> list[J]:
    """Return the jobs, each once. Raises RequestInvalidError for other values."""
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
        problem = Problem("concurrency", f"must be an integer from 1 on, not {concurrency!r}")
        raise RequestInvalidError(OPERATION, (problem,))
    if not isinstance(jobs, Iterable):
        problem = Problem("jobs", f"must be a list of jobs, not {type(jobs).__name__}")
        raise RequestInvalidError(OPERATION, (problem,))
    listed = list(cast("Iterable[object]", jobs))
    problems = tuple(
        Problem(f"jobs[{index}]", f"must be a {kind.__name__}, not {type(job).__name__}")
        for index, job in enumerate(listed)
        if not isinstance(job, kind)
    )
    if problems:
        raise RequestInvalidError(OPERATION, problems)
    return list({id(job): job for job in listed if isinstance(job, kind)}.values())


def add_resume_note(error: BaseException, jobs: Sequence[AnyJob]) -> None:
    """Add a note to the error that ended the wait: how to resume the jobs."""
    pending = sum(bool(job.pending) for job in jobs)
    error.add_note(
        f"{pending} of {len(jobs)} jobs are still running at the provider; wait for them again, or "
        "keep job.to_dict() of each and resume later"
    )


def raise_all(errors: list[Exception], count: int) -> None:
    """Raise an ExceptionGroup where some of `count` jobs did not succeed."""
    if errors:
        raise ExceptionGroup(f"{len(errors)} of {count} jobs did not succeed", errors)
