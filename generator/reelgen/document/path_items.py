"""The methods of a path item, and where their operations are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..plain import is_object, object_at
from ..schema.pointer import read

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The methods that have a key of their own, in the order of the specification."""


def steps_to(method: str) -> tuple[str, ...]:
    """Return the steps from a path item to the operation of a method."""
    return (method,) if method in METHODS else ("additionalOperations", method)


def operations_in(item: Any) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Yield each operation of a path item, which is plain data, with the steps to it."""
    for method in (*METHODS, *object_at(item, "additionalOperations")):
        steps = steps_to(method)
        operation = read(item, steps)
        if is_object(operation):
            yield steps, operation
