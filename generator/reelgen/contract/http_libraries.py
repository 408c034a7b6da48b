"""Support for httpx and httpx2, which have the same classes."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from types import ModuleType

import httpx

from ..config import HTTP_LIBRARIES

Handler = Callable[[httpx.Request], httpx.Response]
"""A function that acts as the server."""


def installed_libraries() -> tuple[ModuleType, ...]:
    """Return the installed HTTP libraries, httpx first."""
    names = [name for name in HTTP_LIBRARIES if importlib.util.find_spec(name) is not None]
    return tuple(importlib.import_module(name) for name in names)


def library_response(library: ModuleType, handler: Handler, sent: httpx.Request) -> object:
    """Return the response of a handler as an object of a library.

    Exceptions of the handler are converted to those of the library.
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
    """Return the encoded body."""
    return b"".join(response.iter_raw()) if not response.is_stream_consumed else response.content
