"""The outcome of a request that ended in an exception other than a network failure.

A hook, an `auth=` or a log handler of the caller runs inside the HTTP library, and may raise before
anything was sent, or when the response has already arrived. The traceback shows which.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import FrameType

from . import response_body
from .library import httpx

TRANSPORTS = frozenset({"handle_request", "handle_async_request"})
"""The methods of a transport: every request is sent by one of them."""


def response_of(error: BaseException) -> httpx.Response | None:
    """Return the response that had arrived when the exception was raised; it may be closed."""
    for frame in _frames(error):
        response = frame.f_locals.get("response")
        if _of_library(frame) and isinstance(response, httpx.Response):
            return response
    return None


def describe(error: BaseException, client: httpx.Client | httpx.AsyncClient) -> None:
    """Attach to an exception the response that had arrived, or that nothing was sent."""
    response = response_of(error)
    if response is not None:
        response_body.attach(error, response)
        return
    base = httpx.AsyncClient if isinstance(client, httpx.AsyncClient) else httpx.Client
    entered = any(frame.f_code.co_name in TRANSPORTS for frame in _frames(error))
    sent_once = type(client).send is base.send
    error.never_sent = sent_once and not entered  # type: ignore[attr-defined]


def never_sent(error: BaseException) -> bool:
    """Return whether it is proven that nothing was sent before the exception was raised."""
    return getattr(error, "never_sent", False) is True


def _frames(error: BaseException) -> Iterator[FrameType]:
    """Return the frames that an exception passed through, the innermost last."""
    traceback = error.__traceback__
    while traceback is not None:
        yield traceback.tb_frame
        traceback = traceback.tb_next


def _of_library(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__", "")).startswith(f"{httpx.__name__}.")
