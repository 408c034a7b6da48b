"""Redaction of URLs; the result is a valid URL."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import quote, quote_plus, unquote, unquote_plus

from .secret_names import AZURE, is_secret, is_signed, plain
from .secret_values import looks_random

ADDRESS = re.compile(r"(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,29}://[^\s\"'<>\\`“”„«»]+", re.I)
PORT = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\]):\d+")
LOCAL = "sandbox.example.com"
"""The placeholder of loopback hosts, whose ports vary between runs."""

PATHS: tuple[tuple[str, str], ...] = (
    (r"(?:rtmp[a-z]{0,2}|rist)://.*", r"/.*/([^/]+)/?"),
    (r"https?://hooks\.slack\.com(?::\d+)?/.*", r"/(?:services|workflows|triggers)/(.+)"),
    (r"https?://(?:[\w-]+\.)?discord(?:app)?\.com/.*", r"/api/(?:v\d+/)?webhooks/(.+)"),
    (r"https?://[^/]*telegram[^/]*/.*", r"/(?:file/)?bot([^/]+)(?:/.*)?"),
    (r"https?://[\w.-]+\.webhook\.office\.com/.*", r"/webhookb2/(.+)"),
    (r"https?://hooks\.zapier\.com/.*", r"/hooks/\w+/(.+)"),
    (r"https?://hook\.[\w.-]+\.make\.com/.*", r"/(.+)"),
    (r"https?://maker\.ifttt\.com/.*", r"/.*/key/([^/]+)"),
    (r"https?://.*", r"/.*(?:whip|whep)/([^/]{6,})(?:/.*)?"),
    (
        r"https?://.*",
        r"/.*(?:incoming-webhooks?|webhooks?/(?:secret|token)|hooks/(?:secret|token))/(.+)",
    ),
    (r"https?://.*", r"/(?:.*/)?(?:token|api[-_]?key|secret|password)[/=]([^/]{8,})(?:/.*)?"),
)
"""Patterns of URLs and of the credential in their paths: streams and webhooks."""

QUERIES: tuple[tuple[str, frozenset[str]], ...] = (
    ("srt", frozenset(("streamid", "passphrase"))),
    ("rist", frozenset(("secret", "username"))),
    ("rtmp", frozenset(("playpath", "pubuser", "user", "nonce"))),
)
"""Further secret query parameters by prefix of the scheme."""


class Parts(NamedTuple):
    """The components of a URL, not decoded."""

    scheme: str
    user: str
    host: str
    path: str
    query: str
    fragment: str


def is_local(host: str) -> bool:
    """Return whether a host is a loopback address or `localhost`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def signatures(address: str) -> Iterator[str]:
    """Yield the secrets in a URL: password, key in the path, parameters of a signature."""
    parts = _split(address)
    user, _, password = parts.user.partition(":")
    if password:
        yield unquote(password)
    elif len(user) >= 16:  # a key without a password
        yield unquote(user)
    for key in _keys(parts):
        yield unquote(key)
    for name, value in (*_pairs(parts, parts.query), *_pairs(parts, parts.fragment)):
        if is_secret(name) or _is_secret(parts, name) or (is_signed(name) and len(value) >= 16):
            yield value


def unsigned(address: str, redact: Callable[[str], str], hides: Callable[[str], bool]) -> str:
    """Return a URL without its secrets; `redact` redacts its other parts."""
    parts = _split(address)
    hostname = parts.host.rpartition(":")[0] if re.search(r":\d+$", parts.host) else parts.host
    if is_local(hostname.strip("[]").lower()):
        host = LOCAL
    else:
        host = (
            redact(parts.host)
            if "[" in parts.host
            else ".".join(map(redact, parts.host.split(".")))
        )
        host = redact(host)
    path = parts.path
    for key in sorted(_keys(parts), key=len, reverse=True):
        path = "hidden".join(path.rsplit(key, 1))
    path = "/".join(_piece(piece, redact) for piece in path.split("/"))
    query = _query(parts, parts.query, redact, hides)
    fragment = parts.fragment
    if "=" in fragment:
        fragment = _query(parts, fragment, redact, hides)
    elif fragment:
        fragment = _piece(fragment, redact)
    tail = (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")
    return f"{parts.scheme}://{host}{path}{tail}"


def _split(address: str) -> Parts:
    scheme, _, remainder = address.partition("://")
    remainder, _, fragment = remainder.partition("#")
    if scheme.lower() == "srt" and fragment.startswith("!"):  # a stream id with an unescaped `#`
        remainder, fragment = f"{remainder}#{fragment}", ""
    remainder, _, query = remainder.partition("?")
    authority, slash, path = remainder.partition("/")
    user, _, host = authority.rpartition("@")
    return Parts(scheme, user, host, slash + path, query, fragment)


def _keys(parts: Parts) -> Iterator[str]:
    whole = f"{parts.scheme}://{parts.host}{parts.path}".lower()
    for address, path in PATHS:
        if re.fullmatch(address, whole):
            match = re.fullmatch(path, parts.path, re.I)
            if match:
                yield from (key for key in match[1].split("/") if key and key != "hidden")


def _pairs(parts: Parts, query: str) -> list[tuple[str, str]]:
    return [(name, unquote_plus(value)) for name, value, _ in _fields(query)]


def _fields(query: str) -> Iterator[tuple[str, str, str]]:
    """Yield name, value and raw text of each query parameter."""
    for raw in query.split("&"):
        name, equals, value = raw.partition("=")
        if equals:
            yield unquote_plus(name.removeprefix("amp;")), value, raw


def _is_code(name: str, value: str) -> bool:
    """Return whether a parameter is the code or state of a login flow."""
    return plain(name) in ("code", "ticket", "invite", "state") and looks_random(value)


def _is_secret(parts: Parts, name: str) -> bool:
    plain_name, scheme = plain(name), parts.scheme.lower()
    if plain_name in AZURE:
        return any(plain(other) in ("sig", "signature") for other, _, _ in _fields(parts.query))
    return any(scheme.startswith(start) and plain_name in names for start, names in QUERIES)


def _query(
    parts: Parts, query: str, redact: Callable[[str], str], hides: Callable[[str], bool]
) -> str:
    parameters: list[str] = []
    for raw in query.split("&") if query else ():
        name, equals, value = raw.partition("=")
        name = unquote_plus(name.removeprefix("amp;"))
        if equals and (is_signed(name) or hides(name) or _is_secret(parts, name)):
            continue
        plain_value = unquote_plus(value) if equals else unquote_plus(raw)
        if equals and _is_code(name, plain_value):
            continue
        redacted = redact(plain_value)
        if redacted == plain_value:
            parameters.append(raw)
        else:
            parameters.append(
                f"{raw.partition('=')[0]}={quote_plus(redacted)}" if equals else quote(redacted)
            )
    return "&".join(parameters)


def _piece(piece: str, redact: Callable[[str], str]) -> str:
    """Return a redacted path segment; percent escapes are decoded if they hide a secret."""
    redacted = redact(piece)
    if redacted == piece and "%" in piece:
        decoded = unquote(piece)
        redacted = redact(decoded)
        return piece if redacted == decoded else quote(redacted)
    return redacted
