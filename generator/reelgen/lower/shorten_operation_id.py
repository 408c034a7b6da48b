"""Shorten an operationId to a method name without the terms of its resource."""

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


def id_terms(operation_id: str, method: str, path: PathSegments) -> list[str]:
    """Return the terms of an operationId.

    Those that frameworks add are dropped: the class of a controller, the path, its version.
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


def shorten_terms(
    full: Sequence[str], method: str, path: PathSegments, noun: tuple[str, ...]
) -> list[str]:
    """Return the terms of a name without those of its resource; empty if there are no others.

    `create batch` of `batch` -> create; `users ban` of `users` -> ban; `get user posts` of `users`
    -> get posts.
    """
    if not full or same(full, noun):
        return []
    short = _without_leading_noun(list(full), noun)
    if len(short) == 1 or not _is_verb(short[0], path):
        return short
    return _without_object(short, method, path, noun)


def _is_verb(term: str, path: PathSegments) -> bool:
    """Return whether a term is a known verb, or ends the path as in `/{id}/verb`."""
    item, last = path.parts[-2:] if len(path.parts) > 1 else (None, None)
    acts = item is not None and item.parameter and last is not None and last.terms == (term,)
    return acts or bool({term, term.removeprefix("re")} & VERBS)


def _without_leading_noun(full: list[str], noun: tuple[str, ...]) -> list[str]:
    """Drop a leading noun: `users ban` -> ban; not if the noun is a verb (`search documents`)."""
    for start in range(len(noun)):
        length = len(noun) - start
        others = full[length:]
        if others and same(full[:length], noun[start:]) and others[0] not in PREPOSITIONS:
            is_verb = full[0] in VERBS and others[0] not in VERBS
            return full if is_verb or others[0][0].isdigit() else others
    return full


def _without_object(
    full: list[str], method: str, path: PathSegments, noun: tuple[str, ...]
) -> list[str]:
    """Drop the noun after a verb: `create a batch` -> create, `get user posts` -> get posts."""
    verb, *objects = full
    every = objects[:1] == ["all"]
    while objects and objects[0] in ARTICLES and not same(objects[: len(noun)], noun):
        del objects[0]
    for start in range(len(noun)):
        length = len(noun) - start
        if not same(objects[:length], noun[start:]):
            continue
        several = is_plural(objects[length - 1]) and objects[length - 1] not in ONE
        objects = objects[length:]
        is_item = bool(path.parts) and path.parts[-1].parameter
        if is_item and objects[:1] == ["by"] and objects[1:] in (["id"], [*noun, "id"]):
            objects = []
        if objects:
            return full if objects[0][0].isdigit() else [verb, *objects]
        if several and not is_item and method in WRITES_ALL and is_plural(noun[-1]):
            return full
        lists = method == "get" and verb in READS and (several or every) and not is_item
        return ["list"] if lists else [verb]
    return full
