"""The versions of OpenAPI that are supported."""

from __future__ import annotations

from ..json_types import is_object

VERSIONS = ("3.0", "3.1", "3.2")


def is_supported(data: object) -> bool:
    """Return whether data is an OpenAPI document of a supported version."""
    return is_object(data) and str(data.get("openapi", "")).startswith(VERSIONS)
