"""Findings as SARIF 2.1.0 and as workflow commands of GitHub."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.metadata import version
from urllib.parse import quote

from ..findings import shown
from .finding import LintFinding, LintReport
from .rules import BY_ID

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_github(reports: Iterable[LintReport]) -> str:
    """Return a workflow command for each finding, which GitHub shows beside the line."""
    return "\n".join(_command(finding) for report in reports for finding in report.findings)


def _command(finding: LintFinding) -> str:
    at = finding.location
    properties = {
        "file": at.path,
        "line": str(at.line),
        "col": str(at.column),
        "title": f"reelgen lint: {finding.rule}",
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = _escaped(f"{shown(finding.message)}; {shown(finding.remedy)}")
    return f"::{finding.level} {written}::{message}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def as_sarif(reports: Iterable[LintReport]) -> str:
    """Return one run of SARIF with the rules that have findings."""
    findings = [finding for report in reports for finding in report.findings]
    ids = list(dict.fromkeys(finding.rule for finding in findings))
    driver = {
        "name": "reelgen lint",
        "version": version("reelspec"),
        "rules": [_rule(name) for name in ids],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, ids.index(finding.rule)) for finding in findings],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False)


def _rule(name: str) -> dict[str, object]:
    rule = BY_ID[name]
    return {
        "id": name,
        "shortDescription": {"text": rule.reason},
        "defaultConfiguration": {"level": rule.level},
    }


def _result(finding: LintFinding, index: int) -> dict[str, object]:
    at = finding.location
    location = {
        "artifactLocation": {"uri": quote(at.path)},
        "region": {"startLine": at.line, "startColumn": at.column},
    }
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.level,
        "message": {"text": f"{shown(finding.message)}; {shown(finding.remedy)}"},
        "locations": [{"physicalLocation": location}],
    }
