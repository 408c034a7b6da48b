"""Lists: the live jobs where the items are jobs, and pages that end."""

from __future__ import annotations

from typing import Any

from ..document.dialect import Job, Pagination
from ..plain import is_array
from .answers import Answer, maker, success
from .contract import Contract, Route
from .incoming import Incoming
from .jobs import Jobs
from .lifecycle import Lifecycle
from .pointers import blanked, filled, found, steps
from .prefer import NO_WISH, Wish
from .resources import Resources
from .schemas import OPEN, Schema


def listed(
    contract: Contract,
    route: Route,
    paging: Pagination,
    incoming: Incoming,
    jobs: Jobs,
    lifecycle: Lifecycle,
    resources: Resources,
    origin: str,
    wish: Wish = NO_WISH,
) -> Answer:
    """One page of a list."""
    schemas = contract.schemas
    made = maker(contract, route.id, origin, incoming.fields)
    answer, schema = success(contract, route, made, wish)
    path = steps(paging.items)
    item = schemas.child(schemas.at(schema, path), "*")
    shown: Any = next(found(answer.body, path), None)
    everything: list[Any] = resources.rows(route, item, made) + (shown if is_array(shown) else [])
    if shows_jobs(contract, item, jobs):
        everything = [r for r in job_rows(contract, item, jobs, lifecycle) if _kept(r, incoming)]
    start, size = _slice(paging, incoming)
    page = everything[start : start + size]
    body = filled(answer.body, schema, path, lambda _: page, schemas)
    rest = start + size < len(everything)
    if paging.next is not None:
        at = steps(paging.next)
        body = blanked(body, schema, at, schemas)
        if rest:
            body = filled(body, schema, at, lambda _: str(start + size), schemas)
    if paging.total is not None:
        body = filled(body, schema, steps(paging.total), lambda _: len(everything), schemas)
    if paging.more is not None:
        body = filled(body, schema, steps(paging.more), lambda _: rest, schemas)
    return Answer(answer.status, body, answer.media_type, answer.headers)


def shows_jobs(contract: Contract, item: Schema, jobs: Jobs) -> bool:
    """Whether a list is one of jobs."""
    return any(_knows(contract, item, spec) for spec in jobs.polls.values())


def job_rows(contract: Contract, item: Schema, jobs: Jobs, lifecycle: Lifecycle) -> list[Any]:
    """The live jobs, newest first, as a list shows them."""
    about = [job for job in jobs.live.values() if _knows(contract, item, job.spec)]
    return [lifecycle.row(job, item) for job in reversed(about)]


def _knows(contract: Contract, item: Schema, spec: Job) -> bool:
    """Whether items have the id of a lifecycle and its state, with the words of its end."""
    schemas, states = contract.schemas, spec.states
    state = schemas.child(item, steps(spec.state)[-1])
    names = {"id", steps(spec.id)[-1], *spec.poll.parameters}
    return (
        bool(schemas.flat(state).get("enum"))
        and any(schemas.child(item, name) is not OPEN for name in names)
        and all(
            any(schemas.valid(state, word) for word in words)
            for words in (states.succeeded, states.failed)
        )
    )


def _kept(row: Any, incoming: Incoming) -> bool:
    """A filter that is called as a field keeps the rows that have its value."""
    return all(str(row.get(name, value)) == value for name, value in incoming.query)


def _slice(paging: Pagination, incoming: Incoming) -> tuple[int, int]:
    query = dict(incoming.query)
    roles: dict[str, str] = {role: query.get(name, "") for role, name in paging.request.items()}
    size = (int(roles["limit"]) if roles.get("limit", "").isdigit() else 0) or 100
    position = roles.get(paging.style, "")
    start = int(position) if position.isdigit() else 0
    return ((start - 1) * size if start else 0, size) if paging.style == "page" else (start, size)
