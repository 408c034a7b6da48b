"""Option values as the arguments of a call."""

from __future__ import annotations

import difflib
import json
import os
import stat
from collections.abc import Mapping, MutableMapping, MutableSequence
from pathlib import Path
from typing import Any, TypeAlias, cast

from ..json_types import is_array, is_object
from .argument_schema import ArgumentSchema, Schema, kind_of, option_names

Values: TypeAlias = MutableMapping[str, Any]
"""The arguments of a call, or the fields of an object."""

Steps: TypeAlias = tuple[str, ...]
"""The path of an option: `--outputs.0.format` is `("outputs", "0", "format")`."""


class ArgumentsError(Exception):
    """Arguments that do not match the operation."""


def arguments(shape: ArgumentSchema, given: list[tuple[Steps, str]]) -> dict[str, Any]:
    """Return the Python arguments of options, in their order. Raises ArgumentsError."""
    values: dict[str, object] = {}
    for path, text in given:
        argument = shape.arguments.get(path[0])
        if argument is None:
            raise ArgumentsError(_unknown(path[:1], shape.arguments))
        if argument.file:
            _check_file(text, path)
            _add(values, argument.name, text, listed=argument.name in values)
        else:
            content = _utf8(text, path)
            _set(shape, values, argument.name, shape.root[path[0]], path, 1, content)
    return values


def _set(
    shape: ArgumentSchema,
    container: Values,
    key: str,
    schema: Schema,
    path: Steps,
    depth: int,
    text: str,
) -> None:
    """Set the value of `text` at `path`, whose first `depth` steps are `container[key]`."""
    if depth == len(path):
        value = _value(shape, schema, text, path)
        before = container.get(key)
        kinds = shape.kinds(schema)
        if "array" in kinds and not is_array(value):
            _add(container, key, value, listed=key in container or kind_of(value) not in kinds)
        elif is_object(value) and is_object(before):
            container[key] = {**before, **value}
        else:
            container[key] = value
    elif path[depth].isdigit():
        _set_item(shape, container, key, schema, path, depth, text)
    else:
        _set_field(shape, container, key, schema, path, depth, text)


def _set_item(
    shape: ArgumentSchema,
    container: Values,
    key: str,
    schema: Schema,
    path: Steps,
    depth: int,
    text: str,
) -> None:
    items = container.setdefault(key, [])
    index = int(path[depth])
    listed = cast("MutableSequence[object]", items)
    if not isinstance(items, MutableSequence) or index > len(listed):
        raise ArgumentsError(f"--{'.'.join(path)}: positions must start at 0 without gaps")
    box: Values = {"": listed[index]} if index < len(listed) else {}
    _set(shape, box, "", shape.item(schema), path, depth + 1, text)
    listed[index : index + 1] = [box[""]]


def _set_field(
    shape: ArgumentSchema,
    container: Values,
    key: str,
    schema: Schema,
    path: Steps,
    depth: int,
    text: str,
) -> None:
    fields = option_names(shape.properties(schema))
    step = path[depth]
    name = fields.get(step, step)
    if fields and step not in fields:
        raise ArgumentsError(_unknown(path[: depth + 1], fields))
    inner = container.setdefault(key, {})
    if not isinstance(inner, MutableMapping):
        raise ArgumentsError(f"--{'.'.join(path[:depth])} is given as a whole and in part")
    below = shape.properties(schema).get(name, {})
    _set(shape, cast("Values", inner), name, below, path, depth + 1, text)


def _add(container: Values, key: str, value: object, *, listed: bool) -> None:
    before = container.get(key)
    if not listed:
        container[key] = value
    elif is_array(before):
        container[key] = [*before, value]
    else:
        container[key] = [value] if before is None else [before, value]


def _value(shape: ArgumentSchema, schema: Schema, text: str, path: Steps) -> object:
    kinds = shape.kinds(schema)
    if kinds and kinds <= {"string", "null"}:
        return text
    if text.startswith("@") and (not kinds or kinds & {"object", "array"}):
        text = _read(text[1:], path)
    try:
        value: object = json.loads(text, parse_constant=_refuse_constant)
        fits = not kinds or kind_of(value) in kinds
        if fits or (kind_of(value) == "integer" and "number" in kinds):
            return value
    except RecursionError:
        raise ArgumentsError(f"--{'.'.join(path)}: the JSON is nested too deep") from None
    except ValueError:
        pass
    if "array" in kinds:
        return _value(shape, shape.item(schema), text, path)
    if not kinds or "string" in kinds:
        return text
    expected = " or ".join(sorted(kinds - {"null"}))
    raise ArgumentsError(f"--{'.'.join(path)}: {text[:60]!r} is not JSON of type {expected}")


def _read(path: str, option: Steps) -> str:
    try:
        return Path(path).read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArgumentsError(f"--{'.'.join(option)}: {path} is not UTF-8: {error.reason}") from None
    except (OSError, ValueError) as error:
        raise ArgumentsError(f"--{'.'.join(option)}: {path} cannot be read: {error}") from None


def _check_file(path: str, option: Steps) -> None:
    """Raise UsageError for a file that cannot be sent."""
    _utf8(Path(path).name, option)  # its name is sent as well
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise ArgumentsError(f"--{'.'.join(option)}: {path} is not a regular file")
        Path(path).open("rb").close()
    except (OSError, ValueError) as error:
        raise ArgumentsError(f"--{'.'.join(option)}: {path} cannot be read: {error}") from None


def _utf8(text: str, option: Steps) -> str:
    """Return a text of the command line as UTF-8, in any locale. Raises UsageError."""
    try:
        return os.fsencode(text).decode("utf-8")
    except UnicodeDecodeError:
        raise ArgumentsError(f"--{'.'.join(option)}: {text!r} is not UTF-8") from None
    except UnicodeEncodeError:  # not from this process's command line
        return text


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def _unknown(path: Steps, options: Mapping[str, object]) -> str:
    similar = difflib.get_close_matches(path[-1], options, 1)
    above = "--" + "".join(f"{step}." for step in path[:-1])
    hint = f"; did you mean {above}{similar[0]}?" if similar else ""
    return f"unknown option --{'.'.join(path)}{hint}"
