"""Errors that `generate` raises or repairs, as findings: one implementation for both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ..document.check.check_pointers import open_pointers
from ..document.load import load
from ..document.openapi import Document
from ..document.page_fields import page_field
from ..findings import Finding, SpecInvalidError
from ..json_types import is_object
from ..schema.references import as_written
from ..schema.registry import Registry
from ..source import Source
from .nearest import nearest
from .subject import Subject


class Refusals(NamedTuple):
    """The findings of `generate`, and the pointers that it cannot check."""

    findings: list[Finding]
    """Repairs, then errors. `check` is the kind of repair, or the check."""
    open_pointers: list[Finding]


def refusals(subject: Subject) -> Refusals:
    """Return the repairs of `generate`, and the errors it raises."""
    source = subject.normalized
    findings = [
        _as_finding(subject, warning)
        for warning in source.warnings
        if warning.check != "missing-version"  # OpenAPI's own schema names it
    ]
    try:
        document = load(source)
    except SpecInvalidError as error:
        return Refusals([*findings, *error.findings], [])
    pointers = [
        Finding(source.locate(use.location), f"{use.text}: the {use.target} is open there", "")
        for use in open_pointers(document, source)
    ]
    return Refusals(findings, [*pointers, *_open_page_fields(document, source)])


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
"""Remedies of errors that `generate` repairs: its own finding has the assumption instead."""


def _as_finding(subject: Subject, warning: Finding) -> Finding:
    """Return the finding of a repair, with a remedy instead of the assumption."""
    if warning.check == "dangling-reference":
        return replace(warning, remedy=_nearest_target(subject, warning))
    return replace(warning, remedy=REMEDIES.get(warning.check, warning.remedy))


def _nearest_target(subject: Subject, warning: Finding) -> str:
    """Return the remedy for an unresolved reference, with the closest name that exists."""
    holder, _, name = warning.name.rpartition("/")
    siblings = subject.registry.lookup(holder)
    closest = nearest(name, siblings, shortest=2) if is_object(siblings) else None
    target = as_written(f"{holder}/{closest}")
    return f"write `{target}`" if closest else "correct the name, or define what it names"


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
