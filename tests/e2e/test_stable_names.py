"""Names that clash: what comes later takes the longer one, so that what is added renames none."""

from __future__ import annotations

import json
from typing import Any

from .making import Making


def _answer(schema: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "Done.", "content": content}}}


def _operation(*, tag: str = "things", **more: Any) -> dict[str, Any]:
    fields = {"type": "object", "properties": {"a": {"type": "string"}}}
    return {"tags": [tag], **_answer(fields), **more}


def _parameters(*places: str) -> list[dict[str, Any]]:
    schema = {"type": "string"}
    return [{"name": "page-size", "in": place, "schema": schema} for place in places]


INNER = {"properties": {"x": {"type": "object", "properties": {"y": {"type": "string"}}}}}
PATHS: dict[str, Any] = {
    "/a/b": {"get": _operation()},
    "/c": {"get": _operation(operationId="getThing", parameters=_parameters("header", "query"))},
    "/d": {"get": _operation(operationId="things_one.get", tag="things_one")},
    "/e": {"get": {"tags": ["x"], **_answer({"$ref": "#/components/schemas/A/properties/x"})}},
    "/f": {"get": {"tags": ["x"], **_answer({"$ref": "#/components/schemas/foo"})}},
}
LATER: dict[str, Any] = {
    "/a-b-c": {"get": _operation()},
    "/b": {"get": _operation(operationId="get_Thing", parameters=_parameters("query"))},
    "/z": {"get": _operation(operationId="things.one_get")},
    "/b2": {
        "get": {
            "tags": ["x"],
            **_answer({"$ref": "#/components/schemas/B/properties/A/properties/x"}),
        }
    },
}
SCHEMAS: dict[str, Any] = {
    "A": INNER,
    "B": {"properties": {"A": INNER}},
    "Foo": INNER,
    "foo": {"type": "object", "properties": {"z": {"type": "string"}}},
}


def _names(making: Making, paths: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """What each operation of a document is called, with its arguments and its answer."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Api", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    package = making.package(json.dumps(document))
    folder = making.folder.joinpath(*package.__name__.split("."))
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return {
        one["path"]: (
            one["python"],
            one["answers"],
            sorted((argument["in"], argument["name"]) for argument in one["arguments"]),
        )
        for one in manifest["operations"]
    }


def test_what_clashes_is_told_apart_by_its_place(making: Making) -> None:
    names = _names(making, {**PATHS, **LATER}, SCHEMAS)
    assert names["/c"][0] == "things.get"
    assert names["/b"][0] == "things.get_thing"
    assert names["/c"][2] == [("header", "header_page_size"), ("query", "page_size")]
    assert names["/d"][1] == {"200": "ThingsOneGetAnswer"}
    assert names["/z"][1] == {"200": "ThingsOneGetGetZAnswer"}
    assert (names["/e"][1], names["/b2"][1]) == ({"200": "AX"}, {"200": "BAX"})
    assert names["/f"][1] == {"200": "Foo2"}


def test_what_is_added_renames_nothing(making: Making) -> None:
    before = _names(making, PATHS, SCHEMAS)
    after = _names(making, {**PATHS, **LATER}, SCHEMAS)
    assert {path: after[path] for path in PATHS} == before
    assert len({python for python, _, _ in after.values()}) == len(after)
