"""Lenient parsing of responses that violate their schema.

The fast path is pydantic-core alone. Only when it refuses a response does this module walk the type
and the JSON together, and return every valid part.
"""

from __future__ import annotations

import types as python_types
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import to_json

from ..errors import Problem
from ..http.masking import mask_text
from ..json_types import is_array, is_object
from ..model import ResponseModel, UnknownVariant
from .discriminator import Discriminator, surplus
from .drift import Drift
from .lazy_types import is_model, strict_adapter


def salvage(target: object, data: object, raw: bytes) -> tuple[object, Drift | None]:
    """Return the valid part of data as a type, and its drift; None without drift.

    JSON's 1.0 is an integer to JSON Schema, though not to a strict parser.
    """
    problems: list[Problem] = []
    value = _read(target, data, "", problems)
    if not problems:
        return value, None
    drift = Drift(tuple(Problem(*map(mask_text, problem)) for problem in problems), raw)
    if isinstance(value, ResponseModel):
        object.__setattr__(value, "_response_drift", drift)
    return value, drift


def _read(target: object, data: object, path: str, problems: list[Problem]) -> object:
    try:
        return _parsed(target, data)
    except ValidationError as error:
        message = error.errors(include_url=False)[0]["msg"]
    if isinstance(data, float) and data.is_integer():
        try:
            return _parsed(target, int(data))
        except ValidationError:
            pass
    target, discriminator = _unwrapped(target)
    arguments = get_args(target)
    origin = get_origin(target)
    if is_model(target) and is_object(data):
        return _read_model(target, data, path, problems)
    if origin is list and is_array(data):
        return [_read(arguments[0], x, f"{path}[{i}]", problems) for i, x in enumerate(data)]
    if origin is dict and is_object(data):
        return {k: _read(arguments[1], x, _join(path, k), problems) for k, x in data.items()}
    if origin in (Union, python_types.UnionType):
        return _read_union(arguments, discriminator, data, path, problems)
    problems.append(Problem(path, message.replace("Input should", "should")))
    return data


def _parsed(target: object, data: object) -> object:
    content = to_json(data, inf_nan_mode="constants")
    return strict_adapter(target).validate_json(content, by_alias=True, by_name=False)


def _read_model(
    model: type[BaseModel], data: Mapping[str, object], path: str, problems: list[Problem]
) -> BaseModel:
    model.model_rebuild()  # until then its annotations are text
    values: dict[str, object] = {}
    remaining: dict[str, object] = dict(data)
    for name, info in model.model_fields.items():
        wire = info.alias or name
        if wire in remaining:
            annotation = _annotation(info)
            values[name] = _read(annotation, remaining.pop(wire), _join(path, wire), problems)
        elif info.is_required():
            problems.append(Problem(_join(path, wire), "is missing"))
    return _build(model, values, remaining)


def _build(
    model: type[BaseModel], values: Mapping[str, object], extra: Mapping[str, object]
) -> BaseModel:
    """Return a model with fields that may violate its schema, under any names.

    `model_construct` takes fields as keyword arguments, and some have the names of its own
    arguments.
    """
    built = model.model_construct()
    defaults = vars(built)
    fields = {
        name: values[name] if name in values else defaults[name]
        for name in model.model_fields
        if name in values or name in defaults
    }
    object.__setattr__(built, "__dict__", fields)
    object.__setattr__(built, "__pydantic_fields_set__", set(values))
    if model.model_config.get("extra") == "allow":
        object.__setattr__(built, "__pydantic_extra__", dict(extra))
    return built


