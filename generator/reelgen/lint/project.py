"""Rules of the set `project`: evidence, examples, units and style of specs kept by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..document.media_types import is_json
from ..json_types import array_at, is_object, object_at
from ..schema.model import Schema, types_of
from .object_names import families
from .problem import Problem
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


def check_units(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each number that measures something and does not say in what unit."""
    related = families(subject)
    for pointer, schema in subject.schemas:
        if any(step in ("if", "then", "else", "not") for step in pointer):
            continue
        around = related.members(schema)[1:]
        for name, written in object_at(schema, "properties").items():
            field = subject.resolve(written)
            is_described = any(name in Schema(member).properties for member in around)
            if not is_described and _lacks_unit(name, field, written):
                where = (*pointer, "properties", name)
                message = f"the number `{name}` has no unit"
                yield Problem(where, message, "name the unit in its description", key=True)


def _lacks_unit(name: str, field: dict[str, Any], written: Any) -> bool:
    types = set(types_of(field))
    if not types or types - {"integer", "number", "null"} or Schema(field).values:
        return False
    measured = snake(name)
    texts = (
        str(field.get("description", "")),
        str(object_at({"w": written}, "w").get("description", "")),
    )
    described = any(_UNIT.search(text) for text in texts)
    return bool(_MEASURES.search(measured)) and not _UNIT_IN_NAME.search(measured) and not described


def check_deprecated(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each deprecated part whose description names no replacement."""
    for node in subject.objects:
        is_deprecated = not node.named and node.value.get("deprecated") is True
        if is_deprecated and "x-deprecated" not in node.value:
            text = f"{node.value.get('summary', '')} {node.value.get('description', '')}"
            if not _REPLACED.search(text):
                message = "nothing says what replaces this deprecated part"
                where = (*node.pointer, "deprecated")
                yield Problem(where, message, "name the replacement in its description", key=True)


_REPLACED = re.compile(
    r"(?i)\buse\b|replac|instead|superseded|successor|no longer|no replacement|removed|ignored"
    r"|has no effect|see |prefer|migrat|switch to|v[2-9]\b"
)


def check_example_presence(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each JSON body of a request that costs money, without an example."""
    for pointer, _, operation, _ in subject.path_operations:
        if not operation.keys() & {"x-job", "x-credits"}:
            continue
        body = subject.resolve(operation.get("requestBody"))
        for media_type, written in object_at(body, "content").items():
            content = subject.resolve(written)
            schema = content.get("schema")
            has_example = content.keys() & {"example", "examples"} or _has_example(subject, schema)
            if is_json(media_type) and schema and not has_example:
                where = (*pointer, "requestBody", "content", media_type)
                message = f"the {media_type} body has no example"
                yield Problem(where, message, "add one under `examples`", key=True)


def _has_example(subject: Subject, schema: Any, depth: int = 0) -> bool:
    """Return whether a schema, or any part of it, has an example."""
    if depth > 6:
        return False
    for part in subject.registry.parts([schema]):
        if part.keys() & {"example", "examples"}:
            return True
        below = [*Schema(part).properties.values(), *Schema(part).alternatives]
        below += [part["items"]] if is_object(part.get("items")) else []
        if any(_has_example(subject, field, depth + 1) for field in below):
            return True
    return False


def check_evidence(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each operation and named schema that nothing says the source of."""
    if "x-source" in subject.data:
        return
    for pointer, item, operation, _ in subject.path_operations:
        if "x-source" not in operation and "x-source" not in item:
            yield Problem(pointer, "nothing says how this is known", "add `x-source`", key=True)


def check_style(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each operation without an id, a summary or a tag."""
    for pointer, _, operation, _ in subject.path_operations:
        for field in ("operationId", "summary"):
            if not str(operation.get(field, "")).strip():
                yield Problem(
                    pointer, f"the operation has no `{field}`", f"add `{field}`", key=True
                )


def check_descriptions(subject: Subject) -> Iterator[Problem]:
    """Yield a problem for each parameter that nothing describes."""
    for pointer, _, operation, parameters in subject.path_operations:
        own = len(parameters) - len(array_at(operation, "parameters"))
        for index, parameter in enumerate(parameters):
            schema = subject.resolve(parameter.get("schema"))
            described = parameter.get("description") or schema.get("description")
            if not described:
                where = (*pointer[:2], "parameters", index)
                if index >= own:
                    where = (*pointer, "parameters", index - own)
                message = f"parameter {parameter.get('name')!r} has no description"
                yield Problem(where, message, "describe it")
