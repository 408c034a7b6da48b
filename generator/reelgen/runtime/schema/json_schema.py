"""JSON Schema assertions that pydantic types cannot express.

Models check types and ranges in pydantic-core; assertions *between* fields (`if`/`then`, `not`,
`anyOf` of `required`, `dependentRequired`, ...) are checked here, with readable messages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias, TypeGuard

from pydantic import BaseModel
from pydantic_core import SchemaError, SchemaValidator, core_schema

from ..json_types import is_array, is_object

Messages: TypeAlias = Iterator[str]
"""One message for each violation."""
Schema: TypeAlias = Mapping[str, Any]
"""A JSON Schema (2020-12) that is an object."""
Rule: TypeAlias = Schema | bool
"""A JSON Schema (2020-12). A `$ref` is the name of one of the schemas of its scope."""


Check: TypeAlias = "Callable[[Any, Any, Schema, Scope], Messages]"
"""(operand, value, the rule that contains it, scope) -> messages."""


class Scope:
    """The schemas that rules refer to by name, and the references in evaluation."""

    def __init__(self, schemas: Mapping[str, Rule]) -> None:
        self.schemas = schemas
        self.under_way: set[tuple[str, int]] = set()


_EMPTY = Scope({})


def violations(rule: Rule, value: object, scope: Scope = _EMPTY) -> Messages:
    """Yield a message for each violation of a schema by plain JSON data."""
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
            yield from check(operand, value, rule, scope)


def _holds(rule: Rule, value: object, scope: Scope) -> bool:
    return next(violations(rule, value, scope), None) is None


def _reference(name: str, value: object, rule: Schema, scope: Scope) -> Messages:
    """Yield the violations of a referenced schema, once per value."""
    visit = name, id(value)
    if visit not in scope.under_way:
        scope.under_way.add(visit)
        try:
            yield from violations(scope.schemas.get(name, True), value, scope)
        finally:
            scope.under_way.discard(visit)


def _if(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    outcome = "then" if _holds(operand, value, scope) else "else"
    if outcome in rule:
        reason = f" when {_describe(operand)}" if outcome == "then" else ""
        for message in violations(rule[outcome], value, scope):
            yield message + reason


def _not(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    if not _holds(operand, value, scope):
        return
    names = _excluded(operand)
    if names:
        together = " together" if len(names) > 1 else ""
        yield f"{_listed(names, 'and')} cannot be given{together}"
    else:
        yield f"must not match: {_describe(operand)}"


def _excluded(operand: Rule) -> Sequence[str]:
    """Return the fields that `not` excludes together, with values of any type."""
    if isinstance(operand, bool) or not operand.keys() <= {"required", "properties"}:
        return ()
    names: Sequence[str] = operand.get("required", ())
    types: Mapping[str, Any] = operand.get("properties", {})
    plain = all(name in names and [*rule] == ["type"] for name, rule in types.items())
    return names if plain else ()


def _all_of(operand: Sequence[Rule], value: object, rule: Schema, scope: Scope) -> Messages:
    for part in operand:
        yield from violations(part, value, scope)


def _any_of(operand: Sequence[Rule], value: object, rule: Schema, scope: Scope) -> Messages:
    if not any(_holds(part, value, scope) for part in operand):
        yield f"needs {_alternatives(operand)}"


def _one_of(operand: Sequence[Rule], value: object, rule: Schema, scope: Scope) -> Messages:
    matching = sum(_holds(part, value, scope) for part in operand)
    if matching != 1:
        yield f"needs exactly one of: {_alternatives(operand)}"


def _required(operand: Sequence[str], value: object, rule: Schema, scope: Scope) -> Messages:
    if is_object(value):
        missing = [name for name in operand if name not in value]
        if missing:
            yield f"needs {_listed(missing, 'and')}"


def _dependent_required(
    operand: Mapping[str, Sequence[str]], value: object, rule: Schema, scope: Scope
) -> Messages:
    if is_object(value):
        for name, needs in operand.items():
            missing = [need for need in needs if need not in value]
            if name in value and missing:
                yield f"{name} needs {_listed(missing, 'and')}"


def _dependent_schemas(
    operand: Mapping[str, Rule], value: object, rule: Schema, scope: Scope
) -> Messages:
    if is_object(value):
        for name, part in operand.items():
            if name in value:
                for message in violations(part, value, scope):
                    yield f"{message} when {name} is given"


def _properties(operand: Mapping[str, Rule], value: object, rule: Schema, scope: Scope) -> Messages:
    if is_object(value):
        for name, part in operand.items():
            if name in value:
                for message in violations(part, value[name], scope):
                    yield f"{name} {message}"


def _items(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    if is_array(value):
        first = len(rule.get("prefixItems", ()))
        for index, item in enumerate(value[first:], first):
            for message in violations(operand, item, scope):
                yield f"[{index}] {message}"


def _prefix_items(operand: Sequence[Rule], value: object, rule: Schema, scope: Scope) -> Messages:
    if is_array(value):
        for index, (part, item) in enumerate(zip(operand, value, strict=False)):
            for message in violations(part, item, scope):
                yield f"[{index}] {message}"


def _contains(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    if is_array(value):
        least, most = rule.get("minContains", 1), rule.get("maxContains")
        matching = sum(_holds(operand, item, scope) for item in value)
        if matching < least:
            yield f"must have at least {least} items that match: {_describe(operand)}"
        elif most is not None and matching > most:
            yield f"must have at most {most} items that match: {_describe(operand)}"


def _unique(operand: bool, value: object, rule: Schema, scope: Scope) -> Messages:
    if operand and is_array(value) and len({canonical(item) for item in value}) < len(value):
        yield "must not have duplicate items"


def _pattern_properties(
    operand: Mapping[str, Rule], value: object, rule: Schema, scope: Scope
) -> Messages:
    if is_object(value):
        for pattern, part in operand.items():
            for name in value:
                if matches(pattern, name):
                    for message in violations(part, value[name], scope):
                        yield f"{name} {message}"


def _additional(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    if is_object(value):
        named_fields = set(named(rule, value))
        for name in value:
            if name not in named_fields:
                for message in violations(operand, value[name], scope):
                    yield f"{name} {message}"


def _property_names(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    if is_object(value):
        for name in value:
            for message in violations(operand, name, scope):
                yield f"the name {name!r} {message}"


def _unevaluated_properties(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    if is_object(value):
        others = {key: part for key, part in rule.items() if key != "unevaluatedProperties"}
        evaluated = evaluated_fields(others, value, scope)
        for name in value:
            if name not in evaluated:
                for message in violations(operand, value[name], scope):
                    yield f"{name} {message}"


def _unevaluated_items(operand: Rule, value: object, rule: Schema, scope: Scope) -> Messages:
    if is_array(value):
        others = {key: part for key, part in rule.items() if key != "unevaluatedItems"}
        evaluated = evaluated_items(others, value, scope)
        for index, item in enumerate(value):
            if index not in evaluated:
                for message in violations(operand, item, scope):
                    yield f"[{index}] {message}"


def named(rule: Schema, value: Mapping[str, object]) -> Iterator[str]:
    """Yield the fields that `properties` and `patternProperties` apply to."""
    fields, patterns = rule.get("properties", ()), rule.get("patternProperties", ())
    for name in value:
        if name in fields or any(matches(pattern, name) for pattern in patterns):
            yield name


def _const(operand: object, value: object, rule: Schema, scope: Scope) -> Messages:
    if canonical(operand) != canonical(value):
        yield f"must be {operand!r}"


def _enum(operand: Sequence[object], value: object, rule: Schema, scope: Scope) -> Messages:
    actual = canonical(value)
    if not any(actual == canonical(allowed) for allowed in operand):
        yield f"must be one of {', '.join(map(repr, operand))}"


def canonical(value: object) -> object:
    """Return equal results for values that JSON Schema takes for equal: 1 is 1.0, but not true."""
    if isinstance(value, bool) or value is None:
        return "constant", value
    if is_object(value):
        return "object", frozenset((name, canonical(item)) for name, item in value.items())
    if is_array(value):
        return "array", tuple(map(canonical, value))
    return value


def _type(operand: str | Sequence[str], value: object, rule: Schema, scope: Scope) -> Messages:
    names = [operand] if isinstance(operand, str) else operand
    if not any(_TYPES[name](value) for name in names if name in _TYPES):
        yield f"must be {_listed(names, 'or')}"


def _pattern(operand: str, value: object, rule: Schema, scope: Scope) -> Messages:
    if isinstance(value, str) and not matches(operand, value):
        yield f"must match {operand}"


def matches(pattern: str, text: str) -> bool:
    """Return whether a text contains a match of a pattern, in linear time."""
    engine = _engine(pattern)
    return engine is None or engine.isinstance_python(text)


@lru_cache(maxsize=1024)
def _engine(pattern: str) -> SchemaValidator | None:
    """Return the validator of a pattern; None where only a backtracking engine supports it."""
    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        return None


def _bound(
    measure: Callable[[object], float | None], holds: Callable[[float, float], bool], message: str
) -> Check:
    def check(operand: Any, value: object, rule: Schema, scope: Scope) -> Messages:
        size = measure(value)
        if size is not None and not holds(size, operand):
            yield message.format(operand)

    return check


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


_TYPES: dict[str, Callable[[object], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": _is_number,
    "integer": lambda value: _is_number(value) and value % 1 == 0,
    "array": is_array,
    "object": lambda value: is_object(value),
}


def _number(value: object) -> float | None:
    return value if _is_number(value) else None


def _characters(value: object) -> int | None:
    return len(value) if isinstance(value, str) else None


def _item_count(value: object) -> int | None:
    return len(value) if is_array(value) else None


def _property_count(value: object) -> int | None:
    return len(value) if is_object(value) else None


def _at_least(size: float, bound: float) -> bool:
    return bool(size >= bound)


def _is_multiple(size: object, step: object) -> bool:
    """Return whether a number is a multiple, in decimals: 0.0075 is a multiple of 0.0001."""
    try:
        return not Decimal(str(size)) % Decimal(str(step))
    except ArithmeticError:  # too many digits for a remainder
        return True


def _at_most(size: float, bound: float) -> bool:
    return bool(size <= bound)


_KEYWORDS: dict[str, Check] = {
    "$ref": _reference,
    "if": _if,
    "not": _not,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "required": _required,
    "dependentRequired": _dependent_required,
    "dependentSchemas": _dependent_schemas,
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional,
    "propertyNames": _property_names,
    "unevaluatedProperties": _unevaluated_properties,
    "prefixItems": _prefix_items,
    "items": _items,
    "contains": _contains,
    "uniqueItems": _unique,
    "unevaluatedItems": _unevaluated_items,
    "const": _const,
    "enum": _enum,
    "type": _type,
    "pattern": _pattern,
    "multipleOf": _bound(_number, _is_multiple, "must be a multiple of {}"),
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


def _listed(names: Sequence[str], conjunction: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {conjunction} {names[-1]}"


def _alternatives(rules: Sequence[Rule]) -> str:
    return _listed([_describe(rule) for rule in rules], "or")


def _describe(rule: Rule) -> str:
    """Describe a schema as a condition: `type is 'image'`, `url`."""
    if isinstance(rule, bool):
        return "anything" if rule else "nothing"
    fields = rule.get("properties", {})
    fixed = [name for name in fields if is_object(fields[name]) and _VALUES & fields[name].keys()]
    parts = [f"{name} {_condition(fields[name])}" for name in fixed]
    parts += [name for name in rule.get("required", ()) if name not in fixed]
    parts = parts or [f"{name} {_condition(part)}" for name, part in fields.items()]
    return " and ".join(parts) or str(rule.get("$ref", dict(rule)))


_VALUES = frozenset({"const", "enum"})


def _condition(rule: Rule) -> str:
    if is_object(rule):
        if "const" in rule:
            return f"is {rule['const']!r}"
        if "enum" in rule:
            return f"is {_listed([repr(value) for value in rule['enum']], 'or')}"
    return f"fits {rule}"


def evaluated_fields(rule: Rule, value: Mapping[str, object], scope: Scope) -> set[str]:
    """Return the fields that a schema evaluates, in its subschemas that are valid."""
    if isinstance(rule, bool):
        return set()
    if "additionalProperties" in rule or "unevaluatedProperties" in rule:
        return set(value)
    return set(named(rule, value)).union(
        *(evaluated_fields(part, value, scope) for part in _parts(rule, value, scope))
    )


def evaluated_items(rule: Rule, value: Sequence[object], scope: Scope) -> set[int]:
    """Return the indexes of items that a schema evaluates, in its subschemas that are valid."""
    if isinstance(rule, bool):
        return set()
    if "items" in rule or "unevaluatedItems" in rule:
        return set(range(len(value)))
    evaluated = set(range(min(len(rule.get("prefixItems", ())), len(value))))
    if "contains" in rule:
        evaluated |= {i for i, item in enumerate(value) if _holds(rule["contains"], item, scope)}
    return evaluated.union(
        *(evaluated_items(part, value, scope) for part in _parts(rule, value, scope))
    )


def _parts(rule: Schema, value: Any, scope: Scope) -> Iterator[Rule]:
    """Yield the subschemas that apply to the same value and are valid."""
    if "$ref" in rule:
        yield from _referred(rule["$ref"], value, scope)
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from (part for part in rule.get(keyword, ()) if _holds(part, value, scope))
    if "if" in rule:
        holds = _holds(rule["if"], value, scope)
        yield from (rule["if"],) if holds else ()
        chosen = rule.get("then" if holds else "else", True)
        yield from (chosen,) if _holds(chosen, value, scope) else ()
    for name, part in rule.get("dependentSchemas", {}).items():
        if name in value and _holds(part, value, scope):
            yield part


def _referred(name: str, value: object, scope: Scope) -> Iterator[Rule]:
    visit = f"evaluated {name}", id(value)
    if visit not in scope.under_way:
        scope.under_way.add(visit)
        try:
            yield scope.schemas.get(name, True)
        finally:
            scope.under_way.discard(visit)
