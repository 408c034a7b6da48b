"""Further random changes of a document: keywords, media types, headers, events and wholes."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

from .random_mutations import Change, operations, parameters, pick, unions, with_fields


def _keyword(test: Callable[[Any], bool], key: str, values: tuple[Any, ...]) -> Change:
    """Return a change that sets, changes or removes a keyword of a schema."""

    def change(data: Any, rng: random.Random) -> str | None:
        path, node = pick(data, rng, test)
        if node is None or (key == "items" and "/allOf/" in path):  # against another part
            return None
        value = rng.choice([value for value in (*values, None) if value != node.get(key)])
        if value is None:
            del node[key]
        else:
            node[key] = copy.deepcopy(value)
        for text in ("default", "example"):
            node.pop(text, None)
        return f"{path} {key} {value}"

    change.__name__ = f"keyword_{key}"
    return change


def _is(kind: str) -> Callable[[Any], bool]:
    return lambda node: node["type"] == kind and not node.keys() & {"enum", "const"}


KEYWORDS = (
    _keyword(_is("string"), "pattern", ("^[a-z]+$", "^[a-z0-9]*$")),
    _keyword(_is("string"), "minLength", (1, 3)),
    _keyword(_is("integer"), "multipleOf", (2, 4)),
    _keyword(_is("integer"), "minimum", (-5, 2)),
    _keyword(_is("number"), "exclusiveMaximum", (50, 500)),
    _keyword(_is("integer"), "format", ("int32", "int64")),
    _keyword(_is("array"), "uniqueItems", (True,)),
    _keyword(_is("array"), "minItems", (1, 2)),
    _keyword(_is("array"), "items", ({"type": "string"}, {"type": "integer"})),
    _keyword(_is("object"), "minProperties", (1,)),
    _keyword(
        lambda n: n["type"] == "object" and not n.get("properties"),
        "additionalProperties",
        ({"type": "string"}, {"type": "integer"}),
    ),
    _keyword(with_fields, "propertyNames", ({"pattern": "^[a-z_]+$"},)),
)


def const_set(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, lambda n: len(n.get("enum", ())) > 1)
    if node is None:
        return None
    node["enum"] = [rng.choice(node["enum"])]
    node.pop("default", None)
    return f"{path}"


def values_dropped(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, lambda n: "enum" in n and n["type"] == "string")
    if node is None:
        return None
    del node["enum"]
    return f"{path}"


def direction_set(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, with_fields)
    if node is None:
        return None
    name = rng.choice([*node["properties"]])
    field = node["properties"][name]
    if not isinstance(field, dict) or "$ref" in field:
        return None
    key = rng.choice(("readOnly", "writeOnly"))
    field[key] = field.get(key) is not True
    if field[key] and field.get("readOnly") and field.get("writeOnly"):
        return None
    return f"{path} {name} {key}"


def fields_reordered(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, with_fields)
    if node is None:
        return None
    pairs = [*node["properties"].items()]
    rng.shuffle(pairs)
    node["properties"] = dict(pairs)
    return f"{path}"


def fields_in_part(data: Any, rng: random.Random) -> str | None:
    """Move the fields of an object into a part of `allOf`: the values are the same."""
    path, node = pick(data, rng, lambda n: with_fields(n) and "allOf" not in n)
    if node is None or "additionalProperties" in node:
        return None
    part = {k: node.pop(k) for k in ("properties", "required") if k in node}
    node["allOf"] = [{"type": "object", **part}]
    return f"{path}"


def component_inlined(data: Any, rng: random.Random) -> str | None:
    schemas = data.get("components", {}).get("schemas", {})
    holders = [(p, n, k) for p, n, k in _references(data) if n[k]["$ref"].count("/") == 3]
    if not holders:
        return None
    path, node, key = rng.choice(holders)
    name = node[key]["$ref"].rpartition("/")[2]
    if not node[key]["$ref"].startswith("#/components/schemas/") or name not in schemas:
        return None
    if str(schemas[name]).count("$ref"):
        return None
    node[key] = copy.deepcopy(schemas[name])
    return f"{path} {name}"


def _references(node: Any, path: str = "") -> list[tuple[str, Any, Any]]:
    found: list[tuple[str, Any, Any]] = []
    pairs = enumerate(node) if isinstance(node, list) else node.items()
    for key, child in pairs:
        if key in ("mapping", "examples", "example") or str(key).startswith("x-"):
            continue
        if isinstance(child, dict) and isinstance(child.get("$ref"), str):
            found.append((f"{path}/{key}", node, key))
        elif isinstance(child, dict | list):
            found += _references(child, f"{path}/{key}")
    return found


def body_required(data: Any, rng: random.Random) -> str | None:
    found = [(p, m, o) for p, m, o in operations(data) if "content" in o.get("requestBody", {})]
    if not found:
        return None
    path, method, operation = rng.choice(found)
    body = operation["requestBody"]
    body["required"] = body.get("required") is not True
    return f"{method} {path} {body['required']}"


def body_removed(data: Any, rng: random.Random) -> str | None:
    found = [(p, m, o) for p, m, o in operations(data) if "requestBody" in o and not _extended(o)]
    if not found:
        return None
    path, method, operation = rng.choice(found)
    del operation["requestBody"]
    return f"{method} {path}"


def _extended(operation: Any) -> bool:
    return any(key in operation for key in ("x-job", "x-credits", "x-pagination", "x-retry"))


def media_type_changed(data: Any, rng: random.Random) -> str | None:
    holders = _contents(data)
    if not holders:
        return None
    label, content = rng.choice(holders)
    kind = rng.choice([*content])
    other = rng.choice(("application/vnd.api+json", "text/plain", "application/json"))
    if other in content:
        return None
    pairs = [(other if key == kind else key, value) for key, value in content.items()]
    content.clear()
    content.update(pairs)
    return f"{label} {kind} -> {other}"


def media_type_added(data: Any, rng: random.Random) -> str | None:
    holders = _contents(data)
    if not holders:
        return None
    label, content = rng.choice(holders)
    if "application/xml" in content:
        return None
    content["application/xml"] = {"schema": {"type": "string"}}
    return str(label)


def _contents(data: Any) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for path, method, operation in operations(data):
        if _extended(operation):
            continue
        holders = [operation.get("requestBody", {}), *operation["responses"].values()]
        found += [(f"{method} {path}", h["content"]) for h in holders if h.get("content")]
    return found


def parameter_moved(data: Any, rng: random.Random) -> str | None:
    found = [one for one in parameters(data) if one[1][one[2]]["in"] in ("query", "header")]
    if not found:
        return None
    path, listed, index = rng.choice(found)
    node = listed[index]
    names = str([o.get("x-pagination") for _, _, o in operations(data)])
    if f"'{node['name']}'" in names or "style" in node or "explode" in node:
        return None
    node["in"] = "header" if node["in"] == "query" else "query"
    return f"{path} {node['name']} {node['in']}"


def parameter_written(data: Any, rng: random.Random) -> str | None:
    found = [
        one
        for one in parameters(data)
        if one[1][one[2]]["in"] == "query"
        and one[1][one[2]].get("schema", {}).get("type") == "array"
    ]
    if not found:
        return None
    path, listed, index = rng.choice(found)
    node = listed[index]
    node["explode"] = node.get("explode", True) is False
    return f"{path} {node['name']} {node['explode']}"


def response_body_removed(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    found = [(s, r) for s, r in operation["responses"].items() if r.get("content")]
    if not found or _extended(operation):
        return None
    status, response = rng.choice(found)
    del response["content"]
    return f"{method} {path} {status}"


def response_added(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    status = rng.choice(("418", "202", "default"))
    if status in operation["responses"] or _extended(operation):
        return None
    schema = {"type": "object", "properties": {"reason": {"type": "string"}}}
    content = {"application/json": {"schema": schema}}
    operation["responses"][status] = {"description": "More.", "content": content}
    return f"{method} {path} {status}"


def header_required(data: Any, rng: random.Random) -> str | None:
    found = [
        (f"{m} {p} {s} {name}", header)
        for p, m, o in operations(data)
        for s, r in o["responses"].items()
        for name, header in r.get("headers", {}).items()
        if "$ref" not in header
    ]
    if not found:
        return None
    label, header = rng.choice(found)
    header["required"] = header.get("required") is not True
    return str(label)


def operation_added(data: Any, rng: random.Random) -> str | None:
    responses = {"204": {"description": "Done."}}
    data["paths"]["/added/things"] = {"post": {"operationId": "addedThing", "responses": responses}}
    if data.get("tags"):
        data["paths"]["/added/things"]["post"]["tags"] = [data["tags"][0]["name"]]
    return "post /added/things"


def operation_secured(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    schemes = [*data.get("components", {}).get("securitySchemes", {})]
    choices: list[Any] = [[], *([{name: []}] for name in schemes)]
    operation["security"] = rng.choice(choices)
    return f"{method} {path} {operation['security']}"


def operation_deprecated(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    if "x-deprecated" in operation:
        return None
    operation["deprecated"] = operation.get("deprecated") is not True
    return f"{method} {path}"


def tag_changed(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    operation["tags"] = ["moved"]
    return f"{method} {path}"


def union_kind(data: Any, rng: random.Random) -> str | None:
    found = [(p, n) for p, n in unions(data) if "discriminator" not in n and "oneOf" in n]
    if not found:
        return None
    path, node = rng.choice(found)
    node["anyOf"] = node.pop("oneOf")
    return f"{path}"


def mapping_changed(data: Any, rng: random.Random) -> str | None:
    found = [(p, n) for p, n in unions(data) if n.get("discriminator", {}).get("mapping")]
    if not found:
        return None
    path, node = rng.choice(found)
    mapping = node["discriminator"]["mapping"]
    value = rng.choice([*mapping])
    mapping["another_value"] = mapping[value]
    return f"{path} {value}"


def event_removed(data: Any, rng: random.Random) -> str | None:
    events = data.get("webhooks", {})
    if not events:
        return None
    name = rng.choice([*events])
    del events[name]
    if not events:
        del data["webhooks"]
    return str(name)


MORE: tuple[Change, ...] = (
    *KEYWORDS,
    *(const_set, values_dropped, direction_set, fields_reordered, fields_in_part),
    *(component_inlined, body_required, body_removed, media_type_changed, media_type_added),
    *(parameter_moved, parameter_written, response_body_removed, response_added, header_required),
    *(operation_added, operation_secured, operation_deprecated, tag_changed, union_kind),
    *(mapping_changed, event_removed),
)
