"""Source -> checked Document. All findings at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from ..findings import Finding, Location, SpecInvalidError
from ..plain import is_array, is_object
from ..source import Source
from .dialect import SEVERAL, SINGLE
from .growth import overgrown
from .openapi import Document
from .references import dangling, inlined
from .texts import unwritable
from .wellformed import malformed

VERSIONS = ("3.0", "3.1", "3.2")

EXTENSIONS = frozenset(
    {
        "x-source",
        "x-job",
        "x-pagination",
        "x-retry",
        "x-credits",
        "x-signature",
        "x-scrub",
        "x-errors",
    }
)


def load(source: Source) -> Document:
    """The document. Raises SpecInvalidError."""
    _refuse(_shape(source))
    _refuse(list(unwritable(source)))
    _refuse(list(malformed(source)))
    _refuse(list(dangling(source)))
    _refuse(list(overgrown(source)))
    try:
        document = Document.model_validate(inlined(source.data))
    except ValidationError as error:
        _refuse([_finding(source, detail) for detail in error.errors(include_url=False)])
        raise
    from .rules import check

    _refuse([*_unknown_extensions(source.data, source), *check(document, source)])
    return document


def _refuse(findings: list[Finding]) -> None:
    if findings:
        raise SpecInvalidError(findings)


def _shape(source: Source) -> list[Finding]:
    data = source.data
    if is_object(data) and "swagger" in data:
        message = f"is Swagger {data['swagger']}, the format before OpenAPI 3"
        remedy = "convert it to OpenAPI 3 first, for instance with swagger2openapi"
        return [Finding(source.locate(("swagger",), key=True), message, remedy)]
    if not is_object(data) or "openapi" not in data:
        message = "is not an OpenAPI 3 document: there is no `openapi`"
        remedy = "begin the document with `openapi: 3.1.0`"
        return [Finding(Location(source.path), message, remedy)]
    if not str(data["openapi"]).startswith(VERSIONS):
        message = f"OpenAPI {data['openapi']} is not supported"
        remedy = f"use one of {', '.join(VERSIONS)}"
        return [Finding(source.locate(("openapi",)), message, remedy)]
    return []


def _finding(source: Source, detail: Any) -> Finding:
    pointer = tuple(step for step in detail["loc"] if step not in (SINGLE, SEVERAL))
    name = _name(pointer) or "the document"
    if detail["type"] == "missing":
        message = f"`{name}` is missing"
        return Finding(source.locate(pointer[:-1]), message, f"add `{name}` here")
    if detail["type"] == "extra_forbidden":
        message = f"`{name}` is not a field of {_name(pointer[:-1]) or 'this'}"
        return Finding(source.locate(pointer, key=True), message, "remove or rename it")
    said = detail["msg"].removeprefix("Input ")
    remedy = detail.get("ctx", {}).get("remedy", "correct the value")
    return Finding(source.locate(pointer), f"`{name}` {said}", remedy)


def _name(pointer: tuple[str | int, ...]) -> str:
    """Return the last name of a pointer, with the index after it."""
    indexed = len(pointer) > 1 and isinstance(pointer[-1], int)
    return f"{pointer[-2]}[{pointer[-1]}]" if indexed else "".join(map(str, pointer[-1:]))


def _unknown_extensions(
    node: Any, source: Source, pointer: tuple[str | int, ...] = ()
) -> Iterator[Finding]:
    if is_object(node):
        for name, child in node.items():
            if name.startswith("x-reelspec-"):
                location = source.locate((*pointer, name), key=True)
                known = ", ".join(sorted(EXTENSIONS))
                yield Finding(location, f"unknown extension {name}", f"use one of {known}")
            yield from _unknown_extensions(child, source, (*pointer, name))
    elif is_array(node):
        for index, child in enumerate(node):
            yield from _unknown_extensions(child, source, (*pointer, index))
