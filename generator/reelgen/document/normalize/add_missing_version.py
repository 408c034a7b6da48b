"""Add a missing `info.version`, which no generated code depends on."""

from __future__ import annotations

from ...json_types import is_object, object_at
from ...schema.pointer import edit
from .repair import Normalized, Repair

ASSUMED = "0"


def add_missing_version(data: object) -> Normalized:
    """Return the document with a version."""
    if not is_object(data) or not is_object(data.get("info")) or "version" in data["info"]:
        return Normalized(data)
    message = f"`version` is missing; {ASSUMED!r} is assumed"
    repair = Repair("missing-version", ("info",), message)
    info = {**object_at(data, "info"), "version": ASSUMED}
    return Normalized(edit(data, {("info",): info}), (repair,))
