"""Values go out as JSON means them, and come back as they came."""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import json
import pickle
import typing
import warnings
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeAlias

import httpx
import pytest

from .making import Making

UTC = dt.UTC
PARIS = dt.timezone(dt.timedelta(hours=1))
OLD = dt.datetime(1930, 5, 1, 12, tzinfo=dt.timezone(dt.timedelta(minutes=19, seconds=32)))
"""A time by the clocks of Amsterdam before 1937."""

SPEC = """
openapi: 3.1.0
info: {title: Values, version: "1"}
servers: [{url: https://api.example}]
paths:
  /a:
    get:
      operationId: a.list
      parameters: [{name: since, in: query, schema: {type: string, format: date-time}}]
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}
        "422": {description: wrong, content: {application/json: {schema: {}}}}
    post:
      operationId: a.create
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}
      responses: {"204": {description: ok}}
  /t:
    post:
      operationId: t.create
      requestBody: {required: true, content: {text/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}}}
      responses: {"202": {description: ok, content: {text/json; charset=utf-8: {schema: {type: object, properties: {status: {type: string}}}}}}}
  /m/{day}:
    post:
      operationId: m.create
      parameters:
        - {name: day, in: path, required: true, schema: {type: string, format: date-time}}
        - {name: since, in: query, schema: {type: string, format: date-time}}
        - {name: X-At, in: header, schema: {type: string, format: date-time}}
        - {name: mark, in: cookie, schema: {type: string, format: date-time}}
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {until: {type: string, format: date-time}}}}}}
      responses: {"204": {description: ok}}
  /x:
    post:
      operationId: x.create
      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: ok}}
components:
  schemas:
    Inner: {type: object, required: [id], properties: {id: {type: string}, note: {type: string}, at: {type: string, format: date-time}}}
    A:
      type: object
      properties:
        n: {type: integer}
        cls: {type: string}
        name: {type: string}
        fooBar: {type: string}
        price: {type: number}
        prices: {type: array, items: {type: number}}
        blob: {type: string, format: byte}
        image: {type: string, contentEncoding: base64}
        when: {type: string, format: date-time}
        datetime: {type: [string, "null"], format: date-time}
        float: {type: number}
        made: {type: integer, format: date-time}
        date: {type: string, format: date}
        day: {anyOf: [{type: string, format: date}, {type: string, format: date-time}]}
        inner: {$ref: "#/components/schemas/Inner"}
        free: {type: object, additionalProperties: true}
"""  # noqa: E501

JSON = {"content-type": "application/json"}


