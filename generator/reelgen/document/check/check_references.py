"""Unresolved references."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding
from ...schema.model import mapping_reference
from ...schema.pointer import Pointer
from ...schema.references import (
    as_written,
    mapping_targets,
    names_a_file,
    unresolved_references,
)
from ...schema.registry import lookup
from ...source import Source


def check_references(source: Source) -> Iterator[Finding]:
    """Yield a finding for each `$ref`, and each file in a mapping, that does not exist."""
    for reference in unresolved_references(source.data):
        yield _finding(source, (*reference.pointer, "$ref"), reference.text)
    for pointer, target in mapping_targets(source.data):
        if names_a_file(target) and lookup(source.data, mapping_reference(target)) is None:
            yield _finding(source, pointer, target)


def _finding(source: Source, pointer: Pointer, target: str) -> Finding:
    remedy = "correct the reference, or define its target"
    return Finding(source.locate(pointer), f"unresolved reference: {as_written(target)!r}", remedy)
