"""Schemas with a part that others fill in: `$dynamicRef`, as in the example of OpenAPI 3.1.1."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from ..checkers import mypy
from .making import Making, folder_of

SPEC = """
openapi: 3.1.1
info: {title: Generic, version: "1"}
servers: [{url: https://example.com}]
paths:
  /arrays:
    post:
      operationId: arrays.send
      requestBody: {required: true, content: {application/json: {schema: {
        $ref: "#/components/schemas/objWithTypedArray"}}}}
      responses: {"204": {description: Taken.}}
  /users:
    get:
      operationId: users.list
      responses: {"200": {description: Users., content: {application/json: {schema: {
        $ref: "#/components/schemas/UserPage"}}}}}
    post:
      operationId: users.send
      requestBody: {required: true, content: {application/json: {schema: {
        $ref: "#/components/schemas/UserPage"}}}}
      responses: {"204": {description: Taken.}}
  /orders:
    get:
      operationId: orders.list
      responses: {"200": {description: Orders., content: {application/json: {schema: {
        $ref: "#/components/schemas/OrderPage"}}}}}
components:
  schemas:
    genericArrayComponent:
      $id: fully_generic_array
      type: array
      items: {$dynamicRef: "#generic-array"}
      $defs: {allowAll: {$dynamicAnchor: generic-array}}
    numberArray:
      $id: array_of_numbers
      $ref: fully_generic_array
      $defs: {numbersOnly: {$dynamicAnchor: generic-array, type: number}}
    stringArray:
      $id: array_of_strings
      $ref: fully_generic_array
      $defs: {stringsOnly: {$dynamicAnchor: generic-array, type: string}}
    objWithTypedArray:
      $id: obj_with_typed_array
      type: object
      required: [dataType, data]
      properties: {dataType: {enum: [string, number]}}
      oneOf:
        - properties: {dataType: {const: string}, data: {$ref: array_of_strings}}
        - properties: {dataType: {const: number}, data: {$ref: array_of_numbers}}
    Page:
      $id: page
      type: object
      required: [items]
      properties: {items: {type: array, items: {$dynamicRef: "#item"}}, total: {type: integer}}
      $defs: {item: {$dynamicAnchor: item, not: {}}}
    UserPage:
      $id: user_page
      $ref: page
      $defs: {User: {$dynamicAnchor: item, type: object, required: [name], properties: {
        name: {type: string}}}}
    OrderPage:
      $id: order_page
      allOf: [{$ref: page}, {type: object, properties: {currency: {type: string}}}]
      $defs: {Order: {$dynamicAnchor: item, type: object, required: [price], properties: {
        price: {type: number}}}}
"""


class Server:
    """Answers with what it is told, and keeps what was sent."""

    def __init__(self) -> None:
        self.answer: Any = None
        self.sent: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            self.sent.append(json.loads(request.content))
            return httpx.Response(204)
        return httpx.Response(200, json=self.answer)


def _call(package: Any, server: Server, color: str, resource: str, method: str, **body: Any) -> Any:
    transport = httpx.MockTransport(server)
    if color == "sync":
        client = package.Client(http_client=httpx.Client(transport=transport))
    else:
        client = package.AsyncClient(http_client=httpx.AsyncClient(transport=transport))
    said = getattr(getattr(client, resource), method)(**body)
    if not inspect.isawaitable(said):
        return said

    async def wait() -> Any:
        return await said

    return asyncio.run(wait())


@pytest.mark.parametrize("color", ["sync", "async"])
def test_a_part_is_what_the_schema_that_refers_says(making: Making, color: str) -> None:
    package, server = making.package(SPEC), Server()
    errors = sys.modules[package.__name__.partition(".")[0]]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        server.answer = {"items": [{"name": "Ann"}], "total": 1}
        page = _call(package, server, color, "users", "list")
        assert (type(page).__name__, page.items[0].name) == ("UserPage", "Ann")
        server.answer = {"items": [{"price": 2.5}], "currency": "EUR"}
        page = _call(package, server, color, "orders", "list")
        assert (type(page).__name__, page.items[0].price) == ("OrderPage", 2.5)
    server.answer = {"items": [{"price": 2.5}]}
    with pytest.warns(errors.ContractDriftWarning, match=r"items\[0\]\.name"):
        _call(package, server, color, "users", "list")

    _call(package, server, color, "users", "send", items=[{"name": "Ann"}])
    with pytest.raises(errors.RequestInvalidError, match="name"):
        _call(package, server, color, "users", "send", items=[{"price": 2.5}])
    fits: dict[str, list[Any]] = {"string": ["a"], "number": [1, 2.5]}
    for kind, data in fits.items():
        _call(package, server, color, "arrays", "send", data_type=kind, data=data)
    for kind, data in zip(fits, reversed(fits.values()), strict=True):
        with pytest.raises(errors.RequestInvalidError):
            _call(package, server, color, "arrays", "send", data_type=kind, data=data)
    assert server.sent == [
        {"items": [{"name": "Ann"}]},
        {"dataType": "string", "data": ["a"]},
        {"dataType": "number", "data": [1, 2.5]},
    ]


def test_types_are_clean(making: Making) -> None:
    package = folder_of(making.package(SPEC)).parent
    assert mypy(package.parent, "-p", package.name) == ""


FILES = {
    "page.yaml": """
type: object
required: [items]
properties: {items: {type: array, items: {$dynamicRef: "#item"}}}
$defs: {item: {$dynamicAnchor: item}}
""",
    "people.yaml": """
$ref: page.yaml
$defs: {User: {$dynamicAnchor: item, type: object, required: [name], properties: {
  name: {type: string}}}}
""",
}


def test_files_fill_in_parts_of_each_other(making: Making) -> None:
    folder: Path = making.folder
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    spec = SPEC.replace('"#/components/schemas/UserPage"', "people.yaml")
    package, server = making.package(spec), Server()
    server.answer = {"items": [{"name": "Ann"}]}
    page = _call(package, server, "sync", "users", "list")
    assert (type(page).__name__, page.items[0].name) == ("People", "Ann")
