"""What `generate` refuses or repairs, under the ids of rules: one implementation for both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..document.check.check_pointers import open_pointers
from ..document.load import load
from ..document.openapi import Document
from ..document.page_fields import page_field
from ..findings import Finding, SpecInvalidError
from ..json_types import is_object
from ..schema.registry import Registry
from ..source import Source
from .near import nearest
from .subject import Subject

DATA = "document"
"""The id of what the typed mirror of a document refuses."""


def refusals(subject: Subject) -> Iterator[Finding]:
    """Yield what was repaired, then what is refused; `check` says which check it is of."""
    try:
        source = subject.normalized
        for warning in source.warnings:
            if warning.check != "missing-version":  # OpenAPI's own schema names it
                yield _as_finding(subject, warning)
        document = load(source)
    except SpecInvalidError as error:
        yield from error.findings
        return
    subject.shared["open"] = [
        *(
            Finding(source.locate(use.location), f"{use.text}: the {use.target} is open there", "")
            for use in open_pointers(document, source)
        ),
        *_open_page_fields(document, source),
    ]


REMEDIES = {
    "undefined-security": "correct the name, or define it under components/securitySchemes",
    "duplicate-operation-id": "rename one of the two",
    "undeclared-path-parameter": "declare it under `parameters`, or correct the path",
    "surplus-path-parameter": "write it into the path, or remove the parameter",
    "schemas-reference": "give each schema a `$ref` of its own",
    "schema-list": "write one schema, such as `anyOf` of these",
    "pointer-below-id": "begin the pointer with the `$id` of the document",
    "dangling-discriminator": "correct the targets of the mapping",
}
"""What to do about a mistake that `generate` repairs: its own finding says what it assumes."""


def _as_finding(subject: Subject, warning: Finding) -> Finding:
    """Return a repair as a mistake, with what to do about it."""
    if warning.check == "dangling-reference":
        return replace(warning, remedy=_nearest_target(subject, warning))
    return replace(warning, remedy=REMEDIES.get(warning.check, warning.remedy))


def _nearest_target(subject: Subject, warning: Finding) -> str:
    """Return the remedy for a reference to nothing, with the name that was probably meant."""
    target = warning.message.rpartition(" ")[2].strip("'")
    holder, _, name = target.rpartition("/")
    siblings = subject.registry.lookup(holder)
    near = nearest(name, siblings, shortest=2) if is_object(siblings) else None
    return f"write `{holder}/{near}`" if near else "correct the name, or define what it names"


def _open_page_fields(document: Document, source: Source) -> Iterator[Finding]:
    """Yield each field of `x-pagination.request` that the body may have, and does not describe."""
    registry = Registry(source.data)
    for pointer, item, operation in document.operations():
        paging = operation.pagination
        for role, name in paging.request.items() if paging is not None else ():
            parameters = (*operation.parameters, *item.parameters)
            if page_field(registry, parameters, operation, name).certainty == "open":
                where = source.locate((*pointer, "x-pagination", "request", role))
                yield Finding(where, f"{name}: the request schema is open there", "")
