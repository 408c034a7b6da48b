"""Effects on the Python API and their causes in the document: one change for each cause."""

from __future__ import annotations

from collections.abc import Iterable

from ..ir.names import class_name
from ..json_types import is_object, object_at
from ..schema.pointer import Pointer
from .change import SpecChange, merge_operations
from .collect import Pointers
from .effect import Effect
from .levels import worst
from .match_operations import Matched
from .version import Version

OF_METHODS = frozenset(
    {"method-removed", "method-added", "method-renamed", "method-moved", "job-lost", "job-gained"}
    | {"job-changed"}
)
OF_CLIENTS: dict[str, Pointer] = {
    "credential-changed": ("components", "securitySchemes"),
    "server-changed": ("servers",),
}
"""Changes of the arguments of a client, with the pointer to their cause."""
OF_CLASSES = frozenset(
    {"member-removed", "field-removed", "type-changed", "media-type-changed", "status-changed"}
    | {"body-removed", "status-removed", "media-type-removed", "enum-changed"}
)
"""Changes that may remove the class of a value."""


class Joining:
    """A join of effects with the changes of the document that cause them."""

    def __init__(
        self, changes: list[SpecChange], matched: Matched, old: Version, new: Version
    ) -> None:
        self.changes = changes
        self.old, self.new = old, new
        self._ids: dict[str, str] = {}
        self._pointers: dict[str, Pointers] = {}
        for op in (*matched.removed, *matched.added):
            self._ids[op.python_key] = op.id
            is_old = op in matched.removed
            self._pointers[op.python_key] = (op.pointer, None) if is_old else (None, op.pointer)
        for before, after in matched.pairs:
            self._ids[before.python_key] = after.id
            self._pointers[before.python_key] = before.pointer, after.pointer
        self._components = _components(old), _components(new)

    def join(self, effects: Iterable[Effect]) -> list[SpecChange]:
        """Return all changes; effects without a cause are changes of their own."""
        for effect in effects:
            ids = [self._ids.get(key, key) for key in effect.operations]
            cause = self._cause(effect, ids)
            if cause is None:
                cause = self._own(effect)
                self.changes.append(cause)
            self._add(cause, effect, ids)
        return self.changes

    def _add(self, change: SpecChange, effect: Effect, ids: list[str]) -> None:
        first = change.python == "none" or (
            effect.level == "breaking" and change.python != "breaking"
        )
        if first or (change.before is None and effect.before and effect.level == "breaking"):
            change.symbol = effect.symbol
            change.before, change.after = effect.before, effect.after
        change.python = worst((change.python, effect.level))
        if effect.symbol not in change.symbols:
            change.symbols.append(effect.symbol)
        if effect.message not in change.effects and effect.message != change.message:
            change.effects.append(effect.message)
        merge_operations(change, ids)

    def _cause(self, effect: Effect, ids: list[str]) -> SpecChange | None:
        """Return the change of the document that causes an effect."""
        changes = self.changes
        if _is_of_field(effect):
            changes = [c for c in changes if c.name in (effect.name, effect.other)]
        candidates = [c for c in changes if self._fits(c, effect, ids)]
        return max(candidates, key=lambda c: self._closeness(c, effect, ids), default=None)

    def _fits(self, change: SpecChange, effect: Effect, ids: list[str]) -> bool:
        if effect.id in OF_METHODS:
            of_method = change.id in ("operation-removed", "operation-added", "path-changed")
            of_method = of_method or effect.id in change.id
            of_job = effect.id.startswith("job-") and change.id == "lifecycle-changed"
            of_pages = change.id == "pagination-changed" and effect.id.startswith("method-")
            explains = of_method or of_job or (of_pages and _companion(effect))
            return explains and _shares(change, ids)
        if effect.id in OF_CLIENTS:
            return change.id == effect.id
        if effect.id == "method-form-removed":
            return change.id.startswith("media-type-") and _shares(change, ids)
        if effect.id.startswith("class-"):
            return self._explains_class(change, effect, ids)
        if effect.id in ("result-changed", "error-changed"):
            return _of_result(change) and _shares(change, ids)
        if not effect.name:
            return False
        same = change.name in (effect.name, effect.other) and bool(change.name)
        return same and (change.id == effect.id or _shares(change, ids))

    def _explains_class(self, change: SpecChange, effect: Effect, ids: list[str]) -> bool:
        """Return whether a change explains that a class was removed or renamed."""
        is_removed = change.id in ("operation-removed", "path-changed")
        if effect.id != "class-renamed" and not is_removed and change.id not in OF_CLASSES:
            return False
        users, affected = set(ids), set(change.operations)
        if effect.id == "class-renamed":
            if effect.owner in self._components[0]:
                return False
            is_method = change.id.startswith("method-") and users <= affected
            return is_method or (change.id == effect.id and _inside(effect, change))
        return users <= affected and (is_removed or bool(users))

    def _closeness(
        self, change: SpecChange, effect: Effect, ids: list[str]
    ) -> tuple[bool, bool, int]:
        inside = bool(effect.owner) and any(
            class_name(str(step)) == effect.owner
            for pointer in (change.old, change.new)
            for step in (pointer or ())
        )
        kind = change.id == effect.id
        return inside, kind, len(set(ids) & set(change.operations))

    def _own(self, effect: Effect) -> SpecChange:
        old, new = self._location(effect)
        return SpecChange(id=effect.id, message=effect.message, name=effect.name, old=old, new=new)

    def _location(self, effect: Effect) -> Pointers:
        """Return the pointers to the subject of an effect in both documents."""
        if effect.owner:
            before = self._components[0].get(effect.owner)
            after = self._components[1].get(effect.other or effect.owner)
            if before is not None or after is not None:
                return _below(before, effect, self.old), _below(after, effect, self.new)
        for key in effect.operations:
            if key in self._pointers:
                old, new = self._pointers[key]
                if effect.id.startswith("method-"):
                    old, new = _named(old, self.old), _named(new, self.new)
                return old, new
        pointer = OF_CLIENTS.get(effect.id, ("info",))
        return pointer, pointer


