"""The operations of the clients, from the manifests."""

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
    """The name of the Python argument."""
    wire: str
    """The name in the request; empty for the whole body."""
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
    """Resources and method, as attributes of the client."""
    summary: str
    job: bool
    iterate: str
    """Method of the same resource that reads all pages; empty for an operation without pages."""
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

    def client(self, **options: object) -> Any:
        """Return a blocking client with the credentials of the environment."""
        return import_module(self.package).Client(**options)

    @property
    def service(self) -> Service:
        """The constants that all operations share."""
        service: Service = import_module(f"{self.package}.client").SERVICE
        return service

    @property
    def lifecycles(self) -> Mapping[str, Lifecycle]:
        """The lifecycles of jobs, by the operationId of the submission."""
        return lifecycles(self.service)

    def secrets(self, base_url: str | None) -> Iterator[str]:
        """Yield texts that no message may contain: credentials, the password of a URL."""
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
        """Return a generated type of requests."""
        return getattr(import_module(f"{self.package}.params"), name)


@cache
def providers(package: str) -> Mapping[str, CommandProvider]:
    """Return the providers of a package by name."""
    catalog: dict[str, CommandProvider] = {}
    for folder in sorted(files(package).iterdir(), key=lambda item: item.name):
        manifest = folder.joinpath("manifest.json")
        if folder.is_dir() and manifest.is_file():
            content: dict[str, Any] = json.loads(manifest.read_text("utf-8"))
            entries = tuple(_entry(folder.name, item) for item in content["operations"])
            catalog[kebab(folder.name)] = CommandProvider(
                folder.name, f"{package}.{folder.name}", entries
            )
    return catalog


def kebab(name: str) -> str:
    """Return a name in kebab case."""
    return name.strip("_").replace("_", "-")


def _entry(provider: str, operation: Mapping[str, Any]) -> CommandOperation:
    return CommandOperation(
        provider,
        operation["id"],
        tuple(map(kebab, operation["python"].split("."))),
        operation["python"],
        operation["summary"],
        operation["job"],
        operation["list"] or "",
        tuple(operation["media_types"]),
        operation["arguments_model"],
        operation["body_model"],
        tuple(
            CommandArgument(
                argument["name"],
                argument["wire"],
                argument["in"],
                argument["required"],
                argument["file"],
                argument["description"],
            )
            for argument in operation["arguments"]
        ),
    )
