"""The ways to call a method: one for each form of its body."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import ClientMethod, MethodBody, Variant


def call_variants(operation: ClientMethod) -> Iterator[tuple[MethodBody | None, Variant | None]]:
    """The ways to call a method: one for each form of its body."""
    if operation.body is None:
        yield None, None
    for body in operation.bodies:
        for variant in body.variants or (None,):
            yield body, variant


def is_overloaded(operation: ClientMethod) -> bool:
    """Whether there is more than one."""
    return len(list(call_variants(operation))) > 1


def media_types(operation: ClientMethod) -> list[str]:
    """All media types that the body may have."""
    return [media_type for body in operation.bodies for media_type in body.media_types]


def constant_of(operation: ClientMethod) -> str:
    """The name of its row in the table of its resource."""
    return f"_{operation.name.upper()}"
