"""The retry policy of one call. Decisions only: nothing here sends or sleeps."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Self

from ..operation import OperationSpec
from ..options import Options
from . import retry
from .library import httpx
from .response_body import TooLarge
from .run_steps import Pause

if TYPE_CHECKING:
    from ..jobs.submission import SubmissionOutcome


class RetryPolicy(NamedTuple):
    """The decision whether and when the requests of one call are sent again."""

    repeatable: bool
    """Repeating the request costs nothing."""
    max_retries: int
    until: float | None
    """The monotonic time at which the call is over."""
    backoff: retry.Backoff = retry.BACKOFF
    chance: Callable[[], float] = random.random

    @classmethod
    def starting(cls, operation: OperationSpec[object], options: Options, now: float) -> Self:
        """Return the policy of a call that starts now, a monotonic time."""
        repeatable = operation.repeatable or operation.has_idempotency_key
        until = None if options.deadline is None else now + options.deadline
        return cls(repeatable, options.max_retries, until)

    def redirected(self, method: str) -> Self:
        """Return the policy for the request that a redirect leads to."""
        return self._replace(repeatable=True) if method == "GET" else self

    def remaining(self, now: float) -> float | None:
        """Return the seconds until the call is over; None: any number."""
        return None if self.until is None else self.until - now

    def is_over(self, moment: float) -> bool:
        """Return whether the call is over at a monotonic time."""
        return self.until is not None and moment >= self.until

    def decide(
        self,
        outcome: httpx.Response | retry.Failure,
        last: SubmissionOutcome,
        attempt: int,
        now: float,
    ) -> Pause | None:
        """Return the pause before the next try, or None: this outcome is final.

        Args:
            outcome: Of try number `attempt`; 1 is the first.
            last: What this try means for the submission.
            attempt: See `outcome`.
            now: The monotonic time.
        """
        if attempt > self.max_retries:
            return None
        if isinstance(outcome, retry.Failure):
            seconds = self._after_failure(outcome, attempt)
        else:
            seconds = self._after_response(outcome, last, attempt)
        return None if seconds is None or self.is_over(now + seconds) else Pause(seconds)

    def _after_failure(self, failure: retry.Failure, attempt: int) -> float | None:
        """Return the seconds until the next try, or None: it could repeat the request's effect."""
        if isinstance(failure.error, TooLarge) or not (self.repeatable or failure.never_sent):
            return None
        return self.backoff.pause(attempt, self.chance)

    def _after_response(
        self, response: httpx.Response, last: SubmissionOutcome, attempt: int
    ) -> float | None:
        """Return the seconds until the next try, or None: this response is final.

        One that names a job, or may have named one, is final whatever its status: the job exists.
        Where repeating costs nothing, only a job that is certain ends it.
        """
        if response.status_code not in (
            retry.RETRIED_STATUSES if self.repeatable else (retry.TURNED_AWAY,)
        ):
            return None
        if last.job_id is not None or (last.may_name_job and not self.repeatable):
            return None
        asked = retry.retry_after(response.headers)
        if asked is None:
            return self.backoff.pause(attempt, self.chance)
        return asked if asked <= self.backoff.retry_after_cap else None
