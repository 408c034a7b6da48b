"""Requests against their spec: every kind of violation, with its code and its place."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from reelgen.validation import (
    MISSING,
    Api,
    ParsedRequest,
    Route,
    Violation,
    encode_path,
    parse_request,
    validate_credentials,
    validate_request,
)

SPECS = Path(__file__).parent.parent.parent / "specs"
SHOP = Path(__file__).parent / "shop.yaml"
APIS = {"shop": Api.from_spec(SHOP), "hera": Api.from_spec(SPECS / "hera.yaml")}
FILM = {"kind": "film", "seconds": 3, "secret": "s"}
SONG = {"kind": "song", "bars": [{"it's": 1}], "secret": "s"}
OUTPUT = {"format": "mp4", "aspect_ratio": "16:9", "fps": "30", "resolution": "1080p"}
VIDEO = {"prompt": "A wheel", "outputs": [OUTPUT]}


def received(
    api: Api, method: str, url: str, content: bytes = b"", **headers: str
) -> tuple[Route, ParsedRequest]:
    """Return a request as a server reads it, and its operation."""
    parts = urlsplit(url)
    path = encode_path(parts.path)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = ParsedRequest(method, path, named, parts.query, content)
    match = api.find(method, path, request.query)
    assert match is not None, url
    route, request.raw_values = match
    return route, parse_request(api, route, request)


def posted(name: str, url: str, body: Any) -> list[Violation]:
    """Return the violations of a JSON body."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    api = APIS[name]
    return validate_request(
        api, *received(api, "POST", url, content, content_type="application/json")
    )


CODES: list[tuple[Any, list[tuple[str, str]]]] = [
    (FILM, []),
    (SONG, []),
    ({**FILM, "fast": True}, []),
    ({**FILM, "slow": True}, []),
    ({**FILM, "labels": {"any": "text"}}, []),
    ({"seconds": 3, "secret": "s"}, [("body.required", "/kind"), ("body.discriminator", "/kind")]),
    ({**FILM, "kind": "play"}, [("body.discriminator", "/kind")]),
    ({**FILM, "seconds": 0}, [("body.minimum", "/seconds")]),
    ({**FILM, "seconds": "3"}, [("body.type", "/seconds")]),
    ({**FILM, "secons": 3}, [("body.undeclared", "/secons")]),
    ({**FILM, "bars": []}, [("body.undeclared", "/bars")]),
    ({**FILM, "id": "1"}, [("body.undeclared", "/id")]),
    ({**FILM, "part": {**FILM, "secret": "s"}}, [("body.undeclared", "/part/secret")]),
    ({**SONG, "bars": [{}]}, [("body.required", "/bars/0/it's")]),
    ({**SONG, "bars": [{"it's": 1, "a/b": "x"}]}, [("body.type", "/bars/0/a~1b")]),
    ({**SONG, "bars": [{"it's": 1, "a/c": 1}]}, [("body.undeclared", "/bars/0/a~1c")]),
    ({**FILM, "labels": {"any": 1}}, [("body.type", "/labels/any")]),
    (b"{", [("body.json", "")]),
    (b'{"kind": NaN}', [("body.json", "")]),
    (b"[" * 200 + b"]" * 200, [("body.json", "")]),
    (b"", [("body.required", "")]),
]


@pytest.mark.parametrize(("body", "violations"), CODES, ids=[str(body)[:60] for body, _ in CODES])
def test_each_violation_of_a_body_has_its_code_and_path(
    body: Any, violations: list[tuple[str, str]]
) -> None:
    reported = posted("shop", "/v1/orders", body)
    assert sorted((v.code, v.path) for v in reported) == sorted(violations)
    assert all("shop.yaml:" in v.spec for v in reported)
    assert all(v.explain and v.message for v in reported)


def test_a_violation_names_the_line_of_its_rule() -> None:
    lines = SHOP.read_text().splitlines()
    (violation,) = posted("shop", "/v1/orders", {**FILM, "seconds": 0})
    line = int(violation.spec.split(":")[-2])
    assert "minimum: 1" in lines[line - 1]
    assert violation.message == "0 is less than the minimum of 1"


def test_undeclared_fields_are_told_apart() -> None:
    (violation,) = posted("shop", "/v1/orders", {**FILM, "secons": 3})
    assert violation.is_undeclared
    assert violation.fault == "ambiguous"
    assert violation.message.endswith("did you mean 'seconds'?")
    (violation,) = posted("shop", "/v1/orders", {**FILM, "seconds": 0})
    assert not violation.is_undeclared


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        (VIDEO, []),
        ({**VIDEO, "duration_seconds": 121}, ["body.maximum"]),
        ({**VIDEO, "reference_image_url": "no address"}, ["body.format"]),
        ({**VIDEO, "outputs": []}, ["body.minItems"]),
        ({"outputs": [{**OUTPUT, "fps": 30}]}, ["body.enum", "body.required", "body.type"]),
        ({**VIDEO, "promt": "A wheel"}, ["body.undeclared"]),
    ],
)
def test_bodies_of_a_provider(body: Any, codes: list[str]) -> None:
    assert sorted(v.code for v in posted("hera", "/v1/videos", body)) == codes


