"""The classes of a hand-written module, with their members."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from ..findings import Location
from .custom_code import CustomClass, CustomMember
from .parse_imports import is_type_checking

PROPERTIES = frozenset({"property", "cached_property", "computed_field"})
"""Decorators that turn a method into an attribute."""


def parse_classes(tree: ast.Module, names: Mapping[str, str], path: str) -> Iterator[CustomClass]:
    """Yield the classes of a module. `names`: local name -> full name."""
    for node, is_top_level in _class_nodes(tree):
        bases = (_full_name(base, names) for base in node.bases)
        yield CustomClass(
            name=node.name,
            bases=tuple(filter(None, bases)),
            members=tuple(_members(node, path)),
            is_top_level=is_top_level,
            location=_location(node, path),
        )


def _class_nodes(tree: ast.Module) -> Iterator[tuple[ast.ClassDef, bool]]:
    """Yield the classes of a module, and whether they are at its top level."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node, True
        elif isinstance(node, ast.If | ast.Try | ast.With):
            if isinstance(node, ast.If) and is_type_checking(node.test):
                continue
            inner = (child for child in ast.walk(node) if isinstance(child, ast.ClassDef))
            yield from ((child, False) for child in inner)


def _members(node: ast.ClassDef, path: str) -> Iterator[CustomMember]:
    """Yield the members of a class, each name once."""
    seen: set[str] = set()
    for statement in node.body:
        for member in _member(statement, path):
            if member.name not in seen:
                seen.add(member.name)
                yield member


def _member(node: ast.stmt, path: str) -> Iterator[CustomMember]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield _function(node, path)
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        annotation = ast.unparse(node.annotation)
        is_class_variable = annotation.removeprefix("typing.").startswith("ClassVar")
        yield _attribute(node.target.id, annotation, node, path, is_class_variable)
    elif isinstance(node, ast.Assign):
        targets = (target for target in node.targets if isinstance(target, ast.Name))
        yield from (_attribute(target.id, "", node, path, False) for target in targets)


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, path: str) -> CustomMember:
    decorators = {_last_name(decorator) for decorator in node.decorator_list}
    arguments = ast.unparse(node.args if "staticmethod" in decorators else _without_self(node.args))
    summary = (ast.get_docstring(node) or "").partition("\n")[0]
    return CustomMember(
        name=node.name,
        signature=node.name if decorators & PROPERTIES else f"{node.name}({arguments})",
        returns=ast.unparse(node.returns) if node.returns else "",
        summary=summary,
        is_function=True,
        is_override="override" in decorators,
        is_class_variable=False,
        location=_location(node, path),
    )


def _without_self(arguments: ast.arguments) -> ast.arguments:
    positional = bool(arguments.posonlyargs)
    return ast.arguments(
        posonlyargs=arguments.posonlyargs[1:],
        args=arguments.args if positional else arguments.args[1:],
        vararg=arguments.vararg,
        kwonlyargs=arguments.kwonlyargs,
        kw_defaults=arguments.kw_defaults,
        kwarg=arguments.kwarg,
        defaults=arguments.defaults,
    )


def _attribute(
    name: str, annotation: str, node: ast.stmt, path: str, is_class_variable: bool
) -> CustomMember:
    return CustomMember(
        name=name,
        signature=name,
        returns=annotation,
        summary="",
        is_function=False,
        is_override=False,
        is_class_variable=is_class_variable,
        location=_location(node, path),
    )


def _location(node: ast.stmt, path: str) -> Location:
    return Location(path, node.lineno, node.col_offset + 1)


def _last_name(node: ast.expr) -> str:
    """Return the last part of a name: `cached_property` of `functools.cached_property`."""
    node = node.func if isinstance(node, ast.Call) else node
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _full_name(node: ast.expr, names: Mapping[str, str]) -> str:
    """Return the full name of a base class; empty for other expressions."""
    node = node.value if isinstance(node, ast.Subscript) else node
    if isinstance(node, ast.Name):
        return names.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        return f"{_full_name(node.value, names)}.{node.attr}"
    return ""
