"""Singular and plural of English words in lower case, as required for names."""

from __future__ import annotations

from collections.abc import Sequence

_IRREGULAR = """
people:person children:child men:man women:woman criteria:criterion indices:index vertices:vertex
matrices:matrix caches:cache quizzes:quiz canvases:canvas analyses:analysis aliases:alias
biases:bias gases:gas atlases:atlas lenses:lens buses:bus shoes:shoe movies:movie cookies:cookie
axes:axis gpus:gpu cpus:cpu skus:sku tpus:tpu menus:menu
"""
IRREGULAR = {plural: single for plural, _, single in (p.partition(":") for p in _IRREGULAR.split())}

UNCHANGED = frozenset(
    {"news", "series", "species", "progress", "access", "kubernetes", "always", "https", "dns"}
    | {"sms", "ios", "aws", "mms", "tls", "css", "gas", "lens", "alias", "atlas", "bias", "canvas"}
    | {"redis", "this", "as", "has", "was", "nas", "gps", "os", "ms", "js", "tts"}
)
"""Words that end in `s` and are singular."""

ONE = frozenset(
    {"settings", "stats", "statistics", "analytics", "metrics", "preferences", "details"}
    | {"credits", "limits", "credentials", "defaults", "insights", "terms", "contents"}
)
"""Plural words for one resource: `GET /settings` retrieves them, and is not a list."""


def is_plural(term: str) -> bool:
    """Return whether a word is in the plural."""
    return singular(term) != term


def singular(term: str) -> str:
    """Return a word in the singular; one that is not in the plural is unchanged."""
    if term in IRREGULAR:
        return IRREGULAR[term]
    if term in UNCHANGED or len(term) < 3 or not term.endswith("s"):
        return term
    if term.endswith(("ss", "sis", "xis", "tus", "rus", "pus", "ous", "bus", "nus", "cus")):
        return term
    if term.endswith("ies") and len(term) > 4:
        return f"{term[:-3]}y"
    if term.endswith(("sses", "shes", "ches", "xes")):
        return term[:-2]
    if term.endswith("uses") and not term.endswith(("auses", "ouses")) and len(term) > 5:
        return term[:-2]
    return term[:-1]


def same(first: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases have the same terms, singular or plural."""
    return len(first) == len(other) and all(
        singular(a) == singular(b) for a, b in zip(first, other, strict=True)
    )
