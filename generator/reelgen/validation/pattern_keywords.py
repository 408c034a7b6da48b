"""Keywords of JSON Schema whose patterns meet names of fields, over our engine of patterns.

The validator's own ask Python's `re`, which may take longer than anyone waits. They are its
functions, with another `re` in the place of that module.
"""

from __future__ import annotations

import importlib
from types import FunctionType
from typing import Any

from ..schema.patterns import matches

_KEYWORDS: Any = importlib.import_module("jsonschema._keywords")
_UTILS: Any = importlib.import_module("jsonschema._utils")


class _Patterns:
    """What the keywords use of `re`."""

    @staticmethod
    def search(pattern: str, text: str) -> bool:
        """Tell whether `text` holds what `pattern` describes."""
        return matches(pattern, text)


def _rebound(function: Any, **names: Any) -> Any:
    """The same function, which sees other things under these names."""
    scope = {**function.__globals__, **names}
    copied = FunctionType(function.__code__, scope, function.__name__, function.__defaults__)
    scope[function.__name__] = copied  # it may call itself
    return copied


_additional = _rebound(_UTILS.find_additional_properties, re=_Patterns)
_evaluated = _rebound(_UTILS.find_evaluated_property_keys_by_schema, re=_Patterns)

KEYWORDS: dict[str, Any] = {
    "patternProperties": _rebound(_KEYWORDS.patternProperties, re=_Patterns),
    "additionalProperties": _rebound(
        _KEYWORDS.additionalProperties, find_additional_properties=_additional
    ),
    "unevaluatedProperties": _rebound(
        _KEYWORDS.unevaluatedProperties, find_evaluated_property_keys_by_schema=_evaluated
    ),
}
