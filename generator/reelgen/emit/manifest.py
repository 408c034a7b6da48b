"""`manifest.json`: the operations of a provider as data, for tools."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

from ..ir.model import ClientMethod, Field, MethodBody, Provider, Resource
from ..ir.names import identifier
from ..mark import sentence

VERSION = "0.1.0"
"""The version of the generator in every manifest."""


def manifest(provider: Provider) -> str:
    """Return the text of `manifest.json`."""
    content = {
        "$comment": sentence(provider.spec_path),
        "provider": provider.name,
        "spec": provider.spec_path,
        "spec_sha256": provider.spec_sha256,
        "generator": f"reelgen {VERSION}",
        "client": provider.class_name,
        "operations": [
            _operation(operation, resource)
            for resource in provider.all_resources()
            for operation in resource.operations
        ],
        "events": [
            {"name": event.name, "callback": event.callback, "model": event.type}
            for event in provider.events
        ],
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _operation(operation: ClientMethod, resource: Resource) -> dict[str, object]:
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "python": f"{'.'.join(resource.path)}.{operation.name}",
        "responses": {response.status: response.type for response in operation.responses},
        "summary": operation.docs.summary,
        "job": operation.job is not None,
        "list": operation.paging.method if operation.paging is not None else None,
        "media_types": operation.body.media_types if operation.body is not None else [],
        "arguments_model": operation.arguments,
        "body_model": operation.body.type if operation.body is not None else None,
        "arguments": [
            *(_argument(p, p.location) for p in operation.parameters),
            *(_argument(field, "body") for field in _body_fields(operation)),
        ],
    }


def _body_fields(operation: ClientMethod) -> tuple[Field, ...]:
    """Return the arguments that a body is spread into, or the argument `body`."""
    body = operation.body
    if body is None or body.variants:
        return (
            tuple(map(partial(_required_everywhere, body), body.fields)) if body is not None else ()
        )
    binary = body.encoding == "binary"
    whole = Field(
        name=identifier("body"),
        wire="",
        required=body.required,
        deprecated=False,
        file=binary,
        constant=None,
        description=body.description,
    )
    return (whole,)


def _required_everywhere(body: MethodBody, field: Field) -> Field:
    """Return a field of a body, required only where all variants require it."""
    required = all(
        any(other.name == field.name and other.required for other in variant.fields)
        for variant in body.variants
    )
    return replace(field, required=required)


def _argument(field: Field, location: str) -> dict[str, object]:
    return {
        "name": field.name,
        "wire": field.wire,
        "in": location,
        "required": field.required,
        "file": field.file,
        "description": field.description,
    }
