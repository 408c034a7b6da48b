"""Specs as text, exported and read back."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from reelgen.export import arazzo_files
from reelgen.source import parse
from reelgen.validation import Api

SPECS = sorted((Path(__file__).parent.parent.parent / "specs").glob("*.yaml"))

JOB = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
x-source: {doc: ours}
paths:
  /jobs:
    post:
      operationId: jobs.create
      x-job:
        id: response#/job/id
        poll: {operation: jobs.retrieve, parameters: {id: response#/job/id}}
        state: status#/state
        states: {queued: [], running: [], succeeded: [DONE], failed: [FAILED]}
        results: [status#/a/url, "status#/a/files/*/url"]
        cancel: {operation: jobs.cancel, parameters: {id: response#/job/id}}
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {"200": {$ref: "#/components/responses/Started"}}
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: jobs.retrieve, responses: {"200": {$ref: "#/components/responses/Open"}}}
    delete: {operationId: jobs.cancel, responses: {"200": {$ref: "#/components/responses/Open"}}}
components:
  responses:
    Open: {description: A job.}
    Started:
      description: A job.
      content: {application/json: {schema: {$ref: "#/components/schemas/Started"}}}
  schemas:
    Started:
      type: object
      properties:
        job: {type: object, properties: {id: {type: string}, x-job: {type: string}}}
"""


def written(folder: Path, text: str) -> Path:
    """A spec on disk."""
    path = folder / "shop.yaml"
    path.write_text(text)
    return path


@cache
def files_of(path: Path) -> dict[str, str]:
    """Both documents of a spec as text."""
    return arazzo_files([path])


@cache
def arazzo_of(path: Path) -> Any:
    """The Arazzo document of a spec, read back."""
    return parse(files_of(path)[f"{path.stem}.arazzo.yaml"], path.name).data


@cache
def openapi_of(path: Path) -> Any:
    """The OpenAPI document of a spec, read back."""
    return parse(files_of(path)[f"{path.stem}.openapi.yaml"], path.name).data


@cache
def contract_of(path: Path) -> Api:
    """What a spec promises, as the sandbox reads it."""
    return Api.from_spec(path)
