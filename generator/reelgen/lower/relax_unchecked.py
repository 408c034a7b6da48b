"""Relax constraints whose result depends on keywords that the runtime does not check.

Formats, encodings and patterns with look-around are not checked. A branch with one seems to match
values that it does not match: `oneOf` would count too many branches, and `not` reject too much.
"""

from __future__ import annotations

from functools import lru_cache

from pydantic_core import SchemaError, SchemaValidator, core_schema

from ..json_types import JsonObject, array_at, is_object
from ..schema.model import Schema
from ..schema.registry import Registry
from ..schema.walk import subschemas

_UNCHECKED = ("format", "contentEncoding", "contentMediaType", "contentSchema")


def relax_unchecked(rule: JsonObject, schemas: Registry) -> JsonObject:
    """Return a schema without conclusions from subschemas that cannot be checked."""
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


def is_unchecked(schema: object, schemas: Registry) -> bool:
    """Return whether a schema, or a subschema of it, has a keyword that is not checked."""
    waiting = [schema]
    seen: set[int] = set()
    for node in waiting:
        if not is_object(node) or id(node) in seen:
            continue
        seen.add(id(node))
        if any(keyword in node for keyword in _UNCHECKED):
            return True
        pattern = node.get("pattern")
        names = node.get("patternProperties")
        patterns = [pattern, *(names if is_object(names) else ())]
        if any(isinstance(text, str) and not is_linear(text) for text in patterns):
            return True
        waiting += [child for _, child in subschemas(node)]
        reference = Schema(node).reference
        if reference is not None:
            waiting.append(schemas.lookup(reference))
    return False


@lru_cache(maxsize=1024)
def is_linear(pattern: str) -> bool:
    """Return whether pydantic's linear-time regex engine accepts a pattern."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        return False
    return True
