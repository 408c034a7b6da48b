"""Names that Python folds into one identifier (NFKC) get two, and go over the wire as they are."""

from __future__ import annotations

import inspect
import json
from typing import Any

import httpx
import pytest

from .making import Making

PAIRS = [
    ("film", "\ufb01lm"),
    ("a", "\uff41"),
    ("s", "\u017f"),
    ("K", "\u212a"),
    ("x2", "x\u00b2"),
    ("class", "\uff43lass"),
    ("e\u0301", "\u00e9"),
    ("self", "\uff53elf"),
]


def _document(first: str, second: str) -> str:
    fields = {first: {"type": "string"}, second: {"type": "integer"}}
    body = {"type": "object", "properties": fields, "required": [*fields]}
    content = {"content": {"application/json": {"schema": body}}}
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in fields]
    responses = {"200": {"description": "Done.", **content}}
    paths = {
        "/things": {
            "post": {"operationId": "things.make", "requestBody": content, "responses": responses},
            "get": {"operationId": "things.list", "parameters": parameters, "responses": responses},
        },
        "/first": {"get": {"operationId": f"{first}.fetch", "responses": responses}},
        "/second": {"get": {"operationId": f"{second}.fetch", "responses": responses}},
    }
    info = {"title": "T", "version": "1"}
    servers = [{"url": "https://api.example"}]
    return json.dumps({"openapi": "3.1.0", "info": info, "servers": servers, "paths": paths})


@pytest.mark.parametrize(("first", "second"), PAIRS, ids=ascii)
def test_two_names_of_one_look(first: str, second: str, making: Making) -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={first: "text", second: 5})

    client = making.client(_document(first, second), respond)
    arguments = [*inspect.signature(client.things.make).parameters][:2]
    values = dict(zip(arguments, ("text", 5), strict=True))
    made: Any = client.things.make(**values)
    assert json.loads(seen[-1].content) == {first: "text", second: 5}
    assert made.model_dump(by_alias=True) == {first: "text", second: 5}
    assert {*vars(made).values()} == {"text", 5}
    arguments = [*inspect.signature(client.things.list).parameters][:2]
    client.things.list(**dict(zip(arguments, "12", strict=True)))
    assert dict(seen[-1].url.params) == {first: "1", second: "2"}
    resources = (getattr(client, name) for name in dir(client))
    resource = next(one for one in resources if hasattr(one, "fetch"))
    for name in dir(resource):
        if name.startswith("fetch"):
            getattr(resource, name)()
    assert {request.url.path for request in seen[-2:]} == {"/first", "/second"}


SPELLINGS = [
    ["user-id", "user_id", "userId"],
    ["userId", "user-id"],
    ["UserID", "user.id", "user id"],
    ["class", "Class", "class_"],
]


@pytest.mark.parametrize("wires", SPELLINGS, ids=" ".join)
def test_spellings_of_one_name_are_argument_and_attribute(wires: list[str], making: Making) -> None:
    schema = {"type": "object", "properties": {wire: {"type": "integer"} for wire in wires}}
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    operation = {
        "operationId": "a.make",
        "requestBody": content,
        "responses": {"200": {"description": "A.", **content}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.example"}],
        "paths": {"/a": {"post": operation}},
        "components": {"schemas": {"A": schema}},
    }

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=request.content)

    client = making.client(json.dumps(document), respond)
    arguments = [*inspect.signature(client.a.make).parameters][: len(wires)]
    response = client.a.make(**{name: number for number, name in enumerate(arguments)})
    assert {name: getattr(response, name) for name in arguments} == dict(
        zip(arguments, range(len(wires)), strict=True)
    )
    assert {*response.model_dump(by_alias=True)} == {*wires}
