"""Provider -> its webhook events and their signatures, rendered as constants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sized

from ..ir.model import Notification, Provider, SigningScheme
from ..runtime.webhooks.signature_spec import SignatureSpec
from .literal import Call, Constants, literal
from .operation_table import model_type

Signatures = tuple[SignatureSpec, ...]


def parsed_events(provider: Provider) -> tuple[Notification, ...]:
    """Return the events to parse: webhooks, or callbacks where there are no webhooks."""
    webhooks = tuple(event for event in provider.events if not event.callback)
    return webhooks or provider.events


def event_type(provider: Provider) -> str:
    """Return the annotation of the body of a delivery."""
    types = dict.fromkeys(event.type for event in parsed_events(provider))
    if None in types or not types:
        return "Any"
    return " | ".join(f"_models.{name}" for name in types)


def event_table(provider: Provider) -> tuple[dict[str, str], str]:
    """Return the constants of repeated signatures, name -> source, and `Events(...)`."""
    events = parsed_events(provider)
    locations = _locations(events)
    constants = _repeated(events)
    id_headers = (header.lower() for event in events for header in event.id_headers)
    arguments = {
        "types": tuple(_event(event, locations) for event in events),
        "locations": locations,
    }
    optional = {"id_headers": tuple(dict.fromkeys(id_headers))}
    table = literal(Call("Events", {**arguments, **_given(optional)}), constants)
    return {name: literal(signatures) for name, signatures in constants.items()}, table


def _locations(events: tuple[Notification, ...]) -> tuple[str, ...]:
    """Return the locations at which no two events have the same value."""
    values: dict[str, list[str]] = {}
    for event in events:
        for location, value in event.event_types:
            values.setdefault(location, []).append(value)
    return tuple(location for location, all in values.items() if len(set(all)) == len(all))


def _repeated(events: tuple[Notification, ...]) -> Constants:
    """Return the signatures of several events, by the name of their constant."""
    counts = Counter(_signatures(event) for event in events if event.signatures)
    repeated = [signatures for signatures, count in counts.items() if count > 1]
    names = (f"_SIGNATURES{'' if i == 1 else f'_{i}'}" for i in range(1, len(repeated) + 1))
    return dict(zip(names, repeated, strict=True))


def _event(event: Notification, locations: tuple[str, ...]) -> Call:
    values = (value for location, value in event.event_types if location in locations)
    arguments = {
        "name": event.name,
        "type": model_type(event.type),
        "value": next(values, event.name),
    }
    return Call("EventType", {**arguments, **_given({"signatures": _signatures(event)})})


def _given(arguments: Mapping[str, Sized]) -> dict[str, object]:
    """Return the arguments that are not empty, which is their default."""
    return {name: value for name, value in arguments.items() if len(value)}


def _signatures(event: Notification) -> Signatures:
    return tuple(map(_signature, event.signatures))


def _signature(signature: SigningScheme) -> SignatureSpec:
    return SignatureSpec(
        signature.algorithm,
        signature.header,
        signature.signed,
        signature.encoding,
        signature.timestamp,
        signature.tolerance if signature.timestamp else 300,
        signature.value,
        signature.separator,
        signature.timestamp_value,
        signature.key_prefix,
        signature.key_encoding,
        signature.redelivery,
    )
