"""Derive a name from method and path: `GET /v1/tasks/{id}` -> retrieve."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.inflection import ONE, is_plural, singular
from .path_segments import PathSegment, PathSegments
from .verbs import SAFE_VERBS, VERBS

ADVERBS = frozenset({"async", "auto", "batch", "bulk", "mass", "multi"})
"""Terms before a verb: `bulk-delete`."""

WRITES = {"put": "update", "patch": "update", "delete": "delete"}


def derive_name(method: str, path: PathSegments, noun: tuple[str, ...], lists: bool) -> str:
    """Return the name of a method of the resource `noun`, as terms.

    `lists`: the operation returns a list, regardless of its path.
    """
    _, behind = path.around(noun)
    behind, action = _action(behind, method)
    nouns = _nouns(behind)
    parts = path.parts if not action else path.parts[:-1]
    is_item = bool(parts) and parts[-1].parameter
    last = nouns[-1][-1] if nouns else (_own(path, noun) or ("",))[-1]
    several = is_plural(last) and last not in ONE and not is_item
    if action:
        return _phrase(" ".join(action), nouns)
    if method == "get":
        return _phrase("list" if not is_item and (several or lists) else "retrieve", nouns)
    if method == "post":
        update = is_item and is_plural(last if nouns else noun[-1])
        return _phrase("update" if update else "create", _last_singular(nouns))
    verb = WRITES.get(method, method.lower())
    whole = several and not nouns and method in WRITES
    return f"{verb} all" if whole else _phrase(verb, nouns)


def longer_names(
    method: str, path: PathSegments, noun: tuple[str, ...], name: str
) -> Iterator[str]:
    """Yield longer names for an operation whose name is in use."""
    before, _ = path.around(noun)
    if name.startswith("update"):
        yield {"put": "replace", "patch": "patch"}.get(method, "update") + name[len("update") :]
    if above := _nouns(before):
        yield f"{name} for {' '.join(term for terms in _all_singular(above) for term in terms)}"
    if path.parts and path.parts[-1].parameter:
        yield f"{name} by {' '.join(path.parts[-1].terms)}"
    yield full_name(method, path.path)


def full_name(method: str, path: str) -> str:
    """Return a name of method and whole path."""
    terms = [
        f"by {segment[1:-1]}" if segment.startswith("{") else segment
        for segment in path.split("/")
        if segment
    ]
    return " ".join([method, *terms])


def _action(
    behind: tuple[PathSegment, ...], method: str
) -> tuple[tuple[PathSegment, ...], tuple[str, ...]]:
    """Return the segments before the verb at the end of a path, and the verb with its terms."""
    literal = [i for i, part in enumerate(behind) if not part.parameter]
    if not literal or method not in ("get", "post", "put", "patch"):
        return behind, ()
    part = behind[literal[-1]]
    verbs = SAFE_VERBS if method == "get" else VERBS
    first, *others = part.terms
    adverbial = first in ADVERBS and bool(others) and others[0] in verbs
    if part.action or first in verbs or adverbial:
        return behind[: literal[-1]], part.terms
    return behind, ()


def _own(path: PathSegments, noun: tuple[str, ...]) -> tuple[str, ...]:
    """Return the terms of the resource as spelled in the path."""
    before, behind = path.around(noun)
    own = path.parts[len(before) : len(path.parts) - len(behind)]
    return next((part.terms for part in reversed(own) if not part.parameter), noun)


def _nouns(parts: tuple[PathSegment, ...]) -> list[tuple[str, ...]]:
    """Return the literal segments; those before a parameter in the singular."""
    nouns: list[tuple[str, ...]] = []
    for index, part in enumerate(parts):
        if part.parameter:
            continue
        is_item = index + 1 < len(parts) and parts[index + 1].parameter
        nouns.append((*part.terms[:-1], singular(part.terms[-1])) if is_item else part.terms)
    return nouns


def _last_singular(nouns: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [*nouns[:-1], *_all_singular(nouns[-1:])]


def _all_singular(nouns: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [(*noun[:-1], singular(noun[-1])) for noun in nouns]


def _phrase(verb: str, nouns: list[tuple[str, ...]]) -> str:
    return " ".join([verb, *(term for noun in nouns for term in noun)])
