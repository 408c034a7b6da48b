"""The only module that sends and sleeps.

`tries` decides, as a generator without I/O: it yields what to do next (send this request, or pause)
and is told what came of it. `run` and `run_async` carry it out.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from typing import NamedTuple, TypeAlias

from . import log, retry
from .errors import (
    APIConnectionError,
    APITimeoutError,
    Call,
    DeadlineExceededError,
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


class Pause(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Done(NamedTuple):
    """The last answer and how it was reached."""

    response: httpx.Response
    call: Call


Outcome: TypeAlias = httpx.Response | httpx.TransportError | None
Tries: TypeAlias = Generator[Send | Pause, Outcome, Done]


class Overdue(httpx.ReadTimeout):
    """The deadline passed while the body was still coming."""


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
            if turn > 0:
                yield Pause(turn)
        call = Call(operation.id, request.method, address, attempt)
        started = clock()
        limit(request, options, None if until is None else until - started)
        outcome = yield Send(request, until, stream)
        log.attempt(call, outcome, clock() - started, options.on_attempt)
        if isinstance(outcome, httpx.Response):
            pause = retry.after_answer(outcome, repeatable, attempt, backoff, chance)
        elif isinstance(outcome, httpx.TransportError):
            pause = retry.after_failure(outcome, repeatable, attempt, backoff, chance)
        else:
            raise AssertionError("a request ends in an answer or a failure")
        if attempt > options.max_retries or getattr(request.stream, "spent", False):
            pause = None
        if pause is not None and until is not None and clock() + pause >= until:
            pause = None
        if pause is None:
            if isinstance(outcome, httpx.Response):
                return Done(outcome, call)
            raise _failed(outcome, call, until is not None and clock() >= until) from outcome
        log.retrying(call, pause)
        if isinstance(outcome, httpx.Response) and stream:
            outcome.close()
        yield Pause(pause)


def run(client: httpx.Client, plan: Tries, clock: Callable[[], float] = time.monotonic) -> Done:
    """Carry out a plan with a blocking client."""
    try:
        step = next(plan)
        while True:
            outcome: Outcome = None
            if isinstance(step, Pause):
                time.sleep(step.seconds)
            else:
                try:
                    outcome = _send(client, step, clock)
                except httpx.TransportError as failure:
                    outcome = failure
            step = plan.send(outcome)
    except StopIteration as stop:
        done: Done = stop.value
        return done


async def run_async(
    client: httpx.AsyncClient, plan: Tries, clock: Callable[[], float] = time.monotonic
) -> Done:
    """Carry out a plan with an async client."""
    try:
        step = next(plan)
        while True:
            outcome: Outcome = None
            if isinstance(step, Pause):
                await _sleep(step.seconds)
            else:
                try:
                    outcome = await _send_async(client, step, clock)
                except httpx.TransportError as failure:
                    outcome = failure
            step = plan.send(outcome)
    except StopIteration as stop:
        done: Done = stop.value
        return done


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


def _send(client: httpx.Client, step: Send, clock: Callable[[], float]) -> httpx.Response:
    if step.stream or step.until is None:
        return client.send(step.request, stream=step.stream, follow_redirects=False)
    response = client.send(step.request, stream=True, follow_redirects=False)
    if response.is_stream_consumed:  # a mock that holds it all already
        return response
    try:
        chunks: list[bytes] = []
        for chunk in response.iter_raw():
            chunks.append(chunk)
            _in_time(step, clock)
    finally:
        response.close()
    return _whole(response, chunks)


async def _send_async(
    client: httpx.AsyncClient, step: Send, clock: Callable[[], float]
) -> httpx.Response:
    if step.stream or step.until is None:
        return await client.send(step.request, stream=step.stream, follow_redirects=False)
    response = await client.send(step.request, stream=True, follow_redirects=False)
    if response.is_stream_consumed:
        return response
    try:
        chunks: list[bytes] = []
        async for chunk in response.aiter_raw():
            chunks.append(chunk)
            _in_time(step, clock)
    finally:
        await response.aclose()
    return _whole(response, chunks)


def _in_time(step: Send, clock: Callable[[], float]) -> None:
    if step.until is not None and clock() > step.until:
        raise Overdue("the deadline passed while the answer was still coming")


def _whole(response: httpx.Response, chunks: list[bytes]) -> httpx.Response:
    return httpx.Response(
        response.status_code,
        headers=response.headers,
        content=b"".join(chunks),
        request=response.request,
        extensions=response.extensions,
    )


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


def _failed(failure: httpx.TransportError | None, call: Call, overdue: bool) -> APIConnectionError:
    reached = retry.reached_server(failure) if failure is not None else None
    said = str(failure) or type(failure).__name__
    if overdue:
        return DeadlineExceededError("no answer within the deadline", call, reached)
    if isinstance(failure, httpx.TimeoutException):
        return APITimeoutError(f"no answer in time ({type(failure).__name__})", call, reached)
    return APIConnectionError(f"the connection failed: {said}", call, reached)
