"""`x-job`: every status value in one state, and a final status that exists. `x-credits`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..document.path_items import is_success
from ..json_types import array_at, is_array, is_object, object_at
from ..schema.locate import locate
from ..schema.model import Schema
from ..schema.pointer import Pointer, parse
from .nearest import nearest
from .problem import LintProblem, misspelling
from .subject import OperationAt, Subject

STATES = ("queued", "running", "succeeded", "failed", "canceled")


def _jobs(subject: Subject) -> Iterator[tuple[OperationAt, Pointer, dict[str, object]]]:
    for owner in subject.path_operations:
        job = owner.operation.get("x-job")
        if is_object(job):
            yield owner, (*owner.pointer, "x-job"), job


def check_partition(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each status value that two states have."""
    for _, pointer, job in _jobs(subject):
        first: dict[object, str] = {}
        for state in STATES:
            for index, value in enumerate(array_at(job.get("states"), state)):
                if not isinstance(value, str):
                    continue
                if value in first:
                    where = (*pointer, "states", state, index)
                    message = f"x-job: status value {value!r} is {first[value]} already"
                    yield LintProblem(where, message, "leave it in one state")
                first.setdefault(value, state)


def check_end(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each job that, by the enum of its status, cannot succeed or fail."""
    for owner, pointer, job in _jobs(subject):
        values = _status_values(subject, owner, job)
        if not values:
            continue
        for state in ("succeeded", "failed"):
            listed = array_at(object_at(job, "states"), state)
            if listed and not any(value in values for value in listed):
                where = (*pointer, "states", state)
                if any(nearest(str(value), map(str, values), shortest=2) for value in listed):
                    continue  # a misspelling, which has a finding of its own
                message = f"x-job: the job is never {state}; its status has none of these values"
                yield LintProblem(where, message, "name values of the enum", key=True)


def _status_values(subject: Subject, owner: OperationAt, job: dict[str, object]) -> list[object]:
    body, _, path = str(job.get("state", "")).partition("#")
    name = {"status": "poll", "result": "result"}.get(body)
    called = subject.operations_by_id.get(str(object_at(job, name or "").get("operation")))
    target = owner if body == "response" else called
    if target is None:
        return []
    schemas = [
        schema
        for status, response in object_at(target.operation, "responses").items()
        if is_success(status)
        for schema in subject.body_schemas(response)
    ]
    described = [
        s for schema in schemas for s in locate(subject.registry, schema, parse(path)).schemas
    ]
    return [v for part in subject.registry.parts(described) for v in Schema(part).values]


def check_prices(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each price or rate of a value that the request does not allow."""
    for owner in subject.path_operations:
        credits = object_at(owner.operation, "x-credits")
        values = _priced_values(subject, owner, credits.get("by"))
        for field in ("prices", "rates"):
            prices = object_at(credits, field)
            for value in prices if values else ():
                if value not in values:
                    where = (*owner.pointer, "x-credits", field, value)
                    suggestion = nearest(value, [v for v in values if v not in prices], shortest=3)
                    message = f"x-credits: the request never has the value {value!r}"
                    remedy = "correct it, or add it to the enum"
                    yield misspelling(where, message, suggestion, remedy, key=True)


def _priced_values(subject: Subject, owner: OperationAt, by: object) -> list[str]:
    """Return the values that may decide a price, as keys; none where one of them is open."""
    schemas = subject.body_schemas(owner.operation.get("requestBody"))
    values: list[str] = []
    for pointer in by if is_array(by) else [by]:
        if not isinstance(pointer, str):
            return []
        located = [locate(subject.registry, schema, parse(pointer)) for schema in schemas]
        parts = subject.registry.parts([s for match in located for s in match.schemas])
        members = subject.registry.parts([m for part in parts for m in Schema(part).alternatives])
        listed = [v for part in (*parts, *members) for v in Schema(part).values]
        if any("boolean" in Schema(part).types for part in parts):
            listed += [True, False]
        if not listed:
            return []
        values += [v if isinstance(v, str) else json.dumps(v) for v in listed]
    return values


def check_intervals(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each first interval that is longer than the longest."""
    for _, pointer, job in _jobs(subject):
        interval = object_at(job, "interval")
        first, most = _seconds(interval.get("first")), _seconds(interval.get("max"))
        if first is not None and most is not None and first > most:
            message = "x-job: the first interval is longer than `max`"
            yield LintProblem((*pointer, "interval", "first"), message, "swap or correct the two")


def _seconds(text: object) -> float | None:
    if not isinstance(text, str):
        return None
    for unit, factor in (("ms", 0.001), ("s", 1.0), ("m", 60.0)):
        if text.endswith(unit):
            try:
                return float(text.removesuffix(unit)) * factor
            except ValueError:
                return None
    return None
