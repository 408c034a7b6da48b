"""The 37 mutations of one small document that other tools were measured with."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from reelgen.source import read

SPEC = Path(__file__).with_name("matrix.yaml")


class Mutation(NamedTuple):
    """One change of a document."""

    name: str
    kind: str
    """What it breaks, as the note says: W the wire, C code of a client, N neither."""
    change: Callable[[Any], None]

    def apply(self, data: Any) -> Any:
        """Return a changed copy of a document."""
        changed = copy.deepcopy(data)
        self.change(changed)
        return changed


def document() -> Any:
    """Return the document that is changed."""
    return read(SPEC).data


def op(d: Any, operation_id: str) -> Any:
    """Return an operation by its id."""
    return next(
        node
        for item in d["paths"].values()
        for node in item.values()
        if isinstance(node, dict) and node.get("operationId") == operation_id
    )


def query(d: Any, name: str) -> Any:
    """Return a query parameter of the list of orders."""
    return next(p for p in op(d, "listOrders")["parameters"] if p["name"] == name)


def fields(d: Any, schema: str) -> Any:
    """Return the fields of a schema."""
    return d["components"]["schemas"][schema]["properties"]


def _without(holder: Any, key: Any) -> None:
    del holder[key]


def _rename(holder: dict[str, Any], old: str, new: str) -> None:
    pairs = [(new if key == old else key, value) for key, value in holder.items()]
    holder.clear()
    holder.update(pairs)


def _retag(d: Any) -> None:
    d["tags"][0]["name"] = "purchases"
    for item in d["paths"].values():
        for node in item.values():
            if isinstance(node, dict) and node.get("tags") == ["orders"]:
                node["tags"] = ["purchases"]


def _path_parameter(d: Any) -> None:
    _rename(d["paths"], "/orders/{order_id}", "/orders/{id}")
    d["paths"]["/orders/{id}"]["parameters"][0]["name"] = "id"


def _refer(node: Any, old: str, new: Any) -> Any:
    if isinstance(node, list):
        return [_refer(one, old, new) for one in node]
    if not isinstance(node, dict):
        return new if node == old and isinstance(new, str) else node
    if node.get("$ref") == old and not isinstance(new, str):
        return copy.deepcopy(new)
    return {key: _refer(value, old, new) for key, value in node.items()}


def _schema_renamed(d: Any) -> None:
    _rename(d["components"]["schemas"], "Address", "PostalAddress")
    prefix = "#/components/schemas/"
    d.update(_refer(d, f"{prefix}Address", f"{prefix}PostalAddress"))


def _inlined(d: Any) -> None:
    schema = d["components"]["schemas"].pop("Address")
    d.update(_refer(d, "#/components/schemas/Address", schema))


def _media(d: Any) -> None:
    content = op(d, "createOrder")["requestBody"]["content"]
    _rename(content, "application/json", "application/x-www-form-urlencoded")


def _status(d: Any) -> None:
    _rename(op(d, "createOrder")["responses"], "201", "200")


def _member(d: Any) -> None:
    d["components"]["schemas"]["Pending"] = {
        "type": "object",
        "required": ["until"],
        "properties": {"until": {"type": "string"}},
    }
    fields(d, "Receipt")["result"]["oneOf"].append({"$ref": "#/components/schemas/Pending"})


def _tag(d: Any) -> None:
    payment = d["components"]["schemas"]["Payment"]
    _rename(payment["discriminator"]["mapping"], "transfer", "wire_transfer")
    fields(d, "Transfer")["kind"]["const"] = "wire_transfer"


def _problem(d: Any) -> None:
    d["components"]["schemas"]["Fault"] = {
        "type": "object",
        "required": ["title"],
        "properties": {"title": {"type": "string"}, "status": {"type": "integer"}},
    }
    content = d["components"]["responses"]["Bad"]["content"]["application/json"]
    content["schema"] = {"$ref": "#/components/schemas/Fault"}


def _set(path: Callable[[Any], Any], **values: Any) -> Callable[[Any], None]:
    return lambda d: path(d).update(values)


def _required_query(d: Any) -> None:
    op(d, "getItem")["parameters"].append(
        {"name": "shop", "in": "query", "required": True, "schema": {"type": "string"}}
    )


def _optional_query(d: Any) -> None:
    op(d, "getItem")["parameters"].append(
        {"name": "shop", "in": "query", "schema": {"type": "string"}}
    )


def _reordered(d: Any) -> None:
    parameters = op(d, "getItem")["parameters"]
    parameters[2:] = parameters[:1:-1]


def _required_field(d: Any) -> None:
    fields(d, "NewOrder")["customer"] = {"type": "string"}
    d["components"]["schemas"]["NewOrder"]["required"].append("customer")


MUTATIONS = (
    Mutation(
        "operation removed", "WC", lambda d: _without(d["paths"]["/orders/{order_id}"], "delete")
    ),
    Mutation(
        "operationId renamed", "C", _set(lambda d: op(d, "getOrder"), operationId="fetchOrder")
    ),
    Mutation("tag renamed", "C", _retag),
    Mutation("required query added", "WC", _required_query),
    Mutation("optional query removed", "C", lambda d: op(d, "listOrders")["parameters"].pop()),
    Mutation("query became required", "WC", _set(lambda d: query(d, "cursor"), required=True)),
    Mutation(
        "query integer to string",
        "WC",
        lambda d: query(d, "limit").update(schema={"type": "string"}),
    ),
    Mutation("query renamed", "WC", _set(lambda d: query(d, "cursor"), name="after")),
    Mutation("path parameter renamed", "C", _path_parameter),
    Mutation("parameters reordered", "C*", _reordered),
    Mutation(
        "request enum value removed",
        "WC",
        lambda d: fields(d, "NewOrder")["priority"]["enum"].remove("low"),
    ),
    Mutation(
        "response enum value added",
        "W",
        lambda d: fields(d, "Order")["state"]["enum"].append("lost"),
    ),
    Mutation("response property removed", "WC", lambda d: _without(fields(d, "Order"), "note")),
    Mutation(
        "response property optional",
        "WC",
        lambda d: d["components"]["schemas"]["Order"]["required"].remove("created"),
    ),
    Mutation(
        "response property type", "WC", _set(lambda d: fields(d, "Order")["total"], type="string")
    ),
    Mutation(
        "response date-time format dropped",
        "C",
        lambda d: _without(fields(d, "Order")["created"], "format"),
    ),
    Mutation(
        "response property nullable",
        "WC",
        _set(lambda d: fields(d, "Order")["id"], type=["string", "null"]),
    ),
    Mutation("required request property added", "WC", _required_field),
    Mutation("request property removed", "C", lambda d: _without(fields(d, "NewOrder"), "coupon")),
    Mutation(
        "request maxLength lowered",
        "W",
        _set(lambda d: fields(d, "NewOrder")["note"], maxLength=100),
    ),
    Mutation(
        "request maximum lowered", "W", _set(lambda d: fields(d, "NewItem")["count"], maximum=50)
    ),
    Mutation(
        "request default changed",
        "W",
        _set(lambda d: fields(d, "NewOrder")["priority"], default="high"),
    ),
    Mutation("schema renamed", "C", _schema_renamed),
    Mutation(
        "schema title added",
        "C",
        _set(lambda d: d["components"]["schemas"]["Address"], title="PostalAddress"),
    ),
    Mutation("schema inlined", "C", _inlined),
    Mutation("request media type changed", "WC", _media),
    Mutation("success status changed", "WC", _status),
    Mutation("path renamed", "W", lambda d: _rename(d["paths"], "/payments", "/pay")),
    Mutation(
        "response header removed",
        "W",
        lambda d: _without(op(d, "listOrders")["responses"]["200"], "headers"),
    ),
    Mutation("response oneOf member added", "WC", _member),
    Mutation("discriminator value renamed", "W", _tag),
    Mutation(
        "security scheme type changed",
        "W",
        lambda d: d["components"]["securitySchemes"].update(
            Key={"type": "http", "scheme": "bearer"}
        ),
    ),
    Mutation(
        "server URL changed",
        "W",
        _set(lambda d: d["servers"][0], url="https://api.shop.example/v2"),
    ),
    Mutation("error body type changed", "WC", _problem),
    Mutation("optional query added last", "N", _optional_query),
    Mutation(
        "response property added", "N", lambda d: fields(d, "Item").update(color={"type": "string"})
    ),
    Mutation("description changed", "N", _set(lambda d: op(d, "getItem"), summary="Get one item")),
)
