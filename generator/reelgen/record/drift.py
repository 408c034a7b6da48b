"""Where a response is not what its spec says, and where it lacks what earlier ones had."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..coverage.value_shape import join, observed
from ..document.media_types import is_json
from ..findings import Location, shown
from ..fixtures.check_fixtures import Breach, json_schema, response_breaches
from ..fixtures.fixture import Exchange
from ..json_types import JsonObject, is_object, object_at
from ..schema.flatten import JsonSchema
from ..schema.pointer import Pointer
from ..schema.walk import subschemas, values
from ..validation import Api, Route

REMEDIES = {
    "new field": "add it to the schema, with `x-source`, and run `make`",
    "missing field": "take it out of `required` if that is meant, else tell the provider",
    "changed type": "correct `type`, with `x-source`, and run `make`",
    "new enum value": "add it to the `enum`, and to `x-job.states` where it is a state",
    "new status": "add it under `responses`",
    "broken rule": "correct the rule in the schema",
    "no longer seen": "nothing, where the field is optional; else correct the spec",
}
"""By kind: what to do."""

PARTS = ("allOf", "oneOf", "anyOf")
DEPTH = 9
"""Levels of those that are looked into."""

STEPS: dict[str, Pointer] = {"[]": ("items",), "{}": ("additionalProperties",)}
STEP = re.compile(r"[^.\[\]{}]+|\[\]|\{\}")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between a response and the spec, or earlier responses."""

    operation: str
    status: int
    kind: str
    path: str
    """`data.videos[].status`; empty: the response as a whole."""
    detail: str
    location: Location
    weak: bool = False
    """Only earlier fixtures speak against it, not the spec."""

    def __str__(self) -> str:
        subject = f"{self.kind} `{self.path}`" if self.path else self.kind
        message = f"{self.operation} {self.status}: {subject}: {self.detail}"
        return f"{self.location}: {shown(message)}; {REMEDIES[self.kind]}"


def breaches(contract: Api, route: Route, answer: JsonObject) -> list[Breach]:
    """Return where a response breaks its spec."""
    exchange = Exchange.model_validate(
        {
            "operation": route.id,
            "origin": {"kind": "recorded", "source": "", "date": "2026-01-01"},
            "request": {"method": route.method, "url": ""},
            "response": answer,
        }
    )
    return [*response_breaches(contract, route, exchange)]


def changes(
    contract: Api,
    route: Route,
    answer: JsonObject,
    broken: Iterable[Breach],
    earlier: Iterable[Exchange],
) -> Iterator[Change]:
    """Yield all differences of a redacted response; `broken` is where it breaks the spec."""
    status = int(answer["status"])
    documented = route.response(status)
    if documented is None:
        where = contract.source.locate((*route.pointer, "responses"), key=True)
        statuses = ", ".join(object_at(route.raw, "responses"))
        yield Change(route.id, status, "new status", "", f"the spec has {statuses}", where)
        return
    key = _key(route, status)
    pointer = (*route.pointer, "responses", key)
    schema = json_schema(documented)
    if schema is None:
        return
    kind = next(k for k in object_at(documented, "content") if is_json(k))
    pointer = (*pointer, "content", kind, "schema")
    if "json" not in answer:
        where = contract.source.locate(pointer)
        detail = "the answer is no JSON, the spec says it is"
        yield Change(route.id, status, "changed type", "", detail, where)
        return
    seen = observed(contract.schemas, schema, answer["json"])
    reported: set[str] = set()
    for difference in dict.fromkeys(sorted(seen.differences)):
        reported.add(difference.path)
        location = placed(contract, pointer, schema, difference.path)
        if difference.kind == "new field":  # where it is to be added
            location = (*location, "properties")
        where = contract.source.locate(location, key=difference.kind == "new field")
        yield Change(route.id, status, difference.kind, difference.path, difference.detail, where)
    for breach in broken:
        path = path_of(breach)
        if breach.at[:2] == ("response", "json") and not any(
            _near(path, difference) for difference in reported
        ):
            reported.add(path)
            where = contract.source.locate(placed(contract, pointer, schema, path))
            yield Change(route.id, status, "broken rule", path, breach.message, where)
    objects = {path for path, value in _paths(answer["json"]) if is_object(value)}
    for path in sorted(_always(contract, schema, status, earlier) - seen.fields - reported):
        if path.rpartition(".")[0] in objects:
            where = contract.source.locate(placed(contract, pointer, schema, path))
            detail = "every earlier fixture of this answer has it"
            yield Change(route.id, status, "no longer seen", path, detail, where, weak=True)


def path_of(breach: Breach) -> str:
    """Return the place of a breach as a path: `data.videos[].status`."""
    path = ""
    for step in breach.at[2:]:
        path = f"{path}[]" if isinstance(step, int) else join(path, step)
    return path


def placed(
    contract: Api, pointer: tuple[str | int, ...], schema: JsonSchema, path: str
) -> tuple[str | int, ...]:
    """Return where the spec speaks of a field; of what is nearest to it, where it does not."""
    for step in STEP.findall(path):
        match = _step(contract, schema, step)
        if match is None:
            break
        further, schema = match
        pointer = (*pointer, *further)
    return pointer


def _step(contract: Api, schema: JsonSchema, step: str) -> tuple[Pointer, JsonSchema] | None:
    """Return where a schema, or the nearest part of it, describes a field or the items."""
    wanted = STEPS.get(step, ("properties", step))
    parts: list[tuple[Pointer, JsonSchema]] = [((), schema)]
    for _ in range(DEPTH):
        below = [
            (pointer, steps, child)
            for pointer, part in parts
            for steps, child in subschemas(contract.schemas.target(part))
        ]
        for pointer, steps, child in below:
            if steps == wanted and (step != "{}" or is_object(child)):
                return (*pointer, *steps), child
        parts = [
            ((*pointer, *steps), child) for pointer, steps, child in below if steps[0] in PARTS
        ]
    return None


def _key(route: Route, status: int) -> str:
    responses = object_at(route.raw, "responses")
    keys = (str(status), f"{status // 100}XX", f"{status // 100}xx")
    return next((key for key in keys if key in responses), "default")


def _near(path: str, reported: str) -> bool:
    return path == reported or reported.startswith((f"{path}.", f"{path}[")) or not path


def _always(
    contract: Api, schema: JsonSchema, status: int, earlier: Iterable[Exchange]
) -> set[str]:
    """Return the fields that all earlier responses of this status had."""
    bodies = [
        exchange.response.json_
        for exchange in earlier
        if exchange.response is not None
        and exchange.response.status == status
        and exchange.response.has_json
        and not exchange.contradicts
    ]
    if not bodies:
        return set()
    fields = [observed(contract.schemas, schema, body).fields for body in bodies]
    # A field that never held anything is not missed.
    filled = {path for body in bodies for path, value in _paths(body) if value is not None}
    return set[str].intersection(*fields) & filled


def _paths(value: object) -> Iterator[tuple[str, Any]]:
    """Yield everything within a value, with its path such as `data.videos[].status`."""
    for pointer, inner in values(value):
        path = ""
        for step in pointer:
            path = join(path, step) if isinstance(step, str) else f"{path}[]"
        yield path, inner
