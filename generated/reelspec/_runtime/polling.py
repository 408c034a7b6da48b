# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:3f713291e258
"""When to look at a job again. Decisions only: nothing here sends or sleeps."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from . import retry
from .drive import Pause
from .errors import (
    AnswerInvalidError,
    APIConnectionError,
    APIError,
    APIStatusError,
    ContractDriftError,
    JobTimeout,
)

if TYPE_CHECKING:
    from .job_state import AnyJob
    from .parts import Part

LOOKED_AGAIN = frozenset({408, 409, 429, 500, 502, 503, 504})
"""Error statuses of a status call that say nothing about the job."""


class Look(NamedTuple):
    """Ask how a part stands, within so many seconds (None: no hurry)."""

    part: Part
    within: float | None


Steps: TypeAlias = Generator[Look | Pause, APIError | None, None]


def following(
    job: AnyJob,
    pauses: tuple[float, float],
    timeout: float | None,
    on_progress: Callable[[AnyJob], object] | None,
    clock: Callable[[], float] = time.monotonic,
    chance: Callable[[], float] = random.random,
) -> Steps:
    """Look until every part has ended. Raises JobTimeout, or the error that makes looking useless.

    The pause grows from the first of `pauses` to the second, shorter where the provider says when
    it will be done, longer where it asks for that, and a tenth of it is left to chance.
    """
    first, longest = pauses
    until = None if timeout is None else clock() + timeout
    pause = 0.0 if job.looked else first
    asked = 0.0
    while True:
        left = None if until is None else until - clock()
        resting = max(_steered(job.eta, pause, pauses), asked) * (0.95 + 0.1 * chance())
        if left is not None and resting >= left:
            resting = max(left, 0)
        if resting:
            yield Pause(resting)
        asked = 0.0
        for part in job.pending:
            failure = yield Look(part, None if until is None else max(until - clock(), 0.1))
            if failure is not None:
                asked = max(asked, _tolerated(failure))
        if on_progress is not None:
            on_progress(job)
        if not job.pending:
            return
        if until is not None and clock() >= until:
            raise JobTimeout(job, timeout or 0)
        pause = min(max(pause, first / 1.5) * 1.5, longest)


def _steered(eta: float | None, pause: float, bounds: tuple[float, float]) -> float:
    """Half of what is left of the provider's estimate, within bounds."""
    return pause if eta is None or not pause else min(max(eta / 2, bounds[0]), bounds[1])


def _tolerated(failure: APIError) -> float:
    """Seconds the provider asks for. Raises what looking again cannot mend."""
    if isinstance(failure, APIStatusError):
        if failure.status_code not in LOOKED_AGAIN:
            raise failure
        return retry.retry_after(dict(failure.received.headers)) or 0.0
    if isinstance(failure, ContractDriftError):
        raise failure
    if isinstance(failure, APIConnectionError | AnswerInvalidError):
        return 0.0
    raise failure
