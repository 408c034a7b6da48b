"""Response bodies of a job: id, status, progress, results and errors."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from ...document.extensions import XJob
from ...json_types import (
    is_array,
    is_object,
)
from ...schema.flatten import JsonSchema
from ...schema.pointer import Pointer, edit
from ...schema.walk import values
from ...validation import Schemas
from .edit_body import (
    Steps,
    clear_values,
    holder_of,
    set_values,
    steps_of,
    values_at,
)
from .jobs import LiveJob, learned_later

REASON = {"failed": "The sandbox was asked to let this job fail.", "canceled": "Canceled."}


def render_job(
    job: LiveJob, body: object, schema: JsonSchema, schemas: Schemas, where: str, results: str
) -> object:
    """Return the body with the values of a job; `where` is the prefix of its pointers."""
    if not is_object(body):
        return body
    spec = job.spec
    if where != "response":
        body = _identified(job, body, schema, schemas, where)
    if holder_of(spec.state) == where:
        body = set_values(body, schema, steps_of(spec.state), lambda _: job.status_value, schemas)
    body = render_status(body, schema, schemas, job)
    for at, value in _measures(spec, job):
        path = steps_of(at)
        if holder_of(at) == where or (where == "response" and [*values_at(body, path)]):
            body = set_values(body, schema, path, _number(value, schemas), schemas)
    body = _reasoned(job, body, schema, schemas, where)
    for pointer in spec.results:
        if holder_of(pointer) == where:
            body = _finished(job, body, schema, schemas, steps_of(pointer), where, results)
    return body


def id_fields(job: LiveJob) -> dict[str, str]:
    """Return the id by each of its field names."""
    names = {steps_of(job.spec.id)[-1], *(n for feeds in job.feeds.values() for n in feeds)}
    return dict.fromkeys(sorted(names - {"*", *learned_later(job.spec)}), job.id)


def render_status(body: object, schema: JsonSchema, schemas: Schemas, job: LiveJob) -> object:
    """Return the body with the status value in every field of its name that allows it."""
    name = steps_of(job.spec.state)[-1]
    edits: dict[Pointer, str] = {}
    for pointer, value in values(body):
        if pointer[-1:] == (name,) and isinstance(value, str):
            field = schemas.at(schema, pointer)
            status = next((v for v in job.status_values if schemas.valid(field, v)), None)
            if status is not None:
                edits[pointer] = status
    return edit(body, edits)


def _identified(
    job: LiveJob, body: object, schema: JsonSchema, schemas: Schemas, where: str
) -> object:
    """Return the body with the id of the job under all its names."""
    parent = steps_of(job.spec.state)[:-1] if holder_of(job.spec.state) == where else ()
    for name in ("id", *id_fields(job)):
        below = schemas.child(schemas.at(schema, parent), name)
        if below and schemas.valid(below, job.id):
            body = set_values(body, schema, (*parent, name), lambda _: job.id, schemas)
    return body


def _measures(spec: XJob, job: LiveJob) -> Iterator[tuple[str, float]]:
    if spec.progress is not None:
        yield spec.progress.at, round(job.fraction * spec.progress.of, 2)
    if spec.eta is not None:
        yield spec.eta.at, job.remaining * (1000 if spec.eta.unit == "ms" else 1)


def _number(value: float, schemas: Schemas) -> Callable[[JsonSchema], float | int]:
    """Return a function for `set_values` that returns a number, as integer where possible."""
    up = math.ceil(value)
    return lambda schema: up if up == value or not schemas.valid(schema, value) else value


def _reasoned(
    job: LiveJob, body: object, schema: JsonSchema, schemas: Schemas, where: str
) -> object:
    """Return the body with the error of a failed job; unchanged for other jobs."""
    pointers = (job.spec.error,) if isinstance(job.spec.error, str) else job.spec.error
    paths = [steps_of(pointer) for pointer in pointers if holder_of(pointer) == where]
    for path in paths:
        body = clear_values(body, schema, _nullable_parent(path, schema, schemas), schemas)
    phase = job.phase
    if phase in REASON and paths:
        body = set_values(body, schema, paths[0], lambda _: REASON[phase], schemas)
    return body


def _nullable_parent(path: Steps, schema: JsonSchema, schemas: Schemas) -> Steps:
    """Return the path of the nullable object around an error, else of the error itself."""
    around = path[:-1]
    nullable = around and "*" not in around and schemas.valid(schemas.at(schema, around), None)
    return around if nullable else path


def _finished(
    job: LiveJob,
    body: object,
    schema: JsonSchema,
    schemas: Schemas,
    path: Steps,
    where: str,
    results: str,
) -> object:
    """Return the body with the URLs of result files of a finished job."""
    if job.phase != "succeeded" and where != "response":
        return clear_values(body, schema, path, schemas)
    count = 0

    def address(_: JsonSchema) -> str:
        nonlocal count
        count += 1
        return job.address(results, count)

    return set_values(_sized(job, body, schema, schemas, path), schema, path, address, schemas)


def _sized(job: LiveJob, body: object, schema: JsonSchema, schemas: Schemas, path: Steps) -> object:
    """Return the body with as many results as the request has items of the same name."""
    if "*" not in path[1:]:
        return body
    at = path[: path.index("*")]
    requested_items: object = next(values_at(job.request, at[-1:]), None)
    now: object = next(values_at(body, at), None)
    if not is_array(requested_items) or not is_array(now) or not now or not requested_items:
        return body
    sized = [now[min(index, len(now) - 1)] for index in range(len(requested_items))]
    return set_values(body, schema, at, lambda _: sized, schemas)
