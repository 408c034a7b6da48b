"""`x-job` -> the lifecycle of what an operation submits."""

from __future__ import annotations

from dataclasses import replace

from ..document import extensions
from ..ir.model import ClientMethod, CompletionEvent, JobLifecycle, MethodCall
from ..ir.names import Identifier
from ..schema.registry import Registry
from .locate_job_ids import locate_job_ids
from .name_operations import Named

_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0}

Known = dict[str, tuple[Named, ClientMethod]]


def with_jobs(
    named: tuple[Named, ...], operations: tuple[ClientMethod, ...], registry: Registry
) -> tuple[ClientMethod, ...]:
    """The operations; those that submit, with their lifecycle. It was checked with the document."""
    known = {one.id: (one, operation) for one, operation in zip(named, operations, strict=True)}
    return tuple(
        replace(operation, job=_lower(one, one.operation.job, operation, known, registry))
        if one.operation.job is not None
        else operation
        for one, operation in known.values()
    )


def _lower(
    submit: Named, said: extensions.XJob, operation: ClientMethod, known: Known, registry: Registry
) -> JobLifecycle:
    spec = submit.operation
    final = known[(said.result or said.poll).operation][1]
    return JobLifecycle(
        response=operation.success[0].type if operation.success else None,
        final=tuple(final.success),
        id=said.id,
        id_fields=locate_job_ids(
            said, {id: one.operation for id, (one, _) in known.items()}, registry
        ),
        poll=_follow(said.poll, known),
        state=said.state,
        states=tuple(
            (word, state) for state, words in said.states.model_dump().items() for word in words
        ),
        results=said.results,
        error=_several(said.error),
        progress=said.progress.at if said.progress else None,
        full=said.progress.of if said.progress else 1,
        eta=said.eta.at if said.eta else None,
        eta_unit=_SECONDS[said.eta.unit] if said.eta else 1,
        charged=f"response#{spec.credits.charged}"
        if spec.credits and spec.credits.charged
        else None,
        result=_follow(said.result, known) if said.result else None,
        cancel=_follow(said.cancel, known) if said.cancel else None,
        many=said.many,
        first=seconds(said.interval.first),
        longest=seconds(said.interval.max),
        appears_within=seconds(said.appears_within),
        settled_by=tuple(_settled(one) for one in said.settled_by),
        listed_by=_listed_by(known[said.poll.operation][0], known),
    )


def _listed_by(polled: Named, known: Known) -> str | None:
    """The method `list` of the resource whose operation is polled."""
    for one, operation in known.values():
        if one.resource == polled.resource and one.name == "list" and operation.method == "GET":
            return ".".join((*one.resource, one.name))
    return None


def _follow(call: extensions.OperationCall, known: Known) -> MethodCall:
    named, operation = known[call.operation]
    arguments: dict[str, Identifier] = {p.wire: p.name for p in operation.parameters}
    return MethodCall(
        resource=named.resource,
        name=operation.name,
        arguments=tuple((arguments[wire], at) for wire, at in call.parameters.items()),
    )


def _settled(said: extensions.SettledBy) -> CompletionEvent:
    return CompletionEvent(
        event=said.event,
        id=said.id,
        state=said.state or "unknown",
        results=said.results,
        error=_several(said.error),
    )


def _several(said: str | tuple[str, ...]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else said


def seconds(text: str) -> float:
    """`500ms` is 0.5."""
    unit = text.lstrip("0123456789.")
    return float(text.removesuffix(unit)) * _SECONDS[unit]
