"""Lists on a real socket: every item once, in both kinds of clients, or an error that says why."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import ModuleType
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest
from reelgen.cli import main

SPEC = """
openapi: 3.1.0
info: {title: Pages, version: "1"}
servers: [{url: http://pages.test}]
security: [{key: []}]
paths:
  /offset:
    parameters: [&offset {name: offset, in: query, schema: {type: integer, default: 0}},
                 &limit {name: limit, in: query, schema: {type: integer, default: 20}}]
    get: {operationId: offset.list, responses: &page {"200": {description: A page., content: {
      application/json: {schema: {$ref: "#/components/schemas/Page"}}}}},
      x-pagination: {style: offset, request: {offset: offset, limit: limit}, items: /items,
        total: /total}}
    put: {operationId: offset.list_more, responses: *page, x-pagination: {style: offset,
      request: {offset: offset, limit: limit}, items: /items, more: /more}}
    patch: {operationId: offset.list_next, x-retry: {safe: true}, responses: *page, x-pagination: {
      style: offset, request: {offset: offset, limit: limit}, items: /items, next: /next}}
    delete: {operationId: offset.list_plain, responses: *page, x-pagination: {style: offset,
      request: {offset: offset, limit: limit}, items: /items}}
  /bounded:
    get: {operationId: bounded.list, responses: *page, parameters: [*offset, {name: limit,
      in: query, schema: {type: integer, default: 20, maximum: 100}}], x-pagination: {
      style: offset, request: {offset: offset, limit: limit}, items: /items}}
  /scim:
    get: {operationId: scim.list, responses: *page, parameters: [{name: startIndex, in: query,
      schema: {type: integer, minimum: 1}}], x-pagination: {style: offset,
      request: {offset: startIndex}, items: /items, total: /total}}
  /zero:
    parameters: [{name: page, in: query, schema: {anyOf: [{type: integer, minimum: 0},
      {type: "null"}]}}, {name: size, in: query, schema: {type: integer, default: 2}}]
    get: {operationId: zero.list, responses: *page, x-pagination: {style: page,
      request: {page: page, limit: size}, items: /items, total: /total}}
    put: {operationId: zero.list_first, responses: *page, x-pagination: {style: page, first: 1,
      request: {page: page, limit: size}, items: /items, total: /total}}
    patch: {operationId: zero.list_all, responses: *page, x-pagination: {style: page,
      request: {page: page}, items: /items}}
  /text:
    get: {operationId: text.list, responses: *page, parameters: [{name: page, in: query,
      schema: {type: string}}], x-pagination: {style: page, request: {page: page},
      items: /items, more: /more}}
  /cursor:
    parameters: [{name: after, in: query, schema: {type: string}},
      {name: tag, in: query, schema: {type: string}}, {name: X-Team, in: header, schema: {
      type: string}}, {name: back, in: query, schema: {type: integer}}]
    get: {operationId: cursor.list, responses: *page, x-pagination: {style: cursor,
      request: {cursor: after}, items: /items, next: /next, more: /more}}
    put: {operationId: cursor.list_last, responses: *page, x-pagination: {style: cursor,
      request: {cursor: after}, items: /rows, next: /rows/*/id}}
    patch: {operationId: cursor.list_numbers, responses: *page, x-pagination: {style: cursor,
      request: {cursor: back}, items: /items, next: /next}}
    delete: {operationId: cursor.list_address, responses: *page, x-pagination: {style: url,
      items: /items, next: /links/next}}
    options: {operationId: cursor.list_linked, responses: *page, x-pagination: {style: link,
      items: /rows/*/id}}
  /body:
    post: {operationId: body.list, responses: *page, requestBody: {content: {application/json: {
      schema: {type: object, properties: {cursor: {type: string}, tag: {type: string}}}}}},
      x-pagination: {style: cursor, request: {cursor: cursor}, items: /items, next: /next}}
    put: {operationId: body.list_deep, responses: *page, requestBody: {required: true, content: {
      application/json: {schema: {type: object, properties: {window: {type: object, properties: {
      offset: {type: integer, minimum: 0}, count: {type: integer}}}, tag: {type: string}}}}}},
      x-pagination: {style: offset, request: {offset: /window/offset, limit: /window/count},
      items: /items, total: /total}}
    patch: {operationId: body.search, responses: *page, requestBody: {required: true, content: {
      application/json: {schema: {oneOf: [{$ref: "#/components/schemas/A"},
      {$ref: "#/components/schemas/B"}], discriminator: {propertyName: kind}}}}},
      x-pagination: {style: cursor, request: {cursor: cursor}, items: /items, next: /next}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: api_key}}
  schemas:
    A: {type: object, required: [kind], properties: {kind: {const: A}, cursor: {type: string}}}
    B: {type: object, required: [kind], properties: {kind: {const: B}, cursor: {type: string}}}
    Page:
      type: object
      properties:
        items: {type: array, items: {type: integer}}
        rows: {type: array, items: {type: object, properties: {id: {type: string}}}}
        links: {type: object, properties: {next: {}}}
        total: {type: [integer, string]}
        more: {type: [boolean, string]}
        next: {type: [string, integer, "null"]}
"""

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


class Asked(NamedTuple):
    """A request as it arrived."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


Answer = Callable[[Asked], Any]
"""The JSON of a response; with its headers as a second, or a status as the only member."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the document."""
    folder = tmp_path_factory.mktemp("pages")
    spec = folder / "api.yaml"
    spec.write_text(SPEC, encoding="utf-8")
    assert main(["generate", str(spec), "--out", str(folder), "--package", "made_pages"]) == 0
    sys.path.insert(0, str(folder))
    yield importlib.import_module("made_pages.api")
    sys.path.remove(str(folder))


@contextmanager
def serving(answer: Answer) -> Generator[tuple[str, list[Asked]], None, None]:
    """A server on this machine; its address, and what it was asked for."""
    requests: list[Asked] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one packet a response: none waits for an acknowledgement

        def handle_any(self) -> None:
            url = urlsplit(self.path)
            text = self.rfile.read(int(self.headers.get("content-length") or 0))
            query = {name: values[-1] for name, values in parse_qs(url.query).items()}
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = json.loads(text) if text else None
            requests.append(Asked(self.command, url.path, query, headers, body))
            given = answer(requests[-1])
            content, extra = (given[0], given[1]) if type(given) is tuple else (given, {})
            encoded = json.dumps(content).encode()
            self.send_response(content if isinstance(content, int) else 200)
            for name, value in {"content-type": "application/json", **extra}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(encoded)))
            self.end_headers()
            self.wfile.write(encoded)

        do_GET = do_PUT = do_PATCH = do_POST = do_DELETE = do_OPTIONS = handle_any  # noqa: N815

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


