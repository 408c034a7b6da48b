"""Configuration: `[tool.reelspec]` of pyproject.toml."""

from __future__ import annotations

import keyword
import math
import os
import sys
import tomllib
import unicodedata
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal

from .findings import shown
from .json_types import is_array, is_number, is_object

DEFAULT_PACKAGE = "reelspec"
FIXTURES = Path("tests/fixtures")
"""The folder of a project's fixtures."""
HTTP_LIBRARIES = ("httpx", "httpx2")
IMPORTED = (*HTTP_LIBRARIES, "pydantic", "pydantic_core", "typing_extensions", "rich", "typer")
"""Packages that generated code imports."""


class ConfigInvalidError(Exception):
    """An invalid configuration; the message has location, reason and remedy."""


class ProjectMissingError(ConfigInvalidError):
    """A folder without a pyproject.toml, or one without `[tool.reelspec]`."""


@dataclass(frozen=True, slots=True)
class Config:
    """Input, output and options of a run."""

    specs: tuple[Path, ...]
    """The documents, one per provider."""
    out: Path
    """The source root to write into."""
    package: str = DEFAULT_PACKAGE
    """The importable package inside it."""
    http: str = "httpx"
    """The HTTP library that generated code imports: one of HTTP_LIBRARIES."""
    command_line: bool = False
    """Whether `python -m package` is a command line; it needs typer and rich."""
    allow_refs: tuple[Path, ...] = ()
    """Folders, beside those of the documents, whose files may be referenced."""
    overlays: tuple[Path, ...] = ()
    """OpenAPI Overlays, applied to every document in order."""
    strict: bool = False
    """Report repairable mistakes as errors."""
    keep_going: bool = False
    """Skip and list what cannot be generated, instead of generating nothing."""

    def __post_init__(self) -> None:
        """Raise ConfigInvalidError for a package that cannot be imported."""
        wrong = _not_importable(self.package)
        if wrong:
            raise ConfigInvalidError(f"package {shown(repr(self.package))}: {wrong}")


def _not_importable(package: str) -> str:
    """Return why no package of that name can be imported; empty if one can."""
    for name in package.split("."):
        if not name.isidentifier() or unicodedata.normalize("NFKC", name) != name:
            return f"{shown(repr(name))} is not an identifier; use letters, digits and underscores"
        if keyword.iskeyword(name):
            return f"{name!r} is a Python keyword; choose another name"
    first = package.partition(".")[0]
    if first in sys.stdlib_module_names or first in IMPORTED:
        return f"it shadows the module {first!r}, which generated code imports; choose another name"
    return ""


def project_path(path: Path) -> str:
    """Return a path relative to its project, the nearest parent folder with a pyproject.toml.

    Outside a project it is only the file name, so local paths are not disclosed.
    """
    full = Path(os.path.normpath(path.absolute()))
    for folder in full.parents:
        if os.path.isfile(folder / "pyproject.toml"):  # noqa: PTH113 - it does not raise
            return full.relative_to(folder).as_posix()
    return full.name


@dataclass(frozen=True, slots=True)
class Thresholds:
    """`[tool.reelspec.coverage]`: the minimum percentage of each measure."""

    operations: float = 100
    statuses: float = 0
    request_fields: float = 0
    response_fields: float = 0
    enum_values: float = 0
    events: float = 0
    max_age_days: float = 365
    """Age in days above which fixtures are listed."""


def read_thresholds(folder: Path) -> Thresholds:
    """Read the thresholds of the project in `folder`. Raises ConfigInvalidError."""
    table = _table(folder).get("coverage", {})
    names = [field.name for field in fields(Thresholds)]
    where = "pyproject.toml: [tool.reelspec.coverage]"
    if not is_object(table):
        raise ConfigInvalidError(f"{where} must be a table of numbers")
    for name, value in table.items():
        if name not in names:
            raise ConfigInvalidError(f"{where} has no key {name!r}; use one of {', '.join(names)}")
        maximum = math.inf if name == "max_age_days" else 100
        if not is_number(value) or not 0 <= value <= maximum:
            expected = "a number of days" if name == "max_age_days" else "a number from 0 to 100"
            raise ConfigInvalidError(f"{where} {name} must be {expected}")
    return Thresholds(**table)


@dataclass(frozen=True, slots=True)
class LintSettings:
    """`[tool.reelspec.lint]`: how `reelgen lint` treats the project's own specs."""

    rules: Literal["standard", "project"] = "standard"
    fail_on: Literal["error", "warning"] = "error"
    """The lowest level that fails."""
    baseline: Path | None = None
    """A file with findings that are accepted."""


