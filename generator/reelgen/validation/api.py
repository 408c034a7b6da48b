"""The API that a spec describes: its document, its schemas, its operations by method and path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlsplit

from ..document.bundle import bundle
from ..document.inline_references import inline_references
from ..document.load import load
from ..document.media_types import is_json
from ..document.openapi import Document, Server
from ..document.server_urls import address_of
from ..json_types import JsonObject, object_at
from ..source import Source
from .route import Route
from .schemas import Schemas


@dataclass(frozen=True)
class Api:
    """The API of one provider, as described by its spec."""

    provider: str
    """The name of the spec's file, without its suffix."""
    source: Source
    document: Document
    schemas: Schemas
    routes: tuple[Route, ...]
    """The operations, the most literal path first."""

    @classmethod
    def from_spec(cls, path: Path, allowed: Iterable[Path] = ()) -> Api:
        """Return the API of a spec.

        Args:
            path: The spec, YAML or JSON.
            allowed: Folders outside the spec's own that `$ref` may refer to.

        Raises:
            SpecInvalidError: The spec is not valid.
        """
        source = bundle(path, allowed)
        document = load(source)
        data = source.data
        raw = object_at(inline_references(data), "paths")
        routes = sorted(_routes(document, raw), key=_generality)
        return cls(path.stem, source, document, Schemas(data), tuple(routes))

    @cached_property
    def without_formats(self) -> Api:
        """The same API without checks of `format`: placeholders such as `<id>` are valid."""
        return replace(self, schemas=Schemas(self.source.data, formats=False))

    @property
    def base(self) -> str:
        """The path of the provider's server, the prefix of every request path."""
        return _base(self.document, self.document.servers)

    def by_id(self, operation_id: str) -> Route | None:
        """Return the operation of this id, or None."""
        return next((route for route in self.routes if route.id == operation_id), None)

    @cached_property
    def error_shapes(self) -> tuple[tuple[tuple[str, ...], object], ...]:
        """The schema of each documented 4xx response in JSON, after the steps of its path."""
        shapes: list[tuple[tuple[str, ...], object]] = []
        for route in self.routes:
            for code, response in route.responses.items():
                for media_type, media in object_at(response, "content").items():
                    schema = object_at(media, "schema")
                    if code.startswith("4") and is_json(media_type) and schema:
                        shapes.append((path_steps(route.base + route.path), schema))
        return tuple(shapes)

    def find(
        self, method: str, path: str, query: Iterable[tuple[str, str]] = ()
    ) -> tuple[Route, dict[str, str]] | None:
        """Return the operation of a request, and its path parameters, not decoded.

        If several operations have the path, it is the one that requires most parameters of this
        query, else the first. None where no operation has the method and the path.

        Args:
            method: The HTTP method, in any case.
            path: The path, percent-encoded, with the base.
            query: The names and decoded values of the query.
        """
        sent = set(query)
        names = {name for name, _ in sent}
        routes = [r for r in self._at(path) if r.method == method.upper() and r.fixed <= sent]
        satisfied = [route for route in routes if route.required_query <= names] or routes[:1]
        route = max(satisfied, key=lambda route: len(route.required_query), default=None)
        match = route.pattern.fullmatch(path) if route is not None else None
        if route is None or match is None:
            return None
        parameters = re.findall(r"\{([^{}]*)\}", route.path)
        return route, dict(zip(parameters, match.groups(), strict=True))

    def methods(self, path: str) -> list[str]:
        """Return the methods that a path has."""
        return [route.method for route in self._at(path)]

    def _at(self, path: str) -> list[Route]:
        """Return the operations of the most literal path template that a path matches."""
        routes = [route for route in self.routes if route.pattern.fullmatch(path)]
        return [route for route in routes if route.pattern == routes[0].pattern]


def path_steps(path: str) -> tuple[str, ...]:
    """Return the segments of a path."""
    return tuple(path.strip("/").split("/"))


def encode_path(path: str | bytes) -> str:
    """Return a path with characters outside ASCII percent-encoded."""
    return quote(path, safe="%/:@!$&'()*+,;=~")


def _routes(document: Document, raw: JsonObject) -> Iterator[Route]:
    for path, item in document.paths.items():
        for method, operation in item.operations():
            base = _base(document, operation.servers or item.servers or document.servers)
            plain, _, fixed = path.partition("#")[0].partition("?")
            template = [encode_path(part) for part in re.split(r"\{[^{}]*\}", base + plain)]
            yield Route(
                operation.operation_id or f"{method} {path}",
                method.upper(),
                path,
                base,
                re.compile("([^/]+)".join(map(re.escape, template))),
                item,
                operation,
                _raw_operation(raw[path], method),
                document.security if operation.security is None else operation.security,
                frozenset(parse_qsl(fixed, keep_blank_values=True)),
            )


def _generality(route: Route) -> tuple[int, int, int]:
    """Return the sort key: few parameters first, then long literals, then a query of its own."""
    return route.path.count("{"), -len(route.pattern.pattern), -len(route.fixed)


def _raw_operation(item: JsonObject, method: str) -> JsonObject:
    """Return an operation as plain data; OpenAPI 3.2 has those of unusual methods separately."""
    return item.get(method) or object_at(object_at(item, "additionalOperations"), method)


def _base(document: Document, servers: tuple[Server, ...]) -> str:
    return urlsplit(address_of(document, servers[0])).path if servers else ""
