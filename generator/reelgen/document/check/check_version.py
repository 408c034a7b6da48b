"""Documents of another format."""

from __future__ import annotations

from collections.abc import Iterator

from ...findings import Finding, Location
from ...plain import is_object
from ...source import Source

VERSIONS = ("3.0", "3.1", "3.2")


def check_version(source: Source) -> Iterator[Finding]:
    """Yield a finding unless the data is an OpenAPI document of a supported version."""
    data = source.data
    if is_object(data) and "swagger" in data:
        message = f"is Swagger {data['swagger']}, the format before OpenAPI 3"
        remedy = "convert it to OpenAPI 3 first, for instance with swagger2openapi"
        yield Finding(source.locate(("swagger",), key=True), message, remedy)
    elif not is_object(data) or "openapi" not in data:
        message = "is not an OpenAPI 3 document: there is no `openapi`"
        yield Finding(Location(source.path), message, "begin the document with `openapi: 3.1.0`")
    elif not str(data["openapi"]).startswith(VERSIONS):
        message = f"OpenAPI {data['openapi']} is not supported"
        yield Finding(source.locate(("openapi",)), message, f"use one of {', '.join(VERSIONS)}")
