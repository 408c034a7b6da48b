"""Addresses without what only their holder should have: an address stays an address."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from .names import is_secret, is_signed

ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+", re.I)
PORT = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\]):\d+")
LOCAL = "sandbox.example.com"
"""Stands for this machine, whose ports differ from run to run."""


def is_local(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def signatures(address: str) -> Iterator[str]:
    """The secrets in an address: a password, and the parameters of a signature."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return
    if parts.password:
        yield parts.password
    for name, value in _pairs(parts.query) + _pairs(parts.fragment):
        if is_secret(name) or (is_signed(name) and len(value) >= 16):
            yield value


def unsigned(address: str, text: Callable[[str], str]) -> str:
    """The address without them; `text` scrubs what is left."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return text(address)
    place = LOCAL if is_local(host) else ".".join(map(text, host.split("."))) + port
    kept = [(k, text(v)) for k, v in _pairs(parts.query) if not is_signed(k)]
    fragment = "" if "=" in parts.fragment else text(parts.fragment)
    path = "/".join(map(text, parts.path.split("/")))
    query = urlencode(kept) if kept else ""
    return urlunsplit((parts.scheme, place, path, query, fragment))


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)
