"""Validation of arguments before a request is sent."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import NoReturn

from pydantic import BaseModel, ValidationError
from pydantic.config import ExtraValues
from pydantic_core import ErrorDetails, from_json, to_json

from ..errors import Problem, RequestInvalidError
from ..json_types import is_array, is_object
from ..operation import Type
from . import lazy_types
from .discriminator import NO_MEMBER
from .encode_json import UnsendableError, encode_json
from .pointers import render
from .walk import whole_numbers

NO_FIELD = "is not a field of this request"


def checked(
    operation: str,
    ref: Type,
    value: object,
    unknown_fields: str = "refuse",
    *,
    takes_extra: bool = False,
) -> bytes:
    """Return a value as validated JSON. Raises RequestInvalidError.

    Args:
        operation: The operationId, for errors.
        ref: The type of the value.
        value: The caller's value.
        unknown_fields: "warn" allows fields that the spec does not name where the schema does.
        takes_extra: Whether it is a body of fields, which `extra_body` adds to.
    """
    encoded, base64 = _encoded(operation, value)

    def parsed(content: bytes, extra: ExtraValues | None = None) -> bytes:
        accepted = set[str]()
        lazy_types.parse(ref, content, accepted if base64 else None, extra)
        _check_bytes(operation, base64, accepted)
        return content

    try:
        return parsed(encoded)
    except ValidationError as error:
        first = error
    details = first.errors(include_url=False, include_input=False)
    contents = [encoded]
    if any(detail["type"] == "int_type" for detail in details):
        contents.append(to_json(whole_numbers(from_json(encoded))))
        with suppress(ValidationError):
            return parsed(contents[1])
    unknown = _sendable(details, value, ref) if unknown_fields == "warn" else ()
    for content in contents if unknown else ():
        with suppress(ValidationError):
            sent = parsed(content, "ignore")
            from .unknown_fields import warn

            warn(operation, unknown)
            return sent
    raise RequestInvalidError(operation, problems(first, value, ref, takes_extra=takes_extra))


def _sendable(details: list[ErrorDetails], value: object, ref: Type) -> tuple[Problem, ...]:
    """Return the undeclared fields; none where a schema does not allow one of them."""
    from .unknown_fields import is_closed, is_known

    target = lazy_types.load(ref)
    closed: dict[str, bool] = {}
    for detail in details:
        loc = detail["loc"]
        if detail["type"] == "extra_forbidden" and not is_known(target, loc):
            path = _path(_steps(loc, value, detail["type"]))
            closed[path] = closed.get(path, True) and is_closed(target, loc)
    return () if any(closed.values()) else tuple(Problem(path, NO_FIELD) for path in closed)


def encoded_json(operation: str, value: object) -> bytes:
    """Return a value as JSON. Raises RequestInvalidError where JSON cannot represent it."""
    return _encoded(operation, value)[0]


def _encoded(operation: str, value: object) -> tuple[bytes, Mapping[str, str]]:
    try:
        return encode_json(value)
    except UnsendableError as error:
        problem = Problem(error.path, str(error))
    except Exception as error:  # pydantic-core raises its own errors, and those of a value
        problem = Problem("", f"cannot be written as JSON: {error}")
    raise RequestInvalidError(operation, (problem,))


def _check_bytes(operation: str, base64: Mapping[str, str], accepted: set[str]) -> None:
    """Raise RequestInvalidError for bytes where the schema does not declare base64."""
    for text, path in base64.items():
        if text not in accepted:
            refuse(operation, path, "is bytes, which the schema has no encoding for; pass text")


def refuse(operation: str, name: str, message: str) -> NoReturn:
    """Raise RequestInvalidError about one argument."""
    raise RequestInvalidError(operation, (Problem(name, message),))


def problems(
    error: ValidationError, value: object, ref: Type, *, takes_extra: bool = False
) -> tuple[Problem, ...]:
    """Return the problems of a validation error, one per location."""
    plain: object = value
    by_path: dict[str, list[str]] = {}
    details = error.errors(include_url=False, include_input=False)
    details = _of_meant_members(details, value)
    for detail in [d for d in details if d["type"] != NO_MEMBER] or details:
        loc = detail["loc"]
        tagged = detail["type"] in ("union_tag_not_found", "union_tag_invalid")
        if tagged:
            loc = (*loc, _tag(detail.get("ctx", {}).get("discriminator", "")))
        steps = _steps(loc, plain, "missing" if tagged else detail["type"])
        path = _path(steps)
        message = _message(detail, loc, ref)
        if takes_extra and detail["type"] == "extra_forbidden":
            message += f"; pass an undocumented field as extra_body={{{render(steps)!r}: …}}"
        messages = by_path.setdefault(path, [])
        if message not in messages:
            messages.append(message)
    return tuple(Problem(path, ", or ".join(messages)) for path, messages in by_path.items())


def _of_meant_members(details: list[ErrorDetails], value: object) -> list[ErrorDetails]:
    """Drop variants of a union that a constant excludes, where another variant allows it."""
    excluded = set[tuple[int | str, ...]]()
    for detail in details:
        if detail["type"] != "literal_error" or len(detail["loc"]) < 2:
            continue
        *member, field = detail["loc"]
        union = member[:-1]
        if len(_steps((*member,), value, "")) != len(_steps((*union,), value, "")):
            continue  # not a step that names a member
        refusing: dict[int | str, bool] = {}
        for candidate in details:
            if [*candidate["loc"][: len(union)]] == union and len(candidate["loc"]) > len(member):
                branch = candidate["loc"][len(union)]
                refuses = candidate["loc"][len(member) : len(member) + 1] == (field,)
                refusing[branch] = refusing.get(branch, False) or refuses
        if not all(refusing.values()):
            excluded.add((*member,))
    return [
        d
        for d in details
        if not any(d["loc"][: len(candidate)] == candidate for candidate in excluded)
    ]


def _tag(text: str) -> str:
    """Return the wire name of a discriminator: of `'kind'`, or of `'pet_kind' | 'petKind'`."""
    return text.rpartition(" | ")[2].strip("'")


def _message(detail: ErrorDetails, loc: tuple[int | str, ...], ref: Type) -> str:
    kind, message = detail["type"], detail["msg"]
    if kind == "missing":
        return "is required"
    if kind.startswith("union_tag_"):
        return f"must be one of {_expected_tags(detail, ref)}"
    if kind == "extra_forbidden":
        from .unknown_fields import suggest

        guess = suggest(lazy_types.load(ref), loc)
        return f"{NO_FIELD}; did you mean {guess!r}?" if guess else NO_FIELD
    if kind == "none_required" or message == "Input should be None":
        return "or null"
    return message.removeprefix("Value error, ").replace("Input should", "should")


def _expected_tags(detail: ErrorDetails, ref: Type) -> str:
    expected = detail.get("ctx", {}).get("expected_tags")
    return str(expected) if expected else f"the kinds of {ref.name}"


def _steps(loc: tuple[int | str, ...], value: object, kind: str) -> list[int | str]:
    """Return the steps of a location in the value, without those that name a variant."""
    steps: list[int | str] = []
    for index, step in enumerate(loc):
        if isinstance(value, BaseModel):
            value = value.model_dump(mode="json", by_alias=True)
        last = index == len(loc) - 1
        if isinstance(step, int) and not is_object(value):
            steps.append(step)
            value = value[step] if is_array(value) and step < len(value) else None
        elif is_object(value) and (step in value or (last and kind == "missing")):
            steps.append(str(step))
            value = value.get(str(step))
    return steps


def _path(steps: list[int | str]) -> str:
    """Return steps as `a.b[3].c`."""
    path = ""
    for step in steps:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path
