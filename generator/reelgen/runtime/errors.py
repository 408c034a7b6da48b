"""The exceptions of generated clients.

    ClientError
    ├── RequestInvalidError        an argument violates the spec; no request was sent
    ├── MissingCredentialsError    no credential for this call; no request was sent
    │   └── CredentialsInvalidError    a credential that cannot be sent
    ├── BaseURLInvalidError        a base URL that cannot be used
    ├── JobError                   a job did not succeed; `job` is the job
    │   ├── JobFailed              the provider reports a failure
    │   │   └── JobCanceled        the job was canceled
    │   ├── JobTimeout             the timeout elapsed; the job is still running
    │   └── JobUnfinished          the result was requested before the end
    ├── DownloadError              a download is incomplete
    ├── WebhookInvalidError        a delivery that cannot be verified or parsed
    └── APIError                   a request failed
        ├── APIConnectionError     no complete response: the network failed
        │   └── APITimeoutError    no response within the timeout of one attempt
        │       └── DeadlineExceededError   no response within the deadline of the call
        ├── ResponseInvalidError     a response that cannot be parsed (HTML, empty, truncated)
        │   ├── ResponseTooLargeError  a body larger than `max_response_bytes`
        │   ├── ContractDriftError a response that violates its schema, with strict=True
        │   ├── MissingJobIdError  a submission was accepted, but the response names no job
        │   └── JobMismatchError      a response about another job than the requested one
        └── APIStatusError         a response with an error status
            ├── BadRequestError 400, AuthenticationError 401, PaymentRequiredError 402,
            │   PermissionDeniedError 403, NotFoundError 404, ConflictError 409,
            │   UnprocessableEntityError 422, RateLimitError 429
            └── ServerError 5xx

`error.submission` is the outcome of the request, and `error.job_id` the id of the job it started,
if a response contains it, even an invalid one. Errors can be pickled and contain no credentials:
URLs have neither credentials nor query values.
"""

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, Self, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    from .jobs.lifecycle import JobState


Submission: TypeAlias = Literal["not_sent", "refused", "unknown", "accepted"]
"""The outcome of a request: not sent; refused by the provider (400-407, 410-422, 429, with a
complete body without a job id); unknown (408, 409, 425, 3xx, 5xx, a lost response, a refusal with
an incomplete or unreadable body); accepted (2xx, or a response of any status with a job id)."""


class ClientError(Exception):
    """Base of all errors of generated clients.

    Its pickle contains no credentials of this process, even where a response repeats them.
    """

    def __reduce__(self) -> Any:
        from .http.masking import mask_value

        return type(self), mask_value(self.args), mask_value(vars(self))


class Problem(NamedTuple):
    """One violation in a request or a response."""

    path: str
    """The location, such as `video_inputs[3].background.url`."""
    message: str
    """The violation and the constraint."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class RequestInvalidError(ClientError, ValueError):
    """Arguments that violate the spec. No request was sent."""

    submission: Submission = "not_sent"

    def __init__(self, operation: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(operation, problems)
        self.operation = operation
        """The operationId, such as `generations.create`."""
        self.problems = problems
        """All violations."""

    def __str__(self) -> str:
        lines = "; ".join(map(str, self.problems))
        return f"{self.operation}: {lines}"


class MissingCredentialsError(ClientError):
    """No credential for this call. No request was sent."""

    submission: Submission = "not_sent"


class CredentialsInvalidError(MissingCredentialsError, ValueError):
    """A credential that cannot be sent, such as one with a line break."""


class BaseURLInvalidError(ClientError, ValueError):
    """A base URL that cannot be used."""


class JobLike(Protocol):
    """A job of any client, blocking or async."""

    @property
    def id(self) -> str:
        """The provider's id."""
        ...

    @property
    def state(self) -> "JobState":
        """The state, in the terms of `JobState`."""
        ...

    @property
    def status(self) -> str | None:
        """The provider's status value."""
        ...

    @property
    def error(self) -> str | None:
        """The provider's reason for a failure; None without one."""
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
        """The job: wait for it again, or store `job.to_dict()`."""

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
    """The provider reports that the job failed."""

    def __init__(self, job: JobLike, reason: str | None) -> None:
        detail = reason or f"the provider gives no reason (status {job.status})"
        super().__init__(job, f"{job} failed: {detail}")
        self.reason = reason
        """The provider's reason; None without one."""


class JobCanceled(JobFailed):
    """The job was canceled."""

    def __init__(self, job: JobLike, reason: str | None) -> None:
        super().__init__(job, reason or "the job was canceled")


