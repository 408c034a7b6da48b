"""The type of bytes in request models, which JSON has as base64 text."""

from __future__ import annotations

import base64
from typing import Annotated, TypeAlias

from pydantic import GetCoreSchemaHandler, ValidationInfo
from pydantic_core import core_schema


class _Base64:
    """Metadata of `bytes`: base64 text in JSON."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        text = core_schema.str_schema()
        return core_schema.json_or_python_schema(
            core_schema.with_info_after_validator_function(_note, text),
            handler(source),
            serialization=core_schema.plain_serializer_function_ser_schema(_text, when_used="json"),
        )


def _note(value: str, info: ValidationInfo) -> str:
    """Record a text that may be base64 in the context, a set; None: not required."""
    if info.context is not None:
        info.context.add(value)
    return value


def _text(value: object) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


Base64: TypeAlias = Annotated[bytes, _Base64()]
