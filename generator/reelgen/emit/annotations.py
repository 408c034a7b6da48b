"""The types of arguments, read from the generated TypedDicts.

The model generator decides every type. A signature repeats its decision, with the params model
accepted wherever its TypedDict twin is.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TypeGuard

from ..ir.names import identifier

TWIN = re.compile(r"^(?:class )?(\w+)(?:[(:]| = TypeAliasType)", re.M)
"""A class or an alias of a module."""

LONG = 250
"""Syntax nodes of an alias, about 60 members of a union."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a module of TypedDicts defines."""

    dicts: dict[str, dict[str, ast.expr]]
    """Class -> wire name -> annotation, inherited fields included."""
    aliases: dict[str, ast.expr]
    renamed: dict[str, str] = field(default_factory=dict[str, str])
    """Types that the model generator imports under another name where a field has theirs:
    `Any_aliased` -> `Any`. An argument may have the name of a type."""
    models: frozenset[str] = frozenset()
    """The twins in `params`; the model generator may name an inner class otherwise there."""
    _arguments: dict[tuple[str, str], str] = field(
        default_factory=dict[tuple[str, str], str], compare=False, repr=False
    )

    def argument(self, owner: str, wire: str) -> str:
        """The annotation of an argument: `Sequence[params.A | dicts.A]`. `Any` where open."""
        key = owner, wire
        if key not in self._arguments:
            annotation = self.dicts.get(self.dict_of(owner), {}).get(wire)
            self._arguments[key] = "Any" if annotation is None else self.text(annotation)
        return self._arguments[key]

    def whole(self, name: str) -> str:
        """The annotation of a whole body."""
        return self.text(ast.Name(name))

    def item(self, owner: str, pointer: str) -> str:
        """The annotation of the items of the list at `pointer`, in a signature; `Any` if open."""
        annotation: ast.expr | None = ast.Name(owner)
        for step in pointer.split("/")[1:]:
            fields = self.dicts.get(self.dict_of(_class_in(annotation)), {})
            annotation = fields.get(step) or fields.get(identifier(step))
        if isinstance(annotation, ast.Name):
            annotation = self.aliases.get(annotation.id, annotation)
        while isinstance(annotation, ast.BinOp):
            annotation = annotation.left
        if not isinstance(annotation, ast.Subscript) or ast.unparse(annotation.value) != "list":
            return "Any"
        name = ast.unparse(annotation.slice)
        return f"models.{name}" if name in self.dicts or name in self.aliases else "Any"

    def dict_of(self, name: str) -> str:
        """Through aliases of a single class."""
        seen: set[str] = set()
        while name in self.aliases and name not in seen:
            seen.add(name)
            target = self.aliases[name]
            if not isinstance(target, ast.Name):
                break
            name = target.id
        return name

    def is_long(self, alias: str) -> bool:
        """Whether an alias says more than a reader of a signature wants to see."""
        return sum(1 for _ in ast.walk(self.aliases[alias])) > LONG

    def text(self, annotation: ast.expr) -> str:
        """An annotation as a signature writes it."""
        return ast.unparse(_Signature(self).visit(annotation))


def _class_in(annotation: ast.expr | None) -> str:
    """The class an annotation names, whatever else it allows: `A | None`."""
    names = [n.id for n in ast.walk(annotation) if isinstance(n, ast.Name)] if annotation else []
    return names[0] if names else ""


class _Signature(ast.NodeTransformer):
    def __init__(self, names: Names, inside: tuple[str, ...] = ()) -> None:
        self.names = names
        self.inside = inside

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self.names.renamed:
            return ast.Name(self.names.renamed[node.id])
        if node.id in self.names.dicts:
            return ast.parse(f"{self._twin(node.id)}dicts.{node.id}", mode="eval").body
        if node.id in self.names.aliases:
            if node.id in self.inside or self.names.is_long(node.id):
                return ast.parse(f"{self._twin(node.id)}dicts.{node.id}", mode="eval").body
            inner = _Signature(self.names, (*self.inside, node.id))
            copied = ast.parse(ast.unparse(self.names.aliases[node.id]), mode="eval").body
            return inner.visit(copied)  # type: ignore[no-any-return]
        return node

    def _twin(self, name: str) -> str:
        return f"params.{name} | " if name in self.names.models else ""

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        head = ast.unparse(node.value)
        head = self.names.renamed.get(head, head)
        if head in ("NotRequired", "Required", "ReadOnly"):
            return self.visit(node.slice)  # type: ignore[no-any-return]
        if head == "Literal":
            return ast.Subscript(ast.Name(head), node.slice, node.ctx)
        if head in ("Optional", "Union"):
            return self.visit(_with_bars(node.slice, optional=head == "Optional"))  # type: ignore[no-any-return]
        if head == "Annotated" and isinstance(node.slice, ast.Tuple):
            return self.visit(node.slice.elts[0])  # type: ignore[no-any-return]
        value = ast.Name(head) if isinstance(node.value, ast.Name) else node.value
        return ast.Subscript(value, self.visit(node.slice), node.ctx)

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str) and re.fullmatch(r"[A-Za-z_][\w.\[\], |]*", node.value):
            return self.visit(ast.parse(node.value, mode="eval").body)  # type: ignore[no-any-return]
        return node


def _with_bars(members: ast.expr, *, optional: bool) -> ast.expr:
    """`Union[A, B]` as `A | B`: how the functional form of a TypedDict writes names in quotes."""
    parts = members.elts if isinstance(members, ast.Tuple) else [members]
    texts = [str(p.value) if _is_quoted(p) else ast.unparse(p) for p in parts]
    return ast.parse(" | ".join([*texts, *(["None"] if optional else [])]), mode="eval").body


def _is_quoted(node: ast.expr) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def read_names(text: str, params: str = "") -> Names:
    """The classes and aliases of a module of TypedDicts, and the classes of its twin `params`."""
    own: dict[str, dict[str, ast.expr]] = {}
    bases: dict[str, list[str]] = {}
    aliases: dict[str, ast.expr] = {}
    renamed: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            own[node.name] = {
                statement.target.id: statement.annotation
                for statement in node.body
                if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
            }
            bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
        elif isinstance(node, ast.ImportFrom):
            renamed.update({name.asname: name.name for name in node.names if name.asname})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            aliases[node.target.id] = node.value
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            _assigned(node.targets[0].id, node.value, own, aliases)
    flat = {name: _with_bases(name, own, bases) for name in own}
    return Names(flat, aliases, renamed, frozenset(TWIN.findall(params)))


def _assigned(
    name: str,
    value: ast.expr,
    own: dict[str, dict[str, ast.expr]],
    aliases: dict[str, ast.expr],
) -> None:
    if not isinstance(value, ast.Call) or len(value.args) < 2:
        return
    maker = ast.unparse(value.func)
    if maker == "TypedDict" and isinstance(value.args[1], ast.Dict):
        own[name] = {
            str(key.value): field
            for key, field in zip(value.args[1].keys, value.args[1].values, strict=True)
            if isinstance(key, ast.Constant)
        }
    elif maker == "TypeAliasType":
        aliases[name] = value.args[1]


def _with_bases(
    name: str, own: dict[str, dict[str, ast.expr]], bases: dict[str, list[str]]
) -> dict[str, ast.expr]:
    fields: dict[str, ast.expr] = {}
    for base in bases.get(name, []):
        if base in own:
            fields.update(_with_bases(base, own, bases))
    return {**fields, **own[name]}
