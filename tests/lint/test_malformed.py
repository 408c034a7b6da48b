"""No document makes the linter fail: what is malformed is a finding."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest
from reelgen.lint.run import LintOptions, lint
from reelgen.schema.pointer import REMOVED, edit
from reelgen.schema.walk import values
from reelgen.source import parse

from .mutations import CLEAN

SEEDS = range(int(os.environ.get("LINT_SEEDS", "40")))
SCALARS = (None, True, 0, -1, 1.5, "", "x", "#/x")
VALUES: tuple[object, ...] = (*SCALARS, [], [None], [{}], {}, {"": ""}, {"$ref": "#"})


@pytest.mark.parametrize("seed", SEEDS)
def test_a_malformed_document_is_no_failure(seed: int, tmp_path: Path) -> None:
    chosen = random.Random(seed)
    data = parse(CLEAN, "clean.yaml").data
    for _ in range(chosen.randint(1, 4)):
        pointer, _value = chosen.choice([one for one in values(data) if one[0]])
        data = edit(data, {pointer: chosen.choice((*VALUES, REMOVED))})
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(data, default=lambda _: None))  # an item that is removed
    lint(path, LintOptions("project"))


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "openapi: 3.1.0", "a: [", "openapi: 3.1.0\npaths: 1"]
)
def test_what_is_no_document_is_a_finding(text: str, tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(text)
    assert lint(path).findings
