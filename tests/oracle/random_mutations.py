"""Random changes of a document: what, and where, is drawn from a seed."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

DATA = ("example", "examples", "enum", "default", "const", "securitySchemes")
METHODS = ("get", "put", "post", "delete", "patch")
Change = Callable[[Any, random.Random], str | None]
"""Changes a document in place; returns what was done, or None where nothing could be."""


def draw(data: Any, seed: int, changes: Sequence[Change]) -> tuple[str, Any]:
    """Return what was changed, by one of some changes, and the changed copy of a document."""
    rng = random.Random(seed)
    while True:
        changed = copy.deepcopy(data)
        change = rng.choice(changes)
        label = change(changed, rng)
        if label is not None and changed != data:
            return f"seed {seed}: {change.__name__.strip('_')}: {label}", changed


def operations(data: Any) -> list[tuple[str, str, Any]]:
    return [
        (path, method, item[method])
        for path, item in data["paths"].items()
        for method in METHODS
        if method in item
    ]


def _schemas(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every schema that says what kind of value it is."""
    if isinstance(node, list):
        for index, one in enumerate(node):
            yield from _schemas(one, f"{path}/{index}")
    elif isinstance(node, dict):
        if "type" in node and isinstance(node["type"], str | list) and "in" not in node:
            yield path, node
        for key, one in node.items():
            if key not in DATA and not key.startswith("x-"):
                yield from _schemas(one, f"{path}/{key}")


def pick(data: Any, rng: random.Random, test: Callable[[dict[str, Any]], bool]) -> Any:
    found = [(path, node) for path, node in _schemas(data) if test(node)]
    return rng.choice(found) if found else (None, None)


def with_fields(node: dict[str, Any]) -> bool:
    return bool(node.get("properties"))


def _scalar(node: dict[str, Any]) -> bool:
    return node["type"] in ("string", "integer", "number", "boolean")


def field_removed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, with_fields)
    if node is None or len(node["properties"]) < 2:
        return None
    name = rng.choice([*node["properties"]])
    del node["properties"][name]
    if name in node.get("required", ()):
        node["required"].remove(name)
    return f"{path} {name}"


def field_added(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, with_fields)
    if node is None:
        return None
    kind = rng.choice(("string", "integer", "boolean"))
    node["properties"]["added_field"] = {"type": kind}
    if rng.random() < 0.4:
        node.setdefault("required", []).append("added_field")
    return f"{path} {kind}"


def field_renamed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, with_fields)
    if node is None:
        return None
    name = rng.choice([*node["properties"]])
    other = f"{name}_{rng.choice(('id', 'value', 'new'))}"
    pairs = [(other if k == name else k, v) for k, v in node["properties"].items()]
    node["properties"] = dict(pairs)
    if name in node.get("required", ()):
        node["required"] = [other if one == name else one for one in node["required"]]
    return f"{path} {name} -> {other}"


def field_required(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, with_fields)
    if node is None:
        return None
    name = rng.choice([*node["properties"]])
    required = node.setdefault("required", [])
    if name in required:
        required.remove(name)
        if not required:
            del node["required"]
    else:
        required.append(name)
    return f"{path} {name}"


def type_changed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, lambda n: _scalar(n) and "enum" not in n and "const" not in n)
    if node is None:
        return None
    kind = rng.choice([k for k in ("string", "integer", "number", "boolean") if k != node["type"]])
    for key in [*node]:
        if key not in ("description", "title"):
            del node[key]
    node["type"] = kind
    return f"{path} {kind}"


def nullable_changed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, lambda n: "enum" not in n and "const" not in n)
    if node is None or "/parameters/" in path:
        return None
    kinds = [node["type"]] if isinstance(node["type"], str) else [*node["type"]]
    if "null" in kinds:
        others = [k for k in kinds if k != "null"]
        node["type"] = others[0] if len(others) == 1 else others
        if node.get("default", "") is None:
            del node["default"]
    elif str(data["openapi"]).startswith("3.0"):
        node["nullable"] = node.get("nullable") is not True
    else:
        node["type"] = [*kinds, "null"]
    return f"{path}"


def value_added(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, lambda n: "enum" in n and n["type"] == "string")
    if node is None:
        return None
    node["enum"].append("added_value")
    return f"{path}"


def value_removed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, lambda n: len(n.get("enum", ())) > 1)
    if node is None:
        return None
    value = rng.choice(node["enum"])
    node["enum"].remove(value)
    if node.get("default") == value:
        del node["default"]
    return f"{path} {value}"


def values_given(data: Any, rng: random.Random) -> str | None:
    path, node = pick(
        data,
        rng,
        lambda n: (
            n["type"] == "string"
            and not n.keys()
            & {"enum", "const", "format", "pattern", "default", "minLength", "maxLength"}
        ),
    )
    if node is None:
        return None
    node["enum"] = ["one", "two"]
    return f"{path}"


