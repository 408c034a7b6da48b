"""Singular and plural of English words in lower case, as far as names need them."""

from __future__ import annotations

from collections.abc import Sequence

_IRREGULAR = """
people:person children:child men:man women:woman criteria:criterion indices:index vertices:vertex
matrices:matrix caches:cache quizzes:quiz canvases:canvas analyses:analysis aliases:alias
biases:bias gases:gas atlases:atlas lenses:lens buses:bus shoes:shoe movies:movie cookies:cookie
axes:axis gpus:gpu cpus:cpu skus:sku tpus:tpu menus:menu
"""
IRREGULAR = {plural: one for plural, _, one in (p.partition(":") for p in _IRREGULAR.split())}

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
"""Plural words of which an API has one resource: `GET /settings` retrieves them, it is no list."""


def is_plural(word: str) -> bool:
    """Return whether a word is in the plural."""
    return singular(word) != word


def singular(word: str) -> str:
    """Return a word in the singular; one that is not in the plural as it is."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in UNCHANGED or len(word) < 3 or not word.endswith("s"):
        return word
    if word.endswith(("ss", "sis", "xis", "tus", "rus", "pus", "ous", "bus", "nus", "cus")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("uses") and not word.endswith(("auses", "ouses")) and len(word) > 5:
        return word[:-2]
    return word[:-1]


def same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases are the same words, their number aside."""
    return len(one) == len(other) and all(
        singular(a) == singular(b) for a, b in zip(one, other, strict=True)
    )
