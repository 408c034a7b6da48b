"""Conversion of Swagger 2.0 operations to OpenAPI 3.0: parameters, bodies, responses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..json_types import JsonObject, array_at, is_array, is_object, object_at
from ..schema.registry import Registry
from ..schema.walk import rewrite
from .exchange import FORMS

FORM, MULTIPART = FORMS
JSON = "application/json"
STYLES = {
    ("csv", "query"): {"style": "form", "explode": False},
    ("ssv", "query"): {"style": "spaceDelimited", "explode": False},
    ("pipes", "query"): {"style": "pipeDelimited", "explode": False},
    ("multi", "query"): {"style": "form", "explode": True},
}
"""Serialization in OpenAPI 3 by `collectionFormat` and `in`."""
SCHEMA_KEYWORDS = (
    *("type", "format", "items", "default", "enum", "pattern", "multipleOf", "uniqueItems"),
    *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
    *("maxLength", "minLength", "maxItems", "minItems", "x-nullable"),
)
"""Keywords of a parameter or header that are keywords of its schema in OpenAPI 3."""


@dataclass(frozen=True)
class SwaggerOperation:
    """An operation, with the document that defines its defaults."""

    data: JsonObject
    """The whole document."""
    operation: JsonObject
    shared_bodies: Sequence[object]
    """The body and form parameters of its path item."""

    def upgraded(self) -> JsonObject:
        """Return the operation as OpenAPI 3.0."""
        moved = ("consumes", "produces", "parameters", "responses", "schemes")
        upgraded = {name: value for name, value in self.operation.items() if name not in moved}
        own = array_at(self.operation, "parameters")
        listed = [upgraded_parameter(self.data, p) for p in own if not is_body(self.data, p)]
        if listed:
            upgraded["parameters"] = listed
        body = self._body([p for p in own if is_body(self.data, p)])
        if body is not None:
            upgraded["requestBody"] = body
        responses = object_at(self.operation, "responses")
        upgraded["responses"] = {
            status: response if status.startswith("x-") else self.response(response)
            for status, response in responses.items()
        }
        return upgraded

    def response(self, response: object) -> object:
        """Return a response as OpenAPI 3.0; a reference is not changed."""
        if not is_object(response) or "$ref" in response:
            return response
        kept = {k: v for k, v in response.items() if k not in ("schema", "examples", "headers")}
        upgraded: JsonObject = {**kept, "description": str(response.get("description") or "")}
        headers = object_at(response, "headers")
        if headers:
            upgraded["headers"] = {name: _header(header) for name, header in headers.items()}
        content = self._content(response)
        if content:
            upgraded["content"] = content
        return upgraded

    def _content(self, response: JsonObject) -> JsonObject:
        examples = object_at(response, "examples")
        content: JsonObject = {}
        if "schema" in response:
            content = {
                media_type: {"schema": _media_schema(response["schema"])}
                for media_type in self._media_types("produces")
            }
        for media_type, example in examples.items():
            content.setdefault(media_type, {})["example"] = example
        return content

    def _media_types(self, key: str) -> list[str]:
        own = self.operation.get(key)
        listed = own if is_array(own) else array_at(self.data, key)
        return list(dict.fromkeys(map(str, listed))) or [JSON]

    def _body(self, own: list[object]) -> JsonObject | None:
        """Return the request body of the operation's and path item's parameters, or None."""
        registry = Registry(self.data)
        listed = {_key(p): p for p in map(registry.resolve, (*self.shared_bodies, *own))}
        whole = [p for p in listed.values() if is_object(p) and p.get("in") == "body"]
        fields = [p for p in listed.values() if is_object(p) and p.get("in") == "formData"]
        if whole:
            return self._whole_body(whole[-1])
        return self._form(fields) if fields else None

    def _whole_body(self, parameter: JsonObject) -> JsonObject:
        schema = _media_schema(parameter.get("schema", {}))
        examples = object_at(parameter, "x-examples")
        content: JsonObject = {}
        for media_type in self._media_types("consumes"):
            content[media_type] = {"schema": schema}
            if media_type in examples:
                content[media_type]["example"] = examples[media_type]
        return {**_described(parameter), "content": content}

    def _form(self, fields: list[JsonObject]) -> JsonObject:
        schema: JsonObject = {
            "type": "object",
            "properties": {str(field.get("name")): _form_field(field) for field in fields},
        }
        required = [str(field.get("name")) for field in fields if field.get("required") is True]
        body: JsonObject = {}
        if required:
            schema["required"] = required
            body["required"] = True
        offered = [name for name in self._media_types("consumes") if name in FORMS]
        if any(field.get("type") == "file" for field in fields):
            offered = [MULTIPART]
        content = {
            name: {"schema": schema, **_encoding(name, fields)} for name in offered or [FORM]
        }
        return {**body, "content": content}


def is_body(data: JsonObject, parameter: object) -> bool:
    """Return whether a parameter, or its target, is a body or form field."""
    resolved = Registry(data).resolve(parameter)
    return is_object(resolved) and resolved.get("in") in ("body", "formData")


def upgraded_parameter(data: JsonObject, parameter: object) -> object:
    """Return a parameter other than a body as OpenAPI 3.0; a reference is not changed."""
    if not is_object(parameter) or "$ref" in parameter:
        return parameter
    moved = (*SCHEMA_KEYWORDS, "collectionFormat", "x-example")
    upgraded: JsonObject = {k: v for k, v in parameter.items() if k not in moved}
    location = str(parameter.get("in"))
    if location == "path":
        upgraded["required"] = True
    if parameter.get("type") == "array":
        upgraded |= STYLES.get((str(parameter.get("collectionFormat", "csv")), location), {})
    if "x-example" in parameter:
        upgraded["example"] = parameter["x-example"]
    return {**upgraded, "schema": _schema_of(parameter)}


def upgraded_schema(node: JsonObject, named: bool) -> JsonObject:
    """Return a schema of Swagger 2.0 as OpenAPI 3.0, for `rewrite`."""
    if named:
        return node
    upgraded = {name: value for name, value in node.items() if name != "collectionFormat"}
    if upgraded.get("type") == "file":
        upgraded |= {"type": "string", "format": "binary"}
    if isinstance(upgraded.get("discriminator"), str):
        upgraded["discriminator"] = {"propertyName": upgraded["discriminator"]}
    if isinstance(upgraded.get("x-nullable"), bool):
        upgraded["nullable"] = upgraded.pop("x-nullable")
    return upgraded if upgraded != node else node


def _media_schema(schema: object) -> Any:
    return rewrite(schema, upgraded_schema)


def _schema_of(parameter: JsonObject) -> JsonObject:
    schema = {name: parameter[name] for name in SCHEMA_KEYWORDS if name in parameter}
    upgraded: JsonObject = _media_schema(schema or {"type": "string"})
    return upgraded


def _form_field(field: JsonObject) -> JsonObject:
    beside = {k: v for k, v in field.items() if k == "description" or k.startswith("x-")}
    return {**beside, **_schema_of(field)}


def _encoding(media_type: str, fields: list[JsonObject]) -> JsonObject:
    """Return the styles of array fields in a form, if they are not the default."""
    styles: JsonObject = {}
    for field in fields:
        is_list = field.get("type") == "array"
        style = STYLES.get((str(field.get("collectionFormat", "csv")), "query"))
        if is_list and style is not None and object_at(field, "items").get("type") != "file":
            styles[str(field.get("name"))] = style
    return {"encoding": styles} if styles else {}


def _header(header: object) -> object:
    if not is_object(header) or "$ref" in header:
        return header
    kept = {k: v for k, v in header.items() if k not in (*SCHEMA_KEYWORDS, "collectionFormat")}
    return {**kept, "schema": _schema_of(header)}


def _described(parameter: JsonObject) -> JsonObject:
    return {name: parameter[name] for name in ("description", "required") if name in parameter}


def _key(parameter: object) -> tuple[object, object]:
    resolved = parameter if is_object(parameter) else {}
    return resolved.get("in") == "body" or resolved.get("name"), resolved.get("in")
