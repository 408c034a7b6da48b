"""Every rule is in docs/lint.md, as the table says it."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.lint.render_rules import page

PAGE = Path(__file__).parents[2] / "docs" / "lint.md"


def test_the_page_is_the_table(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept"):
        PAGE.write_text(page())
    assert PAGE.read_text() == page(), "run `pytest tests/lint/test_documentation.py --accept`"
