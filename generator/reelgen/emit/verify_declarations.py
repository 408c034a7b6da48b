"""Verify that generated models contain only declarations.

Models contain text of a spec. A module with more than classes, fields, aliases and literals is
refused before anything is written.
"""

from __future__ import annotations

import ast

from . import NotEmittedError
from .render_models import CUSTOM

MODULES = (
    *("__future__", "collections.abc", "datetime"),
    *("pydantic", "pydantic_core", "typing", "typing_extensions"),
)
"""Modules that models import from, besides the runtime."""

RELATIVE = ("_runtime.", CUSTOM)
"""Modules of the package that models import from."""

BUILTINS = ("bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple")
"""Types that are imported under another name where a field has the same name."""

CALLED = (
    *("ConfigDict", "Field", "StringConstraints", "TypeAliasType", "TypedDict"),
    *("_AnyOrArray", "_Constraint", "_Discriminator", "_ModelsFirst", "_Strict"),
)
"""Names that models call."""

PARTS = (
    *(ast.Name, ast.Subscript, ast.Tuple, ast.List, ast.Dict, ast.BinOp, ast.BitOr),
    *(ast.UnaryOp, ast.USub, ast.expr_context, ast.keyword),
)
"""Nodes of an annotation or a default, besides constants and calls."""


def verify_declarations(text: str) -> None:
    """Raise NotEmittedError for a module that does more than declare classes and aliases."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        stray = (getattr(error, "text", None) or str(error)).strip()[:80]
        raise _refused(stray) from None
    for node in body:
        if not _declares(node):
            raise _refused(ast.unparse(node)[:80])


def _refused(stray: str) -> NotEmittedError:
    return NotEmittedError(f"a name or value cannot be written as Python: {stray}")


def _declares(node: ast.stmt) -> bool:
    match node:
        case ast.ImportFrom(module="builtins", names=names, level=0):
            return all(alias.name in BUILTINS for alias in names)
        case ast.ImportFrom(module=str(module), level=level):
            return module in MODULES if level == 0 else module.startswith(RELATIVE)
        case ast.ClassDef(decorator_list=[]):
            heads = [*node.bases, *(keyword.value for keyword in node.keywords)]
            return all(map(_is_plain, heads)) and all(map(_is_field, node.body))
        case _:
            return _is_field(node)


def _is_field(node: ast.stmt) -> bool:
    match node:
        case ast.Pass() | ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.AnnAssign(target=ast.Name(), annotation=ast.Name(id="TypeAlias"), value=value):
            return value is not None and _is_type(value)
        case ast.AnnAssign(target=ast.Name(), annotation=annotation, value=value):
            return _is_type(annotation) and (value is None or _is_plain(value))
        case ast.Assign(targets=[ast.Name()], value=value):
            return _is_type(value)
        case _:
            return False


def _is_type(node: ast.AST) -> bool:
    """Return whether an expression is plain, including its texts that are read as types."""
    return _is_plain(node) and all(map(_is_quoted_type, _texts(node)))


def _is_plain(node: ast.AST) -> bool:
    match node:
        case ast.Constant():
            return True
        case ast.Attribute(value=ast.Name(), attr=attr):
            return not attr.startswith("_")
        case ast.Call(func=ast.Name(id=name)):
            return name in CALLED and all(map(_is_plain, (*node.args, *node.keywords)))
        case _:
            return isinstance(node, PARTS) and all(map(_is_plain, ast.iter_child_nodes(node)))


def _texts(node: ast.AST) -> list[str]:
    """Return the texts that Python reads as types."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.Subscript(value=ast.Name(id="Literal")):
            return []
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *_])):
            return _texts(first)
        case ast.Call(func=ast.Name(id="TypeAliasType" | "TypedDict"), args=[_, value]):
            return _texts(value)
        case ast.Call():
            return []
        case ast.Dict():
            return [text for value in node.values for text in _texts(value)]
        case _:
            return [text for child in ast.iter_child_nodes(node) for text in _texts(child)]


def _is_quoted_type(text: str) -> bool:
    try:
        return _is_type(ast.parse(text, mode="eval").body)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
