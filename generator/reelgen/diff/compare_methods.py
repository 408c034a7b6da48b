"""Comparison of the methods of a client: their names, then arguments and results."""

from __future__ import annotations

from collections.abc import Iterator

from .api_pair import ApiPair
from .callers import method_call
from .compare_arguments import compare_arguments
from .compare_results import compare_results
from .effect import Effect
from .python_api import Method


def compare_methods(pair: ApiPair) -> Iterator[Effect]:
    """Yield the methods that were removed or added, and the changes of the others."""
    for key, method in pair.old.methods.items():
        other = pair.new.methods.get(pair.pairs.get(key, ""))
        if other is None:
            yield Effect(
                id="method-removed",
                message=f"`client.{method.path}` was removed",
                level="breaking",
                symbol=f"client.{method.path}",
                operations=[key],
                before=method_call(method),
            )
            continue
        for effect in _changes(pair, method, other):
            effect.operations = [key]
            yield effect
    matched = set(pair.pairs.values())
    for key, method in pair.new.methods.items():
        if key not in matched:
            yield Effect(
                id="method-added",
                message=f"`client.{method.path}` was added",
                level="safe",
                symbol=f"client.{method.path}",
                operations=[key],
                after=method_call(method),
            )


def _changes(pair: ApiPair, old: Method, new: Method) -> Iterator[Effect]:
    if old.path != new.path:
        is_moved = old.operation.name == new.operation.name
        yield Effect(
            id="method-moved" if is_moved else "method-renamed",
            message=f"`client.{old.path}` is `client.{new.path}` now",
            level="breaking",
            symbol=f"client.{old.path}",
            before=method_call(old),
            after=method_call(new),
        )
    yield from _companions(old, new)
    yield from compare_arguments(pair, old, new)
    yield from compare_results(pair, old, new)


def _companions(old: Method, new: Method) -> Iterator[Effect]:
    """Yield the changes of the further methods of an operation."""
    for kind, name in old.companions.items():
        other = new.companions.get(kind)
        if other == name:
            continue
        path = ".".join((*old.resource, name))
        verb = "was removed" if other is None else f"is called `{other}` now"
        yield Effect(
            id="method-removed" if other is None else "method-renamed",
            message=f"`client.{path}` {verb}",
            level="breaking",
            symbol=f"client.{path}",
            before=f"client.{path}(…)",
        )
    for kind, name in new.companions.items():
        if kind not in old.companions:
            path = ".".join((*new.resource, name))
            yield Effect(
                id="method-added",
                message=f"`client.{path}` was added",
                level="safe",
                symbol=f"client.{path}",
            )
