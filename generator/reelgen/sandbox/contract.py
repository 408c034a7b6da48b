"""What one provider promises: its document, and the operations found by method and path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

from ..document.bundle import bundle
from ..document.inline_references import inline_references
from ..document.load import load
from ..document.openapi import Document, Operation, Parameter, PathItem, Server
from ..document.server_urls import address_of
from ..plain import object_at
from ..source import Source
from .schemas import Schemas


@dataclass(frozen=True)
class Route:
    """One operation and where it answers."""

    id: str
    method: str
    path: str
    """As the document writes it, below `base`."""
    base: str
    """The path of its server."""
    pattern: re.Pattern[str]
    item: PathItem
    operation: Operation
    raw: dict[str, Any]
    """The operation as plain data, with references outside schemas replaced."""
    security: tuple[dict[str, tuple[str, ...]], ...]
    fixed: frozenset[tuple[str, str]] = frozenset()
    """What the path says of the query: some documents tell operations apart so."""

    @property
    def pointer(self) -> tuple[str | int, ...]:
        """Where it stands in the document."""
        return ("paths", self.path, self.method.lower())

    @cached_property
    def parameters(self) -> dict[tuple[str, str], tuple[Parameter, tuple[str | int, ...]]]:
        """By name and location, with where each stands."""
        places: list[tuple[Parameter, tuple[str | int, ...]]] = [
            (p, ("paths", self.path, "parameters", i)) for i, p in _numbered(self.item)
        ]
        places += [(p, (*self.pointer, "parameters", i)) for i, p in _numbered(self.operation)]
        return {(p.name, p.location): (p, place) for p, place in places}

    @cached_property
    def asked(self) -> frozenset[str]:
        """The query parameters that it requires."""
        parameters = (parameter for parameter, _ in self.parameters.values())
        return frozenset(p.name for p in parameters if p.location == "query" and p.required)

    def response_key(self, status: int) -> str | None:
        """How the document writes a status: itself, its range, or as any other."""
        documented = object_at(self.raw, "responses")
        keys = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
        return next((key for key in keys if key in documented), None)

    def response(self, status: int) -> dict[str, Any] | None:
        """What the document says of a status."""
        key = self.response_key(status)
        return None if key is None else object_at(object_at(self.raw, "responses"), key)

    @property
    def success(self) -> int:
        """The status of success."""
        codes = [code for code in object_at(self.raw, "responses") if code.startswith("2")]
        return int(codes[0].upper().replace("X", "0")) if codes else 200


@dataclass(frozen=True)
class Contract:
    """One provider."""

    provider: str
    source: Source
    document: Document
    schemas: Schemas
    routes: tuple[Route, ...]

    @classmethod
    def of(cls, path: Path, allowed: Iterable[Path] = ()) -> Contract:
        """The contract a spec states. Raises SpecInvalidError."""
        source = bundle(path, allowed)
        document = load(source)
        data = source.data
        raw = object_at(inline_references(data), "paths")
        routes = sorted(_routes(document, raw), key=_generality)
        return cls(path.stem, source, document, Schemas(data), tuple(routes))

    @cached_property
    def without_formats(self) -> Contract:
        """The same, with placeholders such as `<string>` for an address allowed."""
        return replace(self, schemas=Schemas(self.source.data, formats=False))

    @property
    def base(self) -> str:
        """The path of the provider's server, which clients put before every path."""
        return _base(self.document, self.document.servers)

    def by_id(self, operation_id: str) -> Route | None:
        """The route of an operation."""
        return next((route for route in self.routes if route.id == operation_id), None)

    @cached_property
    def error_shapes(self) -> tuple[tuple[tuple[str, ...], Any], ...]:
        """The schema of each documented 4xx answer, with the steps of the path it is found at."""
        found: list[tuple[tuple[str, ...], Any]] = []
        for route in self.routes:
            for code, response in object_at(route.raw, "responses").items():
                for kind, media in object_at(response, "content").items():
                    schema = object_at(media, "schema")
                    if code.startswith("4") and "json" in kind and schema:
                        found.append((steps_of(route.base + route.path), schema))
        return tuple(found)

    def find(
        self, method: str, path: str, query: Iterable[tuple[str, str]] = ()
    ) -> tuple[Route, dict[str, str]] | None:
        """The route of a request, and what stands in the places of its template, as it was sent.

        Of several at one place it is the one that asks for most of this query, else the first.
        """
        given = set(query)
        names = {name for name, _ in given}
        found = [r for r in self._at(path) if r.method == method.upper() and r.fixed <= given]
        asked = [route for route in found if route.asked <= names] or found[:1]
        route = max(asked, key=lambda one: len(one.asked), default=None)
        match = route.pattern.fullmatch(path) if route is not None else None
        if route is None or match is None:
            return None
        places = re.findall(r"\{([^{}]*)\}", route.path)
        return route, dict(zip(places, match.groups(), strict=True))

    def methods(self, path: str) -> list[str]:
        """The methods that a path has."""
        return [route.method for route in self._at(path)]

    def _at(self, path: str) -> list[Route]:
        """The routes of the template that a path is of: the most literal one."""
        found = [route for route in self.routes if route.pattern.fullmatch(path)]
        return [route for route in found if route.pattern == found[0].pattern]


def steps_of(path: str) -> tuple[str, ...]:
    """The parts of a path."""
    return tuple(path.strip("/").split("/"))


def as_sent(path: str | bytes) -> str:
    """A path as it goes over the wire: what is not ASCII is percent-encoded."""
    return quote(path, safe="%/:@!$&'()*+,;=~")


def _routes(document: Document, raw: dict[str, Any]) -> Iterator[Route]:
    for path, item in document.paths.items():
        for method, operation in item.operations():
            base = _base(document, operation.servers or item.servers or document.servers)
            plain, _, fixed = path.partition("#")[0].partition("?")
            template = [as_sent(part) for part in re.split(r"\{[^{}]*\}", base + plain)]
            yield Route(
                operation.operation_id or f"{method} {path}",
                method.upper(),
                path,
                base,
                re.compile("([^/]+)".join(map(re.escape, template))),
                item,
                operation,
                _written(raw[path], method),
                document.security if operation.security is None else operation.security,
                frozenset(parse_qsl(fixed, keep_blank_values=True)),
            )


def _generality(route: Route) -> tuple[int, int, int]:
    """The most literal route first: few places, many letters, a query of its own."""
    return route.path.count("{"), -len(route.pattern.pattern), -len(route.fixed)


def _written(item: dict[str, Any], method: str) -> dict[str, Any]:
    """An operation as plain data; 3.2 keeps those of unusual methods apart."""
    return item.get(method) or object_at(object_at(item, "additionalOperations"), method)


def _base(document: Document, servers: tuple[Server, ...]) -> str:
    return urlsplit(address_of(document, servers[0])).path if servers else ""


def _numbered(holder: PathItem | Operation) -> list[tuple[int, Parameter]]:
    return list(enumerate(holder.parameters))