def read_lint_settings(folder: Path) -> LintSettings:
    """Return the lint settings of the project in `folder`. Raises ConfigInvalidError."""
    table = _table(folder).get("lint", {})
    where = "pyproject.toml: [tool.reelspec.lint]"
    if not is_object(table):
        raise ConfigInvalidError(f"{where} must be a table")
    names = [field.name for field in fields(LintSettings)]
    for name in table:
        if name not in names:
            raise ConfigInvalidError(f"{where} has no {name}; it has {', '.join(names)}")
    for name, allowed in (("rules", ("standard", "project")), ("fail_on", ("error", "warning"))):
        if name in table and table[name] not in allowed:
            raise ConfigInvalidError(f"{where} {name} must be {' or '.join(allowed)}")
    baseline = table.get("baseline")
    if baseline is not None and not isinstance(baseline, str):
        raise ConfigInvalidError(f"{where} baseline must be a path")
    return LintSettings(
        rules=table.get("rules", "standard"),
        fail_on=table.get("fail_on", "error"),
        baseline=Path(baseline) if baseline else None,
    )


def read_versions(folder: Path) -> dict[str, str]:
    """Return the versions of the clients of the project. Raises ConfigInvalidError."""
    table = _table(folder).get("versions", {})
    if not is_object(table) or not all(isinstance(value, str) for value in table.values()):
        where = "pyproject.toml: [tool.reelspec.versions]"
        raise ConfigInvalidError(f'{where} must be a table of strings; write hera = "0.1.0"')
    return table


def read_config(folder: Path) -> Config:
    """Read the configuration of the project in `folder`. Raises ConfigInvalidError."""
    table = _table(folder)
    keys = {*_PATHS, *_TEXTS, *_SWITCHES, "coverage", "lint", "versions"}
    unknown = table.keys() - keys
    if unknown:
        names = ", ".join(map(repr, sorted(unknown)))
        raise ConfigInvalidError(f"pyproject.toml: [tool.reelspec] has no key {names}; remove it")
    paths = {name: _paths(table, name) for name in _PATHS}
    if not paths["specs"]:
        raise ConfigInvalidError("pyproject.toml: [tool.reelspec] specs must be a list of paths")
    for name in _TEXTS:
        if not isinstance(table.get(name, ""), str):
            raise ConfigInvalidError(f"pyproject.toml: [tool.reelspec] {name} must be a string")
    for name in _SWITCHES:
        if not isinstance(table.get(name, False), bool):
            message = f"pyproject.toml: [tool.reelspec] {name} must be true or false"
            raise ConfigInvalidError(message)
    http = table.get("http", "httpx")
    if http not in HTTP_LIBRARIES:
        allowed = " or ".join(HTTP_LIBRARIES)
        raise ConfigInvalidError(f"pyproject.toml: [tool.reelspec] http must be {allowed}")
    return Config(
        specs=paths["specs"],
        out=Path(table.get("out", "generated")),
        package=table.get("package", DEFAULT_PACKAGE),
        http=http,
        command_line=table.get("command_line") is True,
        allow_refs=paths["allow_refs"],
        overlays=paths["overlays"],
        strict=table.get("strict") is True,
    )


_PATHS = ("specs", "allow_refs", "overlays")
_TEXTS = ("out", "package", "http")
_SWITCHES = ("command_line", "strict")


def _paths(table: dict[str, object], name: str) -> tuple[Path, ...]:
    """Return a list of paths of the table. Raises ConfigInvalidError."""
    paths = table.get(name, [])
    if not is_array(paths) or not all(isinstance(path, str) for path in paths):
        message = f"pyproject.toml: [tool.reelspec] {name} must be a list of paths"
        raise ConfigInvalidError(message)
    return tuple(Path(path) for path in paths)


def _table(folder: Path) -> dict[str, Any]:
    """Read the table `[tool.reelspec]`. Raises ConfigInvalidError."""
    path = folder / "pyproject.toml"
    try:
        tool = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {})
    except (FileNotFoundError, NotADirectoryError):
        raise ProjectMissingError(
            "pyproject.toml: not found in this folder; pass a spec, or run in the project's folder"
        ) from None
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}; check its permissions"
        raise ConfigInvalidError(f"pyproject.toml: {reason}") from None
    except UnicodeDecodeError:
        raise ConfigInvalidError("pyproject.toml: is not UTF-8 text; save it as UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigInvalidError(f"pyproject.toml: {shown(str(error))}") from None
    table = tool.get("reelspec") if is_object(tool) else None
    if not is_object(table):
        raise ProjectMissingError(
            "pyproject.toml: [tool.reelspec] is missing; add it, or pass a spec"
        )
    return table
