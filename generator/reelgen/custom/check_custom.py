"""Checks of hand-written classes against the generated classes that they replace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from ..findings import Finding
from ..lint.nearest import nearest
from .check_imports import check_imports
from .custom_code import FOLDER, KINDS, CustomClass, CustomCode, CustomMember, Kind
from .generated_class import GeneratedClass, GeneratedNames


def check_custom(code: CustomCode, generated: GeneratedNames) -> Iterator[Finding]:
    """Yield the errors in the hand-written code of a provider."""
    for kind in KINDS:
        yield from _check_module(code, kind, generated)
    yield from _check_unread(code, generated)
    yield from check_imports(code, generated)


def _check_module(code: CustomCode, kind: Kind, generated: GeneratedNames) -> Iterator[Finding]:
    """Yield the findings of one of the modules whose classes are used."""
    counts = Counter(class_.name for class_ in code.classes(kind))
    replaced = {class_.name: class_ for class_ in generated.classes if class_.kind == kind}
    for class_ in code.classes(kind):
        target = replaced.get(class_.name)
        if target is None:
            yield _unknown(class_, kind, replaced, code.package)
        elif counts[class_.name] > 1:
            yield _finding(class_, "is defined more than once", "keep one of the definitions")
        elif not class_.is_top_level:
            remedy = "define it at the top level of the module"
            yield _finding(class_, "is not read below `if` or `try`", remedy)
        elif f"{code.package}.{target.module}.{target.base}" not in class_.bases:
            yield _finding(
                class_, f"does not derive from the generated {target.base!r}", _how(target)
            )
        else:
            for member in class_.members:
                yield from _check_member(class_, member, target)


def _unknown(
    class_: CustomClass, kind: Kind, replaced: Mapping[str, GeneratedClass], package: str
) -> Finding:
    modules = {base.rpartition(".")[0] for base in class_.bases}
    related = [name for name, c in replaced.items() if f"{package}.{c.module}" in modules]
    meant = [
        name for name in related if name.startswith("Async") == class_.name.startswith("Async")
    ]
    close = nearest(class_.name, replaced) or (meant[0] if len(meant) == 1 else None)
    ways = [f"rename it to {close!r}"] if close else []
    ways += [f"begin its name with an underscore, or move it to another module of {FOLDER}/"]
    what = {"client": "client", "resources": "resource", "models": "response model"}[kind]
    return _finding(class_, f"is not the name of a generated {what}", ", or ".join(ways))


def _how(target: GeneratedClass) -> str:
    """Return the lines that derive from a generated class."""
    name = target.base if target.base != target.name else f"Generated{target.name}"
    renamed = "" if name == target.base else f" as {name}"
    lines = f"from ..{target.module} import {target.base}{renamed}"
    return f"write `{lines}` and `class {target.name}({name}):`"


def _check_member(
    class_: CustomClass, member: CustomMember, target: GeneratedClass
) -> Iterator[Finding]:
    """Yield the generated members that a member hides or changes by accident."""
    name, where = f"{class_.name}.{member.name}", member.location
    is_special = member.name.startswith("__") and member.name.endswith("__")
    if member.name in target.fields:
        yield Finding(where, f"{name!r} is a field of the response, which is used", "rename it")
    elif target.kind == "models" and _is_own_field(member):
        remedy = "write a property or a ClassVar, or begin its name with an underscore"
        yield Finding(where, f"{name!r} would be a field of the response", remedy)
    elif member.name in target.members and not is_special and member.is_function:
        if not member.is_override:
            remedy = "rename it, or decorate it with `@override`"
            yield Finding(where, f"{name!r} overrides a generated attribute", remedy)
    elif member.name in target.members and not is_special and member.name not in SETTINGS:
        yield Finding(where, f"{name!r} overrides a generated attribute", "rename it")


SETTINGS = frozenset({"default_options", "model_config"})
"""Class variables that hand-written classes are meant to set."""


def _is_own_field(member: CustomMember) -> bool:
    is_plain = not member.is_function and not member.is_class_variable
    return is_plain and not member.name.startswith("_") and member.name not in SETTINGS


def _check_unread(code: CustomCode, generated: GeneratedNames) -> Iterator[Finding]:
    """Yield the classes that would replace a generated one, in a module that is not used."""
    read = {f"{code.package}.{FOLDER}.{kind}" for kind in KINDS}
    bases = {f"{code.package}.{c.module}.{c.base}": c for c in generated.classes}
    for module in (module for module in code.modules if module.name not in read):
        for class_ in module.classes:
            targets = [bases[base] for base in class_.bases if base in bases]
            for target in (target for target in targets if target.name == class_.name):
                remedy = f"move it to {FOLDER}/{target.kind}.py, or rename it"
                yield _finding(class_, "is not read in this module", remedy)


def _finding(class_: CustomClass, message: str, remedy: str) -> Finding:
    return Finding(class_.location, f"{class_.name!r} {message}", remedy)
