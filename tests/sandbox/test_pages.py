"""Lists of every style, played by the sandbox and iterated by a client."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from reelgen.cli import main
from reelgen.sandbox import Sandbox

SPEC = """
openapi: 3.1.0
info: {title: Pages, version: "1"}
servers: [{url: http://pages.test/v1}]
paths:
  /offset:
    get: {operationId: offset.list, responses: &page {"200": {description: A page., content: {
      application/json: {schema: {$ref: "#/components/schemas/Page"}, example: {data: [
      {id: a}, {id: b}, {id: c}, {id: d}, {id: e}]}}}}}, parameters: [&size {name: size,
      in: query, schema: {type: integer}}, {name: start, in: query, schema: {type: integer,
      minimum: 1}}], x-pagination: {style: offset, request: {offset: start, limit: size},
      items: /data, total: /total}}
  /page:
    get: {operationId: page.list, responses: *page, parameters: [*size, {name: page, in: query,
      schema: {type: integer, default: 0}}], x-pagination: {style: page, request: {page: page,
      limit: size}, items: /data, next: /number}}
  /cursor:
    get: {operationId: cursor.list, responses: *page, parameters: [*size, {name: after, in: query,
      schema: {type: string}}], x-pagination: {style: cursor, request: {cursor: after, limit: size},
      items: /data, next: /next}}
  /last:
    get: {operationId: last.list, responses: *page, parameters: [*size, {name: after, in: query,
      schema: {type: string}}], x-pagination: {style: cursor, request: {cursor: after, limit: size},
      items: /data, next: /data/*/id, more: /more}}
  /body:
    post: {operationId: body.list, responses: *page, requestBody: {content: {application/json: {
      schema: {type: object, properties: {size: {type: integer}, cursor: {type: string}}}}}},
      x-pagination: {style: cursor, request: {cursor: cursor, limit: size}, items: /data,
      next: /next}}
  /url:
    get: {operationId: url.list, responses: *page, parameters: [*size], x-pagination: {style: url,
      request: {limit: size}, items: /data, next: /address}}
  /link:
    get: {operationId: link.list, responses: *page, parameters: [*size], x-pagination: {
      style: link, request: {limit: size}, items: /data}}
components:
  schemas:
    Page:
      type: object
      required: [data]
      properties:
        data: {type: array, items: {type: object, required: [id], properties: {id: {type: string}}}}
        total: {type: integer}
        number: {type: [integer, "null"]}
        more: {type: boolean}
        next: {type: [string, "null"]}
        address: {type: string, format: uri}
"""


def test_every_item_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = tmp_path / "listed.yaml"
    spec.write_text(SPEC, encoding="utf-8")
    assert main(["generate", str(spec), "--out", str(tmp_path), "--package", "made_listed"]) == 0
    monkeypatch.syspath_prepend(tmp_path)
    made: Any = importlib.import_module("made_listed.listed")
    with Sandbox(specs=[spec]) as sandbox, made.Client(base_url=sandbox.url("listed")) as client:
        for name in ("offset", "page", "cursor", "last", "body", "url", "link"):
            before = len(sandbox.requests)
            pages = [
                [item.id for item in page.data]
                for page in getattr(client, name).iterate(size=2).pages()
            ]
            assert (name, pages) == (name, [["a", "b"], ["c", "d"], ["e"]])
            assert len(sandbox.requests) - before == 3
            assert {entry.verdict for entry in list(sandbox.requests)[before:]} == {"ok"}
