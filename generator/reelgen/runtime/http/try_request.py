"""The tries of one call: decisions, as a generator without I/O, and the errors that end it.

`tries` yields a request to send or a pause, and receives the response or failure. `transport`
carries it out.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from ..errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    CallContext,
    DeadlineExceededError,
    Received,
    ResponseInvalidError,
    ResponseTooLargeError,
)
from ..jobs import submission
from ..operation import OperationSpec
from ..options import Options
from ..service import Service
from . import deadline, log, received, redact, response_body, retry
from .library import httpx
from .retry_policy import RetryPolicy
from .run_steps import Pause
from .submission_record import SubmissionRecord
from .transport import Outcome, Send, limit

if TYPE_CHECKING:
    from .custom_client import OwnClient
    from .rate_limiter import RateLimiter


class BuiltCall(NamedTuple):
    """A call whose arguments are checked, and whose request is built."""

    operation: OperationSpec[object]
    request: httpx.Request
    address: str
    """The URL without the query, for errors and the log."""
    options: Options
    service: Service | None = None
    stream: bool = False
    own_auth: bool = True
    """The credentials of the caller's HTTP client may be sent, too."""


class Completed(NamedTuple):
    """The last response and how it was obtained."""

    response: httpx.Response
    call: CallContext
    operation: OperationSpec[object]
    service: Service | None = None


Tries: TypeAlias = Generator[Send | Pause, Outcome, Completed]


def tries(built: BuiltCall, pace: RateLimiter | None = None, own: OwnClient | None = None) -> Tries:
    """Try, and try again where that is safe and there is time.

    A redirect is followed where the caller's HTTP client (`own`) and `retry` allow it.

    Raises APIConnectionError, or ResponseTooLargeError or ResponseInvalidError for a body that
    cannot be read. An exception of another library gets a note with the outcome of the request.
    """
    operation, request, address, options, service, stream, own_auth = built
    policy = RetryPolicy.starting(operation, options, monotonic())
    record = SubmissionRecord(service, operation)
    is_refusal = None if own is None or policy.repeatable else record.is_refusal
    send = Send(request, policy.until, stream, options.max_response_bytes, own_auth, is_refusal)
    attempt = redirects = 0
    try:
        while True:
            attempt += 1
            call = CallContext(operation.id, request.method, address, attempt, *record.total[:2])
            turn = pace.turn(options.max_rate, monotonic()) if pace and options.max_rate else 0.0
            if policy.is_over(monotonic() + turn):
                raise _late(call, service, operation)
            if turn > 0:
                yield Pause(turn)
            if own is not None:
                own.prepare(request)
            started = monotonic()
            limit(request, options, policy.remaining(started))
            record.begin()
            outcome = yield send
            if outcome is None:
                raise AssertionError("a request ends in a response or a failure")
            last = record.end(outcome)
            result = outcome.error if isinstance(outcome, retry.Failure) else outcome
            log.attempt(call, result, monotonic() - started, options.on_attempt)
            following = own and own.redirected(request, outcome, last, policy.repeatable)
            if following:
                record.redirect()
                policy = policy.redirected(following.method)
                request, redirects = following, redirects + 1
                send = send._replace(request=request)
                continue
            pause = policy.decide(outcome, last, attempt - redirects, monotonic())
            if pause is None or getattr(request.stream, "spent", False):
                break
            log.retrying(call, pause.seconds)
            yield pause
        if isinstance(outcome, httpx.Response):
            return Completed(outcome, call, operation, service)
        error = _failed(outcome.error, request, call, service, policy.is_over(monotonic()))
        raise submission.explain(error, service, operation, last) from outcome.error
    except APIError:
        raise
    except BaseException as interruption:
        record.interrupt(interruption)
        raise


@contextmanager
def reading(done: Completed) -> Generator[None, None, None]:
    """Raise our own errors for what fails while a streamed body is read."""
    try:
        yield
    except Exception as failure:
        if not retry.of_transport(failure):
            raise
        overdue = isinstance(failure, deadline.DeadlineReadTimeout)
        error = _failed(failure, done.response.request, done.call, done.service, overdue)
        last = submission.ACCEPTED if done.response.is_success else submission.UNKNOWN
        raise submission.explain(error, done.service, done.operation, last) from failure


def _late(call: CallContext, service: Service | None, operation: OperationSpec[object]) -> APIError:
    call = call._replace(attempts=call.attempts - 1)
    error = DeadlineExceededError("the deadline passed before the request was sent", call)
    return submission.explain(error, service, operation, submission.NOT_SENT)


def _failed(
    failure: BaseException,
    request: httpx.Request,
    call: CallContext,
    service: Service | None,
    overdue: bool,
) -> APIError:
    """Return the error for a failure, from which the credentials of the request are taken out."""
    redact.failure(failure, request)
    begun = response_body.partial(failure)
    kept = None if begun is None else received.kept(begun, service)
    message = redact.mask(str(failure), request) or type(failure).__name__
    if isinstance(failure, response_body.TooLarge):
        advice = "raise the option, or read the response with with_streaming_response"
        return ResponseTooLargeError(f"{message}; {advice}", call, kept or Received(0, (), b""))
    if isinstance(failure, response_body.Undecodable | httpx.DecodingError):
        status = f"HTTP {kept.status}, but " if kept else ""
        return ResponseInvalidError(f"{status}{message}", call, kept or Received(0, (), b""))
    if overdue:
        error: APIConnectionError = DeadlineExceededError("no response within the deadline", call)
    elif retry.timed_out(failure):
        error = APITimeoutError(f"no response in time ({type(failure).__name__})", call)
    else:
        error = APIConnectionError(f"the connection failed: {message}", call)
    error.received = kept
    return error
