"""The schemas a provider needs, by direction, under the names their classes get.

Two directions, because the two ends differ: what a caller sends is checked strictly, what a
provider sends is accepted with whatever is new in it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from ..document.references import lookup, references, tag_reference
from ..ir.model import Rule, SchemaSet, TaggedUnion
from ..ir.names import ClassName, class_name, unique
from ..plain import array_at, is_array, is_object, object_at
from ..source import FILES, pointer_of
from .merge_parts import merged
from .shared_members import Tags, Union, shared_unions, union_of
from .walk import Schema, mapped, types_of

COMPONENT = "#/components/schemas/"


class Schemas:
    """Lookup and class names, shared by both directions."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self._taken: set[str] = set()
        self._names: dict[str, ClassName] = {}
        components = object_at(root, "components")
        for name in sorted(object_at(components, "schemas"), key=_rank):
            self._names[COMPONENT + _escaped(name)] = self.reserve(name)
        self._clashing = self._suggested_twice()

    def reserve(self, text: str) -> ClassName:
        """A class name that nothing else has."""
        return ClassName(unique(class_name(text), self._taken))

    def _suggested_twice(self) -> set[str]:
        """Names that several inner schemas would have, wherever they are referred to first."""
        inner = {one.text for one in references(self.root) if one.key == "$ref"}
        counts = Counter(
            class_name(_suggested(pointer_of(reference)))
            for reference in inner
            if reference.startswith("#") and reference not in self._names
        )
        return {name for name, count in counts.items() if count > 1 or name in self._taken}

    def name_of(self, reference: str) -> ClassName:
        """The class name of what a reference names."""
        if reference not in self._names:
            steps = pointer_of(reference)
            short = _suggested(steps)
            text = _suggested(steps, len(steps)) if class_name(short) in self._clashing else short
            self._names[reference] = self.reserve(text)
        return self._names[reference]

    def target(self, reference: str) -> Any:
        """What a reference names."""
        return lookup(self.root, reference)

    def resolved(self, schema: Any) -> Any:
        """Through references to the schema itself; an empty one for a circle."""
        seen: set[str] = set()
        while is_object(schema) and isinstance(schema.get("$ref"), str):
            if schema["$ref"] in seen:
                return {}
            seen.add(schema["$ref"])
            schema = self.target(schema["$ref"])
        return schema

    def renamed(self, schema: Any) -> Any:
        """A reference to a schema that is nothing but a reference, as the latter."""
        seen: set[str] = set()
        while is_object(schema) and set(schema) == {"$ref"} and schema["$ref"] not in seen:
            seen.add(schema["$ref"])
            target = self.target(schema["$ref"])
            if not is_object(target) or not isinstance(target.get("$ref"), str):
                break
            if any(not _is_remark(key) for key in target.keys() - {"$ref", "description"}):
                break
            schema = {"$ref": target["$ref"]}
        return schema

    def fields(self, schema: Any, depth: int = 0) -> dict[str, tuple[Any, bool]]:
        """Properties, those of `allOf` parts included: name -> (schema, required)."""
        schema = self.resolved(schema)
        if not is_object(schema) or depth > 20:
            return {}
        found: dict[str, tuple[Any, bool]] = {}
        required: set[str] = set(array_at(schema, "required"))
        for part in array_at(schema, "allOf"):
            for name, (field, needed) in self.fields(part, depth + 1).items():
                found[name] = (field, needed)
            part = self.resolved(part)
            if is_object(part):
                required.update(array_at(part, "required"))
        for name, field in object_at(schema, "properties").items():
            found[name] = (field, False)
        return {
            name: (field, needed or name in required) for name, (field, needed) in found.items()
        }

    def is_object(self, schema: Any) -> bool:
        """An object with named fields and one form."""
        schema = self.resolved(schema)
        if not is_object(schema) or not self.fields(schema):
            return False
        if "object" not in (types_of(schema) or ("object",)) or len(types_of(schema)) > 1:
            return False
        return not any(
            self.fields(member) for key in ("oneOf", "anyOf") for member in array_at(schema, key)
        )

    @cached_property
    def shared_unions(self) -> dict[Union, Tags]:
        """Unions that have to say themselves which tag means which member."""
        return shared_unions(self)

    def variants(self, schema: Any) -> dict[str, list[str]]:
        """Members of a union told apart by a tag: reference -> the tags it stands for."""
        schema = self.resolved(schema)
        if not is_object(schema) or not has_tag(schema):
            return {}
        members = array_at(schema, "oneOf") or array_at(schema, "anyOf")
        found: dict[str, list[str]] = {}
        for member in members:
            if not is_object(member) or "$ref" not in member:
                return {}
            found[member["$ref"]] = []
        for tag, target in _mapping(schema["discriminator"]):
            if self.target(target) is not None:
                found.setdefault(target, []).append(tag)
        return found


