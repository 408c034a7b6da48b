"""The base classes of response models."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, model_validator
from pydantic_core import core_schema

from .json_types import is_array, is_object

if TYPE_CHECKING:
    from .schema.drift import Drift


class Model(BaseModel):
    """The base class of all models. Models are built on first use, to keep imports fast."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        strict=True,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        ser_json_inf_nan="strings",
    )

    if not TYPE_CHECKING:

        def __repr_args__(self) -> Any:
            """Yield the fields with credentials masked: a provider may repeat them."""
            from .http.masking import mask_text, mask_value

            for name, value in super().__repr_args__():
                shown = mask_text(value) if isinstance(value, str) else mask_value(value)
                yield name and mask_text(name), shown

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Complete the fields of bases, whose names are resolved in the module of the base."""
        super().__init_subclass__(**kwargs)
        elsewhere = (base for base in cls.__bases__ if base.__module__ != cls.__module__)
        for base in elsewhere:
            if issubclass(base, BaseModel) and not base.__pydantic_fields_complete__:
                base.model_rebuild(raise_errors=False)


class ResponseModel(Model):
    """A response model. Unknown fields are attributes like the others.

    `model_dump(mode="json", by_alias=True, exclude_unset=True)` returns the received data:
    date-times to the byte, integers with all digits, 1 distinct from 1.0. The notation of numbers
    (`1.50`, `1e2`, digits beyond a double) is not preserved, nor 1.0 where the schema has an
    integer.
    """

    __slots__ = ("_response_drift",)

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow")

    if not TYPE_CHECKING:

        def model_dump(self, **options: object) -> Any:
            """Dump without warnings of pydantic: drift has been reported already."""
            _unset_shadowed(self)
            return super().model_dump(**{"warnings": False, **options})

        def model_dump_json(self, **options: object) -> str:
            """Dump without warnings of pydantic, as `model_dump`."""
            _unset_shadowed(self)
            return super().model_dump_json(**{"warnings": False, **options})

        def __copy__(self) -> Any:
            return self._with_drift(super().__copy__())

        def __deepcopy__(self, memo: object = None) -> Any:
            return self._with_drift(super().__deepcopy__(memo))

        def __getstate__(self) -> dict[Any, Any]:
            from .http.masking import mask_value

            return mask_value({**super().__getstate__(), "drift": drift_of(self)})

        def __setstate__(self, state: dict[object, object]) -> None:
            super().__setstate__({k: v for k, v in state.items() if k != "drift"})
            self._set_drift(state.get("drift"))

        def _with_drift(self, copied: object) -> object:
            copied._set_drift(drift_of(self))
            return copied

        def _set_drift(self, drift: object) -> None:
            if drift is not None:
                object.__setattr__(self, "_response_drift", drift)

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                raise AttributeError(
                    f"the provider left {name!r} out of this {type(self).__name__}, "
                    "although its schema requires it"
                )
            return super().__getattr__(name)


def _unset_shadowed(value: object) -> None:
    """Unset a field that pydantic takes for set because an unknown field has its Python name."""
    pending = [value]
    while pending:
        value = pending.pop()
        if isinstance(value, ResponseModel):
            fields = type(value).model_fields
            for name in (value.model_extra or {}).keys() & fields.keys():
                if vars(value).get(name) is None:
                    value.model_fields_set.discard(name)
            value = vars(value)
        if is_object(value):
            pending.extend(value.values())
        elif is_array(value):
            pending.extend(value)


class AnyOrModel(ResponseModel):
    """A response whose schema has no `type: object`: other values are returned unchanged."""

    @model_validator(mode="wrap")
    @classmethod
    def _others_as_they_are(cls, value: object, handler: Callable[[Any], Any]) -> Any:
        return handler(value) if is_object(value) or isinstance(value, BaseModel) else value


class AnyOrArray:
    """Metadata of a list whose schema has no `type: array`: other values are valid."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        others = core_schema.no_info_plain_validator_function(_other_than_array)
        return core_schema.union_schema([handler(source), others], mode="left_to_right")


def _other_than_array(value: object) -> object:
    if is_array(value):
        raise ValueError("does not fit")
    return value


class ModelsFirst:
    """Metadata of a union of models and `dict`: an object that fits a model becomes that model.

    pydantic prefers members that need no conversion, so it would prefer `dict` to any model with a
    date-time.
    """

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        union: Any = handler(source)
        dicts = [choice for choice in union["choices"] if choice["type"] == "dict"]
        others = [choice for choice in union["choices"] if choice["type"] != "dict"]
        return core_schema.union_schema(
            [core_schema.union_schema(others), core_schema.union_schema(dicts)],
            mode="left_to_right",
        )


class UnknownVariant(ResponseModel):
    """A union member whose discriminator value is not in the spec. All fields are attributes."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def drift_of(response: ResponseModel) -> Drift | None:
    """Return the differences between a response and its schema; None without any."""
    return getattr(response, "_response_drift", None)
