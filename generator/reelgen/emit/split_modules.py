"""A module of classes that is too long to read -> one for each resource, one for what they share.

What only one resource reaches stands in the module of its name; what several reach, in `_shared`.
So modules import from `_shared` alone, and there are no circles.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

SHARED = "_shared"
FUTURE = "from __future__ import annotations"

LONG = 1000
"""Lines that a person still reads in one file."""

DOCSTRING = re.compile(r'^ *r?"""(?:\\.|[^\\])*?"""', re.S | re.M)
WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Module:
    """One of the modules that a long one becomes."""

    name: str
    names: tuple[str, ...]
    """What it defines."""
    imports: tuple[str, ...]
    """What it takes from `_shared`."""
    text: str


@dataclass(frozen=True, slots=True)
class _Definition:
    name: str
    lines: tuple[str, ...]
    needs: frozenset[str]


def split(text: str, users: Mapping[str, Iterable[str]]) -> tuple[Module, ...]:
    """The modules of a long text; none where it is short. `users`: resource -> what it names."""
    if text.count("\n") <= LONG:
        return ()
    head, definitions = _read(text)
    homes = _homes(definitions, users)
    modules = sorted({*homes.values()})
    return tuple(_module(name, head, definitions, homes) for name in modules)


def _read(text: str) -> tuple[str, dict[str, _Definition]]:
    """The imports, and what is defined below them."""
    lines = text.split("\n")
    places = [*_places(ast.parse(text))]
    names = {name for name, _, _ in places}
    definitions: dict[str, _Definition] = {}
    for name, first, last in places:
        own = lines[first - 1 : last]
        words = WORD.findall(DOCSTRING.sub("", "\n".join(own)))
        definitions[name] = _Definition(name, tuple(own), frozenset(names.intersection(words)))
    first = min((first for _, first, _ in places), default=1)
    return "\n".join(lines[: first - 1]), definitions


def _places(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """(name, first line, last line); what says more of an alias stands below it and goes along."""
    found: tuple[str, int, int] | None = None
    for node in tree.body:
        name = _defined(node)
        if name:
            if found is not None:
                yield found
            found = (name, node.lineno, node.end_lineno or node.lineno)
        elif found is not None:
            found = (found[0], found[1], node.end_lineno or node.lineno)
    if found is not None:
        yield found


def _defined(node: ast.stmt) -> str:
    match node:
        case ast.ClassDef(name=name, decorator_list=[]):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case _:
            return ""


def _homes(
    definitions: dict[str, _Definition], users: Mapping[str, Iterable[str]]
) -> dict[str, str]:
    """Name -> the module where it stands."""
    reached: dict[str, set[str]] = {name: set() for name in definitions}
    for user, named in users.items():
        _reach(user, named, definitions, reached)
    _reach(SHARED, [name for name, by in reached.items() if not by], definitions, reached)
    return {name: next(iter(by)) if len(by) == 1 else SHARED for name, by in reached.items()}


def _reach(
    user: str,
    named: Iterable[str],
    definitions: dict[str, _Definition],
    reached: dict[str, set[str]],
) -> None:
    waiting = [name for name in named if name in definitions]
    while waiting:
        name = waiting.pop()
        if user not in reached[name]:
            reached[name].add(user)
            waiting.extend(definitions[name].needs)


def _module(
    name: str, head: str, definitions: dict[str, _Definition], homes: dict[str, str]
) -> Module:
    own = [definition for definition in definitions.values() if homes[definition.name] == name]
    needed = {need for definition in own for need in definition.needs if homes[need] != name}
    lines = "\n\n\n".join("\n".join(definition.lines) for definition in own)
    names = tuple(sorted(definition.name for definition in own))
    imports = f"from .{SHARED} import {', '.join(sorted(needed))}\n" if needed else ""
    before, _, after = head.partition(FUTURE)
    text = f"{before}{FUTURE}\n{imports}{after}\n\n{lines}\n"
    return Module(name, names, tuple(sorted(needed)), text)
