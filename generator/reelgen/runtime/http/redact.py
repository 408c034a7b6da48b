"""Redaction of credentials in messages, failures, `repr`, and the log of the HTTP library."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from ..json_types import is_array
from .library import httpx

MASK = "***"

LONG = 6
"""The minimum number of characters of a secret that is masked inside a word, too."""

SHORT = 3
"""The minimum number of characters of a secret that is masked: a shorter one is in any text."""


SECRET_NAMES = ("auth", "key", "token", "secret", "password", "cookie", "signature")
"""Parts of the names of headers and parameters whose values are secret."""


class RedactedRequest(httpx.Request):
    """A request with its credentials for `mask`. Its `repr` shows neither them nor its query."""

    secrets: tuple[str, ...] = ()
    """The credentials of the request, not encoded."""

    def hide(self, secrets: tuple[str, ...], *, query: bool) -> None:
        """Store credentials for `mask`; with `query` keep the query out of httpx's own log."""
        self.secrets = secrets
        if query:
            self.url = _URL(self.url)
            SecretQuery.hide_in_log(httpx.__name__)

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {str(self.url.copy_with(query=None))!r})>"


class SecretQuery:
    """A URL whose query is secret: a base of a URL class of an HTTP library."""

    copy_with: Any

    @property
    def shown(self) -> str:
        return f"{self.copy_with(query=None)}?{MASK}"

    def __repr__(self) -> str:
        return f"URL({self.shown!r})"

    @staticmethod
    def hide_in_log(library: str) -> None:
        """Let an HTTP library log URLs with a secret query without it."""
        logger = logging.getLogger(library)
        if _FILTER not in logger.filters:
            logger.addFilter(_FILTER)


class _URL(SecretQuery, httpx.URL):
    pass


class _Filter(logging.Filter):
    """A log filter that removes secret queries from URLs."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                arg.shown if isinstance(arg, SecretQuery) else arg for arg in record.args
            )
        return True


_FILTER = _Filter()


def telling(values: Mapping[str, object] | None) -> tuple[str, ...]:
    """Return the secret values among headers or parameters, without `Bearer` before them."""
    return tuple(
        part
        for name, value in (values or {}).items()
        if any(term in name.lower() for term in SECRET_NAMES)
        for item in (value if is_array(value) else (value,))
        for part in (() if item is None else (str(item), str(item).partition(" ")[2]))
        if part
    )


def mask(text: str, request: httpx.Request | None) -> str:
    """Return a text without the credentials of a request, in any encoding."""
    return mask_all(text, request.secrets) if isinstance(request, RedactedRequest) else text


def mask_all(text: str, secrets: Iterable[str]) -> str:
    """Return a text without these secrets: plain, encoded, escaped, or in a Basic pair."""
    forms = {form for secret in secrets for form in _all_forms(secret)}
    for form in sorted(forms, key=len, reverse=True):
        if len(form) >= LONG:
            text = text.replace(form, MASK)
        elif len(form) >= SHORT:
            text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", MASK, text)
    return text


@lru_cache(maxsize=1024)
def _all_forms(secret: str) -> tuple[str, ...]:
    return tuple(_forms(secret))


def _forms(secret: str) -> Iterator[str]:
    import base64
    import html
    import json
    from urllib.parse import quote, quote_plus

    for part in {secret, secret.partition(":")[2]}:
        if len(part) < SHORT:
            continue
        encoded = part.encode()
        percent = quote(part, safe="")
        yield part
        yield percent
        yield re.sub("%..", lambda match: match[0].lower(), percent)
        yield quote_plus(part)
        yield quote(part)
        yield base64.b64encode(encoded).decode().rstrip("=")
        yield base64.urlsafe_b64encode(encoded).decode().rstrip("=")
        yield encoded.hex()
        yield html.escape(part)
        yield json.dumps(part)[1:-1]
        yield repr(part)[1:-1]


def failure(error: BaseException, request: httpx.Request) -> None:
    """Remove the request, and text repeated from it, from a failure and its causes."""
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        current = pending.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        pending += [current.__cause__, current.__context__]
        current.args = tuple(_masked(argument, request) for argument in current.args)
        if isinstance(current, httpx.RequestError):
            current.request = request_placeholder(request)


def request_placeholder(request: httpx.Request) -> httpx.Request:
    """Return a placeholder of a request: method and URL without query, headers and body."""
    return httpx.Request(request.method, str(request.url.copy_with(query=None)))


def _masked(argument: object, request: httpx.Request) -> object:
    return mask(argument, request) if isinstance(argument, str) else argument
