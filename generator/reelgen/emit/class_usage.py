"""The classes that each resource uses: long modules are divided by this."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import ClientMethod, Provider, Resource

EVENTS = "events"


def responses_named(provider: Provider) -> dict[str, set[str]]:
    """Return module of a resource -> the classes of `models` that its calls use."""
    named = {
        module_name(resource): {
            name for operation in resource.operations for name in _responses(operation)
        }
        for resource in provider.all_resources()
    }
    events = {event.type for event in provider.events if event.type is not None}
    named.setdefault(EVENTS, set()).update(events)
    return named


def arguments_named(provider: Provider) -> dict[str, set[str]]:
    """Return module of a resource -> the classes of `params` that its calls use."""
    return {
        module_name(resource): {
            name for operation in resource.operations for name in _arguments(operation)
        }
        for resource in provider.all_resources()
    }


def module_name(resource: Resource) -> str:
    """Return the module of a resource: `v3_jobs` for `client.v3.jobs`."""
    return "_".join(resource.path)


def _responses(operation: ClientMethod) -> Iterator[str]:
    names = [response.type for response in operation.responses]
    if operation.stream is not None:
        names.append(operation.stream.type)
    if operation.job is not None:
        names += [operation.job.response, *(response.type for response in operation.job.final)]
    if operation.upload is not None:
        names += [response.type for response in operation.upload.responses]
    return (name for name in names if name is not None)


def _arguments(operation: ClientMethod) -> Iterator[str]:
    names = [operation.arguments]
    for body in operation.bodies:
        names += [body.type, *(variant.type for variant in body.variants)]
    return (name for name in names if name is not None)
