"""Check that the operations, parameters, events and status values in `x-job` exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from ...findings import Finding
from ...schema.locate import locate
from ...schema.model import Schema
from ...schema.pointer import Pointer, parse
from ...schema.registry import Registry
from ...source import Source
from ..bodies import response_schemas
from ..extensions import OperationCall, XJob
from ..openapi import Document, Operation, PathItem
from .check_pointers import job_pointers

Operations = dict[str, tuple[PathItem, Operation]]


def check_jobs(document: Document, source: Source) -> Iterator[Finding]:
    """Yield a finding for each operation, parameter, event and status value that does not exist."""
    operations: Operations = {
        operation.operation_id: (item, operation)
        for _, item, operation in document.operations()
        if operation.operation_id is not None
    }
    events = [name for name, _ in document.events()]
    for pointer, _, operation in document.operations():
        if operation.job is not None:
            where: Pointer = (*pointer, "x-job")
            yield from _calls(operation.job, operations, where, source)
            yield from _states(operation, operation.job, operations, where, source)
            for index, settled in enumerate(operation.job.settled_by):
                if settled.event not in events:
                    location = source.locate((*where, "settled_by", index, "event"))
                    message = f"x-job: webhook or callback {settled.event!r} does not exist"
                    yield Finding(location, message, "name an event of `webhooks` or `callbacks`")


def _calls(
    job: XJob, operations: Operations, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    calls = {"poll": job.poll, "cancel": job.cancel, "result": job.result}
    for name, call in calls.items():
        if call is not None:
            yield from _call(call, operations, (*pointer, name), source)
    if job.result is None:
        for location, text in job_pointers(job):
            if text.startswith("result#"):
                message = f"x-job: {text!r} requires `result`"
                where = source.locate((*pointer, *location))
                yield Finding(where, message, "add the operation with the result as `result`")


def _call(
    call: OperationCall, operations: Operations, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    if call.operation not in operations:
        message = f"x-job: operation {call.operation!r} does not exist"
        yield Finding(
            source.locate((*pointer, "operation")), message, "name an operationId of this document"
        )
        return
    item, operation = operations[call.operation]
    parameters = {p.name: p for p in (*item.parameters, *operation.parameters)}
    slips = [
        n for given in call.parameters if given not in parameters for n in _close(given, parameters)
    ]
    for name, parameter in parameters.items():
        needed = parameter.required or parameter.location == "path"
        if needed and name not in (*call.parameters, *slips):
            message = f"x-job: {call.operation!r} requires the parameter {name!r}"
            yield Finding(source.locate(pointer), message, "add it under `parameters`", name=name)
    for name in call.parameters:
        if name not in parameters:
            where = source.locate((*pointer, "parameters", name), key=True)
            message = f"x-job: {call.operation!r} has no parameter {name!r}"
            remedy = "correct the name, or declare the parameter"
            yield Finding(where, message, remedy, name=name)


def _states(
    operation: Operation, job: XJob, operations: Operations, pointer: Pointer, source: Source
) -> Iterator[Finding]:
    """Yield a finding where `states` and the enum of the status field differ."""
    body, _, path = job.state.partition("#")
    call = {"status": job.poll, "result": job.result}.get(body)
    if body == "response":
        polled: Operation | None = operation
    else:
        polled = operations.get(call.operation, (None, None))[1] if call is not None else None
    if polled is None:
        return
    registry = Registry(source.data)
    located = [locate(registry, schema, parse(path)) for schema in response_schemas(polled)]
    described = [schema for match in located for schema in match.schemas]
    listed_values = [v for part in registry.parts(described) for v in Schema(part).values]
    values = [v for v in listed_values if not isinstance(v, dict | list)]  # no status values
    mapped = [value for listed in job.states.model_dump().values() for value in listed]
    slips = [v for value in mapped if value not in values for v in _close(value, values)]
    missing = [
        str(v) for v in dict.fromkeys(values) if v is not None and v not in (*mapped, *slips)
    ]
    if missing:
        message = f"x-job: unmapped status values {', '.join(missing)}"
        remedy = "list every enum value under `states`"
        yield Finding(source.locate((*pointer, "states"), key=True), message, remedy)
    for state, listed in job.states.model_dump().items():
        for index, value in enumerate(listed):
            if value not in values and _close(value, values):
                where = source.locate((*pointer, "states", state, index))
                message = f"x-job: the status field has no value {value!r}"
                yield Finding(where, message, "correct it, or add it to the enum")


def _close(value: str, values: Iterable[object]) -> list[str]:
    """Return the value that was probably intended, if there is one."""
    return get_close_matches(value, map(str, values), 1, 0.75)
