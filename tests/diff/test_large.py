"""Large documents: what is the same in both versions is left out, and positions are found."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from reelgen import json_positions, parallel
from reelgen.diff import version
from reelgen.diff.compare import compare
from reelgen.diff.version import Origin, read_versions
from reelgen.findings import SpecInvalidError
from reelgen.json_positions import JsonPositions, outer_members
from reelgen.source import parse

from tests.oracle.build import write_document
from tests.oracle.matrix import MUTATIONS, document


def test_a_reduced_document_has_the_same_changes(tmp_path: Path, monkeypatch: Any) -> None:
    old = Origin(str(write_document(document(), tmp_path / "old.json")))
    for mutation in MUTATIONS:
        path = write_document(mutation.apply(document()), tmp_path / "new.json")
        found: list[list[tuple[str, str, str, str]]] = []
        for least in (1 << 30, 1):
            monkeypatch.setattr(version, "LARGE", least)
            changes = compare(*read_versions(old, Origin(str(path)), "shop"))
            found.append([(one.id, one.wire, one.python, one.symbol) for one in changes])
        assert found[0] == found[1], mutation.name


def test_a_component_that_no_operation_needs_is_compared_as_a_whole(
    tmp_path: Path, monkeypatch: Any
) -> None:
    data = document()
    data["components"]["schemas"]["Unused"] = {"type": "object", "description": "old"}
    old = Origin(str(write_document(data, tmp_path / "old.json")))
    monkeypatch.setattr(version, "LARGE", 1)
    for keyword, expected in (("description", "texts of"), ("minProperties", "neither callers")):
        data["components"]["schemas"]["Unused"][keyword] = 1 if keyword != "description" else "new"
        new = Origin(str(write_document(data, tmp_path / "new.json")))
        [change] = compare(*read_versions(old, new, "shop"))
        assert (change.new, change.level) == (("components", "schemas", "Unused"), "safe")
        assert expected in change.message


def _with_shared(*, operations: bool) -> Any:
    """Return a document with a class that an operation, or a field, uses in one version alone.

    Another operation, and another field, use it in both.
    """
    data = document()
    shared = {
        "type": "object",
        "properties": {"inner": {"type": "object", "properties": {"a": {}}}},
    }
    data["components"]["schemas"]["Shared"] = shared
    data["components"]["schemas"]["Holder"] = {
        "type": "object",
        "properties": {"kept": {"$ref": "#/components/schemas/Shared"}, "size": {"type": "string"}},
    }
    for path, names in {"/always": ("Shared",), "/some": ("Shared",), "/held": ("Holder",)}.items():
        if path == "/some" and not operations:
            continue
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{names[0]}"}}}
        operation = {
            "tags": ["items"],
            "operationId": path.strip("/"),
            "requestBody": {"content": content},
            "responses": {"200": {"description": "Done.", "content": content}},
        }
        data["paths"][path] = {"post": operation}
    return data


@pytest.mark.parametrize("is_added", [False, True])
@pytest.mark.parametrize("always", ["/always", "/held"])
def test_a_class_that_an_unchanged_operation_uses_is_not_gone(
    tmp_path: Path, monkeypatch: Any, always: str, is_added: bool
) -> None:
    versions = [_with_shared(operations=True), _with_shared(operations=False)]
    for data in versions:
        del data["paths"]["/held" if always == "/always" else "/always"]
    if always == "/held":  # it changed, but not in the field that has the class
        fields = versions[1]["components"]["schemas"]["Holder"]["properties"]
        fields["size"] = {"$ref": "#/components/schemas/Size"}
        for data, kind in zip(versions, ("string", "integer"), strict=True):
            data["components"]["schemas"]["Size"] = {"type": kind}
    paths = [write_document(data, tmp_path / f"{i}.json") for i, data in enumerate(versions)]
    if is_added:
        paths.reverse()
    found: list[set[tuple[str, str, tuple[str, ...]]]] = []
    for least in (1 << 30, 1):
        monkeypatch.setattr(version, "LARGE", least)
        changes = compare(*read_versions(Origin(str(paths[0])), Origin(str(paths[1])), "shop"))
        found.append({(c.id, c.python, tuple(sorted(c.symbols))) for c in changes})
    assert found[0] == found[1]
    assert not any("Shared" in symbol for _, _, symbols in found[1] for symbol in symbols)


@pytest.mark.parametrize("size", [0, 1 << 30], ids=["two processes", "one process"])
@pytest.mark.parametrize("invalid", ["old", "new"])
def test_an_invalid_version_is_refused_with_its_location(
    tmp_path: Path, monkeypatch: Any, invalid: str, size: int
) -> None:
    monkeypatch.setattr(version, "LARGE", 1)
    monkeypatch.setattr(parallel, "WORTH_IT", size)
    texts = {name: json.dumps(document(), indent=1) for name in ("old", "new")}
    texts[invalid] = texts[invalid][:-40]
    for name, text in texts.items():
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    origins = [Origin(str(tmp_path / f"{name}.json")) for name in ("old", "new")]
    with pytest.raises(SpecInvalidError, match=rf"{invalid}\.json:\d+:\d+: "):
        read_versions(origins[0], origins[1], "shop")


@pytest.mark.parametrize("invalid", ["old", "new"])
def test_what_the_second_process_refuses_is_refused(
    tmp_path: Path, monkeypatch: Any, invalid: str
) -> None:
    monkeypatch.setattr(version, "LARGE", 1)
    monkeypatch.setattr(parallel, "WORTH_IT", 0)
    files = {name: document() for name in ("old", "new")}
    files[invalid]["components"]["schemas"]["Order"]["properties"]["state"] = {"type": 7}
    origins = [
        Origin(str(write_document(data, tmp_path / f"{name}.json"))) for name, data in files.items()
    ]
    with pytest.raises(SpecInvalidError, match=rf"{invalid}\.json:\d+:\d+: .*`type` must be"):
        read_versions(origins[0], origins[1], "shop")


@pytest.mark.parametrize("block", [7, 1 << 14])
def test_positions_in_json_are_those_of_yaml(monkeypatch: Any, block: int) -> None:
    monkeypatch.setattr(json_positions, "BLOCK", block)
    text = json.dumps(document(), indent=2)
    source, positions = parse(text, "a.json"), JsonPositions(text)
    for steps, key in (
        (("paths", "/orders", "get", "parameters", "1"), False),
        (("components", "schemas", "Order", "properties", "state"), True),
        (("components", "schemas", "Order", "missing"), True),
        ((), False),
    ):
        location = source.position(steps, key=key)
        expected = location.line, location.column
        assert positions.locate(steps, key=key) == expected
        assert JsonPositions(text, outer_members(text)).locate(steps, key=key) == expected


def test_a_text_that_is_not_json_has_no_outer_members() -> None:
    assert outer_members(json.dumps(document()))
    assert outer_members(json.dumps(document())[:-40]) == {}
    assert outer_members("paths: {}") == {}
