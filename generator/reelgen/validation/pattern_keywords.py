"""JSON Schema keywords with patterns for field names, matched in linear time.

They are the functions of `jsonschema`, with this pattern engine in place of Python's `re`, which
may take exponential time.
"""

from __future__ import annotations

import importlib
from types import FunctionType
from typing import Any

from ..json_types import JsonObject
from ..schema.patterns import matches

_KEYWORDS: Any = importlib.import_module("jsonschema._keywords")
_UTILS: Any = importlib.import_module("jsonschema._utils")


class _Patterns:
    """The part of `re` that the keywords use."""

    @staticmethod
    def search(pattern: str, text: str) -> bool:
        """Return whether `pattern` matches in `text`."""
        return matches(pattern, text)


def _rebound(function: Any, **names: Any) -> object:
    """Return a copy of a function with other values for global names."""
    scope = {**function.__globals__, **names}
    copied = FunctionType(function.__code__, scope, function.__name__, function.__defaults__)
    scope[function.__name__] = copied  # it may call itself
    return copied


_additional = _rebound(_UTILS.find_additional_properties, re=_Patterns)
_evaluated = _rebound(_UTILS.find_evaluated_property_keys_by_schema, re=_Patterns)

KEYWORDS: JsonObject = {
    "patternProperties": _rebound(_KEYWORDS.patternProperties, re=_Patterns),
    "additionalProperties": _rebound(
        _KEYWORDS.additionalProperties, find_additional_properties=_additional
    ),
    "unevaluatedProperties": _rebound(
        _KEYWORDS.unevaluatedProperties, find_evaluated_property_keys_by_schema=_evaluated
    ),
}
