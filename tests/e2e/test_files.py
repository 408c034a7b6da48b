"""Documents of several files: what they refer to is found, and nothing else is read."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelgen.cli import main
from reelgen.document.bundle import bundle

ROOT = """
openapi: 3.1.0
info: {title: Clips, version: "1"}
servers: [{url: https://clips.example}]
paths:
  /clips/{id}: {$ref: "paths/clip.yaml"}
  /odd~x: {$ref: "paths/odd~names.yaml#/paths/~1odd~0%7Bx%7D"}
components:
  schemas:
    Page:
      type: object
      required: [clips]
      properties:
        clips: {type: array, items: {$ref: "schemas/Clip.json"}}
"""
FILES = {
    "paths/clip.yaml": """
get:
  operationId: clips.retrieve
  parameters:
    - {$ref: "../shared/parameters.yaml#/id"}
  responses:
    "200":
      description: The clip.
      content:
        application/json: {schema: {$ref: "../schemas/Clip.json"}}
    default: {$ref: "../shared/answers.yaml#/responses/default"}
""",
    "paths/odd~names.yaml": """
paths:
  /odd~{x}:
    get:
      operationId: clips.list
      responses:
        "200":
          description: A page.
          content:
            application/json: {schema: {$ref: "../spec.yaml#/components/schemas/Page"}}
""",
    "shared/parameters.yaml": "id: {name: id, in: path, required: true, schema: {type: integer}}",
    "shared/answers.yaml": """
responses:
  default:
    description: An error.
    content:
      application/json: {schema: {$ref: "#/schemas/Problem"}}
schemas:
  Problem: {type: object, properties: {why: {type: string}}}
""",
    "schemas/Clip.json": json.dumps(
        {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "integer"},
                "parent": {"$ref": "#"},
                "length": {"$ref": "Length.json"},
            },
        }
    ),
    "schemas/Length.json": json.dumps({"type": "number"}),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "specs"
    for name, text in {"spec.yaml": ROOT, **FILES}.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text(text)
    return made


def _generate(folder: Path, *options: str) -> int:
    out = str(folder.parent / "out")
    command = ["generate", str(folder / "spec.yaml"), "--out", out, "--package", "clips"]
    return main([*command, *options])


def test_the_parts_of_all_files_are_in_the_package(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _generate(folder) == 0
    monkeypatch.syspath_prepend(folder.parent / "out")
    clips: Any = importlib.import_module("clips")
    spec: Any = importlib.import_module("clips.spec")
    models: Any = importlib.import_module("clips.spec.models")

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/odd~x":
            body = {"clips": [{"id": 1, "parent": {"id": 2}, "length": 1.5}]}
            return httpx.Response(200, json=body)
        return httpx.Response(404, json={"why": "gone"})

    client = spec.Spec(http_client=httpx.Client(transport=httpx.MockTransport(respond)))
    page = client.clips.list()
    assert isinstance(page, models.Page)
    assert isinstance(page.clips[0].parent, models.Clip)
    with pytest.raises(clips.APIError) as caught:
        client.clips.retrieve(7)
    assert isinstance(caught.value.body, models.Problem)


def test_every_file_that_was_read_is_an_input(folder: Path) -> None:
    inputs = bundle(folder / "spec.yaml").inputs
    names = {Path(name).relative_to(folder).as_posix() for name in inputs}
    assert names == {"spec.yaml", *FILES}


def test_a_change_in_another_file_is_seen(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _generate(folder)
    (folder / "schemas/Length.json").write_text('{"type": "integer"}')
    assert _generate(folder, "--check") == 1
    assert "models.py: out of date, a file its spec refers to, " in capsys.readouterr().err


def test_a_changed_spec_is_the_reason(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _generate(folder)
    text = (folder / "spec.yaml").read_text()
    (folder / "spec.yaml").write_text(text.replace("Clips", "Short clips"))
    assert _generate(folder, "--check") == 1
    assert f"out of date, {folder / 'spec.yaml'} changed" in capsys.readouterr().err


def test_a_link_is_followed_before_it_is_judged(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = folder.parent / "secret.json"
    secret.write_text('{"type": "string", "const": "s3cret"}')
    (folder / "schemas/Length.json").unlink()
    (folder / "schemas/Length.json").symlink_to(secret)
    assert _generate(folder) == 1
    said = capsys.readouterr().err
    assert "specs/schemas/Clip.json:1:" in said
    assert "is outside of the document's folder" in said
    assert not (folder.parent / "out").exists()


def test_a_folder_may_be_allowed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shared = folder.parent / "elsewhere"
    (folder / "shared").rename(shared)
    clip = folder / "paths/clip.yaml"
    clip.write_text(clip.read_text().replace("../shared", "../../elsewhere"))
    assert _generate(folder) == 1
    assert "--allow-refs" in capsys.readouterr().err
    assert _generate(folder, "--allow-refs", str(shared)) == 0
