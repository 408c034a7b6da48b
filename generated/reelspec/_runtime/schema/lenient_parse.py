# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:92408e63e33c
"""An answer that breaks its schema is still an answer.

The fast path is pydantic-core alone. Only when it refuses an answer does this module walk the type
and the JSON together, and keep every part that can be read.
"""

from __future__ import annotations

import types as python_types
from collections.abc import Mapping
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import to_json

from ..errors import Problem
from ..http.masking import mask_text
from ..json_types import is_array, is_object
from ..model import ResponseModel, UnknownVariant
from .discriminator import Discriminator, surplus
from .lazy_types import is_model, strict_adapter


class ContractDriftWarning(UserWarning):
    """An answer differs from the spec. `drift` says where and holds the raw body."""

    def __init__(self, operation: str, drift: Drift) -> None:
        super().__init__(operation, drift)
        self.operation = operation
        self.drift = drift

    def __str__(self) -> str:
        places = "; ".join(map(str, self.drift.problems))
        return f"{self.operation}: the answer differs from the spec: {places}"


class Drift(NamedTuple):
    """How an answer differs from its schema."""

    problems: tuple[Problem, ...]
    raw: bytes
    """The body as it came."""

    def __repr__(self) -> str:
        return f"Drift({'; '.join(map(str, self.problems))})"

    @property
    def paths(self) -> tuple[str, ...]:
        """The places: `data.videos[3].status`."""
        return tuple(problem.path for problem in self.problems)


def salvage(target: Any, data: Any, raw: bytes) -> tuple[Any, Drift | None]:
    """`data` as `target` as far as it goes, and where it does not; None: it does after all.

    JSON's 1.0 is an integer to JSON Schema, though not to a strict parser.
    """
    problems: list[Problem] = []
    value = _read(target, data, "", problems)
    if not problems:
        return value, None
    drift = Drift(tuple(Problem(*map(mask_text, problem)) for problem in problems), raw)
    if isinstance(value, ResponseModel):
        object.__setattr__(value, "_reelspec_drift", drift)
    return value, drift


def _read(target: Any, data: Any, path: str, problems: list[Problem]) -> Any:
    try:
        return _parsed(target, data)
    except ValidationError as error:
        message = error.errors(include_url=False)[0]["msg"]
    if isinstance(data, float) and data.is_integer():
        try:
            return _parsed(target, int(data))
        except ValidationError:
            pass
    target, tag = _unwrapped(target)
    arguments = get_args(target)
    origin = get_origin(target)
    if is_model(target) and is_object(data):
        return _read_model(target, data, path, problems)
    if origin is list and is_array(data):
        return [_read(arguments[0], x, f"{path}[{i}]", problems) for i, x in enumerate(data)]
    if origin is dict and is_object(data):
        return {k: _read(arguments[1], x, _join(path, k), problems) for k, x in data.items()}
    if origin in (Union, python_types.UnionType):
        return _read_union(arguments, tag, data, path, problems)
    problems.append(Problem(path, message.replace("Input should", "should")))
    return data


def _parsed(target: Any, data: Any) -> Any:
    content = to_json(data, inf_nan_mode="constants")
    return strict_adapter(target).validate_json(content, by_alias=True, by_name=False)


def _read_model(
    model: type[BaseModel], data: Mapping[str, Any], path: str, problems: list[Problem]
) -> BaseModel:
    model.model_rebuild()  # until then its annotations are text
    values: dict[str, Any] = {}
    left: dict[str, Any] = dict(data)
    for name, info in model.model_fields.items():
        wire = info.alias or name
        if wire in left:
            annotation = _annotation(info)
            values[name] = _read(annotation, left.pop(wire), _join(path, wire), problems)
        elif info.is_required():
            problems.append(Problem(_join(path, wire), "is missing"))
    return _build(model, values, left)