def bound_changed(data: Any, rng: random.Random) -> str | None:
    keys = {"maximum": 1, "minimum": -1, "maxLength": 1, "maxItems": 1}
    path, node = pick(data, rng, lambda n: bool(n.keys() & keys))
    if node is None:
        return None
    key = rng.choice([k for k in keys if k in node])
    up = rng.random() < 0.5
    node[key] = node[key] + (1 if up else -1)
    if node[key] < 0 and key.endswith(("Length", "Items")):
        return None
    for key_ in ("default", "example"):
        node.pop(key_, None)
    return f"{path} {key} {'up' if up else 'down'}"


def bound_set(data: Any, rng: random.Random) -> str | None:
    path, node = pick(
        data,
        rng,
        lambda n: (
            n["type"] in ("string", "integer", "array")
            and "enum" not in n
            and "const" not in n
            and "format" not in n
        ),
    )
    if node is None:
        return None
    key, value = {
        "string": ("maxLength", 50),
        "integer": ("maximum", 500),
        "array": ("maxItems", 5),
    }[node["type"]]
    if key in node or "default" in node:
        return None
    node[key] = value
    return f"{path} {key}"


def format_changed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(
        data,
        rng,
        lambda n: (
            n["type"] == "string"
            and "enum" not in n
            and "const" not in n
            and n.get("format") != "binary"
        ),
    )
    if node is None:
        return None
    if "format" in node:
        del node["format"]
    else:
        node["format"] = rng.choice(("date-time", "uri", "date"))
    node.pop("default", None)
    return f"{path} {node.get('format')}"


def default_changed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(
        data,
        rng,
        lambda n: "default" in n and (n["type"] in ("integer", "boolean") or "enum" in n),
    )
    if node is None:
        return None
    if "enum" in node:
        others = [one for one in node["enum"] if one != node["default"]]
        if not others:
            return None
        node["default"] = rng.choice(others)
    elif node["type"] == "boolean":
        node["default"] = not node["default"]
    else:
        del node["default"]
    return f"{path}"


def text_changed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, lambda n: True)
    if node is None:
        return None
    node["description"] = "Other words."
    return f"{path}"


