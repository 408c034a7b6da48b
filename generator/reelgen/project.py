"""The project of a folder; without one, the specs and clients that come with this package."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from .config import DEFAULT_PACKAGE, Config, ProjectMissingError, read_config

PACKAGE = Path(__file__).parent
"""The folder of `reelgen`."""


def bundled_specs() -> Path:
    """Return the folder of the specs that come with the package.

    An installed package contains them; in the repository they are in `specs/`.
    """
    installed = PACKAGE / "specs"
    return installed if installed.is_dir() else PACKAGE.parent.parent / "specs"


class UnknownProviderError(ValueError):
    """A name that is neither a provider nor the path of a spec."""


def find_specs(folder: Path, names: Sequence[str] = ()) -> list[Path]:
    """Return the named specs: each a path, a provider of the project, or a bundled one.

    Args:
        folder: The folder of the project.
        names: Default: all specs of the project; without a project, all bundled ones.

    Raises:
        UnknownProviderError: A name matches none of the three.
        ConfigInvalidError: There is a project, and its configuration is invalid.
    """
    if names and all(Path(name).is_file() for name in names):
        return [Path(name) for name in names]
    own = {path.stem: folder / path for path in project_or_bundled(folder).specs}
    if not names:
        return [*own.values()]
    specs = {path.stem: path for path in sorted(bundled_specs().glob("*.yaml"))} | own
    unknown = [name for name in names if not Path(name).is_file() and name not in specs]
    if unknown:
        allowed = ", ".join(sorted(specs))
        raise UnknownProviderError(f"{unknown[0]}: is neither a spec nor one of {allowed}")
    return [Path(name) if Path(name).is_file() else specs[name] for name in names]


def project_or_bundled(folder: Path) -> Config:
    """Return the configuration of the project in `folder`, else that of the bundled specs.

    Raises:
        ConfigInvalidError: There is a project, and its configuration is invalid.
    """
    try:
        return read_config(folder)
    except ProjectMissingError:
        return _bundled()


def _bundled() -> Config:
    """Return the bundled specs, with the folder that the clients are imported from."""
    package = find_spec(DEFAULT_PACKAGE)
    locations = list(package.submodule_search_locations or ()) if package is not None else []
    out = Path(locations[0]).parent if locations else Path("generated")
    return Config(specs=tuple(sorted(bundled_specs().glob("*.yaml"))), out=out)
