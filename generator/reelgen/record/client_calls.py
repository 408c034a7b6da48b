"""Calls of fixtures through a generated client, with files for their placeholders."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..config import Config, ConfigInvalidError
from ..ir.names import identifier
from ..json_types import is_object
from ..sandbox.simulate.media.samples import sample
from ..schema.walk import map_values
from .redactions import KEY


class Package:
    """The generated package of one provider."""

    def __init__(self, config: Config, provider: str) -> None:
        out = str(config.out.resolve())
        if out not in sys.path:
            sys.path.insert(0, out)
        name = f"{config.package}.{identifier(provider)}"
        try:
            self._module: Any = importlib.import_module(name)
        except ModuleNotFoundError as error:
            message = f"{name} cannot be imported ({error.name} is missing): run `reelgen generate`"
            raise ConfigInvalidError(message) from None
        self.service: Any = importlib.import_module(f"{name}.client").SERVICE
        self.library: Any = importlib.import_module(f"{config.package}._runtime.http.library").httpx
        self.errors: Any = importlib.import_module(f"{config.package}._runtime.errors")
        self.manifest = Path(str(self._module.__file__)).parent / "manifest.json"

    def client(self, **arguments: object) -> Any:
        """Return a sync client."""
        return self._module.Client(**arguments)

    @property
    def test_keys(self) -> dict[str, str]:
        """The credential arguments of the client, each `test-key`."""
        return {scheme.argument: KEY for scheme in self.service.schemes.values()}


def make_call(client: Any, method: str, arguments: Mapping[str, Any]) -> object:
    """Call a method of a client without retries."""
    target = client
    for name in method.split("."):
        target = getattr(target, name)
    return target(**arguments, options={"max_retries": 0})


def with_sample_files(value: object, content_type: str = "") -> Any:
    """Return an argument of a fixture with sample files that a provider can decode."""
    return map_values(value, lambda inner: _with_sample_file(inner, content_type))


def _with_sample_file(value: object, content_type: str) -> object:
    if is_object(value) and "$file" in value:
        file = value["$file"]
        kind = str(file.get("content_type", ""))
        content = sample(kind) or str(file["content"]).encode()
        return (file["name"], content, kind) if kind else (file["name"], content)
    if is_object(value) and "$bytes" in value:
        return sample(content_type) or str(value["$bytes"]).encode()
    return value


def with_fixture_files(value: object) -> object:
    """Return an argument of a fixture with files that hold the text of the fixture."""
    return map_values(value, _with_fixture_file)


def _with_fixture_file(value: object) -> object:
    if is_object(value) and "$file" in value:
        file = value["$file"]
        parts = (file["name"], str(file["content"]).encode())
        return (*parts, file["content_type"]) if "content_type" in file else parts
    if is_object(value) and "$bytes" in value:
        return str(value["$bytes"]).encode()
    return value
