"""Assignability of Python types, by the rules of type checkers."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache

from .python_types import Atom, Type

WIDENINGS = {("float", "int"), ("int", "bool"), ("float", "bool"), ("date", "datetime")}
"""Types that accept the values of another type."""
_BOTH = frozenset({Atom("literal", "True"), Atom("literal", "False")})


class Assignability:
    """A test whether one type accepts every value of another; classes are equal by name."""

    def __init__(self, renames: Mapping[str, str], *, invariant: bool) -> None:
        """Set `renames`: class of the narrow side -> class of the wide side."""
        self._renames = renames
        self._invariant = invariant

    def takes(self, wide: Type, narrow: Type) -> bool:
        """Return whether every value of `narrow` is valid where `wide` is expected."""
        atoms = [atom for atom in narrow if atom.kind != "alias"]
        wide = wide | {Atom("bool")} if wide >= _BOTH else wide
        return all(any(self._takes(member, atom) for member in wide) for atom in atoms)

    def _takes(self, wide: Atom, narrow: Atom) -> bool:
        if "Any" in (wide.kind, narrow.kind):
            return True
        if narrow.kind == "literal":
            kind = _literal_kind(narrow)
            return wide == narrow or wide.kind == kind or (wide.kind, kind) == ("float", "int")
        if narrow.kind == "class":
            return wide.kind == "class" and self._is(narrow.name, wide.name)
        if wide.kind != narrow.kind:
            return (wide.kind, narrow.kind) in WIDENINGS
        pairs = [*zip(wide.arguments, narrow.arguments, strict=True)]
        return all(
            self.takes(outer, inner) and (not self._invariant or self._same(outer, inner))
            for outer, inner in pairs
        )

    def _same(self, wide: Type, narrow: Type) -> bool:
        """Return whether two types are the same as items of a mutable container."""
        if Atom("Any") in wide or Atom("Any") in narrow:
            return True
        members = _members(wide), _members(narrow)
        return all(any(self._equal(w, n) for n in members[1]) for w in members[0]) and all(
            any(self._equal(w, n) for w in members[0]) for n in members[1]
        )

    def _equal(self, wide: Atom, narrow: Atom) -> bool:
        name = self._renames.get(narrow.name, narrow.name)
        if (wide.kind, wide.name) != (narrow.kind, name):
            return False
        if len(wide.arguments) != len(narrow.arguments):
            return False
        return all(map(self._same, wide.arguments, narrow.arguments))

    def _is(self, narrow: str, wide: str) -> bool:
        return self._renames.get(narrow, narrow) == wide


def _members(python_type: Type) -> list[Atom]:
    """Return the members of a union without those that another one includes, as checkers do.

    A `str` includes its values, a `float` an `int`; `True` and `False` are `bool`.
    """
    members = {atom for atom in python_type if atom.kind != "alias"}
    if members >= _BOTH:
        members = members - _BOTH | {Atom("bool")}
    kinds = {atom.kind for atom in members}
    return [atom for atom in members if not any(_includes(kind, atom) for kind in kinds)]


def _includes(kind: str, atom: Atom) -> bool:
    narrow = _literal_kind(atom) if atom.kind == "literal" else atom.kind
    return (kind, narrow) in WIDENINGS or (kind == narrow and atom.kind == "literal")


@cache
def _literal_kind(atom: Atom) -> str:
    return type(ast.literal_eval(atom.name)).__name__
