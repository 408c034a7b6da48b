"""Comparison of recorded traffic with a spec: one change for each cause."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..fixtures.fixture import Exchange
from ..validation import Api, Route
from .capture_transport import HttpExchange
from .change import Change
from .compare_response import changes
from .join_causes import joined
from .match_traffic import Matches, matched
from .redact import Redactor
from .redact_path import path_template


@dataclass(frozen=True)
class TrafficReport:
    """The comparison of traffic with a spec."""

    changes: tuple[Change, ...]
    operations: frozenset[str]
    """The operations that were called."""
    responses: int
    """Number of compared responses."""
    failed: int
    """Number of undocumented server errors, which are not compared."""
    matches: Matches

    @property
    def drifted(self) -> frozenset[str]:
        """The operations with a response that contradicts the spec."""
        strong = [change for change in self.changes if not change.weak]
        others = [name.partition(" ")[0] for change in strong for name in change.also]
        return frozenset((*(change.operation for change in strong), *others))


def compare_traffic(
    api: Api,
    exchanges: Iterable[HttpExchange],
    *,
    base_url: str | None = None,
    earlier: Iterable[Exchange] = (),
) -> TrafficReport:
    """Return the differences between traffic and a spec, without secrets of the traffic."""
    matches = matched(api, exchanges, base_url)
    redactor = Redactor(api, ())
    learned: list[tuple[Route, HttpExchange]] = []
    for route, exchange in matches.calls:
        with contextlib.suppress(RecursionError):
            redactor.learn(route, exchange)
            learned.append((route, exchange))
    before = [*earlier]
    failed = [exchange for route, exchange in learned if _is_failure(route, exchange)]
    differences: list[Change] = []
    for route, exchange in learned:
        if not _is_failure(route, exchange):
            of_operation = [fixture for fixture in before if fixture.operation == route.id]
            differences += changes(api, route, exchange, redactor, of_operation)
    differences += [_new_operation(api, exchange, redactor) for exchange in matches.undocumented]
    operations = frozenset(route.id for route, _ in learned)
    return TrafficReport(
        tuple(joined(differences)), operations, len(learned) - len(failed), len(failed), matches
    )


def _is_failure(route: Route, exchange: HttpExchange) -> bool:
    return exchange.status >= 500 and route.response(exchange.status) is None


def _new_operation(api: Api, exchange: HttpExchange, redactor: Redactor) -> Change:
    """Return the change for an undocumented call, without the ids in its path."""
    method = exchange.method if exchange.method.isalpha() and len(exchange.method) < 10 else "?"
    name = f"{method} {path_template(urlsplit(exchange.url).path, redactor)}"
    allowed = ", ".join(api.methods(urlsplit(exchange.url).path))
    detail = f"the spec has {allowed} for this path" if allowed else "the spec has no such path"
    where = api.source.locate(("paths",), key=True)
    return Change(name, exchange.status, "new operation", "", detail, where, rule=("paths",))
