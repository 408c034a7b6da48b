"""Bodies and answers of unusual media types, and fields of forms with a style of their own."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .making import Making

SPEC = """
openapi: 3.2.0
info: {title: Api, version: "1"}
servers: [{url: https://example.com}]
paths:
  /{place}:
    get:
      operationId: all.find
      parameters:
        - {name: place, in: path, required: true, allowReserved: true, schema: {type: string}}
      responses: {"204": {description: Found.}}
  /form:
    post:
      operationId: all.form
      requestBody: {content: {application/x-www-form-urlencoded: {schema: &fields {
        type: object, properties: {
          list: {type: array, items: {type: string}}, deep: {type: object, properties: {
            x: {type: integer}}}, free: {type: string}}},
        encoding: &styles {list: {explode: false}, deep: {style: deepObject, explode: true},
          free: {allowReserved: true}}}}}
      responses: {"204": {description: Done.}}
  /parts:
    post:
      operationId: all.parts
      requestBody: {content: {multipart/form-data: {schema: *fields, encoding: *styles}}}
      responses: {"204": {description: Done.}}
  /open:
    post:
      operationId: all.open
      requestBody: {content: {multipart/form-data: {}}}
      responses: {"204": {description: Done.}}
  /mixed:
    post:
      operationId: all.mixed
      requestBody: {required: true, content: {multipart/mixed: {
        itemSchema: {type: object}, prefixEncoding: [{contentType: text/markdown}],
        itemEncoding: {contentType: "image/png, image/jpeg"}}}}
      responses: {"204": {description: Done.}}
  /summed:
    post:
      operationId: all.summed
      requestBody: {required: true, content: {multipart/form-data: {
        schema: {type: object, properties: {file: {type: string, format: binary}}},
        encoding: {file: {headers: {X-Kind: {schema: {const: raw}}, X-Sum: {schema: {}}}}}}}}
      responses: {"204": {description: Done.}}
  /text:
    head: {operationId: all.head, responses: {"200": {description: Head., content: {
      application/json: {schema: {type: object}}}}}}
    get: {operationId: all.text, responses: {"200": {description: A text., content: {
      "*/*": {schema: {type: string}}}}}}
    post:
      operationId: all.xml
      requestBody: {required: true, content: {application/xml: {schema: {type: object}}}}
      responses: {"200": {description: A text., content: {"text/*": {}}}}
    put:
      operationId: all.octets
      requestBody: {required: true, content: {"*/*": {schema: {type: string, format: binary}}}}
      responses: {"200": {description: Bytes., content: {
        "*/*": {schema: {type: string, format: binary}}}}}
"""


class Told:
    """Keeps what was sent, and answers with a body of one content type."""

    def __init__(self, content: bytes = b"", kind: str = "text/plain", status: int = 200) -> None:
        self.answer = httpx.Response(status, content=content, headers={"content-type": kind})
        self.request = httpx.Request("GET", "https://example.com")

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        return self.answer


FIELDS: dict[str, Any] = {"list": ["a", "b c"], "deep": {"x": 1}, "free": "a/b&c"}


def test_fields_of_a_form_in_their_styles(making: Making) -> None:
    server = Told(status=204)
    making.client(SPEC, server).all.form(**FIELDS)
    assert server.request.content == b"list=a,b%20c&deep[x]=1&free=a/b%26c"


def test_parts_in_their_styles(making: Making) -> None:
    server = Told(status=204)
    making.client(SPEC, server).all.parts(**FIELDS)
    parts = server.request.content.split(b"\r\n")
    for name, value in ((b"list", b"a,b c"), (b"deep[x]", b"1"), (b"free", b"a/b&c")):
        head = b'Content-Disposition: form-data; name="' + name + b'"'
        assert parts[parts.index(head) + 2] == value


def _parts(request: httpx.Request) -> list[tuple[dict[str, str], bytes]]:
    """Headers and content of each part."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    whole = request.content.split(b"--" + boundary)[1:-1]
    found: list[tuple[dict[str, str], bytes]] = []
    for part in whole:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        lines = (line.partition(": ") for line in head.decode().split("\r\n"))
        found.append(({name: said for name, _, said in lines}, content.removesuffix(b"\r\n")))
    return found


def test_a_form_that_nobody_describes_takes_files(making: Making) -> None:
    server = Told(status=204)
    client = making.client(SPEC, server)
    client.all.open(body={"name": "a", "file": ("b.png", b"\xff")})
    (name, text), (file, content) = _parts(server.request)
    assert (name, text) == ({"Content-Disposition": 'form-data; name="name"'}, b"a")
    assert (file["Content-Type"], content) == ("image/png", b"\xff")
    with pytest.raises(Exception, match="body: must be an object of fields"):
        client.all.open(body=[1])


def test_parts_without_names(making: Making) -> None:
    server = Told(status=204)
    client = making.client(SPEC, server)
    client.all.mixed(body=["# Title", {"a": 1}, ("b.png", b"\xff")])
    assert server.request.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert _parts(server.request) == [
        ({"Content-Type": "text/markdown"}, b"# Title"),
        ({"Content-Type": "application/json"}, b'{"a":1}'),
        ({"Content-Type": "image/png"}, b"\xff"),
    ]
    with pytest.raises(Exception, match="body: must be a list of parts"):
        client.all.mixed(body={"a": 1})


def test_headers_of_parts(making: Making) -> None:
    server = Told(status=204)
    own = {"X-Sum": 'a"b\r\nX-Evil: c'}
    making.client(SPEC, server).all.summed(file=("b.png", b"b", "image/png", own))
    ((headers, _),) = _parts(server.request)
    assert headers["X-Kind"] == "raw"
    assert headers["X-Sum"] == 'a"b X-Evil: c'


def test_reserved_characters_that_a_path_can_hold(making: Making) -> None:
    server = Told(status=204)
    making.client(SPEC, server).all.find("a:b/c?d")
    assert server.request.url.raw_path == b"/a:b%2Fc%3Fd"


@pytest.mark.parametrize("body", ["<a>ä</a>", "<a>ä</a>".encode()])
def test_text_is_sent_as_it_is(making: Making, body: str | bytes) -> None:
    server = Told(b"<b/>")
    assert making.client(SPEC, server).all.xml(body=body) == "<b/>"
    assert server.request.content == "<a>ä</a>".encode()


def test_bytes_of_any_type(making: Making) -> None:
    server = Told(b"\xff\x00", "image/png")
    assert making.client(SPEC, server).all.octets(body=b"\x00\xff") == b"\xff\x00"
    assert server.request.content == b"\x00\xff"
    assert server.request.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize(
    ("content", "kind"), [(b"a text", "text/plain"), (b'"a text"', "application/json")]
)
def test_a_text_may_come_as_json_or_as_it_is(making: Making, content: bytes, kind: str) -> None:
    assert making.client(SPEC, Told(content, kind)).all.text() == "a text"


def test_a_page_is_no_text_of_the_api(making: Making) -> None:
    with pytest.raises(Exception, match="is not JSON"):
        making.client(SPEC, Told(b"<html>", "text/html")).all.text()


def test_head_has_no_body(making: Making) -> None:
    assert making.client(SPEC, Told(b"", "application/json")).all.head() is None
