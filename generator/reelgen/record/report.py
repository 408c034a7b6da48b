"""The report of a run."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import shown
from ..json_types import JsonObject
from .recording import Recording


def lines(recording: Recording, written: bool) -> Iterator[str]:
    """Yield the lines of the report of one provider."""
    strong = recording.strong
    weak = [change for change in recording.changes if change.weak]
    if recording.skipped:
        yield "not recorded:"
        for call in sorted(recording.skipped, key=lambda call: (call.operation, call.reason)):
            yield f"  {call.operation}: {shown(call.reason)}"
    if strong:
        yield "drift: the API differs from the spec"
        yield from (f"  {change}" for change in strong)
    if weak:
        yield "seen before, not now"
        yield from (f"  {change}" for change in weak)
    verb = "recorded" if written else "as the spec says"
    others = {*recording.recorded, *recording.drifted}
    skipped = {call.operation for call in recording.skipped} - others
    yield (
        f"{recording.provider}: {len(recording.recorded)} operations {verb}, "
        f"{len(skipped)} skipped, {len(recording.drifted)} drifted"
    )


def causes(recording: Recording) -> list[JsonObject]:
    """Return each cause of drift as JSON: a stable `id`, a `title`, a `body` in Markdown."""
    return [
        {
            "id": change.fingerprint,
            "title": shown(f"{recording.provider}: {change.operation}: {change.subject}")[:200],
            "body": f"`{shown(str(change)).replace('`', chr(39))}`",
        }
        for change in recording.strong
    ]
