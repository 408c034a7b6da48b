"""The base classes of generated models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict, model_validator

from .plain import is_object
from .rules import Rule, breaches

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


class UnknownVariant(Answer):
    """A member of a union whose tag the spec does not know. All its fields are attributes."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class Params(_Model):
    """What a caller sends. Unknown fields are refused; a field left out is `MISSING`."""

    model_config = ConfigDict(extra="forbid")


class RuledParams(Params):
    """Params with rules between fields."""

    __rules__: ClassVar[tuple[Rule, ...]] = ()

    @model_validator(mode="before")
    @classmethod
    def _keep_rules(cls, data: Any) -> Any:
        if is_object(data):
            for rule in cls.__rules__:
                for message in breaches(rule, data):
                    raise ValueError(message)
        return data


def drift_of(answer: Answer) -> Drift | None:
    """How this answer differs from its schema, or None where it does not."""
    return getattr(answer, "_reelspec_drift", None)
