"""Check the JSON pointers of extensions against the schemas of the bodies they refer to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...findings import Finding
from ...schema.flatten import JsonSchema
from ...schema.locate import Certainty, LocatedSchemas, locate
from ...schema.pointer import Pointer, parse
from ...schema.registry import Registry
from ...source import Source
from ..bodies import body_schemas, error_schemas, request_schemas, response_schemas
from ..extensions import SettledBy, XJob
from ..openapi import Document, Operation


class PointerUse(NamedTuple):
    """A pointer of an extension."""

    location: Pointer
    """Location in the document."""
    text: str
    target: str
    """Description of the body it refers to."""
    steps: tuple[str, ...]
    schemas: tuple[JsonSchema, ...]
    """The schemas of the bodies it may refer to; one match suffices."""

    @property
    def extension(self) -> str:
        """The key of the extension, such as `x-job`."""
        return next(str(s) for s in self.location if isinstance(s, str) and s.startswith("x-"))


def check_pointers(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each pointer that does not exist in its body."""
    for use, certainty in resolved_pointers(document, source):
        if certainty == "missing":
            message = f"{use.extension}: {use.text!r} does not exist in the {use.target}"
            yield Finding(source.locate(use.location), message, "correct the pointer")


def open_pointers(document: Document, source: Source) -> list[PointerUse]:
    """Return the pointers into open schemas, which cannot be checked."""
    return [use for use, certainty in resolved_pointers(document, source) if certainty == "open"]


def resolved_pointers(document: Document, source: Source) -> Iterator[tuple[PointerUse, Certainty]]:
    """Yield every pointer of every extension, and whether it exists."""
    registry = Registry(source.data)
    for use in _uses(document):
        yield use, _certainty([locate(registry, schema, use.steps) for schema in use.schemas])


def _certainty(located: list[LocatedSchemas]) -> Certainty:
    for certainty in ("declared", "missing"):
        if any(match.certainty == certainty for match in located):
            return certainty
    return "open"


def _uses(document: Document) -> Iterator[PointerUse]:
    yield from _of_errors(document)
    by_id = {operation.operation_id: operation for _, _, operation in document.operations()}
    for pointer, _, operation in document.operations():
        yield from _of_pagination(pointer, operation)
        yield from _of_retry(pointer, operation)
        yield from _of_credits(pointer, operation, by_id)
        if operation.job is not None:
            yield from _of_job((*pointer, "x-job"), operation, operation.job, by_id, document)


def _of_errors(document: Document) -> Iterator[PointerUse]:
    errors = document.errors
    if errors is None:
        return
    schemas = tuple({str(schema): schema for schema in error_schemas(document)}.values())
    for name, texts in (("code", errors.code), ("message", errors.message)):
        for location, text in _listed(("x-errors", name), texts):
            yield PointerUse(location, text, "body of any error response", parse(text), schemas)
    if errors.request_id is not None and errors.request_id.body:
        text = errors.request_id.body
        location = ("x-errors", "request_id", "body")
        yield PointerUse(location, text, "body of any error response", parse(text), schemas)


def _of_pagination(pointer: Pointer, operation: Operation) -> Iterator[PointerUse]:
    paging = operation.pagination
    if paging is None:
        return
    schemas = tuple(response_schemas(operation))
    for name in ("items", "next", "total", "more"):
        text = getattr(paging, name)
        if text is not None:
            location = (*pointer, "x-pagination", name)
            yield PointerUse(location, text, "response schema", parse(text), schemas)


def _of_retry(pointer: Pointer, operation: Operation) -> Iterator[PointerUse]:
    idempotency = operation.retry.idempotency if operation.retry is not None else None
    if idempotency is None or idempotency.body is None:
        return
    location, text = (*pointer, "x-retry", "idempotency", "body"), idempotency.body
    schemas = tuple(request_schemas(operation)) or (False,)
    for schema in schemas:  # an encoding of the body without the key could not be repeated
        yield PointerUse(location, text, "request schema", parse(text), (schema,))


def _of_credits(
    pointer: Pointer, operation: Operation, by_id: dict[str | None, Operation]
) -> Iterator[PointerUse]:
    price = operation.credits
    if price is None:
        return
    if price.per is not None and price.per.at is not None:
        body, _, path = price.per.at.partition("#")
        polled = by_id.get(operation.job.poll.operation) if operation.job is not None else None
        targets = {
            "request": ("request schema", request_schemas(operation)),
            "response": ("response schema", response_schemas(operation)),
            "status": ("status response", response_schemas(polled) if polled else (False,)),
        }
        target, described = targets[body]
        location = (*pointer, "x-credits", "per", "at")
        yield PointerUse(location, price.per.at, target, parse(path), tuple(described))
    for location, text in _listed((*pointer, "x-credits", "by"), price.by):
        schemas = tuple(request_schemas(operation))
        yield PointerUse(location, text, "request schema", parse(text), schemas)
    if price.charged is not None:
        schemas = tuple(response_schemas(operation))
        location = (*pointer, "x-credits", "charged")
        yield PointerUse(location, price.charged, "response schema", parse(price.charged), schemas)


def _of_job(
    pointer: Pointer,
    operation: Operation,
    job: XJob,
    by_id: dict[str | None, Operation],
    document: Document,
) -> Iterator[PointerUse]:
    polled = by_id.get(job.poll.operation)
    final = by_id.get(job.result.operation) if job.result is not None else None
    bodies = {
        "response": tuple(response_schemas(operation)),
        "status": tuple(response_schemas(polled)) if polled is not None else (),
        "result": tuple(response_schemas(final)) if final is not None else (),
    }
    targets = {
        "response": "response schema",
        "status": f"response schema of {job.poll.operation}",
        "result": f"response schema of {job.result.operation if job.result else 'no operation'}",
    }
    for location, text in job_pointers(job):
        body, _, path = text.partition("#")
        steps, schemas = parse(path), bodies[body]
        yield PointerUse((*pointer, *location), text, targets[body], steps, schemas)
    for index, settled in enumerate(job.settled_by):
        location = (*pointer, "settled_by", index)
        schemas = tuple(s for event in _events(settled, document) for s in body_schemas(event))
        for further, text in _event_pointers(settled):
            target = f"body of the event {settled.event}"
            yield PointerUse((*location, *further), text, target, parse(text), schemas)


def job_pointers(job: XJob) -> Iterator[tuple[Pointer, str]]:
    """Yield every pointer of a lifecycle into a response, with its location in `x-job`."""
    yield ("id",), job.id
    yield ("state",), job.state
    for name, call in (("poll", job.poll), ("result", job.result), ("cancel", job.cancel)):
        for parameter, text in call.parameters.items() if call is not None else ():
            yield (name, "parameters", parameter), text
    for name, at in (("progress", job.progress), ("eta", job.eta)):
        if at is not None:
            yield (name, "at"), at.at
    yield from _listed(("error",), job.error)
    yield from _listed(("results",), job.results)
    if job.many is not None:
        yield ("many",), job.many


def _event_pointers(settled: SettledBy) -> Iterator[tuple[Pointer, str]]:
    yield ("id",), settled.id
    yield from _listed(("results",), settled.results)
    yield from _listed(("error",), settled.error)


def _events(settled: SettledBy, document: Document) -> list[Operation]:
    return [event for name, event in document.events() if name == settled.event]


def _listed(location: Pointer, texts: str | tuple[str, ...]) -> Iterator[tuple[Pointer, str]]:
    """Yield one pointer, or each of several, with its location."""
    if isinstance(texts, str):
        yield location, texts
        return
    for index, text in enumerate(texts):
        yield (*location, index), text
