"""Generated types, loaded on first use."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

from pydantic import BaseModel, ConfigDict, PydanticUserError, TypeAdapter
from pydantic.config import ExtraValues

from ..operation import Type

if TYPE_CHECKING:
    from pydantic.plugin._schema_validator import PluggableSchemaValidator
    from pydantic_core import SchemaValidator

Built = TypeVar("Built")


def is_model(target: object) -> TypeGuard[type[BaseModel]]:
    """Return whether a type is a model class."""
    return isinstance(target, type) and issubclass(target, BaseModel)


def _with_room(build: Callable[[], Built]) -> Built:
    """Return the result of `build`; a long chain of classes requires a deep stack."""
    try:
        return build()
    except RecursionError:
        from .recursion import run_deep

        return run_deep(build)


@cache
def load(ref: Type) -> Any:
    """Return the model class or type alias."""
    return getattr(import_module(ref.module), ref.name)


@cache
def validator(ref: Type) -> SchemaValidator | PluggableSchemaValidator:
    """Return the pydantic-core validator, which is faster than the adapter."""
    return _with_room(lambda: _validator(ref))


def _validator(ref: Type) -> SchemaValidator | PluggableSchemaValidator:
    target = load(ref)
    if is_model(target):
        target.model_rebuild()
        return target.__pydantic_validator__
    return adapter(ref).validator


def parse(
    ref: Type, content: bytes | str, context: object = None, extra: ExtraValues | None = None
) -> object:
    """Return JSON text as its type; fields are read by wire name only.

    `extra`: the handling of undeclared fields; defaults to that of each class. Raises pydantic's
    ValidationError.
    """
    return validator(ref).validate_json(
        content, context=context, extra=extra, by_alias=True, by_name=False
    )


@cache
def adapter(ref: Type) -> TypeAdapter[Any]:
    """Return the type adapter of a model or alias."""
    return strict_adapter(load(ref))


@cache
def strict_adapter(target: object) -> TypeAdapter[Any]:
    """Return a type adapter that is as strict as models."""
    return _with_room(lambda: _strict_adapter(target))


def _strict_adapter(target: Any) -> TypeAdapter[Any]:
    try:
        return TypeAdapter(target, config=ConfigDict(strict=True))
    except PydanticUserError:
        return TypeAdapter(target)
