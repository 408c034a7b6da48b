"""One call from arguments to plan. Loaded with the first client, to keep imports fast."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from pydantic_core import MISSING

from ..operation import CallArguments, OperationSpec
from ..options import Options
from ..schema.pointers import is_given
from ..service import Service
from ..stacklevel import caller_level
from . import authentication
from .base_url import origin
from .build_request import PreparedHeaders, ServerTarget, build, make_ready
from .library import httpx
from .redact import RedactedRequest
from .try_request import BuiltCall, Tries, tries

if TYPE_CHECKING:
    from .rate_limiter import RateLimiter


class ClientContext(NamedTuple):
    """The settings that all requests of a client share."""

    service: Service
    credentials: Mapping[str, str]
    target: ServerTarget
    ready: dict[str, PreparedHeaders]
    """The headers of each operation."""
    http: httpx.Client | httpx.AsyncClient | None
    """The caller's HTTP client."""

    def headers(self, operation: OperationSpec[object]) -> PreparedHeaders:
        """Return the headers of every request of an operation."""
        schemes = authentication.needed(self.service, operation, self.credentials, self.http)
        return make_ready(operation, self.target, schemes, self.credentials)


def plan(
    client: ClientContext,
    call: CallArguments,
    options: Options,
    stream: bool,
    pace: RateLimiter | None,
) -> Tries:
    """Return the validated request and the plan of its attempts. Nothing is sent yet."""
    operation = call.operation
    key = operation.id + operation.accepts
    ready = client.ready.get(key)
    if ready is None:
        ready = client.ready[key] = client.headers(operation)
    request, address = build(call, client.target, ready, options)
    header = operation.idempotency_header
    if header is not None and header not in request.headers:
        from .idempotency import fresh_key

        request.headers[header] = fresh_key()
    if operation.deprecated_fields:
        _warn_deprecated(call)
    if operation.costly_default is not None:
        from .cost_warning import warn_of_cost

        warn_of_cost(operation, call.body)
    own = None
    if client.http is not None:
        from .custom_client import OwnClient

        own = OwnClient(client.http, request, options.extra_headers)
    return tries(BuiltCall(operation, request, address, options, client.service, stream), pace, own)


def file_request(
    client: ClientContext, operation: OperationSpec[object], url: str, headers: Mapping[str, str]
) -> httpx.Request:
    """Return a request for a file. It has credentials at the API's own origin only."""
    sent = {"accept": "*/*", "user-agent": client.target.headers["user-agent"], **headers}
    if not own_origin(client.target, url):
        request = RedactedRequest("GET", url, headers=sent)
        request.hide((), query=bool(request.url.query))  # a signature is a key to the file
        return request
    ready = client.headers(operation)
    pairs = "&".join(ready.query)
    if pairs:
        url += ("&" if "?" in url else "?") + pairs
    request = RedactedRequest("GET", url, headers={**ready.headers, **sent})
    request.hide(ready.secrets, query=bool(request.url.query))
    if client.http is not None:
        from .custom_client import OwnClient

        OwnClient(client.http, request).prepare(request)
    return request


def own_origin(target: ServerTarget, url: str) -> bool:
    """Return whether a URL has the scheme, host and port of the base URL."""
    return origin(httpx.URL(url)) == origin(httpx.URL(target.base_url))


def _warn_deprecated(call: CallArguments) -> None:
    operation, arguments, body, _ = call
    for path, advice in operation.deprecated_fields.items():
        if is_given(body, path.split(".")) or arguments.get(path, MISSING) is not MISSING:
            message = f"{operation.id}: {path} is deprecated. {advice}"
            warnings.warn(message, DeprecationWarning, stacklevel=caller_level())
