"""Divide a module of classes that is too long to read: one for each resource, and `_shared`.

A class that only one resource reaches is in the module of its name; a class of several is in
`_shared`. So modules import only from `_shared`, and there are no circular imports.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .render_models import CUSTOM, ModuleSource, Section

SHARED = "_shared"
LONG = 1000
"""The maximum lines of a readable module."""


@dataclass(frozen=True, slots=True)
class ModulePart:
    """One of the modules into which a long one is divided."""

    name: str
    names: tuple[str, ...]
    """The names that it defines."""
    imports: tuple[str, ...]
    """The names that it imports from `_shared`."""
    source: ModuleSource


def split(source: ModuleSource, users: Mapping[str, Iterable[str]]) -> tuple[ModulePart, ...]:
    """Return the parts of a long module; none where it is short.

    `users`: resource -> the classes that it uses.
    """
    if sum(section.source.count("\n") + 3 for section in source.sections) <= LONG:
        return ()
    homes = _homes({section.name: section for section in source.sections}, users)
    return tuple(_module(name, source, homes) for name in sorted({*homes.values()}))


def module_text(source: ModuleSource, header: str, title: str, level: int, shared: str = "") -> str:
    """Return the text of a module; `level`: dots from it to the package of the clients."""
    lines = [header, f'"""{title}"""', "", "from __future__ import annotations", "", shared]
    lines += imports_of(source, level)
    text = "\n\n\n".join(section.source for section in source.sections)
    constants = f"\n{source.constants}" if source.constants.split(":")[0] in text else ""
    return "\n".join((*lines, constants, "\n", text, ""))


def imports_of(source: ModuleSource, level: int) -> list[str]:
    """Return the imports of a module, possibly more than it uses."""
    return [
        f"from {_relative(module, level)} import {name}{f' as {alias}' if alias else ''}"
        for module, name, alias in sorted(dict.fromkeys(source.imports))
    ]


def _relative(module: str, level: int) -> str:
    """Return the name of a module in an import: the runtime is beside the provider."""
    if module.startswith("_runtime."):
        return f"{'.' * level}{module}"
    return f"{'.' * (level - 1)}{module}" if module == CUSTOM else module


def _homes(sections: Mapping[str, Section], users: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return the module of each class."""
    reached: dict[str, set[str]] = {name: set() for name in sections}
    for user, named in users.items():
        _reach(user, named, sections, reached)
    _reach(SHARED, [name for name, by in reached.items() if not by], sections, reached)
    return {name: next(iter(by)) if len(by) == 1 else SHARED for name, by in reached.items()}


def _reach(
    user: str,
    named: Iterable[str],
    sections: Mapping[str, Section],
    reached: dict[str, set[str]],
) -> None:
    waiting = [name for name in named if name in sections]
    while waiting:
        name = waiting.pop()
        if user not in reached[name]:
            reached[name].add(user)
            waiting.extend(need for need in sections[name].references if need in sections)


def _module(name: str, source: ModuleSource, homes: Mapping[str, str]) -> ModulePart:
    own = tuple(section for section in source.sections if homes[section.name] == name)
    needed = {
        need for section in own for need in section.references if homes.get(need, name) != name
    }
    names = tuple(sorted(section.name for section in own))
    return ModulePart(name, names, tuple(sorted(needed)), source._replace(sections=own))