Flow = Callable[[Any], Any]
"""From a client to its iteration."""


class Listing(NamedTuple):
    """What came of an iteration."""

    items: list[Any]
    error: Exception | None
    requests: list[Asked]


def iterate(
    made: ModuleType, is_async: bool, answer: Answer, flow: Flow, **options: Any
) -> Listing:
    """Iterate with a client of either kind, until the end or an error."""
    items: list[Any] = []
    with serving(answer) as (url, requests):
        options = {"base_url": url, "api_key": "secret-key", "max_retries": 0, **options}

        async def run() -> None:
            async with made.AsyncClient(**options) as client:
                async for item in flow(client):
                    items.append(item)

        try:
            if is_async:
                asyncio.run(run())
            else:
                with made.Client(**options) as client:
                    for item in flow(client):
                        items.append(item)
        except importlib.import_module("made_pages").ClientError as error:
            return Listing(items, error, requests)
    return Listing(items, None, requests)


def counted(
    total: int, cap: int, first: int = 0, *, hidden: range = range(0), shrinks: int = 0
) -> Answer:
    """A server of numbers that counts pages or offsets, and gives at most `cap` a page."""

    def answer(asked: Asked) -> Any:
        query = asked.query
        default = 2 if asked.path == "/zero" else 20
        size = min(int(query.get("limit") or query.get("size") or default), cap)
        if "page" in query or asked.path in ("/zero", "/text"):
            start = (int(query.get("page", first)) - first) * size
        else:
            start = int(query.get("offset") or query.get("startIndex") or first) - first
        now = total - shrinks if start else total
        items = [n for n in range(start, min(start + size, now)) if n not in hidden]
        more = start + size < now
        following = start + size if more else None
        return {"items": items, "total": now, "more": more, "next": following}

    return answer


