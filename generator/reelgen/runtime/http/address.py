"""The address of a request, put together from a base that was parsed once."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from .library import httpx

CHARACTERS = r"[A-Za-z0-9/_~.,:;=@&+$!*'()-]*"

PLAIN = re.compile(rf"{CHARACTERS}(?:%[0-9A-Fa-f]{{2}}{CHARACTERS})*")
"""What a path or a query may hold for httpx to leave it as it is."""

LONGEST = 1 << 15
"""Characters of an address beyond which httpx looks at it itself: it has a limit."""


class Address(NamedTuple):
    """The base of an operation's addresses."""

    base: httpx.URL
    start: int
    """Where the path begins in the text of the base."""
    parts: Any = None
    """What httpx has parsed the base into; None where this httpx keeps it in another way."""

    def at(self, plain: str, query: str) -> httpx.URL:
        """Return the address of `plain`, which begins with the base, and of a query.

        httpx needs longer to parse an address than pydantic to parse most responses. Where nothing
        has to be normalized, the parts are put in place instead; the result is the same.
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
    """Parse the base of an operation's addresses: scheme, host, and the beginning of the path."""
    url = httpx.URL(base)
    start = base.find("/", base.index("://") + len("://"))
    parts: Any = getattr(url, "_uri_reference", None)
    if not {"path", "query", "fragment"} <= {*getattr(parts, "_fields", ())} or parts.fragment:
        parts = None
    return Address(url, start if start >= 0 else len(base), parts)
