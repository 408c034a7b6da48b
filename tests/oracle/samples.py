"""Values of a schema, one for each thing that it allows: values, bounds, members, null."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

import jsonschema_rs
from reelgen.sandbox.simulate.generate_value import ValueGenerator
from reelgen.validation import Schemas

MOST = 400
"""Values of one schema."""
DEEPEST = 6
BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength")
ODD = "Zz-9 _é/"
LONG = 3_000
ROOTS = ("components", "paths", "webhooks")
DOCUMENT = "urn:document"


class Judge:
    """The schemas of a document in one direction: samples of values, and which are valid.

    jsonschema-rs decides what is valid; formats are annotations.
    """

    def __init__(self, data: dict[str, Any], direction: str) -> None:
        self._hidden = "readOnly" if direction == "request" else "writeOnly"
        self.data = _visible({k: v for k, v in data.items() if k in ROOTS}, self._hidden)
        self.schemas = Schemas(self.data)
        self._maker = ValueGenerator(self.schemas, random.Random(7))
        self._registry = jsonschema_rs.Registry([(DOCUMENT, self.data)])
        self._validators: dict[str, Any] = {}
        self._samples: dict[tuple[int, str], list[Any]] = {}
        self.defaults: dict[Any, Any] = {}

    def visible(self, schema: Any) -> Any:
        """Return a schema of the document without the fields that are not sent in the direction."""
        return _visible(schema, self._hidden)

    def valid(self, schema: Any, value: Any) -> bool:
        """Return whether a value fits a schema of the document and its discriminators."""
        if isinstance(schema, bool):
            return schema
        key = json.dumps(schema, sort_keys=True, default=str)
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                _absolute(schema), registry=self._registry, validate_formats=False
            )
        fits: bool = self._validators[key].is_valid(value)
        return fits and self._selected(schema, value, 0)

    def _selected(self, schema: Any, value: Any, depth: int) -> bool:
        """Return whether every discriminator below selects a member."""
        flat = self.schemas.flat(schema) if isinstance(schema, dict) else {}
        if depth > DEEPEST:
            return True
        if isinstance(value, list):
            return all(self._selected(flat.get("items", {}), one, depth + 1) for one in value)
        if not isinstance(value, dict):
            return True
        written = flat.get("discriminator", {})
        mapping = written.get("mapping", {})
        tag = value.get(written.get("propertyName"))
        if mapping and isinstance(tag, str) and tag not in mapping:
            return False
        fields = flat.get("properties", {})
        if tag is not None and tag in mapping and mapping[tag].startswith("#"):
            return self._selected({"$ref": mapping[tag]}, value, depth + 1)
        return all(self._selected(fields.get(n, {}), v, depth + 1) for n, v in value.items())

    def samples(self, schema: Any, depth: int = 0) -> list[Any]:
        """Return valid values of a schema, the fullest first."""
        key = depth, json.dumps(schema, sort_keys=True, default=str)
        if key not in self._samples:
            self._samples[key] = self._drawn(schema, depth)
        return [*self._samples[key]]

    def _drawn(self, schema: Any, depth: int) -> list[Any]:
        found: dict[str, Any] = {}
        for value in self._candidates(schema, depth):
            text = json.dumps(value, sort_keys=True)
            if text not in found and self.valid(schema, value):
                found[text] = value
            if len(found) >= MOST:
                break
        return [*found.values()]

    def _candidates(self, schema: Any, depth: int) -> Iterator[Any]:
        if schema is False:
            return
        flat = self.schemas.flat(schema) if isinstance(schema, dict) else {}
        if depth > DEEPEST:
            yield self._made(schema)
            return
        if "const" in flat or "enum" in flat:
            yield from flat.get("enum", [flat.get("const")])
            return
        members = [*flat.get("oneOf", []), *flat.get("anyOf", [])]
        others = {k: v for k, v in flat.items() if k not in ("oneOf", "anyOf", "discriminator")}
        yield from self._of_members(flat, members, others, depth)
        if not members or "properties" in others:
            yield from self._plain(others, depth)
            for bounds in self._bounds_of_parts(schema):
                yield from self._plain({**others, **bounds}, depth)
        yield self._made(schema)

    def _bounds_of_parts(self, schema: Any) -> list[dict[str, Any]]:
        """Return the bounds of each part of an `allOf`: a flat schema has those of one."""
        parts = self.schemas.registry.parts([schema])
        bounds = [{k: part[k] for k in BOUNDS if k in part} for part in parts]
        return bounds if sum(map(bool, bounds)) > 1 else []

    def _of_members(self, flat: Any, members: list[Any], others: Any, depth: int) -> Iterator[Any]:
        bases = self._objects(others, depth)[:1] if "properties" in others else []
        written = flat.get("discriminator", {})
        mapping = written.get("mapping", {})
        listed = [
            [(value, member) for value in self.samples(member, depth + 1)] for member in members
        ]
        for turn in zip_longest(*listed):  # the first of each member before the second of any
            for value, member in (pair for pair in turn if pair is not None):
                if isinstance(value, dict) and bases:
                    value = {**bases[0], **value}
                reference = member.get("$ref") if isinstance(member, dict) else None
                tags = [tag for tag, target in mapping.items() if target == reference]
                if isinstance(value, dict) and tags and written["propertyName"] in value:
                    for tag in tags:
                        yield {**value, written["propertyName"]: tag}
                yield value
        for values in listed if bases else ():
            first = next((value for value, _ in values if isinstance(value, dict)), None)
            if first is not None:  # fields of the base may exclude each other: not all at once
                yield from ({**base, **first} for base in self._objects(others, depth)[1:])

    def _plain(self, flat: Any, depth: int) -> Iterator[Any]:
        kinds = flat.get("type", ())
        kinds = (kinds,) if isinstance(kinds, str) else tuple(kinds)
        if not kinds:
            is_object = "properties" in flat or "required" in flat
            kinds = ("object",) if is_object else ("array",) if "items" in flat else ()
        if not kinds:
            yield from ("x", ODD, 1, 1.5, True, None, {}, [])
        for kind in kinds:
            match kind:
                case "string":
                    yield from self._texts(flat)
                case "integer" | "number":
                    yield from _numbers(flat, kind)
                case "boolean":
                    yield from (True, False)
                case "null":
                    yield None
                case "array":
                    yield from self._arrays(flat, depth)
                case _:
                    yield from self._objects(flat, depth)

    def _texts(self, flat: Any) -> Iterator[str]:
        yield self._made({**flat, "type": "string"})
        least, most = flat.get("minLength", 0), flat.get("maxLength", LONG)
        for filler in (ODD, "a", "7"):
            yield (filler * (most // len(filler) + 1))[:most]
            yield (filler * (least // len(filler) + 1))[:least]
        yield ODD

    def _arrays(self, flat: Any, depth: int) -> Iterator[Any]:
        items = self.samples(flat.get("items", True), depth + 1) or [None]
        first = [self.samples(one, depth + 1)[0] for one in flat.get("prefixItems", ())]
        least, most = flat.get("minItems", 0), flat.get("maxItems", 60)
        yield (first + items * (most // len(items) + 1))[: min(max(least, 2), most)]
        yield (first + items * (most // len(items) + 1))[:most]
        yield (first + [items[0]] * least)[:least]
        for item in items:
            yield first + [item] * max(least - len(first), 1)
        yield first + [items[0]] * max(min(most, 2), least)

    def _objects(self, flat: Any, depth: int) -> list[Any]:
        fields: dict[str, list[Any]] = {
            name: self.samples(field, depth + 1)
            for name, field in flat.get("properties", {}).items()
        }
        for name in flat.get("required", ()):
            fields.setdefault(name, ["x"])
        full = {name: values[0] for name, values in fields.items() if values}
        required = {name: full[name] for name in flat.get("required", ()) if name in full}
        found = [full, required]
        for name, values in fields.items():
            found += [{**required, name: value} for value in values[:1]]
            found.append({n: v for n, v in full.items() if n != name})
        others_of = [[(name, value) for value in values[1:]] for name, values in fields.items()]
        for turn in zip_longest(*others_of):  # one more value of each field, then of each again
            pairs = [pair for pair in turn if pair is not None]
            found += [{**full, name: value} for name, value in pairs]
            found += [{**required, name: value} for name, value in pairs]
        others = flat.get("additionalProperties")
        if isinstance(others, dict) and others:
            found += [{**required, "key": value} for value in self.samples(others, depth + 1)]
        if not fields and others is not False:
            values = self.samples(True if others is None else others, depth + 1)
            found += [{**required, ODD: value} for value in values[:4]]
        return found

    def _made(self, schema: Any) -> Any:
        try:
            return self._maker.value(schema)
        except (RecursionError, ValueError):
            return None

    def paths(self, schema: Any) -> dict[tuple[str, ...], str]:
        """Return the fields that values may have, at any depth, with their schemas as text."""
        found: dict[tuple[str, ...], str] = {}
        self._paths(schema, (), found, frozenset())
        return found

    def _paths(
        self, schema: Any, path: tuple[str, ...], found: dict[tuple[str, ...], str], above: Any
    ) -> None:
        flat = self.schemas.flat(schema) if isinstance(schema, dict) else {}
        if not flat or id(flat) in above or len(path) > 2 * DEEPEST:
            return
        above = above | {id(flat)}
        for name, field in flat.get("properties", {}).items():
            found[(*path, name)] = _shape(field)
            inner = self.schemas.flat(field) if isinstance(field, dict) else {}
            if "default" in inner:
                self.defaults[id(found), (*path, name)] = inner["default"]
            self._paths(field, (*path, name), found, above)
        for key in ("items", "additionalProperties"):
            self._paths(flat.get(key), (*path, "*"), found, above)
        for member in (*flat.get("oneOf", ()), *flat.get("anyOf", ())):
            reference = member.get("$ref") if isinstance(member, dict) else None
            below = path if reference is None else (*path, f"|{reference}")
            if reference is not None:
                found[below] = ""
            self._paths(member, below, found, above)


def _numbers(flat: Any, kind: str) -> Iterator[Any]:
    step = flat.get("multipleOf", 1)
    for bound in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        if bound in flat:
            yield from (flat[bound], flat[bound] + step, flat[bound] - step)
            if kind == "number":
                yield from (flat[bound] + 0.25, flat[bound] - 0.25)
    yield from (step, -1_000_000, 1_000_000, 0, 3 * step, 1, 7, -1)
    if kind == "number":
        yield from (0.5, 1.25)


def _shape(schema: Any) -> str:
    texts = ("description", "title", "example", "examples", "deprecated", "x-source")
    if isinstance(schema, dict):
        schema = {k: v for k, v in schema.items() if k not in texts}
    return json.dumps(schema, sort_keys=True)


def _visible(node: Any, hidden: str) -> Any:
    """Return a document without the fields that are not sent in a direction."""
    if isinstance(node, list):
        return [_visible(one, hidden) for one in node]
    if not isinstance(node, dict):
        return node
    node = {key: _visible(child, hidden) for key, child in node.items()}
    fields = node.get("properties")
    if isinstance(fields, dict):
        gone = {n for n, f in fields.items() if isinstance(f, dict) and f.get(hidden) is True}
        if gone:
            node["properties"] = {n: f for n, f in fields.items() if n not in gone}
            if isinstance(node.get("required"), list):
                node["required"] = [n for n in node["required"] if n not in gone]
    return node


def _absolute(node: Any) -> Any:
    if isinstance(node, list):
        return [_absolute(one) for one in node]
    if not isinstance(node, dict):
        return node
    found = {name: _absolute(one) for name, one in node.items()}
    if isinstance(node.get("$ref"), str) and node["$ref"].startswith("#"):
        found["$ref"] = f"{DOCUMENT}{node['$ref']}"
    return found
