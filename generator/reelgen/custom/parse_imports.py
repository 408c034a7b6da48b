"""The imports of a hand-written module: full names and time of execution."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..findings import Location
from .custom_code import CustomImport


class ParsedImports(NamedTuple):
    """The imports of a module."""

    names: dict[str, str]
    """Local name -> full name, of the imports that are executed with the module."""
    of_provider: tuple[CustomImport, ...]
    """The imports from the package of the provider."""


def parse_imports(
    tree: ast.Module, module: str, provider: str, path: str, *, is_package: bool
) -> ParsedImports:
    """Return the imports of a module. `provider`: the full name of the provider's package."""
    immediate = set(_immediate(tree.body))
    package = module if is_package else module.rpartition(".")[0]
    names: dict[str, str] = {}
    own: list[CustomImport] = []
    for node in (n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)):
        source = _source(node, package)
        for alias in node.names:
            target, name = (source, alias.name) if source else (alias.name, "")
            if node in immediate:
                names.update(_bound(node, alias, target))
            if f"{target}.".startswith(f"{provider}."):
                location = Location(path, node.lineno, node.col_offset + 1)
                own.append(CustomImport(target, name, node in immediate, location))
    return ParsedImports(names, tuple(own))


def _source(node: ast.Import | ast.ImportFrom, package: str) -> str:
    """Return the module that names are imported from; empty for an import of modules."""
    if isinstance(node, ast.Import):
        return ""
    above = package.split(".")
    base = above[: len(above) - node.level + 1] if node.level else []
    return ".".join((*base, *filter(None, [node.module])))


def _bound(
    node: ast.Import | ast.ImportFrom, alias: ast.alias, target: str
) -> Iterator[tuple[str, str]]:
    """Yield the name that an import binds, and its full name."""
    if isinstance(node, ast.ImportFrom):
        yield alias.asname or alias.name, f"{target}.{alias.name}"
    elif alias.asname:
        yield alias.asname, alias.name
    else:
        first = alias.name.partition(".")[0]
        yield first, first


def _immediate(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements that are executed while the module is imported."""
    for node in body:
        yield node
        if isinstance(node, ast.If) and is_type_checking(node.test):
            yield from _immediate(node.orelse)
        elif isinstance(node, ast.If | ast.Try | ast.With | ast.ClassDef):
            yield from _immediate(n for n in ast.iter_child_nodes(node) if isinstance(n, ast.stmt))


def is_type_checking(test: ast.expr) -> bool:
    """Return whether a condition is true only for type checkers."""
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", "")
    return name == "TYPE_CHECKING"
