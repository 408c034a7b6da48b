"""Cache of the specs that sandboxes serve, invalidated by edits."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from ...findings import Finding, SpecInvalidError
from ...validation import Api


def load_api(path: Path) -> Api:
    """Return the API of a spec. Raises SpecInvalidError."""
    return _load(path, _stamp(path))


def load_apis(paths: Sequence[Path]) -> list[Api]:
    """Return the APIs of all specs. Raises SpecInvalidError with the findings of all of them."""
    apis: list[Api] = []
    findings: list[Finding] = []
    for path in paths:
        try:
            apis.append(load_api(path))
        except SpecInvalidError as error:
            findings.extend(error.findings)
    if findings:
        raise SpecInvalidError(findings)
    return apis


@functools.lru_cache(maxsize=32)
def _load(path: Path, stamp: tuple[int, int]) -> Api:
    """Load a spec. Sandboxes share the API, which they do not modify."""
    return Api.from_spec(path)


def _stamp(path: Path) -> tuple[int, int]:
    """Return modification time and size of a file, which identify an edit."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)
