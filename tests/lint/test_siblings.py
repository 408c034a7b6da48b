"""The planted defects in other forms of the same document: JSON, several files, OpenAPI 3.0."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from reelgen.json_types import is_array, is_object
from reelgen.lint.run import lint
from reelgen.schema.walk import map_values
from reelgen.source import parse

from .mutations import CLEAN, MUTATIONS, Mutation
from .nested_mutations import DEEP, NESTED

PREFIX = "#/components/schemas/"
OF_YAML = ("unquoted-scalar",)
"""Rules about YAML, which JSON cannot break."""
OF_COMPONENTS = ("unused-component",)
"""Rules about the root document: what another file has unused is another document's business."""


def _rules(path: Path) -> list[str]:
    return sorted(finding.rule for finding in lint(path).findings)


def _data(text: str) -> Any:
    return parse(text, "spec.yaml").data


YAML = (
    *((CLEAN, mutation) for mutation in MUTATIONS.values() if mutation.rule not in OF_YAML),
    *((DEEP, mutation) for mutation in NESTED.values()),
)


@pytest.mark.parametrize(("clean", "mutation"), YAML, ids=[*map(str, range(len(YAML)))])
def test_a_defect_in_json_is_named_at_its_line(
    clean: str, mutation: Mutation, tmp_path: Path
) -> None:
    text = json.dumps(_data(mutation.apply(clean)[0]), indent=2)
    path = tmp_path / "spec.json"
    path.write_text(text)
    (finding,) = lint(path).findings
    assert finding.rule == mutation.rule
    last = str(finding.location.pointer[-1])
    line = text.split("\n")[finding.location.line - 1]
    assert json.dumps(last)[1:-1] in line or last.isdecimal()


def _with_file(value: Any, file: str) -> Any:
    """Return data whose references to schemas are into a file."""

    def change(value: Any) -> Any:
        if isinstance(value, str) and value.startswith(PREFIX):
            return f"{file}#/{value.removeprefix(PREFIX)}"
        return value

    return map_values(value, change)


@pytest.mark.parametrize("name", [n for n, m in MUTATIONS.items() if m.rule not in OF_COMPONENTS])
def test_a_defect_in_another_file_is_named_there(name: str, tmp_path: Path) -> None:
    mutation = MUTATIONS[name]
    data = _data(mutation.apply()[0])
    schemas = _with_file(data["components"].pop("schemas"), "")
    (tmp_path / "schemas.json").write_text(json.dumps(schemas))
    (tmp_path / "spec.json").write_text(json.dumps(_with_file(data, "schemas.json")))
    if mutation.rule not in OF_YAML:
        assert _rules(tmp_path / "spec.json") == [mutation.rule]


def test_a_path_item_in_another_file_is_checked(tmp_path: Path) -> None:
    data = _data(CLEAN.replace("      summary: Retrieve", "      sumary: Retrieve"))
    item = data["paths"]["/clips/{clip_id}"]
    data["paths"]["/clips/{clip_id}"] = {"$ref": "item.json"}
    item = json.dumps(item).replace('"#/', '"spec.json#/')
    (tmp_path / "item.json").write_text(item)
    (tmp_path / "spec.json").write_text(json.dumps(data))
    (finding,) = lint(tmp_path / "spec.json").findings
    assert finding.rule == "unknown-field"
    assert finding.location.path.endswith("item.json")


ITEM = """\
  /clips/{clip_id}:
    parameters:
      - name: clip_id
        in: path
        required: true
        description: The id of the clip.
        schema:
          type: string
"""
OWN = """\
      parameters:
        - name: clip_id
          in: path
          required: true
          description: The id of the clip.
          schema:
            type: string
"""
SHARED = CLEAN.replace(OWN, "").replace("  /clips/{clip_id}:\n", ITEM)


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("path", "  /clips/{clip_id}:", "  /clips/{clipid}:"),
        ("path", "      - name: clip_id\n", "      - name: clipid\n"),
        ("invalid-value", "        in: path\n", "        in: pth\n"),
        (
            "invalid-value",
            "        required: true\n        desc",
            "        required: no\n        desc",
        ),
        (
            "unknown-type",
            "        schema:\n          type: string",
            "        schema:\n          type: str",
        ),
        (
            "path",
            "          type: string\n    get:",
            "          type: string\n"
            "      - {name: x, in: path, required: true, schema: {}}\n    get:",
        ),
    ],
)
def test_a_parameter_of_a_path_item_is_checked(
    rule: str, old: str, new: str, tmp_path: Path
) -> None:
    start = SHARED.index("  /clips/{clip_id}:")
    assert old in SHARED[start:]
    path = tmp_path / "spec.yaml"
    path.write_text(SHARED[:start] + SHARED[start:].replace(old, new, 1))
    assert _rules(path) == [rule]


def _of_3_0(value: Any) -> Any:
    """Return data with `nullable` and `enum` instead of what 3.0 lacks."""
    if not is_object(value):
        return value
    value = {k: v for k, v in value.items() if k not in ("dependentRequired", "settled_by")}
    if is_array(value.get("type")):
        value |= {"type": value["type"][0], "nullable": True}
    if "const" in value:
        value["enum"] = [value.pop("const")]
    return value


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in MUTATIONS
        if name
        not in (
            *("nullable in 3.1", "x-signature misspelt", "event pointer to nothing"),
            *("unknown event", "dependency of no field"),
        )
    ],
)
def test_a_defect_in_3_0_is_named(name: str, tmp_path: Path) -> None:
    data = map_values(_data(MUTATIONS[name].apply()[0]), _of_3_0)
    data["openapi"] = "3.0.3"
    del data["webhooks"]
    del data["components"]["schemas"]["ClipEvent"]
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(data))
    if MUTATIONS[name].rule not in OF_YAML:
        assert _rules(path) == [MUTATIONS[name].rule]
