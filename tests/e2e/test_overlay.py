"""An Overlay renames, hides and annotates; the document stays as it is."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from reelgen.cli import main

from .making import Making

SPEC = """
openapi: 3.0.3
info: {title: Api, version: "1"}
paths:
  /a: {get: {operationId: getTheA, tags: [x], responses: {"204": {description: Done.}}}}
  /b: {get: {operationId: b.get, tags: [internal, y], responses: {"204": {description: Done.}}}}
  /c:
    get:
      operationId: c.get
      parameters:
        - {name: one, in: query, schema: {type: string}}
        - {name: two, in: query, schema: {type: string}}
        - {name: three, in: query, schema: {type: string}}
      responses: {"204": {description: Done.}}
"""
OVERLAY = """
overlay: 1.0.0
info: {title: Ours, version: "1"}
actions:
  - target: $.paths['/a'].get
    update: {operationId: a.retrieve, summary: Fetch an A, deprecated: true}
  - {target: "$.paths.*[?@.tags[?@ == 'internal']]", remove: true}
  - {target: "$.paths['/c'].get.parameters[?@.name != 'two']", remove: true}
  - target: $.paths['/c'].get.parameters
    update: {name: four, in: query, schema: {type: integer}}
  - {target: $.nothing.there, remove: true}
  - {target: $, update: {servers: [{url: "https://ours.example"}]}}
"""


def _action(target: str, change: str) -> str:
    return f"overlay: 1.0.0\nactions:\n  - target: {json.dumps(target)}\n    {change}\n"


def _generate(folder: Path, overlay: str, *more: str) -> int:
    (folder / "api.yaml").write_text(SPEC)
    (folder / "ours.yaml").write_text(overlay)
    place = ["--out", str(folder / "out"), "--package", "made"]
    overlays = ["--overlay", str(folder / "ours.yaml")]
    return main(["generate", str(folder / "api.yaml"), *place, *overlays, *more])


def test_it_renames_hides_and_annotates(tmp_path: Path) -> None:
    assert _generate(tmp_path, OVERLAY) == 0
    made = tmp_path / "out" / "made" / "api"
    lines = (made / "api.md").read_text().strip().splitlines()
    listed = [line.split("(")[0] for line in lines if line.startswith(("## ", "- "))]
    assert listed == ["## client.a", "- `a.retrieve", "## client.c", "- `c.get"]
    assert "@deprecated" in (made / "resources" / "a.py").read_text()
    assert "https://ours.example" in (made / "client.py").read_text()
    assert [name for name in ("one", "two", "three", "four") if _has(made, name)] == ["two", "four"]


def _has(made: Path, name: str) -> bool:
    return f"        {name}:" in (made / "resources" / "c.py").read_text()


def test_a_change_of_the_overlay_is_seen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _generate(tmp_path, OVERLAY)
    assert _generate(tmp_path, OVERLAY, "--check") == 0
    assert _generate(tmp_path, OVERLAY.replace("a.retrieve", "a.fetch"), "--check") == 1
    assert "a.py: out of date" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("overlay", "said"),
    [
        (
            "overlay: 1.0.0\nactions:\n  - target: '$.['\n    remove: true\n",
            "ours.yaml:3:13: `target`",
        ),
        ("overlay: 1.0.0\nactions:\n  - remove: true\n", "ours.yaml:3:5: an action has no"),
        ("overlay: 1.0.0\nactions: 3\n", "ours.yaml:2:10: `actions` is not a list"),
        ("openapi: 3.1.0\n", "ours.yaml:1:1: is not an OpenAPI Overlay"),
        (_action("$", "remove: true"), "ours.yaml:3:13: `remove` would remove the whole document"),
        (_action("$", "update: 3"), "ours.yaml:4:13: `update` of the whole document is not an"),
        (
            _action("$.paths.~", "remove: true"),
            "ours.yaml:3:13: `target` is not a usable JSONPath: the query selects keys",
        ),
        (_action("$..[?@ =~ /(/]", "remove: true"), "JSONPath: pattern: missing )"),
        (_action("$..[?search(@.x, '(?=a)')]", "remove: true"), "must not use look-around"),
        (_action("(" * 1500, "remove: true"), "is not a usable JSONPath"),
        (_action("$" + ".a" * 50_000, "remove: true"), "longer than 2,000 characters"),
        (_action("$" + f"..[{'*, ' * 9}*]" * 4, "remove: true"), "steps"),
        (_action("$..*", f"update: [{'a, ' * 50_000}]"), "adds more than 2,000,000 values"),
    ],
)
def test_a_wrong_overlay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], overlay: str, said: str
) -> None:
    assert _generate(tmp_path, overlay) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_patterns_of_filters_take_linear_time(tmp_path: Path) -> None:
    summary = "a" * 5_000 + "!"
    actions = "".join(
        f"  - target: {json.dumps(target)}\n    remove: true\n"
        for target in (
            "$.paths[?match(@.get.summary, '(a+)+')]",
            "$.paths[?search(@.get.summary, '^(a|a)*$')]",
            "$.paths[?@.get.summary =~ /(a+)+b/]",
        )
    )
    update = f"  - target: $.paths.*.get\n    update: {{summary: {summary}}}\n"
    assert _generate(tmp_path, f"overlay: 1.0.0\nactions:\n{update}{actions}") == 0
    assert _has(tmp_path / "out" / "made" / "api", "two"), "none of the patterns matches"


def test_the_same_match_twice_is_removed_once(tmp_path: Path) -> None:
    target = json.dumps("$.paths['/c'].get.parameters[0, 0, -3]")
    overlay = f"overlay: 1.0.0\nactions:\n  - target: {target}\n    remove: true\n"
    assert _generate(tmp_path, overlay) == 0
    made = tmp_path / "out" / "made" / "api"
    assert [name for name in ("one", "two", "three") if _has(made, name)] == ["two", "three"]


NAMES = """
overlay: 1.0.0
info: {title: Names, version: "1"}
actions:
  - {target: "$.paths['/a'].get", update: {x-name: letters.first}}
  - {target: "$.paths['/c'].get", update: {x-name: third}}
  - {target: "$.paths['/c'].get.parameters[?@.name == 'two']", update: {x-name: pair}}
  - target: "$.paths['/c'].get.responses"
    update:
      "200":
        description: Done.
        content:
          application/json:
            schema:
              type: object
              x-name: Letter
              properties: {form: {type: object, x-name: Form, properties: {a: {type: string}}}}
