"""The caller's own HTTP client: its headers, cookies and redirects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_plus

from . import retry
from .base_url import origin
from .library import httpx
from .masking import remember
from .redact import RedactedRequest, telling

if TYPE_CHECKING:
    from ..jobs.submission import SubmissionOutcome
    from ..service import CredentialSpec

BODY_HEADERS = ("content-length", "content-type", "content-encoding", "transfer-encoding")
"""Headers that describe a body: a redirect to a GET drops them with it."""


class OwnClient:
    """The settings of the caller's HTTP client for one call."""

    def __init__(
        self,
        http: httpx.Client | httpx.AsyncClient,
        request: httpx.Request,
        extra_headers: Mapping[str, str | None] | None = None,
    ) -> None:
        self._http = http
        self._extra = extra_headers
        self._cookie: str | None = None
        """The `Cookie` header of the operation itself."""
        self._is_prepared = False
        self._redirects = 0
        add_params(http, request)

    def prepare(self, request: httpx.Request) -> None:
        """Set the current cookies of the client, including those of earlier responses."""
        if not len(self._http.cookies.jar) and not self._is_prepared:
            return
        if any(name.lower() == "cookie" and v is None for name, v in (self._extra or {}).items()):
            return
        if not self._is_prepared:
            self._cookie, self._is_prepared = request.headers.get("cookie"), True
        add_cookies(self._http, request, self._cookie)

    def redirected(
        self,
        request: httpx.Request,
        outcome: httpx.Response | retry.Failure,
        last: SubmissionOutcome,
        repeatable: bool,
    ) -> httpx.Request | None:
        """Return the redirected request; None where the redirect is not followed.

        It is followed within the origin, if the client follows redirects, and if no effect can be
        repeated (`retry.after_redirect`).
        """
        if isinstance(outcome, retry.Failure) or outcome.next_request is None:
            return None
        following = outcome.next_request
        if not outcome.is_redirect or not self._http.follow_redirects:
            return None
        if self._redirects >= self._http.max_redirects or following.url.userinfo:
            return None
        same_origin = origin(following.url) == origin(request.url)
        same_method = following.method.upper() == request.method.upper()
        status = outcome.status_code
        if not same_origin or not retry.after_redirect(
            status, same_method, repeatable, last.may_name_job
        ):
            return None
        if same_method and getattr(request.stream, "spent", False):
            return None
        self._redirects += 1
        return _moved(request, following, same_method)


def _moved(request: httpx.Request, following: httpx.Request, same_method: bool) -> httpx.Request:
    headers = httpx.Headers(request.headers)
    moved: RedactedRequest
    if not same_method:
        for name in BODY_HEADERS:
            headers.pop(name, None)
        moved = RedactedRequest(following.method, following.url, headers=headers)
    elif isinstance(request.stream, httpx.ByteStream):
        content = request.read()
        moved = RedactedRequest(request.method, following.url, headers=headers, content=content)
    else:
        moved = RedactedRequest(
            request.method, following.url, headers=headers, stream=request.stream
        )
    moved.method = request.method if same_method else following.method
    moved.hide(request.secrets if isinstance(request, RedactedRequest) else (), query=True)
    return moved


def add_params(http: httpx.Client | httpx.AsyncClient, request: httpx.Request) -> None:
    """Add the query parameters of a client that a request does not have itself."""
    params = http.params
    if not params:
        return
    query = request.url.query.decode("ascii")
    present = {unquote_plus(pair.partition("=")[0]) for pair in query.split("&")}
    pairs = [
        f"{quote(name, safe='')}={quote(value, safe='')}"
        for name, value in params.multi_items()
        if name not in present
    ]
    joined = "&".join([*([query] if query else []), *pairs])
    request.url = request.url.copy_with(query=joined.encode("ascii"))
    if isinstance(request, RedactedRequest):
        remember(telling(params))
        request.hide(request.secrets + telling(params), query=True)


def add_cookies(
    http: httpx.Client | httpx.AsyncClient, request: httpx.Request, own: str | None
) -> None:
    """Add the cookies of a client to those of the request, which take precedence."""
    request.headers.pop("cookie", None)
    http.cookies.set_cookie_header(request)
    pairs = [pair for pair in request.headers.get("cookie", "").split("; ") if pair]
    if isinstance(request, RedactedRequest) and pairs:
        cookies = {pair.partition("=")[2] for pair in pairs} - {*request.secrets}
        remember(cookies)
        request.secrets += tuple(cookies)
    if own:
        names = {pair.partition("=")[0] for pair in own.split("; ")}
        pairs = [pair for pair in pairs if pair.partition("=")[0] not in names]
        request.headers["cookie"] = "; ".join([*pairs, own])


def supplies(http: httpx.Client | httpx.AsyncClient, schemes: tuple[CredentialSpec, ...]) -> bool:
    """Return whether a client has credentials of its own, in the location of each scheme."""
    if http.auth is not None:
        return True
    defaults = {"header": http.headers, "query": http.params, "cookie": http.cookies}
    return all(scheme.wire in defaults[scheme.location] for scheme in schemes)
