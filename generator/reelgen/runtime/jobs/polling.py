"""When to check the status of a job. Decisions only: nothing here sends or sleeps."""

from __future__ import annotations

import math
import random
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias, TypeVar

from ..errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    ContractDriftError,
    JobLike,
    JobMismatchError,
    JobTimeout,
    NotFoundError,
    Problem,
    RequestInvalidError,
    ResponseInvalidError,
)
from ..http import retry
from ..http.run_steps import Pause

if TYPE_CHECKING:
    from .job_part import JobPart
    from .lifecycle import Lifecycle

TRANSIENT = frozenset({408, 409, 425, 429})
"""Error statuses of a status call, besides 5xx, that do not concern the job."""
ENDING = frozenset({401, 403})
"""Error statuses that concern the key, and so every job of a batch."""
SHORTEST = 0.05
"""The minimum pause between two status calls in seconds, at any interval."""
MISTAKEN = 5
"""Consecutive responses about another job after which the checks end."""
LONGEST_REQUESTED = 300.0
"""The maximum seconds of a `Retry-After` of a status call."""

Failure: TypeAlias = APIError | Warning
"""What a status call may raise; a warning where warnings are errors (`-W error`)."""
FAILURES = (APIError, Warning)


class PolledJob(JobLike, Protocol):
    """A job as status checks use it."""

    lifecycle: Lifecycle
    parts: tuple[JobPart, ...]
    submitted: float
    checked: bool

    @property
    def eta(self) -> float | None:
        """Seconds until the job should be done."""
        ...

    @property
    def pending(self) -> list[JobPart]:
        """The parts that have not ended."""
        ...


J = TypeVar("J", bound=PolledJob)


class JobRequest(NamedTuple):
    """One request about a part, within so many seconds (None: no limit but the timeouts)."""

    part: JobPart
    within: float | None = None
    final: bool = False
    """Whether the final response is requested, not the status."""


Steps: TypeAlias = Generator[JobRequest | Pause, Failure | None, None]


def following(
    job: J,
    pauses: tuple[float, float],
    timeout: float | None,
    on_progress: Callable[[J], object] | None,
    patience: float = math.inf,
    clock: Callable[[], float] = time.monotonic,
    chance: Callable[[], float] = random.random,
) -> Steps:
    """Check the status until every part has ended. Raises JobTimeout, or an error of the checks.

    The pause grows from the first of `pauses` to the second, shorter where the provider estimates
    the end, longer where it requests that, and a tenth of it is random. A part of a batch that
    cannot be checked does not end the wait for the others.

    Args:
        job: The job; checked at once where it was checked before or restored.
        pauses: Seconds between the first status calls and between later ones.
        timeout: Seconds; None waits forever.
        on_progress: Called with the job after each turn.
        patience: Seconds for one request, doubled after each consecutive failure.
        clock: Monotonic seconds.
        chance: Returns a random number from 0 to 1.
    """
    first, longest = pauses
    until = math.inf if timeout is None else clock() + timeout
    pause = 0.0 if job.checked else max(first, SHORTEST)
    requested = 0.0
    failures = 0
    latest: Failure | None = None
    refused: dict[JobPart, Failure] = {}
    mistaken: Counter[JobPart] = Counter()
    while True:
        resting = max(_steered(job.eta, pause, pauses), requested) * (0.95 + 0.1 * chance())
        resting = min(resting, max(until - clock(), 0.0))
        if resting > 0:
            yield Pause(resting)
        requested = 0.0
        latest = None
        for part in [part for part in job.pending if part not in refused]:
            limit = min(patience * 2.0 ** min(failures, 10), max(until - clock(), 0.1))
            failure = yield from turn(part, None if math.isinf(limit) else limit)
            mistaken[part] = mistaken[part] + 1 if isinstance(failure, JobMismatchError) else 0
            if failure is not None:
                latest = failure
                is_hopeless = mistaken[part] == MISTAKEN
                seconds = None if is_hopeless else _outlived(failure, job, part)
                if seconds is None:
                    refused[part] = failure
                    if len(job.parts) == 1 or _concerns_all(failure):
                        raise failure
                else:
                    requested = max(requested, seconds)
        failures = failures + 1 if latest is not None else 0
        if on_progress is not None:
            on_progress(job)
        if all(part in refused for part in job.pending):
            break
        if clock() >= until:
            raise JobTimeout(job, timeout or 0) from latest
        pause = max(min(max(pause, first / 1.5) * 1.5, longest), SHORTEST)
    for failure in refused.values():
        raise failure


def turn(
    part: JobPart, within: float | None
) -> Generator[JobRequest, Failure | None, Failure | None]:
    """Check the status of a part and, where it has ended, fetch its final response."""
    failure: Failure | None = None
    final = part.wants_result
    if not final:
        failure = yield JobRequest(part, within)
    if failure is None and part.wants_result:
        failure = yield JobRequest(part, within, final=True)
    return failure


def refreshing(parts: Iterable[JobPart], within: float | None = None) -> Steps:
    """Check once the parts that have an id. Raises what the first failing call raised."""
    for part in parts:
        if part.id is not None:
            failure = yield from turn(part, within)
            if failure is not None:
                raise failure


def check_seconds(operation: str, name: str, value: object) -> None:
    """Raise RequestInvalidError where a duration is not a number of seconds, or negative."""
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        message = f"must be a number of seconds, 0 or more, not {value!r}"
        raise RequestInvalidError(operation, (Problem(name, message),))


def _steered(eta: float | None, pause: float, bounds: tuple[float, float]) -> float:
    """Return half of the provider's estimate, within bounds."""
    if eta is None or not pause:
        return pause
    return max(min(max(eta / 2, bounds[0]), bounds[1]), SHORTEST)


def _outlived(failure: Failure, job: PolledJob, part: JobPart) -> float | None:
    """Return the seconds to wait before another check (0: none), or None: no check can help."""
    if isinstance(failure, APIStatusError):
        status = failure.status_code
        if status in TRANSIENT or status >= 500 or _not_yet_known(failure, job, part):
            requested = retry.retry_after(dict(failure.received.headers)) or 0.0
            return min(requested, LONGEST_REQUESTED)
        return None
    if isinstance(failure, ContractDriftError):
        return None
    return 0.0 if isinstance(failure, APIConnectionError | ResponseInvalidError) else None


def _not_yet_known(failure: APIStatusError, job: PolledJob, part: JobPart) -> bool:
    """Return whether a 404 may mean that the job, or its final response, does not exist yet."""
    since = part.updated if part.wants_result else job.submitted
    return isinstance(failure, NotFoundError) and time.time() - since < job.lifecycle.appears_within


def _concerns_all(failure: Failure) -> bool:
    return isinstance(failure, APIStatusError) and failure.status_code in ENDING
