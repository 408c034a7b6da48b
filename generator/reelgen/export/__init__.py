"""Specs as standard documents: plain OpenAPI with links, and Arazzo workflows that run over it.

    spec -> Spec -> openapi.py (the document without our extensions), arazzo.py (its lifecycles)

What other tools know nothing of, `x-job`, is said in words they know.
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
    """An OpenAPI document for each spec: file name -> text. Raises SpecInvalidError."""
    return _all(paths, _openapi)


def arazzo_files(paths: Iterable[Path]) -> dict[str, str]:
    """An Arazzo document for each spec, and the OpenAPI document it runs over."""
    return _all(paths, lambda spec: {spec.arazzo_file: text(arazzo(spec)), **_openapi(spec)})


def _openapi(spec: Spec) -> dict[str, str]:
    return {spec.openapi_file: text(openapi(spec))}


def _all(paths: Iterable[Path], make: Callable[[Spec], dict[str, str]]) -> dict[str, str]:
    """What all specs make; the findings of all of them together."""
    files: dict[str, str] = {}
    findings: list[Finding] = []
    for path in paths:
        try:
            made = make(Spec.read(path))
        except SpecInvalidError as error:
            findings.extend(error.findings)
            continue
        twice = sorted(files.keys() & made.keys())
        if twice:
            message = f"makes {twice[0]} as another spec does"
            findings.append(Finding(Location(path.as_posix()), message, "rename one of the two"))
        files.update(made)
    if findings:
        raise SpecInvalidError(findings)
    return files