@BOTH
@pytest.mark.parametrize("name", ["iterate", "iterate_more", "iterate_next", "iterate_plain"])
@pytest.mark.parametrize("limit", [10, 1000, 7])
def test_a_server_that_caps_limit_gives_all(
    made: ModuleType, is_async: bool, name: str, limit: int
) -> None:
    def flow(client: Any) -> Any:
        return getattr(client.offset, name)(limit=limit)

    listing = iterate(made, is_async, counted(25, 10), flow)
    assert (listing.items, listing.error) == (list(range(25)), None)


@BOTH
@pytest.mark.parametrize(
    ("name", "first", "start"),
    [("iterate", 0, {}), ("iterate", 0, {"page": None}), ("iterate_first", 1, {})],
)
def test_pages_count_from_where_the_document_says(
    made: ModuleType, is_async: bool, name: str, first: int, start: dict[str, Any]
) -> None:
    def flow(client: Any) -> Any:
        return getattr(client.zero, name)(**start)

    listing = iterate(made, is_async, counted(7, 2, first), flow)
    assert (listing.items, listing.error) == (list(range(7)), None)
    assert len(listing.requests) == 4


@BOTH
def test_iteration_goes_on_from_a_page(made: ModuleType, is_async: bool) -> None:
    resumed: list[tuple[Flow, int, int]] = [
        (lambda c: c.zero.iterate(page=2), 7, 4),
        (lambda c: c.zero.iterate(page=0, size=3), 7, 0),
        (lambda c: c.offset.iterate(offset=20), 25, 20),
        (lambda c: c.offset.iterate(offset=40), 25, 25),
        (lambda c: c.offset.iterate_plain(offset=20), 25, 20),
    ]
    for flow, total, start in resumed:
        listing = iterate(made, is_async, counted(total, 10), flow)
        assert (listing.items, listing.error) == (list(range(start, total)), None)


@BOTH
def test_offsets_and_page_numbers_of_other_kinds(made: ModuleType, is_async: bool) -> None:
    listing = iterate(made, is_async, counted(25, 10, 1), lambda c: c.scim.iterate())
    assert (listing.items, listing.error) == (list(range(25)), None)
    assert [r.query.get("startIndex") for r in listing.requests] == [None, "11", "21"]
    listing = iterate(made, is_async, counted(25, 10, 1), lambda c: c.text.iterate())
    assert (listing.items, listing.error) == (list(range(25)), None)
    listing = iterate(made, is_async, counted(5, 10), lambda c: c.zero.iterate_all())
    assert (listing.items, len(listing.requests)) == (list(range(5)), 4)


@BOTH
def test_a_short_page_is_the_last_where_nothing_says_otherwise(
    made: ModuleType, is_async: bool
) -> None:
    listing = iterate(made, is_async, counted(25, 10), lambda c: c.bounded.iterate(limit=10))
    assert (listing.items, len(listing.requests)) == (list(range(25)), 3)
    listing = iterate(made, is_async, counted(25, 30), lambda c: c.bounded.iterate())
    assert (listing.items, len(listing.requests)) == (list(range(25)), 2)


@BOTH
@pytest.mark.parametrize("name", ["offset", "zero"])
def test_empty_pages_in_the_middle_and_totals_that_shrink(
    made: ModuleType, is_async: bool, name: str
) -> None:
    size = {"limit": 2} if name == "offset" else {"size": 2}

    def flow(client: Any) -> Any:
        return getattr(client, name).iterate(**size)

    listing = iterate(made, is_async, counted(7, 2, hidden=range(2, 4)), flow)
    assert (listing.items, listing.error) == ([0, 1, 4, 5, 6], None)
    listing = iterate(made, is_async, counted(7, 2, shrinks=3), flow)
    assert (listing.items, listing.error) == ([0, 1, 2, 3], None)


@BOTH
@pytest.mark.parametrize("name", ["offset", "zero"])
def test_a_list_that_ends_before_its_total_raises(
    made: ModuleType, is_async: bool, name: str
) -> None:
    size = {"limit": 2} if name == "offset" else {"size": 2}

    def flow(client: Any) -> Any:
        return getattr(client, name).iterate(**size)

    listing = iterate(made, is_async, counted(7, 2, hidden=range(2, 9)), flow)
    assert listing.items == [0, 1]
    assert "/total is 7, but the list ends after 2" in str(listing.error)
    listing = iterate(made, is_async, counted(7, 2, hidden=range(5, 9)), flow)
    assert listing.items == [0, 1, 2, 3, 4]
    assert "/total is 7, but the list ends after 5" in str(listing.error)


