"""The base URL of a client, validated once, without its user and password."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from ..errors import BaseURLInvalidError
from .library import httpx

AUTHORITY = r"(?is)(https?)://([^/?#]*)([^?#]*)(.*)"

HOST = r"(\[[0-9A-Fa-f:.]+(%25[A-Za-z0-9._~-]+)?\]|[^\[\]:@]+)(:[0-9]*)?"


class BaseURL(NamedTuple):
    """A base URL, and the Basic credentials of its userinfo."""

    url: str
    """The URL without user, password, query and trailing slash."""
    userinfo: str | None = None
    """`user:password`, decoded."""

    @property
    def authorization(self) -> str:
        """The value of the `Authorization` header."""
        import base64

        assert self.userinfo is not None
        return "Basic " + base64.b64encode(self.userinfo.encode()).decode()

    def __repr__(self) -> str:
        return f"BaseURL({self.url!r})"


def parse(text: str, source: str) -> BaseURL:
    """Parse a base URL. User and password end at the last `@` of its authority.

    Args:
        text: The URL. Surrounding whitespace is ignored.
        source: `base_url`, or the variable that was set, for errors; they never show the URL.

    Raises:
        BaseURLInvalidError: It is not an http or https URL, cannot be sent as it is, or has a
            query.
    """
    text = text.strip(" \t\r\n")
    if not (text.isascii() and text.isprintable()) or " " in text or "\\" in text:
        raise BaseURLInvalidError(
            f"{source} holds a space, a control character, a backslash, or a character outside "
            "ASCII; write the host in its ASCII form and percent-encode the rest"
        )
    match = re.fullmatch(AUTHORITY, text)
    if match is None:
        raise BaseURLInvalidError(f"{source} is not an http or https URL; write https://host/path")
    scheme, authority, path, query = match.groups()
    if query:
        raise BaseURLInvalidError(
            f"{source} has a query or a fragment; pass a query with the option extra_query"
        )
    userinfo, at, host = authority.rpartition("@")
    if re.fullmatch(HOST, host) is None or not _valid(f"{scheme}://{host}"):
        raise BaseURLInvalidError(
            f"{source} has no valid host and port; write https://host:port/path"
        )
    url = f"{scheme}://{host}{path}".rstrip("/")
    return BaseURL(url, _userinfo(userinfo, source) if at and userinfo not in ("", ":") else None)


def _valid(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _userinfo(text: str, source: str) -> str:
    user, _, password = text.partition(":")
    try:
        decoded = [unquote_to_bytes(part).decode() for part in (user, password)]
    except UnicodeDecodeError:
        decoded = ["\0"]
    if not all(part.isprintable() for part in decoded) or ":" in decoded[0]:
        raise BaseURLInvalidError(f"{source} has a user or a password that cannot be sent")
    return ":".join(decoded)


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return scheme, host and port; None for the default port."""
    return url.scheme, url.host, url.port
