"""Upgrade of OpenAPI documents to the version of specs."""

from __future__ import annotations

from ..document.normalize.upgrade_openapi_30 import is_openapi_30, upgrade_openapi_30
from ..document.path_items import METHODS
from ..json_types import JsonObject
from ..schema.walk import rewrite

BESIDE_REFERENCE = ("$ref", "description", "summary")
"""Allowed siblings of a reference in version 3.0, which ignores others."""


def upgrade_document(data: JsonObject) -> JsonObject:
    """Return a document of version 3.0 as 3.1; a later version is not changed."""
    if not is_openapi_30(data):
        return data
    upgraded: JsonObject = rewrite(data, _without_siblings, extensions=True)
    upgraded = upgrade_openapi_30(upgraded).data
    return {**upgraded, "openapi": "3.1.0"}


def _without_siblings(node: JsonObject, named: bool) -> JsonObject:
    if named or not isinstance(node.get("$ref"), str) or node.keys() & {*METHODS}:
        return node  # path items may have operations next to a reference
    return {name: value for name, value in node.items() if name in BESIDE_REFERENCE}
