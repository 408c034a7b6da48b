"""Success criteria and retries of steps."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..document.extensions import XJob
from ..json_types import JsonObject
from ..lower.lower_jobs import seconds
from .spec import Endpoint

PATIENCE = 3600.0
"""Maximum time of retries in seconds."""


def success(endpoint: Endpoint) -> dict[str, str]:
    """Return the criterion for the documented success statuses."""
    codes = [code for code in endpoint.operation.responses if code.startswith("2")]
    if not codes or not all(code.isdigit() for code in codes):
        return {"condition": "$statusCode >= 200 && $statusCode < 300"}
    return {"condition": " || ".join(f"$statusCode == {code}" for code in codes)}


def one_of(context: str, values: Iterable[str]) -> dict[str, str]:
    """Return the criterion for one of these values; a regex, since `==` ignores case in Arazzo."""
    escaped = (re.sub(r"[\\^$.|?*+()\[\]{}/]", r"\\\g<0>", value) for value in values)
    return {"context": context, "condition": f"^({'|'.join(escaped)})$", "type": "regex"}


def while_pending(state: str, job: XJob) -> list[JsonObject]:
    """Return the retries while the job is queued or running."""
    pending = (*job.states.queued, *job.states.running)
    return [_again("pending", one_of(state, pending), job)] if pending else []


def while_unavailable(job: XJob) -> JsonObject:
    """Return the retry for an unavailable server, for idempotent calls."""
    return _again("unavailable", {"condition": "$statusCode == 429 || $statusCode >= 500"}, job)


def _again(name: str, criterion: dict[str, str], job: XJob) -> JsonObject:
    """Return a retry action at the interval of the spec."""
    pause = seconds(job.interval.first)
    return {
        "name": name,
        "type": "retry",
        "retryAfter": int(pause) if pause == int(pause) else pause,
        "retryLimit": int(PATIENCE / max(pause, 1)) or 1,
        "criteria": [criterion],
    }
