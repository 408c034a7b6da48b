# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:1e1da7ed4a80
"""What there is to call, from the manifests."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ..jobs.lifecycle import Lifecycle
from ..jobs.submission import lifecycles
from ..service import Service


class CommandArgument(NamedTuple):
    """An argument of a method."""

    name: str
    """In Python."""
    wire: str
    """On the wire; empty for the whole body."""
    location: str
    """`path`, `query`, `header`, `cookie` or `body`."""
    required: bool
    file: bool
    description: str


class CommandOperation(NamedTuple):
    """An operation."""

    provider: str
    id: str
    path: tuple[str, ...]
    """Resources and method, as on the command line."""
    python: str
    """The same as attributes of the client."""
    summary: str
    job: bool
    media_types: tuple[str, ...]
    arguments_model: str | None
    body_model: str | None
    arguments: tuple[CommandArgument, ...]


class CommandProvider(NamedTuple):
    """A provider of this package."""

    name: str
    package: str
    """Full name of its package."""
    entries: tuple[CommandOperation, ...]

    def client(self, **options: Any) -> Any:
        """A blocking client with the keys of the environment."""
        return import_module(self.package).Client(**options)

    @property
    def service(self) -> Service:
        """What its operations share."""
        service: Service = import_module(f"{self.package}.client").SERVICE
        return service

    @property
    def lifecycles(self) -> Mapping[str, Lifecycle]:
        """The lifecycles of its jobs, by the operationId that submits."""
        return lifecycles(self.service)

    def secrets(self, base_url: str | None) -> Iterator[str]:
        """Yield what no message may show: keys of the environment, the password of an address."""
        for scheme in self.service.schemes.values():
            yield os.environ.get(scheme.variable, "").strip()
            if scheme.grant is not None:
                yield os.environ.get(scheme.grant.secret_variable, "").strip()
        address = base_url or os.environ.get(self.service.base_url_variable, "")
        try:
            yield urlsplit(address).password or ""
        except ValueError:
            yield address

    def type(self, name: str) -> Any:
        """A generated type of what is sent."""
        return getattr(import_module(f"{self.package}.params"), name)


@cache
def providers(package: str) -> Mapping[str, CommandProvider]:
    """The providers below `package`."""
    found: dict[str, CommandProvider] = {}
    for folder in sorted(files(package).iterdir(), key=lambda one: one.name):
        manifest = folder.joinpath("manifest.json")
        if folder.is_dir() and manifest.is_file():
            content: dict[str, Any] = json.loads(manifest.read_text("utf-8"))
            entries = tuple(_entry(folder.name, one) for one in content["operations"])
            found[kebab(folder.name)] = CommandProvider(
                folder.name, f"{package}.{folder.name}", entries
            )
    return found


def kebab(name: str) -> str:
    """A name as the command line writes it."""
    return name.strip("_").replace("_", "-")


def _entry(provider: str, said: Mapping[str, Any]) -> CommandOperation:
    return CommandOperation(
        provider,
        said["id"],
        tuple(map(kebab, said["python"].split("."))),
        said["python"],
        said["summary"],
        said["job"],
        tuple(said["media_types"]),
        said["arguments_model"],
        said["body_model"],
        tuple(
            CommandArgument(
                one["name"],
                one["wire"],
                one["in"],
                one["required"],
                one["file"],
                one["description"],
            )
            for one in said["arguments"]
        ),
    )