class JobTimeout(JobError, TimeoutError):  # noqa: N818
    """The timeout elapsed. The job is still running: call `wait()` again."""

    def __init__(self, job: JobLike, seconds: float) -> None:
        super().__init__(
            job,
            f"{job} has not ended after {seconds:g} s (status {job.status}); "
            "it is still running; wait again, or keep job.to_dict() and resume later",
        )
        self.seconds = seconds
        """The timeout in seconds."""


class JobUnfinished(JobError):  # noqa: N818
    """A result was requested before the end of the job."""

    def __init__(self, job: JobLike, what: str) -> None:
        super().__init__(job, f"{job} (status {job.status}): {what}")


class DownloadError(ClientError):
    """An incomplete download. Partial data stays on disk; downloading again resumes it."""

    def __init__(
        self,
        message: str,
        status_code: int | None = None,
        part: "Path | None" = None,
        size: int = 0,
    ) -> None:
        super().__init__(message, status_code, part, size)
        self.message = message
        self.status_code = status_code
        """The HTTP status of the last response; None without one."""
        self.part = part
        """The path of the downloaded bytes; None without any."""
        self.size = size
        """The number of downloaded bytes."""

    def __str__(self) -> str:
        return self.message


class WebhookInvalidError(ClientError, ValueError):
    """A delivery that cannot be verified or parsed. Do not act on it."""


class CallContext(NamedTuple):
    """The request of an error."""

    operation: str
    """The operationId."""
    method: str
    """The HTTP method."""
    url: str
    """The URL without credentials and query values."""
    attempts: int = 1
    """The number of attempts."""
    earlier: Submission = "not_sent"
    """The outcome of the attempts before the last one."""
    job_id: str | None = None
    """The id of the job that one of them started; None if no response contains it."""


class Received(NamedTuple):
    """The raw response of a failed request."""

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
    """A request that did not end in a usable response."""

    submission: Submission = "unknown"
    """The outcome of the request over all attempts."""
    job_id: str | None = None
    """The id of the job that was started; None if no response contains it."""
    advice: str = ""
    """Whether a job may exist, and how to check or continue; empty where no job is possible."""

    def __init__(self, message: str, call: CallContext) -> None:
        from .http.masking import mask_text

        super().__init__(message, call)
        self.message: str = mask_text(message)
        self.call = call

    @property
    def attempts(self) -> int:
        """The number of attempts."""
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
    """The network failed before the end of the response."""

    received: Received | None = None
    """The beginning of an incomplete response; None without one."""


class APITimeoutError(APIConnectionError):
    """No response within the timeout of one attempt."""


class DeadlineExceededError(APITimeoutError):
    """No response within the deadline of the call."""


class ResponseError(APIError):
    """Base class of errors with a response."""

    def __init__(self, message: str, call: CallContext, received: Received) -> None:
        super().__init__(message, call)
        self.args: tuple[object, ...] = (self.message, call, received)
        self.received = received
        """The raw response."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.received.status

    @property
    def request_id(self) -> str | None:
        """The provider's id of the request; None without one."""
        return self.received.request_id


class ResponseInvalidError(ResponseError):
    """A response that cannot be parsed: HTML, empty or truncated instead of JSON."""


class ResponseTooLargeError(ResponseInvalidError):
    """A body larger than `max_response_bytes` once decompressed. `received` has its beginning."""


class ContractDriftError(ResponseInvalidError):
    """A response that violates its schema, with `strict=True`."""

    def __init__(
        self, message: str, call: CallContext, received: Received, problems: tuple[Problem, ...]
    ) -> None:
        super().__init__(message, call, received)
        self.args: tuple[object, ...] = (self.message, call, received, problems)
        self.problems = problems
        """The differences between the response and the spec."""


class MissingJobIdError(ResponseInvalidError):
    """A submission was accepted, but its response has neither a job id nor a result.

    A job may exist and be charged for: check with the provider before submitting again.
    """

    def __init__(
        self, message: str, call: CallContext, received: Received, response: Any = None
    ) -> None:
        super().__init__(message, call, received)
        self.args: tuple[object, ...] = (self.message, call, received, response)
        self.response = response
        """The typed response."""


class JobMismatchError(ResponseInvalidError):
    """A response about another job than the requested one.

    `wait` continues after it, as after a response that cannot be parsed.
    """


class APIStatusError(ResponseError):
    """A response with an error status."""

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
        """The provider's error code; None where the spec documents no location of it."""

    def _suffix(self) -> str:
        return f" (request id {self.request_id})" if self.request_id else ""


class BadRequestError(APIStatusError):
    """400: the provider refused the request as invalid."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, wrong or revoked."""


class PaymentRequiredError(APIStatusError):
    """402: not enough credits."""


class PermissionDeniedError(APIStatusError):
    """403: the credential lacks permission."""


class NotFoundError(APIStatusError):
    """404: resource not found."""


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
