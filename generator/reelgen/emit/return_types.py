"""Operation -> the annotation of the result of its method."""

from __future__ import annotations

from ..ir.model import ClientMethod, MethodResponse


def returns(operation: ClientMethod) -> str:
    """Return the annotation of a response; None also represents a documented 304."""
    annotation = union(operation.success)
    if (
        not operation.may_be_unchanged
        or annotation in ("Any", "None")
        or annotation.endswith("| None")
    ):
        return annotation
    return f"{annotation} | None"


def method_returns(operation: ClientMethod, *, is_async: bool) -> str:
    """Return the annotation of the result of a method: a response, or its job."""
    if operation.job is None:
        return returns(operation)
    kind = "CancelableJob" if operation.job.cancel is not None else "Job"
    final = union(operation.job.final)
    return f"{'Async' if is_async else ''}{kind}[{returns(operation)}, {final}]"


def union(responses: tuple[MethodResponse, ...]) -> str:
    """Return the annotation of any of these responses."""
    members = dict.fromkeys(_returned(response) for response in responses)
    return " | ".join(members) if members else "Any"


def _returned(response: MethodResponse) -> str:
    if response.kind == "json":
        return f"models.{response.type}" if response.type else "Any"
    return {"text": "str", "binary": "bytes"}.get(response.kind, "None")
