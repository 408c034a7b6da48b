"""Method and path -> the name a person would pick: `GET /v1/tasks/{id}` -> retrieve."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.inflection import ONE, is_plural, singular
from .path_segments import PathSegment, PathSegments
from .verbs import SAFE_VERBS, VERBS

ADVERBS = frozenset({"async", "auto", "batch", "bulk", "mass", "multi"})
"""Words before a verb: `bulk-delete`."""

WRITES = {"put": "update", "patch": "update", "delete": "delete"}


def derive_name(method: str, path: PathSegments, noun: tuple[str, ...], lists: bool) -> str:
    """Return the name of a method of the resource `noun`, as words.

    `lists`: the operation is known to list, whatever its path says.
    """
    _, behind = path.around(noun)
    behind, action = _action(behind, method)
    nouns = _nouns(behind)
    parts = path.parts if not action else path.parts[:-1]
    one = bool(parts) and parts[-1].parameter
    last = nouns[-1][-1] if nouns else (_own(path, noun) or ("",))[-1]
    several = is_plural(last) and last not in ONE and not one
    if action:
        return _phrase(" ".join(action), nouns)
    if method == "get":
        return _phrase("list" if not one and (several or lists) else "retrieve", nouns)
    if method == "post":
        update = one and is_plural(last if nouns else noun[-1])
        return _phrase("update" if update else "create", _last_singular(nouns))
    verb = WRITES.get(method, method.lower())
    whole = several and not nouns and method in WRITES
    return f"{verb} all" if whole else _phrase(verb, nouns)


def longer_names(
    method: str, path: PathSegments, noun: tuple[str, ...], name: str
) -> Iterator[str]:
    """Yield names that say more, for one whose own name another operation has."""
    before, _ = path.around(noun)
    if name.startswith("update"):
        yield {"put": "replace", "patch": "patch"}.get(method, "update") + name[len("update") :]
    if above := _nouns(before):
        yield f"{name} for {' '.join(word for words in _all_singular(above) for word in words)}"
    if path.parts and path.parts[-1].parameter:
        yield f"{name} by {' '.join(path.parts[-1].words)}"
    yield full_name(method, path.path)


def full_name(method: str, path: str) -> str:
    """Return a name that says all of method and path."""
    words = [
        f"by {segment[1:-1]}" if segment.startswith("{") else segment
        for segment in path.split("/")
        if segment
    ]
    return " ".join([method, *words])


def _action(
    behind: tuple[PathSegment, ...], method: str
) -> tuple[tuple[PathSegment, ...], tuple[str, ...]]:
    """Return the parts before the verb at the end of a path, and that verb with its words."""
    literal = [i for i, part in enumerate(behind) if not part.parameter]
    if not literal or method not in ("get", "post", "put", "patch"):
        return behind, ()
    part = behind[literal[-1]]
    verbs = SAFE_VERBS if method == "get" else VERBS
    first, *others = part.words
    adverbial = first in ADVERBS and bool(others) and others[0] in verbs
    if part.action or first in verbs or adverbial:
        return behind[: literal[-1]], part.words
    return behind, ()


def _own(path: PathSegments, noun: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of the resource as the path spells them."""
    before, behind = path.around(noun)
    own = path.parts[len(before) : len(path.parts) - len(behind)]
    return next((part.words for part in reversed(own) if not part.parameter), noun)


def _nouns(parts: tuple[PathSegment, ...]) -> list[tuple[str, ...]]:
    """Return the literal parts; those of which one is meant in the singular."""
    nouns: list[tuple[str, ...]] = []
    for index, part in enumerate(parts):
        if part.parameter:
            continue
        one = index + 1 < len(parts) and parts[index + 1].parameter
        nouns.append((*part.words[:-1], singular(part.words[-1])) if one else part.words)
    return nouns


def _last_singular(nouns: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [*nouns[:-1], *_all_singular(nouns[-1:])]


def _all_singular(nouns: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [(*words[:-1], singular(words[-1])) for words in nouns]


def _phrase(verb: str, nouns: list[tuple[str, ...]]) -> str:
    return " ".join([verb, *(word for words in nouns for word in words)])
