"""Fields of requests: body fields, `query limit`, `header x-name`, `path id`."""

from __future__ import annotations

from ..fixtures.fixture import FixtureRequest
from ..fixtures.parse_fixture_request import incoming
from ..json_types import object_at
from ..validation import MISSING, Api, Route, parameter_value
from .documented_shape import documented
from .value_shape import observed


def requestable(contract: Api, route: Route) -> set[str]:
    """Return all documented fields of a request, for all media types."""
    fields = {_parameter(name, at) for name, at in route.parameters}
    for media in object_at(object_at(route.raw, "requestBody"), "content").values():
        schema = object_at(media, "schema")
        fields |= documented(contract.schemas, schema, without="readOnly").fields
    return fields


def requested(contract: Api, route: Route, request: FixtureRequest) -> set[str]:
    """Return the fields of a request."""
    contract = contract.without_formats
    parsed = incoming(contract, route, request)
    if parsed is None:
        return set()
    fields = {
        _parameter(name, at)
        for (name, at), (parameter, _) in route.parameters.items()
        if parameter_value(parameter, parsed, contract.schemas) is not MISSING
    }
    if parsed.body is not MISSING:
        schema = route.request_body(parsed.media_type).get("schema", {})
        fields |= observed(contract.schemas, schema, parsed.body).fields
    return fields


def _parameter(name: str, at: str) -> str:
    return f"{at} {name.lower() if at == 'header' else name}"
