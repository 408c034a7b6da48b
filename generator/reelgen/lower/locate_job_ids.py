"""Locate the id of a job in responses about it, so that a response of another job is detected."""

from __future__ import annotations

from collections.abc import Iterator

from ..document.bodies import response_schemas
from ..document.extensions import OperationCall, XJob
from ..document.openapi import Operation
from ..schema.locate import locate
from ..schema.pointer import EVERY, parse, render
from ..schema.registry import Registry

GENERIC = "id"
"""A name that ids of any resource may have."""


def locate_job_ids(
    job: XJob, operations: dict[str, Operation], registry: Registry
) -> tuple[str, ...]:
    """Return the pointers to the job's id in the responses of the calls about it.

    They are the location of `x-job.id`, and fields of its name that the schema declares beside the
    state and at the root. A field `id` beside the state is used if there is no other.
    """
    return tuple(
        f"{body}#{render(steps)}"
        for body, call in (("status", job.poll), ("result", job.result))
        if call is not None and job.id in call.parameters.values()
        for steps in _locations(body, call, job, operations[call.operation], registry)
    )


def _locations(
    body: str, call: OperationCall, job: XJob, operation: Operation, registry: Registry
) -> list[tuple[str, ...]]:
    def is_declared(steps: tuple[str, ...]) -> bool:
        schemas = response_schemas(operation)
        return any(locate(registry, schema, steps).certainty == "declared" for schema in schemas)

    own = _own_steps(job.id)
    named = {*own[-1:], *(name for name, at in call.parameters.items() if at == job.id)}
    parents: list[tuple[str, ...]] = [*dict.fromkeys([*_parent(body, job.state), ()])]
    names = sorted(named - {GENERIC})
    specific: list[tuple[str, ...]] = [(*parent, name) for parent in parents for name in names]
    locations = [steps for steps in specific if is_declared(steps)]
    if own and own not in locations and (body == "status" or own[-1] != GENERIC):
        locations.insert(0, own)
    beside = [(*parent, GENERIC) for parent in _parent(body, job.state)]
    declared = [steps for steps in locations if is_declared(steps)]
    return (
        locations
        if declared
        else [*locations, *(s for s in beside if s not in locations and is_declared(s))]
    )


def _own_steps(pointer: str) -> tuple[str, ...]:
    """Return the steps to an id; in a batch, those below its item."""
    steps = parse(pointer.partition("#")[2])
    last = max((at for at, step in enumerate(steps) if step == EVERY), default=-1)
    return steps[last + 1 :]


def _parent(body: str, state: str) -> Iterator[tuple[str, ...]]:
    """Yield the steps to the object with the state, if it is in this body."""
    source, _, path = state.partition("#")
    steps = parse(path)[:-1]
    if source == body and EVERY not in steps:
        yield steps
