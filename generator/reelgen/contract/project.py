"""The providers of a project: their contracts by name."""

from __future__ import annotations

from collections.abc import Collection

from ..config import Config
from ..findings import Finding, Location, SpecInvalidError
from ..validation import Api


def contracts(config: Config, wanted: Collection[str] = ()) -> dict[str, Api]:
    """The providers that are wanted, or every one.

    Raises SpecInvalidError with the findings of all their specs.
    """
    known: dict[str, Api] = {}
    findings: list[Finding] = []
    for path in config.specs:
        if wanted and path.stem not in wanted:
            continue
        if path.stem in known:
            where = Location(path.as_posix())
            findings.append(Finding(where, "names a provider twice", "rename one of the two files"))
        try:
            known[path.stem] = Api.from_spec(path, config.allow_refs)
        except SpecInvalidError as error:
            findings.extend(error.findings)
    if findings:
        raise SpecInvalidError(findings)
    return known
