"""Lower a named operation with its parts to a method of the client."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from ..document import openapi
from ..document.path_items import METHODS
from ..ir.model import ClientMethod, MethodBody, MethodParameter, Scheme
from ..ir.names import RESERVED_ARGUMENTS, constant
from ..json_types import array_at, is_object
from .field_docs import docs
from .lower_bodies import lower_bodies
from .lower_credits import costly_default, lower_credits
from .lower_example import lower_example
from .lower_paging import lower_paging
from .lower_parameters import lower_parameters
from .lower_responses import lower_responses
from .lower_security import lower_requirement
from .lower_servers import own_address
from .lower_streams import lower_stream
from .name_operations import Named
from .schema_index import SchemaIndex
from .schema_set import SchemaSetBuilder

REPEATABLE = frozenset({"get", "head", "options", "put", "delete", "trace", "query"})
"""Idempotent HTTP methods. Repeating others may cost money."""

MAX_VISITS = 1000
"""The maximum number of schemas of one body that are searched for deprecated fields."""


def lower_operation(
    named: Named,
    document: openapi.Document,
    schemas: SchemaIndex,
    params: SchemaSetBuilder,
    models: SchemaSetBuilder,
    schemes: tuple[Scheme, ...],
    methods: Mapping[str, str],
) -> ClientMethod:
    """Return the method of an operation.

    `methods` are the names of all methods (`v3.videos.create`) by operationId.
    """
    used = set(RESERVED_ARGUMENTS)
    parameters, arguments = lower_parameters(named, schemas, params, used)
    bodies = lower_bodies(named, schemas, params, used)
    body = bodies[0] if bodies else None
    spec = named.operation
    retry = spec.retry
    price = lower_credits(spec, schemas)
    return ClientMethod(
        id=named.id,
        name=named.name,
        constant=constant("_".join((*named.resource, named.name))),
        method=named.method.upper() if named.method in METHODS else named.method,
        path=named.path,
        docs=docs(spec.summary, spec.description, spec.source),
        deprecated=spec.deprecated,
        sunset=_sunset(spec),
        replacement=methods.get(spec.deprecation.use or "", "") if spec.deprecation else "",
        parameters=parameters,
        arguments=arguments,
        body=body,
        alternatives=bodies[1:],
        responses=lower_responses(named, models),
        server=own_address(document, named.item, spec),
        security=lower_requirement(document, spec, schemes),
        repeatable=named.method in REPEATABLE or (retry is not None and retry.safe),
        idempotency_header=retry.idempotency.header if retry and retry.idempotency else None,
        idempotency_field=retry.idempotency.body if retry and retry.idempotency else None,
        deprecated_fields=tuple(_deprecated(named, parameters, body, schemas)),
        paging=lower_paging(named, parameters, schemas),
        stream=lower_stream(named, models),
        price=price,
        costly_default=costly_default(price),
        example=lower_example(named, parameters, body, schemas),
    )


def _sunset(spec: openapi.Operation) -> str:
    date = spec.deprecation.sunset if spec.deprecation else None
    return date.isoformat() if date else ""


def _deprecated(
    named: Named,
    parameters: tuple[MethodParameter, ...],
    body: MethodBody | None,
    schemas: SchemaIndex,
) -> Iterator[tuple[str, str]]:
    for parameter in parameters:
        if parameter.deprecated:
            yield parameter.name, parameter.description
    if body is None or named.operation.request_body is None:
        return
    content = named.operation.request_body.content.get(body.media_types[0])
    if content is not None:
        yield from dict(_deprecated_below(content.schema_, schemas)).items()


def _deprecated_below(schema: object, schemas: SchemaIndex) -> Iterator[tuple[str, str]]:
    """Yield deprecated fields of a body as `a.*.b`, breadth first, up to MAX_VISITS schemas."""
    waiting = deque([(schema, "")])
    for _ in range(MAX_VISITS):
        if not waiting:
            return
        declared, path = waiting.popleft()
        full = schemas.resolve(declared)
        if not is_object(full):
            continue
        if "items" in full:
            waiting.append((full["items"], f"{path}*."))
        waiting.extend((m, path) for key in ("oneOf", "anyOf") for m in array_at(full, key))
        for name, (field, _) in schemas.fields(full).items():
            if is_object(field) and field.get("deprecated") is True:
                yield path + name, " ".join(str(field.get("description", "")).split())
            waiting.append((field, f"{path}{name}."))