_STRUCTURE = frozenset(
    {"components", "schemas", "definitions", "$defs", "properties", "items", "schema"}
    | {"content", "responses", "parameters", "requestBodies", "headers", "paths"}
)
"""Steps of a reference that say nothing of what it names."""


def _rank(name: str) -> tuple[bool, str]:
    """Of several whose class would have one name, the one keeps it that is spelled like it."""
    return class_name(name) != name, name


def _suggested(steps: tuple[str, ...], most: int = 2) -> str:
    """`#/…/Clip/properties/scene` -> Clip scene; a file by itself has its own name."""
    if steps[:1] == (FILES,):
        steps = steps[2:] or (PurePosixPath(steps[1]).stem,)
    telling = [step for step in steps if step not in _STRUCTURE and "/" not in step]
    return " ".join(telling[-most:]) or " ".join(steps[-2:])


def is_octets(schema: Any) -> bool:
    """Bytes, as OpenAPI 3.0 says it."""
    return is_object(schema) and schema.get("format") == "binary"


def undeclared(schema: Mapping[str, Any]) -> list[str]:
    """Fields that are required but described nowhere: anything goes for them."""
    if any(key in schema for key in ("allOf", "anyOf", "oneOf", "patternProperties", "$ref")):
        return []
    known = object_at(schema, "properties")
    return [name for name in array_at(schema, "required") if known and name not in known]


Change = Callable[[Schema, ClassName, "Direction"], Schema]
"""(schema, class it stands in, direction) -> the schema changed; what is below comes later."""


LeftOver = Callable[[Schema, "Direction"], Any]
"""(schema of a named type, direction) -> what the type does not say, as a rule; `{}` for none."""


