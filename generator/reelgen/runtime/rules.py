"""Rules between fields, as the JSON Schema fragments they are in the spec.

Models check types and ranges in pydantic-core; what JSON Schema says *between* fields
(`if`/`then`, `not`, `anyOf` of `required`, `dependentRequired`, ...) is checked here, in words a
caller understands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from pydantic import BaseModel

from .plain import is_array, is_object

Rule: TypeAlias = Mapping[str, Any] | bool
"""A JSON Schema (2020-12) without `$ref`."""


def breaches(rule: Rule, value: Any) -> Iterator[str]:
    """What in `value` (plain JSON data) breaks `rule`, in words. Empty: the rule holds."""
    if rule is True:
        return
    if rule is False:
        yield "is not allowed"
        return
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    for keyword, operand in rule.items():
        check = _KEYWORDS.get(keyword)
        if check is not None:
            yield from check(operand, value, rule)


def _holds(rule: Rule, value: Any) -> bool:
    return next(breaches(rule, value), None) is None


def _if(operand: Rule, value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    outcome = "then" if _holds(operand, value) else "else"
    if outcome in rule:
        reason = f" when {_describe(operand)}" if outcome == "then" else ""
        for message in breaches(rule[outcome], value):
            yield message + reason


def _not(operand: Rule, value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if not _holds(operand, value):
        return
    names = (
        operand["required"] if not isinstance(operand, bool) and [*operand] == ["required"] else ()
    )
    if names:
        together = " together" if len(names) > 1 else ""
        yield f"{_listed(names, 'and')} cannot be given{together}"
    else:
        yield f"must not be so that {_describe(operand)}"


def _all_of(operand: Sequence[Rule], value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    for part in operand:
        yield from breaches(part, value)


def _any_of(operand: Sequence[Rule], value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if not any(_holds(part, value) for part in operand):
        yield f"needs {_alternatives(operand)}"


def _one_of(operand: Sequence[Rule], value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    held = sum(_holds(part, value) for part in operand)
    if held != 1:
        yield f"needs exactly one of: {_alternatives(operand)}"


def _required(operand: Sequence[str], value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if is_object(value):
        missing = [name for name in operand if name not in value]
        if missing:
            yield f"needs {_listed(missing, 'and')}"


def _dependent_required(
    operand: Mapping[str, Sequence[str]], value: Any, rule: Mapping[str, Any]
) -> Iterator[str]:
    if is_object(value):
        for name, needs in operand.items():
            missing = [need for need in needs if need not in value]
            if name in value and missing:
                yield f"{name} needs {_listed(missing, 'and')}"


def _dependent_schemas(
    operand: Mapping[str, Rule], value: Any, rule: Mapping[str, Any]
) -> Iterator[str]:
    if is_object(value):
        for name, part in operand.items():
            if name in value:
                for message in breaches(part, value):
                    yield f"{message} when {name} is given"


def _properties(operand: Mapping[str, Rule], value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if is_object(value):
        for name, part in operand.items():
            if name in value:
                for message in breaches(part, value[name]):
                    yield f"{name} {message}"


def _items(operand: Rule, value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if is_array(value):
        for index, item in enumerate(value[len(rule.get("prefixItems", ())) :]):
            for message in breaches(operand, item):
                yield f"[{index}] {message}"


def _const(operand: Any, value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if not _equal(operand, value):
        yield f"must be {operand!r}"


def _enum(operand: Sequence[Any], value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if not any(_equal(allowed, value) for allowed in operand):
        yield f"must be one of {', '.join(map(repr, operand))}"


def _type(operand: str | Sequence[str], value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    names = [operand] if isinstance(operand, str) else operand
    if not any(_TYPES[name](value) for name in names if name in _TYPES):
        yield f"must be {_listed(names, 'or')}"


def _pattern(operand: str, value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(value, str) and not re.search(operand, value):
        yield f"must match {operand}"


def _bound(
    measure: Callable[[Any], float | None], holds: Callable[[Any, Any], bool], words: str
) -> Callable[[Any, Any, Mapping[str, Any]], Iterator[str]]:
    def check(operand: Any, value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
        size = measure(value)
        if size is not None and not holds(size, operand):
            yield words.format(operand)

    return check


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": _is_number,
    "integer": lambda value: _is_number(value) and value == int(value),
    "array": is_array,
    "object": lambda value: is_object(value),
}


def _equal(left: Any, right: Any) -> bool:
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)


def _number(value: Any) -> float | None:
    return value if _is_number(value) else None


def _characters(value: Any) -> int | None:
    return len(value) if isinstance(value, str) else None


def _item_count(value: Any) -> int | None:
    return len(value) if is_array(value) else None


def _property_count(value: Any) -> int | None:
    return len(value) if is_object(value) else None


def _at_least(size: Any, bound: Any) -> bool:
    return bool(size >= bound)


def _at_most(size: Any, bound: Any) -> bool:
    return bool(size <= bound)


_KEYWORDS: dict[str, Callable[[Any, Any, Mapping[str, Any]], Iterator[str]]] = {
    "if": _if,
    "not": _not,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "required": _required,
    "dependentRequired": _dependent_required,
    "dependentSchemas": _dependent_schemas,
    "properties": _properties,
    "items": _items,
    "const": _const,
    "enum": _enum,
    "type": _type,
    "pattern": _pattern,
    "minimum": _bound(_number, _at_least, "must be at least {}"),
    "maximum": _bound(_number, _at_most, "must be at most {}"),
    "exclusiveMinimum": _bound(_number, lambda size, bound: size > bound, "must be over {}"),
    "exclusiveMaximum": _bound(_number, lambda size, bound: size < bound, "must be under {}"),
    "minLength": _bound(_characters, _at_least, "must have at least {} characters"),
    "maxLength": _bound(_characters, _at_most, "must have at most {} characters"),
    "minItems": _bound(_item_count, _at_least, "must have at least {} items"),
    "maxItems": _bound(_item_count, _at_most, "must have at most {} items"),
    "minProperties": _bound(_property_count, _at_least, "must have at least {} fields"),
    "maxProperties": _bound(_property_count, _at_most, "must have at most {} fields"),
}


def _listed(names: Sequence[str], word: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def _alternatives(rules: Sequence[Rule]) -> str:
    return _listed([_describe(rule) for rule in rules], "or")


def _describe(rule: Rule) -> str:
    """The rule as a condition: `type is 'image'`, `url`."""
    if isinstance(rule, bool):
        return "anything" if rule else "nothing"
    fields = rule.get("properties", {})
    parts = [f"{name} {_condition(part)}" for name, part in fields.items()]
    parts += [name for name in rule.get("required", ()) if name not in fields]
    return " and ".join(parts) or str(dict(rule))


def _condition(rule: Rule) -> str:
    if is_object(rule):
        if "const" in rule:
            return f"is {rule['const']!r}"
        if "enum" in rule:
            return f"is {_listed([repr(value) for value in rule['enum']], 'or')}"
    return f"fits {rule}"
