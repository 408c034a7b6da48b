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
_packages: dict[tuple[str, ...], Any] = {}
"""What this process has generated, by document and options: tests of a file share documents."""

Handler: TypeAlias = Callable[[httpx.Request], httpx.Response]


class Making:
    """Makes packages in a folder that can be imported from."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        monkeypatch.syspath_prepend(folder)

    def package(self, text: str, *options: str) -> Any:
        """Return the module of the provider made from a document.

        A document that needs no other file is generated once: the module may be that of another
        test, in whose folder it is.
        """
        spec = self.folder / "api.yaml"
        if set(self.folder.glob("*.*")) - {spec}:  # other files, which the document may name
            return self._generated(spec, text, options)
        key = (text, *options)
        if key not in _packages:
            _packages[key] = self._generated(spec, text, options)
        return _packages[key]

    def _generated(self, spec: Path, text: str, options: tuple[str, ...]) -> Any:
        spec.write_text(text, encoding="utf-8")
        name = f"made{next(_numbers)}"
        target = ["--out", str(self.folder), "--package", name]
        assert main(["generate", str(spec), *target, *options]) == 0
        return importlib.import_module(f"{name}.api")

    def client(self, text: str, handler: Handler, **arguments: Any) -> Any:
        """Return a client of that package whose requests go to `handler`."""
        http = httpx.Client(transport=httpx.MockTransport(handler))
        return self.package(text).Client(http_client=http, **arguments)


def folder_of(package: Any) -> Path:
    """Return the folder of a provider's module, such as `made0/api`."""
    return Path(package.__file__).parent


@pytest.fixture
def making(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Making:
    """Packages below a folder of the test's own."""
    return Making(tmp_path, monkeypatch)
