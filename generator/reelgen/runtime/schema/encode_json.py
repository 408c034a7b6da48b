"""The encoding of a caller's values as JSON, where `to_json` alone would be wrong.

A Decimal is a number with all its digits, bytes are base64 text, a datetime needs an offset, which
has whole minutes, NaN and Infinity are refused, and a response model is exactly the data that the
provider sent.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import MISSING, to_json

from ..json_types import is_array, is_object
from ..model import Model, ResponseModel

_PLAIN = frozenset({str, int, bool, type(None)})

_MINUTE = timedelta(minutes=1)

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
"""Noncharacters around the digits of a Decimal: `to_json` has no other way to write them."""
_DIGITS = re.compile(f'"{_OPEN}([-+.0-9E]+){_CLOSE}"'.encode())


class UnsendableError(ValueError):
    """A value that JSON cannot represent."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message)
        self.path = path
        """The location, such as `items[3].price`; empty: the whole value."""


def encode_json(value: object) -> tuple[bytes, Mapping[str, str]]:
    """Return JSON text, and the path of the bytes for each base64 text in it.

    Raises UnsendableError for NaN, Infinity, a datetime without offset and a time whose offset has
    seconds, and pydantic's error for an unknown type.
    """
    if _is_plain(value):
        return to_json(value), {}
    converter = _Converter()
    content = to_json(converter.convert(value, ""))
    return _DIGITS.sub(rb"\1", content) if converter.has_decimals else content, converter.texts


def _is_plain(value: Any) -> bool:
    """Return whether `to_json` encodes the value correctly."""
    kind = cast("type[object]", type(value))
    if kind in _PLAIN:
        return True
    if kind is float:
        return isfinite(value)
    if kind is dict:
        return all(map(_is_plain, value.values()))
    return kind is list and all(map(_is_plain, value))


class _Converter:
    """The conversion of one value."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.has_decimals = False

    def convert(self, value: object, path: str) -> object:
        """Return a value that `to_json` encodes correctly."""
        if isinstance(value, float):
            if not isfinite(value):
                raise UnsendableError(path, f"is {value}, which JSON has no number for")
        elif isinstance(value, Decimal):
            return self._decimal(value, path)
        elif isinstance(value, datetime):
            return _moment(value, path)
        elif isinstance(value, time):
            return _time(value, path)
        elif isinstance(value, bytes | bytearray | memoryview):
            text = base64.b64encode(cast(bytes, value)).decode()
            self.texts.setdefault(text, path)
            return text
        elif isinstance(value, BaseModel):
            return self._model(value, path)
        elif is_object(value):
            fields = ((k, v) for k, v in value.items() if v is not MISSING)
            return {k: self.convert(v, f"{path}.{k}" if path else str(k)) for k, v in fields}
        elif is_array(value):
            return [self.convert(item, f"{path}[{i}]") for i, item in enumerate(value)]
        return value

    def _decimal(self, value: Decimal, path: str) -> str:
        if not value.is_finite():
            raise UnsendableError(path, f"is {value}, which JSON has no number for")
        self.has_decimals = True
        return f"{_OPEN}{value}{_CLOSE}"

    def _model(self, value: BaseModel, path: str) -> object:
        if not isinstance(value, Model):
            return value.model_dump(mode="json", by_alias=True)
        unset = isinstance(value, ResponseModel)
        return self.convert(value.model_dump(by_alias=True, exclude_unset=unset), path)


def _moment(value: datetime, path: str) -> object:
    offset = value.utcoffset()
    if offset is None:
        remedy = "add one, such as value.astimezone() or value.replace(tzinfo=timezone.utc)"
        raise UnsendableError(path, f"is a date-time without offset; {remedy}")
    text: str | None = getattr(value, "text", None)
    return text or (_in_utc(value, path) if offset % _MINUTE else value)


def _in_utc(value: datetime, path: str) -> datetime:
    """Return the same instant: RFC 3339 has no seconds in an offset, and `to_json` drops them."""
    try:
        return value.astimezone(UTC)
    except OverflowError:
        remedy = "give it with an offset of whole minutes"
        raise UnsendableError(path, f"is a date-time that UTC has no year for; {remedy}") from None


def _time(value: time, path: str) -> time:
    offset = value.utcoffset()
    if offset is not None and offset % _MINUTE:
        raise UnsendableError(path, "is a time whose offset has seconds, which RFC 3339 has not")
    return value
