"""A provider of a few lines whose submissions are paid, made for httpx and for httpx2."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from reelgen.cli import main

SPEC = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://api.example}]
paths:
  /videos:
    post: &submit
      operationId: videos.create
      requestBody: &body
        content: {application/json: {schema: {type: object, properties: {prompt: {type: string}, video_id: {type: string}}}}}
      x-job: &job
        id: response#/data/video_id
        poll: {operation: videos.retrieve, parameters: {id: response#/data/video_id}}
        state: status#/status
        states: {queued: [queued], running: [], succeeded: [done], failed: [failed]}
        results: [status#/url, response#/data/url]
        error: [status#/error]
      responses: &accepted
        "201":
          description: Queued.
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties:
                  data:
                    type: object
                    properties: {video_id: {type: string}, url: {type: string}, cost: {type: integer}}
    get: {operationId: videos.list, responses: {"200": {description: All.}}}
  /videos/{id}:
    get:
      operationId: videos.retrieve
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The job.
          content:
            application/json:
              schema:
                type: object
                properties:
                  status: {type: string, enum: [queued, done, failed]}
                  url: {type: string}
                  error: {type: string}
  /keyed:
    post:
      operationId: keyed.create
      x-retry: {idempotency: {header: Idempotency-Key}}
      requestBody: *body
      x-job: *job
      responses: *accepted
  /keyed_field:
    post:
      operationId: keyed_field.create
      x-retry: {idempotency: {body: /options/key}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                prompt: {type: string}
                options: {type: object, properties: {key: {type: [string, "null"]}}}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {options: {type: object, properties: {key: {type: string}}}}}}
      x-job: *job
      responses: *accepted
  /batches:
    post:
      operationId: batches.create
      requestBody: *body
      x-job:
        id: response#/ids/*
        many: response#/ids
        poll: {operation: videos.retrieve, parameters: {id: response#/ids/*}}
        state: status#/status
        states: {queued: [queued], running: [], succeeded: [done], failed: [failed]}
        results: [status#/url]
      responses:
        "200":
          description: Queued.
          content:
            application/json:
              schema: {type: object, properties: {ids: {type: array, items: {type: string}}}}
  /notes:
    post: {operationId: notes.create, requestBody: *body, responses: {"201": {description: Kept.}}}
"""  # noqa: E501

TRANSPORTS = ["httpx", "httpx async", "httpx2", "httpx2 async", "aiohttp"]


class Paid:
    """The packages made from the document."""

    def __init__(self, folder: Path) -> None:
        spec = folder / "api.yaml"
        spec.write_text(SPEC)
        sys.path.insert(0, str(folder))
        for library in ("httpx", "httpx2"):
            out = ["--out", str(folder), "--package", f"paid_{library}", "--http", library]
            assert main(["generate", str(spec), *out]) == 0

    def client_class(self, transport: str) -> Any:
        """`Client` or `AsyncClient` for a transport."""
        library = "httpx2" if "httpx2" in transport else "httpx"
        module = importlib.import_module(f"paid_{library}.api")
        return module.Client if transport in ("httpx", "httpx2") else module.AsyncClient

    def errors(self, transport: str) -> Any:
        """The package whose errors a client raises."""
        return importlib.import_module("paid_httpx2" if "httpx2" in transport else "paid_httpx")

    def ask(self, transport: str, url: str, call: Callable[[Any], Any], **options: Any) -> Any:
        """What a call gives, blocking or awaited, over a transport."""
        options = {"timeout": 2, "max_retries": 2, **options}
        kind = self.client_class(transport)
        if transport in ("httpx", "httpx2"):
            with kind(base_url=url, **options) as client:
                return call(client)

        async def asked() -> Any:
            http = None
            if transport == "aiohttp":
                http = pytest.importorskip("httpx_aiohttp").HttpxAiohttpClient()
            try:
                async with kind(base_url=url, http_client=http, **options) as client:
                    return await call(client)
            finally:
                if http is not None:
                    await http.aclose()

        return asyncio.run(asked())


def submit(client: Any) -> Any:
    """A paid call."""
    return client.videos.create(prompt="A dog")