def _read_union(
    members: tuple[object, ...],
    discriminator: str | Discriminator | None,
    data: object,
    path: str,
    problems: list[Problem],
) -> object:
    if discriminator is not None and is_object(data):
        wire, variants = _variants(members, discriminator)
        value = data.get(wire)
        if not isinstance(value, str | int) or value not in variants:
            best, misfits = _best(members, data, path)
            if not misfits and value is None:
                return best
            if isinstance(discriminator, Discriminator) and discriminator.default is not None:
                return _read(members[discriminator.default], data, path, problems)
            problems.append(Problem(_join(path, wire), f"unknown {wire} {value!r}"))
            return UnknownVariant.model_validate(data)
        return _read(variants[value], data, path, problems)
    if not members:
        return data
    classes = [member for member in members if _takes_objects(member)]
    if is_object(data) and len(classes) > 1:
        others = [_other_constant(member, data) for member in classes]
        if others[0] is not None and None not in others:
            message = f"unknown {others[0]} {data[others[0]]!r}"
            problems.append(Problem(_join(path, others[0]), message))
            return UnknownVariant.model_validate(data)
    best, misfits = _best(members, data, path)
    problems += misfits
    return best


def _best(members: tuple[object, ...], data: object, path: str) -> tuple[object, list[Problem]]:
    """Return data as the best matching member of a union, and the problems.

    A member of another kind, or with other constants, comes last, however few problems it has;
    among equals, the one that declares more of the fields comes first.
    """
    best: tuple[object, list[Problem]] = data, []
    least: tuple[bool, int, int] | None = None
    for member in members:
        misfits: list[Problem] = []
        value = _read(member, data, path, misfits)
        is_other = any(problem.path == path for problem in misfits)
        is_other = is_other or _other_constant(member, data) is not None
        misfit = is_other, len(misfits), surplus(value)
        if least is None or misfit < least:
            best, least = (value, misfits), misfit
    return best


def _takes_objects(member: object) -> bool:
    """Return whether a type is anything but a plain type or a list."""
    target, _ = _unwrapped(member)
    return is_model(target) or not (isinstance(target, type) or get_origin(target) is list)


def _other_constant(member: object, data: object) -> str | None:
    """Return the wire name of a constant of a class that has another value in an object."""
    target, _ = _unwrapped(member)
    if not is_object(data) or not is_model(target):
        return None
    target.model_rebuild()
    for name, info in target.model_fields.items():
        wire = info.alias or name
        if wire in data:
            values = _constants(info.annotation)
            if values is not None and data[wire] not in values:
                return wire
    return None


def _constants(annotation: object) -> tuple[object, ...] | None:
    """Return the only values of a type; None where it has others."""
    target, _ = _unwrapped(annotation)
    if target is type(None):
        return (None,)
    if get_origin(target) is Literal:
        return get_args(target)
    if get_origin(target) not in (Union, python_types.UnionType):
        return None
    members = [_constants(member) for member in get_args(target)]
    if any(member is None for member in members):
        return None
    return tuple(value for member in members for value in member or ())


def _variants(
    members: tuple[object, ...], discriminator: str | Discriminator
) -> tuple[str, dict[object, object]]:
    """Return the wire name of the discriminator, and the variant of each of its values."""
    if isinstance(discriminator, Discriminator):
        return discriminator.wire, {
            value: members[index] for value, index in discriminator.members.items()
        }
    wire, by_value = discriminator, dict[Any, Any]()
    for member in members:
        info = getattr(_unwrapped(member)[0], "model_fields", {}).get(discriminator)
        if info is not None:
            wire = info.alias or discriminator
            by_value.update(dict.fromkeys(get_args(info.annotation), member))
    return wire, by_value


def _unwrapped(target: Any) -> tuple[object, str | Discriminator | None]:
    """Return a type without aliases and `Annotated`, and its discriminator."""
    discriminator: str | Discriminator | None = None
    while True:
        if hasattr(target, "__value__"):
            target = target.__value__
        elif get_origin(target) is Annotated:
            for extra in target.__metadata__:
                if isinstance(extra, FieldInfo) and isinstance(extra.discriminator, str):
                    discriminator = extra.discriminator
                elif isinstance(extra, Discriminator):
                    discriminator = extra
            target = get_args(target)[0]
        else:
            return target, discriminator


def _annotation(info: FieldInfo) -> object:
    if isinstance(info.discriminator, str):
        from pydantic import Field

        return Annotated[info.annotation, Field(discriminator=info.discriminator)]
    return info.annotation


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
