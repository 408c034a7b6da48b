"""The base classes of generated models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    ModelWrapValidatorHandler,
    model_validator,
)
from pydantic_core import core_schema

from .plain import is_object
from .rules import Rule, Scope, breaches

if TYPE_CHECKING:
    from .drift import Drift


class _Model(BaseModel):
    """What both directions share. Models are built on first use: importing many is cheap."""

    model_config = ConfigDict(
        strict=True,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )


class Answer(_Model):
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

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        others = core_schema.no_info_plain_validator_function(_other_than_object)
        return core_schema.union_schema([handler(source), others], mode="left_to_right")


def _other_than_object(value: Any) -> Any:
    if is_object(value) or isinstance(value, BaseModel):
        raise ValueError("does not fit")
    return value


class UnknownVariant(Answer):
    """A member of a union whose tag the spec does not know. All its fields are attributes."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class Params(_Model):
    """What a caller sends. Unknown fields are refused; a field left out is `MISSING`."""

    model_config = ConfigDict(extra="forbid")


class RuledParams(Params):
    """Params of which the schema says more than types can."""

    __rules__: ClassVar[tuple[Rule, ...]] = ()
    __schemas__: ClassVar[Mapping[str, Rule]] = {}
    """What the rules refer to."""
    __objects_only__: ClassVar[bool] = True
    """False: the schema does not say `type: object`, so other values are valid too."""

    @model_validator(mode="wrap")
    @classmethod
    def _keep_rules(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        for base in cls.__mro__:
            own = vars(base)
            for rule in own.get("__rules__", ()):
                _keep(rule, data, own.get("__schemas__", {}))
        if not cls.__objects_only__ and not is_object(data) and not isinstance(data, BaseModel):
            return cast("Self", data)
        return handler(data)


class Rules:
    """Beside a type in `Annotated`: what the schema says more than the type can."""

    def __init__(self, rule: Rule, schemas: Mapping[str, Rule] | None = None) -> None:
        self.rule = rule
        self.schemas: Mapping[str, Rule] = schemas or {}

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self._kept, handler(source))

    def _kept(self, data: Any) -> Any:
        _keep(self.rule, data, self.schemas)
        return data


def _keep(rule: Rule, data: Any, schemas: Mapping[str, Rule]) -> None:
    """Raises ValueError for the first breach."""
    for message in breaches(rule, data, Scope(schemas)):
        raise ValueError(message)


def drift_of(answer: Answer) -> Drift | None:
    """How this answer differs from its schema, or None where it does not."""
    return getattr(answer, "_reelspec_drift", None)
