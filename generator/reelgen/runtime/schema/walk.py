"""Walk plain data: the only recursion over JSON values that is not about a schema."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote

from ..json_types import is_array, is_object, is_set

EXACT = 2**53
"""Below this, every integer is exact for all JSON parsers."""


def map_leaves(value: object, change: Callable[[object], object], *, names: bool = False) -> object:
    """Return plain data with each value that is not a container replaced by `change(value)`.

    Sets and named tuples keep their type. With `names`, the names of objects are replaced, too.
    """
    if is_object(value):
        return {
            change(name) if names else name: map_leaves(item, change, names=names)
            for name, item in value.items()
        }
    if is_set(value):
        return {map_leaves(item, change, names=names) for item in value}
    if not is_array(value):
        return change(value)
    items = [map_leaves(item, change, names=names) for item in value]
    if isinstance(value, tuple):
        return getattr(type(value), "_make", type(value))(items)
    return items


def leaves(fields: Mapping[str, object], name: str = "") -> Iterator[tuple[str, object]]:
    """Yield each value but objects, with its name in the style `deepObject`: `a[b][c]`."""
    for key, item in fields.items():
        path = f"{name}[{quote(key, safe='')}]"
        if is_object(item):
            yield from leaves(item, path)
        else:
            yield path, item


def finite(value: object) -> object:
    """Return data with numbers that JSON cannot represent as text: `Infinity`, `-Infinity`, `NaN`.

    JSON such as `1e400` is a number, but Python's floats cannot represent it.
    """
    return map_leaves(value, _finite)


def _finite(value: object) -> object:
    if not isinstance(value, float) or math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def whole_numbers(value: object) -> object:
    """Return JSON data with numbers without a fraction as integers."""
    return map_leaves(value, _whole)


def _whole(value: object) -> object:
    is_whole = isinstance(value, float) and value.is_integer() and abs(value) < EXACT
    return int(value) if is_whole and isinstance(value, float) else value
