"""References of JSON Schema against the JSON-Schema-Test-Suite: `ref`, `anchor`, `dynamicRef`.

References by name are rewritten as pointers, which a validator that is not ours then follows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelgen.schema.dynamic_references import resolve_dynamic_references
from reelgen.schema.named_references import resolve_named_references

SUITE = Path(__file__).parent / "suite"

REMOTES = {
    schema["$id"]: schema
    for schema in map(json.loads, map(Path.read_text, sorted((SUITE / "remotes").glob("*.json"))))
}


def _groups() -> Iterator[Any]:
    for path in sorted(SUITE.glob("*.json")):
        for group in json.loads(path.read_text()):
            yield pytest.param(group, id=f"{path.stem}: {group['description']}")


def _with_remotes(schema: Any) -> Any:
    """Return the schema with those it refers to among its definitions, as a bundler does."""
    text = json.dumps(schema)
    remotes = {
        address: remote for address, remote in REMOTES.items() if address.rpartition("/")[2] in text
    }
    return {**schema, "$defs": {**schema.get("$defs", {}), **remotes}} if remotes else schema


def _without_names(schema: Any) -> Any:
    """Return the schema without names: the validator would follow them, and pointers must do."""
    if isinstance(schema, dict):
        naming = ("$id", "$anchor", "$dynamicAnchor", "$schema")
        return {
            name: _without_names(value)
            for name, value in schema.items()
            if name not in naming or not isinstance(value, str)
        }
    return [_without_names(item) for item in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("group", list(_groups()))
def test_references_lead_where_the_suite_says(group: dict[str, Any]) -> None:
    rewritten = resolve_named_references(_with_remotes(group["schema"]))
    validator = Draft202012Validator(_without_names(resolve_dynamic_references(rewritten).data))
    for case in group["tests"]:
        assert validator.is_valid(case["data"]) is case["valid"], case["description"]