class Direction:
    """The schemas of one direction: collected by reference, changed by its rules, renamed."""

    def __init__(
        self,
        schemas: Schemas,
        change: Change,
        unheard: frozenset[str] = frozenset(),
        left_over: LeftOver | None = None,
    ) -> None:
        self.schemas = schemas
        self.definitions: dict[ClassName, Any] = {}
        """The schemas that rules refer to."""
        self.residues: dict[int, tuple[Any, Any]] = {}
        """What is known already of what types do not say, by the schema it was asked of."""
        self._left_over = left_over
        self.strict = left_over is not None
        """Whether it is what is sent: nothing that is said gets lost."""
        self.unheard = unheard
        """Keywords that `change` drops everywhere."""
        self._change = change
        self._waiting: list[tuple[ClassName, Any]] = []
        self._done: dict[ClassName, Any] = {}
        self._rules: list[Rule] = []
        self._loose: list[ClassName] = []
        self._tagged: list[TaggedUnion] = []
        self._tags: dict[tuple[str, str], list[str]] | None = None

    def named(self, schema: Any, suggestion: str) -> ClassName:
        """The class name under which `schema` will exist."""
        if is_object(schema) and set(_plain(schema)) == {"$ref"}:
            return self._refer(schema["$ref"])
        name = self.schemas.reserve(suggestion)
        self._add(name, schema)
        return name

    def hoist(self, schema: Schema, suggestion: str) -> Schema:
        """A reference to `schema`, which becomes a named one."""
        return {"$ref": COMPONENT + self.named(schema, suggestion)}

    def built(self) -> SchemaSet:
        """All that was named and all it refers to."""
        while self._waiting:
            name, schema = self._waiting.pop()
            self._done[name] = self._changed(schema, name, named=True)
            self._rule(name, schema)
        components = {name: self._done[name] for name in sorted(self._done)}
        document = {
            "openapi": "3.1.0",
            "info": {"title": "schemas", "version": "1"},
            "paths": {},
            "components": {"schemas": components},
        }
        text = json.dumps(document, ensure_ascii=False, indent=1)
        return SchemaSet(
            document=text,
            rules=tuple(self._rules),
            definitions=tuple(Rule(type=n, schema=_json(s)) for n, s in self.definitions.items()),
            tagged=tuple(sorted(self._tagged, key=lambda one: one.type)),
            loose=tuple(sorted(self._loose)),
            names=tuple(sorted(self._done)),
        )

    def _rule(self, name: ClassName, schema: Any) -> None:
        """What the type of a named schema does not say."""
        shape = self._done[name]
        tagged = any(owner == name for owner, _ in self._all_tags())
        speaks = "properties" in shape or "items" in shape or "prefixItems" in shape
        if speaks and not types_of(shape) and not tagged:
            self._loose.append(name)
        if self._left_over is None:
            return
        rule: Any = False if schema is False else {}
        if is_object(schema):
            rule = self._left_over(merged(_plain(schema), name, self), self)
        if rule != {}:
            self._rules.append(Rule(type=name, schema=_json(rule)))

    def _refer(self, reference: str) -> ClassName:
        name = self.schemas.name_of(reference)
        self._add(name, self.schemas.target(reference))
        return name

    def _add(self, name: ClassName, schema: Any) -> None:
        if name not in self._done:
            self._done[name] = None
            self._waiting.append((name, schema))

    def _changed(self, schema: Any, owner: ClassName, *, named: bool = False) -> Any:
        """The schema and all below it, changed and with its references renamed."""
        if not is_object(schema):
            return {} if schema is not False else {"not": {}}
        union = union_of(schema)
        if union is not None and union in self.schemas.shared_unions:
            if not named:
                return self._named_apart(schema, owner)
            schema = {key: value for key, value in schema.items() if key != "discriminator"}
            self._tagged.append(self._tagged_union(owner, union))
        changed = _free_form(self._change(merged(_plain(schema), owner, self), owner, self))
        if "allOf" in changed:  # a class cannot have a mere name for another as its base
            changed["allOf"] = [self.schemas.renamed(part) for part in array_at(changed, "allOf")]
        reference = changed.get("$ref")
        if isinstance(reference, str) and not self._is_own(reference):
            changed["$ref"] = COMPONENT + self._refer(reference)
        if not has_tag(changed):
            changed.pop("discriminator", None)
        else:
            changed["discriminator"] = self._discriminator(changed["discriminator"])
        return mapped(changed, lambda child, name: self._changed(child, _below(owner, name)))

    def _named_apart(self, schema: Schema, owner: ClassName) -> Schema:
        """A reference to an inner schema, and what is said of the place it is used in."""
        rest = {key: schema[key] for key in ("description",) if key in schema}
        return {**rest, **self.hoist({k: v for k, v in schema.items() if k not in rest}, owner)}

    def _tagged_union(self, name: ClassName, union: Union) -> TaggedUnion:
        field, members = union
        said = self.schemas.shared_unions[union]
        return TaggedUnion(
            type=name,
            field=field,
            tags=tuple((tag, at) for at, member in enumerate(members) for tag in said[member]),
            members=tuple(self._refer(member) for member in members),
        )

    def _discriminator(self, discriminator: Mapping[str, Any]) -> dict[str, Any]:
        mapping = {
            tag: target if self._is_own(target) else COMPONENT + self._refer(target)
            for tag, target in _mapping(discriminator)
            if self._is_own(target) or self.schemas.target(target) is not None
        }
        kept: dict[str, Any] = {"propertyName": discriminator["propertyName"]}
        return {**kept, "mapping": mapping} if mapping else kept

    def _is_own(self, reference: str) -> bool:
        """A reference made by `hoist`: it has its final name already."""
        name = reference.removeprefix(COMPONENT)
        return name in self._done and self.schemas.target(reference) is None

    def is_tag(self, owner: str, field: str) -> bool:
        """Whether `field` of `owner` tells the members of a union apart."""
        return (owner, field) in self._all_tags()

    def tags(self, owner: str, field: str) -> list[str]:
        """The values of `field` that stand for `owner` itself, where a mapping says so."""
        return self._all_tags().get((owner, field), [])

    def _all_tags(self) -> dict[tuple[str, str], list[str]]:
        if self._tags is None:
            self._tags = _tags(self.schemas)
        return self._tags


