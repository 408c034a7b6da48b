"""Conversion of Swagger 2.0 to OpenAPI 3.0, which the passes of `document` upgrade to 3.1."""

from __future__ import annotations

from ..document.path_items import METHODS
from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.walk import rewrite
from .conversion import Question
from .swagger_parameters import SwaggerOperation, is_body, upgraded_parameter, upgraded_schema
from .swagger_security import upgraded_scheme

REMOVED = (
    *("swagger", "host", "basePath", "schemes", "consumes", "produces"),
    *("definitions", "parameters", "responses", "securityDefinitions"),
)
"""Keys of the root with another notation in OpenAPI 3."""
MOVED = {
    "#/definitions/": "#/components/schemas/",
    "#/parameters/": "#/components/parameters/",
    "#/responses/": "#/components/responses/",
}


def upgrade_swagger(data: JsonObject) -> tuple[JsonObject, tuple[Question, ...]]:
    """Return the document as OpenAPI 3.0, and its open questions."""
    servers, questions = _servers(data)
    kept = {name: value for name, value in data.items() if name not in REMOVED}
    upgraded = {
        "openapi": "3.0.3",
        **kept,
        "servers": servers,
        "paths": {
            path: item if path.startswith("x-") else _path_item(data, item)
            for path, item in object_at(data, "paths").items()
        },
        "components": _components(data),
    }
    order = ("openapi", "info", "servers", "security", "tags", "paths", "components")
    upgraded = {**{k: upgraded[k] for k in order if k in upgraded}, **upgraded}
    return rewrite(upgraded, _with_moved_references, extensions=True), questions


def _servers(data: JsonObject) -> tuple[list[JsonObject], tuple[Question, ...]]:
    host, base = data.get("host"), str(data.get("basePath", ""))
    base = "/" + base.strip("/") if base.strip("/") else ""
    if not host:
        text = "no `host` is given: replace the relative server URL by the address of the API"
        return [{"url": base or "/"}], (Question(("servers", 0, "url"), text),)
    is_local = str(host).partition(":")[0] in ("localhost", "127.0.0.1")
    assumed = "http" if is_local else "https"
    schemes = [str(scheme) for scheme in array_at(data, "schemes")] or [assumed]
    questions = () if array_at(data, "schemes") else (_no_scheme(assumed),)
    schemes.sort(key=lambda scheme: scheme != "https")  # the first server is the client's default
    http = [scheme for scheme in schemes if scheme in ("http", "https")] or ["https"]
    return [{"url": f"{scheme}://{str(host).strip('/')}{base}"} for scheme in http], questions


def _no_scheme(assumed: str) -> Question:
    return Question(("servers", 0, "url"), f"no `schemes` are given: {assumed} is assumed")


def _path_item(data: JsonObject, item: object) -> object:
    if not is_object(item):
        return item
    shared = [p for p in array_at(item, "parameters") if not is_body(data, p)]
    bodies = [p for p in array_at(item, "parameters") if is_body(data, p)]
    upgraded = dict(item)
    if "parameters" in item:
        upgraded["parameters"] = [upgraded_parameter(data, p) for p in shared]
        if not shared:
            del upgraded["parameters"]
    for method in METHODS:
        if is_object(item.get(method)):
            upgraded[method] = SwaggerOperation(data, item[method], bodies).upgraded()
    return upgraded


def _components(data: JsonObject) -> JsonObject:
    parameters = object_at(data, "parameters")
    operation = SwaggerOperation(data, {}, ())
    kept = {name: p for name, p in parameters.items() if not is_body(data, p)}
    schemes = object_at(data, "securityDefinitions")
    components: JsonObject = {
        "schemas": rewrite(object_at(data, "definitions"), upgraded_schema, named=True),
        "parameters": {name: upgraded_parameter(data, p) for name, p in kept.items()},
        "responses": {
            name: operation.response(r) for name, r in object_at(data, "responses").items()
        },
        "securitySchemes": {name: upgraded_scheme(s) for name, s in schemes.items()},
    }
    return {name: value for name, value in components.items() if value}


def _with_moved_references(node: JsonObject, named: bool) -> JsonObject:
    reference = node.get("$ref")
    if named or not isinstance(reference, str):
        return node
    for old, new in MOVED.items():
        if reference.startswith(old):
            return {**node, "$ref": new + reference.removeprefix(old)}
    return node
