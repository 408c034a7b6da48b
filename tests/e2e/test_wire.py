"""What goes on the wire and how what comes is read: bodies, headers, media types, own clients."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

import httpx
import pytest
from reelgen.cli import main

from ..checkers import mypy

SPEC = """
openapi: 3.1.0
info: {title: Wire, version: "1"}
servers: [{url: https://api.example.com}]
security: [{key: []}]
paths:
  /note:
    post: {operationId: note.touch, requestBody: &note {content: {application/json: {
      schema: {type: object, properties: {text: {type: string}}}}}}, responses: &done {
      "204": {description: Done.}}}
    put: {operationId: note.fill, requestBody: {content: {application/x-www-form-urlencoded: {
      schema: {type: object, properties: {text: {type: string}}}}}}, responses: *done}
    patch: {operationId: note.upload, requestBody: {content: {multipart/form-data: {
      schema: {type: object, properties: {text: {type: string}, lists: {
        type: array, items: {type: array, items: {type: string}}}}}}}}, responses: *done}
  /open:
    post: {operationId: open.send, requestBody: {content: {application/json: {
      schema: {type: object, additionalProperties: true}}}}, responses: *done}
    put: {operationId: open.require, requestBody: {required: true, content: {application/json: {
      schema: {type: object, additionalProperties: true}}}}, responses: *done}
  /json:
    post: {operationId: json.add, requestBody: {required: true, content: {text/json: {
      schema: &thing {type: object, required: [name], properties: {name: {type: string}}}}}},
      responses: {"202": {description: Ok., content: {text/json: {schema: *thing}}}}}
    put: {operationId: json.latin, requestBody: {required: true, content: {
      "application/json; charset=iso-8859-1": {schema: *thing}}}, responses: *done}
    patch: {operationId: json.any, requestBody: {required: true, content: {
      "application/*+json": {schema: *thing}}}, responses: {"200": {description: Ok., content: {
      "application/*": {schema: *thing}}}}}
  /plain:
    post: {operationId: plain.send, requestBody: {required: true, content: {
      "text/plain; charset=iso-8859-1": {schema: {type: string}}}}, responses: *done}
  /types:
    get: {operationId: types.vendor, responses: {"200": {description: Ok., content: {
      application/vnd.acme.v2+json: {schema: *thing}}}}}
    put: {operationId: types.linked, responses: {"200": {description: Ok., content: {
      application/ld+json: {schema: *thing}, application/vnd.b+json: {schema: *thing},
      text/csv: {schema: {type: string}}}}}}
    post: {operationId: types.both, responses: {"200": {description: Ok., content: {
      application/ld+json: {schema: {type: array, items: *thing}},
      "application/json; charset=utf-8": {schema: *thing}}}}}
    patch: {operationId: types.image, responses: {"200": {description: Ok., content: {
      image/png: {}, image/webp: {}}}}}
    delete: {operationId: types.nothing, responses: {"204": {description: Ok.}}}
  /query:
    get:
      operationId: query.find
      parameters:
        - {name: ids, in: query, style: pipeDelimited, explode: false, schema: &texts {
            type: array, items: {type: string}}}
        - {name: X-List, in: header, schema: *texts}
        - {name: If-None-Match, in: header, schema: {type: string}}
        - {name: theme, in: cookie, schema: {type: string}}
      responses:
        "200": {description: Ok., content: {application/json: {schema: *thing}}}
        "304": {description: You have it.}
  /files:
    post: {operationId: files.send, requestBody: {required: true, content: {multipart/form-data: {
      schema: {type: object, required: [files], properties: {files: {
        type: array, items: {type: string, format: binary}}}}}}}, responses: *done}
  /raw:
    get: {operationId: raw.get, responses: {"200": {description: Ok., content: {
      application/octet-stream: {}}}}}
  /jobs:
    post:
      operationId: jobs.create
      requestBody: *note
      responses: {"200": {description: Ok., content: {application/json: {schema: *thing}}}}
  /events:
    get: {operationId: events.watch, responses: {"200": {description: Ok., content: {
      text/event-stream: {schema: {type: object, properties: {n: {type: integer}}}}}}}}
    put: {operationId: events.tell, responses: {"200": {description: Ok., content: {
      text/event-stream: {schema: {type: string}}}}}}
  /text:
    get: {operationId: text.read, responses: {"200": {description: Ok., content: {
      text/plain: {schema: {type: string}}}}}}
  /lines:
    get: {operationId: lines.watch, responses: {"200": {description: Ok., content: {
      application/x-ndjson: {schema: {type: object, properties: {n: {type: integer}}}}}}}}
components: {securitySchemes: {key: {type: http, scheme: bearer}}}
"""

KEY = "secret-key-1234"
THING = {"name": "é"}
BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the document."""
    folder = tmp_path_factory.mktemp("wire")
    spec = folder / "api.yaml"
    spec.write_text(SPEC, encoding="utf-8")
    assert main(["generate", str(spec), "--out", str(folder), "--package", "made_wire"]) == 0
    sys.path.insert(0, str(folder))
    yield importlib.import_module("made_wire.api")
    sys.path.remove(str(folder))


class Server:
    """Keeps requests, and answers each with the next response; the last one for good."""

    def __init__(self, *responses: httpx.Response) -> None:
        self.responses = [*(responses or (httpx.Response(204),))]
        self.requests: list[httpx.Request] = []
        self.cookies: list[set[str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        self.cookies.append({*request.headers.get("cookie", "").split("; ")})
        return self.responses.pop(0) if len(self.responses) > 1 else self.responses[0]

    @property
    def request(self) -> httpx.Request:
        return self.requests[-1]


def call(
    module: ModuleType,
    is_async: bool,
    handler: Handler,
    flow: Callable[[Any], Any],
    http: Mapping[str, Any] = MappingProxyType({}),
    **options: Any,
) -> Any:
    """What a call gives, with a client of either kind; a stream as a list."""
    http = {"transport": httpx.MockTransport(handler), **http}
    options = {"api_key": KEY, "max_retries": 0, **options}
    if not is_async:
        with httpx.Client(**http) as own:
            found = flow(module.Client(http_client=own, **options))
            return list(found) if hasattr(found, "__iter__") and hasattr(found, "close") else found

    async def run() -> Any:
        async with httpx.AsyncClient(**http) as own:
            found = flow(module.AsyncClient(http_client=own, **options))
            if hasattr(found, "__aiter__"):
                return [one async for one in found]
            return await found

    return asyncio.run(run())


def failure(module: ModuleType, name: str) -> type[Exception]:
    kind: type[Exception] = getattr(importlib.import_module(module.__name__.split(".")[0]), name)
    return kind


@BOTH
@pytest.mark.parametrize("name", ["touch", "fill", "upload"])
def test_no_body_has_no_content_type(wire: ModuleType, is_async: bool, name: str) -> None:
    server = Server()
    call(wire, is_async, server, lambda c: getattr(c.note, name)())
    assert server.request.content == b"" and "content-type" not in server.request.headers
    call(wire, is_async, server, lambda c: getattr(c.note, name)(text="a"))
    assert server.request.content and "content-type" in server.request.headers


@BOTH
@pytest.mark.parametrize("name", ["send", "require"])
def test_an_empty_object_is_a_body(wire: ModuleType, is_async: bool, name: str) -> None:
    server = Server()
    call(wire, is_async, server, lambda c: getattr(c.open, name)(body={}))
    assert server.request.content == b"{}"
    assert server.request.headers["content-type"] == "application/json"


def test_no_body_at_all_and_extra_fields(wire: ModuleType) -> None:
    server = Server()
    call(wire, False, server, lambda c: c.open.send())
    assert server.request.content == b"" and "content-type" not in server.request.headers
    call(wire, False, server, lambda c: c.open.send(options={"extra_body": {"new": 1}}))
    assert server.request.content == b'{"new":1}'
    call(wire, False, server, lambda c: c.note.touch(options={"extra_body": {"new": 1}}))
    assert server.request.content == b'{"new":1}'


def test_json_of_any_name_is_json(wire: ModuleType) -> None:
    server = Server(httpx.Response(202, json=THING, headers={"content-type": "text/json"}))
    answer = call(wire, False, server, lambda c: c.json.add(name="é"))
    assert (answer.name, server.request.content) == ("é", '{"name":"é"}'.encode())
    assert server.request.headers["content-type"] == "text/json"
    assert server.request.headers["accept"] == "text/json"


def test_a_range_of_json_types(wire: ModuleType) -> None:
    kind = "application/vnd.x+json; charset=UTF-8"
    content = b'\xef\xbb\xbf{"name": "n"}'
    server = Server(httpx.Response(200, content=content, headers={"content-type": kind}))
    assert call(wire, False, server, lambda c: c.json.any(name="a")).name == "n"
    assert server.request.headers["content-type"] == "application/json"
    assert server.request.headers["accept"] == "application/json, application/*;q=0.8"


def test_the_charset_of_the_media_type_is_the_one_of_the_body(wire: ModuleType) -> None:
    server = Server()
    call(wire, False, server, lambda c: c.json.latin(name="é€"))
    assert server.request.content == b'{"name":"\\u00e9\\u20ac"}'
    call(wire, False, server, lambda c: c.plain.send(body="é"))
    assert server.request.content == "é".encode("latin-1")
    bodies: list[Any] = ["€", {"a": 1}, ["a"]]
    with pytest.raises(failure(wire, "RequestInvalidError"), match="body"):
        call(wire, False, server, lambda c: c.plain.send(body=bodies.pop()))
    with pytest.raises(failure(wire, "RequestInvalidError"), match="body"):
        call(wire, False, server, lambda c: c.plain.send(body=bodies.pop()))
    with pytest.raises(failure(wire, "RequestInvalidError"), match="charset"):
        call(wire, False, server, lambda c: c.plain.send(body=bodies.pop()))
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("name", "accept"),
    [
        ("vendor", "application/vnd.acme.v2+json"),
        ("linked", "application/ld+json, application/vnd.b+json"),
        ("both", "application/json"),
        ("image", "image/png, image/webp"),
        ("nothing", "*/*"),
    ],
)
def test_accept_names_what_the_document_names(wire: ModuleType, name: str, accept: str) -> None:
    server = Server(httpx.Response(200, json=THING))
    call(wire, False, server, lambda c: getattr(c.types, name)())
    assert server.request.headers["accept"] == accept


def test_reserved_characters_and_lists(wire: ModuleType) -> None:
    server = Server(httpx.Response(200, json=THING))
    extra = {"extra_query": {"a": ["x", "y|z"], "none": None, "n": 1}}
    call(wire, False, server, lambda c: c.query.find(ids=["a|b", "c"], options=extra))
    assert server.request.url.raw_path == b"/query?ids=a%7Cb%7Cc&a=x&a=y%7Cz&n=1"


def test_items_of_a_header(wire: ModuleType) -> None:
    server = Server(httpx.Response(200, json=THING))
    call(wire, False, server, lambda c: c.query.find(x_list=["a", '"b,c"']))
    assert server.request.headers["x-list"] == 'a,"b,c"'
    with pytest.raises(failure(wire, "RequestInvalidError"), match=r"x_list: .*comma"):
        call(wire, False, server, lambda c: c.query.find(x_list=["a,b"]))
    assert len(server.requests) == 1


def test_an_extra_header_of_none_removes_one(wire: ModuleType) -> None:
    server = Server(httpx.Response(200, json=THING))
    own = {"headers": {"X-Team": "a"}, "cookies": {"s": "1"}}
    removed = dict.fromkeys(("x-team", "Authorization", "User-Agent", "Cookie"))
    call(wire, False, server, lambda c: c.query.find(), own, extra_headers=removed)
    assert not {"x-team", "authorization", "user-agent", "cookie"} & {*server.request.headers}


@BOTH
def test_a_documented_304_is_an_answer(wire: ModuleType, is_async: bool) -> None:
    server = Server(httpx.Response(304))
    assert call(wire, is_async, server, lambda c: c.query.find(if_none_match='"a"')) is None
    with pytest.raises(failure(wire, "APIStatusError"), match=r"HTTP 304$"):
        call(wire, is_async, server, lambda c: c.raw.get())


def test_several_files(wire: ModuleType, tmp_path: Path) -> None:
    server = Server()
    call(wire, False, server, lambda c: c.files.send(files=[b"1", ("a.txt", b"2")]))
    assert server.request.content.count(b'name="files"') == 2
    call(wire, False, server, lambda c: c.files.send(files=(b"1", b"2", b"3")))
    assert server.request.content.count(b'name="files"') == 3
    call(wire, False, server, lambda c: c.files.send(files=("a.txt", b"2")))
    assert server.request.content.count(b'filename="a.txt"') == 1
    call(wire, False, server, lambda c: c.note.upload(lists=[["a"], ["b", "c"]]))
    assert b'["b","c"]' in server.request.content
    root = Path(str(wire.__file__)).parents[2]
    (root / "use.py").write_text(
        "from typing import assert_type\n"
        "from made_wire.api import Client, models\n"
        "client = Client(api_key='k')\n"
        "client.files.send(files=[b'1', ('a.txt', b'2')])\n"
        "found = client.query.find(if_none_match='x')\n"
        "assert_type(found, models.QueryFindResponse | None)\n"
        "client.open.send(options={'extra_headers': {'x': None}, 'extra_query': {'a': [1]}})\n"
    )
    assert mypy(root, "use.py", "made_wire") == ""


# The caller's own HTTP client.


@BOTH
def test_cookies_of_the_own_client_and_of_the_server(wire: ModuleType, is_async: bool) -> None:
    headers = {"set-cookie": "route=b; Path=/"}
    server = Server(httpx.Response(503, headers=headers), httpx.Response(200, json=THING))
    own = {"cookies": {"session": "s1", "theme": "dark"}}
    call(wire, is_async, server, lambda c: c.query.find(theme="light"), own, max_retries=1)
    assert server.cookies == [
        {"session=s1", "theme=light"},
        {"session=s1", "theme=light", "route=b"},
    ]


@BOTH
def test_params_of_the_own_client(wire: ModuleType, is_async: bool) -> None:
    server = Server(httpx.Response(200, json=THING))
    own = {"params": {"api-version": "2", "ids": "x", "gateway_key": KEY}}
    call(wire, is_async, server, lambda c: c.query.find(ids=["a", "b"]), own)
    expected = f"/query?ids=a%7Cb&api-version=2&gateway_key={KEY}"
    assert server.request.url.raw_path == expected.encode()
    assert KEY not in repr(server.request) + repr(server.request.url)


@BOTH
def test_auth_and_hooks_of_the_own_client(wire: ModuleType, is_async: bool) -> None:
    server, seen = Server(), list[str]()

    def hook(request: httpx.Request) -> None:
        seen.append(request.url.path)

    async def hook_async(request: httpx.Request) -> None:
        hook(request)

    hooks: list[Any] = [hook_async if is_async else hook]
    own: dict[str, Any] = {"auth": ("user", "pass"), "event_hooks": {"request": hooks}}
    call(wire, is_async, server, lambda c: c.note.touch(), own, api_key=None)
    assert server.request.headers["authorization"].startswith("Basic ") and seen == ["/note"]
    own = {"headers": {"authorization": "Bearer mine"}}
    call(wire, is_async, server, lambda c: c.note.touch(), own, api_key=None)
    assert server.request.headers["authorization"] == "Bearer mine"
    with pytest.raises(failure(wire, "MissingCredentialsError")):
        call(wire, is_async, server, lambda c: c.note.touch(), api_key=None)


FOLLOW = {"follow_redirects": True}


def _moved(status: int, to: str = "/there?a=1", **response: Any) -> httpx.Response:
    return httpx.Response(status, headers={"location": to}, **response)


@BOTH
@pytest.mark.parametrize("status", [307, 308])
def test_a_post_moves_with_its_body_and_key(wire: ModuleType, is_async: bool, status: int) -> None:
    server = Server(_moved(status), httpx.Response(200, json=THING))
    assert call(wire, is_async, server, lambda c: c.jobs.create(text="a"), FOLLOW).name == "é"
    _, second = server.requests
    assert (second.method, second.url.raw_path) == ("POST", b"/there?a=1")
    assert second.content == b'{"text":"a"}'
    assert second.headers["authorization"] == f"Bearer {KEY}"
    assert second.headers["content-type"] == "application/json"


@BOTH
def test_what_became_of_a_post_is_told_by_where_it_moved_to(
    wire: ModuleType, is_async: bool
) -> None:
    for status, fate in ((400, "refused"), (500, "unknown")):
        server = Server(_moved(307), httpx.Response(status))
        with pytest.raises(failure(wire, "APIStatusError"), match=f"HTTP {status}") as caught:
            call(wire, is_async, server, lambda c: c.jobs.create(text="a"), FOLLOW)
        assert caught.value.submission == fate  # type: ignore[attr-defined]
    server = Server(_moved(307), httpx.Response(429), httpx.Response(200, json=THING))
    call(wire, is_async, server, lambda c: c.jobs.create(text="a"), FOLLOW, max_retries=1)
    assert [request.url.path for request in server.requests] == ["/jobs", "/there", "/there"]


@BOTH
def test_a_header_that_cannot_be_sent_is_refused(wire: ModuleType, is_async: bool) -> None:
    server = Server(httpx.Response(200, json=THING))
    refused = failure(wire, "RequestInvalidError")
    with pytest.raises(refused, match=r"if_none_match: .*space"):
        call(wire, is_async, server, lambda c: c.query.find(if_none_match=" a"))
    with pytest.raises(refused, match=r"extra_headers.*space"):
        call(wire, is_async, server, lambda c: c.query.find(), extra_headers={"x": "a "})
    assert server.requests == []


@BOTH
def test_303_leads_to_a_get(wire: ModuleType, is_async: bool) -> None:
    server = Server(_moved(303), httpx.Response(200, json=THING))
    assert call(wire, is_async, server, lambda c: c.jobs.create(text="a"), FOLLOW).name == "é"
    second = server.requests[1]
    assert (second.method, second.content) == ("GET", b"")
    assert not {"content-type", "content-length"} & {*second.headers}


@BOTH
@pytest.mark.parametrize("status", [301, 302])
def test_a_post_does_not_become_a_get(wire: ModuleType, is_async: bool, status: int) -> None:
    server = Server(_moved(status), httpx.Response(200, json=THING))
    with pytest.raises(failure(wire, "APIStatusError"), match=f"HTTP {status}"):
        call(wire, is_async, server, lambda c: c.jobs.create(text="a"), FOLLOW)
    assert len(server.requests) == 1


@BOTH
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_get_follows(wire: ModuleType, is_async: bool, status: int) -> None:
    server = Server(_moved(status), httpx.Response(200, json=THING))
    assert call(wire, is_async, server, lambda c: c.types.vendor(), FOLLOW).name == "é"


@BOTH
@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example/x",
        "http://api.example.com/x",
        "https://api.example.com:444/x",
        "//evil.example/x",
        "https://a:b@api.example.com/x",
    ],
)
def test_no_key_leaves_the_origin(wire: ModuleType, is_async: bool, to: str) -> None:
    server = Server(_moved(307, to), httpx.Response(200, json=THING))
    with pytest.raises(failure(wire, "APIStatusError"), match="HTTP 307"):
        call(wire, is_async, server, lambda c: c.types.vendor(), FOLLOW)
    assert len(server.requests) == 1


@BOTH
def test_redirects_end(wire: ModuleType, is_async: bool) -> None:
    server = Server(_moved(307))
    own = {**FOLLOW, "max_redirects": 3}
    with pytest.raises(failure(wire, "APIStatusError"), match="HTTP 307"):
        call(wire, is_async, server, lambda c: c.jobs.create(text="a"), own)
    assert len(server.requests) == 4


@BOTH
def test_a_file_that_cannot_be_read_again_does_not_move(wire: ModuleType, is_async: bool) -> None:
    class Once:
        def __init__(self) -> None:
            self.pieces = [b"abc", b""]

        def read(self, size: int = -1) -> bytes:
            return self.pieces.pop(0)

    sent: list[bytes] = []

    def streaming(request: httpx.Request) -> httpx.Response:
        return _moved(307) if len(sent) == 1 else httpx.Response(204)

    class Transport(httpx.MockTransport):
        """Reads a body as a connection does: the request does not keep it."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.SyncByteStream)
            sent.append(b"".join(request.stream))
            return streaming(request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.AsyncByteStream)
            sent.append(b"".join([piece async for piece in request.stream]))
            return streaming(request)

    own = {**FOLLOW, "transport": Transport(streaming)}
    with pytest.raises(failure(wire, "APIStatusError"), match="HTTP 307"):
        call(wire, is_async, streaming, lambda c: c.files.send(files=[Once()]), own)
    assert len(sent) == 1
    sent.clear()
    call(wire, is_async, streaming, lambda c: c.files.send(files=[b"abc"]), own)
    assert len(sent) == 2 and sent[0] == sent[1]
    server = Server(_moved(307), httpx.Response(204))
    call(wire, is_async, server, lambda c: c.files.send(files=[b"abc"]), FOLLOW)
    assert b"abc" in server.requests[1].content


# Streams and bodies that are not what they should be.


def _stream(content: bytes, kind: str) -> Server:
    return Server(httpx.Response(200, content=content, headers={"content-type": kind}))


@BOTH
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'{"error": {"message": "quota exceeded"}}', "application/json"),
        (b"<html>quota exceeded</html>", "text/html; charset=utf-8"),
        (b'{"error": "quota exceeded"}', "text/plain"),
        (b'data: {"n": 1, "x": "quota exc', "text/event-stream"),
        (b'data: {"n": 1,\ndata: "x": "quota exceeded"\n', "text/event-stream"),
        (b"dat", "text/event-stream"),
        (b"data: 1", "text/event-stream"),
        (b'data: "quota exceeded"\n', "text/event-stream"),
        (b'event: x\ndata: quota exceeded\ndata: "no"\r', "text/event-stream"),
    ],
)
def test_what_is_no_event_stream_is_told(
    wire: ModuleType, is_async: bool, content: bytes, kind: str
) -> None:
    with pytest.raises(failure(wire, "ResponseInvalidError"), match="HTTP 200, but the") as caught:
        call(wire, is_async, _stream(content, kind), lambda c: c.events.watch_events())
    if b"quota exceeded" in content and kind != "text/plain":
        assert "quota exceeded" in str(caught.value)
    assert KEY not in str(caught.value)


@BOTH
@pytest.mark.parametrize(
    "content",
    [b'data: {"n": 1}\n\n: bye', b'data: {"n": 1}\n', b'data: {"n": 1}', b'data: {"n": 1}\r'],
)
def test_an_event_that_is_whole_counts(wire: ModuleType, is_async: bool, content: bytes) -> None:
    server = _stream(content, "text/event-stream")
    found = call(wire, is_async, server, lambda c: c.events.watch_events())
    assert [event.data.n for event in found] == [1]


WHOLE = b"data: a\ndata: b\n\n"


@BOTH
@pytest.mark.parametrize(
    "rest",
    [b"data: c\n", b"data: c\ndata: d\n", b"data: c\r\n: x", b"data: c", b"event: x\n", b"id: 5\n"],
)
def test_an_event_that_is_cut_between_two_lines_is_told(
    wire: ModuleType, is_async: bool, rest: bytes
) -> None:
    seen: list[str] = []

    def flow(client: Any) -> Any:
        return _noting(client.events.tell_events(), seen)

    server = _stream(WHOLE + rest, "text/event-stream")
    with pytest.raises(failure(wire, "ResponseInvalidError"), match="ended in the middle of"):
        call(wire, is_async, server, flow)
    assert seen == ["a\nb"]


@BOTH
@pytest.mark.parametrize(
    "rest", [b"", b": bye", b": bye\n", b"retry: 9\n", b"data: [DONE]", b"data: [DONE]\n", b"\n\n"]
)
def test_what_stands_after_the_last_event_does_no_harm(
    wire: ModuleType, is_async: bool, rest: bytes
) -> None:
    server = _stream(WHOLE + rest, "text/event-stream")
    found = call(wire, is_async, server, lambda c: c.events.tell_events())
    assert [event.data for event in found] == ["a\nb"]


def _noting(stream: Any, seen: list[str]) -> Any:
    """The events of a stream of either kind, noted as they come."""

    def run() -> Iterator[Any]:
        for event in stream:
            seen.append(event.data)
            yield event

    async def run_async() -> AsyncIterator[Any]:
        async for event in stream:
            seen.append(event.data)
            yield event

    return run_async() if hasattr(stream, "__aiter__") else run()


@BOTH
@pytest.mark.parametrize("content", [b'\xef\xbb\xbf{"n":1}\n', b'\xef\xbb\xbf\n{"n":1}'])
def test_a_byte_order_mark_before_json_lines_is_dropped(
    wire: ModuleType, is_async: bool, content: bytes
) -> None:
    server = _stream(content, "application/x-ndjson")
    assert [line.n for line in call(wire, is_async, server, lambda c: c.lines.watch_lines())] == [1]


@BOTH
@pytest.mark.parametrize("content", [b"", b": ping\n\n", b"id: 7\n\n", b"data: [DONE]"])
def test_a_stream_may_be_empty(wire: ModuleType, is_async: bool, content: bytes) -> None:
    server = _stream(content, "text/event-stream")
    assert call(wire, is_async, server, lambda c: c.events.watch_events()) == []


@BOTH
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'{"n":1}\n{"n":', "application/x-ndjson"),
        (b"<html>\n</html>\n", "text/html"),
        (b"<html>\n</html>\n", "application/x-ndjson"),
        (b'{\n  "error": "no"\n}', "application/x-ndjson"),
    ],
)
def test_what_is_no_json_lines_is_told(
    wire: ModuleType, is_async: bool, content: bytes, kind: str
) -> None:
    with pytest.raises(failure(wire, "ResponseInvalidError"), match="HTTP 200, but"):
        call(wire, is_async, _stream(content, kind), lambda c: c.lines.watch_lines())


@BOTH
def test_lines_under_the_name_of_json_are_read_and_told_of(
    wire: ModuleType, is_async: bool
) -> None:
    server = _stream(b'{"error": "no"}', "application/json")
    with pytest.warns(UserWarning, match="application/json, not application/x-ndjson"):
        found = call(wire, is_async, server, lambda c: c.lines.watch_lines())
    assert len(found) == 1


@BOTH
@pytest.mark.parametrize("charset", ["", "; charset=utf-8", "; charset=iso-8859-1"])
def test_a_byte_order_mark_before_text_is_dropped(
    wire: ModuleType, is_async: bool, charset: str
) -> None:
    server = _stream("\ufeffé\ufeff".encode(), f"text/plain{charset}")
    assert call(wire, is_async, server, lambda c: c.text.read()) == "é\ufeff"


@BOTH
def test_drift_inside_a_stream_raises_where_it_is_wanted(wire: ModuleType, is_async: bool) -> None:
    drift = failure(wire, "ContractDriftError")
    server = _stream(b'data: {"n": "x"}\n\n', "")
    with pytest.raises(drift, match="n: should be"):
        call(wire, is_async, server, lambda c: c.events.watch_events(), strict=True)
    server = _stream(b'{"n": "x"}\n', "")
    with pytest.raises(drift, match="n: should be"):
        call(wire, is_async, server, lambda c: c.lines.watch_lines(), strict=True)


@BOTH
@pytest.mark.parametrize(
    "content", [b"no gzip", gzip.compress(b"a" * 5000)[:-9]], ids=["not", "cut"]
)
@pytest.mark.parametrize("name", ["raw.get", "types.vendor", "events.watch_events"])
def test_broken_gzip_anywhere(wire: ModuleType, is_async: bool, content: bytes, name: str) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"content-encoding": "gzip"}
        return httpx.Response(200, headers=headers, stream=_Body(content))

    resource, _, method = name.partition(".")
    with pytest.raises(failure(wire, "ResponseInvalidError"), match="cannot be decoded"):
        call(wire, is_async, answer, lambda c: getattr(getattr(c, resource), method)())


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self.content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.content
