"""Split wire names into terms: `webhookUrl` -> webhook, Url. Acronyms stay together."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SPELLED = (
    *("OAuth", "OpenAPI", "OpenID", "OpenAI", "GraphQL", "WebRTC", "WebDAV", "SaaS"),
    *("PaaS", "IaaS", "IoT", "IPv4", "IPv6", "LoRA", "LaTeX", "WiFi", "eSIM", "iOS", "macOS"),
    "oAuth",
    *("GitHub", "GitLab", "YouTube", "LinkedIn", "PayPal", "WhatsApp", "TikTok", "HubSpot"),
    *("PostgreSQL", "MySQL", "SQLite", "NoSQL", "MongoDB", "DynamoDB", "BigQuery"),
    *("JavaScript", "TypeScript"),
)
"""Names with inner capitals, as spelled by their owners."""

WITH_DIGIT = ("2FA", "3DS", "2D", "3D", "4D", "2K", "4K", "8K", "3G", "4G", "5G")
"""Terms that begin with a digit."""

_END = r"(?=[A-Z][a-z]|[^A-Za-z0-9]|$)"
_WHOLE = re.compile(
    rf"(?<![A-Z])(?<![a-z](?=[a-z]))(?:{'|'.join(SPELLED)})(?:\d+|s(?![a-z])|(?![a-z]))"
    rf"|(?<![A-Z0-9])[A-Z]\d[A-Z]s?{_END}"  # M2M, B2Bs
    rf"|(?<![A-Z0-9])(?:{'|'.join(WITH_DIGIT)})s?{_END}"
    r"|(?<![A-Z])[A-Z]+[A-Z](?<!A)s(?![a-z])"  # URLs, APIs
)
"""Terms that splitting at capitals would divide."""


_OTHERS = re.compile(r"[^0-9A-Za-z]+")
_LOWER_UPPER = re.compile(r"([a-z0-9])([A-Z])")
_CAPITALS = re.compile(r"([A-Z]+)([A-Z][a-z])")


_SIZE = 100_000
"""The maximum texts in a cache: a document of a thousand operations has twenty thousand."""


@lru_cache(maxsize=_SIZE)
def terms(text: str) -> tuple[str, ...]:
    """Return the terms of a wire name, letters and digits only.

    `webhookUrl` -> webhook, Url; `X-API-Key` -> X, API, Key; `OAuthApps` -> OAuth, Apps;
    `M2MTokens` -> M2M, Tokens; `APIs` -> APIs.
    """
    return tuple(term for part in _parts(text) for term in _terms_of(part))


def lower_terms(text: str) -> tuple[str, ...]:
    """Return the terms of a wire name in lower case."""
    return tuple(term.lower() for term in terms(text))


def snake_case(text: str) -> str:
    """Return the terms of a wire name in lower case, joined by underscores."""
    return "_".join(map(_snake_case, _parts(text)))


def pascal_case(text: str) -> str:
    """Return the terms of a wire name, each with a capital, joined."""
    return "".join(map(_pascal_case, _parts(text)))


def has_whole_term(text: str) -> bool:
    """Return whether a wire name has a term that splitting at capitals would divide."""
    return _WHOLE.search(text) is not None


def _parts(text: str) -> list[str]:
    """Return the runs of letters and digits of a wire name; a substitute where it has none."""
    plain = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    parts = [part for part in _OTHERS.split(plain) if part]
    return parts or [f"x{ord(c):x}" for c in text[:8]] or ["empty"]


@lru_cache(maxsize=_SIZE)
def _snake_case(part: str) -> str:
    return "_".join(term.lower() for term in _terms_of(part))


@lru_cache(maxsize=_SIZE)
def _pascal_case(part: str) -> str:
    return "".join(term[:1].upper() + term[1:] for term in _terms_of(part))


@lru_cache(maxsize=_SIZE)  # few parts make up many texts: names of classes, words of fields
def _terms_of(part: str) -> tuple[str, ...]:
    if part == part.lower():
        return (part,)
    terms: list[str] = []
    start = 0
    for whole in _WHOLE.finditer(part):
        terms += [*_by_capitals(part[start : whole.start()]), whole[0]]
        start = whole.end()
    return (*terms, *_by_capitals(part[start:]))


def _by_capitals(text: str) -> list[str]:
    return _CAPITALS.sub(r"\1 \2", _LOWER_UPPER.sub(r"\1 \2", text)).split()
