"""Measure how much of a spec the fixtures cover, by operation, documented status and event."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..fixtures.check_fixtures import json_schema
from ..fixtures.events import events_of
from ..fixtures.fixture import Exchange, Fixture, FixtureDelivery
from ..json_types import JsonObject, is_object, object_at
from ..schema.flatten import JsonSchema
from ..validation import Api, Route
from .documented_shape import documented
from .request_shape import requestable, requested
from .value_shape import ValueShape, observed


@dataclass(frozen=True, slots=True)
class Share:
    """The number of covered items, and the missing ones."""

    seen: int
    documented: int
    missing: tuple[str, ...]

    @classmethod
    def of(cls, seen: set[str], documented_items: set[str]) -> Share:
        """Return the share of `documented_items` that is in `seen`."""
        return cls(
            len(seen & documented_items),
            len(documented_items),
            tuple(sorted(documented_items - seen)),
        )

    @classmethod
    def total(cls, parts: Iterable[tuple[str, Share]]) -> Share:
        """Return the sum of several shares, with part names before missing items."""
        listed = [*parts]
        missing = tuple(f"{name} {item}" for name, share in listed for item in share.missing)
        return cls(sum(s.seen for _, s in listed), sum(s.documented for _, s in listed), missing)

    @property
    def percent(self) -> float:
        """Percentage; 100 if there is nothing to cover."""
        return 100.0 * self.seen / self.documented if self.documented else 100.0


@dataclass(frozen=True, slots=True)
class CoveringFixture:
    """A fixture that covers an operation, status or event."""

    path: str
    title: str
    origin: str
    date: datetime.date


@dataclass(frozen=True, slots=True)
class Cell:
    """A documented status of an operation, or the body of an event."""

    status: str
    """The key in the spec: `200`, `4XX`, `default`; or `webhook` or `callback`."""
    is_success: bool
    has_example: bool
    """Whether the spec has an example of this body."""
    fixtures: tuple[CoveringFixture, ...]
    request: Share
    """Request fields covered by these fixtures."""
    fields: Share
    """Fields of the JSON body covered by these fixtures."""
    values: Share
    """Enum values of the JSON body covered by these fixtures."""


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A row of the matrix: an operation or an event."""

    name: str
    address: str
    """The method and path, `POST /videos`; empty for events."""
    succeeds: bool
    """Whether a fixture has a success response."""
    request: Share
    """Fields of the request, over all fixtures."""
    cells: tuple[Cell, ...]
    unanswered: tuple[CoveringFixture, ...]
    """Fixtures without a response."""

    @property
    def fixtures(self) -> tuple[CoveringFixture, ...]:
        """All fixtures."""
        return (
            *(fixture_entry for cell in self.cells for fixture_entry in cell.fixtures),
            *self.unanswered,
        )


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of a provider."""

    provider: str
    rows: tuple[CoverageRow, ...]
    """The operations, by name."""
    events: tuple[CoverageRow, ...]
    """Webhooks and callbacks, by name."""

    @property
    def measures(self) -> dict[str, Share]:
        """Shares by the names of MEASURES."""
        responses = [(f"{row.name} {cell.status}", cell) for row in self.rows for cell in row.cells]
        success = [(f"{name}:", cell) for name, cell in responses if cell.is_success]
        return {
            "operations": _shown((row.name, row.succeeds) for row in self.rows),
            "statuses": _shown((name, bool(cell.fixtures)) for name, cell in responses),
            "request_fields": Share.total((f"{row.name}:", row.request) for row in self.rows),
            "response_fields": Share.total((name, cell.fields) for name, cell in success),
            "enum_values": Share.total((name, cell.values) for name, cell in success),
            "events": _shown((row.name, row.succeeds) for row in self.events),
        }

    def older(self, today: datetime.date, days: float) -> Iterator[tuple[CoveringFixture, int]]:
        """Yield the fixtures older than some days, with their ages in days."""
        for row in (*self.rows, *self.events):
            for fixture_entry in row.fixtures:
                age = (today - fixture_entry.date).days
                if age > days:
                    yield fixture_entry, age


MEASURES: Mapping[str, str] = {
    "operations": "operations with a success fixture",
    "statuses": "documented statuses with a fixture",
    "request_fields": "request fields exercised",
    "response_fields": "fields of success responses seen",
    "enum_values": "enum values of success responses seen",
    "events": "webhooks and callbacks with a fixture",
}
"""Measures and their descriptions."""


def _sourced(fixtures: Iterable[Fixture]) -> Iterator[Fixture]:
    """Yield the sourced fixtures, without their unsourced parts."""
    for fixture in fixtures:
        content = fixture.content
        origin = content.origin
        if not origin.is_sourced:
            continue
        if isinstance(content, Exchange) and "response" not in origin.covers:
            content = content.model_copy(update={"response": None})
        yield dataclasses.replace(fixture, content=content)


def covered(contract: Api, fixtures: Iterable[Fixture], *, only_sourced: bool = False) -> Coverage:
    """Measure the coverage of the fixtures of one provider.

    Args:
        contract: The provider.
        fixtures: The fixtures; those of other providers are ignored.
        only_sourced: Whether to count only parts that come from the provider or a source about it.
    """
    fixtures = _sourced(fixtures) if only_sourced else fixtures
    exchanges: dict[str, list[tuple[CoveringFixture, Exchange]]] = {}
    deliveries: dict[tuple[str, str], list[tuple[CoveringFixture, FixtureDelivery]]] = {}
    for fixture in fixtures:
        content = fixture.content
        fixture_entry = CoveringFixture(
            fixture.path, content.title, content.origin.kind, content.origin.date
        )
        if fixture.provider != contract.provider:
            continue
        if isinstance(content, Exchange):
            exchanges.setdefault(content.operation, []).append((fixture_entry, content))
        else:
            name = (
                ("callback", content.callback) if content.callback else ("webhook", content.webhook)
            )
            deliveries.setdefault(name, []).append((fixture_entry, content))
    routes = sorted(contract.routes, key=lambda route: route.id)
    events = sorted(events_of(contract).items(), key=lambda event: event[0][1])
    return Coverage(
        contract.provider,
        tuple(_row(contract, r, exchanges.get(r.id, []), only_sourced) for r in routes),
        tuple(_event(contract, *name, e[0], deliveries.get(name, [])) for name, e in events),
    )


def _shown(parts: Iterable[tuple[str, bool]]) -> Share:
    listed = dict(parts)
    return Share.of({name for name, is_shown in listed.items() if is_shown}, {*listed})


def _row(
    contract: Api,
    route: Route,
    exchanges: list[tuple[CoveringFixture, Exchange]],
    only_sourced: bool,
) -> CoverageRow:
    documented_items = requestable(contract, route)
    sent = [
        (
            fixture_entry,
            exchange,
            set[str]()
            if only_sourced and "request" not in exchange.origin.covers
            else requested(contract, route, exchange.request),
        )
        for fixture_entry, exchange in exchanges
    ]
    cells = tuple(_cells(contract, route, sent, documented_items))
    ended_well = {
        s.path for s, exchange in exchanges if exchange.response and exchange.response.status < 400
    }
    return CoverageRow(
        route.id,
        f"{route.method} {route.path}",
        any(s.path in ended_well for cell in cells if cell.is_success for s in cell.fixtures),
        Share.of({field for *_, fields in sent for field in fields}, documented_items),
        cells,
        tuple(fixture_entry for fixture_entry, exchange in exchanges if exchange.response is None),
    )


def _cells(
    contract: Api,
    route: Route,
    sent: list[tuple[CoveringFixture, Exchange, set[str]]],
    documented_items: set[str],
) -> Iterator[Cell]:
    responses, successes = object_at(route.raw, "responses"), _successes(route)
    for status in responses:
        documented_response = object_at(responses, status)
        of_status = [
            (fixture_entry, exchange.response, fields)
            for fixture_entry, exchange, fields in sent
            if exchange.response and route.response_key(exchange.response.status) == status
        ]
        bodies = [response.json_ for _, response, _ in of_status if response.has_json]
        fields, values = _shares(contract, json_schema(documented_response), bodies)
        yield Cell(
            status,
            status in successes,
            _has_example(documented_response),
            tuple(fixture_entry for fixture_entry, *_ in of_status),
            Share.of({field for *_, names in of_status for field in names}, documented_items),
            fields,
            values,
        )


def _successes(route: Route) -> list[str]:
    """Return the documented success statuses, or the closest ones if there is no 2xx."""
    statuses = [*object_at(route.raw, "responses")]
    for first in ("2", "3", "default", "1"):
        if matches := [status for status in statuses if status.startswith(first)]:
            return matches
    return []


def _event(
    contract: Api,
    kind: str,
    name: str,
    schema: JsonSchema,
    deliveries: list[tuple[CoveringFixture, FixtureDelivery]],
) -> CoverageRow:
    shares = _shares(contract, schema, [delivery.json_ for _, delivery in deliveries])
    nothing = Share.of(set(), set())
    cell = Cell(
        kind, True, False, tuple(fixture_entry for fixture_entry, _ in deliveries), nothing, *shares
    )
    return CoverageRow(name, "", bool(deliveries), nothing, (cell,), ())


def _has_example(response: JsonObject) -> bool:
    media = object_at(response, "content").values()
    return any("example" in entry or "examples" in entry for entry in media if is_object(entry))


def _shares(contract: Api, schema: JsonSchema, bodies: Iterable[object]) -> tuple[Share, Share]:
    """Return the shares of fields and of enum values."""
    if schema is None:
        return Share.of(set(), set()), Share.of(set(), set())
    documented_items, seen = documented(contract.schemas, schema), ValueShape()
    for body in bodies:
        seen.add(observed(contract.schemas, schema, body))
    return Share.of(seen.fields, documented_items.fields), Share.of(
        _words(seen), _words(documented_items)
    )


def _words(shape: ValueShape) -> set[str]:
    return {f"{path} = {value}" if path else value for path, value in shape.values}
