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
"""Terms that the rule of capitals would split."""


_OTHERS = re.compile(r"[^0-9A-Za-z]+")
_LOWER_UPPER = re.compile(r"([a-z0-9])([A-Z])")
_CAPITALS = re.compile(r"([A-Z]+)([A-Z][a-z])")


@lru_cache(maxsize=100_000)  # a document of a thousand operations has twenty thousand texts
def terms(text: str) -> tuple[str, ...]:
    """Return the terms of a wire name, letters and digits only.

    `webhookUrl` -> webhook, Url; `X-API-Key` -> X, API, Key; `OAuthApps` -> OAuth, Apps;
    `M2MTokens` -> M2M, Tokens; `APIs` -> APIs.
    """
    plain = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    parts: list[str] = []
    start = 0
    for whole in _WHOLE.finditer(plain):
        parts += [*_split(plain[start : whole.start()]), whole[0]]
        start = whole.end()
    parts += _split(plain[start:])
    return tuple(parts or ["x" + f"{ord(c):x}" for c in text[:8]] or ["empty"])


def lower_terms(text: str) -> tuple[str, ...]:
    """Return the terms of a wire name in lower case."""
    return tuple(term.lower() for term in terms(text))


def has_whole_term(text: str) -> bool:
    """Return whether a wire name has a term that the rule of capitals would split."""
    return _WHOLE.search(text) is not None


def _split(text: str) -> list[str]:
    spaced = _OTHERS.sub(" ", text)
    spaced = _LOWER_UPPER.sub(r"\1 \2", spaced)
    return _CAPITALS.sub(r"\1 \2", spaced).split()
