"""The URL of a request, composed from a base that is parsed once."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from .library import httpx

CHARACTERS = r"[A-Za-z0-9/_~.,:;=@&+$!*'()-]*"

PLAIN = re.compile(rf"{CHARACTERS}(?:%[0-9A-Fa-f]{{2}}{CHARACTERS})*")
"""The paths and queries that httpx leaves unchanged."""

LONGEST = 1 << 15
"""Characters of a URL beyond which httpx parses it: it has a limit."""


class Address(NamedTuple):
    """The base of an operation's URLs."""

    base: httpx.URL
    start: int
    """The index of the path in the text of the base."""
    parts: Any = None
    """The parsed base; None where this version of httpx stores it differently."""

    def at(self, plain: str, query: str) -> httpx.URL:
        """Return the URL of `plain`, which begins with the base, and of a query.

        httpx needs longer to parse a URL than pydantic to parse most responses. Where nothing has
        to be normalized, the parsed parts are set instead; the result is the same.
        """
        path = plain[self.start :]
        if (
            self.parts is not None
            and path.startswith("/")
            and "/." not in path
            and len(plain) + len(query) < LONGEST
            and PLAIN.fullmatch(path)
            and (not query or PLAIN.fullmatch(query))
        ):
            address = httpx.URL.__new__(httpx.URL)
            parts = self.parts._replace(path=path, query=query or None)
            setattr(address, "_uri_reference", parts)  # noqa: B010
            return address
        return httpx.URL(f"{plain}{'&' if '?' in plain else '?'}{query}" if query else plain)


def parsed(base: str) -> Address:
    """Parse the base of an operation's URLs: scheme, host, and the beginning of the path."""
    url = httpx.URL(base)
    start = base.find("/", base.index("://") + len("://"))
    parts: Any = getattr(url, "_uri_reference", None)
    if not {"path", "query", "fragment"} <= {*getattr(parts, "_fields", ())} or parts.fragment:
        parts = None
    return Address(url, start if start >= 0 else len(base), parts)