def operation_removed(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    if operation.get("operationId", "") in str([o.get("x-job") for _, _, o in operations(data)]):
        return None
    del data["paths"][path][method]
    return f"{method} {path}"


def operation_renamed(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    if "operationId" not in operation:
        return None
    known = str(operation["operationId"])
    uses = str(data).count(f"'{known}'")
    if uses > 1:
        return None
    operation["operationId"] = f"{known}_anew" if "_" in known or "." in known else f"{known}Anew"
    return f"{method} {path}"


def path_changed(data: Any, rng: random.Random) -> str | None:
    path = rng.choice([*data["paths"]])
    other = f"{path.rstrip('/')}/renamed" if "#" not in path and "?" not in path else path
    data["paths"] = {other if k == path else k: v for k, v in data["paths"].items()}
    return f"{path}"


def parameter_added(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    required = rng.random() < 0.5
    place = rng.choice(("query", "header"))
    operation.setdefault("parameters", []).append(
        {"name": "added-one", "in": place, "required": required, "schema": {"type": "string"}}
    )
    return f"{method} {path} {place} required={required}"


def parameters(data: Any) -> list[tuple[str, list[Any], int]]:
    found: list[tuple[str, list[Any], int]] = []
    for path, item in data["paths"].items():
        holders = [item, *(item[m] for m in METHODS if m in item)]
        for holder in holders:
            listed = holder.get("parameters", [])
            found += [(path, listed, i) for i, one in enumerate(listed) if "in" in one]
    return found


def parameter_removed(data: Any, rng: random.Random) -> str | None:
    found = [one for one in parameters(data) if one[1][one[2]]["in"] != "path"]
    if not found:
        return None
    path, listed, index = rng.choice(found)
    name = listed[index]["name"]
    if f"'{name}'" in str([o.get("x-pagination") for _, _, o in operations(data)]):
        return None
    del listed[index]
    return f"{path} {name}"


def parameter_renamed(data: Any, rng: random.Random) -> str | None:
    found = [one for one in parameters(data) if one[1][one[2]]["in"] != "path"]
    if not found:
        return None
    path, listed, index = rng.choice(found)
    name = listed[index]["name"]
    if f"'{name}'" in str([o.get("x-pagination") for _, _, o in operations(data)]):
        return None
    listed[index]["name"] = f"{name}_new"
    return f"{path} {name}"


def parameter_required(data: Any, rng: random.Random) -> str | None:
    found = [one for one in parameters(data) if one[1][one[2]]["in"] != "path"]
    if not found:
        return None
    path, listed, index = rng.choice(found)
    listed[index]["required"] = listed[index].get("required") is not True
    return f"{path} {listed[index]['name']}"


def path_parameter_renamed(data: Any, rng: random.Random) -> str | None:
    found = [
        one for one in parameters(data) if one[1][one[2]]["in"] == "path" and one[0].count("{") == 1
    ]
    if not found:
        return None
    path, listed, index = rng.choice(found)
    name = listed[index]["name"]
    item = data["paths"][path]
    every = [
        p for h in (item, *(item[m] for m in METHODS if m in item)) for p in h.get("parameters", [])
    ]
    if any("$ref" in p for p in every) or "x-job" in str(data):
        return None
    for parameter in every:
        if parameter["name"] == name:
            parameter["name"] = "anew"
    other = path.replace(f"{{{name}}}", "{anew}")
    data["paths"] = {other if k == path else k: v for k, v in data["paths"].items()}
    return f"{path}"


def component_renamed(data: Any, rng: random.Random) -> str | None:
    schemas = data.get("components", {}).get("schemas", {})
    if not schemas:
        return None
    name = rng.choice([*schemas])
    old, new = f"#/components/schemas/{name}", f"#/components/schemas/{name}Anew"
    data["components"]["schemas"] = {f"{k}Anew" if k == name else k: v for k, v in schemas.items()}
    data.update(_replaced(data, old, new))
    return str(name)


def _replaced(node: Any, old: str, new: str) -> Any:
    if isinstance(node, list):
        return [_replaced(one, old, new) for one in node]
    if isinstance(node, dict):
        return {key: _replaced(value, old, new) for key, value in node.items()}
    return new if node == old else node


def member_added(data: Any, rng: random.Random) -> str | None:
    found = [(p, n) for p, n in unions(data)]
    if not found:
        return None
    path, node = rng.choice(found)
    if "discriminator" in node:
        return None
    key = "oneOf" if "oneOf" in node else "anyOf"
    node[key].append(
        {"type": "object", "required": ["another"], "properties": {"another": {"type": "string"}}}
    )
    return f"{path}"


def member_removed(data: Any, rng: random.Random) -> str | None:
    found = [(p, n) for p, n in unions(data) if len(n.get("oneOf", n.get("anyOf", ()))) > 2]
    if not found:
        return None
    path, node = rng.choice(found)
    if "discriminator" in node:
        return None
    members = node["oneOf" if "oneOf" in node else "anyOf"]
    del members[rng.randrange(len(members))]
    return f"{path}"


def unions(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, list):
        for index, one in enumerate(node):
            yield from unions(one, f"{path}/{index}")
    elif isinstance(node, dict):
        members = node.get("oneOf", node.get("anyOf"))
        if isinstance(members, list) and all(
            isinstance(m, dict) and m.keys() & {"$ref", "type"} for m in members
        ):
            yield path, node
        for key, one in node.items():
            if key not in ("example", "examples") and not key.startswith("x-"):
                yield from unions(one, f"{path}/{key}")


def status_removed(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    if len(operation["responses"]) < 2:
        return None
    status = rng.choice([*operation["responses"]])
    if str(status).startswith("2") and ("x-job" in operation or "x-pagination" in operation):
        return None
    del operation["responses"][status]
    return f"{method} {path} {status}"


def status_changed(data: Any, rng: random.Random) -> str | None:
    path, method, operation = rng.choice(operations(data))
    statuses = {str(k): v for k, v in operation["responses"].items()}
    if "200" not in statuses or "201" in statuses:
        return None
    operation["responses"] = {"201" if k == "200" else k: v for k, v in statuses.items()}
    return f"{method} {path}"


def header_removed(data: Any, rng: random.Random) -> str | None:
    found = [
        (f"{m} {p} {s}", r["headers"])
        for p, m, o in operations(data)
        for s, r in o["responses"].items()
        if r.get("headers")
    ]
    if not found:
        return None
    label, headers = rng.choice(found)
    del headers[rng.choice([*headers])]
    return label


def closed(data: Any, rng: random.Random) -> str | None:
    path, node = pick(data, rng, with_fields)
    if node is None or isinstance(node.get("additionalProperties"), dict):
        return None
    if node.get("additionalProperties") is False:
        del node["additionalProperties"]
    else:
        node["additionalProperties"] = False
    return f"{path}"


def server_changed(data: Any, rng: random.Random) -> str | None:
    if not data.get("servers"):
        return None
    data["servers"][0]["url"] = data["servers"][0]["url"].rstrip("/") + "/anew"
    return "url"


def security_changed(data: Any, rng: random.Random) -> str | None:
    schemes = data.get("components", {}).get("securitySchemes", {})
    if not schemes:
        return None
    name = rng.choice([*schemes])
    if schemes[name].get("type") == "apiKey":
        schemes[name]["name"] = "X-Anew-Key"
    else:
        schemes[name] = {"type": "apiKey", "in": "header", "name": "X-Anew-Key"}
    return str(name)


CHANGES: tuple[Change, ...] = (
    *(field_removed, field_added, field_renamed, field_required, type_changed, nullable_changed),
    *(value_added, value_removed, values_given, bound_changed, bound_set, format_changed),
    *(default_changed, text_changed, operation_removed, operation_renamed, path_changed),
    *(parameter_added, parameter_removed, parameter_renamed, parameter_required),
    *(path_parameter_renamed, component_renamed, member_added, member_removed, status_removed),
    *(status_changed, header_removed, closed, server_changed, security_changed),
)
