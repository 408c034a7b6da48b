"""Provider -> the lifecycles of its jobs and its prices, rendered as entries of dicts."""

from __future__ import annotations

from ..ir.model import JobLifecycle, MethodCall, PriceList, Provider
from ..runtime.jobs.lifecycle import JobCall, JobCompletion, Lifecycle
from ..runtime.operation import Type
from ..runtime.pricing import PriceSelector, PriceSpec
from .literal import Code, literal
from .operation_table import model_type


def lifecycles(provider: Provider) -> dict[str, str]:
    """Return `Lifecycle(...)` by operationId."""
    return {
        operation.id: literal(_lifecycle(operation.id, operation.job))
        for operation in provider.operations()
        if operation.job is not None
    }


def prices(provider: Provider) -> dict[str, str]:
    """Return `PriceSpec(...)` by operationId."""
    return {
        operation.id: literal(_price(operation.price))
        for operation in provider.operations()
        if operation.price is not None
    }


def _lifecycle(operation: str, job: JobLifecycle) -> Lifecycle:
    return Lifecycle(
        operation=operation,
        response=model_type(job.response),
        id=job.id,
        poll=_follow(job.poll),
        state=job.state,
        states=dict(job.states),
        results=job.results,
        error=job.error,
        progress=job.progress,
        full=job.full,
        eta=job.eta,
        eta_unit=job.eta_unit,
        charged=job.charged,
        result=None if job.result is None else _follow(job.result),
        cancel=None if job.cancel is None else _follow(job.cancel),
        many=job.many,
        first=job.first,
        longest=job.longest,
        appears_within=job.appears_within,
        settled_by={
            s.event: JobCompletion(s.id, s.state, s.results, s.error) for s in job.settled_by
        },
        id_fields=job.id_fields,
        listed_by=job.listed_by,
    )


def _follow(follow: MethodCall) -> JobCall:
    module = Code(f"_RESOURCES + {'.' + '_'.join(follow.resource)!r}")
    return JobCall(Type(module, f"_{follow.name.upper()}"), dict(follow.arguments))


def _price(price: PriceList) -> PriceSpec:
    return PriceSpec(
        unit=price.unit,
        flat=price.flat,
        rate=price.rate,
        by=tuple(PriceSelector(s.at, s.default, dict(s.when)) for s in price.by),
        prices=dict(price.prices),
        rates=dict(price.rates),
        per=None if price.per is None else price.per.at,
        per_unit="" if price.per is None else price.per.unit,
        per_default=None if price.per is None else price.per.default,
    )
