"""Assignment of the operations of two documents to each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from ..validation.api import Api, encode_path
from ..validation.route import Route
from .described import template

Pair: TypeAlias = tuple[Route | None, Route | None]


def match_operations(ours: Api, theirs: Api) -> Iterator[Pair]:
    """Yield pairs of operations; None in a pair where only one document has it.

    Names of path parameters are ignored. A path without parameters that only our template
    matches is that operation: `POST /models/veo-3` is `POST /models/{model}`. Our operations on
    servers that the other document does not describe are skipped.
    """
    templates = {(route.method, template(route)): route for route in ours.routes}
    matched: set[str] = set()
    for route in theirs.routes:
        own = templates.get((route.method, template(route))) or _matching(ours, route)
        if own is not None:
            matched.add(own.id)
        yield own, route
    bases = {f"{route.base}/" for route in theirs.routes}
    for route in ours.routes:
        if route.id not in matched and template(route).startswith(tuple(bases)):
            yield route, None


def _matching(ours: Api, route: Route) -> Route | None:
    path = route.base + route.path
    matched = None if "{" in path else ours.find(route.method, encode_path(path))
    return matched and matched[0]
