"""A JSON Schema of OpenAPI 3.1 with the extensions, for editors: completion, hover, diagnostics.

It is OpenAPI's official schema, with the keywords of JSON Schema and the fields of the
extensions. These come from the models that check them.
"""

from __future__ import annotations

import json
from pathlib import Path

from ..document import extensions
from ..json_types import JsonObject, is_object
from ..schema.keywords import KEYWORDS, TYPES
from ..schema.walk import map_values
from .extension_texts import FIELDS, KEYS
from .validity import official_schema

PATH = Path(__file__).parent / "openapi.schema.json"
"""The schema as a file, which editors are pointed to."""
IDENTIFIER = "urn:reelgen:openapi-3.1"
MODELS: dict[str, type[extensions.Extension]] = {
    "x-source": extensions.XSource,
    "x-job": extensions.XJob,
    "x-pagination": extensions.XPagination,
    "x-retry": extensions.XRetry,
    "x-credits": extensions.XCredits,
    "x-credential": extensions.XCredential,
    "x-deprecated": extensions.XDeprecated,
    "x-signature": extensions.XSignature,
    "x-errors": extensions.XErrors,
    "x-scrub": extensions.XScrub,
}
HOLDERS: dict[str, tuple[str, ...]] = {
    "": ("x-source", "x-errors", "x-scrub"),
    "operation": (
        *("x-source", "x-job", "x-pagination", "x-retry", "x-credits", "x-deprecated"),
        *("x-signature", "x-name"),
    ),
    "path-item": ("x-source",),
    "parameter": ("x-source", "x-name"),
    "request-body": ("x-source",),
    "response": ("x-source",),
    "link": ("x-source",),
    "schema": ("x-source", "x-name", "x-scrub"),
    "security-scheme": ("x-source", "x-credential"),
}
"""Objects of OpenAPI, by their names in its schema, and the extensions that each may have."""


def editor_schema() -> JsonObject:
    """Return the schema."""
    schema: JsonObject = map_values(official_schema("3.1"), _with_static_reference)
    schema["$id"] = IDENTIFIER
    schema["title"] = "OpenAPI 3.1 with the extensions of reelgen"
    definitions = schema["$defs"]
    definitions["schema"] = _schema_object()
    definitions["media-type"]["properties"]["itemSchema"] = {
        "$ref": "#/$defs/schema",
        "description": "The schema of each event or line of a stream: of OpenAPI 3.2.",
    }
    for model in MODELS.values():
        definitions.update(_definitions(model))
    for holder, keys in HOLDERS.items():
        target = definitions[holder] if holder else schema
        target["properties"] |= {key: _extension(key, holder) for key in keys}
    return schema


def editor_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(editor_schema(), indent=1, ensure_ascii=False) + "\n"


def _with_static_reference(value: object) -> object:
    """Return a schema with `$ref` instead of `$dynamicRef`, which editors do not follow."""
    if not is_object(value) or value.get("$dynamicRef") != "#meta":
        return value
    others = {name: child for name, child in value.items() if name != "$dynamicRef"}
    return {**others, "$ref": "#/$defs/schema"}


def _extension(key: str, holder: str) -> JsonObject:
    """Return the schema of an extension on an object of OpenAPI."""
    described = {"description": KEYS[key]}
    if key == "x-name":
        return {**described, "type": "string"}
    if key == "x-scrub" and holder == "schema":
        return {**described, "const": True}
    reference = {"$ref": f"#/$defs/{MODELS[key].__name__}"}
    if key == "x-signature":
        return {**described, "anyOf": [reference, {"type": "array", "items": reference}]}
    return {**described, **reference}


def _definitions(model: type[extensions.Extension]) -> JsonObject:
    """Return the schemas of a model and of the models it refers to, by name, with descriptions."""
    written = model.model_json_schema(by_alias=True, ref_template="#/$defs/{model}")
    parts = written.pop("$defs", {})
    parts[model.__name__] = written
    for name, part in parts.items():
        for field, schema in part.get("properties", {}).items():
            schema.pop("title", None)
            schema["description"] = KEYS.get(field) or FIELDS[name][field]
        part.pop("title", None)
    return dict(parts)


def _schema_object() -> JsonObject:
    """Return the schema of a schema: the keywords of JSON Schema, and any others."""
    properties = {name: _keyword(name) for name in KEYWORDS if name != "nullable"}
    return {"type": ["object", "boolean"], "properties": properties}


def _keyword(name: str) -> JsonObject:
    keyword = KEYWORDS[name]
    reference = {"$ref": "#/$defs/schema"}
    match keyword.subschemas:
        case "one":
            return reference
        case "list":
            return {"type": "array", "items": reference}
        case "map":
            return {"type": "object", "additionalProperties": reference}
        case "none":
            return _values(name)


def _values(name: str) -> JsonObject:
    kinds = {"enum": list(TYPES)}
    forms: dict[str, dict[str, object]] = {
        "string": {"type": "string"},
        "types": {"anyOf": [kinds, {"type": "array", "items": kinds}]},
        "values": {"type": "array"},
        "names": {"type": "array", "items": {"type": "string"}},
        "number": {"type": "number"},
        "exclusive bound": {"type": "number"},
        "positive number": {"type": "number", "exclusiveMinimum": 0},
        "count": {"type": "integer", "minimum": 0},
    }
    return forms.get(KEYWORDS[name].form, {})
