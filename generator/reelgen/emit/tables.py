"""The tables a client reads when it follows jobs, prices calls and takes deliveries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.model import (
    CompletionEvent,
    JobLifecycle,
    MethodCall,
    Notification,
    PriceList,
    PriceSelector,
    Provider,
    SigningScheme,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One entry: its key, and its arguments a line each."""

    key: str
    lines: tuple[str, ...]


def lifecycles(provider: Provider) -> tuple[Row, ...]:
    """`Lifecycle(...)` by operationId."""
    return tuple(
        Row(one.id, tuple(_lifecycle(one.id, one.job)))
        for one in provider.operations()
        if one.job is not None
    )


def prices(provider: Provider) -> tuple[Row, ...]:
    """`Price(...)` by operationId."""
    return tuple(
        Row(one.id, tuple(_price(one.price)))
        for one in provider.operations()
        if one.price is not None
    )


def heard(provider: Provider) -> tuple[Notification, ...]:
    """The events that are parsed: webhooks, or callbacks where there are no webhooks."""
    webhooks = tuple(event for event in provider.events if not event.callback)
    return webhooks or provider.events


def events(provider: Provider) -> tuple[Row, ...]:
    """`EventType(...)`, in order."""
    told = places(provider)
    return tuple(Row(event.name, tuple(_event(event, told))) for event in heard(provider))


def places(provider: Provider) -> tuple[str, ...]:
    """Where deliveries say what they are: a place that no two events share a word at."""
    words: dict[str, list[str]] = {}
    for event in heard(provider):
        for place, word in event.event_types:
            words.setdefault(place, []).append(word)
    return tuple(place for place, said in words.items() if len(set(said)) == len(said))


def id_headers(provider: Provider) -> tuple[str, ...]:
    """Headers that hold the id of a delivery, in lower case."""
    found = (header.lower() for event in heard(provider) for header in event.id_headers)
    return tuple(dict.fromkeys(found))


def event_types(provider: Provider) -> str:
    """The annotation of what a delivery carries."""
    types = dict.fromkeys(event.type for event in heard(provider))
    if None in types or not types:
        return "Any"
    return " | ".join(f"_models.{name}" for name in types)


def _lifecycle(operation: str, job: JobLifecycle) -> Iterator[str]:
    yield f"operation={operation!r},"
    yield f"answer={f'Type(_MODELS, {str(job.response)!r})' if job.response else None},"
    yield f"id={job.id!r},"
    yield f"poll={_follow(job.poll)},"
    yield f"state={job.state!r},"
    yield f"states={dict(job.states)!r},"
    yield f"results={job.results!r},"
    for name in ("error", "progress", "eta", "charged", "many"):
        if getattr(job, name):
            yield f"{name}={getattr(job, name)!r},"
    if job.progress is not None:
        yield f"full={job.full!r},"
    if job.eta is not None and job.eta_unit != 1:
        yield f"eta_unit={job.eta_unit!r},"
    if job.result is not None:
        yield f"result={_follow(job.result)},"
    if job.cancel is not None:
        yield f"cancel={_follow(job.cancel)},"
    yield f"first={job.first!r},"
    yield f"longest={job.longest!r},"
    if job.appears_within != 30:
        yield f"appears_within={job.appears_within!r},"
    if job.settled_by:
        yield f"settled_by={{{', '.join(_settled(one) for one in job.settled_by)}}},"
    if job.id_fields:
        yield f"id_fields={job.id_fields!r},"
    if job.listed_by:
        yield f"listed_by={job.listed_by!r},"


def _follow(follow: MethodCall) -> str:
    module = "_".join(follow.resource)
    arguments = {str(name): at for name, at in follow.arguments}
    row = f"_{follow.name.upper()}"
    return f"Follow(Type(_RESOURCES + {f'.{module}'!r}, {row!r}), {arguments!r})"


def _settled(one: CompletionEvent) -> str:
    rest = f"{one.id!r}, {one.state!r}, {one.results!r}, {one.error!r}"
    return f"{one.event!r}: Settled({rest})"


def _price(price: PriceList) -> Iterator[str]:
    yield f"unit={price.unit!r},"
    if price.flat is not None:
        yield f"flat={price.flat!r},"
    if price.rate is not None:
        yield f"rate={price.rate!r},"
    if price.by:
        yield f"by=({' '.join(f'{_selector(one)},' for one in price.by)}),"
    if price.prices:
        yield f"prices={dict(price.prices)!r},"
    if price.rates:
        yield f"rates={dict(price.rates)!r},"
    if price.per is not None:
        yield f"per_unit={price.per.unit!r},"
    if price.per is not None and price.per.at is not None:
        yield f"per={price.per.at!r},"
    if price.per is not None and price.per.default is not None:
        yield f"per_default={price.per.default!r},"


def _selector(selector: PriceSelector) -> str:
    default = f", default={selector.default!r}" if selector.default is not None else ""
    when = f", when={dict(selector.when)!r}" if selector.when else ""
    return f"PriceSelector({selector.at!r}{default}{when})"


def _event(event: Notification, told: tuple[str, ...]) -> Iterator[str]:
    yield f"name={event.name!r},"
    yield f"type={f'Type(_MODELS, {str(event.type)!r})' if event.type else None},"
    word = next((word for place, word in event.event_types if place in told), event.name)
    yield f"word={word!r},"
    if event.signatures:
        yield f"signatures=({' '.join(f'{_signature(s)},' for s in event.signatures)}),"


def _signature(one: SigningScheme) -> str:
    timed = f", {one.timestamp!r}, {one.tolerance!r}" if one.timestamp else ""
    others = "".join(
        f", {name}={getattr(one, name)!r}"
        for name, default in _SIGNATURE_DEFAULTS.items()
        if getattr(one, name) != default
    )
    first = f"{one.algorithm!r}, {one.header!r}, {one.signed!r}, {one.encoding!r}"
    return f"Signature({first}{timed}{others})"


_SIGNATURE_DEFAULTS = {
    "value": "{signature}",
    "separator": "",
    "timestamp_value": "{timestamp}",
    "key_prefix": "",
    "key_encoding": "text",
    "redelivery": "",
}
"""Of the runtime's `Signature`: what is left out."""