def has_tag(schema: Schema) -> bool:
    """Whether a field of its members says which of them a value is."""
    name = object_at(schema, "discriminator").get("propertyName")
    return isinstance(name, str) and name.strip() != ""


def _mapping(discriminator: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Tags and what they stand for, as references."""
    said = object_at(discriminator, "mapping").items()
    return [(tag, tag_reference(target)) for tag, target in said if isinstance(target, str)]


def _tags(schemas: Schemas) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}

    def visit(node: Any) -> None:
        if is_array(node):
            for item in node:
                visit(item)
        elif is_object(node):
            members = schemas.variants(node) if "discriminator" in node else {}
            if members and union_of(node) in schemas.shared_unions:
                members = {}
            for member, tags in members.items():
                field = node["discriminator"]["propertyName"]
                for owner in _family(schemas, member):
                    known = found.setdefault((owner, field), [])
                    if owner == schemas.name_of(member):
                        known.extend(tag for tag in tags if tag not in known)
            for child in node.values():
                visit(child)

    visit(schemas.root)
    return found


def _family(schemas: Schemas, reference: str) -> set[str]:
    """The class names of a schema and of those it is composed of."""
    family: set[str] = set()
    waiting = [reference]
    while waiting:
        current = waiting.pop()
        name = schemas.name_of(current)
        if name in family:
            continue
        family.add(name)
        target = schemas.target(current)
        for part in (array_at(target, "allOf")) if is_object(target) else ():
            if is_object(part) and "$ref" in part:
                waiting.append(part["$ref"])
    return family


def _free_form(schema: Schema) -> Schema:
    """An object of which nothing is known is a plain dict, not a class without fields."""
    described = ("properties", "patternProperties", "allOf", "anyOf", "oneOf", "$ref")
    if types_of(schema) != ("object",) or any(key in schema for key in described):
        return schema
    return (
        schema
        if is_object(schema.get("additionalProperties"))
        else {
            **schema,
            "additionalProperties": {},
        }
    )


REMARKS = frozenset(
    {
        "title",
        "example",
        "examples",
        "deprecated",
        "externalDocs",
        "xml",
        "$comment",
        "$schema",
        "$id",
        "$anchor",
        "$dynamicAnchor",
        "$vocabulary",
        "$defs",
        "definitions",
    }
)
"""Keywords that say nothing about the values: the generated classes do without."""


def _plain(schema: Schema) -> Schema:
    """Without words for readers, what a type without fields cannot have, and what `$ref` says."""
    types = types_of(schema)
    idle = {"type"} if "$ref" in schema else set[str]()
    for kind, keywords in OWN.items():
        if types and kind not in types:
            idle.update(keywords)
    return {k: value for k, value in schema.items() if not _is_remark(k) and k not in idle}


OWN = {
    "object": ("properties", "required", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems"),
}
"""What says something of values of one type alone."""


def _json(rule: Any) -> str:
    return json.dumps(rule, ensure_ascii=False)


def _is_remark(keyword: str) -> bool:
    return keyword in REMARKS or (keyword.startswith("x-") and keyword != "x-closed")


def _below(owner: ClassName, name: str) -> ClassName:
    return class_name(f"{owner} {name}")


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
