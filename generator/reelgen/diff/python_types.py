"""Python types as sets of members, and their texts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple, TypeAlias


class Atom(NamedTuple):
    """One member of a type: a class, a value, or a container of a type."""

    kind: str
    """`str`, `int`, ..., `literal`, `list`, `dict`, `tuple`, `class`."""
    name: str = ""
    """The name of a class; the Python text of a value."""
    arguments: tuple[frozenset[Any], ...] = ()


Type: TypeAlias = frozenset[Atom]
"""A union of atoms."""

NOTHING: Type = frozenset()
ANY: Type = frozenset((Atom("Any"),))
NONE = Atom("None")
ONLY_NONE: Type = frozenset((NONE,))
FILE: Type = frozenset((Atom("FileInput"),))


def union(types: Iterable[Type]) -> Type:
    """Return the type of a value of any of some types."""
    return NOTHING.union(*types)


@cache
def class_names(python_type: Type) -> tuple[str, ...]:
    """Return the names of classes that a type mentions."""
    names: list[str] = []
    for atom in sorted(python_type, key=str) if len(python_type) > 1 else python_type:
        names += [atom.name] if atom.kind in ("class", "alias") else []
        names += [name for inner in atom.arguments for name in class_names(inner)]
    return (*names,)


def type_texts(old: Type, new: Type, module: str = "models") -> tuple[str, str]:
    """Return the texts of two types, written out where their names are the same."""
    texts = type_text(old, module), type_text(new, module)
    if texts[0] != texts[1]:
        return texts
    first, second = (frozenset(a for a in t if a.kind != "alias") for t in (old, new))
    return type_text(first, module), type_text(second, module)


def type_text(python_type: Type, module: str = "models") -> str:
    """Return the text of a type."""
    aliases = [atom.name for atom in python_type if atom.kind == "alias"]
    if len(aliases) == 1 and all(a.kind != "class" for a in python_type):
        extra = " | None" if NONE in python_type else ""
        return f"{module}.{aliases[0]}{extra}"
    literals = sorted(a.name for a in python_type if a.kind == "literal")
    texts = [f"Literal[{', '.join(literals)}]"] if literals else []
    for atom in sorted(python_type, key=lambda a: (a.kind == "None", a)):
        if atom.kind == "class":
            texts.append(f"{module}.{atom.name}")
        elif atom.kind in ("list", "dict"):
            inner = type_text(atom.arguments[0], module)
            texts.append(f"list[{inner}]" if atom.kind == "list" else f"dict[str, {inner}]")
        elif atom.kind not in ("literal", "alias"):
            texts.append(atom.kind)
    return " | ".join(texts)
