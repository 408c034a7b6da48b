"""The documented error example that names the cause of a refusal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from ...validation import Violation

CAUSES: Mapping[str, frozenset[str]] = {
    "required": frozenset({"missing", "required", "no"}),
    "missing": frozenset({"missing"}),
    "wrong": frozenset({"invalid", "exist", "wrong"}),
    "file-type": frozenset({"type"}),
    "too-large": frozenset({"size", "large", "exceeds"}),
    "pattern": frozenset({"format", "hex", "pattern"}),
    "format": frozenset({"format", "hex"}),
    "anyOf": frozenset({"either"}),
    "enum": frozenset({"one"}),
}
"""The last part of a violation's code, and words of a text about it."""

QUOTED = re.compile(r"'([^']+)'")
LISTED = re.compile(r"requires ([\w, ]+?)(?:$|;)")
"""The fields that a violation of `anyOf` names."""


def choose_example(examples: Mapping[str, object], violations: Iterable[Violation]) -> object:
    """Return the first example whose texts name the field and the cause of a violation, or None.

    Args:
        examples: Bodies by the names of their examples.
        violations: Why the request is refused.
    """
    for violation in violations:
        causes = CAUSES.get(violation.code.rpartition(".")[2], frozenset())
        for name, body in examples.items():
            terms = _terms(f"{name} {json.dumps(body)}")
            if causes & terms and _fields(violation) <= terms:
                return body
    return None


def _fields(violation: Violation) -> set[str]:
    """Return the names of the fields at fault, in lower case; none for a credential.

    The whole body has an empty name, which is in no text.
    """
    location, _, kind = violation.code.partition(".")
    if location == "security":
        return set()
    if kind == "anyOf" and (listed := LISTED.search(violation.message)):
        return {name.lower() for name in re.split(r", | or ", listed[1])}
    quoted = QUOTED.findall(violation.message) if kind == "required" else []
    return {(quoted or [violation.path.rpartition("/")[2]])[0].lower()}


def _terms(text: str) -> set[str]:
    """Return the words of a text, and the parts of names with an underscore."""
    names = {name.lower() for name in re.findall(r"\w+", text)}
    return names | {part for name in names for part in name.split("_")}
