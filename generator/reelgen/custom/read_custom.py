"""Read the hand-written modules of a provider. They are parsed, never executed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from ..findings import Finding, Location, SpecInvalidError
from .custom_code import FOLDER, CustomCode, CustomModule
from .parse_classes import parse_classes
from .parse_imports import parse_imports


def custom_files(provider: Path) -> list[Path]:
    """Return the hand-written modules in the folder of a provider."""
    return sorted((provider / FOLDER).rglob("*.py"))


def read_custom(provider: Path, package: str) -> CustomCode:
    """Return the hand-written code of a provider.

    Args:
        provider: The folder of its package.
        package: The full name of its package, `acme.films`.

    Raises:
        SpecInvalidError: A module cannot be imported.
    """
    findings = list(_misplaced(provider))
    modules: list[CustomModule] = []
    for path in custom_files(provider):
        try:
            modules.append(_module(path, provider, package))
        except SpecInvalidError as error:
            findings.extend(error.findings)
    if findings:
        raise SpecInvalidError(findings)
    return CustomCode(package, tuple(modules))


def _misplaced(provider: Path) -> Iterator[Finding]:
    """Yield a finding for each file that Python would not import as part of the package."""
    file = provider / f"{FOLDER}.py"
    if file.is_file():
        remedy = f"move its classes to {FOLDER}/client.py, resources.py and models.py"
        yield Finding(Location(file.as_posix()), "is not read", remedy)
    for folder in sorted({path.parent for path in custom_files(provider)}):
        init = folder / "__init__.py"
        if not init.exists():
            yield Finding(Location(init.as_posix()), "does not exist", "create it, empty")


def _module(path: Path, provider: Path, package: str) -> CustomModule:
    parts = list(path.relative_to(provider).with_suffix("").parts)
    is_package = parts[-1] == "__init__"
    name = ".".join((package, *(parts[:-1] if is_package else parts)))
    tree = _tree(path)
    imports = parse_imports(tree, name, package, path.as_posix(), is_package=is_package)
    classes = parse_classes(tree, imports.names, path.as_posix())
    return CustomModule(name, tuple(classes), imports.of_provider)


def _tree(path: Path) -> ast.Module:
    """Return the syntax tree of a module. Raises SpecInvalidError."""
    where = path.as_posix()
    try:
        return ast.parse(path.read_bytes(), where)
    except SyntaxError as error:
        location = Location(where, error.lineno or 1, error.offset or 1)
        message, remedy = f"cannot be imported: {error.msg}", "correct the syntax"
    except OSError as error:
        location = Location(where)
        message, remedy = f"cannot be read: {error.strerror or error}", "check its permissions"
    except (ValueError, MemoryError, RecursionError) as error:
        location = Location(where)
        message, remedy = f"cannot be imported: {error}", "correct the syntax"
    raise SpecInvalidError([Finding(location, message, remedy)]) from None
