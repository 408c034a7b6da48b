"""A small storm: every job is a file or named unknown, none doubled (`storm.py` runs 10,000)."""

from __future__ import annotations

from pathlib import Path

import pytest

from .storm import CUSTOMERS, storm

JOBS, KILLS = 60, 3


@pytest.mark.parametrize("provider", CUSTOMERS)
def test_nothing_is_lost_and_nothing_doubled(provider: str, tmp_path: Path) -> None:
    outcome = storm(provider, JOBS, KILLS, seed=1, folder=tmp_path)
    assert (outcome.doubled, outcome.lost, outcome.wrong, outcome.unexplained) == (0, 0, 0, 0)
    assert outcome.files + outcome.unknown == JOBS
    assert outcome.kills == KILLS
    assert 0.4 < outcome.broken < 0.6
    if CUSTOMERS[provider].repeatable:
        assert (outcome.files, outcome.submissions) == (JOBS, JOBS)
    else:
        assert outcome.files <= outcome.submissions <= JOBS
