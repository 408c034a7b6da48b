"""Documents that are nearly right: made, with a warning each, or refused with `strict`."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from reelgen import pipeline
from reelgen.cli import main

from .making import Handler, Making

HEAD = "openapi: 3.1.0\ninfo: {title: Api, version: '1'}\n"
DONE = "responses: {'204': {description: Done.}}"
BEARER = "components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}"
JSON = "content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}"

ANSWER = f"responses: {{'200': {{description: A., {JSON % 'A'}}}}}"

DEFECTS = {
    "missing-version": f"""\
openapi: 3.1.0
info: {{title: Api}}
paths: {{/a: {{get: {{operationId: a.get, {DONE}}}}}}}
""",
    "undefined-security": f"""{HEAD}
paths: {{/a: {{get: {{operationId: a.get, security: [{{scopes: [x]}}, {{bearer: []}}], {DONE}}}}}}}
{BEARER}
""",
    "duplicate-operation-id": f"""{HEAD}
paths:
  /cats: {{get: {{tags: [cats], operationId: list, {DONE}}}}}
  /dogs: {{get: {{tags: [dogs], operationId: list, {DONE}}}}}
""",
    "undeclared-path-parameter": f"""{HEAD}
paths: {{'/b/{{key}}': {{get: {{operationId: b.get, {DONE}}}}}}}
""",
    "surplus-path-parameter": f"""{HEAD}
paths:
  /a:
    get:
      operationId: a.get
      parameters: [{{name: old, in: path, required: true, schema: {{type: string}}}}]
      {DONE}
""",
    "dangling-reference": f"""{HEAD}
paths:
  /a:
    get:
      operationId: a.get
      responses:
        '200': {{description: A., {JSON % "Gone"}}}
        '404': {{$ref: '#/components/responses/Lost'}}
""",
    "schema-list": f"""{HEAD}
paths: {{/a: {{get: {{operationId: a.get, {ANSWER}}}}}}}
components:
  schemas:
    A:
      - type: object
""",
    "pointer-below-id": f"""{HEAD}
