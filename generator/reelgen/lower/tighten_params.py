"""What a caller sends: checked against everything the spec says, and nothing sent unasked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..ir.model import Rule
from ..ir.names import ClassName, class_name
from ..plain import array_at, is_object
from .relax_answers import is_rule
from .schemas import Direction, Schemas
from .walk import Schema, mapped

RULE_KEYWORDS = ("if", "then", "else", "not", "dependentRequired", "dependentSchemas")


def tightened(schema: Schema, owner: ClassName, direction: Direction) -> Schema:
    """One schema as a request is checked by. Rules between fields go to `direction.rules`."""
    result = {key: value for key, value in schema.items() if key not in ("format", "default")}
    if schema.get("format") == "binary":
        result["format"] = "binary"
    if "const" in schema and schema.get("default") == schema["const"]:
        result["default"] = schema["const"]
    if is_object(result.get("properties")):
        _fields(result, owner, direction)
    rule = _rule(result, direction.schemas)
    if rule:
        direction.rules.append(Rule(type=owner, schema=json.dumps(rule, ensure_ascii=False)))
    return result


def _fields(schema: Schema, owner: str, direction: Direction) -> None:
    """Read-only fields are not sent; inner objects with rules get a name to hang them on."""
    read_only = {
        name
        for name, field in schema["properties"].items()
        if is_object(field) and field.get("readOnly") is True
    }
    schema["properties"] = {
        name: direction.hoist(dict(field), class_name(f"{owner} {name}"))
        if is_object(field) and "properties" in field and _has_rules(field)
        else field
        for name, field in schema["properties"].items()
        if name not in read_only
    }
    if "required" in schema:
        schema["required"] = [name for name in schema["required"] if name not in read_only]


def _has_rules(schema: Mapping[str, Any]) -> bool:
    return any(keyword in schema for keyword in RULE_KEYWORDS) or any(
        is_rule(member) for key in ("anyOf", "oneOf", "allOf") for member in array_at(schema, key)
    )


def _rule(schema: Schema, schemas: Schemas) -> Schema:
    """The rules of an object, taken out of its schema."""
    if "properties" not in schema and "allOf" not in schema:
        return {}
    rule: Schema = {key: schema.pop(key) for key in RULE_KEYWORDS if key in schema}
    for keyword in ("allOf", "anyOf", "oneOf"):
        members = array_at(schema, keyword)
        rules = [member for member in members if is_rule(member)]
        if rules and (keyword == "allOf" or len(rules) == len(members)):
            rule[keyword] = rules
            rest = [member for member in members if not is_rule(member)]
            schema.pop(keyword)
            if rest:
                schema[keyword] = rest
    written: Schema = _without_references(rule, schemas, 0)
    return written


def _without_references(schema: Any, schemas: Schemas, depth: int) -> Any:
    """References written out, since a rule travels alone; a circle is left open."""
    if not is_object(schema):
        return schema
    if "$ref" in schema:
        return (
            _without_references(schemas.resolved(schema), schemas, depth + 1) if depth < 5 else {}
        )
    return mapped(schema, lambda child, name: _without_references(child, schemas, depth))
