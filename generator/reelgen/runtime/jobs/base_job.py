"""The state of a submitted job, of a blocking or an async client."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, cast

from ..errors import ClientError, JobCanceled, JobFailed, JobUnfinished, WebhookInvalidError
from ..http import redact
from ..schema import lazy_types
from .job_part import JobPart
from .lifecycle import JobCall, JobState, Lifecycle

if TYPE_CHECKING:
    from ..http.try_request import Completed
    from ..operation import OperationSpec
    from ..options import CallOptions
    from ..protocols import Sender
    from ..webhooks.event import WebhookEvent
    from .polling import JobRequest, Steps

R = TypeVar("R")
"""The type of the submit response."""
F = TypeVar("F")
"""The type of the final response."""


class BaseJob(Generic[R, F]):
    """The state of a job, of a blocking or an async client.

    A copy shares the client. A pickled job contains neither client nor credentials: after
    unpickling it creates a client with the credentials of the environment.
    """

    def __init__(
        self,
        client: Sender,
        lifecycle: Lifecycle,
        response: R,
        options: CallOptions | None = None,
        submitted: float | None = None,
    ) -> None:
        self._client: Any = client
        self._options = followed(options)
        self._provider: str = client.service.name
        self.submitted: float = time.time() if submitted is None else submitted
        """The time of the submission in seconds since 1970."""
        self.lifecycle = lifecycle
        """The lifecycle of jobs of this kind, as data."""
        self.response = response
        """The typed response to the submission."""
        parts = lifecycle.parts(response)
        self.parts: tuple[JobPart, ...] = tuple(
            JobPart(lifecycle, part, self.submitted) for part in parts
        )
        """The jobs of a batch; one for a single job."""
        self.checked: bool = submitted is not None or not self.pending
        """Whether a status call has been made, or may be made at once."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self}, state={self.state.value!r})"

    def __str__(self) -> str:
        if len(self.parts) == 1:
            return f"{self.lifecycle.operation} job {self.parts[0].id or 'without an id'}"
        ids = ", ".join(str(part.id) for part in self.parts)
        return f"{self.lifecycle.operation} batch of {len(self.parts)} jobs {ids}"

    @property
    def id(self) -> str:
        """The provider's id; for a batch, that of the first accepted job.

        Empty where the provider returned the result at once and no id. Raises ClientError where a
        whole batch was refused.
        """
        id_ = next((part.id for part in self.parts if part.id is not None), None)
        if id_ is None and self.state is JobState.SUCCEEDED:
            return ""
        if id_ is None:
            where = self.lifecycle.id
            raise ClientError(f"{self}: no id at {where}; the whole response is in job.response")
        return id_

    @property
    def traceless(self) -> bool:
        """Whether the submit response has no id, no result and no reason for a refusal."""
        return all(
            part.id is None and part.state is JobState.FAILED and part.error is None
            for part in self.parts
        )

    @property
    def pending(self) -> list[JobPart]:
        """The parts that have not ended, or whose final response has not been fetched."""
        return [part for part in self.parts if not part.state.ended or part.wants_result]

    @property
    def state(self) -> JobState:
        """The state, the same for every provider. A batch ends with its last job."""
        states = {part.state for part in self.parts}
        for state in (
            JobState.RUNNING,
            JobState.QUEUED,
            JobState.UNKNOWN,
            JobState.FAILED,
            JobState.CANCELED,
        ):
            if state in states:
                return state
        return JobState.SUCCEEDED

    @property
    def status(self) -> str | None:
        """The provider's status value; None before the first status check."""
        values = [part.status for part in self.parts if part.state is self.state]
        return values[0] if values else None

    @property
    def progress(self) -> float | None:
        """The fraction from 0 to 1, for a batch the mean; None where it is not reported."""
        fractions = [part.progress for part in self.parts if part.progress is not None]
        return sum(fractions) / len(self.parts) if fractions else None

    @property
    def eta(self) -> float | None:
        """The estimated seconds until the end; None where the provider does not report them."""
        return max((part.eta for part in self.parts if part.eta is not None), default=None)

    @property
    def charged(self) -> float | None:
        """The cost in the provider's unit; None where the responses do not report it."""
        amounts = [part.charged for part in self.parts if part.charged is not None]
        return sum(amounts) if amounts else None

    @property
    def error(self) -> str | None:
        """The provider's reason for the failure; for a batch, each reason once."""
        reasons = dict.fromkeys(part.error for part in self.parts if part.error)
        return "; ".join(reasons) or None

    @property
    def urls(self) -> list[str]:
        """The URLs of the finished files."""
        return [url for part in self.parts for url in part.urls]

    @property
    def result(self) -> F:
        """The typed final response; for a batch, that of its first job. Raises as `wait` does."""
        return self.results[0]

    @property
    def results(self) -> list[F]:
        """The typed final responses, one per job. Raises JobFailed or JobUnfinished."""
        self.raise_unless_succeeded()
        results = [part.result for part in self.parts]
        if None in results:
            raise JobUnfinished(
                self, "an event reported its end; call refresh() for the final response"
            )
        return cast("list[F]", results)

    def settle(self, event: WebhookEvent[Any], *, unverified: bool = False) -> Self:
        """Complete this job from an event of `client.webhooks.parse`; nothing is sent.

        An event of another job changes nothing.

        Args:
            event: The delivery.
            unverified: Whether an event of `parse_unverified`, which anybody may have sent, is
                accepted.

        Raises:
            WebhookInvalidError: The event is not verified, and `unverified` is not set.
        """
        if not event.verified and not unverified:
            raise WebhookInvalidError(
                "the event is not verified: ask the API with job.refresh(), or pass"
                " unverified=True if you trust its sender"
            )
        for part in self.parts:
            settled = self.lifecycle.settled_by.get(event.name)
            if settled is not None and part.id is not None and event.text(settled.id) == part.id:
                state = JobState(settled.state)
                part.settle(state, event.urls(settled.results), event.reason(settled.error))
                self.checked = True
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the job as JSON data, to continue in another process or days later.

        It contains no credentials, even where the provider repeats them, and no URL to send them
        to. `client.jobs.from_dict` restores the job.
        """
        from .saved_job import save

        return save(
            self._provider, self.lifecycle, self.response, self.submitted, self.followed_by()
        )

    def followed_by(self) -> frozenset[str]:
        """Return the ids, and the other arguments of calls about the job."""
        return frozenset(text for part in self.parts for text in part.followed_by())

    def detached(self) -> Self:
        """Return a copy without its client: it creates one from the environment when needed."""
        copy = object.__new__(type(self))
        copy.__dict__.update(vars(self), _options=None, _client=ClientRef.of(self._client))
        return copy

    def __getstate__(self) -> dict[str, object]:
        from ..http.masking import mask_value

        state = {**vars(self), "_options": None, "_client": ClientRef.of(self._client)}
        return {**state, "response": mask_value(self.response)}

    def __copy__(self) -> Self:
        copy = object.__new__(type(self))
        copy.__dict__.update(vars(self))
        return copy

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        from copy import deepcopy

        copied = self.__copy__()
        memo[id(self)] = copied
        memo[id(self.lifecycle)] = self.lifecycle
        copied.response = deepcopy(self.response, memo)
        copied.parts = deepcopy(self.parts, memo)
        return copied

    def _attached(self) -> Sender:
        if isinstance(self._client, ClientRef):
            self._client = self._client.client()
        client: Sender = self._client
        return client

    def _read(
        self, request: JobRequest, operation: OperationSpec[object], done: Completed, strict: bool
    ) -> object:
        """Return the response to a request about a part. Raises as `read`, and JobMismatchError."""
        from ..http import read_response

        service = self._attached().service
        response = read_response.read(operation, service, done.response, done.call, strict)
        other = request.part.other_id(response, final=request.final)
        if other is not None:
            from ..errors import JobMismatchError
            from ..http.received import kept

            message = (
                f"asked about the job {request.part.id}, but the response is of the job {other}"
            )
            message = redact.mask(message, done.response.request)
            error = JobMismatchError(message, done.call, kept(done.response, service))
            error.submission = "accepted"
            raise error
        return response

    def take(self, request: JobRequest, response: object) -> None:
        """Store the response to a request about a part."""
        if request.final:
            request.part.take_result(response)
        else:
            request.part.take_status(response)
            self.checked = True

    def _request(
        self, request: JobRequest, changes: CallOptions
    ) -> tuple[OperationSpec[object], dict[str, object], CallOptions | None]:
        """Return the operation, arguments and options of a request about a part."""
        final = self.lifecycle.result if request.final else None
        operation, arguments = self._call(request.part, final or self.lifecycle.poll)
        options: CallOptions = {**(self._options or {}), **changes}
        if request.within is not None:
            options["deadline"] = request.within
        return operation, arguments, options or None

    def steps(
        self,
        timeout: float | None,
        on_progress: Callable[[Any], object] | None,
        patience: float = math.inf,
    ) -> Steps:
        """Return the steps of waiting. Raises RequestInvalidError for invalid durations."""
        from . import polling

        interval = self._attached().options_of(self._options).poll_interval
        polling.check_seconds(self.lifecycle.operation, "timeout", timeout)
        polling.check_seconds(self.lifecycle.operation, "poll_interval", interval)
        pauses = (self.lifecycle.first, self.lifecycle.longest)
        if interval is not None:
            pauses = (interval, interval)
        return polling.following(self, pauses, timeout, on_progress, patience)

    def _call(
        self, part: JobPart, follow: JobCall
    ) -> tuple[OperationSpec[object], dict[str, object]]:
        return lazy_types.load(follow.operation), part.arguments(follow)

    def _over(self) -> None:
        """Raise unless all parts have ended and one has succeeded."""
        if self.pending:
            raise JobUnfinished(self, "the job is still running; call wait() first")
        if not any(part.state is JobState.SUCCEEDED for part in self.parts):
            self.raise_unless_succeeded()

    def _masked_error(self) -> str | None:
        """Return the provider's reason with the credentials of the client masked."""
        reason, client = self.error, self._client
        return client.masked(reason) if reason and hasattr(client, "masked") else reason

    def raise_unless_succeeded(self) -> None:
        """Raise JobFailed, JobCanceled or JobUnfinished where it has not succeeded."""
        if self.pending:
            raise JobUnfinished(self, "the job is still running; call wait() first")
        if self.state is JobState.CANCELED:
            raise JobCanceled(self, self._masked_error())
        if self.state is JobState.FAILED:
            raise JobFailed(self, self._masked_error())

    def _cancelable(self) -> list[tuple[JobPart, JobCall]]:
        follow = self.lifecycle.cancel
        return [(part, follow) for part in self.pending if follow is not None]

    def add_resume_note(self, error: BaseException) -> None:
        """Add a note to an error with the id and how to resume the job."""
        error.add_note(
            f"{self} is still running at the provider; resume it with {self.to_dict()!r}"
        )


class ClientRef:
    """A reference to the client of a job that has none, as after unpickling."""

    def __init__(self, kind: type[Any], base_url: str) -> None:
        self._kind = kind
        self._base_url = base_url

    @classmethod
    def of(cls, client: Sender | ClientRef) -> ClientRef:
        """Return a reference to a client, without its credentials."""
        return client if isinstance(client, ClientRef) else cls(type(client), client.base_url)

    def client(self) -> Sender:
        """Return a client with the environment's credentials. Raises MissingCredentialsError."""
        client: Sender = self._kind(base_url=self._base_url)
        return client


AnyJob: TypeAlias = BaseJob[Any, Any]


def followed(options: CallOptions | None) -> CallOptions | None:
    """Return the options of a submission that also apply to the calls about its job."""
    if not options:
        return None
    left_out = ("deadline", "extra_query", "extra_body")
    return cast("CallOptions", {k: v for k, v in options.items() if k not in left_out})
