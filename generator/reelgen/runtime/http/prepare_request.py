"""One call from arguments to plan. Loaded with the first client, to keep imports fast."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pydantic_core import MISSING

from ..operation import OperationSpec
from ..options import Options
from ..schema.pointers import is_given
from ..service import Service
from ..stacklevel import caller_level
from . import authentication, transport
from .base_url import origin
from .build_request import PreparedHeaders, ServerTarget, build, elsewhere, make_ready
from .library import httpx
from .redact import RedactedRequest

if TYPE_CHECKING:
    from .rate_limiter import RateLimiter


def plan(
    service: Service,
    credentials: Mapping[str, str],
    target: ServerTarget,
    cache: dict[str, PreparedHeaders],
    options: Options,
    operation: OperationSpec[object],
    arguments: Mapping[str, object],
    body: object,
    content_type: str | None,
    stream: bool,
    pace: RateLimiter | None,
    http: httpx.Client | httpx.AsyncClient | None = None,
) -> transport.Tries:
    """Check everything, build the request, and say how to try it. Nothing is sent yet.

    `http` is the HTTP client that the caller gave.
    """
    key = operation.id + operation.accepts
    ready = cache.get(key)
    if ready is None:
        schemes = authentication.needed(service, operation, credentials, http)
        ready = cache[key] = make_ready(operation, target, schemes, credentials)
    request, address = build(
        operation,
        target,
        ready,
        arguments,
        body,
        content_type,
        options,
    )
    header = operation.idempotency_header
    if header is not None and header not in request.headers:
        from .idempotency import fresh_key

        request.headers[header] = fresh_key()
    if operation.deprecated_fields:
        _warn_deprecated(operation, arguments, body)
    if operation.costly_default is not None:
        from .cost_warning import warn_of_cost

        warn_of_cost(operation, body)
    own = None
    if http is not None:
        from .custom_client import OwnClient

        own = OwnClient(http, request, options.extra_headers)
    return transport.tries(
        operation, request, options, address, service=service, stream=stream, pace=pace, own=own
    )


def file_request(
    service: Service,
    credentials: Mapping[str, str],
    target: ServerTarget,
    operation: OperationSpec[object],
    url: str,
    headers: Mapping[str, str],
    http: httpx.Client | httpx.AsyncClient | None = None,
) -> httpx.Request:
    """Return a request for a file. It has credentials at the API's own origin only."""
    sent = {"accept": "*/*", "user-agent": target.headers["user-agent"], **headers}
    if not own_origin(target, url):
        request = RedactedRequest("GET", url, headers=sent)
        request.hide((), query=bool(request.url.query))  # a signature is a key to the file
        return request
    schemes = authentication.needed(service, operation, credentials, http)
    ready = make_ready(operation, target, schemes, credentials)
    pairs = "&".join(elsewhere(ready, "query"))
    if pairs:
        url += ("&" if "?" in url else "?") + pairs
    request = RedactedRequest("GET", url, headers={**ready.headers, **sent})
    request.hide(ready.secrets, query=bool(request.url.query))
    if http is not None:
        from .custom_client import OwnClient

        OwnClient(http, request).prepare(request)
    return request


def own_origin(target: ServerTarget, url: str) -> bool:
    """Return whether a URL has the scheme, host and port of the base URL."""
    return origin(httpx.URL(url)) == origin(httpx.URL(target.base_url))


def _warn_deprecated(
    operation: OperationSpec[object], arguments: Mapping[str, object], body: object
) -> None:
    for path, advice in operation.deprecated_fields.items():
        if is_given(body, path.split(".")) or arguments.get(path, MISSING) is not MISSING:
            message = f"{operation.id}: {path} is deprecated. {advice}"
            warnings.warn(message, DeprecationWarning, stacklevel=caller_level())
