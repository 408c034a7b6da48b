"""Changes whose level depends on what is beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from reelgen.diff.compare import compare
from reelgen.diff.levels import worst
from reelgen.diff.sameness import Sameness

from tests.oracle.build import read, write_document
from tests.oracle.matrix import document, fields, op, query

LIST = {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}}


def _schema(name: str, **keywords: Any) -> Callable[[Any], None]:
    return lambda d: d["components"]["schemas"][name].update(keywords)


def _field(name: str, **more: Any) -> Callable[[Any], None]:
    return lambda d: fields(d, name).update(more)


def _response(status: str, **content: Any) -> Callable[[Any], None]:
    response = {"description": "Done.", **content}
    return lambda d: op(d, "deleteOrder")["responses"].update({status: response})


def _path_parameter(**keywords: Any) -> Callable[[Any], None]:
    return lambda d: d["paths"]["/orders/{order_id}"]["parameters"][0]["schema"].update(keywords)


def _responses(**schemas: Any) -> Callable[[Any], None]:
    responses = {
        status: {"description": "An answer.", "content": {"application/json": {"schema": schema}}}
        for status, schema in schemas.items()
    }
    return lambda d: op(d, "deleteOrder").update(responses=responses)


def _body(*media_types: str) -> Callable[[Any], None]:
    content = {kind: {"schema": {"type": "string"}} for kind in media_types}
    return lambda d: op(d, "createOrder").update(requestBody={"content": content})


def _bodies(**schemas: Any) -> Callable[[Any], None]:
    content = {f"application/{kind}+json": {"schema": one} for kind, one in schemas.items()}
    return lambda d: op(d, "createOrder").update(requestBody={"content": content})


ITEM = {"$ref": "#/components/schemas/NewItem"}


def _webhook(d: Any) -> None:
    post = {"responses": {"200": {"description": "Ok."}}}
    d["components"]["pathItems"] = {"paid": {"post": post}}
    d["webhooks"] = {"paid": {"$ref": "#/components/pathItems/paid"}}


def _nothing(d: Any) -> None:
    pass


def _open_list(of: object) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "object", "additionalProperties": of}}


def _open_union(field: str) -> Callable[[Any], None]:
    def change(d: Any) -> None:
        member = {"type": "object", "properties": {field: {"type": "string"}}}
        d["components"]["schemas"]["Sized"] = member
        union = {"anyOf": [{"$ref": "#/components/schemas/Sized"}, {"type": "object"}]}
        d["components"]["schemas"]["NewItem"] = {"type": "object", "properties": {"input": union}}

    return change


def _pieces(name: str, kind: str | list[str]) -> Callable[[Any], None]:
    """Return a change that adds a list of a component, which may be null."""

    def change(d: Any) -> None:
        piece = {"type": kind, "properties": {"a": {"type": "string"}}}
        d["components"]["schemas"]["Piece"] = piece
        _field(name, many={"type": "array", "items": {"$ref": "#/components/schemas/Piece"}})(d)

    return change


def _items(name: str, keywords: dict[str, Any]) -> Callable[[Any], None]:
    """Return a change that adds a list of lists of texts, which the items of a class contain."""
    items = {"type": "array", "items": {"type": "string", **keywords}}
    return _field(name, many={"type": "array", "items": items})


def _map(name: str, keywords: dict[str, Any]) -> Callable[[Any], None]:
    values = {"type": "string", **keywords}
    return _field(name, many={"type": "object", "additionalProperties": values})


def _list_query(keywords: dict[str, Any]) -> Callable[[Any], None]:
    schema = {"type": "array", "items": {"type": "string", **keywords}}
    return lambda d: query(d, "cursor").update(schema=schema)


JSON = {"application/json": {"schema": {"type": "string"}}}


@pytest.mark.parametrize(
    ("before", "after", "wire", "python"),
    [
        (_nothing, _schema("NewItem", minProperties=1), "none", "none"),
        (_nothing, _schema("NewItem", minProperties=2), "breaking", "none"),
        (_nothing, _schema("NewItem", propertyNames={"pattern": "^[a-z]+$"}), "careful", "none"),
        (_nothing, _schema("NewItem", propertyNames={"maxLength": 3}), "breaking", "none"),
        (_nothing, _response("202", content=JSON), "careful", "safe"),
        (_webhook, lambda d: d.pop("webhooks"), "breaking", "none"),
        (
            _field("Order", many=_open_list(True)),
            _field("Order", many=_open_list({"type": "integer"})),
            *("safe", "none"),
        ),
        (_open_union("size"), _open_union("sizes"), "breaking", "breaking"),
        (
            _responses(default={"type": "object", "required": ["a"]}),
            _responses(**{"default": {"type": "object", "required": ["a"]}, "202": {}}),
            *("breaking", "none"),
        ),
        (
            _body("application/json", "text/plain"),
            _body("application/vnd.shop+json", "text/plain"),
            *("breaking", "breaking"),
        ),
        (_body("application/json"), _body("application/vnd.shop+json"), "breaking", "none"),
        (
            _bodies(a=ITEM, b={"type": "object"}, c=ITEM),
            lambda d: _bodies(
                a=ITEM, b={"type": "object"}, c=d["components"]["schemas"]["NewItem"]
            )(d),
            *("none", "none"),
        ),
        (
            _bodies(a=ITEM, b={"type": "object"}, c=ITEM),
            _bodies(a=ITEM, b={"type": "object"}),
            *("breaking", "breaking"),
        ),
        (_items("NewItem", {}), _items("NewItem", {"format": "date-time"}), "careful", "breaking"),
        (_items("NewItem", {}), _items("NewItem", {"format": "uuid"}), "careful", "none"),
        (_pieces("NewItem", "object"), _pieces("NewItem", ["object", "null"]), "safe", "breaking"),
        (
            _items("NewItem", {"enum": ["a"]}),
            _items("NewItem", {"enum": ["a", "b"]}),
            *("safe", "breaking"),
        ),
        (
            _items("Order", {"enum": ["a"]}),
            _items("Order", {"enum": ["a", "b"]}),
            *("breaking", "none"),
        ),
        (
            _items("NewItem", {"type": ["integer", "number"]}),
            _items("NewItem", {"type": "number"}),
            *("none", "safe"),
        ),
        (
            _items("NewItem", {"type": "boolean"}),
            _items("NewItem", {"type": "boolean", "enum": [True, False]}),
            *("none", "safe"),
        ),
        (_map("NewItem", {}), _map("NewItem", {"format": "byte"}), "careful", "breaking"),
        (
            _field("NewItem", x={"type": "string"}),
            _field("NewItem", x={"type": "string", "format": "date-time"}),
            *("careful", "safe"),
        ),
        (_list_query({}), _list_query({"format": "date-time"}), "careful", "safe"),
        (_nothing, _path_parameter(minLength=1), "none", "none"),
        (_nothing, _path_parameter(minLength=2), "breaking", "none"),
    ],
)
def test_level(
    before: Callable[[Any], Any],
    after: Callable[[Any], Any],
    wire: str,
    python: str,
    tmp_path: Path,
) -> None:
    old, new = document(), document()
    before(old)
    before(new)
    after(new)
    paths = write_document(old, tmp_path / "old.json"), write_document(new, tmp_path / "new.json")
    changes = compare(read(paths[0]), read(paths[1]))
    assert worst(change.wire for change in changes) == wire
    assert worst(change.python for change in changes) == python


@pytest.mark.parametrize(("name", "item"), [("many", "OrderManyItem"), ("tags", "OrderTag")])
def test_classes_of_items_have_the_names_that_are_generated(
    name: str, item: str, tmp_path: Path
) -> None:
    old = document()
    _field("Order", **{name: LIST})(old)
    paths = (
        write_document(old, tmp_path / "old.json"),
        write_document(document(), tmp_path / "new.json"),
    )
    changes = compare(read(paths[0]), read(paths[1]))
    symbols = {symbol for change in changes for symbol in change.symbols}
    assert f"models.{item}" in symbols


@pytest.mark.parametrize(
    ("values", "wire"), [(["box"], "none"), (["box", "crate"], "breaking"), (None, "breaking")]
)
def test_a_tag_that_its_member_refuses_changes_nothing(
    tmp_path: Path, values: list[str] | None, wire: str
) -> None:
    old, new = document(), document()
    for data in (old, new):
        kind = {"type": "string", **({"enum": values} if values else {})}
        data["components"]["schemas"]["Box"] = {"type": "object", "properties": {"kind": kind}}
        fields(data, "Order")["packing"] = {
            "oneOf": [{"$ref": "#/components/schemas/Box"}],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"box": "#/components/schemas/Box"},
            },
        }
    union = fields(new, "Order")["packing"]["discriminator"]["mapping"]
    union["crate"] = "#/components/schemas/Box"
    paths = [write_document(old, tmp_path / "old.json"), write_document(new, tmp_path / "new.json")]
    changes = compare(*map(read, paths))
    assert [(c.id, c.wire) for c in changes] == [("discriminator-value-added", wire)]


def test_schemas_made_for_the_comparison_are_not_mistaken_for_later_ones() -> None:
    same = Sameness({}, {})
    results = [same({"minLength": 0}, {"minLength": n % 3}) for n in range(100)]
    assert results == [n % 3 == 0 for n in range(100)]


@pytest.mark.parametrize("is_nested_before", [True, False])
def test_members_of_a_union_within_a_union_are_members_of_it(
    tmp_path: Path, is_nested_before: bool
) -> None:
    plain, nested = document(), document()
    for data in (plain, nested):
        for name in ("Box", "Crate"):
            data["components"]["schemas"][name] = {
                "type": "object",
                "required": [name],
                "properties": {name: {"type": "string"}},
            }
    members: list[Any] = [{"$ref": f"#/components/schemas/{name}"} for name in ("Box", "Crate")]
    fields(plain, "Order")["packing"] = {"anyOf": [*members, {"type": "null"}]}
    nested["components"]["schemas"]["Packing"] = {"description": "A packing.", "oneOf": members}
    packing = {"$ref": "#/components/schemas/Packing"}
    fields(nested, "Order")["packing"] = {"anyOf": [packing, {"type": "null"}, {"type": "integer"}]}
    both = (nested, plain) if is_nested_before else (plain, nested)
    paths = [write_document(data, tmp_path / f"{n}.json") for n, data in enumerate(both)]
    changes = compare(*map(read, paths))
    expected = "member-removed" if is_nested_before else "member-added"
    assert [c.id for c in changes if c.wire != "none"] == [expected]
