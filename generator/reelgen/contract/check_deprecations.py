"""Deprecations: calls warn and name the replacement; others do not warn."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import httpx

from ..json_types import is_array, is_object, object_at
from ..validation import Api, Route
from .case import ContractCase, both_colors
from .generated_client import GeneratedClient
from .sample_requests import SampleRequest, body_schema, locations, sample_requests, union_members


def deprecation_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each body with all compatible fields."""
    for route in api.routes:
        for sample in sample_requests(api, route):
            if sample.kind == "all":
                run = partial(_check, api, client, route, sample)
                yield from both_colors("deprecation", route.id, sample.name, run)


def _check(
    api: Api, client: GeneratedClient, route: Route, sample: SampleRequest, is_async: bool
) -> None:
    arguments = client.arguments(route.id, sample)
    outcome = client.call(route.id, arguments, lambda _: httpx.Response(599), is_async=is_async)
    texts = [str(warning) for warning in outcome.deprecations]
    expected = [*_operation(route), *_fields(api, route, sample)]
    for parts in expected:
        is_named = any(all(part in text for part in parts) for text in texts)
        assert is_named, f"no warning has {parts}: {texts}"
    elsewhere = any(_is_deprecated(api, route, name) for name in arguments)
    assert expected or elsewhere or not texts, f"nothing is deprecated: {texts}"


def _is_deprecated(api: Api, route: Route, name: str) -> bool:
    """Return whether a field is deprecated in any union member, for which clients warn."""
    schema = body_schema(route)
    fields = (
        object_at(api.schemas.flat(member), "properties").get(name, {})
        for member in (union_members(api, schema) if schema is not None else [])
    )
    return any(api.schemas.flat(field).get("deprecated") is True for field in fields)


def _operation(route: Route) -> Iterator[tuple[str, ...]]:
    """Yield the texts in the warning of the operation: id, sunset date, replacement."""
    operation = route.operation
    if operation.deprecated:
        details = operation.deprecation
        sunset = details.sunset if details is not None else None
        use = details.use if details is not None else None
        yield (route.id, "deprecated", *([str(sunset)] if sunset else []), *([use] if use else []))


def _fields(api: Api, route: Route, sample: SampleRequest) -> Iterator[tuple[str, ...]]:
    """Yield the names of the deprecated parameters and fields of a request."""
    for name, location in sample.parameters:
        if route.parameters[name, location][0].deprecated:
            yield (route.id, "deprecated")
    if is_object(sample.body) or is_array(sample.body):
        for pointer, _ in locations(sample.body):
            schema = api.schemas.flat(api.schemas.at(sample.schema, pointer)) if pointer else {}
            if schema.get("deprecated") is True:
                yield (route.id, str(pointer[-1]), "deprecated")
