"""Inputs of a workflow: credentials, parameters of the submission, and its body."""

from __future__ import annotations

from dataclasses import dataclass

from ..document.media_types import is_json
from ..ir.model import Scheme
from ..ir.names import identifier, unique
from ..json_types import JsonObject, array_at, is_object, object_at
from .spec import Endpoint, Spec

MISSING: object = object()


@dataclass(frozen=True)
class Inputs:
    """The inputs of a workflow, and their names in steps."""

    schema: JsonObject
    credentials: dict[str, str]
    """Security scheme -> input."""
    parameters: dict[str, str]
    """Parameter of the submission -> input."""
    body: str


def inputs_of(spec: Spec, submit: Endpoint, schemes: tuple[Scheme, ...]) -> Inputs:
    """Return the inputs; those with an example in the spec have it as default."""
    properties: JsonObject = {}
    used_names: set[str] = set()
    credentials: dict[str, str] = {}
    for scheme in schemes:
        name = credentials[scheme.name] = unique(scheme.argument, used_names)
        secret = {"type": "string", "format": "password"}
        properties[name] = _described(secret, _credential(scheme))
    parameters: dict[str, str] = {}
    for parameter in submit.parameters:
        if parameter.required or parameter.location == "path":
            name = parameters[parameter.name] = unique(identifier(parameter.name), used_names)
            raw = _raw_parameter(submit, parameter.name)
            properties[name] = _described(_plain_type(spec, raw), parameter.description)
            _put_default(properties[name], _example(spec, raw))
    body = unique("body", used_names)
    media = media_type(submit)
    if media:
        content = object_at(object_at(submit.raw, "requestBody"), "content")[media]
        properties[body] = _described({}, f"Body of {submit.name}.")
        _put_default(properties[body], _example(spec, content))
        if is_object(properties[body].get("default")):
            properties[body] = {"type": "object", **properties[body]}
    required = [name for name, schema in properties.items() if "default" not in schema]
    schema = {"type": "object", "required": required, "properties": properties}
    return Inputs(schema, credentials, parameters, body)


def media_type(submit: Endpoint) -> str:
    """Return the media type of the body, preferably JSON."""
    body = submit.operation.request_body
    kinds = list(body.content) if body else []
    return next((kind for kind in kinds if is_json(kind)), kinds[0] if kinds else "")


def _credential(scheme: Scheme) -> str:
    if scheme.basic:
        return "User and password, joined by a colon, in Base64."
    return scheme.description or f"Credential for {scheme.wire}."


def _described(schema: JsonObject, description: str) -> JsonObject:
    return {**schema, "description": description} if description else schema


def _raw_parameter(endpoint: Endpoint, name: str) -> JsonObject:
    listed = (*array_at(endpoint.raw, "parameters"), *array_at(endpoint.raw_item, "parameters"))
    return object_at({parameter.get("name"): parameter for parameter in reversed(listed)}, name)


def _plain_type(spec: Spec, raw: JsonObject) -> JsonObject:
    """Return the type of a parameter; other keywords are checked by the API."""
    kind = spec.resolved(raw.get("schema")).get("type")
    return {"type": kind} if kind else {}


def _put_default(schema: JsonObject, value: object) -> None:
    if value is not MISSING:
        schema["default"] = value


def _example(spec: Spec, holder: JsonObject) -> object:
    """Return the first example of a parameter or a media type, or of its schema."""
    if "example" in holder:
        return holder["example"]
    for entry in object_at(holder, "examples").values():
        example = spec.resolved(entry)
        if "value" in example:
            return example["value"]
    schema = spec.resolved(holder.get("schema"))
    examples = [*array_at(schema, "examples"), *(schema[k] for k in ("example",) if k in schema)]
    return examples[0] if examples else MISSING
