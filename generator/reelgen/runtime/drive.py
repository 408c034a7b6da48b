"""The only module that sends and sleeps.

`tries` decides, as a generator without I/O: it yields what to do next (send this request, or pause)
and is told what came of it. `run` and `run_async` carry it out.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import NamedTuple, TypeAlias

from . import body, deadline, log, redact, retry
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    Call,
    DeadlineExceededError,
    Received,
    ResponseTooLargeError,
)
from .http import httpx
from .operation import Operation
from .options import Options
from .pace import Pace


class Send(NamedTuple):
    """Send this, and have the answer by `until` (seconds of the clock; None: no deadline)."""

    request: httpx.Request
    until: float | None
    stream: bool
    size: int | None = None
    """Bytes that the body may have once decompressed; None: any number."""


class Pause(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Done(NamedTuple):
    """The last answer and how it was reached."""

    response: httpx.Response
    call: Call


Outcome: TypeAlias = httpx.Response | httpx.TransportError | None
Tries: TypeAlias = Generator[Send | Pause, Outcome, Done]


def tries(
    operation: Operation[object],
    request: httpx.Request,
    options: Options,
    address: str,
    *,
    stream: bool = False,
    pace: Pace | None = None,
    backoff: retry.Backoff = retry.BACKOFF,
    clock: Callable[[], float] = time.monotonic,
    chance: Callable[[], float] = random.random,
) -> Tries:
    """Try, and try again where that is safe and there is time. Raises APIConnectionError."""
    repeatable = operation.repeatable or operation.idempotency_header is not None
    until = None if options.deadline is None else clock() + options.deadline
    attempt = 0
    while True:
        attempt += 1
        if pace is not None and options.max_rate:
            turn = pace.turn(options.max_rate, clock())
            if until is not None and clock() + turn >= until:
                raise _late(Call(operation.id, request.method, address, attempt - 1))
            if turn > 0:
                yield Pause(turn)
        if until is not None and clock() >= until:
            raise _late(Call(operation.id, request.method, address, attempt - 1))
        call = Call(operation.id, request.method, address, attempt)
        started = clock()
        limit(request, options, None if until is None else until - started)
        outcome = yield Send(request, until, stream, options.max_response_bytes)
        log.attempt(call, outcome, clock() - started, options.on_attempt)
        if isinstance(outcome, httpx.Response):
            pause = retry.after_answer(outcome, repeatable, attempt, backoff, chance)
        elif isinstance(outcome, httpx.TransportError):
            pause = retry.after_failure(outcome, repeatable, attempt, backoff, chance)
        else:
            raise AssertionError("a request ends in an answer or a failure")
        if attempt > options.max_retries or getattr(request.stream, "spent", False):
            pause = None
        if isinstance(outcome, body.TooLarge):
            pause = None
        if pause is not None and until is not None and clock() + pause >= until:
            pause = None
        if pause is None:
            if isinstance(outcome, httpx.Response):
                return Done(outcome, call)
            redact.failure(outcome, request)
            overdue = until is not None and clock() >= until
            raise _failed(outcome, call, overdue, request) from outcome
        log.retrying(call, pause)
        if isinstance(outcome, httpx.Response) and stream:
            outcome.close()
        yield Pause(pause)


def run(client: httpx.Client, plan: Tries) -> Done:
    """Carry out a plan with a blocking client."""
    try:
        step = next(plan)
        while True:
            outcome: Outcome = None
            if isinstance(step, Pause):
                time.sleep(step.seconds)
            else:
                try:
                    outcome = _send(client, step)
                except httpx.TransportError as failure:
                    outcome = failure
            step = plan.send(outcome)
    except StopIteration as stop:
        done: Done = stop.value
        return done


async def run_async(client: httpx.AsyncClient, plan: Tries) -> Done:
    """Carry out a plan with an async client."""
    try:
        step = next(plan)
        while True:
            outcome: Outcome = None
            if isinstance(step, Pause):
                await _sleep(step.seconds)
            else:
                try:
                    outcome = await _send_async(client, step)
                except httpx.TransportError as failure:
                    outcome = failure
            step = plan.send(outcome)
    except StopIteration as stop:
        done: Done = stop.value
        return done


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


def _send(client: httpx.Client, step: Send) -> httpx.Response:
    with deadline.until(step.until):
        response = client.send(step.request, stream=True, follow_redirects=False)
    try:
        body.bound(response, body.Limits(step.until, step.size), whole=not step.stream)
    except BaseException as failure:
        body.attach(failure, response)
        response.close()
        raise
    if not step.stream:
        body.read(response)
    return response


async def _send_async(client: httpx.AsyncClient, step: Send) -> httpx.Response:
    response: httpx.Response | None = None
    try:
        async with deadline.until_async(step.until):
            response = await client.send(step.request, stream=True, follow_redirects=False)
            body.bound(response, body.Limits(step.until, step.size), whole=not step.stream)
            if not step.stream:
                await body.read_async(response)
            return response
    except BaseException as failure:
        if response is not None:
            if body.partial(failure) is None:
                body.attach(failure, response)
            await response.aclose()
        raise


@contextmanager
def reading(done: Done) -> Generator[None, None, None]:
    """Raise our own errors for what fails while a streamed body is read."""
    try:
        yield
    except httpx.TransportError as failure:
        redact.failure(failure, done.response.request)
        overdue = isinstance(failure, deadline.Overdue)
        raise _failed(failure, done.call, overdue, done.response.request) from failure


def limit(request: httpx.Request, options: Options, left: float | None) -> None:
    """Put the timeouts in force on a request, none longer than the seconds left."""
    timeout = options.timeout
    limits = (timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)).as_dict()
    if left is not None:
        left = max(left, 0.001)
        limits = {
            name: left if value is None else min(value, left) for name, value in limits.items()
        }
    request.extensions["timeout"] = limits


def _late(call: Call) -> DeadlineExceededError:
    return DeadlineExceededError("the deadline passed before the request was sent", call, False)


def _failed(
    failure: httpx.TransportError, call: Call, overdue: bool, request: httpx.Request
) -> APIError:
    reached = retry.reached_server(failure)
    if isinstance(failure, body.TooLarge):
        return ResponseTooLargeError(
            f"{failure}; raise the option, or read the response with with_streaming_response",
            call,
            _received(body.partial(failure)),
        )
    if overdue:
        return DeadlineExceededError("no answer within the deadline", call, reached)
    if isinstance(failure, httpx.TimeoutException):
        return APITimeoutError(f"no answer in time ({type(failure).__name__})", call, reached)
    message = redact.mask(str(failure), request) or type(failure).__name__
    return APIConnectionError(f"the connection failed: {message}", call, reached)


def _received(partial: httpx.Response | None) -> Received:
    if partial is None:
        return Received(0, (), b"")
    return Received(partial.status_code, tuple(partial.headers.multi_items()), partial.content)
