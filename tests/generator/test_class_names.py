"""Names and docstrings of classes: no two have one name, and each says where it is used."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from reelgen.cli import main

GENERATED = Path(__file__).parents[2] / "generated" / "reelspec"
PROVIDERS = ("hera", "hedra", "heygen", "vydra")
SPEC = """openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /items:
    post:
      operationId: items.create
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
      responses:
        "200":
          description: Done.
          content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
components:
  schemas:
    Item:
      type: object
      properties:
        tags: {type: array, items: {type: string, maxLength: 5}}
        next: {$ref: "#/components/schemas/Item"}
        either:
          oneOf: [{$ref: "#/components/schemas/Disk"}, {$ref: "#/components/schemas/DiskParam"}]
          discriminator: {propertyName: kind}
    Disk: {type: object, required: [kind], properties: {kind: {const: Disk}}}
    DiskParam: {type: object, required: [kind], properties: {kind: {const: DiskParam}}}
"""


def _defined(folder: Path, module: str) -> list[str]:
    """Return the classes and aliases that a module, or its parts, define."""
    names: list[str] = []
    for path in (*folder.glob(f"{module}.py"), *folder.glob(f"{module}/*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef):
                names.append(node.name)
            targets = node.targets if isinstance(node, ast.Assign) else ()
            if isinstance(node, ast.AnnAssign):
                targets = [node.target]
            names += [t.id for t in targets if isinstance(t, ast.Name) and t.id[0] != "_"]
    return names


USES = """openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /items:
    post:
      operationId: items.create
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
      responses:
        "200":
          description: Done.
          content:
            application/json:
              schema:
                oneOf: [{$ref: "#/components/schemas/Disk"}, {$ref: "#/components/schemas/Ram"}]
        "404":
          description: Gone.
          content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}
webhooks:
  itemSold:
    post:
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/ItemSold"}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Item: {type: object, properties: {part: {type: object, properties: {name: {type: string}}}}}
    Disk: {type: object, properties: {size: {type: integer}}}
    Ram: {type: object, description: Some memory., properties: {speed: {type: integer}}}
    ItemSold: {type: object, properties: {id: {type: string}}}
"""


def _docstrings(folder: Path) -> dict[str, dict[str, str | None]]:
    return {
        module: {
            node.name: ast.get_docstring(node)
            for node in ast.parse((folder / f"{module}.py").read_text()).body
            if isinstance(node, ast.ClassDef)
        }
        for module in ("params", "dicts", "models")
    }


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_two_classes_of_a_provider_have_one_name(provider: str) -> None:
    folder = GENERATED / provider
    models, params, dicts = (_defined(folder, name) for name in ("models", "params", "dicts"))
    assert models and params and dicts
    assert [name for name, count in Counter([*models, *params, *dicts]).items() if count > 1] == []
    assert [name for name in params if not name.endswith("Param")] == []
    assert [name for name in dicts if not name.endswith("Dict")] == []


def test_classes_without_a_schema_and_schemas_with_the_suffix(tmp_path: Path) -> None:
    spec = tmp_path / "shop.yaml"
    spec.write_text(SPEC)
    assert main(["generate", str(spec), "--out", str(tmp_path), "--package", "made"]) == 0
    folder = tmp_path / "made" / "shop"
    params = ["DiskParam", "DiskParamParam", "ItemParam", "ItemTagParam"]
    assert sorted(_defined(folder, "params")) == params
    assert sorted(_defined(folder, "dicts")) == ["DiskDict", "DiskParamDict", "ItemDict"]
    text = (folder / "params.py").read_text()
    assert "next: ItemParam | MISSING" in text
    assert "tags: list[ItemTagParam] | MISSING" in text


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_public_class_has_a_docstring(provider: str) -> None:
    nodes = [
        (path, node)
        for path in (GENERATED / provider).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef) and node.name[0] != "_"
    ]
    assert len(nodes) > 10
    assert [(path.name, n.name) for path, n in nodes if not ast.get_docstring(n)] == []


def test_a_class_without_a_description_says_where_it_is_used(tmp_path: Path) -> None:
    spec = tmp_path / "shop.yaml"
    spec.write_text(USES)
    assert main(["generate", str(spec), "--out", str(tmp_path), "--package", "made"]) == 0
    assert _docstrings(tmp_path / "made" / "shop") == {
        "params": {
            "ItemParam": "Body of `client.items.create`.",
            "ItemPartParam": "Type of the field `part` of `ItemParam`.",
            "ItemsCreateArgumentsParam": "Parameters of `client.items.create`.",
        },
        "dicts": {
            "ItemDict": "Body of `client.items.create`.",
            "ItemPartDict": "Type of the field `part` of `ItemDict`.",
            "ItemsCreateArgumentsDict": "Parameters of `client.items.create`.",
        },
        "models": {
            "Disk": "Member of `ItemsCreateResponse`.",
            "Ram": "Some memory.",
            "ItemsCreateError404": "Body of the error 404 of `client.items.create`.",
            "ItemSold": "Payload of the event `itemSold`.",
        },
    }
