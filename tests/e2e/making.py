"""Packages made from a few lines of OpenAPI, and a server that is a function."""

from __future__ import annotations

import importlib
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest
from reelgen.cli import main

_numbers = itertools.count()
Handler: TypeAlias = Callable[[httpx.Request], httpx.Response]


class Making:
    """Makes packages in a folder that can be imported from."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        monkeypatch.syspath_prepend(folder)

    def package(self, text: str, *options: str) -> Any:
        """The module of the provider made from a document."""
        spec = self.folder / "api.yaml"
        spec.write_text(text, encoding="utf-8")
        name = f"made{next(_numbers)}"
        place = ["--out", str(self.folder), "--package", name]
        assert main(["generate", str(spec), *place, *options]) == 0
        return importlib.import_module(f"{name}.api")

    def client(self, text: str, handler: Handler, **arguments: Any) -> Any:
        """A client of that package whose requests go to `handler`."""
        http = httpx.Client(transport=httpx.MockTransport(handler))
        return self.package(text).Client(http_client=http, **arguments)


@pytest.fixture
def making(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Making:
    """Packages below a folder of the test's own."""
    return Making(tmp_path, monkeypatch)
