"""Results of normalization passes, and replacement of unusable schemas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from ...json_types import array_at, is_object
from ...schema.keywords import KEYWORDS
from ...schema.pointer import REMOVED, Pointer, edit, read
from ...schema.walk import are_names


class Repair(NamedTuple):
    """A repaired error of the document."""

    id: str
    """The kind of defect, such as `dangling-discriminator`."""
    pointer: Pointer
    """Location in the document before the pass."""
    message: str
    """The error and the assumption."""
    key: bool = False
    """Whether it is about the key at the pointer, not its value."""
    name: str = ""
    """The name of the parameter, or the unresolved reference."""


class Normalized(NamedTuple):
    """A document after a pass."""

    data: Any
    repairs: tuple[Repair, ...] = ()


def keywords_on(pointer: Pointer) -> list[tuple[int, str]]:
    """Return the steps of a pointer that are keywords, with their indices; names are skipped."""
    keywords: list[tuple[int, str]] = []
    named = False
    for index, step in enumerate(pointer):
        if isinstance(step, str) and not named:
            keywords.append((index, step))
        named = isinstance(step, str) and are_names(step, named)
    return keywords


def reversal(pointer: Pointer) -> Pointer | None:
    """Return the outermost `not` or `if` on a pointer, which reverses what a schema allows."""
    steps = (index for index, step in keywords_on(pointer) if step in ("not", "if"))
    return next((pointer[: index + 1] for index in steps), None)


def without_types(data: object, pointers: Iterable[Pointer]) -> object:
    """Return the document with the schemas at these pointers allowing every value.

    A keyword with a single schema is removed, and so is a `not` or `if` around a schema. `oneOf`
    becomes `anyOf`, since a value that matches another member also matches that schema.
    """
    edits: dict[Pointer, object] = {}
    unions: set[Pointer] = set()
    for pointer in pointers:
        keywords = keywords_on(pointer)
        around = reversal(pointer)
        index, last = keywords[-1] if keywords else (0, "")
        if around is not None:
            edits[around] = REMOVED
        elif index == len(pointer) - 1 and _applies_one(last):
            edits[pointer] = REMOVED
        else:
            edits[pointer] = {}
            if last == "oneOf":
                unions.add(pointer[:index])
    data = edit(data, edits) if edits else data
    for pointer in sorted(unions, key=len, reverse=True):
        data = edit(data, {pointer: _open_union(read(data, pointer))})
    return data


def _applies_one(keyword: str) -> bool:
    return keyword in KEYWORDS and KEYWORDS[keyword].subschemas == "one"


def _open_union(schema: object) -> object:
    """Return a schema with its `oneOf` as `anyOf` and without discriminator."""
    if not is_object(schema):
        return schema
    members = array_at(schema, "oneOf")
    siblings = {k: v for k, v in schema.items() if k not in ("oneOf", "discriminator")}
    return siblings if "anyOf" in siblings else {**siblings, "anyOf": members}