STUCK: dict[str, Flow] = {
    "total": lambda c: c.offset.iterate(limit=2),
    "more": lambda c: c.offset.iterate_more(limit=2),
    "plain": lambda c: c.offset.iterate_plain(limit=2),
    "page": lambda c: c.zero.iterate(),
    "text": lambda c: c.text.iterate(),
}


@BOTH
@pytest.mark.parametrize("name", STUCK)
def test_a_page_that_does_not_advance_raises(made: ModuleType, is_async: bool, name: str) -> None:
    stuck = {"items": [1, 2], "total": 9, "more": True}
    listing = iterate(made, is_async, lambda _: stuck, STUCK[name])
    assert (listing.items, len(listing.requests)) == ([1, 2], 2)
    assert "the page equals the one before" in str(listing.error)
    assert type(listing.error).__name__ == "ResponseInvalidError"


@BOTH
def test_empty_pages_without_end_raise(made: ModuleType, is_async: bool) -> None:
    empty: Any = {"items": [], "more": True}
    flows: list[Flow] = [lambda c: c.offset.iterate_more(), lambda c: c.text.iterate()]
    for flow in flows:
        listing = iterate(made, is_async, lambda _: empty, flow)
        assert (listing.items, len(listing.requests)) == ([], 10)
        assert "10 empty pages in a row" in str(listing.error)


def in_turn(*responses: Any) -> Answer:
    """A server that gives these, one after the other."""
    remaining = iter(responses)
    return lambda _: next(remaining)


def following(*links: Any, **fields: Any) -> Answer:
    """A server whose pages have these as `next`, in turn; each has its number as its only item."""
    given = [{} if link is ... else {"next": link} for link in links]
    return in_turn(*({"items": [n], **link, **fields} for n, link in enumerate(given)))


@BOTH
@pytest.mark.parametrize("end", [None, "", ...], ids=["null", "empty", "absent"])
def test_cursors(made: ModuleType, is_async: bool, end: Any) -> None:
    listing = iterate(made, is_async, following("a", "/b+=", end), lambda c: c.cursor.iterate())
    assert (listing.items, listing.error) == ([0, 1, 2], None)
    assert [r.query.get("after") for r in listing.requests] == [None, "a", "/b+="]


@BOTH
def test_an_empty_page_of_cursors_is_not_the_last(made: ModuleType, is_async: bool) -> None:
    pages: list[tuple[list[int], Any]] = [([1], "a"), ([], "b"), ([], "c"), ([2], None)]
    answer = in_turn(*({"items": items, "next": link} for items, link in pages))
    listing = iterate(made, is_async, answer, lambda c: c.cursor.iterate())
    assert (listing.items, listing.error) == ([1, 2], None)


@BOTH
@pytest.mark.parametrize(
    ("links", "start", "reason"),
    [
        (("a", "a"), {}, "fetched already"),
        (("a",), {"after": "a"}, "fetched already"),
        (("a", "b", "a"), {}, "fetched already"),
        (("/cursor?after=a", "/cursor?after=a"), {}, "fetched already"),
        (("/cursor?after=a&tag=b", "?tag=b&after=a"), {}, "fetched already"),
        (("https://evil.test/cursor?after=a",), {}, "at another origin (https://evil.test)"),
        (("//evil.test/cursor?after=a",), {}, "at another origin"),
        (("http://127.0.0.1:1/cursor?after=a",), {}, "at another origin"),
        (("http://127.0.0.1:port/?a=b",), {}, "is not a URL"),
    ],
)
def test_a_cursor_that_does_not_advance_raises(
    made: ModuleType, is_async: bool, links: tuple[Any, ...], start: Any, reason: str
) -> None:
    listing = iterate(made, is_async, following(*links), lambda c: c.cursor.iterate(**start))
    assert listing.items == list(range(len(links)))
    assert len(listing.requests) == len(links)
    assert reason in str(listing.error)
    assert "secret-key" not in f"{listing.error} {listing.error!r}"


