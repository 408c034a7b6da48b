"""Which resource names which classes: by this, long modules are divided."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import ClientMethod, Provider, Resource

EVENTS = "events"


def answers_named(provider: Provider) -> dict[str, set[str]]:
    """Module of a resource -> the classes of `models` that its calls name."""
    named = {
        module_name(resource): {name for one in resource.operations for name in _answers(one)}
        for resource in provider.all_resources()
    }
    events = {event.type for event in provider.events if event.type is not None}
    named.setdefault(EVENTS, set()).update(events)
    return named


def arguments_named(provider: Provider) -> dict[str, set[str]]:
    """Module of a resource -> the classes of `params` and `dicts` that its calls name."""
    return {
        module_name(resource): {name for one in resource.operations for name in _arguments(one)}
        for resource in provider.all_resources()
    }


def module_name(resource: Resource) -> str:
    """The module of a resource: `v3_jobs` for `client.v3.jobs`."""
    return "_".join(resource.path)


def _answers(operation: ClientMethod) -> Iterator[str]:
    found = [answer.type for answer in operation.responses]
    if operation.stream is not None:
        found.append(operation.stream.type)
    if operation.job is not None:
        found += [operation.job.response, *(answer.type for answer in operation.job.final)]
    if operation.upload is not None:
        found += [answer.type for answer in operation.upload.responses]
    return (name for name in found if name is not None)


def _arguments(operation: ClientMethod) -> Iterator[str]:
    found = [operation.arguments]
    for body in operation.bodies:
        found += [body.type, *(variant.type for variant in body.variants)]
    return (name for name in found if name is not None)
