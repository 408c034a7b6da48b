"""A pytest fixture for projects that use the clients.

In `conftest.py`: `pytest_plugins = ["reelgen.sandbox.pytest_plugin"]`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ..json_types import JsonObject
from ..project import find_specs
from .server.sandbox import Sandbox

SPEED = 20.0
"""The speed of jobs: they end after 0.05 s."""


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers",
        "sandbox(*providers, **options): the arguments of the fixture `sandbox`; "
        "see reelgen.sandbox.Sandbox",
    )


@pytest.fixture
def sandbox(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """Yield a sandbox for one test; clients without arguments call it."""
    marker = request.node.get_closest_marker("sandbox")
    providers = marker.args if marker is not None else ()
    options: JsonObject = {"speed": SPEED, **(marker.kwargs if marker is not None else {})}
    if "specs" not in options:
        root = request.config.rootpath
        options["specs"] = find_specs(Path() if root == Path.cwd() else root, providers)
        providers = ()
    with Sandbox(providers, **options) as running:
        for api in running.contracts:
            for name, value in running.variables(api.provider).items():
                monkeypatch.setenv(name, value)
        yield running
