"""Security schemes inferred from credentials in requests; the values are not stored."""

from __future__ import annotations

from collections.abc import Iterator

from ..json_types import JsonObject
from ..record import secret_names
from .exchange import SampleExchange

STANDARD_HEADERS = frozenset(
    {
        *("accept", "accept-charset", "accept-encoding", "accept-language", "cache-control"),
        *("connection", "content-length", "content-type", "content-encoding", "cookie", "date"),
        *("dnt", "expect", "host", "if-modified-since", "if-none-match", "keep-alive", "origin"),
        *("postman-token", "pragma", "priority", "proxy-connection", "range", "referer", "te"),
        *("trailer", "transfer-encoding", "upgrade", "upgrade-insecure-requests", "user-agent"),
        *("via", "x-requested-with", "x-forwarded-for", "x-forwarded-proto", "x-real-ip"),
    }
)
"""Headers that an HTTP client or a browser sends with any request."""
KEYS = ("key", "apikey", "accesstoken", "authtoken")
"""Names of credentials in queries, in addition to those with `secret` or `token`."""


def is_standard(header: str) -> bool:
    """Return whether a header belongs to the connection or the browser."""
    name = header.lower()
    return name in STANDARD_HEADERS or name.startswith(("sec-", "cf-", "x-amzn-trace"))


def is_key(name: str) -> bool:
    """Return whether a parameter or header of this name is a credential."""
    return secret_names.is_secret(name) or secret_names.plain(name) in KEYS


def schemes_of(exchange: SampleExchange) -> Iterator[tuple[str, JsonObject]]:
    """Yield name and object of each security scheme of an exchange."""
    for name, value in exchange.headers:
        if name.lower() == "authorization":
            yield _authorization(value)
        elif not is_standard(name) and is_key(name):
            yield "ApiKey", {"type": "apiKey", "in": "header", "name": name}
    for name, _ in exchange.query:
        if is_key(name):
            yield "ApiKeyQuery", {"type": "apiKey", "in": "query", "name": name}


def _authorization(value: str) -> tuple[str, JsonObject]:
    scheme = value.partition(" ")[0].lower()
    if scheme == "bearer":
        return "BearerAuth", {"type": "http", "scheme": "bearer"}
    if scheme == "basic":
        return "BasicAuth", {"type": "http", "scheme": "basic"}
    return "ApiKey", {"type": "apiKey", "in": "header", "name": "Authorization"}
