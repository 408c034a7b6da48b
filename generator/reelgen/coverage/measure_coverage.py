"""How much of a spec the fixtures show: operation by documented status, and events."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..fixtures.check_fixtures import json_schema
from ..fixtures.events import events_of
from ..fixtures.fixture import Exchange, Fixture, FixtureDelivery
from ..json_types import is_object, object_at
from ..schema.flatten import JsonSchema
from ..validation import Api, Route
from .documented_shape import documented
from .request_shape import requestable, requested
from .value_shape import ValueShape, observed


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the documented places are shown, and which are not."""

    seen: int
    known: int
    missing: tuple[str, ...]

    @classmethod
    def of(cls, seen: set[str], known: set[str]) -> Share:
        """What of `known` is in `seen`."""
        return cls(len(seen & known), len(known), tuple(sorted(known - seen)))

    @classmethod
    def total(cls, parts: Iterable[tuple[str, Share]]) -> Share:
        """Several together; the name of its part stands before each missing place."""
        listed = [*parts]
        missing = tuple(f"{name} {place}" for name, share in listed for place in share.missing)
        return cls(sum(s.seen for _, s in listed), sum(s.known for _, s in listed), missing)

    @property
    def percent(self) -> float:
        """100 where there is nothing to show."""
        return 100.0 * self.seen / self.known if self.known else 100.0


@dataclass(frozen=True, slots=True)
class Shown:
    """A fixture."""

    path: str
    title: str
    origin: str
    date: datetime.date


