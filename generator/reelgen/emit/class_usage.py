"""The classes that methods use, and as what: long modules are divided by this."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from ..ir.model import ClientMethod, Provider, Resource
from ..ir.names import ClassName

EVENTS = "events"

Use: TypeAlias = tuple[str, str]
"""A class and its role in a method, such as `Body`."""


def responses_named(provider: Provider) -> dict[str, set[str]]:
    """Return module of a resource -> the classes of `models` that its calls use."""
    named = {
        module_name(resource): {
            name for operation in resource.operations for name, _ in response_uses(operation)
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
            name for operation in resource.operations for name, _ in request_uses(operation)
        }
        for resource in provider.all_resources()
    }


def module_name(resource: Resource) -> str:
    """Return the module of a resource: `v3_jobs` for `client.v3.jobs`."""
    return "_".join(resource.path)


def request_uses(method: ClientMethod) -> Iterator[Use]:
    """Yield the classes of `params` that a method uses."""
    uses = [(method.arguments, "Parameters")]
    for body in method.bodies:
        uses += [(name, "Body") for name in (body.type, *(v.type for v in body.variants))]
    return _named(uses)


def response_uses(method: ClientMethod) -> Iterator[Use]:
    """Yield the classes of `models` that a method uses, those of successes first."""
    uses = [(response.type, "Response") for response in method.success]
    if method.job is not None:
        uses.append((method.job.response, "Response"))
        uses += [(response.type, "Response") for response in method.job.final]
    if method.upload is not None:
        uses += [(response.type, "Response") for response in method.upload.responses]
    if method.stream is not None:
        uses.append((method.stream.type, "Event of the stream"))
    uses += [(r.type, f"Body of the error {r.status}") for r in method.responses]
    return _named(uses)


def _named(uses: Iterable[tuple[ClassName | None, str]]) -> Iterator[Use]:
    return ((name, role) for name, role in uses if name is not None)
