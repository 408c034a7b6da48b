"""What a sourced exchange was charged is the price of the spec."""

from __future__ import annotations

from pathlib import Path

import pytest
from reelgen.findings import SpecInvalidError
from reelgen.fixtures.check_fixtures import load_checked
from reelgen.validation import Api

from .exchange import ROOT, SPECS


@pytest.mark.parametrize(
    ("wrong", "finding"),
    [
        ("prices: {veo3: 150,", "175 was charged; the spec has the price 150"),
        ("prices: {veo3: 175,", ""),
    ],
)
def test_another_price_than_the_source_shows_is_refused(
    wrong: str, finding: str, tmp_path: Path
) -> None:
    text = SPECS["vydra"].read_text()
    path = tmp_path / "vydra.yaml"
    path.write_text(text.replace("prices: {veo3: 175,", wrong))
    try:
        load_checked(ROOT / "tests" / "fixtures", {"vydra": Api.from_spec(path)})
    except SpecInvalidError as error:
        assert [f.message for f in error.findings] == [finding]
    else:
        assert not finding
