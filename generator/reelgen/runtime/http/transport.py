"""Requests and their retries.

`tries` decides, as a generator without I/O: it yields a request to send or a pause, and receives
the response or failure. `run` and `run_async` carry it out.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

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
from . import deadline, interrupted_request, log, received, redact, response_body, retry
from .library import httpx
from .run_steps import Pause, run_steps, run_steps_async

if TYPE_CHECKING:
    from .custom_client import OwnClient
    from .rate_limiter import RateLimiter


class Send(NamedTuple):
    """A request to send, with its limits."""

    request: httpx.Request
    until: float | None
    stream: bool
    size: int | None = None
    """Bytes that the body may have once decompressed; None: any number."""
    own_auth: bool = True
    """The credentials of the caller's HTTP client may be sent, too."""
    is_refusal: Callable[[httpx.Response], bool] | None = None
    """Whether those may send the request again after a response; None: after any."""


class Completed(NamedTuple):
    """The last response and how it was obtained."""

    response: httpx.Response
    call: CallContext
    operation: OperationSpec[object]
    service: Service | None = None


class Failure(NamedTuple):
    """A try without a whole response."""

    error: BaseException
    never_sent: bool = False
    """Nothing of the request has left: that is proven."""


R = TypeVar("R")
Outcome: TypeAlias = httpx.Response | Failure | None
Tries: TypeAlias = Generator[Send | Pause, Outcome, Completed]


def tries(
    operation: OperationSpec[object],
    request: httpx.Request,
    options: Options,
    address: str,
    *,
    service: Service | None = None,
    stream: bool = False,
    pace: RateLimiter | None = None,
    own: OwnClient | None = None,
    own_auth: bool = True,
    backoff: retry.Backoff = retry.BACKOFF,
    clock: Callable[[], float] = time.monotonic,
    chance: Callable[[], float] = random.random,
) -> Tries:
    """Try, and try again where that is safe and there is time.

    A redirect is followed where the caller's HTTP client (`own`) and `retry` allow it.

    Raises APIConnectionError, or ResponseTooLargeError or ResponseInvalidError for a body that
    cannot be read. An exception of another library gets a note with the outcome of the request.
    """
    repeatable = operation.repeatable or operation.has_idempotency_key
    is_refusal = None if own is None or repeatable else partial(_is_refusal, service, operation)
    until = None if options.deadline is None else clock() + options.deadline
    attempt = redirects = 0
    earlier = fate = submission.NOT_SENT
    outcome: Outcome = None
    try:
        while True:
            attempt += 1
            call = CallContext(operation.id, request.method, address, attempt, *fate[:2])
            turn = pace.turn(options.max_rate, clock()) if pace and options.max_rate else 0.0
            if until is not None and clock() + turn >= until:
                raise _late(call._replace(attempts=attempt - 1), service, operation)
            if turn > 0:
                yield Pause(turn)
            if own is not None:
                own.prepare(request)
            started = clock()
            limit(request, options, None if until is None else until - started)
            earlier, fate, outcome = fate, submission.UNKNOWN, None
            size = options.max_response_bytes
            outcome = yield Send(request, until, stream, size, own_auth, is_refusal)
            if outcome is None:
                raise AssertionError("a request ends in a response or a failure")
            last = _fate(service, operation, outcome)
            fate = submission.together(operation, earlier, last)
            what = outcome.error if isinstance(outcome, Failure) else outcome
            log.attempt(call, what, clock() - started, options.on_attempt)
            if own is not None and isinstance(outcome, httpx.Response) and outcome.is_redirect:
                following = own.redirected(request, outcome, repeatable, last.may_name_job)
                if following is not None:
                    repeatable = repeatable or following.method == "GET"
                    if outcome.status_code in retry.MOVED:
                        fate = earlier  # this address has done nothing
                    request, redirects = following, redirects + 1
                    continue
            tried = attempt - redirects
            pause = _pause(outcome, repeatable, last, tried, backoff, chance)
            if tried > options.max_retries or getattr(request.stream, "spent", False):
                pause = None
            if pause is not None and until is not None and clock() + pause >= until:
                pause = None
            if pause is None and isinstance(outcome, httpx.Response):
                return Completed(outcome, call, operation, service)
            if pause is None and isinstance(outcome, Failure):
                redact.failure(outcome.error, request)
                overdue = until is not None and clock() >= until
                error = _failed(outcome.error, service, call, overdue, request)
                raise submission.explain(error, service, operation, last) from outcome.error
            log.retrying(call, pause or 0.0)
            yield Pause(pause or 0.0)
    except APIError:
        raise
    except BaseException as interruption:
        response = response_body.partial(interruption) or outcome
        if isinstance(response, httpx.Response):
            last = submission.of_response(service, operation, response)
            fate = submission.together(operation, earlier, last)
        elif outcome is None and interrupted_request.never_sent(interruption):
            fate = earlier
        submission.note(interruption, service, operation, fate)
        raise


def _pause(
    outcome: httpx.Response | Failure,
    repeatable: bool,
    last: submission.SubmissionOutcome,
    attempt: int,
    backoff: retry.Backoff,
    chance: Callable[[], float],
) -> float | None:
    """Return the seconds until the next try, or None: the last outcome is final."""
    if isinstance(outcome, httpx.Response):
        # Where repeating costs nothing, only a job that is certain ends it.
        final = last.job_id is not None if repeatable else last.may_name_job
        return retry.after_response(outcome, repeatable, final, attempt, backoff, chance)
    if isinstance(outcome.error, response_body.TooLarge):
        return None
    return retry.after_failure(outcome.never_sent, repeatable, attempt, backoff, chance)


