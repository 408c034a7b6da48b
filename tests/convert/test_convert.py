"""Other descriptions as OpenAPI 3.1: what they state is kept, what they leave open is listed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate
from reelgen.convert.conversion import Conversion
from reelgen.convert.convert import convert
from reelgen.findings import SpecInvalidError
from reelgen.json_types import JsonObject


def converted(folder: Path, text: str | dict[str, Any], name: str = "source.txt") -> Conversion:
    path = folder / name
    path.write_text(text if isinstance(text, str) else json.dumps(text))
    conversion = convert(path)
    validate(conversion.document)
    return conversion


PAGE = """
Create a clip

curl -X POST https://api.acme.test/v2/clips \\
  -H "Content-Type: application/json" \\
  -H 'x-api-key: <api-key>' \\
  -d '{
    "prompt": "It'\\''s a wheel",
    "seconds": 8,
    "tags": [],
    "style": null
  }'

Response (202 Accepted)
{
  "id": "c_1",
  "credits": 3
}

Example request body
{"not": "a response"}

# Upload
curl https://api.acme.test/v2/clips/{clip_id}/upload -F "file=@/tmp/a.png;type=image/png" -F title=A
"""


def test_a_page_with_curl_commands(tmp_path: Path) -> None:
    conversion = converted(tmp_path, PAGE)
    document = conversion.document
    assert document["servers"] == [{"url": "https://api.acme.test/v2"}]
    scheme = document["components"]["securitySchemes"]["ApiKey"]
    assert scheme == {"type": "apiKey", "in": "header", "name": "x-api-key"}
    create = document["paths"]["/clips"]["post"]
    assert create["operationId"] == "clips.create"
    body = create["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"] == {
        "prompt": {"type": "string"},
        "seconds": {"type": "number"},  # no example excludes fractions
        "tags": {"type": "array", "items": {}},
        "style": {},
    }
    assert "required" not in body
    (status,) = create["responses"]
    assert status == "202"
    content = create["responses"]["202"]["content"]["application/json"]["schema"]
    assert content["properties"] == {"id": {"type": "string"}, "credits": {"type": "integer"}}
    upload = document["paths"]["/clips/{clip_id}/upload"]["post"]
    assert upload["security"] == []
    form = upload["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]
    assert form["file"] == {"type": "string", "format": "binary"}
    texts = [question.text for question in conversion.questions]
    assert "which fields are required, and which values are allowed" in texts
    assert "no response is shown: state its status and its body" in texts
    assert any("the list is empty" in text for text in texts)
    assert any("null in all examples" in text for text in texts)


@pytest.mark.parametrize(
    ("command", "method", "address", "media_type"),
    [
        ("curl https://a.test/v1/x", "GET", "https://a.test/v1/x", ""),
        ("$ curl -sSL -XDELETE https://a.test/v1/x", "DELETE", "https://a.test/v1/x", ""),
        (
            "curl 'https://a.test/v1/x' --json '{\"a\": 1}'",
            "POST",
            "https://a.test/v1/x",
            "application/json",
        ),
        (
            "curl -d a=1 -d b=2 a.test/v1/x",
            "POST",
            "https://a.test/v1/x",
            "application/x-www-form-urlencoded",
        ),
        (
            "curl ^\n -d '[1]' ^\n https://a.test/v1/x",
            "POST",
            "https://a.test/v1/x",
            "application/json",
        ),
        ("curl -G -d q=1 https://a.test/v1/x", "GET", "https://a.test/v1/x", ""),
        (
            "curl -T a.bin https://a.test/v1/x",
            "PUT",
            "https://a.test/v1/x",
            "application/octet-stream",
        ),
        (
            'curl https://a.test/v1/x --data-raw $\'{"a": "it\\\'s \\u00e9"}\'',
            "POST",
            "https://a.test/v1/x",
            "application/json",
        ),
        ("```sh\ncurl https://a.test/v1/x\n```", "GET", "https://a.test/v1/x", ""),
        ("curl https://a.test/v1/x | jq .id", "GET", "https://a.test/v1/x", ""),
    ],
)
def test_forms_of_curl_commands(
    tmp_path: Path, command: str, method: str, address: str, media_type: str
) -> None:
    document = converted(tmp_path, command + "\n").document
    ((path, item),) = document["paths"].items()
    assert document["servers"][0]["url"] + path == address
    ((name, operation),) = item.items()
    assert name.upper() == method
    assert list(operation.get("requestBody", {}).get("content", [""])) == [media_type]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("curl -H 'a: b\n", "source.txt:1:9: a quote is never closed; add the closing quote"),
        ("\n  curl -X POST\n", "source.txt:2:3: this curl command has no URL; add the URL"),
        (
            "curl https://a.test -H 'content-type: application/json' -d '{a}'",
            "source.txt:1:1: the body is not JSON: line 1 of it; correct it",
        ),
        ("just text", "source.txt:1:1: has no format that can be converted; pass"),
        ('{"swagger": "1.2"}', "source.txt:1:13: Swagger 1.2 is not supported; convert it"),
        ('{"openapi": "4.0"}', "source.txt:1:13: OpenAPI 4.0 is not supported; use one of"),
        ('{"log": {"entries": []}}', "source.txt:1:10: holds no request to an API; record"),
        ('{"item": []}', "source.txt:1:2: this collection has no request; export"),
    ],
)
def test_what_cannot_be_converted(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "source.txt"
    path.write_text(text)
    with pytest.raises(SpecInvalidError) as refusal:
        convert(path)
    assert str(refusal.value).removeprefix(f"{tmp_path.as_posix()}/").startswith(message)


def entry(method: str, url: str, **parts: Any) -> dict[str, Any]:
    """An entry of an archive; `parts`: `sent`, `status`, `kind`, `body`, `headers`."""
    request: dict[str, Any] = {"method": method, "url": url, "headers": parts.get("headers", [])}
    if "sent" in parts:
        request["postData"] = {"mimeType": "application/json", "text": parts["sent"]}
    content = {"mimeType": parts.get("kind", "application/json"), "text": parts.get("body", "{}")}
    return {
        "request": request,
        "response": {"status": parts.get("status", 200), "content": content},
    }


def test_a_recording_of_a_browser(tmp_path: Path) -> None:
    key = "7b6f1c1e-1111-4222-8333-444455556666"
    headers = [
        {"name": "Authorization", "value": "Bearer very-secret"},
        {"name": "Cookie", "value": "session=very-secret"},
        {"name": "X-Tenant", "value": "t1"},
    ]
    entries = [
        entry(
            "GET",
            f"https://a.test/api/users/{key}?page=2&q=a&q=b",
            headers=headers,
            body='{"id": 1, "n": 2}',
        ),
        entry(
            "GET",
            "https://a.test/api/users/42?page=3",
            headers=headers,
            body='{"id": 1.5, "n": null}',
        ),
        entry("POST", "https://a.test/api/users?api_key=very-secret", sent='{"a": ', status=201),
        entry("GET", "https://a.test/logo.png", kind="image/png"),
        entry("OPTIONS", "https://a.test/api/users"),
    ]
    conversion = converted(tmp_path, {"log": {"version": "1.2", "entries": entries}}, "a.har")
    paths = conversion.document["paths"]
    assert list(paths) == ["/users/{user_id}", "/users"]
    read = paths["/users/{user_id}"]["get"]
    assert read["parameters"] == [
        {"name": "user_id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "page", "in": "query", "schema": {"type": "number"}},
        {"name": "q", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "X-Tenant", "in": "header", "schema": {"type": "string"}},
    ]
    response = read["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    assert response == {"id": {"type": "number"}, "n": {"type": ["integer", "null"]}}
    assert paths["/users"]["post"]["requestBody"]["content"]["application/json"]["schema"] == {}
    assert "very-secret" not in json.dumps(conversion.document)
    texts = " ".join(question.text for question in conversion.questions)
    assert "does not hold a whole body" in texts
    assert "cookies" in texts


def test_a_collection_of_postman(tmp_path: Path) -> None:
    request = {
        "method": "PUT",
        "url": {
            "raw": "{{base}}/v1/posts/:id?draft=true",
            "query": [
                {"key": "draft", "value": "true"},
                {"key": "page", "value": "2", "disabled": True, "description": "The page."},
            ],
            "variable": [{"key": "id", "value": "", "description": {"content": "The post."}}],
        },
        "header": [
            {"key": "X-Off", "value": "1", "disabled": True},
            {"key": "X-Api-Key", "value": "very-secret", "disabled": True},
        ],
        "body": {
            "mode": "raw",
            "raw": '{"title": "A", "by": {{user}}}',
            "options": {"raw": {"language": "json"}},
        },
        "description": "Replaces a post.",
    }
    answer = {"code": 200, "body": '{"ok": true}', "originalRequest": request}
    item = {"name": "Replace a post", "request": request, "response": [answer]}
    draft = {"name": "Replace a draft", "request": request}  # its response is not saved
    raw = {"mode": "raw", "raw": '{"title": A"}', "options": {"raw": {"language": "json"}}}
    broken = {"name": "Add", "request": {"method": "POST", "url": "{{base}}/v1/posts", "body": raw}}
    collection = {
        "info": {
            "name": "Blog",
            "version": {"major": 2, "minor": 1, "patch": 0},
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/",
        },
        "variable": [{"key": "base", "value": "https://blog.test"}],
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "very-secret"}]},
        "item": [{"name": "Posts", "item": [item, draft, broken]}],
    }
    conversion = converted(tmp_path, collection, "blog.json")
    document = conversion.document
    unshown = [q.pointer[1] for q in conversion.questions if "no response is shown" in q.text]
    assert unshown == ["/posts"]
    (unread,) = [q for q in conversion.questions if "does not hold a whole body" in q.text]
    assert str(unread).startswith(
        "/paths/~1posts/post/requestBody/content/application~1json/schema"
    )
    assert document["info"] == {"title": "Blog", "version": "2.1.0"}
    assert document["servers"] == [{"url": "https://blog.test/v1"}]
    replace = document["paths"]["/posts/{id}"]["put"]
    assert (replace["tags"], replace["summary"]) == (["Posts"], "Replace a post")
    assert [(p["in"], p["name"], p.get("description")) for p in replace["parameters"]] == [
        ("path", "id", "The post."),
        ("query", "draft", None),
        ("query", "page", "The page."),  # switched off, and documented nevertheless
        ("header", "X-Off", None),
    ]
    body = replace["requestBody"]["content"]["application/json"]["schema"]
    assert body["properties"] == {"title": {"type": "string"}, "by": {}}
    assert document["components"]["securitySchemes"] == {
        "BearerAuth": {"type": "http", "scheme": "bearer"}
    }
    assert "very-secret" not in json.dumps(document)


SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Old", "version": "1"},
    "host": "old.test",
    "basePath": "/api/",
    "schemes": ["http", "https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {
        "basic": {"type": "basic"},
        "oauth": {
            "type": "oauth2",
            "flow": "accessCode",
            "authorizationUrl": "https://old.test/a",
            "tokenUrl": "https://old.test/t",
            "scopes": {"read": "Read"},
        },
    },
    "parameters": {
        "Pet": {
            "name": "pet",
            "in": "body",
            "required": True,
            "schema": {"$ref": "#/definitions/Pet"},
        },
        "Tags": {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}},
    },
    "responses": {"Gone": {"description": "Gone"}},
    "definitions": {
        "Pet": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string"},
                "age": {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
                "note": {"type": "string", "x-nullable": True},
                "type": {"$ref": "#/definitions/Pet"},
            },
        }
    },
    "paths": {
        "/pets/{id}": {
            "parameters": [{"name": "id", "in": "path", "type": "integer"}],
            "put": {
                "parameters": [{"$ref": "#/parameters/Pet"}, {"$ref": "#/parameters/Tags"}],
                "responses": {
                    "200": {"description": "ok", "schema": {"type": "file"}},
                    "410": {"$ref": "#/responses/Gone"},
                },
            },
            "post": {
                "consumes": ["multipart/form-data"],
                "parameters": [
                    {"name": "photo", "in": "formData", "type": "file", "required": True},
                    {
                        "name": "sizes",
                        "in": "formData",
                        "type": "array",
                        "items": {"type": "integer"},
                        "collectionFormat": "multi",
                    },
                ],
                "responses": {
                    "default": {
                        "description": "",
                        "schema": {"$ref": "#/definitions/Pet"},
                        "examples": {"application/json": {"kind": "cat"}},
                    }
                },
            },
        }
    },
}


def test_swagger(tmp_path: Path) -> None:
    document = converted(tmp_path, SWAGGER, "old.json").document
    assert document["servers"][0] == {"url": "https://old.test/api"}  # keys are not sent in clear
    item = document["paths"]["/pets/{id}"]
    assert item["parameters"][0] == {
        "name": "id",
        "in": "path",
        "required": True,
        "schema": {"type": "integer"},
    }
    put = item["put"]
    assert put["parameters"] == [{"$ref": "#/components/parameters/Tags"}]
    assert put["requestBody"]["required"] is True
    assert put["requestBody"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/Pet"
    }
    tags = document["components"]["parameters"]["Tags"]
    assert (tags["style"], tags["explode"]) == ("form", False)
    assert put["responses"]["410"] == {"$ref": "#/components/responses/Gone"}
    media = item["post"]["requestBody"]["content"]["multipart/form-data"]
    assert media["schema"]["required"] == ["photo"]
    assert media["schema"]["properties"]["photo"] == {"type": "string", "format": "binary"}
    assert media["encoding"] == {"sizes": {"style": "form", "explode": True}}
    pet = document["components"]["schemas"]["Pet"]
    assert pet["discriminator"] == {"propertyName": "kind"}
    assert pet["properties"]["age"] == {"type": "integer", "exclusiveMinimum": 0}
    assert pet["properties"]["note"] == {"type": ["string", "null"]}
    schemes = document["components"]["securitySchemes"]
    assert schemes["basic"] == {"type": "http", "scheme": "basic"}
    assert list(schemes["oauth"]["flows"]) == ["authorizationCode"]


def test_openapi_30_becomes_31(tmp_path: Path) -> None:
    source = {
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {
                "A": {"type": "string", "nullable": True},
                "B": {
                    "type": "object",
                    "properties": {
                        "a": {
                            "$ref": "#/components/schemas/A",
                            "type": "integer",
                            "description": "Of A.",
                        }
                    },
                },
            }
        },
    }
    conversion = converted(tmp_path, source, "a.json")
    schemas = conversion.document["components"]["schemas"]
    assert conversion.document["openapi"] == "3.1.0"
    assert schemas["A"] == {"type": ["string", "null"]}
    reference = schemas["B"]["properties"]["a"]  # 3.0 ignores what is beside a reference
    assert reference == {"$ref": "#/components/schemas/A", "description": "Of A."}
    assert [str(question) for question in conversion.questions] == [
        "/servers: no server has an address: state it",
        "/components/securitySchemes: no security scheme is defined: add one, if the API "
        "needs a key",
    ]


def test_saved_responses_of_an_earlier_request(tmp_path: Path) -> None:
    """A request was edited after its response was saved."""

    def request(url: str, fields: JsonObject) -> JsonObject:
        body = {"mode": "raw", "raw": json.dumps(fields), "options": {"raw": {"language": "json"}}}
        return {"method": "POST", "url": {"raw": url}, "body": body}

    url = "https://blog.test/posts/:id/archive"
    now = request(url, {"title": "A", "notify": True})
    earlier = request(url, {"title": "A", "silent": False})
    elsewhere = request("https://blog.test/posts/1/remove", {"gone": True})
    for before, fields in (
        (earlier, ["title", "silent", "notify"]),
        (elsewhere, ["title", "notify"]),
    ):
        saved = {"code": 200, "body": '{"ok": true}', "originalRequest": before}
        item = {"name": "Archive", "request": now, "response": [saved]}
        collection = {"info": {"name": "Blog"}, "item": [item]}
        document = converted(tmp_path, collection, "blog.json").document
        ((path, methods),) = document["paths"].items()
        assert path.endswith("{id}/archive")
        body = methods["post"]["requestBody"]["content"]["application/json"]["schema"]
        assert [*body["properties"]] == fields
        content = methods["post"]["responses"]["200"]["content"]["application/json"]
        assert content["schema"]["properties"] == {"ok": {"type": "boolean"}}
