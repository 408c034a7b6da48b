"""`$dynamicRef` as `$ref`, over a document with all its files.

A `$dynamicRef` means the outermost schema of its name on the path to it. A schema that is reached
on several paths with different meanings of a name is copied: one copy for each meaning other than
that of its text.
"""

from __future__ import annotations

from itertools import chain, count
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from ..json_types import JsonObject, is_array, is_object, object_at
from .dynamic_holders import REFERENCES, find_holders
from .dynamic_scopes import DynamicScopes, DynamicTarget, Scope, is_definitions
from .keywords import KEYWORDS, is_data
from .model import mapping_reference
from .named_references import as_static
from .pointer import Pointer, Steps, parse_fragment, read, render_fragment
from .registry import is_local
from .resources import NAMING_KEYWORDS
from .walk import FILES, are_names, objects

MAX_GROWTH = 10
"""The maximum objects in copies, as a multiple of the document: more is an attack."""
ALWAYS_ALLOWED = 10_000
"""The number of objects in copies that is always allowed."""


class ResolvedDocument(NamedTuple):
    """A document without dynamic references."""

    data: Any
    copies: dict[Pointer, Pointer]
    """Pointer to each copy -> pointer to its original."""


class TooManyCopiesError(Exception):
    """Schemas with too many meanings."""

    def __init__(self, pointer: Pointer) -> None:
        super().__init__()
        self.pointer = pointer
        """The schema that would have been copied once more."""


def resolve_dynamic_references(data: object) -> ResolvedDocument:
    """Return the document with a `$ref` for each `$dynamicRef`, and its copies.

    Every reference must be a pointer: `resolve_named_references` comes first. Raises
    TooManyCopiesError.
    """
    return _Rewriter(data).resolved()


class _Rewriter:
    """A rewriter of the document, then of each requested copy."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self._scopes = DynamicScopes(data)
        self._holders, self._locations = find_holders(data, self._scopes)
        self._home: Steps = ("components", "schemas") if "openapi" in data else ("$defs",)
        self._taken = set[str](read(data, self._home, {}))
        self._waiting: list[tuple[Steps, DynamicTarget]] = []
        self._room = max(ALWAYS_ALLOWED, MAX_GROWTH * self._scopes.size)

    def resolved(self) -> ResolvedDocument:
        """Return the result."""
        result = self._rewritten(self._data, (), {})
        home = result
        copies: dict[Pointer, Pointer] = {}
        for location, target in self._waiting:  # a copy may require more
            for step in self._home if not copies else ():
                home = home.setdefault(step, {})
            copies[location] = target.pointer
            home[location[-1]] = self._copy(target)
        return ResolvedDocument(result, copies)

    def _copy(self, target: DynamicTarget) -> Any:
        schema = read(self._data, target.pointer)
        self._room -= sum(1 for _ in objects(schema))
        if self._room < 0:
            raise TooManyCopiesError(target.pointer)
        return self._rewritten(schema, *target, copied=True)

    def _rewritten(
        self,
        node: object,
        pointer: Steps,
        scope: Scope,
        named: bool = False,
        *,
        copied: bool = False,
    ) -> Any:
        """Return a copy of a schema, or of an object of OpenAPI, with its references in a scope."""
        if is_array(node):
            items = [((*pointer, str(index)), item) for index, item in enumerate(node)]
            return [self._rewritten(item, steps, scope, copied=copied) for steps, item in items]
        if not is_object(node):
            return node
        if pointer in self._scopes.resources:
            scope = self._scopes.entered(scope, pointer)
        result: JsonObject = {}
        for key, child in node.items():
            if copied and not named and (key in NAMING_KEYWORDS or is_definitions(key)):
                continue  # references are to those of the text, or to copies of them
            if named or not is_data(key):
                below = (*pointer, key)
                child = self._rewritten(child, below, scope, are_names(key, named), copied=copied)
            result[key] = child
        if named:
            return result
        if pointer in self._holders and not copied:
            beside = {key: child for key, child in result.items() if key not in REFERENCES}
            return {**self._copy(self._holders[pointer]), **beside}
        return self._with_references(result, scope)

    def _with_references(self, schema: JsonObject, scope: Scope) -> JsonObject:
        """Return a schema with its own references, but not those below, resolved in a scope."""
        reference, dynamic_reference = schema.get("$ref"), schema.get("$dynamicRef")
        if isinstance(reference, str):
            schema = {**schema, "$ref": self._reference(reference, scope)}
        if isinstance(dynamic_reference, str):
            schema = as_static(schema, self._reference(dynamic_reference, scope, dynamic=True))
        mapping = object_at(schema.get("discriminator"), "mapping")
        if mapping:
            mapping = {value: self._mapped(target, scope) for value, target in mapping.items()}
            schema = {**schema, "discriminator": {**schema["discriminator"], "mapping": mapping}}
        return schema

    def _mapped(self, target: object, scope: Scope) -> object:
        """Return the target of a mapping, one of the schemas that a union refers to."""
        reference = mapping_reference(target) if isinstance(target, str) else ""
        if read(self._data, parse_fragment(reference)) is None:
            return target
        resolved = self._reference(reference, scope)
        return target if resolved == reference else resolved

    def _reference(self, reference: str, scope: Scope, *, dynamic: bool = False) -> str:
        """Return a reference resolved in a scope: to the text, or to a copy of it."""
        if not is_local(reference):
            return reference
        target = self._scopes.target(reference, scope, dynamic=dynamic)
        binders = self._scopes.binders(target)
        if not binders:
            return render_fragment(target.pointer) if dynamic else reference
        meaning = self._scopes.meaning(target)
        if meaning not in self._locations:
            self._locations[meaning] = (*self._home, self._name(target.pointer, binders))
            self._waiting.append((self._locations[meaning], target))
        return render_fragment(self._locations[meaning])

    def _name(self, pointer: Steps, binders: list[Steps]) -> str:
        """Return a name for a copy: that of the schema, after those of its binding resources."""
        others = [binder for binder in binders if binder and binder != pointer]
        name = "_".join(map(_label, (*others, pointer)))
        numbered = (f"{name}_{number}" for number in count(2))
        free = next(
            candidate for candidate in chain((name,), numbered) if candidate not in self._taken
        )
        self._taken.add(free)
        return free


def _label(pointer: Steps) -> str:
    """Return the name of a schema to a reader: the last one on its path, or that of its file."""
    if len(pointer) == 2 and pointer[0] == FILES:
        return PurePosixPath(pointer[1]).stem
    names = (step for step in reversed(pointer) if step not in KEYWORDS and not step.isdigit())
    return next(names, "root")