def _fate(
    service: Service | None, operation: OperationSpec[object], outcome: httpx.Response | Failure
) -> submission.SubmissionOutcome:
    """Return the outcome of one try."""
    if isinstance(outcome, httpx.Response):
        if outcome.is_success:
            return submission.ACCEPTED
        return submission.of_response(service, operation, outcome)
    begun = response_body.partial(outcome.error)
    if begun is not None:
        return submission.of_response(service, operation, begun)
    return submission.NOT_SENT if outcome.never_sent else submission.UNKNOWN


def _is_refusal(
    service: Service | None, operation: OperationSpec[object], response: httpx.Response
) -> bool:
    """Return whether a request may be sent again after this response."""
    return submission.of_response(service, operation, response).submission == "refused"


def run(client: httpx.Client, plan: Generator[Send | Pause, Outcome, R]) -> R:
    """Carry out a plan with a blocking client."""
    return run_steps(plan, partial(_send, client))


async def run_async(client: httpx.AsyncClient, plan: Generator[Send | Pause, Outcome, R]) -> R:
    """Carry out a plan with an async client."""
    return await run_steps_async(plan, partial(_send_async, client))


def _send(client: httpx.Client, step: Send) -> httpx.Response | Failure:
    watch = received.watching(client, step.request)
    try:
        if step.until is None and not deadline.is_set():
            response = client.send(
                step.request, stream=True, follow_redirects=False, auth=_auth(client, step)
            )
        else:
            with deadline.until(step.until):
                response = client.send(
                    step.request, stream=True, follow_redirects=False, auth=_auth(client, step)
                )
    except BaseException as failure:
        if retry.of_transport(failure):
            return Failure(failure, retry.never_sent(failure, watch.proof()))
        response = _claimed(failure, client)
    try:
        if step.until is None and _is_whole(response, step) and response_body.is_plain(response):
            response_body.read_plain(response, step.size)
        elif _bound(response, step):
            response_body.read(response)
        return response
    except BaseException as failure:
        if response_body.partial(failure) is None:
            response_body.attach(failure, response)
        response.close()
        if retry.of_transport(failure):
            return Failure(failure)
        raise


async def _send_async(client: httpx.AsyncClient, step: Send) -> httpx.Response | Failure:
    watch = received.watching(client, step.request)
    response: httpx.Response | None = None
    try:
        async with deadline.until_async(step.until):
            try:
                response = await client.send(
                    step.request, stream=True, follow_redirects=False, auth=_auth(client, step)
                )
            except BaseException as failure:
                if retry.of_transport(failure):
                    raise
                response = _claimed(failure, client)
            if (
                step.until is None
                and _is_whole(response, step)
                and response_body.is_plain(response)
            ):
                await response_body.read_plain_async(response, step.size)
            elif _bound(response, step):
                await response_body.read_async(response)
            return response
    except BaseException as failure:
        if response is not None:
            if response_body.partial(failure) is None:
                response_body.attach(failure, response)
            await response.aclose()
        if retry.of_transport(failure):
            proven = response is None and retry.never_sent(failure, watch.proof())
            return Failure(failure, proven)
        raise


def _auth(client: httpx.Client | httpx.AsyncClient, step: Send) -> Any:
    """Return the `auth` option: the credentials of the caller's HTTP client, where allowed."""
    if not step.own_auth:
        return None
    if step.is_refusal is None or client.auth is None:
        return httpx.USE_CLIENT_DEFAULT
    from .custom_auth import OnceOnly

    return OnceOnly(client.auth, step.request, step.is_refusal)


def _claimed(failure: BaseException, client: httpx.Client | httpx.AsyncClient) -> httpx.Response:
    """Return the response that had arrived when a log handler of the caller raised; else raise."""
    response = interrupted_request.response_of(failure)
    if response is None or response.is_closed or not isinstance(failure, Exception):
        interrupted_request.describe(failure, client)
        raise failure
    log.warn("%s was raised while the response came, and the call goes on", type(failure).__name__)
    return response


def _is_whole(response: httpx.Response, step: Send) -> bool:
    """Return whether the body is to be read: errors are, also where a success is streamed."""
    return not step.stream or not response.is_success


def _bound(response: httpx.Response, step: Send) -> bool:
    """Bound the body, and return whether it is to be read."""
    whole = _is_whole(response, step)
    response_body.bound(response, response_body.Limits(step.until, step.size), whole=whole)
    return whole


@contextmanager
def reading(done: Completed) -> Generator[None, None, None]:
    """Raise our own errors for what fails while a streamed body is read."""
    try:
        yield
    except Exception as failure:
        if not retry.of_transport(failure):
            raise
        request = done.response.request
        redact.failure(failure, request)
        overdue = isinstance(failure, deadline.DeadlineReadTimeout)
        error = _failed(failure, done.service, done.call, overdue, request)
        last = submission.SubmissionOutcome("accepted" if done.response.is_success else "unknown")
        raise submission.explain(error, done.service, done.operation, last) from failure


def limit(request: httpx.Request, options: Options, remaining: float | None) -> None:
    """Put the timeouts in force on a request, none longer than the seconds left."""
    timeout = options.timeout
    limits = (timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)).as_dict()
    if remaining is not None:
        remaining = max(remaining, 0.001)
        limits = {
            name: remaining if value is None else min(value, remaining)
            for name, value in limits.items()
        }
    request.extensions["timeout"] = limits


def _late(call: CallContext, service: Service | None, operation: OperationSpec[object]) -> APIError:
    error = DeadlineExceededError("the deadline passed before the request was sent", call)
    return submission.explain(error, service, operation, submission.SubmissionOutcome("not_sent"))


def _failed(
    failure: BaseException,
    service: Service | None,
    call: CallContext,
    overdue: bool,
    request: httpx.Request,
) -> APIError:
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
