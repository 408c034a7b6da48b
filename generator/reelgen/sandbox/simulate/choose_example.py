"""Choice of the documented error example that names the cause of a rejection."""

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
"""Words in error messages, by the last part of the code of a violation."""

QUOTED = re.compile(r"'([^']+)'")
LISTED = re.compile(r"requires ([\w, ]+?)(?:$|;)")
"""Matches the fields in the message of an `anyOf` violation."""


def choose_example(examples: Mapping[str, object], violations: Iterable[Violation]) -> object:
    """Return the first example whose texts name the field and the cause of a violation, or None.

    Args:
        examples: The example bodies by name.
        violations: The violations of the request.
    """
    for violation in violations:
        causes = CAUSES.get(violation.code.rpartition(".")[2], frozenset())
        for name, body in examples.items():
            terms = _terms(f"{name} {json.dumps(body)}")
            if causes & terms and _fields(violation) <= terms:
                return body
    return None


def _fields(violation: Violation) -> set[str]:
    """Return the lower-case names of the violating fields; empty for a credential.

    The name of the whole body is empty, which no message contains.
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
