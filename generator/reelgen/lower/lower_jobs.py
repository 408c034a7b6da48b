"""Lower `x-job` to the lifecycle of a submitted job."""

from __future__ import annotations

from dataclasses import replace

from ..document import extensions
from ..ir.model import ClientMethod, CompletionEvent, JobLifecycle, MethodCall
from ..ir.names import Identifier
from ..schema.registry import Registry
from .locate_job_ids import locate_job_ids
from .name_operations import Named

_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0}

Operations = dict[str, tuple[Named, ClientMethod]]


def with_jobs(
    named: tuple[Named, ...], operations: tuple[ClientMethod, ...], registry: Registry
) -> tuple[ClientMethod, ...]:
    """Return the operations; those with a checked `x-job` have a lifecycle."""
    methods = {
        submit.id: (submit, operation) for submit, operation in zip(named, operations, strict=True)
    }
    return tuple(
        replace(operation, job=_lower(submit, submit.operation.job, operation, methods, registry))
        if submit.operation.job is not None
        else operation
        for submit, operation in methods.values()
    )


def _lower(
    submit: Named,
    job: extensions.XJob,
    operation: ClientMethod,
    operations: Operations,
    registry: Registry,
) -> JobLifecycle:
    spec = submit.operation
    final = operations[(job.result or job.poll).operation][1]
    return JobLifecycle(
        response=operation.success[0].type if operation.success else None,
        final=tuple(final.success),
        id=job.id,
        id_fields=locate_job_ids(
            job, {id: named.operation for id, (named, _) in operations.items()}, registry
        ),
        poll=_method_call(job.poll, operations),
        state=job.state,
        states=tuple(
            (value, state) for state, values in job.states.model_dump().items() for value in values
        ),
        results=job.results,
        error=_several(job.error),
        progress=job.progress.at if job.progress else None,
        full=job.progress.of if job.progress else 1,
        eta=job.eta.at if job.eta else None,
        eta_unit=_SECONDS[job.eta.unit] if job.eta else 1,
        charged=f"response#{spec.credits.charged}"
        if spec.credits and spec.credits.charged
        else None,
        result=_method_call(job.result, operations) if job.result else None,
        cancel=_method_call(job.cancel, operations) if job.cancel else None,
        many=job.many,
        first=seconds(job.interval.first),
        longest=seconds(job.interval.max),
        appears_within=seconds(job.appears_within),
        settled_by=tuple(_completion(named) for named in job.settled_by),
        listed_by=_listed_by(operations[job.poll.operation][0], operations),
    )


def _listed_by(polled: Named, operations: Operations) -> str | None:
    """Return the method `list` of the polled operation's resource."""
    for named, operation in operations.values():
        if named.resource == polled.resource and named.name == "list" and operation.method == "GET":
            return ".".join((*named.resource, named.name))
    return None


def _method_call(call: extensions.OperationCall, operations: Operations) -> MethodCall:
    named, operation = operations[call.operation]
    arguments: dict[str, Identifier] = {p.wire: p.name for p in operation.parameters}
    return MethodCall(
        resource=named.resource,
        name=operation.name,
        arguments=tuple((arguments[wire], at) for wire, at in call.parameters.items()),
    )


def _completion(completion: extensions.SettledBy) -> CompletionEvent:
    return CompletionEvent(
        event=completion.event,
        id=completion.id,
        state=completion.state or "unknown",
        results=completion.results,
        error=_several(completion.error),
    )


def _several(pointers: str | tuple[str, ...]) -> tuple[str, ...]:
    return (pointers,) if isinstance(pointers, str) else pointers


def seconds(text: str) -> float:
    """Parse a duration: `500ms` is 0.5."""
    unit = text.lstrip("0123456789.")
    return float(text.removesuffix(unit)) * _SECONDS[unit]
