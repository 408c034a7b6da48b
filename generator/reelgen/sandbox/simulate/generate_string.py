"""Strings and numbers for fields, inferred from format, constraints and field name."""

from __future__ import annotations

import math
import random
import uuid

from ...json_types import JsonObject
from ...schema.patterns import (
    LONGEST,
    matching_text,
)

MOMENT = "2026-01-26T12:00:00Z"
UNIX_MOMENT = 1769428800


def fresh_uuid(seed: random.Random) -> str:
    """Return the next UUID of a seed."""
    return str(uuid.UUID(int=seed.getrandbits(128), version=4))


def text(flat: JsonObject, name: str, seed: random.Random, origin: str) -> str:
    """Return a string for a field."""
    least = min(int(flat.get("minLength", 0)), LONGEST)
    most = int(flat.get("maxLength", LONGEST))
    if isinstance(flat.get("pattern"), str):
        return matching_text(flat["pattern"], seed, least) or name
    value = _formatted(str(flat.get("format", "")), name, seed, origin)
    return value.ljust(least, "x")[:most]


def _formatted(form: str, name: str, seed: random.Random, origin: str) -> str:
    label = _plain(name) or "text"
    value = {
        "date-time": MOMENT,
        "date": MOMENT[:10],
        "time": "12:00:00Z",
        "duration": "PT8S",
        "email": f"{label}@example.com",
        "hostname": "example.com",
        "ipv4": "192.0.2.1",
        "ipv6": "2001:db8::1",
        "byte": "c2FuZGJveA==",
    }.get(form)
    if value is not None:
        return value
    lower = name.lower()
    if form in ("uri", "uri-reference", "iri") or lower.endswith(("url", "uri")):
        return f"{origin}/files/sample/{label}.mp4"
    if form == "uuid" or lower == "id" or name.endswith(("_id", "Id")):
        return fresh_uuid(seed)
    if name.endswith(("_at", "At")):
        return MOMENT
    return f"sandbox {label.replace('_', ' ')}"


def number(flat: JsonObject, name: str, *, whole: bool) -> float | int:
    """Return a number for a field that satisfies its constraints."""
    value: float = UNIX_MOMENT if name.endswith(("_at", "At")) else _usual(name)
    step = float(flat.get("multipleOf", 1 if whole else 0))
    lowest = _bound(flat, "minimum", "exclusiveMinimum", step or 1e-3)
    highest = _bound(flat, "maximum", "exclusiveMaximum", -(step or 1e-3))
    if lowest is not None:
        value = max(value, lowest)
    if highest is not None:
        value = min(value, highest)
    if step and math.isfinite(value / step):
        value = math.floor(value / step) * step
        value = value + step if lowest is not None and value < lowest else value
    return int(value) if whole or value == int(value) else value


def any_number(flat: JsonObject, seed: random.Random, *, whole: bool) -> float | int:
    """Return a random number that satisfies the constraints of a schema."""
    step = float(flat.get("multipleOf", 1 if whole else 0))
    lowest = _bound(flat, "minimum", "exclusiveMinimum", step or 1e-3)
    highest = _bound(flat, "maximum", "exclusiveMaximum", -(step or 1e-3))
    usual = 0.0 if highest is None or highest > 0 else highest - 1000
    first = lowest if lowest is not None else usual
    last = highest if highest is not None else first + 1000
    value = seed.uniform(first, last)
    if not step or not math.isfinite(last / step) or not math.isfinite(first / step):
        return int(value) if whole else value
    value = max(math.floor(value / step), math.ceil(first / step)) * step
    return int(value) if whole else value


def _bound(flat: JsonObject, closed: str, opened: str, step: float) -> float | None:
    if isinstance(flat.get(closed), int | float):
        return float(flat[closed])
    return float(flat[opened]) + step if isinstance(flat.get(opened), int | float) else None


def _usual(name: str) -> int:
    lower = name.lower()
    if "duration" in lower:
        return 2000 if lower.endswith("ms") else 2
    return 100 if any(part in lower for part in ("limit", "remaining", "credits")) else 1


def _plain(name: str) -> str:
    return "".join(c for c in name if c.isascii() and (c.isalnum() or c in "_-"))
