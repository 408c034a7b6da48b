"""The document of a schema set, prepared for the model generator."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping

from ..ir.names import MAX_NAME, class_name, identifier, unique
from ..ir.terms import has_whole_term
from ..json_types import JsonObject, object_at
from ..schema.keywords import KEYWORDS
from ..schema.model import types_of
from ..schema.walk import objects


def prepare(document: JsonObject, encoded: Mapping[str, str]) -> None:
    """Change the schemas that the model generator would read otherwise."""
    sort_fields(document)
    separate_mappings(document)
    accept_python_values(document, encoded)


def attributes(document: JsonObject) -> Iterator[tuple[str, str]]:
    """Yield attributes for fields whose name is invalid in Python, or normalized by Python."""
    fields = (wire for node in objects(document) for wire in object_at(node.value, "properties"))
    wires = dict.fromkeys(fields)
    others = [
        wire for wire in wires if not wire.isascii() or len(wire) > MAX_NAME or has_whole_term(wire)
    ]
    used = {name for wire in wires.keys() - set(others) for name in (wire, identifier(wire))}
    for wire in others:
        yield wire, unique(identifier(wire), used)
    for wire in sorted(
        wires.keys() & TYPE_NAMES
    ):  # the types of the other fields would be this field
        yield wire, unique(f"{wire}_", used)


TYPE_NAMES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"})


def sort_fields(document: JsonObject) -> None:
    """Move fields spelled as their Python names before others with the same Python name.

    `name` gets the attribute `name` even if there is `Name`. Models can be populated by attribute,
    so no attribute may be the wire name of another field.
    """
    for node in objects(document):
        fields = object_at(node.value, "properties")
        if len({wire.replace("_", "").lower() for wire in fields}) < len(fields):
            node.value["properties"] = dict(
                sorted(fields.items(), key=lambda f: identifier(f[0]) != f[0])
            )


def accept_python_values(document: JsonObject, encoded: Mapping[str, str]) -> None:
    """Allow the Python type of a text as well as text: `str | datetime`."""
    for node in [*objects(document)]:
        path = encoded.get(node.value.pop("x-encoded", ""))
        if path is not None:
            others = types_of(node.value)
            members: list[JsonObject] = [{"type": kind} for kind in others]
            first = path.endswith("Base64")  # which records the checked text
            at = others.index("string") + (not first)
            members.insert(at, {"customTypePath": path})
            node.value.pop("type")
            node.value["anyOf"] = members


def separate_mappings(document: JsonObject) -> None:
    """Make `null | mapping` a union: the values' type is not read from a list of types."""
    for node in [*objects(document)]:
        schema, types = node.value, types_of(node.value)
        is_mapping = schema.keys() & MAPPING and "properties" not in schema
        if (
            len(types) > 1
            and "object" in types
            and is_mapping
            and not schema.keys() & {"anyOf", "oneOf"}
        ):
            own = {key: schema.pop(key) for key in [*schema] if key in OBJECT_ONLY}
            others = [{"type": kind} for kind in types if kind != "object"]
            del schema["type"]
            schema["anyOf"] = [{"type": "object", **own}, *others]


MAPPING = frozenset({"additionalProperties", "patternProperties"})
OBJECT_ONLY = frozenset(key for key, word in KEYWORDS.items() if word.types == ("object",))


def name_class(name: str, declared: frozenset[str], suffix: str) -> str:
    """Return the name of a class: that of its schema, else one that is not a builtin's.

    The names of schemas end in `suffix`, which is removed, since other names are derived from
    these.
    """
    if name in declared:
        return name.removesuffix(suffix)
    name = class_name(identifier(name))
    return f"{name}_" if hasattr(builtins, name) else name
