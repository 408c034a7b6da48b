"""The dynamic scope of JSON Schema: the meanings of names of `$dynamicRef` at a schema.

For each name it has the dynamic anchor of the outermost resource on the path that has one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from ..json_types import is_object
from .keywords import KEYWORDS
from .pointer import Steps, parse_fragment, read
from .registry import is_local
from .resources import identifier_of, prefixes
from .walk import FILES, Node, objects

Scope: TypeAlias = Mapping[str, Steps]
"""Names, and the schemas that they mean."""


class DynamicTarget(NamedTuple):
    """A schema in the scope of one path to it."""

    pointer: Steps
    scope: Scope


Meaning: TypeAlias = tuple[Steps, frozenset[tuple[str, Steps]]]
"""A schema, and the part of the scope that decides its meaning."""


class _Use(NamedTuple):
    user: Steps
    target: Steps
    name: str
    """The name of a dynamic reference; empty for another one."""


class DynamicScopes:
    """The resources of a document and its files, and the dynamic anchors of each."""

    def __init__(self, data: object) -> None:
        self._data = data
        self.resources: set[Steps] = {()}
        self._definitions: set[Steps] = set()
        self._anchors: list[tuple[Steps, str]] = []
        self._uses: list[_Use] = []
        self.size = 0
        """The number of objects in the document."""
        for node in objects(data):
            self._add(tuple(map(str, node.pointer)), node)
        self._separate()
        self._names: dict[Steps, dict[str, Steps]] = defaultdict(dict)
        for pointer, name in self._anchors:
            self._names[self._resource(pointer)].setdefault(name, pointer)
        self._needed = self._find_needed()

    def _add(self, pointer: Steps, node: Node) -> None:
        self.size += 1
        schema = node.value
        if node.named:
            if pointer and is_definitions(pointer[-1]):
                self._definitions.add(pointer)
            return
        if identifier_of(schema) is not None or (len(pointer) == 2 and pointer[0] == FILES):
            self.resources.add(pointer)
        if isinstance(schema.get("$dynamicAnchor"), str):
            self._anchors.append((pointer, schema["$dynamicAnchor"]))
        for keyword in ("$ref", "$dynamicRef"):
            reference = schema.get(keyword)
            if isinstance(reference, str) and is_local(reference):
                target = parse_fragment(reference)
                name = self._name_of(target) if keyword == "$dynamicRef" else ""
                self._uses.append(_Use(pointer, target, name))

    def _separate(self) -> None:
        """Treat schemas of one resource that have the same name as separate resources.

        The standard forbids it; authors who do it regard each component as a resource.
        """
        holders: dict[tuple[Steps, str], list[Steps]] = defaultdict(list)
        for pointer, name in self._anchors:
            holders[self._resource(pointer), name].append(pointer)
        for (resource, _), pointers in holders.items():
            if len(pointers) > 1:
                self.resources.update(_component(pointer, len(resource)) for pointer in pointers)

    def _resource(self, pointer: Steps) -> Steps:
        return next(steps for steps in prefixes(pointer) if steps in self.resources)

    def entered(self, scope: Scope, pointer: Steps) -> Scope:
        """Return the scope in a schema that is entered from another scope."""
        names = self._names.get(self._resource(pointer))
        return {**names, **scope} if names else scope

    def written(self, pointer: Steps) -> Scope:
        """Return the scope of a schema in the text: from all enclosing schemas."""
        scope: Scope = {}
        for steps in reversed([*prefixes(pointer)]):
            if steps in self.resources:
                scope = self.entered(scope, steps)
        return scope

    def target(self, reference: str, scope: Scope, *, dynamic: bool) -> DynamicTarget:
        """Return the target of a reference into the document in a scope."""
        pointer = parse_fragment(reference)
        if dynamic:
            pointer = scope.get(self._name_of(pointer), pointer)
        return DynamicTarget(pointer, self.entered(scope, pointer))

    def meaning(self, target: DynamicTarget) -> Meaning:
        """Return the schema with the part of its scope that distinguishes it from other scopes."""
        pointer, scope = target
        needed = self._needed.get(pointer, ())
        return pointer, frozenset((name, scope[name]) for name in needed if name in scope)

    def binders(self, target: DynamicTarget) -> list[Steps]:
        """Return the resources that make a schema differ from its text; none if it is the same."""
        written = self.meaning(DynamicTarget(target.pointer, self.written(target.pointer)))[1]
        bound = sorted(self.meaning(target)[1] - written)
        return [*dict.fromkeys(self._resource(pointer) for _, pointer in bound)]

    def _name_of(self, target: Steps) -> str:
        """Return the dynamic anchor of a schema; empty if it has none."""
        schema = read(self._data, target)
        name = schema.get("$dynamicAnchor") if is_object(schema) else None
        return name if isinstance(name, str) else ""

    def _find_needed(self) -> dict[Steps, set[str]]:
        """Return the names that matter to each target of a reference: those used below it."""
        users: dict[Steps, list[Steps]] = defaultdict(list)
        for use in self._uses:
            users[use.target].append(use.user)
            for pointer, name in self._anchors if use.name else ():
                if use.name == name and pointer != use.target:
                    users[pointer].append(use.user)
        needed: dict[Steps, set[str]] = defaultdict(set)
        waiting = [(use.name, use.user) for use in self._uses if use.name]
        while waiting:
            name, pointer = waiting.pop()
            for owner in self._owners(pointer):
                if owner in users and name not in needed[owner]:
                    needed[owner].add(name)
                    waiting += [(name, user) for user in users[owner]]
        return needed

    def _owners(self, pointer: Steps) -> list[Steps]:
        """Return the schemas that a schema is a part of; those that only define it are excluded."""
        owners: list[Steps] = []
        for steps in prefixes(pointer):
            if steps in self._definitions:
                break
            owners.append(steps)
        return owners


def is_definitions(keyword: str) -> bool:
    """Return whether a keyword has schemas that only references can reach."""
    return keyword in KEYWORDS and KEYWORDS[keyword].kind == "definitions"


def _component(pointer: Steps, after: int) -> Steps:
    """Return the outermost enclosing schema, or itself, that is a component or has no name."""
    for length in range(after + 1, len(pointer) + 1):
        steps = pointer[:length]
        inside = length < len(pointer) and length > 1 and is_definitions(steps[-2])
        if inside or steps[-2:-1] == ("schemas",) or steps[-1] in ("schema", "itemSchema"):
            return steps
    return pointer[:after]
