"""Names that clash: what comes later takes the longer one, so that what is added renames none."""

from __future__ import annotations

import json
import re
from typing import Any

from .making import Making, folder_of


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
    folder = folder_of(making.package(json.dumps(document)))
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return {
        one["path"]: (
            one["python"],
            one["responses"],
            sorted((argument["in"], argument["name"]) for argument in one["arguments"]),
        )
        for one in manifest["operations"]
    }


def test_what_clashes_is_told_apart_by_its_place(making: Making) -> None:
    names = _names(making, {**PATHS, **LATER}, SCHEMAS)
    assert names["/c"][0] == "things.get"
    assert names["/b"][0] == "things.get_thing"
    assert names["/c"][2] == [("header", "header_page_size"), ("query", "page_size")]
    assert names["/d"][1] == {"200": "ThingsOneGetResponse"}
    assert names["/z"][1] == {"200": "ThingsOneGetGetZResponse"}
    assert (names["/e"][1], names["/b2"][1]) == ({"200": "AX"}, {"200": "BAX"})
    assert names["/f"][1] == {"200": "Foo2"}


def test_what_is_added_renames_nothing(making: Making) -> None:
    before = _names(making, PATHS, SCHEMAS)
    after = _names(making, {**PATHS, **LATER}, SCHEMAS)
    assert {path: after[path] for path in PATHS} == before
    assert len({python for python, _, _ in after.values()}) == len(after)


def _object(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


TEXT = {"type": "string"}
EVENT = {
    "allOf": [
        {"$ref": "#/components/schemas/Base"},
        _object(delta=_object(text=TEXT), parts={"type": "array", "items": _object(n=TEXT)}),
    ]
}
STORE = {
    "oneOf": [
        {**_object(kind={"const": "disk"}), "required": ["kind"]},
        {**_object(kind={"const": "ram"}, size=TEXT), "required": ["kind"]},
        {**_object(path=TEXT, userIDs=TEXT, größe=TEXT), "required": ["path"]},
    ]
}


def test_inline_classes_are_named_in_words(making: Making) -> None:
    schemas = {"Base": _object(id=TEXT), "Event": EVENT, "Other": EVENT, "Store": STORE}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Store"}}}}
    answers = {
        **_answer({"$ref": "#/components/schemas/Event"})["responses"],
        "201": _answer(_object(a=TEXT))["responses"]["200"],
        "202": _answer(_object(b=TEXT))["responses"]["200"],
        "203": _answer({"$ref": "#/components/schemas/Other"})["responses"]["200"],
    }
    paths = {"/pages": {"post": {"requestBody": body, "responses": answers}}}
    names = _names(making, paths, schemas)
    assert names["/pages"][:2] == (
        "pages.create",
        {
            "200": "Event",
            "201": "PagesCreateResponse",
            "202": "PagesCreateAcceptedResponse",
            "203": "Other",
        },
    )
    texts = [path.read_text() for path in making.folder.glob("made*/api/*.py")]
    found = {name for text in texts for name in re.findall(r"^class (\w+)", text, re.M)}
    assert found >= {"EventDelta", "EventPartsItem", "OtherDelta", "OtherPartsItem"}
    assert found >= {"StoreDiskParam", "StoreRamParam", "StoreWithPathParam"}
    assert found >= {"StoreDiskDict", "StoreRamDict", "StoreWithPathDict"}
    assert not [name for name in found if name[-1].isdigit()]


def test_keys_of_dicts_are_wire_names_and_attributes_are_words(making: Making) -> None:
    schemas = {"Store": STORE["oneOf"][2]}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Store"}}}}
    paths = {"/a": {"post": {"requestBody": body, "responses": {}}}}
    _names(making, paths, schemas)
    (dicts,) = (path.read_text() for path in making.folder.glob("made*/api/dicts.py"))
    assert "userIDs: NotRequired[str]" in dicts and "größe: NotRequired[str]" in dicts
    (params,) = (path.read_text() for path in making.folder.glob("made*/api/params.py"))
    assert "user_ids: " in params and "gro_e: " in params
