# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:30890c1e528a
"""Arguments against the spec, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NoReturn, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, from_json, to_json

from . import types
from .encode_json import UnsendableError, encode_json
from .errors import Problem, RequestInvalidError
from .operation import Type
from .plain import is_array, is_object, whole_numbers
from .tagged import NO_MEMBER


def checked(operation: str, ref: Type, value: Any) -> bytes:
    """`value` as JSON, which is what goes on the wire. Raises RequestInvalidError."""
    encoded, base64 = _encoded(operation, value)
    accepted = set[str]()
    try:
        types.parse(ref, encoded, accepted if base64 else None)
        _check_bytes(operation, base64, accepted)
        return encoded
    except ValidationError as error:
        first = error
    if any(detail["type"] == "int_type" for detail in first.errors(include_url=False)):
        whole = to_json(whole_numbers(from_json(encoded)))
        try:
            types.parse(ref, whole, accepted if base64 else None)
            _check_bytes(operation, base64, accepted)
            return whole
        except ValidationError:
            pass
    raise RequestInvalidError(operation, problems(first, value, ref))


def encoded_json(operation: str, value: Any) -> bytes:
    """`value` as JSON. Raises RequestInvalidError for what JSON cannot say."""
    return _encoded(operation, value)[0]


def _encoded(operation: str, value: Any) -> tuple[bytes, Mapping[str, str]]:
    try:
        return encode_json(value)
    except UnsendableError as error:
        problem = Problem(error.path, str(error))
    except Exception as error:  # pydantic-core raises its own and whatever a value raises
        problem = Problem("", f"cannot be written as JSON: {error}")
    raise RequestInvalidError(operation, (problem,))


def _check_bytes(operation: str, base64: Mapping[str, str], accepted: set[str]) -> None:
    """Raise RequestInvalidError for bytes where the schema does not say that text is base64."""
    for text, path in base64.items():
        if text not in accepted:
            refuse(operation, path, "is bytes, which the schema has no encoding for; pass text")


def refuse(operation: str, name: str, message: str) -> NoReturn:
    """Raises RequestInvalidError about one argument."""
    raise RequestInvalidError(operation, (Problem(name, message),))


def problems(error: ValidationError, value: Any, ref: Type) -> tuple[Problem, ...]:
    """A validation error in a caller's words, one line a place."""
    plain: Any = value
    found: dict[str, list[str]] = {}
    details = error.errors(include_url=False, include_input=False)
    for detail in [d for d in details if d["type"] != NO_MEMBER] or details:
        loc = detail["loc"]
        tagged = detail["type"] in ("union_tag_not_found", "union_tag_invalid")
        if tagged:
            loc = (*loc, _tag(detail.get("ctx", {}).get("discriminator", "")))
        path = _path(loc, plain, "missing" if tagged else detail["type"])
        message = _message(detail, loc, ref)
        messages = found.setdefault(path, [])
        if message not in messages:
            messages.append(message)
    return tuple(Problem(path, ", or ".join(messages)) for path, messages in found.items())


def _tag(said: str) -> str:
    """The wire name of a tag: `'kind'`, or `'pet_kind' | 'petKind'`, which begins with Python's."""
    return said.rpartition(" | ")[2].strip("'")


def _message(detail: ErrorDetails, loc: tuple[int | str, ...], ref: Type) -> str:
    kind, message = detail["type"], detail["msg"]
    if kind == "missing":
        return "is required"
    if kind.startswith("union_tag_"):
        return f"must be one of {_expected_tags(detail, ref)}"
    if kind == "extra_forbidden":
        import difflib

        guess = difflib.get_close_matches(
            str(loc[-1]), sorted({*_field_names(types.load(ref))} - {loc[-1]}), 1
        )
        hint = f"; did you mean {guess[0]!r}?" if guess else ""
        return f"is not a field of this request{hint}"
    if kind == "none_required" or message == "Input should be None":
        return "or null"
    return message.removeprefix("Value error, ").replace("Input should", "should")


def _expected_tags(detail: ErrorDetails, ref: Type) -> str:
    said = detail.get("ctx", {}).get("expected_tags")
    return str(said) if said else f"the kinds of {ref.name}"


def _field_names(target: Any) -> Iterator[str]:
    """The wire names of the fields of a model, or of all the members of a union."""
    fields: dict[str, FieldInfo] | None = getattr(target, "model_fields", None)
    if fields is not None:
        for name, info in fields.items():
            yield info.alias or name
    else:
        for part in get_args(getattr(target, "__value__", target)):
            yield from _field_names(part)


def _path(loc: tuple[int | str, ...], value: Any, kind: str) -> str:
    """`a.b[3].c`; steps that name a member of a union, not a place in the value, are left out."""
    path = ""
    for index, step in enumerate(loc):
        if isinstance(value, BaseModel):
            value = value.model_dump(mode="json", by_alias=True)
        last = index == len(loc) - 1
        if isinstance(step, int) and not is_object(value):
            path += f"[{step}]"
            value = value[step] if is_array(value) and step < len(value) else None
        elif is_object(value) and (step in value or (last and kind == "missing")):
            path += f".{step}" if path else str(step)
            value = value.get(str(step))
    return path
