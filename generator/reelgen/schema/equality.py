"""Whether two JSON values are equal: 1 and 1.0 are, 1 and True are not."""

from __future__ import annotations

from collections.abc import Callable

from ..json_types import is_array, is_object


def are_equal(
    first: object, second: object, also: Callable[[object, object], bool] | None = None
) -> bool:
    """Return whether two JSON values are equal, at any depth.

    `also`: which plain values count as equal too.
    """
    if is_object(first) and is_object(second):
        same_names = first.keys() == second.keys()
        return same_names and all(are_equal(first[k], second[k], also) for k in first)
    if is_array(first) and is_array(second):
        pairs = zip(first, second, strict=False)
        return len(first) == len(second) and all(are_equal(a, b, also) for a, b in pairs)
    if isinstance(first, bool) != isinstance(second, bool):
        return False
    return first == second or (also is not None and also(first, second))
