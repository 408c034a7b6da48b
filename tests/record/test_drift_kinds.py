"""Altered responses of a sandbox behind a proxy: each told once, at its field and line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from reelgen.record.change import Change
from reelgen.record.compare_traffic import compare_traffic
from reelgen.record.read_traffic import read_traffic
from reelgen.sandbox import Sandbox
from reelgen.validation import Api

from .proxy import Answer, Proxy, proxy

SPEC = Path(__file__).parent / "gallery.yaml"
GALLERY = Api.from_spec(SPEC)
LINES = SPEC.read_text().splitlines()
FILM = "/v1/films/one"
LIST = "/v1/films"
ERROR = f"{FILM}?error"

Edit = Callable[[Any], Any]


class Row(NamedTuple):
    """One alteration, and what is expected of the report."""

    name: str
    call: str
    alter: Callable[[Answer], None]
    kind: str
    path: str
    line: str
    """A part of the line that is reported."""


def body(edit: Edit) -> Callable[[Answer], None]:
    """Alter the JSON of a response; an edit that returns something replaces it."""

    def alter(answer: Answer) -> None:
        value = answer.json
        result = edit(value)
        answer.json = value if result is None else result

    return alter


def put(*steps: str | int, value: Any) -> Callable[[Answer], None]:
    """Set a value in the body."""

    def edit(holder: Any) -> None:
        for step in steps[:-1]:
            holder = holder[step]
        holder[steps[-1]] = value

    return body(edit)


def drop(*steps: str | int) -> Callable[[Answer], None]:
    """Take a field out of the body."""

    def edit(holder: Any) -> None:
        for step in steps[:-1]:
            holder = holder[step]
        del holder[steps[-1]]

    return body(edit)


def rename(*steps: str | int, to: str) -> Callable[[Answer], None]:
    """Give a field another name."""

    def edit(holder: Any) -> None:
        for step in steps[:-1]:
            holder = holder[step]
        holder[to] = holder.pop(steps[-1])

    return body(edit)


def status(code: int) -> Callable[[Answer], None]:
    return lambda answer: setattr(answer, "status", code)


def content(text: bytes, kind: str = "") -> Callable[[Answer], None]:
    def alter(answer: Answer) -> None:
        answer.content = text
        if kind:
            answer.headers = {**answer.headers, "content-type": kind}

    return alter


def header(name: str, value: str | None) -> Callable[[Answer], None]:
    def alter(answer: Answer) -> None:
        kept = {k: v for k, v in answer.headers.items() if k.lower() != name}
        answer.headers = kept if value is None else {**kept, name: value}

    return alter


def everywhere(key: str, value: Any) -> Callable[[Answer], None]:
    """Set a field of every item of a list of three."""

    def edit(listed: Any) -> None:
        listed["data"] = [{**listed["data"][0], key: value} for _ in range(3)]

    return body(edit)


HTML = b"<html><body>We are back soon.</body></html>"
ROWS = [
    Row("a new field", FILM, put("rating", value=4), "new field", "rating", "properties:"),
    Row(
        *("a new field of an object below", FILM, put("owner", "age", value=4)),
        *("new field", "owner.age", "properties:"),
    ),
    Row(
        *("a new field of items", LIST, put("data", 0, "files", 0, "codec", value="h264")),
        *("new field", "data[].files[].codec", "properties:"),
    ),
    Row("a new object", FILM, put("stats", value={"a": 1}), "new field", "stats", "properties:"),
    Row("a field is gone", FILM, drop("created_at"), "missing field", "created_at", "created_at:"),
    Row("one below", FILM, drop("owner", "name"), "missing field", "owner.name", "name:"),
    Row(
        *("one of items", FILM, drop("files", 0, "url"), "missing field", "files[].url", "url:"),
    ),
    Row(
        *("a new name", FILM, rename("created_at", to="createdAt")),
        *("renamed field", "created_at", "created_at:"),
    ),
    Row("text is a number", FILM, put("title", value=5), "changed type", "title", "title:"),
    Row("a number is text", FILM, put("size", value="1"), "changed type", "size", "size:"),
    Row("null", FILM, put("title", value=None), "changed type", "title", "title:"),
    Row(
        *("a truth value is text", LIST, put("has_more", value="true")),
        *("changed type", "has_more", "has_more:"),
    ),
    Row("an object is a list", FILM, put("owner", value=[]), "changed type", "owner", "object"),
    Row("an object is text", FILM, put("owner", value="Ada"), "changed type", "owner", "object"),
    Row("a list is an object", FILM, put("tags", value={}), "changed type", "tags", "array"),
    Row(
        *("an item is a number", FILM, put("tags", value=["a", 5])),
        *("changed type", "tags[]", "items: {type: string}"),
    ),
    Row(
        *("a value of a map", FILM, put("labels", value={"a": 5})),
        *("changed type", "labels{}", "additionalProperties:"),
    ),
    Row(
        *("an integer is a fraction", FILM, put("files", 0, "width", value=2.5)),
        *("changed type", "files[].width", "width:"),
    ),
    Row(
        *("a new enum value", FILM, put("status", value="paused")),
        *("new enum value", "status", "enum: [queued"),
    ),
    Row(
        *("an enum value in other case", FILM, put("status", value="Done")),
        *("new enum value", "status", "enum: [queued"),
    ),
    Row(
        *("a new discriminator value", FILM, put("source", value={"type": "remix", "of": "a"})),
        *("new enum value", "source.type", "oneOf:"),
    ),
    Row(
        *("a field of a member of a union", FILM, drop("source", "text")),
        *("missing field", "source.text", "text:"),
    ),
    Row(
        *("a date with slashes", FILM, put("released", value="2026/01/26")),
        *("broken rule", "released", "released: {type: string, format: date}"),
    ),
    Row(
        *("an instant without zone", FILM, put("created_at", value="2026-01-26T12:00:00")),
        *("broken rule", "created_at", "created_at:"),
    ),
    Row(
        *("an instant as a number", FILM, put("created_at", value=1767225600)),
        *("changed type", "created_at", "created_at:"),
    ),
    Row("an id that is no uuid", FILM, put("id", value="film_77"), "broken rule", "id", "uuid"),
    Row(
        *("a relative address", FILM, put("files", 0, "url", value="/files/a.mp4")),
        *("broken rule", "files[].url", "format: uri"),
    ),
    Row(
        *("an address of mail", FILM, put("owner", "email", value="Ada")),
        *("broken rule", "owner.email", "format: email"),
    ),
    Row(
        *("an address of a network", FILM, put("address", value="1.2.3")),
        *("broken rule", "address", "format: ipv4"),
    ),
    Row(
        *("too small", FILM, put("owner", "level", value=0)),
        *("broken rule", "owner.level", "minimum: 1"),
    ),
    Row(
        *("too large", FILM, put("owner", "level", value=10)),
        *("broken rule", "owner.level", "maximum: 9"),
    ),
    Row("not above zero", FILM, put("size", value=0), "broken rule", "size", "exclusiveMinimum"),
    Row(
        *("no multiple", FILM, put("files", 0, "width", value=3)),
        *("broken rule", "files[].width", "multipleOf: 2"),
    ),
    Row("an empty text", FILM, put("title", value=""), "broken rule", "title", "minLength: 1"),
    Row("a long text", FILM, put("title", value="a b " * 12), "broken rule", "title", "maxLength"),
    Row("another pattern", FILM, put("code", value="abc"), "broken rule", "code", "pattern"),
    Row("an empty list", FILM, put("files", value=[]), "broken rule", "files", "minItems: 1"),
    Row(
        *("a long list", LIST, body(lambda v: {**v, "data": v["data"] * 4})),
        *("broken rule", "data", "maxItems: 3"),
    ),
    Row(
        *("equal items", FILM, body(lambda v: {**v, "files": v["files"] * 2})),
        *("broken rule", "files", "uniqueItems: true"),
    ),
    Row(
        *("a field that is forbidden", FILM, put("limits", "seconds", value=1)),
        *("new field", "limits.seconds", "properties: {minutes"),
    ),
    Row(
        *("one cause in each item", LIST, everywhere("size", "1")),
        *("changed type", "data[].size", "size:"),
    ),
    Row(
        *("the body in an envelope", FILM, body(lambda v: {"data": v})),
        *("moved body", "data", "properties:"),
    ),
    Row("the body is a list", FILM, body(lambda v: [v]), "changed type", "", "object"),
    Row("a list without envelope", LIST, body(lambda v: v["data"]), "changed type", "", "object"),
    Row("a new status of success", FILM, status(202), "new status", "", "responses:"),
    Row("a new status of failure", FILM, status(409), "new status", "", "responses:"),
    Row(
        *("a page in place of JSON", FILM, content(HTML, "text/html")),
        *("new content type", "", "content:"),
    ),
    Row(
        *("another media type", FILM, header("content-type", "application/problem+json")),
        *("new content type", "", "content:"),
    ),
    Row("no media type", FILM, header("content-type", None), "new content type", "", "content:"),
    Row("JSON that is cut", FILM, content(b'{"id": "a'), "changed type", "", "application/json:"),
    Row("no body", FILM, content(b""), "missing body", "", "content:"),
    Row(
        *("a body where there was none", "DELETE", content(b'{"ok": true}', "application/json")),
        *("new content type", "", '"204"'),
    ),
    Row("a header is gone", LIST, header("x-total", None), "missing header", "X-Total", "X-Total"),
    Row(
        *("a header is text", LIST, header("x-total", "many")),
        *("broken rule", "header X-Total", "X-Total"),
    ),
    Row("an error as text", ERROR, put("error", value="no"), "changed type", "error", "object"),
    Row(
        *("another code of an error", ERROR, put("error", "code", value="gone")),
        *("new enum value", "error.code", "enum: [not_found"),
    ),
    Row(
        *("a field of an error", ERROR, drop("error", "message")),
        *("missing field", "error.message", "message:"),
    ),
    Row(
        *("an event", "EVENTS", content(b'data: {"event": "progress", "progress": 140}\n\n')),
        *("broken rule", "progress", "maximum: 100"),
    ),
    Row(
        *("another picture", "POSTER", content(b"GIF89a", "image/gif")),
        *("new content type", "", "content:"),
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def gallery() -> Iterator[Proxy]:
    with Sandbox(specs=[SPEC]) as sandbox:
        target = sandbox.url("gallery").removesuffix("/v1")
        with proxy(target) as through:
            yield through


def calls(through: Proxy, tmp_path: Path) -> list[Change]:
    """Make every call twice through the proxy: the changes that its HAR shows."""
    through.entries.clear()
    key = {"X-Key": "secret-key-1"}
    with httpx.Client(headers=key) as client:
        for _ in range(2):
            call_all(client, through.url)
    traffic = read_traffic(through.save(tmp_path / "traffic.har"))
    return [*compare_traffic(GALLERY, traffic).changes]


def call_all(client: httpx.Client, url: str) -> None:
    """Make every call."""
    client.get(url + LIST)
    client.get(url + FILM)
    client.get(url + FILM, headers={"Prefer": "code=404"})
    client.get(f"{url}{FILM}/events")
    client.get(f"{url}{FILM}/poster")
    made = client.post(url + LIST, json={"title": "A"})
    identifier = json.loads(made.content)["id"]
    client.delete(f"{url}{LIST}/{identifier}")


def of_call(row: Row) -> Callable[[Answer], None]:
    """Alter the responses of one call alone."""

    def alter(answer: Answer) -> None:
        kind = {k.lower(): v for k, v in answer.headers.items()}.get("content-type", "")
        value = answer.json if answer.content and "json" in kind else {}
        call = {204: "DELETE", 404: ERROR, 201: "POST"}.get(answer.status, "")
        if not call and "json" in kind:
            call = LIST if "data" in value else FILM
        elif not call:
            call = "EVENTS" if "event" in kind else "POSTER"
        if call == row.call:
            row.alter(answer)

    return alter


def test_unchanged_traffic_has_no_changes(gallery: Proxy, tmp_path: Path) -> None:
    gallery.alter = None
    assert calls(gallery, tmp_path) == []
    assert calls(gallery, tmp_path) == []
    assert len(gallery.entries) == 14


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_an_altered_response_is_told_once(row: Row, gallery: Proxy, tmp_path: Path) -> None:
    gallery.alter = of_call(row)
    found = calls(gallery, tmp_path)
    assert len(found) == 1, [str(change) for change in found]
    (change,) = found
    assert (change.kind, change.path) == (row.kind, row.path), str(change)
    assert row.line in LINES[change.location.line - 1], str(change)
    assert "secret-key-1" not in str(change)


def test_there_are_enough_kinds() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS) >= 40
