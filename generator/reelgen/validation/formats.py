"""The values of `format` in JSON Schema that API documents use."""

from __future__ import annotations

import datetime
import ipaddress
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from jsonschema import FormatChecker

CHECKER = FormatChecker(formats=())
"""A checker of the formats below; others are valid."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_ZONE = r"([Zz]|[+-]\d\d:\d\d)"
_TIME = re.compile(rf"\d\d:\d\d:\d\d(\.\d+)?{_ZONE}")
_DATE_TIME = re.compile(rf"\d{{4}}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?{_ZONE}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_UUID = re.compile(r"(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DURATION = re.compile(r"P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)")
_HOST_NAME = re.compile(r"(?=.{1,253}$)(?!-)[A-Za-z0-9-]{1,63}(\.(?!-)[A-Za-z0-9-]{1,63})*\.?")


def _is_uri(value: str) -> bool:
    parts = urlsplit(value)
    return bool(parts.scheme) and bool(parts.netloc or parts.path) and " " not in value


def _is_uri_reference(value: str) -> bool:
    urlsplit(value)
    return re.search(r"[\s<>\\]", value) is None


def _is_date_time(value: str) -> bool:
    if not _DATE_TIME.fullmatch(value):
        return False
    return bool(datetime.datetime.fromisoformat(value.upper().replace("Z", "+00:00")))


def _is_date(value: str) -> bool:
    return _DATE.fullmatch(value) is not None and bool(datetime.date.fromisoformat(value))


def _is_time(value: str) -> bool:
    if not _TIME.fullmatch(value):
        return False
    datetime.time.fromisoformat(value.upper().replace("Z", "+00:00"))
    return True


def _matches(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda value: pattern.fullmatch(value) is not None


_CHECKS: dict[str, Callable[[str], bool]] = {
    "uuid": _matches(_UUID),
    "uri": _is_uri,
    "iri": _is_uri,
    "uri-reference": _is_uri_reference,
    "date-time": _is_date_time,
    "date": _is_date,
    "time": _is_time,
    "duration": _matches(_DURATION),
    "email": _matches(_EMAIL),
    "idn-email": _matches(_EMAIL),
    "hostname": _matches(_HOST_NAME),
    "ipv4": lambda value: bool(ipaddress.IPv4Address(value)),
    "ipv6": lambda value: bool(ipaddress.IPv6Address(value)),
}
_RANGES = {"int32": 2**31, "int64": 2**63}
"""Formats of OpenAPI for integers, with the first number that is too large."""


def _on_text(check: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or check(value)


for _name, _check in _CHECKS.items():
    CHECKER.checks(_name, raises=ValueError)(_on_text(_check))


def _within(bound: int) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, int) or -bound <= value < bound


for _name, _bound in _RANGES.items():
    CHECKER.checks(_name, raises=ValueError)(_within(_bound))
