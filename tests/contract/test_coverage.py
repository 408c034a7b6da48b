"""No operation without a success fixture, no documented error example without its fixture."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.contract.fixtures import Exchange
from reelgen.document.references import inlined
from reelgen.source import read

from .exchange import FIXTURES, PROVIDERS, ROOT, manifest


def _statuses(provider: str) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for fixture in FIXTURES:
        exchange = fixture.content
        if fixture.provider == provider and isinstance(exchange, Exchange) and exchange.response:
            found.setdefault(exchange.operation, set()).add(exchange.response.status)
    return found


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_has_a_success_fixture(provider: str) -> None:
    statuses = _statuses(provider)
    missing = [
        operation["id"]
        for operation in manifest(provider)["operations"]
        if not any(200 <= status < 300 for status in statuses.get(operation["id"], ()))
    ]
    assert not missing, f"add tests/fixtures/{provider}/<operationId>/<case>.yaml for {missing}"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_fixture_is_of_a_known_operation(provider: str) -> None:
    known = {operation["id"] for operation in manifest(provider)["operations"]}
    for fixture in FIXTURES:
        if fixture.provider == provider and isinstance(fixture.content, Exchange):
            assert fixture.content.operation in known, fixture.path
            assert fixture.path.split("/")[1] == fixture.content.operation, fixture.path


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_documented_error_example_has_a_fixture(provider: str) -> None:
    document: Any = inlined(read(ROOT / "specs" / f"{provider}.yaml").data)
    statuses = _statuses(provider)
    missing = [
        f"{operation['operationId']} {status}"
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in ("get", "put", "post", "delete", "patch")
        for status, answer in operation.get("responses", {}).items()
        if not str(status).startswith("2")
        and _has_example(answer)
        and int(status) not in statuses.get(operation["operationId"], ())
    ]
    assert not missing, f"documented errors without a fixture: {missing}"


def _has_example(answer: dict[str, Any]) -> bool:
    return any("example" in c or "examples" in c for c in answer.get("content", {}).values())
