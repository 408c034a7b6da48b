"""A breach of JSON Schema in a few words."""

from __future__ import annotations

import json
import re
from typing import Any

from jsonschema.exceptions import ValidationError

from ..plain import is_array, is_object

LONGEST = 60


def worded(error: ValidationError) -> str:
    """What is wrong, whatever the size of the value."""
    rule: Any = error.validator_value
    value: Any = error.instance
    shown = short(value)
    match error.validator:
        case "required":
            return f"{missing(error)!r} is required"
        case "type":
            return f"{shown} is not of type {_either(rule)}"
        case "enum":
            return f"{shown} is none of {_listed(rule)}"
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
            return f"{' and '.join(map(str, rule['required']))} exclude each other"
        case "anyOf" | "oneOf":
            return _alternatives(error)
        case _:
            return cut(error.message)


def missing(error: ValidationError) -> str:
    """The field that a `required` error is about."""
    found = re.match(r"'(.*)' is a required property$", error.message, re.DOTALL)
    return found[1] if found else ""


def short(value: Any) -> str:
    """A value as JSON, cut."""
    return cut(json.dumps(value, ensure_ascii=False, default=str))


def cut(text: str, longest: int = LONGEST) -> str:
    """A text with its middle left out where it is long."""
    text = " ".join(text.split())
    half = longest // 2
    return text if len(text) <= longest + 3 else f"{text[:half]} … {text[-half:]}"


def _either(types: Any) -> str:
    return " or ".join(map(str, types)) if is_array(types) else str(types)


def _listed(values: list[Any]) -> str:
    return cut(", ".join(short(value) for value in values), 3 * LONGEST)


def _alternatives(error: ValidationError) -> str:
    said: Any = error.validator_value
    rule: list[Any] = said
    needed = [one["required"] for one in rule if is_object(one) and "required" in one]
    if len(needed) == len(rule):
        return "needs " + " or ".join(" and ".join(map(str, names)) for names in needed)
    if error.validator == "oneOf" and not error.context:
        return f"obeys more than one of {len(rule)} alternatives that exclude each other"
    return f"{short(error.instance)} is none of {len(rule)} alternatives"
