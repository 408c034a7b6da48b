# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:87c019d3ab4a
"""The base classes of generated models: what comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, model_validator
from pydantic_core import core_schema

from .plain import is_array, is_object

if TYPE_CHECKING:
    from .drift import Drift


class Model(BaseModel):
    """What both directions share. Models are built on first use: importing many is cheap."""

    model_config = ConfigDict(
        strict=True,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Fields come from bases as they are, and what they name stands in the base's module."""
        super().__init_subclass__(**kwargs)
        elsewhere = (base for base in cls.__bases__ if base.__module__ != cls.__module__)
        for base in elsewhere:
            if issubclass(base, BaseModel) and not base.__pydantic_fields_complete__:
                base.model_rebuild(raise_errors=False)


class Answer(Model):
    """What a provider sends. Unknown fields are kept and are attributes like the others.

    `model_dump(mode="json", by_alias=True, exclude_unset=True)` gives back what came.
    """

    __slots__ = ("_reelspec_drift",)

    model_config = ConfigDict(extra="allow")

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                raise AttributeError(
                    f"the provider left {name!r} out of this {type(self).__name__}, "
                    "although its schema requires it"
                )
            return super().__getattr__(name)


class LooseAnswer(Answer):
    """An answer whose schema does not say `type: object`: other values come as they are."""

    @model_validator(mode="wrap")
    @classmethod
    def _others_as_they_are(cls, value: Any, handler: Callable[[Any], Any]) -> Any:
        return handler(value) if is_object(value) or isinstance(value, BaseModel) else value


class Loose:
    """Beside a list in `Annotated`: its schema does not say `type: array`, so others may come."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        others = core_schema.no_info_plain_validator_function(_other_than_array)
        return core_schema.union_schema([handler(source), others], mode="left_to_right")


def _other_than_array(value: Any) -> Any:
    if is_array(value):
        raise ValueError("does not fit")
    return value


class UnknownVariant(Answer):
    """A member of a union whose tag the spec does not know. All its fields are attributes."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def drift_of(answer: Answer) -> Drift | None:
    """How this answer differs from its schema, or None where it does not."""
    return getattr(answer, "_reelspec_drift", None)
