"""What somebody's traffic shows of an API: changes, one for each cause."""

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
    """How many responses were compared."""
    failed: int
    """How many are server errors that the spec does not document."""
    matches: Matches

    @property
    def drifted(self) -> frozenset[str]:
        """The operations of which a response is not what the spec says."""
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
    """Return what traffic shows of an API; nothing of it holds a secret of the traffic."""
    matches = matched(api, exchanges, base_url)
    redactor = Redactor(api, ())
    learned: list[tuple[Route, HttpExchange]] = []
    for route, wire in matches.calls:
        with contextlib.suppress(RecursionError):
            redactor.learn(route, wire)
            learned.append((route, wire))
    before = [*earlier]
    failed = [wire for route, wire in learned if _is_failure(route, wire)]
    differences: list[Change] = []
    for route, wire in learned:
        if not _is_failure(route, wire):
            of_this = [exchange for exchange in before if exchange.operation == route.id]
            differences += changes(api, route, wire, redactor, of_this)
    differences += [_new_operation(api, wire, redactor) for wire in matches.undocumented]
    operations = frozenset(route.id for route, _ in learned)
    return TrafficReport(
        tuple(joined(differences)), operations, len(learned) - len(failed), len(failed), matches
    )


def _is_failure(route: Route, wire: HttpExchange) -> bool:
    return wire.status >= 500 and route.response(wire.status) is None


def _new_operation(api: Api, wire: HttpExchange, redactor: Redactor) -> Change:
    """Return the change of a call that no operation describes, without the ids in its path."""
    method = wire.method if wire.method.isalpha() and len(wire.method) < 10 else "?"
    name = f"{method} {path_template(urlsplit(wire.url).path, redactor)}"
    allowed = ", ".join(api.methods(urlsplit(wire.url).path))
    detail = f"the spec has {allowed} for this path" if allowed else "the spec has no such path"
    where = api.source.locate(("paths",), key=True)
    return Change(name, wire.status, "new operation", "", detail, where, rule=("paths",))
