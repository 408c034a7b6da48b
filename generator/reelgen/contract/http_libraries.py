"""httpx and httpx2: both have the same classes, of which a client may be given either."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from types import ModuleType

import httpx

from ..config import HTTP_LIBRARIES

Handler = Callable[[httpx.Request], httpx.Response]
"""Plays the server."""


def installed_libraries() -> tuple[ModuleType, ...]:
    """Return the HTTP libraries that are installed, httpx first."""
    names = [name for name in HTTP_LIBRARIES if importlib.util.find_spec(name) is not None]
    return tuple(importlib.import_module(name) for name in names)


def answered(library: ModuleType, handler: Handler, sent: httpx.Request) -> object:
    """Return the response of a handler to a request of a library, whose body has been read.

    Raises what the handler raises, as the exception of that library.
    """
    if library is httpx:
        return handler(sent)
    request = httpx.Request(
        sent.method, str(sent.url), headers=sent.headers.raw, content=sent.content
    )
    try:
        response = handler(request)
    except httpx.HTTPError as error:
        raise getattr(library, type(error).__name__)(str(error)) from None
    return library.Response(
        response.status_code, headers=response.headers.raw, content=_content(response)
    )


def _content(response: httpx.Response) -> bytes:
    """Return the body as it is on the wire: undecoded."""
    return b"".join(response.iter_raw()) if not response.is_stream_consumed else response.content
