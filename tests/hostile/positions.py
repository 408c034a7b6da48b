"""One OpenAPI document, and every place in it where a string may stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Document = dict[str, Any]


def base(number: int = 0) -> Document:
    """A small document with one of everything; of several with other numbers, one can be made."""
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
        "tags": [{"name": f"things{number}", "description": "All things."}],
        "security": [{f"key{number}": []}],
        "paths": {f"/things{number}/{{id}}": {"post": _operation(number)}},
        "webhooks": {f"done{number}": {"post": _notification(number)}},
        "components": {
            "securitySchemes": {
                f"key{number}": {"type": "apiKey", "in": "header", "name": "X-Key"}
            },
            "schemas": {
                f"Thing{number}": _thing(number),
                f"Cat{number}": _animal("cat"),
                f"Dog{number}": _animal("dog"),
            },
        },
    }


def bare() -> Document:
    """A document with one operation and no schemas, for places outside of those."""
    document = base()
    del document["webhooks"], document["components"]["schemas"]
    responses = {"204": {"description": "Done."}}
    document["paths"] = {"/things": {"get": {"responses": responses}}}
    return document


def joined(documents: list[Document]) -> Document:
    """Several documents as one: what they share is that of the first."""
    first, *others = documents
    for other in others:
        first["tags"] += other["tags"]
        first["security"] += other["security"]
        for name in ("paths", "webhooks"):
            first[name].update(other[name])
        for name in ("securitySchemes", "schemas"):
            first["components"][name].update(other["components"][name])
    return first


def _reference(name: str, number: int) -> Document:
    return {"$ref": f"#/components/schemas/{name}{number}"}


def _operation(number: int) -> Document:
    thing = _reference("Thing", number)
    text = {"type": "string"}
    return {
        "operationId": f"things{number}.change",
        "tags": [f"things{number}"],
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


def _notification(number: int) -> Document:
    cat = _reference("Cat", number)
    return {
        "summary": "Done.",
        "requestBody": {"content": {"application/json": {"schema": cat}}},
        "responses": {"204": {"description": "Heard."}},
    }


def _thing(number: int) -> Document:
    cat, dog = _reference("Cat", number), _reference("Dog", number)
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
                "oneOf": [cat, dog],
                "discriminator": {
                    "propertyName": "species",
                    "mapping": {"cat": cat["$ref"], "dog": dog["$ref"]},
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
    place = ("Thing", "Cat", "Dog").index(name)
    schema: Document = [*document["components"]["schemas"].values()][place]
    return schema


def _first(holder: Document) -> str:
    return next(iter(holder))


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
    old = _first(document["paths"])
    _renamed(document["paths"], old, old.replace("{id}", f"{text}/{{id}}"))


def _path_alone(document: Document, text: str) -> None:
    operation = _operation_of(document)
    del operation["operationId"], operation["tags"]
    _path(document, text)


def _path_parameter(document: Document, text: str) -> None:
    old = _first(document["paths"])
    _renamed(document["paths"], old, old.replace("{id}", f"{{{text}}}"))
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
    schemas = document["components"]["schemas"]
    _renamed(schemas, _first(schemas), text)
    operation = _operation_of(document)
    for holder in (operation["requestBody"], operation["responses"]["200"]):
        for content in holder["content"].values():
            content["schema"] = {"$ref": f"#/components/schemas/{escaped}"}


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


def _operation_server(document: Document, text: str) -> None:
    variables = {text: {"default": text, "enum": [text], "description": text}}
    server = {"url": f"https://example.org/{text}/{{{text}}}", "variables": variables}
    _operation_of(document)["servers"] = [server]


def _scheme(document: Document, text: str) -> None:
    schemes = document["components"]["securitySchemes"]
    _renamed(schemes, _first(schemes), text)
    document["security"][0] = {text: []}


def _second_scheme(document: Document, text: str) -> None:
    name = f"{text} too"
    document["components"]["securitySchemes"][name] = {"type": "http", "scheme": text}
    document["security"].append({name: []})


def _scheme_header(document: Document, text: str) -> None:
    schemes = document["components"]["securitySchemes"]
    schemes[_first(schemes)]["name"] = text


def _source(document: Document, text: str) -> None:
    _operation_of(document)["x-source"] = {"doc": text, "note": text}
    _schema(document)["x-source"] = {"doc": text, "note": text}


def _job(document: Document, text: str) -> None:
    _operation_of(document)["x-job"] = {
        "id": "response#/name",
        "poll": {
            "operation": _operation_of(document)["operationId"],
            "parameters": {"id": "response#/name"},
        },
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
    document["webhooks"][_first(document["webhooks"])]["post"]["x-signature"] = {
        "algorithm": "hmac-sha256",
        "header": "X-Signature",
        "signed": "{body}",
        "encoding": "hex",
        "key": {"prefix": text},  # names of headers, and what is signed, have a form of their own
    }


def _idempotency(document: Document, text: str) -> None:
    _operation_of(document)["x-retry"] = {"idempotency": {"header": text}}


def _webhook(document: Document, text: str) -> None:
    _renamed(document["webhooks"], _first(document["webhooks"]), text)


def _callback(document: Document, text: str) -> None:
    told = next(iter(document["webhooks"].values()))["post"]
    _operation_of(document)["callbacks"] = {text: {text: {"post": told}}}


def _deprecated(document: Document, text: str) -> None:
    operation = _operation_of(document)
    operation["deprecated"] = True
    name = {"type": "string", "deprecated": True, "description": text}
    _schema(document)["properties"]["name"] = name


def _unknown_extension(document: Document, text: str) -> None:
    document["x-own"] = text
    document["info"][f"x-{text}"] = text


DOCUMENT: dict[str, Place] = {
    "title": _set("info title"),
    "version": _set("info version"),
    "document description": _set("info description"),
    "server": _server,
    "server description": _set("servers 0 description"),
    "x-errors": _errors,
    "other extension": _unknown_extension,
}
"""Places that a document has once."""

PARTS: dict[str, Place] = {
    "callback": _callback,
    "tag description": _set("tags 0 description"),
    "tag": _tag,
    "operationId": _in_operation("operationId"),
    "summary": _in_operation("summary"),
    "description": _in_operation("description"),
    "path": _path,
    "query parameter": _in_operation("parameters 1 name"),
    "parameter description": _in_operation("parameters 1 description"),
    "header parameter": _in_operation("parameters 2 name"),
    "body description": _in_operation("requestBody description"),
    "second media type": _second_media_type,
    "status": _status,
    "answer description": _in_operation("responses 200 description"),
    "schema title": _in_thing("title"),
    "schema description": _in_thing("description"),
    "deprecation": _deprecated,
    "property description": _in_thing("properties name description"),
    "example": _in_thing("properties name example"),
    "rule": _rule,
    "property": _property,
    "inner property": _inner_property,
    "enum value": _enum,
    "const": _const,
    "default": _in_thing("properties size default"),
    "pattern": _in_thing("properties code pattern"),
    "discriminator mapping key": _mapping_key,
    "schema name": _schema_name,
    "security scheme": _scheme,
    "second security scheme": _second_scheme,
    "x-source": _source,
    "x-credits": _credits,
    "x-signature": _signature,
    "x-retry header": _idempotency,
    "webhook": _webhook,
}
"""Places of an operation and its schemas."""

OTHER_PARTS: dict[str, Place] = {
    "x-job word": _job,
    "parameter default": _parameter_default,
    "multipart field": _part,
    "server of an operation": _operation_server,
    "format": _in_thing("properties code format"),
    "pattern of properties": _pattern_properties,
    "discriminator property": _discriminator,
    "header of the key": _scheme_header,
}
"""Places that cannot be taken together with the former."""

LAST_PARTS: dict[str, Place] = {
    "path parameter": _path_parameter,
    "media type": _media_type,
    "type": _in_thing("properties code type"),
    "tag alone": _tag_alone,
}
"""And with those."""

NAMELESS: dict[str, Place] = {"path alone": _path_alone}
"""And with any."""
