"""`format` of JSON Schema, as far as API documents use it."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from jsonschema import FormatChecker

CHECKER = FormatChecker(formats=())
"""Checks the formats below and lets others pass."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def _is_uuid(value: str) -> bool:
    return len(value) == 36 and bool(uuid.UUID(value))


def _is_uri(value: str) -> bool:
    parts = urlsplit(value)
    return bool(parts.scheme) and bool(parts.netloc or parts.path) and " " not in value


def _is_date_time(value: str) -> bool:
    if not _DATE_TIME.fullmatch(value):
        return False
    return bool(datetime.datetime.fromisoformat(value.upper().replace("Z", "+00:00")))


def _is_date(value: str) -> bool:
    return bool(datetime.date.fromisoformat(value))


def _is_email(value: str) -> bool:
    return _EMAIL.fullmatch(value) is not None


_CHECKS: dict[str, Callable[[str], bool]] = {
    "uuid": _is_uuid,
    "uri": _is_uri,
    "date-time": _is_date_time,
    "date": _is_date,
    "email": _is_email,
}


def _on_text(check: Callable[[str], bool]) -> Callable[[Any], bool]:
    return lambda value: not isinstance(value, str) or check(value)


for _name, _check in _CHECKS.items():
    CHECKER.checks(_name, raises=ValueError)(_on_text(_check))
