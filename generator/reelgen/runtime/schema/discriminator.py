"""Discriminated unions whose variants do not all declare the discriminator.

A discriminator does not change which values are valid: where the selected member does not fit, or
none is selected, the other members are tried.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel, GetCoreSchemaHandler, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError, core_schema, to_json

from ..json_types import is_object
from .walk import whole_numbers

NO_MEMBER = "no_member_fits"
"""The type of the error beside those of the selected member."""


_NOTHING = PydanticCustomError(NO_MEMBER, "no member of the union fits")


class Discriminator:
    """Metadata of a union: its discriminator, and the variant for each value."""

    def __init__(
        self,
        wire: str,
        attribute: str,
        members: Mapping[str | int, int],
        default: int | None = None,
    ) -> None:
        """Set the discriminator; `default`: the index of the variant for all other values."""
        self.wire = wire
        self.attribute = attribute
        self.members = members
        self.default = default

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        union: Any = handler(source)
        choices: list[Any] = union["choices"]
        selected = core_schema.tagged_union_schema(
            {selector: choices[index] for selector, index in self.members.items()},
            list[list[str | int]]([[self.attribute], [self.wire]]),
        )
        members = get_args(source)
        others = core_schema.no_info_plain_validator_function(
            lambda value: self.fitting(members, value), json_schema_input_schema=union
        )
        return core_schema.union_schema([selected, others], mode="left_to_right")

    def selected(self, value: Mapping[str, object]) -> int | None:
        """Return the index of the member that the discriminator value of an object selects."""
        selector = value.get(self.wire)
        return self.members.get(selector) if isinstance(selector, str | int) else None

    def fitting(self, members: tuple[object, ...], value: object) -> object:
        """Return an object as the member that fits it best. Raises PydanticCustomError for none.

        A member that the discriminator value does not select must declare all fields of the object;
        where it selects none, the other members must not fit at all. The default member is tried
        first; any other member must declare all fields of an object that it does not fit.
        """
        if isinstance(value, BaseModel) and type(value) in members:
            return value
        if not is_object(value):
            raise _NOTHING
        is_selected = self.selected(value) is not None
        fits: list[object] = []
        if self.default is not None:
            fits = _fits(members[self.default : self.default + 1], value)
            fits = _exact(fits) if is_selected else fits
        if not fits:
            is_tagged = self.wire in value
            fits = _fits(members, value)
            if is_tagged and not is_selected and len(fits) > 1:
                raise _NOTHING
            fits = _exact(fits) if is_tagged or self.default is not None else fits
        if not fits:
            raise _NOTHING
        return min(fits, key=surplus)


def _fits(members: tuple[object, ...], value: object) -> list[object]:
    """Return an object as each member that it fits."""
    return [fit for member in members if (fit := _fit(member, value)) is not None]


def _exact(fits: list[object]) -> list[object]:
    """Return the models whose classes declare all of their fields."""
    return [fit for fit in fits if not surplus(fit)]


def surplus(value: object) -> int:
    """Return the number of fields of a model that its class does not declare."""
    return len(value.model_extra or ()) if isinstance(value, BaseModel) else 0


def _fit(member: object, value: object) -> object:
    from .lazy_types import strict_adapter

    adapter: TypeAdapter[object] = strict_adapter(member)
    for encoded in map(to_json, (value, whole_numbers(value))):
        try:
            return adapter.validate_json(encoded)
        except ValidationError:
            continue
    return None
