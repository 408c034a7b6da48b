"""On real documents the rule set `standard` reports what is argued, and nothing else."""

from __future__ import annotations

import os
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from reelgen.lint.run import lint

FOLDER = os.environ.get("LINT_DOCUMENTS", "")
LIST = Path(__file__).parent / "real_documents.toml"
DOCUMENTS: list[dict[str, Any]] = tomllib.loads(LIST.read_text())["document"]


@pytest.mark.skipif(not FOLDER, reason="LINT_DOCUMENTS names the folder with the documents")
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one["name"])
def test_what_remains_is_argued(document: dict[str, Any]) -> None:
    findings = Counter(one.rule for one in lint(Path(FOLDER) / document["name"]).findings)
    assert findings == {rule: number for rule, (number, _) in document["findings"].items()}
    assert all(reason for _, reason in document["findings"].values())
