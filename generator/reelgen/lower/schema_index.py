"""Index of a document's schemas: lookup by reference, and class names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from ..ir.names import ClassName, class_name, unique
from ..json_types import array_at, is_object, object_at
from ..schema.branches import branch_fields
from ..schema.keywords import COMPOSITIONS, NOT_IN_TYPES
from ..schema.model import COMPONENT, Schema
from ..schema.pointer import escape, parse_fragment
from ..schema.references import references
from ..schema.registry import Registry, is_local
from ..schema.walk import FILES, schema_positions


class SchemaIndex(Registry):
    """References and class names of a document, shared by responses and requests."""

    def __init__(self, root: object) -> None:
        super().__init__(root)
        self._taken: set[str] = set()
        self._names: dict[str, ClassName] = {}
        components = object_at(root, "components")
        self._chosen: dict[str, ClassName] = {}
        for _, schema in schema_positions(root):
            own = chosen_name(schema)
            if own and own not in self._chosen:
                self._chosen[own] = ClassName(unique(class_name(own), self._taken))
        named = object_at(components, "schemas")
        for name in sorted(named, key=_exact_spelling_first):
            own = chosen_name(named[name])
            self._names[COMPONENT + escape(name)] = self.reserve(name, own)
        self._first = self._first_of_each_name()

    def reserve(self, text: str, chosen: str = "") -> ClassName:
        """Return a unique class name, or the one declared in `x-name`."""
        return self._chosen.get(chosen) or ClassName(unique(class_name(text), self._taken))

    def _first_of_each_name(self) -> dict[ClassName, str]:
        """Return the inner schema that retains each clashing name: the first one referenced.

        Schemas in components take precedence over those of operations.
        """
        first: dict[ClassName, str] = {}
        local = [r for r in references(self.root) if r.key == "$ref" and is_local(r.text)]
        for reference in sorted(local, key=lambda r: r.pointer[:1] == ("paths",)):
            if reference.text not in self._names:
                first.setdefault(
                    class_name(_suggested(parse_fragment(reference.text))), reference.text
                )
        return first

    def name_of(self, reference: str) -> ClassName:
        """Return the class name of a reference's target."""
        if reference not in self._names:
            steps = parse_fragment(reference)
            text = _suggested(steps)
            name = class_name(text)
            if name in self._taken or self._first.get(name, reference) != reference:
                text = _suggested(steps, len(steps))
            self._names[reference] = self.reserve(text, chosen_name(self.lookup(reference)))
        return self._names[reference]

    def without_aliases(self, schema: object) -> object:
        """Return a reference with aliases (schemas that are only a reference) resolved."""
        seen: set[str] = set()
        while is_object(schema) and set(schema) == {"$ref"} and schema["$ref"] not in seen:
            seen.add(schema["$ref"])
            target = self.lookup(schema["$ref"])
            if Schema(target).reference is None:
                break
            if any(not is_ignored(key) for key in target.keys() - {"$ref", "description"}):
                break
            schema = {"$ref": target["$ref"]}
        return schema

    def is_plain_object(self, schema: object) -> bool:
        """Return whether a schema is an object with named fields and one variant."""
        schema = self.resolve(schema)
        view = Schema(schema)
        if not is_object(schema) or not self.fields(schema):
            return False
        if "object" not in (view.types or ("object",)) or len(view.types) > 1:
            return False
        return not any(self.fields(member) for member in view.alternatives)

    def has_branches(self, schema: object) -> bool:
        """Return whether a schema is an object with fields of its own and more in a union."""
        full = self.resolve(schema)
        types = Schema(full).types
        return types in ((), ("object",)) and bool(self.fields(full) and branch_fields(self, full))

    def variants(self, schema: object) -> dict[str, list[str]]:
        """Return the members of a discriminated union: reference -> the values that select it."""
        view = Schema(self.resolve(schema))
        discriminator = view.discriminator
        if discriminator is None:
            return {}
        members: dict[str, list[str]] = {}
        for member in view.members:
            if not is_object(member) or "$ref" not in member:
                return {}
            members[member["$ref"]] = []
        for value, target in discriminator.mapping.items():
            if target in members:
                members[target].append(value)
        return members


_STRUCTURAL = frozenset(
    {"components", "schemas", "definitions", "$defs", "properties", "items", "schema"}
    | {"content", "responses", "parameters", "requestBodies", "headers", "paths"}
)
"""Steps of a reference that are not used in names."""


def _exact_spelling_first(name: str) -> tuple[bool, str]:
    """Return a sort key: exact spellings first, so they keep the unsuffixed class name."""
    return class_name(name) != name, name


def _suggested(steps: tuple[str, ...], most: int = 2) -> str:
    """Return `Clip scene` for `#/…/Clip/properties/scene`; for a whole file, its name."""
    if steps[:1] == (FILES,):
        steps = steps[2:] or (PurePosixPath(steps[1]).stem,)
    named = [step for step in steps if step not in _STRUCTURAL and "/" not in step]
    return " ".join(named[-most:]) or " ".join(steps[-2:])


def chosen_name(schema: object) -> str:
    """Return the `x-name` of a schema; empty if it has none."""
    name = schema.get("x-name") if is_object(schema) else None
    return name if isinstance(name, str) else ""


def undeclared(schema: Mapping[str, object]) -> list[str]:
    """Return the required fields that are not described; any value is valid for them."""
    if any(key in schema for key in (*COMPOSITIONS, "patternProperties", "$ref")):
        return []
    declared = object_at(schema, "properties")
    return [n for n in array_at(schema, "required") if declared and n not in declared]


def is_ignored(keyword: str) -> bool:
    """Return whether the generated types ignore a keyword."""
    return keyword in NOT_IN_TYPES or (keyword.startswith("x-") and keyword != "x-closed")
