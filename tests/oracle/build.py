"""Generated clients of many versions, side by side in one package."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

from reelgen.config import Config
from reelgen.diff.python_api import PythonApi
from reelgen.diff.version import Version
from reelgen.document.bundle import bundle
from reelgen.document.load import load
from reelgen.emit.definitions import DefinitionSet
from reelgen.emit.model_workers import Modules
from reelgen.emit.parse_schemas import parse_schemas
from reelgen.emit.render_package import package_files, provider_files
from reelgen.emit.runtime import runtime_files
from reelgen.ir.model import Provider, SchemaSet
from reelgen.ir.names import Identifier
from reelgen.lower import lower

PACKAGE = "clients"


def read(path: Path) -> Version:
    """Return the version that a file holds."""
    source = bundle(path)
    return Version(source, PythonApi(lower(load(source), source, Identifier("api"))))


class Builder:
    """Writes clients into a folder; the models of equal schemas are made once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._modules: dict[tuple[bool, SchemaSet], DefinitionSet] = {}

    def runtime(self, provider: Provider) -> None:
        """Write what all clients share."""
        config = Config(specs=(Path("api.yaml"),), out=self.folder, package=PACKAGE)
        self._write({**runtime_files(config), **package_files([provider], config)})

    def build(self, provider: Provider, name: str) -> Path:
        """Write the client of a provider under a name; return its folder."""
        named = replace(provider, name=Identifier(name))
        made = Modules(
            responses=self._parsed(named.models, is_request=False),
            requests=self._parsed(named.params, is_request=True),
        )
        self._write(provider_files(named, PACKAGE, made))
        return self.folder / PACKAGE / name

    def _parsed(self, schemas: SchemaSet, *, is_request: bool) -> Future[DefinitionSet]:
        key = is_request, schemas
        if key not in self._modules:
            self._modules[key] = parse_schemas(schemas, is_request=is_request)
        done: Future[DefinitionSet] = Future()
        done.set_result(self._modules[key])
        return done

    def _write(self, files: dict[str, str]) -> None:
        for path, text in files.items():
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")


def write_document(data: Any, path: Path) -> Path:
    """Write a document as JSON; return its path."""
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False), encoding="utf-8")
    return path
