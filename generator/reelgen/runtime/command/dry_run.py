"""`--dry-run`: the request of a call, as it would be sent."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

from ..http.library import httpx
from .catalog import CommandProvider

PLACEHOLDER = "no-key"
"""The placeholder of a credential that is not set: nothing is sent."""


class RequestPrepared(BaseException):
    """The end of a dry run: a request that is ready to be sent."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__("the request was not sent")
        self.request = request


class _PreparingTransport(httpx.BaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        raise RequestPrepared(request)


def dry_client(provider: CommandProvider, options: dict[str, Any]) -> object:
    """Return a client that prepares requests and sends none. It needs no key."""
    for scheme in provider.service.schemes.values():
        if scheme.argument not in options and not os.environ.get(scheme.variable):
            options = {**options, scheme.argument: PLACEHOLDER}
    return provider.client(**options, http_client=httpx.Client(transport=_PreparingTransport()))


def prepared(call: Callable[[], object]) -> dict[str, object]:
    """Return the request of a call as JSON. Raises the errors of argument validation."""
    try:
        call()
    except RequestPrepared as end:
        request = end.request
        return {
            "method": request.method,
            "url": str(request.url),
            "headers": dict(request.headers),
            "body": _body(request),
        }
    raise AssertionError("the call ended without a request")


def _body(request: httpx.Request) -> object:
    content = request.content
    if not content:
        return None
    try:
        return json.loads(content)
    except ValueError:
        kind = request.headers.get("content-type", "").partition(";")[0]
        return f"{len(content)} bytes of {kind or 'an unknown type'}"
