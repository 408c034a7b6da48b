"""`x-job` against the document: what it names must exist, or a job could never be followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..findings import Finding
from ..plain import array_at, is_object, object_at
from ..source import Source
from .dialect import Call, Job
from .openapi import Document, Operation, PathItem, steps_to
from .references import lookup

Pointer = tuple[str | int, ...]
Known = dict[str, tuple[PathItem, Operation]]


def check_jobs(document: Document, source: Source) -> Iterator[Finding]:
    """Every breach in every lifecycle."""
    known: Known = {
        operation.operation_id: (item, operation)
        for item in document.paths.values()
        for _, operation in item.operations()
        if operation.operation_id is not None
    }
    for path, item in document.paths.items():
        for method, operation in item.operations():
            if operation.job is not None:
                place: Pointer = ("paths", path, *steps_to(method), "x-job")
                yield from _job(operation, operation.job, known, place, source)


def _job(
    operation: Operation, job: Job, known: Known, place: Pointer, source: Source
) -> Iterator[Finding]:
    calls = {"poll": job.poll, "cancel": job.cancel, "result": job.result}
    for name, call in calls.items():
        if call is not None:
            yield from _call(call, known, (*place, name), source)
    answers = {
        "response": _answer(operation, source),
        "status": _called(job.poll, known, source),
        "result": _called(job.result, known, source),
    }
    if job.result is None:
        for where, pointer in _pointers(job):
            if pointer.startswith("result#"):
                message = f"x-job: {pointer} points into the answer of no operation"
                yield Finding(source.locate((*place, *where)), message, "name it under `result`")
    for where, pointer in _pointers(job):
        body, _, path = pointer.partition("#")
        schema = answers[body]
        if schema is not None and _at(schema, path, source) is None:
            message = f"x-job: {pointer} leads nowhere in the answer it points into"
            yield Finding(source.locate((*place, *where)), message, "correct the pointer")
    yield from _states(job, answers, place, source)


def _called(call: Call | None, known: Known, source: Source) -> Any:
    """The schema of what a call of the lifecycle answers; None where it is open."""
    found = known.get(call.operation) if call is not None else None
    return _answer(found[1], source) if found is not None else None


def _call(call: Call, known: Known, place: Pointer, source: Source) -> Iterator[Finding]:
    if call.operation not in known:
        message = f"x-job: there is no operation {call.operation!r}"
        yield Finding(source.locate((*place, "operation")), message, "name an operationId")
        return
    item, operation = known[call.operation]
    for parameter in (*item.parameters, *operation.parameters):
        needed = parameter.required or parameter.location == "path"
        if needed and parameter.name not in call.parameters:
            message = f"x-job: {call.operation} needs {parameter.name!r}"
            yield Finding(source.locate(place), message, "feed it under `parameters`")


def _pointers(job: Job) -> Iterator[tuple[Pointer, str]]:
    yield ("id",), job.id
    yield ("state",), job.state
    for name, value in job.poll.parameters.items():
        yield ("poll", "parameters", name), value
    for name, at in (("progress", job.progress), ("eta", job.eta)):
        if at is not None:
            yield (name, "at"), at.at
    errors = (job.error,) if isinstance(job.error, str) else job.error
    for index, value in enumerate(errors):
        yield ("error",) if isinstance(job.error, str) else ("error", index), value
    for index, value in enumerate(job.results):
        yield ("results", index), value
    if job.many is not None:
        yield ("many",), job.many


def _states(job: Job, answers: dict[str, Any], place: Pointer, source: Source) -> Iterator[Finding]:
    body, _, path = job.state.partition("#")
    schema = answers[body]
    found = _at(schema, path, source) if schema is not None else None
    said = {word for words in job.states.model_dump().values() for word in words}
    missing = [word for word in array_at(found, "enum") if word is not None and word not in said]
    if missing:
        message = f"x-job: states say nothing of {', '.join(map(str, missing))}"
        yield Finding(source.locate((*place, "states")), message, "add every word of the schema")


def _answer(operation: Operation, source: Source) -> Any:
    """The schema of the JSON success answer; None where it is open."""
    for status, response in operation.responses.items():
        if status.startswith("2"):
            for media_type, content in response.content.items():
                schema = _resolved(content.schema_, source)
                return schema if "json" in media_type and schema else None
    return None


def _resolved(schema: Any, source: Source) -> Any:
    for _ in range(20):
        if not is_object(schema) or "$ref" not in schema:
            break
        schema = lookup(source.data, schema["$ref"])
    return schema


def _at(schema: Any, path: str, source: Source) -> Any:
    """The schema a pointer leads to, through unions and compositions; `{}` where all is open."""
    schema = _resolved(schema, source)
    step, _, rest = path.removeprefix("/").partition("/")
    if not path or not is_object(schema):
        return schema if is_object(schema) else ({} if schema is True else None)
    members = [m for key in ("allOf", "anyOf", "oneOf") for m in array_at(schema, key)]
    below: Any = None
    if step == "*" and "items" in schema:
        below = schema["items"]
    elif step in object_at(schema, "properties"):
        below = schema["properties"][step]
    elif schema.get("additionalProperties") not in (None, False):
        return {}
    if below is not None:
        return _at(below, f"/{rest}" if rest else "", source)
    found = (_at(member, path, source) for member in members)
    return next((one for one in found if one is not None), None)
