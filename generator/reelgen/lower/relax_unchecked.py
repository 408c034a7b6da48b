"""Rules that hold only as far as the runtime can check them.

Formats, encodings and patterns with look-around are not checked. A branch that holds one seems to
fit values that it does not: `oneOf` would then count too many branches, and `not` refuse too much.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from ..json_types import JsonObject, array_at, is_object
from ..schema.model import Schema
from ..schema.registry import Registry
from ..schema.walk import subschemas

_UNCHECKED = ("format", "contentEncoding", "contentMediaType", "contentSchema")


def relax_unchecked(rule: JsonObject, schemas: Registry) -> JsonObject:
    """Return one schema without what it concludes from a subschema that cannot be checked."""
    result = dict(rule)
    if any(is_unchecked(member, schemas) for member in array_at(rule, "oneOf")):
        members = result.pop("oneOf")
        if "anyOf" in result:
            result["allOf"] = [*array_at(rule, "allOf"), {"anyOf": members}]
        else:
            result["anyOf"] = members
    if is_unchecked(rule.get("not"), schemas):
        del result["not"]
    if is_unchecked(rule.get("if"), schemas):
        for keyword in ("if", "then", "else"):
            result.pop(keyword, None)
    if is_unchecked(rule.get("contains"), schemas):
        result.pop("maxContains", None)
    return result


def is_unchecked(schema: Any, schemas: Registry) -> bool:
    """Return whether a schema, or one inside it, says something that is not checked."""
    waiting = [schema]
    seen: set[int] = set()
    for one in waiting:
        if not is_object(one) or id(one) in seen:
            continue
        seen.add(id(one))
        if any(keyword in one for keyword in _UNCHECKED):
            return True
        pattern = one.get("pattern")
        names = one.get("patternProperties")
        patterns = [pattern, *(names if is_object(names) else ())]
        if any(isinstance(text, str) and not is_linear(text) for text in patterns):
            return True
        waiting += [child for _, child in subschemas(one)]
        reference = Schema(one).reference
        if reference is not None:
            waiting.append(schemas.lookup(reference))
    return False


@lru_cache(maxsize=1024)
def is_linear(pattern: str) -> bool:
    """Return whether the engine of the models takes a pattern: its time grows with the text."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        return False
    return True
