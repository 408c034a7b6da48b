"""Documents of an unsupported version or another format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...findings import Finding, Location
from ...json_types import is_object, object_at
from ...source import Source
from ..versions import VERSIONS, is_supported


class _Format(NamedTuple):
    key: str
    """A key of documents of this format."""
    value: str
    """Prefix of its value."""
    name: str
    remedy: str


FORMATS = (
    _Format(
        *("swagger", "", "a Swagger {} document"),
        "convert it first: reelgen import FILE",
    ),
    _Format(
        *("kind", "discovery#", "a Google Discovery document"),
        "use an OpenAPI 3 document of that API, or convert it",
    ),
    _Format(
        *("discoveryVersion", "", "a Google Discovery document"),
        "use an OpenAPI 3 document of that API, or convert it",
    ),
    _Format(
        *("asyncapi", "", "an AsyncAPI {} document"),
        "use an OpenAPI 3 document of the API's HTTP part",
    ),
    _Format(
        "overlay", "", "an OpenAPI Overlay", "pass it with --overlay, together with a document"
    ),
    _Format("arazzo", "", "an Arazzo document", "pass the OpenAPI document that it describes"),
    _Format("$schema", "", "a JSON Schema", "refer to it from an OpenAPI 3 document"),
)
"""Other formats, those recognized by a key first."""


def check_version(source: Source) -> Iterator[Finding]:
    """Yield a finding unless the data is an OpenAPI document of a supported version."""
    data = source.data
    if not is_object(data) or "openapi" not in data:
        yield _foreign(source, data)
    elif not is_supported(data):
        message = f"OpenAPI {data['openapi']} is not supported"
        yield Finding(source.locate(("openapi",)), message, f"use one of {', '.join(VERSIONS)}")


def _foreign(source: Source, data: object) -> Finding:
    """Return the finding for a document that is not OpenAPI 3."""
    for form in FORMATS:
        if is_object(data) and form.key in data and str(data[form.key]).startswith(form.value):
            where = source.locate((form.key,), key=True)
            return Finding(where, f"is {form.name.format(data[form.key])}", form.remedy)
    if "getpostman.com" in str(object_at(data, "info").get("schema")):
        where = source.locate(("info", "schema"))
        remedy = "convert it first: reelgen import FILE"
        return Finding(where, "is a Postman collection", remedy)
    message = "is not an OpenAPI 3 document: `openapi` is missing"
    return Finding(Location(source.path), message, "start the document with `openapi: 3.1.0`")
