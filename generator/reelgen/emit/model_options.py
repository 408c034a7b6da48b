"""The options of the model generator, and the formats that have types of their own."""

from __future__ import annotations

from typing import Any

STRINGS = ("uri", "uuid", "email", "hostname", "ipv4", "ipv6", "time", "duration", "password")
"""Formats that stay text: converting them would change the encoded value."""
ENCODED = {
    "date-time": "pydantic.AwareDatetime",
    "date": "datetime.date",
    "base64": "_runtime.schema.base64_type.Base64",
}
"""Types of requests that accept Python values: `x-encoded` -> type."""
REQUEST_BASE, RESPONSE_BASE = "_runtime.params.RequestModel", "_runtime.model.ResponseModel"

OPTIONS: dict[str, Any] = {
    "target_datetime_class": "datetime",
    "target_python_version": "3.11",
    "target_pydantic_version": "2.14",
    "type_mappings": [f"string+{name}=string" for name in STRINGS],
    "formatters": [],
    "use_union_operator": True,
    "use_standard_collections": True,
    "enum_field_as_literal": "all",
    "use_schema_description": True,
    "use_field_description": True,
    "strict_nullable": True,
    "keep_model_order": True,
    "use_tuple_for_fixed_items": True,
    "use_type_alias": True,
    "allof_class_hierarchy": "always",
    "naming_strategy": "parent-prefixed",
    "use_object_type": False,
    "use_annotated": True,
    "field_constraints": True,
    "snake_case_field": True,
    "remove_special_field_name_prefix": True,
}
