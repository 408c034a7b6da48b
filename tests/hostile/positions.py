"""One OpenAPI document, and every place in it where a string may stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Document = dict[str, Any]


def base() -> Document:
    """A small document with one of everything."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [
            {
                "url": "https://{place}.example.com",
                "description": "Main.",
                "variables": {"place": {"default": "eu"}},
            }
        ],
        "tags": [{"name": "things", "description": "All things."}],
        "security": [{"key": []}],
        "paths": {"/things/{id}": {"post": _operation()}},
        "webhooks": {"done": {"post": _notification()}},
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
            "schemas": {"Thing": _thing(), "Cat": _animal("cat"), "Dog": _animal("dog")},
        },
    }


def _operation() -> Document:
    thing = {"$ref": "#/components/schemas/Thing"}
    text = {"type": "string"}
    return {
        "operationId": "things.change",
        "tags": ["things"],
        "summary": "Change a thing.",
        "description": "Change it.",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": text},
            {"name": "how", "in": "query", "description": "How.", "schema": text},
            {"name": "X-Why", "in": "header", "schema": text},
        ],
        "requestBody": {
            "description": "A thing.",
            "required": True,
            "content": {"application/json": {"schema": thing}},
        },
        "responses": {
            "200": {"description": "Done.", "content": {"application/json": {"schema": thing}}}
        },
    }


def _notification() -> Document:
    cat = {"$ref": "#/components/schemas/Cat"}
    return {
        "summary": "Done.",
        "requestBody": {"content": {"application/json": {"schema": cat}}},
        "responses": {"204": {"description": "Heard."}},
    }


def _thing() -> Document:
    return {
        "type": "object",
        "title": "Thing",
        "description": "A thing.",
        "properties": {
            "name": {"type": "string", "description": "Its name.", "example": "a"},
            "kind": {"type": "string", "enum": ["big", "small"]},
            "fixed": {"const": "fixed"},
            "code": {"type": "string", "pattern": "^a+$"},
            "size": {"type": "string", "default": "m"},
            "pet": {
                "oneOf": [
                    {"$ref": "#/components/schemas/Cat"},
                    {"$ref": "#/components/schemas/Dog"},
                ],
                "discriminator": {
                    "propertyName": "species",
                    "mapping": {
                        "cat": "#/components/schemas/Cat",
                        "dog": "#/components/schemas/Dog",
                    },
                },
            },
        },
    }


def _animal(tag: str) -> Document:
    return {
        "type": "object",
        "required": ["species"],
        "properties": {"species": {"type": "string", "const": tag}, "age": {"type": "integer"}},
    }


Place = Callable[[Document, str], None]
"""Puts a string into a document."""


def _operation_of(document: Document) -> Document:
    operation: Document = next(iter(document["paths"].values()))["post"]
    return operation


def _schema(document: Document, name: str = "Thing") -> Document:
    schema: Document = document["components"]["schemas"][name]
    return schema


def _renamed(holder: Document, old: str, new: str) -> None:
    items = [(new if key == old else key, value) for key, value in holder.items()]
    holder.clear()
    holder.update(items)


def _set(path: str) -> Place:
    """Puts the string at a pointer."""

    def place(document: Document, text: str) -> None:
        *above, last = path.split(" ")
        node: Any = document
        for step in above:
            node = node[int(step)] if isinstance(node, list) else node[step]
        node[last] = text

    return place


def _in_operation(path: str) -> Place:
    def place(document: Document, text: str) -> None:
        _set(path)(_operation_of(document), text)

    return place


def _in_thing(path: str) -> Place:
    def place(document: Document, text: str) -> None:
        _set(path)(_schema(document), text)

    return place


def _tag(document: Document, text: str) -> None:
    document["tags"][0]["name"] = text
    _operation_of(document)["tags"] = [text]


def _tag_alone(document: Document, text: str) -> None:
    """Where there is no operationId, the tag names the resource."""
    del _operation_of(document)["operationId"]
    _tag(document, text)


def _path(document: Document, text: str) -> None:
    _renamed(document["paths"], "/things/{id}", f"/things/{text}/{{id}}")


