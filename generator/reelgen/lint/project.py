"""Rules of the set `project`: evidence, examples, units and style of hand-maintained specs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document.media_types import is_json
from ..json_types import is_object, object_at
from ..schema.model import Schema, types_of
from ..schema.registry import Registry
from ..schema.walk import subschemas
from .object_names import Families
from .problem import LintProblem
from .subject import Subject

_MEASURES = re.compile(
    r"(?:^|_)(duration|timeout|delay|size|length|width|height|interval|ttl|age|weight|distance"
    r"|speed|bitrate|volume|offset_time|elapsed|eta)(?:$|_)",
)
_UNIT = re.compile(
    r"(?i)\b(ms|milliseconds?|s|secs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes?|kb|kib|mb|mib"
    r"|gb|pixels?|px|points?|percent|%|degrees?|hz|khz|fps|frames?|db|characters?|items?|entries"
    r"|times|tokens?|credits?|cents?|dollars?|usd|ratio|factor|multiplier|scale|unix|epoch"
    r"|number of|how many|bits?|kbps|mbps|lines?|words?|pages?|units?|relative|normalized"
    r"|not documented|0 to 1|-?\d+(\.\d+)? to)\b|%"
)
_UNIT_IN_NAME = re.compile(
    r"(?:^|_)(ms|s|sec|secs|seconds?|minutes?|hours?|days?|bytes|kb|mb|gb|px|pixels|percent|ratio"
    r"|count|index|id|number|fps|hz|db)$"
)


def snake(name: str) -> str:
    """Return a name in snake_case: `durationMs` is `duration_ms`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().replace("-", "_")


def check_units(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each number of a measure whose unit is not documented."""
    related = subject.once(Families)
    for pointer, schema in subject.schemas:
        if any(step in ("if", "then", "else", "not") for step in pointer):
            continue
        around = related.members(schema)[1:]
        for name, written in object_at(schema, "properties").items():
            field = subject.target(written)
            is_described = any(name in Schema(member).properties for member in around)
            if not is_described and _lacks_unit(name, field, written):
                where = (*pointer, "properties", name)
                message = f"the number `{name}` has no unit"
                yield LintProblem(where, message, "name the unit in its description", key=True)


def _lacks_unit(name: str, field: dict[str, object], written: object) -> bool:
    types = set(types_of(field))
    if not types or types - {"integer", "number", "null"} or Schema(field).values:
        return False
    measured = snake(name)
    parts = [part for part in (field, written) if is_object(part)]
    described = any(_UNIT.search(str(part.get("description", ""))) for part in parts)
    return bool(_MEASURES.search(measured)) and not _UNIT_IN_NAME.search(measured) and not described


def check_deprecated(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each deprecated part whose description names no replacement."""
    for node in subject.objects:
        is_deprecated = not node.named and node.value.get("deprecated") is True
        if is_deprecated and "x-deprecated" not in node.value:
            text = f"{node.value.get('summary', '')} {node.value.get('description', '')}"
            if not _REPLACED.search(text):
                message = "no replacement of this deprecated part is documented"
                where = (*node.pointer, "deprecated")
                remedy = "name the replacement in its description"
                yield LintProblem(where, message, remedy, key=True)


_REPLACED = re.compile(
    r"(?i)\buse\b|replac|instead|superseded|successor|no longer|no replacement|removed|ignored"
    r"|has no effect|see |prefer|migrat|switch to|v[2-9]\b"
)


def check_example_presence(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each JSON body of a paid request without an example."""
    for pointer, _, operation, _ in subject.path_operations:
        if not operation.keys() & {"x-job", "x-credits"}:
            continue
        body = subject.target(operation.get("requestBody"))
        for media_type, written in object_at(body, "content").items():
            content = subject.target(written)
            schema = content.get("schema")
            if not is_json(media_type) or not schema or content.keys() & {"example", "examples"}:
                continue
            if not _has_example(subject.registry, schema):
                where = (*pointer, "requestBody", "content", media_type)
                message = f"the {media_type} body has no example"
                yield LintProblem(where, message, "add one under `examples`", key=True)


def _has_example(registry: Registry, schema: object) -> bool:
    """Return whether a schema, or the schema of any value in it, has an example."""
    waiting = [schema]
    seen: set[int] = set()
    while waiting:
        for part in registry.parts([waiting.pop()]):
            if part.keys() & {"example", "examples"}:
                return True
            if id(part) not in seen:
                seen.add(id(part))
                waiting += (inner for _, inner in subschemas(part))
    return False


def check_evidence(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each operation without a documented source."""
    if "x-source" in subject.data:
        return
    for pointer, item, operation, _ in subject.path_operations:
        if "x-source" not in operation and "x-source" not in item:
            yield LintProblem(
                pointer, "no source of this operation is documented", "add `x-source`", key=True
            )


def check_style(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each operation without an id, a summary or a tag."""
    for pointer, _, operation, _ in subject.path_operations:
        for field in ("operationId", "summary"):
            if not str(operation.get(field, "")).strip():
                yield LintProblem(
                    pointer, f"the operation has no `{field}`", f"add `{field}`", key=True
                )


def check_descriptions(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each parameter that nothing describes."""
    for holder in subject.path_operations:
        for index, parameter in enumerate(holder.parameters):
            schema = subject.target(parameter.get("schema"))
            described = parameter.get("description") or schema.get("description")
            if not described:
                message = f"parameter {parameter.get('name')!r} has no description"
                yield LintProblem(holder.parameter_pointer(index), message, "describe it")
