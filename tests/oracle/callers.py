"""Code that uses all of a generated client, written from the text of the client alone.

Every method is called with all of its arguments and with the required ones; every class of
responses has its fields read into variables of their types; every class of requests is made with
all of its fields and with the required ones. The types are those of the old client.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from reelgen.emit.class_usage import module_name
from reelgen.ir.model import Provider

from .build import PACKAGE

MODULE = "MODULE"
"""What stands for the name of the client in the code."""


def caller_text(folder: Path, provider: Provider) -> str:
    """Return the code of a caller of the client in a folder."""
    imports: dict[str, None] = {}
    lines = [*_construction(folder, provider)]
    used: set[str] = set()
    for resource in provider.all_resources():
        tree = ast.parse(_resource_file(folder / "resources" / module_name(resource)).read_text())
        imports.update(dict.fromkeys(_imports(tree)))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name == resource.class_name:
                for text in _methods(node, ".".join(resource.path)):
                    lines += text.split("\n")
    used.update(re.findall(r"\b(?:params|dicts)\.(\w+)", "\n".join(lines)))
    models = _Module(folder, "models")
    lines += [line for name in models.classes for line in _reads(models, name)]
    for name, value in models.aliases.items():
        lines.append(f"def alias_models_{name}(value: models.{name}) -> None:")
        lines.append(f"    read: {models.text(value)} = value")
    for kind in ("params", "dicts"):
        module = _Module(folder, kind)
        for name in module.reached(used):
            lines += _makes(module, name, kind)
    head = [
        "from __future__ import annotations",
        "from collections.abc import Iterator, Mapping, Sequence",
        "from datetime import date, datetime",
        "from typing import Any, Literal",
        f"from {PACKAGE}.{MODULE} import Client, dicts, models, params",
        *imports,
    ]
    return "\n".join([*head, *lines, ""])


def _construction(folder: Path, provider: Provider) -> Iterator[str]:
    """Yield a call of the class of the client with all of its arguments but `http_client`."""
    tree = ast.parse((folder / "client.py").read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == provider.class_name:
            (method,) = (n for n in node.body if getattr(n, "name", "") == "__init__")
            assert isinstance(method, ast.FunctionDef)
            arguments = {
                a.arg: _text(a.annotation)
                for a in method.args.kwonlyargs
                if a.annotation is not None and a.arg != "http_client"
            }
            declared = ", ".join(f"{name}: {text}" for name, text in arguments.items())
            yield f"def construct({declared}) -> None:"
            yield f"    Client({', '.join(f'{name}={name}' for name in arguments)})"


def _resource_file(path: Path) -> Path:
    """Return the module with the class of a resource: that of a long one is in a package."""
    module = path.with_name(f"{path.name}.py")
    return module if module.is_file() else path / "_sync.py"


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("_runtime"):
            names = [a.name for a in node.names if not a.name.startswith("_") and not a.asname]
            wanted = [n for n in names if n not in ("Type", "Body", "Operation", "Parameter")]
            for name in wanted:
                yield f"from {PACKAGE}.{node.module} import {name}"


def _methods(node: ast.ClassDef, path: str) -> Iterator[str]:
    overloaded = {
        one.name
        for one in node.body
        if isinstance(one, ast.FunctionDef) and any(_is_overload(d) for d in one.decorator_list)
    }
    for index, one in enumerate(node.body):
        if not isinstance(one, ast.FunctionDef) or one.name.startswith("_"):
            continue
        if any("property" in ast.unparse(decorator) for decorator in one.decorator_list):
            continue
        if one.name in overloaded and not any(_is_overload(d) for d in one.decorator_list):
            continue
        yield from _method(one, path, index)


def _is_overload(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "overload"


def _method(node: ast.FunctionDef, path: str, index: int) -> Iterator[str]:
    positional = [(a.arg, a.annotation) for a in node.args.args[1:]]
    named = [
        (a.arg, a.annotation, default is None)
        for a, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
        if a.arg != "options"
    ]
    declared = [
        f"{name}: {_text(annotation)}"
        for name, annotation in [*positional, *((n, a) for n, a, _ in named)]
        if annotation is not None
    ]
    label = re.sub(r"\W", "_", f"{path}_{node.name}_{index}")
    returns = ast.unparse(node.returns) if node.returns is not None else "Any"
    yield f"def call_{label}(client: Client, {', '.join(declared)}) -> None:"
    target = f"client.{path}.{node.name}"
    first = [name for name, _ in positional]
    every = [f"{name}={name}" for name, _, _ in named]
    required = [f"{name}={name}" for name, _, must in named if must]
    by_name = [f"{name}={name}" for name in first]
    for number, arguments in enumerate(([*first, *every], [*by_name, *every], [*first, *required])):
        annotation = f": {returns}" if returns != "None" else ""
        yield f"    result{number}{annotation} = {target}({', '.join(arguments)})"


def _text(annotation: ast.expr) -> str:
    return ast.unparse(_without_missing(annotation))


def _without_missing(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.BinOp) and ast.unparse(node.right) == "MISSING":
        return _without_missing(node.left)
    return node


class _Module:
    """The classes and the aliases of a module of models, or of a package of them."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.kind = kind
        path = folder / f"{kind}.py"
        files = [path] if path.is_file() else sorted((folder / kind).glob("*.py"))
        self.classes: dict[str, tuple[list[str], list[tuple[str, ast.expr, bool]]]] = {}
        self.aliases: dict[str, ast.expr] = {}
        for file in files:
            for node in ast.parse(file.read_text()).body:
                self._add(node)

    def _add(self, node: ast.stmt) -> None:
        if isinstance(node, ast.ClassDef):
            bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
            fields = [
                (one.target.id, one.annotation, one.value is None)
                for one in node.body
                if isinstance(one, ast.AnnAssign)
                and isinstance(one.target, ast.Name)
                and not one.target.id.startswith("__")
                and one.target.id != "model_config"
            ]
            self.classes[node.name] = bases, fields
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            self.aliases[node.target.id] = node.value
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = node.value
            if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
                if value.func.id == "TypeAliasType":
                    self.aliases[node.targets[0].id] = value.args[1]
                elif value.func.id == "TypedDict" and isinstance(value.args[1], ast.Dict):
                    pairs = zip(value.args[1].keys, value.args[1].values, strict=True)
                    fields = [
                        (str(k.value), v, True) for k, v in pairs if isinstance(k, ast.Constant)
                    ]
                    self.classes[node.targets[0].id] = [], fields

    def fields(self, name: str) -> dict[str, tuple[ast.expr, bool]]:
        """Return the fields of a class, those of its bases included: annotation, required."""
        bases, own = self.classes[name]
        found: dict[str, tuple[ast.expr, bool]] = {}
        for base in bases:
            if base in self.classes:
                found.update(self.fields(base))
        return {**found, **{n: (a, must) for n, a, must in own}}

    def text(self, annotation: ast.expr) -> str:
        """Return an annotation for a caller: names of this module qualified."""
        return ast.unparse(_Qualified(self).visit(ast.parse(ast.unparse(annotation), mode="eval")))

    def reached(self, names: set[str]) -> list[str]:
        """Return the classes and aliases that some need."""
        found: dict[str, None] = {}
        waiting = sorted(names)
        while waiting:
            name = waiting.pop(0)
            if name in found or (name not in self.classes and name not in self.aliases):
                continue
            found[name] = None
            nodes = [self.aliases[name]] if name in self.aliases else []
            if name in self.classes:
                nodes += [annotation for annotation, _ in self.fields(name).values()]
            waiting += re.findall(r"\w+", " ".join(map(ast.unparse, nodes)))
        return [*found]


