"""`reelgen compare`: what differs, where, with which evidence, and what a baseline explains."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.cli import main
from reelgen.compare import compare_documents, read_baseline
from reelgen.findings import SpecInvalidError

HEAD = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://api.example.com/v1}]
"""
OURS = (
    HEAD
    + """\
security: [{key: []}]
x-source: {doc: seed.txt, date: 2026-02-07}
paths:
  /models/{model}:
    post:
      operationId: models.submit
      parameters:
        - {name: model, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, schema: {type: boolean}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [input]
              properties:
                input:
                  anyOf:
                    - $ref: "#/components/schemas/Veo"
                    - $ref: "#/components/schemas/Sora"
      responses:
        "202":
          description: Accepted.
          content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}
  /jobs/{id}:
    get:
      operationId: jobs.retrieve
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The job.
          content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}
    delete:
      operationId: jobs.delete
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Deleted.}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Veo:
      type: object
      required: [kind, prompt]
      properties:
        kind: {const: veo}
        prompt: {type: string, maxLength: 100}
    Sora:
      type: object
      required: [kind]
      properties:
        kind: {const: sora}
        seconds: {type: integer, minimum: 1}
    Job:
      type: object
      required: [id, state]
      x-source: {doc: page.html, date: 2026-08-08, note: seen twice}
      properties:
        id: {type: string}
        state: {type: string, enum: [queued, done]}
        cost: {type: [number, "null"]}
        next: {anyOf: [{$ref: "#/components/schemas/Job"}, {type: "null"}]}
"""
)
THEIRS = (
    HEAD
    + """\
paths:
  /models/veo-3:
    post:
      operationId: submit_veo
      security: [{token: []}]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [input]
              properties:
                input:
                  type: object
                  required: [kind]
                  properties:
                    kind: {type: string, enum: [veo]}
                    prompt: {type: string, maxLength: 200}
                webhook: {type: string}
      responses:
        "202":
          description: Accepted.
          content: {application/json: {schema: {$ref: "#/components/schemas/JobState"}}}
        "402": {description: Unpaid.}
  /jobs/{job_id}:
    get:
      operationId: get_job
      security: []
      parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The job.
          content: {application/json: {schema: {$ref: "#/components/schemas/JobState"}}}
  /voices:
    get: {operationId: list_voices, responses: {"200": {description: Voices.}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    JobState:
      type: object
      required: [id]
      properties:
        id: {anyOf: [{type: string}, {type: "null"}]}
        state: {enum: [queued, failed]}
        cost: {type: number, nullable: true}
        next: {oneOf: [{type: "null"}, {$ref: "#/components/schemas/JobState"}]}
"""
).replace("cost: {type: number, nullable: true}", 'cost: {type: [number, "null"]}')

EXPECTED = {
    "DELETE /v1/jobs/{}: only here",
    "GET /v1/voices: only there",
    "GET /v1/jobs/{}: key required yes here, no there",
    "POST /v1/models/{} query dry: only here",
    "POST /v1/models/{} response 402: only there",
    "POST /v1/models/{} request.webhook: only there",
    "POST /v1/models/{} request.input Sora: only here",
    "Veo.prompt: required yes here, no there",
    "Veo.prompt: maxLength 100 here, 200 there",
    "Job.id: nullable no here, yes there",
    "Job.state: required yes here, no there",
    "Job.state: enum done here, failed there",
}


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    ours, theirs = tmp_path / "ours.yaml", tmp_path / "theirs.yaml"
    ours.write_text(OURS)
    theirs.write_text(THEIRS)
    return ours, theirs


def test_every_difference_is_found_once(files: tuple[Path, Path]) -> None:
    differences = compare_documents(*files)
    assert {one.key for one in differences} == EXPECTED
    assert len(differences) == len(EXPECTED)


def test_a_document_equals_itself(files: tuple[Path, Path]) -> None:
    assert compare_documents(files[0], files[0]) == []
    assert compare_documents(files[1], files[1]) == []


