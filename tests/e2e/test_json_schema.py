"""What JSON Schema says is checked in requests, and never refused in answers where it is valid."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from reelgen.cli import main

SPEC = """
openapi: 3.1.0
info: {title: Schemas, version: "1"}
paths:
  /things:
    post:
      operationId: things.create
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses:
        "200":
          description: A thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Loose"}}}
  /rows:
    get:
      operationId: rows.list
      responses:
        "200":
          description: Rows.
          content: {application/json: {schema: {$ref: "#/components/schemas/Rule"}}}
    post:
      operationId: rows.create
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Derived"}}}}
      responses: {"204": {description: Made.}}
components:
  schemas:
    Rule: {items: {type: integer}}
    Named: {$ref: "#/components/schemas/Loose"}
    Derived:
      type: object
      required: [count]
      allOf: [{$ref: "#/components/schemas/Named"}, {properties: {count: {type: integer}}}]
    Thing:
      $id: https://example.com/thing
      type: object
      properties:
        tags: {type: array, items: {type: string}, uniqueItems: true}
        point: {type: array, prefixItems: [{type: number}, {type: number}], minItems: 2,
                items: false}
        label: {$ref: "#label"}
        either: {oneOf: [{type: integer}, {minimum: 2}]}
        extra:
          type: object
          patternProperties: {"^x-": {type: string}}
          additionalProperties: false
        part: {$ref: "#/$defs/part"}
      $defs:
        label: {$anchor: label, type: string, pattern: "^[a-z]+$"}
        part:
          properties: {part: {$ref: "#/$defs/part"}, name: {type: string}}
          not: {required: [name, part]}
    Loose:
      properties: {name: {type: string}, at: {type: string, format: date-time}}
"""

TRIED = """
import json
import warnings
import httpx
from made.schemas import Client
from made import RequestInvalidError

warnings.simplefilter("error")
answers = []
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answers[0]))
client = Client(base_url="https://example.com", http_client=httpx.Client(transport=transport))

def refused(**body):
    answers[:] = [{"name": "a"}]
    try:
        client.things.create(**body)
    except RequestInvalidError as error:
        return [str(problem) for problem in error.problems]
    return []

said = refused(tags=["a", "b"], point=[1, 2.5], label="abc", either=1, extra={"x-a": "b"})
assert said == [], said
assert refused(part={"part": {"name": "a"}}) == []
for body in (
    {"tags": ["a", "a"]}, {"point": [1]}, {"point": [1, "2"]}, {"label": "A"}, {"either": 3},
    {"extra": {"a": "b"}}, {"extra": {"x-a": 1}}, {"part": {"part": {"name": "a", "part": {}}}},
):
    assert refused(**body), body
for answers[:] in ([{"name": "a", "at": "2026-01-01T00:00:00Z"}], ["text"], [[1]], [3]):
    said = client.things.create()
    assert getattr(said, "name", said) == ("a" if isinstance(answers[0], dict) else answers[0])
for answers[:] in ([[1, 2]], ["text"], [{"a": 1}]):
    assert client.rows.list() == answers[0]
sent = []
keep = httpx.MockTransport(lambda request: sent.append(request.content) or httpx.Response(204))
client = Client(base_url="https://example.com", http_client=httpx.Client(transport=keep))
client.rows.create(name="a", count=2.0)
assert sent == [b'{"name":"a","count":2}'], sent
try:
    client.rows.create(name="a", count=2.5)
except RequestInvalidError as error:
    assert str(error.problems[0]) == "count: should be a valid integer", error
print("done")
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("schemas")
    (folder / "schemas.yaml").write_text(SPEC, encoding="utf-8")
    arguments = [str(folder / "schemas.yaml"), "--out", str(folder), "--package", "made"]
    assert main(["generate", *arguments]) == 0
    return folder


def test_requests_are_checked_and_answers_are_read(made: Path) -> None:
    command = [sys.executable, "-c", TRIED]
    done = subprocess.run(command, cwd=made, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr


def test_mypy_strict_has_nothing_to_say(made: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy", "-p", "made"]
    done = subprocess.run(command, cwd=made, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