@BOTH
def test_more_decides_where_a_page_says_it(made: ModuleType, is_async: bool) -> None:
    def flow(client: Any) -> Any:
        return client.cursor.iterate()

    listing = iterate(made, is_async, following("a", "b", more=False), flow)
    assert (listing.items, listing.error) == ([0], None)
    listing = iterate(made, is_async, following("a", None, more=True), flow)
    assert listing.items == [0, 1]
    assert "/more declares another page, but /next is empty" in str(listing.error)


@BOTH
@pytest.mark.parametrize(
    "link",
    [
        "http://{host}/cursor?after=t%202&tag=b%2Fc",
        "?after=t%202&tag=b%2Fc",
        "/cursor?after=t%202&tag=b%2Fc",
    ],
)
def test_an_address_is_followed_with_key_headers_and_retries(
    made: ModuleType, is_async: bool, link: str
) -> None:
    pages = iter(range(3))

    def answer(asked: Asked) -> Any:
        address = link.replace("{host}", asked.headers["host"]) + "&api_key=masked"
        page = next(pages)
        if page == 1:
            return 503, {"retry-after": "0"}
        return {"items": [page], "next": None if page else address}

    listing = iterate(
        made,
        is_async,
        answer,
        lambda c: c.cursor.iterate(tag="b/c", x_team="red"),
        max_retries=1,
        extra_query={"v": "7"},
    )
    assert (listing.items, listing.error) == ([0, 2], None)
    first, failed, second = listing.requests
    assert first.query == {"tag": "b/c", "api_key": "secret-key", "v": "7"}
    assert failed == second
    assert second.query == {"after": "t 2", "tag": "b/c", "api_key": "secret-key", "v": "7"}
    assert (second.method, second.path, second.headers["x-team"]) == ("GET", "/cursor", "red")


@BOTH
def test_an_error_behind_an_address_shows_no_query(made: ModuleType, is_async: bool) -> None:
    answer = in_turn({"items": [1], "next": "?after=private"}, 404)
    listing = iterate(made, is_async, answer, lambda c: c.cursor.iterate())
    assert type(listing.error).__name__ == "NotFoundError"
    assert "/cursor: HTTP 404" in str(listing.error)
    assert "private" not in str(listing.error)


@BOTH
def test_addresses_of_the_styles_url_and_link(made: ModuleType, is_async: bool) -> None:
    pages = in_turn({"items": [1], "links": {"next": "pages/2"}}, {"items": [2], "links": {}})
    listing = iterate(made, is_async, pages, lambda c: c.cursor.iterate_address())
    assert (listing.items, [r.path for r in listing.requests]) == ([1, 2], ["/cursor", "/pages/2"])
    links = (
        '<?p=1>; rel=prev, <?p=2&x=a,b>; title="a, b; \\"rel=next"; rel="last NEXT"',
        '<http://other.test/?p=3>; rel="next"; anchor="#here", <?p=3>; REL = next',
        "<?p=9>; rel=first; rel=next, <broken",
    )
    rows = zip("abc", links, strict=True)
    answer = in_turn(*(({"rows": [{"id": id_}]}, {"link": link}) for id_, link in rows))
    listing = iterate(made, is_async, answer, lambda c: c.cursor.iterate_linked())
    assert (listing.items, listing.error) == (["a", "b", "c"], None)
    assert [r.query.get("p") for r in listing.requests] == [None, "2", "3"]
    assert listing.requests[1].query["x"] == "a,b"
    assert {r.query["api_key"] for r in listing.requests} == {"secret-key"}


@BOTH
@pytest.mark.parametrize(
    ("link", "reason"),
    [
        (7, "is not a URL"),
        ({"href": "/b"}, "is not a URL"),
        ("/b?c=\0", "is not a URL"),
        ("https://127.0.0.1/cursor", "is at another origin (https://127.0.0.1)"),
        ("http://127.0.0.1@evil.test/", "is at another origin (http://evil.test)"),
        ("javascript:alert(1)", "is at another origin (javascript://)"),
    ],
)
def test_what_is_no_address_of_the_origin_raises(
    made: ModuleType, is_async: bool, link: Any, reason: str
) -> None:
    answer = in_turn({"items": [1], "links": {"next": link}})
    listing = iterate(made, is_async, answer, lambda c: c.cursor.iterate_address())
    assert (listing.items, len(listing.requests)) == ([1], 1)
    assert f"the address of the next page {reason}" in str(listing.error)


