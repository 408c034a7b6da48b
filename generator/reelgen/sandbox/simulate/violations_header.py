"""The violations of a request in the headers of its response."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from ...validation import Violation

HEADER = "X-Sandbox-Violations"
SHOWN = 20
"""Violations of one request in its log, in its row of the dashboard and in its message."""

LONGEST = 7000
"""Characters of the header: what every HTTP library accepts."""


def violations_header(violations: Iterable[Violation]) -> str:
    """Return the violations as a JSON array, as many as a header can hold."""
    items: list[str] = []
    for violation in violations:
        fields = {"fault": violation.fault, "explain": violation.explain}
        item = json.dumps({**asdict(violation), **fields})
        if sum(map(len, items)) + len(item) > LONGEST:
            break
        items.append(item)
    return f"[{', '.join(items)}]"
