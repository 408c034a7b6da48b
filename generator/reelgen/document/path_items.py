"""The methods of a path item, and where their operations are."""

from __future__ import annotations

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The methods that have a key of their own, in the order of the specification."""


def steps_to(method: str) -> tuple[str, ...]:
    """Return the steps from a path item to the operation of a method."""
    return (method,) if method in METHODS else ("additionalOperations", method)