paths: {{/a: {{get: {{operationId: a.get, {ANSWER}}}}}}}
components:
  schemas:
    A: {{$id: a, type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}
    B: {{type: string}}
""",
    "dangling-discriminator": f"""{HEAD}
paths: {{/a: {{get: {{operationId: a.get, {ANSWER}}}}}}}
components:
  schemas:
    A:
      oneOf: [{{type: object, properties: {{a: {{type: string}}}}}}, {{type: string}}]
      discriminator: {{propertyName: kind, mapping: {{a: '#/components/schemas/Gone'}}}}
""",
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_it_is_made_with_a_warning(
    defect: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(DEFECTS[defect])
    command = ["generate", str(spec), "--out", str(tmp_path / "out"), "--package", "mended"]
    for _ in range(2):  # also where nothing has changed
        assert main(command) == 0
        lines = capsys.readouterr().err.splitlines()
        assert lines
        for line in lines:
            assert re.match(rf"{re.escape(str(spec))}:\d+:\d+: warning \[{defect}\]: .+; .+", line)


@pytest.mark.parametrize(
    "defect", sorted(DEFECTS.keys() - {"dangling-discriminator", "pointer-below-id"})
)
def test_strict_refuses_it(
    defect: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "api.yaml").write_text(DEFECTS[defect])
    project = tmp_path / "pyproject.toml"
    project.write_text("[tool.reelspec]\nspecs = ['api.yaml']\nout = 'out'\npackage = 'mended'\n")
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--strict"]) == 1
    *findings, hint = capsys.readouterr().err.splitlines()
    assert all(re.match(r"api\.yaml:\d+:\d+: (?!warning)", line) for line in findings)
    assert "without strict" in hint
    assert "--overlay" in hint
    project.write_text(project.read_text() + "strict = true\n")
    assert main(["generate"]) == 1
    assert not (tmp_path / "out").exists()
    project.write_text(project.read_text().replace("true", "false"))
    assert main(["generate"]) == 0


def _record(requests: list[httpx.Request], status: int = 204, **content: Any) -> Handler:
    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(status, **content)

    return handle


def test_a_path_parameter_that_nobody_declares_is_a_required_string(making: Making) -> None:
    requests: list[httpx.Request] = []
    made = making.package(DEFECTS["undeclared-path-parameter"])
    transport = httpx.MockTransport(_record(requests))
    client = made.Client(http_client=httpx.Client(transport=transport), base_url="https://a.test")
    assert client.b.get(key="x/y") is None
    with pytest.raises(TypeError):
        client.b.get()

    async def call() -> None:
        http = httpx.AsyncClient(transport=transport)
        await made.AsyncClient(http_client=http, base_url="https://a.test").b.get(key="z")

    asyncio.run(call())
    assert [request.url.raw_path for request in requests] == [b"/b/x%2Fy", b"/b/z"]


def test_operations_of_one_id_are_told_apart_by_their_tags(making: Making) -> None:
    requests: list[httpx.Request] = []
    text = DEFECTS["duplicate-operation-id"]
    client = making.client(text, _record(requests), base_url="https://a.test")
    client.cats.list()
    client.dogs.list()
    assert [request.url.path for request in requests] == ["/cats", "/dogs"]


ALONE = f"""{HEAD}
paths:
  /a: {{get: {{operationId: a.get, security: [{{gone: []}}], {DONE}}}}}
  /b: {{get: {{operationId: b.get, security: [{{bearer: []}}], {DONE}}}}}
{BEARER}
"""


@pytest.mark.parametrize("text", [DEFECTS["undefined-security"], ALONE], ids=["another", "alone"])
def test_a_call_of_an_undefined_scheme_sends_another_credential(making: Making, text: str) -> None:
    requests: list[httpx.Request] = []
    made = making.package(text)
    transport = httpx.MockTransport(_record(requests))
    http = httpx.Client(transport=transport)
    made.Client(http_client=http, base_url="https://a.test", api_key="k").a.get()
    assert requests[0].headers["authorization"] == "Bearer k"


ANONYMOUS = {
    "an anonymous call": "[{gone: []}, {}]",
    "nothing": "[{gone: []}]",
}


@pytest.mark.parametrize("security", ANONYMOUS.values(), ids=ANONYMOUS)
def test_it_is_refused_where_only_that_would_remain(
    security: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "api.yaml"
    operation = f"operationId: a.get, security: {security}, {DONE}"
    spec.write_text(f"{HEAD}paths: {{/a: {{get: {{{operation}}}}}}}\n{BEARER}\n")
    assert main(["generate", str(spec), "--out", str(tmp_path / "out")]) == 1
    assert "security scheme 'gone' is not defined" in capsys.readouterr().err


UNTYPED = f"""{HEAD}
paths:
  /success:
    get:
      operationId: a.success
      responses: {{'200': {{$ref: '#/components/responses/L'}}}}
  /one:
    get:
      operationId: a.one
      responses:
        '200': {{description: One., {JSON % "One"}}}
        '404': {{$ref: '#/components/responses/L'}}
  /any:
    post:
      operationId: a.any
      requestBody: {{required: true, {JSON % "Any"}}}
      responses: {{'200': {{description: Any., {JSON % "Any"}}}}}
components:
  schemas:
    One:
      type: object
      required: [id]
      properties:
        id: {{type: string}}
        size: {{$ref: '#/components/schemas/Gone'}}
        many: {{type: array, items: {{$ref: '#/components/schemas/Gone'}}}}
        not_this: {{type: string, not: {{$ref: '#/components/schemas/Gone'}}}}
    Any:
      oneOf:
        - {{$ref: '#/components/schemas/One'}}
        - {{$ref: '#/components/schemas/Gone'}}
"""


def test_what_is_not_there_has_no_type_and_everything_else_has_its_own(making: Making) -> None:
    bodies = iter(
        [
            httpx.Response(200, json={"n": 1}),
            httpx.Response(200, text="hello"),
            httpx.Response(200, json={"id": "1", "size": [2], "many": [3, "x"], "not_this": "t"}),
            httpx.Response(404, json={"detail": "No."}),
            httpx.Response(200, json={"id": "2"}),
            httpx.Response(200, json={"other": True}),
        ]
    )
    sent: list[bytes] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return next(bodies)

    client = making.client(UNTYPED, handle, base_url="https://a.test", strict=True)
    assert client.a.success() == {"n": 1}
    assert client.a.success() == "hello"
    one = client.a.one()
    assert (one.id, one.size, one.many, one.not_this) == ("1", [2], [3, "x"], "t")
    with pytest.raises(Exception, match=r"HTTP 404: No\."):
        client.a.one()
    assert client.a.any(body={"id": "2"}).id == "2"
    assert client.a.any(body={"other": True})["other"] is True
    assert sent[-2:] == [b'{"id":"2"}', b'{"other":true}']


def test_schemas_that_are_a_reference_are_those_it_leads_to(making: Making) -> None:
    (making.folder / "index.yaml").write_text(
        "A: {type: object, required: [b], properties: {b: {$ref: '#/B'}}}\n"
        "B: {type: object, properties: {n: {type: integer}}}\n"
    )
    text = f"""{HEAD}
paths: {{/a: {{get: {{operationId: a.get, {ANSWER}}}}}}}
components: {{schemas: {{$ref: index.yaml}}}}
"""
    client = making.client(text, _record([], 200, json={"b": {"n": 3}}), base_url="https://a.test")
    assert client.a.get().b.n == 3


def test_a_mistake_in_another_file_is_told_where_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "get.yaml").write_text(
        f"operationId: a.get\n{DONE}\nparameters:\n"
        "  - {name: old, in: path, required: true, schema: {type: string}}\n"
    )
    spec = tmp_path / "api.yaml"
    spec.write_text(f"{HEAD}paths: {{'/a/{{new}}': {{get: {{$ref: get.yaml}}}}}}\n")
    assert main(["generate", str(spec), "--out", str(tmp_path / "out")]) == 0
    lines = [line.removeprefix(str(tmp_path)) for line in capsys.readouterr().err.splitlines()]
    assert [line.split(": ")[:2] for line in lines] == [
        ["/api.yaml:3:22", "warning [undeclared-path-parameter]"],
        ["/get.yaml:4:5", "warning [surplus-path-parameter]"],
    ]


def test_overlays_of_the_project_are_laid_over_its_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api.yaml").write_text(DEFECTS["missing-version"])
    for name, title in (("first", "One"), ("second", "Two")):
        update = f"[{{target: $.info, update: {{version: '2', title: {title}}}}}]"
        (tmp_path / f"{name}.yaml").write_text(
            f"overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions: {update}\n"
        )
    project = "specs = ['api.yaml']\nout = 'out'\npackage = 'made'\nstrict = true\n"
    (tmp_path / "pyproject.toml").write_text(
        f"[tool.reelspec]\n{project}overlays = ['first.yaml', 'second.yaml']\n"
    )
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 0
    assert "Two" in (tmp_path / "out" / "made" / "api" / "api.md").read_text()
    (tmp_path / "second.yaml").unlink()
    capsys.readouterr()
    assert main(["generate"]) == 1
    assert "second.yaml:1:1: cannot be read" in capsys.readouterr().err
    (tmp_path / "pyproject.toml").write_text(f"[tool.reelspec]\n{project}overlays = 'a.yaml'\n")
    assert main(["generate"]) == 1
    assert "[tool.reelspec] overlays must be a list of paths" in capsys.readouterr().err


def test_schemas_in_files_may_name_each_other_in_any_number(making: Making) -> None:
    count = 150
    for number in range(count):
        (making.folder / f"n{number}.yaml").write_text(
            "type: object\n"
            f"properties: {{id: {{type: string}}, next: {{$ref: n{number + 1}.yaml}}}}\n"
        )
    (making.folder / f"n{count}.yaml").write_text("$ref: n0.yaml\n")
    content = "content: {application/json: {schema: {$ref: n0.yaml}}}"
    operation = f"operationId: a.get, responses: {{'200': {{description: A., {content}}}}}"
    text = f"{HEAD}paths: {{/a: {{get: {{{operation}}}}}}}\n"
    data: dict[str, Any] = {"id": str(count - 1)}
    for number in reversed(range(count - 1)):
        data = {"id": str(number), "next": data}
    node = making.client(text, _record([], 200, json=data), base_url="https://a.test").a.get()
    for number in range(count):
        assert node.id == str(number)
        node = getattr(node, "next", None)


def test_what_python_cannot_follow_is_one_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(source: object) -> object:
        return load(source)

    monkeypatch.setattr(pipeline, "load", load)
    spec = tmp_path / "api.yaml"
    spec.write_text(DEFECTS["missing-version"])
    assert main(["generate", str(spec), "--out", str(tmp_path / "out")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{spec}:1:1: is nested too deeply")
