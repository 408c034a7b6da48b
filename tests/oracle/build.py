"""Generated clients of many versions, side by side in one package."""

from __future__ import annotations

import json
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from reelgen.config import Config
from reelgen.diff.version import Version
from reelgen.document.bundle import bundle
from reelgen.document.load import load
from reelgen.emit import models
from reelgen.emit.makers import Modules
from reelgen.emit.render_package import package_files, provider_files
from reelgen.emit.runtime import runtime_files
from reelgen.ir.model import Provider
from reelgen.ir.names import Identifier
from reelgen.lower import lower

PACKAGE = "clients"


def read(path: Path) -> Version:
    """Return the version that a file holds."""
    source = bundle(path)
    document = load(source)
    return Version(source, document, lower(document, source, Identifier("api")))


class Builder:
    """Writes clients into a folder; the models of equal schemas are made once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._texts: dict[tuple[str, object], str] = {}

    def runtime(self, provider: Provider) -> None:
        """Write what all clients share."""
        config = Config(specs=(Path("api.yaml"),), out=self.folder, package=PACKAGE)
        self._write({**runtime_files(config), **package_files([provider], config)})

    def build(self, provider: Provider, name: str) -> Path:
        """Write the client of a provider under a name; return its folder."""
        named = replace(provider, name=Identifier(name))
        made = Modules(
            answers=self._made("answers", named),
            params=self._made("params", named),
            dicts=self._made("dicts", named),
        )
        self._write(provider_files(named, PACKAGE, made))
        return self.folder / PACKAGE / name

    def _made(self, kind: Literal["answers", "params", "dicts"], provider: Provider) -> Future[str]:
        schemas = provider.models if kind == "answers" else provider.params
        key = kind, schemas
        if key not in self._texts:
            runtime = f"{PACKAGE}._runtime"
            match kind:
                case "answers":
                    text = models.models_text(schemas, runtime)
                case "params":
                    text = models.params_text(schemas, runtime)
                case "dicts":
                    text = models.dicts_text(schemas)
            self._texts[key] = text
        done: Future[str] = Future()
        done.set_result(self._texts[key])
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
