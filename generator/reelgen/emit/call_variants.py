"""The ways to call a method: one for each variant of its body."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import ClientMethod, MethodBody, Variant


def call_variants(operation: ClientMethod) -> Iterator[tuple[MethodBody | None, Variant | None]]:
    """Yield the ways to call a method: one for each variant of each encoding of its body."""
    if operation.body is None:
        yield None, None
    for body in operation.bodies:
        for variant in body.variants or (None,):
            yield body, variant


def is_overloaded(operation: ClientMethod) -> bool:
    """Return whether there is more than one way to call a method."""
    return len(list(call_variants(operation))) > 1


def media_types(operation: ClientMethod) -> list[str]:
    """Return all media types of the body."""
    return [media_type for body in operation.bodies for media_type in body.media_types]


def constant_of(operation: ClientMethod) -> str:
    """Return the name of the constant of an operation."""
    return f"_{operation.name.upper()}"
