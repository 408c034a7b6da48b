"""What a run has come to, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import shown
from .recording import Recording


def lines(recording: Recording, written: bool) -> Iterator[str]:
    """Yield the report of one provider."""
    strong = [change for change in recording.changes if not change.weak]
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
    counted = len(set(recording.recorded))
    verb = "recorded" if written else "as the spec says"
    skipped = len({call.operation for call in recording.skipped} - set(recording.recorded))
    yield (
        f"{recording.provider}: {counted} operations {verb}, {skipped} skipped, "
        f"{len({c.operation for c in strong})} drifted"
    )
