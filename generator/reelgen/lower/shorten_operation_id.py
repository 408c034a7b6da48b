"""operationId -> the name of a method, without what the name of its resource says already."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..ir.inflection import ONE, is_plural, same
from ..ir.terms import lower_terms
from .path_segments import PathSegments
from .verbs import ARTICLES, PREPOSITIONS, VERBS

CONTROLLER = re.compile(r"^\w+?Controller[_.](?=\w)")
READS = frozenset({"get", "fetch", "read", "retrieve", "find", "list"})
WRITES_ALL = frozenset({"put", "patch", "delete"})


def id_words(operation_id: str, method: str, path: PathSegments) -> list[str]:
    """Return the words of an operationId.

    Those that frameworks add are left out: the class of a controller, the path, its version.
    """
    if not operation_id:
        return []
    appended = re.sub(r"\W", "_", path.path) + f"_{method}"
    text = operation_id.removesuffix(appended) or operation_id
    text = CONTROLLER.sub("", text)
    version = path.version
    if version:
        shorter = re.sub(rf"(?i)[_.\-]?{re.escape(version)}$", "", text)
        text = shorter or text
    full = [*lower_terms(text)]
    if version and len(full) > 1 and full[0] == version:
        del full[0]
    return full


def shorten_words(
    full: Sequence[str], method: str, path: PathSegments, noun: tuple[str, ...]
) -> list[str]:
    """Return the words of a name without those of its resource; none where it has no others.

    `create batch` of `batch` -> create; `users ban` of `users` -> ban; `get user posts` of `users`
    -> get posts.
    """
    if not full or same(full, noun):
        return []
    rest = _without_noun_before(list(full), noun)
    if len(rest) == 1 or not _is_verb(rest[0], path):
        return rest
    return _without_noun_behind(rest, method, path, noun)


def _is_verb(word: str, path: PathSegments) -> bool:
    """Return whether a word is a verb: an unusual one is so where `/{id}/verb` ends the path."""
    item, last = path.parts[-2:] if len(path.parts) > 1 else (None, None)
    acts = item is not None and item.parameter and last is not None and last.words == (word,)
    return acts or bool({word, word.removeprefix("re")} & VERBS)


def _without_noun_before(full: list[str], noun: tuple[str, ...]) -> list[str]:
    """`users ban` -> ban; not where the noun is the verb of the name (`search documents`)."""
    for start in range(len(noun)):
        length = len(noun) - start
        rest = full[length:]
        if rest and same(full[:length], noun[start:]) and rest[0] not in PREPOSITIONS:
            is_verb = full[0] in VERBS and rest[0] not in VERBS
            return full if is_verb or rest[0][0].isdigit() else rest
    return full


def _without_noun_behind(
    full: list[str], method: str, path: PathSegments, noun: tuple[str, ...]
) -> list[str]:
    """`create a batch` -> create, `get user posts` -> get posts, `list all users` -> list."""
    verb, *rest = full
    every = rest[:1] == ["all"]
    while rest and rest[0] in ARTICLES and not same(rest[: len(noun)], noun):
        del rest[0]
    for start in range(len(noun)):
        length = len(noun) - start
        if not same(rest[:length], noun[start:]):
            continue
        several = is_plural(rest[length - 1]) and rest[length - 1] not in ONE
        rest = rest[length:]
        one = bool(path.parts) and path.parts[-1].parameter
        if one and rest[:1] == ["by"] and rest[1:] in (["id"], [*noun, "id"]):
            rest = []
        if rest:
            return full if rest[0][0].isdigit() else [verb, *rest]
        if several and not one and method in WRITES_ALL and is_plural(noun[-1]):
            return full
        lists = method == "get" and verb in READS and (several or every) and not one
        return ["list"] if lists else [verb]
    return full
