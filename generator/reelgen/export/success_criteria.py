"""When a step is done, and when it is tried again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..document.extensions import XJob
from ..lower.lower_jobs import seconds
from .spec import Endpoint

PATIENCE = 3600.0
"""Seconds to go on trying."""


def success(endpoint: Endpoint) -> dict[str, str]:
    """The documented statuses of success."""
    codes = [code for code in endpoint.operation.responses if code.startswith("2")]
    if not codes or not all(code.isdigit() for code in codes):
        return {"condition": "$statusCode >= 200 && $statusCode < 300"}
    return {"condition": " || ".join(f"$statusCode == {code}" for code in codes)}


def one_of(context: str, words: Iterable[str]) -> dict[str, str]:
    """The value is one of these words. A regex, since `==` ignores case in Arazzo."""
    escaped = (re.sub(r"[\\^$.|?*+()\[\]{}/]", r"\\\g<0>", word) for word in words)
    return {"context": context, "condition": f"^({'|'.join(escaped)})$", "type": "regex"}


def while_pending(state: str, job: XJob) -> list[dict[str, Any]]:
    """Wait while the job is queued or runs."""
    pending = (*job.states.queued, *job.states.running)
    return [_again("pending", one_of(state, pending), job)] if pending else []


def while_unavailable(job: XJob) -> dict[str, Any]:
    """Outlive a server that is busy or down. For calls that change nothing."""
    return _again("unavailable", {"condition": "$statusCode == 429 || $statusCode >= 500"}, job)


def _again(name: str, criterion: dict[str, str], job: XJob) -> dict[str, Any]:
    """At the pace that the spec advises."""
    pause = seconds(job.interval.first)
    return {
        "name": name,
        "type": "retry",
        "retryAfter": int(pause) if pause == int(pause) else pause,
        "retryLimit": int(PATIENCE / max(pause, 1)) or 1,
        "criteria": [criterion],
    }
