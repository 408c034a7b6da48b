"""What names mean on the way to a schema, and to which schemas they matter."""

from __future__ import annotations

from typing import Any

from reelgen.schema.dynamic_scopes import DynamicScopes, DynamicTarget, is_definitions
from reelgen.schema.walk import FILES

PAGE = ("components", "schemas", "Page")
USERS = ("components", "schemas", "Users")
DATA: dict[str, Any] = {
    "components": {
        "schemas": {
            "Page": {
                "$id": "page",
                "items": {"$dynamicRef": "#/components/schemas/Page/$defs/any"},
                "$defs": {"any": {"$dynamicAnchor": "item"}},
            },
            "Users": {
                "$id": "users",
                "allOf": [{"$ref": "#/components/schemas/Page"}],
                "$defs": {
                    "user": {"$dynamicAnchor": "item"},
                    "page": {"$ref": "#/components/schemas/Page"},
                },
            },
        }
    },
    FILES: {"a.yaml": {"$dynamicAnchor": "file"}},
}


def test_files_and_schemas_with_an_address_are_resources() -> None:
    assert DynamicScopes(DATA).resources == {(), PAGE, USERS, (FILES, "a.yaml")}


def test_the_outermost_resource_decides() -> None:
    scopes = DynamicScopes(DATA)
    user = (*USERS, "$defs", "user")
    assert scopes.written(PAGE) == {"item": (*PAGE, "$defs", "any")}
    assert scopes.entered(scopes.written(USERS), PAGE) == {"item": user}
    assert scopes.entered(scopes.written(PAGE), USERS) == scopes.written(PAGE)


def test_a_target_differs_from_its_text_where_a_name_that_matters_does() -> None:
    scopes = DynamicScopes(DATA)
    inside = scopes.written(USERS)
    page = scopes.target("#/components/schemas/Page", inside, dynamic=False)
    assert scopes.binders(page) == [USERS]
    assert scopes.binders(DynamicTarget(PAGE, scopes.written(PAGE))) == []
    default = (*PAGE, "$defs", "any")
    assert scopes.binders(DynamicTarget(default, inside)) == [], "no name matters inside of it"


def test_a_dynamic_reference_is_to_what_its_name_means() -> None:
    scopes = DynamicScopes(DATA)
    reference = "#/components/schemas/Page/$defs/any"
    inside = scopes.written(USERS)
    assert scopes.target(reference, inside, dynamic=True).pointer == (*USERS, "$defs", "user")
    assert scopes.target(reference, inside, dynamic=False).pointer == (*PAGE, "$defs", "any")
    assert scopes.target("#/components", inside, dynamic=True).pointer == ("components",)


def test_what_is_only_defined_in_a_schema_is_no_part_of_it() -> None:
    defining = {**DATA["components"]["schemas"]["Users"], "allOf": []}
    schemas = {**DATA["components"]["schemas"], "Users": defining}
    users = {"$ref": "#/components/schemas/Users"}
    scopes = DynamicScopes({"components": {"schemas": {**schemas, "A": users}}})
    scope = {"item": ("components", "schemas", "A")}
    assert scopes.meaning(DynamicTarget(USERS, scope))[1] == frozenset()
    assert scopes.meaning(DynamicTarget(PAGE, scope))[1] == frozenset(scope.items())


def test_definitions_are_a_kind_of_keyword() -> None:
    assert [
        word for word in ("$defs", "definitions", "properties", "a") if is_definitions(word)
    ] == [
        "$defs",
        "definitions",
    ]
