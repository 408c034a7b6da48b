"""Pages of lists; lists of jobs contain the submitted jobs."""

from __future__ import annotations

from typing import Any

from ...document.extensions import (
    XJob,
    XPagination,
)
from ...document.page_fields import body_path, first_position, page_field
from ...json_types import is_array
from ...schema.flatten import (
    OPEN,
    JsonSchema,
)
from ...schema.pointer import EVERY, read
from ...schema.registry import Registry
from ...validation import Api, ParsedRequest, Route
from ...validation.parsed_request import coerced
from .edit_body import (
    Steps,
    clear_values,
    set_values,
    steps_of,
    values_at,
)
from .job_responses import JobResponder
from .jobs import Jobs
from .prefer_header import (
    NO_PREFERENCE,
    Preference,
)
from .resource_store import ResourceStore
from .responses import (
    SandboxResponse,
    response_generator,
    success_response,
)

PAGE_SIZE = 100
"""The default number of items on a page."""

POSITION = "sandbox_position"
"""The query parameter of the sandbox for the position of a page."""


def paginate(
    api: Api,
    route: Route,
    paging: XPagination,
    request: ParsedRequest,
    jobs: Jobs,
    lifecycle: JobResponder,
    resources: ResourceStore,
    origin: str,
    preference: Preference = NO_PREFERENCE,
) -> SandboxResponse:
    """Return one page of a list."""
    schemas = api.schemas
    generator = response_generator(api, route.id, origin, request.fields)
    response, schema = success_response(api, route, generator, preference)
    path = steps_of(paging.items)
    item = schemas.child(schemas.at(schema, path), "*")
    rendered_value: object = next(values_at(response.body, path), None)
    everything: list[object] = resources.rows(route, item, generator) + (
        rendered_value if is_array(rendered_value) else []
    )
    if shows_jobs(api, item, jobs):
        everything = [
            r for r in job_rows(api, item, jobs, lifecycle) if _matches_filters(r, request)
        ]
    start, size, position = _slice(api, route, paging, request, everything)
    page = everything[start : start + size]
    body = set_values(response.body, schema, path, lambda _: page, schemas)
    more = start + size < len(everything)
    following = _following(paging, request, position) if more else None
    if paging.style == "link" and following is not None:
        response.headers["Link"] = f'<{following}>; rel="next"'
    if paging.next is not None and EVERY not in steps_of(paging.next):
        at = steps_of(paging.next)
        body = clear_values(body, schema, at, schemas)
        if following is not None:
            body = set_values(
                body, schema, at, lambda inner: coerced(following, inner, schemas), schemas
            )
    if paging.total is not None:
        body = set_values(body, schema, steps_of(paging.total), lambda _: len(everything), schemas)
    if paging.more is not None:
        body = set_values(body, schema, steps_of(paging.more), lambda _: more, schemas)
    return SandboxResponse(response.status, body, response.media_type, response.headers)


def shows_jobs(api: Api, item: JsonSchema, jobs: Jobs) -> bool:
    """Return whether the items of a list are jobs."""
    return any(_knows(api, item, spec) for spec in jobs.polls.values())


def job_rows(api: Api, item: JsonSchema, jobs: Jobs, lifecycle: JobResponder) -> list[object]:
    """Return the jobs as list items, newest first."""
    about = [job for job in jobs.live.values() if _knows(api, item, job.spec)]
    return [lifecycle.row(job, item) for job in reversed(about)]


def _knows(api: Api, item: JsonSchema, spec: XJob) -> bool:
    """Return whether items have the id and status of a lifecycle, including its final values."""
    schemas, states = api.schemas, spec.states
    state = schemas.child(item, steps_of(spec.state)[-1])
    names = {"id", steps_of(spec.id)[-1], *spec.poll.parameters}
    return (
        bool(schemas.flat(state).get("enum"))
        and any(schemas.child(item, name) is not OPEN for name in names)
        and all(
            any(schemas.valid(state, value) for value in values)
            for values in (states.succeeded, states.failed)
        )
    )


def _matches_filters(row: Any, request: ParsedRequest) -> bool:
    """Return whether an item has the values of query parameters named like its fields."""
    return all(str(row.get(name, value)) == value for name, value in request.query)


def _slice(
    api: Api, route: Route, paging: XPagination, request: ParsedRequest, everything: list[object]
) -> tuple[int, int, int]:
    """Return the index of the first item, the maximum number of items, and the next position."""
    size = _number(_requested_value(request, paging.request.get("limit"))) or PAGE_SIZE
    if paging.position is None:
        start = _number(dict(request.query).get(POSITION)) or 0
        return start, size, start + size
    position = _requested_value(request, paging.position)
    number = _number(position)
    if paging.style in ("offset", "page"):
        parameters = [parameter for parameter, _ in route.parameters.values()]
        registry = Registry(api.source.data)
        field = page_field(registry, parameters, route.operation, paging.position)
        first = first_position(registry, paging, field)
        index = 0 if number is None else max(number - first, 0)
        if paging.style == "page":
            return index * size, size, first + index + 1
        return index, size, first + index + size
    steps = steps_of(paging.next or "")
    if EVERY in steps:
        number = _after(everything, steps[len(steps_of(paging.items)) + 1 :], position)
    start = number or 0
    return start, size, start + size


def _after(everything: list[object], steps: Steps, position: object) -> int:
    """Return the index after the item that has a value, such as the last id of a page."""
    rows = enumerate(everything, 1)
    return next((index for index, row in rows if read(row, steps) == position), 0)


def _requested_value(request: ParsedRequest, name: str | None) -> object:
    """Return the value of a parameter or body field; None if absent."""
    if name is None:
        return None
    for values in request.parameters.values():
        if name in values:
            return values[name]
    return read(request.body, body_path(name))


def _number(value: Any) -> int | None:
    return int(value) if str(value).isdecimal() else None


def _following(paging: XPagination, request: ParsedRequest, position: int) -> str:
    """Return the next position, or the URL of the next page of a GET request."""
    if paging.style not in ("url", "link"):
        return str(position)
    pairs = [pair for pair in request.query_string.split("&") if pair.partition("=")[0] != POSITION]
    query = "&".join([*filter(None, pairs), f"{POSITION}={position}"])
    return f"http://{request.headers.get('host', 'localhost')}{request.path}?{query}"