def test_formats_are_left_alone_where_placeholders_stand_for_values() -> None:
    api = APIS["hera"].without_formats
    content = json.dumps({**VIDEO, "reference_image_url": "no address"}).encode()
    route, request = received(api, "POST", "/v1/videos", content, content_type="application/json")
    assert validate_request(api, route, request) == []


TRACE = {"x_trace": "t"}
QUERIES: list[tuple[str, dict[str, str], dict[str, Any], list[str]]] = [
    ("", TRACE, {}, []),
    ("", {}, {}, ["header.required"]),
    ("limit=50", TRACE, {"limit": 50}, []),
    ("limit=51", TRACE, {"limit": 51}, ["query.maximum"]),
    ("limit=x", TRACE, {"limit": "x"}, ["query.type"]),
    ("ids=1,2", TRACE, {"ids": [1, 2]}, []),
    ("ids=1,x", TRACE, {"ids": [1, "x"]}, ["query.type"]),
    ("filter[paid]=true", TRACE, {"filter": {"paid": True}}, []),
    ("limits=1", TRACE, {}, ["query.undeclared"]),
]


@pytest.mark.parametrize(("query", "headers", "values", "codes"), QUERIES)
def test_parameters(
    query: str, headers: dict[str, str], values: dict[str, Any], codes: list[str]
) -> None:
    api = APIS["shop"]
    route, request = received(api, "GET", f"/v1/orders?{query}", b"", **headers)
    assert request.parameters.get("query", {}) == values
    assert [v.code for v in validate_request(api, route, request)] == codes


def test_a_literal_path_wins_over_a_template() -> None:
    api = APIS["shop"]
    assert received(api, "GET", "/v1/orders/latest")[0].id == "orders.latest"
    route, request = received(api, "GET", "/v1/orders/7")
    assert (route.id, request.parameters["path"]) == ("orders.retrieve", {"id": 7})
    route, request = received(api, "GET", "/v1/orders/a%2Fb")
    assert request.values == {"id": "a/b"}
    assert [v.code for v in validate_request(api, route, request)] == ["path.type"]
    assert api.find("GET", "/v1/orders/7/items") is None
    assert api.find("DELETE", "/v1/orders") is None
    assert sorted(api.methods("/v1/orders")) == ["GET", "POST"]


def test_a_body_of_another_content_type() -> None:
    api = APIS["shop"]
    route, request = received(api, "POST", "/v1/orders", b"a=1", content_type="text/csv")
    (violation,) = validate_request(api, route, request)
    assert violation.code == "body.content-type"
    assert violation.message == "content type 'text/csv' is not one of application/json"
    route, request = received(api, "GET", "/v1/orders/latest", b"{}")
    assert [v.code for v in validate_request(api, route, request)] == ["body.unexpected"]


def test_a_file_is_its_name_in_the_body() -> None:
    api = APIS["hera"]
    content = (
        b'--B\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n'
        b"content-type: image/png\r\n\r\n\x89PNG\r\n--B--\r\n"
    )
    header = "multipart/form-data; boundary=B"
    route, request = received(api, "POST", "/v1/files", content, content_type=header)
    assert request.body == {"file": "a.png"}
    assert [(f.name, f.content, f.content_type) for f in request.files] == [
        ("file", b"\x89PNG", "image/png")
    ]
    assert validate_request(api, route, request) == []
    route, request = received(api, "POST", "/v1/files", b"--B--\r\n", content_type=header)
    assert [(v.code, v.path) for v in validate_request(api, route, request)] == [
        ("body.required", "/file")
    ]


BASIC = base64.b64encode(b"me:secret").decode()


@pytest.mark.parametrize(
    ("headers", "key", "codes"),
    [
        ({"x_key": "k"}, None, []),
        ({"x_key": "k"}, "k", []),
        ({"authorization": f"Basic {BASIC}"}, None, []),
        ({}, None, ["security.missing", "security.missing"]),
        ({"x_key": "other"}, "k", ["security.wrong", "security.missing"]),
        ({"x_key": "sandbox-wrong"}, None, ["security.wrong", "security.missing"]),
        ({"authorization": "Basic ???"}, None, ["security.missing", "security.missing"]),
        ({"authorization": f"Bearer {BASIC}"}, None, ["security.missing", "security.missing"]),
    ],
)
def test_credentials(headers: dict[str, str], key: str | None, codes: list[str]) -> None:
    api = APIS["shop"]
    route, request = received(api, "GET", "/v1/orders", b"", **headers)
    assert [v.code for v in validate_credentials(api, route, request, key)] == codes


def test_an_operation_without_security_needs_no_credential() -> None:
    api = APIS["shop"]
    assert validate_credentials(api, *received(api, "GET", "/v1/orders/latest")) == []


def test_an_empty_body_is_missing() -> None:
    _, request = received(APIS["shop"], "POST", "/v1/orders")
    assert request.body is MISSING


def test_a_body_that_is_not_multipart_is_a_violation() -> None:
    content = b'--B\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\ncut off'
    route, request = received(
        APIS["hera"], "POST", "/v1/files", content, content_type="multipart/form-data; boundary=B"
    )
    (violation,) = validate_request(APIS["hera"], route, request)
    assert violation.code == "body.json"
    assert violation.message.startswith("is not multipart: ")