def test_both_positions_and_the_evidence_are_named(files: tuple[Path, Path]) -> None:
    found = {one.key: one for one in compare_documents(*files)}
    state = found["Job.state: enum done here, failed there"]
    line = OURS.splitlines()[state.ours.line - 1]
    assert line.strip().startswith("state: {type: string, enum: [queued, done]}")
    line = THEIRS.splitlines()[state.theirs.line - 1]
    assert line.strip().startswith("state: {enum: [queued, failed]}")
    assert state.evidence == "page.html, 2026-08-08, seen twice"
    assert found["DELETE /v1/jobs/{}: only here"].evidence == "seed.txt, 2026-02-07"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("maxLength: 100", "maxLength: 100, default: x", "Veo.prompt: default x here, none there"),
        ("{type: integer, minimum: 1}", "{type: string}", ""),
        ("seconds: {type: integer, minimum: 1}", "seconds: {type: number, minimum: 1}", ""),
        ("[id, state]", "[id, state, cost]", "Job.cost: required yes here, no there"),
        ('[number, "null"]', "number", "Job.cost: nullable no here, yes there"),
        ('[number, "null"]', '[string, "null"]', "Job.cost: type string here, number there"),
        ("cost:", "price:", "Job.price: only here"),
    ],
)
def test_one_edit_is_one_difference(tmp_path: Path, before: str, after: str, expected: str) -> None:
    theirs, ours = tmp_path / "theirs.yaml", tmp_path / "ours.yaml"
    theirs.write_text(OURS)
    ours.write_text(OURS.replace(before, after, 1))
    differences = {one.key for one in compare_documents(ours, theirs)}
    assert differences
    assert not expected or expected in differences


def test_operations_of_other_servers_are_left_out(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.yaml", tmp_path / "theirs.yaml"
    other = "\n    servers: [{url: https://api.example.com/v2}]"
    ours.write_text(OURS.replace("  /jobs/{id}:", f"  /jobs/{{id}}:{other}"))
    theirs.write_text(THEIRS)
    found = {one.key for one in compare_documents(ours, theirs)}
    assert "DELETE /v2/jobs/{}: only here" not in found
    assert "GET /v1/jobs/{}: only there" in found


BASELINE = """\
known:
  - match: "Job.*"
    why: the page is older
  - match: "POST /v1/models/{} *"
    why: tried
  - match: "Veo.prompt: *"
    why: tried
  - match: "* /v1/jobs/{}: *"
    why: tried
  - match: "GET /v1/voices: only there"
    why: not published yet
"""


def test_a_baseline_explains(files: tuple[Path, Path], tmp_path: Path) -> None:
    baseline = tmp_path / "known.yaml"
    baseline.write_text(BASELINE)
    before = {path: path.read_text() for path in tmp_path.iterdir()}
    command = ["compare", *map(str, files), "--baseline", str(baseline)]
    assert main(command) == 0
    assert {path: path.read_text() for path in tmp_path.iterdir()} == before


def test_what_no_entry_matches_is_reported(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    baseline = tmp_path / "known.yaml"
    baseline.write_text(BASELINE.replace("GET /v1/voices", "GET /v1/songs"))
    assert main(["compare", *map(str, files), "--baseline", str(baseline)]) == 1
    output = capsys.readouterr()
    lines = output.out.splitlines()
    assert len(lines) == 2
    assert "GET /v1/voices: only there" in lines[0] and "theirs.yaml:" in lines[0]
    assert "'GET /v1/songs: only there' matches no difference; remove the entry" in lines[1]
    assert output.err.endswith("12 differences, 11 explained, 1 unexplained\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("known: [{match: x}]", "known.0.why"),
        ("known: 3", "known"),
        ("knwon: []", "known"),
        ("known: [{match: x, why: ''}]", "known.0.why"),
    ],
)
def test_a_wrong_baseline_is_one_error(tmp_path: Path, text: str, message: str) -> None:
    baseline = tmp_path / "known.yaml"
    baseline.write_text(text)
    with pytest.raises(SpecInvalidError) as caught:
        read_baseline(baseline)
    assert message in str(caught.value)
    assert f"{baseline}:1:" in str(caught.value)


def test_a_document_that_is_none_is_one_error(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = tmp_path / "nothing.json"
    nothing.write_text('{"a": 1}')
    assert main(["compare", str(files[0]), str(nothing)]) != 0
    assert f"{nothing}:1:" in capsys.readouterr().err
