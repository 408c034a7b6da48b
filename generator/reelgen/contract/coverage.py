"""How much of a spec the fixtures show: operation by documented status."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..plain import is_object, object_at
from ..sandbox.contract import Contract, Route
from .agreement import json_schema
from .fixtures import Exchange, Fixture, Request
from .places import documented
from .shape import Shape, observed


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
    def sum(cls, shares: Iterable[Share]) -> Share:
        """All of them together, without the names."""
        listed = [*shares]
        return cls(sum(s.seen for s in listed), sum(s.known for s in listed), ())

    @property
    def percent(self) -> float:
        """100 where there is nothing to show."""
        return 100.0 * self.seen / self.known if self.known else 100.0


@dataclass(frozen=True, slots=True)
class Shown:
    """A fixture of one cell."""

    path: str
    origin: str
    date: datetime.date


@dataclass(frozen=True, slots=True)
class Row:
    """One documented status of one operation."""

    operation: str
    status: str
    has_example: bool
    """The spec has an example of this answer."""
    fixtures: tuple[Shown, ...]
    request: Share
    """Fields of the request, over all fixtures of the operation."""
    fields: Share
    """Fields of the answer."""
    values: Share
    """Values of the answer's enums."""

    @property
    def is_success(self) -> bool:
        """Whether the status is one of success."""
        return self.status.startswith("2")

    @property
    def newest(self) -> Shown | None:
        """The fixture with the latest date."""
        return max(self.fixtures, key=lambda one: one.date, default=None)


@dataclass(frozen=True, slots=True)
class Coverage:
    """One provider."""

    provider: str
    rows: tuple[Row, ...]

    @property
    def operations(self) -> Share:
        """Operations with a success fixture."""
        shown = {row.operation for row in self.rows if row.is_success and row.fixtures}
        return Share.of(shown, {row.operation for row in self.rows})

    @property
    def statuses(self) -> Share:
        """Documented statuses with a fixture."""
        shown = {f"{row.operation} {row.status}" for row in self.rows if row.fixtures}
        return Share.of(shown, {f"{row.operation} {row.status}" for row in self.rows})

    @property
    def request_fields(self) -> Share:
        """Fields of requests."""
        return Share.sum({row.operation: row.request for row in self.rows}.values())

    @property
    def response_fields(self) -> Share:
        """Fields of success answers."""
        return Share.sum(row.fields for row in self.rows if row.is_success)

    @property
    def enum_values(self) -> Share:
        """Values of enums in success answers."""
        return Share.sum(row.values for row in self.rows if row.is_success)


def covered(contract: Contract, fixtures: Iterable[Fixture]) -> Coverage:
    """What the fixtures of one provider show."""
    exchanges: dict[str, list[tuple[Fixture, Exchange]]] = {}
    for fixture in fixtures:
        content = fixture.content
        if fixture.provider == contract.provider and isinstance(content, Exchange):
            exchanges.setdefault(content.operation, []).append((fixture, content))
    routes = sorted(contract.routes, key=lambda route: route.id)
    rows = (row for route in routes for row in _rows(contract, route, exchanges.get(route.id, [])))
    return Coverage(contract.provider, tuple(rows))


def _rows(
    contract: Contract, route: Route, exchanges: list[tuple[Fixture, Exchange]]
) -> Iterator[Row]:
    request = _request_share(contract, route, [exchange.request for _, exchange in exchanges])
    for status in object_at(route.raw, "responses"):
        answer = object_at(object_at(route.raw, "responses"), status)
        of_status = [one for one in exchanges if _has(route, one[1], status)]
        fields, values = _answer_shares(contract, answer, [exchange for _, exchange in of_status])
        yield Row(
            route.id,
            status,
            _has_example(answer),
            tuple(Shown(f.path, e.origin.kind, e.origin.date) for f, e in of_status),
            request,
            fields,
            values,
        )


def _has(route: Route, exchange: Exchange, status: str) -> bool:
    """Whether this is the entry of the spec that speaks of the answer."""
    if exchange.response is None:
        return False
    code = str(exchange.response.status)
    responses = object_at(route.raw, "responses")
    keys = (code, f"{code[0]}XX", f"{code[0]}xx", "default")
    return next((key for key in keys if key in responses), "") == status


def _has_example(answer: dict[str, Any]) -> bool:
    media = object_at(answer, "content").values()
    return any("example" in one or "examples" in one for one in media if is_object(one))


def _answer_shares(
    contract: Contract, answer: dict[str, Any], exchanges: list[Exchange]
) -> tuple[Share, Share]:
    schema = json_schema(answer)
    known = documented(contract.schemas, schema) if schema is not None else Shape()
    seen = Shape()
    for exchange in exchanges:
        if schema is not None and exchange.response is not None and exchange.response.has_json:
            seen.add(observed(contract.schemas, schema, exchange.response.json_))
    return Share.of(seen.fields, known.fields), Share.of(_words(seen), _words(known))


def _words(shape: Shape) -> set[str]:
    return {f"{path}: {value}" for path, value in shape.values}


def _request_share(contract: Contract, route: Route, requests: list[Request]) -> Share:
    known, seen = _request_places(contract, route), set[str]()
    schemas = contract.schemas
    body = object_at(route.raw, "requestBody")
    schema = json_schema(body)
    for request in requests:
        seen |= {f"query {name.partition('[')[0]}" for name in request.query}
        seen |= {f"header {name.lower()}" for name in request.headers}
        seen |= {f"path {name}" for name, at in route.parameters if at == "path"}
        seen |= {part.name for part in request.multipart or ()}
        if schema is not None and request.has_json:
            seen |= observed(schemas, schema, request.json_).fields
        elif request.text is not None:
            seen |= {pair.partition("=")[0] for pair in request.text.split("&")}
    return Share.of(seen, known)


def _request_places(contract: Contract, route: Route) -> set[str]:
    """Every field of the body, `query limit`, `header x-name`, `path id`."""
    places = {
        f"{at} {name.lower() if at == 'header' else name.partition('[')[0]}"
        for name, at in route.parameters
    }
    for media in object_at(object_at(route.raw, "requestBody"), "content").values():
        places |= documented(contract.schemas, object_at(media, "schema")).fields
    return places


def aged(
    coverages: Iterable[Coverage], today: datetime.date, days: int
) -> Iterator[tuple[str, int]]:
    """The fixtures that are older, with their ages in days."""
    for coverage in coverages:
        for row in coverage.rows:
            for shown in row.fixtures:
                age = (today - shown.date).days
                if age > days:
                    yield shown.path, age


MEASURES: Mapping[str, str] = {
    "operations": "operations with a success fixture",
    "statuses": "documented statuses with a fixture",
    "request_fields": "request fields exercised",
    "response_fields": "fields of success answers seen",
    "enum_values": "enum values of success answers seen",
}
"""What is counted, and what it is called."""


def shares(coverage: Coverage) -> dict[str, Share]:
    """Every measure of a provider."""
    return {name: getattr(coverage, name) for name in MEASURES}