class Server:
    """Answers GET with `response`, everything else with 204, and keeps the last body."""

    def __init__(self) -> None:
        self.response = httpx.Response(200, json={})
        self.body = b""
        self.url = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Handle one request."""
        self.body, self.url = request.read(), str(request.url)
        if request.method == "GET":
            return self.response
        return (
            httpx.Response(202, json={"status": "ok"}) if "/t" in self.url else httpx.Response(204)
        )


Pair: TypeAlias = tuple[Any, Server]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        yield Making(tmp_path_factory.mktemp("values"), patch).package(SPEC)


@pytest.fixture
def pair(package: Any) -> Pair:
    server = Server()
    http = httpx.Client(transport=httpx.MockTransport(server))
    return package.Client(http_client=http, max_retries=0), server


def read(pair: Pair, content: bytes | str, **headers: str) -> tuple[Any, list[str]]:
    """The response to GET, and what was warned of."""
    client, server = pair
    data = content.encode() if isinstance(content, str) else content
    server.response = httpx.Response(200, content=data, headers={**JSON, **headers})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        value = client.a.list()
        value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return value, [str(warning.message) for warning in caught]


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"price": Decimal("19.99")}, b'{"price":19.99}'),
        ({"price": Decimal("9007199254740993.25")}, b'{"price":9007199254740993.25}'),
        ({"n": Decimal(5)}, b'{"n":5}'),
        ({"prices": [Decimal("0.10"), 1, 2.5]}, b'{"prices":[0.10,1,2.5]}'),
        ({"free": {"deep": [Decimal("1E+2")]}}, b'{"free":{"deep":[1E+2]}}'),
        ({"blob": b"\xff\xfbhello"}, b'{"blob":"//toZWxsbw=="}'),
        ({"image": bytearray(b"hello")}, b'{"image":"aGVsbG8="}'),
        ({"blob": "aGVsbG8="}, b'{"blob":"aGVsbG8="}'),
        ({"when": dt.datetime(2024, 1, 1, tzinfo=UTC)}, b'{"when":"2024-01-01T00:00:00Z"}'),
        ({"when": "2024-01-01"}, b'{"when":"2024-01-01"}'),
        ({"date": dt.date(2024, 1, 2)}, b'{"date":"2024-01-02"}'),
        ({"date": "2024-01-02"}, b'{"date":"2024-01-02"}'),
        ({"when": dt.datetime(2024, 1, 1, tzinfo=PARIS)}, b'{"when":"2024-01-01T00:00:00+01:00"}'),
        ({"when": OLD}, b'{"when":"1930-05-01T11:40:28Z"}'),
        ({"free": {"a": [OLD]}}, b'{"free":{"a":["1930-05-01T11:40:28Z"]}}'),
    ],
)
def test_python_values_are_sent_as_the_schema_means_them(
    pair: Pair, given: dict[str, Any], sent: bytes
) -> None:
    client, server = pair
    client.a.create(**given)
    assert server.body == sent


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"price": float("nan")}, "price: is nan"),
        ({"prices": [1, float("inf")]}, "prices[1]: is inf"),
        ({"free": {"a": [float("-inf")]}}, "free.a[0]: is -inf"),
        ({"price": Decimal("NaN")}, "price: is NaN"),
        ({"when": dt.datetime(2024, 1, 1)}, "when: is a date-time without offset; add one"),
        ({"free": {"a": dt.datetime(2024, 1, 1)}}, "free.a: is a date-time without offset"),
        (
            {"when": OLD.replace(year=1, month=1, day=1, hour=0)},
            "when: is a date-time that UTC has",
        ),
        ({"free": {"a": OLD.timetz()}}, "free.a: is a time whose offset has seconds"),
        ({"name": b"text"}, "name: is bytes, which the schema has no encoding for"),
        ({"free": {"a": b"x"}}, "free.a: is bytes"),
        ({"name": Decimal(1)}, "name: should be a valid string"),
    ],
)
def test_what_json_has_not_is_refused(pair: Pair, given: dict[str, Any], problem: str) -> None:
    client, server = pair
    with pytest.raises(ValueError) as caught:
        client.a.create(**given)
    assert problem in str(caught.value)
    assert server.body == b""


def test_a_naive_datetime_is_refused_in_a_query_too(pair: Pair) -> None:
    client, server = pair
    with pytest.raises(ValueError, match="since: is a date-time without offset"):
        client.a.list(since=dt.datetime(2024, 1, 1))
    client.a.list(since=dt.datetime(2024, 1, 1, tzinfo=UTC))
    assert server.url.endswith("since=2024-01-01T00%3A00%3A00Z")


@pytest.mark.parametrize("checks", [True, False])
@pytest.mark.parametrize("is_async", [False, True])
def test_the_seconds_of_an_offset_count_wherever_a_time_is_sent(
    package: Any, is_async: bool, checks: bool
) -> None:
    sent: list[httpx.Request] = []

    def keep(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    given = {"since": OLD, "day": OLD, "x_at": OLD, "mark": OLD, "until": OLD}
    transport = httpx.MockTransport(keep)

    async def call() -> None:
        own = httpx.AsyncClient(transport=transport)
        await package.AsyncClient(http_client=own).m.create(**given, options={"checks": checks})

    if is_async:
        asyncio.run(call())
    else:
        own = httpx.Client(transport=transport)
        package.Client(http_client=own).m.create(**given, options={"checks": checks})
    text, quoted = "1930-05-01T11:40:28Z", "1930-05-01T11%3A40%3A28Z"
    request = sent[0]
    assert str(request.url).endswith(f"/m/{quoted}?since={quoted}")
    assert request.headers["x-at"] == text
    assert request.headers["cookie"] == f"mark={quoted}"
    assert request.content.decode() == f"until={quoted}"


@pytest.mark.parametrize(
    "text",
    [
        '{"when":"2024-05-01T10:00:00.123456789Z"}',
        '{"when":"2024-05-01T10:00:00.123Z","datetime":"2024-05-01T10:00:00+00:00"}',
        '{"when":"2024-05-01T10:00:00.000Z","datetime":null}',
        '{"when":"2024-05-01t10:00:00.100000-00:00","day":"2024-01-01T00:00:00.0Z"}',
        '{"when":"2024-05-01T10:00:00","day":"2024-01-01","date":"2024-02-29"}',
        '{"price":9007199254740993,"float":1,"prices":[1.0,1,123456789012345678901234567890]}',
        '{"made":1700000000,"foo_bar":"x","fooBar":"y"}',
        '{"foo_bar":"x"}',
        '{"inner":{"id":"1","at":"2024-05-01T10:00:00.5Z"}}',
        '{"when":"2016-12-31T23:59:60Z","datetime":"1990-12-31T15:59:60.5-08:00"}',
    ],
)
def test_what_came_is_dumped_as_it_came(pair: Pair, text: str) -> None:
    value, warned = read(pair, text)
    dumped = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert json.dumps(dumped, separators=(",", ":"), sort_keys=True) == json.dumps(
        json.loads(text), separators=(",", ":"), sort_keys=True
    )
    assert json.loads(value.model_dump_json(by_alias=True, exclude_unset=True)) == json.loads(text)
    assert not warned
    for twin in (copy.deepcopy(value), pickle.loads(pickle.dumps(value)), value.model_copy()):
        assert twin.model_dump(mode="json", by_alias=True, exclude_unset=True) == dumped


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2016-12-31T23:59:60Z", dt.datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("1990-12-31T15:59:60-08:00", dt.datetime(1990, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_a_leap_second_is_the_second_before(pair: Pair, text: str, value: dt.datetime) -> None:
    client, server = pair
    found, warned = read(pair, f'{{"when":"{text}"}}')
    assert (found.when, found.when.text, warned) == (value, text, [])
    client.a.create(when=found.when)
    assert server.body.decode() == f'{{"when":"{text}"}}'


@pytest.mark.parametrize("text", ["2016-12-31T22:59:60Z", "2016-12-31T23:59:61Z"])
def test_sixty_seconds_at_another_time_are_drift(pair: Pair, text: str) -> None:
    found, warned = read(pair, f'{{"when":"{text}"}}')
    assert found.when == text and len(warned) == 1


@pytest.mark.parametrize("text", ["2024", "1700000000", "1700000000.5", "-1", ""])
def test_a_number_as_text_is_no_date_time(pair: Pair, text: str) -> None:
    found, warned = read(pair, f'{{"when":"{text}"}}')
    assert found.when == text and len(warned) == 1


def test_a_date_is_a_date(pair: Pair) -> None:
    value, warned = read(pair, '{"date":"2024-02-29"}')
    assert (value.date, warned) == (dt.date(2024, 2, 29), [])


@pytest.mark.parametrize("name", ["date", "day"])
@pytest.mark.parametrize("text", ["86400", "1700000000", "20240501", "2024-02-30", "2024-1-1"])
def test_another_text_is_no_date(pair: Pair, text: str, name: str) -> None:
    found, warned = read(pair, f'{{"{name}":"{text}"}}')
    assert getattr(found, name) == text and len(warned) == 1


def test_a_date_time_is_a_datetime_and_what_is_computed_from_it_is_new(pair: Pair) -> None:
    value, _ = read(pair, '{"when":"2024-05-01T10:00:00.000Z"}')
    assert value.when == dt.datetime(2024, 5, 1, 10, tzinfo=UTC)
    value.when += dt.timedelta(days=1)
    assert value.model_dump(mode="json", exclude_unset=True) == {"when": "2024-05-02T10:00:00Z"}


def test_fields_that_break_their_schema_are_kept_whatever_they_are_called(pair: Pair) -> None:
    data = {"n": "many", "cls": "cat", "self": 1, "_fields_set": 2, "model_config": 3, "values": 4}
    value, warned = read(pair, json.dumps({**data, "when": "2024-05-01T10:00:00.5Z", "price": 1.0}))
    assert value.cls == "cat"
    assert len(warned) == 1
    dumped = value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert dumped == {**data, "when": "2024-05-01T10:00:00.5Z", "price": 1.0}
    assert isinstance(dumped["price"], float)
    from importlib import import_module

    drift_of = import_module(type(value).__mro__[1].__module__).drift_of
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert drift_of(twin).paths == ("n",)


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("iso-8859-1", "latin-1"),
        ("iso-8859-1", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("shift_jis", "shift_jis"),
        ("unheard-of", "utf-8"),
    ],
)
def test_json_comes_in_any_charset(pair: Pair, charset: str, encoding: str) -> None:
    name = "テスト" if encoding == "shift_jis" else "café"
    content = json.dumps({"name": name}, ensure_ascii=False).encode(encoding)
    value, warned = read(pair, content, **{"content-type": f"application/json; charset={charset}"})
    assert (value.name, warned) == (name, [])


def test_text_json_is_json(pair: Pair) -> None:
    client, server = pair
    assert client.t.create(name="x").status == "ok"
    assert server.body == b'{"name":"x"}'


def test_an_object_is_not_sent_as_its_repr(pair: Pair) -> None:
    client, server = pair
    with pytest.raises(ValueError, match="body: must be text or bytes"):
        client.x.create(body={"a": 1})
    assert server.body == b""


def test_a_response_is_sent_again_with_what_came(pair: Pair) -> None:
    client, server = pair
    value, _ = read(pair, '{"inner":{"id":"1","at":"2024-05-01T10:00:00.5Z"}}')
    client.a.create(inner=value.inner)
    assert json.loads(server.body) == {"inner": {"id": "1", "at": "2024-05-01T10:00:00.5Z"}}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"detail": [{"loc": ["query", "n"], "msg": "must be even"}]}, "query.n: must be even"),
        ({"detail": "not here", "title": "Gone"}, "not here"),
        ({"title": "Gone"}, "Gone"),
        ({"message": "no quota"}, "no quota"),
        ({"error": {"message": "no quota", "code": 5}}, "no quota"),
        ({"error": "invalid_grant", "error_description": "expired"}, "invalid_grant"),
        ({"errors": [{"detail": "a"}, {"message": "b"}]}, "a; b"),
        ({"errors": {"name": ["is short"]}}, "name: is short"),
        (["no", "way"], "no; way"),
        ({"message": "x\n" * 500}, "x x"),
    ],
)
def test_an_error_says_what_the_server_said(pair: Pair, body: Any, text: str) -> None:
    client, server = pair
    server.response = httpx.Response(422, json=body)
    with pytest.raises(Exception, match="HTTP 422") as caught:
        client.a.list()
    message = str(caught.value).partition("HTTP 422: ")[2]
    assert message.startswith(text)
    assert len(message) <= 300
    assert "\n" not in message


@pytest.mark.parametrize("name", ["a", "t"])
@pytest.mark.parametrize("color", ["Client", "AsyncClient"])
def test_type_hints_of_methods_can_be_read(package: Any, name: str, color: str) -> None:
    client = getattr(package, color)
    resource = getattr(client(), name)
    hints = typing.get_type_hints(resource.create)
    assert {"options", "return"} < set(hints)
    fields = typing.get_type_hints(client().a.create)
    assert {str, dt.datetime} < set(typing.get_args(fields["when"]))
    assert {str, dt.date} < set(typing.get_args(fields["date"]))
    assert "http_client" in typing.get_type_hints(client.__init__)
