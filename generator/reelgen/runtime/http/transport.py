"""Carries out the requests of a call, blocking or async."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, NamedTuple, TypeAlias, TypeVar

from ..options import Options
from . import deadline, interrupted_request, log, received, response_body, retry
from .library import httpx
from .retry import Failure
from .run_steps import Pause, run_steps, run_steps_async

R = TypeVar("R")
Outcome: TypeAlias = httpx.Response | Failure | None


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
    log.warn(
        "%s was raised while the response was received; the call continues", type(failure).__name__
    )
    return response


def _is_whole(response: httpx.Response, step: Send) -> bool:
    """Return whether the body is to be read: errors are, also where a success is streamed."""
    return not step.stream or not response.is_success


def _bound(response: httpx.Response, step: Send) -> bool:
    """Bound the body, and return whether it is to be read."""
    whole = _is_whole(response, step)
    response_body.bound(response, response_body.Limits(step.until, step.size), whole=whole)
    return whole


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