def _build(
    model: type[BaseModel], values: Mapping[str, Any], extra: Mapping[str, Any]
) -> BaseModel:
    """Return a model of fields that may break its schema, whatever they are called.

    `model_construct` takes fields as keyword arguments, and some are called as its own arguments.
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
    members: tuple[Any, ...],
    tag: str | Discriminator | None,
    data: Any,
    path: str,
    problems: list[Problem],
) -> Any:
    if tag is not None and is_object(data):
        wire, tags = _by_tag(members, tag)
        said = data.get(wire)
        if not isinstance(said, str | int) or said not in tags:
            best, found = _best(members, data, path)
            if not found and said is None:
                return best
            if isinstance(tag, Discriminator) and tag.default is not None:
                return _read(members[tag.default], data, path, problems)
            problems.append(Problem(_join(path, wire), f"unknown {wire} {said!r}"))
            return UnknownVariant.model_validate(data)
        return _read(tags[said], data, path, problems)
    if not members:
        return data
    classes = [one for one in members if _takes_objects(one)]
    if is_object(data) and len(classes) > 1:
        others = [_other_constant(one, data) for one in classes]
        if others[0] is not None and None not in others:
            message = f"unknown {others[0]} {data[others[0]]!r}"
            problems.append(Problem(_join(path, others[0]), message))
            return UnknownVariant.model_validate(data)
    best, found = _best(members, data, path)
    problems += found
    return best


def _best(members: tuple[Any, ...], data: Any, path: str) -> tuple[Any, list[Problem]]:
    """The member that fits best, and where it does not.

    One of another kind, or whose constants differ, comes last, however few problems it has; of
    several alike, the one that names more of the fields comes first.
    """
    best: tuple[Any, list[Problem]] = data, []
    least: tuple[bool, int, int] | None = None
    for member in members:
        found: list[Problem] = []
        value = _read(member, data, path, found)
        is_other = any(problem.path == path for problem in found)
        is_other = is_other or _other_constant(member, data) is not None
        misfit = is_other, len(found), surplus(value)
        if least is None or misfit < least:
            best, least = (value, found), misfit
    return best


def _takes_objects(member: Any) -> bool:
    """Return whether a type is anything but a plain type or a list."""
    target, _ = _unwrapped(member)
    return is_model(target) or not (isinstance(target, type) or get_origin(target) is list)


def _other_constant(member: Any, data: Any) -> str | None:
    """Return the wire name of a constant of a class of which an object has another value."""
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


def _constants(annotation: Any) -> tuple[Any, ...] | None:
    """Return the only values of a type; None where it has others."""
    target, _ = _unwrapped(annotation)
    if target is type(None):
        return (None,)
    if get_origin(target) is Literal:
        return get_args(target)
    if get_origin(target) not in (Union, python_types.UnionType):
        return None
    members = [_constants(one) for one in get_args(target)]
    if any(one is None for one in members):
        return None
    return tuple(value for one in members for value in one or ())


def _by_tag(members: tuple[Any, ...], tag: str | Discriminator) -> tuple[str, dict[Any, Any]]:
    """The wire name of the tag, and the member that each value of it stands for."""
    if isinstance(tag, Discriminator):
        return tag.wire, {said: members[index] for said, index in tag.members.items()}
    wire, found = tag, dict[Any, Any]()
    for member in members:
        info = getattr(_unwrapped(member)[0], "model_fields", {}).get(tag)
        if info is not None:
            wire = info.alias or tag
            found.update(dict.fromkeys(get_args(info.annotation), member))
    return wire, found


def _unwrapped(target: Any) -> tuple[Any, str | Discriminator | None]:
    """Through type aliases and `Annotated`, and the discriminator met on the way."""
    tag: str | Discriminator | None = None
    while True:
        if hasattr(target, "__value__"):
            target = target.__value__
        elif get_origin(target) is Annotated:
            for extra in target.__metadata__:
                if isinstance(extra, FieldInfo) and isinstance(extra.discriminator, str):
                    tag = extra.discriminator
                elif isinstance(extra, Discriminator):
                    tag = extra
            target = get_args(target)[0]
        else:
            return target, tag


def _annotation(info: FieldInfo) -> Any:
    if isinstance(info.discriminator, str):
        from pydantic import Field

        return Annotated[info.annotation, Field(discriminator=info.discriminator)]
    return info.annotation


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
