"""The overloads of a method that a type checker can reach.

Members of a union that differ only in their required fields result in overloads of which one
accepts every call of another. Only the wider one remains; the runtime determines the member.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from functools import lru_cache

from ..ir.model import ClientMethod, MethodBody, Variant
from .annotations import TypeCatalog


def without_covered_variants(operation: ClientMethod, names: TypeCatalog) -> ClientMethod:
    """Return the operation without variants of a body that another variant covers."""
    if operation.body is None:
        return operation
    body, *alternatives = (_reduced(body, names) for body in operation.bodies)
    return replace(operation, body=body, alternatives=tuple(alternatives))


def _reduced(body: MethodBody, names: TypeCatalog) -> MethodBody:
    remaining: list[Variant] = []
    for variant in body.variants:
        if any(_covers(other, variant, names) for other in remaining):
            continue
        remaining = [other for other in remaining if not _covers(variant, other, names)]
        remaining.append(variant)
    return replace(body, variants=tuple(remaining)) if len(remaining) < len(body.variants) else body


def _covers(wide: Variant, narrow: Variant, names: TypeCatalog) -> bool:
    """Return whether every call with the arguments of `narrow` is valid for `wide` too."""
    fields = {field.name: field for field in wide.fields}
    arguments = {field.name: field for field in narrow.fields}
    for name, field in arguments.items():
        other = fields.get(name)
        if other is None or other.file != field.file:
            return False
        accepted = names.argument(wide.type, other.wire)
        if not field.file and not accepts(accepted, names.argument(narrow.type, field.wire)):
            return False
    needed = {name for name, field in fields.items() if field.required}
    return all(name in arguments and arguments[name].required for name in needed)


def accepts(wide: str, narrow: str) -> bool:
    """Return whether an annotation certainly accepts all values of another, by their texts."""
    if wide in (narrow, "Any"):
        return True
    wider = _members_of(wide)
    return "Any" in wider or all(
        member in wider or any(_is_literal_of(member, kind) for kind in wider)
        for member in _members_of(narrow)
    )


@lru_cache(maxsize=1000)
def _members_of(text: str) -> frozenset[str]:
    return frozenset(_members(ast.parse(text, mode="eval").body))


def _members(annotation: ast.expr) -> set[str]:
    """Return the members of a union, with each value of a Literal as a separate member."""
    match annotation:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _members(left) | _members(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
            listed = values.elts if isinstance(values, ast.Tuple) else [values]
            return {f"Literal[{ast.unparse(value)}]" for value in listed}
        case _:
            return {ast.unparse(annotation)}


def _is_literal_of(member: str, kind: str) -> bool:
    if not member.startswith("Literal["):
        return False
    value = ast.literal_eval(member.removeprefix("Literal[").removesuffix("]"))
    return type(value).__name__ == kind
