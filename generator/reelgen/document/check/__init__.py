"""Checks that reject a document. `lint` reports the same checks as errors.

Data checks run first and stop at the first check with findings, since later checks and the typed
document rely on it. Document checks all run, and their findings are reported together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ...findings import Finding
from ...source import Source
from ..openapi import Document
from .check_deprecations import check_deprecations
from .check_encodable import check_encodable
from .check_extensions import check_extensions
from .check_header_names import check_header_names
from .check_jobs import check_jobs
from .check_names import check_names
from .check_operation_ids import check_operation_ids
from .check_pagination import check_pagination
from .check_paths import check_paths
from .check_pointers import check_pointers
from .check_reference_cycles import check_reference_cycles
from .check_references import check_references
from .check_schemas import check_schemas
from .check_security import check_security
from .check_version import check_version


class DataCheck(NamedTuple):
    """A check of plain data, before there is a typed document."""

    run: Callable[[Source], Iterator[Finding]]
    reason: str
    """The reason for its position."""


class DocumentCheck(NamedTuple):
    """A check of the typed document."""

    run: Callable[[Document, Source], Iterator[Finding]]
    reason: str
    """The subject of the check."""


DATA_CHECKS = (
    DataCheck(check_version, "first: other checks assume OpenAPI"),
    DataCheck(check_encodable, "before names are written and numbers compared"),
    DataCheck(check_schemas, "before keywords are read: their values have the right type"),
    DataCheck(check_references, "before references are followed: all of them resolve"),
    DataCheck(check_reference_cycles, "before references are expanded"),
)
DOCUMENT_CHECKS = (
    DocumentCheck(check_extensions, "unknown extension keys"),
    DocumentCheck(check_operation_ids, "names of methods"),
    DocumentCheck(check_names, "names in `x-name`"),
    DocumentCheck(check_security, "credentials"),
    DocumentCheck(check_pagination, "`x-pagination`"),
    DocumentCheck(check_jobs, "`x-job`"),
    DocumentCheck(check_deprecations, "`x-deprecated`"),
    DocumentCheck(check_pointers, "JSON pointers of all extensions"),
    DocumentCheck(check_header_names, "names that are sent in headers"),
    DocumentCheck(check_paths, "paths and the parameters in them"),
)
CHECKS: tuple[DataCheck | DocumentCheck, ...] = (*DATA_CHECKS, *DOCUMENT_CHECKS)
"""All checks, in order."""


def check_format(source: Source) -> list[Finding]:
    """Return the findings of the version check, which runs before references are followed."""
    return [_named(finding, DATA_CHECKS[0]) for finding in DATA_CHECKS[0].run(source)]


def check_data(source: Source) -> list[Finding]:
    """Return the findings of the first check of the data with findings."""
    for check in DATA_CHECKS:
        findings = [_named(finding, check) for finding in check.run(source)]
        if findings:
            return findings
    return []


def check_document(document: Document, source: Source) -> list[Finding]:
    """Return the findings of all checks of the document."""
    return [
        _named(finding, check)
        for check in DOCUMENT_CHECKS
        for finding in check.run(document, source)
    ]


def _named(finding: Finding, check: DataCheck | DocumentCheck) -> Finding:
    return replace(finding, check=check.run.__name__)
