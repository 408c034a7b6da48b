"""A named operation as one method of the client."""

from __future__ import annotations

import pytest
from reelgen.ir.model import ClientMethod
from reelgen.lower.lower_operations import lower_operation

from .building import Built, built, operation


def _lowered(parts: Built) -> ClientMethod:
    methods = {"a.make_other": "b.make"}
    return lower_operation(
        parts.first, parts.document, parts.schemas, parts.params, parts.models, (), methods
    )


def test_names_and_docs() -> None:
    one = _lowered(operation("summary: Make  an a\ndeprecated: true\nresponses: {}"))
    assert (one.id, one.name, one.constant) == ("a.make", "make", "A_MAKE")
    assert (one.method, one.path) == ("POST", "/a")
    assert (one.docs.summary, one.deprecated) == ("Make an a", True)


@pytest.mark.parametrize("method", ["get", "head", "options", "put", "delete", "trace", "query"])
def test_what_http_lets_repeat_is_repeatable(method: str) -> None:
    assert _lowered(operation("responses: {}", method=method)).repeatable


@pytest.mark.parametrize("method", ["post", "patch"])
def test_what_may_cost_money_is_repeated_only_where_the_spec_allows_it(method: str) -> None:
    assert not _lowered(operation("responses: {}", method=method)).repeatable
    safe = operation("responses: {}\nx-retry: {safe: true}", method=method)
    assert _lowered(safe).repeatable


def test_a_key_makes_repeating_safe_by_itself() -> None:
    one = _lowered(operation("responses: {}\nx-retry: {idempotency: {header: X-Key}}"))
    assert (one.repeatable, one.idempotency_header) == (False, "X-Key")


def test_a_key_in_the_body_makes_repeating_safe_too() -> None:
    one = _lowered(operation("responses: {}\nx-retry: {idempotency: {body: /key}}"))
    assert (one.idempotency_header, one.idempotency_field) == (None, "/key")


@pytest.mark.parametrize(
    ("extension", "expected"),
    [
        ("{sunset: 2026-10-31, use: a.make_other}", ("2026-10-31", "b.make")),
        ("{use: a.make_other}", ("", "b.make")),
        ("{sunset: 2026-10-31}", ("2026-10-31", "")),
    ],
)
def test_what_replaces_a_deprecated_operation(extension: str, expected: tuple[str, str]) -> None:
    one = _lowered(operation(f"deprecated: true\nx-deprecated: {extension}\nresponses: {{}}"))
    assert (one.sunset, one.replacement) == expected


def test_another_method_is_written_as_it_is_and_not_repeated() -> None:
    parts = built("paths: {/a: {additionalOperations: {Copy: {operationId: a.b, responses: {}}}}}")
    one = _lowered(parts)
    assert (one.method, one.repeatable) == ("Copy", False)


def test_parameters_come_before_fields_of_the_body_for_their_names() -> None:
    one = _lowered(
        operation(
            "parameters: [{name: id, in: query}]\n"
            "requestBody: {content: {application/json: "
            "{schema: {type: object, properties: {id: {type: string}}}}}}\nresponses: {}"
        )
    )
    assert [parameter.name for parameter in one.parameters] == ["id"]
    assert one.body is not None
    assert [field.name for field in one.body.fields] == ["body_id"]
    assert one.alternatives == ()


def test_deprecated_parameters_and_fields_at_any_depth() -> None:
    one = _lowered(
        operation("""
            parameters: [{name: old, in: query, deprecated: true, description: Not this}]
            requestBody:
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      gone: {type: string, deprecated: true, description: Use  other}
                      deep: {properties: {gone: {deprecated: true}}}
                      list: {type: array, items: {properties: {gone: {deprecated: true}}}}
                      some: {oneOf: [{properties: {gone: {deprecated: true}}}]}
            responses: {}
        """)
    )
    assert dict(one.deprecated_fields) == {
        "old": "Not this.",
        "gone": "Use other",
        "deep.gone": "",
        "list.*.gone": "",
        "some.gone": "",
    }


def test_a_body_that_contains_itself_is_searched_to_an_end() -> None:
    parts = built("""
        paths:
          /a:
            post:
              operationId: a.make
              requestBody:
                content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}
              responses: {}
        components:
          schemas:
            Tree:
              type: object
              properties: {old: {deprecated: true}, below: {$ref: "#/components/schemas/Tree"}}
    """)
    names = [name for name, _ in _lowered(parts).deprecated_fields]
    assert names[:2] == ["old", "below.old"]
    assert len(names) < 1000
