"""Comparison of the results of a method: jobs, results, bodies of errors."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import ClientMethod
from .api_pair import ApiPair
from .callers import method_call, result_code
from .effect import Effect
from .python_api import Method
from .python_types import ONLY_NONE, type_text, type_texts


def compare_results(pair: ApiPair, old: Method, new: Method) -> Iterator[Effect]:
    """Yield the changes of the kind of job, of results and of the bodies of errors."""
    yield from _job(old, new)
    results = [(old.returns, new.returns, "returns")]
    job, new_job = old.operation.job, new.operation.job
    if job is not None and new_job is not None:
        final = pair.old.result(job.final), pair.new.result(new_job.final)
        results.append((*final, "ends with"))
    for before, after, verb in results:
        if not pair.reads.takes(before, after):
            was, now = type_texts(before, after)
            yield Effect(
                id="result-changed",
                message=f"`client.{old.path}` {verb} `{now}`, not `{was}`",
                level="safe" if before == ONLY_NONE else "breaking",  # None is not used
                symbol=f"client.{old.path}()",
                before=result_code(old, before),
                after=result_code(new, after),
            )
    yield from _errors(pair, old, new)


def _job(old: Method, new: Method) -> Iterator[Effect]:
    was, now = _job_kind(old.operation), _job_kind(new.operation)
    if was == now:
        return
    calls = method_call(old), method_call(new)
    yield Effect(
        id="job-lost" if not now else "job-gained" if not was else "job-changed",
        message=f"`client.{old.path}` gives {now or 'no job'}, not {was or 'no job'}",
        level="safe" if (was, now) == ("Job", "CancelableJob") else "breaking",
        symbol=f"client.{old.path}()",
        before=f"job = {calls[0]}" if was else calls[0],
        after=f"job = {calls[1]}" if now else calls[1],
    )


def _job_kind(operation: ClientMethod) -> str:
    if operation.job is None:
        return ""
    return "CancelableJob" if operation.job.cancel is not None else "Job"


def _errors(pair: ApiPair, old: Method, new: Method) -> Iterator[Effect]:
    by_status = {response.status: response for response in new.operation.responses}
    success = {id(response) for response in old.operation.success}
    for response in old.operation.responses:
        other = by_status.get(response.status)
        if id(response) in success or other is None:
            continue
        before, after = pair.old.response(response), pair.new.response(other)
        if not pair.reads.takes(before, after):
            yield Effect(
                id="error-changed",
                message=(
                    f"the body of the error {response.status} of `client.{old.path}` is "
                    f"`{type_text(after)}`, not `{type_text(before)}`"
                ),
                level="breaking",
                symbol=f"client.{old.path}() error {response.status}",
            )
