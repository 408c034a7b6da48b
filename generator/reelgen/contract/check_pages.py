"""Lists of several pages, some of them empty or shorter than requested."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterator
from functools import cached_property, partial
from typing import Any, NamedTuple

import httpx

from ..document.extensions import XPagination
from ..json_types import is_object
from ..sandbox.simulate.edit_body import constant, set_values
from ..schema.flatten import JsonSchema
from ..schema.pointer import EVERY, parse, read
from ..validation import Api, Route
from ..validation.parse_parameters import schema_of
from .case import ContractCase, both_colors
from .check_responses import dumped
from .generated_client import GeneratedClient
from .messages import json_response, read_request, success_schema
from .sample_requests import SampleRequest, first_request, generator

LIMIT = 2
"""The requested number of items per page."""


class Page(NamedTuple):
    """One page of a list."""

    items: int
    """The number of items."""
    position: object
    """The position in the request for this page; None if the URL or nothing contains it."""


def pages_cases(api: Api, client: GeneratedClient) -> Iterator[ContractCase]:
    """Yield a case for each operation with `x-pagination`."""
    for route in api.routes:
        paging = route.operation.pagination
        if paging is None:
            continue
        run = partial(_check, api, client, route, paging)
        yield from both_colors("pages", route.id, paging.style, run)
        for limit, length in _short_pages(route, paging):
            run = partial(_check_short, api, client, route, paging, limit, length)
            yield from both_colors("pages", route.id, f"short of {length}", run)


def _check(
    api: Api, client: GeneratedClient, route: Route, paging: XPagination, is_async: bool
) -> None:
    _Server(api, route, paging).check(client, is_async)


def _short_pages(route: Route, paging: XPagination) -> Iterator[tuple[int | None, int]]:
    """Yield documented page limits with the length of a full page.

    If only a shorter page ends a list: the default limit and the maximum.
    """
    if paging.style not in ("offset", "page") or paging.total or paging.more or paging.next:
        return
    name = paging.request.get("limit")
    for (parameter, _), (declared, _) in route.parameters.items():
        schema = schema_of(declared)
        if parameter == name and is_object(schema):
            for keyword, limit in (("default", None), ("maximum", schema.get("maximum"))):
                if isinstance(schema.get(keyword), int) and schema[keyword] > 1:
                    yield limit, schema[keyword]


def _check_short(
    api: Api,
    client: GeneratedClient,
    route: Route,
    paging: XPagination,
    limit: int | None,
    length: int,
    is_async: bool,
) -> None:
    pages = [Page(length, ""), Page(length - 1, length)]
    if paging.style == "page":
        first = paging.first if paging.first is not None else 1
        pages = [Page(length, ""), Page(length - 1, first + 1)]
    _Server(api, route, paging, pages, limit).check(client, is_async)


class _Server:
    """A server for a list operation."""

    def __init__(
        self,
        api: Api,
        route: Route,
        paging: XPagination,
        pages: list[Page] | None = None,
        limit: int | None = LIMIT,
    ) -> None:
        self._api = api
        self._route = route
        self._paging = paging
        self._pages = pages if pages is not None else _pages(paging)
        self._limit = limit
        self._drawn = self._request()
        self._asked = 0

    def check(self, client: GeneratedClient, is_async: bool) -> None:
        """Iterate over the list with a client, and assert requests and items."""
        arguments = client.arguments(self._route.id, self._drawn)
        name = client.operations[self._route.id]["list"] or "iterate"

        def items(instance: object) -> Any:
            pages = client.method(instance, self._route.id, name)(**arguments)
            return _gathered(pages) if is_async else list(pages)

        outcome = client.run(items, self._answer, is_async=is_async)
        assert outcome.error is None, repr(outcome.error)
        expected = [item for page in self._items for item in page]
        read_back = [dumped(item) for item in outcome.value]
        assert read_back == expected, f"{len(read_back)} of {len(expected)} items were read"
        assert self._asked == len(self._pages), f"{self._asked} pages were asked for"

    def _request(self) -> SampleRequest:
        """Return a request with all parameters but the position."""
        sample = first_request(self._api, self._route)
        limit, position = self._paging.request.get("limit"), self._paging.position
        parameters = {k: v for k, v in sample.parameters.items() if k[0] not in (limit, position)}
        for key in self._route.parameters:
            if key[0] == limit and self._limit is not None:
                parameters[key] = self._limit
        return SampleRequest("pages", parameters, sample.body)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        index = self._asked
        assert index < len(self._pages), "a page after the last one was asked for"
        self._asked += 1
        self._check_position(request, self._pages[index].position)
        headers: dict[str, str] = {}
        if self._paging.style == "link" and index + 1 < len(self._pages):
            following = request.url.copy_with(query=b"page=" + str(index).encode())
            headers["link"] = f'<{following}>; rel="next"'
        return json_response(200, self._body(index), **headers)

    def _check_position(self, request: httpx.Request, expected: object) -> None:
        name = self._paging.position
        if name is None or expected is None:
            return
        requested_route, parsed = read_request(self._api, request)
        assert requested_route is self._route, f"{request.url} is another operation"
        for (field, location), sample in self._drawn.parameters.items():
            sent = parsed.parameters.get(location, {}).get(field)
            assert sent == sample, f"{location} {field} is {sent!r} on a page, not {sample!r}"
        query = parsed.parameters.get("query", {})
        value = query.get(name.removeprefix("/"))
        if value is None and is_object(parsed.body):
            pointer = parse(name if name.startswith("/") else f"/{name}")
            value = read(parsed.body, pointer)
        if expected == "":
            first = self._first()
            assert value in (None, first), f"the first page was asked for at {value!r}"
        else:
            assert value == expected, f"{name} is {value!r}, not {expected!r}"

    def _first(self) -> int | None:
        return {
            "offset": 0,
            "page": self._paging.first if self._paging.first is not None else 1,
        }.get(self._paging.style)

    @cached_property
    def _items(self) -> list[list[object]]:
        """The items of each page, distinct if their schema allows it."""
        item = self._api.schemas.at(self._schema, (*parse(self._paging.items), EVERY))
        draw = generator(self._api)
        return [[draw.value(item) for _ in range(page.items)] for page in self._pages]

    @cached_property
    def _schema(self) -> JsonSchema:
        return success_schema(self._route)

    def _body(self, index: int) -> object:
        paging, pages = self._paging, self._pages
        is_last = index + 1 == len(pages)
        following = None if is_last else pages[index + 1].position
        if paging.style == "url" and not is_last:
            following = f"{self._route.base}{self._route.path}?drawn={index + 1}"
        if is_last and paging.more is not None and paging.style in ("cursor", "token"):
            following = "drawn-beyond"  # `more` decides
        body = generator(self._api).value(self._schema)
        for pointer, value in (
            (paging.items, self._items[index]),
            (paging.next, following),
            (paging.more, not is_last),
            (paging.total, sum(page.items for page in pages)),
        ):
            if pointer is not None:
                steps = parse(pointer)
                body = set_values(body, self._schema, steps, constant(value), self._api.schemas)
        return body


def _pages(paging: XPagination) -> list[Page]:
    """Return pages that end the list and pages that do not."""
    if paging.style == "offset":
        if paging.total is not None or paging.more is not None:
            return [Page(2, ""), Page(1, 2), Page(2, 3)]
        return [Page(2, ""), Page(2, 2), Page(0, 4)]
    if paging.style == "page":
        first = paging.first if paging.first is not None else 1
        return [Page(2, ""), Page(2, first + 1), Page(1, first + 2)]
    if paging.style in ("url", "link"):
        return [Page(2, None), Page(0, None), Page(1, None)]
    return [Page(2, ""), Page(0, "drawn-2"), Page(1, "drawn-3")]


async def _gathered(pages: AsyncIterable[object]) -> list[object]:
    return [item async for item in pages]