@dataclass(frozen=True, slots=True)
class Cell:
    """One documented status of an operation, or the body of an event."""

    status: str
    """As the spec writes it: `200`, `4XX`, `default`; `webhook` or `callback`."""
    is_success: bool
    has_example: bool
    """The spec has an example of this body."""
    fixtures: tuple[Shown, ...]
    request: Share
    """Fields that the requests of these fixtures exercise."""
    fields: Share
    """Fields of the JSON body that they show."""
    values: Share
    """Values of enums of the JSON body that they show."""


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One operation, or one event."""

    name: str
    address: str
    """`POST /videos`; empty of events."""
    succeeds: bool
    """Whether a fixture shows an answer of success."""
    request: Share
    """Fields of the request, over all fixtures."""
    cells: tuple[Cell, ...]
    unanswered: tuple[Shown, ...]
    """Fixtures of the request alone."""

    @property
    def fixtures(self) -> tuple[Shown, ...]:
        """All of them."""
        return (*(shown for cell in self.cells for shown in cell.fixtures), *self.unanswered)


@dataclass(frozen=True, slots=True)
class Coverage:
    """One provider."""

    provider: str
    rows: tuple[CoverageRow, ...]
    """The operations, by name."""
    events: tuple[CoverageRow, ...]
    """Webhooks and callbacks, by name."""

    @property
    def measures(self) -> dict[str, Share]:
        """What thresholds are for, by the names of MEASURES."""
        answers = [(f"{row.name} {cell.status}", cell) for row in self.rows for cell in row.cells]
        success = [(f"{name}:", cell) for name, cell in answers if cell.is_success]
        return {
            "operations": _shown((row.name, row.succeeds) for row in self.rows),
            "statuses": _shown((name, bool(cell.fixtures)) for name, cell in answers),
            "request_fields": Share.total((f"{row.name}:", row.request) for row in self.rows),
            "response_fields": Share.total((name, cell.fields) for name, cell in success),
            "enum_values": Share.total((name, cell.values) for name, cell in success),
            "events": _shown((row.name, row.succeeds) for row in self.events),
        }

    def older(self, today: datetime.date, days: float) -> Iterator[tuple[Shown, int]]:
        """The fixtures over an age, with their ages in days."""
        for row in (*self.rows, *self.events):
            for shown in row.fixtures:
                age = (today - shown.date).days
                if age > days:
                    yield shown, age


MEASURES: Mapping[str, str] = {
    "operations": "operations with a success fixture",
    "statuses": "documented statuses with a fixture",
    "request_fields": "request fields exercised",
    "response_fields": "fields of success answers seen",
    "enum_values": "enum values of success answers seen",
    "events": "webhooks and callbacks with a fixture",
}
"""What is counted, and what it is called."""


def covered(contract: Api, fixtures: Iterable[Fixture]) -> Coverage:
    """What the fixtures of one provider show."""
    exchanges: dict[str, list[tuple[Shown, Exchange]]] = {}
    deliveries: dict[tuple[str, str], list[tuple[Shown, FixtureDelivery]]] = {}
    for fixture in fixtures:
        one = fixture.content
        shown = Shown(fixture.path, one.title, one.origin.kind, one.origin.date)
        if fixture.provider != contract.provider:
            continue
        if isinstance(one, Exchange):
            exchanges.setdefault(one.operation, []).append((shown, one))
        else:
            name = ("callback", one.callback) if one.callback else ("webhook", one.webhook)
            deliveries.setdefault(name, []).append((shown, one))
    routes = sorted(contract.routes, key=lambda route: route.id)
    events = sorted(events_of(contract).items(), key=lambda event: event[0][1])
    return Coverage(
        contract.provider,
        tuple(_row(contract, route, exchanges.get(route.id, [])) for route in routes),
        tuple(_event(contract, *name, e[0], deliveries.get(name, [])) for name, e in events),
    )


def _shown(parts: Iterable[tuple[str, bool]]) -> Share:
    listed = dict(parts)
    return Share.of({name for name, is_shown in listed.items() if is_shown}, {*listed})


def _row(contract: Api, route: Route, exchanges: list[tuple[Shown, Exchange]]) -> CoverageRow:
    known = requestable(contract, route)
    sent = [(shown, one, requested(contract, route, one.request)) for shown, one in exchanges]
    cells = tuple(_cells(contract, route, sent, known))
    ended_well = {s.path for s, one in exchanges if one.response and one.response.status < 400}
    return CoverageRow(
        route.id,
        f"{route.method} {route.path}",
        any(s.path in ended_well for cell in cells if cell.is_success for s in cell.fixtures),
        Share.of({field for *_, fields in sent for field in fields}, known),
        cells,
        tuple(shown for shown, one in exchanges if one.response is None),
    )


def _cells(
    contract: Api,
    route: Route,
    sent: list[tuple[Shown, Exchange, set[str]]],
    known: set[str],
) -> Iterator[Cell]:
    answers, successes = object_at(route.raw, "responses"), _successes(route)
    for status in answers:
        answer = object_at(answers, status)
        of_status = [
            (shown, one.response, fields)
            for shown, one, fields in sent
            if one.response and route.response_key(one.response.status) == status
        ]
        bodies = [response.json_ for _, response, _ in of_status if response.has_json]
        fields, values = _shares(contract, json_schema(answer), bodies)
        yield Cell(
            status,
            status in successes,
            _has_example(answer),
            tuple(shown for shown, *_ in of_status),
            Share.of({field for *_, places in of_status for field in places}, known),
            fields,
            values,
        )


def _successes(route: Route) -> list[str]:
    """The documented statuses of success; where there is no 2xx, what comes nearest."""
    statuses = [*object_at(route.raw, "responses")]
    for first in ("2", "3", "default", "1"):
        if found := [status for status in statuses if status.startswith(first)]:
            return found
    return []


def _event(
    contract: Api,
    kind: str,
    name: str,
    schema: JsonSchema,
    deliveries: list[tuple[Shown, FixtureDelivery]],
) -> CoverageRow:
    shares = _shares(contract, schema, [one.json_ for _, one in deliveries])
    nothing = Share.of(set(), set())
    cell = Cell(kind, True, False, tuple(shown for shown, _ in deliveries), nothing, *shares)
    return CoverageRow(name, "", bool(deliveries), nothing, (cell,), ())


def _has_example(answer: dict[str, Any]) -> bool:
    media = object_at(answer, "content").values()
    return any("example" in one or "examples" in one for one in media if is_object(one))


def _shares(contract: Api, schema: JsonSchema, bodies: Iterable[Any]) -> tuple[Share, Share]:
    """Of the fields, and of the values of enums."""
    if schema is None:
        return Share.of(set(), set()), Share.of(set(), set())
    known, seen = documented(contract.schemas, schema), ValueShape()
    for body in bodies:
        seen.add(observed(contract.schemas, schema, body))
    return Share.of(seen.fields, known.fields), Share.of(_words(seen), _words(known))


def _words(shape: ValueShape) -> set[str]:
    return {f"{path} = {value}" if path else value for path, value in shape.values}
