"""The base classes of request models, and constraints that types cannot express."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    ModelWrapValidatorHandler,
    model_validator,
)
from pydantic_core import core_schema

from .json_types import is_object
from .model import Model
from .schema.json_schema import Rule, Scope, violations


class RequestModel(Model):
    """A request body. Unknown fields are refused; an omitted field is `MISSING`."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid")
    __closed__: ClassVar[bool] = False
    """Whether the schema itself allows no other fields."""


class ConstrainedModel(RequestModel):
    """A request body with constraints that types cannot express."""

    __rules__: ClassVar[tuple[Rule, ...]] = ()
    __schemas__: ClassVar[dict[str, Rule]] = {}
    """The schemas that the rules refer to, by name."""
    __objects_only__: ClassVar[bool] = True
    """False: the schema has no `type: object`, so other values are valid too."""

    @model_validator(mode="wrap")
    @classmethod
    def _keep_rules(cls, data: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        for base in cls.__mro__:
            own = vars(base)
            for rule in own.get("__rules__", ()):
                _keep(rule, data, own.get("__schemas__", {}))
        if not cls.__objects_only__ and not is_object(data) and not isinstance(data, BaseModel):
            return cast("Self", data)
        return handler(data)


class Constraint:
    """Metadata of a type: constraints that the type cannot express."""

    def __init__(self, rule: Rule, schemas: Mapping[str, Rule] | None = None) -> None:
        self.rule = rule
        self.schemas: Mapping[str, Rule] = schemas or {}

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self._kept, handler(source))

    def _kept(self, data: object) -> object:
        _keep(self.rule, data, self.schemas)
        return data


def _keep(rule: Rule, data: object, schemas: Mapping[str, Rule]) -> None:
    """Raise ValueError for the first violation."""
    for message in violations(rule, data, Scope(schemas)):
        raise ValueError(message)
