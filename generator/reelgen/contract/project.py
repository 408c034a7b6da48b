"""The providers of a project: their contracts by name."""

from __future__ import annotations

from ..config import Config
from ..findings import Finding, SpecInvalidError
from ..sandbox.contract import Contract


def contracts(config: Config) -> dict[str, Contract]:
    """Every provider. Raises SpecInvalidError with the findings of all specs."""
    known: dict[str, Contract] = {}
    findings: list[Finding] = []
    for path in config.specs:
        try:
            known[path.stem] = Contract.of(path)
        except SpecInvalidError as error:
            findings.extend(error.findings)
    if findings:
        raise SpecInvalidError(findings)
    return known
