"""A project of somebody else: its fixtures and derived tests from the installed wheel."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .conftest import Run

PROJECT = """
[tool.reelspec]
specs = ["specs/shop.yaml"]
out = "src"
package = "shopclient"
strict = true
"""
SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://api.shop.example/v1}]
security: [{key: []}]
paths:
  /items:
    post:
      operationId: items.create
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties: {name: {type: string, maxLength: 20}, size: {type: integer, maximum: 9}}
      responses:
        "201":
          description: The item.
          content:
            application/json:
              schema:
                type: object
                required: [id]
                properties: {id: {type: string}, name: {type: string}}
        "422": {description: Refused.}
  /items/{item_id}:
    get:
      operationId: items.retrieve
      parameters:
        - {name: item_id, in: path, required: true, schema: {type: string}}
        - {name: fields, in: query, schema: {type: array, items: {type: string}}}
      responses:
        "200":
          description: The item.
          content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: x-key}}
"""
FIXTURE = """
operation: items.create
origin: {kind: made, source: this test, date: 2026-11-20}
call: {name: Wheel, size: 3}
request:
  method: POST
  url: https://api.shop.example/v1/items
  headers: {x-key: test-key}
  json: {name: Wheel, size: 3}
response:
  status: 201
  json: {id: item_1, name: Wheel}
"""


@pytest.fixture(scope="module")
def generated(wheel_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project, with its client generated."""
    folder = tmp_path_factory.mktemp("shop")
    for path, text in {
        "pyproject.toml": PROJECT,
        "specs/shop.yaml": SPEC,
        "tests/fixtures/shop/items.create/example.yaml": FIXTURE,
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    command = [str(wheel_python), "-m", "reelgen", "generate"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder


@pytest.fixture
def shop(generated: Path, tmp_path: Path) -> Path:
    """A copy of the project."""
    return shutil.copytree(generated, tmp_path, dirs_exist_ok=True)


def outcome(text: str) -> dict[str, int]:
    return {name: int(number) for number, name in re.findall(r"(\d+) (passed|failed|error)", text)}


def test_without_a_test_file(shop: Path, run: Run) -> None:
    done = run("pytest", "-p", "reelgen.pytest_plugin", "-q", "--collect-only")
    ids = done.stdout.splitlines()
    for name in (
        *("shop/items.create/example-sync-httpx", "shop/items.create/example-async-httpx2"),
        *("shop/request-items.create-all-sync-httpx", "shop/bounds-items.create-body_.size"),
    ):
        assert any(line.startswith(f"pyproject.toml::{name}") for line in ids), done.stdout
    played = run("pytest", "-p", "reelgen.pytest_plugin", "-q", "-n2")
    assert outcome(played.stdout) == {"passed": len([i for i in ids if "::" in i])}, played.stdout


def test_by_a_line_of_a_test_file(shop: Path, run: Run) -> None:
    line = "from reelgen.pytest_plugin import contract_tests\n\ntest_contract = contract_tests()\n"
    (shop / "tests" / "test_contract.py").write_text(line)
    done = run("pytest", "-q", "tests")
    assert outcome(done.stdout).keys() == {"passed"}, done.stdout
    one = run("pytest", "-q", "tests", "-k", "example-sync-httpx2")
    assert outcome(one.stdout) == {"passed": 1}, one.stdout


ITEMS = "src/shopclient/shop/resources/items.py"
MODELS = "src/shopclient/shop/models.py"
PARAMS = "src/shopclient/shop/params.py"
CLIENT = "src/shopclient/shop/client.py"
EXAMPLE = "tests/fixtures/shop/items.create/example.yaml"
FAULTS = [
    # what generated code may do wrong
    (ITEMS, "/items/{item_id}", "/item/{item_id}", "request-items.retrieve"),
    (ITEMS, '"POST"', '"PUT"', "items.create/example"),
    (ITEMS, '"fields"', '"field"', "request-items.retrieve"),
    (MODELS, "id: str", "id: int", "response-items.create"),
    (PARAMS, "20", "21", "bounds-items.create"),
    (PARAMS, "9", "10", "bounds-items.create"),
    (CLIENT, "x-key", "x-api-key", "items.create/example"),
    (CLIENT, "api.shop.example/v1", "api.shop.example/v2", "items.create/example"),
    # what a person may write wrong
    (EXAMPLE, "size: 3}\nresponse", "size: 4}\nresponse", "items.create/example"),
    (EXAMPLE, "x-key: test-key", "x-key: other", "items.create/example"),
]


def test_planted_faults_fail(shop: Path, run: Run) -> None:
    unnoticed: list[str] = []
    for path, before, after, failing in FAULTS:
        text = (shop / path).read_text()
        assert before in text, f"{path} has no {before!r}:\n{text}"
        (shop / path).write_text(text.replace(before, after))
        done = run("pytest", "-p", "reelgen.pytest_plugin", "-q", "--tb=no", "-k", "sync-httpx")
        if done.returncode != 1 or failing not in done.stdout:
            unnoticed.append(f"{path}: {after!r}\n{done.stdout}")
        (shop / path).write_text(text)
    assert not unnoticed, "\n".join(unnoticed)


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("specs/shop.yaml", "openapi: 3.1.0\n", "specs/shop.yaml:1:1: `info` is missing"),
        (
            "tests/fixtures/shop/items.create/example.yaml",
            FIXTURE.replace("size: 3}\nresponse", "size: 12}\nresponse"),
            "items.create/example.yaml:9:29: request.json.size",
        ),
        ("pyproject.toml", "[tool.reelspec]\nspecs = 1\n", "specs must be a list of paths"),
        ("pyproject.toml", PROJECT.replace("shopclient", "other"), "run `reelgen generate`"),
    ],
)
def test_what_is_wrong_has_one_message(
    shop: Path, run: Run, path: str, text: str, message: str
) -> None:
    (shop / path).write_text(text)
    done = run("pytest", "-p", "reelgen.pytest_plugin", "-q")
    assert done.returncode != 0
    assert message in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
