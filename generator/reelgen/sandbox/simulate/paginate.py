"""Lists: the live jobs where the items are jobs, and pages that end."""

from __future__ import annotations

from typing import Any

from ...document.dialect import (
    Job,
    Pagination,
)
from ...plain import is_array
from ...schema.flatten import (
    OPEN,
    JsonSchema,
)
from ...validation import Api, ParsedRequest, Route
from .edit_body import (
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


def paginate(
    api: Api,
    route: Route,
    paging: Pagination,
    request: ParsedRequest,
    jobs: Jobs,
    lifecycle: JobResponder,
    resources: ResourceStore,
    origin: str,
    preference: Preference = NO_PREFERENCE,
) -> SandboxResponse:
    """One page of a list."""
    schemas = api.schemas
    generator = response_generator(api, route.id, origin, request.fields)
    response, schema = success_response(api, route, generator, preference)
    path = steps_of(paging.items)
    item = schemas.child(schemas.at(schema, path), "*")
    shown: Any = next(values_at(response.body, path), None)
    everything: list[Any] = resources.rows(route, item, generator) + (
        shown if is_array(shown) else []
    )
    if shows_jobs(api, item, jobs):
        everything = [r for r in job_rows(api, item, jobs, lifecycle) if _kept(r, request)]
    start, size = _slice(paging, request)
    page = everything[start : start + size]
    body = set_values(response.body, schema, path, lambda _: page, schemas)
    more = start + size < len(everything)
    if paging.next is not None:
        at = steps_of(paging.next)
        body = clear_values(body, schema, at, schemas)
        if more:
            body = set_values(body, schema, at, lambda _: str(start + size), schemas)
    if paging.total is not None:
        body = set_values(body, schema, steps_of(paging.total), lambda _: len(everything), schemas)
    if paging.more is not None:
        body = set_values(body, schema, steps_of(paging.more), lambda _: more, schemas)
    return SandboxResponse(response.status, body, response.media_type, response.headers)


def shows_jobs(api: Api, item: JsonSchema, jobs: Jobs) -> bool:
    """Whether a list is one of jobs."""
    return any(_knows(api, item, spec) for spec in jobs.polls.values())


def job_rows(api: Api, item: JsonSchema, jobs: Jobs, lifecycle: JobResponder) -> list[Any]:
    """The live jobs, newest first, as a list shows them."""
    about = [job for job in jobs.live.values() if _knows(api, item, job.spec)]
    return [lifecycle.row(job, item) for job in reversed(about)]


def _knows(api: Api, item: JsonSchema, spec: Job) -> bool:
    """Whether items have the id of a lifecycle and its state, with the words of its end."""
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


def _kept(row: Any, request: ParsedRequest) -> bool:
    """A filter that is called as a field keeps the rows that have its value."""
    return all(str(row.get(name, value)) == value for name, value in request.query)


def _slice(paging: Pagination, request: ParsedRequest) -> tuple[int, int]:
    query = dict(request.query)
    roles: dict[str, str] = {role: query.get(name, "") for role, name in paging.request.items()}
    size = (int(roles["limit"]) if roles.get("limit", "").isdigit() else 0) or 100
    position = roles.get(paging.style, "")
    start = int(position) if position.isdigit() else 0
    return ((start - 1) * size if start else 0, size) if paging.style == "page" else (start, size)
