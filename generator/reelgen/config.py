"""`[tool.reelspec]` of pyproject.toml."""

from __future__ import annotations

import keyword
import math
import os
import sys
import tomllib
import unicodedata
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from .findings import shown
from .json_types import is_array, is_object

DEFAULT_PACKAGE = "reelspec"
HTTP_LIBRARIES = ("httpx", "httpx2")
IMPORTED = (*HTTP_LIBRARIES, "pydantic", "pydantic_core", "typing_extensions", "rich", "typer")
"""Packages that generated code imports."""


class ConfigInvalidError(Exception):
    """The configuration cannot be used; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Config:
    """What to generate and where."""

    specs: tuple[Path, ...]
    """The documents, one a provider."""
    out: Path
    """The source root to write into."""
    package: str = DEFAULT_PACKAGE
    """The importable package inside it."""
    http: str = "httpx"
    """The HTTP library that generated code imports: one of HTTP_LIBRARIES."""
    command_line: bool = False
    """Whether `python -m package` is a command line; it needs typer and rich."""
    allow_refs: tuple[Path, ...] = ()
    """Folders beside the documents' own that references may lead into."""
    overlays: tuple[Path, ...] = ()
    """OpenAPI Overlays, laid over every document in order."""
    strict: bool = False
    """Refuse a document with a mistake that could be repaired."""
    keep_going: bool = False
    """Leave out what cannot be made, and say so, rather than make nothing."""

    def __post_init__(self) -> None:
        """Raise ConfigInvalidError for a package that cannot be imported."""
        wrong = _not_importable(self.package)
        if wrong:
            raise ConfigInvalidError(f"package {shown(repr(self.package))}: {wrong}")


def _not_importable(package: str) -> str:
    """Why no package of that name can be imported; empty if one can."""
    for name in package.split("."):
        if not name.isidentifier() or unicodedata.normalize("NFKC", name) != name:
            return f"{shown(repr(name))} is not a Python name; use letters, digits and underscores"
        if keyword.iskeyword(name):
            return f"{name!r} is a keyword of Python; choose another name"
    first = package.partition(".")[0]
    if first in sys.stdlib_module_names or first in IMPORTED:
        return f"it would hide the module {first!r} from generated code; choose another name"
    return ""


def project_path(path: Path) -> str:
    """A path relative to its project, the nearest folder above it that has a pyproject.toml.

    The name of the file alone if there is none: no path of this machine is told.
    """
    full = Path(os.path.normpath(path.absolute()))
    for folder in full.parents:
        if os.path.isfile(folder / "pyproject.toml"):  # noqa: PTH113 - it does not raise
            return full.relative_to(folder).as_posix()
    return full.name


@dataclass(frozen=True, slots=True)
class Thresholds:
    """`[tool.reelspec.coverage]`: the percent that fixtures must show at least, of each measure."""

    operations: float = 100
    statuses: float = 0
    request_fields: float = 0
    response_fields: float = 0
    enum_values: float = 0
    events: float = 0
    max_age_days: float = 365
    """Fixtures that are older are listed."""


def read_thresholds(folder: Path) -> Thresholds:
    """The thresholds of the project in `folder`. Raises ConfigInvalidError."""
    table = _table(folder).get("coverage", {})
    known = [field.name for field in fields(Thresholds)]
    where = "pyproject.toml: [tool.reelspec.coverage]"
    if not is_object(table):
        raise ConfigInvalidError(f"{where} must be a table of numbers")
    for name, value in table.items():
        if name not in known:
            raise ConfigInvalidError(f"{where} has no {name}; it has {', '.join(known)}")
        most = math.inf if name == "max_age_days" else 100
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not 0 <= value <= most:
            asked = "a number of days" if name == "max_age_days" else "a number from 0 to 100"
            raise ConfigInvalidError(f"{where} {name} must be {asked}")
    return Thresholds(**table)


def read_config(folder: Path) -> Config:
    """The configuration of the project in `folder`. Raises ConfigInvalidError."""
    table = _table(folder)
    known = {*_PATHS, *_TEXTS, *_SWITCHES, "coverage"}
    unknown = table.keys() - known
    if unknown:
        names = ", ".join(sorted(unknown))
        raise ConfigInvalidError(f"pyproject.toml: [tool.reelspec] has no {names}; remove it")
    paths = {name: _paths(table, name) for name in _PATHS}
    if not paths["specs"]:
        raise ConfigInvalidError("pyproject.toml: [tool.reelspec] specs must be a list of paths")
    for name in _TEXTS:
        if not isinstance(table.get(name, ""), str):
            raise ConfigInvalidError(f"pyproject.toml: [tool.reelspec] {name} must be a text")
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


def _paths(table: dict[str, Any], name: str) -> tuple[Path, ...]:
    """Return a list of paths of the table. Raises ConfigInvalidError."""
    paths = table.get(name, [])
    if not is_array(paths) or not all(isinstance(path, str) for path in paths):
        message = f"pyproject.toml: [tool.reelspec] {name} must be a list of paths"
        raise ConfigInvalidError(message)
    return tuple(Path(path) for path in paths)


def _table(folder: Path) -> dict[str, Any]:
    """`[tool.reelspec]`. Raises ConfigInvalidError."""
    path = folder / "pyproject.toml"
    try:
        tool = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {})
    except (FileNotFoundError, NotADirectoryError):
        raise ConfigInvalidError(
            "pyproject.toml: not found here; name a spec, or run this beside pyproject.toml"
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
        raise ConfigInvalidError(
            "pyproject.toml: there is no [tool.reelspec]; add it, or name a spec"
        )
    return table