def _named(pointer: Pointer | None, version: Version) -> Pointer | None:
    return None if pointer is None else (*pointer, "operationId")


def _below(pointer: Pointer | None, effect: Effect, version: Version) -> Pointer | None:
    if pointer is None or not effect.id.startswith(("field", "required-field")):
        return pointer
    return (*pointer, "properties", effect.name)


def _components(version: Version) -> dict[str, Pointer]:
    schemas = object_at(object_at(version.source.data, "components"), "schemas")
    pointers: dict[str, Pointer] = {}
    for name, schema in schemas.items():
        chosen = schema.get("x-name") if is_object(schema) else None
        pointers.setdefault(class_name(str(chosen or name)), ("components", "schemas", name))
    return pointers


def _shares(change: SpecChange, ids: list[str]) -> bool:
    return not ids or not set(ids).isdisjoint(change.operations)


def _is_of_field(effect: Effect) -> bool:
    """Return whether the cause of an effect has the name of its field or its parameter."""
    others = ("method-form-removed", "result-changed", "error-changed", *OF_METHODS, *OF_CLIENTS)
    return effect.id not in others and not effect.id.startswith("class-")


def _companion(effect: Effect) -> bool:
    return effect.before is None or effect.before.endswith("(…)")


def _inside(effect: Effect, change: SpecChange) -> bool:
    """Return whether a class is that of an object inside a renamed one."""
    is_renamed = effect.id == "class-renamed"
    return is_renamed and bool(change.name) and effect.name.startswith(change.name)


def _of_result(change: SpecChange) -> bool:
    ids = ("status-", "media-type-", "body-", "type-changed", "member-", "lifecycle-")
    return change.id.startswith((*ids, "schema-changed", "enum-", "nullable-", "format-"))
