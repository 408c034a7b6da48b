"""Values that obey a schema, and values with one mistake."""

from __future__ import annotations

import copy
import re
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from reelgen.json_types import array_at, object_at
from reelgen.schema.flatten import (
    MORE,
    JsonSchema,
)
from reelgen.schema.model import types_of
from reelgen.validation import Schemas, undeclared_fields

MAX_DEPTH = 5
TEXT = st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\x7f")
URLS = st.sampled_from(["https://example.com/a.png", "http://127.0.0.1:9/hook"])
ANYTHING = st.one_of(st.none(), st.booleans(), st.integers(-5, 5), st.text(TEXT, max_size=5))
MISTAKES: list[Any] = [None, True, -1, 0, 10**9, 1.5, "", "?", [], ["?"], {}, {"unknown": 1}]


def obeying(schemas: Schemas, schema: JsonSchema) -> SearchStrategy[Any]:
    """Values that a schema accepts and whose fields it names."""
    return _value(schemas, schema, 0).filter(lambda value: not refused(schemas, schema, value))


def refused(schemas: Schemas, schema: JsonSchema, value: Any, *, formats: bool = True) -> bool:
    """Whether a schema refuses a value; without `formats` as clients check it."""
    errors = schemas.errors(schema, value)
    if not formats:
        errors = [error for error in errors if not _only_format(error)]
    return bool(errors) or next(undeclared_fields(schemas, schema, value), None) is not None


def _only_format(error: Any) -> bool:
    if error.validator in ("anyOf", "oneOf") and error.context:
        branches = {one.relative_schema_path[0] for one in error.context}
        return any(
            all(_only_format(one) for one in error.context if one.relative_schema_path[0] == branch)
            for branch in branches
        )
    return bool(error.validator == "format")


@st.composite
def mistaken(draw: DrawFn, value: Any) -> Any:
    """A body with one thing changed somewhere; perhaps it is still right."""
    changed = copy.deepcopy(value)
    holders = list(_holders(changed))
    holder = draw(st.sampled_from(holders))
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    kind = draw(st.sampled_from(["replace", "remove", "add"]))
    if kind == "add" or not keys:
        if isinstance(holder, dict):
            holder["unknown_field"] = 1
        else:
            holder.extend(holder * 60)
        return changed
    key = draw(st.sampled_from(keys))
    if kind == "remove":
        del holder[key]
    else:
        holder[key] = draw(st.sampled_from(MISTAKES))
    return changed


def _holders(value: Any) -> Any:
    if isinstance(value, dict | list):
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from _holders(child)


def _value(schemas: Schemas, schema: JsonSchema, depth: int) -> SearchStrategy[Any]:
    flat = schemas.flat(schema) if isinstance(schema, dict) else {}
    return _flat(schemas, flat, depth)


def _flat(schemas: Schemas, flat: dict[str, Any], depth: int) -> SearchStrategy[Any]:
    if "const" in flat:
        return st.just(flat["const"])
    if "enum" in flat:
        return st.sampled_from(flat["enum"])
    for key in ("oneOf", "anyOf"):
        if key in flat:
            rest = {k: v for k, v in flat.items() if k not in (key, "discriminator")}
            return _alternatives(schemas, rest, flat[key], depth)
    if MORE in flat:
        rest = {k: v for k, v in flat.items() if k != MORE}
        further = array_at(flat, MORE)
        return (
            _alternatives(schemas, {**rest, MORE: further[1:]}, further[0], depth)
            if further
            else _flat(schemas, rest, depth)
        )
    kinds = types_of(flat) or (["object"] if "properties" in flat else [])
    if not kinds:
        return ANYTHING
    return st.one_of([_typed(schemas, flat, kind, depth) for kind in kinds])


def _alternatives(
    schemas: Schemas, rest: dict[str, Any], members: list[JsonSchema], depth: int
) -> SearchStrategy[Any]:
    whole = [schemas.merged({"allOf": [member], **rest}) for member in members]
    return st.one_of([_flat(schemas, one, depth) for one in whole])


def _typed(schemas: Schemas, flat: dict[str, Any], kind: str, depth: int) -> SearchStrategy[Any]:
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(*_bounds(flat)).map(lambda n: n - n % int(flat.get("multipleOf", 1)))
        case "number":
            low, high = flat.get("minimum"), flat.get("maximum")
            return st.one_of(
                st.integers(*_bounds(flat)),
                st.floats(low, high, allow_nan=False, allow_infinity=False, width=32)
                if low is None or high is None
                else st.floats(low, high),
            )
        case "array":
            least = int(flat.get("minItems", 0))
            most = min(int(flat.get("maxItems", least + 2)), least + 2)
            items = _value(schemas, flat.get("items", {}), depth + 1)
            return st.lists(items, min_size=least, max_size=most)
        case "object":
            return _object(schemas, flat, depth)
        case _:
            return _text(flat)


def _bounds(flat: dict[str, Any]) -> tuple[int, int]:
    low = flat.get("minimum", flat.get("exclusiveMinimum", -1000))
    high = flat.get("maximum", flat.get("exclusiveMaximum", max(low, 0) + 1000))
    return int(-(-low // 1)), int(high // 1)


def _object(schemas: Schemas, flat: dict[str, Any], depth: int) -> SearchStrategy[Any]:
    fields = {
        name: field
        for name, field in object_at(flat, "properties").items()
        if not (isinstance(field, dict) and field.get("readOnly"))
    }
    required = {name for name in array_at(flat, "required") if name in fields}
    optional = [] if depth >= MAX_DEPTH else [n for n in fields if n not in required]
    below = {name: _value(schemas, fields[name], depth + 1) for name in (*required, *optional)}
    made: SearchStrategy[Any] = st.fixed_dictionaries(
        {name: below[name] for name in sorted(required)},
        optional={name: below[name] for name in optional},
    )
    if not fields and flat.get("additionalProperties", True) is not False:
        return st.dictionaries(st.sampled_from(["a", "b"]), ANYTHING, max_size=2)
    return made


def _text(flat: dict[str, Any]) -> SearchStrategy[str]:
    if "pattern" in flat:
        start = re.sub(r"(?<!\[)\^", r"\\A", flat["pattern"])  # not that of `[^…]`
        pattern = re.compile(start.replace("$", r"\Z"))
        return st.from_regex(pattern)
    match flat.get("format"):
        case "uuid":
            return st.uuids().map(str)
        case "uri" | "url":
            return URLS
        case "date-time":
            return st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")
        case "date":
            return st.dates().map(str)
        case "email":
            return st.just("a@example.com")
    least = int(flat.get("minLength", 0))
    most = min(int(flat.get("maxLength", least + 20)), least + 20)
    return st.text(TEXT, min_size=least, max_size=most)
