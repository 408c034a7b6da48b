"""Comparison of the parameters of an operation."""

from __future__ import annotations

from typing import TypeAlias

from ..json_types import JsonObject, is_object, object_at
from .levels import Level
from .likeness import alike, shape
from .match_operations import Op
from .operation_pair import OperationPair, schema_of

IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI ignores."""
STYLES = ("style", "explode")
Key: TypeAlias = tuple[str, str]
"""The location of a parameter and its name; the index in the path of a path parameter."""


def compare_parameters(pair: OperationPair) -> None:
    """Add the parameters that were removed or added, and the changes of the others."""
    before, after = _by_key(pair.old), _by_key(pair.new)
    keys = {key: key for key in before if key in after}
    keys.update(_renamed(before, after))
    for key, other in keys.items():
        _compare(pair, before[key], after[other])
    for key in [key for key in before if key not in keys]:
        _removed(pair, before[key])
    for key in [key for key in after if key not in keys.values()]:
        _added(pair, after[key])


def _by_key(op: Op) -> dict[Key, JsonObject]:
    parameters: dict[Key, JsonObject] = {}
    names = op.path_names
    for parameter in op.parameters:
        location, name = str(parameter.get("in")), str(parameter.get("name"))
        if location == "path" and name in names:
            parameters["path", str(names.index(name))] = parameter
        elif location != "header":
            parameters[location, name] = parameter
        elif name.lower() not in IGNORED_HEADERS:
            parameters["header", name.lower()] = parameter
    return parameters


def _renamed(before: dict[Key, JsonObject], after: dict[Key, JsonObject]) -> dict[Key, Key]:
    """Return old key -> new key of parameters of the same location and schema."""
    removed = [key for key in before if key not in after]
    more = [key for key in after if key not in before]
    pairs: dict[Key, Key] = {}
    for key in removed:
        text = _shape(before[key])
        rivals = [other for other in removed if other[0] == key[0]]
        candidates = [other for other in more if other[0] == key[0]]
        same = [other for other in candidates if _shape(after[other]) == text]
        if len(same) == len([other for other in rivals if _shape(before[other]) == text]) == 1 and (
            len(rivals) == len(candidates) == 1 or alike(key[1], same[0][1])
        ):
            pairs[key] = same[0]
    return pairs


def _shape(parameter: JsonObject) -> str:
    return shape(schema_of(parameter))


def _compare(pair: OperationPair, old: JsonObject, new: JsonObject) -> None:
    at = pair.at(old, new)
    name, location = str(new.get("name")), str(new.get("in"))
    label = f"{location} parameter `{name}`"
    if not _have_same_name(old, new):
        former = str(old.get("name"))
        message = f"{location} parameter `{former}` is called `{name}` now"
        level: Level = "none" if location == "path" else "breaking"
        pair.add("parameter-renamed", message, at, level, former)
    required = _is_required(new)
    if _is_required(old) != required:
        change_id = "parameter-required" if required else "parameter-optional"
        message = f"{label} is {'required' if required else 'optional'} now"
        pair.add(change_id, message, at, "breaking" if required else "safe", name)
    if any(_style(old, key) != _style(new, key) for key in STYLES) or (
        object_at(old, "content").keys() != object_at(new, "content").keys()
    ):
        message = f"{label} is written in another way"
        pair.add("parameter-style-changed", message, at, "breaking", name)
    schemas = schema_of(old), schema_of(new)
    if location == "path":
        schemas = _not_empty(schemas[0]), _not_empty(schemas[1])
    pair.compare_schemas(*schemas, "request", label, at, name)


def _not_empty(schema: object) -> object:
    """Return the schema of a path parameter, which is never empty, even if its schema allows it."""
    if not is_object(schema):
        return schema
    return {**schema, "minLength": max(1, schema.get("minLength", 0))}


def _removed(pair: OperationPair, parameter: JsonObject) -> None:
    name, location = str(parameter.get("name")), parameter.get("in")
    message = f"{location} parameter `{name}` was removed"
    level: Level = "breaking" if location == "path" else "careful"
    change = pair.add("parameter-removed", message, pair.at(parameter, None), level, name)
    change.container = pair.new.pointer


def _added(pair: OperationPair, parameter: JsonObject) -> None:
    name, required = str(parameter.get("name")), _is_required(parameter)
    change_id = "required-parameter-added" if required else "parameter-added"
    message = f"{parameter.get('in')} parameter `{name}` was added"
    message = f"required {message}" if required else message
    level: Level = "breaking" if required else "safe"
    pair.add(change_id, message, pair.at(None, parameter), level, name)


def _have_same_name(old: JsonObject, new: JsonObject) -> bool:
    names = [str(parameter.get("name")) for parameter in (old, new)]
    if old.get("in") == "header":
        names = [name.lower() for name in names]
    return names[0] == names[1]


def _is_required(parameter: JsonObject) -> bool:
    return parameter.get("required") is True or parameter.get("in") == "path"


def _style(parameter: JsonObject, key: str) -> object:
    """Return the style of a parameter, with the default of its location."""
    location = parameter.get("in")
    style = parameter.get("style", "form" if location in ("query", "cookie") else "simple")
    return style if key == "style" else parameter.get("explode", style in ("form", "cookie"))
