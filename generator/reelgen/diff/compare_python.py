"""Comparison of the Python API: the changes that break code for the old one."""

from __future__ import annotations

from collections.abc import Iterator

from .api_pair import ApiPair
from .compare_classes import compare_classes
from .compare_clients import compare_clients
from .compare_methods import compare_methods
from .effect import Effect


def compare_python(pair: ApiPair) -> Iterator[Effect]:
    """Yield all changes of the Python API."""
    yield from compare_clients(pair.old.provider, pair.new.provider)
    yield from compare_methods(pair)
    yield from compare_classes(pair, "models")
    yield from compare_classes(pair, "params")
