"""What is deprecated warns, and says what replaces it; what is not deprecated does not warn."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import httpx

from ..json_types import is_array, is_object, object_at
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .draw_request import DrawnRequest, body_schema, draw_requests, locations, union_members
from .generated_client import GeneratedClient


def deprecation_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each body that has all fields which go together."""
    for route in api.routes:
        for drawn in draw_requests(api, route):
            if drawn.kind == "all":
                run = partial(_check, api, client, route, drawn)
                yield from both_colors("deprecation", route.id, drawn.name, run)


def _check(
    api: Api, client: GeneratedClient, route: Route, drawn: DrawnRequest, is_async: bool
) -> None:
    arguments = client.arguments(route.id, drawn)
    outcome = client.call(route.id, arguments, lambda _: httpx.Response(599), is_async=is_async)
    texts = [str(warning) for warning in outcome.deprecations]
    expected = [*_operation(route), *_fields(api, route, drawn)]
    for parts in expected:
        is_named = any(all(part in text for part in parts) for text in texts)
        assert is_named, f"no warning has {parts}: {texts}"
    elsewhere = any(_is_deprecated(api, route, name) for name in arguments)
    assert expected or elsewhere or not texts, f"nothing is deprecated: {texts}"


def _is_deprecated(api: Api, route: Route, name: str) -> bool:
    """Return whether a field is deprecated in a member of a union; clients warn for each then."""
    schema = body_schema(route)
    fields = (
        object_at(api.schemas.flat(member), "properties").get(name, {})
        for member in (union_members(api, schema) if schema is not None else [])
    )
    return any(api.schemas.flat(field).get("deprecated") is True for field in fields)


def _operation(route: Route) -> Iterator[tuple[str, ...]]:
    """Yield what the warning about the operation has: its id, its end and its replacement."""
    operation = route.operation
    if operation.deprecated:
        details = operation.deprecation
        sunset = details.sunset if details is not None else None
        use = details.use if details is not None else None
        yield (route.id, "deprecated", *([str(sunset)] if sunset else []), *([use] if use else []))


def _fields(api: Api, route: Route, drawn: DrawnRequest) -> Iterator[tuple[str, ...]]:
    """Yield the names of the deprecated parameters and fields of a request."""
    for name, location in drawn.parameters:
        if route.parameters[name, location][0].deprecated:
            yield (route.id, "deprecated")
    if is_object(drawn.body) or is_array(drawn.body):
        for pointer, _ in locations(drawn.body):
            schema = api.schemas.flat(api.schemas.at(drawn.schema, pointer)) if pointer else {}
            if schema.get("deprecated") is True:
                yield (route.id, str(pointer[-1]), "deprecated")
