"""Checks of the imports of hand-written modules from the package of their provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..findings import Finding
from ..lint.nearest import nearest
from ..reached import reached
from .custom_code import FOLDER, CustomCode, CustomImport, CustomModule, Kind
from .generated_class import GeneratedNames

USERS: Mapping[Kind, str] = {"client": "", "models": "models"}
"""The generated module that imports a hand-written one while it is imported itself; empty: the
package of the provider. Resources are imported on first use."""


def check_imports(code: CustomCode, generated: GeneratedNames) -> Iterator[Finding]:
    """Yield invalid imports, and circular ones."""
    modules = {module.name: module for module in code.modules}
    edges = _edges(code, modules)
    for module in code.modules:
        for import_ in module.imports:
            problem = _missing(import_, code, modules, generated)
            if problem is not None:
                yield problem
            elif import_.is_immediate and _leads_to(module.name, _target(import_, edges), edges):
                target = _target(import_, edges).removeprefix(f"{code.package}.")
                what = "the package" if target == code.package else f"{target!r}"
                remedy = "move the import below `if TYPE_CHECKING:`, or into the function"
                message = f"{what} imports this module, which imports it in turn"
                yield Finding(import_.location, message, remedy)


def _edges(code: CustomCode, modules: Mapping[str, CustomModule]) -> dict[str, set[str]]:
    """Return the modules that each module imports while it is imported."""
    edges: dict[str, set[str]] = {name: set() for name in modules}
    for kind, user in USERS.items():
        if any(code.classes(kind)):
            generated = f"{code.package}.{user}".removesuffix(".")
            edges.setdefault(generated, set()).add(f"{code.package}.{FOLDER}.{kind}")
    for name, module in modules.items():
        parent = name.rpartition(".")[0]
        edges[name] |= {parent} & modules.keys()
        edges[name] |= {_target(i, edges) for i in module.imports if i.is_immediate}
    return edges


def _target(import_: CustomImport, edges: Mapping[str, set[str]]) -> str:
    """Return the module that an import executes; the imported name may be a module."""
    inner = f"{import_.module}.{import_.name}"
    return inner if import_.name and inner in edges else import_.module


def _leads_to(goal: str, start: str, edges: Mapping[str, set[str]]) -> bool:
    """Return whether a generated module imports a hand-written one, directly or not."""
    if f".{FOLDER}" in start:
        return False
    return goal in reached([start], lambda name: edges.get(name, ()))


def _missing(
    import_: CustomImport,
    code: CustomCode,
    modules: Mapping[str, CustomModule],
    generated: GeneratedNames,
) -> Finding | None:
    """Return a finding for an import that fails; None for one that does not."""
    inner = f"{import_.module}.{import_.name}"
    if {import_.module, inner} & modules.keys():
        return None
    name = import_.module.removeprefix(code.package).removeprefix(".")
    names = generated.modules.get(name)
    if name not in generated.modules:
        close = nearest(name, filter(None, generated.modules))
        return _finding(import_, f"module {name!r} does not exist", close)
    if names is None or import_.name in ("", "*") or import_.name in names:
        return None
    return _finding(
        import_, f"{name or 'the package'!r} has no {import_.name!r}", nearest(import_.name, names)
    )


def _finding(import_: CustomImport, message: str, close: str | None) -> Finding:
    remedy = f"write {close!r}" if close else "correct the import"
    return Finding(import_.location, f"cannot be imported: {message}", remedy)
