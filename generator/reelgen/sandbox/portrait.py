"""A job as answers show it: its own id, state, progress, results and errors put into a body."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

from ..document.dialect import Job
from ..plain import is_array, is_object
from .jobs import LiveJob
from .pointers import Steps, blanked, body_of, filled, found, steps
from .schemas import Schema, Schemas

REASON = {"failed": "The sandbox was asked to let this job fail.", "canceled": "Canceled."}


def portrayed(
    job: LiveJob, body: Any, schema: Schema, schemas: Schemas, where: str, results: str
) -> Any:
    """The body with what is true of the job. `where` is what pointers into it begin with."""
    if not is_object(body):
        return body
    spec = job.spec
    if where != "response":
        body = _identified(job, body, schema, schemas, where)
    if body_of(spec.state) == where:
        body = filled(body, schema, steps(spec.state), lambda _: job.word, schemas)
    body = worded(body, schema, schemas, job)
    for at, value in _measures(spec, job):
        path = steps(at)
        if body_of(at) == where or (where == "response" and [*found(body, path)]):
            body = filled(body, schema, path, _number(value, schemas), schemas)
    body = _reasoned(job, body, schema, schemas, where)
    for pointer in spec.results:
        if body_of(pointer) == where:
            body = _finished(job, body, schema, schemas, steps(pointer), where, results)
    return body


def names_of(job: LiveJob) -> dict[str, str]:
    """The names that the id goes by, each with the id."""
    names = {steps(job.spec.id)[-1], *(n for feeds in job.feeds.values() for n in feeds)}
    return dict.fromkeys(sorted(names - {"*"}), job.id)


def worded(body: Any, schema: Schema, schemas: Schemas, job: LiveJob) -> Any:
    """The job's word in every field that is called as its state and knows the word."""
    name = steps(job.spec.state)[-1]
    if is_array(body):
        return [worded(item, schemas.child(schema, "*"), schemas, job) for item in body]
    if not is_object(body):
        return body
    made: dict[str, Any] = {}
    for key, value in body.items():
        below = schemas.child(schema, key)
        word = next((one for one in job.words if schemas.valid(below, one)), None)
        fits = key == name and isinstance(value, str) and word is not None
        made[key] = word if fits else worded(value, below, schemas, job)
    return made


def _identified(job: LiveJob, body: Any, schema: Schema, schemas: Schemas, where: str) -> Any:
    """The id of the job, where its state is, under all its names."""
    holder = steps(job.spec.state)[:-1] if body_of(job.spec.state) == where else ()
    for name in ("id", *names_of(job)):
        below = schemas.child(schemas.at(schema, holder), name)
        if below and schemas.valid(below, job.id):
            body = filled(body, schema, (*holder, name), lambda _: job.id, schemas)
    return body


def _measures(spec: Job, job: LiveJob) -> Iterator[tuple[str, float]]:
    if spec.progress is not None:
        yield spec.progress.at, round(job.fraction * spec.progress.of, 2)
    if spec.eta is not None:
        yield spec.eta.at, job.left * (1000 if spec.eta.unit == "ms" else 1)


def _number(value: float, schemas: Schemas) -> Callable[[Schema], float | int]:
    """As an integer where it is one: parsers tell 1.0 from 1."""
    up = math.ceil(value)
    return lambda schema: up if up == value or not schemas.valid(schema, value) else value


def _reasoned(job: LiveJob, body: Any, schema: Schema, schemas: Schemas, where: str) -> Any:
    """The reason of a failure at the first place that has one; nothing where all is well."""
    told = (job.spec.error,) if isinstance(job.spec.error, str) else job.spec.error
    paths = [steps(pointer) for pointer in told if body_of(pointer) == where]
    for path in paths:
        body = blanked(body, schema, _whole(path, schema, schemas), schemas)
    phase = job.phase
    if phase in REASON and paths:
        body = filled(body, schema, paths[0], lambda _: REASON[phase], schemas)
    return body


def _whole(path: Steps, schema: Schema, schemas: Schemas) -> Steps:
    """The object around an error where that may be null, else the error itself."""
    around = path[:-1]
    nullable = around and "*" not in around and schemas.valid(schemas.at(schema, around), None)
    return around if nullable else path


def _finished(
    job: LiveJob,
    body: Any,
    schema: Schema,
    schemas: Schemas,
    path: Steps,
    where: str,
    results: str,
) -> Any:
    """The addresses of the files, once there are files."""
    if job.phase != "succeeded" and where != "response":
        return blanked(body, schema, path, schemas)
    count = 0

    def address(_: Schema) -> str:
        nonlocal count
        count += 1
        return job.address(results, count)

    return filled(_sized(job, body, schema, schemas, path), schema, path, address, schemas)


def _sized(job: LiveJob, body: Any, schema: Schema, schemas: Schemas, path: Steps) -> Any:
    """As many entries as the request has under the same name."""
    if "*" not in path[1:]:
        return body
    at = path[: path.index("*")]
    asked: Any = next(found(job.request, at[-1:]), None)
    now: Any = next(found(body, at), None)
    if not is_array(asked) or not is_array(now) or not now or not asked:
        return body
    sized = [now[min(index, len(now) - 1)] for index in range(len(asked))]
    return filled(body, schema, at, lambda _: sized, schemas)
