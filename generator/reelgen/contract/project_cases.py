"""All contract tests of a project: of its fixtures and of its specs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from ..config import Config
from ..fixtures.check_fixtures import load_checked
from ..fixtures.load_apis import load_apis
from ..fixtures.replay_examples import replayed
from .case import ContractCase
from .derive import derive_cases
from .generated_client import GeneratedClient
from .http_libraries import installed_libraries
from .play_fixture import fixture_cases


class ProjectCase(NamedTuple):
    """A contract test with one HTTP library."""

    id: str
    """The id: `hera/videos.create/smallest-sync-httpx`."""
    run: Callable[[], None]
    """The test. Raises AssertionError."""


def project_cases(
    config: Config, fixtures: Path, module_of: Callable[[str], str]
) -> Iterator[ProjectCase]:
    """Yield the contract tests of a project for each installed HTTP library.

    Raises SpecInvalidError for a spec or fixture, ImportError if the package is not generated.

    Args:
        config: The project; its paths are relative to the current folder.
        fixtures: The folder of the fixtures; it need not exist.
        module_of: Returns the name of the generated module of a provider.
    """
    apis = load_apis(config)
    checked = load_checked(fixtures, apis)
    for name, api in apis.items():
        client = GeneratedClient(f"{config.package}.{module_of(name)}")
        played = [
            (fixture.path, case)
            for fixture in (*checked, *replayed(api, checked))
            if fixture.provider == name
            for case in fixture_cases(client, fixture)
        ]
        derived = [(f"{name}/{case.label}", case) for case in derive_cases(api, client)]
        for prefix, case in (*played, *derived):
            for library in installed_libraries():
                color = "async" if case.is_async else "sync"
                id_ = f"{prefix}-{color}-{library.__name__}"
                yield ProjectCase(id_, partial(_run, case, client, library))


def _run(case: ContractCase, client: GeneratedClient, library: ModuleType) -> None:
    with client.over(library):
        case.run(case.is_async)
