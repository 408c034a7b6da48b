"""Comparison of a spec with an upstream document, in the order of the spec."""

from __future__ import annotations

from pathlib import Path

from .compare_operations import OperationComparison
from .described import Described
from .difference import Difference
from .match_operations import match_operations


def compare_documents(spec: Path, upstream: Path) -> list[Difference]:
    """Return the differences, each once. Reads both files and writes nothing.

    Args:
        spec: Our document.
        upstream: The document that the provider publishes, OpenAPI 3.x.

    Raises:
        SpecInvalidError: One of the documents is invalid.
    """
    ours, theirs = Described(spec), Described(upstream)
    comparison = OperationComparison(ours, theirs)
    differences: dict[Difference, None] = {}
    for own, other in match_operations(ours.api, theirs.api):
        if own is not None and other is not None:
            differences.update(dict.fromkeys(comparison.differences(own, other)))
        elif own is not None:
            differences[comparison.alone(own, here=True)] = None
        elif other is not None:
            differences[comparison.alone(other, here=False)] = None
    return sorted(differences, key=lambda difference: (difference.ours.line, difference.key))
