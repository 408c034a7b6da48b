"""`--keep-going`: what can be made is made, what cannot is named, and the run has failed."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.cli import main

SPEC = """
openapi: 3.1.0
info: {title: Api, version: "1"}
paths:
  /good: {get: {operationId: good.list, responses: {"204": {description: Done.}}}}
  /bad/{id}:
    get: {operationId: bad.undeclared, responses: {"204": {description: Done.}}}
    delete:
      operationId: bad.delete
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Done.}}
  /secret:
    get: {operationId: bad.secret, security: [{nobody: []}], responses: {"204": {description: No.}}}
  /file: {get: {operationId: bad.file, responses: {"204": {$ref: "../../etc/x.yaml#/a"}}}}
  /wrong: {get: {operationId: bad.wrong, parameters: [{name: x, in: nowhere}], responses: {}}}
  /component:
    get: {operationId: bad.component, parameters: [{$ref: "#/components/parameters/Wrong"}]}
  /open:
    get:
      operationId: good.open
      responses:
        "200":
          description: One.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  parameters:
    Wrong: {name: x, in: nowhere}
  schemas:
    Thing: {type: object, properties: {other: {$ref: "#/components/schemas/Missing"}}}
"""


def test_the_rest_is_made_and_what_is_left_out_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(SPEC)
    command = ["generate", str(spec), "--out", str(tmp_path / "out"), "--package", "kept"]
    command.append("--strict")
    assert main(command) == 1
    assert not (tmp_path / "out").exists()
    capsys.readouterr()
    for _ in range(2):
        assert main([*command, "--keep-going"]) == 1
        said = capsys.readouterr().err.splitlines()
        assert [line.split(str(spec))[0] for line in said] == [
            "skipped: GET /bad/{id}: ",
            "skipped: GET /secret: ",
            "skipped: GET /file: ",
            "skipped: GET /wrong: ",
            "skipped: GET /component: ",
            "skipped: ",
        ]
    assert main([*command, "--keep-going", "--check"]) == 1  # nothing differs, and yet
    api = (tmp_path / "out" / "kept" / "api" / "api.md").read_text()
    assert [line.split("(")[0] for line in api.splitlines() if line.startswith("- ")] == [
        "- `good.list",
        "- `good.open",
        "- `bad.delete",
    ]


OTHER = """
items:
  get: {operationId: items.list, responses: {"204": {description: Done.}}}
  put: {operationId: items.put, parameters: [{name: x, in: nowhere}], responses: {}}
Thing: {type: object, properties: {size: {$ref: "#/Nothing"}}}
"""
SEVERAL = """
openapi: 3.1.0
info: {title: Api, version: "1"}
paths:
  /items: {$ref: "other.yaml#/items"}
  /thing:
    get:
      operationId: thing.get
      responses:
        "200":
          description: One.
          content: {application/json: {schema: {$ref: "other.yaml#/Thing"}}}
"""


def test_mistakes_in_another_file_and_documents_of_which_nothing_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("other", OTHER), ("api", SEVERAL), ("old", "swagger: '2.0'\n")):
        (tmp_path / f"{name}.yaml").write_text(text)
    specs = [str(tmp_path / name) for name in ("old.yaml", "api.yaml")]
    command = ["generate", *specs, "--out", str(tmp_path / "out"), "--package", "kept"]
    assert main([*command, "--keep-going"]) == 1
    said = capsys.readouterr().err
    for told in ("PUT /items: ", "other.yaml:5:", "old.yaml:1:1: is a Swagger 2.0 document"):
        assert told in said
    api = (tmp_path / "out" / "kept" / "api" / "api.md").read_text()
    assert [line.split("(")[0] for line in api.splitlines() if line.startswith("- ")] == [
        "- `items.list",
        "- `thing.get",
    ]


WHOLE = """
openapi: 3.1.0
info: {title: Api, version: "1", description: [1]}
tags: [{name: a}, {description: No name.}, 5, {name: b}]
servers: [{description: No url.}, {url: "https://a.test"}]
security: [{nobody: []}]
x-errors: {nonsense: 1}
paths:
  /inherits: {get: {operationId: bad.get, responses: {"204": {description: Done.}}}}
  /open: {get: {operationId: good.get, security: [], responses: {"204": {description: Done.}}}}
components: {parameters: [], schemas: {A: {type: 5}}}
"""


def test_parts_of_the_whole_document_are_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(WHOLE)
    command = ["generate", str(spec), "--out", str(tmp_path / "out"), "--package", "kept"]
    assert main(command) == 1
    assert "--keep-going skips the parts listed here, --overlay" in capsys.readouterr().err
    assert main([*command, "--keep-going"]) == 1
    said = capsys.readouterr().err
    assert "skipped: all operations without `security` of their own: " in said
    api = (tmp_path / "out" / "kept" / "api" / "api.md").read_text()
    assert [line.split("(")[0] for line in api.splitlines() if line.startswith("- ")] == [
        "- `good.get"
    ]
    assert "https://a.test" in (tmp_path / "out" / "kept" / "api" / "client.py").read_text()


def test_what_cannot_be_taken_out_stops_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text("openapi: 3.1.0\ninfo: {version: '1'}\npaths: {}\n")
    command = ["generate", str(spec), "--out", str(tmp_path / "out"), "--keep-going"]
    assert main(command) == 1
    assert "`title` is missing" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
