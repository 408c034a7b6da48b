"""The fields of requests: those of the body, `query limit`, `header x-name`, `path id`."""

from __future__ import annotations

from ..fixtures.fixture import FixtureRequest
from ..fixtures.parse_fixture_request import incoming
from ..json_types import object_at
from ..validation import MISSING, Api, Route, parameter_value
from .documented_shape import documented
from .value_shape import observed


def requestable(contract: Api, route: Route) -> set[str]:
    """Every field that the spec knows, in whichever form of the body."""
    places = {_parameter(name, at) for name, at in route.parameters}
    for one in object_at(object_at(route.raw, "requestBody"), "content").values():
        schema = object_at(one, "schema")
        places |= documented(contract.schemas, schema, without="readOnly").fields
    return places


def requested(contract: Api, route: Route, request: FixtureRequest) -> set[str]:
    """The fields that a request has."""
    contract = contract.without_formats
    read = incoming(contract, route, request)
    if read is None:
        return set()
    places = {
        _parameter(name, at)
        for (name, at), (parameter, _) in route.parameters.items()
        if parameter_value(parameter, read, contract.schemas) is not MISSING
    }
    if read.body is not MISSING:
        schema = route.request_body(read.media_type).get("schema", {})
        places |= observed(contract.schemas, schema, read.body).fields
    return places


def _parameter(name: str, at: str) -> str:
    return f"{at} {name.lower() if at == 'header' else name}"
