"""A project of its own: one small spec, its fixtures, its pyproject.toml."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://api.example.com/v1}]
tags: [{name: items}]
paths:
  /items:
    get:
      operationId: items.list
      tags: [items]
      summary: List items.
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
      responses:
        "200":
          description: Items.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Item"}}
    post:
      operationId: items.create
      tags: [items]
      summary: Create an item.
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                photo: {type: string, format: uri}
                size: {type: string, enum: [small, large]}
      responses:
        "201":
          description: The item.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Item"}
        "429": {description: Too many.}
  /items/{id}:
    delete:
      operationId: items.delete
      tags: [items]
      summary: Delete an item.
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "204": {description: Gone.}
webhooks:
  item.sold:
    post:
      operationId: item.sold
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [id], properties: {id: {type: string}}}
      responses:
        "200": {description: Received.}
components:
  schemas:
    Item:
      type: object
      required: [id]
      properties:
        id: {type: string}
        size: {type: string, enum: [small, large]}
        price: {type: [number, "null"]}
"""

PROJECT = """\
[tool.reelspec]
specs = ["specs/shop.yaml"]
"""

ORIGIN = "origin: {kind: made, source: docs.txt, date: 2026-01-10}\n"

CREATED = f"""\
operation: items.create
{ORIGIN}request:
  method: POST
  url: https://api.example.com/v1/items
  json: {{name: Lamp, photo: <string>}}
response:
  status: 201
  json: {{id: a, size: small}}
"""
LISTED = f"""\
operation: items.list
{ORIGIN}request:
  method: GET
  url: https://api.example.com/v1/items
  query: {{limit: "5"}}
response:
  status: 200
  json: [{{id: a, price: 3}}]
"""
DELETED = f"""\
operation: items.delete
{ORIGIN}request: {{method: DELETE, url: "https://api.example.com/v1/items/a"}}
response: {{status: 204}}
"""
SOLD = f"""\
webhook: item.sold
{ORIGIN}json: {{id: a}}
"""
FIXTURES = {
    "items.create/lamp": CREATED,
    "items.list/first": LISTED,
    "items.delete/one": DELETED,
    "webhooks/item.sold/one": SOLD,
}


def shop(folder: Path, fixtures: dict[str, str] = FIXTURES, thresholds: str = "") -> Path:
    """Write the project; gives the folder of its fixtures."""
    put(folder / "pyproject.toml", PROJECT + dedent(thresholds))
    put(folder / "specs" / "shop.yaml", SPEC)
    for name, text in fixtures.items():
        put(folder / "tests" / "fixtures" / "shop" / f"{name}.yaml", text)
    return folder / "tests" / "fixtures"


def put(path: Path, text: str) -> None:
    """Write a file and its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
