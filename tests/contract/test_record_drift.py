"""What is said of an answer that differs: the kind, the field, the line of the spec."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from reelgen.fixtures.fixture import Exchange
from reelgen.record.capture_transport import HttpExchange
from reelgen.record.change import Change
from reelgen.record.compare_response import changes
from reelgen.record.redact import Redactor
from reelgen.validation import Api

SPEC = Path(__file__).parent / "shop.yaml"
SHOP = Api.from_spec(SPEC)
GOOD = {"id": "item_1f", "result": "https://example.com/a"}


def told(body: Any, *earlier: Any, status: int = 200) -> list[Change]:
    """Return the changes that a response shows."""
    route = SHOP.by_id("items.create")
    assert route is not None
    before = [
        Exchange.model_validate(
            {
                "operation": "items.create",
                "origin": {"kind": "made", "source": "x", "date": "2026-01-01"},
                "request": {"method": "POST", "url": "https://api.shop.example/items"},
                "response": {"status": 200, "json": one},
            }
        )
        for one in earlier
    ]
    headers = (("content-type", "application/json"),)
    url, content = "https://api.shop.example/items", json.dumps(body).encode()
    wire = HttpExchange("POST", url, (), b"", status, headers, content)
    redactor = Redactor(SHOP, ())
    redactor.learn(route, wire)
    return [*changes(SHOP, route, wire, redactor, before)]


@pytest.mark.parametrize(
    ("body", "kind", "path", "line"),
    [
        ({**GOOD, "colour": "red"}, "new field", "colour", "properties:"),
        ({"id": "item_1f"}, "missing field", "result", "result:"),
        ({**GOOD, "note": 5}, "changed type", "note", "note:"),
        ({**GOOD, "id": "thing-1"}, "broken rule", "id", "id:"),
    ],
)
def test_a_difference_names_its_field_and_line(body: Any, kind: str, path: str, line: str) -> None:
    (change,) = told(body)
    assert (change.kind, change.path, change.weak) == (kind, path, False)
    text = SPEC.read_text().splitlines()
    assert text[change.location.line - 1].strip().startswith(line)
    assert change.location.line > text.index("    Made:", 60), (
        "it is the schema, not what refers to it"
    )
    assert str(change).startswith(f"{change.location}: items.create 200: {kind} `{path}`: ")


def test_an_answer_as_the_spec_says() -> None:
    assert told(GOOD, GOOD) == []


def test_a_status_that_nobody_documents() -> None:
    (change,) = told({}, status=418)
    assert (change.kind, change.status) == ("new status", 418)


def test_an_optional_field_that_all_earlier_answers_had() -> None:
    (change,) = told(GOOD, {**GOOD, "note": "a", "owner": "a@example.com"}, {**GOOD, "note": "b"})
    assert (change.kind, change.path, change.weak) == ("no longer seen", "note", True)


def test_a_field_that_only_some_had_or_that_never_held_anything_is_not_missed() -> None:
    assert told(GOOD, {**GOOD, "note": "a"}, GOOD) == []
    assert told(GOOD, {**GOOD, "debug": None}) == []
