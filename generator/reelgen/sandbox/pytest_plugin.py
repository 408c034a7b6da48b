"""A pytest fixture for projects that use the clients.

In `conftest.py`: `pytest_plugins = ["reelgen.sandbox.pytest_plugin"]`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ..json_types import JsonObject
from .server.sandbox import Sandbox

SPEED = 20.0
"""Jobs end after a twentieth of a second."""


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        "sandbox(*providers, **options): what the fixture `sandbox` is made with, "
        "as of reelgen.sandbox.Sandbox",
    )


@pytest.fixture
def sandbox(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A sandbox of its own for the test; clients made without arguments call it."""
    marker = request.node.get_closest_marker("sandbox")
    providers = marker.args if marker is not None else ()
    given: JsonObject = dict(marker.kwargs) if marker is not None else {}
    given.setdefault("speed", SPEED)
    with Sandbox(providers, **given) as running:
        for api in running.contracts:
            name = api.provider.upper()
            monkeypatch.setenv(f"{name}_BASE_URL", running.url(api.provider))
            monkeypatch.setenv(f"{name}_API_KEY", "sandbox")
        yield running