def _path_alone(document: Document, text: str) -> None:
    operation = _operation_of(document)
    del operation["operationId"], operation["tags"]
    _path(document, text)


def _path_parameter(document: Document, text: str) -> None:
    _renamed(document["paths"], "/things/{id}", f"/things/{{{text}}}")
    _operation_of(document)["parameters"][0]["name"] = text


def _parameter_default(document: Document, text: str) -> None:
    _operation_of(document)["parameters"][1]["schema"] = {"type": "string", "default": text}


def _media_type(document: Document, text: str) -> None:
    operation = _operation_of(document)
    _renamed(operation["requestBody"]["content"], "application/json", text)
    operation["responses"]["200"]["content"][text] = {}


def _second_media_type(document: Document, text: str) -> None:
    content = _operation_of(document)["requestBody"]["content"]
    content[f"application/{text}+json"] = content["application/json"]


def _part(document: Document, text: str) -> None:
    """A multipart field and the content type of its part."""
    body = _operation_of(document)["requestBody"]
    fields = {text: {"type": "string"}, "file": {"type": "string", "format": "binary"}}
    schema = {"type": "object", "properties": fields}
    body["content"] = {
        "multipart/form-data": {"schema": schema, "encoding": {text: {"contentType": text}}}
    }


def _status(document: Document, text: str) -> None:
    _operation_of(document)["responses"][text] = {"description": "Else."}


def _schema_name(document: Document, text: str) -> None:
    escaped = text.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    _renamed(document["components"]["schemas"], "Thing", text)
    operation = _operation_of(document)
    for holder in (operation["requestBody"], operation["responses"]["200"]):
        holder["content"]["application/json"]["schema"] = {
            "$ref": f"#/components/schemas/{escaped}"
        }


def _property(document: Document, text: str) -> None:
    _renamed(_schema(document)["properties"], "name", text)
    _schema(document)["required"] = [text]


def _inner_property(document: Document, text: str) -> None:
    """A property that becomes a class of its own, with a rule on it."""
    inner = {"type": "object", "properties": {text: {"type": "string"}, "b": {"type": "string"}}}
    rules = {"not": {"required": [text, "b"]}, "dependentRequired": {text: ["b"]}}
    _schema(document)["properties"][text] = {**inner, **rules}


def _enum(document: Document, text: str) -> None:
    _schema(document)["properties"]["kind"]["enum"] += [text, f"{text} too"]


def _const(document: Document, text: str) -> None:
    _schema(document)["properties"]["fixed"] = {"const": text, "default": text}


def _rule(document: Document, text: str) -> None:
    thing = _schema(document)
    thing["if"] = {"properties": {"name": {"const": text}}, "required": ["name"]}
    thing["then"] = {"required": [text]}


def _pattern_properties(document: Document, text: str) -> None:
    _schema(document)["properties"]["extra"] = {
        "type": "object",
        "patternProperties": {text: {"type": "string"}},
    }


def _discriminator(document: Document, text: str) -> None:
    for name in ("Cat", "Dog"):
        schema = _schema(document, name)
        _renamed(schema["properties"], "species", text)
        schema["required"] = [text]
    _schema(document)["properties"]["pet"]["discriminator"]["propertyName"] = text


def _mapping_key(document: Document, text: str) -> None:
    _renamed(_schema(document)["properties"]["pet"]["discriminator"]["mapping"], "cat", text)
    _schema(document, "Cat")["properties"]["species"] = {"type": "string"}


def _server(document: Document, text: str) -> None:
    document["servers"][0]["url"] = f"https://{text}.example.com/{text}"


def _server_variable(document: Document, text: str) -> None:
    server = document["servers"][0]
    server["url"] = f"https://example.com/{{{text}}}"
    server["variables"] = {text: {"default": text, "enum": [text], "description": text}}


def _operation_server(document: Document, text: str) -> None:
    _operation_of(document)["servers"] = [{"url": f"https://example.org/{text}"}]


def _scheme(document: Document, text: str) -> None:
    _renamed(document["components"]["securitySchemes"], "key", text)
    document["security"] = [{text: []}]


def _second_scheme(document: Document, text: str) -> None:
    document["components"]["securitySchemes"][text] = {"type": "http", "scheme": text}
    document["security"].append({text: []})


