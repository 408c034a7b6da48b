"""Fixtures against the specs themselves, by a validator that is not ours."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelgen.document.inline_references import inline_references
from reelgen.fixtures.fixture import Exchange, Fixture
from reelgen.source import read
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .exchange import FIXTURES, ROOT

EXCHANGES = [fixture for fixture in FIXTURES if isinstance(fixture.content, Exchange)]


@cache
def _document(provider: str) -> Any:
    return read(ROOT / "specs" / f"{provider}.yaml").data


@cache
def _operations(provider: str) -> dict[str, Any]:
    paths = inline_references(_document(provider))["paths"].values()
    return {
        operation["operationId"]: operation
        for item in paths
        for method, operation in item.items()
        if method in ("get", "put", "post", "delete", "patch")
    }


def _agrees(provider: str, schema: Any, value: Any) -> list[str]:
    resource = DRAFT202012.create_resource(_document(provider))
    registry: Any = Registry().with_resource("urn:spec", resource)
    validator = Draft202012Validator(_absolute(schema), registry=registry)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def _absolute(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {
            key: f"urn:spec{value}" if key == "$ref" else _absolute(value)
            for key, value in schema.items()
        }
    return [_absolute(item) for item in schema] if isinstance(schema, list) else schema


def _schema(content: Any) -> Any:
    return next((c["schema"] for m, c in content.items() if "json" in m), None)


@pytest.mark.parametrize("fixture", EXCHANGES, ids=lambda fixture: fixture.path)
def test_fixture_agrees_with_its_spec(fixture: Fixture) -> None:
    exchange = fixture.content
    assert isinstance(exchange, Exchange)
    operation = _operations(fixture.provider)[exchange.operation]
    if exchange.request.has_json:
        schema = _schema(operation["requestBody"]["content"])
        found = _agrees(fixture.provider, schema, exchange.request.json_)
        assert bool(found) == (not exchange.checks), found
    answer = exchange.response
    if answer is None or not answer.has_json:
        return
    documented = operation["responses"].get(str(answer.status))
    assert documented is not None, f"{answer.status} is not documented"
    schema = _schema(documented.get("content", {}))
    if schema is not None:
        found = _agrees(fixture.provider, schema, answer.json_)
        assert bool(found) == bool(exchange.contradicts), found