"""


def test_x_name_of_an_overlay_goes_before_every_rule(making: Making) -> None:
    overlay = making.folder / "names.yaml"
    overlay.write_text(NAMES, encoding="utf-8")
    package = making.package(SPEC, "--overlay", str(overlay))
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"form": {"a": "b"}})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = package.Client(http_client=http, base_url="https://api.test")
    client.letters.first()
    letter = client.c.third(pair="2")
    assert [type(letter).__name__, type(letter.form).__name__] == ["Letter", "Form"]
    assert [request.url.query for request in requests] == [b"", b"two=2"]


@pytest.mark.parametrize(
    ("target", "name", "message"),
    [
        ("$.paths['/a'].get", "Not a name", "write `resource.method` or `method`, in snake_case"),
        ("$.paths['/c'].get.parameters[0]", "a.b", "write it in snake_case"),
    ],
)
def test_an_x_name_that_is_none_is_refused(
    target: str,
    name: str,
    message: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    action = {"target": target, "update": {"x-name": name}}
    overlay = {"overlay": "1.0.0", "info": {"title": "A", "version": "1"}, "actions": [action]}
    (tmp_path / "overlay.json").write_text(json.dumps(overlay))
    place = [
        "--out",
        str(tmp_path),
        "--package",
        "made",
        "--overlay",
        str(tmp_path / "overlay.json"),
    ]
    assert main(["generate", str(tmp_path / "api.yaml"), *place]) == 1
    assert f"`x-name` is not a valid name; {message}" in capsys.readouterr().err
