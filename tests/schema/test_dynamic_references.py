"""Dynamic references over a whole document; `test_suite` has those of JSON Schemas alone."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from reelgen.schema.dynamic_references import (
    TooManyCopiesError,
    resolve_dynamic_references,
)
from reelgen.schema.named_references import resolve_named_references

TEMPLATE = {
    "$id": "page",
    "type": "object",
    "properties": {"items": {"type": "array", "items": {"$dynamicRef": "#item"}}},
    "$defs": {"any": {"$dynamicAnchor": "item"}},
}
"""A page of anything: those that refer to it say of what."""


def _schemas(schemas: dict[str, Any]) -> dict[str, Any]:
    document = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    named = resolve_named_references(document)
    before = copy.deepcopy(named)
    resolved = resolve_dynamic_references(named).data
    assert named == before, "the document was changed in place"
    result: dict[str, Any] = resolved["components"]["schemas"]
    return result


def _page(name: str, **fields: Any) -> dict[str, Any]:
    return {"$id": name, "$defs": {"item": {"$dynamicAnchor": "item", "type": name}}, **fields}


def _to(name: str, *steps: str) -> dict[str, str]:
    return {"$ref": "/".join(("#/components/schemas", name, *steps))}


def _items(schema: dict[str, Any]) -> Any:
    return schema["properties"]["items"]["items"]


def test_a_schema_that_is_nothing_but_a_reference_holds_the_copy() -> None:
    numbers = _page("number", **{"$ref": "page", "description": "Numbers."})
    schemas = _schemas({"Page": TEMPLATE, "Numbers": numbers, "Strings": _page("string")})
    assert schemas.keys() == {"Page", "Numbers", "Strings"}
    assert schemas["Numbers"] == {
        "$id": "number",
        "$defs": numbers["$defs"],
        "description": "Numbers.",
        "type": "object",
        "properties": {"items": {"type": "array", "items": _to("Numbers", "$defs", "item")}},
    }
    assert _items(schemas["Page"]) == _to("Page", "$defs", "any")


def test_another_one_refers_to_a_copy_named_after_both() -> None:
    numbers = _page("number", allOf=[{"$ref": "page"}, {"required": ["items"]}])
    schemas = _schemas({"Page": TEMPLATE, "Numbers": numbers})
    assert schemas["Numbers"]["allOf"][0] == _to("Numbers_Page")
    assert _items(schemas["Numbers_Page"]) == _to("Numbers", "$defs", "item")
    assert schemas["Numbers_Page"].keys() == {"type", "properties"}, "names are of the text alone"


def test_a_name_that_is_taken_is_left_to_its_schema() -> None:
    taken = {"type": "string"}
    numbers = _page("number", allOf=[{"$ref": "page"}])
    schemas = _schemas({"Numbers_Page": taken, "Page": TEMPLATE, "Numbers": numbers})
    assert schemas["Numbers_Page"] == taken
    assert schemas["Numbers"]["allOf"] == [_to("Numbers_Page_2")]


def test_the_same_meaning_is_written_once() -> None:
    used = {"properties": {"a": {"$ref": "number"}, "b": {"$ref": "number"}}}
    numbers = _page("number", anyOf=[{"$ref": "page"}, {"not": {"$ref": "page"}}])
    schemas = _schemas({"Page": TEMPLATE, "Numbers": numbers, "Used": used})
    assert schemas.keys() == {"Page", "Numbers", "Used", "Numbers_Page"}
    assert schemas["Numbers"]["anyOf"] == [_to("Numbers_Page"), {"not": _to("Numbers_Page")}]
    assert schemas["Used"]["properties"] == {"a": _to("Numbers"), "b": _to("Numbers")}


def test_the_outermost_meaning_goes_through_resources_that_are_between() -> None:
    between = {"$id": "between", "title": "Between", "$ref": "page"}
    schemas = _schemas(
        {"Page": TEMPLATE, "Between": between, "Numbers": _page("number", **{"$ref": "between"})}
    )
    assert _items(schemas["Numbers"]) == _to("Numbers", "$defs", "item")
    assert schemas["Between"]["$ref"] == "#/components/schemas/Page"


def test_a_copy_that_contains_itself_ends() -> None:
    tree = {"$id": "tree", "$dynamicAnchor": "node"} | {
        "properties": {"value": {"$dynamicRef": "#value"}, "children": {"items": {"$ref": "tree"}}},
        "$defs": {"value": {"$dynamicAnchor": "value"}},
    }
    numbers = {"$id": "numbers", "allOf": [{"$ref": "tree"}]} | {
        "$defs": {"value": {"$dynamicAnchor": "value", "type": "number"}}
    }
    schemas = _schemas({"Tree": tree, "Numbers": numbers})
    assert schemas.keys() == {"Tree", "Numbers", "Numbers_Tree"}
    assert schemas["Numbers_Tree"]["properties"] == {
        "value": _to("Numbers", "$defs", "value"),
        "children": {"items": _to("Numbers_Tree")},
    }
    assert schemas["Tree"]["properties"]["children"] == {"items": _to("Tree")}


def test_schemas_that_no_name_matters_to_are_not_copied() -> None:
    plain = {"$id": "plain", "properties": {"self": {"$ref": "plain"}}}
    numbers = _page("number", properties={"plain": {"$ref": "plain"}, "page": {"$ref": "page"}})
    schemas = _schemas({"Plain": plain, "Page": TEMPLATE, "Numbers": numbers})
    assert schemas.keys() == {"Plain", "Page", "Numbers", "Numbers_Page"}
    assert schemas["Numbers"]["properties"]["plain"] == _to("Plain")


def test_a_schema_that_closes_another_holds_its_copy_alone() -> None:
    tree = {"$id": "tree", "$dynamicAnchor": "node", "type": "object"} | {
        "properties": {"children": {"items": {"$dynamicRef": "#node"}}}
    }
    strict = {"$id": "strict", "$dynamicAnchor": "node", "$ref": "tree"}
    closed = {**strict, "unevaluatedProperties": False}
    schemas = _schemas({"Tree": tree, "Strict": closed, "Other": {"$ref": "strict"}})
    assert schemas["Strict"]["properties"]["children"]["items"] == _to("Strict")
    assert schemas["Strict"]["unevaluatedProperties"] is False
    assert schemas["Tree"]["properties"]["children"]["items"] == _to("Tree")
    assert "unevaluatedProperties" not in schemas["Tree"]


def test_a_mapping_leads_to_the_members_of_its_union() -> None:
    union = {"$id": "union", "oneOf": [{"$ref": "page"}, {"type": "null"}]} | {
        "discriminator": {"propertyName": "kind", "mapping": {"page": "Page", "none": "Gone"}}
    }
    numbers = _page("number", **{"$ref": "union"})
    schemas = _schemas({"Page": TEMPLATE, "Union": union, "Numbers": numbers})
    member = schemas["Numbers"]["oneOf"][0]
    assert member == _to("Numbers_Page")
    mapping = schemas["Numbers"]["discriminator"]["mapping"]
    assert mapping == {"page": member["$ref"], "none": "Gone"}
    assert schemas["Union"]["discriminator"]["mapping"] == {"page": "Page", "none": "Gone"}


def test_components_without_an_id_that_share_a_name_are_taken_one_by_one() -> None:
    template = {key: value for key, value in TEMPLATE.items() if key != "$id"}
    schemas = _schemas(
        {
            "Page": template,
            "Numbers": {**_page("number", **_to("Page")), "$id": None},
            "Strings": {**_page("string", allOf=[_to("Page")]), "$id": None},
        }
    )
    assert _items(schemas["Page"]) == _to("Page", "$defs", "any")
    assert _items(schemas["Numbers"]) == _to("Numbers", "$defs", "item")
    assert _items(schemas["Strings_Page"]) == _to("Strings", "$defs", "item")


def test_each_copy_knows_what_it_is_a_copy_of() -> None:
    schemas = {"Page": TEMPLATE, "Numbers": _page("number", allOf=[{"$ref": "page"}])}
    document = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    copies = resolve_dynamic_references(resolve_named_references(document)).copies
    home = ("components", "schemas")
    assert copies == {(*home, "Numbers_Page"): (*home, "Page")}


def test_names_and_data_that_look_like_references_are_kept() -> None:
    odd = {"properties": {"$dynamicRef": {"type": "string"}}, "example": {"$dynamicRef": "#item"}}
    assert _schemas({"Page": TEMPLATE, "Odd": odd})["Odd"] == odd


def test_more_copies_than_the_document_is_large_are_refused() -> None:
    """Each level may be entered in two ways, so that the last one has 2^levels meanings."""
    levels = 20
    schemas: dict[str, Any] = {"Start": {"allOf": [{"$ref": "a0"}, {"$ref": "b0"}]}}
    for level in range(levels):
        following = [{"$ref": f"{way}{level + 1}"} for way in "ab"] if level < levels - 1 else []
        for way in "ab":
            anchor = {"x": {"$dynamicAnchor": f"name{level}"}}
            below = [*following, {"$ref": "last"}]
            schemas[f"{way}{level}"] = {"$id": f"{way}{level}", "$defs": anchor, "anyOf": below}
    parts = [{"$dynamicRef": f"#name{level}"} for level in range(levels)]
    defaults = {f"d{level}": {"$dynamicAnchor": f"name{level}"} for level in range(levels)}
    schemas["Last"] = {"$id": "last", "items": {"anyOf": parts}, "$defs": defaults}
    with pytest.raises(TooManyCopiesError) as caught:
        _schemas(schemas)
    assert caught.value.pointer[:2] == ("components", "schemas")