def _scheme_header(document: Document, text: str) -> None:
    document["components"]["securitySchemes"]["key"]["name"] = text


def _source(document: Document, text: str) -> None:
    _operation_of(document)["x-source"] = {"doc": text, "note": text}
    _schema(document)["x-source"] = {"doc": text, "note": text}


def _job(document: Document, text: str) -> None:
    _operation_of(document)["x-job"] = {
        "id": "response#/name",
        "poll": {"operation": "things.change", "parameters": {"id": "response#/name"}},
        "state": "status#/kind",
        "states": {"queued": [text], "succeeded": ["big"], "failed": ["small"]},
        "results": ["status#/name"],
    }


def _credits(document: Document, text: str) -> None:
    _operation_of(document)["x-credits"] = {"unit": text, "by": "/kind", "prices": {text: 1}}


def _errors(document: Document, text: str) -> None:
    document["x-errors"] = {
        "code": f"/{text.replace('/', '~1')}",
        "request_id": {"header": text},
    }


def _signature(document: Document, text: str) -> None:
    document["webhooks"]["done"]["post"]["x-signature"] = {
        "algorithm": "hmac-sha256",
        "header": text,
        "signed": text,
        "encoding": "hex",
        "id": text,
    }


def _idempotency(document: Document, text: str) -> None:
    _operation_of(document)["x-retry"] = {"idempotency": {"header": text}}


def _webhook(document: Document, text: str) -> None:
    _renamed(document["webhooks"], "done", text)


def _callback(document: Document, text: str) -> None:
    _operation_of(document)["callbacks"] = {text: {text: {"post": _notification()}}}


def _deprecated(document: Document, text: str) -> None:
    operation = _operation_of(document)
    operation["deprecated"] = True
    name = {"type": "string", "deprecated": True, "description": text}
    _schema(document)["properties"]["name"] = name


def _unknown_extension(document: Document, text: str) -> None:
    document["x-own"] = text
    document["info"][f"x-{text}"] = text


PLACES: dict[str, Place] = {
    "title": _set("info title"),
    "version": _set("info version"),
    "document description": _set("info description"),
    "server": _server,
    "server description": _set("servers 0 description"),
    "server variable": _server_variable,
    "server of an operation": _operation_server,
    "tag": _tag,
    "tag alone": _tag_alone,
    "tag description": _set("tags 0 description"),
    "operationId": _in_operation("operationId"),
    "summary": _in_operation("summary"),
    "description": _in_operation("description"),
    "path": _path,
    "path alone": _path_alone,
    "path parameter": _path_parameter,
    "query parameter": _in_operation("parameters 1 name"),
    "parameter description": _in_operation("parameters 1 description"),
    "parameter default": _parameter_default,
    "header parameter": _in_operation("parameters 2 name"),
    "body description": _in_operation("requestBody description"),
    "media type": _media_type,
    "second media type": _second_media_type,
    "multipart field": _part,
    "status": _status,
    "answer description": _in_operation("responses 200 description"),
    "schema name": _schema_name,
    "schema title": _in_thing("title"),
    "schema description": _in_thing("description"),
    "property": _property,
    "inner property": _inner_property,
    "property description": _in_thing("properties name description"),
    "example": _in_thing("properties name example"),
    "enum value": _enum,
    "const": _const,
    "default": _in_thing("properties size default"),
    "pattern": _in_thing("properties code pattern"),
    "format": _in_thing("properties code format"),
    "type": _in_thing("properties code type"),
    "pattern of properties": _pattern_properties,
    "rule": _rule,
    "discriminator property": _discriminator,
    "discriminator mapping key": _mapping_key,
    "discriminator mapping target": _in_thing("properties pet discriminator mapping cat"),
    "reference": _in_thing("properties pet $ref"),
    "security scheme": _scheme,
    "second security scheme": _second_scheme,
    "header of the key": _scheme_header,
    "x-source": _source,
    "x-job word": _job,
    "x-credits": _credits,
    "x-errors": _errors,
    "x-signature": _signature,
    "x-retry header": _idempotency,
    "webhook": _webhook,
    "callback": _callback,
    "deprecation": _deprecated,
    "other extension": _unknown_extension,
}
