"""One sandbox for the tests that only ask it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from reelgen.sandbox import Sandbox

SPECS = Path(__file__).parent.parent.parent / "specs"


@pytest.fixture(scope="session")
def played() -> Iterator[Sandbox]:
    """All providers, their jobs quick."""
    with Sandbox(specs=SPECS, speed=4) as running:
        yield running