class _Qualified(ast.NodeTransformer):
    def __init__(self, module: _Module) -> None:
        self.module = module

    def visit_Name(self, node: ast.Name) -> ast.expr:
        name = re.sub("_aliased$", "", node.id)
        if name in self.module.classes or name in self.module.aliases:
            return ast.Attribute(ast.Name(self.module.kind), name, ast.Load())
        return ast.Name(name)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        head = ast.unparse(node.value)
        if head in ("NotRequired", "Required", "ReadOnly"):
            return self.visit(node.slice)  # type: ignore[no-any-return]
        if head == "Annotated" and isinstance(node.slice, ast.Tuple):
            return self.visit(node.slice.elts[0])  # type: ignore[no-any-return]
        if head == "Literal":
            return node
        return ast.Subscript(self.visit(node.value), self.visit(node.slice), ast.Load())

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str):
            return self.visit(ast.parse(node.value, mode="eval").body)  # type: ignore[no-any-return]
        return node


def _reads(module: _Module, name: str) -> Iterator[str]:
    yield f"def read_{name}(value: models.{name}) -> None:"
    yield "    _ = value"
    for index, (field, (annotation, _)) in enumerate(module.fields(name).items()):
        yield f"    v{index}: {module.text(annotation)} = value.{field}"


def _makes(module: _Module, name: str, kind: str) -> Iterator[str]:
    if name in module.aliases:
        yield f"def alias_{kind}_{name}(value: {module.text(module.aliases[name])}) -> None:"
        yield f"    made: {kind}.{name} = value"
        return
    fields = module.fields(name)
    parts: dict[str, tuple[str, str, bool]] = {}
    for index, (field, (annotation, must)) in enumerate(fields.items()):
        if kind == "dicts":
            must = not ast.unparse(annotation).startswith("NotRequired[")
        text = ast.unparse(_without_missing(ast.parse(module.text(annotation), mode="eval").body))
        parts[field] = f"a{index}", text, must
    declared = ", ".join(f"{argument}: {text}" for argument, text, _ in parts.values())
    yield f"def make_{kind}_{name}({declared}) -> None:"
    every = [(field, argument) for field, (argument, _, _) in parts.items()]
    required = [(field, argument) for field, (argument, _, must) in parts.items() if must]
    for number, chosen in enumerate((every, required)):
        if kind == "params":
            given = ", ".join(f"{field}={argument}" for field, argument in chosen)
            yield f"    made{number} = params.{name}({given})"
        else:
            given = ", ".join(f"{field!r}: {argument}" for field, argument in chosen)
            yield f"    made{number}: dicts.{name} = {{{given}}}"
