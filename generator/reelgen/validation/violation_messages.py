"""Messages of violations."""

from __future__ import annotations

import json
from typing import Any

from jsonschema.exceptions import ValidationError

from ..json_types import JsonArray, is_array, is_object

LONGEST = 60
"""Maximum length of a value in a message."""


def violation_message(error: ValidationError) -> str:
    """Return the message of a validation error, short for values of any size."""
    rule: Any = error.validator_value
    value: Any = error.instance
    shown = short(value)
    match error.validator:
        case "required":
            return f"{missing_property(error)!r} is required"
        case "type":
            return f"{shown} is not of type {_either(rule)}"
        case "enum":
            return f"{shown} is not one of {_listed(rule)}"
        case "const":
            return f"{shown} is not {short(rule)}"
        case "pattern":
            return f"{shown} does not match {rule}"
        case "format":
            return f"{shown} is not of format {rule}"
        case "minItems":
            return f"has {len(value)} items and must have at least {rule}"
        case "maxItems":
            return f"has {len(value)} items and must have at most {rule}"
        case "not" if is_object(rule) and "required" in rule:
            return f"{' and '.join(map(str, rule['required']))} are mutually exclusive"
        case "anyOf" | "oneOf":
            return _alternatives(error)
        case _:
            return cut(error.message)


def missing_property(error: ValidationError) -> str:
    """Return the name of the field that a `required` error is about."""
    rule: Any = error.validator_value
    names = (name for name in rule if error.message.startswith(f"{name!r} is a required"))
    return next(names, "")


def short(value: object) -> str:
    """Return a value as JSON, shortened in the middle."""
    return cut(json.dumps(value, ensure_ascii=False, default=str))


def cut(text: str, longest: int = LONGEST) -> str:
    """Return a text, shortened in the middle."""
    text = " ".join(text.split())
    half = longest // 2
    return text if len(text) <= longest + 3 else f"{text[:half]} … {text[-half:]}"


def _either(types: object) -> str:
    return " or ".join(map(str, types)) if is_array(types) else str(types)


def _listed(values: list[object]) -> str:
    return cut(", ".join(short(value) for value in values), 3 * LONGEST)


def _alternatives(error: ValidationError) -> str:
    rule: Any = error.validator_value
    members: JsonArray = rule
    required = [m["required"] for m in members if is_object(m) and "required" in m]
    if len(required) == len(members):
        return "requires " + " or ".join(" and ".join(map(str, names)) for names in required)
    if error.validator == "oneOf" and not error.context:
        return f"matches more than one of {len(members)} exclusive alternatives"
    return f"{short(error.instance)} matches none of {len(members)} alternatives"
