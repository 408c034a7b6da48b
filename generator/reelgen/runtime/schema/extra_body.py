"""The option `extra_body`: values at names or JSON pointers of a body that was checked without."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

from ..json_types import is_array
from . import validate_request
from .pointers import steps


def with_extra(operation: str, encoded: bytes, extra: Mapping[str, object]) -> bytes:
    """Return a JSON body with more values. Raises RequestInvalidError where one cannot be set.

    Args:
        operation: The operationId, for errors.
        encoded: The body as JSON.
        extra: Values by the name of a field of the body, or by JSON pointer (`/scenes/0/speed`).
            Missing objects are created; an index must exist, or be `-` for a new last item.
    """
    body = json.loads(encoded, parse_float=Decimal)
    _add(operation, body, extra)
    return validate_request.encoded_json(operation, body)


def with_extra_fields(
    operation: str, fields: Mapping[str, object], extra: Mapping[str, object]
) -> dict[str, object]:
    """Return the fields of a form with more of them. Raises RequestInvalidError as `with_extra`."""
    body = copy.deepcopy(dict(fields))
    _add(operation, body, extra)
    return body


def _add(operation: str, body: object, extra: Mapping[str, object]) -> None:
    for name, value in extra.items():
        path = steps(name) if name.startswith("/") else [name]
        if not _set(body, path, copy.deepcopy(value)):
            message = "is neither a field of an object of the body nor an item of an array"
            validate_request.refuse(operation, f"extra_body[{name!r}]", message)


def _set(container: object, path: list[str], value: object) -> bool:
    """Set the value inside a container, and return whether that is possible."""
    *above, last = path
    for step in above:
        if isinstance(container, dict):
            below = cast("dict[str, Any]", container)
            container = below.setdefault(step, {})
        elif is_array(container) and _is_index(step, container):
            container = container[int(step)]
        else:
            return False
    if isinstance(container, dict):
        container[last] = value
    elif is_array(container) and (last == "-" or _is_index(last, container)):
        items = cast("list[Any]", container)
        index = len(items) if last == "-" else int(last)
        items[index : index + 1] = [value]
    else:
        return False
    return True


def _is_index(step: str, items: Sequence[object]) -> bool:
    return step.isdecimal() and int(step) < len(items)
