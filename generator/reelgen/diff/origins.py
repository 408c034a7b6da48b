"""The resolution of OLD and NEW of the command line: files, or the specs of a revision."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..config import Config, read_config
from ..json_types import array_at, object_at
from .revision import is_revision, read_at, unreadable
from .version import Origin


@dataclass(frozen=True, slots=True)
class Pair:
    """The two versions of a provider; one is None where there is no such version."""

    provider: str
    old: Origin | None
    new: Origin | None


def pairs_of(old: str | None, new: str | None, folder: Path) -> tuple[list[Pair], Config | None]:
    """Return the pairs to compare, with the configuration of the project for its specs.

    Raises SpecInvalidError, ConfigInvalidError.
    """
    before, after = _origin(old or "HEAD"), _origin(new) if new is not None else None
    if before.path and after is None:
        after = Origin(before.path)
        if not before.revision:  # a file: its old and its current content
            before = Origin(before.path, "HEAD")
    if before.path and after is not None and not after.path:
        after = Origin(before.path, after.revision)
    if after is not None and after.path and not before.path:
        before = Origin(after.path, before.revision)
    if before.path and after is not None:
        return [Pair(PurePosixPath(after.path).stem, before, after)], _config(folder)
    config = read_config(folder)
    revision = after.revision if after is not None else ""
    news = _specs_at(revision) if revision else [path.as_posix() for path in config.specs]
    olds = _specs_at(before.revision)
    return [*_matched(olds, before.revision, news, revision)], config


def _matched(olds: list[str], old: str, news: list[str], new: str) -> list[Pair]:
    before = {PurePosixPath(path).stem: Origin(path, old) for path in olds}
    after = {PurePosixPath(path).stem: Origin(path, new) for path in news}
    return [Pair(name, before.get(name), after.get(name)) for name in {**after, **before}]


def _config(folder: Path) -> Config | None:
    """Return the configuration of the project, if there is one: files need none."""
    return read_config(folder) if (folder / "pyproject.toml").is_file() else None


def _origin(name: str) -> Origin:
    """Return the origin of a name: a file of this folder, a file at a revision, or a revision."""
    if os.path.isfile(name):  # noqa: PTH113 - it does not raise
        return Origin(name)
    revision, _, path = name.partition(":")
    if path and revision and is_revision(revision):
        return Origin(_in_this_folder(revision, path), revision)
    if not path and is_revision(name):
        return Origin("", name)
    raise unreadable(name, "is neither a file nor a revision of git here", "correct the name")


def _in_this_folder(revision: str, path: str) -> str:
    """Return a path relative to the top of the repository as one relative to this folder."""
    if read_at(revision, path) is not None:
        return path
    top = os.path.relpath(_top())
    candidate = PurePosixPath(top, path).as_posix()
    if read_at(revision, candidate) is None:
        raise unreadable(f"{revision}:{path}", "does not exist", "name a file of that revision")
    return candidate


def _top() -> str:
    folder = Path.cwd()
    return next((str(p) for p in (folder, *folder.parents) if (p / ".git").exists()), ".")


def _specs_at(revision: str) -> list[str]:
    """Return the specs that the project had at a revision. Raises SpecInvalidError."""
    content = read_at(revision, "pyproject.toml")
    name = f"{revision}:pyproject.toml"
    if content is None:
        raise unreadable(name, "does not exist", "name a revision that has it, or name two files")
    try:
        table = tomllib.loads(content.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise unreadable(name, f"is not TOML: {error}", "name another revision") from None
    specs = array_at(object_at(object_at(table, "tool"), "reelspec"), "specs")
    return [str(path) for path in specs]
