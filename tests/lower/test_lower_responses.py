"""Documented statuses, and what each answers with."""

from __future__ import annotations

import pytest
from reelgen.document.openapi import MediaType
from reelgen.lower.lower_responses import chosen, lower_responses

from .building import components, operation


def test_success_is_first_and_the_rest_keep_their_order() -> None:
    parts = operation("""
        responses:
          default: {description: Anything.}
          "404": {description: Not  found.}
          "2xx": {description: Fine.}
          "400": {description: Wrong.}
    """)
    answers = lower_responses(parts.first, parts.models)
    assert [(one.status, one.description) for one in answers] == [
        ("2XX", "Fine."),
        ("default", "Anything."),
        ("404", "Not found."),
        ("400", "Wrong."),
    ]
    assert {(one.kind, one.type) for one in answers} == {("none", None)}


def test_a_body_gets_a_name_that_says_whose_it_is() -> None:
    parts = operation("""
        responses:
          "200": {description: A, content: {application/json: {schema: {type: object}}}}
          "202": {description: A, content: {application/json: {schema: {type: object}}}}
          "400": {description: A, content: {application/json: {schema: {type: object}}}}
          "500":
            description: A
            content: {application/json: {schema: {$ref: "#/components/schemas/Fault"}}}
          default: {description: A, content: {application/json: {schema: {type: array}}}}
    """)
    answers = lower_responses(parts.first, parts.models)
    assert {one.status: one.type for one in answers} == {
        "200": "AMakeResponse",
        "202": "AMakeAcceptedResponse",
        "400": "AMakeError400",
        "500": "Fault",
        "default": "AMakeDefaultResponse",
    }
    assert "AMakeError400" in components(parts.models)


def test_an_open_body_has_no_type() -> None:
    parts = operation("""
        responses:
          "200": {description: A, content: {application/json: {schema: {}}}}
          "201": {description: A, content: {application/json: {}}}
    """)
    answers = lower_responses(parts.first, parts.models)
    assert [(one.kind, one.type) for one in answers] == [("json", None), ("json", None)]


def test_head_has_no_body() -> None:
    parts = operation(
        """
        responses:
          "200": {description: A, content: {application/json: {schema: {type: object}}}}
        """,
        method="head",
    )
    (answer,) = lower_responses(parts.first, parts.models)
    assert (answer.kind, answer.type) == ("none", None)


JSON = {"schema": {"type": "object"}}


@pytest.mark.parametrize(
    ("content", "kind", "media_type"),
    [
        ({}, "none", None),
        ({"video/mp4": {}, "text/html": {}, "application/json": JSON}, "json", "application/json"),
        ({"video/mp4": {}, "text/html": {}}, "text", "text/html"),
        ({"application/problem+json": JSON}, "json", "application/problem+json"),
        ({"Application/JSON; charset=utf-8": JSON}, "json", "Application/JSON; charset=utf-8"),
        ({"application/xml": JSON}, "text", "application/xml"),
        ({"application/x-ndjson": JSON}, "text", "application/x-ndjson"),
        ({"application/zip": JSON}, "binary", "application/zip"),
        ({"*/*": JSON}, "json", "*/*"),
        ({"*/*": {}}, "binary", "*/*"),
        ({"*/*": {"schema": {"format": "binary"}}}, "binary", "*/*"),
    ],
    ids=str,
)
def test_json_is_read_before_text_before_bytes(
    content: dict[str, dict[str, object]], kind: str, media_type: str | None
) -> None:
    typed = {name: MediaType.model_validate(value) for name, value in content.items()}
    expected = typed[media_type] if media_type is not None else None
    assert chosen(typed) == (kind, expected)