@BOTH
def test_counts_and_signs_as_text(made: ModuleType, is_async: bool) -> None:
    pages = in_turn({"items": [1, 2], "total": "3"}, {"items": [3], "total": "3"})
    listing = iterate(made, is_async, pages, lambda c: c.offset.iterate(limit=9))
    assert (listing.items, listing.error) == ([1, 2, 3], None)
    pages = in_turn({"items": [1, 2], "more": "true"}, {"items": [3], "more": "False"})
    listing = iterate(made, is_async, pages, lambda c: c.offset.iterate_more(limit=9))
    assert (listing.items, listing.error) == ([1, 2, 3], None)


@BOTH
def test_the_last_id_and_numbers_as_cursors(made: ModuleType, is_async: bool) -> None:
    pages: list[list[str]] = [["a", "b"], ["c"], []]
    answer = in_turn(*({"rows": [{"id": id_} for id_ in ids]} for ids in pages))
    listing = iterate(made, is_async, answer, lambda c: c.cursor.iterate_last())
    assert [item.id for item in listing.items] == ["a", "b", "c"]
    assert [r.query.get("after") for r in listing.requests] == [None, "b", "c"]
    listing = iterate(made, is_async, following(5, 6, 0), lambda c: c.cursor.iterate())
    assert [r.query.get("after") for r in listing.requests] == [None, "5", "6"]
    listing = iterate(made, is_async, following("5", 6, 0), lambda c: c.cursor.iterate_numbers())
    assert [r.query.get("back") for r in listing.requests] == [None, "5", "6"]


@BOTH
def test_positions_in_the_body(made: ModuleType, is_async: bool) -> None:
    listing = iterate(made, is_async, following("b", None), lambda c: c.body.iterate(tag="x"))
    assert (listing.items, [r.body for r in listing.requests]) == (
        [0, 1],
        [{"tag": "x"}, {"tag": "x", "cursor": "b"}],
    )
    listing = iterate(made, is_async, following("b", None), lambda c: c.body.iterate())
    assert [r.body for r in listing.requests] == [None, {"cursor": "b"}]


@BOTH
@pytest.mark.parametrize("kind", ["A", "B"])
def test_positions_in_a_body_of_several_kinds(made: ModuleType, is_async: bool, kind: str) -> None:
    answer = following("b", None)
    listing = iterate(made, is_async, answer, lambda c: c.body.iterate_search(kind=kind))
    assert [r.body for r in listing.requests] == [{"kind": kind}, {"kind": kind, "cursor": "b"}]


@BOTH
@pytest.mark.parametrize("is_model", [False, True])
def test_positions_deep_in_the_body(made: ModuleType, is_async: bool, is_model: bool) -> None:
    def answer(asked: Asked) -> Any:
        window = asked.body["window"]
        start = window.get("offset", 0)
        return {"items": list(range(start, min(start + window["count"], 5))), "total": 5}

    params = importlib.import_module(f"{made.__name__}.params")
    names = [name for name in vars(params) if name.endswith("WindowParam")]
    window = getattr(params, names[0])(count=2) if is_model else {"count": 2}

    def flow(client: Any) -> Any:
        return client.body.iterate_deep(window=window, tag="x")

    listing = iterate(made, is_async, answer, flow)
    assert (listing.items, listing.error) == (list(range(5)), None)
    assert [r.body["window"] for r in listing.requests] == [
        {"count": 2},
        {"count": 2, "offset": 2},
        {"count": 2, "offset": 4},
    ]
    assert {r.body["tag"] for r in listing.requests} == {"x"}


@BOTH
def test_whole_pages(made: ModuleType, is_async: bool) -> None:
    listing = iterate(made, is_async, counted(5, 2), lambda c: c.offset.iterate(limit=9).pages())
    assert [page.items for page in listing.items] == [[0, 1], [2, 3], [4]]


def test_an_iteration_has_no_single_response(made: ModuleType) -> None:
    with made.Client(api_key="k") as client, pytest.raises(TypeError, match="makes several calls"):
        client.with_raw_response(client.offset.iterate)


def test_a_position_that_is_no_number_is_refused(made: ModuleType) -> None:
    with made.Client(api_key="k", checks=False) as client:
        error = importlib.import_module("made_pages").RequestInvalidError
        with pytest.raises(error, match="offset: must be a whole number"):
            list(client.offset.iterate(offset="later"))
