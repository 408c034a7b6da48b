"""The descriptions of the fields of request models, which are docstrings in generated code."""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache


def field_texts(model: object) -> dict[str, str]:
    """Return the description of each field of a model, by its name on the wire."""
    if not isinstance(model, type):
        return {}
    texts = _texts(model.__module__).get(model.__name__, {})
    fields: dict[str, object] = getattr(model, "model_fields", {})
    return {getattr(fields.get(name), "alias", None) or name: text for name, text in texts.items()}


@cache
def _texts(module: str) -> dict[str, dict[str, str]]:
    """Return the docstrings below the fields of each class of a module."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, KeyError, SyntaxError):  # there is no source where only bytecode is installed
        return {}
    return {node.name: _below(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _below(node: ast.ClassDef) -> dict[str, str]:
    texts: dict[str, str] = {}
    for field, text in zip(node.body, node.body[1:], strict=False):
        match field, text:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(docstring))),
            ):
                texts[name] = " ".join(docstring.split())
            case _:
                pass
    return texts
