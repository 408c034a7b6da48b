"""The response header with the violations of the request."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from ...validation import Violation

HEADER = "X-Sandbox-Violations"
SHOWN = 20
"""Maximum number of violations in a log entry, dashboard row or error message."""

LONGEST = 7000
"""Maximum length of the header, which every HTTP library accepts."""


def violations_header(violations: Iterable[Violation]) -> str:
    """Return the violations as a JSON array, truncated to the length of a header."""
    items: list[str] = []
    for violation in violations:
        fields = {"fault": violation.fault, "explain": violation.explain}
        item = json.dumps({**asdict(violation), **fields})
        if sum(map(len, items)) + len(item) > LONGEST:
            break
        items.append(item)
    return f"[{', '.join(items)}]"
