"""Documentation of fields: description, range, default."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..document.extensions import XSource
from ..ir.model import Docs, Evidence
from ..json_types import is_object
from .schema_index import SchemaIndex


def evidence(source: XSource | None) -> Evidence | None:
    """Return the evidence of a fact, for a docstring."""
    if source is None:
        return None
    date = source.date.isoformat() if source.date else ""
    return Evidence(source.doc, date, source.note, source.undocumented)


def docs(summary: str, description: str = "", source: XSource | None = None) -> Docs:
    """Return the documentation of a part."""
    return Docs(
        summary=" ".join(summary.split()),
        description=description.strip(),
        evidence=evidence(source),
    )


def field_text(schemas: SchemaIndex, schema: object, description: str = "") -> str:
    """Return description, range, default and provenance of a field, in one paragraph."""
    full = schemas.resolve(schema)
    declared = schema if is_object(schema) else {}
    text = description or declared.get("description") or ""
    if not is_object(full):
        return _sentence(text)
    text = text or full.get("description") or ""
    parts = [_sentence(text), _range(full), _default({**full, **declared}), _doubt(declared)]
    return " ".join(part for part in parts if part)


def _sentence(text: str) -> str:
    text = " ".join(str(text).split())
    return text if not text or text[-1] in ".!?:" else f"{text}."


def _range(schema: Mapping[str, object]) -> str:
    for low, high, unit in (
        ("minimum", "maximum", ""),
        ("exclusiveMinimum", "exclusiveMaximum", " (bounds excluded)"),
        ("minLength", "maxLength", _length_unit(schema)),
        ("minItems", "maxItems", " items"),
    ):
        least, most = schema.get(low), schema.get(high)
        if least is not None and most is not None:
            return f"{least} to {most}{unit}."
        if least is not None and least != 0:
            return f"At least {least}{unit}."
        if most is not None:
            return f"At most {most}{unit}."
    return ""


def _length_unit(schema: Mapping[str, object]) -> str:
    return " bytes" if schema.get("format") == "binary" else " characters"


def _default(schema: Mapping[str, object]) -> str:
    if "default" not in schema or schema["default"] is None or "const" in schema:
        return ""
    return f"Defaults to {json.dumps(schema['default'], ensure_ascii=False)}."


def _doubt(schema: Mapping[str, object]) -> str:
    source = schema.get("x-source")
    if is_object(source) and source.get("undocumented") is True:
        return "Not documented by the provider."
    return ""
