"""One job of a submission: its state according to the responses so far."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, Self

from ..errors import ClientError
from ..http import log
from .lifecycle import JobCall, JobResponses, JobState, Lifecycle


class JobPart:
    """One job of a batch; a single job has one part."""

    def __init__(self, life: Lifecycle, responses: JobResponses, submitted: float) -> None:
        self._life = life
        self._responses = responses
        self.updated: float = submitted
        """The time of the last status response, or of the submission, in seconds since 1970."""
        self.id: str | None = life.id_of(responses)
        """The provider's id; None where the provider accepted the batch but refused this part, or
        returned the result at once."""
        self.state: JobState = JobState.UNKNOWN
        """The state, in the terms of `JobState`."""
        self.status: str | None = None
        """The provider's status value."""
        self.error: str | None = None
        """The provider's reason for the failure."""
        self.urls: list[str] = []
        """The URLs of its files, once it has succeeded."""
        if self.id is None:
            self._take_without_id()

    def __getstate__(self) -> dict[str, object]:
        # A pickle leaves the process, and the provider may have repeated a key.
        from ..http.masking import mask_value

        ids = frozenset(self.followed_by())
        masked = ("_responses", "status", "error", "urls")
        return {n: mask_value(v, ids) if n in masked else v for n, v in vars(self).items()}

    def __copy__(self) -> Self:
        copied = object.__new__(type(self))
        copied.__dict__.update(vars(self))
        return copied

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        from copy import deepcopy

        copied = self.__copy__()
        copied.__dict__.update(deepcopy(vars(self), memo))
        return copied

    def __repr__(self) -> str:
        return f"Part(id={self.id!r}, state={self.state.value!r})"

    @property
    def status_response(self) -> Any:
        """The last response of the status call; None before the first."""
        return self._responses.status

    @property
    def result(self) -> Any:
        """The final response; None until it has been fetched."""
        if self._life.result is not None:
            return self._responses.result
        return self._responses.status if self.state.ended else None

    @property
    def progress(self) -> float | None:
        """Fraction from 0 to 1; None where the provider does not report it."""
        if self.state is JobState.SUCCEEDED:
            return 1.0
        amount = self._life.number(self._life.progress, self._responses)
        return None if amount is None else min(max(amount / self._life.full, 0.0), 1.0)

    @property
    def eta(self) -> float | None:
        """Estimated seconds until the end; None where the provider does not report them."""
        amount = self._life.number(self._life.eta, self._responses)
        if amount is None or self.state.ended:
            return None
        return max(amount * self._life.eta_unit - (time.time() - self.updated), 0.0)

    @property
    def charged(self) -> float | None:
        """The cost in the provider's unit; None where it is not reported."""
        return self._life.number(self._life.charged, self._responses)

    @property
    def wants_result(self) -> bool:
        """Whether the job has ended and its final response has not been fetched."""
        if self._life.result is None or self._responses.result is not None:
            return False
        explained = any(pointer.startswith("result#") for pointer in self._life.error)
        return self.state is JobState.SUCCEEDED or (self.state is JobState.FAILED and explained)

    def other_id(self, response: object, *, final: bool = False) -> str | None:
        """Return the id that a response names instead of this part's; None where it does not.

        `final`: it is the final response, not that of the status call.
        """
        if self.id is None:
            return None
        about = JobResponses(None, None, response) if final else JobResponses(None, response)
        return self._life.other_id(self.id, about)

    def take_status(self, status: object) -> None:
        """Store the response of the status call."""
        before = self.status
        self._responses = self._responses._replace(status=status, result=None)
        self.updated = time.time()
        self.state, self.status = self._life.state_of(self._responses)
        if self.state is JobState.UNKNOWN and self.status != before:
            log.warn("job %s: the status %r is not in the spec", self.id, self.status)
        self._take_rest()

    def take_result(self, result: object) -> None:
        """Store the final response."""
        self._responses = self._responses._replace(result=result)
        self._take_rest()

    def settle(self, state: JobState, urls: list[str], error: str | None) -> None:
        """Set the end of the job, from an event or a cancellation."""
        self.state, self.urls, self.error = state, urls, error

    def followed_by(self) -> Iterator[str]:
        """Yield the id, and the other arguments of calls about this part."""
        if self.id is not None:
            yield self.id
        for follow in (self._life.poll, self._life.result, self._life.cancel):
            for pointer in follow.arguments.values() if follow is not None else ():
                value = self._life.argument(pointer, self._responses)
                if value is not None:
                    yield value

    def arguments(self, follow: JobCall) -> dict[str, object]:
        """Return the arguments of a call about this part. Raises ClientError without an id."""
        life, responses = self._life, self._responses
        arguments: dict[str, object] = {
            name: life.argument(at, responses) for name, at in follow.arguments.items()
        }
        for name, value in arguments.items():
            if value is None:
                where = follow.arguments[name]
                raise ClientError(
                    f"{self._life.operation}: the response has no id at {where}, so the job "
                    "cannot be followed; the whole response is in job.response"
                )
        return arguments

    def _take_without_id(self) -> None:
        """Complete a job without an id from the submit response."""
        at_once = self._responses.at_once
        state, status = self._life.state_of(at_once)
        urls = self._life.urls_of(at_once)
        if urls and state in (JobState.SUCCEEDED, JobState.UNKNOWN):
            self._responses, self.status = at_once, status
            self.settle(JobState.SUCCEEDED, urls, None)
            return
        ended = state in (JobState.FAILED, JobState.CANCELED)
        reason = self._life.error_of(at_once if ended else self._responses)
        self.settle(JobState.FAILED, [], reason)

    def _take_rest(self) -> None:
        if self.state is JobState.SUCCEEDED:
            self.urls = self._life.urls_of(self._responses)
        if self.state in (JobState.FAILED, JobState.CANCELED):
            self.error = self._life.error_of(self._responses)
