"""The URL of the next page: read from a response, and requested within its own origin."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any
from urllib.parse import unquote_plus

from ..operation import OperationSpec, ParameterSpec
from .base_url import origin
from .library import httpx

ADDRESS = re.compile(r"https?://.|(/|\./|\.\./)?[^?\s]*\?[^=\s]+=", re.IGNORECASE)
"""A URL rather than a cursor: absolute, or relative with a query."""

QUERY = ParameterSpec("?", "querystring", "", "encoded", explode=False)
"""The query of a URL, unchanged."""

_LINK = re.compile(
    r'<([^<>]*)>((?:\s*;\s*[^\s=;,<>"]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s",;]*))?)*)'
)
_PARAMETER = re.compile(r';\s*([^\s=;,<>"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*)))?')


def is_address(value: object) -> bool:
    """Return whether the position of the next page is a URL rather than a cursor."""
    return isinstance(value, str) and ADDRESS.match(value.strip()) is not None


def next_link(response: httpx.Response) -> str | None:
    """Return the target of the link `rel="next"` among the `Link` headers (RFC 8288)."""
    for target, parameters in _LINK.findall(", ".join(response.headers.get_list("link"))):
        values: dict[str, str] = {}
        for name, quoted, plain in _PARAMETER.findall(parameters):
            values.setdefault(name.lower(), plain or re.sub(r"\\(.)", r"\1", quoted))
        if "next" in values.get("rel", "").lower().split() and "anchor" not in values:
            return str(target)
    return None


def resolve(current: httpx.URL, text: object) -> httpx.URL:
    """Return the URL of the next page.

    Raises:
        ValueError: It is not a URL, or has another origin than the current page: credentials must
            not be sent there.
    """
    if not isinstance(text, str):
        raise ValueError("is not a URL")
    try:
        url = httpx.URL(str(current)).join(text.strip())
        same = origin(url) == origin(current)
    except (httpx.InvalidURL, ValueError, TypeError):
        raise ValueError("is not a URL") from None
    if not same:
        host = f"{url.scheme}://{url.netloc.decode('ascii')}"
        raise ValueError(f"is at another origin ({host}), to which this client sends no request")
    return url


def without_query(url: httpx.URL, names: Collection[str]) -> httpx.URL:
    """Return a URL without these query parameters and without a fragment."""
    pairs = url.query.decode("ascii").split("&")
    remaining = [pair for pair in pairs if unquote_plus(pair.partition("=")[0]) not in names]
    query = "&".join(remaining).encode() or None
    return url.copy_with(query=query, fragment=None)


def key_of(url: httpx.URL) -> str:
    """Return a key that is the same for equivalent URLs, such as with another query order."""
    return f"{url.path}?{'&'.join(sorted(url.query.decode('ascii').split('&')))}"


def operation_at(operation: OperationSpec[object], url: httpx.URL) -> OperationSpec[Any]:
    """Return the operation that requests a URL and parses the response as `operation` does.

    Its headers and cookies stay arguments; the query is the argument `QUERY`.
    """
    sent = tuple(p for p in operation.parameters if p.location in ("header", "cookie"))
    return operation._replace(
        method="GET",
        server=f"{url.scheme}://{url.netloc.decode('ascii')}",
        path=url.raw_path.partition(b"?")[0].decode("ascii"),
        parameters=(*sent, QUERY),
        arguments=None,
        body=None,
        repeatable=True,
        idempotency_header=None,
        deprecated_fields={},
        costly_default=None,
    )
