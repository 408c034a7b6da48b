"""Everything a generated client raises, in one tree.

    ClientError
    ├── RequestInvalidError        an argument breaks the spec; nothing was sent
    ├── MissingCredentialsError    no key for this call; nothing was sent
    │   └── CredentialsInvalidError    a key that cannot be sent; raised when the client is made
    ├── BaseURLInvalidError        a base URL that cannot be used; raised when the client is made
    ├── JobError                   a job that did not come to a good end; it holds the job
    │   ├── JobFailed              the provider says it failed
    │   │   └── JobCanceled        it was canceled
    │   ├── JobTimeout             it has not ended in time; it goes on at the provider
    │   └── JobUnfinished          its result was asked for too early
    ├── DownloadError              a file could not be fetched whole
    ├── WebhookInvalidError        a delivery that is not what it claims to be
    └── APIError                   a request was made, or tried
        ├── APIConnectionError     no answer, or a part of one: the network failed
        │   └── APITimeoutError    no answer within one try's timeout
        │       └── DeadlineExceededError   no answer within the deadline over all tries
        ├── ResponseInvalidError     an answer that could not be understood (HTML, empty, truncated)
        │   ├── ResponseTooLargeError  a body larger than `max_response_bytes`
        │   ├── ContractDriftError an answer that breaks its schema, with strict=True
        │   ├── MissingJobIdError  a submission was accepted, but the response names no job
        │   └── JobMismatchError      a response about another job than was asked for
        └── APIStatusError         an answer with an error status
            ├── BadRequestError 400, AuthenticationError 401, PaymentRequiredError 402,
            │   PermissionDeniedError 403, NotFoundError 404, ConflictError 409,
            │   UnprocessableEntityError 422, RateLimitError 429
            └── ServerError 5xx

`error.submission` says what became of the request, and `error.job_id` which job it started, where a
response said so, however broken it was. Every one pickles, and none holds a key: addresses are kept
without credentials and query values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, Self, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    from .jobs.lifecycle import JobState


Submission: TypeAlias = Literal["not_sent", "refused", "unknown", "accepted"]
"""What became of a request: it never left; the provider refused it (400-407, 410-422, 429, with a
body that was read whole and holds no job id); nobody can tell (408, 409, 425, 3xx, 5xx, a lost
response, a refusal whose body was cut off or cannot be read); it was accepted (2xx, or a response
of any status that names a job)."""


class ClientError(Exception):
    """Base of all errors of generated clients.

    It pickles without the credentials of this process, also where a response repeats them.
    """

    def __reduce__(self) -> Any:
        from .http.masking import mask_value

        return type(self), mask_value(self.args), mask_value(vars(self))


class Problem(NamedTuple):
    """One thing wrong with a request or an answer."""

    path: str
    """Where: `video_inputs[3].background.url`."""
    message: str
    """What is wrong and what is allowed."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class RequestInvalidError(ClientError, ValueError):
    """Arguments that break the spec. Raised before anything is sent."""

    submission: Submission = "not_sent"

    def __init__(self, operation: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(operation, problems)
        self.operation = operation
        """The operationId, such as `generations.create`."""
        self.problems = problems
        """All that is wrong, not the first only."""

    def __str__(self) -> str:
        lines = "; ".join(map(str, self.problems))
        return f"{self.operation}: {lines}"


class MissingCredentialsError(ClientError):
    """No key for this call. Raised before anything is sent."""

    submission: Submission = "not_sent"


class CredentialsInvalidError(MissingCredentialsError, ValueError):
    """A key that cannot be sent, such as one with a line break. Raised when the client is made."""


class BaseURLInvalidError(ClientError, ValueError):
    """A base URL that cannot be used. Raised when the client is made."""


class JobLike(Protocol):
    """A job of any client. What it lacks of a `Job` depends on the color of the client."""

    @property
    def id(self) -> str:
        """The provider's id."""
        ...

    @property
    def state(self) -> JobState:
        """The state, in the terms of `JobState`."""
        ...

    @property
    def status(self) -> str | None:
        """The provider's status value."""
        ...

    @property
    def error(self) -> str | None:
        """The provider's reason of a failure."""
        ...

    @property
    def urls(self) -> list[str]:
        """The URLs of the finished files."""
        ...

    @property
    def result(self) -> Any:
        """The typed final response."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """Return the job as JSON data, for `client.jobs.from_dict`."""
        ...

    def detached(self) -> Self:
        """Return a copy without its client."""
        ...


class JobError(ClientError):
    """Base class of job failures."""

    def __init__(self, job: JobLike, message: str) -> None:
        from .http.masking import mask_text

        super().__init__(mask_text(message))
        self.job = job
        """The job itself: look at it, wait again, or keep `job.to_dict()`."""

    def __reduce__(self) -> tuple[Any, ...]:
        from .http.masking import mask_value

        state = {name: value for name, value in vars(self).items() if name != "job"}
        job = self.job.detached()
        return _restored, (type(self), job, mask_value(self.args), mask_value(state))


def _restored(
    kind: type[JobError], job: JobLike, args: tuple[Any, ...], state: dict[str, Any]
) -> JobError:
    """Return an unpickled error. Its job takes credentials from the environment."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update({**state, "job": job})
    return error


class JobFailed(JobError):  # noqa: N818
    """The provider says that the job failed."""

    def __init__(self, job: JobLike, reason: str | None) -> None:
        detail = reason or f"the provider gives no reason (status {job.status})"
        super().__init__(job, f"{job} failed: {detail}")
        self.reason = reason
        """Why, in the provider's words; None where it does not say."""


class JobCanceled(JobFailed):
    """The job was canceled."""

    def __init__(self, job: JobLike, reason: str | None) -> None:
        super().__init__(job, reason or "it was canceled")


class JobTimeout(JobError, TimeoutError):  # noqa: N818
    """The job has not ended in time. It goes on at the provider, and can be waited for again."""

    def __init__(self, job: JobLike, seconds: float) -> None:
        super().__init__(
            job,
            f"{job} has not ended after {seconds:g} s (status {job.status}); "
            "it goes on: wait again, or keep job.to_dict() and resume later",
        )
        self.seconds = seconds
        """How long it was waited for."""


class JobUnfinished(JobError):  # noqa: N818
    """Something was asked for that a job has only at its end."""

    def __init__(self, job: JobLike, what: str) -> None:
        super().__init__(job, f"{job} (status {job.status}): {what}")


class DownloadError(ClientError):
    """A file that could not be fetched whole. Its message says how to go on."""

    def __init__(
        self,
        message: str,
        status_code: int | None = None,
        part: Path | None = None,
        size: int = 0,
    ) -> None:
        super().__init__(message, status_code, part, size)
        self.message = message
        self.status_code = status_code
        """The HTTP status of the last response; None where there was none."""
        self.part = part
        """Path of the bytes fetched so far; None where there are none."""
        self.size = size
        """Bytes fetched so far."""

    def __str__(self) -> str:
        return self.message


class WebhookInvalidError(ClientError, ValueError):
    """A delivery that is not what it claims to be: do not act on it."""


class CallContext(NamedTuple):
    """What was asked of the provider: the context of an error."""

    operation: str
    """The operationId."""
    method: str
    """The HTTP method."""
    url: str
    """The address without credentials and query values."""
    attempts: int = 1
    """How many times the request was sent or tried."""
    earlier: Submission = "not_sent"
    """What became of the tries before the last one."""
    job_id: str | None = None
    """The job that one of them started, where its response said so."""


class Received(NamedTuple):
    """An answer as it came, kept when it could not be used as a model."""

    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes
    request_id: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        from .http.masking import mask_value

        return Received, tuple(mask_value(value) for value in self)

    def __repr__(self) -> str:
        return f"Received(status={self.status}, {len(self.content)} bytes)"


class APIError(ClientError):
    """A request was made, or tried, and did not end in a usable answer."""

    submission: Submission = "unknown"
    """What became of the request over all tries."""
    job_id: str | None = None
    """The id of the job that was started, as far as it could be read from a response."""
    advice: str = ""
    """Whether a job may exist, and how to look or go on; empty where no job is at stake."""

    def __init__(self, message: str, call: CallContext) -> None:
        from .http.masking import mask_text

        super().__init__(message, call)
        self.message: str = mask_text(message)
        self.call = call

    @property
    def attempts(self) -> int:
        """How many times the request was sent or tried."""
        return self.call.attempts

    def __str__(self) -> str:
        tries = f" after {self.call.attempts} tries" if self.call.attempts > 1 else ""
        advice = f"; {self.advice}" if self.advice else ""
        return f"{self.call.method} {self.call.url}: {self.message}{tries}{self._suffix()}{advice}"

    def _suffix(self) -> str:
        return ""

    def __repr__(self) -> str:  # without the body, which may hold what the request sent
        return f"{type(self).__name__}({str(self)!r})"


class APIConnectionError(APIError):
    """The network failed before a whole response had come."""

    received: Received | None = None
    """What came of a response that broke off after its headers; None where none began."""


class APITimeoutError(APIConnectionError):
    """No answer within the timeout of one try."""


class DeadlineExceededError(APITimeoutError):
    """No answer within the deadline over all tries."""


class ResponseError(APIError):
    """An answer came. Base of those that keep it."""

    def __init__(self, message: str, call: CallContext, received: Received) -> None:
        super().__init__(message, call)
        self.args: tuple[object, ...] = (self.message, call, received)
        self.received = received
        """The raw answer."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.received.status

    @property
    def request_id(self) -> str | None:
        """The provider's id of the request, where it sends one."""
        return self.received.request_id


class ResponseInvalidError(ResponseError):
    """An answer that could not be understood: HTML, empty or truncated where JSON was due."""


class ResponseTooLargeError(ResponseInvalidError):
    """A body larger than `max_response_bytes` once decompressed. `received` keeps its beginning."""


class ContractDriftError(ResponseInvalidError):
    """With `strict=True`: an answer that breaks its schema."""

    def __init__(
        self, message: str, call: CallContext, received: Received, problems: tuple[Problem, ...]
    ) -> None:
        super().__init__(message, call, received)
        self.args: tuple[object, ...] = (self.message, call, received, problems)
        self.problems = problems
        """Where the answer differs from the spec."""


class MissingJobIdError(ResponseInvalidError):
    """A submission was accepted, but its response holds neither a job id nor a result.

    A job may exist and be charged for: look at the provider before submitting again.
    """

    def __init__(
        self, message: str, call: CallContext, received: Received, response: Any = None
    ) -> None:
        super().__init__(message, call, received)
        self.args: tuple[object, ...] = (self.message, call, received, response)
        self.response = response
        """The typed response."""


class JobMismatchError(ResponseInvalidError):
    """A response about a job that names another one: it says nothing about the one asked for.

    Waiting goes on after it, as after a response that cannot be read.
    """


class APIStatusError(ResponseError):
    """An answer with an error status."""

    def __init__(
        self,
        message: str,
        call: CallContext,
        received: Received,
        body: Any = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message, call, received)
        self.args: tuple[object, ...] = (self.message, call, received, body, code)
        self.body = body
        """The error body: the spec's model where it has one, parsed JSON or text otherwise."""
        self.code = code
        """The provider's own error code, where the spec says where it stands."""

    def _suffix(self) -> str:
        return f" (request id {self.request_id})" if self.request_id else ""


class BadRequestError(APIStatusError):
    """400: the provider refused the request as wrong."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class PaymentRequiredError(APIStatusError):
    """402: not enough credits."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""


class NotFoundError(APIStatusError):
    """404: there is nothing of that id."""


class ConflictError(APIStatusError):
    """409: the request contradicts the state of the resource."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but refused by the provider's validation."""


class RateLimitError(APIStatusError):
    """429: too many requests. Where the response names a job, that job was started."""


class ServerError(APIStatusError):
    """5xx: the provider failed."""


STATUS_ERRORS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """Return the error class of an HTTP status."""
    return STATUS_ERRORS.get(status, ServerError if status >= 500 else APIStatusError)
