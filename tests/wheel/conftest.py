"""The wheel, built once for each process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .environment import Environment, built


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def environment(
    wheel: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., Environment]:
    """Return the environment with some extras, and with further distributions."""
    environments: dict[tuple[tuple[str, ...], tuple[str, ...]], Environment] = {}

    def make(*extras: str, others: tuple[str, ...] = ()) -> Environment:
        if (extras, others) not in environments:
            folder = tmp_path_factory.mktemp("environment") / "venv"
            environments[extras, others] = Environment(folder, wheel, extras, others)
        return environments[extras, others]

    return make
