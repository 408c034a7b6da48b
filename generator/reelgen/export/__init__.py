"""Export specs as standard documents: plain OpenAPI with links, and Arazzo workflows over it.

spec -> Spec -> openapi.py (the document without extensions), arazzo.py (its lifecycles)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from ..findings import Finding, Location, SpecInvalidError
from .arazzo import arazzo
from .openapi import openapi
from .spec import Spec
from .text import text

__all__ = ["arazzo_files", "openapi_files"]


def openapi_files(paths: Iterable[Path]) -> dict[str, str]:
    """Return an OpenAPI document for each spec: file name -> text. Raises SpecInvalidError."""
    return _all(paths, _openapi)


def arazzo_files(paths: Iterable[Path]) -> dict[str, str]:
    """Return an Arazzo and an OpenAPI document for each spec: file name -> text."""
    return _all(paths, lambda spec: {spec.arazzo_file: text(arazzo(spec)), **_openapi(spec)})


def _openapi(spec: Spec) -> dict[str, str]:
    return {spec.openapi_file: text(openapi(spec))}


def _all(paths: Iterable[Path], make: Callable[[Spec], dict[str, str]]) -> dict[str, str]:
    """Render all specs. Raises SpecInvalidError with the findings of all of them."""
    files: dict[str, str] = {}
    findings: list[Finding] = []
    for path in paths:
        try:
            rendered = make(Spec.read(path))
        except SpecInvalidError as error:
            findings.extend(error.findings)
            continue
        clashes = sorted(files.keys() & rendered.keys())
        if clashes:
            message = f"generates the same file as another spec: {clashes[0]!r}"
            findings.append(Finding(Location(path.as_posix()), message, "rename one of the two"))
        files.update(rendered)
    if findings:
        raise SpecInvalidError(findings)
    return files
