"""Operation -> the annotation of what its method gives."""

from __future__ import annotations

from ..ir.model import ClientMethod, MethodResponse


def returns(operation: ClientMethod) -> str:
    """The annotation of what an operation answers; None stands for a documented 304, too."""
    found = union(operation.success)
    if not operation.may_be_unchanged or found in ("Any", "None") or found.endswith("| None"):
        return found
    return f"{found} | None"


def method_returns(operation: ClientMethod, *, is_async: bool) -> str:
    """The annotation of what a method gives: the answer, or the job that holds it."""
    if operation.job is None:
        return returns(operation)
    kind = "CancelableJob" if operation.job.cancel is not None else "Job"
    final = union(operation.job.final)
    return f"{'Async' if is_async else ''}{kind}[{returns(operation)}, {final}]"


def union(answers: tuple[MethodResponse, ...]) -> str:
    """The annotation of any of these."""
    found = dict.fromkeys(_returned(answer) for answer in answers)
    return " | ".join(found) if found else "Any"


def _returned(answer: MethodResponse) -> str:
    if answer.kind == "json":
        return f"models.{answer.type}" if answer.type else "Any"
    return {"text": "str", "binary": "bytes"}.get(answer.kind, "None")
