"""The types of values that response models keep exactly as received.

Generated models import `date`, `datetime` and `float` from here: type checkers see Python's own.
"""

from __future__ import annotations

import builtins
import datetime as moments
from typing import Annotated, Any, TypeAlias, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError, core_schema

_USUAL = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{5}[1-9]|\.\d{4}[1-9]\d|\.\d{3}[1-9]\d\d)?Z$"
"""Texts that pydantic writes unchanged: UTC, and no fraction or microseconds."""


class ExactDatetime(moments.datetime):
    """A datetime with its original text, such as nanoseconds, or `+00:00` instead of `Z`.

    A leap second, `23:59:60Z`, has the value of the second before it.

    Values computed from it (`+`, `replace`, `astimezone`) have no text.
    """

    text: str | None = None
    """The date-time as the provider wrote it."""

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        plain = moments.datetime.combine(self.date(), self.timetz())
        return _exact, (plain, self.text)


def _exact(value: moments.datetime, text: str | None) -> ExactDatetime:
    exact = ExactDatetime.combine(value.date(), value.timetz())
    exact.text = text
    return exact


class _Datetime:
    """Metadata of `datetime`: keep the text where pydantic would write another."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        strict: Any = handler(source)
        parsed = core_schema.datetime_schema(strict=False)
        usual = core_schema.chain_schema([core_schema.str_schema(pattern=_USUAL), parsed])
        others = core_schema.no_info_wrap_validator_function(_keep_text, parsed)
        either = core_schema.union_schema(
            [usual, others], mode="left_to_right", custom_error_type="datetime_type"
        )
        return core_schema.json_or_python_schema(
            either,
            strict,
            serialization=core_schema.wrap_serializer_function_ser_schema(
                _text, schema=core_schema.datetime_schema(), when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(core_schema.datetime_schema())


def _keep_text(value: Any, handler: Any) -> moments.datetime:
    # pydantic takes a number as seconds since 1970: "2024" would be a time in January of that year
    if not isinstance(value, str) or value[4:5] != "-":
        raise PydanticCustomError("datetime_type", "Input should be a valid datetime")
    if value[17:19] == "60":
        return _exact(_leap_second(value, handler), value)
    return _exact(handler(value), value)


def _leap_second(value: str, handler: Any) -> moments.datetime:
    """Return the second before a leap second, which `datetime` cannot represent (RFC 3339).

    Leap seconds are added at 23:59:60 UTC; at another time 60 is as wrong as 61.
    """
    before: moments.datetime = handler(f"{value[:17]}59{value[19:]}")
    if before.tzinfo is not None and before.astimezone(moments.UTC).strftime("%H%M") == "2359":
        return before
    return cast("moments.datetime", handler(value))


def _text(value: Any, handler: Any) -> Any:
    return getattr(value, "text", None) or handler(value)


class _Date:
    """Metadata of `date`: a text of digits, which pydantic takes as seconds, is not a date."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        text = core_schema.str_schema(pattern=r"^\d{4}-\d\d-\d\d$")
        parsed = core_schema.chain_schema([text, core_schema.date_schema(strict=False)])
        return core_schema.json_or_python_schema(
            core_schema.custom_error_schema(parsed, custom_error_type="date_type"), handler(source)
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(core_schema.date_schema())


class _Number:
    """Metadata of `float`: keep an integer, with all its digits."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        # An integer would do as a float, but not exactly: then the second member is tried.
        return core_schema.union_schema(
            [handler(source), core_schema.int_schema(strict=True)], custom_error_type="float_type"
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(core_schema.float_schema())


date: TypeAlias = Annotated[moments.date, _Date()]
datetime: TypeAlias = Annotated[moments.datetime, _Datetime()]
float: TypeAlias = Annotated[builtins.float, _Number()]
